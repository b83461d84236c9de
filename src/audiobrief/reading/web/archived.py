"""Copies of pages that the Wayback Machine keeps: what it writes into them, and the address that they had."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.web.removing import drop

if TYPE_CHECKING:
    from lxml.html import HtmlElement

KEPT_AT = re.compile(
    r"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://)", re.IGNORECASE
)
"""What the archive sets before an address, when it was kept and as what."""
IN_MARKUP = re.compile(rf"(?<=[\"'(=,;]){KEPT_AT.pattern}", re.IGNORECASE)
COPY = re.compile(
    r"\bid=[\"']?wm-ipp|\b__wm\.|/_static/js/(?:bundle-playback|wombat)\.js|\bFILE ARCHIVED ON\b|"
    r"<link[^<>]{0,300}\bcanonical\b[^<>]{0,300}//web\.archive\.org/web/\d"
)
"""What tells a copy from a page that links to one."""
TOOLBAR = "descendant::*[starts-with(@id, 'wm-ipp') or @id='donato']"


def original_address(url: str) -> str:
    """The address that a page had of which `url` is a copy; `url` itself when it is none."""
    return KEPT_AT.sub("", url, count=1) if KEPT_AT.match(url) else url


def with_original_addresses(markup: str) -> str:
    """The markup of a copy with the addresses that it had; of any other page, as it is."""
    is_copy = "archive.org" in markup and COPY.search(markup)
    return IN_MARKUP.sub("", markup) if is_copy else markup


def remove_toolbar(root: HtmlElement) -> None:
    drop(root.xpath(TOOLBAR))
