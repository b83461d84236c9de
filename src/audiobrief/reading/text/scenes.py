"""Captions that nothing but their own wording tells: no label, and no maker's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.captions import PLACE_AT_END, credit_of_line_above, credit_only
from audiobrief.reading.text.dates import MONTH, stamp
from audiobrief.reading.text.edges import BULLET
from audiobrief.reading.text.forms import ASKS, IMAGE_NAME, SOMEBODY_ACTS, SPEECH
from audiobrief.reading.text.page import FULL_NAME, Page
from audiobrief.reading.text.pictures import COUNTED_PICTURE, PAST, SENTENCE_INSIDE, captions
from audiobrief.reading.text.sentences import is_title_case

if TYPE_CHECKING:
    from audiobrief.reading.text.place import Place, Taken

LONGEST = 45
"""Words of a caption that only its wording tells."""

HEAD_WORDS = 5
"""Words of one right over the story."""

BARE_WORDS = 8
"""Words from which a line between paragraphs that has no stop is too long for a heading."""

SURELY_BARE_WORDS, ALWAYS_BARE_WORDS = 11, 12
"""Those from which it is one on a page that shows other pictures, whatever it says, and on any page."""

MOST_CAPTIONS = 3
"""Captions without a stop one by another."""

OPENS_LIST = (":", "：", ",", ";")
STOPS = (".", "!", "?", "”", "'", "’", '"')
VERB_IN_PAST = rf"(?:{PAST.pattern}|(?:lost|won|told|took|made|fell|rose|held|went|came|got|kept)\b)"
SIDE = r"(?:far )?(?:left|right)|(?:second|third) from (?:the )?(?:left|right)|cent(?:re|er)"
ORDER = (
    r"\(?L(?:-|\s?to\s?)R\)?|from (?:the )?(?:left|right|top|bottom)|(?:top |bottom )?left to right|"
    r"clockwise from (?=top|bottom|left|right)|pictured(?= (?:from )?(?:left|right|top|above|below)\b)"
)
WHERE = r"(?: ?(?:from|top|bottom|left|right|cent(?:re|er)|front|back|row|and|to|above|below)\b)"
PERSON = r"(?-i:[A-ZÀ-Þ][\w'’.-]*(?: (?:(?:de|del|la|van|von|der|bin|al) )*[A-ZÀ-Þ][\w'’.-]*){1,4})"
"""Two words or more with a capital: one alone, as in "From left to right, Americans are tired of it.", may be anybody's."""

BESIDE_NAME = rf"(?:,? \((?:{SIDE})\)|, (?:{SIDE}),(?! (?:left|right|{VERB_IN_PAST})))"
WHO_STANDS_WHERE = re.compile(
    rf"^pictured[,:] |^(?:{ORDER})(?:[^.,]{{0,40}}:|{WHERE}{{0,5}}(?:\)|,? {PERSON}(?:,? \(|,| and {PERSON}| of [A-ZÀ-Þ])))|"
    rf"(?<!\bin )(?<!\bat )(?-i:(?<![\w'’-])[A-ZÀ-Þ][\w'’-]*+ [A-ZÀ-Þ][\w'’-]{{1,40}}{BESIDE_NAME})",
    re.IGNORECASE,
)
"""As in "From left: Ann Lee and Max Roe" and "Ann Lee, right, at the harbor"; not as in "Podemos, left, lost ten seats"."""

DAY_AT_END = re.compile(rf"\b(?:{MONTH} \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} {MONTH} (?:19|20)\d\d)\.$")
PLACE_AND_DAY = re.compile(
    r"\s(?:in|at|near|on|outside|from) (?:[\w'’-]+ ){0,3}?(?!\w+day\b)[A-ZÀ-Þ][\w'’ .,-]{2,40}?(?P<joint>,| on)"
    rf" (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?{DAY_AT_END.pattern}"
)
"""As in "wait in Tijuana, July 9, 2019."; what "runs through Sunday, May 3, 2026." happens nowhere."""

TAKES_PLACE = r"(?:re)?(?:begin|start|open|close|end|resume|expire|take (?:effect|place)|go|run)\b"
SEVERAL_ACT = re.compile(
    rf"^(?!The\b|Th(?:is|at|ese|ose)\b|(?:[\w'’-]+ ){{1,4}}{TAKES_PLACE})(?:[\w'’-]+ ){{0,3}}?"
    r"(?:[\w’'-]{2,}s|[Pp]eople|[Pp]olice|[Cc]hildren|(?:\w*[Mm])en|[Ww]omen) [a-z]{2,}"
)
"""As in "Migrants wait"; not as in "Ticket sales begin"."""

IS_OF_PICTURE = re.compile(
    r"^(?:(?:In )?this (?:[\w-]+ ){0,3}|An? (?:undated|handout|file|aerial|satellite) (?:[\w-]+ ){0,2})"
    r"(?:photo(?:graph)?|picture|image|screenshot|frame grab)\b"
    r"[^.“\"]{0,60}?\b(?:shows?|taken|provided|released|made (?:available|from))\b",
    re.IGNORECASE,
)
"""As in "This file photo, taken on May 3, shows commuters"."""

SAYS_MORE = re.compile(
    r",? (?:and|but|yet|so|which) (?:this|that|these|it|he|she|they|we|you|there|nobody|is|means)\b"
)
"""A second clause, of what the picture is."""

IS_SEEN = re.compile(r"^(?:[\w'’-]+ ){1,12}(?:is|are) (?:seen|pictured|shown)\b")
SOMEBODY_NAMED = re.compile(
    rf"(?P<name>{FULL_NAME.pattern}) (?!(?:is|was|has|does|says|tells|adds|argues|believes|thinks)\b)[a-z]{{3,}}s\b"
    r"(?! (?:that|who|which|are|were|was|have|had|will|would|could|can|do|did|[a-z]{3,}ed)\b)"
)
"""Somebody who does something as one looks; with a verb behind it, as in "Lake County schools closed", it is none."""

TELLS_WHEN = re.compile(
    r"\b(?:in|on|at|by|after|before|later|then|when|while|until|as|and|but|so|that|now|still|yet)\b",
    re.IGNORECASE,
)
"""What a story says before somebody's name, and no picture."""

WORDS_BEFORE_NAME, MOST_NAMED = 5, 3
"""Words over whom a caption's name may stand behind, and the lines of a page that name a person in full."""

SHOWN_PLACE = re.compile(r"\s(?:in|at|near|on|outside|from) (?:[\w'’-]+ ){0,3}?[A-ZÀ-Þ][\w'’ -]{2,40}\.?$")
SMALL_ARTICLE = re.compile(r"\s(?:an?|the|her|his|their|its) ")


def scene(place: Place) -> Taken | None:
    """What a picture shows, between the paragraphs of a story or before them."""
    if not _may_show(place):
        return None
    line, page = place.line, place.page
    if WHO_STANDS_WHERE.search(line) or _is_of_picture(line) or _is_dated_scene(place):
        return "caption"
    if _is_between_day_and_story(place) or _acts_under_day(place):
        return "caption"
    if place.before_story or not place.amid_story:
        return None
    if not place.prose:
        return "caption" if _is_too_long_for_heading(place) else None
    if not (page.speaks_of_past and _stands_by_picture(place)):
        return None
    if _names_again(place):
        return "caption"
    acts = SOMEBODY_ACTS.match(line) and PLACE_AT_END.search(line)
    return "caption" if acts else None


def _may_show(place: Place) -> bool:
    line = place.line
    if (
        place.title is None
        or not place.title < place.number <= place.page.end
        or place.number in place.page.labels
    ):
        return False
    is_told = SPEECH.search(line) or SENTENCE_INSIDE.search(line) or BULLET.match(line)
    is_question = ASKS.match(line) or line.endswith(("?", ":", "!"))
    return not is_told and not is_question and len(line.split()) <= LONGEST


def _is_too_long_for_heading(place: Place) -> bool:
    """Whether a line without a stop is long, and in words as they are spoken, not in those of a headline."""
    line = place.line
    if place.words < BARE_WORDS or not SMALL_ARTICLE.search(line) or is_title_case(line):
        return False
    prose, number = place.page.prose, place.number
    if _is_bare(place.page, number - 1) or _is_bare(place.page, number + 1):
        return _is_one_of_captions(place)
    if SOMEBODY_ACTS.match(line):
        return True
    is_whole = line[0].isupper() and not line.endswith((",", ";", "-", "–", "—"))
    if place.words >= ALWAYS_BARE_WORDS and is_whole and prose[number - 1] and prose[number + 1]:
        return True
    is_long = place.words >= SURELY_BARE_WORDS or PLACE_AT_END.search(line) is not None
    is_beside = prose[number - 1] or prose[number + 1] or captions(place.page, number + 1)
    return is_long and place.page.shows_pictures and is_beside


def _is_one_of_captions(place: Place) -> bool:
    """Whether a few such lines stand apart from each other between whole paragraphs, of which none opens a list."""
    page, first, last = place.page, place.number, place.number
    while _is_bare(page, first - 1):
        first -= 1
    while _is_bare(page, last + 1):
        last += 1
    if last - first >= MOST_CAPTIONS or not page.layout.stands_alone(place.number):
        return False
    if any(page.lines[at].endswith(OPENS_LIST) for at in range(first, last + 1)):
        return False
    beside = [at for at in (first - 1, last + 1) if 0 <= at < len(page.lines)]
    return len(beside) > 1 and all(page.prose[at] and page.lines[at].endswith(STOPS) for at in beside)


def _is_bare(page: Page, number: int) -> bool:
    """Whether a line is as long as a sentence, though it has no stop: one by another is a list, or text that lost its stops."""
    is_label = number in page.labels or page.prose[number]
    return not is_label and len(page.words[number]) >= SURELY_BARE_WORDS


def _is_between_day_and_story(place: Place) -> bool:
    """Whether a line without a stop that ends in a place stands over the first sentence, under the day or byline."""
    page, number = place.page, place.number
    if (
        place.prose
        or number != page.first_prose - 1
        or number - 1 == place.title
        or is_title_case(place.line)
    ):
        return False
    over = page.lines[number - 1]
    is_under = stamp(over) is not None or byline(over) is not None
    return is_under and place.words >= HEAD_WORDS and PLACE_AT_END.search(place.line) is not None


def _acts_under_day(place: Place) -> bool:
    """Whether somebody named does something somewhere, without a stop, between the day or byline and the story."""
    over = place.page.lines[place.number - 1]
    is_under = (
        place.before_story and not place.prose and (stamp(over) is not None or byline(over) is not None)
    )
    acts = SOMEBODY_NAMED.match(place.line) is not None and SHOWN_PLACE.search(place.line) is not None
    return is_under and acts and not is_title_case(place.line)


def _names_again(place: Place) -> bool:
    """Whether a line is about somebody who acts and is named in full elsewhere, too.

    A story itself calls people by their full names only once, and firms or places again and again.
    """
    found = SOMEBODY_NAMED.search(place.line)
    if found is None or not _opens(place.line[: found.start()]):
        return False
    return 1 < _lines_naming(place.page.told, found["name"]) <= MOST_NAMED


def _lines_naming(told: str, name: str) -> int:
    """How many lines name somebody, up to one more than a person has."""
    lines, at = 0, told.find(name)
    while at >= 0 and lines <= MOST_NAMED:
        lines, at = lines + 1, told.find(name, told.find("\n", at))
    return lines


def _opens(before: str) -> bool:
    """Whether so little stands before a name that the line is about it, and nothing of when or how."""
    return len(before.split()) <= WORDS_BEFORE_NAME and "," not in before and not TELLS_WHEN.search(before)


def _is_of_picture(line: str) -> bool:
    """Whether a line says what a picture shows, and tells nothing of what was or became of it, or of what it means."""
    found = IS_OF_PICTURE.match(line)
    return found is not None and not (PAST.search(line, found.end()) or SAYS_MORE.search(line, found.end()))


def _is_dated_scene(place: Place) -> bool:
    """Whether a sentence in the present has place and day at its end, with a comma where a story says "on" the day."""
    found = PLACE_AND_DAY.search(place.line)
    if found is None or PAST.search(place.line):
        return False
    if _captions_end_in_days(place.page):
        return True
    return found["joint"] == "," and _somebody_acts(place.line)


def _somebody_acts(line: str) -> bool:
    """Whether a line begins with somebody who does something, and with nothing that begins or takes effect."""
    return any(form.match(line) for form in (SOMEBODY_ACTS, SOMEBODY_NAMED, SEVERAL_ACT, IS_SEEN))


def _stands_by_picture(place: Place) -> bool:
    """Whether the lines beside a sentence are of a picture: its form alone is that of many a story's.

    A maker's name that stands under its caption is not of the line below.
    """
    lines, number = place.page.lines, place.number
    over, under = lines[number - 1], lines[number + 1]
    if COUNTED_PICTURE.fullmatch(over) or IMAGE_NAME.match(over) or IMAGE_NAME.match(under):
        return True
    is_credit_over = credit_only(over) is not None and not credit_of_line_above(over)
    return is_credit_over or credit_of_line_above(under)


def _captions_end_in_days(page: Page) -> bool:
    """Whether a picture's maker stands behind a day elsewhere on the page."""
    return any(DAY_AT_END.search(caption.text) for caption in page.captions)
