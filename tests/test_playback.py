"""Sound files that are read a stretch at a time: what is heard is what is in them."""

from __future__ import annotations

from io import BytesIO

import lameenc
import numpy as np
import pytest
import soundfile

from audiobrief.playback import Playback
from audiobrief.speaking.sound_files import decoded

SCARCE = 32
"""kb/s at which nearly every frame of an MP3 leans on those before it."""


def swelling(rate: int, seconds: float = 9) -> bytes:
    """An MP3 of a tone and a noise that come and go."""
    time = np.arange(round(rate * seconds)) / rate
    noise = np.random.default_rng(0).standard_normal(len(time))
    wave = 0.3 * np.sin(2 * np.pi * 220 * time) * (np.sin(9 * time) > 0) + 0.05 * noise * (
        np.sin(7 * time) > 0
    )
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(1)
    lame.set_in_sample_rate(rate)
    lame.set_bit_rate(SCARCE)
    return bytes(lame.encode(np.round(wave * 32767).astype("<i2").tobytes()) + lame.flush())


@pytest.mark.parametrize("length", [1152, 50_000, 1 << 16])
def test_stretches_of_an_mp3_sound_as_the_whole_does(length: int) -> None:
    mp3 = swelling(44_100)
    whole, _ = soundfile.read(BytesIO(mp3), dtype="float32")
    with Playback(BytesIO(mp3)) as sound:
        stretches = list(sound.stretches(length))
    assert [len(one) for one in stretches[:-1]] == [length] * (len(whole) // length)
    assert np.array_equal(np.concatenate(stretches), whole)


def test_a_sentence_of_an_online_voice_has_no_seams() -> None:
    mp3 = swelling(24_000)
    whole, _ = soundfile.read(BytesIO(mp3), dtype="int16")
    assert np.array_equal(decoded(mp3, "the voice").samples, whole)
