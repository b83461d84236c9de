"""The feed as podcast apps read it, and the page that lists the same briefings."""

from __future__ import annotations

import json
import os
import shutil
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import feedparser
import lxml.html
import pytest
from lxml import etree
from PIL import Image

from conftest import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Desk, Result

BASE = "https://example.org/audio"
SPACES = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "atom": "http://www.w3.org/2005/Atom",
}
HOSTILE = "</script><img src=x onerror=alert(1)> ]]> \x0b& “Tide” 🌊"


def placed(folder: Path, name: str, **article: Any) -> Path:
    """The sample's briefing under another name, with other facts about its article."""
    folder.mkdir(exist_ok=True)
    for extension in (".mp3", ".vtt", ".chapters.json", ".json"):
        shutil.copy(SAMPLE.with_name(f"briefing{extension}"), folder / f"{name}{extension}")
    description = folder / f"{name}.json"
    told = json.loads(description.read_text())
    told["article"] |= article
    description.write_text(json.dumps(told))
    return folder / f"{name}.mp3"


@pytest.fixture
def audio(desk: Desk) -> Path:
    folder = desk.folder / "audio"
    placed(folder, "old", published="2026-01-02", title="An older one", url="https://example.org/old")
    placed(folder, "new", published="2026-03-04", title=HOSTILE)
    return folder


def published(desk: Desk, *options: str) -> Result:
    result = desk.run("feed", "audio", "--base-url", BASE, *options)
    assert result.code == 0, result.err
    return result


def channel(audio: Path) -> etree._Element:
    found = etree.fromstring((audio / "feed.xml").read_bytes()).find("channel")
    assert found is not None
    return found


def text(element: etree._Element, path: str) -> str | None:
    return element.findtext(path, namespaces=SPACES)


def test_apps_find_the_newest_first_with_sound_and_length(desk: Desk, audio: Path) -> None:
    published(desk, "--title", "The Courier, read aloud")
    feed = feedparser.parse((audio / "feed.xml").read_bytes())
    assert not feed.bozo
    assert feed.feed.title == "The Courier, read aloud"
    assert [entry.links[1].type for entry in feed.entries] == ["audio/mpeg"] * 2
    assert [entry.title for entry in feed.entries][1] == "An older one"
    for entry, name in zip(feed.entries, ("new", "old"), strict=True):
        [sound] = entry.enclosures
        assert sound.href.startswith(f"{BASE}/{name}.mp3?v=")
        assert int(sound.length) == (audio / f"{name}.mp3").stat().st_size
        assert int(entry.itunes_duration) == 140


def test_the_channel_has_all_that_apple_requires(desk: Desk, audio: Path) -> None:
    (desk.folder / "audiobrief.toml").write_text(
        '[show]\ntitle = "Tides"\nauthor = "Ann Lee"\nemail = "ann@example.org"\nlanguage = "en-GB"\n'
        'category = "News/Daily News"\ndescription = "Every tide."\n'
    )
    published(desk)
    found = channel(audio)
    assert text(found, "title") == "Tides"
    assert text(found, "description") == "Every tide."
    assert text(found, "language") == "en-GB"
    assert text(found, "itunes:explicit") == "false"
    assert text(found, "itunes:author") == "Ann Lee"
    assert text(found, "itunes:owner/itunes:email") == "ann@example.org"
    assert text(found, "itunes:type") == "episodic"
    categories = found.findall(".//itunes:category", SPACES)
    assert [one.get("text") for one in categories] == ["News", "Daily News"]
    [image] = found.findall("itunes:image", SPACES)
    assert image.get("href") == f"{BASE}/show.png"
    with Image.open(audio / "show.png") as picture:
        assert picture.size == (1400, 1400)


def test_the_namespace_of_podcasting_2_is_there(desk: Desk, audio: Path) -> None:
    published(desk)
    found = channel(audio)
    assert text(found, "podcast:guid")
    assert text(found, "podcast:locked") == "no"
    [itself] = found.findall("atom:link", SPACES)
    assert (itself.get("rel"), itself.get("href")) == ("self", f"{BASE}/feed.xml")
    for item, name in zip(found.findall("item"), ("new", "old"), strict=True):
        [transcript] = item.findall("podcast:transcript", SPACES)
        assert (transcript.get("url"), transcript.get("type")) == (f"{BASE}/{name}.vtt", "text/vtt")
        [chapters] = item.findall("podcast:chapters", SPACES)
        assert (chapters.get("url"), chapters.get("type")) == (
            f"{BASE}/{name}.chapters.json",
            "application/json+chapters",
        )
        assert parsedate_to_datetime(text(item, "pubDate") or "").year == 2026


def test_the_notes_hold_the_chapters_times_and_the_article(desk: Desk, audio: Path) -> None:
    published(desk)
    notes = lxml.html.fromstring(text(channel(audio).findall("item")[1], "content:encoded") or "")
    assert [item.text for item in notes.iter("li")][1:] == [
        "0:56 Rooms that can get wet",
        "1:39 A marsh instead of a parking lot",
    ]
    assert [link.get("href") for link in notes.iter("a")] == ["https://example.org/old", f"{BASE}/old.html"]


def test_a_remade_briefing_keeps_its_guid_and_gets_a_new_address(desk: Desk, audio: Path) -> None:
    published(desk)
    before = channel(audio).findall("item")[0]
    with (audio / "new.mp3").open("ab") as file:
        file.write(b"\0")
    published(desk)
    after = channel(audio).findall("item")[0]
    assert text(after, "guid") == text(before, "guid")
    urls = [item.find("enclosure").get("url") for item in (before, after)]  # type: ignore[union-attr]
    assert urls[0] != urls[1]


def test_a_renamed_briefing_of_the_same_address_keeps_its_guid(desk: Desk, audio: Path) -> None:
    published(desk)
    before = text(channel(audio).findall("item")[1], "guid")
    for path in audio.glob("old.*"):
        path.rename(path.with_name(path.name.replace("old", "renamed")))
    published(desk)
    assert text(channel(audio).findall("item")[1], "guid") == before


def test_two_briefings_of_one_article_are_two_episodes(desk: Desk, audio: Path) -> None:
    published(desk)
    before = text(channel(audio).findall("item")[1], "guid")
    placed(audio, "other-voice", url="https://example.org/old", published="2026-01-01")
    published(desk)
    guids = [text(item, "guid") for item in channel(audio).findall("item")]
    assert guids[1] == before
    assert len(set(guids)) == 3


def test_a_briefing_without_a_player_page_gets_one(desk: Desk, audio: Path) -> None:
    (audio / "old.html").write_text("<p>as it was")
    published(desk)
    assert (audio / "old.html").read_text() == "<p>as it was"
    for item in channel(audio).findall("item"):
        assert (audio / (text(item, "link") or "").removeprefix(f"{BASE}/")).is_file()
    page = lxml.html.document_fromstring((audio / "new.html").read_bytes())
    beside = [one.get("href") or one.get("src") for one in page.xpath("//link[@rel='stylesheet'] | //script")]
    assert beside
    assert all((audio / name).is_file() for name in beside)


def test_the_same_briefings_leave_the_files_as_they_are(desk: Desk, audio: Path) -> None:
    published(desk)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in audio.iterdir()}
    published(desk)
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in audio.iterdir()} == before


def test_what_an_article_says_is_text_in_feed_and_listing(desk: Desk, audio: Path) -> None:
    published(desk)
    shown = HOSTILE.replace("\x0b", "")
    assert text(channel(audio).findall("item")[0], "title") == shown
    page = lxml.html.document_fromstring((audio / "index.html").read_text(encoding="utf-8"))
    assert [link.text for link in page.cssselect("h2 a")] == [shown, "An older one"]
    assert not page.xpath("//script | //*[@onerror]")
    assert [sound.get("src") for sound in page.iter("audio")] == ["new.mp3", "old.mp3"]


def test_a_briefing_without_a_day_has_that_of_its_file(desk: Desk, audio: Path) -> None:
    os.utime(placed(audio, "undated", published=None), (1_770_000_000, 1_770_000_000))
    published(desk)
    days = [text(item, "pubDate") for item in channel(audio).findall("item")]
    assert days[1] == "Mon, 02 Feb 2026 02:40:00 +0000"


def test_damaged_and_half_made_briefings_are_told_of_and_left_out(desk: Desk, audio: Path) -> None:
    placed(audio, "cut").with_suffix(".json").write_text('{"path": "cut.mp3"')
    placed(audio, "empty").write_bytes(b"")
    placed(audio, "untold").with_suffix(".vtt").unlink()
    (audio / "other.json").write_text("[1]")
    (audio / ".half.mp3.part").write_bytes(b"ID3")
    result = published(desk)
    assert sorted(line.split()[3] for line in result.err.splitlines()) == [
        "audio/cut.json:",
        "audio/empty.mp3",
        "audio/other.mp3",
        "audio/untold.vtt",
    ]
    assert len(channel(audio).findall("item")) == 2


@pytest.mark.parametrize(
    ("settings", "options", "said"),
    [
        ("", ("--base-url", "ftp://example.org"), "is not a base URL"),
        ("", ("--base-url", "https://example.org/?q=1"), "is not a base URL"),
        ('[show]\ncategory = "Gossip"', ("--base-url", BASE), "'Gossip' is no category of Apple's"),
        ('[show]\ncategory = "News/Gossip"', ("--base-url", BASE), "no sub-category 'Gossip'"),
        ('[show]\nimage = "gone.png"', ("--base-url", BASE), "cannot read the show's image gone.png"),
        ('[show]\nimage = "small.png"', ("--base-url", BASE), "600 by 600 pixels"),
        ('[show]\nimage = "wide.png"', ("--base-url", BASE), "1500 by 1400 pixels"),
        ('[show]\nimage = "gray.png"', ("--base-url", BASE), "the colours L; give one in RGB"),
        ('[show]\nimage = "print.jpg"', ("--base-url", BASE), "the colours CMYK; give one in RGB"),
        ('[show]\nimage = "named.jpg"', ("--base-url", BASE), "is a PNG, which its name does not say"),
        ('[show]\nimage = "cut.png"', ("--base-url", BASE), "it is damaged"),
        ('[show]\nimage = "audiobrief.toml"', ("--base-url", BASE), "is no picture"),
    ],
)
def test_what_cannot_be_is_one_clear_line(
    desk: Desk, audio: Path, settings: str, options: tuple[str, ...], said: str
) -> None:
    Image.new("RGB", (600, 600)).save(desk.folder / "small.png")
    Image.new("RGB", (1500, 1400)).save(desk.folder / "wide.png")
    Image.new("L", (1400, 1400)).save(desk.folder / "gray.png")
    Image.new("CMYK", (1400, 1400)).save(desk.folder / "print.jpg")
    Image.new("RGB", (1400, 1400)).save(desk.folder / "named.jpg", "PNG")
    (desk.folder / "cut.png").write_bytes((desk.folder / "named.jpg").read_bytes()[:2000])
    (desk.folder / "audiobrief.toml").write_text(settings)
    result = desk.run("feed", "audio", *options)
    assert (result.code, result.err.count("\n")) == (1, 1)
    assert said in result.err
    assert not (audio / "feed.xml").exists()


def test_the_shows_own_picture_is_published_as_it_is(desk: Desk, audio: Path) -> None:
    Image.new("RGB", (3000, 3000), "teal").save(desk.folder / "logo.jpeg")
    (desk.folder / "audiobrief.toml").write_text('[show]\nimage = "logo.jpeg"')
    published(desk)
    [image] = channel(audio).findall("itunes:image", SPACES)
    assert image.get("href") == f"{BASE}/show.jpg"
    assert (audio / "show.jpg").read_bytes() == (desk.folder / "logo.jpeg").read_bytes()


def test_a_folder_without_briefings_gets_no_feed(desk: Desk) -> None:
    (desk.folder / "audio").mkdir()
    result = desk.run("feed", "audio", "--base-url", BASE)
    assert (result.code, list((desk.folder / "audio").iterdir())) == (1, [])
    assert desk.run("feed", "nowhere", "--base-url", BASE).code == 1
    assert desk.run("feed", "audio").code == 2
