"""Offers and promotions among a story's paragraphs, and the paragraphs that look like theirs."""

from __future__ import annotations

import pytest

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


def between(box: str) -> list[str]:
    first, *others = (f"<p>{text}</p>" for text in PROSE)
    return told(f"<div class=body>{first}{box}{''.join(others)}</div>")


@pytest.mark.parametrize(
    "box",
    [
        "<div class=quiz><h3>Quiz: how well do you know mills?</h3><p>How many stones has ours?</p>"
        "<label><input type=radio> 2</label><label><input type=radio> 4</label><button>Submit</button></div>",
        "<div class=poll><p class=poll__question>Should the town buy it?</p><form><label><input type=radio>Yes</label>"
        "<label><input type=radio>No</label><button>Vote</button></form><span>1,204 votes</span></div>",
        "<div class=support><h3>Support the Millstone</h3><p>Become a member for five dollars a month and get every episode "
        "without ads.</p><a class=btn href=/j>Join</a></div>",
        "<section class=inread><p>Newsletter</p><h4>À la roue !</h4><p>Chaque semaine, nos moulins</p>"
        "<button>S’inscrire</button></section>",
        "<section class=article-newsletter><p>Get the latest from the 2026 harvest, interviews and more Tide News content.</p>"
        "</section>",
        "<div class=post-embed><a href=/d><h2>Why millers are sad</h2></a><div>Every miller lives by a wheel that he never "
        "sees, and hears it all his life.</div><div>Read full story</div></div>",
    ],
)  # fmt: skip
def test_a_poll_a_call_to_join_and_another_story_s_beginning_are_not_told(box: str) -> None:
    assert between(box) == list(PROSE)


@pytest.mark.parametrize(
    ("box", "sentence"),
    [
        ("<div class=text><p>{}</p><a class=btn href=/d>Donate</a></div>", "The miller will not say what it cost."),
        ("<div class=text><p>{}</p><a class=btn href=/d>Join</a></div>", "“We had no flour,” said the miller."),
        ("<div class=newsletter-scandal><p>{}</p></div>",
         "The mill had printed a newsletter of its own in the back room until the wheel broke, and sold it."),
        ("<div class=text><p>{}</p><a class=btn href=/d>Join</a></div>", "“You will all be left on the other bank.”"),
        ("<div class=survey><p>How many?</p><label><input type=checkbox> One</label><button>Answer</button><p>{}</p></div>",
         "Most pupils said one."),
        ("<div class=fold><input type=checkbox id=a><label for=a>Why?</label><p>{}</p></div>", "Nobody had asked the miller."),
    ],
)  # fmt: skip
def test_a_sentence_of_the_story_in_a_box_like_theirs_is_told(box: str, sentence: str) -> None:
    assert sentence in between(box.format(sentence))
