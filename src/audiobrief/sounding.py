"""The sounds besides the voices: marks between a briefing's parts, and music under its opening and closing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from audiobrief.errors import SettingsError, refusal
from audiobrief.metering import loudness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from audiobrief.settings import Sounds
    from audiobrief.types import Script, Utterance

Mark = Literal["opening", "story", "aside", "closing"]

LEVELS = {"opening": -6.0, "story": -8.0, "aside": -17.0, "closing": -6.0}
"""LU that a mark is under the voices: one beside an aside is hardly more than a breath."""

SOFTEST = 0.15
"""Seconds of silence on either side of a mark."""

UP, DUCKED = -6.0, -18.0
"""LU that the music is under the voices: where nobody speaks, and under speech."""

LEAD, TAIL = 2.0, 3.5
"""Seconds of music before the first word that it stands under, and after the last."""

RAMP = 0.4
"""Seconds in which the music gives way to a voice, or comes back."""


@dataclass(frozen=True, slots=True)
class Place:
    """What sounds around an utterance: a mark before the first, a mark in the pause after it, music under it."""

    before: Mark | None = None
    after: Mark | None = None
    music: bool = False
    music_begins: bool = False
    music_ends: bool = False


@dataclass(frozen=True, slots=True)
class Sounding:
    """The sounds of one briefing: each utterance's place, the marks' samples, the music's (or none)."""

    places: tuple[Place, ...]
    marks: dict[Mark, NDArray[np.float32]]
    music: NDArray[np.float32] | None


def sounding(script: Script, sounds: Sounds, rate: int, level: float) -> Sounding:
    """What sounds where in the script; samples at `rate` Hz, around the voices' `level` in LUFS.

    Marks are on where they are set, and by default in a briefing of several stories; music takes the place of
    those at the beginning and the end. Raises SettingsError when a file that is set cannot be read as sound.
    """
    several = any(one.opens_story for one in script.utterances)
    chosen: dict[Mark, bool | str | None] = {
        "opening": sounds.opening,
        "story": sounds.story,
        "aside": sounds.aside,
        "closing": sounds.closing,
    }
    if sounds.music:
        chosen |= {"opening": False, "closing": False}
    marks = {
        mark: _levelled(_samples(mark, choice, rate), level + LEVELS[mark], rate)
        for mark, choice in chosen.items()
        if choice or (choice is None and several)
    }
    music = _levelled(_read(Path(sounds.music), rate), level, rate) if sounds.music else None
    return Sounding(_places(script.utterances, set(marks), has_music=music is not None), marks, music)


def _places(utterances: Sequence[Utterance], marks: set[Mark], *, has_music: bool) -> tuple[Place, ...]:
    asides = _asides(utterances)
    under = _under_music(utterances, asides) if has_music else [False] * len(utterances)
    after = [*(_between(utterances, asides, number) for number in range(len(utterances) - 1)), "closing"]
    return tuple(
        Place(
            before="opening" if number == 0 and "opening" in marks else None,
            after=mark if mark in marks else None,
            music=under[number],
            music_begins=under[number] and not (number and under[number - 1]),
            music_ends=under[number] and not any(under[number + 1 : number + 2]),
        )
        for number, mark in enumerate(after)
    )


def _between(utterances: Sequence[Utterance], asides: Sequence[bool], number: int) -> Mark | None:
    """The mark between an utterance and the next."""
    if utterances[number + 1].opens_story:
        return "story"
    return "aside" if asides[number] != asides[number + 1] else None


def _asides(utterances: Sequence[Utterance]) -> list[bool]:
    """For each utterance whether it belongs to an aside: a credit does that follows one."""
    within: list[bool] = []
    for utterance in utterances:
        goes_on = utterance.role == "credit" and bool(within) and within[-1]
        within.append(utterance.role == "aside" or goes_on)
    return within


def _under_music(utterances: Sequence[Utterance], asides: Sequence[bool]) -> list[bool]:
    """The opening, up to the first story's own words, and the closing."""
    first_story = next((number for number, one in enumerate(utterances) if one.opens_story), None)
    if first_story is None:
        spoken = (n for n, one in enumerate(utterances) if one.role not in ("title", "byline"))
        first_story = next(spoken, len(utterances))
    closing = len(utterances)
    while closing and utterances[closing - 1].role == "credit" and not asides[closing - 1]:
        closing -= 1
    return [number < first_story or number >= closing for number in range(len(utterances))]


def bed(
    music: NDArray[np.float32], at: int, lengths: Sequence[int], place: Place, rate: int
) -> NDArray[np.float32]:
    """The music from its sample `at` on, under a stretch: `lengths` are the samples before, in and after the voice.

    It begins with a fade where the stretch is its first, gives way to the voice, and dies away after its last.
    """
    lead, speech, tail = lengths
    up, ducked = (10 ** (gain / 20) for gain in (UP, DUCKED))
    total, ramp = lead + speech + tail, round(RAMP * rate)
    start, end = (0.0 if place.music_begins else up), (0.0 if place.music_ends else up)
    points = [0, ramp, lead - ramp, lead, lead + speech, lead + speech + ramp, total - 2 * ramp, total]
    gains = [start, up, up, ducked, ducked, up, up, end]
    if not place.music_begins:
        points, gains = [lead, *points[4:]], [ducked, *gains[4:]]
    if not place.music_ends and tail < 3 * ramp:
        points, gains = [*points[:-3], total], [*gains[:-3], ducked]
    envelope = np.interp(np.arange(total), np.maximum.accumulate(np.clip(points, 0, total)), gains)
    loop = np.take(music, np.arange(at, at + total), mode="wrap")
    return np.asarray(loop * envelope, np.float32)


def _samples(mark: Mark, choice: bool | str | None, rate: int) -> NDArray[np.float32]:
    return _read(Path(choice), rate) if isinstance(choice, str) else _built_in(mark, rate)


@cache
def _built_in(mark: Mark, rate: int) -> NDArray[np.float32]:
    return _decoded(BytesIO((files("audiobrief") / "sounds" / f"{mark}.flac").read_bytes()), rate)


def _read(path: Path, rate: int) -> NDArray[np.float32]:
    from soundfile import SoundFileError

    try:
        return _decoded(BytesIO(path.read_bytes()), rate)
    except OSError as error:
        raise SettingsError(f"cannot read the sound {path}: {refusal(error)}") from error
    except SoundFileError as error:
        raise SettingsError(
            f"{path} is no sound that can be read; give a WAV, FLAC, Ogg or MP3 file"
        ) from error


def _decoded(file: BytesIO, rate: int) -> NDArray[np.float32]:
    import soundfile

    samples, own_rate = soundfile.read(file, dtype="float32", always_2d=True)
    mono = samples.mean(axis=1)
    if own_rate == rate or not len(mono):
        return np.asarray(mono, np.float32)
    from soxr import resample

    return np.asarray(resample(mono, own_rate, rate), np.float32)


def _levelled(samples: NDArray[np.float32], level: float, rate: int) -> NDArray[np.float32]:
    if not np.any(samples):
        return samples
    return np.asarray(samples * 10 ** ((level - loudness(samples, rate)) / 20), np.float32)
