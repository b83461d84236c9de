"""Where a briefing goes: its files' names, and the claim that no one else writes them meanwhile."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from anyascii import anyascii
from filelock import FileLock, Timeout

from audiobrief.errors import OutputError, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from audiobrief.types import Article

FOLDER = Path("audio")
LONGEST_SLUG = 80
EXTENSIONS = (".vtt", ".chapters.json", ".json", ".html", ".mp3")
"""The MP3 last: where it is new, all that belongs to it is there."""


def target(article: Article, output: Path | None) -> Path:
    """The MP3's path: `output`, or in that folder, or in `audio`, a name made from the title.

    Raises OutputError when `output` names another kind of file.
    """
    if output is None or os.path.isdir(output):  # noqa: PTH112 (a name too long for a path is no folder, and no error yet)
        return (output or FOLDER) / f"{slug(article.title)}.mp3"
    if output.suffix.lower() != ".mp3":
        raise OutputError(
            f"{output} is no MP3's name, as in news.mp3; name the MP3 to write, or an existing folder"
        )
    if output.name != output.name.encode(errors="replace").decode():
        raise OutputError(
            f"the name {output.name!a} is not UTF-8, which pages and feeds need; give another with -o"
        )
    return output.with_suffix(".mp3")


def spare(mp3: Path, read: Iterable[Path]) -> None:
    """Make sure that none of the files that were read would be replaced by one of the briefing `mp3`.

    Raises OutputError.
    """
    for path in filter(os.path.exists, read):
        for written in (mp3.with_name(f"{mp3.stem}{extension}") for extension in EXTENSIONS):
            if os.path.exists(written) and written.samefile(path):  # noqa: PTH110
                raise OutputError(
                    f"{path} would be replaced by a file of the briefing; give it another name with -o"
                )


def slug(title: str) -> str:
    """The title as a file name: ASCII letters and digits with hyphens, cut between words."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", anyascii(title).lower()))
    name = "-".join(words)[: LONGEST_SLUG + 1]
    return (name if len(name) <= LONGEST_SLUG else name.rpartition("-")[0] or name[:-1]) or "briefing"


@dataclass(frozen=True, slots=True)
class Drafts:
    """The files of the briefing `mp3` while they are being made."""

    mp3: Path

    def path(self, extension: str) -> Path:
        """Where to write the file that will have the MP3's name and this extension."""
        return self.mp3.with_name(f".{self.mp3.stem}{extension}.part")

    def begin(self) -> None:
        """See that the longest name can be written, and each file's place taken, before anything is spoken.

        Raises OutputError when a folder stands in a file's place.
        """
        folder = next((place for place in map(self._place, EXTENSIONS) if place.is_dir()), None)
        if folder is not None:
            raise OutputError(
                f"{folder} is a folder, where a file of the briefing would be; move it, or choose another name"
            )
        self.path(max(EXTENSIONS, key=len)).touch()

    def publish(self) -> None:
        """Put each draft in its file's place."""
        for extension in EXTENSIONS:
            self.path(extension).replace(self._place(extension))

    def _place(self, extension: str) -> Path:
        return self.mp3.with_name(f"{self.mp3.stem}{extension}")

    def discard(self) -> None:
        """Remove what is left of the drafts."""
        for extension in EXTENSIONS:
            self.path(extension).unlink(missing_ok=True)


@contextmanager
def claimed(mp3: Path, locks: Path) -> Iterator[Drafts]:
    """Drafts beside `mp3`, published if the block ends well; `locks` is a folder that all who make briefings share.

    Raises OutputError when the files cannot be written, or someone else is making this briefing.
    """
    drafts = Drafts(mp3)
    try:
        mp3.parent.mkdir(parents=True, exist_ok=True)
        with _lock(mp3, locks):
            try:
                drafts.begin()
                yield drafts
                drafts.publish()
            finally:
                drafts.discard()
    except Timeout as error:
        raise OutputError(f"{mp3} is being made by another audiobrief; wait until it is done") from error
    except OSError as error:
        raise OutputError(f"cannot write {mp3}: {refusal(error)}") from error


def _lock(mp3: Path, locks: Path) -> FileLock:
    try:
        locks.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"cannot use {locks.parent}: {error.strerror}; set another folder under [cache] in audiobrief.toml"
        ) from error
    name = sha256(os.fsencode(os.path.realpath(mp3))).hexdigest()[:32]
    return FileLock(locks / f"{name}.lock", timeout=0)
