"""Marks between a briefing's parts, and music under its opening and closing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from audiobrief.errors import SettingsError
from audiobrief.mixing import LOUDNESS, RATE, mix
from audiobrief.settings import Sounds
from audiobrief.sounding import sounding
from audiobrief.types import Article, Clip, Script, Utterance, Voice

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.mixing import Stretch

VOICE = Voice("hibari", "heart", "en")
ONE = [
    ("title", 0.8),
    ("narration", 0.7),
    ("aside", 0.3),
    ("credit", 0.7),
    ("narration", 1.0),
    ("credit", 0.0),
]
SEVERAL = [
    ("title", 0.8),
    ("narration", 1.5),
    ("narration", 0.6),
    ("title", 0.8),
    ("narration", 1.5),
    ("narration", 0),
]
OPENERS = {2, 5}


def mixed(
    roles: list[tuple[str, float]], sounds: Sounds, openers: set[int] | frozenset[int] = frozenset()
) -> list[Stretch]:
    time = np.arange(RATE) / RATE
    clip = Clip(np.round(9000 * np.sin(2 * np.pi * 440 * time)).astype(np.int16), RATE)
    said = [
        Utterance(f"u{n}", role, "a", "a", VOICE, pause, None, n in openers)  # type: ignore[arg-type]
        for n, (role, pause) in enumerate(roles)
    ]
    script = Script(Article("Tide turns", ()), tuple(said))
    return list(mix(script, [clip] * len(said), sounding(script, sounds, RATE, LOUDNESS)))


def around(stretches: list[Stretch]) -> list[float]:
    """The loudest of what is heard before the first voice and in each pause, in dBFS."""
    sound = np.frombuffer(b"".join(one.samples for one in stretches), "<i2") / 32768
    times = [one.cue for one in stretches]
    gaps = [
        (0.0, times[0].start),
        *((a.end, b.start) for a, b in pairwise(times)),
        (times[-1].end, len(sound) / RATE),
    ]
    parts = (sound[round(start * RATE) : round(end * RATE)] for start, end in gaps)
    return [float(20 * np.log10(np.abs(part).max(initial=1e-9) + 1e-9)) for part in parts]


def test_one_article_has_pauses_only() -> None:
    assert all(level < -90 for level in around(mixed(ONE, Sounds())))


def test_several_stories_are_marked_at_the_ends_and_between() -> None:
    heard = [level > -60 for level in around(mixed(SEVERAL, Sounds(), OPENERS))]
    assert heard == [True, False, True, False, False, True, True]


def test_marks_beside_an_aside_are_soft_short_and_leave_its_pause() -> None:
    stretches = mixed(ONE, Sounds(aside=True))
    levels = around(stretches)
    assert [level > -60 for level in levels] == [False, False, True, False, True, False, False]
    assert max(levels) < -26
    assert stretches[2].cue.start - stretches[1].cue.end == pytest.approx(0.7, abs=0.03)


def test_marks_can_be_turned_off_and_be_ones_own(tmp_path: Path) -> None:
    own = tmp_path / "own.wav"
    soundfile.write(own, 0.5 * np.sin(np.arange(8000) / 4), 8000)
    off = mixed(SEVERAL, Sounds(opening=False, story=False, closing=False), OPENERS)
    assert all(level < -90 for level in around(off))
    first = mixed(SEVERAL, Sounds(opening=str(own)), OPENERS)[0]
    assert first.cue.start == pytest.approx(1.3, abs=0.01)


def test_music_gives_way_to_the_voice_and_is_not_under_the_story(tmp_path: Path) -> None:
    own = tmp_path / "bed.wav"
    soundfile.write(own, 0.3 * np.sin(np.arange(3 * RATE) / 9), RATE)
    stretches = mixed(ONE, Sounds(music=str(own)))
    levels = around(stretches)
    assert levels[0] > -40
    assert all(level < -90 for level in levels[2:5])
    assert levels[-1] > -40
    assert stretches[0].cue.start == pytest.approx(2.0, abs=0.01)
    sound = np.frombuffer(stretches[-1].samples, "<i2")
    assert np.abs(sound[-50:]).max() < 200


@pytest.mark.parametrize("name", ["missing.wav", "no_sound.wav"])
def test_a_file_that_is_no_sound_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "no_sound.wav").write_text("no sound")
    with pytest.raises(SettingsError, match=name):
        mixed(ONE, Sounds(aside=str(tmp_path / name)))
