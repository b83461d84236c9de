"""The stop of an abbreviation, which is the stop of a sentence, too, where the abbreviation ends that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


def kept_stop(match: re.Match[str]) -> str:
    """The stop, and what closes the sentence behind it, where the group `end` found the end of the text."""
    if match["end"] is None:
        return ""
    return match["end"] if ")" in match["end"] else f".{match['end']}"
