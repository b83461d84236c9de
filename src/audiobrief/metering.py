"""Loudness and true peak of an MP3 as it is delivered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import BinaryIO

    from numpy.typing import NDArray

STRETCH = 20
"""Seconds measured at once, which bounds the memory that a long file takes."""

TINY = 1e-9
"""What stands for nothing at all where a logarithm is taken."""

SHORTEST = 0.4
"""Seconds: the gating block of ITU-R BS.1770-5, under which there is no loudness."""

SILENT = -70.0
"""LUFS: the standard's absolute gate; what is not over it is silence, and does not count."""

OVERSAMPLING = 4
"""Values that are looked at for each sample, as the standard asks for 44.1 and 48 kHz."""

HALF_WIDTH = 12
"""Samples on either side that count for a value between two samples; the standard's own filter takes six."""

NEAR = 0.85
"""How near to the highest sample one must be for the highest value between samples to stand beside it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Integrated loudness in LUFS, true peak in dBTP."""

    loudness: float
    true_peak: float


@dataclass(frozen=True, slots=True)
class Share:
    """What a part of the sound adds: its energy times its samples, those samples that count, its highest value."""

    energy: float
    samples: int
    peak: float


def measure(file: Path | BinaryIO) -> Measured:
    """The file's loudness and true peak (ITU-R BS.1770-5, Annexes 1 and 2)."""
    return overall([share(file)])


def share(file: Path | BinaryIO) -> Share:
    """What the file adds to a programme that it is a part of.

    What is longer than STRETCH is gated stretch by stretch: the voices being level, that makes no difference.
    """
    from audiobrief.playback import Playback

    energy, count, peak = 0.0, 0, TINY
    with Playback(file) as sound:
        for samples in sound.stretches(STRETCH * sound.samplerate):
            peak = max(peak, _peak(samples, peak))
            level = loudness(samples, sound.samplerate)
            if level > SILENT:
                energy += len(samples) * 10 ** (level / 10)
                count += len(samples)
    return Share(energy, count, peak)


def overall(shares: Iterable[Share]) -> Measured:
    """What the parts measure together."""
    parts = list(shares)
    energy = math.fsum(part.energy for part in parts) + TINY
    samples = sum(part.samples for part in parts) or 1
    peak = max(part.peak for part in parts)
    return Measured(round(10 * math.log10(energy / samples), 2), round(20 * math.log10(peak), 2))


def loudness(samples: NDArray[np.float32], rate: int) -> float:
    """Integrated loudness in LUFS; what is too short to have one is measured as if it went on and on."""
    from loudness import integrated_loudness

    repeats = -(-int(SHORTEST * rate) // len(samples))
    return float(integrated_loudness(np.tile(samples, repeats) if repeats > 1 else samples, rate))


def _peak(samples: NDArray[np.float32], floor: float) -> float:
    """The highest absolute value in and between the samples, if it can be over `floor`."""
    size = np.abs(samples)
    top = float(size.max(initial=0.0))
    near = np.flatnonzero(size >= NEAR * max(top, floor))
    near = near[(near >= HALF_WIDTH) & (near < len(samples) - HALF_WIDTH)]
    if not len(near):
        return top
    around = samples[near[:, None] + np.arange(-HALF_WIDTH, HALF_WIDTH + 1)]
    return max(top, float(np.abs(around @ _interpolators()).max()))


def _interpolators() -> NDArray[np.float32]:
    """A column of weights for each place between a sample and its neighbours: a sinc under a Hann window."""
    places = np.arange(1 - OVERSAMPLING, OVERSAMPLING) / OVERSAMPLING
    distance = np.arange(-HALF_WIDTH, HALF_WIDTH + 1)[:, None] - places
    window = np.cos(np.pi * distance / (2 * (HALF_WIDTH + 1))) ** 2
    return np.asarray(np.sinc(distance) * window, np.float32)
