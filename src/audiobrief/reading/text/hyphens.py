"""Words that were broken at the end of a line."""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import common_words

BROKEN = re.compile(r"([^\W\d_]{2,})-$")
FIRST_WORD = re.compile(r"[^\W\d_]+")
JOINING = frozenset(("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e"))
"""What stands behind the first half of "first- and second-class"."""


def continued(line: str, below: str) -> str:
    """A line with the one that it goes on in; a word that was broken between them is whole again."""
    half, rest = BROKEN.search(line), FIRST_WORD.match(below)
    if not half or not rest or rest[0] in JOINING:
        return f"{line} {below}"
    is_compound = rest[0][0].isupper() or _is_compound(half[1].lower(), rest[0])
    return line + below if is_compound else line[:-1] + below


def _is_compound(first: str, second: str) -> bool:
    """Whether both are words and what they would make is none, as in "well-known"."""
    known = common_words()
    return first in known and second in known and first + second not in known
