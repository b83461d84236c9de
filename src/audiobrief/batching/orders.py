"""What is asked for an article of a batch, and how it went."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urlsplit

from audiobrief.errors import AudiobriefError
from audiobrief.output import slug

if TYPE_CHECKING:
    from audiobrief.settings import Settings

State = Literal["made", "remade", "unchanged", "failed"]

DIGITS = 8
"""Of the digest in a name: two articles whose names are alike up to it share it once in four billion times."""

TRACKER = re.compile(r"(?:utm_\w+|(?:fb|g|d|yc)clid|msclkid|mc_[ce]id|igshid)(?:=|$)")
"""The parameters that newsletters and social networks add to every address; others may tell articles apart."""


@dataclass(frozen=True, slots=True)
class Order:
    """A briefing to make of the page at the URL `source`, or of the `data` of the file at that path.

    Its files are called `name` and go to `into`, a folder or an fsspec URL.
    """

    source: str
    name: str
    into: str
    settings: Settings
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order: `reason` says why it failed, `name` is that of the briefing's files, `remarks` what
    its maker should know (a voice that stands in, a cover that is missing).
    """

    source: str
    state: State
    name: str | None = None
    reason: str | None = None
    remarks: tuple[str, ...] = ()


def failed(source: str, error: BaseException) -> Outcome:
    """The outcome of an order, or of a place to look for articles, that ended in an error."""
    told = str(error) if isinstance(error, AudiobriefError) else f"{type(error).__name__}: {error}"
    return Outcome(source, "failed", reason=" ".join(told.split()))


def name_of(source: str) -> str:
    """The name of the briefing of the page or file at `source`: the same whatever becomes of the article.

    It is told from the address alone, so that those who make briefings at once need not agree on it.
    """
    digest = sha256(source.encode()).hexdigest()[:DIGITS]
    return f"{slug(_last_part(source))}-{digest}"


def is_url(source: str) -> bool:
    """Whether a source is the address of a page."""
    return source.lower().startswith(("http://", "https://"))


def page_address(url: str) -> str:
    """The one address of a page, without what only tells in which feed or letter it was clicked."""
    parts = urlsplit(url)
    query = "&".join(part for part in parts.query.split("&") if not TRACKER.match(part))
    return parts._replace(query=query, fragment="").geturl()


def _last_part(address: str) -> str:
    if not is_url(address):
        return PurePath(address).stem
    parts = urlsplit(address)
    return PurePath(unquote(parts.path)).stem or parts.hostname or ""
