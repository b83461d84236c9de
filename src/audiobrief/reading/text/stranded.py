"""Signals of sentences behind a story that lie apart from it: past labels, about nothing that it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text import forms
from audiobrief.reading.text.lines import ENDS_SENTENCE
from audiobrief.reading.text.readers import CALLING, READER
from audiobrief.reading.text.tail import topics

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place, Taken

FEWEST_LINES, FEWEST_LABELS = 4, 2
"""Lines between a story and what is stranded behind it, and those among them that no story has."""

FAR = 4
"""Labels of a gap behind which a sentence is another story's though it has a topic in common with this one."""

MANY_TOPICS = 6
"""Topics of a sentence that may have one of them in common with a story and yet be none of it."""

MOST_STRANDED = 0.25
"""Words of what is stranded, to those of the story over it."""

FEWEST_SENTENCES = 3
"""Sentences of a story that has something stranded behind it."""

FEWEST_ENTRIES = 2
"""Lines of nothing but a time of day on a page of many entries."""

FEWEST_HEADLINES, FEWEST_WORDS = 3, 8
"""Lines that break off, and words of a whole sentence."""

FIELD = re.compile(
    r"(?:enter |type )?(?:your )?(?:e-?mail address|first name|last name|full name|(?:zip|postal) code)"
    r"\s?(?:[(*]\s?(?:required)?\)?)?\s?\*?:?|(?:enter )?your e-?mail(?: address)?(?: here)?|e-?mail\s?(?:\*|\(required\)):?",
    re.IGNORECASE,
)
"""What a form asks for, as no row of share buttons does."""

E_MAIL = re.compile(r"(?:e-?mail|name)\s?\*?:?", re.IGNORECASE)
SEND = re.compile(r"(?:submit|subscribe|sign (?:me )?up|join(?: now)?|send)[!.]?", re.IGNORECASE)
FIELD_REACH = 2
"""Lines from a sentence to the form that it stands over, and from a form's field to its button."""

OPENS_OFFER = re.compile(
    r"^(?:be the first|receive|enter|keep up|never miss|don['’]t miss|understand|discover|want)\b",
    re.IGNORECASE,
)


def stranded(place: Place) -> Taken | None:
    """A sentence behind the story's last, with labels between, that speaks of nothing the story does."""
    return "furniture" if place.number in place.page.stranded else None


def headline_behind(place: Place) -> Taken | None:
    """One of several lines behind the last whole sentence that begin with one and break off, as headlines do."""
    page, number = place.page, place.number
    return "furniture" if number in page.headlines_behind else None


def over_form(place: Place) -> Taken | None:
    """A sentence that calls the reader, under the title of a box and over the fields of its form."""
    page, number = place.page, place.number
    if not place.prose or forms.SPEECH.search(place.line) or len(place.line) > forms.LONGEST_SCENE:
        return None
    if number == 0 or page.prose[number - 1]:
        return None
    is_titled = forms.BOX.match(page.lines[number - 1]) is not None
    calls = is_titled or any(form.search(place.line) for form in (READER, OPENS_OFFER))
    calls = calls or CALLING.match(place.line) is not None
    return "furniture" if calls and any(_is_field(page, number + away) for away in (1, 2)) else None


def _is_field(page: Page, number: int) -> bool:
    line = "".join(page.lines[number : number + 1])
    if FIELD.fullmatch(line):
        return True
    under = page.lines[number + 1 : number + 1 + FIELD_REACH]
    return E_MAIL.fullmatch(line) is not None and any(map(SEND.fullmatch, under))


def stranded_sentences(page: Page) -> frozenset[int]:
    """The sentences at a page's end that lie apart from its story, group by group from the last upwards."""
    if sum(forms.CLOCK_ALONE.match(line) is not None for line in page.lines) >= FEWEST_ENTRIES:
        return frozenset()
    groups = _groups(page)
    apart: set[int] = set()
    while len(groups) > 1 and _is_apart(page, groups[-1], groups[:-1]):
        apart.update(groups.pop())
    return frozenset(apart)


def headlines_behind(page: Page) -> frozenset[int]:
    """The lines behind the last whole sentence of a page that have a stop within and none at their end."""
    prose = [number for number, is_prose in enumerate(page.prose) if is_prose]
    whole = [number for number in prose if _is_whole(page, number)]
    broken = frozenset(number for number in prose if len(whole) > 1 and number > whole[-1])
    are_headlines = all(not ENDS_SENTENCE.search(page.lines[number].rstrip("?")) for number in broken)
    return broken if are_headlines and len(broken) >= FEWEST_HEADLINES else frozenset()


def _is_whole(page: Page, number: int) -> bool:
    is_ended = ENDS_SENTENCE.search(page.lines[number].rstrip("?")) is not None
    return len(page.words[number]) >= FEWEST_WORDS and is_ended


def _groups(page: Page) -> list[list[int]]:
    """The sentences, those together that have few lines between them."""
    groups: list[list[int]] = []
    for number in (number for number, is_prose in enumerate(page.prose) if is_prose):
        if groups and number - groups[-1][-1] <= FEWEST_LINES:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _is_apart(page: Page, group: list[int], over: list[list[int]]) -> bool:
    story = [number for others in over for number in others]
    if len(story) < FEWEST_SENTENCES or _words(page, group) > MOST_STRANDED * _words(page, story):
        return False
    gap = range(story[-1] + 1, group[0])
    if any(
        mark.match(page.lines[number]) for number in gap for mark in (forms.LIST_END, forms.PROMOTION_END)
    ):
        return False
    new = {
        page.words[number]
        for number in gap
        if number in page.labels and not _stood_before(page, number, story)
    }
    told = set().union(*(topics(page.words[number]) for number in story))
    most_common = int(len(new) >= FAR)
    is_other = all(_is_other(page, number, told, most_common) for number in group)
    return is_other and len(new) >= FEWEST_LABELS


def _stood_before(page: Page, number: int, story: list[int]) -> bool:
    """Whether a label stands between the story's sentences, too, as the buttons of a list of goods do."""
    return any(story[0] < other < story[-1] for other in page.places[page.words[number]])


def _words(page: Page, numbers: list[int]) -> int:
    return sum(len(page.words[number]) for number in numbers)


def _is_other(page: Page, number: int, told: set[str], most_common: int) -> bool:
    """Whether a sentence that nobody speaks is about nothing, or about hardly anything, that the story tells of."""
    own = topics(page.words[number])
    common = len(own & told)
    is_other = not common or (common <= most_common and len(own) >= MANY_TOPICS)
    return is_other and not forms.SPEECH.search(page.lines[number])
