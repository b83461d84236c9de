"""The finished briefings in a folder: those that are whole, and what is wrong with the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from audiobrief.errors import AudiobriefError, SourceError
from audiobrief.serialising import briefing_from_json

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.types import Briefing

COMPANIONS = (".vtt", ".chapters.json")
"""The extensions of the files that belong to an MP3, beside its description."""

MP3_STARTS = (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2")
"""A tag, or the first frame of layer III."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The whole briefings of a folder, newest first, and for each damaged one its description and the reason."""

    briefings: tuple[Briefing, ...]
    damaged: tuple[tuple[Path, str], ...]


def shelf(folder: Path) -> Shelf:
    """What stands in a folder. Raises SourceError when it cannot be read."""
    try:
        descriptions = sorted(
            path for path in folder.iterdir() if path.suffix == ".json" and not path.name.startswith(".")
        )
    except OSError as error:
        raise SourceError(f"cannot read the folder {folder}: {error.strerror}") from error
    whole, damaged = [], []
    for description in descriptions:
        if description.name.endswith(".chapters.json"):
            continue
        try:
            whole.append(finished(description.with_suffix(".mp3")))
        except AudiobriefError as error:
            damaged.append((description, str(error)))
    return Shelf(tuple(sorted(whole, key=newest_first)), tuple(damaged))


def finished(mp3: Path) -> Briefing:
    """The briefing whose MP3 is at that path. Raises SourceError when one of its files is missing or damaged."""
    description = mp3.with_suffix(".json")
    for path in (mp3, description, *(mp3.with_suffix(extension) for extension in COMPANIONS)):
        if not path.is_file():
            raise SourceError(f"{path} is not there; make the briefing again")
    try:
        with mp3.open("rb") as file:
            start = file.read(3)
        briefing = briefing_from_json(description.read_bytes(), mp3)
    except OSError as error:
        raise SourceError(f"cannot read {error.filename}: {error.strerror}") from error
    except AudiobriefError as error:
        raise SourceError(f"{description}: {error}") from error
    if not start.startswith(MP3_STARTS):
        raise SourceError(f"{mp3} is no MP3; make the briefing again")
    return briefing


def moment(briefing: Briefing) -> datetime:
    """When a briefing counts as published: its article's day, else when its MP3 was written."""
    published = briefing.article.published
    if published:
        return datetime(published.year, published.month, published.day, tzinfo=UTC)
    return datetime.fromtimestamp(int(briefing.path.stat().st_mtime), UTC)


def newest_first(briefing: Briefing) -> tuple[float, str]:
    """To sort by."""
    return -moment(briefing).timestamp(), briefing.path.name
