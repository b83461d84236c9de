"""What a number counts, and when it only says which thing is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.repair.case import FUNCTION_WORDS, lowered
from audiobrief.reading.repair.dates.parts import MONTHS
from audiobrief.reading.repair.rule import Rule, rewriting

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER = r"(?<![\w.,:/-])(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)"

NUMBERED = (
    r"act|article|csi|index|nikkei|stoxx|block|building|category|chapter|class|division|episode|exit|flight|floor|formula|game|gate|grade"
    r"|group|hall|item|lane|level|line|lot|magnitude|nos?\.|number|page|part|pavilion|phase|platform|round|room|route|row"
    r"|season|section|series|stage|terminal|track|type|unit|version|volume|zone"
)
"""Words with a number behind that says which one it is."""

_NUMBERED_BEFORE = re.compile(rf"\b(?:{NUMBERED}|{'|'.join(MONTHS)}) \Z", re.IGNORECASE)

_CAPITAL_BEFORE = re.compile(r"(?P<start>(?:\A|[.!?:;,“”()] ?))?\b(?P<word>[A-Z][a-z][A-Za-z’'-]*) \Z")

_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|after|before|during|late|early|mid|spring|summer|autumn|winter)"
    rf"|\b(?:{'|'.join(MONTHS)})(?: \d\d?,)?) \Z",
    re.IGNORECASE,
)

_A_YEAR = re.compile(r"(?!2000)(?:199|20[0-3])\d\Z")

LONGEST_BEFORE = 30
"""Characters that tell what a number is: a name, a month and day."""


def counting(
    name: str,
    reason: str,
    pattern: str,
    replacement: str | Callable[[re.Match[str]], str],
    *,
    behind_names: bool = False,
) -> Rule:
    """A rule for a number that counts what is behind it: "Gate 3", "No. 2" and "in 2022" stay, and "Apollo 11" mostly."""

    def mended(found: re.Match[str]) -> str:
        if _tells_which(found) or (_ends_name(found) and not behind_names):
            return found[0]
        return replacement(found) if callable(replacement) else found.expand(replacement)

    return rewriting(name, reason, pattern, mended)


def _tells_which(found: re.Match[str]) -> bool:
    """Whether the number says which thing, day or year is meant."""
    line, end = found.string, found.start("number")
    start = max(0, end - LONGEST_BEFORE)
    is_year = _A_YEAR.match(found["number"]) and _YEAR_BEFORE.search(line, start, end)
    return bool(is_year or _NUMBERED_BEFORE.search(line, start, end))


def _ends_name(found: re.Match[str]) -> bool:
    """Whether a name is before the number: a word with a capital that opens no sentence or is no common word."""
    end = found.start("number")
    before = _CAPITAL_BEFORE.search(found.string, max(0, end - LONGEST_BEFORE), end)
    if not before or before["word"].lower() in FUNCTION_WORDS:
        return False
    return before["start"] is None or lowered(before["word"]) == before["word"]
