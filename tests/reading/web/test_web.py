"""What is told of a web page, and what is not."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from audiobrief.errors import AudiobriefError, SourceError
from audiobrief.reading.web import read_html

if TYPE_CHECKING:
    from audiobrief.types import Article

WEB = Path(__file__).parent / "pages"
FILLER = "".join(
    f"<p>The {nth} paragraph says at some length what happened in the town hall on the evening of the vote.</p>"
    for nth in ("first", "second", "third", "fourth")
)
REST = FILLER.replace("paragraph says", "paragraph of the second half says")


def page(name: str) -> Article:
    return read_html((WEB / name).read_bytes())


def story(inside: str) -> Article:
    body = f"<body><article><h1>The vote</h1>{FILLER}{inside}{REST}</article></body>"
    return read_html(f"<html lang=en>{body}</html>")


def html_text(markup: str) -> str:
    return re.sub("<[^>]+>", "", markup)


def told(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks)


def test_newsroom_page_is_told_from_its_first_paragraph_to_its_last_with_its_structure() -> None:
    assert [(block.kind, block.text.split()[0]) for block in page("newsroom.html").blocks] == [
        ("caption", "Walkers"),
        ("paragraph", "The"),
        ("paragraph", "Several"),
        ("paragraph", "“I"),
        ("heading", "What"),
        ("paragraph", "Engineers"),
        ("list item", "The"),
        ("list item", "The"),
        ("caption", "Masons"),
        ("paragraph", "The"),
        ("table", "Who"),
        ("quote", "Dry"),
        ("quote", "We"),
        ("paragraph", "The"),
    ]


@pytest.mark.parametrize(
    "unwanted",
    [
        "cookies",
        "Skip to",
        "Facebook",
        "Copy link",
        "Advertisement",
        "Read more",
        "newsletter",
        "min read",
        "hidden",
        "screen readers",
        "template",
        "river.level",
        "1.6",
        "Weir School",
        "pic.twitter.com",
        "has reported on the valley",
        "Floods",
        "Otters",
        "Library",
        "waste of money",
        "rights reserved",
        "stone bridge with five arches",
        "Maren Oakes",
        "11 April",
        "Local",
    ],
)
def test_what_stands_around_the_story_is_not_told(unwanted: str) -> None:
    assert unwanted not in told(page("newsroom.html"))


def test_links_and_emphasis_within_a_sentence_are_told_as_plain_words() -> None:
    assert "said Orla Venn, who has run the bakery" in told(page("newsroom.html"))


def test_old_page_with_line_breaks_for_paragraphs_in_a_layout_table_and_latin_1() -> None:
    article = page("old.html")
    assert [block.text.split()[0] for block in article.blocks] == ["A", "The", '"I', "His"]
    assert "Émile Fournier" in told(article)


def test_page_that_only_shows_its_story_by_scripts_is_told_from_its_data() -> None:
    article = page("scripted.html")
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph"]
    assert article.blocks[1].text.startswith(
        "The last boat leaves the mainland at nine in the evening, the company said &"
    )


@pytest.mark.parametrize(
    "inside",
    [
        '<p><a href="/x">Council to meet again in May</a></p>',
        '<p>Also read: <a href="/x">Council to meet again in May</a></p>',
        '<div class="share-tools"><a href="#">Council to meet again in May</a></div>',
        '<div class="related"><h3>Related</h3><p>Council to meet again in May, to talk once more.</p></div>',
        "<p>ADVERTISEMENT</p>",
        "<p>Story continues below advertisement</p>",
        "<p>First published on November 3, 2026.</p>",
        "<p>Photo: Jane Doe</p>",
        "<p>Share this article</p>",
        "<p>12 comments</p>",
        '<p>Follow us on <a href="https://x.example">X</a></p>',
        '<p>Sign up for our <a href="/n">newsletter</a> here.</p>',
        "<noscript><p>Council to meet again in May, says a page without scripts to its readers.</p></noscript>",
        '<div aria-hidden="true"><p>Council to meet again in May, says what only a machine can see.</p></div>',
        '<div class="visually-hidden">Council to meet again in May, says what only a machine can see.</div>',
        "<pre><code>council.meet(May)</code></pre>",
        "<table><tr><th>Yes</th><th>No</th></tr><tr><td>Council</td><td>2</td></tr></table>",
        '<ul class="tags"><li><a href="/c">Council</a></li><li><a href="/m">May</a></li></ul>',
        '<img src="a.jpg" alt="Council to meet again in May">',
        "<button>Council</button>",
        '<p>[Related: <a href="/x">Council to meet again in May</a>]</p>',
        "<p>Tags: council, May, meeting</p>",
        "<p>* * *</p>",
        "<p>{{ article.council.may }} – {{ article.time | date }}</p>",
        "<p>© 2025 The Harrow Valley Post. All rights reserved. Nothing about the council may be published, "
        "broadcast, rewritten or redistributed in May without our leave. Learn more about our terms of use.</p>",
        "<p>Featured image: the council in May</p>",
        "<p>Beitragsbild: Council to meet again in May</p>",
        '<p class="newsletter">Hear of the council before all others do, in May and in all the months to come: '
        'our <a href="/n">letter</a> tells of it every day at seven.</p>',
        '<div><h2><a href="/x">Council to meet again in May</a></h2>'
        "<p>The council, which has met twice this year and found it too little, will meet again, it says in […]</p></div>",
        '<ol class="footnotes"><li id="n1">Minutes of the council of May, which tell all of it. <a href="#m1">↩</a></li></ol>',
        '<p class="pull-quote">happened in the town hall on the evening of the vote</p>',
        '<blockquote class="instagram-media"><p><a href="/p">A post shared by the council</a></p></blockquote>',
    ],
)
def test_furniture_within_the_story_is_left_out(inside: str) -> None:
    assert [b.text for b in story(inside).blocks if b.kind != "table"] == [b.text for b in story("").blocks]


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<h2>What comes next</h2>", "heading"),
        ("<blockquote><p>We shall vote again, and again.</p></blockquote>", "quote"),
        ("<p>It rained.</p>", "paragraph"),
        (
            "<p>Read more carefully, and the law says that no vote is final until the clerk has signed it.</p>",
            "paragraph",
        ),
        ("<p>“No comment,” she said.</p>", "paragraph"),
        ("<p>More boats are on the way</p>", "paragraph"),
        ("<p>More than 300 came.</p>", "paragraph"),
        ("<p>Recommended by clerks, it went well.</p>", "paragraph"),
        ("<h2>Back to school</h2>", "heading"),
        (
            "<p>The vote was “on the wall of the town, and of nothing else, as we have said at length […]</p>",
            "paragraph",
        ),
        ('<div class="paywall"><p>The clerk did not.</p></div>', "paragraph"),
        ('<p class="paywall">The clerk did not.</p>', "paragraph"),
        ("<ul><li>The clerk signs.</li></ul>", "list item"),
    ],
)
def test_story_within_the_story_is_kept(inside: str, kind: str) -> None:
    middle = story(inside).blocks[4]
    assert middle.kind == kind
    assert middle.text == html_text(inside)


def test_nothing_is_told_twice_when_the_page_repeats_it_for_another_screen_or_as_a_pulled_quote() -> None:
    repeated = "<p>The council then voted nine to two, and the mayor struck the table with her hammer.</p>"
    pulled = "<blockquote>the mayor struck the table with her hammer</blockquote>"
    assert told(story(repeated + pulled + repeated)).count("struck the table") == 1


def test_whole_story_behind_a_dialogue_is_told() -> None:
    article = read_html(f'<body><div id="page" aria-hidden="true"><article>{FILLER}</article></div></body>')
    assert len(article.blocks) == 4


def test_machine_translated_page_is_mended() -> None:
    clean = "The plant has made 380 buses since it opened , and the workers are proud of it , he says to visitors ."
    marks = (
        "5 month 1 Japan, the plant opened again . 4 month 18 Japanese, it had made 380 Left and right cars ."
    )
    article = read_html(
        f"<body><article><h1>Plant opens</h1><p>{marks}</p><p>{clean}</p>{FILLER}</article></body>"
    )
    assert "May 1" in told(article)
    assert " ," not in told(article)


@pytest.mark.parametrize(
    "markup",
    [
        b"",
        "",
        " ",
        "<html></html>",
        "<body><nav><a href='/'>Home</a></nav></body>",
        b"\x00\x01\x02",
        "<!-- -->",
    ],
)
def test_page_without_a_story_is_an_error_of_one_line(markup: bytes | str) -> None:
    with pytest.raises(SourceError) as caught:
        read_html(markup)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "tag", ["div", "span", "blockquote", "ul><li", "table><tr><td", "figure", "article", "b"]
)
def test_deeply_nested_page_does_not_crash(tag: str) -> None:
    with suppress(AudiobriefError):
        assert read_html(f"<body>{FILLER}" + f"<{tag}>" * 20_000 + FILLER).blocks


LEAD = (
    "Nine of eleven councillors want a second bridge, and the two who do not are the ones who live beside it."
)


def below_title(inside: str, head: str = "") -> Article:
    return read_html(
        f"<html lang=en><head>{head}</head><body><article><h1>The vote</h1>{inside}{FILLER}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("inside", "head"),
    [
        (f'<p class="standfirst">{LEAD}</p>', ""),
        (f'<div class="article-header__dek">{LEAD}</div>', ""),
        (f"<h2>{LEAD}</h2>", ""),
        (f"<header><p>{LEAD}</p></header>", f'<meta name="description" content="{LEAD}">'),
        (f'<div itemprop="description"><p>{LEAD}</p></div><figure><img src="a.jpg"></figure>', ""),
    ],
)
def test_summary_between_title_and_story_is_its_standfirst(inside: str, head: str) -> None:
    article = below_title(inside, head)
    assert article.standfirst == LEAD
    assert told(article) == told(below_title(""))


@pytest.mark.parametrize(
    "inside", [f"<p>{LEAD}</p>", f'<p class="intro">{LEAD}</p>', f'<p class="lead">{LEAD}</p>']
)
def test_summary_that_stands_among_the_paragraphs_is_the_first_of_them(inside: str) -> None:
    article = below_title(inside, f'<meta name="description" content="{LEAD}">')
    assert article.standfirst is None
    assert told(article) == f"{LEAD}\n{told(below_title(''))}"


@pytest.mark.parametrize("above", ['<p class="byline">By Ann Mills</p>', "<p>May 3, 2026, 9:14 am</p>"])
def test_summary_behind_the_byline_is_the_first_paragraph(above: str) -> None:
    article = below_title(f'{above}<p class="dek">{LEAD}</p>')
    assert article.standfirst is None
    assert told(article).startswith(LEAD)


def test_first_paragraph_in_a_box_as_all_have_is_one_though_the_page_is_described_by_it() -> None:
    boxed = "".join(
        f'<div class="text-block"><div>{part}</p></div></div>' for part in FILLER.split("</p>")[:-1]
    )
    first = FILLER.split("</p>")[0].removeprefix("<p>")
    article = read_html(
        f'<meta name="description" content="{first}"><article><header><h1>The vote</h1></header>{boxed}</article>'
    )
    assert article.standfirst is None
    assert told(article).startswith(first)


@pytest.mark.parametrize(
    "inside",
    [
        '<p class="standfirst">The vote</p>',
        '<p class="standfirst">The first paragraph says at some length what happened in the town hall.</p>',
        '<p class="summary">By Maren Oakes in Harrow, 11 April 2025, 10:31</p>',
        '<p class="author-description">Maren Oakes has reported on the council for the paper since 2011.</p>',
    ],
)
def test_summary_that_says_nothing_of_its_own_is_not_told(inside: str) -> None:
    article = below_title(inside)
    assert article.standfirst is None
    assert told(article) == told(below_title(""))


def test_what_a_line_says_of_the_reporter_is_no_standfirst() -> None:
    author = "<meta name=author content='Maren Oakes'>"
    article = below_title("<header><p>Ms. Oakes teaches the history of towns at Harrow.</p></header>", author)
    assert article.standfirst is None
    assert told(article) == told(below_title(""))


def test_beginning_of_another_story_is_no_standfirst() -> None:
    assert (
        below_title(
            '<p class="teaser">The council will meet again in May, and then it will ...</p>'
        ).standfirst
        is None
    )


LINKS = '<ul><li><a href="{0}one">Bridges of the valley, 1861</a></li><li><a href="{0}two">What they cost</a></li></ul>'


@pytest.mark.parametrize(
    ("inside", "told_items"),
    [
        ("<p>The council had three reports before it:</p>" + LINKS.format("/"), 2),
        (LINKS.format("https://reports.example/"), 2),
        (LINKS.format("/files/a.pdf?"), 2),
        (LINKS.format("/news/"), 0),
        ("<p>Read more:</p>" + LINKS.format("/news/"), 0),
        ('<div class="box">' + LINKS.format("https://reports.example/") + "</div>", 0),
    ],
)
def test_list_of_links_is_told_when_it_is_the_story_s(inside: str, told_items: int) -> None:
    body = f"<body><article><h1>The vote</h1>{FILLER}{inside}{REST}</article></body>"
    article = read_html(body, "https://www.post.example/vote")
    assert [block.kind for block in article.blocks].count("list item") == told_items


@pytest.mark.parametrize("tag", ["div", "span", "b", "section", "blockquote", "ul><li", "table><tr><td"])
@pytest.mark.parametrize("depth", [300, 5000])
def test_story_in_the_depths_and_after_them_is_told(tag: str, depth: int) -> None:
    deep = "The deepest paragraph of all says what nobody in the town hall had heard of before."
    ends = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    page = f"<body><article>{FILLER}{f'<{tag}>' * depth}<p>{deep}</p>{ends * depth}{REST}</article></body>"
    texts = [block.text for block in read_html(page).blocks]
    assert len(texts) == 9
    assert texts[4] == deep


@pytest.mark.parametrize(
    ("sheet", "attributes", "shown"),
    [
        (".x{display:none}", 'class="x"', False),
        ("p.x , #y { color:red; DISPLAY : none !important }", 'id="y"', False),
        (".x{visibility:hidden}", 'class="a x"', False),
        (".x{display:none} .x.on{display:block}", 'class="x on"', True),
        (".x{display:none} .x{display:block}", 'class="x"', True),
        (".x{display:none!important} .x{display:block}", 'class="x"', False),
        ("@media print{.x{display:none}}", 'class="x"', True),
        ("/* .x{display:none} */", 'class="x"', True),
        (".menu .x{display:none}", 'class="x"', True),
        (".x{display:none", 'class="x"', True),
    ],
)
def test_what_a_style_sheet_hides_is_not_told(sheet: str, attributes: str, shown: bool) -> None:
    said = "The clerk says at some length what nobody in the town hall was ever meant to see."
    page = f"<head><style>{sheet}</style></head><body><article>{FILLER}<p {attributes}>{said}</p>{REST}</article>"
    assert (said in told(read_html(page))) is shown


@pytest.mark.parametrize("tag", ["noscript", "template"])
def test_story_that_stands_only_where_scripts_would_put_it_is_told(tag: str) -> None:
    page = f'<body><div id="root"></div><{tag}><article><h1>The vote</h1>{FILLER}</article></{tag}></body>'
    assert len(read_html(page).blocks) == 4


def test_other_stories_that_a_heading_opens_beside_the_story_are_not_told() -> None:
    teaser = (
        "<h3>Ducks</h3><p>The ducks have come back to the pond, and this time they mean to stay for good.</p>"
    )
    page = (
        f"<body><article><h1>The vote</h1>{FILLER}</article><div><h2>More stories</h2>{teaser}</div></body>"
    )
    assert len(read_html(page).blocks) == 4


def test_headings_of_a_live_blog_s_entries_over_boxes_of_paragraphs_are_told() -> None:
    entries = "".join(
        f'<article class="block"><p><time>09.{n}2 GMT</time></p><h2>Word {n} is spoken</h2><div class="elements">'
        f"<p>Speaker {n} says at some length what the town should do about the bridge, and sits down again.</p></div>"
        '<div><a href="#">Share</a></div></article>'
        for n in range(4)
    )
    article = read_html(f"<body><main><h1>Live: the vote</h1>{entries}</main></body>")
    assert [block.kind for block in article.blocks] == ["heading", "paragraph"] * 4


@pytest.mark.parametrize("heading", ["Summary", "Key points:", "Auf einen Blick"])
def test_points_that_sum_a_story_up_before_it_are_not_told(heading: str) -> None:
    points = f"<div><h2>{heading}</h2><ul><li>Nine were for it</li><li>Two were not</li></ul></div>"
    assert told(below_title(points)) == told(below_title(""))


def test_points_before_a_story_that_do_not_sum_it_up_are_told() -> None:
    points = "<div><h2>You will need</h2><ul><li>Nine votes for it</li><li>Two against</li></ul></div>"
    assert told(below_title(points)).startswith("You will need")


@pytest.mark.parametrize(
    "line",
    [
        '<p>Heard on <a href="/m">The Morning Programme</a></p>',
        '<p><b>4-Minute Listen</b> <a href="/a">Download</a> <a href="/t">Transcript</a></p>',
    ],
)
def test_line_of_links_over_a_story_is_not_told(line: str) -> None:
    assert told(below_title(line)) == told(below_title(""))


def test_sign_at_the_end_of_a_story_is_not_told() -> None:
    assert story("<p>So it ended. ♦</p>").blocks[4].text == "So it ended."
    assert story("<p>大桥已于上午通车。（完）</p>").blocks[4].text == "大桥已于上午通车。"


def test_headings_of_a_live_blog_s_entries_are_told() -> None:
    entries = "".join(
        f'<article class="entry"><time>10:3{n}</time><h2>Word {n} is spoken</h2>'
        f"<p>Speaker {n} says at some length what the town should do about the bridge, and sits down again.</p></article>"
        for n in range(4)
    )
    article = read_html(f"<body><main><h1>Live: the vote</h1>{entries}</main></body>")
    assert [block.kind for block in article.blocks] == ["heading", "paragraph"] * 4


def test_prose_in_a_box_of_its_own_between_paragraphs_is_told() -> None:
    said = (
        "Nobody in the hall had thought that the oldest of them all would stand up and speak for the bridge."
    )
    assert said in told(story(f"<div class='x1'><p>{said}</p></div>"))


@pytest.mark.parametrize(
    "page",
    [
        f'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>{FILLER}</body></html>',
        '<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head>'
        f"<h:body>{FILLER.replace('<', '<h:').replace('<h:/', '</h:')}</h:body></h:html>",
        f'<html><frameset cols="1,9"><frame src="a"><noframes><body>{FILLER}</body></noframes></frameset></html>',
        f"<html amp><body><h1>The vote</h1>{FILLER}<amp-ad></amp-ad></body></html>",
        f"<title>The vote</title>{FILLER}",
        f"<!doctype html><title>The vote</title><article><h1>The vote</h1>{FILLER}</article>",
        f"<!doctype html><html lang=en><meta charset=utf-8><main><h1>The vote</h1>{FILLER}</main>",
        f"<body><form action='.'><div class='modal sidebar'>{FILLER}</div></form></body>",
        FILLER.replace("<p>", "<div>").replace("</p>", "</div>"),
        FILLER.replace("<p>", "").replace("</p>", "<br><br>"),
        FILLER.replace("paragraph", "para\0graph"),
        FILLER.encode("utf-16"),
        b"\xef\xbb\xbf<meta charset=latin-1>" + FILLER.encode(),
        FILLER.replace("<p>", f'<p class="{"a " * 50_000}" title="{"b" * 100_000}">'),
    ],
)
def test_story_is_told_from_pages_of_all_makes(page: str | bytes) -> None:
    assert [" ".join(block.text.split()[2:4]) for block in read_html(page).blocks] == ["paragraph says"] * 4


def test_letters_of_another_encoding_are_told_on_a_page_in_utf_8() -> None:
    stray = (
        b"<p>The caf\xe9 was \x93full\x94, and on the stairs the people stood in rows to hear the vote.</p>"
    )
    article = read_html(b"<meta charset=utf-8>" + "<p>Déjà vu</p>".encode() + FILLER.encode() + stray)
    assert "The café was “full”" in told(article)


def test_a_page_that_was_saved_in_utf_8_is_read_so_though_it_names_what_it_was_sent_in() -> None:
    saved = f"<meta charset=iso-8859-1>{FILLER}<p>The café’s owner, who is 91, had come down the hill to speak.</p>"
    assert "The café’s owner" in told(read_html(saved.encode()))


def test_a_page_in_the_character_set_it_names_is_read_so() -> None:
    sent = (
        f"<meta charset=iso-8859-1>{FILLER}<p>The café owner, who is 91, had come down the hill to speak.</p>"
    )
    assert "The café owner" in told(read_html(sent.encode("latin-1")))


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Start by reading what it says:</p>",
        "<p>“We hear the river …”</p>",
        '<p><a name="rain">The rain, said the mayor, had never been so loud on that roof, and nobody heard him.</a></p>',
    ],
)
def test_a_sentence_among_the_story_s_paragraphs_is_told(inside: str) -> None:
    assert html_text(inside) in told(story(inside))


def test_a_link_among_the_story_s_paragraphs_is_not_told() -> None:
    assert "Five bridges" not in told(story('<p><a href="/five">Five bridges we would like to see</a></p>'))


@pytest.mark.parametrize(
    ("line", "address", "is_told"),
    [
        ("Write to the council at this address:", "mailto:five@harrow.example", True),
        ("The council asks all to sign:", "https://five.example/petition", True),
        ("The council asks all to sign.", "https://five.example/petition", False),
        ("Read more:", "https://five.example/petition", False),
        ("The council asks all to sign:", "/petition", False),
    ],
)
def test_an_address_that_a_line_announces_is_told(line: str, address: str, is_told: bool) -> None:
    body = f"<article><h1>The vote</h1>{FILLER}<p>{line}</p><p><a href='{address}'>Five towns</a></p>{REST}</article>"
    assert ("Five towns" in told(read_html(body, "https://post.example/vote"))) is is_told


def test_a_line_at_the_end_that_announces_nothing_is_not_told() -> None:
    ended = (
        f"<article><h1>The vote</h1>{FILLER}<p>On our pages:</p><p><a href='/x'>The wall</a></p></article>"
    )
    assert "On our pages" not in told(read_html(ended))


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        (
            "Fish &amp;amp; chips &amp;quot;to go&amp;quot;, it&amp;#8217;s&amp;nbsp;said",
            'Fish & chips "to go", it’s said',
        ),
        ("Write R&amp;D; and AT&amp;T", "Write R&D; and AT&T"),
        ("The gru\u0308n party", "The grün party"),
        ("It was told.<sup><a href='#n1'>1</a></sup> Again", "It was told. Again"),
        ("It was told.<a class='footnote-anchor' href='#n1'>1</a> Again", "It was told. Again"),
        ("It was told [<a href='#n1'>4</a>] again", "It was told again"),
        ("It was told<sup>a</sup> in 1861,<sup>2</sup> again", "It was told in 1861, again"),
        (
            "The XXI<sup>e</sup> congress, 9<sup>th</sup> of May 1861<sup>e</sup>",
            "The XXIe congress, 9th of May 1861",
        ),
        ("It rose by 1,200<sup>a</sup> in vitamin C<sup>a</sup>", "It rose by 1,200 in vitamin C"),
        ("A wall of 40 km<sup>2</sup> and 10<sup>23</sup> stones", "A wall of 40 km² and 10²³ stones"),
        ("See <a href='#wall'>the wall</a> below", "See the wall below"),
    ],
)
def test_what_a_page_escapes_marks_and_raises_is_told_as_it_is_meant(inside: str, words: str) -> None:
    assert f"{words}, and that is all.\n" in told(story(f"<p>{inside}, and that is all.</p>"))


def test_a_post_is_told_without_who_signed_it() -> None:
    signed = '<p>— Dana Whit (@dana) <a href="https://x.example/1">May 3, 2024</a></p>'
    post = f'<blockquote class="twitter-tweet"><p>We shall vote again.</p>{signed}</blockquote>'
    assert told(story(post)) == told(story("<blockquote><p>We shall vote again.</p></blockquote>"))


@pytest.mark.parametrize(("free", "is_told"), [("true", True), ("false", False)])
def test_a_story_of_which_next_to_nothing_is_shown_is_told_from_its_data_unless_it_is_paid_for(
    free: str, is_told: bool
) -> None:
    whole = html_text(FILLER + REST * 4)
    data = f'{{"@type": "NewsArticle", "isAccessibleForFree": {free}, "articleBody": "{whole}"}}'
    shown = f"<figure><img src=a.jpg><figcaption>The hall.</figcaption></figure>{FILLER}"
    head = f'<head><script type="application/ld+json">{data}</script></head>'
    article = read_html(f"{head}<body><article><h1>The vote</h1>{shown}</article></body>")
    assert article.blocks[0].text == "The hall."
    assert ("second half" in told(article)) is is_told


def test_the_first_paragraph_that_stands_loose_in_the_page_is_told() -> None:
    lead = "Nine of eleven councillors want a second bridge, the town said on Friday, after a night of rain."
    page = f"<body><div><h1>The vote</h1></div><div><img src=a.jpg>{lead}</p>{FILLER}</div></body>"
    assert told(read_html(page)).startswith(lead)


def test_reading_aids_over_characters_are_not_told() -> None:
    ruby = "<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>の工事は二年前に始まり、費用は三億円に上ったと市役所は発表した。"
    assert told(story(f"<p>{ruby}</p>")).count("橋の工事は") == 1


def test_paragraphs_of_a_page_s_data_are_told_apart() -> None:
    body = "<p>The vote was nine to two, in the end.</p><p>It rained all the while, and nobody minded.</p>"
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    assert len(read_html(f"<head>{data}</head><body><div id=app></div></body>").blocks) == 2


def test_a_translated_page_of_paragraphs_alone_has_its_captions_and_headings_all_the_same() -> None:
    paragraphs = (
        "Luming news agency Bohai 9 month 3 (Reuters) ( The reporter Bao Lan ) The harbour reopened , Ferries run again .",
        "Two kinds of boats",
        "9 month 1 Japan , Two ferries 、 tugboats and barges passed the inspection , and they carry 40 Left and right cars .",
        "The harbour of Luming reopens , Ferries run again",
        "caption : A ferry leaves the quay .( Photo by Gu Ai )",
        "“ Everybody is glad , ” said the harbour master , Relevant staff did good work .( End )",
        "source : Luming News Agency",
    )
    title = "The harbour of Luming reopens , Ferries run again"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = read_html(f"<html lang=en><title>{title}</title><body><h1>{title}</h1><div>{body}</div></body>")
    assert article.title == "The harbour of Luming reopens, ferries run again"
    assert (article.byline, article.dateline) == (("Bao Lan",), "Bohai, September 3")
    assert [(block.kind, block.text, block.credit) for block in article.blocks] == [
        ("paragraph", "The harbour reopened, ferries run again.", None),
        ("heading", "Two kinds of boats", None),
        (
            "paragraph",
            "On September 1, two ferries, tugboats and barges passed the inspection, and they carry about 40 cars.",
            None,
        ),
        ("caption", "A ferry leaves the quay.", "Gu Ai"),
        ("paragraph", "“Everybody is glad,” said the harbour master, relevant staff did good work.", None),
    ]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("<p><b>WHAT HAPPENS NEXT</b></p>", "WHAT HAPPENS NEXT"),
        ("<p><strong><span>‘A shadow lifted’</span></strong></p>", "‘A shadow lifted’"),
        ("<p><b>Who pays for the roof?</b></p>", "Who pays for the roof?"),
        ('<p><img src="a.jpg"></p><p><b>A longer menu</b></p>', "A longer menu"),
        ("<div><p><b>A longer</b> <strong>menu</strong></p></div>", "A longer menu"),
    ],
)
def test_short_bold_line_over_a_paragraph_is_a_heading(line: str, heading: str) -> None:
    assert [block.text for block in story(line).blocks if block.kind == "heading"] == [heading]


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>The mayor went home at nine.</b></p>",
        "<p><b>“We lost,”</b> the mayor said in the hall</p>",
        "<p><b>The rules that the council agreed on</b></p><p><b>The rules that it did not agree on</b></p>",
        "<p><b>The mayor, who had been asked about it every day for a week, and who</b></p>",
        "<p><b>The council and,</b></p>",
        "<p><b>Photo: Ann Lee</b></p>",
        '<div align="center"><b><img src="a.jpg"></b></div><div style="text-align: center"><b>The hall at dusk</b></div>',
        "<p>The rules of the council</p>",
    ],
)
def test_other_lines_in_bold_are_no_headings(line: str) -> None:
    assert [block.text for block in story(line).blocks if block.kind == "heading"] == []


@pytest.mark.parametrize(
    "line",
    [
        "<p style='font-size: 1.4em'>What is next</p>",
        "<p><span style='font-size:20px'>What is next</span></p>",
        "<p><font size='+1'>What is next</font></p>",
    ],
)
def test_short_line_in_larger_type_than_the_paragraphs_is_a_heading(line: str) -> None:
    article = read_html(
        f"<html lang=en><body><article><h1>The vote</h1>{FILLER}{line}{REST}</article></body></html>"
    )
    assert ("heading", "What is next") in [(block.kind, block.text) for block in article.blocks]


@pytest.mark.parametrize(
    "paragraph", ["<p style='font-size:20px'>", "<p><b></b><span style='font-size:20px'>It is so. </span>"]
)
def test_line_in_large_type_among_paragraphs_in_it_is_no_heading(paragraph: str) -> None:
    large, rest = (text.replace("<p>", paragraph) for text in (FILLER, REST))
    line = "<p style='font-size:20px'>What is next</p>"
    article = read_html(
        f"<html lang=en><body><article><h1>The vote</h1>{large}{line}{rest}</article></body></html>"
    )
    assert "heading" not in [block.kind for block in article.blocks]


@pytest.mark.parametrize(
    ("around", "line"),
    [("font-size:20px", "font-size:20px"), ("color:#333", "--large-font-size:24px;font-size:1em")],
)
def test_line_in_no_larger_type_than_its_box_is_no_heading(around: str, line: str) -> None:
    shown = f"<div style='{around}'>{FILLER}<p style='{line}'>What is next</p>{REST}</div>"
    article = read_html(f"<html lang=en><body><article><h1>The vote</h1>{shown}</article></body></html>")
    assert "heading" not in [block.kind for block in article.blocks]


def test_bold_line_at_the_end_or_the_beginning_is_no_heading() -> None:
    ends = f"<p><b>Harrow Vale</b></p>{FILLER}<p><b>The council of Harrow</b></p>"
    article = read_html(f"<html lang=en><body><article><h1>The vote</h1>{ends}</article></body></html>")
    assert "heading" not in [block.kind for block in article.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Redactie: Ann Verel</p>",
        "<p>Redaktur : Ann Verel</p>",
        "<p>av/kam/bfi</p>",
        "<p>📲 <a href=/w>Sigue las noticias del valle</a> en <a href=/f>Facebook</a></p>",
    ],
)
def test_who_signs_and_what_calls_behind_a_story_is_not_told_in_any_language(line: str) -> None:
    author = '<meta name="author" content="Ann Verel">'
    page = f"<html lang=nl><head>{author}</head><body><article><h1>The vote</h1>{FILLER}{line}</article></body></html>"
    assert told(read_html(page)) == html_text(FILLER.replace("</p><p>", "\n"))


@pytest.mark.parametrize(
    "line",
    [
        "<p>The chair of the council is now: Ann Verel</p>",
        "<p>The council may choose either of the two, and/or neither.</p>",
        "<p>📲 The council has an app.</p>",
    ],
)
def test_last_line_that_only_resembles_a_signature_or_a_call_is_told(line: str) -> None:
    author = '<meta name="author" content="Ann Verel">'
    page = f"<html lang=nl><head>{author}</head><body><article><h1>The vote</h1>{FILLER}{line}</article></body></html>"
    assert told(read_html(page)).endswith(html_text(line.replace("</p><p>", "\n")))


def test_subtitle_that_the_first_paragraph_says_again_is_no_heading() -> None:
    page = f"<article><header><h1>The vote</h1><h2 class=subtitle>{html_text(FILLER)[:90]}</h2></header>{FILLER}</article>"
    assert [block.kind for block in read_html(page).blocks] == ["paragraph"] * 4


VALE = {
    "ru": "Совет Вельской долины проголосовал в понедельник за закрытие старого причала до весны.",
    "pl": "Rada doliny Welsk głosowała w poniedziałek za zamknięciem starego nabrzeża do wiosny.",
    "nl": "De raad van het dal van Wels stemde maandag voor sluiting van de oude kade tot de lente.",
    "id": "Dewan Lembah Wels memutuskan pada hari Senin untuk menutup dermaga lama sampai musim semi.",
    "tr": "Wels vadisi meclisi pazartesi günü eski iskelenin bahara kadar kapatılmasına karar verdi.",
    "hi": "वेल्स घाटी की परिषद ने सोमवार को पुराने घाट को वसंत तक बंद करने के लिए मतदान किया और फिर सभा समाप्त हुई।",
    "ja": "ベルス谷の議会は月曜日、春まで古い桟橋を閉鎖することを賛成多数で決めた。議長は新聞の取材に理由を述べた。",
    "ko": "벨스 계곡 의회는 월요일 봄까지 낡은 부두를 폐쇄하기로 표결했다. 의장은 지역 신문의 취재에 그 이유를 자세히 설명했다.",
    "ar": "صوّت مجلس وادي ويلز يوم الاثنين على إغلاق الرصيف القديم حتى حلول الربيع المقبل بأغلبية الأصوات.",
}


@pytest.mark.parametrize(
    ("language", "label", "call"),
    [
        ("ru", "Реклама", "Подпишитесь на нашу рассылку и получайте новости."),
        ("pl", "Reklama", "Obserwuj nas na Instagramie."),
        ("nl", "Advertentie", "Schrijf je in voor onze nieuwsbrief."),
        ("id", "Iklan", "Ikuti kami di Instagram."),
        ("tr", "Reklam", "Bizi Instagram'da takip edin."),
        ("hi", "विज्ञापन", "हमें इंस्टाग्राम पर फॉलो करें।"),
        ("ja", "広告", "Instagramでフォローしてください。"),
        ("ko", "광고", "뉴스레터를 구독하고 오늘의 뉴스를 받아보세요."),
        ("ar", "إعلان", "تابعنا على إنستغرام."),
    ],
)
def test_labels_and_calls_of_a_page_in_its_language_are_not_told(
    language: str, label: str, call: str
) -> None:
    told_of = [f"{number}. {VALE[language]}" for number in range(1, 5)]
    lines = [told_of[0], label, told_of[1], call, told_of[2], label, told_of[3], call]
    page = "".join(f"<p>{line}</p>" for line in lines)
    blocks = read_html(
        f"<html lang={language}><body><article><h1>Wels</h1>{page}</article></body></html>"
    ).blocks
    assert [block.text for block in blocks] == told_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Реклама на мосту упала в реку, и никто не пострадал.",
        "フォローしてくださいと知事は話した。",
        "Reklam panosu köprüden nehre düştü.",
        "광고판이 다리에서 강으로 떨어졌다.",
    ],
)
def test_sentence_that_begins_as_a_label_in_its_language_is_told(sentence: str) -> None:
    assert sentence in told(story(f"<p>{sentence}</p>"))


@pytest.mark.parametrize(
    "offer", ["<h2>Sign up to First Edition</h2><p>Our morning email.</p>", "<h3>Topics</h3>"]
)
def test_a_story_of_short_paragraphs_goes_on_behind_what_a_page_offers(offer: str) -> None:
    story = (
        "A ferry sank off the island of Kell on Friday, but all 112 people aboard were saved.",
        "Captain Lise Moen ordered everyone into the rafts within 10 minutes.",
        "The company, Kell Lines, said it would pay for hotels and travel.",
    )
    first, *others = (f"<p>{paragraph}</p>" for paragraph in story)
    page = f'<html lang="en"><body><h1>Ferry sinks off Kell</h1>{first}{offer}{"".join(others)}</body></html>'
    assert [block.text for block in read_html(page).blocks] == [*story]


def test_the_day_of_a_quoted_post_is_not_the_page_s() -> None:
    page = (
        "<html><body><article><h1>Pool to close</h1><p>The pool shuts in June, the council said on Friday.</p>"
        "<blockquote class=twitter-tweet><p>We are sad to close.</p>&mdash; Elm (@elm) <a href=x>May 8, 2026</a>"
        "</blockquote><p>It was built in 1961, when the mill still stood.</p></article></body></html>"
    )
    assert read_html(page).published is None
