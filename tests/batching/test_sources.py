"""Which articles a source names."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from audiobrief.batching.intervals import seconds
from audiobrief.batching.orders import Outcome, name_of
from audiobrief.batching.sources import articles
from batching.stories import article, page

if TYPE_CHECKING:
    from pathlib import Path

    from batching.conftest import Site

XML = "application/xml"
SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def named(source: Path | str) -> list[str]:
    found = list(articles(str(source), public_only=False))
    assert not [one for one in found if isinstance(one, Outcome)], found
    return [str(one) for one in found]


def refusal(source: Path | str) -> str:
    (found,) = articles(str(source), public_only=False)
    assert isinstance(found, Outcome)
    assert found.state == "failed"
    return found.reason or ""


def test_a_folder_names_its_articles_and_nothing_else(folder: Path) -> None:
    (folder / "page.HTML").write_text(page("Rain", "rain"))
    (folder / "notes.md").write_text("# Snow\n\nThe snow fell.\n")
    for other in ("picture.png", ".hidden.txt", "script.json", "readme"):
        (folder / other).write_text("no article")
    for published in ("wind.html", "wind.chapters.json", "index.html", "feed.xml"):
        (folder / published).write_text("what a batch into this folder and its feed have written")
    (folder / "sub.txt").mkdir()
    names = ["more.txt", "notes.md", "page.HTML", "tide.txt", "wind.txt"]
    assert named(folder) == [str((folder / name).resolve()) for name in names]


def test_a_list_names_files_beside_it_and_urls_one_a_line(folder: Path) -> None:
    listing = folder / "list.txt"
    listing.write_text(f"# today\n\ntide.txt\n  {folder / 'wind.txt'}\nhttps://example.org/a\n")
    assert named(listing) == [str(folder / "tide.txt"), str(folder / "wind.txt"), "https://example.org/a"]


def test_a_missing_file_of_a_list_does_not_make_an_article_of_it(folder: Path) -> None:
    (folder / "list").write_text("tide.txt\ngone.txt\n")
    assert named(folder / "list") == [str(folder / "tide.txt"), str(folder / "gone.txt")]


@pytest.mark.parametrize(
    "text",
    [
        article("Tide turns", "tide"),
        "tide.txt\n\nThe file of that name was lost.\n",
        "https://example.org/a\n\nRead it there.\n",
        "https://example.org/a is where it was first told\n",
    ],
)
def test_an_article_is_no_list(folder: Path, text: str) -> None:
    (folder / "story.txt").write_text(text)
    assert named(folder / "story.txt") == [str(folder / "story.txt")]


def test_rss_atom_and_rdf_name_their_entries_pages(site: Site, tmp_path: Path) -> None:
    rss = site.has_feed("/feed", [f"{site.url}/a", f"{site.url}/b", f"{site.url}/a", "mailto:x@example.org"])
    assert named(rss) == [f"{site.url}/a", f"{site.url}/b"]
    atom = tmp_path / "atom.xml"
    atom.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>A</title>'
        '<link rel="alternate" href="https://example.org/a"/></entry></feed>'
    )
    assert named(atom) == ["https://example.org/a"]
    rdf = site.has(
        "/rdf",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        "<item><title>A</title><link>https://example.org/a</link></item></rdf:RDF>",
        XML,
    )
    assert named(rdf) == ["https://example.org/a"]


def test_links_of_a_feed_may_be_relative_to_its_address(site: Site) -> None:
    assert named(site.has_feed("/news/feed", ["story?id=3&amp;x=1"])) == [f"{site.url}/news/story?id=3&x=1"]


def test_a_sitemap_names_its_pages_and_not_their_pictures(site: Site) -> None:
    sitemap = (
        f'<?xml version="1.0"?><urlset {SITEMAP} xmlns:i="http://www.google.com/schemas/sitemap-image/1.1" '
        'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://example.org/a </loc>'
        "<i:image><i:loc>https://example.org/a.jpg</i:loc></i:image><n:news><n:title>A</n:title></n:news></url>"
        "<url><loc>https://example.org/b</loc></url></urlset>"
    )
    expected = ["https://example.org/a", "https://example.org/b"]
    assert named(site.has("/sitemap.xml", sitemap, XML)) == expected
    packed = site.has("/sitemap.xml.gz", gzip.compress(sitemap.encode()), "application/gzip")
    assert named(packed) == expected


def test_an_index_names_the_pages_of_its_sitemaps_and_tells_which_is_missing(site: Site) -> None:
    site.has("/1.xml", f"<urlset {SITEMAP}><url><loc>https://example.org/a</loc></url></urlset>", XML)
    maps = "".join(f"<sitemap><loc>{site.url}/{number}.xml</loc></sitemap>" for number in (1, 2))
    index = site.has("/index.xml", f"<sitemapindex {SITEMAP}>{maps}</sitemapindex>", XML)
    page_of_first, missing = articles(index, public_only=False)
    assert page_of_first == "https://example.org/a"
    assert isinstance(missing, Outcome)
    assert missing.source == f"{site.url}/2.xml"
    assert "404" in (missing.reason or "")


def test_an_index_of_itself_ends(site: Site) -> None:
    loop = f"<sitemapindex {SITEMAP}><sitemap><loc>{site.url}/loop.xml</loc></sitemap></sitemapindex>"
    assert "too deep" in refusal(site.has("/loop.xml", loop, XML))


def test_a_page_names_itself(site: Site) -> None:
    url = site.has_story("/story", "Tide turns", "tide")
    assert named(url) == [url]


def test_what_names_nothing_says_so(site: Site, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "has no articles" in refusal(tmp_path / "empty")
    assert "there is no file" in refusal(tmp_path / "gone")
    assert "has no links" in refusal(site.has_feed("/feed", []))
    assert "http:// or https://" in refusal("ftp://example.org/feed")
    assert "404" in refusal(f"{site.url}/gone")
    (tmp_path / "broken.xml.gz").write_bytes(gzip.compress(b"<urlset/>")[:-6])
    assert "damaged" in refusal(tmp_path / "broken.xml.gz")


def test_a_briefing_is_named_after_its_articles_address(tmp_path: Path) -> None:
    assert name_of("https://example.org/2026/harbor-town.html").startswith("harbor-town-")
    assert name_of("https://example.org/").startswith("example-org-")
    assert name_of(str(tmp_path / "上海.txt")).startswith("shanghai-")
    assert name_of(str(tmp_path / "a" / "x.txt")) != name_of(str(tmp_path / "b" / "x.txt"))


def test_one_page_is_one_article_wherever_it_is_linked(tmp_path: Path) -> None:
    (tmp_path / "list").write_text(
        "https://example.org/a?id=3&utm_source=rss&x#top\nhttps://example.org/a?fbclid=1&id=3&x\n"
        "https://example.org/a?id=4&cid=1\nhttps://example.org/a?12345\n"
    )
    assert named(tmp_path / "list") == [
        "https://example.org/a?id=3&x",
        "https://example.org/a?id=3&x",
        "https://example.org/a?id=4&cid=1",
        "https://example.org/a?12345",
    ]


@pytest.mark.parametrize(("written", "expected"), [("15m", 900), ("90s", 90), ("1h30m", 5400), ("2h", 7200)])
def test_lengths_of_time(written: str, expected: int) -> None:
    assert seconds(written) == expected


@pytest.mark.parametrize("written", ["", "15", "0m", "m", "15 m", "1m1h", "-5m", "1.5h"])
def test_what_is_no_length_of_time(written: str) -> None:
    assert seconds(written) is None
