"""Kinds of pages that newsrooms and readers bring: live pages, lists, letters, press releases, pages of tables, stubs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html
from mill_story import PROSE as MILL
from mill_story import paragraphs

if TYPE_CHECKING:
    from audiobrief.types import Article

PROSE = FIRST, SECOND, THIRD = MILL[:3]
STORY = paragraphs(*PROSE)
TITLE = "Council sells the old mill"


def read(body: str, head: str = f"<title>{TITLE}</title>") -> Article:
    return read_html(f'<html lang="en"><head>{head}</head><body>{body}</body></html>')


def told(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


PARAGRAPHS = [("paragraph", sentence) for sentence in PROSE]


def live(*entries: str) -> Article:
    return read(f"<main><h1>{TITLE}</h1>{''.join(entries)}</main>")


def test_the_time_of_an_entry_is_told_with_its_title() -> None:
    article = live(
        *(
            f'<article class="post"><header><time>1{n}:20</time><h2>Vote {n} is cast</h2><i>Ann Dorey</i></header>'
            f'<div class="text"><p>{said}</p></div></article>'
            for n, said in enumerate(PROSE)
        )
    )
    assert told(article) == [
        line
        for n, said in enumerate(PROSE)
        for line in (("heading", f"1{n}:20 – Vote {n} is cast"), ("paragraph", said))
    ]


def test_the_time_beside_the_day_that_is_marked_is_the_entry_s() -> None:
    head = "<a href='#{0}'><time>May {0}, 2025</time><span>1{0}.05 GMT</span></a><h2>Vote {0} is cast</h2>"
    entry = "<article><header>{}</header><p>{}</p></article>"
    article = live(*(entry.format(head.format(n), said) for n, said in enumerate(PROSE, 1)))
    assert told(article)[0] == ("heading", "11.05 GMT – Vote 1 is cast")


@pytest.mark.parametrize("form", ["<section><h3>{}</h3>{}</section>", "<p><strong>{}</strong></p>{}"])
@pytest.mark.parametrize("clock", ["1{}.20", "1{}:20", "{}.20pm", "1{}:20 GMT"])
def test_an_entry_under_a_bare_time_is_told_with_it(form: str, clock: str) -> None:
    article = live(*(form.format(clock.format(n + 1), f"<p>{said}</p>") for n, said in enumerate(PROSE)))
    assert told(article) == [
        line
        for n, said in enumerate(PROSE)
        for line in (("heading", clock.format(n + 1)), ("paragraph", said))
    ]


ENTRIES = tuple(
    f"<article><time>1{n}:20</time><h3>Vote {n} is cast</h3><p>{said}</p></article>"
    for n, said in enumerate(PROSE)
)
STANDING = ("Nine votes are still to come.", "The wheel has been sold.")
LISTED = "".join(f"<li>{said}</li>" for said in STANDING)


@pytest.mark.parametrize("box", ["<section><h2>{}</h2><ul>{}</ul></section>", "<h2>{}</h2><ul>{}</ul>"])
@pytest.mark.parametrize("heading", ["Summary", "What we know", "Key points"])
def test_points_over_the_entries_of_a_live_page_are_told(box: str, heading: str) -> None:
    lines = told(live("<p>By Ann Dorey</p>", box.format(heading, LISTED), *ENTRIES))
    assert lines[:3] == [("heading", heading), *(("list item", said) for said in STANDING)]


@pytest.mark.parametrize(
    "points",
    [
        "<li><time>10:20</time> Vote 0 is cast</li><li><time>11:20</time> Vote 1 is cast</li>",
        f"<li>{FIRST}</li><li>{SECOND}</li>",
        "<li><a href='#v0'>Vote 0 is cast.</a></li><li><a href='#v1'>Vote 1 is cast.</a></li>",
    ],
)
def test_points_in_the_words_of_the_entries_are_not_told_nor_their_heading(points: str) -> None:
    box = f"<section><h2>Key events</h2><ul>{points}</ul></section>"
    assert told(live(box, *ENTRIES)) == told(live(*ENTRIES))


def test_heading_over_what_is_told_below_a_list_left_out_stays() -> None:
    links = "<ul><li><a href=/1>One vote</a></li><li><a href=/2>Two votes</a></li></ul>"
    for below in (f"<p>{THIRD}</p>", "<h3>Who pays</h3>" + f"<p>{THIRD}</p>"):
        body = f"<article><h1>{TITLE}</h1><p>{FIRST}</p><h2>What it costs</h2>{links}{below}</article>"
        assert ("heading", "What it costs") in told(read(body))


def test_when_a_story_was_changed_is_no_entry() -> None:
    assert told(live("<div>Updated 11:42</div>", "<div>11:40</div>", STORY)) == PARAGRAPHS


def test_paragraphs_in_a_box_like_those_of_the_story_are_told() -> None:
    body = (
        f'<article><header><h2><span>Country life</span><span>{TITLE}</span></h2><div class="RichText">Nobody else '
        f'wanted the old mill and its wheel. Then came a firm from the coast.</div></header><section><div data-area="body">'
        f'<div class="RichText wide"><p>{FIRST}</p><p>{SECOND}</p></div><div>Advertisement</div>'
        f'<div class="RichText"><h3>Nobody asked</h3><p>{THIRD}</p></div></div></section></article>'
    )
    assert [text for kind, text in told(read(body)) if kind == "paragraph"][-3:] == list(PROSE)


def test_a_heading_that_ends_with_the_title_below_a_kicker_is_it() -> None:
    article = read(f"<article><h2><span>Country life</span> <b>{TITLE}</b></h2>{STORY}</article>")
    assert (article.title, told(article)) == (TITLE, PARAGRAPHS)


def test_a_heading_that_only_ends_in_a_short_title_is_told() -> None:
    heading = "Who wanted the wheel and the roof and the whole of the mill"
    article = read(f"<article><h2>{heading}</h2>{STORY}</article>", "<title>The mill</title>")
    assert heading in [text for _, text in told(article)]


OLD = (
    "<table><tr><td><img src=l.gif alt='The Larn Post'></td></tr><tr><td><font size=1><a href=/a>Home</a><br>"
    "<b>Subscribe</b></font></td><td><font size=5><b>{title}</b></font><br><font size=2>By Ann Dorey<br>Post Staff Writer"
    "<br>August 19, 2003</font><br><br><font size=3>{story}</font></td><td><b>Also in Local News</b><br>"
    "<a href=/1>School board delays its vote</a></td></tr></table>"
)


def test_a_page_of_tables_without_headings_is_read_by_its_large_type() -> None:
    body = OLD.format(title=TITLE, story="<br><br>".join(PROSE))
    article = read(body, f"<title>The Larn Post - {TITLE}</title>")
    assert (article.title, article.byline, article.source) == (TITLE, ("Ann Dorey",), "The Larn Post")
    assert str(article.published) == "2003-08-19"
    assert told(article) == PARAGRAPHS


def test_title_of_a_page_of_tables_that_is_named_for_its_section_stands_over_the_byline() -> None:
    body = OLD.format(title=TITLE, story="<br><br>".join(PROSE))
    named = "<table><tr><td><font size=6>The Larn Valley Post</font></td></tr></table>"
    article = read(named + body, "<title>Local News</title>")
    assert (article.title, article.byline) == (TITLE, ("Ann Dorey",))
    assert told(article) == PARAGRAPHS


def test_bold_line_over_no_byline_is_no_title() -> None:
    body = (
        f"<div><b>The mill of Larn</b><br><i>By the river it stood.</i><br><br>{'<br><br>'.join(PROSE)}</div>"
    )
    assert read(body, "<title>Old mills</title>").title == "Old mills"


def test_words_in_bold_are_no_title_where_there_is_a_heading() -> None:
    page = read(
        f"<h1>{TITLE}</h1>{STORY}<p><b>The Larn river</b> rose.</p>",
        f"<title>The Larn river - {TITLE}</title>",
    )
    assert page.title == TITLE


POINTS = "<ul><li>The mill goes to a firm</li><li>Forty jobs will come</li></ul>"


@pytest.mark.parametrize(
    "box",
    [
        f"<h2>Key points</h2>{POINTS}",
        f"<p><strong>Key points:</strong></p>{POINTS}",
        "<h4>Key takeaways</h4><p>• The mill goes to a firm</p><p>• Forty jobs will come</p>",
        f'<div class="key-points">{POINTS}</div>',
        f'<div class="ArticleHighlights">{POINTS}</div>',
    ],
)
def test_key_points_are_not_told_whatever_their_form(box: str) -> None:
    assert told(read(f"<article><h1>{TITLE}</h1>{box}{STORY}</article>")) == PARAGRAPHS


def test_a_list_called_points_that_is_the_story_is_told() -> None:
    points = "".join(f"<li>{said}</li>" for said in PROSE)
    article = read(
        f'<article><h1>{TITLE}</h1><ul class="key-points">{points}</ul><p>So it went.</p></article>'
    )
    assert [text for _, text in told(article)] == [*PROSE, "So it went."]


def letters(*names: str) -> Article:
    signed = (f"<p>{said}</p><p><b>{name}</b></p>" for said, name in zip(PROSE, names, strict=True))
    return read(f"<article><h1>{TITLE}</h1>{''.join(signed)}</article>")


def test_who_signed_a_letter_is_told_below_it_and_heads_none() -> None:
    names = ("Margaret Oakes, Larn", "Piet Sillitoe, Larn", "Jean Marsh, Weir Cottages")
    assert told(letters(*names)) == [
        line
        for said, name in zip(PROSE, names, strict=True)
        for line in (("paragraph", said), ("paragraph", name))
    ]


def test_a_bold_line_that_is_no_name_heads_what_is_below() -> None:
    assert ("heading", "What comes next") in told(letters("What comes next", "Who pays", "Jean Marsh"))


def test_what_stands_behind_a_press_release_is_not_told() -> None:
    body = (
        f"<article><h1>{TITLE}</h1><p><strong>FOR IMMEDIATE RELEASE</strong></p>{STORY}<p>###</p>"
        "<p><strong>About Norvane</strong><br>Norvane AB makes paddles in two countries.</p>"
        "<p><strong>Media contact</strong><br>Johan Lind, +46 70 000 00 00</p>"
        "<p><strong>Forward-looking statements</strong><br>Actual results may differ.</p></article>"
    )
    head = f'<title>{TITLE}</title><meta property="og:site_name" content="Norvane AB">'
    assert told(read(body, head)) == PARAGRAPHS


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Contacts", "The mayor’s contacts had called him on Sunday, he said, and so he sold."),
        ("Sources", "Three sources say that the vote was closer than it looked."),
        ("About the wheel", "It was built in 1790 and burned twice."),
    ],
)
def test_a_part_of_the_story_under_a_bold_line_is_told(line: str, said: str) -> None:
    article = read(f"<article><h1>{TITLE}</h1>{STORY}<p><b>{line}</b></p><p>{said}</p></article>")
    assert told(article)[-2:] == [("heading", line), ("paragraph", said)]


def test_a_count_under_the_title_is_not_told() -> None:
    assert told(read(f"<article><h1>{TITLE}</h1><p>1.2K</p>{STORY}</article>")) == PARAGRAPHS


def test_headings_that_link_to_what_their_part_is_about_are_told() -> None:
    parts = "".join(
        f'<h2><a href="/w/{n}">Walk number {n} by the river</a></h2><p>{said}</p>'
        for n, said in enumerate(PROSE)
    )
    article = read(f"<article><h1>Three walks in Larn</h1><p>We walked them all.</p>{parts}</article>")
    assert [text for kind, text in told(article) if kind == "heading"] == [
        f"Walk number {n} by the river" for n in range(3)
    ]


def test_what_readers_say_below_a_short_story_is_not_told() -> None:
    replies = "".join(
        f"<div class=reply><b>user{n}</b><p>{said}</p></div>" for n, said in enumerate(PROSE * 3)
    )
    brief = "<p>The mill was sold on Monday.</p><p>The firm makes paddles.</p>"
    article = read(
        f"<article><h1>{TITLE}</h1>{brief}</article><section><h2>9 comments</h2>{replies}</section>"
    )
    assert [text for _, text in told(article)] == ["The mill was sold on Monday.", "The firm makes paddles."]


@pytest.mark.parametrize(
    ("entry", "is_told"),
    [
        ("<p>{said}</p><p>{name}</p><span>May 3, 2031</span> <a href=#r>Reply</a>", True),
        ("<p>{name}</p><p>{said}</p><span>May 3, 2031</span> <a href=#r>Reply</a>", False),
        ("<p>{said}</p><p>Oakes, May 3, 2031</p><a href=#r>Reply</a>", False),
    ],
)
def test_letters_signed_by_name_and_place_are_told_though_they_can_be_answered(
    entry: str, is_told: bool
) -> None:
    said = ("I was born in the mill.", "The wheel should turn, and not stand in a museum.")
    names = ("Margaret Oakes, Larn", "P. J. Sillitoe, St. Brannoc’s Lane")
    letters = "".join(
        f"<div class=letter>{entry.format(said=line, name=name)}</div>"
        for line, name in zip(said, names, strict=True)
    )
    texts = [text for _, text in told(read(f"<article><h1>{TITLE}</h1>{STORY}{letters}</article>"))]
    assert (said[1] in texts) is is_told


def paid(**said: object) -> str:
    data = {"@type": "NewsArticle", "headline": TITLE, "isAccessibleForFree": False, **said}
    return f'<title>{TITLE}</title><script type="application/ld+json">{json.dumps(data)}</script>'


def part(selector: str) -> dict[str, object]:
    return {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}


BEGINNING = f'<article><h1>{TITLE}</h1><div class="lead"><p>{FIRST}</p><p>{SECOND}</p></div></article>'


@pytest.mark.parametrize("head", [paid(wordCount=900), paid(wordCount="900"), paid(hasPart=part(".premium"))])
def test_a_stub_that_only_the_page_s_data_tells_of_is_refused(head: str) -> None:
    with pytest.raises(SourceError, match="only the beginning"):
        read(BEGINNING, head)


@pytest.mark.parametrize(
    "head",
    [
        paid(),
        paid(wordCount=40),
        paid(hasPart=part(".lead")),
        paid(hasPart=part("main > .premium")),
        paid(hasPart=[part(".lead"), part(".premium")]),
    ],
)
def test_a_short_story_for_those_who_pay_that_was_saved_whole_is_told(head: str) -> None:
    assert told(read(BEGINNING, head)) == PARAGRAPHS[:2]


def test_the_beginning_of_a_story_in_a_box_called_a_teaser_is_told() -> None:
    paragraph = '<div class="article-body"><p class="text">{}</p></div>'
    first, second, third = map(paragraph.format, PROSE)
    body = f'<main><h1>{TITLE}</h1><div class="teaser">{first}{second}</div><div class="metered">{third}</div></main>'
    article = read(body)
    assert (article.standfirst, told(article)) == (None, PARAGRAPHS)


def test_a_paragraph_set_otherwise_in_a_box_called_a_teaser_is_the_standfirst() -> None:
    rest = f"<p>{SECOND}</p><p>{THIRD}</p>"
    body = (
        f'<main><h1>{TITLE}</h1><div class="teaser"><p>{FIRST}</p></div><div class="body">{rest}</div></main>'
    )
    assert read(body).standfirst == FIRST


def behind(*parts: str) -> list[str]:
    return [
        block.text
        for block in read(
            f"<article><h1>{TITLE}</h1><div class=body>{STORY}{''.join(parts)}</div></article>"
        ).blocks
    ]


@pytest.mark.parametrize(
    "part",
    [
        "<p>###</p><p>The Ministry of Mills looks after wheels. For more information, visit mills.example.</p>",
        "<div class=box><h2>Related news</h2></div><ul><li>“<a>Attic yields a sack</a>” — Millnews, June 2, 2022</li></ul>",
        "<div><h2>Similar articles</h2><ul><li>Wheels and water: a review.</li></ul></div>",
        "<div><h2>Conflict of interest statement</h2><p>The writers own no mill.</p></div>",
        "<div><ul><li>Suggested Topics:</li><li><a>Rivers</a></li></ul></div>",
        "<div><h3>Press office</h3><p>Telephone: 01632 960 001</p></div>",
        "<section><h2>Related internet links</h2><ul><li><a href=/a>Larn council</a></li></ul></section>",
    ],
)  # fmt: skip
def test_apparatus_and_other_stories_behind_a_story_are_not_told(part: str) -> None:
    assert behind(part) == list(PROSE)


@pytest.mark.parametrize(
    "part",
    [
        "<p>###</p><p>Nobody has slept in the mill since.</p>",
        "<h2>What the miller kept</h2><ul><li>The wheel</li><li>The key of the barn</li></ul>",
    ],
)
def test_what_only_looks_like_that_is_told(part: str) -> None:
    assert len(behind(part)) > len(PROSE)


def test_box_of_a_press_office_within_a_story_ends_none() -> None:
    box = "<div><h3>Press office</h3><p>Telephone: 01632 960 001</p></div>"
    end = "He did not say it twice."

    assert behind(box, f"<p>{end}</p>") == [*PROSE, end]


@pytest.mark.parametrize(
    "head",
    [
        "<p>Contact: Tess Aldrin<br>Phone: (555) 012-0199<br>Email: press@mills.example</p>",
        "<dl><dt>From:</dt><dd>Department for Mills and Ann Lee</dd></dl>",
        "<div class=affils><p>1 Larn Library, Larn</p><p>2 Institute of Mills, Larn.</p></div>",
        "<div class=affiliations><h3>Affiliations</h3><ul><li>1 Larn Library, Larn.</li></ul></div>",
    ],
)
def test_head_of_a_press_release_or_of_a_paper_is_not_told(head: str) -> None:
    assert told(read(f"<article><h1>{TITLE}</h1>{head}<div class=body>{STORY}</div></article>")) == PARAGRAPHS


def test_labelled_lines_that_are_the_story_s_own_are_told() -> None:
    facts = "<ul><li>Wheel: eleven paddles</li><li>Price: one pound</li></ul>"
    article = read(f"<article><h1>{TITLE}</h1><div class=body>{facts}{STORY}</div></article>")

    assert [block.text for block in article.blocks][:2] == ["Wheel: eleven paddles", "Price: one pound"]


def test_what_a_page_gets_for_what_is_bought_is_no_summary() -> None:
    note = "We independently review all that we write of. When you buy through our links, we may earn a commission."
    article = read(
        f"<article><header><h1>{TITLE}</h1><p class=disclaimer>{note}</p></header><div>{STORY}</div></article>"
    )

    assert article.standfirst is None
    assert told(article) == PARAGRAPHS


def test_the_words_beside_the_time_of_an_entry_are_told() -> None:
    entry = "<h3><time>May {0}, 2025</time> <span>1{0}:05</span> Vote {0} is cast</h3><p>{1}</p>"
    article = live(*(entry.format(n, said) for n, said in enumerate(PROSE, 1)))
    assert "Vote 1 is cast" in told(article)[0][1]
