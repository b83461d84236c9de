"""Signals of what a line by itself shows to be the page's own: rules, breadcrumbs, notices, buttons, calls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.furniture_lines import (
    ADVERT,
    BUTTON,
    COMMENTS,
    FOLLOW,
    SHARE_BAR,
    SHARING,
    has_words_of_its_own,
)
from audiobrief.reading.plain_sentences import (
    OF_SERVICES,
    ORDERS,
    is_plain_sentence,
    is_said,
    speaks_to_reader,
)
from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.counters import is_counter
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.link_labels import labels_links
from audiobrief.reading.text.page_voice import speaks_of_itself
from audiobrief.reading.text.place import (
    Place,
    Taken,
    divides_story,
    is_short_paragraph,
    is_within_story,
)
from audiobrief.reading.text.sentences import LONGEST_SMALL_WORD
from audiobrief.reading.text.titles import WORDY

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

LONGEST_TRAIL, LONGEST_NOTICE = 300, 400
"""Characters of the trail of sections that leads to a story, and of a notice."""

RECORD_NUMBER = re.compile(r"^(?:ID|SKU|Ref(?:erence)?)(?: no\.?)?\s?[:#]\s?\d{4,}$", re.IGNORECASE)
BUTTON_BEHIND_BAR = re.compile(
    r"^.{4,120} \| (?:sign up|subscribe|register|follow (?:us|on [\w ]{2,20}|@\w+))(?: now| here| today| free)?$",
    re.IGNORECASE,
)
"""A link that has its button in the same line."""

NOW_PLAYING = re.compile(
    r"^(?:(?:\d{1,2}:\d{2} )?(?:sponsored content )?now playing|just watched|must watch|\(\d{1,3} (?:videos|photos|images)\))$",
    re.IGNORECASE,
)
"""What a player says of its films."""

POINT = re.compile(r"^[·•|] ")
PLAYER = re.compile(
    r"(?:current time|duration|remaining time|loaded|progress)\s?:?\s?-?\d[\d:.]*%?|stream type\s?:?\s?live",
    re.IGNORECASE,
)
"""Where a film's player stands."""

SOUND = re.compile(r"[(\[][^a-z()\[\]]{4,80}[)\]]")
"""What is heard between the speakers of a transcript, as in "(SOUNDBITE OF MUSIC)"."""

SORTED = re.compile(r"(?:most|popular|latest|top|trending) ", re.IGNORECASE)
"""What a label begins with that asks nothing of the reader, and is no word for links."""

NAME_WORDS = 3
"""Words of an item that is no headline."""

COOKIES = re.compile(r"we use cookies\b", re.IGNORECASE)
ACCESS = re.compile(r"(?:full|unlimited|digital) access to ", re.IGNORECASE)
SHOWN_OR_PLAYED = re.compile(
    r"(?:(?:play|watch|listen|enlarge|expand|close|image|photo|picture|video|audio|film|gallery|embed|loading|caption|"
    r"sponsored|promoted|now|view|full ?screen|mute|more|menu)s? ?)+",
    re.IGNORECASE,
)
"""Words over or under a picture, a film or an advert."""

OF_READERS = re.compile(r"\breaders?\b|^(?:read|leer|ler|lire|leggi|lesen) (?:in|en|em|auf) ", re.IGNORECASE)
"""Who reads the page, and in which language it can be read, too."""

OFFERING = re.compile(BUTTON, re.IGNORECASE)
FOR_PLAYER = re.compile(r"to (?:view|watch|play) this (?:video|content) please enable\b", re.IGNORECASE)
SCRAMBLED = re.compile(r"kAm.*k\^Am")
"""A paragraph for subscribers, as American papers have it in their pages: "<p>" and "</p>" with each sign turned by 47."""

FEWEST_HEADINGS = 3
"""Lines that stand as headings do, from which one that reads as a label is one, too."""

THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A number that is no page's: of shares beside their button, or a figure of the story's own."""

MACHINERY = (
    forms.SECTION_NUMBER,
    forms.PAGE_NUMBERS,
    forms.IMAGE_NAME,
    forms.SCREEN_READER,
    forms.ADDRESS,
    forms.TAG_LIST,
    forms.TICKER,
    NOW_PLAYING,
    PLAYER,
    forms.FILM,
)


def rule(place: Place) -> Taken | None:
    return "furniture" if forms.RULE.match(place.line) else None


def end_mark(place: Place) -> Taken | None:
    is_mark = forms.END_MARK.match(place.line) and not is_short_paragraph(place)
    return "furniture" if is_mark else None


def sound(place: Place) -> Taken | None:
    """What a transcript's makers say is heard."""
    return "furniture" if place.page.is_transcript and SOUND.fullmatch(place.line) else None


def breadcrumb(place: Place) -> Taken | None:
    """The trail of sections that leads to a story, as in "Home > News > Harbor", and over a story a row of labels."""
    line = place.line
    if len(line) > LONGEST_TRAIL or forms.QUOTED.match(line) or forms.IN_GUILLEMETS.search(line):
        return None
    if forms.YOU_ARE_HERE.match(line) and not place.prose:
        return "furniture"
    if place.prose or byline(line) or stamp(line):
        return None
    if _begins_as_headline(forms.GLUED_BAR.split(line)):
        return None
    if forms.GLUED_BAR.search(line) and place.before_story and not ENDS_SENTENCE.search(line):
        return "furniture"
    parts = forms.CRUMB_SEPARATOR.split(line)
    labels = len(parts) > 2 or (len(parts) == 2 and all(len(part.split()) < 3 for part in parts))
    arrows = forms.ARROWS.split(line)
    if _begins_as_headline(parts) or _begins_as_headline(arrows):
        return None
    if place.before_story and (len(arrows) > 1 or labels):
        return "furniture"
    return "furniture" if len(arrows) > 1 and all(0 < len(part.split()) < 4 for part in arrows) else None


def _begins_as_headline(parts: list[str]) -> bool:
    """Whether the first of two or three parts of a line is a headline, which has words in small letters, not a label."""
    words = parts[0].split()
    told = [word for word in words if word.islower() and len(word) > LONGEST_SMALL_WORD]
    return len(parts) in (2, 3) and len(words) >= WORDY and bool(told)


def notice(place: Place) -> Taken | None:
    """Copyright lines, author lines, notes for and by editors, and what only subscribers can read."""
    line = place.line
    if len(line) > LONGEST_NOTICE:
        return None
    if forms.FOR_EDITORS.fullmatch(line) or SCRAMBLED.fullmatch(line):
        return "furniture"
    if forms.NOTE.match(line) or forms.names_contributors(line) or forms.AUTHOR_LINE.match(line):
        return "furniture"
    is_of_rights = len(line) < forms.SHORT and forms.COPYRIGHT.search(line) and not is_said(line)
    return "furniture" if is_of_rights else None


def source_line(place: Place) -> Taken | None:
    found = forms.SOURCE.match(place.line) or forms.SOURCE_IN_CAPITALS.match(place.line)
    return "source" if found and not place.prose else None


def consent(place: Place) -> Taken | None:
    """What a page asks leave for, and what it asks of the browser."""
    if _is_over_consent_button(place) or _is_of_film(place):
        return "furniture"
    if len(place.line) > forms.LONGEST_CONSENT:
        return None
    if forms.SPEECH.search(place.line) or _is_told_offer(place):
        return None
    return "furniture" if forms.CONSENT.match(place.line) else None


def page_voice(place: Place) -> Taken | None:
    """Sentences of the page about itself: its links' commissions, its rights, its mails."""
    return "furniture" if speaks_of_itself(POINT.sub("", place.line)) else None


def next_matches(place: Place) -> Taken | None:
    """The heading over a team's next matches, or a summary, which elsewhere labels links or points."""
    return "heading" if forms.UP_NEXT.match(place.line) and place.prose_follows else None


def page_machinery(place: Place) -> Taken | None:
    """Counters, page numbers, file names, tags, tickers."""
    line = place.line
    if len(line) > forms.SHORT or _is_heading_among_others(place):
        return None
    if forms.YEAR_ALONE.match(line) and divides_story(place):
        return None
    if is_counter(line) or any(form.match(line) for form in MACHINERY):
        return "furniture"
    if THOUSANDS.fullmatch(line):
        return "furniture" if _is_beside_button(place) else None
    if (
        ADVERT.fullmatch(line)
        or COMMENTS.fullmatch(line)
        or (SHARING.fullmatch(line) and not is_short_paragraph(place))
    ):
        return "furniture"
    if SHARE_BAR.fullmatch(line):
        return "furniture"
    is_button = forms.is_interface(line, place.page.words[place.number]) and not (
        BULLET.match(line) or is_short_paragraph(place)
    )
    return "furniture" if is_button or _is_between_buttons(place) else None


def record_number(place: Place) -> Taken | None:
    """What a page keeps a picture or an entry under; it stands within a story and so tells nothing of where it ends."""
    return "furniture" if RECORD_NUMBER.match(place.line) else None


def call_to_readers(place: Place) -> Taken | None:
    """Links and invitations: "Read also", "Subscribe", "Share this"."""
    line = place.line
    if _is_long_offer(line):
        return "furniture"
    if len(line) > forms.SHORT or (place.prose and forms.SPEECH.search(line)):
        return None
    if _is_heading_among_others(place) or _is_told_offer(place):
        return None
    if forms.asks(forms.EMOJI.sub("", line)) or forms.BARE_LABEL.fullmatch(line):
        return "furniture"
    if forms.TEASER_OVER.fullmatch(line) or (FOLLOW.match(line) and not is_plain_sentence(line)):
        return "furniture"
    if any(
        form.match(line) for form in (forms.IN_BRACKETS, forms.FOR_MORE, forms.GLUED_LABEL, BUTTON_BEHIND_BAR)
    ):
        return "furniture"
    if forms.LABELLED_LIST.match(line) and not place.prose:
        return "furniture"
    if forms.OFFER.search(line) or forms.gives_contact(line):
        return "furniture"
    if forms.BOX.match(line) and not ENDS_SENTENCE.search(line):
        return "furniture"
    over_links = labels_links(line) and not place.prose_follows
    is_label = (over_links or forms.LINK_LABEL.match(line)) and not ENDS_SENTENCE.search(line.rstrip(":：…"))
    return "furniture" if is_label and not _heads_part_of_story(place) else None


def _is_long_offer(line: str) -> bool:
    """Whether several sentences offer newsletters and the like, and one of them tells the reader what to do."""
    is_long = forms.SHORT < len(line) <= forms.LONGEST_CONSENT
    return (
        is_long and bool(forms.OFFER.search(line) and ORDERS.search(line)) and not forms.SPEECH.search(line)
    )


def _is_heading_among_others(place: Place) -> bool:
    """Whether what reads as a label, as "Search", stands once on its page between paragraphs, where others head some, too."""
    over_paragraphs = place.page.over_paragraphs
    if (
        place.number not in over_paragraphs
        or len(over_paragraphs) < FEWEST_HEADINGS
        or _calls_away(place.line)
    ):
        return False
    return any(not _may_be_label(place.page, number) for number in over_paragraphs)


def _calls_away(line: str) -> bool:
    """Whether a label stands between paragraphs for what is no paragraph: an advert, a link, an offer."""
    if forms.asks(line) or OF_SERVICES.search(line) or OF_READERS.search(line):
        return True
    if any(
        form.fullmatch(line)
        for form in (ADVERT, COMMENTS, OFFERING, SHOWN_OR_PLAYED, forms.READ_MORE, forms.TEASER_OVER)
    ):
        return True
    return labels_links(line) and not has_words_of_its_own(line)


def _may_be_label(page: Page, number: int) -> bool:
    line = page.lines[number]
    is_begun = any(form.match(line) for form in (forms.LINK_LABEL, forms.BOX))
    return (
        is_begun
        or forms.BARE_LABEL.fullmatch(line) is not None
        or forms.is_interface(line, page.words[number])
    )


def _is_told_offer(place: Place) -> bool:
    """Whether a sentence within the story that has the words of an offer speaks to nobody, or tells of cookies.

    No page asks leave to set them in the midst of its story, and nowhere else.
    """
    may_be_told = COOKIES.match(place.line) or ACCESS.match(place.line)
    if not (may_be_told and is_within_story(place)):
        return False
    return place.page.asks_leave_once if COOKIES.match(place.line) else not speaks_to_reader(place.line)


def _heads_part_of_story(place: Place) -> bool:
    """Whether what begins as a label tells of something in words of its own, over a paragraph or the names of a list.

    "Most popular names for girls" does, "Most popular this week" does not, nor does what tells its reader to do something.
    """
    page, number = place.page, place.number
    if not (SORTED.match(place.line) and has_words_of_its_own(place.line)):
        return False
    return place.amid_story and (page.prose[number + 1] or len(page.words[number + 1]) <= NAME_WORDS)


def mail_header(place: Place) -> Taken | None:
    """What stands over a letter: its sender, its receivers, its day."""
    if place.number >= forms.LONGEST_BOX or not forms.MAIL_HEADER.match(place.line):
        return None
    if sum(forms.MAIL_HEADER.match(line) is not None for line in place.page.lines[: forms.LONGEST_BOX]) < 2:
        return None
    return "date" if stamp(place.line) else "furniture"


def _is_of_film(place: Place) -> bool:
    """Whether a line that is no sentence stands over a player that wants something of the browser."""
    below = "".join(place.page.lines[place.number + 1 : place.number + 2])
    return not place.prose and place.words > 1 and FOR_PLAYER.match(below) is not None


def _is_over_consent_button(place: Place) -> bool:
    """Whether a line in the words of pages that ask leave stands over the button that gives it."""
    lines, number = place.page.lines, place.number
    if not forms.PAGE_AND_READER.search(place.line) or forms.SAID.search(place.line):
        return False
    asked = {found.lower() for found in forms.CONSENT_WORDS.findall(place.line)}
    under = lines[number + 1 : number + 1 + forms.LONGEST_BOX]
    return len(asked) >= forms.FEWEST_CONSENT_WORDS and any(map(forms.CONSENT_BUTTON.match, under))


def _is_beside_button(place: Place) -> bool:
    beside = place.page.lines[max(0, place.number - 1) : place.number + 2]
    return any(map(SHARING.fullmatch, (line for line in beside if line != place.line)))


def _is_between_buttons(place: Place) -> bool:
    """Whether a label has the same button on either side: "Follow", "Local news", "Follow"."""
    page, number = place.page, place.number
    if place.prose or not 0 < number < len(page.lines) - 1:
        return False
    over, under = page.lines[number - 1], page.lines[number + 1]
    return over == under and forms.is_interface(over, page.words[number - 1])
