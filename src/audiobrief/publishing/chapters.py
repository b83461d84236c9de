"""The chapters as JSON, as podcast apps read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.types import Chapter, Programme

VERSION = "1.2.0"
"""https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md"""


def write_chapters(programme: Programme, title: str, path: Path) -> None:
    """A Podcasting 2.0 chapters file; a picture's chapter is not in the table of contents."""
    chapters = [_entry(chapter) for chapter in programme.chapters]
    document = {"version": VERSION, "title": title, "chapters": chapters}
    path.write_bytes(msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n")


def _entry(chapter: Chapter) -> dict[str, object]:
    entry: dict[str, object] = {"startTime": round(chapter.start, 3), "title": chapter.title}
    if chapter.image:
        entry["img"] = chapter.image
    if not chapter.listed:
        entry["toc"] = False
    return entry
