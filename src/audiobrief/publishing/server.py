"""The briefings of a folder over HTTP: pages, feed, sound."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from audiobrief.publishing.embed import FRAME_HEIGHT, embed
from audiobrief.publishing.feed import NAME as FEED
from audiobrief.publishing.feed import feed
from audiobrief.publishing.html import our_file
from audiobrief.publishing.library import Library
from audiobrief.publishing.listing import PAGE, STYLE, listing
from audiobrief.publishing.media import Version, media
from audiobrief.publishing.page import SHARED, player_page
from audiobrief.publishing.show_image import image_name, show_image
from audiobrief.settings import Show

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from audiobrief.types import Briefing

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self'; img-src 'self' data: https:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""No inline script or style, no other host but for pictures; any site may frame the player."""

TYPES = {
    ".mp3": "audio/mpeg",
    ".vtt": "text/vtt; charset=utf-8",
    ".chapters.json": "application/json+chapters",
    ".json": "application/json",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}

SHARED_WITH_ALL = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Accept-Ranges, Content-Length, Content-Range, ETag",
}
PREFLIGHT = {
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "Range, If-Range, If-None-Match",
    "access-control-max-age": "86400",
}

NOTHING = "there is nothing at this address"
HOST = re.compile(r"[A-Za-z0-9._\-]{1,253}(?::\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?")
FRAME_WIDTH = 700
"""CSS pixels that oEmbed is told of; the frame takes what room there is."""


def app(folder: Path, show: Show | None = None) -> Starlette:
    """The ASGI application that serves the whole briefings in `folder`, and nothing else of it."""
    site = Site(Library(folder), show or Show())
    return Starlette(
        routes=[
            Route("/", site.listing),
            Route(f"/{PAGE}", site.listing),
            Route(f"/{FEED}", site.feed),
            Route("/oembed", site.oembed),
            Route("/healthz", site.health),
            Route("/{name:path}", site.file, methods=["GET", "OPTIONS"]),
        ],
        middleware=[Middleware(Guarded)],
        exception_handlers={HTTPException: _refused},
    )


class Site:
    """What is answered to each address."""

    def __init__(self, library: Library, show: Show) -> None:
        self.library = library
        self.show = show

    def listing(self, request: Request) -> Response:
        return _page(request, listing(self.library.briefings(), self.show))

    def feed(self, request: Request) -> Response:
        document = feed(self.library.briefings(), self.show, self._base(request))
        return _document(request, document, "application/rss+xml; charset=utf-8", SHARED_WITH_ALL)

    def health(self, request: Request) -> Response:  # noqa: ARG002
        return PlainTextResponse("ok\n", headers={"cache-control": "no-store"})

    def oembed(self, request: Request) -> Response:
        """https://oembed.com: the player as a frame, for the address of a player page."""
        asked = request.query_params
        if asked.get("format", "json") != "json":
            raise HTTPException(501, "only format=json is known")
        base = self._base(request)
        below, _, name = asked.get("url", "").partition("?")[0].partition("#")[0].rpartition("/")
        briefing = self._of_page(unquote(name))
        if briefing is None or below != base:
            raise HTTPException(404, "there is no briefing at that address")
        width = min(FRAME_WIDTH, _limit(asked.get("maxwidth"), FRAME_WIDTH))
        height = min(FRAME_HEIGHT, _limit(asked.get("maxheight"), FRAME_HEIGHT))
        return JSONResponse(
            {
                "version": "1.0",
                "type": "rich",
                "title": briefing.article.title,
                "author_name": ", ".join(briefing.article.byline),
                "provider_name": self.show.title,
                "provider_url": f"{base}/",
                "html": embed(briefing, "iframe", base).strip(),
                "width": width,
                "height": height,
            },
            headers=SHARED_WITH_ALL,
        )

    async def file(self, request: Request) -> Response:
        """A player page, a file of a briefing, or one that the pages share."""
        name = request.path_params["name"]
        if request.method == "OPTIONS":
            return Response(None, 204, SHARED_WITH_ALL | PREFLIGHT)
        path = self.library.file(name)
        if path is not None:
            try:
                return media(request, path, SHARED_WITH_ALL | {"content-type": _type(name)})
            except FileNotFoundError as error:
                raise HTTPException(404, NOTHING) from error
        return await run_in_threadpool(self._other, request, name)

    def _other(self, request: Request, name: str) -> Response:
        briefing = self._of_page(name)
        if briefing is not None:
            return _page(request, player_page(briefing, base_url=self._base(request)))
        if name in (*SHARED, STYLE):
            return _document(request, our_file(name), _type(name), SHARED_WITH_ALL)
        if name == image_name(self.show):
            return _document(request, show_image(self.show), _type(name), SHARED_WITH_ALL)
        raise HTTPException(404, NOTHING)

    def _of_page(self, name: str) -> Briefing | None:
        """The briefing whose player page is called so."""
        return self.library.briefing(name.removesuffix(".html")) if name.endswith(".html") else None

    def _base(self, request: Request) -> str:
        """Where the folder is: as it is set, else as the client has it."""
        if self.show.base_url:
            return self.show.base_url.rstrip("/")
        host = request.headers.get("host", "")
        if not HOST.fullmatch(host):
            raise HTTPException(400, "the Host header is not a host")
        return f"{request.url.scheme}://{host}"


class Guarded:
    """Puts on every answer what keeps browsers from guessing its type."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-content-type-options", b"nosniff")]
            await send(message)

        await self.app(scope, receive, guarded if scope["type"] == "http" else send)


def _page(request: Request, text: str) -> Response:
    headers = {"content-security-policy": POLICY, "referrer-policy": "strict-origin-when-cross-origin"}
    return _document(request, text.encode(), "text/html; charset=utf-8", headers)


def _document(request: Request, data: bytes, kind: str, headers: dict[str, str]) -> Response:
    version = Version(f'"{sha256(data).hexdigest()[:32]}"')
    headers = headers | {"etag": version.tag, "cache-control": "no-cache"}
    if version.is_in(request.headers.get("if-none-match", "")):
        return Response(None, 304, headers)
    return Response(data, 200, headers | {"content-type": kind})


def _type(name: str) -> str:
    return next(kind for ending, kind in TYPES.items() if name.endswith(ending))


def _limit(asked: str | None, otherwise: int) -> int:
    return max(1, int(asked)) if asked and asked.isascii() and asked.isdigit() else otherwise


def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    return PlainTextResponse(f"{error.detail}\n", error.status_code, error.headers)
