"""Pinyin is told from other spellings, and said as an English newsreader says it."""

from __future__ import annotations

import pytest
from hibari.g2p import G2P
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.writing.pinyin import SURNAMES, SYLLABLES, phonemes, syllables


@pytest.mark.parametrize(
    ("word", "split"),
    [
        ("Xuefeng", ("xue", "feng")),
        ("Zhangjiakou", ("zhang", "jia", "kou")),
        ("Xi'an", ("xi", "an")),
        ("Xi’an", ("xi", "an")),
        ("Xian", ("xian",)),
        ("Tiananmen", None),
        ("Fangan", ("fan", "gan")),
        ("Chang'e", ("chang", "e")),
        ("Lü", ("lü",)),
        ("Lüeyang", ("lüe", "yang")),
        ("Xuésēn", ("xue", "sen")),
        ("Yi-mou", ("yi", "mou")),
        ("London", None),
        ("Chisholm", None),
        ("Tokyo", None),
        ("", None),
        ("'", None),
    ],
)
def test_a_word_is_split_into_its_syllables(word: str, split: tuple[str, ...] | None) -> None:
    assert syllables(word) == split


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("zhou", "ʤˈO"),
        ("zhang", "ʤˈɑŋ"),
        ("xi", "ʃˈi"),
        ("qin", "ʧˈɪn"),
        ("cao", "tsˈW"),
        ("hui", "hwˈA"),
        ("liu", "ljˈO"),
        ("xue", "ʃwˈɛ"),
        ("jian", "ʤjˈɛn"),
        ("quan", "ʧwˈɛn"),
        ("duan", "dwˈɑn"),
        ("shi", "ʃˈɜɹ"),
        ("li", "lˈi"),
        ("yan", "jˈɛn"),
        ("yong", "jˈʊŋ"),
        ("guo", "ɡwˈɔ"),
        ("lü", "ljˈu"),
        ("xuefeng", "ʃwˌɛfˈʌŋ"),
        ("xiaokunshan", "ʃjˌWkwʊnʃˈɑn"),
    ],
)
def test_syllables_are_said_with_the_nearest_english_sounds(word: str, said: str) -> None:
    assert phonemes(syllables(word) or ()) == said


def test_every_syllable_is_said_with_sounds_the_voices_know() -> None:
    voice = G2P()
    for syllable in SYLLABLES:
        said = phonemes((syllable,))
        assert voice(f"[{syllable}](/{said}/)") == said
        assert said.count("ˈ") == 1


def test_family_names_are_pinyin() -> None:
    assert all(syllables(name) for name in SURNAMES)


@given(st.lists(st.sampled_from(sorted(SYLLABLES)), min_size=1, max_size=4))
@settings(max_examples=100)
def test_syllables_put_together_with_apostrophes_are_found_again(chosen: list[str]) -> None:
    assert syllables("'".join(chosen)) == tuple(chosen)
