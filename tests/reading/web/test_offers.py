"""Offers and promotions among a story's paragraphs, and the paragraphs that look like theirs."""

from __future__ import annotations

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE

OFFER = "Every morning we send the best of what the paper has found on the river to those who are up at six."
FIELD = "<form><input type=email><button>Subscribe</button></form>"
DATES = ("Monday: A choir of millers", "Tuesday: A film of the wheel", "Thursday: A market of flour")


def told(body: str) -> list[str]:
    page = f"<title>The old mill is sold</title><main><h1>The old mill is sold</h1>{body}</main>"
    return [block.text for block in read_html(page).blocks]


def in_boxes(*texts: str) -> str:
    return "".join(f"<div class=text><p>{text}</p></div>" for text in texts)


def test_a_paragraph_that_shares_its_box_with_a_field_for_an_address_is_told() -> None:
    assert told(f"{in_boxes(*PROSE)}<div class=text><p>{LAST}</p>{FIELD}</div>") == [*PROSE, LAST]


def test_an_offer_in_a_box_like_the_story_s_is_not_told() -> None:
    assert told(f"{in_boxes(*PROSE)}<div class=text><p>{OFFER}</p>{FIELD}</div>") == list(PROSE)


def test_the_dates_of_a_week_are_told_without_their_buttons() -> None:
    dates = "".join(
        f"<div class=event><div>{date}</div><a class=btn href=/{n}>Tickets</a></div>"
        for n, date in enumerate(DATES)
    )
    assert told("".join(f"<p>{text}</p>" for text in PROSE) + dates) == [*PROSE, *DATES]


def test_a_single_promotion_over_a_button_is_not_told() -> None:
    promotion = f"<div class=event><div>{DATES[0]}</div><a class=btn href=/1>Tickets</a></div>"
    assert told("".join(f"<p>{text}</p>" for text in PROSE) + promotion) == list(PROSE)
