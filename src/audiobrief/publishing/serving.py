"""Runs the server, and tells where it is."""

from __future__ import annotations

import logging
import os
import socket
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.settings import Show

LOOPBACK, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104
ELSEWHERE = ("192.0.2.1", 9)
"""An address that nobody has (RFC 5737): the way to it shows which of our own addresses faces the network."""

WAITING = 2048
"""Connections that may wait to be taken."""

GRACE = 3
"""Seconds that listeners get when the server is stopped."""


def listen(port: int, *, lan: bool) -> socket.socket:
    """The socket to serve on: for this machine only, or for its network.

    Raises SettingsError when the port cannot be had.
    """
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((EVERYWHERE if lan else LOOPBACK, port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"port {port} cannot be had ({os.strerror(error.errno or 0)}); choose another with --port"
        ) from error
    return listener


def address(listener: socket.socket, *, lan: bool) -> str:
    """Where a browser finds the server."""
    return f"http://{_own_address() if lan else LOOPBACK}:{listener.getsockname()[1]}/"


def serve(folder: Path, show: Show, listener: socket.socket) -> None:
    """Serve the folder until it is stopped."""
    import uvicorn

    from audiobrief.publishing.server import app

    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    config = uvicorn.Config(
        app(folder, show),
        backlog=WAITING,
        access_log=False,
        server_header=False,
        log_level="error",
        lifespan="off",  # the app has nothing to begin or end, and a task that waits for its end tells of every stop
        timeout_graceful_shutdown=GRACE,
    )
    uvicorn.Server(config).run(sockets=[listener])


def _own_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(ELSEWHERE)
            return str(probe.getsockname()[0])
        except OSError:
            return LOOPBACK
