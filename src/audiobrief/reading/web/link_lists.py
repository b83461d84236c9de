"""Links that are part of a story: the reports it names, the address it gives; not the next things to read."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from audiobrief.reading.furniture_lines import is_furniture, is_heading_of_furniture, may_open_links

if TYPE_CHECKING:
    from audiobrief.reading.web.layout import Piece

DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|csv|txt)$", re.IGNORECASE)
SHORTEST_INTRODUCTION = 20
FACT = re.compile(r"([^\W\d_][^:.!?]{1,40})\s?[:：]\s*\S")
FEWEST_FACTS = 3


def add_link_lists(pieces: list[Piece], kept: set[int], *, url: str | None) -> None:
    """Adds what is nothing but links and belongs to the story.

    They are list items that stand beside its paragraphs, and follow a line that ends in a colon or lead to
    documents or away from the site of `url`, or stand under a heading of the story as its facts; or one paragraph
    that follows such a line and does.
    """
    story = sorted(kept)
    homes = {pieces[n].element.getparent() for n in story if pieces[n].kind == "paragraph"}
    site = _site(url or "")
    found: set[int] = set()
    seen = -1
    for n in range(story[0], min(story[-1] + 1, len(pieces) - 1)) if story else ():
        if n < seen or n + 1 in kept:
            continue
        if n in kept and _is_address_given(pieces[n], pieces[n + 1], site):
            found.add(n + 1)
        if pieces[n + 1].kind != "list item":
            continue
        items = _list_from(pieces, n + 1)
        seen = items[-1]
        container = pieces[n + 1].element.getparent()
        if container is None or container.getparent() not in homes or may_open_links(pieces[n].text):
            continue
        linked = [pieces[item] for item in items]
        within = items[-1] < story[-1] and (
            all(_leads_away(item, site) for item in linked) or (n in kept and _heads_facts(pieces[n], linked))
        )
        if within or (n in kept and _introduces(pieces[n].text)):
            found.update(items)
    kept |= found


def _is_address_given(line: Piece, following: Piece, site: str) -> bool:
    beside = following.element.getparent() is line.element.getparent()
    return (
        beside and following.kind == "paragraph" and _introduces(line.text) and _leads_away(following, site)
    )


def _list_from(pieces: list[Piece], first: int) -> list[int]:
    """The items of one list, from its first on."""
    around = pieces[first].element.getparent()
    return list(
        takewhile(
            lambda n: pieces[n].kind == "list item" and pieces[n].element.getparent() is around,
            range(first, len(pieces)),
        )
    )


def _introduces(text: str) -> bool:
    """Whether a line ends in a colon, and is no label of the page."""
    return (
        text.endswith((":", "："))
        and len(text) >= SHORTEST_INTRODUCTION
        and not is_furniture(text)
        and not is_heading_of_furniture(text)
    )


def _heads_facts(heading: Piece, items: list[Piece]) -> bool:
    """Whether a heading stands over items that each have a name of their own before a colon, as prizes and their winners."""
    if heading.kind != "heading":
        return False
    names = [FACT.match(item.text) for item in items]
    return len(items) >= FEWEST_FACTS and len({name[1] for name in names if name}) == len(items)


def _leads_away(piece: Piece, site: str) -> bool:
    """Whether all links of a piece lead to documents, to a mailbox or away from the site."""
    links = [link.get("href") or "" for link in piece.element.iter("a")]
    return bool(links) and all(
        link.startswith("mailto:")
        or DOCUMENT.search(link.partition("?")[0])
        or (site and _site(link) not in ("", site))
        for link in links
    )


def _site(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return ".".join(host.removeprefix("www.").split(".")[-2:])
