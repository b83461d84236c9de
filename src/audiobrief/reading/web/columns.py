"""Columns and boxes behind a story that hold more links than sentences: teasers, white papers, what else a site has."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
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

    It is outside of the smallest box that holds the title and the text with most of the prose, and says less. The rest
    of a story has no link before its first sentence, or one sentence right below another.
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
    leads = cache(_holds_a_link_elsewhere)
    for held in columns:
        sentences = [n for n in held if is_sentence(pieces[n])]
        links = [n for n in held if _may_be_link(pieces[n]) and leads(pieces[n].element)]
        told = sorted(kept.intersection(sentences))
        is_of_links = len(links) >= FEWEST_LINKS and len(links) > max(2 * len(sentences), len(held) / 2)
        if is_of_links and links[0] < min(told, default=len(pieces)) and not _has_a_row(told):
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


def _may_be_link(piece: Piece) -> bool:
    return piece.is_mostly_links or piece.kind == "heading"


def _has_a_row(positions: list[int]) -> bool:
    """Whether two pieces stand right below each other."""
    return any(below == above + 1 for above, below in pairwise(positions))


def _holds_a_link_elsewhere(element: HtmlElement) -> bool:
    return any(map(leads_elsewhere, element.iter("a")))
