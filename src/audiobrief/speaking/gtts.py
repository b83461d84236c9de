"""The online voice: Google Translate's, through gTTS."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

import numpy as np

from audiobrief import ffmpeg
from audiobrief.errors import EngineAwayError, SpeechError
from audiobrief.markup import respelled
from audiobrief.speaking.engine import VoiceInfo
from audiobrief.speaking.retrying import attempts, worth_asking_again
from audiobrief.speaking.sound_files import decoded
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gtts import gTTSError

    from audiobrief.types import Voice

ACCENTS = {
    "en-AU": ("en", "com.au"),
    "en-CA": ("en", "ca"),
    "en-GB": ("en", "co.uk"),
    "en-IE": ("en", "ie"),
    "en-IN": ("en", "co.in"),
    "en-NG": ("en", "com.ng"),
    "en-US": ("en", "us"),
    "en-ZA": ("en", "co.za"),
    "es-ES": ("es", "es"),
    "es-MX": ("es", "com.mx"),
    "es-US": ("es", "us"),
    "fr-FR": ("fr", "fr"),
    "pt-BR": ("pt", "com.br"),
    "zh-HK": ("yue", "com"),
}
"""Voice to gTTS's language and top-level domain (https://gtts.readthedocs.io/en/latest/module.html#localized-accents)."""

MODERN = {"iw": "he", "jw": "jv"}
"""Google's own codes for Hebrew and Javanese, and the registered ones (IANA language subtag registry)."""

TIMEOUT = (5.0, 30.0)
"""Seconds to connect, and to wait for an answer."""


class GttsEngine:
    """Over sixty languages, with accents; needs the network, and is asked for little at once."""

    name = "gtts"
    online = True
    at_once: int | None = 2

    def voices(self) -> Sequence[VoiceInfo]:
        return tuple(VoiceInfo(name, MODERN.get(name, name)) for name in sorted({*_languages(), *ACCENTS}))

    def find(self, name: str) -> VoiceInfo | None:
        return next((info for info in self.voices() if name in (info.name, info.language)), None)

    def version(self, voice: Voice) -> str:  # noqa: ARG002
        return version("gtts")

    def prepare(self, voice: Voice) -> None:
        """Nothing is loaded: the voice is Google's."""

    def speak(self, text: str, voice: Voice) -> Clip:
        clip = _fetched(respelled(text), voice.name)
        return clip if voice.speed == 1.0 else _paced(clip, voice.speed)


@cache
def _languages() -> dict[str, str]:
    from gtts.lang import tts_langs

    return dict(tts_langs())


def _fetched(text: str, name: str) -> Clip:
    """What Google says; it is asked again after growing pauses when it is busy or the line drops."""
    from gtts import gTTS, gTTSError

    google = {modern: code for code, modern in MODERN.items()}
    language, domain = ACCENTS.get(name, (google.get(name, name), "com"))
    speech = gTTS(text, lang=language, tld=domain, lang_check=False, timeout=TIMEOUT)
    try:
        for attempt in attempts(_should_retry):
            with attempt:
                clip = decoded(b"".join(speech.stream()), "Google's voice")
    except gTTSError as error:
        raise EngineAwayError(f"Google's voice {_refusal(error)}") from error
    return clip


def _should_retry(error: Exception) -> bool | float:
    from gtts import gTTSError

    if not isinstance(error, gTTSError):
        return isinstance(error, SpeechError)
    if error.rsp is None or error.rsp.ok:
        return True
    return worth_asking_again(error.rsp.status_code, error.rsp.headers.get("Retry-After", ""))


def _refusal(error: gTTSError) -> str:
    if error.rsp is None:
        return "cannot be reached: is this machine online?"
    if error.rsp.ok:
        return "answered without any speech"
    return f"refused with {error.rsp.status_code} {error.rsp.reason}"


def _paced(clip: Clip, speed: float) -> Clip:
    """The clip at another pace and the same pitch, which Google's voice does not offer."""
    form = ["-f", "s16le", "-ar", str(clip.rate), "-ac", "1"]
    paced = bytearray()
    ffmpeg.feed(
        [*form, "-i", "-", "-af", f"atempo={speed}", *form, "-"], [clip.samples.tobytes()], paced.extend
    )
    return Clip(np.frombuffer(bytes(paced), np.int16), clip.rate)
