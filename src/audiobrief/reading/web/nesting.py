"""Pages whose elements nest deeper than the parser goes: read without the nesting, which says nothing."""

from __future__ import annotations

import re
from collections import Counter

from audiobrief.reading.element_text import is_block
from audiobrief.reading.word_lists import words_of

DEEPEST = 60
"""Elements within elements that are left, each of a table's with three more; libxml2 stops at 256 of them."""
TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title)\b[^>]*+>.*?(?:</\1\s*>|\Z)|<(/?)([a-zA-Z][\w:-]*+)([^>]*+)>",
    re.IGNORECASE | re.DOTALL,
)
"""A comment, an element that holds bare text, or a tag: its slash, its name and its attributes."""
NEVER_DEEP = words_of(
    """html head body p li dt dd tr td th option thead tbody tfoot area base br col embed hr img input link
    meta source track wbr h1 h2 h3 h4 h5 h6 figure figcaption"""
)
"""Elements that hold nothing, or that the parser ends by itself."""
NEW_LINES = "<br><br>"
HORDES = re.compile(rf"(?:{NEW_LINES}){{2,}}")


def flattened(markup: str) -> str:
    """`markup` without the tags of the elements that stand too deep in others; their text stays."""
    opened = 0
    dropped: Counter[str] = Counter()

    def kept(tag: re.Match[str]) -> str:
        nonlocal opened
        name = (tag[3] or "").lower()
        if not name or name in NEVER_DEEP or tag[4].endswith("/"):
            return tag[0]
        if tag[2]:
            if dropped[name]:
                dropped[name] -= 1
                return NEW_LINES if is_block(name) else ""
            opened = max(opened - 1, 0)
            return tag[0]
        if opened < DEEPEST:
            opened += 1
            return tag[0]
        dropped[name] += 1
        return NEW_LINES if is_block(name) else ""

    return HORDES.sub(NEW_LINES, TAG.sub(kept, markup))
