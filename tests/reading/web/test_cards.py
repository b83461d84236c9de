"""Cards: those of other stories are left out, those of the story are told."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, page, told

BLURBS = (
    "The boat lay at the quay of Harrow Point for nine hours on Sunday, its captain said on the telephone.",
    "Nobody on the island had seen such fog since the winter of 1987, when the lighthouse went dark twice.",
    "A third boat turned back at noon.",
)

MORE = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6


def cards(*said: str) -> str:
    return "".join(
        f"<div class='item'><a href='/news/{n}'><img src='{n}.jpg' alt=''></a>"
        f"<h3><a href='/news/{n}'>Fog keeps boat {n} in port</a></h3><p>{line}</p></div>"
        for n, line in enumerate(said)
    )


ROW = f"<div><div>{cards(*BLURBS)}</div></div>"


def test_cards_of_other_stories_beside_the_story_are_not_told() -> None:
    assert not {text for _, text in told(page(between=MORE, after=ROW))} & set(BLURBS)


@pytest.mark.parametrize(("name", "is_told"), [("article-body", False), ("block", True)])
def test_cards_below_a_box_that_is_called_the_text_are_not_told(name: str, is_told: bool) -> None:
    body = f"<body><div><h1>No ferry</h1><div class='{name}'>{MORE}</div>{ROW}</div></body>"
    assert (BLURBS[0] in {text for _, text in told(read_html(body))}) is is_told


@pytest.mark.parametrize("row", [cards(*BLURBS), ROW])
@pytest.mark.parametrize("place", ["between", "behind"])
def test_the_things_that_a_story_shows_in_cards_are_told(place: str, row: str) -> None:
    assert {text for _, text in told(page(**{place: MORE + row}))} >= set(BLURBS[:2])


def test_pictures_that_lead_to_themselves_are_no_cards() -> None:
    pictures = "".join(
        f"<div class='item'><a href='{n}.jpg'><img src='{n}s.jpg'></a><h3><a href='{n}.jpg'>The quay at {n}</a></h3>"
        f"<p>{line}</p></div>"
        for n, line in enumerate(BLURBS)
    )
    more = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6
    article = page(between=f"{more}<div><div>{pictures}</div></div>")
    assert {text for _, text in told(article)} >= set(BLURBS[:2])
