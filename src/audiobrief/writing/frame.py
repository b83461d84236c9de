"""What is said around the story: the byline before it and the source after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.languages import base, locale
from audiobrief.writing.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from audiobrief.types import Article


def byline(article: Article) -> str | None:
    """Who reported, for whom, and when it was published; None when the article says none of it."""
    words = phrases(article.language)
    names, source = listed(article.byline, article.language), article.source
    credit = words.reporters_and_source.format(names, source) if names and source else names or source
    sentences = []
    if credit:
        sentences.append((words.by if names else words.of).format(credit.rstrip(".")))
    if article.published:
        sentences.append(words.published.format(full_day(article.published, article.language)))
    return " ".join(sentences) or None


def closing(article: Article) -> str | None:
    """Where the story is from; None when the article does not say."""
    if not article.source:
        return None
    return phrases(article.language).closing.format(article.source.rstrip("."))


def listed(names: Sequence[str], language: str) -> str:
    """The names as a sentence has them: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    if base(language) == "en":
        return f"{', '.join(names[:-1])} and {names[-1]}"
    from babel.lists import format_list

    return format_list(names, locale=locale(language))


def full_day(day: date, language: str) -> str:
    """The day with its year, as it is said: "May 7th, 2022", "7 de mayo de 2022"."""
    if base(language) == "en":
        return f"{month_and_day(day)}, {day.year}"
    from babel.dates import format_date

    return format_date(day, "long", locale(language))


def month_and_day(day: date) -> str:
    """The day as it is said in English: "May 7th"."""
    teens = 10 <= day.day % 100 <= 20
    suffix = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{suffix}"
