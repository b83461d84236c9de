"""Elements that a page itself calls a caption."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

CAPTION_WORDS = words_of(
    """caption captions figcaption cptn cutline photocaption imagecaption legend legende legenda didascalia
    bildunterschrift bildtext bildbeschreibung bijschrift onderschrift"""
)
DESCRIPTIONS = frozenset(
    (
        *product(("photo", "image", "picture", "media", "video"), ("description", "desc", "text")),
        ("pie", "foto"),
    )
)
NOT_A_CAPTION = frozenset(
    {"closed", "toggle", "hide", "button", "btn", "icon", "track", "tracks", "subtitles"}
)
FEWEST_WORDS = 3
FURTHEST = 5
"""How many elements up from a caption its picture is looked for."""
LONGEST = 1500
"""Characters; what is longer is a paragraph, whatever it is called."""


def is_called_caption(element: HtmlElement) -> bool:
    """Whether an element is a caption by its tag or by its classes."""
    if element.tag == "figcaption":
        return True
    words = class_words(element)
    called = any(word in CAPTION_WORDS or word.endswith("caption") for word in words) or any(
        pair in DESCRIPTIONS for pair in pairwise(word for word in words if word != "de")
    )
    return called and NOT_A_CAPTION.isdisjoint(words)


def is_a_leaf_caption(element: HtmlElement) -> bool:
    """Whether `element` holds a caption only, and not the picture as well, nor a part of the story."""
    if element.tag in ("figure", "img", "body", "main", "article", "h1") or element.find(".//h1") is not None:
        return False
    if any(
        next(element.iter(picture), None) is not None for picture in ("img", "picture", "amp-img", "video")
    ):
        return False
    return holds_more_text(element, 0) and not holds_more_text(element, LONGEST)
