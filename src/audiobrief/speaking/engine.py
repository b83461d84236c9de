"""What an engine is, and which engines there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Protocol

from audiobrief.errors import SettingsError, VoiceError
from audiobrief.languages import base
from audiobrief.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from audiobrief.settings import OpenAI
    from audiobrief.types import Clip, Voice

GROUP = "audiobrief.engines"

ANY_LANGUAGE = "mul"
"""The tag of "multiple languages" in ISO 639-2, for a voice that speaks whatever it is given."""


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice that an engine has: its `language` is an IETF tag, `installed` is False until the user gets it."""

    name: str
    language: str
    installed: bool = True
    description: str = ""


class Engine(Protocol):
    """Something that speaks. Its methods are called from several threads at once.

    `online` says whether it needs the network; `at_once` how many utterances it may be asked for at the
    same time (None: as many as there are cores).
    """

    name: str
    online: bool
    at_once: int | None

    def voices(self) -> Sequence[VoiceInfo]:
        """The voices it knows."""

    def find(self, name: str) -> VoiceInfo | None:
        """The voice of that name, which need not be among those listed (a file's path, say)."""

    def version(self, voice: Voice) -> str:
        """All that the sound depends on besides the text and the voice's fields: packages, model files."""

    def prepare(self, voice: Voice) -> None:
        """Load what speaking needs, before the first sentence is there; what is not loaded yet, `speak` loads."""

    def speak(self, text: str, voice: Voice) -> Clip:
        """The text's sound. `text` may hold inline pronunciations, `[word](/phonemes/)` or `[word](respelling)`.

        Raises SpeechError when it cannot be had; its message names the reason, and the caller the sentence.
        """


def engines(settings: Settings | None = None) -> dict[str, Engine]:
    """The engines by name: built in, and the entry points of group `audiobrief.engines`.

    Raises SettingsError when the folder that is set for voices is not there.
    """
    settings = settings or Settings()
    return _engines(settings.openai, settings.voices.folder)


@cache
def _engines(openai: OpenAI, folder: Path | None) -> dict[str, Engine]:
    if folder and not folder.is_dir():
        raise SettingsError(f"there is no folder {folder} with voices; mend folder under [voices]")
    from audiobrief.speaking.gtts import GttsEngine
    from audiobrief.speaking.hibari import HibariEngine
    from audiobrief.speaking.openai import OpenAIEngine
    from audiobrief.speaking.piper import PiperEngine

    built_in = (HibariEngine(), PiperEngine(folder), GttsEngine(), OpenAIEngine(openai))
    known: dict[str, Engine] = {engine.name: engine for engine in built_in}
    for point in entry_points(group=GROUP):
        engine = point.load()()
        known.setdefault(engine.name, engine)
    return known


def engine_for(voice: Voice, settings: Settings | None = None) -> Engine:
    """The engine that speaks as `voice`, in its language.

    Raises VoiceError when there is no such engine or voice, it is not installed, or it does not speak the
    language.
    """
    engine = engines(settings).get(voice.engine)
    if engine is None:
        raise VoiceError(f"there is no engine {voice.engine!r}; there are {', '.join(engines(settings))}")
    info = engine.find(voice.name)
    if info is None:
        names = ", ".join(known.name for known in engine.voices())
        raise VoiceError(f"{voice.engine} has no voice {voice.name!r}; it has {names}")
    if not info.installed:
        raise VoiceError(f"the voice {voice} is not installed; {info.description}")
    if not speaks(info, voice.language):
        raise VoiceError(
            f"{voice} speaks {info.language}, not {voice.language}; choose another with --voice and --aside-voice "
            f"(`audiobrief voices` lists them)"
        )
    return engine


def speaks(info: VoiceInfo, language: str) -> bool:
    """Whether a voice speaks a language; the region matters not."""
    return info.language == ANY_LANGUAGE or base(info.language) == base(language)
