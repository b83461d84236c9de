"""The page that lists a show's briefings, as any web server has it from the folder, under the strictest policy."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import feedparser
import pytest
from starlette.staticfiles import StaticFiles

from audiobrief.publishing.listing import publish
from audiobrief.publishing.shelf import shelf
from audiobrief.settings import Show
from browser.conftest import SAMPLE, Visits
from browser.serving import running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page
    from starlette.responses import Response
    from starlette.types import Scope

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'"
SHOW = Show("The Coast Courier, read aloud", description="The day’s stories from the harbor.")
ARTICLES: dict[str, dict[str, object]] = {
    "long": {"title": f"A story of {'Donaudampfschifffahrtsgesellschaft' * 3}", "published": "2026-03-16"},
    "hostile": {"title": "</script><img src=x onerror=alert(1)> “Tide” 🌊 & more", "published": "2026-03-15"},
    "bare 100%": {"title": "Rain", "published": "2026-03-14", "source": None},
}
SECOND_SOUND = "document.querySelectorAll('audio')[1].currentTime"


class StrictSite(StaticFiles):
    """A web server that knows nothing but files."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["content-security-policy"] = POLICY
        return response


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audio")
    for name, article in ARTICLES.items():
        for extension in (".mp3", ".vtt", ".chapters.json", ".json"):
            shutil.copy(SAMPLE / f"briefing{extension}", folder / f"{name}{extension}")
        description = folder / f"{name}.json"
        told = json.loads(description.read_text())
        description.write_text(json.dumps(told | {"article": told["article"] | article}))
    publish(folder, shelf(folder), SHOW, "https://courier.example/audio")
    return folder


@pytest.fixture
def visit(chromium: Browser, folder: Path) -> Iterator[Visits]:
    with running(StrictSite(directory=folder, html=True)) as base:
        visits = Visits(chromium, base)
        yield visits
        for context in chromium.contexts:
            context.close()
    assert visits.errors == []
    assert visits.foreign == []


def titles(page: Page) -> list[str]:
    return page.get_by_role("heading", level=2).all_inner_texts()


def test_a_listener_finds_the_newest_first_with_source_day_and_length(visit: Visits) -> None:
    page = visit("")
    assert titles(page) == [article["title"] for article in ARTICLES.values()]
    assert page.locator(".about").all_inner_texts() == [
        "The Coast Courier · March 16, 2026 · 2 min 20 s",
        "The Coast Courier · March 15, 2026 · 2 min 20 s",
        "March 14, 2026 · 2 min 20 s",
    ]
    assert page.get_by_role("heading", level=1).inner_text() == SHOW.title


def test_no_sound_is_fetched_but_the_one_that_is_played(visit: Visits) -> None:
    page = visit("")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(Path(request.url).name))
    page.reload(wait_until="networkidle")
    assert {"listing.css", "show.png"} <= set(fetched)
    assert not [name for name in fetched if name.endswith(".mp3")]
    page.evaluate("document.querySelectorAll('audio')[1].play()")
    page.wait_for_function(f"() => {SECOND_SOUND} > 0.3")
    assert {name for name in fetched if name.endswith(".mp3")} == {"hostile.mp3"}


def test_a_title_leads_to_its_player_page(visit: Visits) -> None:
    page = visit("")
    address = page.get_by_role("link", name="Rain").get_attribute("href")
    assert address == "bare%20100%25.html"
    answer = page.request.get(f"{visit.address}/{address}")
    assert answer.ok
    assert "<audio-brief" in answer.text()


def test_apps_and_browsers_find_the_feed(visit: Visits) -> None:
    page = visit("")
    [told] = page.locator("link[rel=alternate][type='application/rss+xml']").all()
    [link] = page.get_by_role("link", name="Subscribe").all()
    assert told.get_attribute("href") == link.get_attribute("href") == "feed.xml"
    feed = feedparser.parse(page.request.get(f"{visit.address}/feed.xml").body())
    assert [entry.title for entry in feed.entries] == titles(page)


@pytest.mark.parametrize("width", [320, 390, 1200])
def test_nothing_is_wider_than_the_window(visit: Visits, width: int) -> None:
    page = visit("", viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(
        "[...document.querySelectorAll('h1 *, h2 *, audio, p *')]"
        ".every((node) => node.getBoundingClientRect().right <= innerWidth)"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing(visit: Visits, scheme: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = visit("", viewport={"width": width, "height": 800}, color_scheme=scheme)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
