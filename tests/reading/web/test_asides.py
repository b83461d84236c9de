"""Boxes within a story that are set apart from its text and belong to it."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import PROSE, paragraphs

MEANS = "A slack is the hour between two tides in which the water of the sound stands still and a boat can cross it."
SHORT = "It comes twice a day."


MORE = [f"{text} That was in May, when the ice lay thick." for text in PROSE]


def _told(between: str = "", behind: str = "", beside: str = "") -> list[str]:
    """What is told of a story besides its own paragraphs, among or behind or beside which something stands."""
    story = f"<div>{paragraphs(*PROSE)}{between}{paragraphs(*MORE)}{behind}</div>"
    page = f"<body><main><h1>The old mill is sold</h1>{story}{beside}</main></body>"
    texts = [block.text for block in read_html(page).blocks]
    assert [text for text in texts if text in (*PROSE, *MORE)] == [*PROSE, *MORE]
    return [text for text in texts if text not in (*PROSE, *MORE)]


@pytest.mark.parametrize(
    "box",
    [
        "<aside>{}</aside>",
        "<aside class='fact-box'>{}</aside>",
        "<div role='complementary'>{}</div>",
        "<div class='alert-info' role='alert'>{}</div>",
    ],
)
def test_a_box_of_sentences_among_a_story_s_paragraphs_is_told(box: str) -> None:
    assert _told(box.format(f"<p>{MEANS}</p>")) == [MEANS]


def test_what_stands_over_such_a_box_and_short_sentences_in_it_are_told() -> None:
    box = f"<aside><h3>What is a slack?</h3><p>{MEANS}</p><p>{SHORT}</p></aside>"
    assert _told(box) == ["What is a slack?", MEANS, SHORT]


@pytest.mark.parametrize(
    "box",
    [
        f"<aside><h3>Related stories</h3><p>{MEANS}</p></aside>",
        f"<aside><p>{MEANS}</p><a href='/tides'>The tides of the sound</a></aside>",
        f"<aside><p>{MEANS}</p><button>Close</button></aside>",
        "<aside><p>Sign up for our newsletter, and read all that happens on the island before the first boat leaves.</p></aside>",
        f"<aside class='newsletter'><p>{MEANS}</p></aside>",
        f"<div role='dialog'><p>{MEANS}</p></div>",
        "<aside>Tides</aside>",
    ],
)
def test_a_box_that_leads_elsewhere_or_asks_for_something_is_not_told(box: str) -> None:
    assert _told(box) == []


def test_what_is_pulled_out_of_the_story_into_such_a_box_is_not_told_twice() -> None:
    assert _told(f"<aside><p>… {PROSE[3].removeprefix('The wheel ')}</p></aside>") == []


def test_a_box_beside_the_story_s_own_is_not_told() -> None:
    assert _told(beside=f"<aside><p>{MEANS}</p></aside><p>{SHORT}</p>") == [SHORT]


@pytest.mark.parametrize(
    ("name", "is_told"),
    [("sidebar-box", True), ("info-promo", True), ("author-bio", False), ("comments-box", False)],
)
def test_a_box_right_behind_the_last_paragraph_is_told_unless_writers_or_readers_speak_in_it(
    name: str, is_told: bool
) -> None:
    assert _told(behind=f"<div class='{name}'><p>{MEANS}</p></div>") == [MEANS] * is_told


def test_a_box_that_is_named_as_a_promotion_and_offers_something_is_not_told_behind_the_last_paragraph() -> (
    None
):
    offer = (
        "Subscribe to the Islander today, and you will get the first three months of it for half the price."
    )
    assert _told(behind=f"<div class='promo'><p>{offer}</p></div>") == []


@pytest.mark.parametrize(
    "listed",
    [
        "<ul><li>Built: 1791</li><li>Wheel: 9 meters</li><li>oak and iron</li></ul>",
        "<p>Built: 1791</p><p>Wheel: 9 meters</p><p>oak and iron</p>",
    ],
)
def test_facts_listed_in_such_a_box_are_told(listed: str) -> None:
    box = f"<aside class='facts'><h3>The mill</h3>{listed}</aside>"
    assert _told(box)[-3:] == ["Built: 1791", "Wheel: 9 meters", "oak and iron"]


@pytest.mark.parametrize(
    "box",
    [
        "<aside><h3>The mill</h3><ul><li><a href='/1'>Ice of 1987</a></li><li><a href='/2'>Ice of 2010</a></li></ul></aside>",
        "<aside><h3>Related stories</h3><ul><li>Ice of 1987</li><li>Ice of 2010</li></ul></aside>",
        "<aside><h3>The mill</h3><ul><li>Ice of 1987</li><li>Ice of 2010</li></ul><button>Vote</button></aside>",
        "<aside><ul><li>Harbor</li><li>Weather</li></ul></aside>",
    ],
)
def test_other_lists_in_such_a_box_are_not_told(box: str) -> None:
    assert _told(box) == []
