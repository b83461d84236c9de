"""Headings that open parts of the page, and those of a story that only begin as they do."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.furniture_lines import has_words_of_its_own, is_heading_of_furniture
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text.readers import offers_service
from audiobrief.reading.web.calls_within import PICTOGRAPHS, is_of_page
from audiobrief.reading.web.moments import is_moment
from audiobrief.reading.web.prose import is_prose, is_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

FEWEST_CHAPTERS = 3
NEAR = 12
"""Pieces before a heading among which one stands in its box, if it is of the story."""


def opens_furniture(heading: Piece) -> bool:
    """Whether a heading stands over what is of the page, as "Related stories"."""
    words = PICTOGRAPHS.sub("", heading.text).rstrip(" .…")
    return is_heading_of_furniture(words) and not is_moment(heading.text)


def chapters(pieces: list[Piece], headings: Iterable[int]) -> set[int]:
    """Those of the `headings` that only begin as one of furniture does, and stand over sentences of the story.

    As "More from less" does. One that has no words of its own does only where the story has more chapters like it.
    """
    asked = [n for n in headings if _are_of_story(_below(pieces, n))]
    if not asked:
        return set()
    alike = Counter(_kind(piece) for n, piece in enumerate(pieces) if _is_over_prose(pieces, n))
    return {
        n
        for n in asked
        if (alike[_kind(pieces[n])] >= FEWEST_CHAPTERS and _is_over_prose(pieces, n))
        or (has_words_of_its_own(pieces[n].text) and _is_in_story_s_box(pieces, n))
    }


def _is_in_story_s_box(pieces: list[Piece], heading: int) -> bool:
    """Whether a heading stands in the box of what is right before it, and over what speaks of nothing that pages have."""
    before = pieces[max(0, heading - NEAR) : heading]
    return _box(pieces[heading]) in map(_box, before) and all(
        is_prose(piece) or is_plain_sentence(piece.text) for piece in _below(pieces, heading)
    )


def _is_over_prose(pieces: list[Piece], n: int) -> bool:
    if pieces[n].kind != "heading":
        return False
    below = _below(pieces, n)
    return below != [] and all(is_prose(piece) and piece.linked == 0 for piece in below)


def _are_of_story(pieces: list[Piece]) -> bool:
    """Whether pieces are sentences without a link, and none is the page's; there is at least one."""
    return pieces != [] and all(
        is_sentence(piece) and piece.linked == 0 and not (is_of_page(piece) or offers_service(piece.text))
        for piece in pieces
    )


def _kind(heading: Piece) -> tuple[str, HtmlElement | None]:
    return heading.tag, _box(heading)


def _below(pieces: list[Piece], heading: int) -> list[Piece]:
    """What stands between a heading and the next."""
    behind = range(heading + 1, len(pieces))
    return [pieces[n] for n in takewhile(lambda n: pieces[n].kind != "heading", behind)]


def _box(piece: Piece) -> HtmlElement | None:
    """What a piece stands in with others, whether or not in a section of its own."""
    box = piece.element.getparent()
    return box.getparent() if box is not None and box.tag == "section" and not box.get("class") else box
