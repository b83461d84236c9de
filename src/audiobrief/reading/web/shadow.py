"""Puts the parts of an element that is made of a shadow tree where the tree has a place for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SHADOWS = "descendant::template[@shadowrootmode or @shadowroot]"
"""Shadow trees that stand in the page itself (https://html.spec.whatwg.org/#attr-template-shadowrootmode)."""


def fill_slots(root: HtmlElement) -> None:
    """Moves what an element names a slot for into that slot, and unwraps the tree that holds it.

    What names none stays beside the tree: it is the story that stands in the element.
    """
    for tree in root.xpath(SHADOWS):
        host = tree.getparent()
        named = {slot.get("name"): slot for slot in tree.iter("slot") if slot.get("name")}
        filled = [part for part in host.iterchildren("*") if part.get("slot") in named]
        for part in filled:
            slot = named[part.get("slot")]
            part.drop_tree()
            part.tail = None
            slot.append(part)
        if filled:
            tree.drop_tag()
