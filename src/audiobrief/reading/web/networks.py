"""Lines that send the reader on to what a paper or its writer has on social networks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from audiobrief.reading.element_text import is_link, plain_text
from audiobrief.reading.plain_sentences import is_said, speaks_to_reader
from audiobrief.reading.web.extraction import MARK
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece

ACCOUNT = re.compile(
    r"(?:[\w-]+\.)?(?P<network>facebook|twitter|x|instagram|tiktok|youtube|linkedin|threads|pinterest|"
    r"google)\.(?:com|net)/(?:(?:pages|company|in|channel|c|user|profiles?|invites)/)?[^/]+(?:/\d+)?/?"
)
"""A page of somebody on a network, not a post."""
LONGEST_LINE = 300
"""Characters."""
FEWEST = 2
"""Networks: who has something on one may be what the story tells of."""


def leads_to_networks(piece: Piece) -> bool:
    """Whether a short line calls or asks its reader, and all its links lead to accounts on several networks, each named
    by its network, or to a mailbox."""
    if not piece.linked or len(piece.text) > LONGEST_LINE or not _turns_to_reader(piece.text):
        return False
    links = [link for link in piece.element.iter("a") if is_link(link) and _words(link) in piece.text]
    networks = [_network(link) for link in links if not _is_mailbox(link)]
    return None not in networks and len(set(networks)) >= FEWEST


def _turns_to_reader(text: str) -> bool:
    return (speaks_to_reader(text) or "?" in text) and not is_said(text)


def _network(link: HtmlElement) -> str | None:
    """The network that a link is called by, if it leads to an account there."""
    account = ACCOUNT.fullmatch(_address(link))
    return account["network"] if account and account["network"] in bare(_words(link)).split() else None


def _words(link: HtmlElement) -> str:
    return MARK.sub("", plain_text(link)).strip()


def _is_mailbox(link: HtmlElement) -> bool:
    return (link.get("href") or "").startswith("mailto:")


def _address(link: HtmlElement) -> str:
    """Where a link leads, without what it hands over."""
    try:
        parts = urlsplit(link.get("href") or "")
    except ValueError:
        return ""
    return f"{parts.netloc.lower()}{parts.path}"
