"""Spoken clips on disk: what was said once in a voice need not be said again."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from threading import get_ident
from typing import TYPE_CHECKING

import numpy as np
from platformdirs import user_cache_path

from audiobrief.atomic import replacing
from audiobrief.errors import OutputError, refusal
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.settings import Cache
    from audiobrief.types import Voice

FORM = b"audiobrief clip 1\n"
"""The first line of a clip's file: its form, so that another form is not mistaken for damage or for sound."""

OURS = re.compile(r"[0-9a-f]{64}\.clip|\.[0-9a-f]{64}\.\d+\.\d+\.part")
"""The names of clips and of their drafts: the folder may be one that holds other things."""

HEADER = len(FORM) + 4 + sha256().digest_size


def cache_folder(settings: Cache) -> Path:
    """The user's cache folder for clips, or the one that is set."""
    return settings.folder or user_cache_path("audiobrief") / "clips"


def clip_key(engine_version: str, voice: Voice, spoken: str) -> str:
    """What a clip depends on, as a file name."""
    parts = (_build(), str(voice), engine_version, voice.language, repr(voice.speed), spoken)
    return sha256("\0".join(parts).encode()).hexdigest()


@cache
def _build() -> str:
    """A digest of the code that speaks, which two builds of one version may have changed between them."""
    folder = Path(__file__).parent
    files = (*sorted(folder.glob("*.py")), folder.with_name("markup.py"))
    return sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


@dataclass(frozen=True, slots=True)
class ClipCache:
    """Clips by key in `folder`: one file each, a header with the samples' rate and digest, then the samples."""

    folder: Path

    def get(self, key: str) -> Clip | None:
        """The clip, or None when there is none or its file is damaged."""
        path = self._path(key)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        rate, digest, samples = data[len(FORM) : len(FORM) + 4], data[len(FORM) + 4 : HEADER], data[HEADER:]
        if not data.startswith(FORM) or sha256(rate + samples).digest() != digest:
            return None
        return Clip(np.frombuffer(samples, "<i2"), int.from_bytes(rate, "little"))

    def put(self, key: str, clip: Clip) -> None:
        """Keep the clip. Raises OutputError when the folder cannot be written."""
        path = self._path(key)
        rate = clip.rate.to_bytes(4, "little")
        samples = clip.samples.astype("<i2").tobytes()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path, f".{key}.{os.getpid()}.{get_ident()}.part") as draft:
                draft.write_bytes(FORM + rate + sha256(rate + samples).digest() + samples)
        except OSError as error:
            if path.is_dir() or path.parent.is_file():
                return  # something else has the place of the clip, which is spoken again the next time
            raise OutputError(
                f"cannot keep clips in {self.folder}: {refusal(error)}, or set another folder "
                f"under [cache] in audiobrief.toml"
            ) from error

    def shrink(self, megabytes: int) -> None:
        """Remove the clips that were not used for the longest time until the rest fits."""
        files = sorted(self._files(), key=lambda file: file[0], reverse=True)
        room = megabytes * 1_000_000
        for _, size, path in files:
            room -= size
            if room < 0:
                with suppress(OSError):
                    path.unlink()

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.clip"

    def _files(self) -> Iterator[tuple[int, int, Path]]:
        for path in self.folder.glob("??/*"):
            if not OURS.fullmatch(path.name):
                continue
            try:
                status = path.lstat()
            except OSError:
                continue
            if S_ISREG(status.st_mode):
                yield status.st_mtime_ns, status.st_size, path
