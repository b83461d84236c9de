"""A batch on a real scheduler with real workers, some of which are killed."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from distributed import Client
from PIL import Image

from batching.stories import article, briefings, counts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Desk

ARTICLES = 8


@dataclass
class Machines:
    """A scheduler and its workers, each a process of one thread."""

    folder: Path
    port: int
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def start(self, workers: int) -> None:
        self._run("scheduler", "--host", "127.0.0.1", "--port", str(self.port))
        for _ in range(workers):
            self._run("worker", self.address, "--nthreads", "1", "--no-nanny")
        with Client(self.address, timeout=30, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=30)

    def kill(self, which: slice) -> None:
        """Kill the scheduler, which is the first, or workers."""
        for process in self.running[which]:
            process.kill()
            process.wait()
        del self.running[which]

    def _run(self, *command: str) -> None:
        self.running.append(
            subprocess.Popen(
                [sys.executable, "-m", "dask", *command, "--no-dashboard"],
                cwd=self.folder / "cluster",
                env=os.environ | {"XDG_CACHE_HOME": str(self.folder / "cache")},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )


@contextmanager
def free_port() -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]


@pytest.fixture
def machines(desk: Desk) -> Iterator[Machines]:
    with free_port() as port:
        machines = Machines(desk.folder, port)
    (desk.folder / "cluster").mkdir()
    machines.start(workers=2)
    yield machines
    machines.kill(slice(None))


@pytest.fixture
def many(desk: Desk) -> Path:
    """Short articles, and settings that name a file as it is called from the desk, where no worker runs."""
    Image.new("RGB", (64, 64), "teal").save(desk.folder / "logo.png")
    (desk.folder / "audiobrief.toml").write_text('[show]\ncover = "logo.png"\n')
    folder = desk.folder / "many"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(article(f"Story {number}", f"tide of day {number}"))
    return folder


def batch_until_some_are_made(desk: Desk, machines: Machines, many: Path) -> subprocess.Popen[bytes]:
    process = desk.start("batch", many, "--into", "out", "--cluster", machines.address, "--json", "-q")
    while len(list((desk.folder / "out").glob("*.mp3"))) < 2:
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    return process


def test_every_briefing_is_there_once_though_a_worker_is_killed(
    desk: Desk, machines: Machines, many: Path
) -> None:
    process = batch_until_some_are_made(desk, machines, many)
    machines.kill(slice(1, 2))
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert len(briefings(desk.folder / "out")) == ARTICLES
    assert b'"failed":0' in out


def test_the_whole_cluster_is_killed_and_the_batch_finished_later(
    desk: Desk, machines: Machines, many: Path
) -> None:
    process = batch_until_some_are_made(desk, machines, many)
    machines.kill(slice(None))
    _, err = process.communicate()
    assert process.returncode == 1
    assert err.decode().splitlines() == [
        f"audiobrief: the cluster at {machines.address} was lost; what is made stays, run the same again to finish"
    ]
    machines.start(workers=2)
    again = desk.run("batch", many, "--into", "out", "--cluster", machines.address, "--json", "-q")
    assert again.code == 0
    assert counts(again)["unchanged"] >= 1
    assert sum(counts(again).values()) == len(briefings(desk.folder / "out")) == ARTICLES


def test_a_cluster_that_cannot_be_reached_is_one_line(desk: Desk, many: Path) -> None:
    with free_port() as port:
        address = f"tcp://127.0.0.1:{port}"
    result = desk.run("batch", many, "--into", "out", "--cluster", address)
    assert result.code == 1
    assert result.err == f"audiobrief: there is no scheduler at {address}; start one with `dask scheduler`\n"
