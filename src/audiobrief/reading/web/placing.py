"""Which captions and tables of a page belong to its story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.credits import word_count
from audiobrief.reading.element_text import is_within
from audiobrief.reading.text.bylines import tells_of_reporter
from audiobrief.reading.web.opening import is_title
from audiobrief.reading.web.prose import is_prose
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

NEAR = 4
"""Pieces over a title among which the lead picture stands."""
FEWEST_WORDS = 5
"""Of the caption of one in the page's main part; fewer may be the label on one that stands there every day."""
LINE_BEHIND = re.compile(r" [A-ZÀ-Þ]")
"""Begins a line under a name; a sentence that begins with the name goes on in small letters."""


def add_captions_and_tables(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds the pictures and tables that stand within the story, at its head, or where nearly all of it stands.

    The portrait of a reporter is no picture of the story, nor is one behind it over who that is.
    """
    told = sorted(kept)
    if not told or not any(piece.kind in ("caption", "table") for piece in pieces):
        return
    home = _home(pieces, told)
    first, last = _beginning(pieces, told[0], about), told[-1]
    said: set[str] = {bare(pieces[n].text) for n in told}
    for n, piece in enumerate(pieces):
        if piece.kind not in ("caption", "table") or piece.text in about.byline:
            continue
        if n > last and _is_over_reporter(piece, about.byline):
            continue
        at_home = is_within(piece.element, home) and (piece.kind == "caption" or _goes_on(pieces, kept, n))
        if first <= n <= last or at_home:
            words = bare(piece.text)
            if piece.kind == "table" or words not in said:
                kept.add(n)
            said.add(words)


def _goes_on(pieces: list[Piece], kept: set[int], table: int) -> bool:
    """Whether nothing that is left out stands between a table and the story before it, and the table is not of links."""
    return table - 1 in kept and not pieces[table].is_mostly_links


def _is_over_reporter(picture: Piece, reporters: tuple[str, ...]) -> bool:
    """Whether a picture's caption says who a reporter is, or begins with the name as a line of its own."""
    name = next(filter(picture.text.startswith, reporters), None)
    if name is None:
        return False
    is_line = LINE_BEHIND.match(picture.text, len(name)) is not None
    return is_line or tells_of_reporter(picture.text, reporters)


def _beginning(pieces: list[Piece], first_told: int, about: Metadata) -> int:
    """The position from which pictures belong to the story: that of its title, if it stands before it."""
    title = bare(about.title)
    for n in range(first_told, -1, -1):
        piece = pieces[n]
        if piece.tag == "h1" or is_title(piece, title):
            return _picture_above(pieces, n)
    return first_told


def _picture_above(pieces: list[Piece], title: int) -> int:
    """The position of the lead picture, if it stands over the title in an article that holds both; else the title's."""
    articles = {e for e in pieces[title].element.iterancestors() if _is_marked_as_article(e)}
    for n in range(title - 1, max(title - 1 - NEAR, -1), -1):
        around = {e for e in pieces[n].element.iterancestors() if _is_marked_as_article(e)}
        if not around or not around <= articles or is_prose(pieces[n]):
            break
        is_in_article = any(article.tag != "main" for article in around)
        if pieces[n].kind == "caption" and (is_in_article or word_count(pieces[n].text) >= FEWEST_WORDS):
            return n
    return title


def _is_marked_as_article(element: HtmlElement) -> bool:
    """Whether an element is the article or the page's main part, by its tag or in the words of schema.org."""
    return element.tag in ("article", "main") or (element.get("itemtype") or "").endswith(
        ("Article", "BlogPosting")
    )


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
