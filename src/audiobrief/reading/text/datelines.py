"""Where and when a story was filed: what stands before its first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiobrief.reading.text.bylines import names_in
from audiobrief.reading.text.dates import MONTH

PLACE_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?: (?:[A-ZÀ-Þ'’.-]+|de|of|the|la|el)){0,4}"
REGION = rf"(?:, {PLACE_WORD}(?: {PLACE_WORD}){{0,2}}){{0,2}}"
WHEN = rf"(?:,? (?P<when>{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:, \d{{4}})?)"
DASH = r"\s*(?:--+|[—–―]|-(?=\s))\s*"
REPORTERS = r"\(\s*(?:the )?(?:reporters?|correspondents?|记者)\s*:?\s+(?P<names>[^()]{2,120})\)"

WHEN_ONLY = WHEN.replace("?P<when>", "?P<day>")
LABELS = r"(?:UPDATE|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|EXPLAINER|FACTBOX|WRAPUP|CORRECT(?:ED|ION)|REFILE|LIVE|WATCH|VIDEO)"
"""What agencies write in capitals before a story that is no place."""

IN_CAPITALS = re.compile(
    rf"^(?!{LABELS}\b)(?P<place>{CAPITALS}{REGION}?)"
    rf"(?:{WHEN}?\s*\((?P<agency>[^()]{{2,40}})\)\s*{DASH}(?=\S)|{WHEN_ONLY}?\s*{DASH}(?=[\"“‘'(«]?[A-ZÀ-Þ0-9]))"
)
WITH_AGENCY = re.compile(
    rf"^(?P<place>{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}{REGION}){WHEN}?\s*\((?P<agency>[A-Z][^()]{{1,39}})\)\s*{DASH}(?=\S)"
)
AGENCY_FIRST = re.compile(
    rf"^(?P<agency>{PLACE_WORD}(?: [\w'’-]+){{0,4}}? (?:news )?(?:agency|press|daily|times))\b(?: [a-z]+){{0,3}},? "
    rf"(?P<place>{PLACE_WORD}(?: {PLACE_WORD}){{0,2}}),? (?P<when>{MONTH} \d{{1,2}})"
    rf"\s*(?:\([A-Z]\w+\)\s*)?(?:{REPORTERS})?[\s:：,—–-]*",
    re.IGNORECASE,
)
DATE_FIRST = re.compile(
    rf"^(?P<place>)(?P<when>{MONTH} \d{{1,2}})\s*\((?P<agency>[^()]{{2,40}})\)\s*(?:{DASH})?(?=\S)"
)
REPORTERS_FIRST = re.compile(rf"^{REPORTERS}[\s:：,—–-]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Filed:
    """What a dateline says, and the paragraph without it."""

    rest: str
    dateline: str | None = None
    source: str | None = None
    byline: tuple[str, ...] = ()


def filed(paragraph: str) -> Filed:
    """The dateline before the paragraph's first sentence, if there is one."""
    for form in (AGENCY_FIRST, IN_CAPITALS, WITH_AGENCY, DATE_FIRST):
        found = form.match(paragraph)
        if found and paragraph[found.end() :].strip():
            groups = found.groupdict()
            place = " ".join(map(_cased, groups["place"].split()))
            return Filed(
                paragraph[found.end() :],
                ", ".join(filter(None, (place, groups.get("when") or groups.get("day")))),
                groups.get("agency"),
                names_in(groups.get("names") or ""),
            )
    found = REPORTERS_FIRST.match(paragraph)
    if found and paragraph[found.end() :].strip():
        return Filed(paragraph[found.end() :], byline=names_in(found["names"]))
    return Filed(paragraph)


def _cased(word: str) -> str:
    return word.title() if word.isupper() and len(word.strip(".,")) > 2 and "." not in word[:-1] else word
