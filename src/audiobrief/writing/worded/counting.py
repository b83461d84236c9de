"""Numbers in the words of other languages than English: the Unicode consortium's rules (CLDR), through unicode-rbnf."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from audiobrief.languages import base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unicode_rbnf import RbnfEngine

SOFT_HYPHEN, ZERO_OF_YEARS, ZERO = "\u00ad", "〇", "零"
COUNTING = "spellout-numbering"


def counted(number: int, language: str) -> str | None:
    """The number in words; None where they depend on the gender or the case of what is counted."""
    words = {_said(number, language, form) for form in _cardinals(language)}
    return words.pop() if len(words) == 1 else None


def counted_as(number: int, language: str, form: str) -> str | None:
    """The number in one of CLDR's forms, as in "spellout-cardinal-feminine"; None where the language has it not."""
    return _said(number, language, form) if form in _engine(base(language)).rulesets else None


def figure(number: int, language: str) -> str:
    """The number as it is counted with nothing behind it."""
    return _said(number, language, COUNTING)


def year(number: int, language: str) -> str:
    """1998 → "mil novecientos noventa y ocho", "neunzehnhundertachtundneunzig", "一九九八"."""
    if base(language) == "zh":
        return "".join(figure(int(digit), language) for digit in str(number))
    return _said(number, language, COUNTING if base(language) == "fr" else f"{COUNTING}-year")


def _cardinals(language: str) -> Iterator[str]:
    for form in _engine(base(language)).rulesets:
        cardinal = form.startswith("spellout-cardinal") and not form.endswith(("financial", "with-e"))
        if cardinal or form == COUNTING:
            yield form


def _said(number: int, language: str, form: str) -> str:
    words = _engine(base(language)).format_number(number, ruleset_names=[form]).text
    return words.replace(SOFT_HYPHEN, "").replace(ZERO_OF_YEARS, ZERO)


@cache
def _engine(language: str) -> RbnfEngine:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(language)
