"""The ffmpeg that pip installed: fed with samples, and understood when it fails."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from subprocess import PIPE, Popen
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from audiobrief.errors import AudiobriefError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

COMMAND = ("-hide_banner", "-nostdin", "-nostats", "-loglevel", "level+info")

BLOCK = 1 << 18
"""Bytes taken from ffmpeg at once: in smaller ones, waking one another takes longer than the work."""


class FfmpegError(AudiobriefError):
    """ffmpeg ended with an error; the message is the first that it complained of."""


@cache
def executable() -> str:
    """The path of the ffmpeg in imageio-ffmpeg's wheel."""
    from imageio_ffmpeg import get_ffmpeg_exe

    return str(get_ffmpeg_exe())


def feed(arguments: Sequence[str], chunks: Iterable[bytes], take: Callable[[bytes], object]) -> None:
    """Run ffmpeg while `chunks` come in on its standard input; `take` is given what comes out, in another thread.

    Raises FfmpegError; an exception out of `chunks` or `take` ends ffmpeg and goes through.
    """
    with (
        TemporaryFile() as said,
        Popen(  # noqa: S603
            [executable(), *COMMAND, *arguments], stdin=PIPE, stdout=PIPE, stderr=said
        ) as process,
        ThreadPoolExecutor(1) as beside,
    ):
        taken = beside.submit(_drain, process, take)
        try:
            _fill(process, chunks)
            process.wait()
            taken.result()
        except BaseException:
            process.kill()
            raise
        if process.returncode:
            said.seek(0)
            reason = _reason(said.read().decode(errors="replace"))
            raise FfmpegError(reason or f"ffmpeg ended with {process.returncode}")


def _fill(process: Popen[bytes], chunks: Iterable[bytes]) -> None:
    assert process.stdin is not None  # noqa: S101
    try:
        with suppress(BrokenPipeError):
            for chunk in chunks:
                process.stdin.write(chunk)
    finally:
        with suppress(BrokenPipeError):
            process.stdin.close()


def _drain(process: Popen[bytes], take: Callable[[bytes], object]) -> None:
    assert process.stdout is not None  # noqa: S101
    try:
        while taken := process.stdout.read(BLOCK):
            take(taken)
    except BaseException:
        process.kill()
        raise


def _reason(log: str) -> str:
    errors = [line.rpartition("] ")[2] for line in log.splitlines() if "[error]" in line or "[fatal]" in line]
    return errors[0] if errors else ""
