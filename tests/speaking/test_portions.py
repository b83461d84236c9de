"""Text of any length, in portions that an engine can say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from audiobrief.speaking.engine import engine_for
from audiobrief.speaking.portions import MOST, portions
from audiobrief.types import Voice

SENTENCE = "The tide turned at noon, and nobody in the town of [Songjiang](/sˈʊŋ/) got wet."


def test_what_a_writer_makes_of_a_sentence_stays_as_it_is() -> None:
    assert portions("  Two  thousand,\n and one. ") == ["  Two  thousand,\n and one. "]


def test_long_text_is_cut_after_sentences_and_no_pronunciation_is_cut() -> None:
    said = portions(" ".join([SENTENCE] * 100))
    assert all(len(portion) <= MOST and portion.endswith("got wet.") for portion in said)
    assert " ".join(said) == " ".join([SENTENCE] * 100)


@given(st.text(st.sampled_from("ab ,.é"), min_size=MOST, max_size=4 * MOST))
def test_no_letter_is_lost(spoken: str) -> None:
    assert "".join("".join(portions(spoken)).split()) == "".join(spoken.split())
    assert all(len(portion) <= MOST for portion in portions(spoken)) or len(spoken) <= MOST


def test_text_without_spaces_is_cut_all_the_same() -> None:
    assert [len(portion) for portion in portions("x" * (2 * MOST + 1))] == [MOST, MOST, 1]


def test_a_voice_says_the_longest_portion_at_once() -> None:
    [longest, *_] = portions(" ".join([SENTENCE] * 100))
    voice = Voice("piper", "joe", "en")
    assert engine_for(voice).speak(longest, voice).seconds > 30
