"""Takes parts out of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

BOXES = ("div", "section", "aside")
"""Elements in which a part of a page stands that may be taken out whole."""


def drop(elements: Iterable[HtmlElement]) -> None:
    """Takes out the elements with all that they hold, but for those that stand in no page any more."""
    for element in list(elements):
        if element.getparent() is not None:
            element.drop_tree()
