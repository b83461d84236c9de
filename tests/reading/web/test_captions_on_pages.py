"""Captions on pages of many forms, and lines under pictures that are none."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Figure 2: Crossings in a year, by month.</em></p>",
        "<p align='center'><em>The pier at low water</em></p>",
        "<p><span style='font-size:smaller'><em>The pier at low water.</em></span></p>",
        "<p></p><p><em><span style='font-size: 80%'>The pier at low water.</span></em></p>",
    ],
)
def test_a_line_in_italics_under_a_picture_is_its_caption(line: str) -> None:
    kinds = [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]
    assert kinds == ["paragraph", "caption", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>The captain had seen nothing like it.</em></p>",
        "<p><em>Here is what he wrote:</em></p>",
        "<p><em>An island of ninety people wonders who will bring the flour</em></p>",
        "<p><em>Dear Ida, my brother will not board the ferry</em></p>",
        "<p style='font-size:.95em'><em>The captain had seen nothing like it.</em></p>",
        "<p>The pier at low water is no place for a child of six, he wrote.</p>",
    ],
)
def test_a_sentence_under_a_picture_is_told_as_one(line: str) -> None:
    assert "caption" not in [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]


def test_lines_under_the_pictures_of_a_table_are_their_captions() -> None:
    pictures = "<thead><tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr></thead>"
    lines = "<tr><td><em>The old pier</em></td><td><em>The new pier</em></td></tr>"
    assert told(page(f"<table>{pictures}{lines}</table>"))[1:3] == [
        ("caption", "The old pier"),
        ("caption", "The new pier"),
    ]


def test_a_table_of_figures_under_pictures_is_left_out_as_one() -> None:
    pictures = "<tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr>"
    figures = "<tr><td>12 knots</td><td>14 knots</td></tr><tr><td>90 seats</td><td>120 seats</td></tr>"
    assert told(page(f"<table>{pictures}{figures}</table>"))[1][0] == "table"


def test_a_caption_ends_before_a_bare_link_and_a_credit_is_none() -> None:
    figure = "<figure><img src='p.jpg'><figcaption>{}</figcaption></figure>"
    linked = figure.format("The pier in 1911 (<a href='/x'>source</a>)")
    assert ("caption", "The pier in 1911") in told(page(linked))
    assert ("caption", "The pier (north side)") in told(page(figure.format("The pier (north side)")))
    assert told(page(figure.format("photo cred: my aunt"))) == STORY


def test_a_picture_over_the_title_is_of_what_schema_org_calls_an_article() -> None:
    over = "<div><img src='p.jpg'><p class='wp-caption-text'>The pier on Monday morning.</p></div>"
    marked = "<div itemscope itemtype='https://schema.org/NewsArticle'><h1>No ferry</h1>"
    html = f"<body><div>{marked}<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div></div></div></body>"
    assert told(read_html(html.replace("<h1>", f"{over}<h1>")))[0] == (
        "caption",
        "The pier on Monday morning.",
    )
    assert told(read_html(html.replace("<div itemscope", f"{over}<div itemscope"))) == STORY


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("Watch: The ferry leaves the pier", "The ferry leaves the pier"),
        ("Listen: The captain's speech", "The captain's speech"),
        ("Watch Hill: The pier at noon", "Watch Hill: The pier at noon"),
    ],
)
def test_the_caption_of_a_film_or_a_recording_is_told_without_its_label(caption: str, said: str) -> None:
    film = (
        f"<figure><iframe src='https://films.example/1'></iframe><figcaption>{caption}</figcaption></figure>"
    )
    assert told(page(film))[1] == ("caption", said)
