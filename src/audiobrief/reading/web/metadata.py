"""What a page says of its article: title, reporters, date, publisher, language, addresses."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import htmldate
from dateutil import parser as date_parser

from audiobrief.reading.element_text import plain_text, tidy
from audiobrief.reading.text.dates import first_day
from audiobrief.reading.web import linked_data
from audiobrief.reading.web.addresses import absolute
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.masthead import shown_masthead, signed_title
from audiobrief.reading.web.reporters import reporters
from audiobrief.reading.web.signatures import is_of_other_thing
from audiobrief.reading.web.titles import (
    ADDRESS,
    LONGEST,
    article_title,
    marked_headline,
    name_of_site,
    owners,
    paper_in_page_title,
    site_in_page,
    site_in_page_title,
    site_names,
)
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?")
TITLE_PROPERTIES = ("og:title", "twitter:title", "dc.title", "headline", "title")
SITE_PROPERTIES = (
    "og:site_name",
    "citation_journal_title",
    "prism.publicationname",
    "application-name",
    "dc.publisher",
)
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
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "prism.publicationdate",
)
UNIVERSAL_TIME = re.compile(r"\d(?:Z|[+-]00:?00)$")
DAY_IN_ADDRESS = re.compile(r"(?<=/)((?:19|20)\d\d)/(\d\d)/(\d\d)(?=/)")
FIRST_YEAR = 1900
CHANGED = re.compile(
    r"\b(?:updated|modified|changed|aktualisiert|mise? à jour|actualizad[oa]|aggiornat[oa]|atualizad[oa])\b[^.]{0,12}$",
    re.IGNORECASE,
)
PUBLISHED = re.compile(
    r"\b(?:published|posted|created|veröffentlicht|erstellt|publié|publicad[oa]|pubblicat[oa])\b[^.]{0,12}$",
    re.IGNORECASE,
)
ANY_DAYS = (datetime(2000, 1, 1), datetime(2000, 2, 28))
"""Days that a date is filled up from: what is the same from either says itself which day it is."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article.

    `url` is its lasting address, `base` the one that addresses on it are relative to; `summary` and `body`,
    the whole text, are as the page's data gives them, `paid` is whether it is for those who pay;
    `is_article` and `is_website` are whether it calls itself that; `under_byline` are the lines shown under who
    wrote it and when, to the first of prose.
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
    is_article: bool = False
    is_website: bool = False
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
    publishers = _publishers(root, article, metas)
    sites = site_names(publishers, metas, address)
    page_title = _page_title(root)
    title = _title(root, article, metas, sites, address, page_title)
    language = _language(root, article, metas)
    kind = (_first(metas, "og:type") or "").lower()
    shown = shown_masthead(root, title, language or "en")
    return Metadata(
        title=title,
        byline=reporters(root, article, metas, sites, shown.byline),
        published=_published(root, article, metas, address) or shown.published or _guessed_day(root),
        source=_source(root, publishers, title, page_title, address) or shown.source,
        language=language,
        url=address,
        base=base or address,
        image=_image(article, metas, base or address),
        summary=_summary(article, metas),
        body=linked_data.paragraphs_of(article.get("articleBody")) or None,
        paid=linked_data.is_paid_for(article),
        is_article=bool(article) or kind == "article" or "article:published_time" in metas,
        is_website=kind == "website",
        under_byline=shown.under,
    )


def _title(
    root: HtmlElement,
    article: linked_data.Thing,
    metas: dict[str, list[str]],
    sites: set[str],
    address: str | None,
    page_title: str,
) -> str:
    """The article's title; where nothing but the page's own title says what it is, perhaps the line over a byline."""
    headline = linked_data.text_of(article.get("headline"))
    said = [headline, marked_headline(root), *_said(metas, *TITLE_PROPERTIES)[:1]]
    named = sites | set(map(bare, owners(root)))
    title = article_title(root, [*said, page_title], named, address)
    return title if any(said) else signed_title(root, title) or title


def _source(
    root: HtmlElement, publishers: list[str], title: str, page_title: str, address: str | None
) -> str | None:
    """The name of the site: an address is one only where the page has no other."""
    publisher = name_of_site(publishers, title)
    if publisher and not ADDRESS.fullmatch(publisher):
        return publisher
    return (
        site_in_page_title(page_title, title, address)
        or site_in_page(root, page_title, title)
        or publisher
        or paper_in_page_title(page_title, title)
    )


def _publishers(root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]]) -> list[str]:
    """The names that the page gives its publisher, those first that count most."""
    return [
        *linked_data.names_of(article.get("publisher"))[:1],
        *_said(metas, *SITE_PROPERTIES),
        *_marked_publishers(root),
    ]


def _marked_publishers(root: HtmlElement) -> list[str]:
    """The name that a page marks as its article's publisher, after schema.org."""
    marked = root.xpath("descendant::*[@itemprop='publisher']/descendant-or-self::*[@itemprop='name']")
    names = [e.get("content") or plain_text(e) for e in marked if not is_of_other_thing(e)]
    return [name for name in names if name.strip()][:1]


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = tidy(meta.get("content") or meta.get("value") or "")
        if content and not (meta.get("itemprop") and is_of_other_thing(meta)):
            for name in _names_of_meta(meta):
                metas.setdefault(name, []).append(content)
    return metas


def _names_of_meta(meta: HtmlElement) -> list[str]:
    named = (meta.get(attribute) or "" for attribute in ("property", "name", "itemprop", "http-equiv"))
    return " ".join(named).lower().split()


def _first(metas: dict[str, list[str]], *names: str) -> str | None:
    return next(iter(_said(metas, *names)), None)


def _said(metas: dict[str, list[str]], *names: str) -> list[str]:
    return [metas[name][0] for name in names if name in metas]


def _page_title(root: HtmlElement) -> str:
    element = root.find(".//title")
    return plain_text(element)[:LONGEST] if element is not None else ""


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


def _published(
    root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]], address: str | None
) -> date | None:
    for said in _dates_said(root, article, metas):
        if day := parse_day(said):
            return _local_day(day, address) if UNIVERSAL_TIME.search(said) else day
    return None


def _local_day(day: date, address: str | None) -> date:
    """The day in the page's own address, if it is the one before or after `day`, which is Greenwich's."""
    found = DAY_IN_ADDRESS.findall(address or "")
    local = parse_day("-".join(found[-1])) if found else None
    return local if local and abs((local - day).days) == 1 else day


def _dates_said(root: HtmlElement, article: linked_data.Thing, metas: dict[str, list[str]]) -> Iterable[str]:
    yield linked_data.text_of(article.get("datePublished"))
    for name in DATE_PROPERTIES:
        yield from metas.get(name, ())
    yield linked_data.text_of(article.get("dateCreated"))
    times = [time for time in root.iter("time") if next(time.iterancestors("blockquote"), None) is None]
    chief = [time for time in times if time.get("pubdate") is not None or "published" in class_words(time)]
    dated = [time for time in times if time not in chief and time.get("datetime")]
    if any(map(_is_of_change, dated[:1])):
        dated.sort(key=lambda time: PUBLISHED.search(_words_before(time)) is None)
    for time in [*chief, *dated][:3]:
        yield time.get("datetime") or str(first_day(plain_text(time)) or "")


def _is_of_change(time: HtmlElement) -> bool:
    """Whether a time is said to be when the page was changed, by the words right before it."""
    return CHANGED.search(_words_before(time)) is not None


def _words_before(element: HtmlElement) -> str:
    before, around = element.getprevious(), element.getparent()
    said = (around.text if around is not None else "") if before is None else before.tail
    return said or ""


def parse_day(said: str) -> date | None:
    """The day in a date as pages write it, ISO 8601 or otherwise; None if there is none."""
    try:
        return date.fromisoformat(said[:10])
    except ValueError:
        pass
    if not 6 <= len(said) <= 60 or not re.search(r"(?:19|20)\d\d", said):
        return None
    try:
        moment, other = (date_parser.parse(said, default=day, fuzzy=True, ignoretz=True) for day in ANY_DAYS)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return moment.date() if moment.year >= FIRST_YEAR and moment.date() == other.date() else None


def _guessed_day(root: HtmlElement) -> date | None:
    own = root if next(root.iter("blockquote"), None) is None else deepcopy(root)
    for quoted in list(own.iter("blockquote")):
        quoted.drop_tree()
    try:
        guess = htmldate.find_date(own, extensive_search=False, original_date=True)
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
