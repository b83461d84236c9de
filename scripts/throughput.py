"""How many articles `audiobrief batch` makes in a minute with one worker and with two, measured on this machine.

    python scripts/throughput.py [ARTICLES]

Each run begins with an empty cache. The articles are of our own making, and no two say the same.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROUNDS = 3
WORKERS = (1, 2)
LEAST = 1.8
"""How many times the articles of one worker two should make."""

PLACES = ("harbor", "library", "market", "station", "museum", "school", "bridge")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def main(articles: int = 40) -> None:
    with TemporaryDirectory() as folder:
        write(Path(folder) / "articles", articles)
        seconds: dict[int, list[float]] = {workers: [] for workers in WORKERS}
        for round_of in range(ROUNDS):
            for workers in WORKERS:
                seconds[workers].append(timed(Path(folder), workers, f"{round_of}-{workers}"))
    for workers, taken in seconds.items():
        print(
            f"{workers} workers: {articles * 60 / median(taken):6.1f} articles a minute ({median(taken):.1f} s)"
        )
    ratio = median(seconds[1]) / median(seconds[2])
    print(f"two make {ratio:.2f} times what one makes (at least {LEAST})")


def write(folder: Path, count: int) -> None:
    """Articles of a few sentences each."""
    folder.mkdir()
    for number in range(1, count + 1):
        place, day = PLACES[number % len(PLACES)], DAYS[number % len(DAYS)]
        story = [
            f"The new {place} opened on {day}, and {number * 37} people came to see it.",
            f"It took {number + 2} years to build, the mayor said, and cost less than the town had feared.",
            f"Visitors of the first hour waited {number + 5} minutes in the rain.",
            f"The next {place} is planned for the year {2030 + number}, if the council agrees.",
        ]
        text = f"Town opens its {place} number {number}\n\n{' '.join(story[:2])}\n\n{' '.join(story[2:])}\n"
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")


def timed(folder: Path, workers: int, name: str) -> float:
    """Seconds of a whole run of the command."""
    command = [sys.executable, "-m", "audiobrief", "batch", "articles", "--into", f"audio{name}", "-q"]
    start = time.perf_counter()
    subprocess.run(
        [*command, "--workers", str(workers)],
        cwd=folder,
        env=os.environ | {"XDG_CACHE_HOME": str(folder / f"cache{name}")},
        check=True,
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
