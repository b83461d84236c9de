"""A page's lines, and what more than one signal asks about them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from audiobrief.reading.text.lines import ENDS_SENTENCE

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SENTENCE_INSIDE = re.compile(r"[a-z0-9%)”\"’][.!?…][\"”’)]?\s+[\"“‘(]?[A-Z0-9]")
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")

PROSE_WORDS, STATEMENT_WORDS = 8, 5
"""Words from which a line that ends as a sentence does, or with a full stop, is taken for story anywhere."""

STATEMENT = re.compile(r"[.!][”\"’)]?$")

SITE = re.compile(r"\s*(?:\s[|–—·»:-]|[|»])\s+")


@dataclass(frozen=True)
class Page:
    """The lines of a page in order; `labels` are the numbers of those that their form alone shows to be no story."""

    lines: tuple[str, ...]
    labels: frozenset[int] = frozenset()

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """Each line's words in small letters, to compare by."""
        return tuple(tuple(WORD.findall(line.lower())) for line in self.lines)

    @cached_property
    def times(self) -> Counter[tuple[str, ...]]:
        """How often a line stands on the page, by its words."""
        return Counter(self.words)

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Which lines are sentences of a story by their form."""
        return tuple(n not in self.labels and is_prose(line) for n, line in enumerate(self.lines))

    @cached_property
    def first_prose(self) -> int:
        return next((number for number, prose in enumerate(self.prose) if prose), len(self.lines))

    @cached_property
    def last_prose(self) -> int:
        return next((n for n in range(len(self.lines) - 1, -1, -1) if self.prose[n]), -1)


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence or more: it ends as one and is not a mere label."""
    if SENTENCE_INSIDE.search(line):
        return True
    if WIDE.search(line):
        return len(line) > 25 and bool(ENDS_SENTENCE.search(line))
    words = len(line.split())
    if STATEMENT.search(line):
        return words >= STATEMENT_WORDS
    return words >= PROSE_WORDS and bool(ENDS_SENTENCE.search(line)) and not line.endswith(":")
