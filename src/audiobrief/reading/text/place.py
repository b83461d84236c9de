"""A line where it stands on its page, what it can be taken for, and the form of a signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

Taken = Literal[
    "title",
    "standfirst",
    "byline",
    "date",
    "heading",
    "paragraph",
    "quote",
    "list item",
    "caption",
    "table",
    "credit",
    "source",
    "furniture",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line was taken for, and the signal that told it."""

    line: str
    taken_for: Taken
    signal: str


@dataclass(frozen=True, slots=True)
class Place:
    """A line where it stands: the page, the line's number, and the title's number if it is known."""

    page: Page
    number: int
    title: int | None = None

    @property
    def line(self) -> str:
        return self.page.lines[self.number]

    @property
    def words(self) -> int:
        return len(self.page.words[self.number])

    @property
    def prose(self) -> bool:
        return self.page.prose[self.number]

    @property
    def prose_follows(self) -> bool:
        return self.number + 1 < len(self.page.lines) and self.page.prose[self.number + 1]

    @property
    def before_story(self) -> bool:
        return self.number < self.page.first_prose

    @property
    def before_text(self) -> bool:
        """Whether a line stands over the first sentence that has another under it, or is that sentence."""
        return self.number <= self.page.first_prose < self.page.last_prose

    @property
    def amid_story(self) -> bool:
        """Whether a line stands behind the first sentence and before the last."""
        return self.page.first_prose < self.number < self.page.last_prose

    @property
    def after_story(self) -> bool:
        return self.number > self.page.end


PARAGRAPH_WORDS = 10
"""Words from which a sentence is a paragraph that no box of the page has."""

Signal = Callable[[Place], Taken | None]

NEAR_DAY = 3
"""Lines from a byline to its day."""


def divides_story(place: Place) -> bool:
    """Whether a line stands between two sentences of the story, or items of its lists."""
    page, number = place.page, place.number
    if not page.first_prose < number < len(page.lines) - 1:
        return False
    beside = (number - 1, number + 1)
    return number < page.last_prose and all(page.prose[at] or BULLET.match(page.lines[at]) for at in beside)


def is_within_story(place: Place) -> bool:
    """Whether a whole sentence stands between two paragraphs of the story, and not at its edge, where pages put their boxes."""
    page, number = place.page, place.number
    if not (place.line.endswith(".") and page.first_prose < number - 1 and number + 1 < page.last_prose):
        return False
    return all(page.prose[at] and len(page.words[at]) >= PARAGRAPH_WORDS for at in (number - 1, number + 1))


def is_short_paragraph(place: Place) -> bool:
    """Whether a word or two with a stop stand between two sentences, as no button and no mark does: "Over."."""
    page, number = place.page, place.number
    if not (place.line[0].isalnum() and place.line.endswith(".") and place.amid_story):
        return False
    return all(ENDS_SENTENCE.search(page.lines[beside]) for beside in (number - 1, number + 1))
