"""How much of the same words two texts have."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")
LENGTH_OF_A_STEM = 5
RUN = 4
"""Words in a run by which texts are compared."""
STOPS = tuple(".!?。！？…:।॥۔؟።។။")
CLOSING = "\"'”’)]»"

Run = tuple[str, ...]


def bare(text: str) -> str:
    """`text` as a run of lower-case words, to compare by."""
    return " ".join(WORD.findall(text.lower()))


def stems(text: str, words: re.Pattern[str]) -> set[str]:
    """How those of the `words` in a text begin, by which their forms are one."""
    return {word[:LENGTH_OF_A_STEM] for word in words.findall(text.lower())}


def runs(text: str) -> list[Run]:
    """All runs of words in `text`; all of it, if it is shorter than one."""
    words = WORD.findall(text.lower())
    return [tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1))]


def share_in(text: str, others: set[Run]) -> float:
    """How much of `text` (0 to 1) is made of runs that are among `others`."""
    own = runs(text)
    return sum(run in others for run in own) / len(own)


def ends_a_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(STOPS)
