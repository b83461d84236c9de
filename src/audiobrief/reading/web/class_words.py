"""What a page's elements call themselves: the words of their class, id, role and the like."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lxml.html import HtmlElement

WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
NAMING = (
    "class",
    "id",
    "role",
    "itemprop",
    "data-component",
    "data-testid",
    "data-test",
    "data-hook",
    "data-module",
    "data-gu-name",
    "data-qa",
    "data-area",
)
LONGEST = 400
"""Characters of names looked at in one element; what is longer is generated, and names nothing."""


def class_words(element: HtmlElement, *, without: str | None = None) -> tuple[str, ...]:
    """The words `element` is named by, in lower case: "articleShare-bar" gives article, share, bar.

    The names in the attribute `without` are not looked at.
    """
    said = dict(element.items())
    names = [said[name] for name in NAMING if name in said and name != without]
    return _words(" ".join(names)[:LONGEST]) if names else ()


@lru_cache(maxsize=2000)
def _words(names: str) -> tuple[str, ...]:
    """Kept for the names that a page repeats."""
    return tuple(word.lower() for word in WORD.findall(names))


Kind: TypeAlias = "tuple[HtmlElement | None, object, str | None]"


def kind_of_box(element: HtmlElement) -> Kind:
    """What boxes of one kind share: they stand in one box, and have one tag and one name."""
    return element.getparent(), element.tag, element.get("class")


def class_names(element: HtmlElement) -> frozenset[str]:
    """The names in `class`, whole, in lower case."""
    return frozenset((element.get("class") or "")[:LONGEST].lower().split())
