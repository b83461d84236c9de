"""What stands within a story and is the page's: its lines, and the titles and beginnings of other stories."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import plain_text
from audiobrief.reading.furniture_lines import is_furniture
from audiobrief.reading.web.calls_within import is_of_page
from audiobrief.reading.web.chapters import chapters
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.days import days_told_of
from audiobrief.reading.web.extraction import MARK
from audiobrief.reading.web.missed import is_below_term, linked_headings_of_parts
from audiobrief.reading.web.opening import is_term_told_of
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

LABELLED_HEADLINE = re.compile(r"[^\W\d_][\w’' ]{1,20}\s?[:|]\s+(\S+(?:\s+\S+){3,})")
EXCERPT_END = re.compile(r"\[\s?(?:…|\.{3})\s?\]$")
"""How the beginning of another story ends that is shown under its title."""


def cut_furniture(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the lines that are of the page, and the titles and beginnings of other stories."""
    told = sorted(kept)
    of_page = {n for n in told if is_of_page(pieces[n])}
    of_page -= chapters(pieces, [n for n in of_page if pieces[n].kind == "heading"])
    days = days_told_of(pieces, kept)
    of_parts = linked_headings_of_parts(pieces, kept)
    first_link = cache(_first_link)
    for n in told:
        if n in days or is_below_term(pieces, kept, n) or is_term_told_of(pieces, n):
            continue
        if n in of_page or _is_teaser(pieces[n], first_link):
            kept.discard(n)
        elif n - 1 not in of_parts and _is_excerpt(pieces, n):
            kept -= {n - 1, n}


def _is_teaser(piece: Piece, first_link: Callable[[HtmlElement], str]) -> bool:
    """Whether a piece is nothing but a link to another story, with or without a label."""
    if piece.kind == "heading" or ends_a_sentence(piece.text):
        return False
    if _is_button_before_link(piece.text, first_link(piece.element)):
        return True
    headline = LABELLED_HEADLINE.fullmatch(piece.text)
    shown = headline[1] if headline else piece.text
    return piece.linked * len(piece.text) > 0.9 * len(shown)


def _first_link(element: HtmlElement) -> str:
    link = next(element.iter("a"), None)
    return MARK.sub("", plain_text(link)).strip() if link is not None else ""


def _is_button_before_link(text: str, title: str) -> bool:
    """Whether a text is the title of a link behind what calls to read it, as in "Read also The long winter"."""
    label = text.removesuffix(title).rstrip(" :–—►▸>") if title else ""
    return 0 < len(label) < len(text) and is_furniture(label, linked=0)


def _is_excerpt(pieces: list[Piece], n: int) -> bool:
    """Whether a piece is the beginning of another story, under its title, which links to it."""
    if n == 0 or pieces[n - 1].linked <= 0.9:
        return False
    above = pieces[n - 1]
    if EXCERPT_END.search(pieces[n].text):
        return above.kind == "heading"
    around = islice(pieces[n].element.iterancestors(), 2)
    return not ends_a_sentence(above.text) and any(
        "excerpt" in class_words(element) for element in (pieces[n].element, *around)
    )
