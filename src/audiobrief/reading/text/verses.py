"""Poems, whose lines go on in the next, and the scores of matches: short lines that are told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text.bylines import byline

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place

SHORTEST_VERSE, LONGEST_LINE = 3, 10
"""Lines of a verse, and words of each."""

STOPS = (",", ";", ".", ":", "—")
"""What some lines of a verse end in."""

FEWEST_WORDS = 2
"""Words from which a line of a page without stops is more than an entry of a menu."""

SCORE = re.compile(
    r"[A-ZÀ-Þ][^.,:]{2,40} \d{1,3}(?: \(\d+\))?\s?[-–]\s?\d{1,3}(?: \(\d+\))? [A-ZÀ-Þ][^.:]{2,60}"
)
"""As in "Rovers 2-1 Athletic (aet)"."""


def verses_of(page: Page) -> frozenset[int]:
    """The lines of runs of several that go on in small letters, with stops here and there."""
    verses: set[int] = set()
    for run in page.layout.close:
        stops = sum(page.lines[number].endswith(STOPS) for number in run)
        small = sum(page.lines[number][0].islower() for number in run)
        if len(run) >= SHORTEST_VERSE and 4 * stops >= len(run) and 2 * small >= len(run):
            verses.update(run)
    return frozenset(verses)


def may_be_verse(page: Page, number: int) -> bool:
    line = page.lines[number]
    return len(line.split()) >= FEWEST_WORDS and byline(line) is None


def verse_follows(place: Place) -> bool:
    """Whether a line stands over the first verse, with a blank line between."""
    page, under = place.page, place.number + 1
    if not page.runs or under >= len(page.lines) or len(page.layout.runs[place.number]) > 1:
        return False
    verse = page.layout.runs[under]
    return (
        page.first_prose in verse
        and len(verse) >= SHORTEST_VERSE
        and all(len(page.words[at]) <= LONGEST_LINE for at in verse)
    )


def goes_on_below(place: Place) -> bool:
    """Whether the next line of the same run begins in small letters, as that of a verse."""
    page, under = place.page, place.number + 1
    is_close = page.runs and under < len(page.lines) and under in page.layout.runs[place.number]
    return bool(is_close) and page.lines[under][:2].islower()
