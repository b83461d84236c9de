"""Who speaks: the voices that the settings name, and where they name none, voices of the article's language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from audiobrief.errors import VoiceError
from audiobrief.languages import base, language_name
from audiobrief.remarks import REMARKS
from audiobrief.settings import Settings, parse_voice
from audiobrief.types import Cast

if TYPE_CHECKING:
    from audiobrief.types import Casting

NARRATOR, ASIDE, THEIRS = "hibari:heart", "piper:joe", "en"
"""The voices that are installed with audiobrief, and the language that they speak."""


def casting(settings: Settings) -> Casting:
    """Tells the cast for a language; when it is not the usual one, a remark says so, once.

    Raises VoiceError for a language that no voice here speaks, SettingsError for a voice that is not written
    `engine:name`.
    """

    @cache
    def cast(language: str) -> Cast:
        chosen = settings.voices
        narrator, aside = chosen.narrator, chosen.aside
        if narrator is None:
            narrator, second = _usual(language, settings)
        else:
            second = ASIDE if base(language) == THEIRS else narrator
        voices = (parse_voice(name, language, chosen.speed) for name in (narrator, aside or second))
        return Cast(*voices)

    return cast


def _usual(language: str, settings: Settings) -> tuple[str, str]:
    """The narrator and the voice of the asides for a language: those installed with audiobrief, else Piper's that
    the user has, else Google's."""
    if base(language) == THEIRS:
        return NARRATOR, ASIDE
    offline = _voices("piper", language, settings)
    if offline:
        REMARKS.warning("%s: %s speaks", language_name(language), offline[0])
        return offline[0], offline[min(1, len(offline) - 1)]
    online = _voices("gtts", language, settings)
    if not online:
        raise VoiceError(
            f"there is no voice here for {language_name(language)}; name one with --voice, or if the article is "
            f"in another language, name that with --language"
        )
    voice = f"gtts:{language}" if f"gtts:{language}" in online else online[0]
    REMARKS.warning(
        "%s: Google's voice speaks, %s, over the network; a Piper voice of the language would do without",
        language_name(language),
        voice,
    )
    return voice, voice


def _voices(engine: str, language: str, settings: Settings) -> list[str]:
    from audiobrief.speaking.engine import engines, speaks

    return [
        f"{engine}:{info.name}"
        for info in engines(settings)[engine].voices()
        if info.installed and speaks(info, language)
    ]
