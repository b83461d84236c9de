"""A page's lines, and what more than one signal asks about them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from audiobrief.reading.text.lines import BULLET, ENDS_SENTENCE

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STOP_INSIDE = re.compile(r"(?<=[a-z0-9%)”\"’])[.!?…][\"”’)]?\s+[\"“‘(]?[A-Z0-9]")
ABBREVIATION = re.compile(
    r"(?:^|[\W_])(?:[A-Za-z]|Mrs?|Ms|Messrs|Dr|Prof|Rev|Hon|Gov|Lt|Sen|Rep|Reps|Sens|Pres|Gen|Col|Maj|Capt|Cmdr|Sgt|Det|Supt|St|"
    r"Mt|Ft|Jr|Sr|Inc|Co|Corp|Ltd|Bros|No|Nos|vs?|al|etc|Ave|Blvd|Rd|tel|fig|ed|est|approx|dept|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Tel)$"
)
"""Words whose stop does not end a sentence; a single letter is an initial, or one of "a.m." and "U.S."."""
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
    def over_list(self) -> tuple[int, ...]:
        """For each item of a list the number of the line over the list; for another line its own; -1 for none."""
        over: list[int] = []
        for number, line in enumerate(self.lines):
            is_item = BULLET.match(line) is not None
            over.append((over[-1] if over else -1) if is_item else number)
        return tuple(over)

    @cached_property
    def first_prose(self) -> int:
        return next((number for number, prose in enumerate(self.prose) if prose), len(self.lines))

    @cached_property
    def last_prose(self) -> int:
        return next((n for n in range(len(self.lines) - 1, -1, -1) if self.prose[n]), -1)


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence or more: it ends as one and is not a mere label."""
    if _ends_inside(line):
        return True
    if WIDE.search(line):
        return len(line) > 25 and bool(ENDS_SENTENCE.search(line))
    words = len(line.split())
    if STATEMENT.search(line):
        return words >= STATEMENT_WORDS
    return words >= PROSE_WORDS and bool(ENDS_SENTENCE.search(line)) and not line.endswith(":")


def _ends_inside(line: str) -> bool:
    """Whether a sentence ends before the line does."""
    stops = (found.start() for found in STOP_INSIDE.finditer(line))
    return any(line[at] != "." or not ABBREVIATION.search(line[max(0, at - 8) : at]) for at in stops)
