"""What a line by itself shows of being a sentence, or a headline."""

from __future__ import annotations

import re

from audiobrief.reading.text.edges import ENDS_SENTENCE, STOPS_ELSEWHERE

VOWEL_SIGNS = (
    r"\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0981-\u0df3"
    r"\u1000-\u1049\u1050-\u109f\u1780-\u17d3"
)
"""Marks within words that are no letters by themselves."""

WORD = re.compile(rf"(?:[^\W_]|[{VOWEL_SIGNS}])+(?:['’][^\W_]+)*")
STOP_INSIDE = re.compile(
    rf"[{STOPS_ELSEWHERE}]\s*\w|(?<=[a-z0-9%)”\"’«])[.!?…][\"”’“»«)]?\s+[\"“‘„«»(]?\s?[A-Z0-9]"
)
ABBREVIATION = re.compile(
    r"(?:^|[\W_])(?:[A-Za-z]|Mrs?|Ms|Messrs|Dr|Prof|Rev|Hon|Gov|Lt|Sen|Rep|Reps|Sens|Pres|Gen|Col|Maj|Capt|Cmdr|Sgt|Det|Supt|St|"
    r"Mt|Ft|Jr|Sr|Inc|Co|Corp|Ltd|Bros|No|Nos|vs?|al|etc|Ave|Blvd|Rd|tel|fig|ed|est|approx|dept|dir|feat|incl|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Tel)$"
)
"""Words whose stop does not end a sentence; a single letter is an initial, or one of "a.m." and "U.S."."""
SPEAKER = re.compile(r"(?:\[[\d:.]+\] )?[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,40}(?: \([A-ZÀ-Þ .'’-]{2,30}\))?: \S")
"""Who says a line of a transcript, in capitals before it."""

FEWEST_SPOKEN = 3
"""Such lines of a transcript."""

WIDE = re.compile(r"[\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
STATEMENT = re.compile(rf"[.!{STOPS_ELSEWHERE}][”\"’“»«)]?$")

PROSE_WORDS, STATEMENT_WORDS = 8, 5
"""Words from which a line that ends as a sentence does, or with a full stop, is taken for story anywhere."""

LONGEST_SMALL_WORD = 3


def is_title_case(line: str) -> bool:
    """Whether most words of a line begin with a capital, as in many headlines."""
    words = [word for word in line.split()[1:] if len(word) > LONGEST_SMALL_WORD]
    return bool(words) and sum(word[0].isupper() for word in words) > len(words) / 2


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence or more: it ends as one and is not a mere label."""
    if _ends_inside(line):
        return True
    if WIDE.search(line):
        return len(line) > 25 and bool(ENDS_SENTENCE.search(line))
    words = len(line.split())
    if STATEMENT.search(line):
        return words >= STATEMENT_WORDS
    return words >= PROSE_WORDS and bool(ENDS_SENTENCE.search(line)) and not line.endswith(":")


def _ends_inside(line: str) -> bool:
    """Whether a sentence ends before the line does."""
    stops = (found.start() for found in STOP_INSIDE.finditer(line))
    return any(line[at] != "." or not ABBREVIATION.search(line[max(0, at - 8) : at]) for at in stops)
