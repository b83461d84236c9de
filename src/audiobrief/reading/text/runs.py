"""Runs of lines that are no sentences, and where the nearest line that ends one stands."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.furniture import breadcrumb
from audiobrief.reading.text.place import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audiobrief.reading.text.page import Page

LONGEST_HEADLINE = 20
"""Words."""


def ends_run(page: Page, number: int) -> bool:
    """Whether a line is a sentence, an item, a breadcrumb or a label by its form, and no headline of a list."""
    if number in page.labels or (page.prose[number] and not may_be_headline(page, number)):
        return True
    return BULLET.match(page.lines[number]) is not None or breadcrumb(Place(page, number)) is not None


def may_be_headline(page: Page, number: int) -> bool:
    """Whether a line, though it is of two sentences or more, is short and has no stop at its end."""
    return len(page.words[number]) <= LONGEST_HEADLINE and not is_ended(page.lines[number])


def is_ended(line: str) -> bool:
    return ENDS_SENTENCE.search(line.rstrip("?")) is not None


def nearest_over(are_marked: Sequence[bool]) -> tuple[int, ...]:
    """For each line the number of the nearest marked one over it; -1 for none."""
    marked = (number if is_marked else -1 for number, is_marked in enumerate(are_marked[:-1]))
    return tuple(accumulate(marked, max, initial=-1))


def nearest_under(are_marked: Sequence[bool]) -> tuple[int, ...]:
    """For each line the number of the nearest marked one under it; that of lines for none."""
    last = len(are_marked) - 1
    return tuple(last - number for number in reversed(nearest_over(are_marked[::-1])))
