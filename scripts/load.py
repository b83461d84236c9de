"""A thousand listeners at once, on this machine: ours beside nginx, on the same file, in the same run.

    python scripts/load.py [SECONDS]

Takes Debian's nginx and wrk. Each server has one worker and serves the sample briefing's MP3, whole and in parts,
to 1,000 connections. Prints errors, requests and megabytes a second, our memory before and after, and the ratios.
"""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parents[1] / "audio" / "sample"
LISTENERS = 1000
FILES = 8192
"""Open files that a process may have: two for each listener, and room."""

PARTS = {"whole": None, "a part of 256 kB": "bytes=100000-362143"}
NGINX = """
worker_processes 1;
daemon off;
user root;
worker_rlimit_nofile {files};
error_log {folder}/error.log;
pid {folder}/nginx.pid;
events {{ worker_connections {files}; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  types {{ audio/mpeg mp3; }}
  server {{ listen 127.0.0.1:{port} backlog=2048; root {folder}/audio; }}
}}
"""


@dataclass(frozen=True)
class Load:
    """What a server did: requests and MB a second, answers that were errors and connections that broke."""

    requests: float
    megabytes: float
    errors: int


def main(seconds: int) -> None:
    missing = [tool for tool in ("nginx", "wrk") if not shutil.which(tool)]
    if missing:
        raise SystemExit(f"install {' and '.join(missing)} first: apt-get install nginx-light wrk")
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (FILES, max(FILES, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    )
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(SAMPLE, folder / "audio")
        with ours(folder) as (address, server), nginx(folder) as other:
            for part, header in PARTS.items():
                before = memory(server.pid)
                here, there = (loaded(at, header, seconds) for at in (address, other))
                print(
                    f"{part:<18} ours {here.requests:7.0f}/s {here.megabytes:6.0f} MB/s, {here.errors} errors, "
                    f"{before:.0f} to {memory(server.pid):.0f} MB; nginx {there.requests:7.0f}/s "
                    f"{there.megabytes:6.0f} MB/s, {there.errors} errors; ratio {here.megabytes / there.megabytes:.2f}",
                    flush=True,
                )


@contextmanager
def ours(folder: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "audiobrief", "serve", str(folder / "audio"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = server.stdout.readline().split()[0] + "briefing.mp3"
        wait_for(address)
        try:
            yield address, server
        finally:
            server.terminate()


@contextmanager
def nginx(folder: Path, port: int = 18_181) -> Iterator[str]:
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, files=FILES))
    folder.chmod(0o755)
    with subprocess.Popen(["nginx", "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL) as server:
        address = f"http://127.0.0.1:{port}/briefing.mp3"
        wait_for(address)
        try:
            yield address
        finally:
            server.terminate()


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address, timeout=5).read()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"nobody answers at {address}")


def loaded(address: str, header: str | None, seconds: int) -> Load:
    ranged = ["-H", f"Range: {header}"] if header else []
    command = ["wrk", "-t1", f"-c{LISTENERS}", f"-d{seconds}s", "--timeout", "30s", *ranged, address]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])  # type: ignore[index]
    amount, unit = re.search(r"Transfer/sec:\s+([\d.]+)([KMG]?)B", said).groups()  # type: ignore[union-attr]
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    errors = sum(map(int, broken.groups())) if broken else 0
    scale = {"": 1e-6, "K": 1e-3, "M": 1, "G": 1024}[unit]
    return Load(rate, float(amount) * scale, errors + (int(refused[1]) if refused else 0))


def memory(process: int) -> float:
    """Resident MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
