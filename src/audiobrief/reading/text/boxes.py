"""Signals of boxes and lists that stand between paragraphs: offers, links, teasers, points."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from audiobrief.reading.furniture_lines import ADVERT
from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import bare_names, byline
from audiobrief.reading.text.counters import is_counter
from audiobrief.reading.text.dates import AGE
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.furniture import breadcrumb
from audiobrief.reading.text.layout import PARAGRAPH_WORDS
from audiobrief.reading.text.lines import MEMORY
from audiobrief.reading.text.link_labels import labels_links
from audiobrief.reading.text.pictures import captions
from audiobrief.reading.text.place import Place, Taken, divides_story
from audiobrief.reading.text.runs import LONGEST_HEADLINE, is_ended, may_be_headline
from audiobrief.reading.text.sentences import is_title_case
from audiobrief.reading.text.tail import OTHER_BYLINE, topics
from audiobrief.reading.text.titles import WORDY

if TYPE_CHECKING:
    from collections.abc import Callable

    from audiobrief.reading.text.page import Page

LONGEST_TEASER, TEASER_WORDS = 4, 12
"""Lines between the label of a single link and its reading time, and words of each."""

TOPIC_WORDS = 4
"""Words at most of a topic, which a headline has more of."""

ROW_SEPARATOR = re.compile(r" \| |\s?•\s?")
POINT = "•"
"""Parts a row of labels, and within a story what a sentence lists."""

ROW_LABEL = re.compile(r"^[A-Z][\w ]{2,30}: ")
ROW_WORDS = 5
"""Words of each label of a row at most."""

POINT_WORDS = 5
"""Words of each of several points under a title."""

FEWEST_ITEMS, ITEM_WORDS = 3, 4
"""Lines of a list without bullets, of which the first and the last may be headings, and words of each."""

LONGEST_LIST, SHORT_ITEM_WORDS = 40, 20
"""Lines close under a heading that are a list, and words of each."""

FEWEST_FILMS, LONGEST_FILMS = 3, 40
"""Films of a list of them, and lines on either side that are looked at."""

TIMED = re.compile(r"\S \d{1,2} min(?:ute)?s? (?:read|watch|listen)$", re.IGNORECASE)
"""What stands behind a headline that is a link."""

SHOUTED_WORDS = 8
"""Words of a headline in capitals, which a heading has fewer of."""

HOURS_LONG = 3
"""Numbers of a length that has hours: within a story, of a race."""

KICKED = re.compile(r"(?:[A-Z][A-Z'’&-]+ )(?:[A-Z'’&-]+ ){1,4}(?:[A-Z][a-z'’]|X )[^.]{15,100}$")
"""As in "STORM WARNING Hundreds flee as river bursts its banks"."""

OFFER_LINES = 2
"""Lines from a sentence that offers a newsletter to the title of its box, and to the button."""

FEWEST_LINKS = 2
"""Lines under a label of links that make a list of them."""

LINK_WORDS = 7
"""Words from which the last of several lines under a label is too long for a heading that says nothing of what follows."""

LABELS_OF_LINKS = (forms.TEASER_LABEL, forms.TEASER_OVER)
HEADING_WORDS = 3
"""Words at most of a heading between a list of links and the paragraph that it heads."""


def box(place: Place) -> Taken | None:
    """What an offer to sign up holds: up to its end, if that is marked, or lines without sentences to the next call."""
    if _is_under_title(place):
        return None
    if place.page.boxes and _is_in_box(place):
        return "furniture"
    if place.prose and _is_between_offers(place):
        return "furniture"
    if place.prose or BULLET.match(place.line):
        return None
    between = (_nearest(place, -1, _offers_in_words) and _nearest(place, 1, _offers)) or (
        _nearest(place, -1, _offers_to_sign_up) and _nearest(place, 1, _offers_or_labels)
    )
    return "furniture" if between else None


def _is_under_title(place: Place) -> bool:
    """Whether a line of several words stands between the title and the reporter's name."""
    page, under = place.page, place.number + 1
    if place.title is None or place.number - 1 != place.title or place.words < WORDY:
        return False
    return under < len(page.lines) and bool(bare_names(page.lines[under]) or byline(page.lines[under]))


def marked_box(place: Place) -> Taken | None:
    """A line of a poll among readers, or of an advertiser's letter, from its label to its button."""
    return "furniture" if place.number in place.page.marked_boxes else None


def heading_under_links(place: Place) -> Taken | None:
    """The last of several lines under a label of links, where it names what the paragraph right under it is about."""
    if place.before_story or place.prose or place.words > HEADING_WORDS or not _is_over_paragraph(place):
        return None
    page, over = place.page, _end_of_run(place, -1)
    if place.number - over < FEWEST_LINKS or not _labels_links(page.lines[over]):
        return None
    paragraph = page.words[place.number + 1]
    return "heading" if topics(page.words[place.number]) & topics(paragraph) else None


def links(place: Place) -> Taken | None:
    """Items of a list under a label such as "Related", and rows of labels."""
    line = place.line
    if _is_under_single_link_label(place) or _asks_under_links(place) or _is_other_story(place):
        return "furniture"
    if forms.LINK_TO.match(forms.EMOJI.sub("", line)) and not is_ended(line.rstrip(":")):
        return "furniture"
    if place.prose:
        return "furniture" if line.endswith("?") and _is_under_open_label(place) else None
    if not place.before_story and (_is_over_moment(place) or _labels_other_stories(place)):
        return "furniture"
    if _is_under_open_label(place) or _is_under_teaser_label(place) or _is_in_run_of_links(place):
        return "furniture"
    if place.page.boxes and not is_ended(line) and _is_under_link_list(place):
        return "furniture"
    if not place.before_story and (_is_among_teasers(place) or _is_under_repeated_topic(place)):
        return "furniture"
    is_within_story = place.page.first_prose < place.number < place.page.last_prose
    row = [] if POINT in line and is_within_story else ROW_SEPARATOR.split(ROW_LABEL.sub("", line))
    if len(row) > 2 and all(len(part.split()) <= ROW_WORDS for part in row):
        return "furniture"
    if not place.before_story and _nearest(place, -1, _labels_links) and _nearest(place, 1, _goes_on):
        return "furniture"
    over = place.page.over_list[place.number]
    label = place.page.lines[over] if 0 <= over < place.number else ""
    return "furniture" if forms.LINK_LABEL.match(label) and not ENDS_SENTENCE.search(label) else None


def kicked_links(place: Place) -> Taken | None:
    """Headlines with words in capitals before them, one under the other, and the label in capitals over them.

    So is a whole headline in capitals between paragraphs, where it is about nothing that the next one is about.
    """
    page, number = place.page, place.number
    if place.prose:
        return None
    if _is_shouted_link(place):
        return "furniture"
    if _is_kicked(page, number) and _has_neighbour(place, _is_kicked):
        return "furniture"
    has_under = number + 1 < len(page.lines) and _is_kicked(page, number + 1)
    return "furniture" if has_under and place.line.isupper() else None


def _is_shouted_link(place: Place) -> bool:
    page, number = place.page, place.number
    if (
        not place.line.isupper()
        or place.line.endswith("?")
        or place.words < SHOUTED_WORDS
        or page.is_in_capitals
        or not (divides_story(place) or _is_over_caption(place))
    ):
        return False
    is_titled_so = place.title is not None and page.lines[place.title].isupper()
    is_opened = page.lines[number - 1].endswith(":")
    return not (is_titled_so or is_opened or topics(page.words[number]) & topics(page.words[number + 1]))


def _is_over_caption(place: Place) -> bool:
    page, number = place.page, place.number
    return (
        page.first_prose < number < page.last_prose and page.prose[number - 1] and captions(page, number + 1)
    )


def film_list(place: Place) -> Taken | None:
    """A film's title over its length, of several; a ticker's entries stand by their times, which only rise or fall."""
    if not _may_be_film(place.page.lines, place.number):
        return None
    first = last = place.number
    while place.number - first < LONGEST_FILMS and _may_be_film(place.page.lines, first - 2):
        first -= 2
    while last - place.number < LONGEST_FILMS and _may_be_film(place.page.lines, last + 2):
        last += 2
    lengths = [_minutes(line) for line in place.page.lines[first + 1 : last + 2 : 2]]
    is_ticker = lengths in (sorted(lengths), sorted(lengths, reverse=True))
    is_race = any(len(length) == HOURS_LONG for length in lengths)
    if is_ticker or (is_race and place.amid_story):
        return None
    return "furniture" if len(lengths) >= FEWEST_FILMS else None


def _may_be_film(lines: tuple[str, ...], number: int) -> bool:
    is_within = 0 <= number < len(lines) - 1
    return is_within and not _is_length(lines[number]) and _is_length(lines[number + 1])


def _is_length(line: str) -> bool:
    return forms.FILM_LENGTH.match(line) is not None


def _minutes(line: str) -> tuple[int, ...]:
    return tuple(map(int, line.split(":")))


def bare_item(place: Place) -> Taken | None:
    """A line of a list that lost its bullets: several in a row, in words as they are spoken, or close under a heading."""
    if _is_close_under_heading(place):
        return "list item"
    if not _may_be_item(place.page, place.number):
        return None
    first, last = _end_of_run(place, -1) + 1, _end_of_run(place, 1) - 1
    if last - first + 1 >= FEWEST_ITEMS and first < place.number < last:
        return "list item"
    if any(line.endswith((":", "：")) for line in place.page.lines[max(0, first - 1) : place.number]):
        return "list item"
    beside = (number for number in (place.number - 1, place.number + 1) if first <= number <= last)
    begins = place.page.words[place.number][0]
    alike = (_may_be_item(place.page, number) and place.page.words[number][0] == begins for number in beside)
    return "list item" if any(alike) else None


def _is_close_under_heading(place: Place) -> bool:
    """Whether a line is one of several short ones that have a heading, and no sentence, in their run."""
    page, number = place.page, place.number
    if not page.runs or not page.first_prose < number <= page.end:
        return False
    run = page.layout.runs[number]
    is_list = run[0] < number and FEWEST_ITEMS < len(run) <= LONGEST_LIST
    if not (is_list and all(_may_be_short_item(page, other) for other in run)):
        return False
    return number < run[-1] or not _heads_next_run(page, run)


def _heads_next_run(page: Page, run: range) -> bool:
    """Whether the last line of a run is over a paragraph, and less than half as long as its items, which are long."""
    shortest = min(len(page.words[number]) for number in run[1:-1])
    is_short = shortest > ITEM_WORDS and 2 * len(page.words[run[-1]]) <= shortest
    return is_short and any(page.prose[run[-1] + 1 : run[-1] + 2])


def _may_be_short_item(page: Page, number: int) -> bool:
    is_short = len(page.words[number]) <= SHORT_ITEM_WORDS and not is_ended(page.lines[number])
    return is_short and not page.prose[number] and number not in page.labels


def _may_be_item(page: Page, number: int) -> bool:
    line, words = page.lines[number], page.words[number]
    if (
        forms.ASKS.match(line)
        or page.prose[number]
        or number in page.labels
        or not page.first_prose < number <= page.end
    ):
        return False
    is_headline = is_title_case(line) or line.endswith(("?", ":"))
    is_counted = line[0].isdigit() and len(words) > 1
    return (is_counted or len(words) >= ITEM_WORDS) and not is_headline and not is_ended(line)


def key_point(place: Place) -> Taken | None:
    """A line of a summary in points, without bullets."""
    if place.prose or place.words < WORDY or place.number in place.page.labels or place.line.endswith(":"):
        return None
    if _nearest(place, -1, _labels_points) and not _is_under_moment(place):
        return "list item"
    return "list item" if _is_one_of_points(place) else None


@lru_cache(MEMORY)
def _offers(line: str) -> bool:
    return forms.BOX.match(line) is not None


@lru_cache(MEMORY)
def _offers_in_words(line: str) -> bool:
    """Whether an offer is more than the one word of a menu, which may stand over the title."""
    return _offers(line) and " " in line


@lru_cache(MEMORY)
def _offers_to_sign_up(line: str) -> bool:
    """Whether an offer is one, and not a question for leave, which holds nothing but its own buttons."""
    return _offers_in_words(line) and not forms.CONSENT.match(line)


@lru_cache(MEMORY)
def _offers_or_labels(line: str) -> bool:
    return _offers(line) or (forms.BARE_LABEL.fullmatch(line) is not None and not ADVERT.fullmatch(line))


@lru_cache(MEMORY)
def _labels_links(line: str) -> bool:
    return forms.LINK_LABEL.match(line) is not None and len(line.split()) < forms.LONGEST_LABEL


def _is_in_box(place: Place) -> bool:
    """Whether a line stands between an offer, or a label of links, and the mark of its end."""
    lines, number = place.page.lines, place.number
    over, under = (
        lines[max(0, number - forms.LONGEST_BOX) : number],
        lines[number : number + forms.LONGEST_BOX],
    )
    if number and _counts_list(lines[number - 1]) and _nearest(place, 1, _continues_list):
        return not place.line.endswith((".", "”", '"'))
    if any(map(forms.PROMOTION_END.match, under)) and any(map(_offers_in_words, over)):
        return not place.prose or forms.PROMOTED.search(place.line) is not None
    if _nearest(place, -1, labels_links) and _nearest(place, 1, _ends_list):
        return not place.prose
    near = lines[max(0, number - LONGEST_TEASER) : number], lines[number : number + LONGEST_TEASER]
    is_short = place.words <= TEASER_WORDS
    return is_short and any(map(forms.TEASER_LABEL.match, near[0])) and any(map(is_counter, near[1]))


def _is_between_offers(place: Place) -> bool:
    """Whether a sentence that offers a newsletter stands between the box's title and its button."""
    lines, number = place.page.lines, place.number
    over, under = lines[max(0, number - OFFER_LINES) : number], lines[number + 1 : number + 1 + OFFER_LINES]
    is_offer = forms.PROMOTED.search(place.line) is not None and not forms.SPEECH.search(place.line)
    return is_offer and any(map(_offers_in_words, over)) and any(map(_offers, under))


@lru_cache(MEMORY)
def _counts_list(line: str) -> bool:
    return forms.LIST_START.match(line) is not None


@lru_cache(MEMORY)
def _continues_list(line: str) -> bool:
    return _counts_list(line) or _ends_list(line)


@lru_cache(MEMORY)
def _labels_points(line: str) -> bool:
    return forms.KEY_POINTS.match(line) is not None


@lru_cache(MEMORY)
def _ends_list(line: str) -> bool:
    return forms.LIST_END.match(line) is not None


def _is_under_open_label(place: Place) -> bool:
    """Whether a line that is no sentence stands under a label such as "Also read:", which has its link to come."""
    over = place.page.lines[place.number - 1] if place.number else ""
    is_open = over.endswith((":", "：")) and forms.LABELLED_LIST.match(f"{over} {place.line}") is not None
    return is_open and not is_ended(place.line)


def _is_other_story(place: Place) -> bool:
    """Whether a headline has its reading time behind it, its reporter under it, or stands in the link over it."""
    page, number = place.page, place.number
    if place.prose or place.before_story or number in page.labels:
        return False
    if place.words < TOPIC_WORDS:
        under = number + 1
        return under < len(page.lines) and _is_named_in_link(Place(page, under, place.title))
    if TIMED.search(place.line) or _is_named_in_link(place):
        return True
    is_signed = any(map(OTHER_BYLINE.fullmatch, page.lines[number + 1 : number + 2]))
    return is_signed and not any(page.prose[number + 2 : number + 3])


def _is_named_in_link(place: Place) -> bool:
    over = place.page.lines[max(0, place.number - forms.LONGEST_BOX) : place.number]
    is_headline = not place.prose and place.words >= TOPIC_WORDS
    return is_headline and any(place.line in line and forms.LINK_TO.match(line) for line in over)


def _asks_under_links(place: Place) -> bool:
    """Whether a question, which may be a headline, stands behind the story under a label of links."""
    return place.after_story and place.line.endswith("?") and _nearest(place, -1, _labels_links)


def _is_under_single_link_label(place: Place) -> bool:
    """Whether a headline, of one sentence or more, stands under the label of a single link."""
    over = place.page.lines[place.number - 1] if place.number else ""
    if place.words < WORDY or not may_be_headline(place.page, place.number):
        return False
    may_be_link = place.prose and not (place.amid_story and place.page.is_interview)
    return forms.TEASER_LABEL.fullmatch(over) is not None or (may_be_link and labels_links(over))


def _is_under_teaser_label(place: Place) -> bool:
    """Whether a line that is no sentence stands under the label of a link; the last of several may head what follows."""
    over, under = _end_of_run(place, -1), _end_of_run(place, 1)
    if over < 0 or place.words < WORDY or is_ended(place.line):
        return False
    label = place.page.lines[over]
    if forms.READ_MORE.fullmatch(label):
        return under - over > FEWEST_LINKS or not _is_over_paragraph(place)
    if forms.TEASER_OVER.fullmatch(label) is None:
        return False
    return place.number in (over + 1, under - 2) or (place.number == under - 1 and not _heads(place))


def _heads(place: Place) -> bool:
    """Whether a line over a paragraph is short, or about what the paragraph is about."""
    is_short = _is_over_paragraph(place) and place.words < LINK_WORDS
    return is_short or _is_about_paragraph_below(place)


def _is_in_run_of_links(place: Place) -> bool:
    """Whether a label of links opens the run that a line is in, where blank lines set paragraphs off and not links."""
    page, number = place.page, place.number
    if not page.layout.sets_off or place.before_story:
        return False
    over = page.lines[max(page.layout.runs[number].start, number - LONGEST_TEASER) : number]
    for at in range(len(over) - 1, -1, -1):
        if labels_links(over[at]) or any(form.fullmatch(over[at]) for form in LABELS_OF_LINKS):
            return True
        if page.prose[number - len(over) + at] and len(over[at].split()) >= PARAGRAPH_WORDS:
            return False
    return False


def _is_under_link_list(place: Place) -> bool:
    """Whether a line is one of several that are no sentences under a label of links; one alone may be a heading.

    Over a story a single word, as "Trending", is of a menu, and the title and its summary may stand under that.
    """
    over = _end_of_run(place, -1)
    label = place.page.lines[over] if over >= 0 else ""
    is_of_menu = place.before_story and " " not in label
    return labels_links(label) and not is_of_menu and _end_of_run(place, 1) - over > FEWEST_LINKS


def _is_about_paragraph_below(place: Place) -> bool:
    page, under = place.page, place.number + 1
    return _is_over_paragraph(place) and bool(topics(page.words[place.number]) & topics(page.words[under]))


def _is_over_paragraph(place: Place) -> bool:
    under = place.number + 1
    return (
        under < len(place.page.lines)
        and place.page.prose[under]
        and ENDS_SENTENCE.search(place.page.lines[under]) is not None
    )


def _is_among_teasers(place: Place) -> bool:
    """Whether a line is one of two headlines or more that each have a topic over them."""
    if ENDS_SENTENCE.search(place.line.rstrip("?")) or place.words > LONGEST_HEADLINE:
        return False
    first, last = _end_of_run(place, -1) + 1, _end_of_run(place, 1)
    words = [len(line) for line in place.page.words[first:last]]
    labels, headlines = words[::2], words[1::2]
    if any(place.page.lines[number].endswith("?") for number in range(first, last, 2)):
        return False
    is_even = len(labels) == len(headlines) >= FEWEST_LINKS
    return is_even and max(labels) <= TOPIC_WORDS < min(headlines)


def _is_under_repeated_topic(place: Place) -> bool:
    """Whether a headline stands under a topic that stands elsewhere over another headline."""
    page, over = place.page, place.number - 1
    if over < 0 or page.prose[over] or over in page.labels or len(page.words[over]) > TOPIC_WORDS:
        return False
    if place.words < TOPIC_WORDS or place.line.endswith("?") or is_ended(page.lines[over]):
        return False
    if breadcrumb(Place(page, over, place.title)) or forms.ARROWS.search(page.lines[over]):
        return False
    others = [other for other in page.places[page.words[over]][:LONGEST_TEASER] if other > page.first_prose]
    return any(
        other != over and other + 1 < len(page.lines) and _is_headline(page, other + 1) for other in others
    )


def _is_kicked(page: Page, number: int) -> bool:
    """Whether a line is a headline with a few words in capitals before it, as tabloids set their links."""
    return not page.prose[number] and KICKED.match(page.lines[number]) is not None


def _has_neighbour(place: Place, is_alike: Callable[[Page, int], bool]) -> bool:
    page, beside = place.page, (place.number - 1, place.number + 1)
    return any(is_alike(page, number) for number in beside if 0 <= number < len(page.lines))


def _is_over_moment(place: Place) -> bool:
    """Whether a line stands over the moment that something was published, within the story: that is another story."""
    under = place.page.lines[place.number + 1 : place.number + 2]
    is_moment = any(AGE.fullmatch(line) or forms.DAY_AND_CLOCK.match(line) for line in under)
    return place.words >= WORDY and is_moment


def _labels_other_stories(place: Place) -> bool:
    under = place.number + 1
    is_over = place.words < TOPIC_WORDS and under < len(place.page.lines) and not place.page.prose[under]
    return is_over and _is_over_moment(Place(place.page, under, place.title))


def _is_headline(page: Page, number: int) -> bool:
    is_long = len(page.words[number]) >= TOPIC_WORDS
    return is_long and not page.prose[number] and number not in page.labels


def _end_of_run(place: Place, step: int) -> int:
    """The number of the first line from a line on that is a sentence, an item, a breadcrumb or a label by its form."""
    page, number = place.page, place.number
    if step < 0:
        return max(page.run_ends_over[number], number - forms.LONGEST_BOX)
    return min(page.run_ends_under[number], number + forms.LONGEST_BOX)


@lru_cache(MEMORY)
def _goes_on(line: str) -> bool:
    return forms.GOING_ON.match(line) is not None


def _nearest(place: Place, step: int, is_wanted: Callable[[str], bool]) -> bool:
    """Whether such a line stands near, with no sentence between."""
    page, number = place.page, place.number
    if step < 0:
        return any(
            map(is_wanted, page.lines[max(page.prose_over[number] + 1, number - forms.LONGEST_BOX) : number])
        )
    return any(
        map(is_wanted, page.lines[number + 1 : min(page.prose_under[number], number + 1 + forms.LONGEST_BOX)])
    )


def _is_under_moment(place: Place) -> bool:
    """Whether a time of day, which opens the entry of a live page, stands over a line, with no sentence between."""
    over = place.page.lines[place.page.prose_over[place.number] + 1 : place.number]
    return any(map(forms.CLOCK_ALONE.match, over))


def _is_one_of_points(place: Place) -> bool:
    """Whether a line between the title and the story is one of several that could each be its summary."""
    return _may_summarise(place, place.number) and (
        _may_summarise(place, place.number - 1) or _may_summarise(place, place.number + 1)
    )


def _may_summarise(place: Place, number: int) -> bool:
    page = place.page
    if place.title is None or not place.title < number < page.first_prose:
        return False
    if captions(page, number + 1):
        return False
    small = sum(word.isalpha() and word.islower() for word in page.lines[number].split())
    return number not in page.labels and len(page.words[number]) >= POINT_WORDS and small >= 2
