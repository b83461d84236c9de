"""How many articles `audiobrief batch` makes in a minute on one core with one worker, and on two with two.

    python scripts/throughput.py [ARTICLES]

Each worker gets one core, as on a machine that is busy: alone it would encode on a second one while it speaks. Each
run begins with an empty cache; the best of three counts. No two articles say the same. Linux only.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROUNDS = 3
WORKERS = (1, 2)
LEAST = 1.8
"""How many times the articles of one worker two should make."""

PLACES = ("harbor", "library", "market", "station", "museum", "school", "bridge")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
PARAGRAPHS = 6


def main(articles: int = 60) -> None:
    with TemporaryDirectory() as folder:
        write(Path(folder) / "articles", articles)
        seconds: dict[int, list[float]] = {workers: [] for workers in WORKERS}
        for round_of in range(ROUNDS):
            for workers in WORKERS:
                seconds[workers].append(timed(Path(folder), workers, f"{round_of}-{workers}"))
    for workers, taken in seconds.items():
        print(f"{workers} workers: {articles * 60 / min(taken):6.1f} articles a minute ({min(taken):.1f} s)")
    ratio = min(seconds[1]) / min(seconds[2])
    print(f"two make {ratio:.2f} times what one makes (at least {LEAST})")


def write(folder: Path, count: int) -> None:
    """Articles of some 300 words."""
    folder.mkdir()
    for number in range(1, count + 1):
        paragraphs = [paragraph(number * PARAGRAPHS + one) for one in range(PARAGRAPHS)]
        text = "\n\n".join([f"Town opens its {PLACES[number % len(PLACES)]} number {number}", *paragraphs])
        (folder / f"{number:03}.txt").write_text(text + "\n", encoding="utf-8")


def paragraph(number: int) -> str:
    """Four sentences, no two of which are said under another number."""
    place, day = PLACES[number % len(PLACES)], DAYS[number % len(DAYS)]
    return (
        f"The new {place} opened on {day}, and {number * 37} people came to see it. "
        f"It took {number + 2} months to build, the mayor said, and cost less than the town had feared. "
        f"Visitors of the first hour waited {number + 5} minutes in the rain. "
        f"The next {place} is planned for the year {2030 + number}, if the council agrees."
    )


def timed(folder: Path, workers: int, name: str) -> float:
    """Seconds of a whole run of the command on as many cores as workers."""
    command = [sys.executable, "-m", "audiobrief", "batch", "articles", "--into", f"audio{name}", "-q"]
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(cores)[:workers])
    start = time.perf_counter()
    try:
        subprocess.run(
            [*command, "--workers", str(workers)],
            cwd=folder,
            env=os.environ | {"XDG_CACHE_HOME": str(folder / f"cache{name}")},
            check=True,
        )
    finally:
        os.sched_setaffinity(0, cores)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
