"""The language that a text's script gives away, where the text does not say what it is in."""

from __future__ import annotations

import unicodedata
from collections import Counter

SAMPLE = 4000
"""Characters that are looked at."""

LANGUAGES = {
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CYRILLIC": "ru",
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
}
"""By the first word of its letters' Unicode names, the language most often written in a script."""

KANA_SHARE = 0.1
"""Of a Japanese text: the rest is written in the characters that Chinese has, too."""


def language_of_script(text: str) -> str | None:
    """The language of a text in another script than Latin; None for Latin, which many languages have."""
    letters = (character for character in text[:SAMPLE] if character.isalpha())
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in letters)
    if not scripts:
        return None
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > KANA_SHARE * scripts.total():
        return "ja"
    return LANGUAGES.get(scripts.most_common(1)[0][0])
