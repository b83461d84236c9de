"""Boxes on a page that offer its reader something: to be sent letters, or to buy a ticket."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.page_lines import SUBSCRIPTION
from audiobrief.reading.page_text import holds_more_text, link_length, plain_text, text_length
from audiobrief.reading.web.class_words import class_words, kind_of_box
from audiobrief.reading.web.paragraphs import prose_length
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ADDRESS_FIELDS = "descendant::input[@type='email']"
LONGEST_OFFER = 300
"""Characters."""
TO_READERS = re.compile(
    rf"{SUBSCRIPTION.pattern}|\b(?:you|your|yours|we|us|our|e-?mails?|mail|newsletters?)\b", re.IGNORECASE
)
"""What an offer to send something says."""
FEWEST_IN_A_LIST = 3
"""Boxes alike."""
BUTTON = frozenset({"button", "btn", "cta"})
LONGEST_PROMOTION = 120
"""Characters."""
BOXES = ("div", "section", "aside")


def remove_offers(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the boxes in which a reader is to give an address, with the offer over them."""
    fields = body.xpath(ADDRESS_FIELDS)
    longest = min(LONGEST_OFFER, text_length(body) // 4) if fields else 0
    for field in fields:
        around = takewhile(
            lambda e: (
                e.tag in (*BOXES, "form", "label", "p")
                and not holds_more_text(e, longest)
                and not _holds_a_paragraph_of_the_story(e, prose)
            ),
            field.iterancestors(),
        )
        box = next(reversed(list(around)), None)
        if box is not None and box.getparent() is not None and box.find(".//h1") is None:
            box.drop_tree()


def _holds_a_paragraph_of_the_story(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box is one of several alike that hold prose, and a paragraph in it offers nothing to the reader."""
    row = box.getparent()
    if not prose[box] or row is None:
        return False
    has_like = any(
        other is not box and prose[other] and kind_of_box(other) == kind_of_box(box) for other in row
    )
    return has_like and any(prose[p] and TO_READERS.search(plain_text(p)) is None for p in box.iter("p"))


def remove_promotions(body: HtmlElement) -> None:
    """Removes the boxes of a line or two over a button that leads elsewhere, as for a fair or a ticket.

    Of several alike beside each other, as the dates of a week, only the buttons are removed.
    """
    buttons = [link for link in body.iter("a") if not BUTTON.isdisjoint(class_words(link))]
    around = {button: _small_boxes_around(button) for button in buttons}
    saying = (box for box in set(chain.from_iterable(around.values())) if text_length(box) > link_length(box))
    alike = Counter(map(kind_of_box, saying))
    for button, boxes in around.items():
        box = next((e for e in reversed(boxes) if text_length(e) > text_length(button)), None)
        if box is None or box.getparent() is None or _holds_what_is_told(box) or _says_more(box, button):
            continue
        if any(alike[kind_of_box(e)] >= FEWEST_IN_A_LIST for e in boxes):
            button.drop_tree()
        else:
            box.drop_tree()


def _small_boxes_around(button: HtmlElement) -> list[HtmlElement]:
    around = takewhile(
        lambda e: e.tag in BOXES and not holds_more_text(e, LONGEST_PROMOTION), button.iterancestors()
    )
    return list(around)


def _holds_what_is_told(box: HtmlElement) -> bool:
    return prose_length(box) > 0 or any(
        next(box.iter(tag), None) is not None for tag in ("h1", "figcaption", "li", "time", "blockquote")
    )


def _says_more(box: HtmlElement, button: HtmlElement) -> bool:
    """Whether a sentence ends in a box outside its button, as over a button to share it."""
    inside = frozenset(button.iter("*"))
    outside = (element for element in box.iter("*") if element not in inside)
    texts = chain.from_iterable((e.text, *(child.tail for child in e)) for e in outside)
    return any(ends_a_sentence((text or "").strip()) for text in texts)
