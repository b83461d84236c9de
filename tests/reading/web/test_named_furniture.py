"""Parts of a page that are called as furniture is, and are story."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs

STORY = paragraphs(*PROSE)


def told(body: str) -> list[str]:
    page = f"<title>The old mill is sold</title><main><h1>The old mill is sold</h1>{body}</main>"
    return [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("social-impact", "Social impact"),
        ("related_risks", "Related risks"),
        ("advertising-in-larn", "Advertising in Larn"),
    ],
)
def test_the_address_of_a_section_that_its_heading_makes_says_nothing_of_it(name: str, heading: str) -> None:
    part = (
        f"<section id={name}><h2>{heading}</h2><p>{LAST} <a href='/a'>Last year</a> it was not.</p></section>"
    )
    assert told(STORY + part) == [*PROSE, heading, f"{LAST} Last year it was not."]


def test_the_address_of_a_heading_says_nothing_of_it() -> None:
    assert told(f"{STORY}<h2 id=social-impact>What it does to the row</h2><p>{LAST}</p>")[-2:] == [
        "What it does to the row",
        LAST,
    ]


@pytest.mark.parametrize("heading", ["Related stories", "Newsletter", "Recommended"])
def test_a_section_of_the_page_is_left_out_though_its_heading_makes_its_address(heading: str) -> None:
    name = heading.lower().replace(" ", "-")
    part = f"<section id={name}><h2>{heading}</h2><p>{LAST} <a href='/a'>Read it</a></p></section>"
    assert told(STORY + part) == list(PROSE)


@pytest.mark.parametrize(
    "name", ["para-trending-mills", "field--name-field-social-text", "text related-matters"]
)
def test_prose_beside_the_story_s_that_leads_nowhere_is_told(name: str) -> None:
    page = f'<article><div class="field">{STORY}</div><div class="{name}"><p>{LAST}</p></div></article>'
    assert told(page) == [*PROSE, LAST]


@pytest.mark.parametrize("name", ["section-bio-diversity", "bio", "promo-ban", "text-marketing"])
def test_what_may_be_nothing_but_text_is_told_among_the_story_s_sentences(name: str) -> None:
    page = f'{STORY}<div class="{name}"><p>{LAST}</p></div><p>Nobody minded.</p>'
    assert told(page) == [*PROSE, LAST, "Nobody minded."]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=author-bio><p>Ann Dorey has written of mills and rivers for this paper since she was nineteen.</p></div>",
        f"<div class=related-story><p>{LAST} <a href=/a>Read it</a></p></div><p>Nobody minded.</p>",
        f"<div class=newsletter><p>{LAST}</p><button>I want it</button></div><p>Nobody minded.</p>",
        f"<div class=box><h3><a href=/a>The mill that burns</a></h3><div class=recommended-text><p>{LAST}</p></div></div>",
    ],
)
def test_parts_of_the_page_are_left_out(box: str) -> None:
    assert [text for text in told(STORY + box) if text != "Nobody minded."] == list(PROSE)


def test_the_settings_of_the_text_are_left_out_and_what_is_set_in_a_story_is_told() -> None:
    table = "<table><tr><td>Size</td><td>Width</td></tr><tr><td>Small</td><td>Wide</td></tr></table>"
    settings = f"<div class=story-settings><label>Story text</label>{table}</div>"
    assert told(settings + STORY) == [*PROSE]
    assert told(f"{STORY}<div class='settings-of-the-mill'><p>{LAST}</p></div>")[-1] == LAST
