"""The real server, and beside it the pages of a news site that embeds its briefings, under a strict policy."""

from __future__ import annotations

import time
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

import uvicorn
from starlette.responses import HTMLResponse

from audiobrief.publishing.server import POLICY, app
from audiobrief.publishing.serving import address, listen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

HEADERS = {"content-security-policy": f"{POLICY}; frame-src 'self'"}


@contextmanager
def served(folder: Path, pages: Path) -> Iterator[str]:
    """The address of the folder's server, which has the folder of pages too, while the block runs."""
    with running(Site(app(folder), pages)) as base:
        yield base


@contextmanager
def running(site: ASGIApp) -> Iterator[str]:
    """The site's address while the block runs."""
    with listen(0, lan=False) as listener:
        server = uvicorn.Server(uvicorn.Config(site, log_level="error", timeout_graceful_shutdown=1))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield address(listener, lan=False).rstrip("/")
        finally:
            server.should_exit = True
            thread.join()


class Site:
    """The news site's own pages, and the server for everything else."""

    def __init__(self, server: ASGIApp, pages: Path) -> None:
        self.server = server
        self.pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        page = self.pages / scope.get("path", "").lstrip("/")
        answer = HTMLResponse(page.read_bytes(), headers=HEADERS) if page.is_file() else self.server
        await answer(scope, receive, send)
