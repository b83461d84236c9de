"""Repairs of numbers that count ten thousands and hundred millions."""

from __future__ import annotations

import re
from decimal import Decimal

from audiobrief.reading.repair.dates.parts import MONTHS
from audiobrief.reading.repair.numbers import magnitude
from audiobrief.reading.repair.quantities.counting import NUMBER, counting
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

MAGNITUDES = {
    "ten thousand": 10**4,
    "ten million": 10**7,
    "hundred million": 10**8,
    "10,000": 10**4,
    "10000": 10**4,
    "100 million": 10**8,
    "one hundred million": 10**8,
    "one trillion": 10**12,
    "tens of thousands": 10**4,
    "hundreds of millions": 10**8,
    "thousand": 10**3,
    "thousands": 10**3,
    "hundreds": 10**2,
    "millions": 10**6,
}

SIGNS = {"万": 10**4, "億": 10**8, "亿": 10**8}

FEWEST_THOUSANDS = 1000
"""From here a number behind ten thousands is their rest, and counts nothing of its own."""

SMALLER = {"thousand": 10**3, "hundred": 10**2, "ten thousand": 10**4, "万": 10**4}

LONGEST_MONTH = 12
"""Characters."""

_MONTH_BEFORE = re.compile(rf"\b(month|{'|'.join(MONTHS)}) \Z")


def _value(found: re.Match[str]) -> Decimal:
    return Decimal(found["number"].replace(",", "")) * MAGNITUDES[found["magnitude"].lower()]


def _written(found: re.Match[str]) -> str:
    """The number in full, unless it is the day of a month that a number follows."""
    line, start = found.string, found.start()
    is_day = _MONTH_BEFORE.search(line, max(0, start - LONGEST_MONTH), start)
    if is_day and (is_day[1] != "month" or found["magnitude"][0].isdigit()):
        return found[0]
    return magnitude(_value(found))


def _more_than_written(found: re.Match[str]) -> str:
    return in_place(f"more than {magnitude(_value(found))}", found)


def _put_together(found: re.Match[str]) -> str:
    """Both parts in one number, if the lower one fits behind the higher."""
    size = SIGNS[found["magnitude"]] if found["magnitude"] else MAGNITUDES[found["words"].lower()]
    low = int(found["low"].replace(",", "")) * SMALLER.get((found["low_magnitude"] or "").lower(), 1)
    is_bare = (
        not found["magnitude"] and not found["low_magnitude"] and low < min(FEWEST_THOUSANDS, size // 10)
    )
    return found[0] if low >= size or is_bare else magnitude(Decimal(int(found["high"]) * size + low))


def _range(found: re.Match[str]) -> str:
    size = MAGNITUDES[found["magnitude"].lower()]
    low, high = (magnitude(Decimal(found[end]) * size) for end in ("low", "high"))
    return f"{low} to {high}"


MAGNITUDE_RULES: tuple[Rule, ...] = (
    rewriting(
        "range of ten thousands",
        "3至5万, thirty to fifty thousand, leaves the first number without its magnitude",
        r"(?<![\w.,:/-])(?P<low>\d+(?:\.\d+)?) ?(?:-|–|~|to) ?(?P<high>\d+(?:\.\d+)?) "
        r"(?P<magnitude>[Tt]en thousand|[Hh]undred million)\b",
        _range,
    ),
    rewriting(
        "ten thousands and the rest",
        "3万5千 comes out as «3 ten thousand 5 thousand», 4千200 as «4 thousand 200», 1万8233 as it is",
        r"(?<![\w.,:/-])(?P<high>\d{1,4})(?: ?(?P<magnitude>万|億|亿)| (?P<words>[Tt]en thousand|[Hh]undred million|thousand)) ?"
        r"(?P<low>\d{1,4}|\d,\d{3})"
        r"(?: ?(?P<low_magnitude>[Tt]housand|[Hh]undred|[Tt]en thousand|万)\b)?(?! ?\d| month| year)(?![.,]\d)",
        _put_together,
    ),
    rewriting(
        "ten thousand in characters",
        "3万 stayed as it is between the words",
        r"(?<![\w.,:/-])(?P<number>\d+(?:\.\d+)?) ?(?P<magnitude>万|億|亿)(?![一-鿿\d])",
        lambda found: magnitude(Decimal(found["number"]) * SIGNS[found["magnitude"]]),
    ),
    counting(
        "more than ten thousand",
        "5万多, more than fifty thousand, comes out as «5 Over 10,000»",
        rf"{NUMBER} (?:Over|More than|Many|Yu) (?P<magnitude>10,?000|[Tt]en thousand|[Hh]undred million)\b",
        _more_than_written,
    ),
    counting(
        "ten thousand, hundred million",
        "万 and 亿 count ten thousands and hundred millions, which English does not",
        rf"{NUMBER}(?: (?=1)| ?(?=\D))"
        r"(?P<magnitude>[Tt]en (?:thousand|million)|(?:[Oo]ne )?[Hh]undred million|100 million|10,?000|"
        r"[Oo]ne trillion)\b(?! and|[-,.]\w)",
        _written,
        behind_names=True,
    ),
    counting(
        "thousands of",
        "a magnitude behind digits comes out as «23 Thousands of pieces»",
        rf"{NUMBER} "
        r"(?P<magnitude>(?:[Tt]ens|[Hh]undreds) of (?:thousands|millions)|[Tt]housands|[Hh]undreds|[Mm]illions) of\b(?! an?\b)",
        _written,
    ),
)
