"""Signals by which a line is told: its form, its place, its repetition, its neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from audiobrief.reading.page_lines import ADVERT, COMMENTS, FOLLOW, SHARING
from audiobrief.reading.text.bylines import bare_name, byline
from audiobrief.reading.text.captions import credit_only, credited, labelled, pictured
from audiobrief.reading.text.dates import DAY, stamp
from audiobrief.reading.text.lines import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.titles import repeats, rewords

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
    def before_story(self) -> bool:
        return self.number < self.page.first_prose

    @property
    def after_story(self) -> bool:
        return self.number > self.page.last_prose


Signal = Callable[[Place], Taken | None]

SHORT = 160
ARROWS = re.compile(r"\s?[>›»→]\s?")
CRUMB_SEPARATOR = re.compile(r"\s[/·•|]\s")
YOU_ARE_HERE = re.compile(
    r"^(?:you are here|current (?:position|location)|location|home)\s*[:：>›»/]", re.IGNORECASE
)
RULE = re.compile(r"^[\W_]+$|^(?:advertisement\s*)+$", re.IGNORECASE)
END_MARK = re.compile(
    r"^[(\[（]?\s*(?:the )?(?:end|ends|完|fin|more)\s*[)\]）.]?$|^enditem$|^-\s?30\s?-$|^#{2,}$|^\*{3,}$",
    re.IGNORECASE,
)
SOURCE = re.compile(
    r"^(?:source|from|origin|来源|來源|article source)\s*[:：]\s*(?P<name>\S.{0,80})$", re.IGNORECASE
)
COPYRIGHT = re.compile(
    r"^(?:copyright\s*(?:©|\(c\)|\d{4}|notice|by\b|[:：]|$)|©|\(c\)\s|版权)|\ball rights reserved\b|"
    r"^.{0,40}\bcopyright notice\b|^disclaimer\s*[:：]?|"
    r"\bplease (?:bring|indicate|keep|include) the (?:original )?(?:link|source)\b|"
    r"\bmay not be (?:published|reproduced|redistributed)\b",
    re.IGNORECASE,
)
AUTHOR_LINE = re.compile(
    r"^(?:author|editor|responsible editor|editing|责任编辑|posted by)\s*[\[:：【]", re.IGNORECASE
)
NOTE = re.compile(
    r"^[\[(*]?\s*(?:editor['’]?s['’]? note\b|editors['’] note\b|(?:corrections?|clarification|update)\s*[:：—–]|"
    r"update note\b|(?:this|the) (?:story|article|post) (?:was|has been) (?:originally |first )?"
    r"(?:updated|corrected|published|amended)\b|a version of this (?:story|article|post) (?:was|appear(?:s|ed))\b)",
    re.IGNORECASE,
)
LINK_LABEL = re.compile(
    r"^(?:read (?:also|more|next)|also read|see also|related (?:stories|articles?|topics|news|content|links|reading|coverage)|"
    r"more (?:stories|from|on this)\b|recommended (?:for you|reading|stories)|(?:random|editor'?s) recommend\w*|"
    r"editor(?:['’]s|s['’])? picks?$|"
    r"you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed)|trending now|up next|"
    r"what to read next|listen to this|watch live|load more|show more|view (?:all|more|comments)|leave a (?:comment|reply)|"
    r"filed under|skip to|jump to|back to top|terms (?:of|and)|privacy policy|cookie (?:policy|settings))\b",
    re.IGNORECASE,
)
BARE_LABEL = re.compile(
    r"(?:related|recommended|trending|newsletter|subscribe(?: now)?|sign up|follow us|join us|share|print|e-?mail|save|menu|"
    r"search|log ?in|sign in|register|home|contact(?: us)?|about us|privacy|terms|cookies|advertise(?: with us)?|live tv|"
    r"tags?|topics?|categor(?:y|ies)|keywords?|comments?|more|video|photos?|gallery|advertisement|"
    r"(?:like )?loading[.…]*)\s*[:：]?",
    re.IGNORECASE,
)
LABELLED_LIST = re.compile(
    r"^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|picture title|image name|file name|related|"
    r"read more|read also|(?:[àa] )?lire (?:aussi|également)|voir aussi|sur le même sujet|le[ea] también|leia também|leggi anche|"
    r"lesen sie auch|mehr zum thema)\s*[:：|]\s*\S",
    re.IGNORECASE,
)
LINK_TO = re.compile(
    r"^(?:more|watch|listen|live|video|podcast|photos|(?:photo )?gallery|in pictures|related|opinion|quiz)\s*[:：|]\s*\S",
    re.IGNORECASE,
)
EMOJI = re.compile(r"^[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]+\s*")
BOX = re.compile(
    r"^(?:sign up (?:to|for)\b|subscribe(?: (?:now|today|for|to|from)\b.*)?$|register(?: now| here| for free)?$|"
    r"create (?:an |your )?account|get (?:our|the|your)\b.*\b(?:newsletter|inbox|app|email)|"
    r"(?:enter )?your e-?mail(?: address)?$|"
    r"(?:our |the )?(?:free )?(?:daily |weekly |morning |evening )?newsletters?$|"
    r"(?:listen to|watch|try|read|download|join) our\b|accept(?: all)?$|reject(?: all)?$|"
    r"manage (?:preferences|cookies|consent)|(?:we|we and our partners) (?:value your privacy|use cookies)|"
    r"after newsletter promotion|privacy notice\b|already (?:a |have )(?:subscriber|an account|member))",
    re.IGNORECASE,
)
OFFER = re.compile(
    r"^(?:.*\b(?:stories|news|headlines|every|daily|weekly|straight|delivered)\b.*\byour inbox\b|"
    r".*\byour inbox\b.*\b(?:every|daily|weekly)\b|(?:get )?(?:unlimited|full|digital)(?: digital)? access\b.*(?:[$£€]|\bfree\b)|"
    r"privacy notice\s*[:：]|we use cookies\b)",
    re.IGNORECASE,
)
GOING_ON = re.compile(r"(?:continue|keep) reading\b|(?:story|article) continues\b", re.IGNORECASE)
LONGEST_LABEL = 5
"""Words."""

LONGEST_BOX = 12
"""Lines."""

CONTACT = re.compile(
    r"^(?:you can )?(?:reach|contact|e-?mail|write to|follow)\b.{0,80}\S@\S|\bview all posts by\b|"
    r"^(?:tel|telephone|phone|fax|mobile)\b[.:：\s]+[\d+()\s./-]{5,}$|^(?:e-?mail|web)\s?[:：]\s?\S+$",
    re.IGNORECASE,
)
MAIL_HEADER = re.compile(
    r"^(?:from|to|cc|bcc|sent|reply-to|date|message-id|mime-version|content-type)\s?:\s", re.IGNORECASE
)
SUBJECT = re.compile(r"^(?:subject|betreff|objet)\s?:\s*(?:(?:re|fwd?|aw)\s?:\s*)*", re.IGNORECASE)
SECTION_NUMBER = re.compile(r"^(?=[IVXL])(?:X{0,3}(?:IX|IV|V?I{0,3}))[.)]?$")
ASKING = re.compile(
    r"^(?:please )?(?:follow us|follow [@\w ]+ on (?:twitter|facebook|x|instagram|linkedin|telegram)|"
    r"subscribe (?:now|for|to (?:our|us|get|receive|read)|to the [\w ]{0,40}(?:newsletter|channel|podcast|magazine))|"
    r"sign up (?:now|(?:for|to) (?:our|the|get|receive|read))|click (?:here|to \w+)|tap here|"
    r"download (?:our|the) (?:free )?app|get (?:our|the) .{0,60}(?:newsletter|inbox|app)|join our .{0,40}|like us on|"
    r"support (?:our|independent)|we use cookies|this (?:site|website) uses cookies|share this (?:article|story|page)|"
    r"(?:read (?:also|more|next)|also read|see also|related|our standards)\s*:|"
    r"(?:this|the) (?:article|story) (?:originally|first) appeared|register (?:now|here|for)|"
    r"(?:have|do) you (?:got|have) (?:a (?:story|tip)|news)\b|.{0,100}\bclick here\.?$|"
    r"(?:please enter a valid|invalid) e-?mail|something went wrong,? please try|"
    r"your e-?mail address will not|proudly powered by|send (?:us )?your (?:story|stories|tips|photos))",
    re.IGNORECASE,
)
PAGE_NUMBERS = re.compile(
    r"^(?:page\s*)?(?:\d{1,3}|[<>«»‹›…]|next|prev(?:ious)?|last|first|of|\s|[|/,()\[\]-])+(?:page)?$",
    re.IGNORECASE,
)
COUNTED = r"(?:views?|reads?|clicks?|shares?|comments?|likes?|visits|browse|阅读|浏览)"
COUNTER = re.compile(
    rf"^(?:\d[\d.,]*\s?[km]?\+?\s*{COUNTED}|{COUNTED}\s*[:：]\s*\d[\d.,]*\s?[km]?|"
    r"reading time\s*[:：]?\s*\d+.{0,10}|\d+\s*[- ]?min(?:ute)?s?(?:\s(?:read|listen|watch))?)$",
    re.IGNORECASE,
)
IMAGE_NAME = re.compile(
    r"^\S{1,120}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:image|img|photo|picture)\s?\d{1,4}$",
    re.IGNORECASE,
)
TAG_LIST = re.compile(r"^(?:[#@]\w[\w-]*[\s,]*){1,20}$")
TICKER = re.compile(r"^(?:[.<(]?[A-Z]{2,6}(?:\.[A-Z]{1,3})?[>)]?[\s,]*){1,10}$")
MARKED_HEADING = re.compile(r"^[■□◆◇▼▽★☆]\s*(?=\S)")
QUOTED = re.compile(r"^>\s+\S")
HEADING_CHARACTERS = 140
UNDER_TITLE = 3
"""Lines under the title among which the byline stands, though a summary stands over it."""

STANDFIRST = 9
"""Words from which a line under the title is more than a label."""


DATE_LABEL = re.compile(
    r"^(?:publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|pubblicato|aggiornato)\b.{0,60}\d",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"^\(?(?i:reporting|writing|text)(?i: and (?:writing|editing|reporting))? by [A-Z][^!?]{2,130}(?<![.])\)?$"
)
SPEECH = re.compile(r"[“”\"]|\bsa(?:id|ys)\b", re.IGNORECASE)
CONTRIBUTORS = re.compile(
    r"\bcontributed (?:to|reporting (?:to|for)?) ?(?:this|the) (?:report|story|article)\b.{0,60}$|"
    r"\b(?:writers?|reporters?|journalists?|correspondents?)\b.{2,80}\bcontributed(?: reporting)?\.?$|"
    r"^[A-Z][^.!?]{2,80}\bcontributed reporting\.?$|^\(?[Aa]dditional (?:reporting|writing|editing) by\s[^.!?]{2,120}\.?$|"
    r"^\(?[Ww]ith (?:inputs?|reporting|files|additional reporting) (?:from|by)\s[^.!?]{2,60}$|"
    r"^[A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)? (?:reported|contributed) from [A-Z][\w .,’'-]{2,40}\.?$"
)


def rule(place: Place) -> Taken | None:
    return "furniture" if RULE.match(place.line) else None


def end_mark(place: Place) -> Taken | None:
    return "furniture" if END_MARK.match(place.line) else None


def breadcrumb(place: Place) -> Taken | None:
    line = place.line
    if len(line) > 300 or QUOTED.match(line):
        return None
    if YOU_ARE_HERE.match(line) and not place.prose:
        return "furniture"
    if place.prose or byline(line) or stamp(line):
        return None
    parts = CRUMB_SEPARATOR.split(line)
    labels = len(parts) > 2 or (len(parts) == 2 and all(len(part.split()) < 3 for part in parts))
    arrows = ARROWS.split(line)
    if place.before_story and (len(arrows) > 1 or labels):
        return "furniture"
    return "furniture" if len(arrows) > 1 and all(0 < len(part.split()) < 4 for part in arrows) else None


def notice(place: Place) -> Taken | None:
    """Copyright lines, author lines, editors' notes and corrections."""
    line = place.line
    if len(line) > 400:
        return None
    if NOTE.match(line) or CONTRIBUTORS.search(line) or AUTHOR_LINE.match(line):
        return "furniture"
    return "furniture" if len(line) < SHORT and COPYRIGHT.search(line) else None


def source_line(place: Place) -> Taken | None:
    return "source" if SOURCE.match(place.line) and not place.prose else None


def caption_label(place: Place) -> Taken | None:
    return "caption" if labelled(place.line) else None


def photo_credit(place: Place) -> Taken | None:
    if credit_only(place.line):
        return "credit"
    return "caption" if credited(place.line) or pictured(place.line) else None


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
    """A line that is no sentence and stands several times on the page."""
    if place.prose or ENDS_SENTENCE.search(place.line) or place.words < 1:
        return None
    return "furniture" if place.page.times[place.page.words[place.number]] > 1 else None


def date_line(place: Place) -> Taken | None:
    if DAY.fullmatch(place.line) and _divides_story(place):
        return None
    labelled_date = DATE_LABEL.match(place.line) and not place.prose
    return "date" if labelled_date or stamp(place.line) is not None else None


def byline_line(place: Place) -> Taken | None:
    if REPORTING.match(place.line):
        return "byline"
    if place.prose:
        return None
    near_title = place.title is not None and 0 < place.number - place.title <= UNDER_TITLE
    near_an_end = place.number <= place.page.first_prose or place.number >= place.page.last_prose
    if (near_title or near_an_end) and byline(place.line):
        return "byline"
    return "byline" if _names_reporter(place) else None


def page_machinery(place: Place) -> Taken | None:
    """Counters, page numbers, file names, tags, tickers."""
    line = place.line
    if len(line) > SHORT:
        return None
    forms = (PAGE_NUMBERS, COUNTER, IMAGE_NAME, TAG_LIST)
    if (
        SECTION_NUMBER.match(line)
        or any(form.match(line) for form in forms)
        or (TICKER.match(line) and "." in line)
    ):
        return "furniture"
    return (
        "furniture" if ADVERT.fullmatch(line) or COMMENTS.fullmatch(line) or SHARING.fullmatch(line) else None
    )


def call_to_readers(place: Place) -> Taken | None:
    """Links and invitations: "Read also", "Subscribe", "Share this"."""
    line = place.line
    if len(line) > SHORT:
        return None
    if place.prose and SPEECH.search(line):
        return None
    if ASKING.match(line) or FOLLOW.match(line) or BARE_LABEL.fullmatch(line):
        return "furniture"
    if LABELLED_LIST.match(line) and not place.prose:
        return "furniture"
    if OFFER.search(line) or CONTACT.search(line):
        return "furniture"
    if BOX.match(line) and not ENDS_SENTENCE.search(line):
        return "furniture"
    return "furniture" if LINK_LABEL.match(line) and not ENDS_SENTENCE.search(line.rstrip(":：")) else None


def box(place: Place) -> Taken | None:
    """Lines that are no sentences between an offer to sign up and the next call to readers."""
    if place.prose or BULLET.match(place.line):
        return None
    between = _nearest(place, -1, _offers) and _nearest(place, 1, _offers_or_labels)
    return "furniture" if between else None


def links(place: Place) -> Taken | None:
    """Items of a list under a label such as "Related", and rows of labels."""
    line = place.line
    if place.prose:
        return None
    if LINK_TO.match(EMOJI.sub("", line)) and not ENDS_SENTENCE.search(line):
        return "furniture"
    row = line.split(" | ")
    if len(row) > 2 and all(len(part.split()) < 4 for part in row):
        return "furniture"
    if not place.before_story and _nearest(place, -1, _labels_links) and _nearest(place, 1, _goes_on):
        return "furniture"
    over = place.page.over_list[place.number]
    label = place.page.lines[over] if 0 <= over < place.number else ""
    return "furniture" if LINK_LABEL.match(label) and not ENDS_SENTENCE.search(label) else None


def mail_header(place: Place) -> Taken | None:
    """What stands over a letter: its sender, its receivers, its day."""
    if place.number >= LONGEST_BOX or not MAIL_HEADER.match(place.line):
        return None
    if sum(MAIL_HEADER.match(line) is not None for line in place.page.lines[:LONGEST_BOX]) < 2:
        return None
    return "date" if stamp(place.line) else "furniture"


def standfirst(place: Place) -> Taken | None:
    """The summary under a title: many words, though without the end of a sentence."""
    under_title = place.title is not None and place.title < place.number
    return "paragraph" if under_title and place.before_story and place.words >= STANDFIRST else None


def outside_story(place: Place) -> Taken | None:
    """Labels before the first sentence of the story and after the last."""
    if place.prose or ENDS_SENTENCE.search(place.line.rstrip(":：")):
        return None
    if place.after_story:
        return None if _in_story_list(place) or _opens_list(place) else "furniture"
    return "furniture" if place.before_story and place.title is not None and not _heads_story(place) else None


def list_item(place: Place) -> Taken | None:
    return "list item" if BULLET.match(place.line) and place.words else None


def quotation(place: Place) -> Taken | None:
    return "quote" if QUOTED.match(place.line) else None


def heading(place: Place) -> Taken | None:
    """A short line without the end of a sentence, over text."""
    line = place.line
    if (
        place.prose
        or len(line) > HEADING_CHARACTERS
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
    photo_credit,
    notice,
    page_machinery,
    call_to_readers,
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
    breadcrumb,
    title_again,
    date_line,
    byline_line,
    source_line,
    photo_credit,
    notice,
    page_machinery,
    call_to_readers,
    box,
    links,
    repetition,
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


def verdict(place: Place, signals: tuple[Signal, ...] = SIGNALS) -> Verdict | None:
    """What the first signal that knows the line takes it for."""
    for signal in signals:
        taken_for = signal(place)
        if taken_for:
            return Verdict(place.line, taken_for, signal.__name__.replace("_", " "))
    return None


def _beside_caption(place: Place) -> bool:
    lines = place.page.lines
    beside = lines[max(0, place.number - 1) : place.number] + lines[place.number + 1 : place.number + 2]
    return any(
        labelled(line) or credited(line) or credit_only(line) or IMAGE_NAME.match(line) for line in beside
    )


def _in_story_list(place: Place) -> bool:
    """Whether a line after the last sentence is an item of a list that a line with a colon opens."""
    over = place.page.over_list[place.number]
    return 0 <= over < place.number and place.page.lines[over].endswith((":", "："))


def _divides_story(place: Place) -> bool:
    """Whether a line stands between two sentences of the story."""
    prose, number = place.page.prose, place.number
    return 0 < number < len(prose) - 1 and prose[number - 1] and prose[number + 1]


def _names_reporter(place: Place) -> bool:
    """Whether a line between the title and the story is a name alone, with the date near under it."""
    if place.title is None or not place.title < place.number < place.page.first_prose:
        return False
    under = place.page.lines[place.number + 1 : place.number + 3]
    return bare_name(place.line) is not None and any(stamp(line) for line in under)


def _opens_list(place: Place) -> bool:
    lines, below = place.page.lines, place.number + 1
    return place.line.endswith((":", "：")) and below < len(lines) and bool(BULLET.match(lines[below]))


def _offers(line: str) -> bool:
    return BOX.match(line) is not None


def _offers_or_labels(line: str) -> bool:
    return _offers(line) or (BARE_LABEL.fullmatch(line) is not None and not ADVERT.fullmatch(line))


def _labels_links(line: str) -> bool:
    return LINK_LABEL.match(line) is not None and len(line.split()) < LONGEST_LABEL


def _goes_on(line: str) -> bool:
    return GOING_ON.match(line) is not None


def _nearest(place: Place, step: int, is_wanted: Callable[[str], bool]) -> bool:
    """Whether such a line stands near, with no sentence between."""
    number = place.number + step
    for _ in range(LONGEST_BOX):
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
    return known and byline(page.lines[over]) is None and stamp(page.lines[over]) is None


def _text_follows(place: Place) -> bool:
    page = place.page
    return place.number < page.last_prose
