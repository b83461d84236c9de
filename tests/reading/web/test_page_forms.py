"""Forms that pages of papers, magazines and blogs share: what is told of them, as what, and what is not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html

if TYPE_CHECKING:
    from audiobrief.types import Article

FIRST = (
    "The ferry to Harrow Point was cancelled on Monday, and the island's baker ran out of flour before noon."
)
SECOND = (
    "By Tuesday the mayor had asked two fishing boats to carry the mail, and both captains said yes at once."
)
LAST = "The company says that a new engine will arrive on Friday, if the weather lets anything arrive at all."


def page(
    between: str = "",
    *,
    head: str = "",
    over: str = "",
    title: str = "<h1>No ferry to Harrow Point</h1>",
    under: str = "",
    behind: str = "",
    after: str = "",
    url: str | None = None,
) -> Article:
    return read_html(
        f"<html lang='en'><head>{head}</head><body><div id='page'><div>{over}{title}{under}<div><p>{FIRST}</p>"
        f"{between}<p>{SECOND}</p><p>{LAST}</p>{behind}</div></div>{after}</div></body></html>",
        url,
    )


def told(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


STORY = [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", LAST)]


@pytest.mark.parametrize("address", ["", "https://island.example/ferry"])
def test_a_footnote_and_its_mark_are_not_told_whatever_address_the_mark_has(address: str) -> None:
    said = "Nobody knows how old the engine is.{}"
    mark = f"<a id='mark-1' href='{address}#note-1'>1</a>"
    note = f"<div class='n'><a id='note-1' href='{address}#mark-1'>1</a><div><p>The log was lost.</p></div></div>"
    assert told(page(f"<p>{said.format(mark)}</p>", behind=note))[1] == ("paragraph", said.format(""))


def test_a_number_that_links_to_part_of_another_page_is_told() -> None:
    linked = "<p>The yard has repaired <a href='https://yard.example/list#boats'>7</a> ferries of this kind since May.</p>"
    text = "The yard has repaired 7 ferries of this kind since May."
    assert ("paragraph", text) in told(page(linked))


def test_several_sentences_in_a_heading_are_a_paragraph() -> None:
    text = f"{SECOND.replace('mail', 'post')} {LAST.replace('Friday', 'Sunday')}"
    assert ("paragraph", text) in told(page(f"<h2>{text}</h2>"))
    assert ("heading", "Who pays for the boats?") in told(page("<h2>Who pays for the boats?</h2>"))


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Figure 2: Crossings in a year, by month.</em></p>",
        "<p align='center'><em>The pier at low water</em></p>",
        "<p><span style='font-size:smaller'><em>The pier at low water.</em></span></p>",
        "<p></p><p><em><span style='font-size: 80%'>The pier at low water.</span></em></p>",
    ],
)
def test_a_line_in_italics_under_a_picture_is_its_caption(line: str) -> None:
    kinds = [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]
    assert kinds == ["paragraph", "caption", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>The captain had seen nothing like it.</em></p>",
        "<p><em>Here is what he wrote:</em></p>",
        "<p><em>An island of ninety people wonders who will bring the flour</em></p>",
        "<p><em>Dear Ida, my brother will not board the ferry</em></p>",
        "<p style='font-size:.95em'><em>The captain had seen nothing like it.</em></p>",
        "<p>The pier at low water is no place for a child of six, he wrote.</p>",
    ],
)
def test_a_sentence_under_a_picture_is_told_as_one(line: str) -> None:
    assert "caption" not in [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]


def test_lines_under_the_pictures_of_a_table_are_their_captions() -> None:
    pictures = "<thead><tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr></thead>"
    lines = "<tr><td><em>The old pier</em></td><td><em>The new pier</em></td></tr>"
    assert told(page(f"<table>{pictures}{lines}</table>"))[1:3] == [
        ("caption", "The old pier"),
        ("caption", "The new pier"),
    ]


def test_a_column_of_a_table_that_lays_out_a_story_is_told() -> None:
    text = "Ida Brandt, 61, who sells nets, says that the winter took half of her boats. “I count them at night.”"
    column = f"<table><tr><td><img src='ida.jpg'></td></tr><tr><td>{text}</td></tr></table>"
    assert "caption" not in [kind for kind, _ in told(page(column))]


def test_a_table_of_figures_under_pictures_is_left_out_as_one() -> None:
    pictures = "<tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr>"
    figures = "<tr><td>12 knots</td><td>14 knots</td></tr><tr><td>90 seats</td><td>120 seats</td></tr>"
    assert told(page(f"<table>{pictures}{figures}</table>"))[1][0] == "table"


def test_a_caption_ends_before_a_bare_link_and_a_credit_is_none() -> None:
    figure = "<figure><img src='p.jpg'><figcaption>{}</figcaption></figure>"
    linked = figure.format("The pier in 1911 (<a href='/x'>source</a>)")
    assert ("caption", "The pier in 1911") in told(page(linked))
    assert ("caption", "The pier (north side)") in told(page(figure.format("The pier (north side)")))
    assert told(page(figure.format("photo cred: my aunt"))) == STORY


def test_a_picture_over_the_title_is_of_what_schema_org_calls_an_article() -> None:
    over = "<div><img src='p.jpg'><p class='wp-caption-text'>The pier on Monday morning.</p></div>"
    marked = "<div itemscope itemtype='https://schema.org/NewsArticle'><h1>No ferry</h1>"
    html = f"<body><div>{marked}<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div></div></div></body>"
    assert told(read_html(html.replace("<h1>", f"{over}<h1>")))[0] == (
        "caption",
        "The pier on Monday morning.",
    )
    assert told(read_html(html.replace("<div itemscope", f"{over}<div itemscope"))) == STORY


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div class='author'>Ida Brandt: 25 Feb 2026</div>", ("Ida Brandt",)),
        (
            "<p class='byline'>By <span>Ida Brandt Bloomberg</span><i>Fri., Feb. 27, 2026timer2 min. read</i></p>",
            ("Ida Brandt",),
        ),
        (
            "<i class='byline'>DEC. 1, 2026</i><p class='byline'>By IDA BRANDT and JON ROE DEC. 1, 2026</p>",
            ("Ida Brandt", "Jon Roe"),
        ),
        (
            "<p><a rel='author' href='/i'>Ida Brandt<span class='sr-only'>archive page</span></a></p>",
            ("Ida Brandt",),
        ),
        ("<p class='byline'>Kim Sun 25 Feb 2026</p>", ("Kim Sun",)),
        ("<p class='byline'>By Ida Brandt Sun 25 Feb 2026</p>", ("Ida Brandt",)),
        ("<p class='byline'>The Ferry Desk · Posted: Feb 25, 2026 1:05 PM</p>", ()),
    ],
)
def test_a_byline_is_read_without_the_day_the_agency_and_what_is_not_seen(
    line: str, names: tuple[str, ...]
) -> None:
    assert page(under=line).byline == names


def test_a_name_and_a_day_over_a_title_are_its_own() -> None:
    over = "<header><a href='/ida'><img src='ida.jpg'><p>Ida Brandt</p></a></header><p>February 5, 2026</p>"
    article = page(
        over=over, title="<h2>No ferry to Harrow Point</h2>", head="<title>No ferry to Harrow Point</title>"
    )
    assert (article.byline, article.published) == (("Ida Brandt",), date(2026, 2, 5))


@pytest.mark.parametrize("name", ["<p class='kicker'>Mia Roe</p>", "<p>Ida Harrow</p>"])
def test_whom_a_story_is_of_over_its_title_is_no_byline(name: str) -> None:
    assert page(over=f"{name}<p>February 5, 2026</p>").byline == ()


def test_a_name_over_a_title_without_a_day_is_no_byline() -> None:
    assert page(over="<header><p>Harrow Post</p></header><p>Island Life</p>").byline == ()


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-02-25T03:10:00Z", 24), ("2026-02-25T03:10:00-05:00", 25), ("2026-02-28T03:10:00Z", 28)],
)
def test_the_day_in_the_address_is_the_local_one_of_a_moment_in_universal_time(moment: str, day: int) -> None:
    head = f"<meta property='article:published_time' content='{moment}'>"
    assert page(head=head, url="https://island.example/2026/02/24/no-ferry").published == date(2026, 2, day)


def test_the_heading_that_ends_the_address_is_the_title_and_not_the_blog_s_name() -> None:
    head = "<title>No ferry again « the island blog of Ida</title>"
    over = "<h1>the <a href='/'>island blog</a> of Ida</h1>"
    article = page(
        head=head, over=over, title="<h3>No ferry again</h3>", url="https://ida.example/blog/no-ferry-again"
    )
    assert (article.title, told(article)) == ("No ferry again", STORY)


PHOTO = "<p>Photo: Jo Roe</p>"


def test_sections_behind_the_story_of_which_one_is_empty_are_not_told() -> None:
    mail = f"<h3>Stay in touch</h3>{PHOTO}<h2>Get the tides by mail</h2><form><p>Tides, and offers, and more.</p></form>"
    assert told(page(after=f"<div><div>{mail}</div></div>")) == STORY


@pytest.mark.parametrize(
    "headings", ["<h3>Friday</h3><h3>Women</h3>", "<h2>How to get there</h2><h2>Women</h2>"]
)
def test_what_is_told_under_the_second_of_two_headings_behind_the_story_is_kept(headings: str) -> None:
    text = "Harrow beat Calder by two lengths to one"
    story = f"<div><p>{FIRST}</p><p>{SECOND}</p></div><div>{headings}<ul><li>{text}</li></ul></div>"
    article = read_html(f"<body><article><h1>No ferry</h1>{story}</article></body>")
    assert told(article) == [*STORY[:2], ("heading", "Women"), ("list item", text)]


def test_headings_of_the_story_one_under_the_other_are_told() -> None:
    results = (
        f"<h2>Results</h2>{PHOTO}<h2>Rowing</h2><p>Ann Lee won in nine minutes.</p><p>Mia Roe was second.</p>"
    )
    assert told(page(behind=results))[3:] == [
        ("heading", "Results"),
        ("heading", "Rowing"),
        ("paragraph", "Ann Lee won in nine minutes."),
        ("paragraph", "Mia Roe was second."),
    ]


def test_a_box_of_a_line_over_a_button_is_not_told() -> None:
    button = "<div><a class='wp-block-button__link' href='/fair'>See more</a></div>"
    box = f"<div><p>Harrow • June 2, 2026</p><p>Boat fair tickets are here!</p>{button}</div>"
    assert told(page(box)) == STORY


def test_a_paragraph_over_a_button_is_told() -> None:
    text = "The company wrote to all of its passengers on Wednesday that it would pay them back in full."
    box = f"<div><p>{text}</p><a class='button' href='/letter'>Read the letter</a></div>"
    assert ("paragraph", text) in told(page(box))


@pytest.mark.parametrize(
    "text", ["The island voted 51 to 49.", "Yes, and I would sail again.", "“Never!”", "Who else would go?"]
)
def test_a_short_sentence_over_a_button_to_share_it_is_told(text: str) -> None:
    box = f"<div class='block'><p>{text}</p><a class='btn' href='/s'>Share</a></div>"
    assert ("paragraph", text) in told(page(box))


@pytest.mark.parametrize(
    "line",
    [
        "<p>You have 2 free articles left to read this month before you need to register.</p>",
        "<p>This is your last article that you can read this month before you need an account.</p>",
        "<p>This is a developing story and will be updated.</p>",
        "<p>—Ida Brandt can be reached at ida@islander.example</p>",
        "<p>For more on news from the islands please visit <a href='/'>Island News</a>.</p>",
        "<p>>> READ ON THE ISLANDER: <a>The long winter of the ferry</a></p>",
        "<p>If you have information to share about the ferry, reach out to me at the pier.</p>",
        "<div class='map-credit'><p>By Ida Brandt | Satellite imagery by Highview</p></div>",
    ],
)
def test_a_line_of_the_page_is_not_told(line: str) -> None:
    assert told(page(line)) == STORY


@pytest.mark.parametrize(
    "text",
    [
        "You have two articles of the law left to read, the judge told him, and both are short.",
        "Ida Brandt can be reached at the pier on Mondays, and by radio at sea.",
        "This is a developing story of the islands, and it will be told for years.",
        "For more on the ferry than its age, see what the engine has cost since 2019.",
        "If you have information on the theft, contact the harbor police.",
        "The last article of the agreement is the one that the captains will not sign.",
    ],
)
def test_a_sentence_of_the_story_in_like_words_is_told(text: str) -> None:
    assert ("paragraph", text) in told(page(f"<p>{text}</p>"))


def test_who_reported_is_not_said_again_around_the_story() -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    article = page(head=author, behind="<p><b>Article by Ida Brandt (<a href='/i'>@idab</a>).</b></p>")
    assert told(article) == STORY
    assert told(page(head=author, under="<p>From The Islander staff reports</p>")) == STORY
    other = "Photographs and captains were chosen by Jon Roe."
    assert told(page(head=author, behind=f"<p>{other}</p>"))[3:] == [("paragraph", other)]


def test_who_leads_is_told_though_the_reporter_is_called_so() -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    for label in ("Text und Fotos: ", "文/图：", "本报记者："):
        assert told(page(head=author, behind=f"<p>{label}Ida Brandt</p>")) == STORY
    skipper = "The skipper: Ida Brandt"
    assert ("paragraph", skipper) in told(page(head=author, behind=f"<p>{skipper}</p>"))


def test_films_in_a_list_called_credits_are_told() -> None:
    film = "The Long Ferry, directed by Ida Brandt, 94 minutes"
    story = f"<p>{FIRST}</p><p>{SECOND}</p><ul class='credits'><li>{film}</li></ul>"
    article = read_html(f"<body><article><h1>No ferry</h1>{story}</article></body>")
    assert told(article) == [*STORY[:2], ("list item", film)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "A ticket costs <s>£20</s> <del>£18</del> <strike>£15</strike> £12 now.",
            "A ticket costs £12 now.",
        ),
        ("A ticket costs <ins>£12</ins> <u>now</u>.", "A ticket costs £12 now."),
    ],
)
def test_what_is_struck_out_is_not_told(line: str, text: str) -> None:
    assert told(page(f"<p>{line}</p>"))[1] == ("paragraph", text)


def test_a_story_that_is_struck_out_whole_is_told() -> None:
    whole = read_html(f"<body><h1>No ferry</h1><del><p>{FIRST}</p><p>{SECOND}</p></del></body>")
    assert told(whole) == STORY[:2]


WORDS = "A ferry is a promise."


@pytest.mark.parametrize(
    "quotation",
    [
        f"<blockquote><p>{WORDS}</p><footer>— Ida Brandt, captain</footer></blockquote>",
        f"<blockquote><p>{WORDS}</p><footer><cite>— Ida Brandt, captain</cite></footer></blockquote>",
        f"<figure><blockquote>{WORDS}</blockquote><figcaption class='source'>— Ida Brandt, captain</figcaption></figure>",
    ],
)
def test_who_is_quoted_is_told_behind_the_words(quotation: str) -> None:
    assert told(page(quotation))[1:3] == [("quote", WORDS), ("quote", "— Ida Brandt, captain")]


def test_the_foot_of_a_quotation_that_repeats_the_story_is_not_told() -> None:
    pulled = (
        "<blockquote><p>the island's baker ran out of flour</p><footer>— The Islander</footer></blockquote>"
    )
    assert told(page(pulled)) == STORY


@pytest.mark.parametrize(
    ("post", "words"),
    [
        ("We are staying. https://t.co/aB3 #HarrowPoint", "We are staying. #HarrowPoint"),
        (
            "We <a href='https://t.co/aB3'>https://t.co/aB3</a> are staying. pic.twitter.com/aB3",
            "We are staying.",
        ),
        ("Write to harrow.example/ferry or at.com", "Write to harrow.example/ferry or at.com"),
    ],
)
def test_a_post_is_told_without_the_addresses_that_its_network_adds(post: str, words: str) -> None:
    signed = "&mdash; Ida Brandt (@ida) <a href='https://twitter.com/ida/status/1'>May 3, 2024</a>"
    quotation = f"<blockquote class='twitter-tweet'><p>{post}</p>{signed}</blockquote>"
    assert told(page(quotation))[1] == ("quote", words)


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("Watch: The ferry leaves the pier", "The ferry leaves the pier"),
        ("Listen: The captain's speech", "The captain's speech"),
        ("Watch Hill: The pier at noon", "Watch Hill: The pier at noon"),
    ],
)
def test_the_caption_of_a_film_or_a_recording_is_told_without_its_label(caption: str, said: str) -> None:
    film = (
        f"<figure><iframe src='https://films.example/1'></iframe><figcaption>{caption}</figcaption></figure>"
    )
    assert told(page(film))[1] == ("caption", said)


def _scrolled(title: str, tag: str) -> Article:
    return read_html(
        f"<head><title>{title}</title></head><body><main>"
        f"<article><{tag}>No ferry today</{tag}><p>{FIRST}</p></article>"
        f"<article><{tag}>Mail by boat</{tag}><p>{SECOND}</p><p>{LAST}</p></article></main></body>"
    )


def test_the_next_story_below_the_one_that_the_page_is_named_for_is_not_told() -> None:
    assert told(_scrolled("No ferry today | The Islander", "h1")) == STORY[:1]


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


@pytest.mark.parametrize(
    ("title", "is_told"), [("Part two: the mail", True), ("Part of the pier falls into the sea", False)]
)
def test_an_article_that_is_the_next_part_of_the_story_is_told(title: str, is_told: bool) -> None:
    story = read_html(
        "<head><title>No ferry today</title></head><body><main>"
        f"<article><h1>No ferry today</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
        f"<article><h1>{title}</h1><p>{LAST}</p><p>{HALVES[0][0]}</p></article></main></body>"
    )
    assert (("paragraph", LAST) in told(story)) is is_told


def test_the_labels_of_tabs_are_not_told_before_their_headings() -> None:
    labels = "<ul class='tabs__list'><li>North</li><li>South</li></ul>"
    tabs = f"<div class='tabs'>{labels}<h2>North</h2><p>{LAST.replace('Friday', 'May')}</p></div>"
    assert [text for kind, text in told(page(tabs)) if kind != "paragraph"] == ["North"]


def test_a_list_in_a_tab_is_told() -> None:
    tab = "<div class='tabs__panel'><p>The boats that carry the mail:</p><ul><li>The Marta</li><li>The Ellen</li></ul></div>"
    assert ("list item", "The Marta") in told(page(tab))


def test_a_line_in_bold_ends_where_the_page_breaks_it() -> None:
    lines = "<b>Mail by boat</b><br>By Ida Brandt<br><br>"
    old = read_html(f"<table><tr><td>{lines}{FIRST}<br><br>{SECOND}<br><br>{LAST}</td></tr></table>")
    assert ("paragraph", "Mail by boat By Ida Brandt") not in told(old)
    assert ("paragraph", FIRST) in told(old)


def test_bold_words_that_go_on_behind_a_break_are_one_line() -> None:
    line = "<p><b>The company said that<br>the ferry is to sail again in May.</b></p>"
    assert ("paragraph", "The company said that the ferry is to sail again in May.") in told(page(line))


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("<math><mi>d</mi><mo>=</mo><msup><mi>t</mi><mn>2</mn></msup></math>", "a formula"),
        ("<math alttext='d = v t'><mi>d</mi></math>", "d = v t"),
        (
            "<math><mi>d</mi><annotation encoding='application/x-tex'>d = \\frac{t}{2}</annotation></math>",
            "a formula",
        ),
        ("<math aria-label='d equals t squared'><mi>d</mi></math>", "d equals t squared"),
    ],
)
def test_a_formula_within_a_sentence_is_told_or_named(formula: str, words: str) -> None:
    line = "<p>The delay is given by {}, the company says.</p>"
    assert told(page(line.format(formula)))[1] == (
        "paragraph",
        f"The delay is given by {words}, the company says.",
    )


def test_a_formula_that_stands_by_itself_is_not_told() -> None:
    assert told(page("<p><math display='block'><mi>d</mi><mo>=</mo><mi>t</mi></math></p>")) == STORY


HALVES = [
    [
        f"{text} That was in {month}, when the ice lay thick on the harbor of the town."
        for text in (FIRST, SECOND, LAST)
    ]
    for month in ("January", "March")
]


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


LINES = (FIRST, "“No flour,” he said.", SECOND, "The mail was late.", LAST)
"""A story with short lines among its paragraphs."""
COMMENTS = "".join(
    f"<p>I have lived on this island for {years} years, and the ferry was never once on time.</p>"
    for years in (20, 30, 40)
)


@pytest.mark.parametrize(
    "story",
    [
        "".join(f"<div>{line}</div>" for line in LINES),
        "".join(f"<div class='x1'><span>{line}</span></div>" for line in LINES),
        f"<div class='x1'>{'<br><br>'.join(LINES)}</div>",
        f"<div class='x1'>{'<br> <br>'.join(LINES)}</div>",
        "".join(f"<text-block>{line}</text-block>" for line in LINES),
        f"<section>{'</section><section>'.join(LINES)}</section>",
        f"<table><tr><td>{'<br><br>'.join(LINES)}</td></tr></table>",
    ],
)
@pytest.mark.parametrize("name", ["x2", "entry read-more", "layout sidebar-left"])
def test_paragraphs_that_are_not_marked_as_such_are_told_whatever_is_around_them(
    story: str, name: str
) -> None:
    after = f"<div id='comments'>{COMMENTS}</div>"
    body = f"<body><h1>No ferry</h1><div class='{name}'>{story}</div>{after}</body>"
    assert [text for _, text in told(read_html(body))] == list(LINES)


SAID = (
    (
        "Marta K.",
        "2 hours ago",
        "I have lived on this island for forty years, and never was the ferry once on time.",
    ),
    (
        "jb_1964",
        "yesterday",
        "Somebody should give that captain a medal, because the mail has not been late since.",
    ),
)


def _said(entry: str) -> str:
    return "".join(entry.format(name=name, age=age, text=text) for name, age, text in SAID)


COMMENT = (
    "<div class='k1'><span>{name}</span> <span>{age}</span><div>{text}</div>"
    "<div><a href='#r'>Reply</a> <a href='#l'>Like</a></div></div>"
)


@pytest.mark.parametrize(
    "entry",
    [
        COMMENT,
        "<li><a href='/u'>{name}</a><time>{age}</time><p>{text}</p><button>Reply</button></li>",
        "<article><p>{text}</p><footer>{name}, <small>{age}</small> <a href='#r'>Antworten</a></footer></article>",
    ],
)
def test_what_readers_say_is_known_by_its_form_whatever_it_is_called(entry: str) -> None:
    assert told(page(behind=_said(entry))) == STORY
    assert told(page(after=f"<div class='k2'>{_said(entry)}</div>")) == STORY


@pytest.mark.parametrize(
    "entry",
    [
        COMMENT.replace("<a href='#r'>Reply</a>", ""),
        COMMENT.replace("<span>{age}</span>", ""),
        "<p>{text} <span>2021</span> <a href='/p'>Report</a></p>",
        "<p>{text} In <em>2021</em> the <a href='/r'>reply</a> came at once.</p>",
    ],
)
def test_entries_without_an_age_and_a_link_to_answer_may_be_of_the_story(entry: str) -> None:
    assert any(SAID[0][2] in text for _, text in told(page(behind=_said(entry))))


def test_a_page_that_is_nothing_but_an_exchange_is_told() -> None:
    exchange = told(read_html(f"<body><h1>Two islanders on the ferry</h1>{_said(COMMENT)}</body>"))
    assert [text for _, text in exchange if text in (SAID[0][2], SAID[1][2])] == [SAID[0][2], SAID[1][2]]


QUESTION = (
    "<div class='k1'><p>{text}</p><span>{age}</span><div>ANSWER<p>It may be so, and yet the captain is not to "
    "blame: the fog was, and it will come again in March.</p></div></div>"
)


@pytest.mark.parametrize(
    "entries",
    [
        _said(COMMENT) + f"<p>{LAST}</p>",
        _said(QUESTION.replace("ANSWER", "<h3><a href='#r'>Reply</a></h3>")),
        _said(QUESTION.replace("ANSWER", "<button>Antworten</button>")),
        _said(QUESTION.replace("ANSWER", "<span>Reply</span>")),
        _said(COMMENT) * 5,
    ],
)
def test_what_is_said_within_a_story_or_answered_there_or_far_longer_than_it_is_told(entries: str) -> None:
    texts = [text for _, text in told(page(behind=f"<div class='k2'>{entries}</div>"))]
    assert any(SAID[0][2] in text for text in texts)


@pytest.mark.parametrize(
    ("below", "is_told"),
    [
        (
            "The mouse had friends, as it turned out, and two of them were found on Tuesday in the old lamp room.",
            True,
        ),
        (
            "The office of the harbor answers letters and calls about the ferry each weekday at 555 0134 until six.",
            False,
        ),
    ],
)
def test_a_part_of_the_story_that_is_called_contacts_is_told(below: str, is_told: bool) -> None:
    story = told(page(behind=f"<h2>Contacts</h2><p>{below}</p>"))
    assert (("paragraph", below) in story) is is_told


def test_a_form_is_no_story_for_what_its_fields_are_explained_by() -> None:
    said = "Spaces are allowed here, and so are hyphens, apostrophes and all of the marks that names have."
    field = f"<form><div><label>Name</label><div>{said}</div></div></form>"
    assert all(text != said for _, text in told(page(after=field)))


def test_a_page_that_only_explains_the_fields_of_a_form_is_refused() -> None:
    said = "Spaces are allowed here, and so are hyphens, apostrophes and all of the marks that names have."
    fields = "".join(
        f"<div><label>{name}</label><input name='{name}'><div class='hint'>{said}</div></div>"
        for name in ("Name", "Address")
    )
    with pytest.raises(SourceError):
        read_html(
            f"<title>Create new account</title><body><form class='user-info-cookie'>{fields}</form></body>"
        )


def test_points_that_are_headings_are_told_to_the_last() -> None:
    points = (
        f"<h2>{n}. {text}</h2><img src='{n}.jpg'>" for n, text in enumerate((SECOND, FIRST, LAST), start=1)
    )
    story = read_html(
        f"<body><article><h1>No ferry</h1><p>{FIRST}</p><p>{LAST}</p>{''.join(points)}</article></body>"
    )
    assert told(story)[-1] == ("heading", f"3. {LAST}")


def test_a_call_that_is_a_heading_behind_the_story_is_not_told() -> None:
    assert told(page(behind="<h2>What do the people of the island say of the ferry today?</h2>")) == STORY


def test_points_that_are_most_of_the_story_are_told() -> None:
    points = "".join(f"<li>{text}</li>" for text in (FIRST, SECOND, LAST))
    story = read_html(
        f"<body><article><h1>No ferry</h1><h2>Key points</h2><ul>{points}</ul><p>{FIRST}</p></article></body>"
    )
    assert ("list item", SECOND) in told(story)


def cards(*said: str) -> str:
    return "".join(
        f"<div class='item'><a href='/news/{n}'><img src='{n}.jpg' alt=''></a>"
        f"<h3><a href='/news/{n}'>Fog keeps boat {n} in port</a></h3><p>{line}</p></div>"
        for n, line in enumerate(said)
    )


BLURBS = (
    "The boat lay at the quay of Harrow Point for nine hours on Sunday, its captain said on the telephone.",
    "Nobody on the island had seen such fog since the winter of 1987, when the lighthouse went dark twice.",
    "A third boat turned back at noon.",
)


MORE = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6
ROW = f"<div><div>{cards(*BLURBS)}</div></div>"


def test_cards_of_other_stories_beside_the_story_are_not_told() -> None:
    assert not {text for _, text in told(page(between=MORE, after=ROW))} & set(BLURBS)


@pytest.mark.parametrize(("name", "is_told"), [("article-body", False), ("block", True)])
def test_cards_below_a_box_that_is_called_the_text_are_not_told(name: str, is_told: bool) -> None:
    body = f"<body><div><h1>No ferry</h1><div class='{name}'>{MORE}</div>{ROW}</div></body>"
    assert (BLURBS[0] in {text for _, text in told(read_html(body))}) is is_told


@pytest.mark.parametrize("row", [cards(*BLURBS), ROW])
@pytest.mark.parametrize("place", ["between", "behind"])
def test_the_things_that_a_story_shows_in_cards_are_told(place: str, row: str) -> None:
    assert {text for _, text in told(page(**{place: MORE + row}))} >= set(BLURBS[:2])


def test_a_line_called_a_title_is_the_title_where_the_headings_are_of_the_page() -> None:
    article = page(
        head="<title>No ferry to Harrow Point - Larn Post</title>",
        over="<h2>By column</h2><h2>By day</h2>",
        title="<dl class='newsTitle'><dt>No ferry to Harrow Point</dt></dl>",
    )
    assert article.title == "No ferry to Harrow Point"
    assert told(article) == [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", LAST)]


def test_the_name_of_a_site_is_no_title_though_it_is_called_one() -> None:
    article = page(
        head="<title>No ferry to Harrow Point this week - The Larn Post</title>",
        over="<div class='site-title'>The Larn Post</div><h2>By column</h2>",
        title="<p>No ferry to Harrow Point this week</p>",
    )
    assert article.title.startswith("No ferry to Harrow Point this week")


def test_pictures_that_lead_to_themselves_are_no_cards() -> None:
    pictures = "".join(
        f"<div class='item'><a href='{n}.jpg'><img src='{n}s.jpg'></a><h3><a href='{n}.jpg'>The quay at {n}</a></h3>"
        f"<p>{line}</p></div>"
        for n, line in enumerate(BLURBS)
    )
    more = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6
    article = page(between=f"{more}<div><div>{pictures}</div></div>")
    assert {text for _, text in told(article)} >= set(BLURBS[:2])


def test_what_the_head_of_the_site_says_on_each_page_is_not_told() -> None:
    banner = (
        "This is an old page of the ferry office. It is kept as it was, and some of what it leads to is gone."
    )
    article = page(over=f"<header><div><div class='slogan'>{banner}</div></div><a href='/'>Home</a></header>")
    assert banner not in [text for _, text in told(article)]


def test_other_posts_under_a_heading_of_the_page_are_not_told_however_long() -> None:
    others = "".join(f"<article><p>{line} Nobody knew.</p><p>{FIRST}</p></article>" for line in BLURBS * 2)
    posts = f"<article><p>{FIRST} {SECOND} {LAST} {FIRST} {SECOND}</p></article>"
    article = read_html(
        f"<html lang='pt'><body><h1>No ferry</h1>{posts}<article><h3>Você pode gostar...</h3>{others}</article></body></html>"
    )
    assert [text for _, text in told(article)] == [f"{FIRST} {SECOND} {LAST} {FIRST} {SECOND}"]


CROSSING = "It takes forty minutes in a calm sea, and an hour and a half when the wind is in the north."


def test_number_that_is_said_of_a_term_is_told() -> None:
    facts = f"<dl><dt>First run</dt><dd>1911</dd><dt>Crossing</dt><dd>{CROSSING}</dd></dl>"
    for buttons in ("", "<dl><dt>Share</dt><dd>Facebook</dd></dl>"):
        lines = told(
            read_html(
                f"<body><article><h1>No ferry</h1><p>{FIRST}</p>{facts}{buttons}<p>{LAST}</p></article></body>"
            )
        )
        assert [text for _, text in lines] == [FIRST, "First run", "1911", "Crossing", CROSSING, LAST]


SPOKEN = "<p>“If the fog comes in before noon,” the captain told us, “we turn round and go home.”</p>"


@pytest.mark.parametrize("tag", ["div class=pullquote", "blockquote"])
def test_quotation_pulled_from_around_its_speaker_is_told_once(tag: str) -> None:
    pulled = f"<{tag}>“If the fog comes in before noon, we turn round and go home.”</{tag.split()[0]}>"
    assert told(page(f"{SPOKEN}{pulled}")) == told(page(SPOKEN))


@pytest.mark.parametrize(
    "said",
    [
        "If the fog comes in before noon, we turn round and wait.",
        "We turn round and go home if the fog comes in before noon.",
        "If the fog, we go home.",
    ],
)
def test_quotation_in_other_words_than_the_story_is_told(said: str) -> None:
    assert said in [text for _, text in told(page(f"{SPOKEN}<blockquote><p>{said}</p></blockquote>"))]


def test_note_that_leads_back_by_a_sign_without_a_link_is_not_told() -> None:
    mark = "<p>Nobody knows how old the engine is.<sup><a href='#n1'>1</a></sup></p>"
    note = "<ol class='at-end'><li id='n1'>The log was lost. ↩</li></ol>"
    assert told(page(mark, behind=note)) == told(page("<p>Nobody knows how old the engine is.</p>"))


@pytest.mark.parametrize(
    "line",
    [
        "[embedded tweet]",
        "[Embed]",
        "Powered by Blogger.",
        "Proudly powered by WordPress. © Ann Lee",
        "Read more about the captains of the ferry <a href='/c'>here</a>.",
        "<a href='/c'>Read the full letter of the two captains here</a>.",
    ],
)
def test_line_that_a_page_s_software_or_a_link_leaves_is_not_told(line: str) -> None:
    assert told(page(f"<p>{line}</p>")) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "[Embedded with the crew, she wrote this in March.]",
        "Powered by steam, the first ferry took two hours.",
        "Powered by Ghost engines, it took one.",
        "“Read more about the ferry here,” says a sign.",
        "See the full length of the <a href='/i'>island</a> from here.",
        "Read more, he told the children who were born here.",
    ],
)
def test_sentence_that_only_begins_as_such_a_line_is_told(line: str) -> None:
    text = line.replace("<a href='/i'>", "").replace("</a>", "")
    assert text in [said for _, said in told(page(f"<p>{line}</p>"))]


@pytest.mark.parametrize(
    "link",
    ["<a href='/c'>Read more about the captains here.</a>", "<a href='/c'>Read more of them here</a>."],
)
def test_sentence_that_is_a_link_to_another_page_is_left_out_of_its_paragraph(link: str) -> None:
    lines = told(page(f"<p>Both captains said yes. {link} The baker said no.</p>"))
    assert lines[1] == ("paragraph", "Both captains said yes. The baker said no.")


def test_linked_sentence_of_the_story_stays_in_its_paragraph() -> None:
    for linked in ("The captains were born here.", "Read more, he said."):
        lines = told(page(f"<p>Both captains said yes. <a href='/c'>{linked}</a> The baker said no.</p>"))
        assert lines[1] == ("paragraph", f"Both captains said yes. {linked} The baker said no.")


def test_what_is_said_of_a_reporter_with_initials_is_not_told() -> None:
    said = "Dana R. Whitlock Jr. covers ferries for the Courier. Reach her at dana@courier.example."
    for name in ("Dana R. Whitlock Jr.", "Dana Whitlock"):
        article = page(head=f"<meta name=author content='{name}'>", behind=f"<p><em>{said}</em></p>")
        assert (article.byline, told(article)) == ((name,), STORY)


def test_what_is_said_of_somebody_else_is_told() -> None:
    said = "Dana R. Whitlock Sr. covers boats with cloth in a shed by the sea."
    article = page(head="<meta name=author content='Ann Whitlock'>", behind=f"<p>{said}</p>")
    assert told(article)[-1] == ("paragraph", said)


@pytest.mark.parametrize(
    "entries",
    [
        ("June 9 -- Ferry Hall, Larn, FL", "June 26 -- Mill Center, Esk, PA", "July 2 -- The Quay, Harrow"),
        ("Adults: 12 crowns", "Children: 6 crowns", "Dogs: free"),
        ("9:15 – first boat", "11:40 – second boat", "16:05 – last boat"),
    ],
)
def test_a_list_that_only_breaks_divide_is_told_entry_by_entry(entries: tuple[str, ...]) -> None:
    article = page(between=f"<p>{'<br>'.join(entries)}</p>")
    assert [block for block in told(article) if block[0] == "list item"] == [
        ("list item", e) for e in entries
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("The tide is out", "and will not come", "until the moon says so"),
        ("Two: boats left.", "Three: came back.", "One: never did."),
    ],
)
def test_lines_of_a_poem_or_sentences_between_breaks_are_one_paragraph(lines: tuple[str, ...]) -> None:
    assert ("paragraph", " ".join(lines)) in told(page(between=f"<p>{'<br>'.join(lines)}</p>"))


LINKED = (
    "<li>The baker said no. <a href='/b'>The mayor said yes</a></li><li>Why <a href='/w'>tides</a> turn</li>"
)


@pytest.mark.parametrize("label", ["More great Courier stories", "Related stories:", "You may also like"])
def test_a_list_of_other_stories_is_not_told_though_only_a_part_of_each_item_is_a_link(label: str) -> None:
    assert told(page(behind=f"<hr><div class='heading-h3'>{label}</div><ul>{LINKED}</ul>")) == STORY


def test_a_list_of_the_story_is_told_under_such_a_line() -> None:
    whale = "The whale that came in for a winter and would not leave before the bells rang."
    tide = "The tide that took the mayor's hat in May, and brought it back in June."
    items = f"<li>{whale}</li><li>{tide.replace('tide', '<a href=/t>tide</a>')}</li>"
    assert told(page(f"<p>Other island stories</p><ul>{items}</ul>"))[1:4] == [
        ("paragraph", "Other island stories"),
        ("list item", whale),
        ("list item", tide),
    ]


@pytest.mark.parametrize(
    "call",
    [
        "Subscribe",
        "Sign up now",
        "<a href='/s'>Subscribe</a> to the Courier and stay smart with more of your favorite Harbor writers.",
    ],
)
def test_a_call_to_subscribe_is_not_told(call: str) -> None:
    assert told(page(f"<div><div class='heading-h4'>{call}</div></div>")) == STORY


def test_a_question_put_to_one_guest_after_another_is_told_each_time() -> None:
    question = "What do you take along when you leave for the island for a week?"
    asked = f"<p>{question}</p><p>A good lamp.</p><p>{question}</p><p>Two books and a hat.</p>"
    assert [text for _, text in told(page(asked))].count(question) == 2


@pytest.mark.parametrize("tag", ["ul", "ol"])
@pytest.mark.parametrize("over", ["<p>Other sayings</p>", "<h2>Fares</h2>", ""])
@pytest.mark.parametrize(
    "items", [["Adults: 12 crowns", "Dogs travel free"], ["The tide took his hat.", "It came back in June."]]
)
def test_a_list_beside_the_story_s_paragraphs_is_told(items: list[str], over: str, tag: str) -> None:
    listed = f"{over}<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
    assert [text for kind, text in told(page(listed)) if kind == "list item"] == items


def test_a_list_of_sentences_right_behind_the_story_is_told_and_one_of_labels_is_not() -> None:
    listed = "<ul><li>The tide took his hat.</li><li>It came back in June.</li></ul>"
    assert told(page(behind=listed))[-1] == ("list item", "It came back in June.")
    assert told(page(behind="<ul><li>Harbor</li><li>Weather</li></ul>")) == STORY


def test_a_list_in_a_box_of_its_own_and_one_of_terms_are_told_where_they_stand() -> None:
    listed = "<div><ul><li>Bring a lamp.</li><li>And a hat.</li></ul></div>"
    terms = "<dl><dt>Flour</dt><dd>None was left.</dd></dl>"
    assert told(page(listed + terms))[1:-2] == [
        ("list item", "Bring a lamp."),
        ("list item", "And a hat."),
        ("paragraph", "Flour"),
        ("paragraph", "None was left."),
    ]


@pytest.mark.parametrize("where", ["between", "behind"])
def test_short_sentences_bare_in_the_story_s_box_are_told(where: str) -> None:
    lines = told(page(**{where: "It never came.<br><br>Nobody knew why.<br>"}))
    assert [line for line in lines if line not in STORY] == [
        ("paragraph", "It never came."),
        ("paragraph", "Nobody knew why."),
    ]
