"""A caption, told to the listener as a presenter would tell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.writing.phrases import phrases

if TYPE_CHECKING:
    from audiobrief.types import Block

SLASH = re.compile(r"(?:(?<!\s)\s++)?/\s*")
ENDS = (".", "!", "?", "…", "。", "！", "？", "”", '"')


def aside(caption: Block, turn: int, language: str) -> str:
    """The caption's sentences, introduced; `turn` counts the asides before it, so that wordings alternate."""
    words = phrases(language)
    text = caption.text.rstrip()
    sentence = text if text.endswith(ENDS) else f"{text}{words.stop}"
    return words.asides[turn % len(words.asides)].format(sentence)


def photo_credit(caption: Block, language: str) -> str | None:
    """Who made the picture, as a sentence; None when the caption does not say."""
    if not caption.credit:
        return None
    return phrases(language).photo.format(SLASH.sub(", ", caption.credit.strip(" .")))
