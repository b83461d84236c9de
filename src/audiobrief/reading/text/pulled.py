"""The signal of a pulled quotation: words of a paragraph that the page shows once more, in a line of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from audiobrief.reading.text.edges import BULLET

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place, Taken

FEWEST_WORDS, FEWEST_QUOTED = 8, 4
"""Words of a sentence that is surely no refrain, and of one that stands in quotation marks by itself."""

MORE_WORDS = 3
"""Words that the paragraph has besides."""

LONGEST_PAGE = 30_000
"""Words of a page whose lines are compared: an article's."""

QUOTED_WHOLE = re.compile(r"[“\"«][^“”\"«»]+[”\"»]")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a page's paragraphs, a line each, and where the line of each number begins."""

    text: str
    starts: tuple[int, ...]


def pulled_quotation(place: Place) -> Taken | None:
    """A sentence whose words stand in a longer paragraph as well, or a quotation that is none and stands under it.

    Over the paragraph it is a heading.
    """
    page, number = place.page, place.number
    if place.title is None or not place.title < number <= page.end or BULLET.match(place.line):
        return None
    if place.prose and place.words >= FEWEST_WORDS and number > page.first_prose:
        return "furniture" if _is_in_paragraph(page, number, len(page.wording.text)) else None
    if place.words < FEWEST_QUOTED or not QUOTED_WHOLE.fullmatch(place.line):
        return None
    return "furniture" if _is_in_paragraph(page, number, page.wording.starts[number]) else None


def _is_in_paragraph(page: Page, number: int, end: int) -> bool:
    wanted, text = f" {' '.join(page.words[number])} ", page.wording.text
    found = text.find(wanted, 0, end)
    while found >= 0:
        paragraph = text[text.rfind("\n", 0, found) : text.find("\n", found)]
        if len(paragraph.split()) >= len(page.words[number]) + MORE_WORDS:
            return True
        found = text.find(wanted, found + 1, end)
    return False


def wording_of(page: Page) -> Wording:
    """The wording of an article; of a longer page none."""
    if sum(map(len, page.words)) > LONGEST_PAGE:
        return Wording("", (0,) * len(page.lines))
    told = (words if is_prose else () for words, is_prose in zip(page.words, page.prose, strict=True))
    lines = [f" {' '.join(words)} \n" for words in told]
    return Wording("\n" + "".join(lines), tuple(accumulate(map(len, lines), initial=1)))
