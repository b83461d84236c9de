"""Briefings in other places than folders: whole or not there, and never made twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import fsspec
import pytest

import audiobrief
from audiobrief.batching import on_this_machine
from audiobrief.batching.store import store_at
from audiobrief.errors import OutputError
from audiobrief.settings import Cache, Settings
from batching.stories import article

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.batching import Report


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def run(folder: Path, into: str) -> Report:
    """A batch in this process, whose memory is where `memory://` is."""
    settings = Settings(cache=Cache(folder=folder.parent / "clips"))
    return audiobrief.batch(folder, into=into, settings=settings, executor=on_this_machine(1))


def test_briefings_go_to_another_file_system(folder: Path) -> None:
    assert run(folder, "memory://news/audio").counts["made"] == 3
    memory = fsspec.filesystem("memory")
    files = {path.rpartition("/")[2] for path in memory.ls("/news/audio", detail=False)}
    names = {name.removesuffix(".mp3") for name in files if name.endswith(".mp3")}
    assert len(names) == 3
    assert files >= {f"{name}{ending}" for name in names for ending in (".json", ".vtt", ".chapters.json")}
    assert memory.cat_file(f"/news/audio/{min(names)}.mp3").startswith(b"ID3")

    assert run(folder, "memory://news/audio").counts["unchanged"] == 3
    (folder / "tide.txt").write_text(article("Tide turns", "ebb"))
    memory.rm_file(f"/news/audio/{next(name for name in names if name.startswith('wind'))}.vtt")
    report = run(folder, "memory://news/audio")
    assert (report.counts["remade"], report.counts["made"], report.counts["unchanged"]) == (1, 1, 1)


def test_a_file_url_is_a_folder(folder: Path, tmp_path: Path) -> None:
    assert run(folder, f"file://{tmp_path}/out").counts["made"] == 3
    assert run(folder, str(tmp_path / "out")).counts["unchanged"] == 3


def test_nothing_is_there_half_when_an_upload_breaks_off() -> None:
    store = store_at("memory://broken")
    store.prepare()
    with store.claimed("news") as drafts:
        for ending in (".json", ".mp3", ".vtt"):
            (drafts / f"news{ending}").write_text(ending)
        (drafts / "news.html").symlink_to("/proc/self/mem")  # which cannot be read at its beginning
        with pytest.raises(OutputError, match="memory://broken"):
            store.publish("news", drafts, "digest")
    assert store.filesystem.find("/broken") == []
    assert store.record("news") is None


def test_drafts_that_were_left_are_removed_and_those_at_work_are_not(tmp_path: Path) -> None:
    store = store_at(str(tmp_path))
    store.prepare()
    left = store.workplace / "left"
    left.mkdir()
    (left / "left.mp3").write_text("half")
    with store.claimed("news") as drafts:
        store_at(str(tmp_path)).prepare()
        assert not left.exists()
        assert drafts.exists()


def test_a_damaged_record_counts_for_nothing(folder: Path, tmp_path: Path) -> None:
    run(folder, str(tmp_path / "out"))
    records = sorted((tmp_path / "out" / ".audiobrief").glob("*.json"))
    records[0].write_bytes(records[0].read_bytes()[:40])
    records[1].write_bytes(b"")
    assert run(folder, str(tmp_path / "out")).counts == {"made": 2, "remade": 0, "unchanged": 1, "failed": 0}


@pytest.mark.parametrize("into", ["nosuch://x", "/proc/audio"])
def test_where_nothing_can_be_written_is_said_at_once(folder: Path, into: str) -> None:
    with pytest.raises(OutputError, match="cannot write to"):
        run(folder, into)
