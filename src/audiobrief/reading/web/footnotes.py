"""Takes the footnotes out of a page: what a mark in the text leads to, and leads back to the mark."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_block, plain_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MARK = re.compile(r"\[?\s?(?:\d{1,3}|[a-z*†‡])\s?\]?")
RETURN = re.compile("[↩↵⏎]\ufe0e?$")
"""Ends a note, where the way back to its mark is no link, too."""
NEAR = 3
"""Elements up from a mark that may bear the name by which its note leads back."""


def remove_footnotes(body: HtmlElement) -> None:
    """Removes them and their marks, but nothing of the parts that a menu of numbers leads to: those all lead back to the menu."""
    links = body.xpath("descendant::a[contains(@href, '#')]")
    marks = [link for link in links if MARK.fullmatch(plain_text(link))]
    if not marks:
        return
    named = {element.get("id"): element for element in reversed(body.xpath("descendant::*[@id]"))}
    notes: dict[HtmlElement, HtmlElement] = {}
    marked: dict[HtmlElement, HtmlElement] = {}
    for mark in marks:
        note = _note(named.get(_part(mark)))
        around = list(mark.iterancestors())
        if note is None or note in around or not notes.keys().isdisjoint(around):
            continue
        back = (named.get(_part(link)) for link in note.iter("a"))
        target = next((target for target in back if target in (mark, *around[:NEAR])), None)
        if target is None and RETURN.search(plain_text(note)):
            target = mark
        if target is not None:
            notes[note] = target
            marked[note] = mark
    led_to = Counter(notes.values())
    for note, target in notes.items():
        if led_to[target] == 1:
            note.drop_tree()
            marked[note].drop_tree()


def _part(link: HtmlElement) -> str:
    """The part of a page that a link leads to; pages give their own address before it, or leave it out."""
    return (link.get("href") or "").partition("#")[2]


def _note(target: HtmlElement | None) -> HtmlElement | None:
    """The block that `target` names: itself, or what is around it."""
    around = () if target is None else (target, *target.iterancestors())
    return next((element for element in around if is_block(str(element.tag))), None)
