"""Letters that a publishing system encoded twice are read as they were meant, and no others are touched."""

from __future__ import annotations

import time
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.reading import read
from audiobrief.reading.twice_encoded import decoded_once

STORY = "Larn’s mayor said “no” — the café Zoë’s São Tomé branch cost €4 and £3."
TWICE = STORY.encode().decode("cp1252", "replace").replace("\ufffd", "\u009d")


@pytest.mark.parametrize(
    "form", ["{}", "<html><body><article><h1>Larn</h1><p>{}</p></article></body></html>"]
)
def test_a_page_that_was_encoded_twice_is_read_as_it_was_meant(form: str) -> None:
    article = read(BytesIO(form.format(f"{TWICE} It rained again on Monday.").encode()))
    assert article.blocks[-1].text == f"{STORY} It rained again on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "“Vous êtes au café”, dit-elle. «Ça va à…»",
        "Beyoncé’s Nestlé® and Pokémon™ are déjà—vu in SÃO PAULO, “AVÔ” said.",
        "der Größe”, der Straße–der Füße",
    ],
)
def test_letters_with_marks_before_quotation_marks_are_left_alone(text: str) -> None:
    assert decoded_once(text) == text


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F)))
def test_any_text_is_read_and_a_word_in_ascii_never_changes(text: str) -> None:
    told = decoded_once(f"{text} harbor {text}").split(" ")
    assert "harbor" in told


def test_a_megabyte_encoded_twice_is_mended_in_bounded_time() -> None:
    before = time.process_time()
    assert decoded_once(TWICE * 14_000) == STORY * 14_000
    decoded_once("Ââ€™é" * 250_000)
    assert time.process_time() - before < 10
