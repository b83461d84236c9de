"""Numbers and ordinals of other languages than English."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from audiobrief.languages import base, locale
from audiobrief.writing.worded.counting import counted, counted_as, figure, year

if TYPE_CHECKING:
    from audiobrief.writing.worded.tongues import Tongue

LETTER = r"[^\W\u3400-\u9fff]"
"""A letter or digit that belongs to the number beside it, as in "A380"; Chinese has no spaces between words."""

LARGEST = 10**15
LEADING_ZERO = re.compile(r"0\d")
RANGE = re.compile(r"(?<=[\d%])\s?[–—~～]\s?(?=\d)|(?<=%)-(?=\d)")
POINT_TOO = {"es": "."}
"""The decimal sign of other countries with the language, where it has one or two digits behind it."""

ORDINAL = re.compile(r"(?<![\w.,])(\d{1,3})\.?(º|ª|er|ère|re|ème|e)(?!\w)")
ORDINAL_FORMS = {
    "º": "masculine",
    "ª": "feminine",
    "er": "masculine",
    "re": "feminine",
    "ère": "feminine",
    "ème": "masculine",
    "e": "masculine",
}


def say_ordinals(text: str, language: str, tongue: Tongue) -> str:  # noqa: ARG001
    """Ordinals written with their endings: "2ª", "3er", "1er", "3e"."""

    def said(found: re.Match[str]) -> str:
        number, form = int(found[1]), f"spellout-ordinal-{ORDINAL_FORMS[found[2]]}"
        short = counted_as(number, language, f"{form}-adjective") if found[2] == "er" else None
        return short or counted_as(number, language, form) or found[0]

    return text if base(language) in ("de", "zh") else ORDINAL.sub(said, text)


def say_ranges(text: str, language: str, tongue: Tongue) -> str:
    """Ranges: "5–10", "20%-30%", "3～5"."""
    return RANGE.sub(tongue.to if base(language) == "zh" else f" {tongue.to} ", text)


def say_numbers(text: str, language: str, tongue: Tongue) -> str:
    """What is left: "1.500", "3,75", "-5"."""
    number = re.compile(
        rf"(?<!{LETTER})(?<!{LETTER}[-–.,:/])(?P<minus>(?<![^\s(])[-−])?(?P<number>{number_form(language)})"
        rf"(?!{LETTER}|[.,:/-]\d|-{LETTER})(?!\.\s)"
    )

    def said(found: re.Match[str]) -> str:
        words = _words(found["number"], found.string[found.end() :], language, tongue)
        if words is None:
            return found[0]
        return f"{_minus(language)}{words}" if found["minus"] else words

    return number.sub(said, text)


def _words(number: str, behind: str, language: str, tongue: Tongue) -> str | None:
    """The number in words, as what stands `behind` it calls for; None when it is better left in figures."""
    whole, _, digits = str(value(number, language)).partition(".")
    if int(whole) >= LARGEST or LEADING_ZERO.match(number):
        return None
    if digits:
        return f"{figure(int(whole), language)}{tongue.point}{_behind_point(digits, language, tongue)}"
    if base(language) == "de" and number.isdigit() and 1100 <= int(number) < 2000:
        return year(int(number), language)
    return counted(int(whole), language) or _agreeing(int(whole), behind, language, tongue)


def _agreeing(number: int, behind: str, language: str, tongue: Tongue) -> str | None:
    for gender, nouns in (("masculine", tongue.masculine), ("feminine", tongue.feminine)):
        if nouns and re.match(rf"\s{nouns}", behind):
            return counted_as(number, language, f"spellout-cardinal-{gender}")
    return None


def _behind_point(digits: str, language: str, tongue: Tongue) -> str:
    if tongue.pairs and len(digits) == 2 and digits[0] != "0":
        return figure(int(digits), language)
    between = "" if base(language) == "zh" else " "
    return between.join(figure(int(digit), language) for digit in digits)


def _minus(language: str) -> str:
    return figure(-1, language).removesuffix(figure(1, language))


@cache
def number_form(language: str) -> str:
    """An expression for a number as the language writes it."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    decimal, group = get_decimal_symbol(locale(language)), get_group_symbol(locale(language))
    groups = " " if group.isspace() else re.escape(group)
    form = rf"(?:\d{{1,3}}(?:{groups}\d{{3}})+(?!\d)|\d+)(?:{re.escape(decimal)}\d+)?"
    point = POINT_TOO.get(base(language))
    return rf"(?:\d+{re.escape(point)}\d{{1,2}}(?!\d)|{form})" if point else form


def value(number: str, language: str) -> Decimal:
    """The number that the language writes so."""
    from babel.numbers import get_decimal_symbol

    point = POINT_TOO.get(base(language))
    is_decimal = point and re.fullmatch(rf"\d+{re.escape(point)}\d{{1,2}}", number)
    whole, _, digits = number.partition(
        point if point and is_decimal else get_decimal_symbol(locale(language))
    )
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{digits}" if digits else re.sub(r"[^0-9]", "", whole))
