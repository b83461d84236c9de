"""The player page as it is written: what search engines and browsers without JavaScript get."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html
import pytest

from audiobrief.errors import SettingsError
from audiobrief.publishing.page import SHARED, player_page, write_shared
from audiobrief.publishing.shelf import finished
from conftest import SAMPLE

if TYPE_CHECKING:
    from audiobrief.types import Briefing

MP3 = SAMPLE.with_name("briefing.mp3")


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return finished(MP3)


def test_the_page_holds_the_whole_transcript_with_its_times(briefing: Briefing) -> None:
    page = lxml.html.document_fromstring(player_page(briefing))
    cues = page.xpath("//audio-brief//*[@data-start]")
    assert [cue.text for cue in cues] == [cue.utterance.text for cue in briefing.cues]
    assert [float(cue.get("data-start")) for cue in cues] == [cue.start for cue in briefing.cues]
    assert [cue.get("data-id") for cue in cues] == [cue.utterance.id for cue in briefing.cues]


def test_sentences_stand_in_their_paragraphs(briefing: Briefing) -> None:
    page = lxml.html.document_fromstring(player_page(briefing))
    paragraphs = [
        " ".join(node.text_content().split()) for node in page.xpath("//audio-brief/p[@class='narration']")
    ]
    article = [" ".join(line.split()) for line in SAMPLE.read_text().split("\n")]
    assert len(paragraphs) == 10
    assert all(any(line.endswith(paragraph) for line in article) for paragraph in paragraphs)
    aside = page.xpath("//audio-brief/p[@class='aside']")[0].text_content()
    assert " ".join(aside.split()).endswith("on the wall behind her. Photo: David Miller.")
    assert [node.text_content().strip() for node in page.xpath("//audio-brief/h2")] == [
        "Rooms that can get wet",
        "A marsh instead of a parking lot",
    ]


def test_the_titles_of_further_stories_are_headings(briefing: Briefing) -> None:
    second = [replace(cue, utterance=replace(cue.utterance, role="title")) for cue in briefing.cues[11:12]]
    stories = replace(briefing, cues=(*briefing.cues[:11], *second, *briefing.cues[12:]))
    page = lxml.html.document_fromstring(player_page(stories))
    assert [node.get("class") for node in page.xpath("//audio-brief/h2")] == ["title", "heading"]


def test_nothing_in_it_is_inline_or_from_elsewhere(briefing: Briefing) -> None:
    page = lxml.html.document_fromstring(player_page(briefing, base_url="https://example.org/audio"))
    assert page.xpath("//style | //*[@style] | //script[not(@src)] | //@*[starts-with(name(), 'on')]") == []
    needed = page.xpath("//script/@src | //link[@rel='stylesheet']/@href | //audio/@src | //audio-brief/@src")
    assert set(needed) == {"audio-brief.js", "audio-brief.css", "briefing.mp3"}


def test_with_a_base_url_it_says_where_it_and_its_oembed_are(briefing: Briefing) -> None:
    page = lxml.html.document_fromstring(player_page(briefing, base_url="https://example.org/audio/"))
    assert page.xpath("//link[@rel='canonical']/@href") == ["https://example.org/audio/briefing.html"]
    assert page.xpath("//link[@type='application/json+oembed']/@href") == [
        "https://example.org/audio/oembed?url=https%3A%2F%2Fexample.org%2Faudio%2Fbriefing.html"
    ]
    assert page.xpath("//meta[@property='og:audio']/@content") == ["https://example.org/audio/briefing.mp3"]
    assert page.xpath("//meta[@property='og:title']/@content") == [briefing.article.title]


def test_without_one_it_says_nothing_of_the_web(briefing: Briefing) -> None:
    assert "http" not in player_page(briefing)


@pytest.mark.parametrize("url", ["example.org", "javascript:alert(1)", "https://", "https://example.org/a b"])
def test_a_base_url_is_one_of_the_web(briefing: Briefing, url: str) -> None:
    with pytest.raises(SettingsError, match="base URL"):
        player_page(briefing, base_url=url)


def test_only_addresses_of_the_web_are_linked(briefing: Briefing) -> None:
    linked = [
        lxml.html.document_fromstring(
            player_page(replace(briefing, article=replace(briefing.article, url=url)))
        ).xpath("//footer//@href")
        for url in ("https://example.org/story?a=1&b=2", "javascript:alert(1)", None)
    ]
    assert linked == [["https://example.org/story?a=1&b=2"], [], []]


def test_a_name_with_spaces_and_marks_is_an_address(briefing: Briefing) -> None:
    page = lxml.html.document_fromstring(player_page(replace(briefing, path=Path('audio/a "b" #1?.mp3'))))
    assert page.xpath("//audio/@src") == ["a%20%22b%22%20%231%3F.mp3"]


def test_the_shared_files_are_written_only_where_they_differ(tmp_path: Path) -> None:
    write_shared(tmp_path)
    first = {name: (tmp_path / name).stat().st_mtime_ns for name in SHARED}
    (tmp_path / SHARED[0]).write_text("an older one")
    write_shared(tmp_path)
    assert (tmp_path / SHARED[1]).stat().st_mtime_ns == first[SHARED[1]]
    assert (tmp_path / SHARED[0]).read_text() != "an older one"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(SHARED)


def test_the_samples_page_is_up_to_date(briefing: Briefing, tmp_path: Path) -> None:
    shutil.copy(MP3.with_suffix(".html"), tmp_path)
    write_shared(tmp_path)
    assert MP3.with_suffix(".html").read_text() == player_page(briefing)
    for name in SHARED:
        assert MP3.with_name(name).read_bytes() == (tmp_path / name).read_bytes()


def test_the_script_asks_nobody_else() -> None:
    script = MP3.with_name("audio-brief.js").read_text()
    addresses = re.findall(r"https?://[\w./]*", script)
    assert set(addresses) <= {"http://www.w3.org/", "https://id3.org/id3v2.3.0"}
    assert "cookie" not in script
