"""What other languages than English write in figures, as it is said.

The words are CLDR's, through Babel and unicode-rbnf. A number whose words depend on a gender or a case that the
text does not give away stays in figures: the voice, which speaks the language, reads it in its place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.writing.worded.amounts import say_measures, say_money
from audiobrief.writing.worded.days import say_dates, say_times
from audiobrief.writing.worded.figures import say_numbers, say_ordinals, say_ranges
from audiobrief.writing.worded.tongues import tongue

if TYPE_CHECKING:
    from audiobrief.writing.worded.tongues import Tongue

DIGIT = re.compile(r"\d")


def in_words(text: str, language: str) -> str:
    """The text with its abbreviations, dates, times, money, measures and numbers in words of the language.

    A text in a language that this does not know comes back as it is.
    """
    known = tongue(language)
    if known is None:
        return text
    text = _abbreviations(text, known)
    if not DIGIT.search(text):
        return text
    for say in (say_dates, say_times, say_ranges, say_money, say_measures, say_ordinals, say_numbers):
        text = say(text, language, known)
    return text


def _abbreviations(text: str, tongue: Tongue) -> str:
    for short, whole in tongue.abbreviations.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}", whole, text)
    for sign, word in tongue.signs.items():
        text = re.sub(rf"\s{re.escape(sign)}\s", f" {word} ", text)
    return text
