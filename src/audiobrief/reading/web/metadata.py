"""What a page says of its article: title, reporters, date, publisher, language, addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import htmldate
from dateutil import parser as date_parser

from audiobrief.reading.page_text import plain_text, tidy
from audiobrief.reading.web import linked_data
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.figures import absolute
from audiobrief.reading.web.masthead import shown_masthead
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

SITE_BREAK = re.compile(r"(?<!\s)\s++[|–—·•»«›:-]\s+|(?:(?<!\s)\s++)?[|»›]\s*")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?")
NAME_BREAK = re.compile(r"\s*(?:,|;|\||/|·|•|\n|\band\b|\bund\b|\bwith\b|&)\s*", re.IGNORECASE)
BY = re.compile(
    r"^(?:(?:written|reported|story|words|posted|edited)\s+)?(?:by|von|par|por)\b[:\s]+", re.IGNORECASE
)
NOT_A_NAME = re.compile(
    r"@|https?:|www\.|\d{2}|\b(?:editor|reporter|correspondent|writer|staff|contributor|columnist|producer|"
    r"bureau|desk|team|newsroom|admin|administrator|published|updated|journalist|photographer|author|chief|"
    r"senior|opinion|guest|jr|sr|phd|md|news|twitter|follow|email|share|unknown|anonymous|analyst|critic)\b",
    re.IGNORECASE,
)
NAMES = 10
LONGEST_TITLE = 500
DATE_PROPERTIES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime",
)
FIRST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article.

    `url` is its lasting address, `base` the one that addresses on it are relative to; `summary` and `body`,
    the whole text, are as the page's data gives them, `paid` is whether it is for those who pay; `under_byline` are
    the lines shown under who wrote it and when, to the first of prose.
    """

    title: str
    byline: tuple[str, ...] = ()
    published: date | None = None
    source: str | None = None
    language: str | None = None
    url: str | None = None
    base: str | None = None
    image: str | None = None
    summary: str | None = None
    body: str | None = None
    paid: bool = False
    under_byline: tuple[str, ...] = ()


def read_metadata(root: HtmlElement, url: str | None = None) -> Metadata:
    """What the page `root`, fetched from `url`, says of its article.

    Its JSON-LD counts most, then its meta elements (OpenGraph and older ones), then what it shows; the
    title alone is taken as the page shows it, if that agrees with what is said of it.
    """
    article = linked_data.read_article(root)
    metas = _metas(root)
    base = _base(root, url)
    address = _address(root, metas, base) or url
    source = _source(article, metas)
    title = _title(root, article, metas, source)
    language = _language(root, article, metas)
    body = linked_data.paragraphs_of(article.get("articleBody")) or None
    shown = shown_masthead(root, title, language or "en")
    return Metadata(
        title=title,
        byline=_byline(root, article, metas, source) or shown.byline,
        published=_published(root, article, metas) or shown.published or _guessed_day(root),
        source=source or shown.source,
        language=language,
        url=address,
        base=base or address,
        image=_image(article, metas, base or address),
        summary=_summary(article, metas),
        body=body,
        paid=linked_data.is_paid_for(article),
        under_byline=shown.under,
    )


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = tidy(meta.get("content") or "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (meta.get(attribute) or "").lower().split():
                if content:
                    metas.setdefault(name, []).append(content)
    return metas


def _first(metas: dict[str, list[str]], *names: str) -> str | None:
    return next((metas[name][0] for name in names if name in metas), None)


def _base(root: HtmlElement, url: str | None) -> str | None:
    """The address that a base element gives, or else the page's own."""
    said = next((base.get("href") for base in root.iter("base") if base.get("href")), None)
    return absolute(said or "", url) or url


def _address(root: HtmlElement, metas: dict[str, list[str]], base: str | None) -> str | None:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            canonical = absolute(link.get("href") or "", base)
            if canonical:
                return canonical
    return absolute(_first(metas, "og:url") or "", base)


def _source(article: linked_data.Thing, metas: dict[str, list[str]]) -> str | None:
    publishers = linked_data.names_of(article.get("publisher"))
    said = publishers[0] if publishers else _first(metas, "og:site_name", "application-name", "dc.publisher")
    return tidy(said) if said else None


def _title(
    root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]], source: str | None
) -> str:
    page_title = root.find(".//title")
    said = [
        linked_data.text_of(article.get("headline")),
        _first(metas, "og:title", "twitter:title", "dc.title", "headline", "title") or "",
        plain_text(page_title) if page_title is not None else "",
    ]
    headings = list(root.iter("h1"))
    of_site = [plain_text(h1) for h1 in headings if _is_of_site(h1)]
    names = {bare(name) for name in [*_site_names(metas, source), *of_site]}
    unworded = [tidy(title[:LONGEST_TITLE]) for title in said if title and not _is_worded(title)]
    said = [_without_site(tidy(title[:LONGEST_TITLE]), names) for title in said if _is_worded(title)]
    shown = [plain_text(h1)[:LONGEST_TITLE] for h1 in headings if not _is_in_furniture(h1)]
    shown = [title for title in shown if title not in of_site]
    for title in shown:
        if any(_agree(title, other) for other in said):
            return _without_site(title, names)
    return next(filter(None, [*said, *shown, *unworded]), "")


def _is_worded(title: str) -> bool:
    """Whether a title is more than an address's "made-of-words-and-hyphens"."""
    return bool(title) and (" " in title or "-" not in title)


def _site_names(metas: dict[str, list[str]], source: str | None) -> Iterator[str]:
    if source:
        yield source
    for name in ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site"):
        yield from metas.get(name, ())
    for address in metas.get("og:url", ()):
        host = urlsplit(address).hostname or "" if "//" in address else ""
        yield host
        yield from host.split(".")


def _without_site(title: str, names: set[str]) -> str:
    """`title` without the name of the site before or after it."""
    breaks = list(SITE_BREAK.finditer(title))
    if not breaks:
        return title
    for found in reversed(breaks):
        if _is_site(title[found.end() :], names):
            return _without_site(title[: found.start()], names)
    if _is_site(title[: breaks[0].start()], names):
        return title[breaks[0].end() :]
    last = breaks[-1]
    if "|" in last[0] and len(title[: last.start()]) > 2 * len(title[last.end() :]):
        return title[: last.start()]
    return title


def _is_site(part: str, names: set[str]) -> bool:
    words = bare(part)
    return bool(words) and (
        words in names or words.replace(" ", "") in {name.replace(" ", "") for name in names}
    )


def _agree(one: str, other: str) -> bool:
    """Whether two titles share most of the words of the shorter."""
    first, second = set(bare(one).split()), set(bare(other).split())
    shorter = min(len(first), len(second))
    return shorter > 1 and len(first & second) >= 0.6 * shorter


def _is_of_site(h1: HtmlElement) -> bool:
    """Whether a heading is the name of the site: nothing but a link to its first page."""
    links = [link for link in h1.iter("a") if link.get("href")]
    return len(links) == 1 and plain_text(links[0]) == plain_text(h1) and _is_root(links[0].get("href") or "")


def _is_root(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.path in ("", "/") and bool(parts.netloc or parts.path) and not parts.query


def _is_in_furniture(h1: HtmlElement) -> bool:
    return any("logo" in class_words(element) for element in (h1, *h1.iterancestors()))


def _byline(
    root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]], source: str | None
) -> tuple[str, ...]:
    authors = article.get("author")
    people = [
        a for a in (authors if isinstance(authors, list) else [authors]) if not linked_data.is_organisation(a)
    ]
    publisher = bare(source or "")
    for candidates in (
        linked_data.names_of(people),
        [name for key in ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")
         for name in metas.get(key, ())],
        _shown_authors(root),
    ):  # fmt: skip
        names = tuple(
            dict.fromkeys(
                name
                for said in candidates
                if not _is_imprint(said, publisher)
                for name in clean_names(said)
                if bare(name) != publisher
            )
        )
        if names:
            return names[:NAMES]
    return ()


def _is_imprint(said: str, publisher: str) -> bool:
    """Whether an author is the publisher with its place, as in "The Courier Ltd, Port Calder, Maine"."""
    first, *places = said.split(",")
    return bool(publisher and places) and bare(first).startswith(publisher)


def _shown_authors(root: HtmlElement) -> list[str]:
    for found in (
        root.xpath(".//a[contains(concat(' ', @rel, ' '), ' author ')]"),
        root.xpath(".//*[@itemprop='author']//*[@itemprop='name']"),
        root.xpath(".//*[@itemprop='author']"),
        root.xpath(".//*[contains(concat(' ', normalize-space(@class), ' '), ' byline ')]"),
        root.xpath(".//*[contains(@class, 'author-name') or contains(@class, 'byline__name')]"),
    ):
        names = [plain_text(element) for element in found if plain_text(element)]
        if names:
            return names[:3]
    return []


def clean_names(said: str) -> list[str]:
    """The names in a byline, without "By", titles, desks, addresses and handles."""
    text = BY.sub("", tidy(said))
    if len(text) > 200 or text.startswith(("http", "www.")):
        return []
    return [name for part in NAME_BREAK.split(text) if (name := _name(part))]


def _name(part: str) -> str | None:
    name = BY.sub("", part.strip(' .:()[]"“”'))
    if not 2 < len(name) < 50 or NOT_A_NAME.search(name) or not name[0].isalpha() or len(name.split()) > 5:
        return None
    if name.isupper() and len(name) > 4:
        return name.title()
    return name if name[0].isupper() or not name[0].isascii() or not name[0].islower() else None


def _published(root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]]) -> date | None:
    return next((day for said in _dates_said(root, article, metas) if (day := parse_day(said))), None)


def _dates_said(root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]]) -> Iterable[str]:
    yield linked_data.text_of(article.get("datePublished"))
    for name in DATE_PROPERTIES:
        yield from metas.get(name, ())
    yield linked_data.text_of(article.get("dateCreated"))
    times = [time for time in root.iter("time") if time.get("datetime")]
    times.sort(key=lambda time: not (time.get("pubdate") is not None or "published" in class_words(time)))
    for time in times[:3]:
        yield time.get("datetime") or ""


def parse_day(said: str) -> date | None:
    """The day in a date as pages write it, ISO 8601 or otherwise; None if there is none."""
    try:
        return date.fromisoformat(said[:10])
    except ValueError:
        pass
    if not 6 <= len(said) <= 60 or not re.search(r"(?:19|20)\d\d", said):
        return None
    try:
        moment: datetime = date_parser.parse(said, fuzzy=True, ignoretz=True)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return moment.date() if moment.year >= FIRST_YEAR else None


def _guessed_day(root: HtmlElement) -> date | None:
    try:
        guess = htmldate.find_date(root, extensive_search=False, original_date=True)
    except Exception:
        return None
    return parse_day(guess) if guess else None


def _language(root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]]) -> str | None:
    said = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        _first(metas, "og:locale", "content-language", "language", "dc.language"),
        linked_data.text_of(article.get("inLanguage")),
    )
    return next((tag for one in said if one and (tag := _language_tag(one))), None)


def _language_tag(said: str) -> str | None:
    found = LANGUAGE.fullmatch(said.strip()) or LANGUAGE.fullmatch(said.strip().lower())
    if not found:
        return None
    language, *rest = found[0].replace("_", "-").split("-")
    return "-".join([language.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def _image(article: linked_data.Thing, metas: dict[str, list[str]], base: str | None) -> str | None:
    said = linked_data.address_of(article.get("image")) or _first(
        metas,
        "og:image",
        "og:image:url",
        "og:image:secure_url",
        "twitter:image",
        "twitter:image:src",
        "image",
    )
    return absolute(said, base) if said else None


def _summary(article: linked_data.Thing, metas: dict[str, list[str]]) -> str | None:
    said = linked_data.text_of(article.get("description"))
    return said or _first(metas, "og:description", "description", "twitter:description")
