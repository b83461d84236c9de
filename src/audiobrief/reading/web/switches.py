"""What a page lets its reader press to unfold a part of it, and the heading that it is of that part."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, is_link, plain_text, text_length
from audiobrief.reading.furniture_lines import is_furniture, is_heading_of_furniture

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

HEADINGS = ("h2", "h3", "h4", "h5", "h6", "summary", "dt")
"""What may be nothing but a button that opens what stands under it, as the answer to a question."""
LONGEST_LABEL = 200
"""Characters."""
HIGHEST_WRAPPER = 4
"""Elements around what is pressed that hold nothing else."""
NEAR = 12
"""Elements before a panel of which one says something."""
PRESSED = "descendant::*[self::button or @role='button' or @aria-expanded]"
NEW_HEADING = "h4"


def label_over(panel: HtmlElement) -> HtmlElement | None:
    """The few words right before a panel that lead nowhere: what it may be folded under."""
    for before in islice(panel.itersiblings(preceding=True), NEAR):
        if (before.tail or "").strip():
            return None
        if isinstance(before.tag, str) and holds_more_text(before, 0):
            return before if _is_label(before) else None
    return None


def _is_label(element: HtmlElement) -> bool:
    return not (holds_more_text(element, LONGEST_LABEL) or any(map(leads_elsewhere, element.iter("a"))))


def leads_elsewhere(link: HtmlElement) -> bool:
    """Whether a link leads to another page, and is not there to be pressed."""
    return is_link(link) and not (link.get("href") or "").startswith(("#", "javascript:"))


def is_headed(label: HtmlElement) -> bool:
    return next(label.iter(*HEADINGS), None) is not None


def is_pressed(label: HtmlElement) -> bool:
    """Whether a label is a button, or holds one that says all that it says."""
    said = plain_text(label)
    return any(is_button(element) and plain_text(element) == said for element in label.iter("*"))


def is_button(element: HtmlElement) -> bool:
    return (
        element.tag == "button" or element.get("role") == "button" or element.get("aria-expanded") is not None
    )


def is_of_page(label: HtmlElement) -> bool:
    """Whether a label is over what is no story, as "Share" or "Related stories"."""
    said = plain_text(label)
    return is_furniture(said) or is_heading_of_furniture(said)


def are_alone(label: HtmlElement, panel: HtmlElement) -> bool:
    """Whether a label and what it opens stand in an item of their own."""
    around = panel.getparent()
    if around is None or (around.text or "").strip():
        return False
    others = (part for part in around if part is not label and part is not panel)
    return not any((part.tail or "").strip() or holds_more_text(part, 0) for part in others)


def name_as_heading(label: HtmlElement) -> None:
    """Makes a heading of a label that is none, whatever it is that is pressed in it."""
    if is_headed(label):
        return
    said, tail = plain_text(label), label.tail
    label.clear()
    label.tag, label.text, label.tail = NEW_HEADING, said, tail


def new_heading(panel: HtmlElement, text: str) -> HtmlElement:
    heading = panel.makeelement(NEW_HEADING, {})
    heading.text = text
    return heading


def name_panels(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Makes headings of the buttons that say of a part of the story that they open it."""
    for button in body.xpath(PRESSED):
        panel = _panel_behind(button) if _is_label(button) else None
        if panel is None or panel[0].getparent() is None:
            continue
        label, opened = panel
        if 0 < prose[opened] <= prose[body] / 2 and not (is_headed(label) or is_of_page(label)):
            name_as_heading(label)


def _panel_behind(button: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The outermost element that is all of a button, and what it opens right behind, if they say so."""
    label, length = button, text_length(button)
    for around in islice(button.iterancestors(), HIGHEST_WRAPPER):
        behind = label.getnext()
        if behind is not None:
            return (label, behind) if _opens(button, behind) else None
        if not length or holds_more_text(around, length):
            return None
        label = around
    return None


def _opens(button: HtmlElement, panel: HtmlElement) -> bool:
    name = button.get("id")
    opened = button.get("aria-controls")
    return (
        panel.get("role") == "region"
        or (opened is not None and opened == panel.get("id"))
        or (name is not None and name == panel.get("aria-labelledby"))
    )
