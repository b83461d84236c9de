"""How long a script will take, told before it is spoken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.markup import plain

if TYPE_CHECKING:
    from audiobrief.types import Script, Utterance

START, LETTER, BREAK = 0, 1, 2
PACES = {
    "hibari": (-0.214, 0.0680, 0.242),
    "piper": (0.166, 0.0592, 0.191),
}
"""Seconds for an utterance, for each of its letters, for each break within it: fitted by least squares to what the
default voices took for 750 s of news."""

OTHER = (0.0, 0.066, 0.2)
"""A newsreader's pace: about 15 letters a second."""

BREAKS = re.compile(r"[,;:—]|[.!?]\s")
SHORTEST = 0.2


def script_seconds(script: Script) -> float:
    """The whole script's seconds, pauses included."""
    return sum(utterance_seconds(one) + one.pause_after for one in script.utterances)


def utterance_seconds(utterance: Utterance) -> float:
    """The seconds of speech, without the pause after it."""
    text = plain(utterance.spoken)
    start, letter, rest = PACES.get(utterance.voice.engine, OTHER)
    letters = sum(character.isalpha() for character in text)
    seconds = start + letter * letters + rest * len(BREAKS.findall(text))
    return max(SHORTEST, seconds) / utterance.voice.speed
