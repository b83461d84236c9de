"""Fetches web pages: politely, within limits, and only from where a page may be fetched."""

from __future__ import annotations

import re
import ssl
import time
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import version
from math import ceil
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.connection import create_connection

from audiobrief.errors import SourceError
from audiobrief.reading.feeds import FEED
from audiobrief.reading.fetching import page_cache
from audiobrief.reading.fetching.addresses import refuse_private, resolve
from audiobrief.reading.fetching.compression import is_cut_off

if TYPE_CHECKING:
    import socket
    from pathlib import Path

    from urllib3.response import BaseHTTPResponse

LARGEST = 10 * 1024 * 1024
"""Bytes, as sent and after decompression."""
REDIRECTS = 5
CONNECTING = 10.0
READING = 20.0
"""Seconds without a byte."""
WHOLE = 60.0
"""Seconds for a whole page."""
TRIES_AGAIN = 3
LONGEST_WAIT = 20
"""Seconds that a server can make us wait before another try, by Retry-After; where it asks for more we give up."""
TRY_AGAIN = frozenset({429, 500, 502, 503, 504})
MOVED = frozenset({301, 302, 303, 307, 308})
PAGE_TYPES = frozenset(
    {"text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown"}
)
KINDS = (
    (re.compile(r"application/(?:x-)?pdf"), b"%PDF-", "a PDF"),
    (re.compile(r"image/"), b"\x89PNG", "an image"),
    (re.compile(r"image/jpeg"), b"\xff\xd8\xff", "an image"),
    (re.compile(r"image/gif"), b"GIF8", "an image"),
    (re.compile(r"video/"), b"\x1aE\xdf\xa3", "a video"),
    (re.compile(r"audio/"), b"ID3", "a sound recording"),
    (re.compile(r"application/(?:rss|atom|rdf)\+xml"), None, "a news feed"),
    (re.compile(r"application/(?:\w+\+)?json"), None, "data, not a page"),
    (re.compile(r"application/(?:zip|vnd\.|msword)"), b"PK\x03\x04", "a document or an archive"),
)

BEGINS_AS_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s*+<!--(?:[^-]|-(?!->)){0,2000}+-->)*+\s*+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
"""What a page is that its server gives another type."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was answered: `url` is where it was found in the end, `charset` what the server named."""

    content: bytes
    content_type: str | None
    url: str
    charset: str | None


def fetch(url: str, *, public_only: bool = True, cache: Path | None = None) -> Page:
    """The page at `url`, after at most five redirects, of at most 10 MB.

    `public_only` refuses addresses on private networks, wherever a redirect leads. `cache` is the folder
    of pages fetched before, by default in the user's cache folder; they are used again only when their
    server says that they have not changed. A busy or failing server is asked again, as its Retry-After
    says, three times at most.

    Raises SourceError when there is no such page, and when it is not a page of text.
    """
    page = retrieve(url, public_only=public_only, cache=cache)
    _refuse_other_kinds(page)
    return page


def retrieve(url: str, *, public_only: bool = True, cache: Path | None = None) -> Page:
    """Whatever stands at `url`, a feed or a sitemap as well, fetched as `fetch` does.

    Raises SourceError when there is nothing to be had.
    """
    folder = cache or page_cache.default_folder()
    known = page_cache.load(folder, url)
    with _pools(public_only=public_only) as pools:
        found = _followed(pools, url, known)
    if found != known and (found.etag or found.modified):
        page_cache.store(folder, url, found)
    return _page(found)


def fetch_picture(url: str, *, public_only: bool = True) -> bytes:
    """What is at the address of a picture, fetched as pages are, but never kept; whether it is a picture shows later.

    Raises SourceError when it cannot be had.
    """
    with _pools(public_only=public_only) as pools:
        return _followed(pools, url, None).content


def _followed(
    pools: urllib3.PoolManager, url: str, known: page_cache.CachedPage | None
) -> page_cache.CachedPage:
    address = url
    for _ in range(REDIRECTS + 1):
        _refuse_other_schemes(address)
        answer = _answer(pools, address, known)
        try:
            if answer.status == 304 and known:
                return known
            if answer.status in MOVED and "location" in answer.headers:
                address = _led_to(address, answer.headers["location"])
                continue
            _refuse_failure(answer.status, address)
            return page_cache.CachedPage(
                content=_content(answer, address),
                content_type=answer.headers.get("content-type"),
                url=address,
                etag=answer.headers.get("etag"),
                modified=answer.headers.get("last-modified"),
            )
        finally:
            answer.close()
    raise SourceError(
        f"{url} leads on more than {REDIRECTS} times, the last time to {address[:200]}; give the page's own address"
    )


def _led_to(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise SourceError(f"{address} leads to {location[:100]!r}, which is not an address") from error


def _answer(
    pools: urllib3.PoolManager, address: str, known: page_cache.CachedPage | None
) -> BaseHTTPResponse:
    headers = _headers(known if known and known.url == address else None)
    try:
        return pools.request("GET", address, headers=headers, redirect=False, preload_content=False)
    except (ValueError, UnicodeError) as error:
        raise SourceError(f"{address} is not an address of a page; check it") from error
    except urllib3.exceptions.HTTPError as error:
        raise SourceError(f"{address} cannot be fetched: {_reason(error)}") from error


def _headers(known: page_cache.CachedPage | None) -> dict[str, str]:
    headers = {
        "User-Agent": f"audiobrief/{version('audiobrief')} (+https://pypi.org/project/audiobrief/)",
        "Accept": "text/html,application/xhtml+xml;q=0.9,text/markdown;q=0.8,text/plain;q=0.7,*/*;q=0.1",
        "Accept-Encoding": "gzip, deflate, br",
    }
    if known and known.etag:
        headers["If-None-Match"] = known.etag
    if known and known.modified:
        headers["If-Modified-Since"] = known.modified
    return headers


def _content(answer: BaseHTTPResponse, address: str) -> bytes:
    deadline = time.monotonic() + WHOLE
    content = bytearray()
    try:
        while part := answer.read1(65_536, decode_content=True):
            content += part
            if len(content) > LARGEST:
                raise SourceError(
                    f"{address} is larger than {LARGEST // 1024 // 1024} MB, which no article is"
                )
            if time.monotonic() > deadline:
                raise SourceError(f"{address} takes too long to arrive; try again later")
    except urllib3.exceptions.HTTPError as error:
        raise SourceError(f"{address} broke off: {_reason(error)}") from error
    if content and is_cut_off(answer):
        raise SourceError(f"{address} broke off: its compression ends in the middle; try again later")
    return bytes(content)


def _reason(error: urllib3.exceptions.HTTPError) -> str:
    """What went wrong, in a user's words."""
    cause: object = error
    while isinstance(cause, urllib3.exceptions.MaxRetryError) and cause.reason:
        cause = cause.reason
    if isinstance(cause, _AskedToWait):
        return str(cause)
    if isinstance(cause, urllib3.exceptions.NewConnectionError):
        return "the site does not take connections; check the address, or try again later"
    if isinstance(cause, urllib3.exceptions.TimeoutError):
        return "the site does not answer in time; try again later"
    if isinstance(cause, urllib3.exceptions.SSLError):
        if isinstance(next(iter(cause.args), None), ssl.SSLCertVerificationError):
            return "the site's certificate is not valid; save the page from your browser, or paste its text"
        return "the site does not speak HTTPS there; check the address"
    if isinstance(cause, urllib3.exceptions.DecodeError):
        return "its compression is damaged; try again later"
    return "the connection was lost; try again later"


def _page(found: page_cache.CachedPage) -> Page:
    named = Message()
    named["content-type"] = found.content_type or ""
    content_type = named.get_content_type() if found.content_type else None
    charset = named.get_content_charset() if found.content_type else None
    return Page(found.content, content_type, found.url, charset)


def _refuse_other_schemes(address: str) -> None:
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise SourceError(f"{address} is not an address of a page; check it") from error
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise SourceError(f"{address} is not an address of a page; it should begin with http:// or https://")


def _refuse_failure(status: int, address: str) -> None:
    if status == 200:
        return
    if status in (404, 410):
        raise SourceError(f"there is no page at {address} ({status}); check the address")
    if status in (401, 407):
        raise SourceError(
            f"{address} asks to log in ({status}); save the page from your browser, or paste its text"
        )
    if status in (402, 403, 451):
        raise SourceError(
            f"{address} is refused to us ({status}); save the page from your browser, or paste its text"
        )
    if status in TRY_AGAIN:
        raise SourceError(f"the site of {address} is too busy or out of order ({status}); try again later")
    raise SourceError(f"{address} cannot be fetched: the site answers {status}; check the address")


def _refuse_other_kinds(page: Page) -> None:
    if FEED.match(page.content):
        raise SourceError(f"{page.url} is a news feed; give the address of the article's own page")
    for of_type, beginning, kind in KINDS:
        if of_type.match(page.content_type or "") or (beginning and page.content.startswith(beginning)):
            raise SourceError(f"{page.url} is {kind}; give the address of the article's own page")
    if (
        page.content_type
        and page.content_type not in PAGE_TYPES
        and not page.content_type.startswith("text/")
        and not BEGINS_AS_PAGE.match(page.content)
    ):
        raise SourceError(
            f"{page.url} is not a page ({page.content_type}); give the address of the article's own page"
        )
    if not page.content.strip():
        raise SourceError(f"the page at {page.url} is empty; try again later")


def _pools(*, public_only: bool) -> urllib3.PoolManager:
    retries = _Retry(
        total=TRIES_AGAIN,
        redirect=False,
        status_forcelist=TRY_AGAIN,
        backoff_factor=0.5,
        raise_on_status=False,
    )
    pools = urllib3.PoolManager(retries=retries, timeout=urllib3.Timeout(connect=CONNECTING, read=READING))
    pools.pool_classes_by_scheme = PUBLIC_POOLS if public_only else POOLS
    return pools


class _Retry(urllib3.Retry):
    """Asks again when the server says, as seconds or as a date (RFC 9110, 10.2.3), unless that is too long.

    A server that does not answer in time is not asked again: the reader has waited long enough.
    """

    def increment(self, method: str | None = None, url: str | None = None, *rest: Any, **more: Any) -> Self:
        error = more.get("error")
        if isinstance(error, urllib3.exceptions.TimeoutError) and not _refused(error):
            raise error
        return super().increment(method, url, *rest, **more)

    def sleep_for_retry(self, response: BaseHTTPResponse) -> bool:
        try:
            wait = self.get_retry_after(response)
        except urllib3.exceptions.InvalidHeader:
            return False
        if wait and wait > LONGEST_WAIT:
            raise _AskedToWait(wait)
        return super().sleep_for_retry(response)


class _AskedToWait(urllib3.exceptions.HTTPError):
    """A server asks to be left alone for longer than anybody waits for a page."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the site asks to be left alone for {ceil(seconds / 60)} minutes")


def _refused(error: BaseException) -> bool:
    """Whether a host answered at once that it takes no connection: it may only be starting."""
    return isinstance(error, urllib3.exceptions.NewConnectionError)


def _connected(connection: HTTPConnection, *, public_only: bool) -> socket.socket:
    """A socket to one of the host's addresses, the very ones that were checked."""
    port = connection.port or connection.default_port
    addresses = resolve(connection.host, port)
    if public_only:
        refuse_private(connection.host, addresses)
    failure: OSError | None = None
    for address in addresses:
        try:
            return create_connection(
                (address, port), connection.timeout, connection.source_address, connection.socket_options
            )
        except OSError as error:
            failure = error
    if isinstance(failure, TimeoutError):
        raise urllib3.exceptions.ConnectTimeoutError(connection, str(failure)) from failure
    raise urllib3.exceptions.NewConnectionError(connection, str(failure)) from failure


class _Connection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self, public_only=False)


class _SecureConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self, public_only=False)


class _PublicConnection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self, public_only=True)


class _PublicSecureConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self, public_only=True)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _PublicPool(HTTPConnectionPool):
    ConnectionCls = _PublicConnection


class _PublicSecurePool(HTTPSConnectionPool):
    ConnectionCls = _PublicSecureConnection


POOLS = {"http": _Pool, "https": _SecurePool}
PUBLIC_POOLS = {"http": _PublicPool, "https": _PublicSecurePool}
