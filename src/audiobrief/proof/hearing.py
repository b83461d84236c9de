"""What a speech recogniser hears: faster-whisper, on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError
from audiobrief.extras import to_install

if TYPE_CHECKING:
    from pathlib import Path

RATE = 16_000
"""Hz: what Whisper listens to."""


def heard(mp3: Path, model: str, language: str) -> str:
    """The words heard in the file. `model` is a folder, or the name of one that is on this machine already.

    Raises SettingsError when the recogniser or its model is not there.
    """
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise SettingsError(f"checking takes a speech recogniser; get it: {to_install('check')}") from error
    try:
        recogniser = WhisperModel(model, device="cpu", compute_type="int8", local_files_only=True)
    except Exception as error:  # its loaders raise whatever they meet
        raise SettingsError(
            f"there is no Whisper model {model!r} on this machine; get one (`hf download Systran/faster-whisper-small.en`), "
            "and name its folder or its name with --model, or under [check] in audiobrief.toml"
        ) from error
    segments, _ = recogniser.transcribe(
        _samples(mp3), language=language.partition("-")[0], beam_size=5, condition_on_previous_text=False
    )
    return " ".join(segment.text for segment in segments)


def _samples(mp3: Path) -> object:
    import soundfile
    from soxr import resample

    samples, rate = soundfile.read(mp3, dtype="float32", always_2d=True)
    return resample(samples[:, 0], rate, RATE)
