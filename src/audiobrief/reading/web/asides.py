"""Boxes within a story that are set apart from its text and belong to it, as one that tells what a word means."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from audiobrief.reading.page_lines import is_heading_of_furniture
from audiobrief.reading.page_text import holds_more_text
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text.readers import calls_readers
from audiobrief.reading.web.layout import HEADINGS, lay_out

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

BEHIND = HEADINGS | {"p", "ul", "ol", "blockquote", "figure"}
"""What a story goes on with."""
LONGEST = 5_000
"""Characters of a box that is looked through."""
ASIDE = "aside"
"""What a box is called that is told."""


def is_within_story(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box stands right behind a paragraph and before more of the story, and says nothing but sentences of it."""
    behind = box.getnext()
    return behind is not None and behind.tag in BEHIND and says_only_sentences_behind_prose(box, prose)


def says_only_sentences_behind_prose(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box right behind a paragraph holds prose, in whole sentences that have no link and call no reader."""
    before = box.getprevious()
    if not prose[box] or before is None or before.tag != "p" or not prose[before]:
        return False
    if holds_more_text(box, LONGEST):
        return False
    return all(map(_is_told, lay_out(deepcopy(box), {})))


def _is_told(piece: Piece) -> bool:
    if piece.linked > 0 or calls_readers(piece.text):
        return False
    if piece.kind == "heading":
        return not is_heading_of_furniture(piece.text)
    return is_plain_sentence(piece.text)


def tell(box: HtmlElement) -> None:
    """Takes from a box all by which it would be taken for furniture, here and by the extractor."""
    for name in ("class", "id", "role"):
        box.attrib.pop(name, None)
    box.tag = "div"
    box.set("class", ASIDE)
