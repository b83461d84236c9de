"""The paragraph between a title and its story that sums the story up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.credits import split_credit
from audiobrief.reading.element_text import holds_more_text
from audiobrief.reading.furniture_lines import is_furniture, is_masthead
from audiobrief.reading.text.bylines import tells_of_reporter
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.prose import CUT_OFF
from audiobrief.reading.web.wording import bare, ends_a_sentence, runs, share_in
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

OWN_NAMES = words_of(
    """standfirst dek deck subtitle subheading subhead subheadline subline strapline sapo chapeau chapo
    entradilla bajada sottotitolo vorspann alternativeheadline"""
)
NAMES = OWN_NAMES | words_of("summary description teaser intro introduction excerpt abstract lede lead")
"""The last are at times names of the first paragraph."""
OF_A_PERSON = frozenset({"author", "authors", "bio", "byline", "profile", "contributor", "writer", "comment"})
MOMENT = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b(?:19|20)\d\d\b.{0,12}\d|^by\s", re.IGNORECASE)
"""What lines have that say who wrote the story, and when."""
TITLE_BEFORE_NAME = re.compile(r"^(?:(?:Ms|Mrs|Mr|Mx|Dr|Prof)\.?|Professor|Sir|Dame) ")
INTRODUCES = re.compile(r"\s(?:is (?:an?|the|our)|teaches|writes|covers|works|reports|reported from)\b")
SHORTEST = 30
FEWEST_WORDS = 6
LONGEST = 600
"""Characters."""
MOST_PARAGRAPHS = 2
AS_LONG_AS_A_SENTENCE = 60
AS_LONG_AS_AN_INTRODUCTION = 140
NEAR = 6
"""Pieces before the story among which it is looked for where the page shows no title."""
REPEATED = 0.5
"""Share of its runs of words that the first paragraphs have too."""
SAME_AS_TITLE = 0.6
SAME_AS_PARAGRAPH = 0.75
"""Share of its words."""
FIRST = 3


@dataclass(slots=True)
class Standfirsts:
    """The positions of what sums the story up.

    It is to be told before the story, or as its first paragraph, as where it stands under the byline, or is left out
    because it only repeats.
    """

    before: list[int] = field(default_factory=list)
    within: list[int] = field(default_factory=list)
    repeating: list[int] = field(default_factory=list)


def standfirsts(pieces: list[Piece], story: list[int], title: int, about: Metadata) -> Standfirsts:
    """What sums the story up among `pieces`, before the first of `story`.

    `title` is the position of the title, -1 if the page shows none. What says only what the title or the
    first paragraphs say in the same words is repeating.
    """
    start = title + 1 if title >= 0 else max(0, story[0] - NEAR)
    said = {run for n in story[:FIRST] for run in runs(pieces[n].text)}
    shown = [n for n in range(start, story[0]) if pieces[n].kind not in ("caption", "table", "list item")]
    found = Standfirsts()
    for n in shown:
        piece = pieces[n]
        is_under_title = title >= 0 and n == shown[0]
        is_deck = is_under_title and (_is_sentence_of_a_heading(piece) or _is_over_byline(pieces, n, about))
        in_heading = title >= 0 and _stands_in_heading_with(piece, pieces[title])
        is_named = is_named_standfirst(piece) and not _is_set_like(piece, pieces[story[0]])
        if not (is_deck or in_heading or is_named or _is_summary(piece, about)):
            continue
        if share_in(piece.text, said) >= REPEATED or _has_words_of(piece, pieces[story[0]].text):
            found.repeating.append(n)
        elif _is_worth_telling(piece, about):
            is_among = _is_among(piece, pieces[story[0]]) and not is_deck
            is_in_story = is_among or piece.text in about.under_byline
            (found.within if is_in_story else found.before).append(n)
        said.update(runs(piece.text))
    return found


def _has_words_of(piece: Piece, paragraph: str) -> bool:
    own, others = set(bare(piece.text).split()), set(bare(paragraph).split())
    return len(own & others) >= SAME_AS_PARAGRAPH * len(own)


def stands_apart(piece: Piece, following: Piece, title: Piece | None, about: Metadata) -> bool:
    """Whether a paragraph sums up the story that begins with the one `following` it, from a place of its own."""
    sums_up = _is_summary(piece, about) or (title is not None and _stands_in_heading_with(piece, title))
    return sums_up and not _is_among(piece, following)


def _is_among(piece: Piece, paragraph: Piece) -> bool:
    """Whether a summary stands beside the story's first paragraph and bears no name that no paragraph has."""
    boxes = zip(piece.element.iterancestors(), paragraph.element.iterancestors(), strict=False)
    apart = takewhile(lambda pair: pair[0] is not pair[1], boxes)
    beside = all(one.tag == other.tag and one.get("class") == other.get("class") for one, other in apart)
    return beside and OWN_NAMES.isdisjoint(class_words(piece.element))


def _is_set_like(piece: Piece, paragraph: Piece) -> bool:
    """Whether the box of a piece is called as one of the story's paragraphs is, and neither it nor the piece a summary."""
    own, other = piece.element.getparent(), paragraph.element.getparent()
    if own is None or other is None or not own.get("class") or own.get("class") != other.get("class"):
        return False
    return all(NAMES.isdisjoint(class_words(element)) for element in (piece.element, own))


def is_named_standfirst(piece: Piece) -> bool:
    """Whether a piece is called a summary, and not one of a person."""
    telling = NAMES | OF_A_PERSON
    named = ((element, telling.intersection(class_words(element))) for element in _around(piece))
    words = {word for element, words in named if words and _is_short(element) for word in words}
    return not NAMES.isdisjoint(words) and OF_A_PERSON.isdisjoint(words)


def _around(piece: Piece) -> Iterator[HtmlElement]:
    yield piece.element
    yield from islice(piece.element.iterancestors(), 2)


def _is_short(element: HtmlElement) -> bool:
    """Whether an element holds no more than a standfirst: a whole story may be called "lead" or "with-summary"."""
    paragraphs = sum(1 for _ in islice(element.iter("p"), MOST_PARAGRAPHS + 1))
    return paragraphs <= MOST_PARAGRAPHS and not holds_more_text(element, LONGEST)


def _stands_in_heading_with(piece: Piece, title: Piece) -> bool:
    headers = [element for element in _around(piece) if element.tag == "header"]
    return any(header in title.element.iterancestors() for header in headers)


def _is_worth_telling(piece: Piece, about: Metadata) -> bool:
    words = set(bare(piece.text).split())
    return (
        SHORTEST <= len(piece.text) <= LONGEST
        and len(piece.text.split()) >= FEWEST_WORDS
        and not piece.is_mostly_links
        and piece.tag != "h1"
        and len(words & set(bare(about.title).split())) < SAME_AS_TITLE * len(words)
        and split_credit(piece.text)[1] is None
        and not MOMENT.search(piece.text[:80])
        and not piece.text.endswith(CUT_OFF)
        and not is_furniture(piece.text, linked=piece.linked)
        and not is_masthead(piece.text, about.byline)
        and not introduces_reporter(piece.text, about.byline)
    )


def introduces_reporter(text: str, byline: tuple[str, ...]) -> bool:
    """Whether a line says who a reporter is, as in "Ms. Doe teaches law."."""
    untitled = TITLE_BEFORE_NAME.sub("", text)
    is_named = untitled != text or text.startswith(byline)
    return (
        is_named
        and len(text) <= AS_LONG_AS_AN_INTRODUCTION
        and tells_of_reporter(untitled, byline, INTRODUCES)
    )


def _is_summary(piece: Piece, about: Metadata) -> bool:
    """Whether the page's own data describes the article in these words."""
    return bool(about.summary) and bare(piece.text)[:LONGEST] == bare(about.summary or "")[:LONGEST]


def _is_over_byline(pieces: list[Piece], n: int, about: Metadata) -> bool:
    """Whether a sentence stands right over the line that says who wrote the story, or when."""
    below = pieces[n + 1]
    return (
        ends_a_sentence(pieces[n].text) and below.kind != "caption" and is_masthead(below.text, about.byline)
    )


def _is_sentence_of_a_heading(piece: Piece) -> bool:
    return piece.kind == "heading" and (
        len(piece.text) >= AS_LONG_AS_A_SENTENCE or ends_a_sentence(piece.text)
    )
