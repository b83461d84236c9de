"""What the extractor missed of a story: paragraphs between those it found, lead and end, headings, speakers."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_within
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.web.class_words import class_names
from audiobrief.reading.web.opening import title_position
from audiobrief.reading.web.prose import NEARLY_ALL, is_prose, is_sentence, is_whole_sentence, prose_of
from audiobrief.reading.web.standfirst import is_named_standfirst
from audiobrief.reading.web.wording import bare, runs, share_in

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

BOXES = ("div", "section")
LISTS = ("ul", "ol", "dl")
PLACES = frozenset({"first", "last", "odd", "even", "clearfix"})
"""Names that tell boxes of one kind from each other."""
HIGHEST_BOX = 4
"""Elements up from a piece."""
FEWEST_IN_A_BOX = 3
"""Pieces of prose in the boxes that show a story to be divided."""
OF_TEXT = re.compile(
    r"(?:article|story|entry|post|main|page|rich)[-_]*(?:body|text|content|copy|paragraph)|body[-_]*(?:text|copy)"
)
"""What boxes of a story's text are called."""
FEWEST_PARTS = 3
"""Of a story whose headings all link elsewhere."""


def add_article_body(pieces: list[Piece], kept: set[int], *, body: str | None) -> None:
    """Adds the prose that the page's own data, too, gives as part of the article."""
    if not body:
        return
    said = set(runs(body))
    kept |= {
        n for n, piece in enumerate(pieces) if is_prose(piece) and share_in(piece.text, said) >= NEARLY_ALL
    }


def bridge_gaps(pieces: list[Piece], kept: set[int]) -> None:
    """Adds what stands among the kept pieces: sentences beside kept prose or bare in its box, prose one deeper, too."""
    told = prose_of(pieces, kept)
    if not told:
        return
    homes = {pieces[n].element.getparent() for n in told} | {pieces[n].element for n in told}
    for n in range(told[0], told[-1]):
        piece = pieces[n]
        deepest = 3 if is_prose(piece) else 2 if is_sentence(piece) else 0
        around = chain((piece.element,), piece.element.iterancestors())
        if any(element in homes for element in islice(around, deepest)):
            kept.add(n)
    _add_boxes_in_the_row(pieces, kept, range(told[0], told[-1]))


def _add_boxes_in_the_row(pieces: list[Piece], kept: set[int], between: range) -> None:
    """Adds the boxes of nothing but sentences of the story that stand in one row with boxes that hold its prose."""
    held: dict[HtmlElement | None, list[int]] = {}
    for n in between:
        held.setdefault(pieces[n].element.getparent(), []).append(n)
    rows = {
        _row(box) for box, within in held.items() if any(n in kept and is_prose(pieces[n]) for n in within)
    }
    for box, within in held.items():
        is_in_row = box is not None and box.tag in BOXES and box.getparent() in rows
        if is_in_row and kept.isdisjoint(within) and all(_is_told(pieces[n]) for n in within):
            kept.update(within)


def _row(box: HtmlElement | None) -> HtmlElement | None:
    return box.getparent() if box is not None and box.tag in BOXES else None


def _is_told(piece: Piece) -> bool:
    return piece.linked == 0 and is_prose(piece) and is_plain_sentence(piece.text)


def add_lists(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the lists beside the story's paragraphs that are not of links, and one with a sentence right behind them."""
    told = prose_of(pieces, kept)
    homes = {pieces[n].element.getparent() for n in told}
    lists: dict[HtmlElement, list[int]] = {}
    for n in range(told[0], len(pieces)) if told else ():
        if _is_in_a_list(pieces[n]) and (around := _list_beside(pieces[n], homes)) is not None:
            lists.setdefault(around, []).append(n)
    for items in lists.values():
        is_within_story = items[-1] < told[-1]
        ends_it = items[0] == told[-1] + 1 and any(is_sentence(pieces[n]) for n in items)
        if (is_within_story or ends_it) and not any(pieces[n].is_mostly_links for n in items):
            kept.update(items)


def _is_in_a_list(piece: Piece) -> bool:
    return piece.kind == "list item" or piece.tag in ("dt", "dd")


def _list_beside(item: Piece, homes: set[HtmlElement | None]) -> HtmlElement | None:
    """The list around an item that stands in one of `homes`, perhaps in a box of its own."""
    around = islice(item.element.iterancestors(), HIGHEST_BOX)
    outermost = next((e for e in chain((item.element,), around) if e.getparent() in homes), None)
    if outermost is not None and outermost.tag in BOXES and len(held := list(islice(outermost, 2))) == 1:
        outermost = held[0]
    return outermost if outermost is not None and outermost.tag in LISTS else None


def add_like_boxes(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds what stands in boxes beside the story's that are called the same: pages divide long stories among several.

    So are boxes apart from it that are called the text, up to the title of another story, and lists between them. A
    box with a title of its own, or of links, holds something else.
    """
    told = prose_of(pieces, kept)
    of_story = Counter(kind for n in told for kind in _kinds_of_boxes(pieces[n]))
    if not (kinds := {kind for kind, held in of_story.items() if held >= FEWEST_IN_A_BOX}):
        return
    beside: dict[HtmlElement, list[int]] = {}
    for n in range(_end_of_story(pieces, told, about)):
        for kind, box in _kinds_of_boxes(pieces[n]).items():
            if kind in kinds:
                beside.setdefault(box, []).append(n)
    apart = [held for held in beside.values() if kept.isdisjoint(held) and _is_of_story(pieces, held)]
    texts = [held for held in apart if any(is_prose(pieces[n]) for n in held)]
    kept.update(n for n in chain.from_iterable(texts) if _may_be_told(pieces[n]))
    within = (held for held in apart if told[0] < held[0] < max(kept))
    lists = (held for held in within if any(pieces[n].kind == "list item" for n in held))
    kept.update(n for n in chain.from_iterable(lists) if _may_be_told(pieces[n]))


def _may_be_told(piece: Piece) -> bool:
    return not piece.is_mostly_links and piece.kind not in ("caption", "table")


def _end_of_story(pieces: list[Piece], told: list[int], about: Metadata) -> int:
    """The position behind the first told piece where a title like the story's begins another."""
    title = title_position(pieces, set(told), bare(about.title))
    if title < 0:
        return len(pieces)
    like = pieces[title]
    named = like.element.get("class")
    return next(
        (
            n
            for n in range(told[0], len(pieces))
            if pieces[n].kind == "heading"
            and pieces[n].tag == like.tag
            and pieces[n].element.get("class") == named
        ),
        len(pieces),
    )


def _is_of_story(pieces: list[Piece], held: list[int]) -> bool:
    """Whether a box has no title of its own, nor one over it that leads elsewhere, and is not of links."""
    box = [pieces[n] for n in held]
    is_titled = any(
        p.kind == "heading" and p.is_mostly_links for p in (box[0], *pieces[held[0] - 1 : held[0]])
    )
    unlinked = sum(len(piece.text) for piece in box if not piece.is_mostly_links)
    mostly_links = unlinked < sum(len(piece.text) for piece in box) / 2
    return not (is_titled or mostly_links or any(p.tag == "h1" for p in box))


def _kinds_of_boxes(piece: Piece) -> dict[tuple[HtmlElement | None, frozenset[str]], HtmlElement]:
    """The boxes around a piece by what they are called, and by the nearest around it that has a name, too.

    What is called the text is so by its name alone.
    """
    around = [
        e for e in islice(piece.element.iterancestors(), HIGHEST_BOX) if e.tag not in BOXES or _names(e)
    ]
    kinds: dict[tuple[HtmlElement | None, frozenset[str]], HtmlElement] = {
        (outer, _names(box)): box for box, outer in pairwise(around) if box.tag in BOXES
    }
    article = _article_around(piece)
    texts = {
        (article, _names(box)): box for box in reversed(around) if box.tag in BOXES and _is_called_text(box)
    }
    return kinds | texts


def _is_called_text(box: HtmlElement) -> bool:
    return any(OF_TEXT.search(name) for name in _names(box))


def _names(box: HtmlElement) -> frozenset[str]:
    return class_names(box) - PLACES


def add_headings(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the headings, and what a box is folded under, that stand right above a kept piece, beside it or its box.

    A bold line beside a paragraph is one, too.
    """
    told = sorted(kept)
    for n in told[1:]:
        above = pieces[n - 1]
        if (
            n - 1 not in kept
            and (above.kind == "heading" or above.tag == "summary" or _is_bold_over(above, pieces[n]))
            and not above.is_mostly_links
            and any(above.element.getparent() is e for e in islice(pieces[n].element.iterancestors(), 2))
        ):
            kept.add(n - 1)


def _is_bold_over(above: Piece, below: Piece) -> bool:
    """Whether a line is all in bold, and the paragraph below it, which is not, stands in the same box."""
    beside = above.element.getparent() is below.element.getparent()
    return beside and above.kind == "paragraph" and above.bold == 1 > below.bold and is_prose(below)


def add_linked_headings(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the headings of a story in parts that each link to what the part under them is about."""
    kept |= linked_headings_of_parts(pieces, kept)


def linked_headings_of_parts(pieces: list[Piece], kept: set[int]) -> set[int]:
    """The headings that lead elsewhere in a story in parts, as the news of a week: each is over a whole sentence.

    The beginning of another story is cut off.
    """
    over = [n - 1 for n in kept if n and pieces[n - 1].kind == "heading" and is_sentence(pieces[n])]
    linked = [n for n in over if pieces[n].is_mostly_links]
    alike = Counter(pieces[n].tag for n in linked)
    return {n for n in linked if alike[pieces[n].tag] >= FEWEST_PARTS and is_whole_sentence(pieces[n + 1])}


def add_speakers(pieces: list[Piece], kept: set[int]) -> None:
    """Adds who is named below the words of a quotation that is told."""
    for n in sorted(kept):
        for below in speaker_below(pieces, n) if pieces[n].kind == "quote" else ():
            around = (pieces[below].element, *islice(pieces[below].element.iterancestors(), 1))
            if any(element.tag == "footer" for element in around):
                kept.add(below)


def add_said_of_terms(pieces: list[Piece], kept: set[int]) -> None:
    """Adds what stands right below a term that is told, which may be too short for a paragraph."""
    for n in range(1, len(pieces)):
        if is_below_term(pieces, kept, n):
            kept.add(n)


def is_below_term(pieces: list[Piece], kept: set[int], n: int) -> bool:
    """Whether a piece says something of a term that is told."""
    is_of_term = pieces[n].tag == "dd" and not pieces[n].is_mostly_links
    return is_of_term and n - 1 in kept and pieces[n - 1].tag in ("dt", "dd")


def add_lead_and_end(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds prose between the title and the story, and what goes on where nearly all of the story stands."""
    told = prose_of(pieces, kept)
    if not told:
        return
    around, home_of_first = _article_around(pieces[told[0]]), pieces[told[0]].element.getparent()
    title = title_position(pieces, kept, bare(about.title))
    for n in range(title + 1, told[0]) if title >= 0 else ():
        piece = pieces[n]
        beside = piece.element is home_of_first or (around is not None and _article_around(piece) is around)
        if beside and is_prose(piece) and not is_named_standfirst(piece):
            kept.add(n)
    home = pieces[told[-1]].element.getparent()
    at_home = sum(len(pieces[n].text) for n in told if pieces[n].element.getparent() is home)
    if at_home < NEARLY_ALL * sum(len(pieces[n].text) for n in told):
        return
    for n in range(told[-1] + 1, len(pieces)):
        piece = pieces[n]
        is_bare = piece.element is home
        if not (is_bare or piece.element.getparent() is home) or piece.kind == "heading":
            break
        if is_prose(piece) or (is_bare and is_sentence(piece)):
            kept.add(n)


def _article_around(piece: Piece) -> HtmlElement | None:
    return next((e for e in piece.element.iterancestors() if e.tag in ("article", "main")), None)


def speaker_below(pieces: list[Piece], quote: int) -> set[int]:
    """Who is named in the rest of a quotation of which the piece at `quote` is the words."""
    own = pieces[quote].element
    around = next((e for e in (own, *own.iterancestors()) if e.tag == "blockquote"), None)
    below = pieces[quote + 1].element if quote + 1 < len(pieces) else None
    if around is None or below is None:
        return set()
    return {quote + 1} if below is around or is_within(below, around) else set()
