"""Clips on disk: kept whole, found by all they depend on, thrown away oldest first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import audiobrief
from audiobrief.errors import OutputError
from audiobrief.speaking.cache import ClipCache, clip_key
from audiobrief.types import Clip, Voice

VOICE = Voice("hibari", "heart", "en")
CLIP = Clip(np.arange(-500, 500, dtype=np.int16), 24_000)


def test_a_clip_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    key = clip_key("1", VOICE, "The tide turned.")
    assert cache.get(key) is None
    cache.put(key, CLIP)
    kept = cache.get(key)
    assert kept is not None
    assert kept.rate == CLIP.rate
    assert kept.samples.tobytes() == CLIP.samples.tobytes()


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_any_flipped_bit_is_noticed(tmp_path_factory: pytest.TempPathFactory, place: int, bit: int) -> None:
    cache = ClipCache(tmp_path_factory.mktemp("clips"))
    cache.put("k" * 64, CLIP)
    [file] = cache.folder.rglob("*.clip")
    data = bytearray(file.read_bytes())
    data[place % len(data)] ^= 1 << bit
    file.write_bytes(data)
    assert cache.get("k" * 64) is None


def test_the_key_is_of_everything_the_sound_depends_on() -> None:
    keys = {
        clip_key("1", VOICE, "The tide turned."),
        clip_key("2", VOICE, "The tide turned."),
        clip_key("1", replace(VOICE, name="emma"), "The tide turned."),
        clip_key("1", replace(VOICE, engine="piper"), "The tide turned."),
        clip_key("1", replace(VOICE, speed=1.1), "The tide turned."),
        clip_key("1", VOICE, "The tide turns."),
    }
    assert len(keys) == 6


def test_a_build_that_speaks_otherwise_has_other_keys(tmp_path: Path) -> None:
    ours = Path(audiobrief.__file__).parent
    for build in ("same", "changed"):
        shutil.copytree(ours, tmp_path / build / "audiobrief", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "changed" / "audiobrief" / "speaking" / "phonemes.py").open("a") as code:
        code.write("STRESS = 2\n")
    key = clip_key("1", VOICE, "The tide turned.")
    assert [key_of(tmp_path / build) == key for build in ("same", "changed")] == [True, False]


def key_of(source: Path) -> str:
    command = (
        "from audiobrief.speaking.cache import clip_key; from audiobrief.types import Voice; "
        "print(clip_key('1', Voice('hibari', 'heart', 'en'), 'The tide turned.'))"
    )
    environment = os.environ | {"PYTHONPATH": str(source)}
    done = subprocess.run([sys.executable, "-c", command], env=environment, capture_output=True, check=True)
    return done.stdout.decode().strip()


def test_the_clips_unused_for_longest_go_first(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    large = Clip(np.zeros(200_000, np.int16), 24_000)
    keys = [str(number) * 64 for number in range(5)]
    for age, key in enumerate(keys):
        cache.put(key, large)
        [file] = (tmp_path / key[:2]).iterdir()
        os.utime(file, (1_000_000 + age, 1_000_000 + age))
    assert cache.get(keys[0]) is not None
    cache.shrink(megabytes=1)
    assert [key for key in keys if cache.get(key)] == [keys[0], keys[4]]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(OutputError, match="taken"):
        ClipCache(tmp_path / "taken").put("k" * 64, CLIP)


@pytest.mark.parametrize("taken", ["kk", f"kk/{'k' * 64}.clip"])
def test_a_clip_whose_place_is_taken_is_just_not_kept(tmp_path: Path, taken: str) -> None:
    place = tmp_path / taken
    place.mkdir(parents=True) if taken.endswith(".clip") else place.write_text("a file")
    cache = ClipCache(tmp_path)
    cache.put("k" * 64, CLIP)
    assert cache.get("k" * 64) is None
    cache.shrink(megabytes=0)
    assert place.exists()


def test_other_files_in_the_folder_are_never_thrown_away(tmp_path: Path) -> None:
    for name in ("en/story.txt", "en/story.clip", "fr/.notes.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a newsroom's own")
    cache = ClipCache(tmp_path)
    cache.put("e" * 64, CLIP)
    cache.shrink(megabytes=0)
    assert cache.get("e" * 64) is None
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 3
