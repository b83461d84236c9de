"""Which pieces of a page are prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from audiobrief.reading.web.layout import Piece

LONG = 80
"""Characters from which a piece is taken for prose."""
LONG_WITHOUT_SPACES = 40
"""The same in Chinese and the like, whose characters say more."""
LONGEST_WORD = 20
CUT_OFF = ("...", "…", "...]", "…]")
"""Ends of what is no summary but the beginning of another story."""
NEARLY_ALL = 0.8
"""Of a piece's words or a story's characters."""


def length(pieces: list[Piece], told: Iterable[int]) -> int:
    """Characters of the pieces at the positions `told`."""
    return sum(len(pieces[n].text) for n in told)


def prose_of(pieces: list[Piece], kept: set[int]) -> list[int]:
    """The positions of the prose among what is told, in the page's order."""
    return [n for n in sorted(kept) if is_prose(pieces[n])]


def is_prose(piece: Piece) -> bool:
    """Whether a piece is a sentence of some length, as stories are made of."""
    is_spaced = piece.text.isascii() or piece.text.count(" ") * LONGEST_WORD >= len(piece.text)
    return len(piece.text) >= (LONG if is_spaced else LONG_WITHOUT_SPACES) and is_sentence(piece)


def is_sentence(piece: Piece) -> bool:
    """Whether a piece ends as a sentence does and is mostly no link."""
    if piece.kind in ("heading", "caption", "table"):
        return False
    return not piece.is_mostly_links and ends_a_sentence(piece.text)


def is_whole_sentence(piece: Piece) -> bool:
    """Whether a piece is a sentence that is not cut off, as the beginning of another story is."""
    return is_sentence(piece) and not piece.text.endswith(CUT_OFF)
