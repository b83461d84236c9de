"""When the entries of a live page were written: told over each, with its title."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import plain_text
from audiobrief.reading.furniture_lines import is_stamp
from audiobrief.reading.text.bylines import bare_name
from audiobrief.reading.text.forms import CLOCK_ALONE
from audiobrief.reading.web.opening import title_position
from audiobrief.reading.web.prose import is_sentence
from audiobrief.reading.web.standfirst import REPEATED
from audiobrief.reading.web.wording import bare, runs, share_in

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata
    from audiobrief.reading.web.wording import Run

CLOCK = re.compile(
    r"(?<![\d.:])\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?!\.?\d)(?:\s[A-Z]{2,4}\b)?",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
FEWEST_ENTRIES = 3
NEAR = 3
"""Pieces below a moment among which its entry begins."""
MOST_DAYS = 4
"""Marked days in an element that are looked at, and words beside them: a line has one or two."""
LONGEST = 60
"""Characters of a line with a moment, and whose entry it is."""


def tell_moments(pieces: list[Piece], kept: set[int]) -> None:
    """Sets the clock time of each entry before its title, or over its words if it has none."""
    for moment, first in _entries(pieces, kept).items():
        clock, entry = _clock(pieces[moment]), pieces[first]
        kept -= {n for n in range(moment + 1, first + NEAR) if n in kept and _is_of_writer(pieces[n])}
        if entry.kind == "heading":
            kept.discard(moment)
            kept.add(first)
            entry.text = f"{clock} – {entry.text}"
        else:
            kept.add(moment)
            pieces[moment].kind, pieces[moment].text = "heading", clock


def add_points_over_entries(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds the points between the title of a live page and its entries: whole sentences that say how things stand.

    Over a story points only sum up what follows; over entries, which say what changed, they may be all there is of it.
    """
    title = title_position(pieces, kept, bare(about.title))
    first = min(_entries(pieces, kept), default=-1) if title >= 0 else -1
    if first < 0:
        return
    said = {run for n in kept if n > first for run in runs(pieces[n].text)}
    points = [n for n in range(title + 1, first) if _is_point(pieces[n], said)]
    kept.update(points)
    kept.update(n - 1 for n in points if n - 1 > title and pieces[n - 1].kind == "heading")


def _is_point(piece: Piece, said: set[Run]) -> bool:
    """Whether a piece is a sentence in a list that is not `said` in the entries in the same words."""
    return piece.kind == "list item" and is_sentence(piece) and share_in(piece.text, said) < REPEATED


def _entries(pieces: list[Piece], kept: set[int]) -> dict[int, int]:
    """Where the moments of a live page's entries stand, and where each entry begins."""
    moments = {n for n, piece in enumerate(pieces) if _clock(piece)}
    begun = {
        n: first for n in sorted(moments) if (first := _entry_below(pieces, kept, moments, n)) is not None
    }
    alike = Counter(_form(pieces[n]) for n in begun)
    return {n: first for n, first in begun.items() if alike[_form(pieces[n])] >= FEWEST_ENTRIES}


def _is_of_writer(piece: Piece) -> bool:
    """Whether a line beside a moment says whose entry it is."""
    return piece.kind == "paragraph" and bare_name(piece.text) is not None


def is_moment(text: str) -> bool:
    """Whether a line is nothing but a time of the day."""
    return CLOCK.fullmatch(text) is not None or CLOCK_ALONE.match(text) is not None


def _form(piece: Piece) -> tuple[str, str | None]:
    return str(piece.element.tag), piece.element.get("class")


def _entry_below(pieces: list[Piece], kept: set[int], moments: set[int], n: int) -> int | None:
    """Where the entry begins, with its title or its words, that was written at the moment in the piece at `n`."""
    below = range(n + 1, min(n + 1 + NEAR, len(pieces)))
    entry = [m for m in takewhile(lambda m: m not in moments, below) if m in kept or _is_title(pieces[m])]
    is_told = any(m in kept for m in entry)
    is_entry = is_told and (pieces[entry[0]].kind == "heading" or is_sentence(pieces[entry[0]]))
    return entry[0] if is_entry else None


def _is_title(piece: Piece) -> bool:
    return piece.kind == "heading" and not piece.is_mostly_links


def _clock(piece: Piece) -> str:
    """The time of the day in a line that is that, or in or beside what its page marks as a moment; empty if there is none."""
    if piece.kind in ("caption", "table") or len(piece.text) > LONGEST or is_sentence(piece):
        return ""
    if not DIGIT.search(piece.text):
        return ""
    if is_moment(piece.text):
        return piece.text
    days = list(islice(piece.element.iter("time"), MOST_DAYS))
    marked = [found[0] for day in days if (found := CLOCK.search(plain_text(day)))]
    if days and not marked:
        beside = map(plain_text, islice(piece.element.iter("span"), MOST_DAYS))
        marked = [said for said in beside if is_moment(said) and is_stamp(piece.text.replace(said, ""))]
    return marked[0].strip() if len(marked) == 1 and marked[0] in piece.text else ""
