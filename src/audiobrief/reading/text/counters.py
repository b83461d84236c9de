"""What a page counts of its story: how often it was read, how long it takes."""

from __future__ import annotations

import re

from audiobrief.reading import furniture_words
from audiobrief.reading.text.edges import BULLET
from audiobrief.reading.word_lists import words_of

LONGEST = 60
"""Characters of such a line."""

NUMBER = re.compile(r"\d[\d.,]*(?:k|m)?\+?")
BREAKS = re.compile(r"[\s:：•·|()–-]+|(?<=\d)(?=(?:mins?|minutes?)\b)")
COUNTED = words_of(
    "browse click clicked clicks comment commented comments follower followers hit hits like liked likes "
    "posts read readers reads replies responses share shared shares view viewed viewers views visit visited visitors "
    "visits 阅读 浏览"
)
READING = words_of("duration estimated listen listening read reading watch")
MINUTES = words_of("min mins minute minutes")
TIMES = words_of("time times")
AROUND = TIMES | words_of(
    "about all approx article been by has length page people post see show story this to total users was"
)
KNOWN = COUNTED | READING | MINUTES | AROUND

OTHER_FORMS = re.compile(
    rf"(?:\d[\d.,]*[km]|(?:[\w'’]+ )?(?:anhören|listen|écouter|escuchar|ascolta|ouvir) \d{{1,2}} min\.?|"
    rf"\d[\d.,]*\s?[km]?\+?\s*{furniture_words.COMMENTS}|{furniture_words.COMMENTS}\s*[:：]\s*\d[\d.,]*\s?[km]?|"
    rf"{furniture_words.READING_TIME}|"
    r"(?:[•·]\s)?\d{1,2}\s?(?:h|hr|hrs|d|days?)(?: ago)?\s[•·|]\s\d{1,2} min(?:ute)?s? read|"
    r"(?:estimated|duration|listen)\s?[·:]?\s?\d{1,3}:\d\d|[★☆⭐]{2,}.{0,40})",
    re.IGNORECASE,
)
"""The same in other languages, beside an age, and as stars."""


def is_counter(line: str) -> bool:
    """Whether a line holds nothing but a number of readers or minutes, as in "Viewed 341 times"."""
    if len(line) > LONGEST:
        return False
    if OTHER_FORMS.fullmatch(line):
        return True
    return any(map(str.isdigit, line)) and not BULLET.match(line) and _is_worded(line)


def _is_worded(line: str) -> bool:
    """Whether a line's words are those of a count, and none other."""
    words = [word for word in BREAKS.split(line.lower().rstrip(".")) if word]
    named = [word for word in words if not NUMBER.fullmatch(word)]
    if len(named) == len(words) or not KNOWN.issuperset(named):
        return False
    if not COUNTED.isdisjoint(named):
        return True
    is_read = not READING.isdisjoint(named) and not TIMES.union(MINUTES).isdisjoint(named)
    return is_read or (not MINUTES.isdisjoint(named) and AROUND.isdisjoint(named))
