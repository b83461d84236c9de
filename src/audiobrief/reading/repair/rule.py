"""What a repair of machine-translated text is: a name, the reason for it, and what it does to a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STOP_BEFORE = re.compile(r"[.!?] “?\Z")
STOP_AT_END = re.compile(r"[.!?]”?\Z")


@dataclass(frozen=True, slots=True)
class Rule:
    """One repair; `apply` takes a line and gives it back mended, or as it was."""

    name: str
    reason: str
    apply: Callable[[str], str]


def rewriting(
    name: str, reason: str, pattern: str, replacement: str | Callable[[re.Match[str]], str]
) -> Rule:
    """A rule that rewrites every match of a pattern, which is compiled for the first page that needs it: few do."""
    compiled = cache(partial(re.compile, pattern))
    return Rule(name, reason, lambda text: compiled().sub(replacement, text))


def in_place(phrase: str, found: re.Match[str]) -> str:
    """The phrase for a match, with a capital where it opens a sentence."""
    line, start = found.string, found.start()
    begins = STOP_BEFORE.search(line, max(0, start - 3), start) or (
        start < 3 and not line[:start].strip("“ ") and STOP_AT_END.search(line, max(0, len(line) - 2))
    )
    return phrase[0].upper() + phrase[1:] if begins else phrase
