"""Sources to Script: the articles read, fitted to a length, and written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief import writing
from audiobrief.casting import casting
from audiobrief.reading import article_in
from audiobrief.settings import Settings
from audiobrief.sources import gathered
from audiobrief.types import Script
from audiobrief.writing.lengths import script_seconds
from audiobrief.writing.shortening import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audiobrief.reading.contents import Contents, Source
    from audiobrief.types import Article

TITLE = "News briefing"


def write_script(article: Article, settings: Settings | None = None) -> Script:
    """What is said about the article, by voices of its language. Raises SettingsError and VoiceError."""
    settings = settings or Settings()
    return writing.write_script(article, settings, casting(settings))


def script_of(
    *sources: Source | Script, title: str | None = None, minutes: float | None = None, settings: Settings
) -> Script:
    """The script of one article or of several, or the one that the source is. Raises as `make` does."""
    found = gathered(sources, title, minutes, settings)
    return found if isinstance(found, Script) else written(found, title, minutes, settings)


def written(
    found: Sequence[Contents], title: str | None, minutes: float | None, settings: Settings
) -> Script:
    """The script of articles: their pages and texts. Raises SourceError, SettingsError and VoiceError."""
    articles = [_article(one, settings) for one in found]
    cast = casting(settings)

    def write(articles: Sequence[Article]) -> Script:
        if len(articles) > 1:
            return writing.write_rundown(articles, title or TITLE, settings, cast)
        return writing.write_script(replace(articles[0], title=title or articles[0].title), settings, cast)

    if not minutes:
        return write(articles)
    sounds = _added_by_sounds(write(articles), settings)
    return write(shortened(articles, minutes * 60, write, lambda script: script_seconds(script) + sounds))


def _added_by_sounds(script: Script, settings: Settings) -> float:
    from audiobrief import mixing
    from audiobrief.sounding import sounding

    return mixing.added_seconds(script, sounding(script, settings.sounds, mixing.RATE, mixing.LOUDNESS))


def _article(found: Contents, settings: Settings) -> Article:
    article = article_in(found)
    return replace(article, language=settings.language) if settings.language else article
