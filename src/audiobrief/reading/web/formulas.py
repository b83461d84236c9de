"""Formulas within sentences: told as their page writes them for reading, or only named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, plain_text, text_length, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PLAIN = re.compile(r"[^\\{}^_$&<>]{1,40}")
"""What can be said as it is written: short, and none of TeX's signs."""
NAMED = "a formula"


def name_formulas(body: HtmlElement) -> None:
    """Puts words in the place of each formula in `body` that stands within a sentence of English."""
    language = (body.getroottree().getroot().get("lang") or "en").lower()
    for formula in list(body.iter("math")):
        if language.startswith("en") and _is_within_a_sentence(formula):
            words, tail = _reading(formula) or NAMED, formula.tail
            formula.clear()
            formula.tag, formula.text, formula.tail = "span", words, tail


def _is_within_a_sentence(formula: HtmlElement) -> bool:
    around = next(formula.iterancestors("p", "li", "blockquote"), None)
    if around is None or formula.get("display") == "block":
        return False
    return holds_more_text(around, text_length(formula))


def _reading(formula: HtmlElement) -> str | None:
    written = (
        formula.get("aria-label"),
        formula.get("alttext"),
        *map(plain_text, formula.iter("annotation")),
    )
    return next((said for one in written if one and PLAIN.fullmatch(said := tidy(one))), None)
