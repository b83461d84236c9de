"""The stop of an abbreviation, which is the stop of a sentence, too, where the abbreviation ends that."""

from __future__ import annotations

import re

_OPENER = r"(?:But|He|Her|His|I|It|Its|She|That|The|Their|Then|There|These|They|This|We|You)"
SENTENCE_ENDS = re.compile(rf"\s*$|\s{_OPENER}\s[a-z]")
END = rf"(?P<end>[\"'”’)]*(?:\s*$|(?=\s{_OPENER}\s[a-z])))"
"""Where an abbreviation ends a sentence: the text ends, or another sentence opens."""


def kept_stop(match: re.Match[str]) -> str:
    """The stop, and what closes the sentence behind it, where the group `end` found the end of a sentence."""
    if match["end"] is None:
        return ""
    return match["end"] if ")" in match["end"] else f".{match['end']}"
