"""Where a story goes on behind the box in which the extractor found it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text.readers import calls_readers
from audiobrief.reading.web.calls_within import is_of_page
from audiobrief.reading.web.chapters import opens_furniture
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.furniture_around import is_called_furniture
from audiobrief.reading.web.opening import title_position
from audiobrief.reading.web.prose import is_prose, is_whole_sentence, length, prose_of
from audiobrief.reading.web.tabs import is_tab_panel
from audiobrief.reading.web.wording import bare, stems

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

APART = ("article", "aside", "dialog", "footer", "form", "nav")
"""What holds another story or a part of the page, unless it holds the story as well."""

APART_BY_NAME = frozenset(
    {"advertorial", "discussion", "faq", "partner", "promoted", "sponsor", "sponsored", "widget"}
)
"""Words that name what stands behind a story, if it is little."""

ABOUT_THE_WORK = re.compile(
    r"about (?:this|the|our) (?:articles?|authors?|data|journalists?|project|reporters?|reporting|series|story|writers?)",
    re.IGNORECASE,
)
"""Headings of what a paper says of its own work."""

LITTLE = 4
"""Parts of what is told; a box with less than one has to speak of what the story speaks of."""
TELLING = re.compile(r"[^\W\d_]{6,}")
"""Words that say what a text is of."""
FEWEST_SHARED = 2

UNCOUNTED = ("heading", "caption", "table")
TITLES_OF_BOXES = ("legend", "summary")


def add_continuation(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds what goes on behind the last prose that is told, in the smallest box that holds the story and its title.

    An extractor takes the first of several boxes that are called the text, and leaves out a box in another whose name
    says that it is something else.
    """
    told = prose_of(pieces, kept)
    if not told:
        return
    title = title_position(pieces, kept, bare(about.title))
    behind = _behind(pieces, pieces[title] if title >= 0 else pieces[told[-1]], told)
    sentences = {n for n in behind if _is_of_story(pieces[n])}
    boxes = _boxes_of_story(pieces, behind, sentences)
    boxes -= _beside_story(pieces, behind, told, about)
    for n in behind:
        in_story = pieces[n].element.getparent() in boxes
        if in_story and n in sentences:
            kept.add(n)
        elif pieces[n].is_mostly_links and not in_story:
            break


def _behind(pieces: list[Piece], other: Piece, told: list[int]) -> list[int]:
    """What stands behind a story in the smallest box that holds its beginning and `other`.

    It ends where another part of the page begins, or another story. What is called furniture is so only if it is little:
    pages call the rest of a story strange things.
    """
    around_other = set(other.element.iterancestors())
    home = next((e for e in pieces[told[0]].element.iterancestors() if e in around_other), None)
    of_story = set(pieces[told[-1]].element.iterancestors())
    little = length(pieces, told) // 2

    @cache
    def is_apart(box: HtmlElement) -> bool:
        is_named_so = is_called_furniture(box) or not APART_BY_NAME.isdisjoint(class_words(box))
        is_part = box.tag in APART or is_tab_panel(box)
        return box not in of_story and (is_part or (is_named_so and not holds_more_text(box, little)))

    def goes_on(n: int) -> bool:
        around = [pieces[n].element, *pieces[n].element.iterancestors()]
        is_opened = _opens_another_part(pieces[n]) or any(map(is_apart, around))
        return home in around and not is_opened

    return list(takewhile(goes_on, range(told[-1] + 1, len(pieces))))


def _opens_another_part(piece: Piece) -> bool:
    leads_elsewhere = piece.tag == "h1" or piece.is_mostly_links
    is_of_others = opens_furniture(piece) or ABOUT_THE_WORK.fullmatch(piece.text) is not None
    return piece.kind == "heading" and (leads_elsewhere or is_of_others)


def _boxes_of_story(pieces: list[Piece], behind: list[int], sentences: set[int]) -> set[HtmlElement | None]:
    """The boxes that hold prose, and more of the `sentences` than links, credits and calls to the reader."""
    weighed: Counter[HtmlElement | None] = Counter()
    for n in behind:
        may_stand_over = pieces[n].kind in UNCOUNTED or pieces[n].tag in TITLES_OF_BOXES
        is_other = n not in sentences and not may_stand_over
        weighed[pieces[n].element.getparent()] += (n in sentences) - is_other
    of_prose = {pieces[n].element.getparent() for n in sentences if is_prose(pieces[n])}
    return {box for box in of_prose if weighed[box] > 0}


def _beside_story(
    pieces: list[Piece], behind: list[int], told: list[int], about: Metadata
) -> set[HtmlElement | None]:
    """The boxes that tell of who wrote the story, and those that say little and speak of something else."""
    subjects = stems(" ".join(pieces[n].text for n in told), TELLING)
    little = length(pieces, told) / LITTLE
    beside = set()
    for box, numbers in groupby(behind, lambda n: pieces[n].element.getparent()):
        said = " ".join(pieces[n].text for n in numbers)
        is_of_something_else = len(said) < little and len(stems(said, TELLING) & subjects) < FEWEST_SHARED
        if is_of_something_else or said.startswith(about.byline):
            beside.add(box)
    return beside


def _is_of_story(piece: Piece) -> bool:
    """Whether a piece is a whole sentence that speaks neither to the reader nor of the page."""
    is_told = is_whole_sentence(piece) and is_plain_sentence(piece.text)
    return is_told and not (calls_readers(piece.text) or is_of_page(piece))
