"""The signal of readers' letters: each has its writer's name under it, and the next one's heading under that."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.text.bylines import bare_name

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place, Taken

FEWEST_LETTERS, LONGEST_SIGNATURE = 2, 3
"""Letters with a name and a heading under them, and lines of a name, where its bearer lives, and that heading."""

MOSTLY = 0.5
"""Of the places where something stands between two sentences."""

DASH = re.compile(r"^[–—-]{1,2}\s?")
UNNAMED = re.compile(
    r"(?:name|names?(?: and address)?) (?:withheld|supplied)\b.{0,30}|anonymous", re.IGNORECASE
)


def signature(place: Place) -> Taken | None:
    """Who wrote a letter, and where from."""
    return "paragraph" if place.number in place.page.signatures else None


def signatures_of(page: Page) -> frozenset[int]:
    """The lines that sign letters; none where hardly a name stands over a heading."""
    gaps = _gaps(page)
    short = (gap for gap in gaps if 1 < len(gap) <= LONGEST_SIGNATURE)
    signed = [gap for gap in short if _signs(page, gap[0]) and gap[-1] not in page.labels]
    among = sum(gap[0] <= signed[-1][0] for gap in gaps) if signed else 0
    if len(signed) < max(FEWEST_LETTERS, MOSTLY * among):
        return frozenset()
    below = page.last_prose + 1
    last = {below} if below < len(page.lines) and _signs(page, below) else set[int]()
    return frozenset(number for gap in signed for number in gap[:-1]) | last


def _gaps(page: Page) -> list[range]:
    """The lines between each sentence and the next, where there are any."""
    prose = [number for number, is_prose in enumerate(page.prose) if is_prose]
    return [range(over + 1, under) for over, under in pairwise(prose) if under > over + 1]


def _signs(page: Page, number: int) -> bool:
    line = DASH.sub("", page.lines[number])
    is_named = bare_name(line) is not None or bare_name(line.split(",")[0].removeprefix("Dr. ")) is not None
    return number not in page.labels and (is_named or UNNAMED.fullmatch(line) is not None)
