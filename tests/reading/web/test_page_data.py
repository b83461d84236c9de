"""Where the story begins and ends on pages that give their article as data, too."""

from __future__ import annotations

import json

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs


def told(body: str, given: str) -> list[str]:
    data = json.dumps({"@type": "NewsArticle", "headline": "The old mill", "articleBody": given})
    head = f'<title>The old mill</title><script type="application/ld+json">{data}</script>'
    return [block.text for block in read_html(f"<head>{head}</head><body>{body}</body>").blocks]


def test_what_stands_apart_from_the_whole_article_that_the_data_gives_is_left_out() -> None:
    box = "<section><p>All of our guests of honour must have an account to see the rest of this page.</p></section>"
    page = f"<main><h1>The old mill</h1>{paragraphs(*PROSE)}{box}</main>"
    assert told(page, "\n".join(PROSE)) == list(PROSE)


def test_a_paragraph_beside_those_of_the_data_is_told() -> None:
    page = f"<main><h1>The old mill</h1>{paragraphs(*PROSE, LAST)}</main>"
    assert told(page, "\n".join(PROSE)) == [*PROSE, LAST]


def test_a_quotation_and_the_line_behind_it_that_the_data_leaves_out_are_told() -> None:
    end = "<blockquote><p>“I was born in it.”</p></blockquote><p>So said the oldest of them.</p>"
    page = f"<main><h1>The old mill</h1>{paragraphs(*PROSE)}{end}</main>"
    assert told(page, "\n".join(PROSE)) == [*PROSE, "“I was born in it.”", "So said the oldest of them."]


def test_an_article_that_the_data_cuts_off_says_nothing_of_its_end() -> None:
    boxes = "".join(f"<div class=text>{paragraphs(text)}</div>" for text in (*PROSE, LAST))
    page = f"<main><h1>The old mill</h1>{boxes}</main>"
    assert told(page, " ".join(PROSE) + " The mill will be…") == [*PROSE, LAST]
