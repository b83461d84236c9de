"""A caption, told to the listener as a presenter would tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from audiobrief.types import Block

INTRODUCTIONS = (
    "In the picture: {}",
    "Beside the story, a photo: {}",
    "Another picture here: {}",
    "And in this photograph: {}",
)
CREDIT = "Photo: {}."


def aside(caption: Block, turn: int, language: str) -> str:
    """The caption's sentences, introduced; `turn` counts the asides before it, so that wordings alternate.

    Only English has introductions; in another language the caption is told as it is.
    """
    text = _as_sentence(caption.text)
    if not language.startswith("en"):
        return text
    return INTRODUCTIONS[turn % len(INTRODUCTIONS)].format(text)


def photo_credit(caption: Block, language: str) -> str | None:
    """Who made the picture, as a sentence; None when the caption does not say."""
    if not caption.credit:
        return None
    name = caption.credit.strip(" .").replace("/", ", ")
    return CREDIT.format(name) if language.startswith("en") else _as_sentence(name)


def _as_sentence(text: str) -> str:
    stripped = text.rstrip()
    return stripped if stripped.endswith((".", "!", "?", "…", "。", "”", '"')) else f"{stripped}."
