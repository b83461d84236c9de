"""What can be set: the defaults here, changed by `audiobrief.toml`, changed by the command's options."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Voices:
    """`engine:name` of each speaker; `speed` is a factor of the voice's own pace, 0.5 to 2."""

    narrator: str = "hibari:heart"
    aside: str = "piper:joe"
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds of silence by what stands on either side of it."""

    sentence: float = 0.30
    paragraph: float = 0.60
    before_heading: float = 1.00
    after_heading: float = 0.60
    aside: float = 0.70
    after_title: float = 0.80
    before_closing: float = 1.00


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts are said."""

    title: bool = True
    byline: bool = True
    captions: bool = True
    closing: bool = True


@dataclass(frozen=True, slots=True)
class Audio:
    """The MP3: sampling `rate` in Hz, constant `bitrate` in kb/s, `loudness` in LUFS, `true_peak` in dBTP."""

    rate: int = 44_100
    bitrate: int = 96
    loudness: float = -16.0
    true_peak: float = -1.0


@dataclass(frozen=True, slots=True)
class Show:
    """What the briefing's tags say of the show it belongs to; `cover` is a JPEG or PNG file."""

    title: str = "audiobrief"
    author: str | None = None
    cover: Path | None = None


@dataclass(frozen=True, slots=True)
class Cache:
    """Where spoken clips are kept (by default the user's cache folder) and how much of it, in MB."""

    folder: Path | None = None
    megabytes: int = 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; each field is a table of `audiobrief.toml`."""

    voices: Voices = field(default_factory=Voices)
    pauses: Pauses = field(default_factory=Pauses)
    parts: Parts = field(default_factory=Parts)
    audio: Audio = field(default_factory=Audio)
    show: Show = field(default_factory=Show)
    cache: Cache = field(default_factory=Cache)
    pronunciations: dict[str, str] = field(default_factory=dict)
    language: str | None = None
