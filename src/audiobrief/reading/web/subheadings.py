"""Lines in bold or in large type that are the headings of a story."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.credits import split_credit
from audiobrief.reading.element_text import holds_more_text, text_length
from audiobrief.reading.furniture_lines import is_masthead
from audiobrief.reading.text.bylines import bare_name
from audiobrief.reading.web.prose import LONG, NEARLY_ALL, is_prose, is_sentence
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

LARGE = re.compile(
    r"(?<![\w-])font-size\s*:\s*(?:x{0,2}-?large|larger|(?:1\.[2-9]|[2-9])\d*\s?r?em|(?:1[2-9]|[2-9]\d)\d\s?%|"
    r"(?:1[89]|[2-9]\d)(?:\.\d+)?\s?px|(?:1[4-9]|[2-9]\d)(?:\.\d+)?\s?pt)",
    re.IGNORECASE,
)
LARGER_SIZES = frozenset({"4", "5", "6", "7", "+1", "+2", "+3", "+4"})
NEAR = 4
"""Elements over a line among which its picture stands."""
MOST_ELEMENTS = 20
"""In a paragraph, of which one tells how large its type is."""
MOST_WORDS_OF_A_HEADING = 12
QUESTION_END = re.compile(r"[?？][\"'”’)\]»]*$")
GOES_ON = re.compile(r"[,;—–-]$")
"""How a line ends that the next one goes on with."""


def take_bold_lines_for_headings(told: list[Piece], about: Metadata) -> None:
    """Makes headings of the short lines in bold or large type that stand by themselves between paragraphs set otherwise.

    Names are none where one stands behind the last paragraph, too: letters are signed so.
    """
    lines = [piece for piece in told if piece.kind not in ("caption", "table")]
    first_prose = next((n for n, piece in enumerate(lines) if is_prose(piece)), len(lines))
    are_signed = bool(lines) and lines[-1].bold == 1 and _may_be_heading(lines[-1], about)
    are_signed = are_signed and _is_signature(lines[-1])
    for n in range(first_prose + 1, len(lines) - 1):
        above, line, below = lines[n - 1 : n + 2]
        if (
            _may_be_heading(line, about)
            and not (are_signed and _is_signature(line))
            and (_is_bolder(line, above, below) or _is_larger(line, above, below))
            and (below.kind == "list item" or is_sentence(below))
        ):
            line.kind = "heading"


def _is_signature(piece: Piece) -> bool:
    """Whether a line is a name, or a name and a place, as under a letter."""
    return bare_name(piece.text.partition(",")[0]) is not None


def _is_bolder(line: Piece, above: Piece, below: Piece) -> bool:
    return line.bold == 1 and above.bold < NEARLY_ALL and below.bold < NEARLY_ALL


def _is_larger(line: Piece, above: Piece, below: Piece) -> bool:
    """Whether a line is in large type, and nothing in the boxes around it, and in the pieces beside it, is."""
    inside = (islice(beside.element.iter("*"), MOST_ELEMENTS) for beside in (above, below))
    others = chain(line.element.iterancestors(), *inside)
    return _is_large(line) and not any(map(_is_of_large_type, others))


def _is_large(piece: Piece) -> bool:
    """Whether all of a piece is in large type, as its own element or one within it says."""
    if holds_more_text(piece.element, 2 * LONG):
        return False
    large = (element for element in piece.element.iter("*") if _is_of_large_type(element))
    return any(text_length(element) >= text_length(piece.element) for element in large)


def _is_of_large_type(element: HtmlElement) -> bool:
    is_font = element.tag == "font" and (element.get("size") or "") in LARGER_SIZES
    return is_font or element.tag == "big" or LARGE.search(element.get("style") or "") is not None


def _may_be_heading(piece: Piece, about: Metadata) -> bool:
    """Whether a paragraph is nothing but a few words, which are no sentence, byline or credit."""
    text = piece.text
    return (
        piece.kind == "paragraph"
        and not piece.is_mostly_links
        and len(text) < LONG
        and len(text.split()) <= MOST_WORDS_OF_A_HEADING
        and any(map(str.isalpha, text))
        and (QUESTION_END.search(text) is not None or not (ends_a_sentence(text) or GOES_ON.search(text)))
        and not is_masthead(text, about.byline)
        and not split_credit(text)[1]
        and not _is_centred_below_picture(piece.element)
    )


def _is_centred_below_picture(element: HtmlElement) -> bool:
    """Whether a line stands where its page sets captions: centred, with nothing but a picture over it."""
    if "center" not in f"{element.get('style')} {element.get('align')}":
        return False
    above = islice(element.itersiblings(preceding=True), NEAR)
    wordless = takewhile(lambda sibling: not holds_more_text(sibling, 0), above)
    return any(next(sibling.iter("img"), None) is not None for sibling in wordless)
