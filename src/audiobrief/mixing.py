"""Script and clips laid out in time by pydub: trims, levels, pauses, cues, chapters."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from audiobrief.metering import loudness
from audiobrief.types import Chapter, Clip, Cue, Programme

with warnings.catch_warnings():
    # pydub warns on import that ffmpeg is not on the PATH; it is never asked for it here
    warnings.simplefilter("ignore", RuntimeWarning)
    from pydub import AudioSegment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

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


def mix(script: Script, clips: Iterable[Clip]) -> Iterator[Stretch]:
    """The stretches in order, each as soon as its clip is there. Times are counted in samples."""
    frames = 0
    for utterance, clip in zip(script.utterances, clips, strict=True):
        sound = _segment(clip)
        stretch = sound + AudioSegment.silent(round(utterance.pause_after * 1000), RATE)
        start, end = frames, frames + int(sound.frame_count())
        frames += int(stretch.frame_count())
        yield Stretch(Cue(start / RATE, end / RATE, utterance), stretch.raw_data)


def programme(article_title: str, cues: Sequence[Cue]) -> Programme:
    """The layout as a whole: its length and its chapters, by the article's headings."""
    duration = cues[-1].end + cues[-1].utterance.pause_after
    chapters = [*_contents(article_title, cues), *_pictures(cues)]
    return Programme(duration, tuple(cues), tuple(sorted(chapters, key=lambda chapter: chapter.start)))


def _segment(clip: Clip) -> AudioSegment:
    samples = _trimmed(_levelled(_at_rate(clip)))
    data = np.round(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()
    fade = round(MARGIN * 1000)
    return AudioSegment(data, sample_width=2, frame_rate=RATE, channels=1).fade_in(fade).fade_out(fade)


def _at_rate(clip: Clip) -> NDArray[np.float32]:
    samples = np.asarray(clip.samples / 32768, np.float32)
    if clip.rate == RATE:
        return samples
    from samplerate import resample

    return np.asarray(resample(samples, RATE / clip.rate, "sinc_medium"), np.float32)


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
    stories = sum(kind == "title" and run[0].start > 0 for kind, run in runs)
    if cues[0].utterance.role != "heading":
        yield Chapter(0.0, title)
    for kind, run in runs:
        if kind == "heading" or run[0].start > 0:
            level = 2 if stories and kind == "heading" else 1
            yield Chapter(run[0].start, " ".join(cue.utterance.text for cue in run), level=level)


def _pictures(cues: Sequence[Cue]) -> Iterator[Chapter]:
    def picture(cue: Cue) -> str | None:
        return cue.utterance.image

    for image, run in groupby(cues, key=picture):
        if image:
            first = next(run)
            yield Chapter(first.start, first.utterance.text, image, listed=False)
