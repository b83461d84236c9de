"""Pages fetched before, with what their servers say to ask by whether they have changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import platformdirs

from audiobrief.atomic import replacing

KEPT = 200
"""Pages; the longest unused go first."""


class CachedPage(msgspec.Struct, frozen=True):
    """A page as it was answered: `etag` and `modified` are its validators, `url` where it was found."""

    content: bytes
    content_type: str | None
    url: str
    etag: str | None
    modified: str | None


def default_folder() -> Path:
    """Where pages are kept: in the user's cache folder."""
    return Path(platformdirs.user_cache_dir("audiobrief")) / "pages"


def load(folder: Path, url: str) -> CachedPage | None:
    """The page kept for `url`, if there is one and it can be read."""
    file = _file(folder, url)
    try:
        page = msgspec.msgpack.decode(file.read_bytes(), type=CachedPage)
        file.touch()
    except (OSError, msgspec.DecodeError):
        return None
    return page


def store(folder: Path, url: str, page: CachedPage) -> None:
    """Keeps `page` for `url`; a folder that cannot be written to keeps nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(_file(folder, url)) as draft:
            draft.write_bytes(msgspec.msgpack.encode(page))
        _forget_the_oldest(folder)
    except OSError:
        return


def _file(folder: Path, url: str) -> Path:
    return folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.page"


def _forget_the_oldest(folder: Path) -> None:
    pages = sorted(folder.glob("*.page"), key=lambda page: page.stat().st_mtime, reverse=True)
    for page in pages[KEPT:]:
        page.unlink(missing_ok=True)
