"""Script and clips laid out in time by pydub: trims, levels, pauses, cues, chapters."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from audiobrief.metering import loudness
from audiobrief.sounding import LEAD, SOFTEST, TAIL, bed
from audiobrief.types import Chapter, Clip, Cue, Programme

with warnings.catch_warnings():
    # pydub warns on import that ffmpeg is not on the PATH; it is never asked for it here
    warnings.simplefilter("ignore", RuntimeWarning)
    from pydub import AudioSegment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from audiobrief.sounding import Mark, Place, Sounding
    from audiobrief.types import Script

RATE = 24_000
"""Hz. What the neural voices and Google's speak at, so that most clips are not resampled."""

LOUDNESS = -26.0
"""LUFS of every clip before mastering: ten below a briefing's, so that no peak of a voice is clipped."""

SILENCE = 10 ** (-64 / 20)
"""Full scale being 1: mastering raises what is quiet by 14 dB, so this is what will be under -50 dBFS."""

QUIET = 0.01
"""Of a clip's peak: what stays under it at the ends does not count for the clip's loudness."""

MARGIN = 0.005
"""Seconds kept on either side of the sound, in which it fades in and out."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A cue with its sound and the pause after it: 16-bit little-endian mono samples at RATE."""

    cue: Cue
    samples: bytes

    @property
    def seconds(self) -> float:
        return len(self.samples) / (2 * RATE)


def mix(script: Script, clips: Iterable[Clip], around: Sounding) -> Iterator[Stretch]:
    """The stretches in order, each as soon as its clip is there, with what sounds around the voices.

    Times are counted in samples.
    """
    frames = played = 0
    for utterance, clip, place in zip(script.utterances, clips, around.places, strict=True):
        sound = _segment(clip)
        lead, rest = _lead(place, around), _rest(utterance.pause_after, place, around)
        stretch = lead + sound + rest
        if place.music and around.music is not None:
            lengths = [int(part.frame_count()) for part in (lead, sound, rest)]
            stretch = stretch.overlay(_audio(bed(around.music, played, lengths, place, RATE)))
            played += sum(lengths)
        start = frames + int(lead.frame_count())
        frames += int(stretch.frame_count())
        yield Stretch(
            Cue(start / RATE, (start + int(sound.frame_count())) / RATE, utterance), stretch.raw_data
        )


def _lead(place: Place, around: Sounding) -> AudioSegment:
    """What is heard before an utterance: the first one's mark, or its music."""
    if place.music_begins:
        return _silence(LEAD)
    return _marked(0, place.before, around) if place.before else AudioSegment.empty()


def _rest(pause: float, place: Place, around: Sounding) -> AudioSegment:
    """The pause after an utterance: longer where a mark or the end of the music needs it."""
    if place.music_ends:
        return _silence(max(pause, TAIL))
    return _marked(pause, place.after, around) if place.after else _silence(pause)


def _marked(seconds: float, mark: Mark, around: Sounding) -> AudioSegment:
    sound = _audio(around.marks[mark])
    pause = _silence(max(seconds, len(sound) / 1000 + 2 * SOFTEST))
    return pause.overlay(sound, position=(len(pause) - len(sound)) // 2)


def added_seconds(script: Script, around: Sounding) -> float:
    """The seconds by which the sounds around the voices make the pauses longer."""
    return math.fsum(
        (_lead(place, around) + _rest(utterance.pause_after, place, around)).duration_seconds
        - utterance.pause_after
        for utterance, place in zip(script.utterances, around.places, strict=True)
    )


def _silence(seconds: float) -> AudioSegment:
    return AudioSegment.silent(round(seconds * 1000), RATE)


def programme(article_title: str, cues: Sequence[Cue], duration: float) -> Programme:
    """The layout as a whole, of that many seconds: its chapters are the stories' titles and headings."""
    chapters = [*_contents(article_title, cues), *_pictures(cues)]
    return Programme(duration, tuple(cues), tuple(sorted(chapters, key=lambda chapter: chapter.start)))


def _segment(clip: Clip) -> AudioSegment:
    fade = round(MARGIN * 1000)
    return _audio(_trimmed(_levelled(_at_rate(clip)))).fade_in(fade).fade_out(fade)


def _audio(samples: NDArray[np.float32]) -> AudioSegment:
    data = np.round(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()
    return AudioSegment(data, sample_width=2, frame_rate=RATE, channels=1)


def _at_rate(clip: Clip) -> NDArray[np.float32]:
    samples = clip.samples * np.float32(1 / 32768)
    if clip.rate == RATE:
        return samples
    from soxr import resample

    return np.asarray(resample(samples, clip.rate, RATE), np.float32)


def _levelled(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    voiced = _between(samples, QUIET * float(np.abs(samples).max()))  # silence around a clip hides its level
    gain = 10 ** ((LOUDNESS - loudness(voiced, RATE)) / 20)
    return np.asarray(samples * gain, np.float32)


def _trimmed(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    return _between(samples, SILENCE, int(MARGIN * RATE))


def _between(samples: NDArray[np.float32], level: float, margin: int = 0) -> NDArray[np.float32]:
    """From the first sample that reaches `level` to the last, and `margin` samples on either side."""
    loud = np.flatnonzero(np.abs(samples) >= level)
    return samples[max(0, loud[0] - margin) : loud[-1] + 1 + margin]


def _contents(title: str, cues: Sequence[Cue]) -> Iterator[Chapter]:
    """The opening under the briefing's title, then a chapter for each story's title and each heading."""

    def role(cue: Cue) -> str:
        return cue.utterance.role

    runs = [(kind, list(run)) for kind, run in groupby(cues, key=role) if kind in ("title", "heading")]
    stories = sum(kind == "title" and run[0] is not cues[0] for kind, run in runs)
    if cues[0].utterance.role != "heading":
        yield Chapter(0.0, title)
    for kind, run in runs:
        if kind == "heading" or run[0] is not cues[0]:
            level = 2 if stories and kind == "heading" else 1
            yield Chapter(run[0].start, " ".join(cue.utterance.text for cue in run), level=level)


def _pictures(cues: Sequence[Cue]) -> Iterator[Chapter]:
    def picture(cue: Cue) -> str | None:
        return cue.utterance.image

    for image, run in groupby(cues, key=picture):
        if image:
            first = next(run)
            yield Chapter(first.start, first.utterance.text, image, listed=False)
