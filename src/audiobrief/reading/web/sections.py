"""Parts of the page within a story that a heading or a label opens, and lists of other stories."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading import furniture_words
from audiobrief.reading.element_text import is_within, outermost_apart
from audiobrief.reading.furniture_lines import has_words_of_its_own, may_open_links
from audiobrief.reading.web.chapters import chapters, opens_furniture
from audiobrief.reading.web.layout import HEADINGS
from audiobrief.reading.web.pictures import holds_a_picture
from audiobrief.reading.web.prose import NEARLY_ALL, is_prose, is_sentence, length
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

OF_READERS = re.compile(
    r"(?:\d[\d,.]*|no)?\s?(?:readers?['’]?s? )?"
    rf"(?:comments?|responses?|replies|{furniture_words.OF_READERS})(?:\s?[(（]\d[\d,.]*[)）])?",
    re.IGNORECASE,
)
"""What stands over what readers say of a story."""
WHOLE_STORY = 400
"""Characters before a heading of furniture; with less, the story may be what stands behind it."""
FEWEST_TITLES = 3
MOST_UNDER_A_TITLE = 2
"""Sentences, or paragraphs of them."""
MOST_SECTIONS = 20
"""Headings of furniture within a story whose parts of the page are looked for."""


def cut_sections(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the parts of the page that a heading within the story opens and that are not of it."""
    headings = [n for n, piece in enumerate(pieces) if piece.kind == "heading"]
    opening = [n for n in headings if n in kept and opens_furniture(pieces[n])]
    of_readers = [n for n in headings if OF_READERS.fullmatch(pieces[n].text)]
    of_story = chapters(pieces, {*opening, *of_readers})
    for heading in opening[:MOST_SECTIONS]:
        if heading not in of_story:
            _cut_section(pieces, kept, heading)
    for heading in of_readers[:MOST_SECTIONS]:
        if heading not in of_story:
            _cut_comments(pieces, kept, heading)


def _cut_section(pieces: list[Piece], kept: set[int], heading: int) -> None:
    """Drops the part of the page that a heading of furniture opens, if it stands apart from the story before it."""
    before = [n for n in kept if n < heading and (is_prose(pieces[n]) or len(pieces[n].text) >= WHOLE_STORY)]
    after = _apart(pieces, kept, heading, before)
    told = length(pieces, before)
    if length(pieces, after) < told or (told >= WHOLE_STORY and _are_other_articles(pieces, after, before)):
        kept.difference_update(after)


def _are_other_articles(pieces: list[Piece], after: list[int], before: list[int]) -> bool:
    """Whether all that stands behind a heading is in articles that hold nothing of what stands before."""
    of_story = {article for n in before for article in pieces[n].element.iterancestors("article")}
    return all(not of_story.issuperset(pieces[n].element.iterancestors("article")) for n in after)


def _cut_comments(pieces: list[Piece], kept: set[int], heading: int) -> None:
    """Drops what readers say below a story, however much more it is."""
    before = [n for n in kept if n < heading and is_sentence(pieces[n])]
    if len(before) > 1:
        kept.difference_update(_apart(pieces, kept, heading, before))


def _apart(pieces: list[Piece], kept: set[int], heading: int, before: list[int]) -> list[int]:
    """The kept pieces in the part of the page that a heading opens and that holds nothing of those `before`."""
    around_story = {ancestor for n in before for ancestor in pieces[n].element.iterancestors()}
    section = outermost_apart(pieces[heading].element, around_story)
    inside = set() if section is None else set(section.iter("*"))
    return [n for n in kept if n > heading and pieces[n].element in inside]


def cut_lists_of_others(pieces: list[Piece], kept: set[int]) -> None:
    """Drops each list under a line that stands over other stories, if every item of it has a link, with the line.

    Under a heading that is the page's without doubt it is enough that none of them is a sentence.
    """
    seen = -1
    for label in sorted({*kept, *(n - 1 for n in kept if n and pieces[n].kind == "list item")}):
        if label < seen or not _is_label_over_a_list(pieces, label):
            continue
        behind = range(label + 1, len(pieces))
        items = list(takewhile(lambda n: pieces[n].kind == "list item", behind))
        seen = items[-1]
        are_titles = _is_surely_of_page(pieces[label]) and not any(
            ends_a_sentence(pieces[n].text) for n in items
        )
        if are_titles or all(pieces[n].linked > 0 for n in items):
            kept.difference_update((label, *items))


def _is_surely_of_page(piece: Piece) -> bool:
    is_label = piece.kind == "heading" or (piece.kind == "list item" and piece.text.endswith((":", "：")))
    return is_label and opens_furniture(piece) and not has_words_of_its_own(piece.text)


def _is_label_over_a_list(pieces: list[Piece], n: int) -> bool:
    kinds = [piece.kind for piece in pieces[n : n + 2]]
    is_first_item = kinds == ["list item", "list item"] and pieces[n].text.endswith((":", "："))
    return (
        is_first_item or kinds in (["heading", "list item"], ["paragraph", "list item"])
    ) and may_open_links(pieces[n].text)


def cut_titles_of_others(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the titles beside pictures that lead to other stories behind this one, with the lines under each.

    They stand outside of all that holds the story, which is longer: those within it are of what it lists.
    """
    titles = [n for n in sorted(kept) if _leads_to_a_story(pieces[n])]
    if len(titles) < FEWEST_TITLES:
        return
    before = [n for n in kept if n < titles[0]]
    behind = [n for n in kept if n >= titles[0]]
    home = _smallest_around([pieces[n] for n in before if is_sentence(pieces[n])])
    are_apart = not any(is_within(pieces[n].element, home) for n in behind)
    is_longer = length(pieces, before) > length(pieces, behind)
    told = [n for n in behind if is_sentence(pieces[n])]
    if are_apart and is_longer and len(told) <= MOST_UNDER_A_TITLE * len(titles):
        kept.difference_update(behind)


def _smallest_around(pieces: list[Piece]) -> HtmlElement | None:
    """The smallest element that holds all of the pieces."""
    held = Counter(element for piece in pieces for element in (piece.element, *piece.element.iterancestors()))
    return next((element for element, times in held.items() if times == len(pieces)), None)


def _leads_to_a_story(piece: Piece) -> bool:
    """Whether a piece is a linked title with a picture in its link or beside that."""
    if piece.kind != "heading" or piece.linked <= NEARLY_ALL:
        return False
    return any(map(holds_a_picture, islice(piece.element.iterancestors(), 2)))


def cut_heads_of_lists(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the headings over a list that is left out and nothing else."""
    headings = [n for n in sorted(kept) if pieces[n].kind == "heading"]
    for heading, following in pairwise(headings):
        between = range(heading + 1, following)
        opens_part = pieces[following].tag in HEADINGS and pieces[following].tag > pieces[heading].tag
        if kept.isdisjoint(between) and not opens_part and _begins_with_a_list([pieces[n] for n in between]):
            kept.discard(heading)


def _begins_with_a_list(pieces: list[Piece]) -> bool:
    """Whether a list stands first among pieces, and no picture or table, which is yet to be told."""
    return (
        pieces[:1] != []
        and pieces[0].kind == "list item"
        and not any(piece.kind in ("caption", "table") for piece in pieces)
    )
