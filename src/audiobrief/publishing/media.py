"""A file over HTTP, whole or in part, as players ask for it."""

from __future__ import annotations

import asyncio
import os
from contextlib import closing
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING

from starlette.responses import Response

from audiobrief.publishing.ranges import UnsatisfiableError, wanted

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.datastructures import Headers
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

CHUNK = 128 * 1024
"""Bytes read and sent at once: of 64, 128 and 256 kB this was the fastest (`scripts/load.py`)."""


SOON_SENT = 8 * CHUNK
"""Bytes up to which nobody looks whether the listener is still there."""


@dataclass(frozen=True, slots=True)
class Version:
    """What tells one content of a file from another: its entity tag, and its date where it has one."""

    tag: str
    date: str = ""

    def is_in(self, header: str) -> bool:
        """Whether an If-None-Match header names it (RFC 9110, section 13.1.2: compared weakly)."""
        given = [one.strip().removeprefix("W/") for one in header.split(",")]
        return "*" in given or self.tag in given

    def is_still(self, header: str | None) -> bool:
        """Whether an If-Range header, if there is one, still holds (section 13.1.5)."""
        return header is None or header.strip() in (self.tag, self.date)


class File(Response):
    """The bytes of an open file between two places; the file is closed when they are sent."""

    def __init__(self, number: int, places: range, status: int, headers: dict[str, str]) -> None:
        super().__init__(None, status, headers | {"content-length": str(len(places))})
        self.number = number
        self.places = places

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start = {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        with closing(_Open(self.number)):
            await send(start)
            if scope["method"] == "HEAD":
                await send({"type": "http.response.body", "body": b""})
                return
            if len(self.places) <= SOON_SENT:
                await self._send(send)
                return
            gone = asyncio.ensure_future(_disconnected(receive))
            try:
                await self._send(send, gone)
            finally:
                gone.cancel()

    async def _send(self, send: Send, gone: asyncio.Future[None] | None = None) -> None:
        at, stop = self.places.start, self.places.stop
        while at < stop and not (gone and gone.done()):
            body = os.pread(self.number, min(CHUNK, stop - at), at)
            if not body:
                return
            at += len(body)
            await send({"type": "http.response.body", "body": body, "more_body": at < stop})


@dataclass(frozen=True, slots=True)
class _Open:
    number: int

    def close(self) -> None:
        os.close(self.number)


def media(request: Request, path: Path, headers: dict[str, str]) -> Response:
    """The file, or the part of it that is asked for, or word that the client's copy is still right.

    Raises OSError when the file is gone.
    """
    number = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    status = os.fstat(number)
    version = Version(
        f'"{status.st_mtime_ns:x}-{status.st_size:x}"', formatdate(int(status.st_mtime), usegmt=True)
    )
    headers = headers | {"etag": version.tag, "last-modified": version.date, "accept-ranges": "bytes"}
    answer = _without_body(request.headers, version, status.st_size, headers)
    if answer is not None:
        os.close(number)
        return answer
    places = _places(request.headers, version, status.st_size)
    if places is None:
        return File(number, range(status.st_size), 200, headers)
    between = f"bytes {places.start}-{places.stop - 1}/{status.st_size}"
    return File(number, places, 206, headers | {"content-range": between})


def _without_body(asked: Headers, version: Version, size: int, headers: dict[str, str]) -> Response | None:
    if "if-none-match" in asked:
        if version.is_in(asked["if-none-match"]):
            return Response(None, 304, headers)
    elif asked.get("if-modified-since") == version.date:
        return Response(None, 304, headers)
    try:
        _places(asked, version, size)
    except UnsatisfiableError:
        return Response(None, 416, headers | {"content-range": f"bytes */{size}"})
    return None


def _places(asked: Headers, version: Version, size: int) -> range | None:
    return wanted(asked.get("range"), size) if version.is_still(asked.get("if-range")) else None


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
