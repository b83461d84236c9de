"""Cards of other stories: a picture and a headline that lead to one page, with a line or two about it."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, plain_text
from audiobrief.reading.furniture_lines import is_stamp
from audiobrief.reading.web.class_words import class_names
from audiobrief.reading.web.paragraphs import SMALL_SHARE

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

FEWEST = 3
"""Cards beside each other; fewer may be pictures of the story that lead elsewhere."""
FEWEST_WORDS_OF_A_HEADLINE = 2
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\b", re.IGNORECASE)
"""In an address: a picture leads to itself in full size."""
OF_TEXT = re.compile(r"^(?:article|story|entry|post)[-_]*(?:body|text|content)")
"""What the box that holds all of a story's text is called; parts of one may be called text, too."""
CLOCK = re.compile(r"\b\d{1,2}:\d\d\b|\b\d{4} (?:GMT|UTC)\b")
LONGEST_LINE = 80
LONGEST = 500
"""Characters of a card."""


def remove_cards(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the cards of other stories that stand together, in a column beside the story's or in a box below it.

    Those within the story, or much of the page's prose, may be what it tells of: its people, its films or the steps to take.

    `prose` is how much there is in each element of `body`.
    """
    rows: defaultdict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    found = dict.fromkeys(card for picture in _linked_pictures(body) for card in _cards_around(picture))
    for card in found:
        if (row := card.getparent()) is not None:
            rows[row].append(card)
    for row, cards in rows.items():
        said = sum(prose[card] for card in cards)
        if (
            len(cards) >= FEWEST
            and said <= prose[body] * SMALL_SHARE
            and _is_beside_the_story(row, said, prose, are_dated=2 * sum(map(_is_dated, cards)) > len(cards))
        ):
            for card in cards:
                card.drop_tree()


def _linked_pictures(body: HtmlElement) -> list[HtmlElement]:
    return [
        link
        for link in body.iter("a")
        if next(link.iter("img"), None) is not None and not PICTURE.search(link.get("href") or ".jpg")
    ]


def _cards_around(picture: HtmlElement) -> list[HtmlElement]:
    """The largest element around a linked picture whose links all lead where it does, if one is a headline."""
    address = picture.get("href")
    around = takewhile(
        lambda e: (
            e.tag != "body"
            and not holds_more_text(e, LONGEST)
            and all(link.get("href") == address for link in e.iter("a"))
        ),
        picture.iterancestors(),
    )
    return [
        card for card in list(around)[-1:] if any(_is_headline(plain_text(link)) for link in card.iter("a"))
    ]


def _is_headline(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS_OF_A_HEADLINE


def _is_dated(card: HtmlElement) -> bool:
    """Whether a line of a card says at what time its story was published: what a story tells of has days alone."""
    lines = (
        plain_text(line)
        for line in card.iter("*")
        if not len(line) and not holds_more_text(line, LONGEST_LINE)
    )
    return any(CLOCK.search(line) and is_stamp(line) for line in lines)


def _is_beside_the_story(
    row: HtmlElement, said: int, prose: Counter[HtmlElement], *, are_dated: bool
) -> bool:
    """Whether all prose around a row of cards stands in one box, and the row does not.

    That box is the story's for sure, or the cards are `are_dated`, as other stories are and events within an article.
    """
    around = next((box for box in (row, *row.iterancestors()) if prose[box] > said), None)
    if around is None:
        return False
    others = prose[around] - said
    are_apart = are_dated and not any(prose[article] > said for article in row.iterancestors("article"))
    return any(prose[box] == others and (are_apart or _is_of_story(box)) for box in around)


def _is_of_story(box: HtmlElement) -> bool:
    """Whether a box has the title in it, or is called the text of the story."""
    return next(box.iter("h1"), None) is not None or any(map(OF_TEXT.search, class_names(box)))
