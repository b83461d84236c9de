"""How much of a part of a page is text, and how much of that is prose or links."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from lxml import etree

from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Container

    from lxml.html import HtmlElement

UNSEEN = frozenset({"script", "style"})
"""Elements whose text is no text of the page."""
ALSO_SPACE = ("\u200b", "\u2060", "\ufeff")
"""What separates words and is seen nowhere."""

BLOCKS = words_of(
    """address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main nav noscript object ol p pre
    section summary table tbody td tfoot th thead tr ul video"""
)


def is_block(tag: str) -> bool:
    """Whether an element of this kind begins a new line; those that a page invents are taken to."""
    return tag in BLOCKS or "-" in tag


def plain_text(element: HtmlElement) -> str:
    """All text within `element` that is the page's, with single spaces."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if isinstance(inner.tag, str) and (is_block(inner.tag) or inner.tag == "br"):
            parts.append(" ")
        if event == "start":
            parts.append(own_text(inner))
        elif inner is not element:
            parts.append(inner.tail or "")
    return tidy("".join(parts))


def own_text(element: HtmlElement) -> str:
    """What is seen of the text before the first element within `element`."""
    return "" if element.tag in UNSEEN else element.text or ""


def tidy(text: str) -> str:
    """`text` on one line with single spaces, without soft hyphens and other invisible characters."""
    if not text.isascii():
        text = text.replace("\u00ad", "")
        for space in ALSO_SPACE:
            text = text.replace(space, " ")
    return " ".join(text.split())


def text_length(element: HtmlElement) -> int:
    """Characters of the text within `element`, but for spaces at the ends of its parts."""
    return sum(len(part.strip()) for part in element.itertext())


def is_link(element: HtmlElement) -> bool:
    """Whether an element leads somewhere: one without an address only marks a place."""
    return element.tag == "a" and element.get("href") is not None


def is_within(element: HtmlElement, outer: HtmlElement | None) -> bool:
    """Whether `element` stands anywhere in `outer`."""
    return any(ancestor is outer for ancestor in element.iterancestors())


def itself_or_around(element: HtmlElement, tag: str) -> HtmlElement | None:
    """The element, if it is of that kind, or else the nearest around it that is."""
    return element if element.tag == tag else next(element.iterancestors(tag), None)


def outermost_apart(element: HtmlElement, around: Container[HtmlElement]) -> HtmlElement | None:
    """The outermost element that holds `element` and is none of those `around`; None if it is one itself."""
    if element in around:
        return None
    while (outer := element.getparent()) is not None and outer not in around:
        element = outer
    return element


def link_length(element: HtmlElement) -> int:
    """Characters of the links within `element`."""
    return sum(text_length(link) for link in element.iter("a") if is_link(link))


def holds_more_text(element: HtmlElement, length: int) -> bool:
    """Whether there are more than `length` characters of text within `element`."""
    return any(total > length for total in accumulate(len(part.strip()) for part in element.itertext()))
