"""What is said around the story: the byline before it and the source after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from audiobrief.types import Article


def byline(article: Article) -> str | None:
    """Who reported, for whom, and when it was published; None when the article says none of it.

    English only: in another language just the names are said.
    """
    credit = ", ".join(filter(None, (listed(article.byline), article.source)))
    if not article.language.startswith("en"):
        return f"{credit}." if credit else None
    sentences = []
    if credit:
        sentences.append(f"{'By' if article.byline else 'From'} {credit.rstrip('.')}.")
    if article.published:
        sentences.append(f"Published {month_and_day(article.published)}, {article.published.year}.")
    return " ".join(sentences) or None


def closing(article: Article) -> str | None:
    """Where the story is from; None when the article does not say."""
    if not article.source:
        return None
    if not article.language.startswith("en"):
        return f"{article.source}."
    return f"This story is from {article.source.rstrip('.')}."


def listed(names: Sequence[str]) -> str:
    """The names as a sentence has them: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def month_and_day(day: date) -> str:
    """The day as it is said: "May 7th"."""
    teens = 10 <= day.day % 100 <= 20
    suffix = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{suffix}"
