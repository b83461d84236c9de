"""Story that a page shows only when its reader asks for it, and what else pages hide."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs

STORY = paragraphs(*PROSE)


def told(body: str) -> list[str]:
    page = (
        f"<html lang=en><title>The old mill is sold</title><main><h1>The old mill is sold</h1>{body}</main>"
    )
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


QUESTION = "What will become of the old wheel?"


@pytest.mark.parametrize(
    "fold",
    [
        f"<button class=opener>{QUESTION}</button><div class=panel style='display:none'>{{}}</div>",
        f"<h3><button aria-expanded=false>{QUESTION}</button></h3><div role=region hidden>{{}}</div>",
        f"<details><summary><button>{QUESTION}</button></summary>{{}}</details>",
        f"<div class=item><div class=head><h3>{QUESTION}</h3><i></i></div><div hidden>{{}}</div></div>",
        f"<div class=item><div class=q><span>{QUESTION}</span></div><div class=a hidden>{{}}</div></div>",
        f"<div class=row><div class=cell><h2>{QUESTION}</h2><div aria-hidden=true>{{}}</div></div></div>",
    ],
)
@pytest.mark.parametrize("count", [1, 2, 4])
def test_each_answer_folded_under_a_question_of_its_own_is_told_under_it(fold: str, count: int) -> None:
    answers = (LAST, "Nobody knows.", PROSE[3], "It may be burned, or given to a museum.")[:count]
    folds = "".join(fold.format(f"<p>{answer}</p>") for answer in answers)
    body = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{folds}<p>{PROSE[2]}</p>"
    asked = [line for answer in answers for line in (QUESTION, answer)]
    assert told(body) == [PROSE[0], PROSE[1], *asked, PROSE[2]]


def test_a_switch_over_what_is_shown_is_its_heading() -> None:
    part = (
        f"<div><div role=button><a tabindex=0>{QUESTION}</a></div><div role=region><p>{LAST}</p></div></div>"
    )
    body = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{part}<p>{PROSE[2]}</p>"
    assert told(body) == [PROSE[0], PROSE[1], QUESTION, LAST, PROSE[2]]


@pytest.mark.parametrize(
    "fold",
    [
        f"<div><button>Share</button><div class=panel hidden><p>{LAST}</p></div></div>",
        f"<h3>Related stories</h3><div hidden><p>{LAST}</p></div>",
        "<h3>Why is it so?</h3><div hidden><p>Our reporters ask before they print a word of what was said to us "
        "by people in the town.</p></div>",
        f"<h3>Auf Deutsch</h3><div lang=de hidden><p>{LAST}</p></div>",
        f"<figure><img src=a.jpg><button>Info</button><div hidden><p>{LAST}</p></div></figure>",
        f"<div>Notice</div><div hidden><p>{LAST}</p></div>",
    ],
)
def test_what_one_switch_opens_that_is_the_page_s_is_not_told(fold: str) -> None:
    body = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{fold}<p>{PROSE[2]}</p>"
    assert not [text for text in told(body) if text == LAST or "reporters" in text]


TABS = (
    "<div role=tablist><button role=tab id=a>For the town</button><button role=tab id=b>For the firm</button></div>"
    "<div role=tabpanel aria-labelledby=a><p>{}</p></div><div role=tabpanel aria-labelledby=b hidden><p>{}</p></div>"
)


def test_what_stands_behind_the_second_tab_is_told_with_what_is_on_the_tabs() -> None:
    body = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{TABS.format(PROSE[2], LAST)}<p>{PROSE[3]}</p>"
    assert told(body) == [*PROSE[:2], "For the town", PROSE[2], "For the firm", LAST, PROSE[3]]


def test_what_stands_behind_a_tab_beside_the_whole_story_is_not_told() -> None:
    whole = "</p><p>".join(PROSE)
    assert LAST not in told(TABS.format(whole, LAST))


@pytest.mark.parametrize(("one", "other"), [("Latest", "Most read"), ("Top stories", "Popular")])
def test_tabs_with_the_page_s_other_stories_are_not_told(one: str, other: str) -> None:
    tabs = TABS.format(PROSE[2], LAST).replace("For the town", one).replace("For the firm", other)
    assert LAST not in told(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{tabs}<p>{PROSE[3]}</p>")


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
