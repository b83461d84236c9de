"""Signals of who reported and when, and of what a page says of its reporters."""

from __future__ import annotations

import re
from itertools import takewhile

from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import (
    ROLE,
    bare_names,
    byline,
    dated_headline,
    introduces,
    is_agency,
    tells_of_reporter,
    works_for,
)
from audiobrief.reading.text.captions import credit_only
from audiobrief.reading.text.dates import DATE_LABEL_ALONE, DAY, stamp
from audiobrief.reading.text.page import MOST_NOTES
from audiobrief.reading.text.place import NEAR_DAY, Place, Taken, divides_story
from audiobrief.reading.text.tail import OTHER_BYLINE
from audiobrief.reading.text.titles import signs_over_title

LIVES_OR_WORKS = re.compile(
    r"^ (?:lives (?:in|near)|works (?:as|at|for)|writes|covers|reports)\b"
    r"(?=.*\b(?:reporter|journalist|writer|editor|correspondent|columnist|author|photographer|freelance\w*)\b)"
)
"""What stands behind the name in a line about the reporter, under a line that is the name alone."""

SIGNED_WITH_STOP = re.compile(rf"{OTHER_BYLINE.pattern}, (?i:{ROLE})\.")
"""A byline that has what the reporter is, and a stop."""

IS_WHO = re.compile(r"is (?:an?|the|our) [a-z]")
MOST_BUTTONS = 6
"""Labels from the day to the name under it."""

BEAT = re.compile(r"I(?:['’]m| am)? (?:cover|write|report)(?:ing)? ")
"""What a reporter says of himself or herself between the name and the day."""

DOES = re.compile(r" (?:and [A-ZÀ-Þ]|[a-z])")
"""What stands behind the name of whom a sentence is about."""

OF_SOMEBODY = re.compile(
    r"(?!(?:The|An?|This|These|Das|Der|Die|Dieses|Eine?|El|La|Los|Las|Este|Le|Les|Ce|Il|Lo|Questo|De|Het|O|Os|As) )"
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]* ){1,2}[A-ZÀ-Þ]|[A-ZÀ-Þ][\w'’-]+ (?:is|has|was|covers|writes)\b|I\b)|"
    r"(?:[A-Z][a-z]{0,2} |L['’])(?i:author|writer|aut[eo])"
)
"""How a sentence begins under a label that tells of the author: with a name, or "The author"."""

GOES_ON_ABOUT_SOMEBODY = re.compile(r"(?:He|She|They|I)\b")
"""How the sentences behind the first do."""

WRITTEN_TO = re.compile(r"\S@[\w-]+\.\w|\s@\w{3,}")

WHOLE_QUOTE = re.compile(r"[‘'“\"][^‘“\"”]+[’'”\"]")
"""A line that is nothing but what somebody said."""


def about_author(place: Place) -> Taken | None:
    """Who the reporter is, behind the story."""
    page = place.page
    is_behind = place.number >= page.last_surely
    if tells_of_reporter(place.line, page.called + page.named, forms.IS_REPORTER) and (
        is_behind or _begins_with_whole_name(place)
    ):
        return "furniture"
    if _goes_on_from_name(place) or _tells_of_own_beat(place) or _is_under_own_byline(place):
        return "furniture"
    if is_behind and _is_under_own_name(place):
        return "furniture"
    called = forms.HONORIFIC.sub("", place.line)
    if called != place.line and place.number < page.early:
        return "furniture" if tells_of_reporter(called, page.reporters, forms.IS_SOMEBODY) else None
    if not is_behind:
        return None
    if tells_of_reporter(place.line, page.photographers):
        return "furniture"
    over = page.lines[max(0, place.number - MOST_NOTES) : place.number + 1]
    is_right_under = place.number > 0 and forms.ABOUT_AUTHORS.match(page.lines[place.number - 1]) is not None
    goes_on = GOES_ON_ABOUT_SOMEBODY.match(place.line) is not None
    is_of_one = not place.prose or goes_on or (is_right_under and OF_SOMEBODY.match(place.line) is not None)
    if is_of_one and any(map(forms.ABOUT_AUTHORS.match, over)):
        return "furniture"
    if WRITTEN_TO.search(place.line) and any(name in place.line for name in page.reporters + page.named):
        return "furniture"
    is_name = place.line in page.reporters + page.named or place.line.title() in page.reporters
    return "furniture" if is_name or _says_who_somebody_is(place, called) else None


def _says_who_somebody_is(place: Place, line: str) -> bool:
    """Whether a line begins with a name of the page's reporters and says who that is, by what is sure of such a name."""
    page = place.page
    sure = (
        (page.reporters, forms.ABOUT_AUTHOR),
        (page.reporters, forms.WORKS_AT),
        (page.called, forms.IS_OR_WAS),
        (page.named, forms.ABOUT_AUTHOR),
    )
    return any(tells_of_reporter(line, names, said) for names, said in sure)


def _is_under_own_name(place: Place) -> bool:
    """Whether a sentence right under a reporter's name begins with the first part of it."""
    over = place.page.lines[place.number - 1] if place.number else ""
    is_named = over in place.page.reporters + place.page.named
    return is_named and tells_of_reporter(place.line, (over.split()[0],))


def _is_under_own_byline(place: Place) -> bool:
    """Whether a sentence between a byline and the day begins with the reporter's whole name and what he or she did."""
    lines, number = place.page.lines, place.number
    signed = (
        byline(lines[number - 1])
        if number and any(map(stamp, lines[number + 1 : number + 1 + NEAR_DAY]))
        else None
    )
    return signed is not None and any(DOES.match(place.line.removeprefix(name)) for name in signed[0])


def _goes_on_from_name(place: Place) -> bool:
    """Whether a line begins with a verb, in small letters, and a reporter's name stands in a line near over it."""
    over = place.page.lines[max(0, place.number - MOST_NOTES - 1) : place.number]
    names = place.page.reporters + place.page.named
    says_who = IS_WHO.match(place.line) or forms.ABOUT_AUTHOR.match(f" {place.line}")
    return says_who is not None and any(name in line for name in names for line in over)


def _tells_of_own_beat(place: Place) -> bool:
    over = place.page.lines[max(0, place.number - 2) : place.number]
    under = place.page.lines[place.number + 1 : place.number + 1 + NEAR_DAY]
    return BEAT.match(place.line) is not None and any(map(byline, over)) and any(map(stamp, under))


def _begins_with_whole_name(place: Place) -> bool:
    """Whether a reporter is named in full: a story may call somebody of its own by the same first or last name."""
    names = place.page.reporters + place.page.named
    return any(place.line.startswith(f"{name} ") or place.line.startswith(f"{name},") for name in names)


def date_line(place: Place) -> Taken | None:
    if (DAY.fullmatch(place.line) or forms.CLOCK_ALONE.match(place.line)) and divides_story(place):
        return None
    if place.before_story and dated_headline(place.line):
        return None
    if DATE_LABEL_ALONE.fullmatch(place.line) and len(place.line) > 4:
        return "furniture"
    if forms.DAY_AND_CLOCK.match(place.line):
        return "date"
    labelled_date = forms.DATE_LABEL.match(place.line) and not place.prose
    return "date" if labelled_date or stamp(place.line) is not None else None


def byline_line(place: Place) -> Taken | None:
    if forms.REPORTING.match(place.line) or introduces(place.line):
        return "byline"
    if SIGNED_WITH_STOP.fullmatch(place.line) and place.number < place.page.early:
        return "byline"
    if place.prose or credit_only(place.line):
        return None
    if place.line in place.page.introduced and place.before_story:
        return "byline"
    near_title = place.title is not None and 0 < place.number - place.title <= forms.UNDER_TITLE
    near_an_end = place.number <= place.page.first_prose or place.number >= place.page.last_prose
    is_early = place.number < place.page.early
    if byline(place.line) and (near_title or near_an_end or is_early or _is_beside_day(place)):
        return "byline"
    if place.page.is_signed and OTHER_BYLINE.fullmatch(place.line):
        return "byline"
    return "byline" if _names_reporter(place) else None


def employer(place: Place) -> Taken | None:
    """What a reporter is, or for whom, in a line under the name."""
    page, number = place.page, place.number
    over = page.lines[max(0, number - 2) : number]
    if place.prose or place.title is None or number <= place.title or not works_for(place.line):
        return None
    if credit_only(place.line):
        return None
    if not any(byline(line) or bare_names(line) for line in over if line != page.lines[place.title]):
        return None
    return "source" if is_agency(place.line) else "furniture"


def _names_reporter(place: Place) -> bool:
    """Whether a line between the title and the story is a name alone, with the date near under it."""
    if (
        place.title is not None
        and place.number == place.title - 2
        and signs_over_title(place.page, place.number)
    ):
        return True
    if place.title is None or not place.title < place.number < place.page.early:
        return False
    if place.number in place.page.labels:
        return False
    over, under = (
        place.page.lines[place.number - 1],
        place.page.lines[place.number + 1 : place.number + 1 + NEAR_DAY],
    )
    return bool(bare_names(place.line)) and (
        any(stamp(line) for line in under)
        or (place.number - 1 > place.title and stamp(over) is not None and not _is_signed_above(place))
        or any(tells_of_reporter(line, bare_names(place.line), LIVES_OR_WORKS) for line in under[:1])
        or any(works_for(line) or forms.FOLLOW_BUTTON.fullmatch(line) for line in under[:1])
        or (_stands_where_names_do(place) and not (_is_told_of(place) or _is_signed_above(place)))
        or (forms.HEADSHOT.match(over) is not None and over.endswith(place.line))
    )


def _stands_where_names_do(place: Place) -> bool:
    """Whether a line stands right under the title with a label under it, or some labels under the day."""
    page, number, title = place.page, place.number, place.title
    if title is None:
        return False
    if number - 1 == title:
        return number + 1 in page.labels or WHOLE_QUOTE.fullmatch(page.lines[number + 1]) is not None
    over = takewhile(page.labels.__contains__, range(number - 1, max(title, number - 1 - MOST_BUTTONS), -1))
    return any(stamp(page.lines[other]) for other in over)


def _is_signed_above(place: Place) -> bool:
    """Whether a line between the title and this one says that it is a byline, so that a poem's title is none."""
    return any(byline(line) for line in place.page.lines[(place.title or 0) + 1 : place.number])


def _is_told_of(place: Place) -> bool:
    """Whether a sentence of the story has the last word of a line, as that of a place's name."""
    return place.page.words[place.number][-1] in place.page.told_words


def _is_beside_day(place: Place) -> bool:
    """Whether a day stands near a line, before the last sentence."""
    around = place.page.lines[max(0, place.number - NEAR_DAY) : place.number + NEAR_DAY + 1]
    return any(stamp(line) for line in around)
