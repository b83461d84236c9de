"""What a repair of machine-translated text is: a name, the reason for it, and what it does to a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Rule:
    """One repair; `apply` takes a line and gives it back mended, or as it was."""

    name: str
    reason: str
    apply: Callable[[str], str]


def rewriting(
    name: str, reason: str, pattern: str, replacement: str | Callable[[re.Match[str]], str]
) -> Rule:
    """A rule that rewrites every match of a pattern."""
    compiled = re.compile(pattern)
    return Rule(name, reason, lambda text: compiled.sub(replacement, text))


def in_place(phrase: str, found: re.Match[str]) -> str:
    """The phrase for a match, with a capital where it opens a sentence."""
    before, line = found.string[: found.start()], found.string
    opens = re.search(r"[.!?] “?\Z", before) or (not before.strip("“ ") and re.search(r"[.!?]”?\Z", line))
    return phrase[0].upper() + phrase[1:] if opens else phrase
