"""Signals by which a line is told: its form, its place, its repetition, its neighbours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from audiobrief.reading.page_lines import ADVERT, COMMENTS, FOLLOW, SHARING
from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import (
    bare_names,
    byline,
    introduces,
    is_agency,
    tells_of_reporter,
    works_for,
)
from audiobrief.reading.text.captions import (
    credit_of_line_above,
    credit_only,
    credited,
    labelled,
    pictured,
)
from audiobrief.reading.text.dates import DATE_LABEL_ALONE, DAY, stamp
from audiobrief.reading.text.lines import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.page import MOST_NOTES, PROSE_WORDS
from audiobrief.reading.text.page_voice import speaks_of_itself
from audiobrief.reading.text.titles import WORDY, repeats, rewords

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

Taken = Literal[
    "title",
    "byline",
    "date",
    "heading",
    "paragraph",
    "quote",
    "list item",
    "caption",
    "credit",
    "source",
    "furniture",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line was taken for, and the signal that told it."""

    line: str
    taken_for: Taken
    signal: str


@dataclass(frozen=True, slots=True)
class Place:
    """A line where it stands: the page, the line's number, and the title's number if it is known."""

    page: Page
    number: int
    title: int | None = None

    @property
    def line(self) -> str:
        return self.page.lines[self.number]

    @property
    def words(self) -> int:
        return len(self.page.words[self.number])

    @property
    def prose(self) -> bool:
        return self.page.prose[self.number]

    @property
    def prose_follows(self) -> bool:
        return self.number + 1 < len(self.page.lines) and self.page.prose[self.number + 1]

    @property
    def before_story(self) -> bool:
        return self.number < self.page.first_prose

    @property
    def after_story(self) -> bool:
        return self.number > self.page.end


Signal = Callable[[Place], Taken | None]


CAPTION_WORDS, HEADING_WORDS = 5, 7
"""Words that a caption has at least, and those that a heading has fewer of."""

LABEL_WORDS = 3
"""Words from which a line over a photographer's name is more than a label."""

LONGEST_TEASER, TEASER_WORDS = 4, 12
"""Lines between the label of a single link and its reading time, and words of each."""

TOPIC_WORDS, LONGEST_TEASER_LINE = 4, 20
"""Words at most of a topic, which a headline has more of, and of a headline."""

FEWEST_LINKS = 2
"""Lines under a label of links that make a list of them."""

NEAR_DAY = 3
"""Lines from a byline to its day."""

MACHINERY = (
    forms.SECTION_NUMBER,
    forms.PAGE_NUMBERS,
    forms.COUNTER,
    forms.IMAGE_NAME,
    forms.SCREEN_READER,
    forms.ADDRESS,
    forms.TAG_LIST,
)


def rule(place: Place) -> Taken | None:
    return "furniture" if forms.RULE.match(place.line) else None


def end_mark(place: Place) -> Taken | None:
    return "furniture" if forms.END_MARK.match(place.line) else None


def breadcrumb(place: Place) -> Taken | None:
    line = place.line
    if len(line) > 300 or forms.QUOTED.match(line):
        return None
    if forms.YOU_ARE_HERE.match(line) and not place.prose:
        return "furniture"
    if place.prose or byline(line) or stamp(line):
        return None
    parts = forms.CRUMB_SEPARATOR.split(line)
    labels = len(parts) > 2 or (len(parts) == 2 and all(len(part.split()) < 3 for part in parts))
    arrows = forms.ARROWS.split(line)
    if len(arrows) == 2 and len(arrows[0].split()) >= WORDY:
        return None
    if place.before_story and (len(arrows) > 1 or labels):
        return "furniture"
    return "furniture" if len(arrows) > 1 and all(0 < len(part.split()) < 4 for part in arrows) else None


def notice(place: Place) -> Taken | None:
    """Copyright lines, author lines, editors' notes and corrections."""
    line = place.line
    if len(line) > 400:
        return None
    if forms.NOTE.match(line) or forms.CONTRIBUTORS.search(line) or forms.AUTHOR_LINE.match(line):
        return "furniture"
    return "furniture" if len(line) < forms.SHORT and forms.COPYRIGHT.search(line) else None


def source_line(place: Place) -> Taken | None:
    found = forms.SOURCE.match(place.line) or forms.SOURCE_IN_CAPITALS.match(place.line)
    return "source" if found and not place.prose else None


def caption_label(place: Place) -> Taken | None:
    return "caption" if labelled(place.line) else None


def consent(place: Place) -> Taken | None:
    """What a page asks leave for, and what it asks of the browser."""
    if len(place.line) > forms.LONGEST_CONSENT:
        return None
    is_said = forms.SPEECH.search(place.line)
    return "furniture" if forms.CONSENT.match(place.line) and not is_said else None


def page_voice(place: Place) -> Taken | None:
    """Sentences of the page about itself: its links' commissions, its rights, its mails."""
    return "furniture" if speaks_of_itself(place.line) else None


def about_author(place: Place) -> Taken | None:
    """Who the reporter is, behind the story."""
    page = place.page
    called = forms.HONORIFIC.sub("", place.line)
    if called != place.line and place.number < page.early:
        return "furniture" if tells_of_reporter(called, page.reporters, forms.IS_SOMEBODY) else None
    if place.number < page.last_surely:
        return None
    over = page.lines[max(0, place.number - MOST_NOTES) : place.number + 1]
    if any(map(forms.ABOUT_AUTHORS.match, over)):
        return "furniture"
    is_name = place.line in page.reporters or place.line.title() in page.reporters
    is_told = tells_of_reporter(called, page.reporters) or tells_of_reporter(
        called, page.reporters, forms.WORKS_AT
    )
    return "furniture" if is_name or is_told else None


def caption_button(place: Place) -> Taken | None:
    """A caption, its maker's name, and the button that hides both."""
    page, number = place.page, place.number
    if _is_caption_button(page, number):
        return "furniture"
    if _is_maker_over_button(page, number):
        return "credit"
    return "caption" if _is_maker_over_button(page, number + 1) else None


def picture_owner(place: Place) -> Taken | None:
    """What is no sentence over an owner's name within the story, and that name."""
    page, number = place.page, place.number
    if place.prose or not 0 < number < page.last_prose:
        return None
    if forms.OWNER.match(place.line) and not page.prose[number - 1]:
        return "credit"
    return "caption" if forms.OWNER.match(page.lines[number + 1]) else None


def described_picture(place: Place) -> Taken | None:
    """A picture as screen readers get it: its maker with what it shows, its maker, and then its caption."""
    page, number = place.page, place.number
    if _is_alternative(place):
        return "furniture"
    below = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    if below.startswith(f"{place.line} ") and credited(below):
        return "furniture"
    if ENDS_SENTENCE.search(place.line):
        return None
    if _is_maker(page, number + 1):
        return "furniture"
    if _is_maker(page, number):
        return "credit"
    return "caption" if _is_maker(page, number - 1) else None


def photo_credit(place: Place) -> Taken | None:
    if forms.OTHER_PICTURE.match(place.line) and place.after_story:
        return "furniture"
    if credit_only(place.line):
        return "credit"
    if credited(place.line) or pictured(place.line):
        return "caption"
    return "caption" if _is_over_credit(place) or _is_under_agency(place) else None


def title(place: Place) -> Taken | None:
    return "title" if place.number == place.title else None


def title_again(place: Place) -> Taken | None:
    """The title repeated, anywhere; in other words only where the line is no sentence and stands by a caption."""
    if place.title is None:
        return None
    known = place.page.lines[place.title]
    if repeats(place.line, known):
        return "furniture"
    if place.prose or not rewords(place.line, known):
        return None
    return "furniture" if _beside_caption(place) or place.before_story else None


def repetition(place: Place) -> Taken | None:
    """A whole sentence once more, or a label that stands several times on the page.

    A label that the page's contents announce before the story stays where it heads its part.
    """
    page = place.page
    others = page.places[page.words[place.number]]
    if len(others) < 2 or place.words < 1:
        return None
    if place.prose:
        return "furniture" if place.words >= PROSE_WORDS and others[0] < place.number else None
    if ENDS_SENTENCE.search(place.line):
        return None
    in_story = [number for number in others if page.first_prose < number < page.last_prose]
    is_heading = in_story == [place.number] and others[-1] == place.number
    return None if is_heading else "furniture"


def date_line(place: Place) -> Taken | None:
    if (DAY.fullmatch(place.line) or forms.CLOCK_ALONE.match(place.line)) and _divides_story(place):
        return None
    if DATE_LABEL_ALONE.fullmatch(place.line) and len(place.line) > 4:
        return "furniture"
    labelled_date = forms.DATE_LABEL.match(place.line) and not place.prose
    return "date" if labelled_date or stamp(place.line) is not None else None


def byline_line(place: Place) -> Taken | None:
    if forms.REPORTING.match(place.line) or introduces(place.line):
        return "byline"
    if place.prose or credit_only(place.line):
        return None
    near_title = place.title is not None and 0 < place.number - place.title <= forms.UNDER_TITLE
    near_an_end = place.number <= place.page.first_prose or place.number >= place.page.last_prose
    is_early = place.number < place.page.early
    if byline(place.line) and (near_title or near_an_end or is_early or _is_beside_day(place)):
        return "byline"
    return "byline" if _names_reporter(place) else None


def employer(place: Place) -> Taken | None:
    """What a reporter is, or for whom, in a line under the name."""
    page, number = place.page, place.number
    over = page.lines[max(0, number - 2) : number]
    if place.prose or place.title is None or number <= place.title or not works_for(place.line):
        return None
    if not any(byline(line) or bare_names(line) for line in over if line != page.lines[place.title]):
        return None
    return "source" if is_agency(place.line) else "furniture"


def next_matches(place: Place) -> Taken | None:
    """The heading over a team's next matches, which elsewhere labels links."""
    return "heading" if forms.UP_NEXT.match(place.line) and place.prose_follows else None


def page_machinery(place: Place) -> Taken | None:
    """Counters, page numbers, file names, tags, tickers."""
    line = place.line
    if len(line) > forms.SHORT:
        return None
    if forms.YEAR_ALONE.match(line) and _divides_story(place):
        return None
    if any(form.match(line) for form in MACHINERY) or (forms.TICKER.match(line) and "." in line):
        return "furniture"
    if ADVERT.fullmatch(line) or COMMENTS.fullmatch(line) or SHARING.fullmatch(line):
        return "furniture"
    is_button = forms.is_interface(line, place.page.words[place.number]) and not BULLET.match(line)
    return "furniture" if is_button or _is_between_buttons(place) else None


def call_to_readers(place: Place) -> Taken | None:
    """Links and invitations: "Read also", "Subscribe", "Share this"."""
    line = place.line
    if len(line) > forms.SHORT:
        return None
    if place.prose and forms.SPEECH.search(line):
        return None
    if forms.ASKING.match(line) or FOLLOW.match(line) or forms.BARE_LABEL.fullmatch(line):
        return "furniture"
    if forms.IN_BRACKETS.match(line) or forms.FOR_MORE.match(line):
        return "furniture"
    if forms.LABELLED_LIST.match(line) and not place.prose:
        return "furniture"
    if forms.OFFER.search(line) or forms.CONTACT.search(line):
        return "furniture"
    if forms.BOX.match(line) and not ENDS_SENTENCE.search(line):
        return "furniture"
    return (
        "furniture" if forms.LINK_LABEL.match(line) and not ENDS_SENTENCE.search(line.rstrip(":：")) else None
    )


def box(place: Place) -> Taken | None:
    """What an offer to sign up holds: up to its end, if that is marked, or lines without sentences to the next call."""
    if place.page.boxes and _is_in_box(place):
        return "furniture"
    if place.prose or BULLET.match(place.line):
        return None
    between = _nearest(place, -1, _offers_in_words) and _nearest(place, 1, _offers_or_labels)
    return "furniture" if between else None


def links(place: Place) -> Taken | None:
    """Items of a list under a label such as "Related", and rows of labels."""
    line = place.line
    if place.prose:
        return "furniture" if line.endswith("?") and _is_under_open_label(place) else None
    if forms.LINK_TO.match(forms.EMOJI.sub("", line)) and not ENDS_SENTENCE.search(line):
        return "furniture"
    if _is_under_open_label(place) or _is_under_teaser_label(place):
        return "furniture"
    if place.page.boxes and not ENDS_SENTENCE.search(line) and _is_under_link_list(place):
        return "furniture"
    if not place.before_story and _is_among_teasers(place):
        return "furniture"
    row = line.split(" | ")
    if len(row) > 2 and all(len(part.split()) < 4 for part in row):
        return "furniture"
    if not place.before_story and _nearest(place, -1, _labels_links) and _nearest(place, 1, _goes_on):
        return "furniture"
    over = place.page.over_list[place.number]
    label = place.page.lines[over] if 0 <= over < place.number else ""
    return "furniture" if forms.LINK_LABEL.match(label) and not ENDS_SENTENCE.search(label) else None


def mail_header(place: Place) -> Taken | None:
    """What stands over a letter: its sender, its receivers, its day."""
    if place.number >= forms.LONGEST_BOX or not forms.MAIL_HEADER.match(place.line):
        return None
    if sum(forms.MAIL_HEADER.match(line) is not None for line in place.page.lines[: forms.LONGEST_BOX]) < 2:
        return None
    return "date" if stamp(place.line) else "furniture"


def standfirst(place: Place) -> Taken | None:
    """The summary under a title: many words, though without the end of a sentence."""
    if BULLET.match(place.line):
        return None
    under_title = place.title is not None and place.title < place.number
    return (
        "paragraph"
        if under_title
        and place.before_story
        and sum(word.isalpha() for word in place.page.words[place.number]) >= forms.STANDFIRST
        else None
    )


def outside_story(place: Place) -> Taken | None:
    """Labels before the first sentence of the story and after the last."""
    over_title = place.title is not None and place.number < place.title
    is_ended = ENDS_SENTENCE.search(place.line.rstrip(":：")) and not forms.ABBREVIATED.search(place.line)
    if place.prose or (is_ended and not over_title):
        return None
    if place.after_story:
        return "furniture"
    if not place.before_story or place.title is None or _heads_story(place):
        return None
    in_summary = place.number > place.title and place.page.is_story_item(place.number)
    return None if in_summary else "furniture"


def key_point(place: Place) -> Taken | None:
    """A line of a summary in points, without bullets."""
    if place.prose or place.words < WORDY or place.number in place.page.labels or place.line.endswith(":"):
        return None
    if _nearest(place, -1, _labels_points):
        return "list item"
    return "list item" if _is_one_of_points(place) else None


def list_item(place: Place) -> Taken | None:
    return "list item" if BULLET.match(place.line) and place.words else None


def quotation(place: Place) -> Taken | None:
    return "quote" if forms.QUOTED.match(place.line) else None


def heading(place: Place) -> Taken | None:
    """A short line without the end of a sentence, over text."""
    line = place.line
    if (
        place.prose
        or len(line) > forms.HEADING_CHARACTERS
        or (ENDS_SENTENCE.search(line) and not line.endswith(("?", "”", '"')))
    ):
        return None
    if line[0].islower() or line.endswith((",", "、", "，")):
        return None
    return "heading" if _text_follows(place) else None


def story(_: Place) -> Taken | None:
    """What nothing speaks against is spoken."""
    return "paragraph"


OF_FORM: tuple[Signal, ...] = (
    rule,
    end_mark,
    caption_label,
    source_line,
    caption_button,
    picture_owner,
    described_picture,
    photo_credit,
    notice,
    page_machinery,
    call_to_readers,
    consent,
    page_voice,
    mail_header,
    date_line,
)
"""Those that look at the line alone, and so can tell where the story begins and ends."""

SIGNALS: tuple[Signal, ...] = (
    rule,
    end_mark,
    caption_label,
    title,
    mail_header,
    caption_button,
    picture_owner,
    described_picture,
    breadcrumb,
    title_again,
    date_line,
    byline_line,
    employer,
    next_matches,
    source_line,
    photo_credit,
    notice,
    page_machinery,
    call_to_readers,
    consent,
    page_voice,
    about_author,
    box,
    links,
    repetition,
    key_point,
    standfirst,
    outside_story,
    quotation,
    list_item,
    heading,
    story,
)
"""In the order in which they are asked: the first that knows the line decides."""

UNTITLED: tuple[Signal, ...] = (*OF_FORM, box, breadcrumb, byline_line)
"""Those that can tell a line while the title is not yet known."""


def verdict(place: Place) -> Verdict:
    """What the first signal that knows the line takes it for; the last knows every line."""
    known = ((signal, signal(place)) for signal in SIGNALS)
    signal, taken_for = next((signal, taken_for) for signal, taken_for in known if taken_for)
    return Verdict(place.line, taken_for, signal.__name__.replace("_", " "))


def is_known(place: Place, signals: tuple[Signal, ...]) -> bool:
    """Whether one of the signals knows the line."""
    return any(signal(place) for signal in signals)


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


def _is_alternative(place: Place) -> bool:
    """Whether a line between the title and its byline stands right over a caption, and not right under the title."""
    page, number = place.page, place.number
    if place.title is None or not place.title + 1 < number < page.early or not _captions(page, number + 1):
        return False
    if credit_only(place.line) or _captions(page, number):
        return False
    under = page.lines[number + 2 : number + 2 + NEAR_DAY]
    return any(byline(line) for line in under)


def _captions(page: Page, number: int) -> bool:
    return (
        number < len(page.lines)
        and (labelled(page.lines[number]) or credited(page.lines[number])) is not None
    )


def _may_be_maker(line: str) -> bool:
    return len(line.split()) <= forms.LONGEST_MAKER and not ENDS_SENTENCE.search(line)


def _is_maker_over_button(page: Page, number: int) -> bool:
    """Whether a line is a maker's name over the button that hides the caption, and again under it."""
    if not _is_caption_button(page, number + 1) or not forms.MAKER.match(page.lines[number]):
        return False
    return page.lines[number] in page.lines[number + 2 : number + 4]


def _is_caption_button(page: Page, number: int) -> bool:
    return number < len(page.lines) and forms.CAPTION_BUTTON.match(page.lines[number]) is not None


def _beside_caption(place: Place) -> bool:
    lines = place.page.lines
    beside = lines[max(0, place.number - 1) : place.number] + lines[place.number + 1 : place.number + 2]
    return any(
        labelled(line) or credited(line) or credit_only(line) or forms.IMAGE_NAME.match(line)
        for line in beside
    )


def _is_over_credit(place: Place) -> bool:
    """Whether a line stands right over its photographer's name; a sentence does so over the story, or shows a scene."""
    page, number = place.page, place.number
    below = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    if not credit_of_line_above(below) or number == place.title or place.words < LABEL_WORDS:
        return False
    if any(is_other(place.line) for is_other in (credit_only, BULLET.match, byline, stamp)):
        return False
    if place.after_story:
        return False
    if not place.prose:
        return below[0] in "([（" or place.words >= (CAPTION_WORDS if place.before_story else HEADING_WORDS)
    is_signed = below[0] in "([（" or "/" in below or "|" in below
    if not is_signed or len(place.line) > forms.LONGEST_SCENE or forms.SPEECH.search(place.line):
        return False
    is_short = number <= page.early and place.words <= TEASER_WORDS
    return number <= page.first_prose or is_short or forms.SCENE.search(place.line) is not None


def _is_under_agency(place: Place) -> bool:
    """Whether a line that is no sentence stands under the name of an agency: in the story a short one is a heading."""
    over = place.page.lines[place.number - 1] if place.number else ""
    if place.prose or not over or credit_only(over) is None or credit_of_line_above(over):
        return False
    fewest = CAPTION_WORDS if place.before_story else HEADING_WORDS
    return place.words >= fewest and place.number != place.title and not stamp(place.line)


def _divides_story(place: Place) -> bool:
    """Whether a line stands between two sentences of the story."""
    prose, number = place.page.prose, place.number
    return 0 < number < len(prose) - 1 and prose[number - 1] and prose[number + 1]


def _names_reporter(place: Place) -> bool:
    """Whether a line between the title and the story is a name alone, with the date near under it."""
    if place.title is None or not place.title < place.number < place.page.early:
        return False
    over, under = place.page.lines[place.number - 1], place.page.lines[place.number + 1 : place.number + 3]
    return bool(bare_names(place.line)) and (
        any(stamp(line) for line in under)
        or (place.number - 1 > place.title and stamp(over) is not None)
        or any(works_for(line) for line in under[:1])
        or (forms.HEADSHOT.match(over) is not None and over.endswith(place.line))
    )


def _is_beside_day(place: Place) -> bool:
    """Whether a day stands near a line, before the last sentence."""
    around = place.page.lines[max(0, place.number - NEAR_DAY) : place.number + NEAR_DAY + 1]
    return any(DAY.search(line) and stamp(line) for line in around)


def _offers(line: str) -> bool:
    return forms.BOX.match(line) is not None


def _offers_in_words(line: str) -> bool:
    """Whether an offer is more than the one word of a menu, which may stand over the title."""
    return _offers(line) and " " in line


def _offers_or_labels(line: str) -> bool:
    return _offers(line) or (forms.BARE_LABEL.fullmatch(line) is not None and not ADVERT.fullmatch(line))


def _labels_links(line: str) -> bool:
    return forms.LINK_LABEL.match(line) is not None and len(line.split()) < forms.LONGEST_LABEL


def _is_between_buttons(place: Place) -> bool:
    """Whether a label has the same button on either side: "Follow", "Local news", "Follow"."""
    page, number = place.page, place.number
    if place.prose or not 0 < number < len(page.lines) - 1:
        return False
    over, under = page.lines[number - 1], page.lines[number + 1]
    return over == under and forms.is_interface(over, page.words[number - 1])


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
    if _nearest(place, -1, _labels_link_list) and _nearest(place, 1, _ends_list):
        return not place.prose
    near = lines[max(0, number - LONGEST_TEASER) : number], lines[number : number + LONGEST_TEASER]
    is_short = place.words <= TEASER_WORDS
    return is_short and any(map(forms.TEASER_LABEL.match, near[0])) and any(map(forms.COUNTER.match, near[1]))


def _counts_list(line: str) -> bool:
    return forms.LIST_START.match(line) is not None


def _continues_list(line: str) -> bool:
    return _counts_list(line) or _ends_list(line)


def _labels_link_list(line: str) -> bool:
    return forms.LINK_LIST.fullmatch(line) is not None


def _labels_points(line: str) -> bool:
    return forms.KEY_POINTS.match(line) is not None


def _ends_list(line: str) -> bool:
    return forms.LIST_END.match(line) is not None


def _is_under_open_label(place: Place) -> bool:
    """Whether a line that is no sentence stands under a label such as "Also read:", which has its link to come."""
    over = place.page.lines[place.number - 1] if place.number else ""
    is_open = over.endswith((":", "：")) and forms.LABELLED_LIST.match(f"{over} {place.line}") is not None
    return is_open and not _is_ended(place.line)


def _is_under_teaser_label(place: Place) -> bool:
    """Whether a line that is no sentence stands under a label of links, which always has a link under it."""
    over = place.page.lines[place.number - 1] if place.number else ""
    return (
        forms.TEASER_OVER.fullmatch(over) is not None and place.words >= WORDY and not _is_ended(place.line)
    )


def _is_under_link_list(place: Place) -> bool:
    """Whether a line is one of several that are no sentences under a label of links; one alone may be a heading."""
    over = _end_of_run(place, -1)
    return (
        over >= 0
        and _labels_link_list(place.page.lines[over])
        and _end_of_run(place, 1) - over > FEWEST_LINKS
    )


def _is_among_teasers(place: Place) -> bool:
    """Whether a line is one of two headlines or more that each have a topic over them."""
    if ENDS_SENTENCE.search(place.line.rstrip("?")) or place.words > LONGEST_TEASER_LINE:
        return False
    first, last = _end_of_run(place, -1) + 1, _end_of_run(place, 1)
    words = [len(line) for line in place.page.words[first:last]]
    topics, headlines = words[::2], words[1::2]
    is_even = len(topics) == len(headlines) >= FEWEST_LINKS
    return is_even and max(topics) <= TOPIC_WORDS < min(headlines)


def _end_of_run(place: Place, step: int) -> int:
    """The number of the first line from a line on that is a sentence, an item, a breadcrumb or a label by its form."""
    page, number = place.page, place.number
    for _ in range(forms.LONGEST_BOX):
        number += step
        if not 0 <= number < len(page.lines) or page.prose[number] or number in page.labels:
            break
        if BULLET.match(page.lines[number]) or breadcrumb(Place(page, number, place.title)):
            break
    return number


def _is_ended(line: str) -> bool:
    return ENDS_SENTENCE.search(line.rstrip("?")) is not None


def _goes_on(line: str) -> bool:
    return forms.GOING_ON.match(line) is not None


def _nearest(place: Place, step: int, is_wanted: Callable[[str], bool]) -> bool:
    """Whether such a line stands near, with no sentence between."""
    number = place.number + step
    for _ in range(forms.LONGEST_BOX):
        if not 0 <= number < len(place.page.lines) or place.page.prose[number]:
            return False
        if is_wanted(place.page.lines[number]):
            return True
        number += step
    return False


def _heads_story(place: Place) -> bool:
    """Whether a line right before the first sentence, under the title, can be its heading."""
    if place.title is None or not place.title < place.number == place.page.first_prose - 1 or place.words < 3:
        return False
    page, over = place.page, place.number - 1
    known = over == place.title or over in page.labels
    is_dated = byline(page.lines[over]) is not None or stamp(page.lines[over]) is not None
    return known and (not is_dated or forms.CLOCK_ALONE.match(page.lines[over]) is not None)


def _is_one_of_points(place: Place) -> bool:
    """Whether a line between the title and the story is one of several that could each be its summary."""
    return _may_summarise(place, place.number) and (
        _may_summarise(place, place.number - 1) or _may_summarise(place, place.number + 1)
    )


def _may_summarise(place: Place, number: int) -> bool:
    page = place.page
    if place.title is None or not place.title < number < page.first_prose:
        return False
    if _captions(page, number + 1):
        return False
    small = sum(word.isalpha() and word.islower() for word in page.lines[number].split())
    return number not in page.labels and len(page.words[number]) >= CAPTION_WORDS and small >= 2


def _text_follows(place: Place) -> bool:
    page = place.page
    return place.number < page.end
