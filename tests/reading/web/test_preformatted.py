"""Stories that a page sets line by line, and the code and tables that others set so."""

from __future__ import annotations

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html

LINES = (
    "The ice on Lake Norrum will not bear a horse before the weekend,\nthe keepers of the road say.",
    "Two sledges went through it on Tuesday, and one of the dogs has\nnot been found since then.",
)
PARAGRAPHS = [line.replace("\n", " ") for line in LINES]
FIGURES = "STATION      ICE   SNOW\nNorrum       7     31\nOsk          9     12"
CODE = "def thaw(ice):\n    # Ice melts. It does so at zero degrees, and faster in the wind of the south.\n    return ice - 1"


def told(body: str) -> list[str]:
    page = f"<title>Ice on Lake Norrum</title><article><h1>Ice on Lake Norrum</h1>{body}</article>"
    return [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize("between", ["\n\n", "\n \n", "\r\n\r\n"])
def test_a_story_set_line_by_line_is_told_in_its_paragraphs(between: str) -> None:
    assert told(f"<pre>\n{between.join(LINES)}\n</pre>") == PARAGRAPHS


def test_what_is_in_columns_among_it_is_not_told() -> None:
    assert told(f"<pre>{LINES[0]}\n\n{FIGURES}\n\n{LINES[1]}</pre>") == PARAGRAPHS


def test_what_is_set_line_by_line_in_a_story_is_not_told() -> None:
    story = "".join(f"<p>{said} {said}</p>" for said in PARAGRAPHS)
    for shown in (LINES[0], CODE, FIGURES):
        assert told(f"{story}<pre>{shown}</pre>") == [f"{said} {said}" for said in PARAGRAPHS]


def test_sentences_set_line_by_line_among_paragraphs_are_told_and_a_program_is_not() -> None:
    story = [f"{said} {said}" for said in PARAGRAPHS]
    remarks = (
        "# Ice melts. It does so at zero degrees, and faster in the wind of the south and the rain of it."
    )
    for shown, is_told in ((LINES[0], True), (CODE, False), (FIGURES, False), (remarks, False)):
        body = f"<p>{story[0]}</p><pre>{shown}</pre><p>{story[1]}</p>"
        assert told(body) == [story[0], *[PARAGRAPHS[0]] * is_told, story[1]]


def test_a_page_of_nothing_but_code_holds_no_story() -> None:
    with pytest.raises(SourceError):
        told(f"<pre>{CODE}</pre>")
