"""What the tests share: the installed command in a folder of its own, the sample article, one finished briefing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings

import forked

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

SAMPLE = Path(__file__).parents[1] / "audio" / "sample" / "article.txt"


@dataclass(frozen=True)
class Desk:
    """A folder where the command runs, with a cache of its own."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def clips(self) -> list[Path]:
        return sorted((self.folder / "cache").rglob("*.clip"))

    @property
    def _environment(self) -> dict[str, str]:
        return os.environ | {"XDG_CACHE_HOME": str(self.folder / "cache")} | self.environment

    def forget(self) -> None:
        """Throw the cache away."""
        shutil.rmtree(self.folder / "cache", ignore_errors=True)

    def start(
        self, *arguments: str | Path, stdin: int = subprocess.PIPE, stdout: int = subprocess.PIPE
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "audiobrief", *map(str, arguments)],
            cwd=self.folder,
            env=self._environment,
            stdin=stdin,
            stdout=stdout,
            stderr=subprocess.PIPE,
        )

    def run(self, *arguments: str | Path, feed: bytes = b"") -> Result:
        code, out, err = forked.run([*map(str, arguments)], self.folder, self._environment, feed)
        return Result(code, out.decode(), err.decode())

    def make(self, *arguments: str | Path, feed: bytes = b"") -> Result:
        result = self.run("make", *arguments, feed=feed)
        assert result.code == 0, result.err
        return result


@dataclass(frozen=True)
class Result:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache that desks share."""
    return tmp_path_factory.mktemp("clips")


@pytest.fixture
def desk(tmp_path: Path, clips: Path) -> Desk:
    """A desk where what other tests had spoken is not spoken anew."""
    return Desk(tmp_path, {"XDG_CACHE_HOME": str(clips)})


@pytest.fixture
def cold_desk(tmp_path: Path) -> Desk:
    """A desk where nothing was spoken yet."""
    return Desk(tmp_path)


@pytest.fixture(scope="session")
def sample_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk on which the sample article was made into `news.mp3`."""
    desk = Desk(tmp_path_factory.mktemp("sample"))
    desk.make(SAMPLE, "-o", "news.mp3")
    return desk
