"""What can be set: the defaults here, changed by `audiobrief.toml`, changed by the command's options."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, fields, is_dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_type_hints

import msgspec
from msgspec import Meta

from audiobrief.errors import SettingsError
from audiobrief.expectations import unmet
from audiobrief.types import Voice

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME = "audiobrief.toml"

Seconds = Annotated[float, Meta(ge=0, le=30)]
LANGUAGE = re.compile(r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$")
A_LANGUAGE = "a language's tag, as in en or pt-BR"
LanguageTag = Annotated[str, Meta(pattern=LANGUAGE.pattern, description=A_LANGUAGE)]
Email = Annotated[str, Meta(pattern=r"^[^@\s]+@[^@\s]+$", description="an e-mail address")]
WebAddress = Annotated[
    str,
    Meta(pattern=r"^https?://[^\s/]+\S*$", description="an address that begins with http:// or https://"),
]


@dataclass(frozen=True, slots=True)
class Voices:
    """`engine:name` of each speaker, by default one that speaks the article's language.

    `speed` is a factor of the voice's own pace; `folder` is where Piper voices are (by default `voices` in the
    user's data folder).
    """

    narrator: str | None = None
    aside: str | None = None
    speed: Annotated[float, Meta(ge=0.5, le=2)] = 1.0
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class OpenAI:
    """The engine `openai`: any server with `POST …/audio/speech` below `base_url`, asked for a few utterances
    `at_once`. Its key is in the environment, as OPENAI_API_KEY.
    """

    base_url: WebAddress = "https://api.openai.com/v1"
    model: str = "gpt-4o-mini-tts"
    at_once: Annotated[int, Meta(ge=1, le=64)] = 4


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds of silence, by what stands on either side of it."""

    sentence: Seconds = 0.30
    paragraph: Seconds = 0.60
    before_heading: Seconds = 1.00
    after_heading: Seconds = 0.60
    aside: Seconds = 0.70
    after_title: Seconds = 0.80
    before_closing: Seconds = 1.00
    between_stories: Seconds = 1.50


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

    rate: Literal[44_100, 48_000] = 44_100
    bitrate: Literal[32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] = 96
    loudness: Annotated[float, Meta(ge=-31, le=-10)] = -16.0
    true_peak: Annotated[float, Meta(ge=-9, le=0)] = -1.0


@dataclass(frozen=True, slots=True)
class Sounds:
    """The marks between a briefing's parts: true, false, or a file of one's own; left out, they are on in a
    briefing of several stories. `music` is a file that stands under the opening and the closing.
    """

    opening: bool | str | None = None
    story: bool | str | None = None
    aside: bool | str | None = None
    closing: bool | str | None = None
    music: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """The show that briefings belong to, for their tags, their pages and its feed.

    `category` is one of Apple's, with its sub-category after a slash (https://podcasters.apple.com/support/1691);
    `image` is the feed's picture, square and of 1400 to 3000 pixels, and `cover` the MP3s', each a JPEG or PNG file,
    the cover also "page" for the article's own; `base_url` is where the folder of briefings is on the web.
    """

    title: str = "audiobrief"
    author: str | None = None
    email: Email | None = None
    description: str | None = None
    language: LanguageTag | None = None
    category: str = "News"
    image: Path | None = None
    base_url: WebAddress | None = None
    cover: Path | None = None


@dataclass(frozen=True, slots=True)
class Cache:
    """Where spoken clips are kept (by default in the user's cache folder), and how much of them, in MB."""

    folder: Path | None = None
    megabytes: Annotated[int, Meta(ge=0)] = 1024


@dataclass(frozen=True, slots=True)
class Fetch:
    """How pages are fetched: `public_only` refuses addresses that only this machine or its network has."""

    public_only: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """The proof-listener: its Whisper `model` (a folder, or the name of one that is on this machine), and the
    shares of words that may be heard otherwise in the whole and in one utterance.
    """

    model: str = "small.en"
    word_errors: Annotated[float, Meta(ge=0, le=1)] = 0.08
    utterance_errors: Annotated[float, Meta(ge=0, le=1)] = 0.3


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; each field that is a class here is a table of `audiobrief.toml`.

    `language` overrides what the page says of its own; `pronunciations` maps a word to its
    respelling, or to IPA between slashes.
    """

    voices: Voices = field(default_factory=Voices)
    openai: OpenAI = field(default_factory=OpenAI)
    pauses: Pauses = field(default_factory=Pauses)
    parts: Parts = field(default_factory=Parts)
    audio: Audio = field(default_factory=Audio)
    sounds: Sounds = field(default_factory=Sounds)
    show: Show = field(default_factory=Show)
    cache: Cache = field(default_factory=Cache)
    fetch: Fetch = field(default_factory=Fetch)
    check: Check = field(default_factory=Check)
    pronunciations: dict[str, str] = field(default_factory=dict)
    language: LanguageTag | None = None


def load_settings(path: Path | None = None) -> Settings:
    """The settings in the file at `path`, by default `audiobrief.toml` in the current folder if there is one.

    Raises SettingsError when the file is missing, is not TOML, or sets what cannot be set.
    """
    file = path or Path(FILE_NAME)
    if path is None and not os.path.lexists(file):
        return Settings()
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file}: {error.strerror}; name a settings file that can be read") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file} is not UTF-8, as TOML has to be; save it in that encoding") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file} is not valid TOML: {error}") from error
    return _converted(table, file)


def parse_voice(written: str, language: str, speed: float) -> Voice:
    """The voice written `engine:name`, asked to speak `language`.

    Raises SettingsError when it is not written so.
    """
    engine, colon, name = written.partition(":")
    if not (engine and colon and name):
        raise SettingsError(f"{written!r} is not a voice; write engine:name, as in hibari:heart")
    return Voice(engine, name, language, speed)


def with_full_paths(settings: Settings) -> Settings:
    """The settings with every file named in full, for a process that runs in another folder."""
    full: Settings = _with_full_paths(settings)
    return full


def _with_full_paths(value: Any) -> Any:
    if isinstance(value, Path):
        return value.absolute()
    if isinstance(value, Sounds):
        chosen = {one.name: getattr(value, one.name) for one in fields(value)}
        return Sounds(
            **{
                name: str(Path(one).absolute()) if isinstance(one, str) else one
                for name, one in chosen.items()
            }
        )
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _with_full_paths(getattr(value, one.name)) for one in fields(value)}
        )
    return value


def _converted(table: dict[str, object], file: Path) -> Settings:
    unknown = _unknown(table, Settings)
    if unknown:
        raise SettingsError(f"{file}: there is no setting {unknown!r}; {_meant(unknown)}")
    try:
        return msgspec.convert(table, Settings, dec_hook=_path)
    except msgspec.ValidationError as error:
        said = unmet(error, Settings).replace("[...]", f".{_key_of_no_text(table)}")
        raise SettingsError(f"{file}: {said}") from error


def _key_of_no_text(table: Mapping[str, object]) -> str:
    """The word in `pronunciations` that msgspec does not name."""
    said = table.get("pronunciations")
    return (
        next((key for key, value in said.items() if not isinstance(value, str)), "")
        if isinstance(said, dict)
        else ""
    )


def _unknown(table: Mapping[str, object], kind: type) -> str | None:
    """The first key in `table` that is no field of `kind`, dotted; None if there is none."""
    known = get_type_hints(kind)
    for key, value in table.items():
        if key not in known:
            return key
        if isinstance(value, dict) and is_dataclass(known[key]):
            inner = _unknown(value, known[key])
            if inner:
                return f"{key}.{inner}"
    return None


def _meant(unknown: str) -> str:
    """What to do about a setting that there is not: the one of its table that is written most like it, if any."""
    *tables, name = unknown.split(".")
    kind: type = Settings
    for table in tables:
        kind = get_type_hints(kind)[table]
    close = get_close_matches(name, get_type_hints(kind), n=1)
    if not close:
        return "see the README for those there are"
    return f"did you mean {'.'.join([*tables, *close])!r}?"


def _path(kind: type, value: object) -> Path:
    if kind is Path and isinstance(value, str):
        return Path(value).expanduser()
    raise TypeError  # msgspec says where
