"""What a page says of its article."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from audiobrief.reading.web import read_html
from audiobrief.reading.web.metadata import Metadata, parse_day, read_metadata
from audiobrief.reading.web.parsing import parse_page
from audiobrief.reading.web.reporters import clean_names
from island_page import FIRST, LAST, SECOND

WEB = Path(__file__).parent / "pages"


def said(head: str, body: str = "", url: str | None = "https://post.example/a/b") -> Metadata:
    return read_metadata(parse_page(f"<html><head>{head}</head><body>{body}<p>Story.</p></body></html>"), url)


def data(thing: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_newsroom_page_says_everything() -> None:
    article = read_html(
        (WEB / "newsroom.html").read_bytes(), "https://harrowpost.example/local/x?utm_source=feed"
    )
    assert article.title == "Old mill bridge reopens after two years of repairs"
    assert article.byline == ("Maren Oakes", "Tobias Finch")
    assert article.published == date(2025, 4, 11)
    assert article.source == "The Harrow Valley Post"
    assert article.language == "en-GB"
    assert article.url == "https://harrowpost.example/local/mill-bridge-reopens"
    assert article.image == "https://harrowpost.example/img/bridge-wide.jpg"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Rain at last | The Post</title>", "Rain at last"),
        ("<title>Rain at last - Post</title>", "Rain at last"),
        (
            "<title>The Post: Rain at last</title><meta property=og:title content='Rain at last'>",
            "Rain at last",
        ),
        (
            "<title>x</title><meta property=og:title content='Rain &amp; wind at last – The Post'>",
            "Rain & wind at last",
        ),
        (data({"@type": "NewsArticle", "headline": "Rain &amp; wind"}), "Rain & wind"),
        ("<title>Rain at last - and wind as well</title>", "Rain at last - and wind as well"),
        ("<title>rain-at-last-2024</title>", "Storm"),
    ],
)
def test_title_has_no_site_name(head: str, title: str) -> None:
    body = "<h1>Storm</h1>" if title == "Storm" else ""
    assert (
        said(
            '<meta property="og:site_name" content="The Post">' + head.replace("- Post", "- The Post"), body
        ).title
        == title
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Live</title>",
            "<article><h1>Gale live: ferries stay in</h1></article>",
            "Gale live: ferries stay in",
        ),
        (
            "<title>Ferries</title>",
            "<main><h1>Why the ferries stay in</h1></main>",
            "Why the ferries stay in",
        ),
        ("<title>Live</title>", "<h1>All the news of the day</h1>", "Live"),
        (
            "<title>Gale live</title>",
            "<article><h1>What we know so far</h1></article><article><h1>What you told us</h1></article>",
            "Gale live",
        ),
        (
            "<title>No ferry today</title>",
            "<article><h1>What the harbour master says</h1></article>",
            "No ferry today",
        ),
        (
            "<title>Live</title><meta property=og:title content='Gale live'>",
            "<article><h1>What we know so far</h1></article>",
            "Gale live",
        ),
    ],
)
def test_title_of_the_article_is_told_where_the_page_is_only_labelled(
    head: str, body: str, title: str
) -> None:
    assert said(head, body).title == title


FERRIES = "<p>The ferries stay in harbour until the gale is over, and the fair of the valley waits.</p>"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>The Island Courier on the web</title>",
            f"<main><h1>All ferries stay in harbour</h1>{FERRIES}</main>",
            "All ferries stay in harbour",
        ),
        (
            "<title>Gale keeps ferries in</title>",
            f"<main><h1>News from our own readers</h1>{FERRIES}</main>",
            "Gale keeps ferries in",
        ),
        (
            "<title>Valley fair is put off</title>",
            f"<main><h1>News from the harbour</h1><h2>Valley fair is put off</h2>{FERRIES}</main>",
            "Valley fair is put off",
        ),
        (
            "<title>Valley waits for its fair</title>",
            f"<div><h1>All ferries stay in harbour</h1></div><main>{FERRIES}</main>",
            "Valley waits for its fair",
        ),
        (
            "<title>The Courier</title><meta property=og:title content='Wind halts boats'>",
            f"<main><h1>All ferries stay in harbour</h1>{FERRIES}</main>",
            "Wind halts boats",
        ),
    ],
)
def test_title_over_the_story_counts_before_one_of_the_site_in_other_words(
    head: str, body: str, title: str
) -> None:
    assert said(head, body).title == title


def test_title_of_a_live_page_is_not_that_of_an_entry() -> None:
    entry = {
        "@type": "BlogPosting",
        "headline": "A tree is down",
        "articleBody": "A tree is down in Mill Lane.",
    }
    page = {"@type": "LiveBlogPosting", "headline": "Gale live: the night", "liveBlogUpdate": [entry]}
    about = said(data(page), "<h1>Gale live: the night</h1><h2>A tree is down</h2>")
    assert (about.title, about.body) == ("Gale live: the night", None)


def test_title_is_the_one_shown_where_it_agrees_with_the_page_s_data() -> None:
    head = "<title>Rain at last</title>" + data(
        {"@type": "NewsArticle", "headline": "Rain at last: what to know"}
    )
    assert said(head, "<h1>Rain, at last</h1>").title == "Rain, at last"
    assert said(head, "<h1>The Daily Post</h1>").title == "Rain at last: what to know"


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("JANE DOE, Staff Writer", ["Jane Doe"]),
        ("Jane Doe | Science Editor", ["Jane Doe"]),
        ("By: Jane Doe & John Roe-Smith", ["Jane Doe", "John Roe-Smith"]),
        ("jane.doe@post.example", []),
        ("https://post.example/jane", []),
        ("admin", []),
        ("Written by Ludwig van der Velde with Ana Sofía Núñez", ["Ludwig van der Velde", "Ana Sofía Núñez"]),
        ("", []),
        ("By Jane Doe Tuesday, Aug. 17, 2010", ["Jane Doe"]),
        ("Ruby Friday, Jane Doe", ["Ruby Friday", "Jane Doe"]),
        ("By Jane Doe @janedoe on June 26, 2014 at 9:00a", ["Jane Doe"]),
        ("Jane Doe (with the desk)", ["Jane Doe"]),
        ("Anna de la Cruz", ["Anna de la Cruz"]),
        ("View my complete profile", []),
        ("Autorin: Jana Döring", ["Jana Döring"]),
        ("Autor john", []),
        ("Redaktion", []),
        ("NDR", []),
        ("Calder Wire", []),
        ("JaneDoe", ["Jane Doe"]),
        ("Alan McDonald", ["Alan McDonald"]),
        ("Jane Doe, Harrow Media GmbH & Co KG", []),
        ("新京报", []),
        ("网易", []),
        ("加拿大必读", []),
        ("王小明, 李文", ["王小明", "李文"]),
        ("James S.A. Corey", ["James S.A. Corey"]),
        ("post.example", []),
    ],
)
def test_names_in_a_byline(written: str, names: list[str]) -> None:
    assert clean_names(written) == names


@pytest.mark.parametrize(
    ("head", "body", "byline"),
    [
        (data({"@type": "NewsArticle", "author": "Jane Doe"}), "", ("Jane Doe",)),
        (
            data([{"@type": "BlogPosting", "author": [{"name": "Jane Doe"}, "John Roe"]}]),
            "",
            ("Jane Doe", "John Roe"),
        ),
        (data({"@type": "NewsArticle", "author": {"@type": "Organization", "name": "The Post"}}), "", ()),
        ("<meta name=author content='Jane Doe'>", "", ("Jane Doe",)),
        ("<meta property=article:author content='https://social.example/jane'>", "", ()),
        ("", '<a rel="author" href="/jane">Jane Doe</a>', ("Jane Doe",)),
        ("", '<p class="byline">By Jane Doe</p>', ("Jane Doe",)),
        (
            "<meta property='og:site_name' content='The Post'><meta name=author content='The Post Ltd, Harrow, Ohio'>",
            "",
            (),
        ),
        (
            "<meta property='og:site_name' content='The Post'><meta name=author content='Jane Doe, The Post'>",
            "",
            ("Jane Doe",),
        ),
        ("", '<span itemprop="author"><span itemprop="name">Jane Doe</span></span>', ("Jane Doe",)),
        (
            "<meta name=DC.Creator content='Dael, Jane van'><meta name=DC.Creator content='Roe, J.'>",
            "",
            ("Jane van Dael", "J. Roe"),
        ),
        ("<meta name=byline content='Jane Doe'>", "", ("Jane Doe",)),
        (
            "<meta name=twitter:creator content='@jane'>",
            '<p class="pb-byline">By Jane Doe</p>',
            ("Jane Doe",),
        ),
        (
            "<meta property='og:site_name' content='El Faro'><meta name=author content='Ediciones El Faro'>",
            "<a rel=author>Ana Ruiz</a>",
            ("Ana Ruiz",),
        ),
        ("<meta name=author content='Jane Doe, POST'>", "", ("Jane Doe",)),
        ("<meta name=author content='POST Wire'>", "", ()),
        (
            "",
            '<header><p class="byline">By Jane Doe</p><p class="byline">Photos by Ann Lee</p></header>'
            '<div><ul><li><div><em class="byline">John Roe</em></div></li></ul></div>',
            ("Jane Doe",),
        ),
        ("", '<ol class="comments"><li><a rel="author">Max</a></li></ol>', ()),
        (
            "",
            '<div><a href="/b">Rain is on its way again</a><div class="author-name">John Roe</div></div>',
            (),
        ),
        (
            "<meta name=author content='Jane Doe'>",
            '<p class="byline">By <a href="/j">Jane Doe</a> and Tom Wu, The Wire Press</p>',
            ("Jane Doe", "Tom Wu"),
        ),
        (
            data({"@type": "NewsArticle", "author": "Jane Doe"}),
            '<p itemprop="author">Jane Doe, Ann Lee &amp; Tom Wu</p>',
            ("Jane Doe", "Ann Lee", "Tom Wu"),
        ),
        ("<meta name=author content='Jane Doe'>", '<p class="byline">Ann Lee and Tom Wu</p>', ("Jane Doe",)),
        ("<meta name=author content='Jane Doe'>", '<p class="byline">Jane Doe, New York</p>', ("Jane Doe",)),
        (
            "<meta name=author content='Jane Doe'>",
            '<p class="byline">Jane Doe and Agencies</p>',
            ("Jane Doe",),
        ),
        (
            "<meta name=author content='Jane Doe'>",
            '<p class="byline">Jane Doe</p><div><p class="byline">Jane Doe and Tom Wu</p></div>',
            ("Jane Doe",),
        ),
    ],
)
def test_byline(head: str, body: str, byline: tuple[str, ...]) -> None:
    assert said(head, body).byline == byline


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)),
        ("2024-03-05T23:30:00-05:00", date(2024, 3, 5)),
        ("Tue, 05 Mar 2024 10:00:00 GMT", date(2024, 3, 5)),
        ("March 5, 2024 10:00 a.m. CET", date(2024, 3, 5)),
        ("20240305", date(2024, 3, 5)),
        ("yesterday", None),
        ("", None),
        ("0000-00-00", None),
    ],
)
def test_day_in_a_date(written: str, day: date | None) -> None:
    assert parse_day(written) == day


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (data({"@type": "NewsArticle", "datePublished": "2024-03-05T10:00:00Z"}), ""),
        ('<meta property="article:published_time" content="2024-03-05T10:00:00Z">', ""),
        ('<meta itemprop="datePublished" content="2024-03-05">', ""),
        ("", '<time datetime="2024-03-05T10:00">5 March</time>'),
    ],
)
def test_day_of_publication(head: str, body: str) -> None:
    assert said(head, body).published == date(2024, 3, 5)


def test_language_source_addresses_and_image_from_older_forms() -> None:
    page = said(
        '<meta property="og:locale" content="de_AT"><meta property="og:site_name" content="Die Post">'
        '<meta property="og:url" content="/a/c"><meta name="twitter:image" content="pic.jpg">'
    )
    assert (page.language, page.source) == ("de-AT", "Die Post")
    assert (page.url, page.image) == ("https://post.example/a/c", "https://post.example/a/pic.jpg")


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Harrow Post » Rain at last</title>", "<h1><a href='/'>Harrow Post</a></h1>", "Rain at last"),
        (
            "<title>Rain at last › Harrow Post</title>",
            "<h1><a href='https://p.example'>Harrow Post</a></h1>",
            "Rain at last",
        ),
        ("<title>Rain at last</title>", "<h1><a href='/rain'>Rain at last</a></h1>", "Rain at last"),
        ("<title>暴雨终于来了-哈罗新闻网</title>", "", "暴雨终于来了"),
        ("<title>暴雨终于来了_社会_哈罗</title>", "<h1>暴雨终于来了</h1>", "暴雨终于来了"),
        ("<title>Rain at last - Weather - Ohio - Home</title>", "<h2>Rain at last</h2>", "Rain at last"),
        ("<title>Jane's own page | Rain at last</title>", "<h3>Rain at last</h3>", "Rain at last"),
        (
            "<title>Rain at last, and wind</title>",
            "<h1><span>Weather</span> Rain at last, and wind</h1>",
            "Rain at last, and wind",
        ),
    ],
)
def test_the_site_s_name_is_not_the_title(head: str, body: str, title: str) -> None:
    assert said(head, body).title == title


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (
            "<title>Rain at last | Harrow Post</title><meta property=og:title content='Rain at last'>",
            "Harrow Post",
        ),
        ("<title>Rain at last | Weather</title><meta property=og:title content='Rain at last'>", None),
        (
            "<title>x</title><meta property=og:site_name content='https://www.harrowpost.example'>",
            "harrowpost.example",
        ),
        ("<meta property=og:title content='Rain'><meta property=og:site_name content='Rain'>", None),
    ],
)
def test_source_is_the_name_of_the_site(head: str, source: str | None) -> None:
    assert said(head, url="https://www.harrowpost.example/a").source == source


def test_page_that_says_nothing() -> None:
    assert said("", url=None) == Metadata(title="")


@pytest.mark.parametrize(
    "broken",
    [
        "{",
        "[" * 5000,
        '{"@type": "NewsArticle", "author": {"@id": 3}, "headline": ["a", 2], "image": [{}], "publisher": null}',
        '{"@type": {"a": 1}, "@graph": "x"}',
        '{"@type": "NewsArticle", "datePublished": 20240305, "articleBody": {"x": 1}, "inLanguage": []}',
        "\x00",
        '{"@id": "a", "author": {"@id": "a"}, "@type": "Article"}',
    ],
)
def test_broken_data_is_passed_over(broken: str) -> None:
    head = f'<title>Rain at last</title><script type="application/ld+json">{broken}</script>'
    assert said(head).title in ("Rain at last", "a")


ES = "<p>El concejo de Arenal votó el lunes para cerrar el muelle viejo hasta la primavera, dijo su presidenta.</p>"
EN = "<p>Our town council will close its pier until spring, said its chair on Monday, after storms tore planks away.</p>"
SERIES = "<p>Entre las series que eligió el jurado están «The Wire», «The Office», «The Crown», «The Bear» y «The Pitt».</p>"


@pytest.mark.parametrize(
    ("declared", "story", "language"),
    [
        ("en", ES * 1 + ES.replace("lunes", "martes") + ES.replace("lunes", "jueves"), "es"),
        ("en-US", EN + EN.replace("Monday", "Tuesday") + EN.replace("Monday", "Friday"), "en-US"),
        ("en", ES, "en"),
        ("ca", ES + ES.replace("lunes", "martes") + ES.replace("lunes", "jueves"), "ca"),
        ("de", f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>", "en"),
        ("es", ES * 1 + SERIES + ES.replace("lunes", "martes"), "es"),
    ],
)
def test_the_language_of_a_template_is_not_that_of_a_story_in_english_or_in_no_english(
    declared: str, story: str, language: str
) -> None:
    assert read_html(f"<html lang={declared}><body><h1>Muelle</h1>{story}</body></html>").language == language


def test_content_of_a_meta_may_be_written_as_its_value() -> None:
    head = '<meta name="og:title" value="Rain at last"><meta name="author" value="Ann Lee">'
    assert (said(head).title, said(head).byline) == ("Rain at last", ("Ann Lee",))
    both = '<meta name="author" value="1" content="Ann Lee">'
    assert said(both).byline == ("Ann Lee",)


@pytest.mark.parametrize(
    ("kind", "byline", "day"),
    [("VideoObject", (), date(2024, 3, 11)), ("NewsArticle", ("Ivo Grau",), date(2024, 3, 9))],
)
def test_maker_and_day_of_a_film_are_not_the_articles(kind: str, byline: tuple[str, ...], day: date) -> None:
    body = (
        f'<div itemscope itemtype="http://schema.org/{kind}"><meta itemprop="author" content="Ivo Grau">'
        '<meta itemprop="datePublished" content="2024-03-09"><b itemprop="author">Ivo Grau</b></div><time datetime="2024-03-11"/>'
    )
    page = said("<title>Rain</title>", body)
    assert (page.byline, page.published) == (byline, day)


MENU = '<div><a rel="author" href="/people/1">Max Roe</a> <a href="/s">Wet</a></div>'


@pytest.mark.parametrize(
    "under_title",
    [
        '<div>By <a href="/author/ann-lee">Ann Lee</a> Published in Weather, May 4 2024</div>',
        '<h2 class="dek">Nobody in the town had thought that it would ever come again, and the town is glad.</h2>'
        '<div class="byline">Ann Lee</div>',
        "<div>by Ann Lee / May 4 2024 /<div>Share</div></div>",
        "<div>Monday May 4, 2024 11:44 am by Ann Lee</div>",
        '<div>5/4/2024 <span class="authorname-txt">Ann Lee</span></div>',
        "<p class='firma'><em>Ann Lee</em> | <span>Arenal</span></p>",
        "<p class='autor'>Ann Lee | Palma de Mallorca | 04/05/2024</p>",
        "<div class='author'>By: CNN Wire</div><p>Posted at 2013-12-30</p><p>By Ann Lee</p>",
        "<span><ul><li>Print</li></ul><script>x.get(1)</script><cite>By Ann Lee<br>ESPN.com</cite></span>",
        f"<p>{'The rain that fell on the town all day was the first since June. ' * 2}</p><p>23.01.2019</p><p>By Ann Lee</p>",
    ],
)
def test_byline_under_the_title_counts_before_one_marked_in_the_menu(under_title: str) -> None:
    body = f"{MENU}<article><h1>Rain at last</h1>{under_title}<p>{'It rained on the town all day. ' * 5}</p>"
    assert said("<title>Rain at last</title>", body).byline == ("Ann Lee",)


def test_marked_byline_is_told_where_nothing_stands_under_the_title() -> None:
    body = f"{MENU}<article><h1>Rain at last</h1><p>{'It rained on the town all day. ' * 5}</p>"
    assert said("<title>Rain at last</title>", body).byline == ("Max Roe",)


def test_link_to_a_topic_is_no_byline() -> None:
    body = '<h1>Rain at last</h1><div><a href="/topics/ann-lee">Ann Lee</a></div>'
    assert said("<title>Rain at last</title>", body).byline == ()


@pytest.mark.parametrize(
    ("end", "byline"),
    [
        ('<p><a href="/author/ann-lee/">Ann Lee</a> is a gardener who lives by the sea.</p>', ("Ann Lee",)),
        ('<p>Thanks go to <a href="/author/ann-lee/">Ann Lee</a>.</p>', ()),
    ],
)
def test_writer_introduced_under_the_story_signs_it(end: str, byline: tuple[str, ...]) -> None:
    body = f"<h1>Rain at last</h1><p>{'It rained on the town all day. ' * 5}</p>{end}"
    assert said("<title>Rain at last</title>", body).byline == byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Lee | Harbor Media for harbor.example", ["Ann Lee"]),
        ("Ann Lee | Max Roe", ["Ann Lee", "Max Roe"]),
        ("Wednesday May 4, 2024 11:44 am PST by Ann Lee", ["Ann Lee"]),
    ],
)
def test_agency_behind_a_name_and_day_before_it_are_no_names(line: str, names: list[str]) -> None:
    assert clean_names(line) == names


def test_heading_in_the_words_of_the_data_counts_before_a_banner() -> None:
    head = "<title>Why rain - The Barometer - Post</title><meta property=og:title content='Rain at last in town'>"
    banner = "<h1>The Barometer: Why Weather Matters</h1>"
    assert said(head, f"{banner}<h2>Rain at last in town</h2>").title == "Rain at last in town"
    longer = "<h1>Rain at last in town, and wind</h1><h2>Rain at last in town</h2>"
    assert said(head, longer).title == "Rain at last in town, and wind"


def test_headline_marked_on_the_page_counts_before_its_title() -> None:
    head = "<title>Harbor wall: what the council knows | Post</title>"
    marked = '<h1 itemprop="headline">Tide rises over the quay again</h1>'
    assert said(head, marked).title == "Tide rises over the quay again"
    of_teasers = '<h2 itemprop="headline">Tide rises again</h2><h2 itemprop="headline">Ducks</h2>'
    assert said(head, of_teasers).title == "Harbor wall: what the council knows"


def test_sign_of_the_site_is_no_title() -> None:
    body = '<h1 class="site-logo">The Quay</h1><p>Story.</p>'
    assert said("<title>Rain at last - The Quay</title>", body, None).title == "Rain at last"
    of_story = '<body class="custom-logo"><h1>Rain at last</h1><p>Story.</p>'
    page = f"<html><head><title>Rain at last - The Quay</title></head>{of_story}</body></html>"
    assert read_metadata(parse_page(page)).title == "Rain at last"


@pytest.mark.parametrize(
    ("times", "day"),
    [
        ('<time class="published-date">May 4, 2024 @ 3:53 PM</time>', date(2024, 5, 4)),
        (
            '<blockquote><time datetime="2024-05-01">May 1</time></blockquote><time datetime="2024-05-03">May 3</time>',
            date(2024, 5, 3),
        ),
        ('<time>May 4</time><time datetime="2024-05-03">May 3</time>', date(2024, 5, 3)),
    ],
)
def test_day_is_the_storys_own_not_that_of_a_post_in_it(times: str, day: date) -> None:
    assert said("<title>Rain</title>", times).published == day


@pytest.mark.parametrize(
    ("name", "source"),
    [("post.example", "The Post"), ("The Evening Post", "The Evening Post")],
)
def test_name_of_a_publisher_counts_before_its_address(name: str, source: str) -> None:
    head = f"<title>Rain at last - The Post</title><meta property=og:site_name content='{name}'>"
    assert said(head, "<h1>Rain at last</h1>").source == source


PROSE = (
    "<p>The harbor of Brenhaven was closed on Monday, after a storm had sunk three of the boats in it.</p>"
)


@pytest.mark.parametrize(
    ("page", "title", "byline", "published", "source"),
    [
        (
            "<title>The tide (page 1 of 3) - Shore</title><div itemscope itemtype=http://schema.org/NewsArticle>"
            "<div itemprop=headline>The tide</div><span itemprop=publisher itemscope><meta itemprop=name content=Shore></span>"
            "<meta itemprop=datePublished content=2026-03-01>",
            "The tide", (), date(2026, 3, 1), "Shore",
        ),
        (
            "<title>The tide of old paper | Annals</title><meta name=citation_author content='Marsh, Odette'>"
            "<meta name=citation_author content='Thorne, Simon'><meta name=citation_publication_date content=2026/08/01>"
            "<meta name=citation_journal_title content=Annals><h1>The tide of old paper</h1><div>Received 3 March 2026</div>",
            "The tide of old paper", ("Odette Marsh", "Simon Thorne"), date(2026, 8, 1), "Annals",
        ),
        (
            "<title>The tide</title><meta property=og:article:author content='Camille Roux'><h1>The tide</h1>",
            "The tide", ("Camille Roux",), None, None,
        ),
        (
            "<title>The tide</title><h1>The tide</h1><div>Submitted by Gail Hanover on Sun, 05/03/2026 - 11:20</div>",
            "The tide", ("Gail Hanover",), date(2026, 5, 3), None,
        ),
        (
            "<title>The sea and the coffee</title><div id=story><h1>The clinic at midnight</h1>"
            "<p>By Ann Lee</p><p>12 February 2026</p>",
            "The clinic at midnight", ("Ann Lee",), date(2026, 2, 12), None,
        ),
        (
            "<p class=title>The sisters of the coast</p><p>By Ingrid Holt</p><p>April 27, 2026</p>",
            "The sisters of the coast", ("Ingrid Holt",), date(2026, 4, 27), None,
        ),
        (
            "<title>Three years for thief</title><div><div>Courts</div><div>Three years for thief</div><div>Chris Lowe</div>"
            "<div>15 April 2026</div></div>",
            "Three years for thief", ("Chris Lowe",), date(2026, 4, 15), None,
        ),
        (
            "<title>Sisters finish together</title><font size=2><b>Monday, April 27, 1998</b></font><p>"
            "<font size=5><b>Sisters finish together</b></font><br><font size=2>By INGRID HOLT</font>",
            "Sisters finish together", ("Ingrid Holt",), date(1998, 4, 27), None,
        ),
        (
            "<title>Ballots</title><article><header><h1>Ballots</h1><table><tr><th>Author</th><td>Mo Carter</td></tr>"
            "<tr><th>Status</th><td>Ready</td></tr></table></header>",
            "Ballots", ("Mo Carter",), None, None,
        ),
        (
            "<title>Late header sinks Town</title><h1>Late header sinks Town</h1>"
            "<div class=author-block>Phil Garside at Mill Lane</div>",
            "Late header sinks Town", ("Phil Garside",), None, None,
        ),
        (
            "<title>I let the boy think</title><h1>I let the boy think</h1>"
            "<p>Interview: <a>Mina Falk</a>, photographs: Ola Berg</p>",
            "I let the boy think", ("Mina Falk",), None, None,
        ),
        (
            "<title>إغلاق آخر مخبز</title><h1>إغلاق آخر مخبز</h1><div class=author>بقلم: ليلى حداد</div>",
            "إغلاق آخر مخبز", ("ليلى حداد",), None, None,
        ),
        (
            "<title>The tide</title><h1>The tide</h1><div class=authors><span class=full-name>Aoife Brennan</span>"
            "<span class=full-name>Michael Tierney</span></div>",
            "The tide", ("Aoife Brennan", "Michael Tierney"), None, None,
        ),
    ],
)  # fmt: skip
def test_title_writer_day_and_paper_are_read_where_kinds_of_pages_have_them(
    page: str, title: str, byline: tuple[str, ...], published: date | None, source: str | None
) -> None:
    about = read_metadata(parse_page(f"{page}{PROSE}"), None)

    assert (about.title, about.byline, about.published, about.source) == (title, byline, published, source)


@pytest.mark.parametrize(
    "page",
    [
        "<title>Harbor closed</title><h1>Harbor closed</h1><div>Ann Lee</div><div>The mayor of Brenhaven</div>",
        "<title>What Ann Lee saw</title><div>What Ann Lee saw</div><div>Ann Lee</div><div>15 April 2026</div>",
        "<title>Harbor closed</title><h1>Harbor closed</h1><table><tr><th>Author</th><td>Ann Lee</td></tr></table>",
        "<title>Harbor closed</title><h1>Harbor closed</h1><div class=author>Contact: the desk of ours</div>",
    ],
)
def test_name_beside_a_title_that_nothing_says_is_a_writers_is_none(page: str) -> None:
    assert read_metadata(parse_page(f"{page}{PROSE}"), None).byline == ()


@pytest.mark.parametrize("said", ["2026/08", "August 2026", "2026"])
def test_month_without_its_day_is_no_date(said: str) -> None:
    assert parse_day(said) is None


@pytest.mark.parametrize(("language", "day"), [("en-US", date(2026, 11, 3)), ("en-GB", date(2026, 3, 11))])
def test_a_date_in_figures_is_read_as_the_page_s_country_writes_it(language: str, day: date) -> None:
    page = (
        f'<html lang="{language}"><head><title>Boats come back</title></head><body><article>'
        f'<h1>Boats come back</h1><p class="byline">Ann Lee</p><p class="date">11/03/2026</p><p>{FIRST}</p><p>{SECOND}</p>'
    )
    assert read_html(page).published == day


def test_the_day_of_another_story_is_no_page_s_that_only_says_when_it_was_changed() -> None:
    page = (
        '<article><h1>Boats come back</h1><p>Updated <time datetime="2026-11-09">9 Nov 2026</time></p>'
        f'<p>{FIRST}</p><p>{SECOND}</p></article><p>The mill <time datetime="2019-02-03">3 Feb 2019</time></p>'
    )
    assert read_html(page).published == date(2026, 11, 9)


@pytest.mark.parametrize(
    ("behind", "source"), [("The Harbor Post", "The Harbor Post"), ("Letters to the Times", None)]
)
def test_a_paper_named_last_in_the_page_s_title_is_its_source(behind: str, source: str | None) -> None:
    page = f"<title>Boats come back - {behind}</title><h1>Boats come back</h1><p>{FIRST}</p><p>{SECOND}</p>"
    assert read_html(page).source == source


def test_when_a_page_was_changed_is_not_when_it_was_published() -> None:
    page = (
        "<title>Boats come back | News | The Harbor Post</title><article><h1>Boats come back</h1>"
        '<p>Updated <time datetime="2026-11-09">9 Nov 2026</time></p>'
        f'<p>Published <time datetime="2026-11-03">3 Nov 2026</time></p><p>{FIRST}</p><p>{SECOND}</p></article>'
    )
    article = read_html(page)
    assert (article.published, article.source) == (date(2026, 11, 3), "The Harbor Post")
