"""What a page's blank lines tell: paragraphs stand between them, the entries of menus and lists one under the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from audiobrief.reading.text.edges import ENDS_SENTENCE

PARAGRAPH_WORDS, ENTRY_WORDS = 15, 8
"""Words of a sentence that is surely a paragraph, and those that an entry of a menu has at most."""

FEWEST_PARAGRAPHS, FEWEST_ENTRIES, LONG_RUN = 3, 6, 3
"""Paragraphs between blank lines and entries of runs that show how a page is laid out, and lines of such a run."""

MOSTLY = 0.5
"""Of a page's paragraphs."""


@dataclass(frozen=True)
class Layout:
    """For each line of a page its run, the lines with no blank one between.

    A layout `sets_off` paragraphs when blank lines stand around them and not between the entries of menus: on
    other pages blank lines tell nothing.
    """

    runs: tuple[range, ...]
    sets_off: bool

    def stands_alone(self, number: int) -> bool:
        """Whether a line is set off as the page's paragraphs are."""
        return self.sets_off and len(self.runs[number]) == 1

    @cached_property
    def close(self) -> tuple[range, ...]:
        """The runs of several lines, which stand closer to each other than the page's paragraphs do."""
        return tuple(run for run in dict.fromkeys(self.runs) if self.sets_off and len(run) > 1)


def layout_of(lines: tuple[str, ...], numbers: tuple[int, ...]) -> Layout:
    """The layout of a page of these lines, and the numbers of their runs if there were blank lines between."""
    runs: list[range] = []
    for _, run in groupby(numbers):
        first = len(runs)
        here = range(first, first + sum(1 for _ in run))
        runs.extend(here for _ in here)
    return Layout(tuple(runs), bool(runs) and _sets_off(lines, runs))


def _sets_off(lines: tuple[str, ...], runs: list[range]) -> bool:
    """Whether most paragraphs stand alone between blank lines, and entries in runs without one."""
    paragraphs = [
        len(runs[number]) == 1
        for number, line in enumerate(lines)
        if len(line.split()) >= PARAGRAPH_WORDS and ENDS_SENTENCE.search(line)
    ]
    entries = sum(
        len(runs[number]) >= LONG_RUN and len(line.split()) <= ENTRY_WORDS
        for number, line in enumerate(lines)
    )
    alone = sum(paragraphs)
    return alone >= max(FEWEST_PARAGRAPHS, MOSTLY * len(paragraphs)) and entries >= FEWEST_ENTRIES
