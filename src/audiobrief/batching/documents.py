"""Feeds and sitemaps: the pages they link to."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from audiobrief.batching.orders import is_url
from audiobrief.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGEST = 50 * 1024 * 1024
"""Bytes of an uncompressed sitemap (https://www.sitemaps.org/protocol.html)."""

GZIP = b"\x1f\x8b"

FEEDS = frozenset({"rss", "feed", "RDF"})
"""The root elements of RSS 0.9x and 2, Atom, and RSS 1."""


@dataclass(frozen=True, slots=True)
class Links:
    """What a document links to: articles, or further sitemaps."""

    kind: Literal["feed", "sitemap", "sitemap index"]
    addresses: tuple[str, ...]


def links(content: bytes, address: str) -> Links | None:
    """What the feed or sitemap found at `address` links to; None for another kind of document.

    Raises SourceError when it is compressed and damaged or too large.
    """
    document = _unpacked(content, address)
    root = _root(document)
    if root in FEEDS:
        return Links("feed", _entries(document, address))
    if root == "urlset":
        return Links("sitemap", _locations(document, "url"))
    if root == "sitemapindex":
        return Links("sitemap index", _locations(document, "sitemap"))
    return None


def _unpacked(content: bytes, address: str) -> bytes:
    if not content.startswith(GZIP):
        return content
    try:
        with gzip.open(BytesIO(content)) as file:
            document = file.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"{address} is compressed and damaged; try again later") from error
    if len(document) > LARGEST:
        raise SourceError(f"{address} holds more than the 50 MB that a sitemap may have")
    return document


def _root(document: bytes) -> str | None:
    """The root element's name without its namespace."""
    from lxml import etree

    starts = etree.iterparse(
        BytesIO(document), events=("start",), recover=True, resolve_entities=False, no_network=True
    )
    try:
        return next((etree.QName(element).localname for _, element in starts), None)
    except etree.XMLSyntaxError:
        return None


def _entries(document: bytes, address: str) -> tuple[str, ...]:
    import feedparser

    feed = feedparser.parse(BytesIO(document), response_headers={"content-location": address})
    return _pages(entry.get("link") for entry in feed.entries)


def _locations(document: bytes, element: str) -> tuple[str, ...]:
    """The `loc` of each such element; the pictures of a page have their own, deeper down."""
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(document, parser)
    places = root.iterfind(f"{{*}}{element}/{{*}}loc")
    own = etree.QName(root).namespace
    return _pages(place.text for place in places if etree.QName(place).namespace == own)


def _pages(found: Iterable[str | None]) -> tuple[str, ...]:
    addresses = ((address or "").strip() for address in found)
    return tuple(dict.fromkeys(address for address in addresses if is_url(address)))
