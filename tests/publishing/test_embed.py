"""What `audiobrief embed` prints, to be pasted into a news site's page."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import lxml.html
import pytest
from lxml.html import HtmlElement

from conftest import SAMPLE, Desk

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = "</script><img src=x onerror=alert(1)>"
BASE = "https://news.example/audio"

PAGE = """<!DOCTYPE html>\r
<html><head><meta charset={charset}><title>A harbor town learns to live with the tide</title>
<script>if (1 < 2) document.title = "<p>When the spring tide came over the harbor wall</p>";</script></head>
<BODY><h1 >A harbor town learns to live with the tide</h1>
<article id=story>
<p class='lead' data-x="a > b">PORT ARTHUR, March 14 \u2014 When the spring tide came over the harbor wall last October,
 the bakers of <a href='/market?a=1&b=2'>Market Street</a> did what they have done for three years. They lifted the
 flour onto the top shelves, opened the back doors and let the water through.
<p>&ldquo;We used to fight it,&rdquo; said Helen Marsh, who has run the bakery since&nbsp;1998. \u201cThese days we plan
 for it.\u201d
<figure><img src=a.jpg><figcaption>Helen Marsh stands in the doorway of her bakery, with the mark of last October\u2019s
 tide on the wall behind her. <small>Photo: David Miller</small></figcaption></figure>
<h2>Rooms that can get wet</h2>
<div><p>The answer, the study said, is to decide which of the rooms may get wet.[1]</p></div>
<ul><li>Five walks along the coast<li>Not everyone agrees.</ul>
</article></BODY></html>
"""
MARKED = {
    "h1": "u0001",
    "p class='lead'": "u0004 u0005",
    "p>&ldquo;": "u0006 u0007",
    "figcaption": "u0010 u0011",
    "h2": "u0012",
    "p>The answer": "u0013",
    "li>Not": "u0020",
}


@pytest.fixture
def shelved(desk: Desk) -> Desk:
    """A desk with the sample briefing in its folder."""
    for path in SAMPLE.parent.glob("briefing.*"):
        shutil.copy(path, desk.folder)
    return desk


def embedded(desk: Desk, *options: str) -> str:
    result = desk.run("embed", "briefing.mp3", *options)
    assert result.code == 0, result.err
    return result.out


def elements(html: str) -> list[HtmlElement]:
    found = lxml.html.fragments_fromstring(html)
    return [one for one in found if isinstance(one, HtmlElement)]


def linked_data(html: str) -> dict[str, Any]:
    (script,) = elements(html)
    data: dict[str, Any] = json.loads(script.text or "")
    return data


def test_the_player_has_the_native_one_within(shelved: Desk) -> None:
    player, script = elements(embedded(shelved, "--base-url", BASE))
    assert player.tag == "audio-brief"
    assert {name: player.get(name) for name in ("src", "transcript", "chapters")} == {
        "src": f"{BASE}/briefing.mp3",
        "transcript": f"{BASE}/briefing.vtt",
        "chapters": f"{BASE}/briefing.chapters.json",
    }
    (native,) = player.findall("audio")
    assert native.get("src") == f"{BASE}/briefing.mp3"
    assert "controls" in native.attrib
    assert native.get("aria-label") == "Listen to this article · 2 min 20 s"
    assert script.get("src") == f"{BASE}/audio-brief.js"


def test_without_a_base_url_the_addresses_are_those_of_the_folder(shelved: Desk) -> None:
    assert ' src="briefing.mp3"' in embedded(shelved)


def test_the_bare_audio_element_needs_no_script(shelved: Desk) -> None:
    html = embedded(shelved, "--kind", "audio")
    assert "<script" not in html
    (figure,) = elements(html)
    assert figure.findtext("figcaption") == "Listen to this article · 2 min 20 s"


def test_the_frame_has_nothing_inline(shelved: Desk) -> None:
    html = embedded(shelved, "--kind", "iframe", "--base-url", BASE)
    frame, script = elements(html)
    assert frame.get("src") == f"{BASE}/briefing.html"
    assert frame.get("title") == "Listen to this article · 2 min 20 s"
    assert frame.get("width") == "100%"
    assert "style" not in html
    assert script.text is None


def test_the_linked_data_is_a_news_article_with_its_audio(shelved: Desk) -> None:
    data = linked_data(embedded(shelved, "--kind", "jsonld", "--base-url", f"{BASE}/"))
    audio = data.pop("audio")
    assert data == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "A harbor town learns to live with the tide",
        "datePublished": "2026-03-14",
        "inLanguage": "en",
        "author": [{"@type": "Person", "name": "Sarah Collins"}, {"@type": "Person", "name": "Tom Adams"}],
        "publisher": {"@type": "Organization", "name": "The Coast Courier"},
    }
    assert audio["@type"] == "AudioObject"
    assert audio["contentUrl"] == f"{BASE}/briefing.mp3"
    assert audio["encodingFormat"] == "audio/mpeg"
    assert audio["duration"] == "PT2M20S"
    assert audio["contentSize"] == str((shelved.folder / "briefing.mp3").stat().st_size)
    assert "In the picture: Helen Marsh" in audio["transcript"]


@pytest.mark.parametrize("kind", ["player", "audio", "iframe", "jsonld"])
def test_a_hostile_title_is_text(shelved: Desk, kind: str) -> None:
    description = shelved.folder / "briefing.json"
    record = json.loads(description.read_text())
    record["article"] |= {
        "title": HOSTILE,
        "source": f'"{HOSTILE}',
        "url": "javascript:alert(1)",
        "byline": [HOSTILE],
    }
    record["cues"][0]["text"] = HOSTILE
    description.write_text(json.dumps(record))
    html = embedded(shelved, "--kind", kind)
    assert "<img" not in html
    assert "javascript:" not in html
    assert html.count("</script>") == (0 if kind == "audio" else 1)
    if kind == "jsonld":
        data = linked_data(html)
        assert data["headline"] == HOSTILE
        assert data["audio"]["transcript"].startswith(HOSTILE)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("nowhere.mp3",), "nowhere.mp3"),
        (("briefing.mp3", "--base-url", "news.example"), "base URL"),
        (("briefing.mp3", "--mark", "nowhere.html"), "nowhere.html"),
        (("briefing.mp3", "--mark", "notes.txt"), "notes.txt"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(shelved: Desk, arguments: tuple[str, ...], named: str) -> None:
    (shelved.folder / "notes.txt").write_text("WEBVTT")
    result = shelved.run("embed", *arguments)
    assert result.code == 1
    assert result.out == ""
    assert named in result.err
    assert result.err.count("\n") == 1


def marked(desk: Desk, page: bytes) -> bytes:
    (desk.folder / "page.html").write_bytes(page)
    process = desk.start("embed", "briefing.mp3", "--mark", "page.html")
    out, err = process.communicate()
    assert process.returncode == 0, err
    return out


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_paragraphs_that_are_read_are_marked_and_no_other_byte_changes(
    shelved: Desk, charset: str
) -> None:
    page = PAGE.format(charset=charset)
    expected = page
    for where, ids in MARKED.items():
        name = where.partition(" ")[0].partition(">")[0]
        expected = expected.replace(f"<{where}", f'<{name} data-audio-brief="{ids}"{where[len(name) :]}', 1)
    assert marked(shelved, page.encode(charset)) == expected.encode(charset)


def test_marks_of_an_earlier_briefing_are_replaced(shelved: Desk) -> None:
    page = PAGE.format(charset="utf-8").encode()
    once = marked(shelved, page)
    stale = once.replace(b'"u0004 u0005"', b'"u0099"').replace(
        b"<li>Five", b'<li data-audio-brief="u0020">Five'
    )
    assert marked(shelved, stale) == once


def test_a_page_with_broken_bytes_keeps_them(shelved: Desk) -> None:
    page = PAGE.format(charset="utf-8").encode().replace(b"Five walks", b"F\xefve walks")
    assert marked(shelved, page).count(b"F\xefve walks") == 1


def test_a_briefing_that_is_damaged_is_told(shelved: Desk, tmp_path: Path) -> None:
    (tmp_path / "briefing.mp3").write_bytes(b"not an MP3")
    result = shelved.run("embed", "briefing.mp3")
    assert result.code == 1
    assert "briefing.mp3 is no MP3" in result.err
