"""What stands within a story and is the page's: calls, teasers, and parts that a heading of furniture opens."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading import furniture_words
from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.page_lines import (
    has_words_of_its_own,
    is_furniture,
    is_heading_of_furniture,
    may_open_links,
)
from audiobrief.reading.page_text import plain_text
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text.readers import offers_service
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.extraction import MARK
from audiobrief.reading.web.layout import HEADINGS
from audiobrief.reading.web.missed import is_below_term, linked_headings_of_parts
from audiobrief.reading.web.moments import is_moment
from audiobrief.reading.web.opening import is_term_told_of
from audiobrief.reading.web.prose import is_prose, is_sentence, length
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

LABELLED_HEADLINE = re.compile(r"[^\W\d_][\w’' ]{1,20}\s?[:|]\s+(\S+(?:\s+\S+){3,})")
EXCERPT_END = re.compile(r"\[\s?(?:…|\.{3})\s?\]$")
"""How the beginning of another story ends that is shown under its title."""
PICTOGRAPHS = re.compile(r"^[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\s]+")
"""What a page sets before a call, as "📣 Click here"."""
OF_READERS = re.compile(
    r"(?:\d[\d,.]*|no)?\s?(?:readers?['’]?s? )?"
    rf"(?:comments?|responses?|replies|{furniture_words.OF_READERS})(?:\s?[(（]\d[\d,.]*[)）])?",
    re.IGNORECASE,
)
"""What stands over what readers say of a story."""
EMBEDDED = re.compile(
    r"\[embed(?:ded)?(?:[ -](?:tweet|post|content|video|media|audio|map|image|link|player)s?)?\]",
    re.IGNORECASE,
)
"""What is left of a post or film that the page was to show."""
OF_SOFTWARE = re.compile(
    r"(?:proudly )?powered by (?:blogger|discourse|drupal|ghost|jekyll|hugo|joomla|medium|movable type|squarespace|"
    r"substack|tumblr|typepad|weebly|wix|wordpress)(?:\.com)?!?[.\s|·•-]{0,4}(?:(?:©|\(c\)|copyright|theme)[^!?]{0,80})?",
    re.IGNORECASE,
)
"""What stands at the foot of a site."""
POINTER = re.compile(
    r"(?:read|see|find out|learn|hear|watch|view) (?:more|the full|our full)\b[^.!?“”\"]{0,120}\bhere[.!]?",
    re.IGNORECASE,
)
"""Sends a reader to another page, by a link."""
JOINING = re.compile(r"(?:subscribe|sign up)\b", re.IGNORECASE)
"""Begins a call that is a link with these words."""
CREDITS = frozenset({"credit", "credits"})
LONGEST_CREDIT = 140
"""Characters."""
WHOLE_STORY = 400
"""Characters before a heading of furniture; with less, the story may be what stands behind it."""
FEWEST_CHAPTERS = 3
NEAR = 12
"""Pieces before a heading among which one stands in its box, if it is of the story."""
MOST_SECTIONS = 20
"""Headings of furniture within a story whose parts of the page are looked for."""


def cut_furniture(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the lines that are of the page, and the titles and beginnings of other stories."""
    told = sorted(kept)
    of_page = {n for n in told if _is_of_page(pieces[n])}
    of_page -= chapters(pieces, [n for n in of_page if pieces[n].kind == "heading"])
    of_parts = linked_headings_of_parts(pieces, kept)
    for n in told:
        if is_below_term(pieces, kept, n) or is_term_told_of(pieces, n):
            continue
        if n in of_page or _is_teaser(pieces[n]):
            kept.discard(n)
        elif n - 1 not in of_parts and _is_excerpt(pieces, n):
            kept -= {n - 1, n}


def opens_furniture(heading: Piece) -> bool:
    """Whether a heading stands over what is of the page, as "Related stories"."""
    words = PICTOGRAPHS.sub("", heading.text).rstrip(" .…")
    return is_heading_of_furniture(words) and not is_moment(heading.text)


def chapters(pieces: list[Piece], headings: Iterable[int]) -> set[int]:
    """Those of the `headings` that only begin as one of furniture does, and stand over sentences of the story.

    As "More from less" does. One that has no words of its own does only where the story has more chapters like it.
    """
    asked = [n for n in headings if _are_of_story(_below(pieces, n))]
    if not asked:
        return set()
    alike = Counter(_kind(piece) for n, piece in enumerate(pieces) if _is_over_prose(pieces, n))
    return {
        n
        for n in asked
        if (alike[_kind(pieces[n])] >= FEWEST_CHAPTERS and _is_over_prose(pieces, n))
        or (has_words_of_its_own(pieces[n].text) and _is_in_story_s_box(pieces, n))
    }


def _is_in_story_s_box(pieces: list[Piece], heading: int) -> bool:
    """Whether a heading stands in the box of what is right before it, and over what speaks of nothing that pages have."""
    before = pieces[max(0, heading - NEAR) : heading]
    return _box(pieces[heading]) in map(_box, before) and all(
        is_prose(piece) or is_plain_sentence(piece.text) for piece in _below(pieces, heading)
    )


def _is_over_prose(pieces: list[Piece], n: int) -> bool:
    if pieces[n].kind != "heading":
        return False
    below = _below(pieces, n)
    return below != [] and all(is_prose(piece) and piece.linked == 0 for piece in below)


def _are_of_story(pieces: list[Piece]) -> bool:
    """Whether pieces are sentences without a link, and none is the page's; there is at least one."""
    return pieces != [] and all(
        is_sentence(piece) and piece.linked == 0 and not (_is_of_page(piece) or offers_service(piece.text))
        for piece in pieces
    )


def _kind(heading: Piece) -> tuple[str, HtmlElement | None]:
    return heading.tag, _box(heading)


def _below(pieces: list[Piece], heading: int) -> list[Piece]:
    """What stands between a heading and the next."""
    return list(takewhile(lambda piece: piece.kind != "heading", _from(pieces, heading + 1)))


def _from(pieces: list[Piece], n: int) -> Iterator[Piece]:
    """The pieces from the one at `n` on, which `islice` would go through all others to reach."""
    return (pieces[m] for m in range(n, len(pieces)))


def _box(piece: Piece) -> HtmlElement | None:
    """What a piece stands in with others, whether or not in a section of its own."""
    box = piece.element.getparent()
    return box.getparent() if box is not None and box.tag == "section" and not box.get("class") else box


def _is_of_page(piece: Piece) -> bool:
    text = PICTOGRAPHS.sub("", piece.text)
    is_call = text != piece.text and piece.linked >= 0.5 and not ends_a_sentence(text)
    return (
        is_call
        or is_furniture(text, linked=piece.linked)
        or (piece.kind != "quote" and is_appeal(text))
        or EMBEDDED.fullmatch(text) is not None
        or (piece.kind == "paragraph" and OF_SOFTWARE.fullmatch(text) is not None)
        or (piece.linked > 0 and POINTER.fullmatch(text) is not None and _is_linked_at_end(piece))
        or (piece.linked > 0 and JOINING.match(text) is not None and _is_linked_at_start(piece))
        or _is_called_credit(piece)
    )


def _is_linked_at_start(piece: Piece) -> bool:
    """Whether the first words of a piece are a link, as those of a call to subscribe."""
    links = (MARK.sub("", plain_text(link)).strip() for link in piece.element.iter("a"))
    first = next(filter(None, links), None)
    return first is not None and piece.text.startswith(first)


def _is_linked_at_end(piece: Piece) -> bool:
    """Whether the last words of a piece are a link, as "here" is in what sends a reader to another page."""
    links = [text for link in piece.element.iter("a") if (text := plain_text(link).rstrip(".!"))]
    return bool(links) and piece.text.rstrip(".!").endswith(links[-1])


def _is_called_credit(piece: Piece) -> bool:
    """Whether a line says who made a map or film, and stands in what is called its credit."""
    if piece.kind == "list item" or len(piece.text) >= LONGEST_CREDIT or ends_a_sentence(piece.text):
        return False
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    return any(CREDITS.intersection(class_words(element)[-1:]) for element in around)


def _is_teaser(piece: Piece) -> bool:
    """Whether a piece is nothing but a link to another story, with or without a label."""
    if piece.kind == "heading" or ends_a_sentence(piece.text):
        return False
    headline = LABELLED_HEADLINE.fullmatch(piece.text)
    shown = headline[1] if headline else piece.text
    return piece.linked * len(piece.text) > 0.9 * len(shown)


def _is_excerpt(pieces: list[Piece], n: int) -> bool:
    """Whether a piece is the beginning of another story, under its title, which links to it."""
    if n == 0 or pieces[n - 1].linked <= 0.9:
        return False
    above = pieces[n - 1]
    if EXCERPT_END.search(pieces[n].text):
        return above.kind == "heading"
    around = islice(pieces[n].element.iterancestors(), 2)
    return not ends_a_sentence(above.text) and any(
        "excerpt" in class_words(element) for element in (pieces[n].element, *around)
    )


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


def remove_pointers(body: HtmlElement) -> None:
    """Removes the sentences within a paragraph that are nothing but a link to another page."""
    for link in [link for link in body.iter("a") if POINTER.fullmatch(plain_text(link))]:
        if not ends_a_sentence(_right_before(link).strip()):
            continue
        if ends_a_sentence(plain_text(link)):
            link.drop_tree()
        elif (link.tail or "").startswith((".", "!")):
            link.tail = (link.tail or "")[1:]
            link.drop_tree()


def _right_before(element: HtmlElement) -> str:
    before, around = element.getprevious(), element.getparent()
    if before is not None:
        return before.tail or ""
    return "" if around is None else around.text or ""


def cut_lists_of_others(pieces: list[Piece], kept: set[int]) -> None:
    """Drops each list under a line that stands over other stories, if every item of it has a link, with the line."""
    for n in sorted(kept):
        if not _is_label_over_a_list(pieces, n):
            continue
        below = list(takewhile(lambda piece: piece.kind == "list item", _from(pieces, n + 1)))
        if all(item.linked > 0 for item in below):
            kept.difference_update(range(n, n + 1 + len(below)))


def _is_label_over_a_list(pieces: list[Piece], n: int) -> bool:
    kinds = [piece.kind for piece in pieces[n : n + 2]]
    return kinds in (["heading", "list item"], ["paragraph", "list item"]) and may_open_links(pieces[n].text)


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
    section = pieces[heading].element
    while (outer := section.getparent()) is not None and outer not in around_story:
        section = outer
    inside = set(section.iter("*"))
    return [n for n in kept if n > heading and pieces[n].element in inside]
