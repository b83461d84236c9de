"""The articles that a page describes in JSON-LD, after schema.org."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

Thing = dict[str, Any]

ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$")
ENTRIES = "liveBlogUpdate"
"""What holds the entries of a live page: each is an article in form, none is the page's."""
LONGEST_COUNT = 8
"""Digits."""
DEEPEST = 12
"""How deep things within things are looked for."""
PARAGRAPH_END = re.compile(r"<(?:br\s*/?|/(?:p|div|li|h[1-6]|blockquote))\s*>", re.IGNORECASE)
TAG = re.compile(r"<[^<>]{0,500}>")


def read_article(root: HtmlElement) -> Thing:
    """What the page says of its article, as schema.org has it; empty if it says nothing.

    References by `@id` to authors and publishers described elsewhere on the page are followed.
    """
    things = [thing for script in _scripts(root) for thing in _things(script, DEEPEST)]
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    articles = [thing for thing in things if _is_article(thing)]
    if not articles:
        return {}
    best = max(articles, key=lambda thing: (("headline" in thing) + ("articleBody" in thing) * 2, len(thing)))
    return {key: _followed(value, named) for key, value in best.items()}


def names_of(value: object) -> list[str]:
    """The names of a person or organisation, or of several, however they are written."""
    if isinstance(value, list):
        return [name for one in value[:20] for name in names_of(one)]
    if isinstance(value, dict):
        return names_of(value.get("name"))
    return [text] if (text := text_of(value)) else []


def text_of(value: object) -> str:
    """A value as plain text: the first of several, without markup and character references."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    if not isinstance(value, str):
        return ""
    return html.unescape(TAG.sub(" ", html.unescape(value))).strip()


def paragraphs_of(value: object) -> str:
    """A value as text of which each line is a paragraph."""
    if isinstance(value, str):
        value = PARAGRAPH_END.sub("\n", html.unescape(value))
    return text_of(value)


def address_of(value: object) -> str | None:
    """The address of an image or page: given bare, in an object, or as the first of several."""
    if isinstance(value, list):
        return next((address for one in value[:10] if (address := address_of(one))), None)
    if isinstance(value, dict):
        return address_of(value.get("url") or value.get("contentUrl") or value.get("@id"))
    return value.strip() or None if isinstance(value, str) else None


def is_organisation(value: object) -> bool:
    """Whether an author is said to be a newsroom or an agency, not a person."""
    return isinstance(value, dict) and "Organization" in str(value.get("@type", ""))


def is_paid_for(article: Thing) -> bool:
    """Whether an article is said to be for those who pay."""
    return str(article.get("isAccessibleForFree", "")).lower() == "false"


def paid_parts(article: Thing) -> list[str]:
    """The CSS selectors of the parts of a page that are for those who pay."""
    parts = article.get("hasPart")
    named = parts if isinstance(parts, list) else [parts]
    paid = (part for part in named if isinstance(part, dict) and is_paid_for(part))
    return [selector for part in paid if (selector := text_of(part.get("cssSelector")))]


def words_in(article: Thing) -> int:
    """How many words an article is said to have; 0 if nothing is said of it."""
    said = str(article.get("wordCount", ""))
    return int(said) if said.isdecimal() and len(said) < LONGEST_COUNT else 0


def _scripts(root: HtmlElement) -> Iterator[object]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        written = script.text.strip().removeprefix("<!--").removesuffix("-->")
        written = written.replace("<![CDATA[", "").replace("]]>", "").strip(" \t\r\n;/*")
        try:
            yield json.loads(written, strict=False)
        except (ValueError, RecursionError):
            continue


def _things(value: object, depth: int) -> Iterator[Thing]:
    if depth == 0:
        return
    if isinstance(value, list):
        for one in value:
            yield from _things(one, depth - 1)
    elif isinstance(value, dict):
        yield value
        for key, one in value.items():
            if isinstance(one, dict | list) and key != ENTRIES:
                yield from _things(one, depth - 1)


def _is_article(thing: Thing) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and ARTICLE_TYPE.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _followed(value: object, named: dict[str, Thing]) -> object:
    if isinstance(value, list):
        return [_followed(one, named) for one in value]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return {**named.get(value["@id"], {}), **value}
    return value
