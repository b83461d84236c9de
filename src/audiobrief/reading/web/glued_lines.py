"""Lines that only style sheets part, as a kicker and a title in one heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_block, plain_text
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SHORTEST = 3
"""Characters of a line; a name such as iPhone or YouTube may be in two colors."""


def part_glued(around: HtmlElement) -> None:
    """Parts what stands in elements beside each other with nothing between, which style sheets set on lines of their own."""
    for element in around.iterdescendants("*"):
        before = element.getprevious()
        if before is None or before.tail or is_block(str(element.tag)):
            continue
        first, second = plain_text(before), plain_text(element)
        is_line = len(first) >= SHORTEST and (first[-1:].islower() or ends_a_sentence(first))
        is_name = not (ends_a_sentence(first) or " " in first or " " in second)
        if is_line and second[:1].isupper() and not is_name:
            before.tail = " "
