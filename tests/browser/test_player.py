"""What a listener gets: the player page and the embedded player, in a real browser."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from audiobrief.publishing.embed import FRAME_HEIGHT, embed
from audiobrief.publishing.shelf import finished
from audiobrief.publishing.transcript import write_transcript
from audiobrief.serialising import briefing_to_json
from browser.conftest import PATIENCE, host_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from browser.conftest import Visits

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
HOSTILE = "</script><img src=x onerror=alert(1)>"

SENTENCE = "Floors are now stone or brick, and the counters stand on wheels."
AT = 67.887
"""Where the sentence begins, in seconds."""


def time(page: Page) -> float:
    return float(page.evaluate("document.querySelector('audio').currentTime"))


def paused(page: Page) -> bool:
    return bool(page.evaluate("document.querySelector('audio').paused"))


def wait_until_paused(page: Page, expected: bool = True) -> None:
    page.wait_for_function("expected => document.querySelector('audio').paused === expected", arg=expected)


def wait_for_time(page: Page, seconds: float) -> None:
    page.wait_for_function("seconds => document.querySelector('audio').currentTime > seconds", arg=seconds)


def ready(page: Page) -> None:
    page.wait_for_function("() => document.querySelector('audio').readyState > 0")


def at(page: Page, seconds: float) -> None:
    """Wait until the audio stands there, give or take the seconds that a busy machine may hear meanwhile."""
    page.wait_for_function(
        "wanted => { const now = document.querySelector('audio').currentTime - wanted; return now > -0.1 && now < 4 }",
        arg=seconds,
    )


def current(page: Page) -> Locator:
    return page.get_by_role("region", name="Transcript").locator("[aria-current]")


def control(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def test_it_plays_and_pauses_and_the_time_moves(visit: Visits) -> None:
    page = visit("briefing.html")
    control(page, "Play").click()
    wait_for_time(page, 1.2)
    expect(page.get_by_text(re.compile("^0:0[1-9]$"))).to_be_visible()
    control(page, "Pause").click()
    control(page, "Play").wait_for()
    assert paused(page)


def test_it_is_called_what_it_is_with_its_length(visit: Visits) -> None:
    page = visit("briefing.html")
    expect(page.get_by_role("group", name="Listen to this article, 2 minutes 20 seconds")).to_be_visible()
    expect(page.get_by_text("2 min 20 s", exact=True)).to_be_visible()
    position = page.get_by_role("slider", name="Position")
    expect(position).to_have_attribute("aria-valuetext", "0 seconds of 2 minutes 20 seconds")


def test_the_highlight_follows_the_cues(visit: Visits, site: Path) -> None:
    """Within 0.3 s, and what a busy machine holds the page's frames back beyond 0.1 s."""
    page = visit("briefing.html#t=84.5")
    page.evaluate(
        """() => {
          window.seen = [];
          const audio = document.querySelector('audio');
          const transcript = document.querySelector('audio-brief').shadowRoot.querySelector('.transcript');
          new MutationObserver(() => {
            const sentence = transcript.querySelector('[aria-current]')?.textContent;
            if (sentence && sentence !== window.seen.at(-1)?.[0]) window.seen.push([sentence, audio.currentTime]);
          }).observe(transcript, { subtree: true, attributeFilter: ['aria-current'] });
          window.longest = 0;
          let before = performance.now();
          const frame = (now) => {
            window.longest = Math.max(window.longest, (now - before) / 1000);
            before = now;
            requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }"""
    )
    control(page, "Play").click()
    wait_for_time(page, 92)
    starts = {cue["text"]: cue["start"] for cue in json.loads((site / "briefing.json").read_text())["cues"]}
    seen = [(text, moment) for text, moment in page.evaluate("window.seen") if starts[text] > 84.5]
    assert len(seen) == 4
    frozen = max(0, page.evaluate("window.longest") - 0.1)
    for text, moment in seen:
        assert moment == pytest.approx(starts[text], abs=0.3 + frozen), text


def test_the_transcript_scrolls_in_its_own_box_and_never_the_page(visit: Visits) -> None:
    page = visit("briefing.html#t=100", viewport={"width": 390, "height": 500})
    control(page, "Play").click()
    page.wait_for_function(
        "() => document.querySelector('audio-brief').shadowRoot.querySelector('.transcript').scrollTop > 200"
    )
    page.wait_for_function(
        """() => {
          const box = document.querySelector('audio-brief').shadowRoot.querySelector('.transcript');
          const inner = box.querySelector('[aria-current]').getBoundingClientRect();
          const outer = box.getBoundingClientRect();
          return outer.top <= inner.top && inner.bottom <= outer.bottom;
        }"""
    )
    assert page.evaluate("scrollY") == 0


def test_without_motion_the_transcript_jumps(visit: Visits) -> None:
    page = visit(
        "briefing.html",
        "Element.prototype.scrollTo = function (options) { window.behavior = options.behavior; };",
        reduced_motion="reduce",
    )
    page.get_by_role("slider").evaluate("bar => { bar.value = 100; bar.dispatchEvent(new Event('change')); }")
    page.wait_for_function("() => window.behavior")
    assert page.evaluate("window.behavior") == "auto"


def test_a_click_on_a_sentence_plays_it(visit: Visits) -> None:
    page = visit("briefing.html")
    page.get_by_role("link", name=SENTENCE).click()
    at(page, AT)
    wait_until_paused(page, False)
    expect(current(page)).to_have_text(SENTENCE)


def test_the_sentences_can_be_had_by_keys(visit: Visits) -> None:
    page = visit("briefing.html")
    page.get_by_role("link", name="A harbor town learns to live with the tide").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    at(page, 9.32)
    expect(page.get_by_role("region", name="Transcript").locator("[tabindex='0']")).to_have_count(1)


def test_asides_stand_apart_and_headings_are_headings(visit: Visits) -> None:
    page = visit("briefing.html")
    transcript = page.get_by_role("region", name="Transcript")
    aside = transcript.get_by_text("In the picture: Helen Marsh")
    story = transcript.get_by_text("Not everyone agrees.")
    expect(aside).to_have_css("font-style", "italic")
    expect(story).to_have_css("font-style", "normal")
    expect(page.get_by_role("heading", level=2)).to_have_text(
        ["Rooms that can get wet", "A marsh instead of a parking lot"]
    )


def test_a_chapter_is_where_it_begins(visit: Visits) -> None:
    page = visit("briefing.html")
    chapters = control(page, "Chapters")
    expect(chapters).to_have_attribute("aria-expanded", "false")
    chapters.click()
    expect(chapters).to_have_attribute("aria-expanded", "true")
    page.get_by_role("button", name="A marsh instead of a parking lot").click()
    at(page, 99.588)
    expect(page.get_by_role("listitem").locator("[aria-current]")).to_contain_text("parking lot")


def test_the_buttons_skip_fifteen_seconds(visit: Visits) -> None:
    page = visit("briefing.html")
    ready(page)
    control(page, "Forward 15 seconds").click()
    control(page, "Forward 15 seconds").click()
    at(page, 30)
    control(page, "Back 15 seconds").click()
    at(page, 15)


def test_the_seek_bar_seeks(visit: Visits) -> None:
    page = visit("briefing.html")
    ready(page)
    bar = page.get_by_role("slider", name="Position")
    box = bar.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_function("() => Math.abs(document.querySelector('audio').currentTime - 70) < 2")
    expect(bar).to_have_attribute(
        "aria-valuetext", re.compile(r"^1 minute (8|9|1[0-2]) seconds of 2 minutes 20")
    )


def test_keys_work_when_the_focus_is_within(visit: Visits) -> None:
    page = visit("embedded.html")
    ready(page)
    page.get_by_role("slider", name="Position").focus()
    for key, seconds in (("l", 15), ("ArrowRight", 20), ("ArrowUp", 25), ("J", 10), ("ArrowLeft", 5)):
        page.keyboard.press(key)
        at(page, seconds)
    for key, expected in ((" ", False), (" ", True), ("k", False), ("K", True)):
        page.keyboard.press(key)
        wait_until_paused(page, expected)
    control(page, "Play").focus()
    page.keyboard.press(" ")
    wait_until_paused(page, False)


def test_keys_elsewhere_are_left_alone(visit: Visits) -> None:
    page = visit("embedded.html")
    ready(page)
    page.get_by_label("Search").fill("")
    page.get_by_label("Search").press_sequentially("jkl ")
    expect(page.get_by_label("Search")).to_have_value("jkl ")
    page.get_by_label("Speed").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Speed")).to_have_value("1.25")
    assert time(page) == 0
    assert paused(page)


def test_the_speed_can_be_chosen(visit: Visits) -> None:
    page = visit("briefing.html")
    speed = page.get_by_label("Speed")
    expect(speed.locator("option")).to_have_text(["0.75×", "1×", "1.25×", "1.5×", "1.75×", "2×"])
    speed.select_option("2")
    control(page, "Play").click()
    wait_for_time(page, 0.1)
    page.wait_for_function("() => document.querySelector('audio').playbackRate === 2")


def test_a_reload_resumes(visit: Visits) -> None:
    page = visit("briefing.html#t=40")
    control(page, "Play").click()
    wait_for_time(page, 41.5)
    control(page, "Pause").click()
    control(page, "Play").wait_for()
    heard = time(page)
    page.goto("about:blank")
    page.goto(f"{visit.address}/briefing.html")
    at(page, heard)
    assert paused(page)
    expect(current(page)).to_contain_text("A study published this week")


def test_a_device_that_remembers_nothing_still_plays(visit: Visits) -> None:
    blocked = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked'); } });"
    )
    page = visit("briefing.html", blocked)
    control(page, "Play").click()
    wait_for_time(page, 0.5)


def test_what_was_heard_to_the_end_begins_anew(visit: Visits) -> None:
    page = visit("briefing.html#t=139")
    control(page, "Play").click()
    page.wait_for_function("() => document.querySelector('audio').ended")
    page.wait_for_function("() => localStorage.length === 0")
    control(page, "Play").click()
    at(page, 0)


def test_a_link_leads_to_a_moment(visit: Visits) -> None:
    page = visit("briefing.html#t=83")
    at(page, 83)
    assert paused(page)
    page.evaluate("location.hash = '#t=1:40'")
    at(page, 100)


def test_the_lock_screen_has_title_picture_and_buttons(visit: Visits) -> None:
    spy = """
      window.actions = {};
      const set = MediaSession.prototype.setActionHandler;
      MediaSession.prototype.setActionHandler = function (name, handler) {
        window.actions[name] = handler;
        set.call(this, name, handler);
      };"""
    page = visit("briefing.html", spy)
    control(page, "Play").click()
    page.wait_for_function("() => navigator.mediaSession.metadata?.artwork.length")
    told = page.evaluate(
        "(({ title, artist, artwork }) => ({ title, artist, artwork }))(navigator.mediaSession.metadata)"
    )
    assert told["title"] == "A harbor town learns to live with the tide"
    assert told["artist"] == "The Coast Courier"
    assert told["artwork"][0]["src"].startswith("data:image/png;base64,iVBOR")

    def press(action: str, details: str = "{}") -> None:
        page.evaluate(f"window.actions.{action}({details})")

    press("nexttrack")
    at(page, 56.875)
    press("seekbackward")
    at(page, 41.875)
    press("seekforward", "{ seekOffset: 30 }")
    at(page, 71.875)
    press("previoustrack")
    at(page, 56.875)
    press("seekto", "{ seekTime: 20 }")
    at(page, 20)
    press("pause")
    wait_until_paused(page)
    press("play")
    wait_until_paused(page, False)


def test_the_mp3_can_be_had(visit: Visits, site: Path) -> None:
    page = visit("briefing.html")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the MP3").click()
    assert download.value.suggested_filename == "briefing.mp3"
    assert download.value.path().read_bytes() == (site / "briefing.mp3").read_bytes()


def test_starting_one_player_pauses_the_other(visit: Visits) -> None:
    page = visit("twice.html")
    players = page.get_by_role("group")
    players.nth(0).get_by_role("button", name="Play").click()
    wait_for_time(page, 0.3)
    players.nth(1).get_by_role("button", name="Play").click()
    page.wait_for_function(
        "() => [...document.querySelectorAll('audio')].map((audio) => audio.paused).join() === 'true,false'"
    )
    players.nth(0).get_by_role("button", name="Play").wait_for()
    expect(page.get_by_role("group", name="Listen again")).to_have_count(1)


def test_what_it_loads_is_what_the_page_has(visit: Visits) -> None:
    loaded, written = visit("embedded.html"), visit("briefing.html")
    control(loaded, "Transcript").click()
    texts = [page.get_by_role("region", name="Transcript").inner_text() for page in (loaded, written)]
    assert texts[0] == texts[1]
    assert "\n\nRooms that can get wet\n\nThe answer, the study says" in texts[0]
    for page in (loaded, written):
        control(page, "Chapters").click()
    assert loaded.get_by_role("list").inner_text() == written.get_by_role("list").inner_text()


def test_a_recording_that_is_not_there_is_told(visit: Visits) -> None:
    page = visit("missing.html")
    expect(page.get_by_role("alert")).to_have_text("The recording cannot be loaded just now.")
    assert any("404" in error for error in visit.errors)
    visit.errors.clear()


@pytest.mark.parametrize("kind", ["briefing.html", "plain.html", "embedded.html"])
def test_without_javascript_the_native_player_plays(visit: Visits, kind: str) -> None:
    page = visit(kind, java_script_enabled=False)
    native = page.locator("audio")
    box = native.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 24, box["y"] + box["height"] / 2)
    for _ in range(PATIENCE // 50):
        page.wait_for_timeout(50)
        if time(page) > 0.3:
            break
    assert time(page) > 0.3
    expect(page.get_by_text("Listen to this article")).to_have_count(0 if kind == "embedded.html" else 1)


def test_without_javascript_the_page_has_chapters_and_transcript(visit: Visits, site: Path) -> None:
    page = visit("briefing.html", java_script_enabled=False)
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    chapter = page.get_by_role("link", name="Rooms that can get wet")
    chapters = json.loads((site / "briefing.chapters.json").read_text())["chapters"]
    start = next(one["startTime"] for one in chapters if one["title"] == "Rooms that can get wet")
    expect(chapter).to_have_attribute("href", f"briefing.mp3#t={start}")


def test_it_works_opened_from_disk(visit: Visits, site: Path) -> None:
    page = visit((site / "briefing.html").as_uri())
    page.get_by_role("link", name=SENTENCE).click()
    at(page, AT)
    expect(current(page)).to_have_text(SENTENCE)


@pytest.mark.parametrize("width", [320, 1200])
def test_in_a_frame_it_is_as_high_as_it_needs(visit: Visits, width: int) -> None:
    page = visit("framed.html", viewport={"width": width, "height": 900})
    frame = page.frame_locator("iframe")
    frame.get_by_role("button", name="Play").wait_for()
    expect(frame.get_by_role("heading", level=1)).to_be_hidden()
    expect(frame.get_by_role("region", name="Transcript")).to_be_hidden()
    page.wait_for_function("height => document.querySelector('iframe').height != height", arg=FRAME_HEIGHT)
    folded = page.locator("iframe").bounding_box()
    assert folded is not None
    assert folded["height"] <= FRAME_HEIGHT
    frame.get_by_role("button", name="Transcript").click()
    page.wait_for_function(
        "height => Number(document.querySelector('iframe').height) > height + 100", arg=FRAME_HEIGHT
    )
    frame.get_by_role("button", name="Play").click()
    page.frames[1].wait_for_function("() => document.querySelector('audio').currentTime > 0.3")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
@pytest.mark.parametrize("path", ["briefing.html", "story.html", "framed.html"])
def test_axe_finds_nothing(visit: Visits, scheme: str, width: int, path: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = visit(path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    inner = page.frame_locator("iframe") if path == "framed.html" else page
    inner.get_by_role("button", name="Chapters").click()
    if path != "briefing.html":
        inner.get_by_role("button", name="Transcript").click()
    inner.get_by_role("link", name=SENTENCE).click()
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("width", [320, 390, 1200])
def test_nothing_is_wider_than_the_window(visit: Visits, width: int) -> None:
    for path in ("briefing.html", "story.html", "framed.html"):
        page = visit(path, viewport={"width": width, "height": 800})
        if path != "framed.html":
            control(page, "Chapters").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_control_is_real_named_and_big_enough_on_a_phone(visit: Visits) -> None:
    page = visit("briefing.html", **PHONE)
    control(page, "Chapters").click()
    controls: list[dict[str, Any]] = page.evaluate(
        """[...document.querySelector('audio-brief').shadowRoot.querySelectorAll('button, select, input, .download')]
          .map((node) => {
            const { width, height } = node.getBoundingClientRect();
            return { width, height, name: node.getAttribute('aria-label') ?? node.textContent };
          })"""
    )
    assert len(controls) == 11
    for one in controls:
        assert one["name"].strip()
        assert min(one["width"], one["height"]) >= 44, one


def test_focus_can_be_seen(visit: Visits) -> None:
    page = visit("briefing.html")
    for _ in range(4):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(({ outlineStyle, outlineWidth }) => outlineStyle + outlineWidth)"
            "(getComputedStyle(document.querySelector('audio-brief').shadowRoot.activeElement))"
        )
        assert style == "solid2px"


def test_a_site_can_give_it_its_own_colours(visit: Visits) -> None:
    page = visit("briefing.html")
    page.evaluate(
        "document.querySelector('audio-brief').style.setProperty('--audio-brief-accent', 'rgb(160, 0, 32)')"
    )
    expect(control(page, "Play")).to_have_css("color", "rgb(160, 0, 32)")


def test_what_an_article_says_is_text(visit: Visits, site: Path, pages: Path) -> None:
    sample = finished(site / "briefing.mp3")
    cues = tuple(
        replace(cue, utterance=replace(cue.utterance, text=f"{HOSTILE} & so on")) for cue in sample.cues[:2]
    )
    article = replace(
        sample.article, title=HOSTILE, source=HOSTILE, byline=(HOSTILE,), url="javascript:alert(1)"
    )
    chapters = tuple(replace(chapter, title=HOSTILE) for chapter in sample.chapters)
    hostile = replace(sample, path=site / "hostile.mp3", article=article, cues=cues, chapters=chapters)
    hostile.path.write_bytes(sample.path.read_bytes())
    write_transcript(cues, site / "hostile.vtt")
    (site / "hostile.chapters.json").write_bytes((site / "briefing.chapters.json").read_bytes())
    (site / "hostile.json").write_bytes(briefing_to_json(hostile))
    bodies = [embed(hostile, kind) for kind in ("player", "audio", "iframe", "jsonld")]
    (pages / "hostile-host.html").write_text(host_page("".join(bodies)))
    page, host = visit("hostile.html"), visit("hostile-host.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(HOSTILE)
    expect(page).to_have_title(HOSTILE)
    control(host, "Transcript").click()
    for one in (page, host):
        transcript = one.get_by_role("region", name="Transcript")
        expect(transcript.get_by_text(f"{HOSTILE} & so on")).to_have_count(2)
        expect(one.locator("img")).to_have_count(0)
    expect(page.locator("a[href^=javascript]")).to_have_count(0)
    linked = host.locator("script[type='application/ld+json']").text_content()
    assert json.loads(linked or "")["headline"] == HOSTILE
    visit.errors[:] = [error for error in visit.errors if "ld+json" not in error]


def test_it_is_small(site: Path) -> None:
    assert len(gzip.compress((site / "audio-brief.js").read_bytes())) <= 12_000
