"""Tables as they come out of a browser or an editor: rows of cells, with tabs or bars between them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CELLS = re.compile(r"\s?\|\s?")
RULE = re.compile(r"[|:\s-]*-{2,}[|:\s-]*")
"""What stands under the head of a table in Markdown."""

FEWEST_ROWS, FEWEST_CELLS = 3, 2
LONGEST_CELL = 12
"""Words."""


def table_rows(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that are rows of tables: several with as many cells each, most of them with figures."""
    rows: set[int] = set()
    columns = [_columns(line) for line in lines]
    for count, run in groupby(range(len(lines)), columns.__getitem__):
        numbers = list(run)
        if (
            count >= FEWEST_CELLS
            and len(numbers) >= FEWEST_ROWS
            and _has_figures([lines[at] for at in numbers])
        ):
            rows.update(numbers)
    return frozenset(rows)


def _columns(line: str) -> int:
    """How many cells a line has; 0 for one that is no row, as it holds a sentence."""
    if "|" not in line:
        return 0
    cells = _cells(line)
    return 0 if any(map(_is_sentence, cells)) else len(cells)


def _cells(line: str) -> list[str]:
    return CELLS.split(BULLET.sub("", line).strip("| "))


def _is_sentence(cell: str) -> bool:
    words = len(cell.split())
    return words > LONGEST_CELL or (words > LONGEST_CELL / 2 and ENDS_SENTENCE.search(cell) is not None)


def _has_figures(rows: list[str]) -> bool:
    """Whether half of the rows have a figure, or a rule is among them; the rows of a menu have neither."""
    figures = sum(any(map(_is_figure, row)) for row in map(_cells, rows))
    return 2 * figures >= len(rows) or any(map(RULE.fullmatch, rows))


def _is_figure(cell: str) -> bool:
    return any(sign.isdigit() for sign in cell)


def with_bars(text: str) -> str:
    """A text with bars for the tabs between the cells of its tables."""
    return "\n".join(_with_bars(text.split("\n")))


def _with_bars(lines: Sequence[str]) -> Iterator[str]:
    for is_row, run in groupby(lines, _has_tab_inside):
        told = list(run)
        barred = [line.strip(" \r").replace("\t", " | ") if is_row else "" for line in told]
        rows = table_rows(barred)
        yield from (barred[number] if number in rows else line for number, line in enumerate(told))


def _has_tab_inside(line: str) -> bool:
    return "\t" in BULLET.sub("", line.strip())
