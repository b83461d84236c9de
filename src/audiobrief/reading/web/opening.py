"""What stands over a story: its title, byline and date, its summary and its points."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import is_appeal, is_contact
from audiobrief.reading.furniture_lines import is_masthead
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.days import days_told_of
from audiobrief.reading.web.prose import LONG, is_prose, is_sentence, length, prose_of
from audiobrief.reading.web.standfirst import (
    introduces_reporter,
    is_named_standfirst,
    standfirsts,
    stands_apart,
)
from audiobrief.reading.web.wording import bare, ends_a_sentence, stems

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

MOST_SUMMARY = 2
"""Pieces of prose of which the first may be a summary over the byline."""
LONGEST_MASTHEAD = 40
"""Pieces."""
HEAD_OF_A_LETTER = re.compile(
    r"(?:(?:media |press )?contacts?|from|phone|tel(?:ephone|\.)?|mobile|cell|e-?mail|fax|ref(?:erence)?|"
    r"embargo(?:ed)?(?: until)?|for (?:more|further) information|pmid|doi|pressekontakt|kontakt|contacto|rückfragen)\s?[:：]",
    re.IGNORECASE,
)
POINTS = re.compile(
    r"(?:summary|in brief|at a glance|in short|highlights|(?:the )?key (?:points|takeaways|facts|findings)|"
    r"(?:the )?main points|takeaways|tl;?dr|l['’]essentiel|en bref|das wichtigste in kürze|auf einen blick|claves|"
    r"en resumen|in sintesi|em resumo)\s?:?",
    re.IGNORECASE,
)
"""What stands over them."""
CALLED_POINTS = re.compile(
    r"\b(?:key (?:points|takeaways|facts|findings)|takeaways|(?:article|story) highlights)\b"
)
COUNT = re.compile(r"\d[\d.,]*\s?[KkMm]?")
"""How many have read, liked or answered a story."""
RELEASED = re.compile(r"for immediate release|(?:press|news|media) release", re.IGNORECASE)
"""What stands over a press release."""
MOST_OF_A_TITLE = 0.75
"""Share of its characters that stand below a kicker; chapters may end in the place that the title names."""
LONGEST_KICKER = 40
"""Characters over a title in the same heading."""
MOST_POINTS = 10
"""Pieces of a summary in points, with the heading over them."""
SUMMED_UP = 0.5
"""Of what points name."""
NAMING = re.compile(r"[^\W\d]{4,}|\d+")
"""Words that name things, and numbers."""


def cut_masthead(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops title, byline and date from before the story or under its summary, and the title wherever it is repeated."""
    title = bare(about.title)
    opening = title_position(pieces, kept, title)
    sentences = 0
    days = days_told_of(pieces, kept)
    for position, n in enumerate(sorted(kept)):
        piece = pieces[n]
        may_be = position < LONGEST_MASTHEAD and (
            sentences == 0 or (sentences < MOST_SUMMARY and piece.kind != "heading")
        )
        is_told_of = n in days or is_term_told_of(pieces, n)
        if (
            n <= opening
            or (is_title(piece, title) and (not sentences or bare(piece.text).endswith(title)))
            or (may_be and not is_told_of and _is_masthead(piece, about))
            or (may_be and _is_labelled(pieces, n))
        ):
            kept.discard(n)
        elif is_prose(piece):
            sentences += 1


def is_term_told_of(pieces: list[Piece], n: int) -> bool:
    """Whether a piece is what a sentence right below it tells of, as the years of a history."""
    return pieces[n].tag == "dt" and any(
        below.tag == "dd" and is_sentence(below) for below in pieces[n + 1 : n + 2]
    )


def cut_points(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the points before the story that sum it up, unless they are most of what is told, or it has not their words."""
    first = sorted(kept)[:MOST_POINTS]
    under = {
        n
        for position, heading in enumerate(first[: MOST_SUMMARY + 1])
        if POINTS.fullmatch(pieces[heading].text)
        for n in (heading, *takewhile(lambda n: _is_point(pieces[n]), first[position + 1 :]))
    }
    called = {n for n in first if _is_point(pieces[n]) and _is_called_points(pieces[n])}
    points = called | (under if any(pieces[n].kind != "heading" for n in under) else set())
    is_least = length(pieces, points) < length(pieces, kept) / 2
    if points and is_least and _sum_up(pieces, points, kept - points):
        kept -= points


def add_points(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds the sentences of a list under the title that is called a summary, and tells what the story does not."""
    told = prose_of(pieces, kept)
    title = title_position(pieces, kept, bare(about.title)) if told else -1
    listed = (n for n in range(title + 1, told[0]) if pieces[n].kind == "list item") if title >= 0 else ()
    points = {n for n in listed if is_sentence(pieces[n]) and is_named_standfirst(pieces[n])}
    if not _sum_up(pieces, points, kept - points):
        kept |= points


def _sum_up(pieces: list[Piece], points: set[int], story: set[int]) -> bool:
    """Whether points are no sentences, or most of what they name is in the story, too.

    The highlights of a festival may be told nowhere else.
    """
    sentences = [
        pieces[n].text for n in points if is_sentence(pieces[n]) and not POINTS.fullmatch(pieces[n].text)
    ]
    named = [stem for sentence in sentences for stem in stems(sentence, NAMING)]
    said = {stem for n in story for stem in stems(pieces[n].text, NAMING)} if named else set()
    return sum(stem in said for stem in named) >= SUMMED_UP * len(named)


def _is_point(piece: Piece) -> bool:
    """Whether a piece is in a list, or a line that no sentence ends."""
    return piece.kind == "list item" or (piece.kind == "paragraph" and not ends_a_sentence(piece.text))


def _is_called_points(piece: Piece) -> bool:
    """Whether a list, or the box around it, is called a summary of the story in points."""
    around = islice(piece.element.iterancestors(), 3)
    named = (" ".join(class_words(element)) for element in (piece.element, *around))
    return piece.kind == "list item" and any(map(CALLED_POINTS.search, named))


def title_position(pieces: list[Piece], kept: set[int], title: str) -> int:
    """Where the title stands before the first prose; -1 if it does not."""
    first_prose = next((n for n in sorted(kept) if is_prose(pieces[n])), 0)
    for n in range(first_prose - 1, -1, -1):
        if (pieces[n].kind == "heading" and pieces[n].tag == "h1") or is_title(pieces[n], title):
            return n
    return -1


def is_title(piece: Piece, title: str) -> bool:
    """Whether a piece is the title, or a heading that ends as it does, below a kicker."""
    said = bare(piece.text)
    if said == title or piece.kind != "heading" or not title:
        return said == title
    shared = len(_ending_of_both(said, title))
    is_below_kicker = len(said) - shared <= min(LONGEST_KICKER, shared)
    return is_below_kicker and shared >= MOST_OF_A_TITLE * len(title)


def _ending_of_both(one: str, other: str) -> str:
    """The words that two lines end with, where each may have a kicker of its own before them."""
    alike = takewhile(
        lambda words: words[0] == words[1], zip(reversed(one.split()), reversed(other.split()), strict=False)
    )
    return " ".join(word for word, _ in alike)


def _is_labelled(pieces: list[Piece], n: int) -> bool:
    """Whether a line before the story is one of a letter's or a press release's head, as "Contact: Ann Lee"."""
    text = pieces[n].text
    label = HEAD_OF_A_LETTER.match(text)
    if label is None:
        above = pieces[n - 1] if n and pieces[n].tag == "dd" else None
        return above is not None and above.tag == "dt" and HEAD_OF_A_LETTER.fullmatch(above.text) is not None
    return label[0] == text or (len(text) < LONG and not ends_a_sentence(text))


def _is_affiliation(piece: Piece) -> bool:
    """Whether a line is in what a journal calls its authors' affiliations, or is the heading over them."""
    around = (piece.element, *islice(piece.element.iterancestors(), 2))
    is_called = any(word.startswith("affil") for element in around for word in class_words(element))
    return is_called and not is_prose(piece)


def _is_masthead(piece: Piece, about: Metadata) -> bool:
    said = piece.text, about.byline
    return (
        piece.tag == "h1"
        or _is_of_links(piece)
        or _is_affiliation(piece)
        or is_masthead(*said)
        or introduces_reporter(*said)
        or is_contact(piece.text)
        or (piece.kind == "paragraph" and piece.tag != "dd" and COUNT.fullmatch(piece.text) is not None)
        or RELEASED.fullmatch(piece.text) is not None
        or bare(piece.text).removeprefix("the ") == bare(about.source or "").removeprefix("the ")
    )


def _is_of_links(piece: Piece) -> bool:
    """Whether a line is mostly links and no sentence, as in "Heard on The Morning Programme"."""
    is_line = piece.kind == "paragraph" and not ends_a_sentence(piece.text)
    return is_line and piece.is_mostly_links and len(piece.text) < LONG


def set_standfirst_apart(pieces: list[Piece], kept: set[int], about: Metadata, apart: list[int]) -> None:
    """Drops what sums the story up, and adds the positions of what is to be told of it to `apart`."""
    story = [n for n in prose_of(pieces, kept) if not is_named_standfirst(pieces[n])]
    if not story:
        return
    title = title_position(pieces, kept, bare(about.title))
    heading = pieces[title] if title >= 0 else None
    if len(story) > 1 and stands_apart(pieces[story[0]], pieces[story[1]], heading, about):
        story = story[1:]
    found = standfirsts(pieces, story, title, about)
    kept -= {n for n in found.repeating if pieces[n].kind != "heading" or is_named_standfirst(pieces[n])}
    kept -= set(found.before)
    for n in found.within:
        if not is_appeal(pieces[n].text):
            kept.add(n)
            pieces[n].kind = "paragraph"
    apart += (n for n in found.before if not is_appeal(pieces[n].text))
