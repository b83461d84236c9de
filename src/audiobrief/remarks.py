"""What is worth a word to the user and is no error: it is logged, and told or kept by whoever listens."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

REMARKS = logging.getLogger("audiobrief")
"""What the user may want to know, and need not act on."""


@contextmanager
def kept() -> Iterator[list[str]]:
    """What is remarked meanwhile, which a process of its own would tell nobody."""
    told: list[str] = []
    keeper = Keeper(told)
    REMARKS.addHandler(keeper)
    try:
        yield told
    finally:
        REMARKS.removeHandler(keeper)


class Keeper(logging.Handler):
    """Keeps remarks in a list."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        self._told.append(record.getMessage())
