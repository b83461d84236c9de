"""What online voices answer with, as samples."""

from __future__ import annotations

from io import BytesIO

import numpy as np

from audiobrief.errors import SpeechError
from audiobrief.types import Clip

BLOCK = 1 << 16
"""Samples read at once. The end is found by reading, since a WAV that was streamed does not tell its true length
(https://github.com/speaches-ai/speaches/issues/665)."""


def decoded(sound: bytes, whose: str) -> Clip:
    """The first channel of an MP3, WAV, FLAC or Ogg file.

    Raises SpeechError, naming `whose` sound it was, when it is none of these.
    """
    from soundfile import LibsndfileError

    from audiobrief.playback import Playback

    try:
        with Playback(BytesIO(sound)) as file:
            none = np.zeros(0, np.int16)
            return Clip(np.concatenate([none, *file.stretches(BLOCK, "int16")]), file.samplerate)
    except LibsndfileError as error:
        raise SpeechError(f"{whose} sent something that is no sound file") from error
