"""Signals of what stands around pictures: captions, their makers, and what screen readers get."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.furniture_lines import ADVERT
from audiobrief.reading.text import forms
from audiobrief.reading.text.alternatives import alternative
from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.captions import (
    PLACE_AT_END,
    Caption,
    credit_of_line_above,
    credit_only,
    credited,
    labelled,
    names_artist,
    names_artwork,
    names_pictured,
    pictured,
    shows_place,
    signed_picture,
)
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.page import FULL_NAME
from audiobrief.reading.text.place import NEAR_DAY, Place, Taken
from audiobrief.reading.text.sentences import WORD

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

CAPTION_WORDS, HEADING_WORDS, SHORT_SCENE = 5, 7, 12
"""Words that a caption has at least, those that a heading has fewer of, and those of a scene that tells no story."""

COUNTED_PICTURE = re.compile(r"\d{1,2} (?:/|of) \d{1,2}(?: ?\|)?", re.IGNORECASE)
GALLERY_BUTTON = re.compile(
    r"(?:(?:open|view|show|see|launch) (?:the )?(?:image|photo|picture)? ?"
    r"(?:gallery|slideshow|fullscreen|images?|photos?)(?: view)?|"
    r"full ?screen|expand|enlarge)",
    re.IGNORECASE,
)

ENLARGING = re.compile(
    r"(?:enlarge|expand)(?: this| the)? (?:image|photo|picture)|view larger(?: image)?", re.IGNORECASE
)
VIEW_BUTTON = re.compile(
    r"(?:view|see|open) (?:the )?(?:image|photo|picture) (?:in )?full ?screen", re.IGNORECASE
)
"""What stands between what screen readers are told of a picture and its caption."""

PAST = re.compile(r"\b(?:was|were|had|did|will|would|said|[a-z]{3,}ed)\b")
"""What tells of what nobody sees in a picture."""

SENTENCE_INSIDE = re.compile(r"[a-z)][.!?]\s+[A-Z“\"]")

MAKER_REACH = 3
"""Lines from a maker's name to the same again, with buttons between."""

LABEL_WORDS = 3
"""Words from which a line over a photographer's name is more than a label."""


def caption_label(place: Place) -> Taken | None:
    return "caption" if labelled(place.line) else None


def caption_button(place: Place) -> Taken | None:
    """A caption, its maker's name, and the button that hides both."""
    page, number = place.page, place.number
    if _is_caption_button(page, number):
        return "furniture"
    if _is_maker_over_button(page, number) or _is_maker_under_button(page, number):
        return "credit"
    return "caption" if _is_maker_over_button(page, number + 1) or _is_over_enlarging(place) else None


def _is_over_enlarging(place: Place) -> bool:
    """Whether a line that is no sentence stands over the button that enlarges its picture."""
    below = "".join(place.page.lines[place.number + 1 : place.number + 2])
    is_over = not place.prose and ENLARGING.fullmatch(below) is not None
    return is_over and place.words >= CAPTION_WORDS and place.number != place.title


def picture_owner(place: Place) -> Taken | None:
    """What is no sentence over an owner's name within the story, that name, and a scene right under it."""
    page, number = place.page, place.number
    if _is_owner(page, number - 1) and shows_place(place.line):
        return "caption"
    if place.prose or not 0 < number < page.last_prose:
        return None
    if _is_owner(page, number) and (not page.prose[number - 1] or shows_place(page.lines[number + 1])):
        return "credit"
    if not _is_owner(page, number + 1):
        return None
    is_heading = place.words < CAPTION_WORDS and any(map(shows_place, page.lines[number + 2 : number + 3]))
    return None if is_heading else "caption"


def _is_owner(page: Page, number: int) -> bool:
    return 0 <= number < len(page.lines) and forms.OWNER.match(page.lines[number]) is not None


def described_picture(place: Place) -> Taken | None:
    """A picture as screen readers get it: its maker with what it shows, its maker, and then its caption."""
    page, number = place.page, place.number
    if page.shows_alternatives and alternative(place.line):
        return "credit"
    if _is_alternative_over_caption(page, number):
        return "credit"
    if _is_alternative_over_caption(page, number - 1):
        return "caption"
    if _is_alternative(place) or _is_between_source_and_caption(place):
        return "furniture"
    below = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    if below.startswith(f"{place.line} ") and credited(below):
        return "furniture"
    if VIEW_BUTTON.fullmatch(below) and not place.prose and number != place.title:
        return "furniture"
    if ENDS_SENTENCE.search(place.line):
        return None
    if _is_maker(page, number + 1):
        return "furniture"
    if _is_maker(page, number):
        return "credit"
    return "caption" if _is_maker(page, number - 1) else None


def caption_again(place: Place) -> Taken | None:
    """A caption right by the same: what a page shows, and what it gives to screen readers."""
    page, number = place.page, place.number
    if _is_over_itself_signed(page, number):
        return "furniture"
    own = _caption(page, number)
    if own is None:
        return None
    over, under = _caption(page, number - 1), _caption(page, number + 1)
    if over is not None and (page.lines[number - 1] == place.line or (over.credit and over == own)):
        return "furniture"
    beside = (other for other in (over, under) if other is not None and other.credit)
    is_told = any(other.text.rstrip(".") == own.text.rstrip(".") for other in beside)
    return "furniture" if is_told and own.credit is None else None


def _is_over_itself_signed(page: Page, number: int) -> bool:
    """Whether the same line stands under a line, over who made the picture."""
    under = page.lines[number + 1 : number + 3]
    return len(under) > 1 and under[0] == page.lines[number] and credit_only(under[1]) is not None


def photo_credit(place: Place) -> Taken | None:
    if forms.OTHER_PICTURE.match(place.line) and place.after_story:
        return "furniture"
    if credit_only(place.line) or names_artist(place.line):
        return "credit"
    if _is_signed_summary(place):
        return None
    if credited(place.line) or (pictured(place.line) and not _is_listed(place)):
        return "caption"
    shown = signed_picture(place.line)
    if shown and (place.before_text or (place.number < place.page.early and (shown.credit or "").isupper())):
        return "caption"
    if shown and shown.credit and tuple(WORD.findall(shown.credit.lower())) in place.page.places:
        return "caption"
    if names_pictured(place.line) and place.title is not None and place.title < place.number:
        return "caption"
    if names_artwork(place.line) and place.page.first_prose < place.number:
        return "caption"
    return "caption" if _is_over_credit(place) or _is_under_agency(place) else None


def far_picture(place: Place) -> Taken | None:
    """The caption of a picture that stands far behind the story: it belongs to something else."""
    if place.number < place.page.far_behind:
        return None
    shows = (caption_label, carousel, described_picture, photo_credit)
    return "furniture" if any(signal(place) == "caption" for signal in shows) else None


def _is_listed(place: Place) -> bool:
    """Whether the page tells screen readers that a line is the link of a list."""
    over = place.page.lines[max(0, place.number - 1) : place.number]
    return any(map(forms.LIST_START.match, over))


def carousel(place: Place) -> Taken | None:
    """What a picture of several shows: under its number, with a button or its maker's name beside."""
    page, number = place.page, place.number
    if place.prose or place.words < LABEL_WORDS or number == place.title or number in page.labels:
        return None
    if number and COUNTED_PICTURE.fullmatch(page.lines[number - 1]):
        return "caption"
    is_under_button = number > 1 and GALLERY_BUTTON.fullmatch(page.lines[number - 1])
    if is_under_button and COUNTED_PICTURE.fullmatch(page.lines[number - 2]):
        return "caption"
    is_counted = number and page.lines[number - 1].isdecimal()
    return (
        "caption"
        if is_counted and credit_of_line_above("".join(page.lines[number + 1 : number + 2]))
        else None
    )


def _is_signed_summary(place: Place) -> bool:
    """Whether a line ends in "By" and the name in the line under it, as a summary over a byline does."""
    below = "".join(place.page.lines[place.number + 1 : place.number + 2])
    return place.before_story and below != "" and place.line.endswith(f" By {below}")


def _is_maker(page: Page, number: int) -> bool:
    """Whether a line is a picture's maker: short, and the beginning of the longer one over it."""
    if not 0 < number < len(page.lines):
        return False
    line, over = page.lines[number], page.lines[number - 1]
    return (
        _may_be_maker(line)
        and over.startswith(f"{line} ")
        and over[len(line) + 1].isalnum()
        and len(over.split()) >= len(line.split()) + LABEL_WORDS
        and not ENDS_SENTENCE.search(over)
    )


def _is_alternative_over_caption(page: Page, number: int) -> bool:
    """Whether a maker's name with what is seen, and a line that may be its caption, stand between two paragraphs."""
    if not 0 < number < len(page.lines) - 2 or not alternative(page.lines[number]):
        return False
    is_bare = not (page.prose[number] or page.prose[number + 1])
    is_caption = is_bare and len(page.words[number + 1]) >= CAPTION_WORDS
    return is_caption and page.prose[number - 1] and page.prose[number + 2]


def _is_alternative(place: Place) -> bool:
    """Whether a line between the title and its byline stands right over a caption, and not right under the title."""
    page, number = place.page, place.number
    if place.title is None or not place.title + 1 < number < page.early or not captions(page, number + 1):
        return False
    if credit_only(place.line) or captions(page, number):
        return False
    under = page.lines[number + 2 : number + 2 + NEAR_DAY]
    return any(byline(line) for line in under)


def _is_between_source_and_caption(place: Place) -> bool:
    """Whether a line that is no sentence stands under "Image source, …" or an agency, and over "Image caption, …"."""
    lines, number = place.page.lines, place.number
    if place.prose or not 0 < number < len(lines) - 1 or labelled(lines[number + 1]) is None:
        return False
    over = lines[number - 1]
    return credit_only(over) is not None and not credit_of_line_above(over) and labelled(place.line) is None


def captions(page: Page, number: int) -> bool:
    return _caption(page, number) is not None


def _caption(page: Page, number: int) -> Caption | None:
    if not 0 <= number < len(page.lines):
        return None
    return labelled(page.lines[number]) or credited(page.lines[number])


def _may_be_maker(line: str) -> bool:
    is_short = len(line.split()) <= forms.LONGEST_MAKER and not ENDS_SENTENCE.search(line)
    return is_short and stamp(line) is None


def _is_maker_over_button(page: Page, number: int) -> bool:
    """Whether a line is a maker's name over the button that hides the caption, perhaps twice, and again under it."""
    if not _is_caption_button(page, number + 1) or not _is_makers_name(page.lines[number]):
        return False
    names = (page.lines[number], page.lines[number].partition("/")[0])
    return any(name in page.lines[number + 2 : number + 4] for name in names)


def _is_maker_under_button(page: Page, number: int) -> bool:
    """Whether a line is a maker's name under the buttons that it stands over as well."""
    over = page.lines[max(0, number - MAKER_REACH) : number]
    names = [name for line in over for name in (line, line.partition("/")[0])]
    is_again = page.lines[number] in names and _is_makers_name(page.lines[number])
    return is_again and any(map(forms.CAPTION_BUTTON.match, over))


def _is_makers_name(line: str) -> bool:
    return forms.MAKER.match(line) is not None and not ADVERT.fullmatch(line)


def _is_caption_button(page: Page, number: int) -> bool:
    return number < len(page.lines) and forms.CAPTION_BUTTON.match(page.lines[number]) is not None


def _is_over_credit(place: Place) -> bool:
    """Whether a line stands right over its photographer's name; a sentence does so over the story, or shows a scene."""
    page, number = place.page, place.number
    below = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    if (
        not credit_of_line_above(below)
        or forms.OTHER_PICTURE.match(below)
        or number == place.title
        or place.words < LABEL_WORDS
    ):
        return False
    if any(is_other(place.line) for is_other in (credit_only, BULLET.match, byline, stamp)):
        return False
    if place.after_story:
        return False
    if place.prose and below[0] in "([（" and not forms.SPEECH.search(place.line):
        return len(place.line) <= forms.LONGEST_SCENE and number + 1 < page.last_prose
    if not place.prose:
        return below[0] in "([（" or place.words >= (CAPTION_WORDS if place.before_story else HEADING_WORDS)
    is_signed = below[0] in "([（" or any(sign in below for sign in "/|:")
    if not is_signed or len(place.line) > forms.LONGEST_SCENE or forms.SPEECH.search(place.line):
        return False
    is_short = number <= page.early and place.words <= SHORT_SCENE
    return number <= page.first_prose or is_short or _is_scene(place.line)


def _is_scene(line: str) -> bool:
    """Whether a sentence shows somebody or a place as one looks; without either it is as likely the story's."""
    if SENTENCE_INSIDE.search(line):
        return False
    if forms.SOMEBODY_ACTS.match(line) or (shows_place(line) and not PAST.search(line)):
        return True
    is_shown = FULL_NAME.search(line) or PLACE_AT_END.search(line)
    return is_shown is not None and forms.SCENE.search(line) is not None


def _is_under_agency(place: Place) -> bool:
    """Whether a line that is no sentence stands under an agency's name, or what is seen: in the story a short one is a
    heading."""
    over = place.page.lines[place.number - 1] if place.number else ""
    is_shown = place.page.shows_alternatives and alternative(over) is not None
    if place.prose or not over or not (is_shown or credit_only(over) is not None):
        return False
    if not is_shown and credit_of_line_above(over):
        return _is_under_maker(place)
    fewest = CAPTION_WORDS if place.before_story else HEADING_WORDS
    return place.words >= fewest and place.number != place.title and not stamp(place.line)


def _is_under_maker(place: Place) -> bool:
    """Whether a line too long for a heading stands under a maker's name that has a paragraph over it, and no caption."""
    page, number = place.page, place.number
    over, under = page.lines[number - 2] if number > 1 else "", number + 1
    is_between = page.prose[number - 2] and under < len(page.lines) and page.prose[under]
    if not over or not is_between or credited(over) or labelled(over):
        return False
    small = sum(word.islower() for word in place.line.split())
    return place.words >= HEADING_WORDS and small >= place.words - 3 and not place.line.endswith(("?", ":"))
