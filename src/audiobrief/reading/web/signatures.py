"""Signs by which a page says of a name that it is its writer's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from audiobrief.reading.text.dates import ANY_MONTH, DAY, WEEKDAY

if TYPE_CHECKING:
    from lxml.html import HtmlElement

WRITERS_PAGE = re.compile(
    r"/(?:authors?|contributors?|columnists?|reporters?|journalists?|writers?|staff|users?|by|"
    r"autor(?:a|as|es|en)?|auteurs?|autor[ei])/[^/]",
    re.IGNORECASE,
)
BY_BEHIND = re.compile(r"\bby\s+\S", re.IGNORECASE)
SIGNED_ON = re.compile(
    rf"(?i:(?:posted|published|submitted|written)\s(?=by\s))((?i:by)\s(?!(?i:admin|guest|staff|editor)\b)[A-ZÀ-Þ][^,|]{{1,60}}?)"
    rf"\s(?i:on)\s(?:(?i:{WEEKDAY})\s*)?(?=\d|(?i:{ANY_MONTH}))"
)
OTHER_THING = re.compile(
    r"/(?:(?:Image|Video|Audio|Media|Music)\w*|(?:User)?Comments?|Product|Offer|Event|ItemList)$"
)
"""Types, after schema.org, of what has a maker and a day of its own on an article's page."""


def leads_to_writer(link: HtmlElement) -> bool:
    """Whether a link leads to the page of one writer, as in "/author/jane-doe"."""
    try:
        return WRITERS_PAGE.search(urlsplit(link.get("href") or "").path) is not None
    except ValueError:
        return False


def signed_behind_day(line: str) -> str | None:
    """The "by …" that follows the day in a line, as in "Monday 4 May 2026 by Jane Doe"; None if there is none."""
    day = DAY.search(line)
    signed = BY_BEHIND.search(line, day.end()) if day else None
    return line[signed.start() :] if signed else None


def signed_before_day(line: str) -> str | None:
    """The "by …" before the day in a line, as in "Posted by Jonas on Sunday, May 4, 2026"; None if there is none."""
    signed = SIGNED_ON.match(line)
    return signed[1] if signed and DAY.search(line) else None


def is_of_other_thing(element: HtmlElement) -> bool:
    """Whether an element marked with `itemprop` tells of a picture, a film or a comment, not of the article."""
    thing = next((outer for outer in element.iterancestors() if outer.get("itemscope") is not None), None)
    return thing is not None and OTHER_THING.search((thing.get("itemtype") or "").strip()) is not None
