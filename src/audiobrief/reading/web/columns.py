"""Columns and boxes behind a story that hold more links than sentences: teasers, white papers, what else a site has."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_within, outermost_apart
from audiobrief.reading.web.opening import title_position
from audiobrief.reading.web.prose import is_sentence, length, prose_of
from audiobrief.reading.web.switches import leads_elsewhere
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

FEWEST_LINKS = 3
"""A story's own parts may each lead somewhere, as to what they tell of and to where it is sold."""


def cut_columns_of_links(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops what stands behind the story in a box of its own that is mostly links that lead elsewhere.

    It is outside of the smallest box that holds the title and the text with most of the prose, and says less.
    """
    title = title_position(pieces, kept, bare(about.title))
    home = _home_of_prose(pieces, kept)
    if title < 0 or home is None:
        return
    around_title = set(pieces[title].element.iterancestors())
    story = next(box for box in (home, *home.iterancestors()) if box in around_title)
    columns = list(_columns_behind(pieces, story))
    beside = sum(length(pieces, kept.intersection(held)) for held in columns)
    if 2 * beside > length(pieces, kept):
        return
    for held in columns:
        if _is_of_links(pieces, held, kept):
            kept.difference_update(held)


def _home_of_prose(pieces: list[Piece], kept: set[int]) -> HtmlElement | None:
    """The box that holds most of the prose that is told."""
    held: Counter[HtmlElement | None] = Counter()
    for n in prose_of(pieces, kept):
        held[pieces[n].element.getparent()] += len(pieces[n].text)
    return max(held, key=held.__getitem__, default=None)


def _columns_behind(pieces: list[Piece], story: HtmlElement) -> Iterable[list[int]]:
    """What stands behind the story, by the largest box around it that holds nothing of the story."""
    of_story = {story, *story.iterancestors()}
    last = max(n for n, piece in enumerate(pieces) if is_within(piece.element, story))
    columns: defaultdict[HtmlElement, list[int]] = defaultdict(list)
    for n in range(last + 1, len(pieces)):
        column = outermost_apart(pieces[n].element, of_story)
        if column is not None and column is not pieces[n].element:
            columns[column].append(n)
    return columns.values()


def _is_of_links(pieces: list[Piece], held: list[int], kept: set[int]) -> bool:
    """Whether most of a column are links, the first before its sentences.

    The rest of a story has but a few links, or one sentence right below another.
    """
    links = [n for n in held if _leads_elsewhere(pieces[n])]
    sentences = [n for n in held if is_sentence(pieces[n])]
    told = [n for n in sentences if n in kept]
    if len(links) < FEWEST_LINKS or len(links) <= max(2 * len(sentences), len(held) / 2):
        return False
    has_a_row = any(below == above + 1 for above, below in pairwise(told))
    return not has_a_row and links[0] < min(told, default=len(pieces))


def _leads_elsewhere(piece: Piece) -> bool:
    is_link = piece.is_mostly_links or piece.kind == "heading"
    return is_link and any(map(leads_elsewhere, piece.element.iter("a")))
