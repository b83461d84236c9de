"""How much of a part of a page is text, and how much of that is prose or links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SPACE = re.compile(r"[\s\u200b\u2060\ufeff]+")
PROSE = 80
"""Characters from which a paragraph counts as prose rather than a label or a teaser."""


def plain_text(element: HtmlElement) -> str:
    """All text within `element`, with single spaces."""
    return tidy("".join(part for part in element.itertext() if isinstance(part, str)))


def tidy(text: str) -> str:
    """`text` on one line with single spaces, without soft hyphens and other invisible characters."""
    return SPACE.sub(" ", text.replace("\u00ad", "")).strip()


def text_length(element: HtmlElement) -> int:
    return sum(len(part.strip()) for part in element.itertext())


def link_length(element: HtmlElement) -> int:
    return sum(text_length(link) for link in element.iter("a"))


def prose_length(element: HtmlElement) -> int:
    """Characters of the paragraphs within `element` that are prose, not counting links."""
    total = 0
    for paragraph in element.iter("p"):
        length = text_length(paragraph) - link_length(paragraph)
        if length >= PROSE:
            total += length
    return total
