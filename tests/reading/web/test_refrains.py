"""What a speech says again and again, and what a page only shows several times."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

PARTS = (
    "When the first boats came into the sound, there were nine of us, and we had one net to share among us.",
    "When the cannery closed its doors in the spring, they told us in a letter that the herring had gone north.",
    "When the school lost its last teacher, my sister taught the children in the kitchen for two whole winters.",
)
REFRAIN = "And still we set the table for whoever came in from the rain."


def told(refrain: str, parts: tuple[str, ...] = PARTS, last: str = "") -> list[str]:
    speech = "".join(f"<p>{part}</p>{refrain}" for part in parts)
    page = read_html(f"<title>The speech</title><article><h1>The speech</h1>{speech}{last}</article>")
    return [block.text for block in page.blocks]


@pytest.mark.parametrize("last", ["", "<p>We shall set it tonight.</p>"])
def test_a_refrain_is_told_each_time(last: str) -> None:
    assert told(f"<p>{REFRAIN}</p>", last=last).count(REFRAIN) == 3


@pytest.mark.parametrize(
    ("refrain", "parts"),
    [
        (f"<p>{REFRAIN}</p>", PARTS[:2]),
        (f"<p class='pulled'>{REFRAIN}</p>", PARTS),
        (f"<div><p>{REFRAIN}</p></div>", PARTS),
    ],
)
def test_what_a_page_shows_again_is_told_once(refrain: str, parts: tuple[str, ...]) -> None:
    assert told(refrain, parts).count(REFRAIN) == 1


def test_a_story_that_stands_on_its_page_several_times_is_told_once() -> None:
    whole = "".join(f"<p>{part}</p>" for part in PARTS) * 3
    page = read_html(f"<title>The speech</title><article><h1>The speech</h1>{whole}</article>")
    assert [block.text for block in page.blocks] == list(PARTS)


def test_a_sentence_set_apart_in_a_box_over_the_paragraph_that_says_it_is_told_once() -> None:
    pulled = f"<div class=emphasis><p>{REFRAIN}</p></div>"
    page = "<title>The speech</title><article><h1>The speech</h1>{}</article>"
    paragraphs = "".join(f"<p>{part}</p>" for part in PARTS)
    again = read_html(page.format(f"{paragraphs}{pulled}<p>{REFRAIN} Nobody asked them why.</p>"))
    assert [block.text for block in again.blocks][3:] == [f"{REFRAIN} Nobody asked them why."]
    alone = read_html(page.format(f"{paragraphs}{pulled}<p>Nobody asked them why they had come so late.</p>"))
    assert REFRAIN in [block.text for block in alone.blocks]
