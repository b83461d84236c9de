"""English phonemes for what is not written in Latin letters."""

from __future__ import annotations

import pytest

from audiobrief.speaking.phonemes import english, in_latin, in_parts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("He said привет to us.", "He said privet to us."),
        ("Κάλλιο αργά παρά ποτέ.", "Kallio arga para pote."),
        ("港口。", "GangKou."),
    ],
)
def test_words_in_another_script_are_written_in_latin_letters(text: str, said: str) -> None:
    assert in_latin(text) == said


@pytest.mark.parametrize(
    "text",
    ["naïve café, Łódź, Trần", "the α variant", "€5 – “x” 🎉", "[Xi](/ʃˈi/) and x²", "[Žižek](/θˈiʒɛk/)"],
)
def test_names_symbols_and_pronunciations_stay(text: str) -> None:
    assert in_latin(text) == text


@pytest.mark.parametrize(
    "word", ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "ha" * 60, "Zyxw" + "o" * 60]
)
def test_a_word_is_said_to_its_end_however_long_it_is(word: str) -> None:
    said = english()
    assert said(word).endswith(said(in_parts(word, 24)[-1]))


def test_a_word_of_common_length_is_said_in_one() -> None:
    assert " " not in english()("Quobblescrunchification")
