"""Where a page's story is: the main run of prose, as an island among the lines that are none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.forms import CLOCK_ALONE
from audiobrief.reading.text.tail import topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from audiobrief.reading.text.page import Page

SHORT_LINE, LABEL, STAMP = -4, -10, -20
"""What a line that is no sentence is worth in words: what may be a heading, what is none, the day of something else."""

FULL_LINE = 12
"""Words from which a line that is no sentence speaks neither for the story nor against it."""

LONGEST_WORTH = 60
"""Words that a paragraph counts for at most: one long notice is no story."""

FEWEST_WORDS = 180
"""What the main run is worth at least; on a page with less prose any sentence may be the story's."""

FEWEST_SET_OFF = 80
"""The same on a page whose blank lines tell its paragraphs."""

FEWEST_AT_SEA, WIDE_SEA = 100, 20
"""The same on a page that has so many lines around the run that are no sentences."""

MOSTLY = 0.6
"""Of the words of a page's sentences: a run that holds less is one entry of many, as on a live page."""

NEARLY = 0.4
"""Of what the main run is worth: another run is worth so much that it may be the story, too."""

ONE_LABEL = 2
"""Lines from a sentence to the one under the label under it."""

SHORE = 12
"""Lines between the island and a sentence that belongs to it by what it is about."""

OPENING_WORDS = 5
"""Words of a paragraph that ends with a colon, where blank lines tell that it is one."""

IN_COMMON = 2
"""Topics that such a sentence shares with the island, if it has so many."""

FEWEST_ENTRIES = 2
"""Lines of nothing but a time of day on a page of many entries."""

PRONOUNS = ("He", "She", "They", "His", "Her", "Their")
"""What a sentence begins with that goes on from the one over it."""

CUT_SHORT = ("…", "...")
"""How a teaser ends."""


@dataclass(frozen=True, slots=True)
class Island:
    """The main run's first line, the first and the last that may belong to it, and how often it speaks of its topics."""

    main: int
    first: int
    last: int
    about: Counter[str]


def island_of(page: Page) -> Island | None:
    """The story's lines from the first to the last sentence; None where no run of prose stands out."""
    worths = [_worth(page, number) for number in range(len(page.lines))]
    main = _worth_of_main_run(worths)
    first = _start_of_run(worths, NEARLY * main)
    last = len(worths) - 1 - _start_of_run(worths[::-1], NEARLY * main)
    if main < _least_worth(page, first, last):
        return None
    near = SHORE if main < FEWEST_WORDS else ONE_LABEL
    sentences = _sentences_among(page, first, last)
    about = Counter(chain.from_iterable(topics(page.words[number]) for number in sentences))
    start = _extended(page, range(first - 1, -1, -1), first, about, near)
    end = _extended(page, range(last + 1, len(page.lines)), last, about, near)
    told = sum(len(page.words[number]) for number in _sentences_among(page, start, end))
    return Island(first, start, end, about) if told >= MOSTLY * _words_told(page) else None


def _sentences_among(page: Page, first: int, last: int) -> list[int]:
    return [number for number in range(first, last + 1) if page.prose[number]]


def _least_worth(page: Page, first: int, last: int) -> int:
    """What a main run between two lines is worth at least to stand out."""
    if page.layout.sets_off:
        return FEWEST_SET_OFF
    around = (*range(first), *range(last + 1, len(page.lines)))
    return FEWEST_AT_SEA if sum(not page.prose[at] for at in around) >= WIDE_SEA else FEWEST_WORDS


def topics_of_short(page: Page) -> Counter[str]:
    """What a page is about that has too little prose for a main run; nothing for one of many entries, as a live page."""
    entries = sum(CLOCK_ALONE.match(line) is not None for line in page.lines)
    is_short = _words_told(page) < FEWEST_WORDS and entries < FEWEST_ENTRIES
    return page.sentences_about if is_short else Counter()


def _speaks_of_somebody(page: Page, number: int, away: int) -> bool:
    """Whether a sentence begins with whom the island is about: by a pronoun right under it, by a name under a label, too."""
    first = page.lines[number].split(None, 1)[0].strip("“\"‘'")
    return (away == 1 and first in PRONOUNS) or (away <= ONE_LABEL and first in page.names_within)


def _words_told(page: Page) -> int:
    """The words of all sentences, but for those in boxes."""
    return sum(
        len(words)
        for number, words in enumerate(page.words)
        if page.prose[number] and not (number in page.embedded or _is_repeated_with_neighbour(page, number))
    )


def _worth(page: Page, number: int) -> int:
    """What a line counts for the run that it stands in, in words; what is none of the story counts against it."""
    line, words = page.lines[number], len(page.words[number])
    is_opening = page.layout.stands_alone(number) and line.endswith(":") and words >= OPENING_WORDS
    if number in page.verses or is_opening:
        return min(words, LONGEST_WORTH)
    if number in page.tables:
        return 0
    if number in page.labels:
        return STAMP if stamp(line) else LABEL
    if number in page.embedded or _is_repeated_with_neighbour(page, number):
        return 0
    if page.prose[number] and not line.endswith(CUT_SHORT):
        return min(words, LONGEST_WORTH)
    return 0 if words >= FULL_LINE else SHORT_LINE


def _is_repeated_with_neighbour(page: Page, number: int) -> bool:
    """Whether a sentence stands over or under the same line as it did before: in a box that the page has twice."""
    first = page.places[page.words[number]][0]
    if not page.prose[number] or first == number:
        return False
    is_same_over = first > 0 and page.words[first - 1] == page.words[number - 1]
    return is_same_over or page.words[first + 1 : first + 2] == page.words[number + 1 : number + 2]


def _worth_of_main_run(worths: Iterable[int]) -> int:
    run = main = 0
    for worth in worths:
        run = max(0, run + worth)
        main = max(main, run)
    return main


def _start_of_run(worths: Sequence[int], least: float) -> int:
    """The number of the first line of the first run that is worth so much."""
    run = start = 0
    for number, worth in enumerate(worths):
        if run <= 0:
            run, start = 0, number
        run += worth
        if run >= least:
            break
    return start


def _extended(page: Page, numbers: Iterable[int], end: int, about: Counter[str], near: int) -> int:
    """The island's end, moved on to sentences near it that are about what the island is about.

    Where blank lines tell paragraphs, a paragraph not more than `near` lines away is part of it, whatever it is
    about, and a sentence that stands close to labels is only if it is right beside. Short lines without a label
    among them are no sea, but a list: a sentence behind it may be about what the list has, as a recipe's are. What
    is right beside the sentence may be its own headline, and tells nothing.
    """
    listed: Counter[str] = Counter()
    beside: set[str] = set()
    is_list = True
    for number in numbers:
        away = abs(number - end)
        is_list = is_list and number not in page.labels
        if away > SHORE and not is_list:
            break
        if is_list and not page.prose[number]:
            listed.update(beside)
            beside = topics(page.words[number])
        if not page.prose[number] or page.lines[number].endswith(CUT_SHORT):
            continue
        if number in page.embedded and away > 1:
            continue
        own = topics(page.words[number])
        is_beside = (page.layout.stands_alone(number) and away <= near) or (
            number > end and _speaks_of_somebody(page, number, away)
        )
        known = about + listed if is_list else about
        if is_beside or sum(known[topic] > 0 for topic in own) >= min(IN_COMMON, len(own)):
            end = number
    return end
