"""What a source holds: its bytes or its text, and whether they are any."""

from __future__ import annotations

import codecs
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from audiobrief.errors import SourceError, refusal
from audiobrief.reading.decoding import utf16_without_mark
from audiobrief.reading.feeds import FEED
from audiobrief.reading.kinds import is_data_in_tags

Source = str | Path | IO[str] | IO[bytes]
"""A path, a URL, "-" for standard input, or an open file."""

LARGEST = 10_000_000
"""Bytes. A long book is a tenth of it."""

SIGNATURES = (
    (rb"%PDF-", "a PDF"),
    (rb"\xff\xd8\xff", "a JPEG picture"),
    (rb"\x89PNG", "a PNG picture"),
    (rb"GIF8", "a GIF picture"),
    (rb"RIFF....WEBP", "a WebP picture"),
    (rb"RIFF....WAVE", "a WAV recording"),
    (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "an MP3"),
    (rb"OggS|fLaC|....ftyp", "a recording or film"),
    (rb"PK\x03\x04", "a zip archive or an office document"),
    (rb".{257}ustar", "an archive"),
    (rb"\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf", "a compressed file"),
    (rb"\xd0\xcf\x11\xe0|\{\\rtf", "an office document"),
    (FEED.pattern, "a news feed"),
    (
        rb"(?i:(?:[\w-]{1,40}:[^\n]{0,400}\n|[ \t][^\n]{0,400}\n){0,30}?Content-Type:\s?multipart/)",
        "an archive of a page, or an e-mail",
    ),
    (rb"\x7fELF|MZ.{0,200}PE\x00\x00", "a program"),
)
"""First bytes of what holds no text (https://en.wikipedia.org/wiki/List_of_file_signatures)."""

UTF16 = (b"\xff\xfe", b"\xfe\xff", codecs.BOM_UTF32_BE)
"""The marks at the beginning of a text in which NULs belong; UTF-32's little-endian mark begins as UTF-16's."""

MOST_NULS = 0.05
CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""What no text holds; ESC is in what terminals print."""

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read: bytes or text, under the name that messages call it by; `url` is where it came from."""

    data: bytes | str
    name: str
    url: str | None = None
    charset: str | None = None


def contents(source: Source, *, public_only: bool) -> Contents:
    """What the source holds; `public_only` refuses addresses that only this network has.

    Raises SourceError when it cannot be had, is too large, or is no text.
    """
    if isinstance(source, str) and re.match(r"https?://", source, re.IGNORECASE):
        found = _fetched(source, public_only=public_only)
    elif isinstance(source, str) and SCHEME.match(source):
        raise SourceError(not_of_the_web(source))
    elif source == "":
        raise SourceError("the name of the source is empty; give a file, or a URL that begins with https://")
    elif source == "-":
        found = Contents(sys.stdin.buffer.read(LARGEST + 1) if sys.stdin else b"", "standard input")
    elif isinstance(source, (str, Path)):
        found = Contents(_file(Path(source)), str(source))
    else:
        found = Contents(source.read(LARGEST + 1), str(getattr(source, "name", "the file")))
    _check(found)
    return replace(found, data=_without_nul(found.data))


def not_of_the_web(address: str) -> str:
    """What to do about an address with another scheme than a web page's."""
    parts = urlsplit(address)
    if parts.scheme.lower() == "file":
        return f"{address} is a file of this machine; give {unquote(parts.path)} by its name, without file://"
    return f"{address} cannot be fetched; give a file, or a URL that begins with http:// or https://"


def _file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except IsADirectoryError as error:
        raise SourceError(f"{path} is a folder; name the article's file in it") from error
    except FileNotFoundError as error:
        raise SourceError(
            f"there is no file {path}; check the name, or give a URL that begins with https://"
        ) from error
    except OSError as error:
        raise SourceError(f"cannot read {path}: {refusal(error)}") from error
    except ValueError as error:
        raise SourceError(f"cannot read {path}: {error}") from error


def _check(found: Contents) -> None:
    if len(found.data) > LARGEST:
        raise SourceError(
            f"{found.name} is larger than {LARGEST // 1_000_000} MB; give one article at a time"
        )
    if not found.data.strip():
        raise SourceError(f"{found.name} is empty; give the article's text or page")
    if isinstance(found.data, bytes):
        _check_is_text(found.data, found.name)


def _check_is_text(data: bytes, name: str) -> None:
    if data.startswith(UTF16):
        return
    for signature, what in SIGNATURES:
        if re.match(signature, data, re.DOTALL):
            raise SourceError(f"{name} is {what}, not an article; give its text or its web page")
    if is_data_in_tags(data):
        raise SourceError(f"{name} is XML data, not an article; give its text or its web page")
    if b"\0" in data and not utf16_without_mark(data) and not _is_text_but_for_nul(data):
        raise SourceError(f"{name} is binary data, not an article; give its text or its web page")


def _is_text_but_for_nul(data: bytes) -> bool:
    """Whether the NULs are a few that a damaged disk or a careless program left in a text."""
    return data.count(b"\0") <= MOST_NULS * len(data) and not CONTROL.search(data)


def _without_nul(data: bytes | str) -> bytes | str:
    """What careless programs end a string with ends a word, too."""
    if isinstance(data, str):
        return data.replace("\0", " ")
    wide = data.startswith(UTF16) or utf16_without_mark(data)
    return data if wide else data.replace(b"\0", b" ")


def _fetched(url: str, *, public_only: bool) -> Contents:
    from audiobrief.reading.fetching import fetch

    page = fetch(url, public_only=public_only)
    return Contents(page.content, page.url, page.url, page.charset)
