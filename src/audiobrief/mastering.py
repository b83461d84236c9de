"""Programme to MP3: loudness and true peak by ffmpeg's filters, then LAME."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING

from audiobrief import ffmpeg
from audiobrief.encoding import Encoder, Form
from audiobrief.errors import OutputError, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from audiobrief.metering import Measured
    from audiobrief.settings import Audio

MAKE_UP = 2.8
"""dB that the compressor takes from a voice at its own level, given back after it (measured)."""

COMPRESSOR = "acompressor=level_in={gain}dB:threshold={threshold}dB:ratio=2:knee=6:attack=5:release=120"
"""Two to one, slowly enough not to pump: it leaves the limiter little to do."""

OVER = 6.0
"""dB that the compressor's threshold is over the loudness that is set."""

DE_ESSER = "deesser=i=0.3"
"""Sibilants eased: at a podcast's loudness the neural voices' are sharp."""

LIMITER = "alimiter=level_in={gain}dB:limit={ceiling}dB:attack=5:release=50:level=disabled:latency=enabled"
"""Peaks held down without a click; `latency` keeps what it delays in its place."""

HEADROOM = 1.0
"""dB that the limiter stays under the true peak that is set: for peaks between samples and the encoder's own."""

TOLERANCE = 0.3
"""LU that the loudness may be off (EBU R 128 asks for 0.5)."""

ATTEMPTS = 3
"""Masterings at most: the second is off only where the limiter takes much away."""

BLOCK = 1 << 16
"""Bytes that ffmpeg filters at once: in smaller ones, handing them on takes a third of its time."""


@dataclass(frozen=True, slots=True)
class Material:
    """What comes to be mastered: 16-bit mono samples at `rate` Hz, each voice at `loudness` LUFS."""

    render: Callable[[], Iterable[bytes]]
    rate: int
    loudness: float


def master(material: Material, target: Path, audio: Audio) -> Measured:
    """Encode the material while it is rendered, and measure the MP3; once more, corrected, if it is off.

    Raises OutputError when the file cannot be written.
    """
    make_up, ceiling = MAKE_UP, audio.true_peak - HEADROOM
    for _ in range(ATTEMPTS):
        measured = _encoded(material, target, audio, make_up, ceiling)
        excess = measured.true_peak - audio.true_peak
        if abs(measured.loudness - audio.loudness) <= TOLERANCE and excess <= 0:
            break
        make_up += audio.loudness - measured.loudness
        ceiling -= max(0.0, excess)
    return measured


def _encoded(material: Material, target: Path, audio: Audio, make_up: float, ceiling: float) -> Measured:
    filters = [
        COMPRESSOR.format(gain=audio.loudness - material.loudness, threshold=audio.loudness + OVER),
        DE_ESSER,
        LIMITER.format(gain=make_up, ceiling=ceiling),
        f"aresample={audio.rate}",
    ]
    incoming = ["-f", "wav", "-ignore_length", "1", "-max_size", str(BLOCK), "-i", "-"]
    outgoing = ["-af", ",".join(filters), "-f", "s16le", "-"]
    try:
        with target.open("wb") as file, Encoder(file, Form(audio.rate, audio.bitrate)) as encoder:
            ffmpeg.feed(
                [*incoming, *outgoing], chain([_wave(material.rate)], material.render()), encoder.write
            )
            return encoder.finish()
    except ffmpeg.FfmpegError as error:
        raise OutputError(f"cannot write the MP3: {error}") from error
    except OSError as error:
        raise OutputError(f"cannot write the MP3: {refusal(error)}") from error


def _wave(rate: int) -> bytes:
    """The head of a WAV file of mono samples at `rate` Hz."""
    head = BytesIO()
    with wave.open(head, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
    return head.getvalue()
