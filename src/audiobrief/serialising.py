"""Scripts and briefings as JSON, and back again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
from msgspec import Meta

from audiobrief.errors import SourceError
from audiobrief.expectations import damaged, unmet
from audiobrief.settings import A_LANGUAGE, LANGUAGE, LanguageTag, Seconds, parse_voice
from audiobrief.types import Article, Briefing, Chapter, Cue, Role, Script, Utterance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audiobrief.proof import Report
    from audiobrief.settings import Settings

NO_JSON = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for bytes that are no JSON, or not of the kind asked for."""

BEGINNING = re.compile(r"\s*(?:\{|\[\s*\{)")
"""A JSON object, or a list of them."""

Moment = Annotated[float, Meta(ge=0)]
Said = Annotated[str, Meta(pattern=r"\S", description="text, and not blank")]
Name = Annotated[
    str,
    Meta(
        pattern=r"\A(?!.*-->)[^\r\n]*\S[^\r\n]*\Z", description="a name on one line, without an arrow (-->)"
    ),
]
"""What can stand on a line of its own in a transcript (https://www.w3.org/TR/webvtt1/#webvtt-cue-identifier)."""


class UtteranceRecord(msgspec.Struct, forbid_unknown_fields=True):
    """An utterance on disk: its voice is `engine:name`, `language` its own where it is not the article's.

    An editor who puts one in needs to give nothing but the text: `spoken` is made from it, the voice is that of the
    utterance before with the same role, the pause that of the settings between sentences.
    """

    text: Said
    id: Name | None = None
    role: Role = "narration"
    voice: str | None = None
    pause_after: Seconds | None = None
    spoken: Said | None = None
    image: str | None = None
    opens_story: bool = False
    language: LanguageTag | None = None


class ScriptRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A script on disk."""

    article: Article
    utterances: Annotated[list[UtteranceRecord], Meta(min_length=1)]


class CueRecord(msgspec.Struct):
    """A cue of a finished briefing on disk."""

    start: Moment
    end: Moment
    id: str
    role: Role
    text: str
    spoken: str
    voice: str
    pause_after: Seconds
    image: str | None = None
    opens_story: bool = False
    language: str | None = None


class BriefingRecord(msgspec.Struct):
    """A finished briefing on disk."""

    duration: Moment
    loudness: float
    true_peak: float
    article: dict[str, Any]
    cues: list[CueRecord]
    chapters: list[Chapter]


def script_to_json(script: Script) -> bytes:
    """The script as it can be edited and made: an object with `article` and `utterances`, indented."""
    return _indented(
        {"article": script.article, "utterances": [_record(one, script.article) for one in script.utterances]}
    )


def is_script(document: bytes | str) -> bool:
    """Whether a document is meant to be a script: no article begins with a brace, or with a list of them."""
    begun = document[:100].decode("latin-1") if isinstance(document, bytes) else document[:100]
    return bool(BEGINNING.match(begun))


def script_from_json(document: bytes | str, settings: Settings, name: str = "this") -> Script:
    """An edited script, which messages call by its `name`; the voices' speed is that of the settings.

    Raises SourceError that says where the document is not a script, and SettingsError for a voice that is
    not written `engine:name`.
    """
    try:
        record = msgspec.json.decode(document, type=ScriptRecord)
    except NO_JSON as error:
        raise SourceError(
            f"{name} is no script as `audiobrief script --json` writes it: {_fault(error, document, ScriptRecord)}"
        ) from error
    if not LANGUAGE.fullmatch(record.article.language):
        raise SourceError(f"{name}: article.language should be {A_LANGUAGE}")
    ids = Counter(utterance.id for utterance in record.utterances if utterance.id)
    twice = next((one for one, times in ids.items() if times > 1), None)
    if twice:
        raise SourceError(
            f"two utterances of {name} have the id {twice!r}; give each its own, or leave it out"
        )
    return Script(record.article, tuple(_utterances(record, settings, name)))


def briefing_to_json(briefing: Briefing) -> bytes:
    """All about the briefing but its article's blocks, which the cues tell; the path is just the file's name."""
    article = msgspec.to_builtins(briefing.article)
    del article["blocks"]
    cues = [
        {"start": cue.start, "end": cue.end, **_record(cue.utterance, briefing.article)}
        for cue in briefing.cues
    ]
    document = msgspec.to_builtins(briefing, enc_hook=str)
    return _indented(document | {"path": briefing.path.name, "article": article, "cues": cues})


def briefing_from_json(document: bytes, path: Path) -> Briefing:
    """The briefing that its JSON describes, whose MP3 is at `path`; its article has no blocks.

    Raises SourceError when the document is not one that `make` writes.
    """
    try:
        record = msgspec.json.decode(document, type=BriefingRecord)
        article = msgspec.convert({**record.article, "blocks": []}, Article)
    except NO_JSON as error:
        raise SourceError(
            f"this is no description as `audiobrief make` writes it, "
            f"{_fault(error, document, BriefingRecord)}; make the briefing again"
        ) from error
    cues = tuple(Cue(one.start, one.end, _heard(one, article)) for one in record.cues)
    return Briefing(
        path, record.duration, record.loudness, record.true_peak, article, cues, tuple(record.chapters)
    )


def report_to_json(report: Report) -> bytes:
    """What the proof-listener found."""
    return _indented(msgspec.to_builtins(report))


def _fault(error: Exception, document: bytes | str, kind: type) -> str:
    """What is wrong with a document: where it is not JSON, before what is said there."""
    try:
        msgspec.json.decode(document)
    except NO_JSON as damage:
        return damaged(damage, document)
    return unmet(error, kind) if isinstance(error, msgspec.ValidationError) else damaged(error, document)


def _heard(cue: CueRecord, article: Article) -> Utterance:
    voice = parse_voice(cue.voice, cue.language or article.language, 1.0)
    return Utterance(
        cue.id, cue.role, cue.text, cue.spoken, voice, cue.pause_after, cue.image, cue.opens_story
    )


def _record(utterance: Utterance, article: Article) -> dict[str, Any]:
    record: dict[str, Any] = msgspec.to_builtins(utterance) | {"voice": str(utterance.voice)}
    if utterance.image is None:
        del record["image"]
    if not utterance.opens_story:
        del record["opens_story"]
    if utterance.voice.language != article.language:
        record["language"] = utterance.voice.language
    return record


def _utterances(script: ScriptRecord, settings: Settings, name: str) -> Iterator[Utterance]:
    """The utterances, with what an editor left out of them."""
    ids = {record.id for record in script.utterances}
    free = (number for number in map("u{:04}".format, count(1)) if number not in ids)
    first = next((record.voice for record in script.utterances if record.voice), None)
    if first is None:
        raise SourceError(f"no utterance of {name} has a voice; give the first one, as in hibari:heart")
    voices = {record.role: record.voice for record in reversed(script.utterances) if record.voice}
    for record in script.utterances:
        language = record.language or script.article.language
        voice = voices[record.role] = record.voice or voices.get(record.role, first)
        yield Utterance(
            id=record.id or next(free),
            role=record.role,
            text=record.text,
            spoken=record.spoken or _spoken(record.text, language, settings),
            voice=parse_voice(voice, language, settings.voices.speed),
            pause_after=settings.pauses.sentence if record.pause_after is None else record.pause_after,
            image=record.image,
            opens_story=record.opens_story,
        )


def _spoken(text: str, language: str, settings: Settings) -> str:
    from audiobrief.writing import spoken_text  # to load what writes takes longer than to read a script

    return spoken_text(text, language, settings)


def _indented(document: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
