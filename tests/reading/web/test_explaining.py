"""What a newsroom sees when it asks why a line of its page is told or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading import explain, read

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = (
    "The harbour office of Larn closed on Friday, and the boats will have to pay their dues by post from now on.",
    "Nobody had asked the fishermen, who learned of it from a notice on the door, their chairman Ole Brun said.",
    "The council wants to save 90,000 crowns a year by it, which is what the new fountain on the quay has cost.",
    "A last petition against the closing was signed by 1,200 people, more than the town has ever seen together.",
)
PAGE = f"""<html lang="en"><head><title>Harbour office closes | Larn Post</title></head><body>
<nav><a href="/">News</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Harbour office closes</h1><p class="byline">By Ann Dorey</p>
<p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>
<figure><img src="quay.jpg"><figcaption>The office on the quay. Photo: Ida Holm</figcaption></figure>
<p hidden>Only robots read this line of the page, which nobody is shown at all.</p>
<p>{SENTENCES[2]}</p><blockquote>Nobody asked us.</blockquote>
<table><tr><th>Boats</th><th>Dues</th></tr><tr><td>40</td><td>900</td></tr></table>
<p>{SENTENCES[3]}</p>
<div class="related"><h2>Read more</h2><p><a href="/fog">Fog keeps the ferry in port</a></p></div>
</article></main><footer>© 2026 Larn Post</footer></body></html>"""


def explained(folder: Path, page: str) -> list[tuple[str, str, str]]:
    (folder / "page.html").write_text(page, encoding="utf-8")
    return [(one.line, one.taken_for, one.signal) for one in explain(folder / "page.html")]


def test_each_line_of_a_page_is_explained_in_its_order(tmp_path: Path) -> None:
    assert explained(tmp_path, PAGE) == [
        ("News Sport", "furniture", "part of the page"),
        ("Harbour office closes", "title", "masthead"),
        ("By Ann Dorey", "furniture", "part of the page"),
        (SENTENCES[0], "paragraph", "extraction"),
        (SENTENCES[1], "paragraph", "extraction"),
        ("The office on the quay.", "caption", "picture or table"),
        (SENTENCES[2], "paragraph", "extraction"),
        ("Nobody asked us.", "quote", "extraction"),
        ("(table)", "table", "picture or table"),
        (SENTENCES[3], "paragraph", "extraction"),
        ("Read more", "furniture", "part of the page"),
        ("Fog keeps the ferry in port", "furniture", "part of the page"),
        ("© 2026 Larn Post", "furniture", "part of the page"),
    ]


def test_what_is_explained_as_told_is_what_is_told(tmp_path: Path) -> None:
    told = [line for line, taken_for, _ in explained(tmp_path, PAGE) if taken_for in ("paragraph", "quote")]
    article = read(tmp_path / "page.html")
    assert told == [block.text for block in article.blocks if block.kind in ("paragraph", "quote")]


def test_a_story_that_only_the_data_of_a_page_tells_is_explained(tmp_path: Path) -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Office closes", '
        f'"articleBody": "{SENTENCES[0]}\\n{SENTENCES[1]}"}}</script></head>'
        "<body><div>Loading</div></body></html>"
    )
    assert explained(tmp_path, page) == [
        ("Loading", "furniture", "extraction"),
        (SENTENCES[0], "paragraph", "page's data"),
        (SENTENCES[1], "paragraph", "page's data"),
    ]


def test_a_page_that_is_refused_is_explained_before_it_is(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Log in</h1><form><input type=password></form></body></html>")
    told = explain(page)
    first = next(told)
    assert (first.line, first.taken_for, first.signal) == ("Log in", "title", "masthead")
    with pytest.raises(SourceError, match="log in"):
        next(told)


def test_a_table_is_explained_by_its_name(tmp_path: Path) -> None:
    page = PAGE.replace("<table>", "<table><caption>Boats by dues</caption>")
    assert ("Boats by dues", "table", "picture or table") in explained(tmp_path, page)
