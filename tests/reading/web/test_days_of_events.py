"""Days and years that stand over what happened then are told; when the story itself was written is not."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import PROSE, paragraphs

EVENTS = (
    ("1781", "March 21 – April 19", "The wheel turns for the first time."),
    ("1866–70", "April 20 – May 20", "Ice and war keep it still, and the miller goes to sea."),
    ("2007", "21 May 2007", "The mill makes a loss."),
)


def told(body: str) -> list[str]:
    page = (
        f"<html lang=en><title>The old mill is sold</title><main><h1>The old mill is sold</h1>{body}</main>"
    )
    return [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize(
    ("event", "over"),
    [
        ("<li class=item><span class=date>{0}</span><div>{2}</div></li>", 0),
        ("<div><li class=item><span class=date>{0}</span><div>{2}</div></li></div>", 0),
        ("<div class=item><div class=date>{0}</div><p>{2}</p></div>", 0),
        ("<h3>Ram and bull</h3><p>{1}</p><p>{2}</p>", 1),
    ],
)
def test_days_and_years_of_events_are_told_over_them(event: str, over: int) -> None:
    events = "".join(event.format(*said) for said in EVENTS)
    lines = told(f"<p>{PROSE[0]}</p><ol>{events}</ol>{paragraphs(*PROSE[1:])}")
    for said in EVENTS:
        assert lines[lines.index(said[2]) - 1] == said[over]


@pytest.mark.parametrize(
    "masthead",
    [
        "<p>March 21, 2026</p>",
        "<ul><li>March 21, 2026</li><li>4 min read</li></ul>",
        "<p>Published March 21</p>",
    ],
)
def test_day_when_a_story_was_written_is_not_told(masthead: str) -> None:
    assert told(masthead + paragraphs(*PROSE)) == list(PROSE)


def test_numbers_that_count_what_stands_under_them_are_not_told() -> None:
    items = "".join(f"<li><span>{n}</span><div>{text}</div></li>" for n, (*_, text) in enumerate(EVENTS, 1))
    lines = told(f"{paragraphs(*PROSE[:2])}<ol>{items}</ol>{paragraphs(*PROSE[2:])}")
    assert lines == [*PROSE[:2], *(text for *_, text in EVENTS), *PROSE[2:]]
