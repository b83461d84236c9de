"""Copies of pages in the Wayback Machine are read as the pages that they were."""

from __future__ import annotations

from audiobrief.reading.web import read_html

AT = "https://web.archive.org/web/20240102030405"
PROSE = "".join(
    f"<p>The {nth} of the lock keepers of Wrenmouth told the council what the flood had done to his gate.</p>"
    for nth in ("first", "second", "third", "last")
)
TOOLBAR = (
    '<div id="wm-ipp-base"><div id="wm-ipp"><p>12 captures of this page are kept, the oldest of them of May 2023.</p>'
    '</div></div><div id="donato"><p>The archive asks for your help to keep what the web forgets.</p></div>'
)
HEAD = (
    f'<script src="/_static/js/wombat.js"></script><link rel="canonical" href="{AT}/https://wrenmouth.example/locks">'
    f'<meta property="og:image" content="{AT}im_/https://wrenmouth.example/lock.jpg">'
)
ORIGINAL = "https://wrenmouth.example/locks"


def test_copy_is_told_without_the_toolbar_under_the_address_that_the_page_had() -> None:
    article = read_html(
        f"<html><head>{HEAD}</head><body>{TOOLBAR}<article><h1>Locks</h1>{PROSE}</article></body></html>"
    )
    assert [block.text.split()[1] for block in article.blocks] == ["first", "second", "third", "last"]
    assert (article.url, article.image) == (ORIGINAL, "https://wrenmouth.example/lock.jpg")


def test_copy_that_names_no_address_has_the_one_in_that_of_the_copy() -> None:
    assert read_html(f"<article><h1>Locks</h1>{PROSE}</article>", f"{AT}id_/{ORIGINAL}").url == ORIGINAL


def test_page_that_links_to_a_copy_keeps_what_it_says() -> None:
    source = f'<p>The old rules are at <a href="{AT}/{ORIGINAL}">{AT}/{ORIGINAL}</a>, where they were kept for us all.</p>'
    article = read_html(f"<article><h1>Locks</h1>{PROSE}{source}</article>", "https://other.example/rules")
    assert f"{AT}/{ORIGINAL}" in article.blocks[-1].text
    assert article.url == "https://other.example/rules"
