"""The MP3 that is put together from pieces: it sounds and measures as if it were one."""

from __future__ import annotations

import subprocess
from io import BytesIO
from typing import Any

import numpy as np
import pytest
import soundfile
from mutagen.mp3 import MP3, BitrateMode

from audiobrief.encoding import PIECE, Encoder, Form
from audiobrief.ffmpeg import executable
from audiobrief.metering import measure

RATE = 44_100

USUAL = Form(RATE, 96)

OFF = -24
"""dB that LAME's own noise stays under; a single sample's shift gives -10."""


def sentences(seconds: float, rate: int = RATE, pause: float = 0.3) -> bytes:
    """A tone that falls from sentence to sentence, and a pause after each 2.7 s."""
    time = np.arange(round(seconds * rate)) / rate
    tone = 0.3 * np.sin(2 * np.pi * (2000 - 10 * (time // 3)) * time)
    tone[time % 3 >= 3 - pause] = 0
    return bytes(np.round(tone * 32767).astype("<i2").tobytes())


def mp3(samples: bytes, form: Form = USUAL, block: int = 1 << 18) -> bytes:
    file = BytesIO()
    with Encoder(file, form) as encoder:
        for start in range(0, len(samples), block):
            encoder.write(samples[start : start + block])
        encoder.finish()
    return file.getvalue()


def by_ffmpeg(data: bytes) -> bytes:
    command = [executable(), "-v", "error", "-f", "mp3", "-i", "-", "-f", "s16le", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def noise(wanted: bytes, got: bytes) -> float:
    """dB that the worst second is off, against the loudest."""
    wanted_, got_ = (np.frombuffer(one, "<i2").astype(float) for one in (wanted, got))
    seconds = len(wanted_) // RATE * RATE
    off = ((wanted_ - got_)[:seconds].reshape(-1, RATE) ** 2).mean(axis=1)
    return float(10 * np.log10(off.max() / (wanted_**2).mean()))


def test_what_is_decoded_is_what_was_encoded_to_the_sample_across_pieces() -> None:
    samples = sentences(4 * PIECE + 7.123)
    decoded = by_ffmpeg(mp3(samples))
    assert len(decoded) == len(samples)
    assert noise(samples, decoded) < OFF


def test_what_never_falls_silent_is_one_piece() -> None:
    samples = sentences(2 * PIECE, pause=0)
    decoded = by_ffmpeg(mp3(samples))
    assert len(decoded) == len(samples)
    assert noise(samples, decoded) < OFF


def test_the_bytes_do_not_depend_on_how_the_samples_come() -> None:
    samples = sentences(3 * PIECE)
    assert mp3(samples) == mp3(samples, block=4096) == mp3(samples, block=len(samples))


@pytest.mark.parametrize("form", [Form(44_100, 96), Form(48_000, 32), Form(44_100, 320)])
def test_players_find_length_and_bit_rate_in_the_tag(form: Form) -> None:
    info: Any = MP3(BytesIO(mp3(sentences(2.5 * PIECE, form.rate), form))).info
    assert info.length == pytest.approx(2.5 * PIECE, abs=0.06)  # what is left out at either end counts here
    assert info.bitrate == pytest.approx(form.bitrate * 1000, rel=0.005)
    assert info.bitrate_mode is BitrateMode.CBR
    assert info.channels == 1


@pytest.mark.parametrize("form", [USUAL, Form(44_100, 40), Form(48_000, 48)])
def test_pieces_measure_together_what_the_file_measures(form: Form) -> None:
    file = BytesIO()
    with Encoder(file, form) as encoder:
        encoder.write(sentences(3.3 * PIECE, form.rate))
        together = encoder.finish()
    file.seek(0)
    whole = measure(file)
    assert together.loudness == pytest.approx(whole.loudness, abs=0.05)
    assert together.true_peak == pytest.approx(whole.true_peak, abs=0.05)


def test_a_long_silence_at_the_end_does_not_make_the_rest_quieter() -> None:
    def loudness(samples: bytes) -> float:
        return measure(BytesIO(mp3(samples))).loudness

    spoken = sentences(2 * PIECE)
    assert loudness(spoken + bytes(2 * RATE * 3 * PIECE)) == pytest.approx(loudness(spoken), abs=0.1)


def test_a_moment_of_sound_is_enough() -> None:
    decoded, rate = soundfile.read(BytesIO(mp3(sentences(0.2))))
    assert len(decoded) / rate == pytest.approx(0.2, abs=0.001)
