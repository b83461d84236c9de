"""Text set in capitals, as it would be written in small letters."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_][^\W_]*+(?:['’.][^\W_]++)*+\.?+")
SPELLED = re.compile(
    r"[B-DF-HJ-NP-TV-XZ]{2,}|\w(?:\.\w)+\.?|US|UK|EU|UN|AI|IMF|FBI|CIA|EPA|FDA|IRS|NHS|IOC|GOP|ISIS"
)
"""What is said by its letters, or as a word of its own, even in capitals: no vowel, dots, or known to all."""


def lowered(text: str) -> str:
    """A text of several words, all in capitals, in small letters, since voices spell capitals; else as it is."""
    if not text.isupper() or " " not in text:
        return text
    small = WORD.sub(lambda word: word[0] if SPELLED.fullmatch(word[0]) else word[0].lower(), text)
    return WORD.sub(lambda word: word[0][0].upper() + word[0][1:], small, count=1)
