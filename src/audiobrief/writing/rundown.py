"""A briefing of several stories: its opening, the headlines, what leads from story to story, its closing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.types import Article
from audiobrief.writing.frame import byline, listed, month_and_day
from audiobrief.writing.numbers import cardinal
from audiobrief.writing.passages import Passage, begins_with_title, story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.settings import Parts

FIRST, LAST = "First.", "And finally."
BETWEEN = ("Next.", "In other news.", "Also in this briefing.")
"""What leads to a story, in turn."""

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
        source=listed(tuple(sources)) or None,
        language=articles[0].language,
        image=next((article.image for article in articles if article.image), None),
    )


def passages(whole: Article, articles: Sequence[Article], parts: Parts) -> Iterator[Passage]:
    """The briefing's parts in spoken order; only English has words that lead from one to the next."""
    in_english = whole.language.startswith("en")
    if parts.title:
        yield Passage("title", _opening(whole, len(articles)) if in_english else whole.title)
        for article in articles:
            yield Passage("narration", article.title, language=article.language)
    for number, article in enumerate(articles):
        if in_english:
            yield Passage("narration", _lead(number, len(articles)), opens_story=True)
        yield from _told(article, parts, leads=not in_english)
    if parts.closing and in_english:
        yield Passage("credit", _closing(whole), is_closing=True)


def _told(article: Article, parts: Parts, *, leads: bool) -> Iterator[Passage]:
    head = [] if begins_with_title(article) else [Passage("title", article.title, opens_story=leads)]
    if parts.byline and (text := byline(replace(article, published=None))):
        head.append(Passage("byline", text))
    for passage in (*head, *story(article, captions=parts.captions)):
        yield replace(passage, language=article.language)


def _opening(whole: Article, count: int) -> str:
    day = f" for {month_and_day(whole.published)}" if whole.published else ""
    return f"Your {_within_sentence(whole.title)}{day}. {cardinal(count).capitalize()} stories."


def _closing(whole: Article) -> str:
    sources = f" The stories are from {whole.source.rstrip('.')}." if whole.source else ""
    return f"That was your {_within_sentence(whole.title)}.{sources}"


def _within_sentence(title: str) -> str:
    first, *rest = title.rstrip(".!").split()
    return " ".join([first.lower() if COMMON.fullmatch(first) else first, *rest])


def _lead(number: int, count: int) -> str:
    if number == 0:
        return FIRST
    return LAST if number == count - 1 else BETWEEN[(number - 1) % len(BETWEEN)]
