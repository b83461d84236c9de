"""How news writes the numbers that a repair puts together, and what they count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

IRREGULAR = {"child": "children", "foot": "feet", "man": "men", "person": "people", "woman": "women"}


def grouped(number: str) -> str:
    """Four and more digits with commas; anything else as it is."""
    return f"{int(number):,}" if number.isdigit() and len(number) > 3 else number


def ordinal(number: int) -> str:
    ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def magnitude(value: Decimal) -> str:
    """Digits below a million, then "1.2 million", "3 billion", "4.5 trillion"."""
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= size:
            return f"{(value / size).normalize():f} {word}"
    return f"{value.normalize():,f}"


def plural(noun: str) -> str:
    if noun.endswith(("s", "ware", "people")):
        return noun
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if re.search(r"[^aeiou]y\Z", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("x", "ch", "sh")) else "s")
