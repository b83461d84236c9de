"""Which briefings of a folder are whole, and what is said of the others."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.errors import SourceError
from audiobrief.publishing.shelf import finished, shelf
from conftest import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

FILES = (".mp3", ".vtt", ".chapters.json", ".json")
ORIGINALS = {extension: SAMPLE.with_name(f"briefing{extension}").read_bytes() for extension in FILES}


def put(folder: Path, name: str = "news", changed: dict[str, bytes] | None = None) -> Path:
    """The sample's briefing under a name; `changed` holds other contents, by extension."""
    for extension, data in (ORIGINALS | (changed or {})).items():
        (folder / f"{name}{extension}").write_bytes(data)
    return folder / f"{name}.mp3"


def faults(folder: Path) -> list[str]:
    found = shelf(folder)
    assert found.briefings == ()
    assert all("\n" not in reason for _, reason in found.damaged)
    return [reason.removeprefix(f"{folder}/") for _, reason in found.damaged]


def test_whole_briefings_stand_newest_first(tmp_path: Path) -> None:
    for name, day in (("a", "2026-03-01"), ("b", "2026-03-03"), ("c", "2026-03-02"), ("d", "2026-03-03")):
        put(tmp_path, name, {".json": ORIGINALS[".json"].replace(b"2026-03-14", day.encode())})
    found = shelf(tmp_path)
    assert [one.path.stem for one in found.briefings] == ["b", "d", "c", "a"]
    assert found.damaged == ()


def test_a_briefing_without_a_day_stands_where_its_sound_was_written(tmp_path: Path) -> None:
    put(tmp_path, "dated")
    undated = put(tmp_path, "undated", {".json": ORIGINALS[".json"].replace(b'"2026-03-14"', b"null")})
    for year, first in ((2025, "dated"), (2027, "undated")):
        os.utime(undated, ((year - 1970) * 31_556_952,) * 2)
        assert shelf(tmp_path).briefings[0].path.stem == first


@pytest.mark.parametrize("extension", FILES[:3])
def test_a_missing_file_is_named(tmp_path: Path, extension: str) -> None:
    put(tmp_path).with_suffix(extension).unlink()
    [fault] = faults(tmp_path)
    assert fault.startswith(f"news{extension} is not there; ")
    assert fault.endswith("make the briefing again")


def test_sound_without_a_description_is_named(tmp_path: Path) -> None:
    shutil.copy(SAMPLE.with_name("briefing.mp3"), tmp_path / "news.mp3")
    assert faults(tmp_path) == ["news.json is not there; make the briefing again"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({".mp3": b""}, "news.mp3 is no MP3"),
        ({".mp3": b"RIFF" + bytes(5000)}, "news.mp3 is no MP3"),
        ({".mp3": ORIGINALS[".mp3"][: len(ORIGINALS[".mp3"]) * 3 // 4]}, "news.mp3 is cut short"),
        ({".vtt": b""}, "news.vtt is cut short"),
        ({".vtt": ORIGINALS[".vtt"][:2000]}, "news.vtt is cut short"),
        ({".chapters.json": ORIGINALS[".chapters.json"][:100]}, "news.chapters.json is damaged"),
        ({".chapters.json": b"[]"}, "news.chapters.json is damaged"),
        ({".json": ORIGINALS[".json"][:5000]}, "news.json: this is no description"),
        ({".json": b""}, "news.json: this is no description"),
        ({".json": b'{"name": "left-pad", "version": "1.0.0"}'}, "news.json: this is no description"),
        ({".json": b'{"duration": "\xff"}'}, "news.json: this is no description"),
        ({".json": b'{"article": ' + b"[" * 100_000}, "news.json: this is no description"),
    ],
)
def test_what_is_damaged_is_told_in_a_line(tmp_path: Path, changed: dict[str, bytes], said: str) -> None:
    put(tmp_path, changed=changed)
    [fault] = faults(tmp_path)
    assert fault.startswith(said)


def test_drafts_and_other_files_are_no_briefings(tmp_path: Path) -> None:
    for name in (
        ".news.mp3.part",
        ".news.json.part",
        ".news.json",
        "feed.xml",
        "notes.txt",
        "x.chapters.json",
    ):
        (tmp_path / name).write_bytes(b"{")
    (tmp_path / "folder").mkdir()
    assert shelf(tmp_path).damaged == ()


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot read the folder"):
        shelf(tmp_path / "nowhere")


@given(
    extension=st.sampled_from(FILES),
    cut=st.integers(0, 12_000),
    spoiled=st.lists(st.tuples(st.integers(0, 12_000), st.integers(0, 255)), max_size=5),
)
def test_no_damage_is_worse_than_a_line(
    tmp_path_factory: pytest.TempPathFactory, extension: str, cut: int, spoiled: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    mp3 = put(folder)
    data = bytearray(ORIGINALS[extension])
    for place, byte in spoiled:
        data[place % len(data)] = byte
    mp3.with_suffix(extension).write_bytes(data[: len(data) - cut])
    try:
        fault = finished(mp3).path != mp3
    except SourceError as error:
        fault = "\n" in str(error)
    assert not fault
    shutil.rmtree(folder)
