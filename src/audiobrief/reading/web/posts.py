"""Posts of social networks embedded in a page: reduced to quotations of their text alone."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, plain_text, text_length
from audiobrief.reading.web.class_words import class_names, class_words
from audiobrief.reading.web.removing import drop

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NAMES = frozenset(
    {"twitter-tweet", "twitter-video", "instagram-media", "bluesky-embed", "mastodon-embed", "tiktok-embed"}
)
SIGNATURE = re.compile(r"\s*[—–]\s?[^—–]{1,80}\(@[\w.@]+\).*$", re.DOTALL)
"""Whose post it was and when, as in "— Dana Whit (@dana) May 3"."""
SIGNED_AND_DATED = re.compile(
    r"[—–]\s?[^—–]{1,80}\(@[\w.@]+\)\s(?:[A-Z]\w{2,8} \d{1,2}|\d{1,2} [A-Z]\w{2,8}),? \d{4}$"
)
"""The same, where no link tells that it was one."""
ADDRESS_OF_A_POST = re.compile(r"/status(?:es)?/\d|/@[\w.]+/\d|/post/\w|instagram\.com/(?:p|reel)/|\bt\.co/")
ADDRESS_IN_A_POST = re.compile(r"\s*(?:https?://)?\b(?:pic\.(?:twitter|x)\.com|t\.co)/\w+…?", re.IGNORECASE)


def reduce_embedded_posts(body: HtmlElement) -> None:
    """Leaves of each post in `body` a quotation of what it says, out of the boxes that embed it."""
    _quote_posts_in_parts(body)
    for quote in list(body.iter("blockquote")):
        link = _signing_link(quote)
        if not NAMES.isdisjoint(class_names(quote)):
            drop(child for child in quote if child.tag != "p")
        elif link is None and not SIGNED_AND_DATED.search(plain_text(quote)):
            continue
        _unsign(quote, link)
        quote.attrib.clear()
        drop(a for a in quote.iter("a") if not plain_text(a))
        _take_out_of_embedding(quote, body)


def _quote_posts_in_parts(body: HtmlElement) -> None:
    """Makes quotations of posts that a page has taken to pieces: who, when, and the text."""
    boxes: set[HtmlElement] = set()
    for text in body.xpath("descendant::*[contains(@class, 'tweet')]"):
        if ("tweet", "text") not in pairwise(class_words(text)):
            continue
        around = takewhile(lambda e: e is not body, text.iterancestors())
        box = next((e for e in around if class_words(e)[-1:] == ("tweet",)), None)
        if box is not None:
            text.tag = "blockquote"
            text.set("class", min(NAMES))
            box.addprevious(text)
            text.tail = None
            boxes.add(box)
    drop(boxes)


def _signing_link(quote: HtmlElement) -> HtmlElement | None:
    """The link at the end of a quotation behind whose post it was."""
    links = list(quote.iter("a"))
    if not links or not ADDRESS_OF_A_POST.search(links[-1].get("href") or ""):
        return None
    return links[-1] if SIGNATURE.search(plain_text(quote)) else None


def _unsign(quote: HtmlElement, link: HtmlElement | None) -> None:
    """Takes out of a quotation whose post it was, what stands bare between its paragraphs, and addresses."""
    drop(child for child in quote if _is_signature(child))
    drop([] if link is None else [link])
    for element in quote.iter():
        element.text = _words(element.text)
        if element is not quote:
            element.tail = None if element.tag == "p" else _words(element.tail)


def _words(text: str | None) -> str:
    return ADDRESS_IN_A_POST.sub("", SIGNATURE.sub("", text or ""))


def _is_signature(paragraph: HtmlElement) -> bool:
    return plain_text(paragraph).startswith("—") and next(paragraph.iter("a"), None) is not None


def _take_out_of_embedding(quote: HtmlElement, body: HtmlElement) -> None:
    """Moves `quote` before the boxes that hold nothing else, so that their names do not tell against it."""
    own = text_length(quote)
    box = quote.getparent()
    outermost = None
    while box is not None and box is not body and not holds_more_text(box, own):
        outermost, box = box, box.getparent()
    if outermost is not None:
        outermost.addprevious(quote)
        quote.tail = None
