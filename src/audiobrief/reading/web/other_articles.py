"""Articles on a page that are not its own: the beginnings of other stories, and the story that follows."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, link_length, plain_text, text_length
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.paragraphs import SMALL_SHARE
from audiobrief.reading.web.prose import CUT_OFF
from audiobrief.reading.web.removing import BOXES
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

TITLES = ("h1", "h2", "h3", "h4", "h5")
LONGEST_TITLE_OF_A_BOX = 60
"""Characters."""
OF_TEASERS = ("img", "picture", "time")
"""What the beginnings of other stories have, and a review of several books may have not."""
FEWEST_ALIKE = 3
"""Teasers in a row that may be what a story tells of."""
FEWEST_WORDS_OF_A_HEADLINE = 3
READ_ALL = re.compile(
    r"(?:read|continue reading|see|listen to|watch) (?:the )?(?:full|whole|entire|complete)? ?"
    r"(?:story|article|post|episode|interview)[.… >»→]*",
    re.IGNORECASE,
)
LONGEST_TEASER = 400
"""Characters of a box that nothing but its title and such a call shows to be of another story."""
PART = re.compile(
    r"(?:part|chapter|teil|kapitel|parte|partie|capítulo|chapitre) (?:\d+|[ivx]+|one|two|three|four|five|six)\b",
    re.IGNORECASE,
)
"""The title of a part of a story."""
SIGNED = frozenset({"author", "authors", "byline", "date", "dateline", "published", "timestamp"})
"""Words in the names of what tells who wrote a story, or when."""


def remove_teasers(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the beginnings of other stories, each an article whose heading links to it, and the titles over them.

    Where they are most of the page, they are the story: a live blog, or the news of a day.
    """
    teasers = [article for article in body.iter("article") if _is_teaser(article)]
    teasers += _boxes_to_read_on_from(body)
    if sum(prose[teaser] for teaser in teasers) > prose[body] / 2:
        return
    told_of = _told_of(teasers, prose)
    for article in teasers:
        around = article.getparent()
        if around is None or article in told_of or prose[article] > prose[body] * SMALL_SHARE:
            continue
        article.drop_tree()
        while around is not None and around.tag in BOXES and _is_empty_but_for_title(around):
            emptied, around = around, around.getparent()
            if around is not None:
                emptied.drop_tree()


def _is_teaser(article: HtmlElement) -> bool:
    headings = [heading for tag in TITLES for heading in article.iter(tag)]
    if len(headings) != 1 or headings[0].tag == "h1":
        return False
    around = [link for link in headings[0].iterancestors("a") if article in link.iterancestors()]
    addresses = [link.get("href") or "#" for link in (*around, *headings[0].iter("a"))]
    linked = bool(around) or link_length(headings[0]) >= text_length(headings[0])
    return linked and all("#" not in address for address in addresses)


def _boxes_to_read_on_from(body: HtmlElement) -> list[HtmlElement]:
    """The boxes of another story's linked title and beginning, over a line that calls to read all of it."""
    calls = [
        e for e in body.iter("div", "span", "p", "a") if not len(e) and READ_ALL.fullmatch(plain_text(e))
    ]
    around = (next((e for e in call.iterancestors(*BOXES) if _holds_a_title(e)), None) for call in calls)
    return [
        e
        for e in dict.fromkeys(around)
        if e is not None and not holds_more_text(e, LONGEST_TEASER) and _is_teaser(e)
    ]


def _holds_a_title(box: HtmlElement) -> bool:
    return next(box.iter(*TITLES), None) is not None


def _told_of(teasers: list[HtmlElement], prose: Counter[HtmlElement]) -> set[HtmlElement]:
    """Those that the story around them tells of, as the books of a review: several right behind one of its paragraphs."""
    saying = {teaser for teaser in teasers if _says_in_whole_sentences(teaser, prose)}
    found: set[HtmlElement] = set()
    for row in {row for teaser in saying if (row := teaser.getparent()) is not None}:
        own = sum(prose[paragraph] for paragraph in row.iterchildren("p"))
        runs = [list(run) for _, run in groupby(row, key=saying.__contains__)]
        for before, run in pairwise(runs):
            is_behind_paragraph = before[-1].tag == "p" and ends_a_sentence(plain_text(before[-1]))
            if is_behind_paragraph and len(run) >= FEWEST_ALIKE and sum(prose[e] for e in run) < own:
                found.update(saying.intersection(run))
    return found


def _says_in_whole_sentences(article: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether an article under a linked title has neither picture nor day, as teasers have, and no paragraph that is cut off."""
    if not prose[article] or next(article.iter(*OF_TEASERS), None) is not None:
        return False
    texts = [plain_text(paragraph) for paragraph in article.iter("p") if prose[paragraph]]
    return all(ends_a_sentence(text) and not text.endswith(CUT_OFF) for text in texts)


def _is_empty_but_for_title(box: HtmlElement) -> bool:
    return not holds_more_text(box, LONGEST_TITLE_OF_A_BOX) and all(
        text_length(part) == 0 or any(next(part.iter(tag), None) is not None for tag in TITLES)
        for part in box
    )


def remove_next_stories(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the articles with titles of their own that follow the one which the page is named for.

    Chapters are articles with titles, too; another story tells when it was written or by whom, or leads to its page.
    """
    page_title = body.find("../head/title")
    named = plain_text(page_title) if page_title is not None else ""
    own_titles = [(article, plain_text(h1)) for article in body.iter("article") for h1 in article.iter("h1")]
    titles = [title for _, title in own_titles]
    story = next((article for article, title in own_titles if title in named and _is_headline(title)), None)
    if story is None or not prose[story] or len(set(titles)) < len(titles):
        return
    for article, title in own_titles[titles.index(plain_text(next(story.iter("h1")))) + 1 :]:
        is_within = story in (article, *article.iterancestors())
        is_other = title not in named and PART.match(title) is None and _is_signed(article)
        if article.getparent() is not None and not is_within and is_other:
            article.drop_tree()


def _is_signed(article: HtmlElement) -> bool:
    """Whether an article says who wrote it or when, or its title leads to its own page."""
    return (
        next(article.iter("time"), None) is not None
        or any(link_length(h1) > 0 for h1 in article.iter("h1"))
        or any(not SIGNED.isdisjoint(class_words(element)) for element in article.iter("*"))
    )


def _is_headline(title: str) -> bool:
    return len(title.split()) >= FEWEST_WORDS_OF_A_HEADLINE
