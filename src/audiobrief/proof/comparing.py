"""What was to be said beside what was heard, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from audiobrief.markup import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audiobrief.types import Cue


@dataclass(frozen=True, slots=True)
class Misheard:
    """An utterance that is heard otherwise: its start in seconds, its text, what is heard, the share of its words."""

    start: float
    text: str
    heard: str
    share: float


def compared(cues: Sequence[Cue], words: str, most: float) -> tuple[float, tuple[Misheard, ...]]:
    """The share of all words that are heard otherwise, and the utterances where it is over `most`.

    Both sides are written alike before (numbers, contractions, spelling: Whisper's own normaliser).
    """
    from jiwer import process_words
    from whisper_normalizer.english import EnglishTextNormalizer

    alike = EnglishTextNormalizer()
    expected = [alike(plain(cue.utterance.spoken)).split() or ["-"] for cue in cues]
    told = alike(words).split()
    found = process_words(" ".join(word for one in expected for word in one), " ".join(told) or "-")
    starts = [0, *accumulate(map(len, expected))]
    wrong = [0] * len(cues)
    bounds: list[list[int]] = [[] for _ in cues]
    cue = 0
    for chunk in found.alignments[0]:
        places = range(chunk.ref_start_idx, max(chunk.ref_end_idx, chunk.ref_start_idx + 1))
        extra = (chunk.hyp_end_idx - chunk.hyp_start_idx) if chunk.type == "insert" else 0
        for offset, place in enumerate(places):
            while cue < len(cues) - 1 and place >= starts[cue + 1]:
                cue += 1
            wrong[cue] += extra or chunk.type != "equal"
            if chunk.type != "delete":
                bounds[cue] += [chunk.hyp_start_idx + offset, chunk.hyp_start_idx + offset + max(1, extra)]
    misheard = [
        Misheard(one.start, one.utterance.text, _between(told, bound), count / len(own))
        for one, own, count, bound in zip(cues, expected, wrong, bounds, strict=True)
        if count > max(1, most * len(own))
    ]
    return found.wer, tuple(misheard)


def _between(words: Sequence[str], bounds: Sequence[int]) -> str:
    return " ".join(words[min(bounds) : max(bounds)]) if bounds else ""
