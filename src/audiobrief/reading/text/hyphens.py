"""Words that were broken at the end of a line."""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import FUNCTION_WORDS, is_common
from audiobrief.reading.word_lists import words_of

BROKEN = re.compile(r"(\w+)-$")
FIRST_WORD = re.compile(r"(?P<word>\w+)(?P<hyphen>-?)")
JOINING = words_of("and or to und oder bis et ou y o e")
"""What stands behind the first half of "first- and second-class"."""

PREFIXES = words_of(
    """anti ex half mid multi non post pro quasi self semi vice twenty thirty forty fifty sixty seventy eighty ninety"""
)
"""What mostly has a hyphen behind it."""

BEFORE_VOWEL = re.compile(r"(?:co|de|pre|re)[aeiou]")
OF_NAME = re.compile(r"\w+ed|born|led|made|run|speaking|style|wide")
"""What stands behind a name and its hyphen."""


def continued(line: str, below: str) -> str:
    """A line with the one that it goes on in; a word that was broken between them is whole again."""
    if not line.endswith("-"):
        return f"{line} {below}"
    last_word = line.rsplit(None, 1)[-1]
    half, rest = BROKEN.search(last_word), FIRST_WORD.match(below)
    if not half or not rest or (rest["word"] in JOINING and not rest["hyphen"]):
        return f"{line} {below}"
    return line + below if _is_compound(half[1], rest["word"]) else line[:-1] + below


def _is_compound(first: str, second: str) -> bool:
    """Whether the hyphen between two parts is their own, as in "well-known", "19th-century" and "North-South"."""
    if first.isupper() and second.isupper():
        first, second = first.lower(), second.lower()
    if len(first) == 1 or first.isupper() or not (first.isalpha() and second[0].islower()):
        return True
    if _is_word(first + second) or not _is_word(second):
        return False
    if first[0].isupper() and not _is_word(first):
        return OF_NAME.fullmatch(second) is not None
    return first in PREFIXES or _is_word(first) or BEFORE_VOWEL.match(first + second) is not None


def _is_word(part: str) -> bool:
    return is_common(part) or part in FUNCTION_WORDS
