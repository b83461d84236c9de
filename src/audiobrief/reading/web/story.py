"""Chooses the pieces of a page that are told: what the extractor found, mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiobrief.reading.web.ending import cut_ends, cut_reporters
from audiobrief.reading.web.extraction import extracted
from audiobrief.reading.web.furniture_within import cut_furniture, cut_sections
from audiobrief.reading.web.link_lists import link_lists
from audiobrief.reading.web.listings import is_list_of_stories
from audiobrief.reading.web.missed import (
    add_headings,
    add_lead_and_end,
    add_like_boxes,
    add_linked_headings,
    add_speakers,
    bridge_gaps,
    in_article_body,
)
from audiobrief.reading.web.moments import tell_moments
from audiobrief.reading.web.opening import cut_masthead, cut_points, set_standfirst_apart
from audiobrief.reading.web.placing import add_captions_and_tables
from audiobrief.reading.web.prose import NEARLY_ALL
from audiobrief.reading.web.repetitions import cut_repetitions
from audiobrief.reading.web.subheadings import take_bold_lines_for_headings
from audiobrief.reading.web.wording import runs, share_in

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Story:
    """What of a page is told, in its order, captions among it; what sums it up before; whether it is but teasers."""

    pieces: list[Piece]
    standfirst: list[Piece]
    is_of_teasers: bool


def choose_story(root: HtmlElement, pieces: list[Piece], about: Metadata) -> Story:
    """The pieces of `pieces` that are story.

    `root` is the page they are from, which is changed; `about` is what the page says of its article.
    """
    kept = extracted(root, pieces)
    kept |= in_article_body(pieces, about.body)
    add_like_boxes(pieces, kept, about)
    bridge_gaps(pieces, kept)
    add_lead_and_end(pieces, kept, about)
    add_headings(pieces, kept)
    add_linked_headings(pieces, kept)
    add_speakers(pieces, kept)
    _cut_beyond_article_body(pieces, kept, about.body)
    cut_masthead(pieces, kept, about)
    cut_points(pieces, kept)
    cut_sections(pieces, kept)
    cut_furniture(pieces, kept)
    cut_reporters(pieces, kept, about)
    standfirst = set_standfirst_apart(pieces, kept, about)
    kept |= link_lists(pieces, sorted(kept), about.url)
    cut_repetitions(pieces, kept)
    cut_ends(pieces, kept, about)
    tell_moments(pieces, kept)
    add_captions_and_tables(pieces, kept, about)
    take_bold_lines_for_headings([pieces[number] for number in sorted(kept)], about)
    told = [pieces[number] for number in sorted(kept)]
    return Story(told, [pieces[n] for n in standfirst], is_list_of_stories(pieces, told, about))


def _cut_beyond_article_body(pieces: list[Piece], kept: set[int], body: str | None) -> None:
    """Drops what stands before and after the article as the page's own data gives it whole."""
    if not body:
        return
    said = set(runs(body))
    told = sorted(kept)
    inside = [n for n in told if share_in(pieces[n].text, said) >= NEARLY_ALL]
    if not inside:
        return
    found = {run for n in inside for run in runs(pieces[n].text)}
    covers_body = len(found & said) >= NEARLY_ALL * len(said)
    covers_kept = sum(len(pieces[n].text) for n in inside) >= NEARLY_ALL * sum(
        len(pieces[n].text) for n in told
    )
    if covers_body and covers_kept:
        kept -= {n for n in told if not inside[0] <= n <= inside[-1]}
