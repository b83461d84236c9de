"""Spoken text in portions that an engine can say at once: an edited script may hold any length of it."""

from __future__ import annotations

import re

MOST = 1000
"""Characters. What the writer makes of a sentence stays whole: three times its longest, for figures said in words;
a network's memory grows with the square of the length."""

WORD = re.compile(r"(?:\[[^\[\]]*\]\([^()]*\)|\S)+")
"""A word, or one whose pronunciation is written inline."""

STOPS = (".", "!", "?", "。", "！", "？")
PAUSES = (*STOPS, ",", ";", ":", "—", "，", "；", "：")


def portions(spoken: str) -> list[str]:
    """The text as it is when it is short; else in portions, cut after a stop, else a comma, else a word."""
    if len(spoken) <= MOST:
        return [spoken]
    cut: list[str] = []
    waiting: list[str] = []
    for word in _short_words(spoken):
        while waiting and len(" ".join([*waiting, word])) > MOST:
            end = _best_end(waiting)
            cut.append(" ".join(waiting[:end]))
            waiting = waiting[end:]
        waiting.append(word)
    return [*cut, " ".join(waiting)]


def _short_words(spoken: str) -> list[str]:
    """The words, with those cut that are longer than a portion: text without spaces."""
    return [
        word[start : start + MOST] for word in WORD.findall(spoken) for start in range(0, len(word), MOST)
    ]


def _best_end(words: list[str]) -> int:
    """How many of the words make the best portion."""
    for ends in (STOPS, PAUSES):
        last = next((place for place in range(len(words), 0, -1) if words[place - 1].endswith(ends)), 0)
        if last > len(words) // 2:
            return last
    return len(words)
