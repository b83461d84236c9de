"""Story that a page hides until its reader asks for it: behind a switch, under a question, on the next slide."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from audiobrief.reading.page_text import holds_more_text, is_link, plain_text
from audiobrief.reading.web.class_words import Kind, class_names, class_words, kind_of_box
from audiobrief.reading.web.prose import NEARLY_ALL
from audiobrief.reading.web.wording import Run, runs, share_in

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEADINGS = ("h2", "h3", "h4", "h5", "h6", "summary", "dt")
LONGEST_SWITCH = 40
"""Characters."""
FEWEST_ALIKE = 3
NEVER_FOLDED = frozenset(
    {"modal", "popup", "dialog", "tab", "tabs", "print", "cookie", "consent", "comment", "comments", "menu"}
    | {"paywall", "regwall", "subscribe", "subscription", "reader", "readers", "sr"}
)
"""Words that name what is hidden for another reason."""
WIDE = re.compile(r"d-(?:sm|md|lg|xl|xxl)-(?!none)\w+")
"""Bootstrap's name for what is shown on wide screens (https://getbootstrap.com/docs/5.3/utilities/display/)."""


def folded(hidden: list[HtmlElement], body: HtmlElement, prose: Counter[HtmlElement]) -> list[HtmlElement]:
    """Those of the hidden elements of `body` that are story, and say what is said nowhere else on the page.

    `prose` is how much there is in each element.
    """
    holding = [element for element in hidden if prose[element] and _may_be_story(element)]
    alike = Counter(map(kind_of_box, holding))
    slides = _shown_kinds([element for element in holding if element.get("aria-hidden") == "true"], prose)
    found = [
        element
        for element in holding
        if _is_shown_on_wide_screens(element)
        or _goes_on_behind_a_switch(element, prose)
        or (alike[kind_of_box(element)] >= FEWEST_ALIKE and _is_under_a_heading(element))
        or (alike[kind_of_box(element)] + 1 >= FEWEST_ALIKE and _is_next_slide(element, slides))
    ]
    return _said_nowhere_else(found, hidden, body) if found else []


def _may_be_story(element: HtmlElement) -> bool:
    return (
        element.get("role") not in ("dialog", "alertdialog", "tabpanel", "menu")
        and NEVER_FOLDED.isdisjoint(class_words(element))
        and next(element.iter("form", "input", "textarea", "select"), None) is None
    )


def _is_shown_on_wide_screens(element: HtmlElement) -> bool:
    return "d-none" in class_names(element) and any(map(WIDE.fullmatch, class_names(element)))


def _goes_on_behind_a_switch(element: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether the last thing before an element is a paragraph, but for a switch here or behind the element."""
    before, behind = element.getprevious(), element.getnext()
    if before is not None and _is_switch(before):
        before, behind = before.getprevious(), before
    if before is None or behind is None or not _is_switch(behind):
        return False
    return prose[before] > 0 and not any(prose[inner] for inner in before)


def _is_switch(element: HtmlElement) -> bool:
    """Whether an element is a few words that are to be pressed and lead nowhere."""
    if holds_more_text(element, LONGEST_SWITCH):
        return False
    pressed = next(element.iter("button", "a"), None)
    if pressed is None or plain_text(pressed) != plain_text(element):
        return False
    return not is_link(pressed) or (pressed.get("href") or "").startswith(("#", "javascript:"))


def _is_under_a_heading(element: HtmlElement) -> bool:
    before = element.getprevious()
    return before is not None and before.tag in HEADINGS


def _is_next_slide(element: HtmlElement, slides: set[Kind]) -> bool:
    """Whether an element is only hidden from screen readers, as are those beside it but for one that is shown."""
    return element.get("aria-hidden") == "true" and kind_of_box(element) in slides


def _shown_kinds(hidden: list[HtmlElement], prose: Counter[HtmlElement]) -> set[Kind]:
    """The kinds of boxes of prose of which one is shown to screen readers beside those that are hidden from them."""
    rows = {row for element in hidden if (row := element.getparent()) is not None}
    return {
        kind_of_box(box)
        for row in rows
        for box in row
        if isinstance(box.tag, str) and box.get("aria-hidden") != "true" and prose[box]
    }


def _said_nowhere_else(
    found: list[HtmlElement], hidden: list[HtmlElement], body: HtmlElement
) -> list[HtmlElement]:
    out_of_sight = {inner for element in hidden for inner in element.iter()}
    shown = (
        text
        for element in body.iter()
        for text in (
            element.text if element not in out_of_sight else None,
            element.tail if element.getparent() not in out_of_sight else None,
        )
    )
    said: set[Run] = set(runs(" ".join(text for text in shown if text)))
    new: list[HtmlElement] = []
    for element in found:
        text = plain_text(element)
        if share_in(text, said) < NEARLY_ALL:
            new.append(element)
            said.update(runs(text))
    return new
