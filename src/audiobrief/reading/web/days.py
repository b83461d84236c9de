"""The days and years of what a story tells under them, as of a history's events, which are not when it was written."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import itself_or_around
from audiobrief.reading.furniture_lines import DATE
from audiobrief.reading.text.dates import DAY
from audiobrief.reading.text.lines import MEMORY
from audiobrief.reading.web.prose import is_sentence

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece

YEAR = r"(?:1\d|20)\d\d"
DAYS = re.compile(
    rf"(?:{DATE}|{DAY.pattern}|{YEAR})(?:\s?(?:[–—-]|to)\s?(?:{DATE}|{YEAR}|\d\d))?", re.IGNORECASE
)
"""A day or a year, or the first and the last of several, without a word of when it was published."""
FEWEST_ALIKE = 3


def days_told_of(pieces: list[Piece], kept: set[int]) -> set[int]:
    """The days and years right over what was then: the first line of a point in a list, or one of several alike."""
    days = [n - 1 for n in kept if n and _is_day_of(pieces[n - 1], pieces[n])]
    alike = Counter(map(_form, (pieces[n] for n in days)))
    return {n for n in days if alike[_form(pieces[n])] >= FEWEST_ALIKE or _is_first_in_item(pieces, n)}


def add_days(pieces: list[Piece], kept: set[int]) -> None:
    """Adds those that the extractor, which looks for words, left out."""
    kept |= days_told_of(pieces, kept)


def _is_day_of(piece: Piece, below: Piece) -> bool:
    return piece.linked == 0 and is_sentence(below) and _gives_days(piece.text)


@lru_cache(MEMORY)
def _gives_days(text: str) -> bool:
    return DAYS.fullmatch(text) is not None


def _form(piece: Piece) -> tuple[str, str, str | None]:
    return piece.kind, str(piece.element.tag), piece.element.get("class")


def _is_first_in_item(pieces: list[Piece], n: int) -> bool:
    before, item, below = (
        itself_or_around(pieces[at].element, "li") if at >= 0 else None for at in (n - 1, n, n + 1)
    )
    return item is not None and item is below and item is not before
