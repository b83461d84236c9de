"""What a reader gets on the news site's own page: the article followed as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from audiobrief.publishing.marks import marked_page
from audiobrief.publishing.shelf import finished
from browser.test_player import at, control, paused, ready, wait_until_paused

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from browser.conftest import Visits

CAPTION = "Helen Marsh stands in the doorway of her bakery"


@pytest.fixture
def page(visit: Visits) -> Page:
    page = visit("story.html")
    page.locator(".audio-brief-read").first.wait_for()
    ready(page)
    return page


def highlighted(page: Page, begins: str) -> str:
    """The words that are highlighted, as soon as they begin so."""
    words = "[...(CSS.highlights.get('audio-brief') ?? [])].map(String).join().replace(/\\s+/g, ' ')"
    page.wait_for_function(f"begins => {words}.startsWith(begins)", arg=begins)
    return str(page.evaluate(words))


def hear(page: Page, seconds: float) -> None:
    page.evaluate(
        "seconds => { const audio = document.querySelector('audio'); audio.currentTime = seconds; return audio.play(); }",
        seconds,
    )


def test_the_sentence_that_is_read_is_highlighted(page: Page) -> None:
    before = page.locator("#story").inner_html()
    hear(page, 9.4)
    assert (
        highlighted(page, "When the spring")
        == "When the spring tide came over the harbor wall last October, the bakers of Market Street did what they "
        "have done for three years."
    )
    hear(page, 16.4)
    assert highlighted(page, "They lifted").endswith("let the wa\u00adter through.")
    hear(page, 26.6)
    assert highlighted(page, "“These") == "“These days we plan for it.”"
    after = page.locator("#story").inner_html()
    assert after.replace(" audio-brief-now", "") == before


def test_captions_are_followed_too(page: Page) -> None:
    hear(page, 48.5)
    assert highlighted(page, CAPTION).endswith("on the wall behind her.")
    hear(page, 54.7)
    assert highlighted(page, "(Photo") == "(Photo: David Miller)"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("opened the back doors", 16.286),
        ("These days", 26.582),
        (CAPTION, 47.912),
        ("Rooms that can", 56.875),
    ],
)
def test_a_click_plays_what_is_clicked(page: Page, text: str, seconds: float) -> None:
    x, y = page.evaluate(
        """text => {
          const walker = document.createTreeWalker(document.getElementById('story'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.replace(/\\s/g, ' ').indexOf(text);
            if (at < 0) continue;
            const range = new Range();
            range.setStart(walker.currentNode, at + 3);
            range.setEnd(walker.currentNode, at + 5);
            const { x, y, height } = range.getBoundingClientRect();
            return [x, y + height / 2];
          }
        }""",
        text,
    )
    page.mouse.click(x, y)
    at(page, seconds)
    wait_until_paused(page, False)


def test_links_selections_and_other_paragraphs_are_left_alone(page: Page) -> None:
    page.get_by_role("link", name="Market Street").click()
    assert page.url.endswith("#market")
    page.get_by_text("Of this paragraph nothing is read.").click()
    paragraph = page.locator("#story p").first.bounding_box()
    assert paragraph is not None
    page.mouse.move(paragraph["x"] + 5, paragraph["y"] + 8)
    page.mouse.down()
    page.mouse.move(paragraph["x"] + 200, paragraph["y"] + 8, steps=4)
    page.mouse.up()
    page.wait_for_function("() => String(getSelection())")
    assert paused(page)


def test_the_page_is_never_scrolled(visit: Visits) -> None:
    page = visit("story.html", viewport={"width": 390, "height": 400})
    ready(page)
    hear(page, 57)
    highlighted(page, "Rooms that can get wet")
    assert page.evaluate("scrollY") == 0


def test_a_page_that_draws_itself_again_is_followed(page: Page) -> None:
    page.evaluate(
        "(() => { const story = document.getElementById('story'); story.innerHTML = story.innerHTML; })()"
    )
    hear(page, 57)
    assert highlighted(page, "Rooms") == "Rooms that can get wet"


def test_marks_find_what_the_words_do_not(visit: Visits, site: Path, pages: Path) -> None:
    marked = marked_page(pages / "story.html", finished(site / "briefing.mp3"))
    (pages / "marked.html").write_bytes(marked)
    page = visit("marked.html")
    page.locator(".audio-brief-read").first.wait_for()
    hear(page, 59)
    reworded = "The answer, says the study, is to decide which of the rooms may get wet."
    assert highlighted(page, "The answer") == reworded
    page.get_by_text(reworded).click()
    at(page, 58.68)
    hear(page, 16.4)
    assert highlighted(page, "They lifted").endswith("through.")


def test_without_the_highlight_api_the_paragraph_is_marked(visit: Visits) -> None:
    page = visit("story.html", "delete window.Highlight;")
    page.locator(".audio-brief-read").first.wait_for()
    hear(page, 9.4)
    expect(page.locator(".audio-brief-now")).to_contain_text("PORT ARTHUR")
    expect(control(page, "Pause")).to_be_visible()
