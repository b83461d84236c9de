"""Tells of each line of a web page what it was taken for, and why."""

from __future__ import annotations

from copy import deepcopy
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_within
from audiobrief.reading.text.place import Verdict
from audiobrief.reading.web import block_of, more_of_the_story, opened, pieces_of
from audiobrief.reading.web.hidden import remove_hidden
from audiobrief.reading.web.layout import lay_out
from audiobrief.reading.web.opening import is_title
from audiobrief.reading.web.story import choose_story
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from audiobrief.reading.text.place import Taken
    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata
    from audiobrief.reading.web.story import Story


def explain_html(markup: str, url: str | None = None) -> list[Verdict]:
    """For each line that a web page shows what it was taken for, and by which signal.

    A page that would be refused is explained, too. Raises SourceError when it is empty.
    """
    root, about = opened(markup, url)
    body = root.find("body")
    if body is None:
        return []
    remove_hidden(root)
    order = {element: place for place, element in enumerate(body.iter())}
    shown = _lines_shown(body)
    pieces = pieces_of(root, body, about.base)
    story = choose_story(root, pieces, about)
    left = {bare(piece.text) for piece in pieces}
    captions = tuple(bare(piece.text) for piece in pieces if piece.caption)
    taken_out = [
        (order[element], Verdict(line, "furniture", "part of the page"))
        for line, element in shown
        if not (is_within(element, root) or bare(line) in left or bare(line).startswith(captions))
    ]
    places = accumulate((order.get(piece.element, 0) for piece in pieces), max)
    of_pieces = zip(places, _verdicts(pieces, story, about), strict=True)
    in_order = sorted((*taken_out, *of_pieces), key=itemgetter(0))
    return [verdict for _, verdict in in_order] + _said_in_data(story, about)


def _lines_shown(body: HtmlElement) -> list[tuple[str, HtmlElement]]:
    """The lines on a page before anything is taken out of it, and the element that each is in."""
    copied = deepcopy(body)
    originals = dict(zip(copied.iter(), body.iter(), strict=True))
    return [(piece.text, _original(piece.element, originals)) for piece in lay_out(copied, {}) if piece.text]


def _original(element: HtmlElement, originals: dict[HtmlElement, HtmlElement]) -> HtmlElement:
    """The element of the page that one of its copy stands for; the layout sets some of its own within others."""
    return next(originals[around] for around in (element, *element.iterancestors()) if around in originals)


def _verdicts(pieces: list[Piece], story: Story, about: Metadata) -> Iterator[Verdict]:
    taken: dict[int, Taken] = {id(piece): "furniture" for piece in pieces}
    taken |= {id(piece): "title" for piece in pieces if is_title(piece, bare(about.title))}
    taken |= {id(piece): block_of(piece).kind for piece in story.pieces}
    taken |= {id(piece): "standfirst" for piece in story.standfirst}
    for number, piece in enumerate(pieces):
        line = piece.text or f"({piece.kind})"
        yield Verdict(line, taken[id(piece)], story.signals[number])


def _said_in_data(story: Story, about: Metadata) -> list[Verdict]:
    """What is told instead of the lines shown, of a page that shows hardly anything."""
    shown = tuple(map(block_of, story.pieces))
    told = more_of_the_story(shown, about)
    return [Verdict(block.text, "paragraph", "page's data") for block in told if block not in shown]
