"""Story that a page shows only when its reader asks for it, and what else pages hide."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs

STORY = paragraphs(*PROSE)


def told(body: str) -> list[str]:
    page = f"<title>The old mill is sold</title><main><h1>The old mill is sold</h1>{body}</main>"
    return [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize(
    "part",
    [
        f"<div class=rest style='display:none'><p>{LAST}</p></div><a href='#'>Go on</a>",
        f"<div class='d-none d-md-block'><p>{LAST}</p></div>",
    ],
)
def test_what_is_shown_when_asked_for_or_on_wide_screens_is_told(part: str) -> None:
    assert told(STORY + part) == [*PROSE, LAST]


def test_answers_folded_under_their_questions_are_told() -> None:
    answers = (*PROSE[2:], LAST)
    folds = "".join(
        f"<h3>What of it, {n}?</h3><div class=panel hidden><p>{a}</p></div>" for n, a in enumerate(answers)
    )
    assert [text for text in told(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{folds}") if text in answers] == list(
        answers
    )


def test_slides_that_wait_for_their_turn_are_told() -> None:
    slides = "".join(
        f"<div class=slide aria-hidden={str(n > 0).lower()}><p>{text}</p></div>"
        for n, text in enumerate(PROSE)
    )
    assert told(slides) == list(PROSE)


@pytest.mark.parametrize(
    "part",
    [
        f"<div class=notice style='display:none'><p>{LAST}</p></div>",
        f"<div class=sr-only><p>{LAST}</p></div>",
        f"<div class='modal-box' hidden><p>{LAST}</p></div><a href='#'>Close</a>",
        f"<div class='d-none d-print-block'><p>{LAST}</p></div>",
        f"<div class=paywall style='display:none'><p>{LAST}</p></div><button>Subscribe</button>",
    ],
)
def test_what_else_is_hidden_is_not_told(part: str) -> None:
    assert told(STORY + part) == list(PROSE)
