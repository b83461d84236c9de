"""The same player in Firefox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from browser.conftest import program

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    marionette = pytest.importorskip("marionette_driver.marionette")
    path = program("firefox-esr", "firefox")
    log = tmp_path_factory.mktemp("firefox") / "firefox.log"
    browser = marionette.Marionette(
        bin=path, headless=True, gecko_log=str(log), prefs={"media.autoplay.default": 0}
    )
    browser.start_session()
    yield browser
    browser.quit()
    browser.cleanup()
    browser.instance = None


def wait_for(firefox: Any, expression: str) -> Any:
    """What the expression gives, as soon as it is something."""
    from marionette_driver import Wait

    return Wait(firefox, timeout=60, interval=0.1).until(
        lambda _: firefox.execute_script(f"return {expression}")
    )


def muted(firefox: Any, address: str) -> None:
    """Open the page; without sound, since a machine without a sound card stops Firefox's player."""
    firefox.navigate(address)
    firefox.execute_script("document.querySelector('audio').muted = true")


def test_it_plays_a_sentence_that_is_clicked_and_highlights_it(firefox: Any, address: str) -> None:
    muted(firefox, f"{address}/briefing.html")
    root = "document.querySelector('audio-brief').shadowRoot"
    firefox.execute_script(f"{root}.querySelector('.play').click()")
    assert wait_for(firefox, "document.querySelector('audio').currentTime > 0.5")
    firefox.execute_script(f"[...{root}.querySelectorAll('.transcript a')].at(14).click()")
    assert wait_for(firefox, "document.querySelector('audio').currentTime > 68")
    current = wait_for(firefox, f"{root}.querySelector('.transcript [aria-current]').textContent")
    assert current == "Floors are now stone or brick, and the counters stand on wheels."


def test_it_follows_the_article(firefox: Any, address: str) -> None:
    muted(firefox, f"{address}/story.html#t=16.5")
    assert wait_for(firefox, "document.querySelector('.audio-brief-read') !== null")
    firefox.execute_script("document.querySelector('audio').play()")
    page = "window.wrappedJSObject"
    highlighted = f"{page}.String({page}.CSS.highlights.get('audio-brief')?.values().next().value ?? '')"
    assert wait_for(firefox, highlighted).startswith("They lifted the flour")
