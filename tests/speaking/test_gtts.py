"""Google's voice, over real HTTP: what is asked, what is retried, what the user hears of it."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from audiobrief.errors import EngineAwayError
from audiobrief.speaking.gtts import GttsEngine
from audiobrief.types import Voice
from google_voice import Google, standing_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Desk

VOICE = Voice("gtts", "en-GB", "en")
STORY = b"Tide turns\n\nThe tide turned at noon on Friday. Nobody in the town got wet at all.\n"
BOTH = ("--voice", "gtts:en", "--aside-voice", "gtts:en-GB")


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[Google]:
    with standing_in() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


def test_it_speaks_in_the_language_and_the_accent_asked_for(google: Google) -> None:
    clip = GttsEngine().speak("The tide turned at noon.", VOICE)
    assert 1 < clip.seconds < 4
    assert google.asked == [("translate.google.co.uk", "en", "The tide turned at noon.")]


def test_a_respelling_is_spoken_and_phonemes_are_not(google: Google) -> None:
    GttsEngine().speak("In [Songjiang](soong jyahng) and [Zhou](/ʤˈO/).", VOICE)
    assert [text for _, _, text in google.asked] == ["In soong jyahng and Zhou."]


def test_pace_is_changed_without_google(google: Google) -> None:
    plain, fast = (
        GttsEngine().speak("The tide turned.", replace(VOICE, speed=speed)) for speed in (1.0, 1.5)
    )
    assert fast.seconds == pytest.approx(plain.seconds / 1.5, rel=0.05)
    assert len(google.asked) == 2


def test_faults_that_pass_are_waited_out(google: Google) -> None:
    google.faults = [429, 503, "cut", "empty"]
    started = time.monotonic()
    clip = GttsEngine().speak("The tide turned at noon.", VOICE)
    assert clip.seconds > 1
    assert len(google.asked) == 5
    assert time.monotonic() - started > 1


def test_a_refusal_that_will_not_pass_is_not_repeated(google: Google) -> None:
    google.faults = [403]
    with pytest.raises(EngineAwayError, match="refused with 403"):
        GttsEngine().speak("The tide turned.", VOICE)
    assert len(google.asked) == 1


def test_a_briefing_comes_out_whole_over_a_bad_line(google: Google, cold_desk: Desk) -> None:
    google.faults = ["damaged", "short", 500, "damaged", "cut"]
    made = json.loads(cold_desk.make("-", "-o", "news.mp3", "-q", "--json", *BOTH, feed=STORY).out)
    assert [cue["voice"] for cue in made["cues"]] == ["gtts:en"] * 3
    assert all(cue["end"] - cue["start"] > 0.4 for cue in made["cues"])
    assert google.most_at_once <= 2


def test_when_google_stays_away_what_was_spoken_is_not_lost(google: Google, cold_desk: Desk) -> None:
    cold_desk.make("-", "-o", "news.mp3", *BOTH, feed=STORY)
    kept = cold_desk.clips
    google.faults = [403] * 20
    longer = STORY + b"\nThe next tide is due at midnight on Saturday.\n"
    result = cold_desk.run("make", "-", "-o", "news.mp3", *BOTH, feed=longer)
    assert result.code == 1
    [line] = [line for line in result.err.splitlines() if line.startswith("audiobrief:")]
    assert "Google's voice refused with 403" in line
    assert "The next tide is due" in line
    assert "kept" in line
    google.faults = []
    asked = len(google.asked)
    cold_desk.make("-", "-o", "news.mp3", *BOTH, feed=longer)
    assert len(google.asked) == asked + 1
    assert set(kept) <= set(cold_desk.clips)


def test_offline_is_said_so(cold_desk: Desk) -> None:
    away = type(cold_desk)(cold_desk.folder, {"HTTPS_PROXY": "http://nowhere.invalid:9"})
    result = away.run("make", "-", "-o", "news.mp3", *BOTH, feed=STORY)
    assert result.code == 1
    assert "is this machine online?" in result.err
    assert "what was spoken before is kept" in result.err
    assert "Traceback" not in result.err
