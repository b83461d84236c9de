"""Tells front pages and lists of stories from stories."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from audiobrief.reading.credits import word_count
from audiobrief.reading.web.prose import CUT_OFF, LONG, NEARLY_ALL, is_whole_sentence
from audiobrief.reading.web.walls import TITLE_PARTS
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

FEWEST_HEADLINES = 5
SHORTEST_HEADLINE = 25
FEWEST_WORDS = 4
SHORTEST_STORY = 400
"""Characters in one run, with no headline that leads elsewhere among them."""
SHORTEST_AT_FRONT = 800
"""The same for the page at a site's own address, where teasers are longer."""
HOME = re.compile(
    r"home(?:[ -]?page)?|startseite|startsida|in[íi]cio|página (?:inicial|de inicio)|accueil|forside",
    re.IGNORECASE,
)
"""What a site calls its first page, which may say of itself as much as a story does."""
OF_A_STORY = re.compile(r"/(?:[^\W_]+-){3,}[^\W_]+|/[^/]*\d{6}")
"""The path of a page that is named for its title, or numbered."""


def is_list_of_stories(pieces: list[Piece], told: list[Piece], about: Metadata) -> bool:
    """Whether a page mostly leads to stories, and `told`, which was taken for its own, are their teasers."""
    longest = _longest_run(pieces, told)
    is_titled, path = _has_title_of_its_own(pieces, about), _path(about.url)
    if longest and (about.is_article or is_titled or OF_A_STORY.search(path)):
        return False
    headlines = [piece for piece in pieces if _is_headline(piece)]
    at_front = bool(about.url) and path in ("", "/")
    is_front = at_front or about.is_website or _is_called_home(about)
    enough = SHORTEST_AT_FRONT if at_front else SHORTEST_STORY
    return (
        len(headlines) >= FEWEST_HEADLINES
        and (is_front or not _is_briefing(pieces, headlines))
        and (longest < enough or _is_called_home(about))
        and longest < sum(len(piece.text) for piece in headlines)
    )


def _is_briefing(pieces: list[Piece], headlines: list[Piece]) -> bool:
    """Whether nearly all headlines stand over whole sentences in one box, as an editor writes the news of a morning.

    A list that software makes has a box for each of its teasers.
    """
    headings = {id(piece) for piece in headlines if piece.kind == "heading"}
    boxes = Counter(
        above.element.getparent()
        for above, below in pairwise(pieces)
        if id(above) in headings and _is_told_beside(above, below)
    )
    return max(boxes.values(), default=0) >= max(FEWEST_HEADLINES, NEARLY_ALL * len(headlines))


def _is_told_beside(heading: Piece, below: Piece) -> bool:
    """Whether a sentence stands right under a heading, beside it."""
    is_beside = below.element.getparent() is heading.element.getparent()
    return is_beside and is_whole_sentence(below)


def _is_called_home(about: Metadata) -> bool:
    return HOME.fullmatch(TITLE_PARTS.split(about.title)[0].strip("# ")) is not None


def _is_headline(piece: Piece) -> bool:
    """Whether a piece is nothing but a link whose words are those of a story's title."""
    text = piece.text
    return piece.linked > 0.9 and len(text) >= SHORTEST_HEADLINE and word_count(text) >= FEWEST_WORDS


def _longest_run(pieces: Iterable[Piece], told: list[Piece]) -> int:
    """Characters of what is told between two headlines, but for labels, where there are most."""
    own = {id(piece) for piece in told if piece.kind not in ("heading", "caption", "table")}
    runs = groupby(pieces, key=_is_headline)
    return max(
        (
            sum(len(piece.text) for piece in run if id(piece) in own and _tells(piece))
            for is_of_others, run in runs
            if not is_of_others
        ),
        default=0,
    )


def _tells(piece: Piece) -> bool:
    text = piece.text
    return not text.endswith(CUT_OFF) and (len(text) >= LONG or ends_a_sentence(text))


def _has_title_of_its_own(pieces: list[Piece], about: Metadata) -> bool:
    """Whether a heading is the page's title, in as many words as a story's, and not the name of the site."""
    title = bare(about.title)
    if title == bare(about.source or ""):
        return False
    headings = [piece for piece in pieces if piece.kind == "heading" and not piece.is_mostly_links]
    return any(
        bare(piece.text) == title
        if about.is_website or piece.tag != "h1"
        else word_count(piece.text) >= FEWEST_WORDS
        for piece in headings
        if word_count(piece.text) >= FEWEST_WORDS - 1
    )


def _path(url: str | None) -> str:
    """The path of an address with what is asked for there; a question mark where it is no address."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return "?"
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
