"""A briefing of several stories, and what is left out of it to fit a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import StringIO
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from audiobrief.casting import casting
from audiobrief.errors import SettingsError
from audiobrief.scripting import script_of, write_script
from audiobrief.settings import Parts, Settings, Sounds
from audiobrief.types import Article, Block
from audiobrief.writing import write_rundown
from audiobrief.writing.lengths import script_seconds
from audiobrief.writing.shortening import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audiobrief.types import Script

WALL = Article(
    "Council votes for a wall",
    (
        Block("paragraph", "The council voted on Friday to build a wall. Work starts in June."),
        Block("caption", "The quay at noon.", "Ann Lee"),
        Block("heading", "Who pays"),
        Block("paragraph", "The town pays half. Bakers are not happy."),
    ),
    byline=("Tom Adams",),
    published=date(2022, 5, 6),
    source="The Coast Courier",
)
TIDE = Article(
    "Tide turns",
    (Block("paragraph", "The tide turned at noon."),),
    published=date(2022, 5, 7),
    source="Reuters",
)
GULLS = Article("Gulls return", (Block("paragraph", "The gulls came back on Saturday."),), source="Reuters")


def rundown(articles: Sequence[Article], title: str = "News", **parts: bool) -> Script:
    settings = Settings(parts=Parts(**parts))
    return write_rundown(articles, title, settings, casting(settings))


def said(*articles: Article, title: str = "Morning briefing", **parts: bool) -> list[tuple[str, str]]:
    script = rundown(articles, title, **parts)
    return [(one.role, one.text) for one in script.utterances]


def test_a_briefing_opens_with_its_day_and_its_headlines() -> None:
    assert said(WALL, TIDE, GULLS)[:5] == [
        ("title", "Your morning briefing for May 7th."),
        ("title", "Three stories."),
        ("narration", "Council votes for a wall"),
        ("narration", "Tide turns"),
        ("narration", "Gulls return"),
    ]


def test_each_story_is_led_to_and_signed() -> None:
    told = said(WALL, TIDE, GULLS)
    assert [text for _, text in told if text in ("First.", "Next.", "And finally.")] == [
        "First.",
        "Next.",
        "And finally.",
    ]
    at = told.index(("narration", "First."))
    assert told[at + 1 : at + 4] == [
        ("title", "Council votes for a wall"),
        ("byline", "By Tom Adams, The Coast Courier."),
        ("narration", "The council voted on Friday to build a wall."),
    ]


def test_a_standfirst_is_told_under_its_story_s_title() -> None:
    lines = [text for _, text in said(WALL, replace(TIDE, standfirst="Nobody got wet."))]
    assert lines[lines.index("Nobody got wet.") - 1] == "Tide turns"


def test_a_briefing_closes_with_all_its_sources() -> None:
    assert [text for _, text in said(WALL, TIDE, GULLS)][-2:] == [
        "That was your morning briefing.",
        "The stories are from The Coast Courier and Reuters.",
    ]


def test_a_name_in_the_title_keeps_its_capital() -> None:
    assert said(TIDE, GULLS, title="Courier briefing")[0][1] == "Your Courier briefing for May 7th."


def test_no_day_is_told_that_no_story_has() -> None:
    assert said(GULLS, GULLS)[0][1] == "Your morning briefing."


def test_the_longest_pause_is_between_stories() -> None:
    script = rundown([TIDE, GULLS])
    before = [a.pause_after for a, b in pairwise(script.utterances) if b.text in ("First.", "And finally.")]
    assert before == [1.5, 1.5]
    assert max(one.pause_after for one in script.utterances) == 1.5


def long_story(name: str, sentences: int) -> Article:
    text = " ".join(
        f"The {name} number {n} was seen by {n} people on the quay, the mayor said." for n in range(sentences)
    )
    return Article(f"{name} seen", (Block("paragraph", text),))


def fitted(minutes: float, *articles: Article) -> tuple[Sequence[Article], Script]:
    def write(chosen: Sequence[Article]) -> Script:
        return rundown(chosen) if len(chosen) > 1 else write_script(chosen[0])

    kept = shortened(articles, 60 * minutes, write, script_seconds)
    return kept, write(kept)


def test_a_briefing_fits_its_time_and_fills_it() -> None:
    _, script = fitted(2, long_story("whale", 60), long_story("seal", 20))
    assert 105 < script_seconds(script) < 120


def test_the_sounds_around_the_voices_are_within_the_time() -> None:
    text = f"Whale seen\n\n{long_story('whale', 60).blocks[0].text}\n"
    silent = Settings(sounds=Sounds(opening=False, closing=False))
    ringing = Settings(sounds=Sounds(opening=True, closing=True))
    lengths = [
        script_seconds(script_of(StringIO(text), minutes=1, settings=settings))
        for settings in (silent, ringing)
    ]
    assert 55 < lengths[0] < 60
    assert 50 < lengths[1] < lengths[0] - 3


def test_whole_sentences_are_left_out_and_never_the_first() -> None:
    whale, seal = long_story("whale", 60), long_story("seal", 20)
    kept, _ = fitted(2, whale, seal)
    for before, after in zip((whale, seal), kept, strict=True):
        sentences = before.blocks[0].text.split(". ")
        rest = after.blocks[0].text.split(". ")
        assert rest[0] == sentences[0]
        assert {one.rstrip(".") for one in rest} < {one.rstrip(".") for one in sentences}


def test_each_story_keeps_its_share() -> None:
    kept, _ = fitted(2, long_story("whale", 60), long_story("seal", 20))
    whales, seals = (len(article.blocks[0].text.split(". ")) for article in kept)
    assert 2 < whales / seals < 4


def test_what_fits_stays_as_it_is() -> None:
    kept, _ = fitted(5, WALL, TIDE)
    assert list(kept) == [WALL, TIDE]


def test_a_heading_goes_with_the_last_sentence_under_it() -> None:
    story = Article(
        "Whales", (*long_story("whale", 30).blocks, Block("heading", "Later"), Block("paragraph", "No."))
    )
    kept, _ = fitted(0.5, story)
    assert [block.kind for block in kept[0].blocks][-1] == "paragraph"


def led_story(lead: str, *items: str) -> Article:
    blocks = [*long_story("whale", 30).blocks, Block("paragraph", lead)]
    return Article("Whales", (*blocks, *(Block("list item", item) for item in items)))


def test_a_lead_in_goes_with_the_last_of_what_it_leads_to() -> None:
    lead = "The whale number 7 was seen by people on the quay, the mayor said, and by these:"
    near = "The whale number 8 was seen by 8 people on the quay, the mayor said."
    far, farther = (" ".join(f"{name} {n}" for n in range(90)) + "." for name in ("heron", "gannet"))
    kept = [block.text for block in fitted(2.7, led_story(lead, far, farther))[0][0].blocks]
    assert len(kept) == 1
    kept = [block.text for block in fitted(2.7, led_story(lead, near, far))[0][0].blocks]
    assert kept[1:] == [lead, near]


def test_a_first_sentence_that_leads_to_a_list_takes_its_beginning_along() -> None:
    items = (Block("list item", "Cod."), Block("list item", "Herring and a great many other fish."))
    story = Article(
        "Fish", (Block("paragraph", "This is what whales eat:"), *items, *long_story("whale", 60).blocks)
    )
    assert [block.text for block in fitted(0.5, story)[0][0].blocks][:2] == [
        "This is what whales eat:",
        "Cod.",
    ]


def test_a_time_too_short_for_the_first_sentences_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"alone may take 0\.\d minutes") as refused:
        fitted(0.1, WALL, TIDE)
    least = float(str(refused.value).split(" take ")[1].split()[0])
    assert script_seconds(fitted(least, WALL, TIDE)[1]) < 60 * least
