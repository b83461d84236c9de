"""How fast `audiobrief make` is beside the bare voice, measured in one run on this machine.

    python scripts/benchmark.py ARTICLE
    python scripts/benchmark.py --hours 10

Prints seconds and ratios: the whole of `make` from an empty cache against `hibari` speaking the same spoken text
to a WAV; `make` again after one sentence was edited; twice the article; `audiobrief --help`. With `--hours`
instead of an article: a book that long in one `make`, with a stand-in voice.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import long_book
from audiobrief.markup import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

BIN = Path(sys.executable).parent
ROUNDS = 5


def main(article: str) -> None:
    with TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        script = json.loads(bench.run("audiobrief", "script", article, "--json"))
        once, edited, twice = bench.scripts(script)
        spoken = "\n".join(plain(one["spoken"]) for one in script["utterances"])
        times: dict[str, list[float]] = {name: [] for name in ("bare", "cold", "warm", "twice", "help")}
        for _ in range(ROUNDS):
            times["bare"].append(bench.timed("hibari", "-", "-o", bench.wav, feed=spoken))
            times["cold"].append(bench.make(article, fresh=True))
            bench.make(once, fresh=True)
            times["warm"].append(bench.make(edited, fresh=False))
            times["twice"].append(bench.make(twice, fresh=True))
            times["help"].append(bench.timed("audiobrief", "--help"))
        report({name: median(taken) for name, taken in times.items()})


class Bench:
    """Runs the installed commands in a folder, with a cache of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wav = str(folder / "bare.wav")
        self.caches = 0

    def run(self, command: str, *arguments: str, feed: str = "") -> str:
        environment = os.environ | {"XDG_CACHE_HOME": str(self.folder / f"cache{self.caches}")}
        return subprocess.run(
            [BIN / command, *arguments],
            input=feed,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    def timed(self, command: str, *arguments: str, feed: str = "") -> float:
        start = time.perf_counter()
        self.run(command, *arguments, feed=feed)
        return time.perf_counter() - start

    def make(self, source: str, *, fresh: bool) -> float:
        self.caches += fresh
        return self.timed("audiobrief", "make", source, "-o", str(self.folder / "briefing.mp3"))

    def scripts(self, script: dict[str, Any]) -> Sequence[str]:
        """Files: the script, the script with one sentence edited, and the script twice over in other words."""
        utterances = script["utterances"]
        middle = len(utterances) // 2
        edit = [dict(one) for one in utterances]
        edit[middle]["spoken"] = edit[middle]["text"] = "This sentence was edited."
        again = [one | {"id": f"again-{one['id']}", "spoken": f"Well, {one['spoken']}"} for one in utterances]
        paths = []
        for name, said in (("once", utterances), ("edited", edit), ("twice", [*utterances, *again])):
            path = self.folder / f"{name}.json"
            path.write_text(json.dumps(script | {"utterances": said}), encoding="utf-8")
            paths.append(str(path))
        return paths


def report(seconds: dict[str, float]) -> None:
    rows = (
        ("bare hibari, same text", "bare", None, None),
        ("make, empty cache", "cold", "bare", 1.0),
        ("make, one sentence edited", "warm", "cold", 0.4),
        ("make, twice the article", "twice", "cold", 2.1),
    )
    for label, name, against, limit in rows:
        ratio = f"{seconds[name] / seconds[against]:5.2f} of {against} (at most {limit})" if against else ""
        print(f"{label:<28} {seconds[name]:6.2f} s  {ratio}")
    print(f"{'audiobrief --help':<28} {seconds['help']:6.2f} s  (under 0.3)")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="How fast audiobrief is on this machine.")
    arguments.add_argument("article", nargs="?")
    arguments.add_argument("--hours", type=float, help="make a book that long with a stand-in voice")
    chosen = arguments.parse_args()
    if chosen.hours:
        long_book.main(chosen.hours)
    elif chosen.article:
        main(chosen.article)
    else:
        arguments.error("name an article, or --hours")
