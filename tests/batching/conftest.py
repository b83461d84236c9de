"""A newsroom's site on this machine's loopback address, and articles short enough to be spoken in no time."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from batching.stories import article, page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Site:
    """What a server answers, by path: a content type and a body. What is not there is not found, and `missed`."""

    url: str = ""
    answers: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def has(self, path: str, body: str | bytes, kind: str = "text/html; charset=utf-8") -> str:
        """The address at which the body is to be had from now on."""
        self.answers[path] = (kind, body if isinstance(body, bytes) else body.encode())
        return self.url + path

    def has_story(self, path: str, title: str, place: str) -> str:
        return self.has(path, page(title, place))

    def has_feed(self, path: str, links: list[str]) -> str:
        items = "".join(
            f"<item><title>{number}</title><link>{link}</link></item>" for number, link in enumerate(links)
        )
        rss = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
        return self.has(path, rss, "application/rss+xml")


@pytest.fixture
def site() -> Iterator[Site]:
    told = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = told.answers.get(self.path, ("text/plain", b""))
            found = self.path in told.answers
            if not found:
                told.missed.append(self.path)
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield told
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles, two of them under one title."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, title, place in (
        ("tide", "Tide turns", "tide"),
        ("wind", "Wind turns", "wind"),
        ("more", "Tide turns", "moon"),
    ):
        (folder / f"{name}.txt").write_text(article(title, place))
    return folder
