"""The program as a process of its own, forked from one that has its modules loaded: loading them anew for each of the
hundreds of commands that tests give would take most of the tests' time.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MODULES = (
    *("audiobrief.batching", "audiobrief.cli", "audiobrief.publishing.listing", "audiobrief.reading.web"),
    *("audiobrief.reading.editing", "audiobrief.reading.fetching", "audiobrief.reading.text.reader"),
    *(
        "hibari.g2p",
        "imageio_ffmpeg",
        "iso639",
        "mutagen.id3",
        "nltk.tokenize.punkt",
        "onnxruntime",
        "PIL.ImageFont",
    ),
    *("punkt", "py3langid.langid", "soundfile", "webvtt"),
)
"""What most commands load; none of them starts a thread that a fork would lose."""

STREAMS = ("in", "out", "err")


def run(
    arguments: Sequence[str], folder: Path, environment: dict[str, str], feed: bytes
) -> tuple[int, bytes, bytes]:
    """The exit code of a command in a folder, and what it wrote; `feed` is what it reads."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(MODULES))
    with TemporaryDirectory() as place:
        streams = [Path(place) / name for name in STREAMS]
        streams[0].write_bytes(feed)
        process = context.Process(target=_program, args=(arguments, folder, environment, streams))
        process.start()
        process.join()
        assert process.exitcode is not None
        return process.exitcode, streams[1].read_bytes(), streams[2].read_bytes()


def _program(
    arguments: Sequence[str], folder: Path, environment: dict[str, str], streams: Sequence[Path]
) -> None:
    for number, (path, flags) in enumerate(
        zip(streams, (os.O_RDONLY, *(os.O_WRONLY | os.O_CREAT,) * 2), strict=True)
    ):
        os.dup2(os.open(path, flags), number)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8") for number, mode in enumerate("rww")
    )
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[:0] = filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))
    sys.argv = ["audiobrief", *arguments]
    from audiobrief.__main__ import run

    run()
