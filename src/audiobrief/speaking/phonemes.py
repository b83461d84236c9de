"""English phonemes, which more than one engine needs: hibari's grapheme-to-phoneme converter, loaded once."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hibari.g2p import G2P

_loading = Lock()


def english(*, british: bool = False) -> G2P:
    """The converter to misaki's alphabet (https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md)."""
    with _loading:
        return _converter(british)


@cache
def _converter(british: bool) -> G2P:
    from hibari.g2p import G2P

    return G2P(british=british)
