"""The briefings that a server has at the moment: read anew when their files change, and only then."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief.errors import AudiobriefError
from audiobrief.publishing.shelf import COMPANIONS, finished, newest_first

if TYPE_CHECKING:
    from audiobrief.types import Briefing

FILES = (".mp3", *COMPANIONS, ".json")
"""The extensions, a longer one before the one that it ends with."""

NO_NAME = re.compile(r"^\.|^$|[/\\\0]")
"""What leads elsewhere, or to a file that is being written."""

LONGEST_NAME = 200

Stamp = tuple[tuple[int, int, int, int], ...]
"""Of each of a briefing's files its device, number, size and time."""


@dataclass(slots=True)
class Library:
    """The whole briefings of a folder by name; nothing else of the folder, and nothing outside it."""

    folder: Path
    _known: dict[str, tuple[Stamp, Briefing | None]] = field(default_factory=dict)

    def briefings(self) -> tuple[Briefing, ...]:
        """Newest first."""
        try:
            names = [path.stem for path in self.folder.iterdir() if path.suffix == ".mp3"]
        except OSError:
            return ()
        return tuple(sorted(filter(None, map(self.briefing, names)), key=newest_first))

    def briefing(self, name: str) -> Briefing | None:
        """The one whose files are called so."""
        if NO_NAME.search(name) or len(name) > LONGEST_NAME:
            return None
        paths = [f"{self.folder}/{name}{extension}" for extension in FILES]
        try:
            stats = [os.stat(path) for path in paths]  # noqa: PTH116
        except (OSError, ValueError):
            return None
        stamp = tuple((one.st_dev, one.st_ino, one.st_size, one.st_mtime_ns) for one in stats)
        known = self._known.get(name)
        if known is None or known[0] != stamp:
            known = self._known[name] = (stamp, _read([Path(path) for path in paths]))
        return known[1]

    def file(self, name: str) -> Path | None:
        """A file of a whole briefing."""
        extension = next((one for one in FILES if name.endswith(one)), None)
        if extension is None or self.briefing(name.removesuffix(extension)) is None:
            return None
        return self.folder / name


def _read(paths: list[Path]) -> Briefing | None:
    """The briefing of these files, if it is whole and no link leads out of the folder."""
    if any(path.resolve().parent != path.parent.resolve() for path in paths):
        return None
    try:
        return finished(paths[0])
    except AudiobriefError:
        return None
