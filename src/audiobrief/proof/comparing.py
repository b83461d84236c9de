"""What was to be said beside what was heard, word by word."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from audiobrief.markup import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiwer import AlignmentChunk

    from audiobrief.types import Cue


@dataclass(frozen=True, slots=True)
class Misheard:
    """An utterance that is heard otherwise: its start in seconds, its text, what is heard, the share of its words."""

    start: float
    text: str
    heard: str
    share: float


@dataclass(slots=True)
class Heard:
    """How many words of a cue are heard otherwise, and the places of those that are heard."""

    wrong: int = 0
    bounds: list[int] = field(default_factory=list)


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
    heard = _heard(found.alignments[0], [0, *accumulate(map(len, expected))])
    misheard = [
        Misheard(one.start, one.utterance.text, _between(told, each.bounds), each.wrong / len(own))
        for one, own, each in zip(cues, expected, heard, strict=True)
        if each.wrong > max(1, most * len(own))
    ]
    return found.wer, tuple(misheard)


def _heard(chunks: Sequence[AlignmentChunk], starts: Sequence[int]) -> list[Heard]:
    """What was heard of each cue; `starts` has the number of its first word, and that behind the last cue's last."""
    heard = [Heard() for _ in starts[1:]]
    for chunk in chunks:
        extra = chunk.hyp_end_idx - chunk.hyp_start_idx if chunk.type == "insert" else 0
        for offset, word in enumerate(
            range(chunk.ref_start_idx, max(chunk.ref_end_idx, chunk.ref_start_idx + 1))
        ):
            cue = heard[min(bisect_right(starts, word), len(heard)) - 1]
            cue.wrong += extra or chunk.type != "equal"
            if chunk.type != "delete":
                first = chunk.hyp_start_idx + offset
                cue.bounds += [first, first + max(1, extra)]
    return heard


def _between(words: Sequence[str], bounds: Sequence[int]) -> str:
    return " ".join(words[min(bounds) : max(bounds)]) if bounds else ""
