"""Where a story ends: what may follow its last sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text.edges import BULLET
from audiobrief.reading.text.readers import calls_readers
from audiobrief.reading.text.sentences import SPEAKER, STATEMENT_WORDS, is_title_case

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

LONG_LINE = 8
"""Words from which a line behind the last sentence may be one that lost its stop."""

SURELY_LONG = 14
"""Words that no headline in a list has."""

LONGEST_HEADING = 80
"""Characters."""

FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does) [a-z]")
"""What the last sentence of a story may have though it has no stop."""

RECORD = re.compile(r"[A-ZÀ-Þ][^,.!?:]{2,40}, (?:[^\s.!?]+ ?){1,8}")
"""As in "Ann Lee, 61, of Harlan"."""

FEWEST_RECORDS = 2

CLOSING_QUOTES = ("”", '"', "»", "“")


def story_end(page: Page) -> int:
    """The number of the story's last line: lists and lines without a stop may follow its last sentence."""
    number = _behind_records(page, page.last_prose + 1)
    while 0 < number < len(page.lines) and _goes_on(page, number):
        number += 1
    return number - 1


def _behind_records(page: Page, number: int) -> int:
    """The number behind the lines alike that a clause with a colon opens, right behind the last sentence."""
    if not 0 < number < len(page.lines) or number in page.labels or not _opens_records(page.lines[number]):
        return number
    behind = number + 1
    while behind < len(page.lines) and behind not in page.labels and RECORD.fullmatch(page.lines[behind]):
        behind += 1
    return behind if behind - number > FEWEST_RECORDS else number


def _opens_records(line: str) -> bool:
    """Whether a line is a clause with a colon, as over the names and ages of those whom it tells of."""
    is_clause = len(line.split()) >= STATEMENT_WORDS and not is_title_case(line)
    return is_clause and line.endswith((":", "：")) and not calls_readers(line)


def _goes_on(page: Page, number: int) -> bool:
    """Whether the story goes on with a line behind its last sentence."""
    if number in page.labels:
        return False
    line, below = page.lines[number], number + 1
    if SPEAKER.match(line) and page.is_transcript:
        return True
    if BULLET.match(line):
        return page.is_story_item(number) or page.lines[page.over_list[number]].endswith((":", "："))
    if below < len(page.lines) and _opens_list(page, line, below):
        return True
    words = len(line.split())
    if words >= SURELY_LONG or line.endswith(CLOSING_QUOTES):
        return True
    if is_title_case(line):
        return False
    is_sentence = words >= STATEMENT_WORDS and page.prose[number - 1] and FINITE.search(line) is not None
    if _ends_at(page, below):
        return words >= LONG_LINE or is_sentence
    return is_sentence and _ends_at(page, below + 1) and len(page.words[below]) >= LONG_LINE


def _ends_at(page: Page, number: int) -> bool:
    return number >= len(page.lines) or number in page.labels


def _opens_list(page: Page, line: str, below: int) -> bool:
    if line.endswith((":", "：")):
        return BULLET.match(page.lines[below]) is not None
    return len(line) < LONGEST_HEADING and page.is_story_item(below)
