"""HTML to paste into a news site's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, assert_never

import msgspec

from audiobrief.publishing.html import address_of, clock, on_the_web, render

if TYPE_CHECKING:
    from audiobrief.types import Article, Briefing

Kind = Literal["player", "audio", "iframe", "jsonld"]

FRAME_HEIGHT = 172
"""CSS pixels of the player with its transcript folded, at any width from 320 on."""

NOT_IN_A_SCRIPT = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
"""What would end a script element, or a line of one, within JSON."""


def embed(briefing: Briefing, kind: Kind = "player", base_url: str | None = None) -> str:
    """The briefing as HTML: the player, a bare audio element, the player page in a frame, or its metadata.

    The addresses in it are below the base URL, or relative to the folder where there is none. Raises
    SettingsError for a base URL that is not one of the web.
    """
    match kind:
        case "player" | "audio":
            return render(f"{kind}.html", briefing, base_url)
        case "iframe":
            return render("iframe.html", briefing, base_url, height=FRAME_HEIGHT)
        case "jsonld":
            return f'<script type="application/ld+json">{_json(_news_article(briefing, base_url))}</script>\n'
        case _:
            assert_never(kind)


def _news_article(briefing: Briefing, base_url: str | None) -> dict[str, Any]:
    """https://schema.org/NewsArticle, whose audio is an https://schema.org/AudioObject."""
    article = briefing.article
    return {"@context": "https://schema.org"} | _known(
        {
            "@type": "NewsArticle",
            "headline": article.title,
            "url": on_the_web(article.url),
            "image": on_the_web(article.image),
            "datePublished": article.published.isoformat() if article.published else None,
            "inLanguage": article.language,
            "author": [{"@type": "Person", "name": name} for name in article.byline],
            "publisher": _publisher(article),
            "audio": _audio(briefing, base_url),
        }
    )


def _audio(briefing: Briefing, base_url: str | None) -> dict[str, Any]:
    published = briefing.article.published
    return _known(
        {
            "@type": "AudioObject",
            "name": briefing.article.title,
            "contentUrl": address_of(briefing, ".mp3", base_url),
            "embedUrl": address_of(briefing, ".html", base_url) if base_url else None,
            "encodingFormat": "audio/mpeg",
            "contentSize": str(briefing.path.stat().st_size),
            "duration": iso_duration(briefing.duration),
            "inLanguage": briefing.article.language,
            "uploadDate": published.isoformat() if published else None,
            "transcript": "\n".join(cue.utterance.text for cue in briefing.cues),
        }
    )


def iso_duration(seconds: float) -> str:
    """As ISO 8601 writes it, to the second: PT2M20S."""
    counts = zip(clock(round(seconds)), "HMS", strict=True)
    return "PT" + ("".join(f"{count}{unit}" for count, unit in counts if count) or "0S")


def _publisher(article: Article) -> dict[str, str] | None:
    return {"@type": "Organization", "name": article.source} if article.source else None


def _known(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in (None, "", [])}


def _json(document: dict[str, Any]) -> str:
    return msgspec.json.encode(document).decode().translate(NOT_IN_A_SCRIPT)
