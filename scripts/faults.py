"""What is lost, doubled or half-written when things go wrong: nothing should be.

    python scripts/faults.py [KILLS]

Kills `make` at random moments and runs it again; damages the cache; makes the disk full (as root, on a small
tmpfs); lets a stand-in for Google's voice fail three requests in ten; kills a worker in a batch on a cluster, and the
whole cluster; sets the clock back; runs two batches into one folder at once. Prints a count for each.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from batching.stories import article, briefings, counts
from batching.test_cluster import Machines, free_port
from conftest import SAMPLE, Desk
from google_voice import standing_in

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 20
FAULTY = 0.3
"""Of the requests to Google's stand-in."""

FAULTS: tuple[int | str, ...] = (429, 500, "cut", "empty", "damaged", "hang")

SPEAKING, MIXING, TAGGING = 300_000, 800_000, -16_384
"""Bytes: too few for the clips; beside all the clips, too few for the MP3; beside clips and MP3, too few for its tags."""

ARTICLES = 50
YEAR = 365 * 24 * 3600


def main(kills: int) -> None:
    chance = random.Random(0)
    with TemporaryDirectory() as name:
        whole = Desk(Path(name) / "whole")
        whole.folder.mkdir()
        began = time.perf_counter()
        whole.make(SAMPLE, "-o", "news.mp3", "-q")
        seconds = time.perf_counter() - began
        print(
            f"kill -9 at {kills} random moments:",
            killed(Path(name), whole, seconds, kills, chance),
            flush=True,
        )
        print("every third clip cut, every third bit-flipped:", damaged(whole), flush=True)
        spoken = sum(clip.stat().st_size for clip in whole.clips)
        print("disk full while speaking:", full(Path(name), SPEAKING), flush=True)
        print("disk full while mixing:", full(Path(name), spoken + MIXING), flush=True)
        mp3 = (whole.folder / "news.mp3").stat().st_size
        print("disk full while tagging:", full(Path(name), spoken + mp3 + TAGGING), flush=True)
        print(f"Google failing {FAULTY:.0%} of requests:", away(Path(name), chance), flush=True)
        print("the clock set back a year:", set_back(whole), flush=True)
        print(
            f"a worker killed in a batch of {ARTICLES}:", cluster(Path(name) / "one", slice(1, 2)), flush=True
        )
        print(
            f"the whole cluster killed in a batch of {ARTICLES}:",
            cluster(Path(name) / "all", slice(None)),
            flush=True,
        )
        print("two batches into one folder at once:", twice(Path(name) / "twice"), flush=True)


def killed(folder: Path, whole: Desk, seconds: float, kills: int, chance: random.Random) -> str:
    same = respoken = half = 0
    for number in range(kills):
        desk = Desk(folder / f"kill{number}")
        desk.folder.mkdir()
        process = desk.start("make", SAMPLE, "-o", "news.mp3", "-q")
        time.sleep(chance.uniform(0, seconds))
        process.kill()
        process.communicate()
        half += any(path.suffix == ".mp3" for path in desk.folder.iterdir()) and not _same(desk, whole)
        kept = {path: path.stat().st_ino for path in desk.clips}
        desk.make(SAMPLE, "-o", "news.mp3", "-q")
        same += _same(desk, whole)
        respoken += sum(path.stat().st_ino != kept[path] for path in desk.clips if path in kept)
    return f"{same} of {kills} the same bytes in the end, {respoken} clips spoken twice, {half} half-written"


def damaged(whole: Desk) -> str:
    for number, clip in enumerate(whole.clips):
        data = bytearray(clip.read_bytes())
        data[len(data) // 2] ^= number % 3 == 0
        clip.write_bytes(data[: len(data) // 3] if number % 3 == 1 else data)
    before = (whole.folder / "news.mp3").read_bytes()
    whole.make(SAMPLE, "-o", "news.mp3", "-q")
    return "the same bytes" if (whole.folder / "news.mp3").read_bytes() == before else "OTHER BYTES"


def full(folder: Path, size: int) -> str:
    if os.geteuid():
        return "not tried, for it takes root"
    with tmpfs(folder / f"full{size}", size) as small:
        desk = Desk(small)
        previous = b"the previous briefing"
        (small / "news.mp3").write_bytes(previous)
        result = desk.run("make", SAMPLE, "-o", "news.mp3", "-q")
        intact = (small / "news.mp3").read_bytes() == previous
        drafts = [path.name for path in small.iterdir() if path.name.endswith(".part")]
    line = result.err.strip()
    return f"exit {result.code}, the previous one {'intact' if intact else 'GONE'}, {len(drafts)} drafts left: {line}"


def away(folder: Path, chance: random.Random) -> str:
    with standing_in() as google:
        planned = [chance.choice(FAULTS) if chance.random() < FAULTY else "none" for _ in range(1000)]
        google.faults = list(planned)
        desk = Desk(folder / "away", google.environment)
        desk.folder.mkdir()
        voices = ("--voice", "gtts:en-GB", "--aside-voice", "gtts:en-AU")
        result = desk.run("make", SAMPLE, "-o", "news.mp3", "-q", *voices)
        failed = sum(fault != "none" for fault in planned[: len(google.asked)])
    state = "whole" if result.code == 0 else f"exit {result.code}: {result.err.strip()}"
    return f"{state}; {len(google.asked)} requests, {failed} of them failed"


def set_back(whole: Desk) -> str:
    """All that was made lies in the future then."""
    clips = {path: path.stat().st_ino for path in whole.clips}
    before = (whole.folder / "news.mp3").read_bytes()
    for path in whole.folder.rglob("*"):
        os.utime(path, (time.time() + YEAR, time.time() + YEAR))
    whole.make(SAMPLE, "-o", "news.mp3", "-q")
    respoken = sum(path.stat().st_ino != clips.get(path) for path in whole.clips)
    same = (whole.folder / "news.mp3").read_bytes() == before
    return f"{'the same bytes' if same else 'OTHER BYTES'}, {respoken} clips spoken again"


def cluster(folder: Path, killed: slice) -> str:
    desk = many(folder)
    with free_port() as port:
        machines = Machines(folder, port)
    (folder / "cluster").mkdir()
    machines.start(workers=2)
    command = ("batch", "articles", "--into", "out", "--cluster", machines.address, "--json", "-q")
    process = desk.start(*command)
    while len(list((folder / "out").glob("*.mp3"))) < ARTICLES // 5:
        time.sleep(0.01)
    machines.kill(killed)
    process.communicate()
    first = process.returncode
    if not machines.running:
        machines.start(workers=2)
    again = counts(desk.run(*command))
    machines.kill(slice(None))
    return f"exit {first}; run again: {again}; {len(briefings(folder / 'out'))} briefings whole"


def twice(folder: Path) -> str:
    desk = many(folder)
    both = [desk.start("batch", "articles", "--into", "out", "--json", "-q") for _ in range(2)]
    states = [json.loads(process.communicate()[0])["counts"] for process in both]
    return f"{states}; {len(briefings(folder / 'out'))} briefings whole"


def many(folder: Path) -> Desk:
    (folder / "articles").mkdir(parents=True)
    for number in range(ARTICLES):
        (folder / "articles" / f"{number}.txt").write_text(
            article(f"Story {number}", f"tide of day {number}")
        )
    return Desk(folder)


@contextmanager
def tmpfs(folder: Path, size: int) -> Iterator[Path]:
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)
        shutil.rmtree(folder)


def _same(desk: Desk, whole: Desk) -> bool:
    names = sorted(path.name for path in whole.folder.iterdir() if path.is_file())
    return all(
        (desk.folder / name).is_file()
        and (desk.folder / name).read_bytes() == (whole.folder / name).read_bytes()
        for name in names
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS)
