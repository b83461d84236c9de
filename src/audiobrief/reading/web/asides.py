"""Boxes within a story that are set apart from its text and belong to it: what a word means, facts in short lines."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.element_text import holds_more_text
from audiobrief.reading.furniture_lines import is_furniture, is_heading_of_furniture
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
FACT = re.compile(r"[^\W\d_][^:：.!?]{1,40}\s?[:：]\s*\S|[^.!?]*\d")
"""A line with a name before a colon, or with a number."""
FEWEST_FACTS = 2
PRESSED_OR_SHOWN = ("a", "button", "form", "input", "img", "iframe", "blockquote")


def is_within_story(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box stands right behind a paragraph and before more of the story, and says nothing but sentences of it,
    or facts."""
    behind = box.getnext()
    if behind is None or behind.tag not in BEHIND:
        return False
    return says_only_sentences_behind_prose(box, prose) or _lists_facts_behind_prose(box, prose)


def says_only_sentences_behind_prose(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box right behind a paragraph holds prose, in whole sentences that have no link and call no reader."""
    if not (prose[box] and _is_behind_prose(box, prose)) or holds_more_text(box, LONGEST):
        return False
    return all(map(_is_told, lay_out(deepcopy(box), {})))


def _is_behind_prose(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    before = box.getprevious()
    return before is not None and before.tag == "p" and prose[before] > 0


def _lists_facts_behind_prose(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box right behind a paragraph lists facts in short lines, and shows and leads to nothing."""
    if not _is_behind_prose(box, prose) or holds_more_text(box, LONGEST):
        return False
    if any(next(box.iter(tag), None) is not None for tag in PRESSED_OR_SHOWN):
        return False
    pieces = lay_out(deepcopy(box), {})
    lines = [piece for piece in pieces if piece.kind != "heading"]
    facts = sum(FACT.match(line.text) is not None for line in lines)
    return len(lines) >= FEWEST_FACTS and 2 * facts >= len(lines) and not any(map(_is_of_page, pieces))


def _is_of_page(piece: Piece) -> bool:
    if piece.kind == "heading":
        return is_heading_of_furniture(piece.text)
    return calls_readers(piece.text) or is_furniture(piece.text) or is_appeal(piece.text)


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
