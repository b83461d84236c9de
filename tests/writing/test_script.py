"""The script of an article: what is said, in what order, by whom, with which pauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.errors import SettingsError
from audiobrief.scripting import write_script
from audiobrief.settings import Parts, Pauses, Settings, Voices
from audiobrief.types import Article, Block, Script
from audiobrief.writing import LONGEST

STORY = Article(
    title="Tide turns",
    blocks=(
        Block("caption", "The harbor on Friday", credit="Ann Lee/AP"),
        Block("paragraph", "The tide turned at noon. Nobody got wet."),
        Block("heading", "What now"),
        Block("caption", "A dry street.", image="https://example.org/street.jpg"),
        Block("paragraph", "The next tide is due on Saturday."),
        Block("table", ""),
        Block("quote", "We plan for it."),
        Block("list item", "Stone floors."),
    ),
    byline=("Maria Ellis", "Tom Adams"),
    published=date(2022, 5, 7),
    source="The Coast Courier",
)


def lines(script: Script) -> list[tuple[str, str]]:
    return [(utterance.role, utterance.text) for utterance in script.utterances]


def test_an_article_is_told_from_title_to_source() -> None:
    assert lines(write_script(STORY)) == [
        ("title", "Tide turns"),
        ("byline", "By Maria Ellis and Tom Adams, The Coast Courier."),
        ("byline", "Published May 7th, 2022."),
        ("narration", "The tide turned at noon."),
        ("narration", "Nobody got wet."),
        ("aside", "In the picture: The harbor on Friday."),
        ("credit", "Photo: Ann Lee, AP."),
        ("heading", "What now"),
        ("narration", "The next tide is due on Saturday."),
        ("aside", "Beside the story, a photo: A dry street."),
        ("narration", "A table is left out here."),
        ("narration", "We plan for it."),
        ("narration", "Stone floors."),
        ("credit", "This story is from The Coast Courier."),
    ]


def test_a_table_is_left_out_by_its_name() -> None:
    told = lines(write_script(replace(STORY, blocks=(Block("table", "Tides by month"),))))
    assert ("narration", "A table is left out here: Tides by month") in told


def test_a_standfirst_is_told_under_the_title() -> None:
    told = lines(write_script(replace(STORY, standfirst="One town, three tides.")))
    assert told[:2] == [("title", "Tide turns"), ("narration", "One town, three tides.")]
    assert told[2:] == lines(write_script(STORY))[1:]


def test_pauses_are_by_role() -> None:
    pauses = [utterance.pause_after for utterance in write_script(STORY).utterances]
    assert pauses == [0.8, 0.3, 0.6, 0.3, 0.7, 0.3, 1.0, 0.6, 0.7, 0.7, 0.6, 0.6, 1.0, 0.0]


def test_pauses_come_from_the_settings() -> None:
    longer = Pauses(2, 3, 4, 5, 6, 7, 8)
    pauses = [utterance.pause_after for utterance in write_script(STORY, Settings(pauses=longer)).utterances]
    assert pauses == [7, 2, 3, 2, 6, 2, 6, 5, 6, 6, 3, 3, 8, 0]


def test_asides_are_in_the_other_voice_with_their_picture() -> None:
    script = write_script(STORY, Settings(voices=Voices("gtts:en", "gtts:en-GB", 1.2)))
    voices = {utterance.text: str(utterance.voice) for utterance in script.utterances}
    assert voices["In the picture: The harbor on Friday."] == "gtts:en-GB"
    assert voices["Photo: Ann Lee, AP."] == "gtts:en-GB"
    assert voices["This story is from The Coast Courier."] == "gtts:en"
    assert {utterance.voice.speed for utterance in script.utterances} == {1.2}
    pictures = [utterance.image for utterance in script.utterances if utterance.role == "aside"]
    assert pictures == [None, "https://example.org/street.jpg"]


@pytest.mark.parametrize(
    ("parts", "gone"),
    [
        (Parts(title=False), {"title"}),
        (Parts(byline=False), {"byline"}),
        (Parts(captions=False), {"aside"}),
    ],
)
def test_parts_can_be_turned_off(parts: Parts, gone: set[str]) -> None:
    everything = {utterance.role for utterance in write_script(STORY).utterances}
    left = {utterance.role for utterance in write_script(STORY, Settings(parts=parts)).utterances}
    assert everything - left == gone


def test_the_closing_can_be_turned_off() -> None:
    script = write_script(STORY, Settings(parts=Parts(closing=False)))
    assert script.utterances[-1].text == "Stone floors."


def test_an_address_on_a_line_of_its_own_is_told_without_its_scheme() -> None:
    story = replace(STORY, blocks=(Block("paragraph", "https://www.leeds.example/bees"),))
    said = [one.spoken for one in write_script(story, Settings()).utterances if one.role == "narration"]
    assert said == ["www dot leeds dot example slash bees"]


def test_a_family_name_is_said_alone_as_in_the_full_name() -> None:
    story = Article(
        title="Chip maker grows",
        blocks=(
            Block(
                "paragraph",
                "Cao Dewang sold. Cao’s firm met Dawei Cui, Maria Gao and Sun Yingsha. Gao sang in the Sun.",
            ),
        ),
    )
    sold, firm, sang = [utterance.spoken for utterance in write_script(story).utterances][1:4]
    assert sold == "[Cao](/tsˈW/) [Dewang](/dˌʌwˈɑŋ/) sold."
    assert firm.startswith("[Cao’s](/tsˈWz/) firm met")
    assert sang == "Gao sang in the Sun."


def test_users_words_are_said_though_numbers_and_abbreviations_are_put_in_words() -> None:
    said = {
        "G20": "gee twenty",
        "St. Louis": "saint loo-iss",
        "F-16": "eff sixteen",
        "747": "seven four seven",
        "U.S.": "/ˈjuːˈɛs/",
    }
    story = Article(
        title="G20 MEETS IN ST. LOUIS",
        blocks=(
            Block("paragraph", "The G20’s F-16s flew over St. Louis, not St. Helier."),
            Block("paragraph", "A 747 costs $747, or 1,747.5 in 747-400 terms, in the U.S."),
        ),
    )
    script = write_script(story, Settings(pronunciations=said))
    title, flight, cost, *_ = (utterance.spoken for utterance in script.utterances)
    assert title == "[G20](gee twenty) meets in [St. Louis](saint loo-iss)"
    assert (
        flight
        == "The [G20’s](gee twenty's) [F-16s](eff sixteens) flew over [St. Louis](saint loo-iss), not Saint Helier."
    )
    assert cost.startswith(
        "A [747](seven four seven) costs seven hundred forty-seven dollars, or one thousand seven"
    )
    assert cost.endswith("in the [U.S.](/jˈuˈɛs/).")
    assert script.utterances[1].text == "The G20’s F-16s flew over St. Louis, not St. Helier."


def test_nothing_to_say_is_an_error() -> None:
    with pytest.raises(SettingsError, match="nothing to say"):
        write_script(Article("Tide turns", ()), Settings(parts=Parts(title=False)))


def test_four_asides_are_introduced_in_four_ways() -> None:
    captions = tuple(Block("caption", "The harbor.") for _ in range(4))
    story = replace(STORY, blocks=(Block("paragraph", "The tide turned."), *captions))
    asides = [text for role, text in lines(write_script(story)) if role == "aside"]
    assert len(set(asides)) == 4
    assert all(text.endswith(": The harbor.") for text in asides)


def test_a_language_without_words_of_ours_has_no_english_around_it() -> None:
    story = replace(
        STORY, language="nl", blocks=(Block("paragraph", "La marée."), Block("caption", "Le port."))
    )
    assert lines(write_script(story)) == [
        ("title", "Tide turns"),
        ("byline", "Maria Ellis en Tom Adams, The Coast Courier."),
        ("byline", "7 mei 2022."),
        ("narration", "La marée."),
        ("aside", "Le port."),
        ("credit", "The Coast Courier."),
    ]


kinds = st.sampled_from(["heading", "paragraph", "quote", "list item", "caption"])
blocks = st.lists(
    st.builds(Block, kinds, st.integers(0, 999).map(lambda number: f"Block number {number} here."))
)


@given(blocks)
def test_every_block_is_said_once_and_text_keeps_its_order(blocks: list[Block]) -> None:
    script = write_script(
        replace(STORY, blocks=tuple(blocks)), Settings(parts=Parts(title=False, byline=False))
    )
    said = [(role, text) for role, text in lines(script)[:-1] if role != "credit"]
    assert len(said) == len(blocks)
    asides = [text for role, text in said if role == "aside"]
    captions = [block.text for block in blocks if block.kind == "caption"]
    assert [aside.endswith(caption) for aside, caption in zip(asides, captions, strict=True)] == [True] * len(
        asides
    )
    assert [text for role, text in said if role != "aside"] == [
        block.text for block in blocks if block.kind != "caption"
    ]


@given(st.text(alphabet="abc ,.;1", min_size=1, max_size=2000))
def test_no_utterance_is_too_long_for_a_voice(text: str) -> None:
    story = Article("Tide turns", (Block("paragraph", text),))
    assert all(len(utterance.text) <= LONGEST for utterance in write_script(story).utterances)
