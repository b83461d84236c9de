"""Lists of words as rules write them: in lines, with spaces between."""

from __future__ import annotations


def words_of(listed: str) -> frozenset[str]:
    """The words of a list, to look one up in."""
    return frozenset(listed.split())
