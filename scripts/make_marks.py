"""Synthesises the sounds that mark a briefing's parts, into the package: `python scripts/make_marks.py`.

Struck bars, as of a marimba: each note is a few partials that die away, the higher the sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).parents[1] / "src" / "audiobrief" / "sounds"
RATE = 24_000
PEAK = 0.5

PARTIALS = ((1.0, 1.0, 1.0), (3.93, 0.22, 0.35), (9.24, 0.06, 0.15))
"""Of a tuned bar: its frequency as a multiple, its strength, how long it rings beside the first."""

ATTACK = 0.004
"""Seconds: a soft mallet."""

A4 = 440.0
MARKS = {
    "opening": (1.9, ((0.00, -12, 0.7), (0.16, -5, 0.7), (0.32, 0, 0.8), (0.56, 4, 1.0))),
    "story": (1.1, ((0.00, -5, 0.7), (0.14, 0, 0.9))),
    "aside": (0.42, ((0.00, 4, 0.22),)),
    "closing": (2.2, ((0.00, 4, 0.7), (0.20, 0, 0.7), (0.40, -5, 0.8), (0.68, -12, 1.3))),
}
"""Each mark's seconds and its notes: when, how many semitones from A4, seconds until it has died away by 60 dB / e."""


def note(seconds: float, semitones: int, ring: float) -> NDArray[np.float64]:
    time = np.arange(round(seconds * RATE)) / RATE
    frequency = A4 * 2 ** (semitones / 12)
    partials = (
        strength * np.exp(-5 * time / (ring * rings)) * np.sin(2 * np.pi * frequency * multiple * time)
        for multiple, strength, rings in PARTIALS
    )
    return np.asarray(sum(partials) * np.minimum(1, time / ATTACK))


def mark(seconds: float, notes: tuple[tuple[float, int, float], ...]) -> NDArray[np.float64]:
    sound = np.zeros(round(seconds * RATE))
    for start, semitones, ring in notes:
        at = round(start * RATE)
        sound[at:] += note(seconds - start, semitones, ring)[: len(sound) - at]
    fade = round(0.05 * RATE)
    sound[-fade:] *= np.linspace(1, 0, fade)
    return np.asarray(sound * PEAK / np.abs(sound).max())


if __name__ == "__main__":
    for name, (seconds, notes) in MARKS.items():
        soundfile.write(FOLDER / f"{name}.flac", mark(seconds, notes), RATE, subtype="PCM_16")
