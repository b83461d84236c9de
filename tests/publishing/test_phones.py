"""What a phone needs of the MP3: exact seeking, a quick start, small size, chapters and cover."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING

import soundfile
from mutagen.id3 import ID3
from mutagen.mp3 import MP3, BitrateMode
from PIL import Image

if TYPE_CHECKING:
    from conftest import Desk

FIRST = 64 * 1024
FRAME = 1152
"""Samples of an MP3 frame."""


def test_every_frame_has_the_same_size_so_seeking_is_exact(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    info = MP3(path).info
    assert info is not None
    sound = path.stat().st_size - _tag_size(path.read_bytes())
    assert info.bitrate_mode in (BitrateMode.CBR, BitrateMode.UNKNOWN)
    assert info.bitrate == 96_000
    seconds = json.loads(path.with_suffix(".json").read_text())["duration"]
    assert abs(sound * 8 / 96_000 - seconds) < 0.1
    assert abs(soundfile.info(path).frames / 44_100 - seconds) < 0.1


def test_sound_starts_within_the_first_64_kb(sample_desk: Desk) -> None:
    data = (sample_desk.folder / "news.mp3").read_bytes()
    assert FIRST - _tag_size(data) > 96_000 / 8


def test_a_minute_takes_at_most_three_quarters_of_a_megabyte(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.mp3"
    minutes = json.loads(path.with_suffix(".json").read_text())["duration"] / 60
    assert path.stat().st_size / minutes < 750_000


def test_a_long_story_starts_as_soon(desk: Desk) -> None:
    paragraph = (
        "The tide came over the wall of the harbor once more, and nobody in the town was surprised by it. "
    )
    article = "The book of tides\n\n" + "\n\n".join(f"{n}. {paragraph}" for n in range(700))
    script = json.loads(desk.run("script", "-", "--json", feed=article.encode()).out)
    utterances = script["utterances"]
    brief = [one | {"spoken": "Tide."} for one in utterances[:2]]
    brief[1]["text"] = " ".join(one["text"] for one in utterances)
    (desk.folder / "long.json").write_text(json.dumps(script | {"utterances": brief}))
    Image.effect_noise((2000, 2000), 80).save(desk.folder / "huge.png")
    (desk.folder / "audiobrief.toml").write_text('[show]\ncover = "huge.png"')
    desk.make("long.json", "-o", "long.mp3")
    assert FIRST - _tag_size((desk.folder / "long.mp3").read_bytes()) > 96_000 / 8


def _tag_size(data: bytes) -> int:
    assert data.startswith(b"ID3")
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte
    return 10 + size


def test_cover_and_chapters_show_where_the_tag_is_read(sample_desk: Desk) -> None:
    tags = ID3(sample_desk.folder / "news.mp3")
    assert [
        str(one.sub_frames["TIT2"]) for one in sorted(tags.getall("CHAP"), key=lambda one: one.start_time)
    ] == [
        "A harbor town learns to live with the tide",
        "Rooms that can get wet",
        "A marsh instead of a parking lot",
    ]
    [picture] = tags.getall("APIC")
    with Image.open(BytesIO(picture.data)) as image:
        assert image.size == (600, 600)
