"""What a page says twice: paragraphs, and quotations pulled out of the story."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, text_length
from audiobrief.reading.web.asides import ASIDE
from audiobrief.reading.web.called_captions import is_called_caption
from audiobrief.reading.web.class_words import class_words, kind_of_box
from audiobrief.reading.web.missed import speaker_below
from audiobrief.reading.web.prose import is_sentence
from audiobrief.reading.web.wording import bare, runs

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece

FEWEST_PULLED, MOST_PULLED = 8, 60
"""Words of a quotation that stands in a paragraph in two parts."""
MOST_PARAGRAPHS = 8
"""That have the first two words of a quotation, in which the others are looked for."""
FEWEST_IN_A_PART = 2
"""Words of a quotation on each side of who said it."""
LONGEST_BETWEEN = 80
"""Characters from one part of a quotation to the next."""
ASKED = ("?", "？")
FEWEST_OF_A_REFRAIN = 3
"""Times."""
SHORTEST_REPEATED = 40
"""Characters of a line that is not told again."""
FEW = 4
"""Paragraphs for each that is set apart."""
SHORTEST_PULLED = 12
"""Characters of a quotation that repeats what is said elsewhere."""


def cut_repetitions(pieces: list[Piece], kept: set[int]) -> None:
    """Drops paragraphs that stand twice on the page, captions shown again, and pulled quotes, which repeat a sentence.

    A question may be put to one guest after another, and a speech have a refrain.
    """
    said_in = {n: bare(pieces[n].text) for n in sorted(kept)}
    refrains = _refrains(pieces, said_in)
    pulled = _pulled(pieces, said_in) | _set_apart(pieces, said_in)
    captions = {bare(piece.text) for piece in pieces if piece.kind == "caption"}
    said: set[str] = set()
    for n, words in said_in.items():
        piece = pieces[n]
        is_said_twice = words in said and not piece.text.endswith(ASKED) and n not in refrains
        repeated = len(words) >= SHORTEST_REPEATED and (
            is_said_twice or (words in captions and _is_called_caption(piece))
        )
        if n in pulled:
            kept -= {n} | speaker_below(pieces, n)
        elif repeated:
            kept.discard(n)
        else:
            said.add(words)


def _pulled(pieces: list[Piece], said_in: dict[int, str]) -> set[int]:
    """The quotations that only repeat what the story says, in a sentence or around who said it.

    `said_in` has the bare words of each piece that is told.
    """
    quotes = {n for n in said_in if _may_be_pulled(pieces[n]) and len(said_in[n]) >= SHORTEST_PULLED}
    if not quotes:
        return quotes
    story = [n for n in said_in if not _may_be_pulled(pieces[n])]
    paragraphs = _by_pair_of_words([said_in[n] for n in story])
    unquoted = {run for n in story for run in runs(pieces[n].text)}
    return {
        n
        for n in quotes
        if unquoted.issuperset(runs(pieces[n].text)) or _is_said_around_its_speaker(said_in[n], paragraphs)
    }


def _refrains(pieces: list[Piece], said_in: dict[int, str]) -> set[int]:
    """The sentences said again and again among the paragraphs of a speech, set as those, each time before another.

    `said_in` has the bare words of each piece that is told, in order.
    """
    told = list(said_in)
    found: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for position, n in enumerate(told):
        is_last = n == told[-1]
        piece, beside = pieces[n], pieces[told[position - 1 if is_last else position + 1]]
        if is_sentence(piece) and not piece.linked and _are_set_alike(piece, beside):
            found[said_in[n]][n] = "" if is_last else said_in[told[position + 1]]
    refrains = (
        said for said in found.values() if len(set(said.values())) == len(said) >= FEWEST_OF_A_REFRAIN
    )
    return {n for said in refrains for n in said}


def _are_set_alike(piece: Piece, other: Piece) -> bool:
    return kind_of_box(piece.element) == kind_of_box(other.element)


def _is_called_caption(piece: Piece) -> bool:
    """Whether a piece, or the box around it, is called a caption, as what galleries show once more below their pictures."""
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    return any(map(is_called_caption, around))


def _by_pair_of_words(paragraphs: list[str]) -> dict[tuple[str, ...], list[str]]:
    """The first few of `paragraphs` that have each pair of words which stand beside each other."""
    found: dict[tuple[str, ...], list[str]] = {}
    for paragraph in paragraphs:
        for pair in set(pairwise(paragraph.split())):
            having = found.setdefault(pair, [])
            if len(having) < MOST_PARAGRAPHS:
                having.append(paragraph)
    return found


def _is_said_around_its_speaker(quoted: str, paragraphs: dict[tuple[str, ...], list[str]]) -> bool:
    """Whether a paragraph has a quotation in two parts, between which stands who said it."""
    words = quoted.split()
    if not FEWEST_PULLED <= len(words) <= MOST_PULLED:
        return False
    return any(_is_in_two_parts(words, paragraph) for paragraph in paragraphs.get(tuple(words[:2]), ()))


def _is_in_two_parts(words: list[str], paragraph: str) -> bool:
    """Whether a paragraph has all the words in order, with something between two of them."""
    start = paragraph.find(" ".join(words[:2]))
    for split in range(FEWEST_IN_A_PART, len(words) - FEWEST_IN_A_PART + 1):
        first, second = " ".join(words[:split]), " ".join(words[split:])
        end = start + len(first)
        if not paragraph.startswith(first, start):
            return False
        if second in paragraph[end : end + LONGEST_BETWEEN + len(second)]:
            return True
    return False


def _set_apart(pieces: list[Piece], said_in: dict[int, str]) -> set[int]:
    """The paragraphs that are all of a box, where few are set so, over one that says the same and goes on."""
    boxes = {n: _named_box_of_its_own(pieces[n]) for n in said_in if pieces[n].kind == "paragraph"}
    held = Counter(boxes.values())
    return {
        n
        for n, below in pairwise(boxes)
        if boxes[n] and held[boxes[n]] * FEW <= len(boxes) and _is_said_in(said_in[n], said_in[below])
    }


def _is_said_in(words: str, paragraph: str) -> bool:
    return len(words) >= SHORTEST_REPEATED and words in paragraph


def _named_box_of_its_own(piece: Piece) -> str | None:
    """What the box is called that a paragraph is all of, and not one of the lines that share an element."""
    box = piece.element.getparent()
    if box is None or box.tag not in ("div", "section"):
        return None
    if holds_more_text(piece.element, 2 * len(piece.text)):
        return None
    return None if holds_more_text(box, text_length(piece.element)) else box.get("class")


def _may_be_pulled(piece: Piece) -> bool:
    """Whether a piece is a quotation, or called a pulled one, or set apart."""
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    named = [class_words(element) for element in around]
    return piece.kind == "quote" or any(
        words == (ASIDE,) or "pullquote" in words or ("pull", "quote") in pairwise(words) for words in named
    )
