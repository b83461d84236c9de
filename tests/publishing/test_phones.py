"""What a phone needs of the MP3: exact seeking, a quick start, small size, chapters and cover."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
import soundfile
from mutagen.id3 import ID3
from PIL import Image

from audiobrief.cover import LARGEST, cover
from audiobrief.settings import Show
from audiobrief.tags import tag
from audiobrief.types import Article, Chapter, Cue, Programme, Utterance, Voice
from conftest import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Desk

FIRST = 64 * 1024
FRAME = 1152
"""Samples of an MP3 frame."""
BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
RATES = (44_100, 48_000, 32_000)
PLAIN = cover(Show(), Article("Tide", ()), public_only=True)


@dataclass(frozen=True)
class Sound:
    """An MP3's frames, read by their own headers (ISO/IEC 11172-3, 2.4.1.3): where each starts, and what is left."""

    data: bytes
    starts: tuple[int, ...]
    bitrates: frozenset[int]
    rest: int

    @property
    def info(self) -> tuple[int, int, int, int]:
        """What the first frame tells of the others: their count, their bytes, samples to skip at start and end."""
        start = self.data.index(b"Info", self.starts[0])
        flags, count, size = struct.unpack(">III", self.data[start + 4 : start + 16])
        assert flags & 3 == 3
        skipped = int.from_bytes(self.data[start + 141 : start + 144], "big")
        return count, size, skipped >> 12, skipped & 0xFFF


def sound(path: Path) -> Sound:
    data = path.read_bytes()
    place = tag_size(data)
    starts, bitrates = [], set()
    while place < len(data):
        header = int.from_bytes(data[place : place + 4], "big")
        assert header >> 17 == 0x7FFD, f"no frame of MPEG-1 layer III at {place}"
        bitrate, rate = BITRATES[header >> 12 & 15], RATES[header >> 10 & 3]
        starts.append(place)
        bitrates.add(bitrate)
        place += 144_000 * bitrate // rate + (header >> 9 & 1)
    return Sound(data, tuple(starts), frozenset(bitrates), place - len(data))


def tag_size(data: bytes) -> int:
    assert data.startswith(b"ID3")
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte
    return 10 + size


def seconds_told(path: Path) -> float:
    return float(json.loads(path.with_suffix(".json").read_text())["duration"])


def test_every_frame_has_the_same_rate_so_seeking_is_exact(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    found = sound(path)
    assert found.bitrates == {96}
    assert found.rest == 0
    frames = len(found.starts) - 1
    assert frames * FRAME / 44_100 == pytest.approx(seconds_told(path), abs=0.1)
    for second in range(0, int(seconds_told(path)), 7):
        guessed = found.starts[0] + second * 96_000 // 8
        nearest = min(found.starts, key=lambda start: abs(start - guessed))
        assert found.starts.index(nearest) * FRAME / 44_100 == pytest.approx(second, abs=0.03)


def test_the_first_frame_tells_the_truth_about_the_others(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    found = sound(path)
    count, size, before, after = found.info
    assert count == len(found.starts) - 1
    assert size == len(found.data) - found.starts[0]
    assert (count * FRAME - before - after) / 44_100 == pytest.approx(seconds_told(path), abs=0.001)
    assert soundfile.info(path).frames / 44_100 == pytest.approx(seconds_told(path), abs=0.001)


def test_what_is_heard_from_the_first_64_kb_is_the_beginning(sample_desk: Desk, tmp_path: Path) -> None:
    path = sample_desk.folder / "news.mp3"
    (tmp_path / "first.mp3").write_bytes(path.read_bytes()[:FIRST])
    whole, rate = soundfile.read(path)
    begun, _ = soundfile.read(tmp_path / "first.mp3")
    heard = whole[: 3 * rate]
    assert abs(heard).max() > 0.1
    assert begun[: 3 * rate] == pytest.approx(heard, abs=1e-3)


def test_a_minute_takes_at_most_three_quarters_of_a_megabyte(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    assert path.stat().st_size / (seconds_told(path) / 60) <= 750_000


def test_cover_and_chapters_show_where_the_tag_is_read(sample_desk: Desk) -> None:
    tags = ID3(sample_desk.folder / "news.mp3")
    chapters = sorted(tags.getall("CHAP"), key=lambda one: one.start_time)
    assert [str(one.sub_frames["TIT2"]) for one in chapters] == [
        "A harbor town learns to live with the tide",
        "Rooms that can get wet",
        "A marsh instead of a parking lot",
    ]
    assert tags.getall("CTOC")[0].child_element_ids == [one.element_id for one in chapters]
    [picture] = tags.getall("APIC")
    with Image.open(BytesIO(picture.data)) as image:
        assert image.size == (600, 600)


@pytest.fixture
def untold(tmp_path: Path) -> Path:
    """The sample's sound without a tag."""
    sample = SAMPLE.with_name("briefing.mp3").read_bytes()
    (tmp_path / "untold.mp3").write_bytes(sample[tag_size(sample) :])
    return tmp_path / "untold.mp3"


@pytest.fixture(scope="module")
def noise(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The cover made of a picture that hardly gets smaller."""
    path = tmp_path_factory.mktemp("noise") / "noise.png"
    Image.effect_noise((2000, 2000), 120).convert("RGB").save(path)
    return cover(Show(cover=path), Article("Tide", ()), public_only=True)


def told(text: str, chapters: Iterator[Chapter], sentences: int = 3000) -> Programme:
    voice = Voice("hibari", "heart", "en")
    cues = (
        Cue(n, n + 1, Utterance(f"u{n}", "narration", f"{n} {text}", "Tide.", voice, 0.3))
        for n in range(sentences)
    )
    return Programme(3600.0, tuple(cues), tuple(chapters))


def stories(count: int, headings: int) -> Iterator[Chapter]:
    for n in range(count):
        yield Chapter(n * 3600 / count, f"Story {n}: the tide came over the wall of the harbor once more")
        for m in range(headings):
            yield Chapter(n * 3600 / count + m + 1, f"Heading {m} of it, of many words in all", level=2)


@pytest.mark.parametrize("bitrate", [32, 96, 320])
@pytest.mark.parametrize("text", ["The tide came over the wall of the harbor. ", "潮汐🌊" * 12])
@pytest.mark.parametrize(("count", "headings"), [(1, 12), (40, 8), (700, 0)])
def test_sound_starts_as_soon_whatever_is_told_of_it(
    untold: Path, noise: bytes, bitrate: int, text: str, count: int, headings: int
) -> None:
    told_of = told(text, stories(count, headings))
    tag(untold, Article("The book of tides", ()), told_of, Show(), noise, bitrate)
    assert FIRST - tag_size(untold.read_bytes()) >= bitrate * 125
    tags = ID3(untold)
    [picture] = tags.getall("APIC")
    assert len(picture.data) < LARGEST + 1000
    chapters = tags.getall("CHAP")
    assert len(chapters) >= min(count, 20)
    listed = {child for table in tags.getall("CTOC") for child in table.child_element_ids}
    assert {one.element_id for one in chapters} <= listed


def test_an_hour_starts_as_soon(untold: Path) -> None:
    untold.write_bytes(untold.read_bytes() * 26)
    tag(untold, Article("Tides", ()), told("Tide.", stories(1, 12)), Show(), PLAIN, 96)
    assert FIRST - tag_size(untold.read_bytes()) >= 96 * 125


def test_the_transcript_gives_way_before_any_chapter_does(untold: Path) -> None:
    told_of = told("The tide came over the wall of the harbor.", stories(12, 3))
    tag(untold, Article("The book of tides", ()), told_of, Show(), PLAIN, 96)
    tags = ID3(untold)
    assert len(tags.getall("CHAP")) == 48
    [lyrics] = tags.getall("USLT")
    lines = lyrics.text.split("\n")
    assert 200 < len(lines) < 3000
    assert lines == [cue.utterance.text for cue in told_of.cues[: len(lines)]]


def test_headings_within_stories_give_way_before_the_stories_do(untold: Path) -> None:
    tag(untold, Article("Tides", ()), told("Tide.", stories(60, 6)), Show(), PLAIN, 96)
    titles = [str(one.sub_frames["TIT2"]) for one in ID3(untold).getall("CHAP")]
    assert len(titles) == 60
    assert all(title.startswith("Story") for title in titles)


def test_a_short_briefing_has_its_whole_transcript_in_its_tag(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    cues = json.loads(path.with_suffix(".json").read_text())["cues"]
    [lyrics] = ID3(path).getall("USLT")
    assert lyrics.text.split("\n") == [cue["text"] for cue in cues]
