"""Stories in several boxes or articles, and stories that follow others on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, told

if TYPE_CHECKING:
    from audiobrief.types import Article


def _scrolled(title: str, tag: str, signed: str = "<time>May 3</time>") -> Article:
    return read_html(
        f"<head><title>{title}</title></head><body><main>"
        f"<article><{tag}>No ferry today</{tag}><p>{FIRST}</p></article>"
        f"<article><{tag}>Mail by boat</{tag}>{signed}<p>{SECOND}</p><p>{LAST}</p></article></main></body>"
    )


def test_the_next_story_below_the_one_that_the_page_is_named_for_is_not_told() -> None:
    assert told(_scrolled("No ferry today | The Islander", "h1")) == STORY[:1]


@pytest.mark.parametrize(
    "signed",
    ["<span class=byline>Ann Dorey</span>", "<span class=post-date>May 3</span>", "<time>3.5.</time>"],
)
def test_another_story_below_tells_who_wrote_it_or_when(signed: str) -> None:
    assert told(_scrolled("No ferry today", "h1", signed)) == STORY[:1]


def test_a_chapter_that_tells_neither_is_told() -> None:
    chapters = told(_scrolled("No ferry today", "h1", signed=""))
    assert [text for _, text in chapters] == [FIRST, "Mail by boat", SECOND, LAST]


@pytest.mark.parametrize(("title", "tag"), [("No ferry today", "h2"), ("The week on the island", "h1")])
def test_the_entries_of_a_live_blog_and_the_parts_of_a_story_are_told(title: str, tag: str) -> None:
    assert [text for kind, text in told(_scrolled(title, tag)) if kind == "paragraph"] == [
        FIRST,
        SECOND,
        LAST,
    ]


def test_parts_of_an_article_under_titles_of_their_own_are_told() -> None:
    parts = f"<h1>No ferry today</h1><p>{FIRST}</p><h1>Mail by boat</h1><p>{SECOND}</p><p>{LAST}</p>"
    story = read_html(f"<head><title>No ferry today</title></head><body><article>{parts}</article></body>")
    assert [text for kind, text in told(story) if kind == "paragraph"] == [FIRST, SECOND, LAST]


HALVES = [
    [
        f"{text} That was in {month}, when the ice lay thick on the harbor of the town."
        for text in (FIRST, SECOND, LAST)
    ]
    for month in ("January", "March")
]


@pytest.mark.parametrize(
    ("title", "is_told"), [("Part two: the mail", True), ("Part of the pier falls into the sea", False)]
)
def test_an_article_that_is_the_next_part_of_the_story_is_told(title: str, is_told: bool) -> None:
    story = read_html(
        "<head><title>No ferry today</title></head><body><main>"
        f"<article><h1>No ferry today</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
        f"<article><h1>{title}</h1><time>May 3</time><p>{LAST}</p><p>{HALVES[0][0]}</p></article></main></body>"
    )
    assert (("paragraph", LAST) in told(story)) is is_told


def _divided(between: str = "", *, around: str = "{}", names: tuple[str, str]) -> list[tuple[str, str]]:
    """A page whose story stands in two boxes, as where an advertisement divides them."""
    boxes = (
        around.format(f"<div class='{name}'>{head}{''.join(f'<p>{text}</p>' for text in half)}</div>")
        for name, head, half in zip(names, ("", between), HALVES, strict=True)
    )
    return told(
        read_html(f"<body><article><h1>No ferry</h1>{'<div class=ad></div>'.join(boxes)}</article></body>")
    )


@pytest.mark.parametrize(
    ("around", "names"),
    [
        ("{}", ("post-content", "post-content")),
        ("{}", ("article-body", "article-body last")),
        ("<div>{}</div>", ("entry-content", "entry-content")),
    ],
)
def test_a_story_in_several_boxes_is_told_whole(around: str, names: tuple[str, str]) -> None:
    assert [text for _, text in _divided(around=around, names=names)] == [*HALVES[0], *HALVES[1]]


def test_a_box_with_a_title_that_leads_elsewhere_is_another_story() -> None:
    title = "<h2><a href='/mail'>Mail by boat</a></h2>"
    assert [text for _, text in _divided(title, names=("post-content", "post-content"))] == HALVES[0]


SECTIONS = (
    "<section class='mod-head'><div class='mod-articletext'>{}</div></section>",
    "<section class='mod-more'>{}<div class='mod-articletext'>{}</div></section>",
)


def _in_sections(title: str) -> list[str]:
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in HALVES)
    sections = SECTIONS[0].format(first) + SECTIONS[1].format(title, second)
    return [
        text
        for kind, text in told(read_html(f"<body><h1>No ferry</h1><div id='p'>{sections}</div></body>"))
        if kind == "paragraph"
    ]


def test_boxes_called_the_text_are_told_though_they_stand_in_different_sections() -> None:
    assert _in_sections("<h2>What the mayor did</h2>") == [*HALVES[0], *HALVES[1]]


@pytest.mark.parametrize("title", ["<h1>Mail by boat</h1>", "<h2><a href='/mail'>Mail by boat</a></h2>"])
def test_the_text_under_the_title_of_another_story_is_not_told(title: str) -> None:
    assert _in_sections(title) == HALVES[0]


def test_a_list_in_a_box_between_those_of_the_story_is_told_with_what_stands_over_it() -> None:
    box = "<div class='article-body'>{}</div>"
    boats = box.format("<p>The boats:</p><ul><li>The Marta</li><li>The Ellen</li></ul>")
    first, second = (box.format("".join(f"<p>{text}</p>" for text in half)) for half in HALVES)
    story = told(read_html(f"<body><article><h1>No ferry</h1>{first}{boats}{second}</article></body>"))
    assert [text for _, text in story] == [
        *HALVES[0],
        "The boats:",
        "The Marta",
        "The Ellen",
        *HALVES[1],
    ]


PARAGRAPHS = ["".join(f"<p>{text}</p>" for text in half) for half in HALVES]


def _goes_on(behind: str, *, name: str = "article-body") -> list[str]:
    """What is told of a page whose story begins in a box that is called the text, before `behind`."""
    page = (
        f"<main><article><h1>No ferry</h1><div class='{name}'>{PARAGRAPHS[0]}</div>{behind}</article></main>"
    )
    return [text for kind, text in told(read_html(f"<body>{page}</body>")) if kind != "caption"]


@pytest.mark.parametrize("first", ["article-body", "entry-content", "td-post-content"])
@pytest.mark.parametrize("second", ["<div class='paywall'>{}</div>", "<section>{}</section>", "{}"])
def test_the_rest_of_a_story_is_told_whatever_its_box_is_called(first: str, second: str) -> None:
    assert _goes_on(second.format(PARAGRAPHS[1]), name=first) == [*HALVES[0], *HALVES[1]]


@pytest.mark.parametrize(
    ("between", "is_told"),
    [
        ("<div class='ad'>Advertisement</div>", False),
        ("<figure><img src='a.jpg'><figcaption>The Marta at the pier.</figcaption></figure>", False),
        ("<h2>What the mayor did</h2>", True),
    ],
)
def test_the_rest_of_a_story_is_told_behind_what_stands_between(between: str, is_told: bool) -> None:
    rest = f"<div class='col-right'>{between}{PARAGRAPHS[1]}<p>It came at six.</p></div>"
    heading = ["What the mayor did"] * is_told
    assert _goes_on(rest) == [*HALVES[0], *heading, *HALVES[1], "It came at six."]


def test_the_rest_of_a_story_is_told_with_a_link_to_another_among_it() -> None:
    link = "<p><a href='/mail'>Mail by boat</a></p>"
    assert _goes_on(f"<div class='rest'>{link}{PARAGRAPHS[1]}</div>") == [*HALVES[0], *HALVES[1]]


@pytest.mark.parametrize("name", ["teaser-text", "widget_text", "story-meta", "comment-body"])
def test_the_end_of_a_story_is_told_in_a_box_within_that_is_named_as_furniture(name: str) -> None:
    body = f"<div class='story'>{PARAGRAPHS[0]}<div class='{name}'>{PARAGRAPHS[1]}</div></div>"
    story = told(read_html(f"<body><main><h1>No ferry</h1>{body}</main></body>"))
    assert [text for _, text in story] == [*HALVES[0], *HALVES[1]]


@pytest.mark.parametrize(
    "behind",
    [
        "<h2>Related stories</h2>{}",
        "<h1>Mail by boat</h1>{}",
        "<h3><a href='/mail'>Mail by boat</a></h3>{}",
        "<ul><li><a href='/f'>Ferries</a></li><li><a href='/m'>Mail</a></li></ul>{}",
        "<article>{}</article>",
        "<form>{}</form>",
    ],
)
def test_what_stands_behind_a_story_and_apart_from_it_is_not_its_rest(behind: str) -> None:
    assert _goes_on(behind.format(f"<div class='box'><p>{LAST}</p></div>")) == HALVES[0]


def test_calls_to_the_reader_behind_a_story_are_not_its_rest() -> None:
    calls = (
        "You have reached your allowance of three free stories in the last thirty days of this month.",
        "You are in complete control of which stories you choose. Register now to enjoy the best of the island.",
        "When you register, we will also send you our free book on the history of the ferries of the island.",
    )
    box = "".join(f"<p>{call}</p>" for call in calls)
    assert _goes_on(f"<div class='overlay-text'>{box}</div>") == HALVES[0]


def test_the_rest_of_a_story_may_be_in_a_box_with_a_title() -> None:
    assert _goes_on(f"<fieldset><legend>The mail</legend><p>{LAST}</p></fieldset>")[-1] == LAST


def test_what_stands_among_credits_behind_a_story_is_not_its_rest() -> None:
    method = "Methodology: The ferries of each year were counted by the harbor from the cards that the pilots filled in."
    box = (
        f"<section class='end'><p>Graphics by Ann Dorey</p><p>Edited by: Max Roe</p><p>{method}</p></section>"
    )
    assert _goes_on(box) == HALVES[0]


@pytest.mark.parametrize("name", ["about-author", "comments-box", "article-sidebar"])
def test_a_little_behind_a_story_in_a_box_that_is_named_as_furniture_is_not_its_rest(name: str) -> None:
    assert _goes_on(f"<div class='{name}'><p>{LAST}</p></div>") == HALVES[0]


@pytest.mark.parametrize(
    "behind",
    [
        "<div class='discussion'><b>Mark T</b><p>{}</p></div>",
        "<div class='partner-content'><h3>Why so many retire to Cane Bay</h3><p>{}</p></div>",
        "<div class='project'><h3>About this series</h3><p>{}</p></div>",
        "<div role='tablist'>More</div><div role='tabpanel'><p>{}</p></div>",
    ],
)
def test_what_a_page_sets_behind_a_story_in_boxes_of_its_own_is_not_its_rest(behind: str) -> None:
    assert _goes_on(behind.format(LAST)) == HALVES[0]


def test_a_little_box_behind_a_story_is_its_rest_if_it_speaks_of_the_same() -> None:
    rain = "Cloudy with light rain in places, and a chance of thunder towards the weekend in most counties."
    whole = [[f"{text} {text}" for text in half] for half in HALVES]
    first = "".join(f"<p>{text}</p>" for text in [*whole[0], *whole[1]])
    page = f"<article><h1>No ferry</h1><div class='article-body'>{first}</div><div class='x'><p>{{}}</p></div></article>"
    assert told(read_html(page.format(rain)))[-1][1] == whole[1][-1]
    assert told(read_html(page.format(LAST)))[-1][1] == LAST


def test_who_wrote_a_story_is_not_told_behind_it_in_a_box() -> None:
    bio = "Ann Dorey has told of the harbor and its ferries since 2014, and lives above the market with two dogs."
    page = (
        f"<main><article><h1>No ferry</h1><p class='byline'>By <a rel='author'>Ann Dorey</a></p>"
        f"<div class='article-body'>{PARAGRAPHS[0]}</div><div class='note'><p>{bio}</p></div></article></main>"
    )
    assert bio not in [text for _, text in told(read_html(page))]


ICE = "Ice lay on the harbor for nine weeks, and nobody alive had seen that before, not even the keeper of the light."
BOARD = (
    "The harbor board met twice in the boathouse, and twice it went home without a vote on the second engine.",
    "Nobody on the quay remembers who first put a lamp in the window of the office for the captains at sea.",
)
LETTER = "Get the news of the island in your inbox every morning with our free newsletter, and never miss a boat again."


@pytest.mark.parametrize(
    ("said", "is_told"), [(ICE, True), (LETTER, False), (f"<a href=/ice>{ICE}</a>", False)]
)
def test_a_box_of_sentences_in_the_row_of_the_story_s_boxes_is_told(said: str, is_told: bool) -> None:
    first = f'<div class="RichText RichText--iconLinks"><p>{said}</p><p>{said}</p></div>'
    more = "<section><h3>More on the winter</h3><h4>Bread is baked on the mainland</h4>By Ann Dorey</section>"
    rest = (
        f"<div class=RichText><p>{SECOND}</p><h3>Over the ice</h3><p>{LAST}</p></div>"
        f"<div class=RichText><p>{BOARD[0]}</p><p>{BOARD[1]}</p></div>"
    )
    story = read_html(
        "<head><title>Winter: No ferry today</title></head><body><main><header><h2>On the islandNo ferry today</h2>"
        f"<div class='RichText RichText--sans leading-loose'>{FIRST}</div></header>"
        f"<div><section>{first}{more}{rest}</section></div></main></body>"
    )
    assert any(text in (ICE, LETTER) for _, text in told(story)) is is_told


def test_the_text_of_a_story_goes_on_in_a_box_within_a_box_of_the_same_name() -> None:
    rest = "".join(
        f"<div class=article-body><p>{text}</p></div>" for text in (SECOND, LAST, BOARD[1], HALVES[1][0])
    )
    story = read_html(
        "<head><title>No ferry today</title></head><body><main><h1>No ferry today</h1><div class=article-body>"
        f"<div class=teaser-content><div class='first article-body'><p>{FIRST}</p></div>"
        f"<div class=article-body><p>{ICE}</p></div></div><div>{rest}</div></div></main></body>"
    )
    assert ICE in [text for _, text in told(story)]


COLUMN = (
    "<div class='box'><h3><a href='/p/1'>Seven blocks for a harbor</a></h3>"
    "<p>A harbor needs seven things that no map shows, this paper says, and it tells where to find all of them.</p></div>"
)

LINKS = "<ul><li><a href='/j/1'>Jobs at the quay</a></li><li><a href='/j/2'>Jobs at sea</a></li></ul>"


def test_a_column_of_links_beside_the_box_of_title_and_story_is_not_told() -> None:
    story = f"<div id='left'><h1>No ferry</h1><div><p>{FIRST}</p><p>{SECOND}</p></div></div>"
    article = read_html(
        f"<body><div>{story}<div id='right'><p>Briefings</p>{LINKS}{COLUMN}</div></div></body>"
    )
    assert [text for _, text in told(article)] == [FIRST, SECOND]


def test_a_part_with_a_list_of_links_is_told_if_paragraphs_follow_each_other_in_it() -> None:
    items = "".join(
        f"<li><a href='/{name}'>What {name} wrote</a></li>" for name in ("Ann", "Jo", "Sam", "Mia", "Lea")
    )
    more = FIRST.replace("Monday", "Friday"), SECOND.replace("Tuesday", "Sunday")
    own = f"<div><h1>No ferry</h1><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div>"
    part = f"<div><h2>Who was there</h2><ul>{items}</ul><p>{more[0]}</p><p>{more[1]}</p></div>"
    article = read_html(f"<body><main>{own}{part}</main></body>")
    assert [text for _, text in told(article)][-3:] == ["Who was there", *more]


@pytest.mark.parametrize("tag", ["section", "table"])
def test_the_parts_of_a_story_are_told_under_headings_that_each_lead_elsewhere(tag: str) -> None:
    texts = FIRST.replace("Monday", "Friday"), SECOND.replace("Tuesday", "Sunday")
    cell = "<tr><td>{}</td></tr>" if tag == "table" else "{}"
    parts = (
        f"<{tag}>{cell.format(f'<h2><a href=/p/{n}>Pier {n}</a></h2><p>{text}</p>')}</{tag}>"
        for n, text in enumerate(texts, 1)
    )
    own = f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>"
    article = read_html(f"<body><main><div><h1>No ferry</h1>{own}</div>{''.join(parts)}</main></body>")
    assert [text for _, text in told(article)][-4:] == ["Pier 1", texts[0], "Pier 2", texts[1]]


@pytest.mark.parametrize("links", [1, 4])
def test_the_rest_of_a_story_in_a_box_beside_its_own_is_told_whatever_links_are_under_it(links: int) -> None:
    more = FIRST.replace("Monday", "Friday"), SECOND.replace("Tuesday", "Sunday")
    own = f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>"
    story = f"<div id='left'><h1>No ferry</h1><div>{own}</div></div>"
    below = "<p><a href='/all'>All ferries</a></p>" * links
    rest = f"<div id='right'><p>{more[0]}</p><p>{more[1]}</p>{below}</div>"
    article = read_html(f"<body><div>{story}{rest}</div></body>")
    assert [text for _, text in told(article)] == [FIRST, SECOND, LAST, *more]
