"""Takes out of a page what a reader of it does not see."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import (
    holds_more_text,
    plain_text,
    text_length,
)
from audiobrief.reading.web.class_words import class_names
from audiobrief.reading.web.folded import folded
from audiobrief.reading.web.paragraphs import prose_length, prose_lengths
from audiobrief.reading.web.removing import drop
from audiobrief.reading.web.style_rules import CLIPPED, hidden_by_style
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NEVER_SHOWN = frozenset({"script", "style", "template", "noscript", "link", "meta", "title", "datalist"})
HIDING_NAMES = words_of(
    """visually-hidden visuallyhidden visually-hidden-focusable sr-only sr-only-focusable screen-reader-text
    screen-reader-only screenreader-only screen-reader assistive-text a11y-hidden u-visually-hidden u-hidden
    u-screen-reader is-hidden is-visually-hidden element-invisible off-screen offscreen d-none hide hidden
    print-only show-for-sr show-for-print visible-print"""
)
MAY_BE_HIDDEN = "descendant::*[@class or @id or @style or @hidden or @aria-hidden or @fallback or @placeholder or self::dialog]"
HIDING_STYLE = re.compile(
    rf"(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*hidden\b|{CLIPPED})", re.IGNORECASE
)


def remove_hidden(root: HtmlElement) -> None:
    """Removes from the page scripts, styles and templates, and what is hidden from the eye or marked as not there.

    What holds most of the page's prose stays: a page saved while a dialogue stood before it hides the
    whole story, and one that is made by scripts may hold it for browsers that have none. So does what is story
    and waits to be unfolded.
    """
    body = root.find("body")
    if body is None:
        return
    styled = frozenset(hidden_by_style(root))
    _keep_what_stands_for_scripts(body)
    for element in list(body.iter(*NEVER_SHOWN)):
        if element is not body:
            element.drop_tree()
    hidden = [e for e in body.xpath(MAY_BE_HIDDEN) if e in styled or _is_hidden(e)]
    if not hidden:
        return
    prose, all_text = prose_lengths(body), text_length(body)
    kept = set(folded(hidden, body, prose))
    for element in hidden:
        if element in kept:
            _show(element)
            continue
        most = prose[element] > prose[body] / 2 if prose[body] else holds_more_text(element, all_text // 2)
        if not most:
            element.drop_tree()


def _show(element: HtmlElement) -> None:
    """Takes from an element what hides it, by which the extractor, too, would leave it out."""
    for name in ("style", "hidden", "aria-hidden"):
        element.attrib.pop(name, None)


def shown_text(element: HtmlElement) -> str:
    """The text of `element` without what is in it for screen readers alone; all of it, if there is nothing else."""
    if not any(_is_for_screen_readers(inner) for inner in element.iterdescendants("*")):
        return plain_text(element)
    seen = deepcopy(element)
    seen.tail = None
    drop(inner for inner in seen.iterdescendants("*") if _is_for_screen_readers(inner))
    return plain_text(seen) or plain_text(element)


def _is_for_screen_readers(element: HtmlElement) -> bool:
    return not HIDING_NAMES.isdisjoint(class_names(element))


def _is_hidden(element: HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or (element.get("aria-hidden") == "true" and not _is_read_by_eye(element))
        or HIDING_STYLE.search((element.get("style") or "")[:400]) is not None
        or _is_for_screen_readers(element)
        or (element.tag == "dialog" and element.get("open") is None)
        or _stands_in(element)
    )


def _stands_in(element: HtmlElement) -> bool:
    """Whether AMP shows an element only while another loads, or in its stead (https://amp.dev)."""
    if element.get("fallback") is None and element.get("placeholder") is None:
        return False
    return element.tag in ("div", "p", "span") and next(element.iter("blockquote"), None) is None


def _is_read_by_eye(element: HtmlElement) -> bool:
    """Whether what is kept from screen readers is text.

    So is a caption, as they have read the picture's alt text, and a story's large first letter, as they would
    spell it.
    """
    if element.tag == "figcaption" or next(element.iterancestors("figcaption"), None) is not None:
        return True
    following = element.getnext()
    behind = element.tail or (plain_text(following) if following is not None else "")
    return plain_text(element).isupper() and behind[:1].islower()


def _keep_what_stands_for_scripts(body: HtmlElement) -> None:
    """Unwraps pictures, and a whole story, that are there for browsers without scripts."""
    waiting = list(body.iter("noscript", "template"))
    if not waiting:
        return
    all_prose = prose_length(body)
    for place in waiting:
        pictured = place.find(".//img") is not None and next(place.iterancestors("figure"), None) is not None
        if (place.tag == "noscript" and pictured) or (all_prose and prose_length(place) > all_prose / 2):
            place.drop_tag()
