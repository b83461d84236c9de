"""A clip that cannot be what was to be said is not kept."""

from __future__ import annotations

import numpy as np
import pytest

from audiobrief.speaking.checking import fault
from audiobrief.speaking.engine import engines
from audiobrief.types import Clip, Voice

HEART = Voice("hibari", "heart", "en")
JOE = Voice("piper", "joe", "en")
SENTENCES = (
    "No.",
    "Go to work!",
    "IMF.",
    "By Maria Ellis and Tom Adams, The Coast Courier.",
    "The study says that the number could reach forty a year by twenty forty.",
    "one two three, four five six, seven eight nine oh",
    "Supercalifragilisticexpialidocious, said Mr. Turner.",
)


@pytest.mark.parametrize("spoken", SENTENCES)
@pytest.mark.parametrize("voice", [HEART, JOE], ids=str)
def test_what_the_voices_say_is_well_said(spoken: str, voice: Voice) -> None:
    clip = engines()[voice.engine].speak(spoken, voice)
    assert fault(clip, spoken, voice) is None


def test_nothing_and_silence_are_faults() -> None:
    assert fault(Clip(np.zeros(0, np.int16), 24_000), "The tide turned.", HEART) == "said nothing"
    assert fault(Clip(np.zeros(24_000, np.int16), 24_000), "The tide turned.", HEART) == "was silent"


def test_dropped_words_and_endless_noise_are_faults() -> None:
    sentence = "The tide turned at noon on Friday, and nobody in the town got wet at all."
    clip = engines()["hibari"].speak(sentence, HEART)
    short = Clip(clip.samples[: len(clip.samples) // 4], clip.rate)
    long = Clip(np.tile(clip.samples, 6), clip.rate)
    assert "took only" in (fault(short, sentence, HEART) or "")
    assert "took 2" in (fault(long, sentence, HEART) or "")


def test_padding_with_silence_does_not_hide_dropped_words() -> None:
    sentence = "The tide turned at noon on Friday, and nobody in the town got wet at all."
    clip = engines()["hibari"].speak("The tide.", HEART)
    padded = Clip(np.concatenate([clip.samples, np.zeros(4 * 24_000, np.int16)]), clip.rate)
    assert "took only" in (fault(padded, sentence, HEART) or "")


def test_a_letter_that_is_drawn_out_is_not_said_as_often_as_it_is_written() -> None:
    for voice in (HEART, JOE):
        clip = engines()[voice.engine].speak(f"N{'o' * 60}!", voice)
        assert fault(clip, f"N{'o' * 60}!", voice) is None


def test_a_chinese_character_counts_for_a_syllable() -> None:
    noise = np.random.default_rng(0).integers(-9000, 9000, 6 * 24_000).astype(np.int16)
    assert fault(Clip(noise, 24_000), "上海松江区加快复工复产，机器转起来，服务跑起来了。", HEART) is None
