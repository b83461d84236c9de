"""Where a batch puts its briefings: a folder, or whatever fsspec knows; with a record of what each was made from."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from filelock import FileLock, Timeout
from platformdirs import user_cache_path

from audiobrief.errors import AudiobriefError, OutputError, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fsspec import AbstractFileSystem

HIDDEN = ".audiobrief"
"""The folder, in that of the briefings, for the records (and, on this machine, for locks and drafts)."""


class Record(msgspec.Struct, frozen=True):
    """What a briefing was made from, as a digest, and the sizes in bytes of its files."""

    made_from: str
    files: dict[str, int]


@dataclass(frozen=True, slots=True)
class Store:
    """The folder `into`, on its file system; `workplace` is a folder of this machine."""

    into: str
    filesystem: AbstractFileSystem
    folder: str
    workplace: Path

    @contextmanager
    def claimed(self, name: str) -> Iterator[Path]:
        """An empty folder to make the briefing in, and the claim that no other process of this machine makes it.

        Waits while another one does. Raises OutputError when there is no place to work.
        """
        drafts = self.workplace / name
        try:
            self.workplace.mkdir(parents=True, exist_ok=True)
            with self._lock(name):
                shutil.rmtree(drafts, ignore_errors=True)
                drafts.mkdir()
                try:
                    yield drafts
                finally:
                    shutil.rmtree(drafts, ignore_errors=True)
        except OSError as error:
            raise OutputError(f"cannot work in {self.workplace}: {refusal(error)}") from error

    def record(self, name: str) -> Record | None:
        """The record of a briefing of which all is there; None for one that is not, or not whole."""
        with self._told():
            self.filesystem.invalidate_cache()
            try:
                record = msgspec.json.decode(self.filesystem.cat_file(self._record_of(name)), type=Record)
                sizes = {file: self.filesystem.size(f"{self.folder}/{file}") for file in record.files}
            except (FileNotFoundError, msgspec.MsgspecError):
                return None
        return record if sizes == record.files else None

    def publish(self, name: str, drafts: Path, made_from: str) -> None:
        """Put the finished files in their places, the description last but for the record.

        Until the record is there the briefing counts as not made. Raises OutputError when that cannot be done.
        """
        files = sorted(
            (path for path in drafts.rglob("*") if path.is_file()),
            key=lambda path: (path.name == f"{name}.json", path),
        )
        own = {path.name: path.stat().st_size for path in files if path.name.startswith(f"{name}.")}
        record = drafts / "record"
        record.write_bytes(msgspec.json.encode(Record(made_from, own)))
        places = [(path, f"{self.folder}/{path.relative_to(drafts).as_posix()}") for path in files]
        with self._told():
            renewed = [one for one in places if one[0].name in own or not self._has(*one)]
            if self.filesystem.exists(self._record_of(name)):
                self.filesystem.rm_file(self._record_of(name))
            self._put([*renewed, (record, self._record_of(name))])

    def prepare(self) -> None:
        """Make sure that the folder is there, without drafts of one who was killed.

        Raises OutputError when it cannot be.
        """
        with self._told():
            self.filesystem.makedirs(f"{self.folder}/{HIDDEN}", exist_ok=True)
        self.tidy()

    def tidy(self) -> None:
        """Remove the drafts that nobody on this machine works on any more."""
        for drafts in self.workplace.glob("*/"):
            with suppress(OSError, Timeout), self._lock(drafts.name, timeout=0):
                shutil.rmtree(drafts)

    def _lock(self, name: str, timeout: float = -1) -> FileLock:
        return FileLock(self.workplace / f"{name}.lock", timeout)

    def _has(self, path: Path, place: str) -> bool:
        """Whether a file that all briefings share is there already."""
        return bool(self.filesystem.exists(place)) and self.filesystem.cat_file(place) == path.read_bytes()

    def _put(self, places: list[tuple[Path, str]]) -> None:
        if _is_local(self.filesystem):
            for path, place in places:
                Path(place).parent.mkdir(parents=True, exist_ok=True)
                path.replace(place)
            return
        with self.filesystem.transaction:
            for path, place in places:
                with path.open("rb") as draft, self.filesystem.open(place, "wb") as file:
                    shutil.copyfileobj(draft, file)

    def _record_of(self, name: str) -> str:
        return f"{self.folder}/{HIDDEN}/{name}.json"

    @contextmanager
    def _told(self) -> Iterator[None]:
        """The errors of a file system, which may be of its own library's making, as ours."""
        try:
            yield
        except AudiobriefError:
            raise
        except Exception as error:
            raise OutputError(f"cannot write to {self.into}: {_reason(error)}") from error


def store_at(into: str) -> Store:
    """The store in a folder or at an fsspec URL. Raises OutputError when there is no such file system."""
    from fsspec.core import url_to_fs

    try:
        filesystem, folder = url_to_fs(into)
    except (ValueError, ImportError) as error:
        raise OutputError(f"cannot write to {into}: {error}") from error
    if _is_local(filesystem):
        return Store(into, filesystem, folder, Path(folder) / HIDDEN)
    workplace = user_cache_path("audiobrief") / "batches" / sha256(into.encode()).hexdigest()[:16]
    return Store(into, filesystem, folder.rstrip("/"), workplace)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return refusal(error)
    return f"{type(error).__name__}: {error}"


def _is_local(filesystem: AbstractFileSystem) -> bool:
    from fsspec.implementations.local import LocalFileSystem

    return isinstance(filesystem, LocalFileSystem)
