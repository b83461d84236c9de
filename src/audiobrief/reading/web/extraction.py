"""Which pieces of a page are its story, as trafilatura sees it."""

from __future__ import annotations

import logging
import re
from collections import Counter
from typing import TYPE_CHECKING

import trafilatura

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

for _library in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

FIRST_DIGIT = 0x2801
DIGITS = 16
BEGIN, END = "\u28ff", "\u28fe"
MARK = re.compile(rf"{BEGIN}([\u2801-\u2810]{{1,6}}){END}")
"""A piece's number in Braille patterns: no word, no letter, but printable, so extractors carry it along."""

MANY = 5_000
"""Pieces; with more, trafilatura's time grows with their square. No article has as many."""
LARGE = 25_000
"""Elements that are no pieces."""

ARTICLES = ("article", "main")


def extracted(root: HtmlElement, pieces: list[Piece]) -> set[int]:
    """The positions in `pieces` of those that trafilatura takes for the story of the page `root`.

    Every piece's text is marked with its number in the page, and the marks are read from what is
    extracted: so each piece is known by its place, not by its words. `root` keeps the marks.
    """
    if len(pieces) > MANY or root.xpath("count(//*)") > len(pieces) + LARGE:
        return _in_largest_article(root, pieces)
    for number, piece in enumerate(pieces):
        _mark(piece, number)
    document = trafilatura.bare_extraction(root, include_comments=False, with_metadata=False)
    if document is None or isinstance(document, dict):
        return set()
    found = MARK.findall("".join(part for part in document.body.itertext() if isinstance(part, str)))
    return {number for number in map(_number, found) if number < len(pieces)}


def _in_largest_article(root: HtmlElement, pieces: list[Piece]) -> set[int]:
    """The positions of the pieces in the page's longest article, or of all if it has none."""
    held: Counter[HtmlElement] = Counter()
    around = [next((e for e in piece.element.iterancestors() if e.tag in ARTICLES), root) for piece in pieces]
    for element, piece in zip(around, pieces, strict=True):
        held[element] += len(piece.text)
    longest = max(held, key=lambda element: held[element], default=root)
    return {
        n
        for n, (element, piece) in enumerate(zip(around, pieces, strict=True))
        if element is longest and piece.kind not in ("caption", "table")
    }


def _mark(piece: Piece, number: int) -> None:
    if piece.slot is None:
        return
    element, where = piece.slot
    if where == "text":
        element.text = _marked(element.text or "", number)
    else:
        element.tail = _marked(element.tail or "", number)


def _marked(text: str, number: int) -> str:
    start = len(text) - len(text.lstrip())
    digits = ""
    while number or not digits:
        number, digit = divmod(number, DIGITS)
        digits = chr(FIRST_DIGIT + digit) + digits
    return f"{text[:start]}{BEGIN}{digits}{END} {text[start:]}"


def _number(digits: str) -> int:
    number = 0
    for digit in digits:
        number = number * DIGITS + ord(digit) - FIRST_DIGIT
    return number
