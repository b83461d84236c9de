"""Chooses the pieces of a page that are told: what the extractor found, mended."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import dropwhile
from typing import TYPE_CHECKING

from audiobrief.reading.web.columns import cut_columns_of_links
from audiobrief.reading.web.continuation import add_continuation
from audiobrief.reading.web.days import add_days
from audiobrief.reading.web.ending import cut_ends, cut_reporters
from audiobrief.reading.web.extraction import extracted
from audiobrief.reading.web.furniture_within import cut_furniture
from audiobrief.reading.web.link_lists import add_link_lists
from audiobrief.reading.web.listings import is_list_of_stories
from audiobrief.reading.web.missed import (
    add_article_body,
    add_headings,
    add_lead_and_end,
    add_like_boxes,
    add_linked_headings,
    add_lists,
    add_said_of_terms,
    add_speakers,
    bridge_gaps,
)
from audiobrief.reading.web.modules import add_modules, add_unfolded
from audiobrief.reading.web.moments import add_points_over_entries, tell_moments
from audiobrief.reading.web.opening import add_points, cut_masthead, cut_points, set_standfirst_apart
from audiobrief.reading.web.placing import add_captions_and_tables
from audiobrief.reading.web.prose import CUT_OFF, NEARLY_ALL, is_prose, is_sentence, length
from audiobrief.reading.web.repetitions import cut_repetitions
from audiobrief.reading.web.sections import (
    cut_heads_of_lists,
    cut_lists_of_others,
    cut_sections,
    cut_titles_of_others,
)
from audiobrief.reading.web.subheadings import take_bold_lines_for_headings
from audiobrief.reading.web.wording import ends_a_sentence, runs, share_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

    Step = Callable[[list[Piece], set[int]], None]

QUOTING_OR_LISTING = ("blockquote", "q", "ul", "ol", "li")


@dataclass(frozen=True, slots=True)
class Story:
    """What of a page is told, in its order, captions among it; what sums it up before; whether it is but teasers.

    `signals` names what decided on each piece of the page, told or not, by its position.
    """

    pieces: list[Piece]
    standfirst: list[Piece]
    is_of_teasers: bool
    signals: dict[int, str]


def choose_story(root: HtmlElement, pieces: list[Piece], about: Metadata) -> Story:
    """The pieces of `pieces` that are story.

    `root` is the page they are from, which is changed; `about` is what the page says of its article.
    """
    kept = extracted(root, pieces)
    signals = dict.fromkeys(range(len(pieces)), "extraction")
    standfirst: list[int] = []
    for signal, step in _steps(about, standfirst):
        before = frozenset(kept)
        step(pieces, kept)
        signals.update(dict.fromkeys(before ^ kept, signal))
    told = [pieces[n] for n in sorted(kept)]
    take_bold_lines_for_headings(told, about)
    return Story(told, [pieces[n] for n in standfirst], is_list_of_stories(pieces, told, about), signals)


def _steps(about: Metadata, standfirst: list[int]) -> Iterator[tuple[str, Step]]:
    """What mends the extractor's choice, in this order, each by the name that it is explained with.

    What sums the story up is added to `standfirst`.
    """
    yield "page's data", partial(add_article_body, body=about.body)
    yield "box of the same name", partial(add_like_boxes, about=about)
    yield "rest of the story", partial(add_continuation, about=about)
    yield "gap in the story", bridge_gaps
    yield "list of the story", add_lists
    yield "lead or end", partial(add_lead_and_end, about=about)
    yield "heading", add_headings
    yield "module of the story", add_modules
    yield "unfolded", add_unfolded
    yield "day", add_days
    yield "linked heading", add_linked_headings
    yield "term", add_said_of_terms
    yield "speaker", add_speakers
    yield "beyond page's data", partial(_cut_beyond_article_body, body=about.body)
    yield "masthead", partial(cut_masthead, about=about)
    yield "points", cut_points
    yield "points not in the story", partial(add_points, about=about)
    yield "points over entries", partial(add_points_over_entries, about=about)
    yield "column of links", partial(cut_columns_of_links, about=about)
    yield "section of the page", cut_sections
    yield "list of other stories", cut_lists_of_others
    yield "titles of other stories", cut_titles_of_others
    yield "line of the page", cut_furniture
    yield "reporters", partial(cut_reporters, about=about)
    yield "standfirst", partial(set_standfirst_apart, about=about, apart=standfirst)
    yield "links of the story", partial(add_link_lists, url=about.url)
    yield "repetition", cut_repetitions
    yield "end", partial(cut_ends, about=about)
    yield "moment", tell_moments
    yield "list left out", cut_heads_of_lists
    yield "picture or table", partial(add_captions_and_tables, about=about)


def _cut_beyond_article_body(pieces: list[Piece], kept: set[int], *, body: str | None) -> None:
    """Drops what stands before and after the article as the page's own data gives it whole.

    Sentences beside the article's own stay: the data may leave out quotations, or the end.
    """
    if not body or body.endswith(CUT_OFF) or not ends_a_sentence(body):
        return
    said = set(runs(body))
    told = sorted(kept)
    inside = [n for n in told if share_in(pieces[n].text, said) >= NEARLY_ALL]
    if not inside:
        return
    found = {run for n in inside for run in runs(pieces[n].text)}
    covers_body = len(found & said) >= NEARLY_ALL * len(said)
    covers_kept = length(pieces, inside) >= NEARLY_ALL * length(pieces, told)
    if covers_body and covers_kept:
        homes = {pieces[n].element.getparent() for n in inside if is_prose(pieces[n])}
        beyond = (n for n in told if not inside[0] <= n <= inside[-1])
        kept.difference_update([n for n in beyond if not _is_said_in(pieces[n], homes)])


def _is_said_in(piece: Piece, homes: set[HtmlElement | None]) -> bool:
    """Whether a piece is a sentence that stands in one of the boxes, bare or in a quotation or list."""
    around = dropwhile(lambda e: e.tag in QUOTING_OR_LISTING, piece.element.iterancestors())
    return is_sentence(piece) and next(around, None) in homes
