"""Lines within a story that are of the page: calls, credits, and what software leaves."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.element_text import plain_text
from audiobrief.reading.furniture_lines import is_furniture
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.extraction import MARK
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

PICTOGRAPHS = re.compile(r"^[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\s]+")
"""What a page sets before a call, as "📣 Click here"."""
EMBEDDED = re.compile(
    r"\[embed(?:ded)?(?:[ -](?:tweet|post|content|video|media|audio|map|image|link|player)s?)?\]",
    re.IGNORECASE,
)
"""What is left of a post or film that the page was to show."""
OF_SOFTWARE = re.compile(
    r"(?:proudly )?powered by (?:blogger|discourse|drupal|ghost|jekyll|hugo|joomla|medium|movable type|squarespace|"
    r"substack|tumblr|typepad|weebly|wix|wordpress)(?:\.com)?!?[.\s|·•-]{0,4}(?:(?:©|\(c\)|copyright|theme)[^!?]{0,80})?",
    re.IGNORECASE,
)
"""What stands at the foot of a site."""
POINTER = re.compile(
    r"(?:read|see|find out|learn|hear|watch|view) (?:more|the full|our full)\b[^.!?“”\"]{0,120}\bhere[.!]?",
    re.IGNORECASE,
)
"""Sends a reader to another page, by a link."""
JOINING = re.compile(r"(?:subscribe|sign up)\b", re.IGNORECASE)
"""Begins a call that is a link with these words."""
CREDITS = frozenset({"credit", "credits"})
LONGEST_CREDIT = 140
"""Characters."""


def is_of_page(piece: Piece) -> bool:
    text = PICTOGRAPHS.sub("", piece.text)
    is_call = text != piece.text and piece.is_mostly_links and not ends_a_sentence(text)
    return (
        is_call
        or is_furniture(text, linked=piece.linked)
        or (piece.kind != "quote" and is_appeal(text))
        or EMBEDDED.fullmatch(text) is not None
        or (piece.kind == "paragraph" and OF_SOFTWARE.fullmatch(text) is not None)
        or (piece.linked > 0 and POINTER.fullmatch(text) is not None and _is_linked_at_end(piece))
        or (piece.linked > 0 and JOINING.match(text) is not None and _is_linked_at_start(piece))
        or _is_called_credit(piece)
    )


def _is_linked_at_start(piece: Piece) -> bool:
    """Whether the first words of a piece are a link, as those of a call to subscribe."""
    links = (MARK.sub("", plain_text(link)).strip() for link in piece.element.iter("a"))
    first = next(filter(None, links), None)
    return first is not None and piece.text.startswith(first)


def _is_linked_at_end(piece: Piece) -> bool:
    """Whether the last words of a piece are a link, as "here" is in what sends a reader to another page."""
    links = [text for link in piece.element.iter("a") if (text := plain_text(link).rstrip(".!"))]
    return bool(links) and piece.text.rstrip(".!").endswith(links[-1])


def _is_called_credit(piece: Piece) -> bool:
    """Whether a line says who made a map or film, and stands in what is called its credit."""
    if piece.kind == "list item" or len(piece.text) >= LONGEST_CREDIT or ends_a_sentence(piece.text):
        return False
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    return any(CREDITS.intersection(class_words(element)[-1:]) for element in around)


def remove_pointers(body: HtmlElement) -> None:
    """Removes the sentences within a paragraph that are nothing but a link to another page."""
    for link in [link for link in body.iter("a") if POINTER.fullmatch(plain_text(link))]:
        if not ends_a_sentence(_right_before(link).strip()):
            continue
        if ends_a_sentence(plain_text(link)):
            link.drop_tree()
        elif (link.tail or "").startswith((".", "!")):
            link.tail = (link.tail or "")[1:]
            link.drop_tree()


def _right_before(element: HtmlElement) -> str:
    before, around = element.getprevious(), element.getparent()
    if before is not None:
        return before.tail or ""
    return "" if around is None else around.text or ""
