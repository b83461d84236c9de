"""Where and when a story was filed: what stands before its first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiobrief.reading.text.bylines import names_in
from audiobrief.reading.text.dates import ANY_MONTH, MONTH

PLACE_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’./-]+(?: (?:[A-ZÀ-Þ][A-ZÀ-Þ'’./-]*|de|of|the|la|el)){0,4}"
REGION = rf"(?:, {PLACE_WORD}(?: {PLACE_WORD}){{0,2}}){{0,2}}"
WHEN = rf"(?:,? (?P<when>(?i:{MONTH} \d{{1,2}}|\d{{1,2}}(?:er|º|\.)? (?:de )?{ANY_MONTH})(?:(?:,| de)? \d{{4}})?))"
DASH = r"(?:\s*(?:\.?--+|\.?[—–―]|\.?-(?=\s))\s*|\s-(?=[“\"A-ZÀ-Þ]))"
AGENCY_NAME = r"(?P<agency>(?:[A-Z]|(?:dpa|epd|sid|afp|ots)\b)[^()]{0,39})"
OPENS = r"(?=[\"“‘'(«]?[A-ZÀ-Þ0-9$£€])"
REPORTERS = r"\(\s*(?:the )?(?:reporters?|correspondents?|记者)\s*:?\s+(?P<names>[^()]{2,120})\)"

WHEN_ONLY = WHEN.replace("?P<when>", "?P<day>")
LABELS = (
    r"(?:UPDATE|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|EXPLAINER|FACTBOX|WRAPUP|CORRECT(?:ED|ION)|REFILE|LIVE|WATCH|VIDEO|"
    r"WARNING|NOTE|EDITOR|COMMENT|INTERVIEW|PHOTOS?|NATO|QUESTION|ANSWER)"
)
"""What agencies write in capitals before a story that is no place."""

IN_CAPITALS = re.compile(
    rf"^(?!{LABELS}\b)(?P<place>{CAPITALS}{REGION}?)"
    rf"(?:{WHEN}?\s*\({AGENCY_NAME}\)\s*{DASH}(?=\S)|{WHEN_ONLY}?\s*{DASH}{OPENS})"
)
WITH_AGENCY = re.compile(
    rf"^(?P<place>{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}{REGION}){WHEN}?\s*\({AGENCY_NAME}\)\s*{DASH}(?=\S)"
)
OF_NAMES = r"(?-i:[A-Z]\w+(?: [A-Z]\w+){1,2}(?:(?:, | and )[A-Z]\w+(?: [A-Z]\w+){1,2}){0,5})"
SIGNED = rf"\s*(?:\([A-Z]\w+\)\s*)?(?:{REPORTERS}|\((?:edit(?:or|ed by)?:? {OF_NAMES}|(?P<people>{OF_NAMES}))\))?[\s:：,—–-]*"
FIRST_PLACE = rf"(?P<place>(?-i:{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}))"
AGENCY_FIRST = re.compile(
    rf"^(?P<agency>{PLACE_WORD}(?: [\w'’-]+){{0,4}}? (?:(?:news )?(?:agency|press|daily|times|service|network|online)|news))\b"
    rf"(?: [a-z]+){{0,3}},? {FIRST_PLACE},? (?P<when>{MONTH} \d{{1,2}}){SIGNED}",
    re.IGNORECASE,
)
OWN_PAPER = re.compile(
    r"^(?:our|this) (?:newspaper|paper|(?:web ?)?site|station|network|agency)(?:['’]s)?,? "
    rf"{FIRST_PLACE},? (?P<when>{MONTH} \d{{1,2}}){SIGNED}",
    re.IGNORECASE,
)
"""本报 and 本网 before a dateline, as machines translate it."""

AGENCY_AND_DAY = re.compile(
    rf"^(?P<place>)(?P<agency>{PLACE_WORD}(?: \w+){{0,4}}?), (?P<when>{MONTH} \d{{1,2}})"
    rf"(?:\s?[:：]|(?=\s?\((?:edit|reporter|correspondent))){SIGNED}(?=\S)"
)
DATE_FIRST = re.compile(
    rf"^(?P<place>)(?P<when>{MONTH} \d{{1,2}})\s*\((?P<agency>[^()]{{2,40}})\)\s*(?:{DASH})?(?=\S)"
)
DATED_WITH_AGENCY = re.compile(
    rf"^(?P<place>{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}{REGION}){WHEN}\s*\({AGENCY_NAME}\)\s?:?\s+{OPENS}"
)
WITH_AGENCY_IN_STROKES = re.compile(
    rf"^(?P<place>{CAPITALS}{REGION}?){WHEN}?\.?\s*/(?P<agency>[A-Z][\w -]{{1,29}})/\s*(?:{DASH}|\.\s)(?=\S)"
)
BEFORE_COLON = re.compile(
    rf"^(?!{LABELS}\b)(?P<place>[A-ZÀ-Þ]{{4,}}|[A-ZÀ-Þ]{{3,}}(?: [A-ZÀ-Þ]{{3,}}){{1,2}})\s?:\s+{OPENS}"
)
AGENCY_THEN_PLACE = re.compile(rf"^\({AGENCY_NAME}\)\s*{DASH}(?P<place>{CAPITALS}){WHEN}?\s*{DASH}{OPENS}")
REPORTER = r"[A-ZÀ-Þ]\w*[a-zà-ÿ](?: (?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ])){1,2}"
SIGNED_BEFORE = re.compile(
    rf"^By (?P<names>{REPORTER}(?:(?:, |,? and ){REPORTER}){{0,2}}),? (?:(?P<own>[A-Z]{{2,6}}) (?=[^()]{{2,80}}\((?P=own)\)))?"
    rf"(?P<place>{CAPITALS}{REGION}?){WHEN}?\s*\({AGENCY_NAME}\)\s*{DASH}(?=\S)"
)
CHINESE = re.compile(
    r"^(?:本报|本网|本台|(?P<agency>[\u4e00-\u9fff]{2,3}?[社网報报]))(?P<place>[\u4e00-\u9fff]{0,8}?)"
    r"(?:(?P<when>(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?[电電]|[电電讯訊](?=[\s:：（(]))\s?"
    r"(?:[（(](?:[\u4e00-\u9fff]{0,6}[记記]者)[:：]?\s?(?P<names>[^（）()]{2,60})[）)])?[\s:：，]*"
)
AGENCY_ALONE = re.compile(
    rf"^(?P<place>)\((?P<agency>[A-Z]{{2,6}}|Reuters|Xinhua|Bloomberg|Kyodo)\)\s*{DASH}(?=\S)"
)
PAPER_AND_REPORTERS = re.compile(
    rf"^(?P<place>)(?P<agency>{PLACE_WORD}(?: {PLACE_WORD}){{0,3}} (?:Daily|News|Times|Post|Network|Agency|Evening News))\s"
    r"\(\s*(?i:reporters?|correspondents?)\s*:?\s(?P<names>[^()]{2,120})\)[\s:：,—–-]*"
)
"""A paper before its reporters in brackets, as machines translate it, with no place and no day."""
REPORTERS_FIRST = re.compile(rf"^{REPORTERS}[\s:：,—–-]*", re.IGNORECASE)
PLACE_THEN_AGENCY = re.compile(
    rf"^(?P<place>(?:{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}{REGION} )?)"
    r"(?P<agency>CNN(?: Business)?|AP|AFP|Reuters|NPR|UPI)\s*[—–]\s*(?=\S)"
)
PLACE_AND_REGION = re.compile(
    rf"^(?P<place>{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}, {PLACE_WORD}(?: {PLACE_WORD}){{0,2}}) [—–] {OPENS}"
)
"""In small letters a place is one only with its country behind it."""

FORMS = (
    AGENCY_FIRST,
    OWN_PAPER,
    AGENCY_AND_DAY,
    PAPER_AND_REPORTERS,
    PLACE_THEN_AGENCY,
    IN_CAPITALS,
    WITH_AGENCY,
    SIGNED_BEFORE,
    DATED_WITH_AGENCY,
    WITH_AGENCY_IN_STROKES,
    BEFORE_COLON,
    DATE_FIRST,
    AGENCY_THEN_PLACE,
    AGENCY_ALONE,
    PLACE_AND_REGION,
    CHINESE,
)
SHORT_WORDS = ("ST", "FT", "MT", "LA", "LE", "EL", "AL", "DE", "DA")
"""Words of places' names that are no initials."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What a dateline says, and the paragraph without it."""

    rest: str
    dateline: str | None = None
    source: str | None = None
    byline: tuple[str, ...] = ()


def filed(paragraph: str) -> Filed:
    """The dateline before the paragraph's first sentence, if there is one."""
    for form in FORMS:
        found = form.match(paragraph)
        if found and paragraph[found.end() :].strip():
            groups = found.groupdict()
            place = " ".join(map(_cased, groups["place"].split()))
            return Filed(
                paragraph[found.end() :],
                ", ".join(filter(None, (place, groups.get("when") or groups.get("day")))) or None,
                groups.get("agency"),
                names_in(groups.get("names") or groups.get("people") or ""),
            )
    found = REPORTERS_FIRST.match(paragraph)
    if found and paragraph[found.end() :].strip():
        return Filed(paragraph[found.end() :], byline=names_in(found["names"]))
    return Filed(paragraph)


def _cased(word: str) -> str:
    """A word of a place in capitals as it is written elsewhere: LONDON, ST. and LA, but not D.C. or UN."""
    if not word.isupper() or "." in word[:-1]:
        return word
    return word.title() if len(word.strip(".,")) > 2 or word.strip(".,") in SHORT_WORDS else word
