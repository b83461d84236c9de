"""Web pages as large newsrooms build them: what stands around their stories is not told."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

LEAD = "Riders in Alder Falls last boarded a streetcar in 1948. On Tuesday, by 212 votes, they decided to try again."
FIRST = "The last trolley left Main Street at 11:52 p.m. on a Saturday in 1948, and nobody thought of getting it back."
SHORT = "Then the bus company left, too."
LAST = "Construction is to begin in April, and the first car will run in the fall of 2027, the mayor said on Friday."
PAGE = """<html lang="en"><head><title>A Town Votes - The Union</title><meta name="byl" content="By Peter Okafor">
</head><body><main><article><header><h1>A Town Votes</h1><p id="article-summary">{lead}</p>
<figure><img alt="A green trolley"><figcaption><span>A trolley on Main Street on Wednesday.</span><span
class="css-1"><span>Credit...</span><span>Dana Whitfield for The Union</span></span></figcaption></figure>
<div><p>By <span itemprop="name">Peter Okafor</span></p><p>Reporting from Alder Falls, Ohio</p></div>
<time datetime="2025-11-05T05:00:00-05:00">Nov. 5, 2025</time></header>
<section><p>{first}</p><p>{short}</p>{between}<p>{last}</p></section>{after}</article></main></body></html>"""


def told(*, between: str = "", after: str = "") -> list[str | None]:
    article = read_html(
        PAGE.format(lead=LEAD, first=FIRST, short=SHORT, last=LAST, between=between, after=after)
    )
    return [article.standfirst, *(block.text for block in article.blocks if block.kind != "caption")]


def test_a_masthead_under_a_summary_is_not_spoken() -> None:
    assert told() == [LEAD, FIRST, SHORT, LAST]


def test_a_credit_behind_dots_is_the_captions() -> None:
    page = PAGE.format(lead=LEAD, first=FIRST, short=SHORT, last=LAST, between="", after="")
    caption = next(block for block in read_html(page).blocks if block.kind == "caption")
    assert (caption.text, caption.credit) == (
        "A trolley on Main Street on Wednesday.",
        "Dana Whitfield for The Union",
    )


@pytest.mark.parametrize(
    "between",
    [
        '<p>Want to stay updated?<a href="/n"> Sign up for Your Places,</a> and we’ll send our coverage to your inbox.</p>',
        '<p><i>Have you been affected by the vote? <a href="/c">Get in touch</a>.</i></p>',
        '<p><a href="/">Home</a> | <a href="/n">News</a> | <a href="/s">Sports</a></p>',
        "<p>This interview has been edited and condensed.</p>",
    ],
)
def test_what_a_page_asks_among_its_paragraphs_is_not_spoken(between: str) -> None:
    assert told(between=between) == [LEAD, FIRST, SHORT, LAST]


@pytest.mark.parametrize(
    "after",
    [
        "<p>Alain Roy contributed research.</p>",
        "<p>Reporting by Peter Okafor; Editing by Alain Roy</p>",
        "<p>___</p>",
        '<p><a href="/by">Peter Okafor</a> is a national correspondent for The Union, covering the Midwest.</p>',
        "<p>A version of this article appears in print on Nov. 7, 2025, Section A, Page 14 of the State edition.</p>",
    ],
)
def test_what_is_said_of_the_article_behind_it_is_not_spoken(after: str) -> None:
    assert told(after=after) == [LEAD, FIRST, SHORT, LAST]


def test_a_page_without_figures_tells_its_captions_by_their_brackets() -> None:
    page = read_html(
        "<html><title>Deputies rescue goat</title><body><b>Deputies rescue goat</b><br><br><i>By Jenna Price</i>"
        "<br><br>Thursday, November 6, 2025<br><br><img src=g.jpg><br><small>Deputy Ray Collins with the goat, "
        "named Waffles. (Photo courtesy of Marlow County)</small><br><br>MARLOW - Two deputies spent an hour Thursday "
        "coaxing a goat down from the top of a closed water slide.<br><br>The call came in at 1:15 p.m. from a man "
        "who said he could see a goat.<br><br>Nobody was hurt, and the slide stays closed, its owner said.</body></html>"
    )
    assert [(block.text, block.credit) for block in page.blocks if block.kind == "caption"] == [
        ("Deputy Ray Collins with the goat, named Waffles.", "Marlow County")
    ]
    assert page.dateline == "Marlow"
