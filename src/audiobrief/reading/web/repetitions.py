"""What a page says twice: paragraphs, and quotations pulled out of the story."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.web.called_captions import is_called_caption
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.missed import speaker_below
from audiobrief.reading.web.wording import bare, runs

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece

SHORTEST_PULLED = 12
"""Characters of a quotation that repeats what is said elsewhere."""


def cut_repetitions(pieces: list[Piece], kept: set[int]) -> None:
    """Drops paragraphs that stand twice on the page, captions shown again, and pulled quotes, which repeat a sentence."""
    quotes = {n for n in kept if _may_be_pulled(pieces[n])}
    unquoted = {run for n in kept - quotes for run in runs(pieces[n].text)} if quotes else set()
    captions = {bare(piece.text) for piece in pieces if piece.kind == "caption"}
    said: set[str] = set()
    for n in sorted(kept):
        piece = pieces[n]
        words = bare(piece.text)
        repeated = len(words) >= 40 and (words in said or (words in captions and _is_called_caption(piece)))
        pulled = n in quotes and len(words) >= SHORTEST_PULLED and unquoted.issuperset(runs(piece.text))
        if repeated or pulled:
            kept.discard(n)
            if pulled:
                kept -= speaker_below(pieces, n)
        else:
            said.add(words)


def _is_called_caption(piece: Piece) -> bool:
    """Whether a piece, or the box around it, is called a caption, as what galleries show once more below their pictures."""
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    return any(map(is_called_caption, around))


def _may_be_pulled(piece: Piece) -> bool:
    """Whether a piece is a quotation, or called a pulled one."""
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    named = [class_words(element) for element in around]
    return piece.kind == "quote" or any(
        "pullquote" in words or ("pull", "quote") in pairwise(words) for words in named
    )
