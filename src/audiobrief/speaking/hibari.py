"""The embedded default voice: hibari, whose model comes in its wheel."""

from __future__ import annotations

import math
from functools import cache
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from audiobrief.markup import phonemic
from audiobrief.speaking import phonemes
from audiobrief.speaking.engine import VoiceInfo
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hibari import Hibari
    from numpy.typing import NDArray

    from audiobrief.types import Voice

SEED = 0
"""Fixes the noise part of the voice, so that the same text gives the same samples."""


class Noise:
    """A stand-in for numpy's generator: the seeded stream from its beginning, each time it is asked.

    Drawing it anew for every clip would take a sixth of the time that speaking takes.
    """

    def __init__(self) -> None:
        self._stream = np.empty(0, np.float32)

    def standard_normal(self, size: tuple[int, ...], dtype: type[np.float32]) -> NDArray[np.float32]:
        """The first of the stream's numbers, as many as `size` holds; the caller may write on them."""
        count = math.prod(size)
        stream = self._stream
        if len(stream) < count:
            stream = self._stream = np.random.default_rng(SEED).standard_normal(2 * count, dtype=dtype)
        return stream[:count].reshape(size).copy()


class HibariEngine:
    """American and British English on the user's machine; the voices besides heart when the user has them."""

    name = "hibari"
    online = False
    at_once: int | None = None

    def __init__(self) -> None:
        self._loading = Lock()
        self._noise = Noise()

    def voices(self) -> Sequence[VoiceInfo]:
        from hibari.voices import VOICES

        return tuple(_info(name) for name in VOICES)

    def find(self, name: str) -> VoiceInfo | None:
        from hibari.voices import VOICES

        return _info(name) if name in VOICES else None

    def version(self, voice: Voice) -> str:  # noqa: ARG002
        return f"{version('hibari-tts')} onnxruntime {version('onnxruntime')} seed {SEED}"

    def prepare(self, voice: Voice) -> None:
        self._model(voice.name)

    def speak(self, text: str, voice: Voice) -> Clip:
        model = self._model(voice.name)
        sentences = [model.ids(said) for said in model.phonemize(phonemes.in_latin(phonemic(text)))]
        parts = [model.from_ids(ids, voice.speed, self._noise) for ids in sentences]
        samples = np.concatenate([np.zeros(0, np.float32), *parts])
        return Clip(np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16), model.sample_rate)

    def _model(self, name: str) -> Hibari:
        with self._loading:
            return _load(name)


@cache
def _load(name: str) -> Hibari:
    from hibari import Hibari
    from hibari.voices import VOICES

    return Hibari(voice=name, g2p=phonemes.english(british=VOICES[name]["british"]))


def _info(name: str) -> VoiceInfo:
    from hibari.voices import BASE_URL, VOICES, cache_dir

    entry = VOICES[name]
    file = Path(cache_dir()) / entry["file"]
    return VoiceInfo(
        name,
        "en-GB" if entry["british"] else "en-US",
        installed=bool(entry.get("bundled")) or file.exists(),
        description=f"get {BASE_URL}{entry['file']} and save it as {file}",
    )
