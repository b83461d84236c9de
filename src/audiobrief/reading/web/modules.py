"""What of a story stands in modules of its own, as a page's software sets headings and lists between those of text."""

from __future__ import annotations

from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import itself_or_around, outermost_apart
from audiobrief.reading.furniture_lines import is_furniture
from audiobrief.reading.web.chapters import opens_furniture
from audiobrief.reading.web.prose import is_sentence, prose_of
from audiobrief.reading.web.switches import leads_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

HIGHEST_MODULE = 4
"""Elements up from the last of the story, within which a module goes on with it."""
PARTS = ("article", "main", "body")
"""Elements that hold a whole story, and beside which it does not go on."""
EMBEDDING = ("iframe", "img", "video", "object", "embed", "form")


def add_modules(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the headings, lists and quotations that stand in boxes of their own between two paragraphs of the story.

    A heading needs something told under it; where a part of the page begins nothing is added up to the next paragraph.
    """
    told = prose_of(pieces, kept)
    for before, behind in pairwise(told):
        if behind - before > 1 and not kept.issuperset(range(before + 1, behind)):
            kept.update(_modules_between(pieces, before, behind, kept))
    if told:
        kept.update(_sentences_behind(pieces, told[-1]))


def add_unfolded(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the sentences that are folded under something told, however deep they stand, and what others are under."""
    folds = [itself_or_around(piece.element, "details") for piece in pieces]
    if not any(fold is not None for fold in folds):
        return
    summaries = {n for n, piece in enumerate(pieces) if folds[n] is not None and _is_in_summary(piece)}
    opened = {folds[n] for n in kept}
    sentences = {n for n, fold in enumerate(folds) if fold is not None and is_sentence(pieces[n])}
    may_be_told = {n for n in summaries | sentences if not pieces[n].is_mostly_links}
    kept.update(n for n in may_be_told if folds[n] in opened)


def _is_in_summary(piece: Piece) -> bool:
    return itself_or_around(piece.element, "summary") is not None


def _modules_between(pieces: list[Piece], before: int, behind: int, kept: set[int]) -> set[int]:
    around = _around(pieces[before]) | _around(pieces[behind])
    told = {behind} | kept.intersection(range(before, behind))
    between = range(before + 1, behind)
    first = next((n for n in between if n not in told and _begins_part_of_page(pieces[n])), behind)
    modules = [
        (element, list(held))
        for element, held in groupby(
            islice(between, first - before - 1), lambda n: outermost_apart(pieces[n].element, around)
        )
    ]
    for element, held in reversed(modules):
        if element is None or not _is_of_story(element, [pieces[n] for n in held]):
            continue
        if pieces[held[-1]].kind != "heading" or _stands_over_what_is_told(pieces, held[-1], told):
            told.update(held)
    return told


def _stands_over_what_is_told(pieces: list[Piece], heading: int, told: set[int]) -> bool:
    """Whether what is told stands right below a heading, but for pictures and tables, which are placed later."""
    below = (n for n in range(heading + 1, len(pieces)) if pieces[n].kind not in ("caption", "table"))
    return next(below, None) in told


def _around(piece: Piece) -> set[HtmlElement]:
    return {piece.element, *piece.element.iterancestors()}


def _is_of_story(module: HtmlElement, held: list[Piece]) -> bool:
    """Whether a module holds nothing but headings, items and quotations, and shows and leads to nothing else."""
    if any(next(module.iter(tag), None) is not None for tag in EMBEDDING):
        return False
    is_titled = any(piece.kind == "heading" for piece in held)
    if is_titled and any(map(leads_elsewhere, module.iter("a"))):
        return False
    return all(
        (piece.kind in ("heading", "list item", "quote") or piece.tag in ("dt", "dd"))
        and not piece.is_mostly_links
        and not is_furniture(piece.text)
        for piece in held
    )


def _begins_part_of_page(piece: Piece) -> bool:
    return piece.kind == "heading" and opens_furniture(piece)


def _boxes_around(piece: Piece) -> list[HtmlElement]:
    """The elements around a piece, up to the one that holds the whole story."""
    boxes: list[HtmlElement] = []
    for element in islice(piece.element.iterancestors(), HIGHEST_MODULE):
        boxes.append(element)
        if element.tag in PARTS:
            break
    return boxes


def _sentences_behind(pieces: list[Piece], last: int) -> Iterable[int]:
    """The list or quotation of whole sentences that stands in a module right behind the last of the story."""
    if last + 1 >= len(pieces):
        return ()
    module = outermost_apart(pieces[last + 1].element, _around(pieces[last]))
    if module is None or module.getparent() not in _boxes_around(pieces[last]):
        return ()
    inside = set(module.iter("*"))
    held: list[int] = []
    for n in range(last + 1, len(pieces)):
        if pieces[n].element not in inside:
            break
        held.append(n)
    is_told = all(pieces[n].kind in ("list item", "quote") and is_sentence(pieces[n]) for n in held)
    return held if is_told and _is_of_story(module, [pieces[n] for n in held]) else ()
