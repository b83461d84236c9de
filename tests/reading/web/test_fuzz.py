"""Whatever stands on a page, it is read, or refused in one line, in bounded time."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.errors import AudiobriefError
from audiobrief.reading.web import read_html
from audiobrief.reading.web.explaining import explain_html

WEB = Path(__file__).parent / "pages"
PAGES = [path.read_bytes() for path in sorted(WEB.glob("*.html"))]
SCRAPS = (
    b"<", b">", b"</p>", b"</div></div></div>", b"<figure>", b"<table><tr>", b"<!--", b"<script>", b"&#0;", b"&#xD800;",
    b"\xff\xfe", b"\x00", b"<p hidden>", b"<svg><p>", b"<math>", b"<template>", b"<body>", b"<html>", b"<a>" * 40,
    b"<blockquote>" * 300, b'<img aria-describedby="\'">', b"<caption>", b"<li>", b"<select><option>", b"<![CDATA[",
    b'<div class="caption">', b'<blockquote class="twitter-tweet">', b"<figcaption>", "\u28ff\u2801\u28fe".encode(),
)  # fmt: skip


def refusal(markup: bytes | str) -> str:
    """What is said when the page cannot be read; nothing if it can."""
    try:
        return "" if read_html(markup, "https://post.example/").blocks else "empty"
    except AudiobriefError as error:
        return str(error)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_pages(data: st.DataObject) -> None:
    page = bytearray(data.draw(st.sampled_from(PAGES)))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(page)))
        page[at : at + data.draw(st.integers(0, 200))] = data.draw(st.sampled_from(SCRAPS))
    said = refusal(bytes(page))
    assert said == "" or ("\n" not in said and said != "empty")
    with suppress(AudiobriefError):
        assert all("\n" not in one.line for one in explain_html(bytes(page).decode("latin-1")))


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=400))
def test_anything_at_all(markup: bytes | str) -> None:
    assert "\n" not in refusal(markup)


@pytest.mark.parametrize("character", [*"aA1 .,:|/(<&>-\"'©\n\u28ff", "By ", "Photo: ", "1 ", "on "])
def test_a_page_of_one_repeated_character_takes_bounded_time(character: str) -> None:
    run = character * (200_000 // len(character))
    began = time.process_time()
    refusal(
        f"<title>{run}</title><body><article><h1>{run}</h1><p>A paragraph of prose.</p><p>{run}</p></article>"
    )
    assert time.process_time() - began < 4


DESCRIPTION = (
    "<p id=d>The boat lay at the quay of Harrow Point for nine hours on Sunday, its captain said at noon.</p>"
)


@pytest.mark.parametrize(
    "scrap",
    [
        "a<br>", "<p>x", "<i>", "<div class=caption>", "<h2>Related</h2>", "<img aria-describedby=a>",
        "<ul><li><a href=/x>x</a></ul>", "<div><blockquote class=twitter-tweet><p>x</p></blockquote></div>",
        "<style>@</style>", "<style>.a.b{display:none}</style>", "<blockquote>Quoth the mayor at the vote</blockquote>",
        "<h3>References</h3><p>The tide turned on Tuesday.</p>", "<section><h3>Other news</h3></section>", "<title>a | ",
        "<p class=promo>x", "<h3>More on it</h3>",
        "<time>10:30</time> x<br><br>", "x<hr>", "<b>A line</b><br>The council of Larn met on Monday and spoke of nothing.<br>",
        "<img aria-describedby=d><p>The council of Larn met on Monday and spoke of nothing but the wall for hours",
    ],
)  # fmt: skip
def test_a_page_of_one_repeated_scrap_takes_bounded_time(scrap: str) -> None:
    began = time.process_time()
    refusal(f"<body><article>{DESCRIPTION}{scrap * (200_000 // len(scrap))}</article></body>")
    assert time.process_time() - began < 15
