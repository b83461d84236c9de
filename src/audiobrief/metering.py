"""Loudness and true peak of an MP3 as it is delivered."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

STRETCH = 20
"""Seconds measured at once, which bounds the memory that a long file takes."""

SHARES = 2
"""Parts measured at the same time; not the number of cores, so that the figures do not depend on the machine."""

TINY = 1e-9

SHORTEST = 0.4
"""Seconds: the gating block of ITU-R BS.1770-5, under which there is no loudness."""

OVERSAMPLING = 4
HALF_WIDTH = 12
"""Samples on either side that count for a value between two samples; the standard's own filter takes six."""

NEAR = 0.85
"""How near to the highest sample one must be for the highest value between samples to stand beside it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Integrated loudness in LUFS, true peak in dBTP."""

    loudness: float
    true_peak: float


def measure(path: Path) -> Measured:
    """The file's loudness and true peak (ITU-R BS.1770-5, Annexes 1 and 2).

    What is longer than STRETCH is gated stretch by stretch: the voices being level, that makes no difference.
    """
    import soundfile

    frames = soundfile.info(path).frames
    bounds = [frames * share // SHARES for share in range(SHARES + 1)]
    with ThreadPoolExecutor(SHARES) as pool:
        shares = list(pool.map(lambda bound: _share(path, *bound), pairwise(bounds)))
    energy, weight = (sum(share[place] for share in shares) for place in (0, 1))
    peak = max(share[2] for share in shares)
    return Measured(round(10 * math.log10(energy / weight), 2), round(20 * math.log10(peak), 2))


def _share(path: Path, start: int, stop: int) -> tuple[float, int, float]:
    """Of the frames from `start` to `stop`: the stretches' energies, each times its length, all lengths, the peak."""
    import soundfile

    energy, weight, peak = 0.0, 0, TINY
    with soundfile.SoundFile(path) as file:
        file.seek(start)
        stretch = STRETCH * file.samplerate
        for position in range(start, stop, stretch):
            samples = file.read(min(stretch, stop - position), dtype="float32", always_2d=True)[:, 0]
            energy += len(samples) * 10 ** (loudness(samples, file.samplerate) / 10)
            weight += len(samples)
            peak = max(peak, _peak(samples, peak))
    return energy + TINY, weight or 1, peak


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
