"""The words of a text, found once for all rules: most rules tell by them that they will find nothing in it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")


def has_word(text: str, wanted: Iterable[str]) -> bool:
    """Whether one of the words of `text`, letters and digits that stand together, is `wanted`."""
    return not _words(text).isdisjoint(wanted)


# The rules ask one after another about the same text, and most of them leave it as it is.
@lru_cache(maxsize=16)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))
