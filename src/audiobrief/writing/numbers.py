"""Numbers in English words, as American newsreaders say them: hyphenated, without "and".

The words come from the Unicode consortium's number rules (CLDR), through the library unicode-rbnf.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

# The start and the body of a written number. The body never backtracks, and the start never lies within
# another number: together they keep every rule built on them linear in the length of the text.
START = r"(?<!\d)(?<!\d[.,])"
BODY = r"(?>\d{1,3}(?:,\d{3})++(?!\d)|\d++|(?<!\.)(?=\.\d))(?:\.\d++)?+"
MAGNITUDE = r"(?:hundred|thousand|million|billion|trillion|quadrillion)"
TO = r"(?:\s?[-–−]\s?|—)"
DASH = re.compile("[-–−—]")
"""In every span that TO matches."""
NUMBER_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
)

# Short codes are also names that open a sentence: "He said no. G7 leaders met."
CODE = r"[A-Z]{1,6}(?:[-/]?\d{3,}|[-/]?\d{1,2}(?=[),.;:]|$))"
"""The letters and digits of a thing that is numbered: "grant no. WT-2231", "(lot no. B12)"."""

_TOO_LONG_TO_COUNT = 15
_TOO_LONG_IN_THREES = 21
# The library's rules end before 10^18, and its logarithms earlier.
_ABOVE_TRILLIONS = ((10**18, "quintillion"), (10**15, "quadrillion"))
_THOUSAND = 1000
_GROUPS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (_THOUSAND, "thousand"))
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FRACTIONS = {2: ("half", "halves"), 4: ("quarter", "quarters")}


def cardinal(number: int) -> str:
    """1234 → "one thousand two hundred thirty-four"; from 10^15 on, digit by digit."""
    if -_THOUSAND < number < _THOUSAND:
        return _said(number, "spellout-numbering")
    if len(str(abs(number))) > _TOO_LONG_TO_COUNT:
        return digits(str(number))
    return _in_thousands(number) if number > 0 else _said(number, "spellout-numbering")


def _in_thousands(number: int) -> str:
    """By its groups of three digits, of which there are few enough to keep: the library takes long over each number."""
    size, name = next((size, name) for size, name in _GROUPS if number >= size)
    many, rest = divmod(number, size)
    said = f"{cardinal(many)} {name}"
    return f"{said} {cardinal(rest)}" if rest else said


def ordinal(number: int) -> str:
    """21 → "twenty-first"."""
    if len(str(abs(number))) > _TOO_LONG_TO_COUNT:
        return digits(str(number)) + "th"
    return _said(number, "spellout-ordinal")


def year(number: int) -> str:
    """2012 → "twenty twelve", 1506 → "fifteen oh six", 2006 → "two thousand six", 340 → "three forty"."""
    hundreds, rest = divmod(number, 100)
    if 0 < hundreds < 100 and rest and (hundreds % 10 or rest > 9):
        return f"{cardinal(hundreds)} {pair(f'{rest:02}')}"
    return _said(number, "spellout-numbering-year")


def pair(text: str) -> str:
    """The last two digits of a year, the minutes of an hour: "05" → "oh five", "12" → "twelve"."""
    return f"oh {cardinal(int(text))}" if text.startswith("0") and text != "00" else cardinal(int(text))


def decade(number: int) -> str:
    """1980 → "nineteen eighties", 80 → "eighties", 2000 → "two thousands", 1900 → "nineteen hundreds"."""
    return plural(year(number) if number > 100 else cardinal(number))


def digits(text: str) -> str:
    """Each digit by its name: "0405" → "zero four zero five"; other characters are passed over."""
    return " ".join(_DIGITS[int(digit)] for digit in text if digit.isdecimal() and digit.isascii())


def amount(text: str) -> str:
    """A written number: "1,200" → "one thousand two hundred", "3.05" → "three point zero five", "2.0" → "two point oh"."""
    whole, _, decimals = text.partition(".")
    if not decimals:
        return whole_number(whole)
    point = "point oh" if decimals == "0" else f"point {digits(decimals)}"
    return f"{whole_number(whole)} {point}" if whole else point


def whole_number(text: str) -> str:
    """Digits as a count, or one by one where they are none: "004", or more than fifteen without commas."""
    most = _TOO_LONG_IN_THREES if "," in text else _TOO_LONG_TO_COUNT
    figures = text.replace(",", "")
    if len(figures) > most or (figures.startswith("0") and len(figures) > 1):
        return digits(figures)
    return _count(int(figures))


def _count(number: int) -> str:
    said = []
    for size, name in _ABOVE_TRILLIONS:
        many, number = divmod(number, size)
        if many:
            said.append(f"{cardinal(many)} {name}")
    return " ".join(said if said and not number else [*said, cardinal(number)])


def written_year(text: str) -> str:
    """A year of two digits or more: "1998" → "nineteen ninety-eight", "98" → "ninety-eight"."""
    return pair(text) if len(text) == 2 else year(int(text))


@lru_cache(maxsize=1024)
def fraction(numerator: int, denominator: int) -> str:
    """(1, 2) → "one half", (3, 4) → "three quarters", (2, 5) → "two fifths", (7, 1) → "seven over one"."""
    if denominator < 2:
        return f"{cardinal(numerator)} over {cardinal(denominator)}"
    one, many = _FRACTIONS.get(denominator) or (ordinal(denominator), plural(ordinal(denominator)))
    return f"{cardinal(numerator)} {one if numerator == 1 else many}"


def plural(words: str) -> str:
    """The plural of number words: "eighty" → "eighties", "six" → "sixes"."""
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith(("x", "s")) else "s")


def is_one(text: str) -> bool:
    """Whether a written number takes the singular: "1", "1.00"."""
    return bool(re.fullmatch(r"1(?:\.0+)?", text))


@lru_cache(maxsize=4096)
def _said(number: int, rules: str) -> str:
    return _engine().format_number(number, ruleset_names=[rules]).text


@cache
def _engine() -> RbnfEngine:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language("en")
