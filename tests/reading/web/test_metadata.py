"""What a page says of its article."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from audiobrief.reading.web import parse_page, read_html
from audiobrief.reading.web.metadata import Metadata, parse_day, read_metadata
from audiobrief.reading.web.reporters import clean_names

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


@pytest.mark.parametrize(
    ("declared", "story", "language"),
    [
        ("en", ES * 1 + ES.replace("lunes", "martes") + ES.replace("lunes", "jueves"), "es"),
        ("en-US", EN + EN.replace("Monday", "Tuesday") + EN.replace("Monday", "Friday"), "en-US"),
        ("en", ES, "en"),
        ("ca", ES + ES.replace("lunes", "martes") + ES.replace("lunes", "jueves"), "ca"),
    ],
)
def test_english_is_believed_of_a_page_unless_its_words_are_of_another_language(
    declared: str, story: str, language: str
) -> None:
    assert read_html(f"<html lang={declared}><body><h1>Muelle</h1>{story}</body></html>").language == language
