"""A real browser on the sample briefing, over a real server; no page may log an error or ask another host."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from audiobrief.publishing.embed import embed
from audiobrief.publishing.page import player_page, write_shared
from audiobrief.publishing.shelf import finished
from browser.serving import served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Playwright

SAMPLE = Path(__file__).parents[2] / "audio" / "sample"
REQUIRED = "AUDIOBRIEF_NEEDS_BROWSER"
PATIENCE = 60_000
"""How long a page may take to show what is expected, in ms; a busy machine is slow, not wrong."""

OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
)

STORY = """
<p>PORT ARTHUR, March 14 — When the spring tide came over the harbor wall last October, the bakers of
<a href="#market"><b>Market</b> Street</a> did what they have done for three years. They lifted the flour onto the
top shelves, opened the back doors and let the wa\u00adter through.</p>
<p>“We used to fight it,” said Helen Marsh, who has run the bakery since 1998.<br>“These days we plan for it.”</p>
<figure><figcaption>Helen Marsh stands in the doorway of her bakery, with the mark of last October’s tide on the
wall behind her. (Photo: David Miller)</figcaption></figure>
<h2>Rooms that can get wet</h2>
<p>The answer, says the study, is to decide which of the rooms may get wet.</p>
<p>Of this paragraph nothing is read.</p>
"""


def program(*names: str) -> str:
    """The path of the first of these programs that is installed; without one, the tests that need it are skipped."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None and os.environ.get(REQUIRED):
        pytest.fail(f"none of {', '.join(names)} is installed, and {REQUIRED} is set")
    return found or pytest.skip(f"needs {names[0]} to be installed")


def host_page(body: str) -> str:
    """A news site's page."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Coast Courier</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
        f"</head><body><main><h1>A harbor town learns to live with the tide</h1>{body}</main></body></html>"
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample briefing, its page and what the page needs."""
    folder = tmp_path_factory.mktemp("site")
    for path in SAMPLE.glob("briefing.*"):
        shutil.copy(path, folder)
    (folder / "briefing.html").write_text(player_page(finished(folder / "briefing.mp3")))
    write_shared(folder)
    return folder


@pytest.fixture(scope="session")
def pages(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages of a news site that embed the briefing."""
    folder = tmp_path_factory.mktemp("pages")
    briefing = finished(site / "briefing.mp3")
    player = embed(briefing, "player")
    follower = player.replace("<audio-brief", '<audio-brief for="story"')
    bodies = {
        "embedded": player + "<form><input aria-label='Search'></form>",
        "story": f'{follower}<article id="story">{STORY}</article>',
        "twice": player + player.replace("headline=", 'label="Listen again" headline='),
        "framed": embed(briefing, "iframe") + "<p>After the frame.</p>",
        "plain": embed(briefing, "audio"),
        "missing": player.replace("briefing.mp3", "nowhere.mp3"),
    }
    for name, body in bodies.items():
        (folder / f"{name}.html").write_text(host_page(body))
    return folder


@pytest.fixture(scope="session")
def address(site: Path, pages: Path) -> Iterator[str]:
    with served(site, pages) as base:
        yield base


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    path = program("chromium", "chromium-browser", "google-chrome")
    browser = playwright.chromium.launch(executable_path=path, args=list(OPTIONS))
    yield browser
    browser.close()


class Visits:
    """Opens pages of the site, and keeps what went wrong on them."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.errors: list[str] = []
        self.foreign: list[str] = []

    def __call__(self, path: str, script: str = "", **options: Any) -> Page:
        """A page in a browser of its own; `script` runs in it before the page's."""
        context = self.browser.new_context(**{"viewport": {"width": 1200, "height": 800}} | options)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(script or "0")
        page = context.new_page()
        page.on("console", lambda message: self._console(message.type, message.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self._request(request.url))
        page.goto(path if "://" in path else f"{self.address}/{path}")
        return page

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.errors.append(text)

    def _request(self, url: str) -> None:
        if urlsplit(url).scheme not in ("data", "blob", "file") and not url.startswith(self.address):
            self.foreign.append(url)


@pytest.fixture
def visit(chromium: Browser, address: str) -> Iterator[Visits]:
    visits = Visits(chromium, address)
    yield visits
    for context in chromium.contexts:
        context.close()
    assert visits.errors == []
    assert visits.foreign == []
