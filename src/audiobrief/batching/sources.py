"""What the sources of a batch name: the addresses of articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief.batching.documents import LARGEST, links
from audiobrief.batching.orders import Outcome, failed, is_url, page_address
from audiobrief.errors import AudiobriefError, SourceError, refusal
from audiobrief.publishing.feed import NAME as FEED
from audiobrief.publishing.listing import PAGE
from audiobrief.reading.contents import SCHEME, contents, not_of_the_web
from audiobrief.reading.decoding import decode
from audiobrief.reading.fetching import retrieve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.batching.documents import Links

ARTICLES = frozenset({".txt", ".html", ".htm", ".xhtml", ".md", ".markdown"})
"""The extensions of the files in a folder that are articles."""

COMMENT = "#"

DEPTH = 3
"""Sitemaps in sitemaps in sitemaps; the protocol knows one index, some sites have two."""


def articles(source: str, *, public_only: bool) -> Iterator[str | Outcome]:
    """The URLs and files' full paths that a source names, and the failures of places that should name some.

    A source is a folder, a list of files and URLs, a feed, a sitemap, or an article itself.
    """
    try:
        for found in _articles(source, public_only=public_only):
            yield found if isinstance(found, Outcome) else _named(found)
    except AudiobriefError as error:
        yield failed(_readable(source), error)


def _named(found: str) -> str | Outcome:
    """The address as it goes on; a file whose name is no text cannot be told of in a report, nor in a record."""
    if is_url(found):
        return page_address(found)
    if _readable(found) != found:
        return failed(_readable(found), SourceError("the file's name is not UTF-8; rename it"))
    return found


def _readable(name: str) -> str:
    return name.encode(errors="backslashreplace").decode()


def _articles(source: str, *, public_only: bool) -> Iterator[str | Outcome]:
    if is_url(source):
        found = links(retrieve(source, public_only=public_only).content, source)
        yield from _linked(found, source, DEPTH, public_only=public_only) if found else [source]
    elif SCHEME.match(source):
        raise SourceError(not_of_the_web(source))
    elif not source:
        raise SourceError("the name of a source is empty; give a file, a folder, or a URL")
    elif Path(source).is_dir():
        yield from _in_folder(Path(source))
    else:
        yield from _in_file(Path(source), public_only=public_only)


def _in_folder(folder: Path) -> Iterator[str]:
    try:
        files = sorted(path for path in folder.iterdir() if _is_article(path))
    except OSError as error:
        raise SourceError(f"cannot read the folder {folder}: {refusal(error)}") from error
    if not files:
        raise SourceError(f"the folder {folder} has no articles; they end in {', '.join(sorted(ARTICLES))}")
    yield from (str(file.resolve()) for file in files)


def _is_article(path: Path) -> bool:
    is_text = path.suffix.lower() in ARTICLES and not path.name.startswith(".") and path.is_file()
    return is_text and not _is_published(path)


def _is_published(page: Path) -> bool:
    """Whether a page came out of a batch or a feed: a briefing's player, or the listing of a folder of briefings."""
    is_listing = page.name == PAGE and page.with_name(FEED).is_file()
    return is_listing or (page.suffix == ".html" and page.with_suffix(".chapters.json").is_file())


def _in_file(path: Path, *, public_only: bool) -> Iterator[str | Outcome]:
    found = links(_bytes(path), str(path))
    if found:
        yield from _linked(found, str(path), DEPTH, public_only=public_only)
        return
    data = contents(path, public_only=False).data
    listed = _listed(data if isinstance(data, str) else decode(data), path.parent)
    yield from listed or [str(path.resolve())]


def _bytes(path: Path) -> bytes:
    """What a feed's or a sitemap's file holds; nothing when it cannot be read, which reading as an article tells."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except (OSError, ValueError):
        return b""


def _listed(text: str, folder: Path) -> list[str]:
    """What the lines of a list name; nothing when the text is no list, for then a line is neither URL nor file."""
    lines = [line.strip() for line in text.splitlines()]
    named = [line for line in lines if line and not line.startswith(COMMENT)]
    places = [_place(line, folder) for line in named]
    return [place for place in places if place] if all(places) else []


def _place(line: str, folder: Path) -> str | None:
    """The URL, or the path of the file beside the list or in the current folder, that a line names."""
    if is_url(line):
        return line if len(line.split()) == 1 else None
    beside, here = folder / line, Path(line)
    try:
        found = next((path for path in (beside, here) if path.is_file()), None)
    except (OSError, ValueError):
        return None
    if found is None and here.suffix.lower() in ARTICLES:
        found = beside  # that it is missing is told when it is read
    return str(found.resolve()) if found else None


def _linked(found: Links, address: str, depth: int, *, public_only: bool) -> Iterator[str | Outcome]:
    if not found.addresses:
        raise SourceError(
            f"the {found.kind} {address} has no links to pages; give another, or try again later"
        )
    if found.kind != "sitemap index":
        yield from found.addresses
        return
    for sitemap in found.addresses:
        try:
            yield from _in_sitemap(sitemap, depth - 1, public_only=public_only)
        except SourceError as error:
            yield failed(sitemap, error)


def _in_sitemap(address: str, depth: int, *, public_only: bool) -> Iterator[str | Outcome]:
    if not depth:
        raise SourceError(f"{address} is a sitemap too deep in others; give its own address")
    found = links(retrieve(address, public_only=public_only).content, address)
    if found is None:
        raise SourceError(f"{address} is no sitemap, though an index of sitemaps names it")
    yield from _linked(found, address, depth, public_only=public_only)
