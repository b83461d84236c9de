"""Where each clip starts, how loud it is, what stands between."""

from __future__ import annotations

import numpy as np
import pytest

from audiobrief.metering import loudness
from audiobrief.mixing import LOUDNESS, RATE, Stretch, mix, programme
from audiobrief.settings import Sounds
from audiobrief.sounding import sounding
from audiobrief.types import Article, Clip, Script, Utterance, Voice

VOICE = Voice("hibari", "heart", "en")
ARTICLE = Article("Tide turns", ())
BY_DEFAULT = Sounds()


def utterance(role: str, text: str, pause: float = 0.3, image: str | None = None) -> Utterance:
    return Utterance(text, role, text, text, VOICE, pause, image)  # type: ignore[arg-type]


def tone(seconds: float, rate: int, level: float, padding: float = 0.5) -> Clip:
    time = np.arange(round(seconds * rate)) / rate
    silence = np.zeros(round(padding * rate))
    wave = np.concatenate([silence, level * np.sin(2 * np.pi * 440 * time), silence])
    return Clip(np.round(wave * 32767).astype(np.int16), rate)


def mixed(utterances: list[Utterance], clips: list[Clip], sounds: Sounds = BY_DEFAULT) -> list[Stretch]:
    script = Script(ARTICLE, tuple(utterances))
    return list(mix(script, clips, sounding(script, sounds, RATE, LOUDNESS)))


def test_silence_of_the_engine_is_trimmed_and_the_pause_is_the_scripts() -> None:
    said = [utterance("narration", "a", pause=0.7), utterance("narration", "b", pause=0)]
    first, second = mixed(said, [tone(1.0, 24_000, 0.3), tone(2.0, 24_000, 0.3)])
    assert first.cue.end - first.cue.start == pytest.approx(1.0, abs=0.012)
    assert second.cue.start - first.cue.end == pytest.approx(0.7, abs=1e-4)
    assert len(first.samples) == round((second.cue.start - first.cue.start) * RATE) * 2
    assert len(second.samples) == round((second.cue.end - second.cue.start) * RATE) * 2


def test_every_clip_has_the_same_loudness_whatever_its_rate_and_level() -> None:
    clips = [tone(2, 22_050, 0.9), tone(2, 24_000, 0.02), tone(0.2, 48_000, 0.5)]
    for stretch in mixed([utterance("narration", text, pause=0) for text in "abc"], clips):
        samples = np.asarray(np.frombuffer(stretch.samples, "<i2") / 32768, np.float32)
        assert loudness(samples, RATE) == pytest.approx(LOUDNESS, abs=0.6)


def test_clips_begin_and_end_without_a_click() -> None:
    [stretch] = mixed([utterance("narration", "a", pause=0)], [tone(1.0, 24_000, 0.9, padding=0)])
    samples = np.frombuffer(stretch.samples, "<i2").astype(int)
    assert abs(samples[0]) < 40
    assert abs(samples[-1]) < 40


def test_an_opening_sound_makes_no_second_chapter_of_the_title() -> None:
    said = [utterance("title", "Tide turns", 0.8), utterance("narration", "It turned.")]
    cues = [one.cue for one in mixed(said, [tone(1, 24_000, 0.3)] * 2, Sounds(opening=True))]
    assert cues[0].start > 1
    assert [(one.start, one.title) for one in programme("Tide turns", cues, 12.0).chapters] == [
        (0.0, "Tide turns")
    ]


def test_chapters_are_the_title_and_the_headings_and_pictures_are_not_listed() -> None:
    said = [
        utterance("title", "Tide turns", 0.8),
        utterance("narration", "It turned."),
        utterance("heading", "What now?"),
        utterance("heading", "Nobody knows."),
        utterance("aside", "In the picture: the tide.", image="https://example.org/tide.jpg"),
        utterance("credit", "Photo: Ann.", image="https://example.org/tide.jpg"),
    ]
    cues = [stretch.cue for stretch in mixed(said, [tone(1, 24_000, 0.3)] * len(said))]
    chapters = programme("Tide turns", cues, 12.0).chapters
    assert [(one.title, one.listed, one.image) for one in chapters] == [
        ("Tide turns", True, None),
        ("What now? Nobody knows.", True, None),
        ("In the picture: the tide.", False, "https://example.org/tide.jpg"),
    ]
    assert [one.start for one in chapters] == [0.0, cues[2].start, cues[4].start]
