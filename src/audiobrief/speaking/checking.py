"""Whether a clip can be what was to be said: engines drop words, truncate, and send silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from audiobrief.markup import plain

if TYPE_CHECKING:
    from audiobrief.types import Clip, Voice

SILENCE = 10 ** (-50 / 20)
"""Full scale being 1: nothing louder than -50 dBFS is silence."""

SHORTEST, LONGEST = 0.025, 0.22
"""Seconds a character. News is read at 12 to 17 characters a second; the bounds leave room for both sides."""

SLACK = 1.5
"""Seconds that a short text may take beyond its length: single words are drawn out."""

DRAWN_OUT = re.compile(r"(\w)\1{2,}")
"""A letter over and over, as in "Noooo": no one says it as often as it is written."""

WIDE = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
WIDE_WORTH = 3
"""A Chinese, Japanese or Korean character is a syllable: about three letters."""


def fault(clip: Clip, spoken: str, voice: Voice) -> str | None:
    """What is wrong with the clip, or None."""
    if not len(clip.samples):
        return "said nothing"
    if np.abs(clip.samples.astype(np.int32)).max() < SILENCE * 32768:
        return "was silent"
    seconds = _sounding(clip) * voice.speed
    text = plain(spoken)
    characters = _characters(text)
    if seconds < SHORTEST * _characters(DRAWN_OUT.sub(r"\1", text)):
        return f"took only {seconds:.1f} s for {characters} characters"
    if seconds > LONGEST * characters + SLACK:
        return f"took {seconds:.1f} s for {characters} characters"
    return None


def _sounding(clip: Clip) -> float:
    """Seconds from the first sound to the last."""
    loud = np.flatnonzero(np.abs(clip.samples.astype(np.int32)) >= SILENCE * 32768)
    return float(loud[-1] - loud[0] + 1) / clip.rate


def _characters(text: str) -> int:
    return sum(character.isalnum() for character in text) + (WIDE_WORTH - 1) * len(WIDE.findall(text))
