"""Raised digits: powers of numbers and of what stands for numbers, and the marks of footnotes."""

from __future__ import annotations

import re

from audiobrief.writing.measures import UNIT_BEHIND, many
from audiobrief.writing.numbers import cardinal, ordinal

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = rf"(?P<raised>⁻?[{_DIGITS}]{{1,3}})"
_PLAIN = str.maketrans(f"{_DIGITS}⁻−", "0123456789--")

_ANY_RAISED = re.compile(rf"[\^{_DIGITS}]")
_OF_A_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<base>\d{{1,3}})(?:\^(?P<caret>[-−]?\d{{1,3}})|{_RAISED})(?![\w{_DIGITS}]){UNIT_BEHIND}"
)
"""A year with such a digit has a footnote."""

_TIMES_TEN = re.compile(rf"(?<=\d)\s?[x×]\s?(?=10(?:\^|⁻?[{_DIGITS}]))")
_OF_A_SIGN = re.compile(rf"(?<!\w)(?P<base>[a-z]{{1,2}}|[A-Z]){_RAISED}(?![\w{_DIGITS}])")
_FOOTNOTE = re.compile(
    rf"(?<=[^\W\d_]{{3}})[{_DIGITS}]{{1,2}}(?!\w)|(?<=[.,;:!?”\"’)])[{_DIGITS}]{{1,2}}(?!\w)"
)

_NAMED = {"2": "squared", "3": "cubed"}


def say_powers(text: str) -> str:
    """What measures have left: "10⁶" and "10^6" → "10 to the sixth"; "mc²" → "mc squared"; "found.³" → "found."."""
    if not _ANY_RAISED.search(text):
        return text
    text = _TIMES_TEN.sub(" times ", text)
    text = _OF_A_NUMBER.sub(_of_a_number, text)
    text = _OF_A_SIGN.sub(lambda m: f"{m['base']} {_to_the(m['raised'])}", text)
    return _FOOTNOTE.sub("", text)


def _of_a_number(match: re.Match[str]) -> str:
    unit = f" {many(match['unit'], match['per'])}" if match["unit"] else ""
    return f"{match['base']} {_to_the(match['caret'] or match['raised'])}{unit}"


def _to_the(exponent: str) -> str:
    number = exponent.translate(_PLAIN)
    if number in _NAMED:
        return _NAMED[number]
    if number.startswith("-"):
        return f"to the minus {cardinal(int(number[1:]))}"
    return f"to the {ordinal(int(number))}"
