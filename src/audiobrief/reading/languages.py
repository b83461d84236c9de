"""The language a story is in, where its page does not say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from audiobrief.reading.scripts import language_of_script

if TYPE_CHECKING:
    from collections.abc import Iterable

    from py3langid.langid import LanguageIdentifier

    from audiobrief.types import Block

SAMPLE = 4000
"""Characters that are looked at."""

SHORTEST_SAMPLE = 300
"""Characters from which English has a "the" somewhere, at half its share."""

CERTAIN = 0.9
"""The probability from which a guess is believed."""

LIKELY = "en"
"""What a text is taken for that is too short to tell."""

TAG = 2
"""Letters of the tags that are guessed: those with three are of small languages, some hard to tell from English."""

WORD = re.compile(r"[^\W\d_]+")
THE = 0.03
"""The share of "the" among the words of a text that needs no guess: it is one in twenty in English and no word of
any other language, and the guesser takes half a second to load."""


def language_written(declared: str | None, blocks: Iterable[Block]) -> str:
    """The tag that a page declares, but where its template was never changed: that says English, or what English is not."""
    blocks = tuple(blocks)
    if declared is None:
        return language_of(blocks)
    sample = _sample(blocks)
    is_english = declared.partition("-")[0] == LIKELY
    the = _share_of_the(sample)
    if len(sample) < SHORTEST_SAMPLE or (the >= THE / 2 if is_english else the < THE):
        return declared
    written = _guessed(sample) or declared
    return written if is_english != (written == LIKELY) else declared


def language_of(blocks: Iterable[Block]) -> str:
    """The IETF tag of the language that these blocks are written in."""
    sample = _sample(blocks)
    return LIKELY if _share_of_the(sample) > THE else _guessed(sample) or LIKELY


def _guessed(sample: str) -> str | None:
    guess, probability = _guesser().classify(sample)
    return guess if probability > CERTAIN else language_of_script(sample)


def _share_of_the(sample: str) -> float:
    words = WORD.findall(sample.lower())
    return words.count("the") / max(1, len(words))


def _sample(blocks: Iterable[Block]) -> str:
    return "\n".join(block.text for block in blocks)[:SAMPLE]


@cache
def _guesser() -> LanguageIdentifier:
    """Lui and Baldwin, "langid.py: An Off-the-shelf Language Identification Tool", 2012; its model is in the wheel."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    guesser = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    guesser.set_languages([tag for tag in guesser.labels if len(tag) == TAG])
    return guesser
