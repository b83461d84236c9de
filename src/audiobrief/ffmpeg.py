"""The ffmpeg that pip installed: fed with samples, and understood when it fails."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from audiobrief.errors import AudiobriefError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COMMAND = ("-hide_banner", "-nostdin", "-nostats", "-loglevel", "level+info")


class FfmpegError(AudiobriefError):
    """ffmpeg ended with an error; the message is the first that it complained of."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What ffmpeg wrote to its standard output, and what it said."""

    output: bytes
    log: str


@cache
def executable() -> str:
    """The path of the ffmpeg in imageio-ffmpeg's wheel."""
    from imageio_ffmpeg import get_ffmpeg_exe

    return str(get_ffmpeg_exe())


def feed(arguments: Sequence[str], chunks: Iterable[bytes]) -> Finished:
    """Run ffmpeg while `chunks` come in on its standard input.

    Raises FfmpegError; an exception out of `chunks` ends ffmpeg and goes through.
    """
    with (
        TemporaryFile() as said,
        TemporaryFile() as written,
        subprocess.Popen(  # noqa: S603
            [executable(), *COMMAND, *arguments], stdin=subprocess.PIPE, stdout=written, stderr=said
        ) as process,
    ):
        assert process.stdin is not None  # noqa: S101
        try:
            with suppress(BrokenPipeError):
                for chunk in chunks:
                    process.stdin.write(chunk)
            with suppress(BrokenPipeError):
                process.stdin.close()
            process.wait()
        except BaseException:
            process.kill()
            raise
        written.seek(0)
        said.seek(0)
        log = said.read().decode(errors="replace")
        if process.returncode:
            raise FfmpegError(_reason(log) or f"ffmpeg ended with {process.returncode}")
        return Finished(written.read(), log)


def _reason(log: str) -> str:
    errors = [line.rpartition("] ")[2] for line in log.splitlines() if "[error]" in line or "[fatal]" in line]
    return errors[0] if errors else ""
