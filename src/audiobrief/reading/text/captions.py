"""Captions in text, where no picture shows that they are captions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audiobrief.reading.credits import AGENCIES, CAPTION_LABEL, clean_credit, split_credit
from audiobrief.reading.text.dates import MONTH
from audiobrief.reading.text.forms import SPEECH
from audiobrief.reading.text.lines import MEMORY
from audiobrief.reading.text.sentences import LONGEST_SMALL_WORD
from audiobrief.reading.word_lists import words_of

LONGEST_UNLABELLED = 400
LABEL = re.compile(
    r"^(?:(?:image|photo|picture|video|media|figure|fig\.?)?\s?captions?\s*(?:[:：]\s*|,\s*(?=(?-i:[^a-zà-ÿ\s])))|"
    r"(?:image|photo|picture|media) caption\s+|"
    r"(?:chart|figure|picture|photo|image|[图圖])\s?[①-⑳]\s*[:：]?\s*|(?:figure|fig\.|photo|picture|image)\s?\d{1,3}\s?[:：]\s+(?=(?-i:[^a-zà-ÿ\s]))|[图圖](?:\s*[:：]|[为為]|\s?\d{1,2}\s?[:：]|\d{1,2}(?=\s))\s*|[△▲]\s?(?=\S)(?!.*\d\s?%$)|file(?:\s+(?:photo|image|picture))?\s*[:–—-]\s*(?=[A-Z]))",
    re.IGNORECASE,
)
REPORTS = re.compile(r"\b(?:reporters?|correspondents?|columnists?|writers?)$", re.IGNORECASE)
"""What one is who takes no pictures, behind the name and a slash."""

PICTURE_LABEL = re.compile(
    r"^(?:photos?|picture|image|pictured|above|below|fotos?|bild|imagen|imagem|immagine)\s*[:：]\s*",
    re.IGNORECASE,
)
PERSON_NAME = r"[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|bin|al)){1,3}"
OUTLET = r"[A-ZÀ-Þ][\w.&'’-]*(?: (?:[A-ZÀ-Þ][\w.&'’-]*|of|the)){0,4}"
BRACKET = re.compile(r"\s?[(\[（]([^()\[\]（）]{2,100})[)\]）]\s*\.?$")
PHOTO_BY = re.compile(
    r"\s*[(\[（]\s*(?:file )?(?:photos?|videos?(?= (?:by|from|sent|via|courtesy))|"
    r"fotos?|bild|pictures?|images?|ap photo|photograph)\b[^()\[\]]{0,100}[)\]）]\s*\.?$|"
    r"\s*[(\[（]\s*(?-i:[A-Z])[^()\[\]]{2,60}\bsent (?:us|our (?:team|newsroom)|in) [^()\[\]]{0,30}"
    r"\b(?:photo|picture|image|video)\s*[)\]）]\s*\.?$|"
    r"\s*[(\[（]\s*(?:(?:supplied|provided|credits?|courtesy|handout|source|file)\b\s?(?:[:：/]|by|of|photo|(?=[)\]）]$))|"
    r"(?-i:[A-Z©@])[^()\[\]]{0,80}(?:\bphoto\b|/\s?(?-i:[A-Z])|getty images|via ap\b|handout)|"
    r"via\s(?-i:[A-Z]))[^()\[\]]{0,60}[)\]）]\s*\.?$",
    re.IGNORECASE,
)
BRACKETED_MAKER = re.compile(
    rf"{PERSON_NAME} for (?:the )?{OUTLET}|{OUTLET}\s?: {PERSON_NAME}|{PERSON_NAME} via {OUTLET}|"
    r"(?:[A-ZÀ-Þ][\w.'’-]* ){0,3}(?:Getty Images|Shutterstock|i[Ss]tock(?:photo)?|Alamy|Unsplash|Pexels|Pixabay|"
    r"Wikimedia(?: Commons)?|Adobe Stock|Wiki Commons|Creative Commons)|"
    r"(?:PA|AP|AFP|EPA) (?:Archive|Wire|Media|Images|Video)|Getty|[A-Z]{3,5}(?: News)? \d{4}"
)
"""Whose picture it is, as brackets at a caption's end say it; the agencies named sell pictures only."""

NEWS_AGENCY = re.compile(rf"{AGENCIES}(?: [Pp]hoto)?")
"""In brackets behind a whole sentence it signs a story; behind what is no sentence, a picture."""

FEWEST_CAPTION_WORDS = 5
WITHIN_SENTENCE = re.compile(r"[^.!?…”\"’\s]\s*[(\[（][^()\[\]（）]*[)\]）]\s?\.$")
"""A stop behind a bracket and none before it: the bracket belongs to the sentence."""

SENTENCE_IN_BRACKETS = re.compile(r"\s*[(\[（]\s*(?:Photo|Picture|Image|Video)s? .*[a-z]{2,}[.!?][)\]）]")
AGENCY_END = re.compile(
    rf"(?:\s|(?<=[.!?]))(?:{AGENCIES}(?: Photo)?\s?/\s?[A-Z][\w /.'’-]{{2,50}}|[\w.'’-]{{2,40}}/{AGENCIES}|Getty Images)$|"
    rf"(?:(?<=[.!?”\"])\s+|\s[—–-]\s)"
    rf"(?:{AGENCIES} (?i:pic(?:ture)?|photo|file)|[A-ZÀ-Þ][\w .'’-]{{2,50}} (?:hide|toggle) caption)$|"
    r"(?<=[.!?”\"])\s+(?:Shutterstock|Alamy|Unsplash|Adobe Stock|Pixabay|Pexels|Wikimedia Commons)$|"
    r"(?<=[.!?”\"])\s+[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}\s?/\s?[A-ZÀ-Þ][\w .&'’/-]{2,50}$"
)
SIGNED = re.compile(
    rf"(?!By ){PERSON_NAME}\s?/\s?{OUTLET}(?:\s?[/|]\s?{OUTLET})?|"
    rf"[A-Z]{{3,}}/{PERSON_NAME}(?:/(?:File Photo|Pool|Handout|Illustration))?"
)
"""A photographer with an agency or paper, and nothing else."""

WORK_OF_ART = (
    r"(?:(?:Cover )?[Aa]rt|Illustrations?|Photographs?|Paintings?|Drawings?|Portraits?|Engravings?|Woodcuts?|"
    r"Sketch(?:es)?|Cartoon)"
)
ARTWORK = re.compile(rf"{WORK_OF_ART} (?:by|from|for|of|courtesy of) [“A-ZÀ-Þ]")
ARTIST = re.compile(rf"{WORK_OF_ART} by {PERSON_NAME}")
HAS_SUBJECT = re.compile(rf"{WORK_OF_ART} (?:of|for|from) ")
"""As in "Portraits of Silence", which a heading may say."""

PICTURED = re.compile(
    rf"{PERSON_NAME},? (?:photographed|pictured) (?:in|at|on|with|by|outside|near|for|last|this)\b"
)
IS_TOLD = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|sold|hangs?|shows?|made|went|came|became|fetched)\b"
)
"""What a sentence about a work of art has, and its caption has not."""

PICTURE_MADE = (
    r"(?:photo(?:graph)?|image|picture) (?:taken|released|provided|shot|made|obtained) (?:on|in|by|at|from) "
)
SHOWS_WHAT_IT_IS = re.compile(
    rf"(?:this (?:[\w-]+ ){{0,3}}{PICTURE_MADE}[^.!?]{{3,120}}?|"
    rf"(?:an? (?:[\w-]+ ){{1,3}})?{PICTURE_MADE}[^.!?]{{0,80}}?\b(?:{MONTH} \d{{1,2}},?|\d{{1,2}} {MONTH})"
    r" \d{4}\b[^.!?]{0,60}?) shows? (?!that\b)",
    re.IGNORECASE,
)
"""How agencies begin a caption, as in "Photo taken on May 3, 2026 shows the boats."."""

OVER_ITS_PICTURE = re.compile(r"(?:image source|image copyright)\b|[\w ]{2,20}$", re.IGNORECASE)
"""A credit that stands over the caption: with its label, or an agency's name alone."""

OFFICE_AS_MAKER = re.compile(
    r"(?:[A-ZÀ-Þ][\w.&'’-]* (?:of |and )?){1,6}(?:Department|Office|Police|Museum|Library|University|Archives?|Ministry|Bureau|"
    r"Authority|Association|Foundation|Society|Institute|Council|District)(?: [Pp]hoto)?"
)
"""In brackets behind a whole sentence: who handed the picture out."""

CREDIT_LABEL = re.compile(r"^(?:image|photo|picture) credits?\s?[:：]\s*", re.IGNORECASE)
"""What stands by mistake over the text of a caption that has its credit at its end."""

CREDIT_ONLY = re.compile(
    r"^(?:(?-i:[A-Z]{2,6}|File) )?(?:photos?|fotos?|bild|pic(?:ture)?s?|"
    r"images?|illustrations?(?=\s?:)|photograph|crédits?|image source|"
    r"(?:picture|photo|image) credit|credit)s?"
    r"\s*(?:[:：]|\.{3}|…|\bby\b|,)\s*(?P<name>[^.!?]{2,80})$|"
    r"^(?:sourced|supplied|provided|submitted|contributed|courtesy) (?:by|of) (?P<giver>[^.!?]{2,60})$|"
    r"^(?:photo|image|picture|foto)\s*[:：]\s*(?P<person>(?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3}))\.$|"
    r"^(?P<agency>(?:[\w ]+/)?(?:Getty Images|Reuters|AFP|AP|EPA|(?-i:PA (?:Media|Wire|Images)))(?:/[\w ]+)?)$|"
    r"^by (?P<pair>[^|!?]{3,60}) \| (?:[\w ]{1,30} )?"
    r"(?:imagery|photographs?|photography|photos?|graphics?|illustrations?|videos?) by .{2,60}$|"
    r"(?-i:^(?:[一-鿿]{2,6}记者\s*)?(?P<maker>[一-鿿·]{2,6}(?:\s[一-鿿·]{2,6}){0,2})\s?[摄攝]$)",
    re.IGNORECASE,
)

NAMES = r"[A-ZÀ-Þ][\w'’-]+(?:,? (?:[A-ZÀ-Þ][\w'’-]+|of|the))*"
PLACE_AT_END = re.compile(
    rf"\s(?:in|at|near|on|outside|from|of|to) (?:[\w'’-]+ ){{0,3}}?{NAMES}"
    r"(?: (?:on|in|during) [\w ,]{3,30}| (?:last|this) [a-z]+)?\.?$"
)
"""As in "at the market in Kumasi on Sunday."."""

FEWEST_SHOWN = 5
"""Words behind "Photo:" that show more than who took it."""

FEWEST_TOLD = 3
NAMES_SMALL_WORDS = words_of("of the and for via by from courtesy archive collection de du la")
"""Words in small letters, of which a line that is only a maker's name has no others, or hardly."""

LONGEST_SCENE = 30
"""Words."""

GALLERY_COUNT = re.compile(
    r"^(?:\[\s?\d{1,3}\s?/\s?\d{1,3}\s?\]|\d{1,3} (?:of|/) \d{1,3}\s?[|:–—-]|"
    r"(?:Item|Image|Photo|Slide) \d{1,3} of \d{1,3}(?=\s))\s*"
)
DOI_AT_END = re.compile(r"[.,]?\s+DOI:\s?10\.\S+$", re.IGNORECASE)
LINK_AT_END = re.compile(
    r"\s+(?:read more|view gallery|enlarge|expand|more|purchase licensing rights)$", re.IGNORECASE
)
PHOTO_MARK = re.compile(
    r"^[\[【(]\s?(?:(?:photo|picture|image) captions?|photos?|pictures?|images?|写真)\s?[\])】]\s*(?=\S)",
    re.IGNORECASE,
)
BEHIND_SENTENCE = r"(?<=[.!?”\"’)])"
LABELLED_MAKER = (
    rf"(?:{BEHIND_SENTENCE}\s*|\s\|?\s?|(?<=[a-z])(?=(?:Image|Photo):))(?:Photo(?:graph|graphy)?|(?:File )?[Pp]ic(?:ture)?|Image|"
    r"Composite|Illustration|Foto|Bild|Imagem|Immagine|Cr[ée]dito?|Supplied)"
    r"(?: [Cc]redit| photo)?s?\s?(?::|\.\.\.|…)\s?(?P<name>[A-ZÀ-Þ©@](?:[^.!?:]|(?<=\b[A-Z])\.){1,60}(?: et al\.)?)$|"
    rf"{BEHIND_SENTENCE}\s*(?:Photo|Picture|Image|Foto|Bild)s?: [a-z]{{3,6}}(?:/[\w .-]{{2,40}})?$|"
    rf"{BEHIND_SENTENCE}\s*(?:Photo|Picture|Image|Illustration)s?(?: by\s?:|\s/)\s?[A-ZÀ-Þ][^.!?:]{{1,60}}$|"
    rf"{BEHIND_SENTENCE}\s*(?:[A-Z]{{2,6}} )?(?:PHOTO|PICTURE|IMAGE)S?(?: CREDIT)?\s?:\s?[A-ZÀ-Þ][^.!?:]{{1,60}}$"
)
TOLD_MAKER = (
    rf"{BEHIND_SENTENCE}\s*(?:(?:Photo(?:graph)?|Picture|Image|Illustration)s? (?:by|courtesy(?: of)?|via)\s|"
    r"Courtesy (?:of |photo\s?/?\s?)|©\s?)(?:[A-ZÀ-Þ@][^.!?:]{1,60}|the author)\.?$|"
    rf"{BEHIND_SENTENCE}\s+By (?:[A-ZÀ-Þ][\w'’-]+ )(?:[A-ZÀ-Þ][\w.'’-]* ?){{1,3}}$|"
    rf"{BEHIND_SENTENCE}\s+[A-Z][\w ]{{1,30}} file (?i:photo)\s?(?:[/by:]\s?)?[A-ZÀ-Þ][\w .'’-]{{2,50}}$"
)
SIGNED_MAKER = (
    r"(?<=[a-z\d])\s+©\s?(?!Copyright)[A-ZÀ-Þ][\w .'’-]{1,40}(?:/[A-ZÀ-Þ][\w .'’-]{1,40})?$|"
    rf"{BEHIND_SENTENCE}\s*\|\s*[A-ZÀ-Þ@][\w /&'’-]{{1,60}}$|"
    rf"{BEHIND_SENTENCE}\s*/\s*[A-ZÀ-Þ]{{2,}}(?: [A-ZÀ-Þ]{{2,}}){{0,5}}$|"
    rf", photographed by {PERSON_NAME}$|"
    rf"\s[–—-]\s{PERSON_NAME}\s?/\s?{OUTLET}$|"
    rf"\s[–—|-]\s(?:Photo(?:graph)?|Picture|Image|Illustration)s? (?:by|courtesy(?: of)?) [A-ZÀ-Þ@][^.!?:]{{1,60}}$|"
    rf"{BEHIND_SENTENCE}\s/\s{PERSON_NAME}$|"
    rf"{BEHIND_SENTENCE}\s+{PERSON_NAME} (?:for|FOR) (?:(?:the|The) )?{OUTLET}$"
)
CREDIT_AT_END = re.compile(f"{LABELLED_MAKER}|{TOLD_MAKER}|{SIGNED_MAKER}")
OWNED_PICTURE = re.compile(r"(?P<text>[^“”\"]{20,}[.!?]) ?(?P<owner>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ«»&/]+)*)")
"""Sentences with a name in capitals behind them."""

SIGNED_PICTURE = re.compile(
    r"(?P<text>[^.!?“”\"]{20,}\.) ?(?:\((?P<name>[A-ZÀ-Þ][\w.'’&-]*(?:[ /]{1,3}[A-ZÀ-Þ0-9][\w.'’&-]*){0,3})\)|"
    rf"(?!By )(?P<person>{PERSON_NAME}(?<!\.)))"
)
AROUND_CREDIT = re.compile(
    r"^\s*(?:photo|picture|image|illustration)s?(?: by\s?:|\s/)\s?|"
    r"^\s*(?:[A-Z]{2,6} )?(?:PHOTO|PICTURE|IMAGE)S?(?: CREDIT)?\s?:\s?|"
    r"\s(?:hide|toggle) caption$|^[\s(\[（]*(?:photo\s?/|(?:supplied|provided)\s?[:：/])\s?",
    re.IGNORECASE,
)
MOST_NAME_WORDS = 8
MOST_CREDIT_WORDS = 15
WHERE_IN_PICTURE = re.compile(
    r"(?:(?:far|top|bottom|second|third|back|front|upper|lower)\b.{0,30}\b)?(?:left|right|cent(?:er|re)|middle|above|below|top|"
    r"bottom|foreground|background|pictured|front|back|\d+)\b",
    re.IGNORECASE,
)
WHEN_IN_PICTURE = re.compile(
    rf"(?:on )?(?:the \d{{1,2}}(?:st|nd|rd|th)|{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})\b", re.IGNORECASE
)
NAME_BEFORE_AGENCY = re.compile(r"(?<=[.!?”\"|])\s*[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*)?$")
AGENCY_OF_NAME = re.compile(r"\s*[\w.'’-]+/")


@dataclass(frozen=True, slots=True)
class Caption:
    """What a caption says, and whose picture it is."""

    text: str
    credit: str | None


@lru_cache(MEMORY)
def labelled(line: str) -> Caption | None:
    """The caption in a line that says it is one ("caption :", "Image caption", "FILE -")."""
    if SHOWS_WHAT_IT_IS.match(line) and len(line) <= LONGEST_UNLABELLED:
        return credited(line) or _parted(line)
    found = LABEL.match(line) or CAPTION_LABEL.match(line) or PHOTO_MARK.match(line)
    if not found:
        return None
    text = line[found.end() :].strip()
    return _parted(text) if text else None


@lru_cache(MEMORY)
def credited(line: str) -> Caption | None:
    """The caption in a line that ends by saying whose photo it is."""
    if len(line) > LONGEST_UNLABELLED:
        return None
    picture = DOI_AT_END.sub("", LINK_AT_END.sub("", GALLERY_COUNT.sub("", line)))
    found = (
        CREDIT_AT_END.search(picture)
        or PHOTO_BY.search(picture)
        or AGENCY_END.search(picture)
        or _bracketed_maker(picture)
    )
    if not found or not found.start() or len(found[0].split()) > 2 * MOST_NAME_WORDS:
        return None
    if WITHIN_SENTENCE.search(picture) or _is_told_in_brackets(found[0]):
        return None
    text, credit = PICTURE_LABEL.sub("", picture[: found.start()].rstrip()), found[0]
    named = NAME_BEFORE_AGENCY.search(text) if AGENCY_OF_NAME.match(credit) else None
    if named:
        text, credit = text[: named.start()], f"{named[0]} {credit.strip()}"
    credit = clean_credit(AROUND_CREDIT.sub("", credit))
    text = CREDIT_LABEL.sub("", text).rstrip(" |")
    return Caption(text, credit or None) if text else None


def _is_told_in_brackets(credit: str) -> bool:
    """Whether brackets hold a sentence, as in "(Pictures of it hang in the hall.)"."""
    return SENTENCE_IN_BRACKETS.fullmatch(credit) is not None and len(_told_in(credit)) >= FEWEST_TOLD


def _bracketed_maker(picture: str) -> re.Match[str] | None:
    """The brackets at a line's end that say whose picture it is."""
    found = BRACKET.search(picture)
    if not found:
        return None
    over = picture[: found.start()]
    if BRACKETED_MAKER.fullmatch(found[1].strip()):
        return found
    if over.endswith((".", "!", "”", '"')) and OFFICE_AS_MAKER.fullmatch(found[1].strip()):
        return found
    is_caption = over[-1:].isalnum() and len(over.split()) >= FEWEST_CAPTION_WORDS
    return found if is_caption and NEWS_AGENCY.fullmatch(found[1].strip()) else None


def photographed(line: str) -> Caption | None:
    """The caption in a line that ends in a bracket with "photo" and whose it is."""
    found = BRACKET.search(line) if "photo" in line.lower() else None
    return credited(line) if found and re.match(r"(?:file )?photos?\b", found[1], re.IGNORECASE) else None


@lru_cache(MEMORY)
def pictured(line: str) -> Caption | None:
    """The caption in a line such as "Photo: The harbor on Friday." that is more than a credit."""
    found = PICTURE_LABEL.match(line)
    if not found or credit_only(line) or line[found.end() :][:1].islower():
        return None
    caption = _parted(line[found.end() :].strip())
    return caption if len(caption.text.split()) >= FEWEST_SHOWN else None


@lru_cache(MEMORY)
def signed_picture(line: str) -> Caption | None:
    """The caption in a line of one sentence with a name behind it, which in brackets may be a wire's behind a story.

    Where all is in capitals no name without brackets is told from another sentence.
    """
    if len(line) > LONGEST_UNLABELLED:
        return None
    owned = OWNED_PICTURE.fullmatch(line)
    if owned and not line.isupper():
        return Caption(owned["text"], owned["owner"])
    found = SIGNED_PICTURE.fullmatch(line)
    if not found or (found["person"] and (line.isupper() or _is_headline(found["text"]))):
        return None
    return Caption(found["text"], found["name"] or found["person"])


def _is_headline(text: str) -> bool:
    """Whether no long word of a sentence begins with a small letter."""
    return not any(word[0].islower() for word in text.split() if len(word) > LONGEST_SMALL_WORD)


@lru_cache(MEMORY)
def credit_only(line: str) -> str | None:
    """The name in a line that says nothing but whose photo it is."""
    if len(line.split()) > MOST_CREDIT_WORDS:
        return None
    if PHOTO_BY.fullmatch(line) or _is_maker_in_brackets(line):
        return clean_credit(line) or None
    if _has_credit_of_its_own(line):
        return None
    if SIGNED.fullmatch(line) and not REPORTS.search(line):
        return clean_credit(line)
    found = CREDIT_ONLY.match(line)
    if not found or _names_what_is_shown(line):
        return None
    named = (found[group] for group in ("name", "pair", "person", "giver", "agency", "maker"))
    return clean_credit(next(filter(None, named), "")) or None


def _is_maker_in_brackets(line: str) -> bool:
    maker = BRACKET.fullmatch(line)
    forms = (BRACKETED_MAKER, OFFICE_AS_MAKER, SIGNED)
    return maker is not None and any(form.fullmatch(maker[1].strip()) for form in forms)


def _names_what_is_shown(line: str) -> bool:
    """Whether a labelled line goes on with words that no name has, or with whose picture it is in brackets at its end."""
    label, bracket = PICTURE_LABEL.match(line), BRACKET.search(line)
    if not label:
        return False
    if len(_told_in(line[label.end() :])) >= FEWEST_TOLD:
        return True
    if not bracket:
        return False
    return len(line[label.end() : bracket.start()].split()) >= FEWEST_SHOWN


def _has_credit_of_its_own(line: str) -> bool:
    """Whether a line labelled as a credit goes on as no name does, and has another credit behind it."""
    own = CREDIT_AT_END.search(line)
    return own is not None and len(_told_in(line[: own.start()])) >= FEWEST_TOLD


def _told_in(words: str) -> set[str]:
    """The words in small letters that no name has."""
    return {word for word in words.split() if word.isalpha() and word.islower()} - NAMES_SMALL_WORDS


def names_artwork(line: str) -> bool:
    """Whether a line says what work a picture shows, or from what it is, and tells nothing."""
    is_heading = HAS_SUBJECT.match(line) is not None and len(line.split()) < FEWEST_CAPTION_WORDS
    return ARTWORK.match(line) is not None and IS_TOLD.search(line) is None and not is_heading


def names_pictured(line: str) -> bool:
    """Whether a line begins with somebody "photographed in", with no word that makes a sentence of it."""
    return PICTURED.match(line) is not None


def names_artist(line: str) -> bool:
    """Whether a line says nothing but whose work a picture is."""
    return ARTIST.fullmatch(line) is not None


def credit_of_line_above(line: str) -> bool:
    """Whether a line is a credit that stands under its caption."""
    return credit_only(line) is not None and not OVER_ITS_PICTURE.match(line)


def shows_place(line: str) -> bool:
    """Whether a line is a sentence, of nobody who speaks, that ends in a place."""
    is_short = line.endswith(".") and len(line.split()) <= LONGEST_SCENE
    return is_short and not SPEECH.search(line) and PLACE_AT_END.search(line) is not None


def _parted(text: str) -> Caption:
    """A caption's text and its credit; what stands in brackets at its end is the credit, whatever it says."""
    bracket = BRACKET.search(text)
    told = bracket and (
        WHERE_IN_PICTURE.match(bracket[1].strip()) or WHEN_IN_PICTURE.match(bracket[1].strip())
    )
    if bracket and bracket.start() and not told:
        return Caption(text[: bracket.start()].rstrip(), clean_credit(bracket[1]) or None)
    rest, credit = split_credit(text)
    return Caption(rest or text, credit if rest else None)
