"""Chooses the pieces of a page that are told: what the extractor found, mended."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.page_lines import is_furniture, is_heading_of_furniture, is_masthead
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.extraction import extracted

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

WORD = re.compile(r"\w+")
RUN = 4
"""Words in a run by which texts are compared."""
LONG = 80
"""Characters from which a piece is taken for prose."""
ENDS_A_SENTENCE = re.compile(r"[.!?。！？…:][\"'”’)\]»]*$")
MOST = 0.8
STANDFIRST_WORDS = frozenset(
    {
        "standfirst",
        "dek",
        "deck",
        "subtitle",
        "subheading",
        "subhead",
        "subheadline",
        "summary",
        "description",
    }
    | {"teaser", "intro", "excerpt", "abstract", "sapo", "kicker", "strapline", "header", "headline"}
)


def choose_story(root: HtmlElement, pieces: list[Piece], about: Metadata) -> list[Piece]:
    """The pieces of `pieces` that are story, in their order, captions among them.

    `root` is the page they are from, which is changed; `about` is what the page says of its article.
    """
    kept = extracted(root, pieces)
    kept |= _in_article_body(pieces, about.body)
    _bridge_gaps(pieces, kept)
    _add_lead_and_end(pieces, kept, about)
    _cut_beyond_article_body(pieces, kept, about.body)
    _cut_masthead(pieces, kept, about)
    _cut_furniture(pieces, kept)
    _cut_repetitions(pieces, kept)
    _cut_ends(pieces, kept)
    _add_captions_and_tables(pieces, kept, about)
    return [pieces[number] for number in sorted(kept)]


def _in_article_body(pieces: list[Piece], body: str | None) -> set[int]:
    """Prose that the page's own data, too, gives as part of the article."""
    if not body:
        return set()
    runs = set(_runs(body))
    return {n for n, piece in enumerate(pieces) if _is_prose(piece) and _share_in(piece, runs) >= MOST}


def _bridge_gaps(pieces: list[Piece], kept: set[int]) -> None:
    """Adds prose that stands among the kept pieces, in an element that holds kept prose."""
    told = [n for n in sorted(kept) if _is_prose(pieces[n])]
    if not told:
        return
    homes = {pieces[n].element.getparent() for n in told} | {pieces[n].element for n in told}
    for n in range(told[0], told[-1]):
        piece = pieces[n]
        if n not in kept and _is_prose(piece) and piece.element.getparent() in homes:
            kept.add(n)


def _add_lead_and_end(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds prose between the title and the story, and what goes on where nearly all of the story stands."""
    told = [n for n in sorted(kept) if _is_prose(pieces[n])]
    if not told:
        return
    around = _article_around(pieces[told[0]])
    title = _title_position(pieces, kept, _bare(about.title))
    for n in range(title + 1, told[0]) if title >= 0 else ():
        piece = pieces[n]
        if (
            around is not None
            and _is_prose(piece)
            and _article_around(piece) is around
            and not _is_standfirst(piece)
        ):
            kept.add(n)
    home = pieces[told[-1]].element.getparent()
    at_home = sum(len(pieces[n].text) for n in told if pieces[n].element.getparent() is home)
    if at_home < MOST * sum(len(pieces[n].text) for n in told):
        return
    for n in range(told[-1] + 1, len(pieces)):
        piece = pieces[n]
        if piece.element.getparent() is not home or piece.kind == "heading":
            break
        if _is_prose(piece):
            kept.add(n)


def _is_standfirst(piece: Piece) -> bool:
    """Whether a piece sums the story up, below its title."""
    return any(
        element.tag == "header" or not STANDFIRST_WORDS.isdisjoint(class_words(element))
        for element in (piece.element, *islice(piece.element.iterancestors(), 2))
    )


def _article_around(piece: Piece) -> HtmlElement | None:
    return next((e for e in piece.element.iterancestors() if e.tag in ("article", "main")), None)


def _cut_beyond_article_body(pieces: list[Piece], kept: set[int], body: str | None) -> None:
    """Drops what stands before and after the article as the page's own data gives it whole."""
    if not body:
        return
    runs = set(_runs(body))
    told = sorted(kept)
    inside = [n for n in told if _share_in(pieces[n], runs) >= MOST]
    if not inside:
        return
    found = {run for n in inside for run in _runs(pieces[n].text)}
    covers_body = len(found & runs) >= MOST * len(runs)
    covers_kept = sum(len(pieces[n].text) for n in inside) >= MOST * sum(len(pieces[n].text) for n in told)
    if covers_body and covers_kept:
        kept -= {n for n in told if not inside[0] <= n <= inside[-1]}


def _cut_masthead(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops title, byline and date from before the first prose, and the title wherever it is repeated."""
    title = _bare(about.title)
    opening = _title_position(pieces, kept, title)
    before_story = True
    for n in sorted(kept):
        piece = pieces[n]
        if n <= opening or _bare(piece.text) == title or (before_story and _is_masthead(piece, about)):
            kept.discard(n)
        elif _is_prose(piece):
            before_story = False


def _title_position(pieces: list[Piece], kept: set[int], title: str) -> int:
    """Where the title stands before the first prose; -1 if it does not."""
    first_prose = next((n for n in sorted(kept) if _is_prose(pieces[n])), 0)
    for n in range(first_prose - 1, -1, -1):
        if pieces[n].kind == "heading" and (pieces[n].tag == "h1" or _bare(pieces[n].text) == title):
            return n
    return -1


def _is_masthead(piece: Piece, about: Metadata) -> bool:
    return piece.tag == "h1" or is_masthead(piece.text, about.byline)


def _cut_furniture(pieces: list[Piece], kept: set[int]) -> None:
    for n in sorted(kept):
        piece = pieces[n]
        if is_furniture(piece.text, linked=piece.linked) or _is_teaser(piece):
            kept.discard(n)


def _is_teaser(piece: Piece) -> bool:
    """Whether a piece is nothing but a link to another story."""
    return piece.kind != "heading" and piece.linked > 0.9 and not ENDS_A_SENTENCE.search(piece.text)


def _cut_repetitions(pieces: list[Piece], kept: set[int]) -> None:
    """Drops paragraphs that stand twice on the page, and pulled quotes, which repeat a sentence."""
    said: set[str] = set()
    runs = Counter(run for n in kept for run in _runs(pieces[n].text))
    for n in sorted(kept):
        piece = pieces[n]
        bare = _bare(piece.text)
        repeated = len(bare) >= 40 and bare in said
        pulled = piece.kind == "quote" and len(bare) >= 20 and all(runs[run] > 1 for run in _runs(piece.text))
        if repeated or pulled:
            kept.discard(n)
        said.add(bare)


def _cut_ends(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the parts after the story that a heading announces as something else, and headings of nothing."""
    last_prose = max((n for n in kept if _is_prose(pieces[n])), default=-1)
    for n in sorted(kept):
        if pieces[n].kind != "heading" or not is_heading_of_furniture(pieces[n].text):
            continue
        if n > last_prose:
            kept -= {m for m in kept if m >= n}
            break
        kept.discard(n)
    for n in sorted(kept, reverse=True):
        if pieces[n].kind != "heading":
            break
        kept.discard(n)


def _add_captions_and_tables(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    told = sorted(kept)
    if not told:
        return
    home = _home(pieces, told)
    first, last = _beginning(pieces, told[0], about), told[-1]
    said: set[str] = {_bare(pieces[n].text) for n in told}
    for n, piece in enumerate(pieces):
        if piece.kind not in ("caption", "table"):
            continue
        at_home = any(ancestor is home for ancestor in piece.element.iterancestors())
        if first <= n <= last or at_home:
            bare = _bare(piece.text)
            if piece.kind == "table" or bare not in said:
                kept.add(n)
            said.add(bare)


def _beginning(pieces: list[Piece], first_told: int, about: Metadata) -> int:
    """The position from which pictures belong to the story: that of its title, if it stands before it."""
    title = _bare(about.title)
    for n in range(first_told, -1, -1):
        piece = pieces[n]
        if piece.kind == "heading" and (piece.tag == "h1" or _bare(piece.text) == title):
            return n
    return first_told


def _home(pieces: list[Piece], told: list[int]) -> HtmlElement | None:
    """The innermost element that holds nearly all of the told text."""
    whole = sum(len(pieces[n].text) for n in told)
    held: dict[HtmlElement, int] = {}
    for n in told:
        for ancestor in pieces[n].element.iterancestors():
            held[ancestor] = held.get(ancestor, 0) + len(pieces[n].text)
    enough = [element for element, length in held.items() if length >= 0.9 * whole]
    innermost = max(enough, key=lambda e: sum(1 for _ in e.iterancestors()), default=None)
    return None if innermost is None or innermost.tag in ("body", "html") else innermost


def _is_prose(piece: Piece) -> bool:
    if piece.kind in ("heading", "caption", "table"):
        return False
    return piece.linked < 0.5 and (len(piece.text) >= LONG and ENDS_A_SENTENCE.search(piece.text) is not None)


def _runs(text: str) -> list[tuple[str, ...]]:
    words = [word.lower() for word in WORD.findall(text)]
    return [tuple(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1))]


def _share_in(piece: Piece, runs: set[tuple[str, ...]]) -> float:
    own = _runs(piece.text)
    return sum(run in runs for run in own) / len(own)


def _bare(text: str) -> str:
    """`text` as a run of lower-case words, to compare by."""
    return " ".join(WORD.findall(text.lower()))
