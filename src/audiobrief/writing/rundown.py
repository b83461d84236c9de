"""A briefing of several stories: its opening, the headlines, what leads from story to story, its closing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.languages import base
from audiobrief.types import Article
from audiobrief.writing.frame import byline, full_day, listed, month_and_day
from audiobrief.writing.numbers import cardinal
from audiobrief.writing.passages import Passage, begins_with_title, story
from audiobrief.writing.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.settings import Parts
    from audiobrief.writing.phrases import Phrases

COMMON = re.compile(
    r"(?:afternoon|briefing|business|city|climate|culture|daily|economy|election|evening|international|local|markets?|"
    r"midday|morning|national|news|night|noon|politics|regional|science|sports?|technology|today|tonight|weather|"
    r"weekend|weekly|world)",
    re.IGNORECASE,
)
"""Words that a briefing's title begins with and that are no names: small within a sentence."""


def whole(articles: Sequence[Article], title: str) -> Article:
    """The briefing as one article without blocks: the newest story's day, all their sources, the first's language."""
    days = [article.published for article in articles if article.published]
    sources = dict.fromkeys(article.source for article in articles if article.source)
    return Article(
        title=title,
        blocks=(),
        published=max(days, default=None),
        source=listed(tuple(sources), articles[0].language) or None,
        language=articles[0].language,
        image=next((article.image for article in articles if article.image), None),
    )


def passages(whole: Article, articles: Sequence[Article], parts: Parts) -> Iterator[Passage]:
    """The briefing's parts in spoken order."""
    if parts.title:
        yield Passage("title", _opening(whole, len(articles)))
        for article in articles:
            yield Passage("narration", article.title, language=article.language)
    for number, article in enumerate(articles):
        lead = _lead(number, len(articles), phrases(whole.language))
        if lead:
            yield Passage("narration", lead, opens_story=True)
        yield from _told(article, parts, leads=not lead)
    if parts.closing and (text := _closing(whole)):
        yield Passage("credit", text, is_closing=True)


def _told(article: Article, parts: Parts, *, leads: bool) -> Iterator[Passage]:
    head = [] if begins_with_title(article) else [Passage("title", article.title, opens_story=leads)]
    if article.standfirst:
        head.append(Passage("narration", article.standfirst, opens_story=leads and not head))
    if parts.byline and (text := byline(replace(article, published=None))):
        head.append(Passage("byline", text))
    for passage in (*head, *story(article, captions=parts.captions)):
        yield replace(passage, language=article.language)


def _opening(whole: Article, count: int) -> str:
    words = phrases(whole.language)
    title = _within_sentence(whole)
    if base(whole.language) == "en":
        number, day = cardinal(count).capitalize(), whole.published and month_and_day(whole.published)
    else:
        number, day = str(count), whole.published and full_day(whole.published, whole.language)
    opening = words.opening_of_day if day else words.opening
    return opening.format(title=title, day=day, count=number)


def _closing(whole: Article) -> str:
    words = phrases(whole.language)
    end = words.end.format(_within_sentence(whole))
    sources = words.sources.format(whole.source.rstrip(".")) if whole.source else ""
    return f"{end} {sources}".strip()


def _within_sentence(whole: Article) -> str:
    title = whole.title.rstrip(".!")
    if base(whole.language) != "en":
        return title
    first, *rest = title.split()
    return " ".join([first.lower() if COMMON.fullmatch(first) else first, *rest])


def _lead(number: int, count: int, words: Phrases) -> str:
    if number == 0:
        return words.first
    return words.last if number == count - 1 else words.next[(number - 1) % len(words.next)]
