"""Templates filled with what a briefing is: all that an article says is escaped."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from audiobrief.errors import SettingsError
from audiobrief.languages import locale

if TYPE_CHECKING:
    from datetime import date

    from jinja2 import Environment

    from audiobrief.types import Article, Briefing

NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no character for (section 2.2)."""


def render(template: str, briefing: Briefing, base_url: str | None, **more: Any) -> str:
    """A template of the player's folder, filled; `more` is what only this one needs.

    Raises SettingsError when the base URL is not one of the web.
    """
    article = briefing.article
    return filled(
        template,
        article=article,
        artist=artist(article),
        base=base_of(base_url),
        at=lambda extension: address_of(briefing, extension, base_url),
        beside=lambda extension: address_of(briefing, extension),
        day=day_of(article.published, article.language) if article.published else None,
        label=label(briefing),
        seconds=briefing.duration,
        **more,
    )


def filled(template: str, **values: Any) -> str:
    """A template of the player's folder with these values in it; what XML has no character for is left out."""
    return NO_CHARACTER.sub("", _templates().get_template(template).render(**values))


def our_file(name: str) -> bytes:
    """A style sheet or script that stands beside the pages."""
    return files("audiobrief.publishing").joinpath("player", name).read_bytes()


def base_of(url: str | None) -> str:
    """Where the folder is on the web, with a slash at its end; empty for beside the page.

    Raises SettingsError when it is not an http or https address.
    """
    if not url:
        return ""
    if not on_the_web(url) or "?" in url or "#" in url:
        raise SettingsError(f"{url!r} is not a base URL; write https:// and the folder's address")
    return f"{url.rstrip('/')}/"


def address_of(briefing: Briefing, extension: str, base_url: str | None = None) -> str:
    """Where the briefing's file with this extension is; just its name when there is no base URL."""
    return base_of(base_url) + quote(briefing.path.with_suffix(extension).name)


def on_the_web(url: str | None) -> str | None:
    """The address, if it is one that a link may lead to."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    whole = parts.scheme in ("http", "https") and parts.netloc and not re.search(r"\s", url or "")
    return url if whole else None


def artist(article: Article) -> str:
    """Whom the lock screen names: the publisher, else the reporters."""
    return article.source or ", ".join(article.byline)


def label(briefing: Briefing) -> str:
    """What the player is called, with its length."""
    return f"Listen to this article · {length(briefing)}"


def length(briefing: Briefing) -> str:
    """How long it is: "2 min 20 s"."""
    counts = zip(clock(round(briefing.duration)), ("h", "min", "s"), strict=True)
    return " ".join(f"{count} {unit}" for count, unit in counts if count) or "0 s"


def clock(seconds: int) -> tuple[int, int, int]:
    """Hours, minutes, seconds."""
    minutes, rest = divmod(seconds, 60)
    return *divmod(minutes, 60), rest


def day_of(day: date, language: str) -> str:
    """The day as a page shows it."""
    from babel.dates import format_date

    return format_date(day, "long", locale(language))


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("audiobrief.publishing", "player"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
