"""What is told of a web page, and what is not."""

from __future__ import annotations

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
        ('<div class="paywall"><p>The clerk did not.</p></div>', "paragraph"),
        ('<p class="paywall">The clerk did not.</p>', "paragraph"),
        ("<ul><li>The clerk signs.</li></ul>", "list item"),
    ],
)
def test_story_within_the_story_is_kept(inside: str, kind: str) -> None:
    middle = story(inside).blocks[4]
    assert middle.kind == kind
    assert middle.text in inside or "<" in inside


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
