"""Headings, lists and quotations that a page's software sets in boxes of their own between those of text."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs

HEADING = "A wheel with one owner"
ITEMS = ("The race is forty meters long.", "The gate is oak, and older than the wheel.")
WORDS = "“I was born to the sound of it, and so was she,” said the last miller."


def told(body: str) -> list[str]:
    head = "<html lang=en><title>The old mill is sold</title><header><nav><a href=/>Home</a></nav></header>"
    page = (
        f"{head}<h1>The old mill is sold</h1><div class=canvas>{body}</div><footer>The Larn Courier</footer>"
    )
    return [block.text for block in read_html(page).blocks]


def of_text(*texts: str) -> str:
    return f"<div class='el text'><div class=inner>{paragraphs(*texts)}</div></div>"


LIST = f"<ul><li>{ITEMS[0]}</li><li>{ITEMS[1]}</li></ul>"


@pytest.mark.parametrize(
    ("module", "said"),
    [
        (f"<div class='el title'><div class=inner><h2>{HEADING}</h2></div></div>", (HEADING,)),
        (f"<div class=css-1x><div class=css-2y><div>{LIST}</div></div></div>", ITEMS),
        (f"<div class=el><div class=inner><h3>{HEADING}</h3>{LIST}</div></div>", (HEADING, *ITEMS)),
        (f"<div class=el><div class=inner><blockquote>{WORDS}</blockquote></div></div>", (WORDS,)),
    ],
)
def test_what_stands_in_a_box_of_its_own_between_those_of_text_is_told(
    module: str, said: tuple[str, ...]
) -> None:
    assert told(of_text(*PROSE[:4]) + module + of_text(*PROSE[4:])) == [*PROSE[:4], *said, *PROSE[4:]]


def test_heading_over_a_picture_between_boxes_of_text_is_told() -> None:
    picture = "<div class=el><figure><img src=a.jpg><figcaption>The wheel in May.</figcaption></figure></div>"
    body = of_text(*PROSE[:4]) + f"<div class=el><h2>{HEADING}</h2></div>" + picture + of_text(*PROSE[4:])
    assert told(body) == [*PROSE[:4], HEADING, "The wheel in May.", *PROSE[4:]]


def test_a_list_of_sentences_in_a_box_of_its_own_may_end_a_story() -> None:
    assert told(of_text(*PROSE) + f"<div class=el><div class=inner>{LIST}</div></div>") == [*PROSE, *ITEMS]


OTHERS = ("Dam of Orrin shut for winter", "Baker of Larn is given a prize")


@pytest.mark.parametrize(
    "module",
    [
        f"<div class=el><h2>More stories</h2></div><div class=el><ul><li>{OTHERS[0]}</li><li>{OTHERS[1]}</li></ul></div>",
        f"<div class=el><div class=card><h3>{OTHERS[0]}</h3><a href=/dam></a></div></div>",
        f"<div class=el><h3>{OTHERS[0]}</h3><iframe src=/player></iframe></div>",
        f"<div class=el><ul><li><a href=/dam>{OTHERS[0]}</a></li><li><a href=/b>{OTHERS[1]}</a></li></ul></div>",
        f"<div class=el><h3>{OTHERS[0]}</h3></div><div class=el><div class=poll>Yes or no</div></div>",
    ],
)
def test_what_else_stands_between_boxes_of_text_is_not_told(module: str) -> None:
    body = of_text(*PROSE[:4]) + module + of_text(*PROSE[4:])
    assert not {"More stories", *OTHERS}.intersection(told(body))


def test_a_list_behind_the_article_is_not_told() -> None:
    body = f"<article>{of_text(*PROSE)}</article><div class=el>{LIST}</div>"
    assert not set(ITEMS).intersection(told(body))


def test_bare_words_folded_under_a_title_are_told_under_it() -> None:
    fold = f"<details><summary>{HEADING}</summary>{' '.join(ITEMS)}</details>"
    body = paragraphs(*PROSE[:4]) + fold + paragraphs(*PROSE[4:])
    assert told(body) == [*PROSE[:4], HEADING, " ".join(ITEMS), *PROSE[4:]]


def test_what_is_folded_deep_under_a_question_is_told() -> None:
    fold = (
        "<details class=item><summary><span><div>What will become of the wheel?</div></span></summary>"
        f"<div role=region class='element con'><div class=inner><div class=editor><p>{LAST}</p></div></div></div></details>"
    )
    body = f"<div>{paragraphs(*PROSE[:4])}<div class=items>{fold}</div>{paragraphs(*PROSE[4:])}</div>"
    assert told(body) == [*PROSE[:4], "What will become of the wheel?", LAST, *PROSE[4:]]
