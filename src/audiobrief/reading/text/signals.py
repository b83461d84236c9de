"""The signals by which a line is told, in their order; here those of the story itself: title, headings, lists, paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.plain_sentences import is_said
from audiobrief.reading.text import forms
from audiobrief.reading.text.boxes import (
    bare_item,
    box,
    film_list,
    heading_under_links,
    key_point,
    kicked_links,
    links,
    marked_box,
)
from audiobrief.reading.text.bylines import bare_name, byline
from audiobrief.reading.text.captions import credit_only, credited, labelled
from audiobrief.reading.text.dates import AGE, stamp
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.furniture import (
    THOUSANDS,
    breadcrumb,
    call_to_readers,
    consent,
    end_mark,
    mail_header,
    next_matches,
    notice,
    page_machinery,
    page_voice,
    record_number,
    rule,
    sound,
    source_line,
)
from audiobrief.reading.text.letters import signature
from audiobrief.reading.text.offers import over_form
from audiobrief.reading.text.pictures import (
    caption_again,
    caption_button,
    caption_label,
    carousel,
    described_picture,
    far_picture,
    photo_credit,
    picture_owner,
)
from audiobrief.reading.text.place import Place, Signal, Taken, Verdict
from audiobrief.reading.text.pulled import pulled_quotation
from audiobrief.reading.text.readers import address_to_readers, publisher, speaks_of_pages
from audiobrief.reading.text.reporters import about_author, byline_line, date_line, employer
from audiobrief.reading.text.scenes import scene
from audiobrief.reading.text.sentences import PROSE_WORDS, SPEAKER, is_prose
from audiobrief.reading.text.titles import repeats, rewords
from audiobrief.reading.text.verses import SCORE, goes_on_below, verse_follows

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

FEWEST_REPEATED, MOST_COPIES = 4, 8
"""Lines of a box that stands on the page twice, and copies of a line that are looked at."""

FEWEST_SAID = 3
"""Times that a refrain is said; what stands twice is set out or summed up once."""

MARK_OF_QUOTATION = re.compile(r"[“”\"«]")
OF_ADVERTISING = re.compile(r"\badvert", re.IGNORECASE)

FEWEST_HEADING, VERSE_TITLE = 3, 1
"""Words of a heading over the first sentence, and of a poem's title there."""

SUMMARY_WORDS = 5
"""Words of a summary that is shorter than most."""

FILMS_UNDER_TITLE = 2
"""Lengths among the lines under a title that make these lines a list of films, not summaries."""


def table(place: Place) -> Taken | None:
    """A row of a table; of one that stands far from the story, as a list of dates in a margin, nothing is told."""
    page, number = place.page, place.number
    if number not in page.tables:
        return None
    over = page.over_table[number]
    is_in_story = place.title is not None and place.title <= over <= page.last_prose
    return "table" if is_in_story else "furniture"


def title(place: Place) -> Taken | None:
    return "title" if place.number == place.title else None


def title_again(place: Place) -> Taken | None:
    """The title repeated, anywhere; in other words only where the line is no sentence and stands by a caption.

    A line that ends with a colon opens what is under it.
    """
    if place.title is None:
        return None
    known = place.page.lines[place.title]
    if _heads_entry(place):
        return None
    if repeats(place.line, known):
        if _says_title(place, known):
            return None
        return "furniture"
    shown = credited(place.line)
    is_sentence = place.prose or is_prose(shown.text if shown else place.line)
    if is_sentence or place.line.endswith((":", "：")) or not rewords(place.line, known):
        return None
    if place.page.signatures and place.prose_follows:
        return None
    return "furniture" if _beside_caption(place) or place.before_story else None


def _says_title(place: Place, known: str) -> bool:
    """Whether a story says its title as a sentence, with a stop that the title has not."""
    is_told = place.page.first_prose < place.number <= place.page.last_prose
    return is_told and place.line.endswith(".") and not known.endswith(".")


def repetition(place: Place) -> Taken | None:
    """A whole sentence once more, or a label that stands several times on the page; a refrain is said each time.

    A label that the page's contents announce before the story stays where it heads its part.
    """
    page = place.page
    others = page.places[page.words[place.number]]
    if len(others) < 2 or place.words < 1:
        return None
    if _is_in_repeated_block(place):
        return "furniture"
    if place.prose:
        is_told = page.first_told.get(page.words[place.number], place.number) < place.number
        is_again = place.words >= PROSE_WORDS and is_told and not _is_refrain(place, others)
        return "furniture" if is_again else None
    is_item = place.line[0].islower() and place.words >= PROSE_WORDS
    if ENDS_SENTENCE.search(place.line) or place.line.endswith(",") or is_item:
        return None
    is_last = others[-1] == place.number and place.amid_story
    is_announced = others[-2] <= page.first_prose or _is_of_contents(place, others[-2])
    return None if is_last and is_announced else "furniture"


def _is_of_contents(place: Place, number: int) -> bool:
    """Whether an earlier line is one of a list that names parts of the story, of which this heads one."""
    page = place.page
    if not any(page.prose[place.number + 1 : place.number + 3]):
        return False
    beside = (at for at in (number - 1, number + 1) if not page.prose[at])
    parts = (page.places[page.words[at]] for at in beside)
    return any(
        len(part) > 1 and part[-1] > number and any(page.prose[part[-1] + 1 : part[-1] + 2]) for part in parts
    )


def _is_refrain(place: Place, others: list[int]) -> bool:
    """Whether a sentence comes back behind others of the story, each time, and is not the page's own."""
    page = place.page
    is_pages_own = speaks_of_pages(place.line) or OF_ADVERTISING.search(place.line) is not None
    return len(others) >= FEWEST_SAID and not is_pages_own and all(page.prose[at - 1] for at in others)


def _is_in_repeated_block(place: Place) -> bool:
    """Whether a line is one of several that stand once more, in the same order, before the story."""
    page, number = place.page, place.number
    if page.unpunctuated:
        return False
    for other in page.places[page.words[number]][:MOST_COPIES]:
        if other == number or other >= page.first_prose:
            continue
        same = 1 + sum(_same_lines(page, number, other, step) for step in (-1, 1))
        if same >= FEWEST_REPEATED:
            return True
    return False


def _same_lines(page: Page, number: int, other: int, step: int) -> int:
    """How many lines from two lines on are the same, as far as it matters."""
    for same in range(FEWEST_REPEATED):
        number, other = number + step, other + step
        if not 0 <= min(number, other) <= max(number, other) < len(page.words):
            return same
        if not page.words[number] or page.words[number] != page.words[other]:
            return same
    return FEWEST_REPEATED


def standfirst(place: Place) -> Taken | None:
    """The summary under a title: many words, though without the end of a sentence."""
    if BULLET.match(place.line):
        return None
    if place.title is None or not place.before_story or place.number <= place.title or _is_film(place):
        return None
    if place.prose_follows and SCORE.fullmatch(place.line):
        return "paragraph"
    if sum(word.isalpha() for word in place.page.words[place.number]) >= forms.STANDFIRST:
        return "paragraph"
    return "paragraph" if _is_short_summary(place) else None


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


def beyond_story(place: Place) -> Taken | None:
    """A sentence before or behind the main run of prose."""
    return "furniture" if place.number in place.page.beyond else None


def menu(place: Place) -> Taken | None:
    """A line of a long run of labels behind the first sentence, which a list of the story's own has none of."""
    ends_story = place.line.endswith(".") and place.page.prose[place.number - 1]
    is_line = place.number in place.page.menus and not BULLET.match(place.line) and not ends_story
    return "furniture" if is_line and not place.before_story and place.words < PROSE_WORDS else None


def tail(place: Place) -> Taken | None:
    """Whatever stands behind the label that closes the story."""
    return "furniture" if place.number >= place.page.tail else None


def speech(place: Place) -> Taken | None:
    """What a speaker of a transcript says, though it breaks off or is a question."""
    page = place.page
    is_told = page.first_prose < place.number <= page.end and page.is_transcript
    return "paragraph" if is_told and SPEAKER.match(place.line) else None


def numbered_heading(place: Place) -> Taken | None:
    """A numbered line over a paragraph, of several such: the last item of a list may stand over one, too."""
    page, number = place.page, place.number
    if place.before_story and page.first_prose > number + 1:
        return None
    heads = (other for other in page.numbered_over_text if other != number)
    return "heading" if number in page.numbered_over_text and next(heads, None) is not None else None


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
    if line[0].islower() or line[0] in "–—" or line.endswith((",", "、", "，")) or THOUSANDS.fullmatch(line):
        return None
    if place.words >= PROSE_WORDS and MARK_OF_QUOTATION.search(line) and is_said(line):
        return None
    return "heading" if _text_follows(place) and not goes_on_below(place) else None


def story(_: Place) -> Taken | None:
    """What nothing speaks against is spoken."""
    return "paragraph"


OF_FORM: tuple[Signal, ...] = (
    table,
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
    film_list,
    mail_header,
    date_line,
)
"""Those that look at the line alone, and so can tell where the story begins and ends."""

SIGNALS: tuple[Signal, ...] = (
    table,
    rule,
    end_mark,
    sound,
    far_picture,
    caption_again,
    caption_label,
    title,
    mail_header,
    caption_button,
    picture_owner,
    carousel,
    described_picture,
    breadcrumb,
    title_again,
    signature,
    date_line,
    byline_line,
    employer,
    next_matches,
    source_line,
    photo_credit,
    notice,
    page_machinery,
    record_number,
    call_to_readers,
    consent,
    page_voice,
    film_list,
    address_to_readers,
    publisher,
    about_author,
    tail,
    beyond_story,
    over_form,
    menu,
    marked_box,
    box,
    heading_under_links,
    kicked_links,
    links,
    repetition,
    pulled_quotation,
    scene,
    key_point,
    standfirst,
    outside_story,
    quotation,
    speech,
    numbered_heading,
    list_item,
    bare_item,
    heading,
    story,
)
"""In the order in which they are asked: the first that knows the line decides."""

UNTITLED: tuple[Signal, ...] = (*OF_FORM, breadcrumb, byline_line)
"""Those that can tell a line while the title is not yet known."""

BOXED: tuple[Signal, ...] = (box,)
"""Those that tell it then by the lines around it, and so may take the title for the last line of what is over it."""


def verdict(place: Place) -> Verdict:
    """What the first signal that knows the line takes it for; the last knows every line."""
    known = ((signal, signal(place)) for signal in SIGNALS)
    signal, taken_for = next((signal, taken_for) for signal, taken_for in known if taken_for)
    return Verdict(place.line, taken_for, signal.__name__.replace("_", " "))


def is_known(place: Place, signals: tuple[Signal, ...]) -> bool:
    """Whether one of the signals knows the line."""
    return any(signal(place) for signal in signals)


def _beside_caption(place: Place) -> bool:
    lines = place.page.lines
    beside = lines[max(0, place.number - 1) : place.number] + lines[place.number + 1 : place.number + 2]
    return any(
        labelled(line) or credited(line) or credit_only(line) or forms.IMAGE_NAME.match(line)
        for line in beside
    )


def _is_film(place: Place) -> bool:
    """Whether a line is one of several between the title and the story that each have their length under them."""
    page, under = place.page, place.number + 1
    timed = page.film_lengths_over[page.first_prose] - page.film_lengths_over[place.title or 0]
    is_timed = forms.FILM_LENGTH.match("".join(page.lines[under : under + 1]))
    return is_timed is not None and timed >= FILMS_UNDER_TITLE


def _is_short_summary(place: Place) -> bool:
    """Whether a line of words, most of them small, stands between the title and the reporter's name."""
    page, number = place.page, place.number
    under = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    is_signed = bare_name(under) is not None or byline(under) is not None
    if number in page.labels or number - 1 != place.title or not is_signed:
        return False
    words = place.line.split()
    return len(words) >= SUMMARY_WORDS and sum(word.islower() for word in words) > len(words) / 2


def _heads_story(place: Place) -> bool:
    """Whether a line right before the first sentence, under the title, can be its heading."""
    page, number = place.page, place.number
    if place.title is None or not place.title < number:
        return False
    if _heads_entry(place):
        return True
    over = number - 1
    if verse_follows(place):
        return over == place.title or over in page.labels or byline(page.lines[over]) is not None
    if number != page.first_prose - 1 or place.words < FEWEST_HEADING:
        return False
    known = over == place.title or over in page.labels
    is_dated = byline(page.lines[over]) is not None or stamp(page.lines[over]) is not None
    return known and (not is_dated or bool(page.signatures))


def _heads_entry(place: Place) -> bool:
    """Whether a line stands under the moment of a live page's first entry, with a name at most between it and the text."""
    page, number = place.page, place.number
    if not 0 < number < page.first_prose:
        return False
    over, is_near = page.lines[number - 1], page.first_prose - number <= FEWEST_HEADING - 1
    if forms.CLOCK_ALONE.match(over):
        return number == page.first_prose - 1 and place.words >= FEWEST_HEADING
    return AGE.fullmatch(over) is not None and page.is_live and is_near and place.words >= VERSE_TITLE


def _text_follows(place: Place) -> bool:
    return place.number < place.page.end
