"""A stand-in for Google's voice, which tests cannot reach: real HTTPS behind a real proxy, faults included."""

from __future__ import annotations

import base64
import json
import socket
import ssl
import threading
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import soundfile
import trustme

from audiobrief.speaking.engine import engines
from audiobrief.types import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator


PATIENCE = 60
"""Seconds that an answer hangs, if nobody hangs up before."""


@cache
def spoken(text: str) -> bytes:
    """The text as an MP3."""
    clip = engines()["hibari"].speak(text, Voice("hibari", "heart", "en"))
    file = BytesIO()
    soundfile.write(file, clip.samples, clip.rate, format="MP3")
    return file.getvalue()


class Google(ThreadingHTTPServer):
    """Speaks what it is asked to; the `faults` come first, one a request, in turn.

    A fault is a status code, "cut" (the connection drops in the answer), "empty" (an answer without speech),
    "damaged" (half an MP3's bytes, mixed up), "short" (the first tenth of the speech) or "hang" (no answer).
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.faults: list[int | str] = []
        self.asked: list[tuple[str, str, str]] = []
        self.at_once = 0
        self.most_at_once = 0
        self.lock = threading.Lock()
        authority = trustme.CA()
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("*.google.com", "translate.google.com").configure_cert(self.tls)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program reach this instead of Google."""
        return {"HTTPS_PROXY": f"http://127.0.0.1:{self.server_port}", "NO_PROXY": ""}

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


class Handler(BaseHTTPRequestHandler):
    """A proxy that answers in Google's place."""

    server: Google
    protocol_version = "HTTP/1.1"
    host = ""

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""

    def do_CONNECT(self) -> None:
        self.host = self.path.partition(":")[0]
        self.send_response(200)
        self.end_headers()
        self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)
        self.close_connection = False

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text, language, *_ = json.loads(json.loads(parse_qs(body)["f.req"][0])[0][0][1])
        with self.server.lock:
            self.server.asked.append((self.host, language, text))
            self.server.at_once += 1
            self.server.most_at_once = max(self.server.most_at_once, self.server.at_once)
            fault = self.server.faults.pop(0) if self.server.faults else None
        try:
            self.respond(text, fault)
        finally:
            with self.server.lock:
                self.server.at_once -= 1

    def respond(self, text: str, fault: int | str | None) -> None:
        if isinstance(fault, int):
            self.answer(b"", fault)
        elif fault == "empty":
            self.answer(b"[]")
        elif fault == "hang":
            self.connection.settimeout(PATIENCE)
            self.rfile.read(1)
        elif fault == "cut":
            self.answer(speech(spoken(text)), cut=True)
        elif fault == "damaged":
            self.answer(speech(spoken(text)[::-2]))
        elif fault == "short":
            self.answer(speech(spoken(text)[: len(spoken(text)) // 10]))
        else:
            self.answer(speech(spoken(text)))

    def answer(self, body: bytes, status: int = 200, *, cut: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)
        self.close_connection = True
        if cut:
            self.connection.shutdown(socket.SHUT_RDWR)


def speech(mp3: bytes) -> bytes:
    """The MP3 in the envelope that Google's page gets it in."""
    return rf'[["wrb.fr","jQ1olc","[\"{base64.b64encode(mp3).decode()}\"]",null]]'.encode()


@contextmanager
def standing_in() -> Iterator[Google]:
    google = Google()
    thread = threading.Thread(target=google.serve_forever, daemon=True)
    thread.start()
    try:
        yield google
    finally:
        google.shutdown()
        google.server_close()
        thread.join()
