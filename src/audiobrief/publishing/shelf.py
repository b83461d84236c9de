"""The finished briefings in a folder: those that are whole, and what is wrong with the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from audiobrief.errors import AudiobriefError, SourceError, refusal
from audiobrief.serialising import NO_JSON, briefing_from_json

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.types import Briefing

COMPANIONS = (".vtt", ".chapters.json")
"""The extensions of the files that belong to an MP3, beside its description."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The whole briefings of a folder, newest first, and for each damaged one its MP3 and what is wrong."""

    briefings: tuple[Briefing, ...]
    damaged: tuple[tuple[Path, str], ...]


def shelf(folder: Path) -> Shelf:
    """What stands in a folder. Raises SourceError when it cannot be read."""
    try:
        names = sorted({path.stem for path in folder.iterdir() if _is_of_a_briefing(path)})
    except OSError as error:
        raise SourceError(f"cannot read the folder {folder}: {refusal(error)}") from error
    whole, damaged = [], []
    for name in names:
        mp3 = folder / f"{name}.mp3"
        try:
            whole.append(finished(mp3))
        except AudiobriefError as error:
            damaged.append((mp3, str(error)))
    return Shelf(tuple(sorted(whole, key=newest_first)), tuple(damaged))


def finished(mp3: Path) -> Briefing:
    """The briefing whose MP3 is at that path. Raises SourceError when one of its files is missing or damaged."""
    if mp3.is_dir():
        raise SourceError(f"{mp3} is a folder; name the MP3 in it")
    if not mp3.is_file():
        raise SourceError(f"{mp3} is not there; check its name, or make the briefing again")
    description, transcript, chapters = (mp3.with_suffix(extension) for extension in (".json", *COMPANIONS))
    for path in (description, transcript, chapters):
        if not path.is_file():
            raise SourceError(f"{path} is not there; make the briefing again")
    try:
        briefing = _described(description, mp3)
        _refuse_cut_sound(mp3, briefing.duration)
        _refuse_cut_transcript(transcript, len(briefing.cues))
        msgspec.json.decode(chapters.read_bytes(), type=dict)
    except OSError as error:
        raise SourceError(f"cannot read {error.filename}: {refusal(error)}") from error
    except NO_JSON as error:
        raise SourceError(f"{chapters} is damaged; make the briefing again") from error
    return briefing


def _is_of_a_briefing(path: Path) -> bool:
    """Whether it should be an MP3 or the description of one; a name that begins with a dot is a draft's."""
    return (
        path.suffix in (".mp3", ".json")
        and not path.name.startswith(".")
        and not path.name.endswith(".chapters.json")
    )


def _described(description: Path, mp3: Path) -> Briefing:
    try:
        return briefing_from_json(description.read_bytes(), mp3)
    except AudiobriefError as error:
        raise SourceError(f"{description}: {error}") from error


def _refuse_cut_sound(mp3: Path, duration: float) -> None:
    """Whether the sound is all there shows in its bytes, as their rate is constant."""
    from mutagen.mp3 import HeaderNotFoundError, MPEGInfo

    with mp3.open("rb") as file:
        try:
            info = MPEGInfo(file)
        except HeaderNotFoundError as error:
            raise SourceError(f"{mp3} is no MP3; make the briefing again") from error
    if (mp3.stat().st_size - info.frame_offset) * 8 / info.bitrate < duration:
        raise SourceError(f"{mp3} is cut short; make the briefing again")


def _refuse_cut_transcript(transcript: Path, cues: int) -> None:
    data = transcript.read_bytes()
    if not data.startswith(b"WEBVTT") or data.count(b"-->") < cues:
        raise SourceError(f"{transcript} is cut short; make the briefing again")


def moment(briefing: Briefing) -> datetime:
    """When a briefing counts as published: its article's day, else when its MP3 was written."""
    published = briefing.article.published
    if published:
        return datetime(published.year, published.month, published.day, tzinfo=UTC)
    return datetime.fromtimestamp(int(briefing.path.stat().st_mtime), UTC)


def newest_first(briefing: Briefing) -> tuple[float, str]:
    """To sort by."""
    return -moment(briefing).timestamp(), briefing.path.name
