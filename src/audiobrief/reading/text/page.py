"""A page's lines, and what more than one signal asks about them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, chain, groupby, islice
from typing import TYPE_CHECKING

from audiobrief.reading.text import forms
from audiobrief.reading.text.alternatives import shows_alternatives
from audiobrief.reading.text.bylines import bare_names, byline
from audiobrief.reading.text.captions import Caption, credit_only, credited, labelled
from audiobrief.reading.text.dates import AGE, stamp
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.ending import story_end
from audiobrief.reading.text.layout import Layout, layout_of
from audiobrief.reading.text.letters import signatures_of
from audiobrief.reading.text.link_labels import labels_links
from audiobrief.reading.text.pulled import Wording, wording_of
from audiobrief.reading.text.readers import calls_readers, speaks_of_pages, tells_of_services
from audiobrief.reading.text.runs import LONGEST_HEADLINE, ends_run, is_ended, nearest_over, nearest_under
from audiobrief.reading.text.sentences import FEWEST_SPOKEN, SPEAKER, WORD, is_prose, is_title_case
from audiobrief.reading.text.tables import table_rows
from audiobrief.reading.text.tail import OTHER_BYLINE, is_alien, tail_begins, topics
from audiobrief.reading.text.verses import may_be_verse, verses_of

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERED = re.compile(r"\d{1,2}[.)] \S")

FEWEST_ENTRIES = 2
"""Moments that have a part of a story under them."""

ENTRY_HEAD = 3
"""Lines from the first moment to its text: a heading, who reports."""

NEAR_DAY = 2
"""Lines from a name to the day under it: between may be what the reporter is."""

ITEM_WORDS = 3
"""Words from which an item of a list is no entry of a menu."""

LONGEST_LIST, MENU_LABELS, HEADINGS = 12, 3, 3
"""Lines without a sentence from which they are a menu, labels among them that show it, and the last that may be headings."""

MOST_NOTES = 3
"""Lines at the end of a story among which its reporters are told of."""

MOST_SUMMARY = 2
"""Sentences that may stand before a byline: the summary, and what a picture shows."""

MOST_PROMOTED = 3
"""Sentences of an advertiser's letter."""

MOST_REPORTERS = 100
"""Names in bylines that are looked for: a page of more is a list of stories."""

FEWEST_QUESTIONS = 3
"""Whole sentences that ask, each over a paragraph, of an interview."""

MOST_BEFORE_PICTURE = 8
"""Lines behind a story that show no picture, under which none is the story's."""

FEW_WORDS, MANY_WORDS = 4, 12
"""Words of a heading, where a headline has more, and of a paragraph, where a teaser has fewer."""

LONGEST_BYLINE = 140
"""Characters."""

HEADING_WORDS, PARAGRAPH_WORDS = 5, 8
"""Words at most of a heading between paragraphs, and at least of these."""

LONG_PARAGRAPH = 20
"""Words that a teaser seldom has."""

WITHIN = re.compile(r"(?<=[a-z,;] )[A-ZÀ-Þ][\w'’-]*")
OF_MASTHEAD = re.compile(r" (?:logo|home ?page|home)\.?$")
"""What a screen reader is told behind the name of a paper."""

FULL_NAME = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ'’-]+ [A-ZÀ-Þ][\w'’-]+")
"""Of a person, or of something else that has two words."""


@dataclass(frozen=True)
class Page:
    """The lines of a page in order.

    `runs` tells for each line the number of its run, the lines with no blank one between; it is empty where the lines
    come without the blank ones. `labels` are the numbers of those that their form alone shows to be no story. A page
    is `unpunctuated` when no line of it reads as a sentence though most are no labels, as in a poem or a chat.
    `beyond` are the numbers of the lines that stand before or behind the main run of prose.
    """

    lines: tuple[str, ...]
    runs: tuple[int, ...] = ()
    labels: frozenset[int] = frozenset()
    unpunctuated: bool = False
    beyond: frozenset[int] = frozenset()

    @cached_property
    def layout(self) -> Layout:
        return layout_of(self.lines, self.runs)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """Each line's words in small letters, to compare by."""
        return tuple(tuple(WORD.findall(line.lower())) for line in self.lines)

    @cached_property
    def places(self) -> dict[tuple[str, ...], list[int]]:
        """Where a line stands on the page, by its words."""
        places: dict[tuple[str, ...], list[int]] = {}
        for number, words in enumerate(self.words):
            places.setdefault(words, []).append(number)
        return places

    @cached_property
    def first_told(self) -> dict[tuple[str, ...], int]:
        """Where a line stands first within the main run of prose, by its words."""
        first: dict[tuple[str, ...], int] = {}
        for number, words in enumerate(self.words):
            if number not in self.beyond:
                first.setdefault(words, number)
        return first

    @cached_property
    def reporters(self) -> tuple[str, ...]:
        """The names in the bylines."""
        found = (byline(line) for line in self.lines if len(line) < LONGEST_BYLINE)
        names = dict.fromkeys(name for one in found if one for name in one[0] if " " in name)
        return tuple(islice(names, MOST_REPORTERS))

    @cached_property
    def is_signed(self) -> bool:
        """Whether a line over the story begins with "By" and a reporter's name, so that others may."""
        return any(map(OTHER_BYLINE.match, self.lines[: self.early]))

    @cached_property
    def photographers(self) -> tuple[str, ...]:
        """The names of those who are said over the story to have taken its pictures."""
        makers = filter(None, map(credit_only, self.lines[: self.early]))
        return tuple(name for maker in makers for name in bare_names(maker))

    @cached_property
    def called(self) -> tuple[str, ...]:
        """The reporters' names and, for those who are called by it, the first ones."""
        return tuple(part for name in self.reporters for part in (name, name.split()[0]))

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The names that stand alone over a day, before the story: those of reporters, or of places."""
        head = range(min(self.early, len(self.lines) - 1))
        dated = (at for at in head if any(map(stamp, self.lines[at + 1 : at + 1 + NEAR_DAY])))
        names = dict.fromkeys(name for at in dated for name in bare_names(self.lines[at]))
        return tuple(islice(names, MOST_REPORTERS))

    @cached_property
    def introduced(self) -> tuple[str, ...]:
        """Those of these names that a box "About …" is about."""
        lines = {line.lower() for line in self.lines}
        return tuple(name for name in self.named if f"about {name.lower()}" in lines)

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Which lines are sentences of a story by their form."""
        if self.unpunctuated:
            return tuple(n not in self.labels and may_be_verse(self, n) for n in range(len(self.lines)))
        reads = tuple(map(is_prose, self.lines))
        return tuple(
            n not in self.labels and reads[n] and not self._is_headline_of_two(n, reads)
            for n in range(len(self.lines))
        )

    def _is_headline_of_two(self, number: int, reads: tuple[bool, ...]) -> bool:
        """Whether a line of two sentences, with no stop at its end and no paragraph beside it, is in title case or a link."""
        line = self.lines[number]
        if is_ended(line) or line.endswith("?") or len(line.split()) > LONGEST_HEADLINE:
            return False
        if not (is_title_case(line) or self._is_under_links(number, reads)):
            return False
        beside = (at for at in (number - 1, number + 1) if 0 <= at < len(reads))
        return not any(reads[at] and is_ended(self.lines[at]) for at in beside)

    def _is_under_links(self, number: int, reads: tuple[bool, ...]) -> bool:
        """Whether a label of links stands over a line, with no whole sentence between."""
        for at in range(number - 1, max(-1, number - 1 - forms.LONGEST_BOX), -1):
            if labels_links(self.lines[at]):
                return True
            if reads[at] and is_ended(self.lines[at]):
                return False
        return False

    @cached_property
    def is_in_capitals(self) -> bool:
        """Whether all sentences are, so that capitals tell nothing."""
        return all(line.isupper() for line, is_prose in zip(self.lines, self.prose, strict=True) if is_prose)

    @cached_property
    def sentences_over(self) -> tuple[int, ...]:
        """How many sentences stand over each line, and on the whole page."""
        return tuple(accumulate(self.prose, initial=0))

    @cached_property
    def prose_over(self) -> tuple[int, ...]:
        """For each line the number of the nearest sentence over it; -1 for none."""
        return nearest_over(self.prose)

    @cached_property
    def prose_under(self) -> tuple[int, ...]:
        """For each line the number of the nearest sentence under it; that of lines for none."""
        return nearest_under(self.prose)

    @cached_property
    def run_ends_over(self) -> tuple[int, ...]:
        """For each line the number of the nearest one over it that ends a run of labels; -1 for none."""
        return nearest_over(self._ends_run)

    @cached_property
    def run_ends_under(self) -> tuple[int, ...]:
        """For each line the number of the nearest one under it that ends a run of labels; that of lines for none."""
        return nearest_under(self._ends_run)

    @cached_property
    def _ends_run(self) -> tuple[bool, ...]:
        return tuple(ends_run(self, number) for number in range(len(self.lines)))

    @cached_property
    def over_list(self) -> tuple[int, ...]:
        """For each item of a list the number of the line over the list; for another line its own; -1 for none."""
        over: list[int] = []
        for number, line in enumerate(self.lines):
            is_item = BULLET.match(line) is not None
            over.append((over[-1] if over else -1) if is_item else number)
        return tuple(over)

    @cached_property
    def first_prose(self) -> int:
        return next((number for number, prose in enumerate(self.prose) if prose), len(self.lines))

    @cached_property
    def last_prose(self) -> int:
        return next((n for n in range(len(self.lines) - 1, -1, -1) if self.prose[n]), -1)

    @cached_property
    def last_surely(self) -> int:
        """The last sentence but for those in the last lines, among which may be notes on the reporters."""
        before = range(self.last_prose - MOST_NOTES, -1, -1)
        return next((number for number in before if self.prose[number]), -1)

    @cached_property
    def early(self) -> int:
        """The number of the line up to which a byline may follow a summary and what a picture shows."""
        prose = (number for number, prose in enumerate(self.prose) if prose)
        return next(islice(prose, MOST_SUMMARY, None), len(self.lines))

    @cached_property
    def boxes(self) -> bool:
        """Whether the page marks the ends of boxes, or names single links and lists of them."""
        marks = (forms.PROMOTION_END, forms.LIST_END, forms.TEASER_LABEL)
        return any(labels_links(line) or any(mark.fullmatch(line) for mark in marks) for line in self.lines)

    @cached_property
    def marked_boxes(self) -> frozenset[int]:
        """The lines from a poll's label to its button with only questions between, and of an advertiser's letter so."""
        polls = (
            box
            for box in self._boxes(forms.POLL, forms.POLL_BUTTON)
            if not any(self.prose[at] and not self.lines[at].endswith("?") for at in box)
        )
        letters = (
            box
            for box in self._boxes(forms.ADVERTISERS_LETTER, forms.ADVERTISERS_BUTTON)
            if sum(self.prose[at] for at in box) <= MOST_PROMOTED
        )
        return frozenset(chain.from_iterable((*polls, *letters)))

    def _boxes(self, opening: re.Pattern[str], closing: re.Pattern[str]) -> Iterator[range]:
        """The lines from each that opens a box to the next that closes one."""
        for first in (number for number, line in enumerate(self.lines) if opening.fullmatch(line)):
            under = range(first + 1, min(first + forms.LONGEST_BOX, len(self.lines)))
            last = next((at for at in under if closing.fullmatch(self.lines[at])), None)
            if last is not None:
                yield range(first, last + 1)

    @cached_property
    def end(self) -> int:
        """The number of the story's last line: lists and lines without a stop may follow its last sentence."""
        return story_end(self)

    @cached_property
    def last_told(self) -> int:
        """The last sentence but for those that the page itself may say to its readers."""
        told = (n for n in range(self.last_prose, -1, -1) if self.prose[n] and not self._may_be_pages_own(n))
        return next(told, -1)

    @cached_property
    def told_words(self) -> frozenset[str]:
        """The words of all sentences."""
        prose = (words for words, is_prose in zip(self.words, self.prose, strict=True) if is_prose)
        return frozenset(word for words in prose for word in words)

    @cached_property
    def sentences_about(self) -> Counter[str]:
        """In how many sentences a topic occurs."""
        prose = (number for number, is_prose in enumerate(self.prose) if is_prose)
        return Counter(word for number in prose for word in topics(self.words[number]))

    @cached_property
    def told_from(self) -> dict[str, int]:
        """The first sentence that speaks of each topic."""
        backwards = (number for number in range(len(self.lines) - 1, -1, -1) if self.prose[number])
        return {topic: number for number in backwards for topic in topics(self.words[number])}

    @cached_property
    def words_told_over(self) -> tuple[int, ...]:
        """How many words of sentences stand over each line, and at last how many on the whole page."""
        told = (len(words) * prose for words, prose in zip(self.words, self.prose, strict=True))
        return tuple(accumulate(told, initial=0))

    @cached_property
    def told(self) -> str:
        """All sentences, one a line and with a last line that is empty."""
        sentences = (line for line, is_prose in zip(self.lines, self.prose, strict=True) if is_prose)
        return "".join(f"{line}\n" for line in sentences)

    @cached_property
    def names_within(self) -> frozenset[str]:
        """The words with a capital in the middle of sentences."""
        return frozenset(WITHIN.findall(self.told))

    @cached_property
    def told_of_services(self) -> int:
        """How many sentences tell of what pages offer their readers."""
        return sum(
            is_prose and tells_of_services(line)
            for line, is_prose in zip(self.lines, self.prose, strict=True)
        )

    @cached_property
    def captions(self) -> tuple[Caption, ...]:
        """The captions that a label or their maker's name tells."""
        found = (labelled(line) or credited(line) for line in self.lines)
        return tuple(caption for caption in found if caption)

    @cached_property
    def shows_alternatives(self) -> bool:
        """Whether pictures stand on the page as screen readers get them."""
        return shows_alternatives(self.lines)

    @cached_property
    def speaks_of_past(self) -> bool:
        """Whether what was said is told, not what is said: a story in the present tense shows scenes of its own."""
        past = sum("said" in words for words in self.words)
        return past > sum("says" in words for words in self.words)

    @cached_property
    def shows_pictures(self) -> bool:
        return bool(self.captions) or any(map(credit_only, self.lines))

    @cached_property
    def is_interview(self) -> bool:
        """Whether several questions stand over paragraphs."""
        over_paragraph = (number for number in range(len(self.lines) - 1) if self.prose[number + 1])
        asked = (
            number for number in over_paragraph if self.prose[number] and self.lines[number].endswith("?")
        )
        return sum(1 for _ in asked) >= FEWEST_QUESTIONS

    @cached_property
    def far_behind(self) -> int:
        """The number of the line from which no picture is the story's."""
        behind = range(self.end + 1, len(self.lines))
        others = (number for number in behind if not self._is_of_picture(number))
        return next(islice(others, MOST_BEFORE_PICTURE, None), len(self.lines))

    def _is_of_picture(self, number: int) -> bool:
        line = self.lines[number]
        return any(known(line) for known in (labelled, credited, credit_only))

    def _may_be_pages_own(self, number: int) -> bool:
        line = self.lines[number]
        return calls_readers(line) or (speaks_of_pages(line) and is_alien(self, number))

    @cached_property
    def tail(self) -> int:
        """The number of the label from which nothing belongs to the story."""
        return tail_begins(self)

    @cached_property
    def wording(self) -> Wording:
        """The words of the paragraphs, to find a line's words within."""
        return wording_of(self)

    @cached_property
    def signatures(self) -> frozenset[int]:
        """The lines that sign readers' letters."""
        return signatures_of(self)

    @cached_property
    def is_live(self) -> bool:
        """Whether a moment stands over several parts of the story."""
        moments = (
            forms.CLOCK_ALONE.match(line) or AGE.fullmatch(line)
            for line in self.lines[max(0, self.first_prose - ENTRY_HEAD) : self.last_prose]
        )
        return sum(map(bool, moments)) >= FEWEST_ENTRIES

    @cached_property
    def embedded(self) -> frozenset[int]:
        """The sentences that stand close to lines that are none, which on this page no paragraph does.

        One that is long and closes its run may be a paragraph under a box.
        """
        embedded: set[int] = set()
        for run in self.layout.close:
            sentences = [number for number in run if self.prose[number]]
            if 2 * len(sentences) <= len(run) and not self._heads_paragraph(run):
                embedded.update(number for number in sentences if not self._may_close(run, number))
        return frozenset(embedded)

    def _may_close(self, run: range, number: int) -> bool:
        is_last = number == run[-1] and is_ended(self.lines[number])
        return is_last and len(self.words[number]) >= LONG_PARAGRAPH

    def _heads_paragraph(self, run: range) -> bool:
        """Whether a run is a heading of few words and paragraphs of many right under it."""
        is_headed = not self.prose[run[0]] and len(self.words[run[0]]) <= FEW_WORDS
        return is_headed and all(
            self.prose[number] and len(self.words[number]) >= MANY_WORDS for number in run[1:]
        )

    @cached_property
    def asks_leave_once(self) -> bool:
        """Whether at most one line is in the words that pages ask leave in, and none is a button that gives it."""
        asking = sum(forms.CONSENT.match(line) is not None for line in self.lines)
        return asking <= 1 and not any(map(forms.CONSENT_BUTTON.match, self.lines))

    @cached_property
    def over_paragraphs(self) -> frozenset[int]:
        """The lines of a few words, none of them twice on the page, that stand between two paragraphs, as headings do."""
        return frozenset(
            number
            for number in range(self.first_prose + 1, self.last_prose)
            if 0 < len(self.words[number]) <= HEADING_WORDS
            and self.lines[number].replace(" ", "").isalnum()
            and self.lines[number][0].isupper()
            and len(self.places[self.words[number]]) == 1
            and all(
                self.prose[at] and len(self.words[at]) >= PARAGRAPH_WORDS for at in (number - 1, number + 1)
            )
        )

    @cached_property
    def verses(self) -> frozenset[int]:
        """The lines of runs of several that go on in small letters, with stops here and there."""
        return verses_of(self)

    @cached_property
    def names_alone(self) -> frozenset[str]:
        """The lines in small letters, without an article, to find a name among them."""
        return frozenset(OF_MASTHEAD.sub("", line.removeprefix("The ")).lower() for line in self.lines)

    @cached_property
    def of_owner(self) -> tuple[str, ...]:
        """The short lines that may say whose the page is."""
        short = (line for line in self.lines if len(line) < forms.SHORT)
        return tuple(line for line in short if forms.OF_OWNER.search(line))

    @cached_property
    def tables(self) -> frozenset[int]:
        """The rows of tables."""
        return table_rows(self.lines)

    @cached_property
    def over_table(self) -> tuple[int, ...]:
        """For each row of a table the number of the line over the table; for another line its own; -1 for none."""
        over: list[int] = []
        for number in range(len(self.lines)):
            over.append((over[-1] if over else -1) if number in self.tables else number)
        return tuple(over)

    @cached_property
    def film_lengths_over(self) -> tuple[int, ...]:
        """How many lines over each line, and on the whole page, are nothing but a film's length."""
        lengths = (forms.FILM_LENGTH.match(line) is not None for line in self.lines)
        return tuple(accumulate(lengths, initial=0))

    @cached_property
    def is_transcript(self) -> bool:
        """Whether several lines have their speaker before them."""
        spoken = (SPEAKER.match(line) is not None for line in self.lines)
        return sum(spoken) >= FEWEST_SPOKEN

    @cached_property
    def numbered_over_text(self) -> frozenset[int]:
        """The short lines with a number before them that stand between paragraphs, not among a list's other items."""
        bulleted = [BULLET.match(line) is not None for line in self.lines] + [True]
        return frozenset(
            number
            for number, line in enumerate(self.lines)
            if NUMBERED.match(line)
            and len(line.split()) < MANY_WORDS
            and not (bulleted[number + 1] or bulleted[number - 1])
            and self.prose[number + 1]
            and not ENDS_SENTENCE.search(line)
        )

    @cached_property
    def menus(self) -> frozenset[int]:
        """The lines of long runs without a sentence that hold labels, but for the last, which may be headings."""
        menus: set[int] = set()
        for is_story, run in groupby(range(len(self.lines)), self.prose.__getitem__):
            numbers = list(run)
            labels = sum(number in self.labels and number not in self.beyond for number in numbers)
            if not is_story and len(numbers) >= LONGEST_LIST and labels >= MENU_LABELS:
                menus.update(number for number in numbers[:-HEADINGS] if number not in self.verses)
        return frozenset(menus)

    def is_story_item(self, number: int) -> bool:
        """Whether a line is an item of a list that no label is over, and more than an entry of a menu."""
        words = BULLET.sub("", self.lines[number]).split()
        return bool(BULLET.match(self.lines[number])) and len(words) >= ITEM_WORDS and self._is_free(number)

    def _is_free(self, number: int) -> bool:
        over = self.over_list[number]
        line = self.lines[over]
        return over not in self.labels or line.endswith((":", "：")) or stamp(line) is not None


def unpunctuated(page: Page) -> Page:
    """The page as it is, or as one whose lines end without stops, where hardly a line of it is a label."""
    if any(page.prose) or not page.lines:
        return page
    bare = replace(page, unpunctuated=True)
    few_labels = 2 * sum(bare.prose) >= len(page.lines) or len(page.lines) == 1
    return bare if few_labels else page
