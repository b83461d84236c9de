"""English phonemes, which more than one engine needs: hibari's grapheme-to-phoneme converter, loaded once."""

from __future__ import annotations

import re
from functools import cache
from math import ceil
from threading import Lock
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Callable

    from hibari.g2p import G2P

MARKED = r"\[[^\[\]]*\]\([^()]*\)"
GREEK = r"\u0370-\u03ff\u1f00-\u1fff"
LATIN = r"\x00-\u024f\u1e00-\u1eff"
WITHIN = r"[^\s\x00-\u02ff\u1e00-\u1eff\u2000-\u2bff\U0001f000-\U0001ffff]"
"""What goes on with a word in another script: its letters and their marks; no symbol."""

FOREIGN = re.compile(rf"{MARKED}|(?P<word>[{GREEK}]{WITHIN}+|[^\W\d_{LATIN}{GREEK}]{WITHIN}*)")
"""A single Greek letter is a name that English has."""

_loading = Lock()


def english(*, british: bool = False) -> G2P:
    """The converter to misaki's alphabet (https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md)."""
    with _loading:
        return _converter(british)


def in_latin(text: str) -> str:
    """The text with the words in other scripts written in Latin letters: English phonemes spell those words, or
    leave them out."""
    return FOREIGN.sub(lambda found: anyascii(found["word"]) if found["word"] else found[0], text)


@cache
def _converter(british: bool) -> G2P:
    from hibari.g2p import G2P

    class AnyLength(G2P):  # type: ignore[misc]  # hibari has no types
        """The converter with words of any length, of which its network hears only so many letters at once."""

        @property
        def oov(self) -> Callable[[str], str | None]:
            network = super().oov
            return lambda word: " ".join(filter(None, map(network, in_parts(word, network.maxlen)))) or None

    return AnyLength(british=british)


def in_parts(word: str, longest: int) -> list[str]:
    """The word in parts of the same length, none of more letters than `longest`."""
    size = ceil(len(word) / ceil(len(word) / longest))
    return [word[start : start + size] for start in range(0, len(word), size)]
