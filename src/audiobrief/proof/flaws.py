"""Silences that are too long, and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

QUIET = 10 ** (-50 / 20)
"""Full scale being 1: nothing over -50 dBFS is silence."""

LONGEST = 2.0
"""Seconds of silence that a listener takes for the end."""

FRAME = 0.01
"""Seconds in which the level is taken, and around which a click stands out."""

STEP = 0.1
"""Of full scale: how far a click departs at least from the line through its neighbours."""

TIMES = 4
"""How much further than any sample around it: a voice's own pulses come in rows."""

CLICK = 4
"""Samples that one click may take."""

STRETCH = 60
"""Seconds looked at in one go, which bounds the memory that a long file takes."""


def silences(mp3: Path) -> tuple[tuple[float, float], ...]:
    """Where nothing is heard for longer than LONGEST, as (start, end) in seconds."""
    found = []
    start: float | None = None
    now = 0.0
    for at, samples, rate in _stretches(mp3):
        size = max(1, round(FRAME * rate))
        for number, frame in enumerate(np.array_split(np.abs(samples), max(1, len(samples) // size))):
            now = at + number * size / rate
            if frame.max(initial=0.0) <= QUIET:
                start = now if start is None else start
                continue
            if start is not None and now - start > LONGEST:
                found.append((round(start, 2), round(now, 2)))
            start = None
    if start is not None and now - start > LONGEST:
        found.append((round(start, 2), round(now, 2)))
    return tuple(found)


def clicks(mp3: Path) -> tuple[float, ...]:
    """The moments, in seconds, at which single samples break out of the curve of those around them."""
    found: list[float] = []
    for at, samples, rate in _stretches(mp3):
        bend = np.abs(np.diff(samples, 2))
        size = max(1, round(FRAME * rate))
        for place in np.flatnonzero(bend > STEP):
            before = bend[max(0, place - size) : max(0, place - CLICK)]
            after = bend[place + CLICK + 1 : place + size]
            moment = at + float(place) / rate
            stands_out = bend[place] > TIMES * max(before.max(initial=0), after.max(initial=0))
            if stands_out and (not found or moment - found[-1] > FRAME):
                found.append(round(moment, 3))
    return tuple(found)


def _stretches(mp3: Path) -> Iterator[tuple[float, NDArray[np.float32], int]]:
    """The file's samples, a minute at a time, with the moment at which each stretch begins."""
    from audiobrief.playback import Playback

    with Playback(mp3) as file:
        for number, samples in enumerate(file.stretches(STRETCH * file.samplerate)):
            yield number * float(STRETCH), samples, file.samplerate
