"""Repairs of what stands around a date that was put right."""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import lowered
from audiobrief.reading.repair.dates.parts import DATE, DAY_PARTS, MENDED, MONTH_NAME, PART, WEEKDAYS
from audiobrief.reading.repair.numbers import grouped
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

LONGEST_LEAD = 40
"""Characters: more than the longest word before a date."""

_LEADS_TO_DATE = re.compile(
    r"\b(?:on|since|from|to|until|till|by|before|after|through|between|and|or|of|for|dated|than|about|around|during"
    r"|in|at|early|late|mid|the|next|last|this|with) \Z",
    re.IGNORECASE,
)

_HAS_DAY = re.compile(r"the \d|[A-Z][a-z]+ \d\d?(?!\d)")

_YEAR_ALONE = re.compile(r"\d{4}")

_IS_SUBJECT = re.compile(r" (?:is|was|will|would|has|had|becomes?|became|marks|marked|falls|fell|saw)\Z")

_RANGE = re.compile(r"\w to \w")

_PLAIN_WORD = re.compile(r"\b[a-z]+ \Z")

_CLAUSE_START = re.compile(r"(?:^|[.!?:;,“”\"()] )$|^\W$")

_DATE_IN_PLACE = re.compile(
    rf"(?P<clock>(?:noon|(?:about )?\d\d?:\d\d(?: to \d\d?:\d\d)?) on )?"
    rf"(?P<part>the (?:{DAY_PARTS}) of |(?:{'|'.join(WEEKDAYS.values())}), )?"
    rf"(?P<date>{DATE})(?P<comma>,)?(?P<next> ?\S+)?"
)


def _since(found: re.Match[str]) -> str:
    return found["lead"] + found["date"] if found["lead"] else in_place(f"since {found['date']}", found)


def _first_and_last(found: re.Match[str]) -> str:
    (first, noun), (last, other) = (found["first"], found["noun"]), (found["last"], found["other"])
    return (
        f"{found['from']} {grouped(first)} {noun.lower()} on {found['start']}"
        f" to {grouped(last)} {other.lower()} on {found['end']}"
    )


def _prepositions(text: str) -> str:
    """The text with a preposition before each mended date that lacks one."""
    return _DATE_IN_PLACE.sub(_introduced, text)


def _introduced(found: re.Match[str]) -> str:
    """The date with the preposition its place in the sentence calls for, if it has none."""
    if _IS_SUBJECT.match(found["next"] or ""):
        return found[0]
    preposition = _preposition(found)
    date = f"{found['clock'] or ''}{found['part'] or ''}{found['date']}"
    after = found["next"] or ""
    rest = found.string[found.start("next") : found.end() + LONGEST_LEAD].lstrip() if after else ""
    line, start = found.string, found.start()
    before = max(0, start - LONGEST_LEAD)
    if _CLAUSE_START.search(line, before, start) and re.match(r" [\w“‘]", after):
        opening = preposition if line.endswith(", ", 0, start) else preposition.capitalize()
        if after in (" and", " or", " to") and not found["comma"]:
            return f"{opening} {date}{after}"
        return f"{opening} {date}, {lowered(rest)[: len(after.lstrip())]}"
    leads = _LEADS_TO_DATE.search(line, before, start)
    if found["clock"] and line[start - 2 : start - 1].isalnum() and not leads:
        return f"{preposition} {found[0]}"
    if not _YEAR_ALONE.match(date) and _PLAIN_WORD.search(line, before, start) and not leads:
        return f"{preposition} {found[0]}"
    return found[0]


def _preposition(found: re.Match[str]) -> str:
    if _RANGE.search(found[0]) or found["next"] == " to":
        return "from"
    if found["clock"]:
        return "at"
    has_day = found["part"] or _HAS_DAY.match(found["date"])
    return "on" if has_day else "in"


AROUND_DATES: tuple[Rule, ...] = (
    rewriting(
        "numbers on two dates",
        "从15日2000人上升到22日4000人 keeps its order, and the numbers read as years",
        rf"\b(?P<from>[Ff]rom) (?P<start>{DATE}),? (?P<first>\d[\d,]*) (?P<noun>[A-Za-z]+)"
        rf"(?: (?:rise|rose|increase|increased|grow|grew|drop|dropped|fall|fell|decrease|decreased))?"
        rf" to (?P<end>{DATE}),? (?P<last>\d[\d,]*) (?P<other>[A-Za-z]+)",
        _first_and_last,
    ),
    rewriting(
        "the day of a date",
        "1日当天 comes out as «1 The day of»",
        rf"(?P<date>{DATE}),? [Tt]he day(?: of)?(?=,|\.|;|$)",
        r"\g<date>",
    ),
    rewriting(
        "number after a date",
        "a number right after a date reads as its year",
        rf"(?P<date>{DATE}) (?P<count>\d{{1,9}})(?=\s[A-Za-z])",
        lambda found: f"{found['date']}, {grouped(found['count'])}",
    ),
    rewriting(
        "noon after a date",
        "12日中午 comes out as «12 It's noon»",
        rf"(?P<date>{DATE}),? (?:[Ii]t's |[Aa]t )?[Nn]oon\b",
        r"noon on \g<date>",
    ),
    rewriting(
        "part of the day after a date",
        "6日上午 comes out as «6 Japanese morning»",
        rf"(?P<date>{DATE}),? (?:in the )?(?P<part>{PART})",
        lambda found: f"the {found['part'].lower()} of {found['date']}",
    ),
    rewriting(
        "since after a date",
        "23日起 comes out as «23 since»",
        rf"(?P<lead>\b(?:[Ss]ince|[Ff]rom) )?(?P<date>{DATE}) since\b",
        _since,
    ),
    rewriting(
        "since the day",
        "自5月1日以来 has 自 and 以来, which both come out as since",
        rf"\b(?P<since>[Ss]ince {DATE}),? [Ss]ince the day\b",
        r"\g<since>",
    ),
    rewriting(
        "before after a date",
        "30日前 comes out as «30 A few days ago»",
        rf"(?P<date>{DATE}) (?:A few d|D)ays ago\b",
        lambda found: in_place(f"before {found['date']}", found),
    ),
    rewriting(
        "article before a date",
        "English dates take no article",
        r"\b(?P<before>[Oo]n|[Ii]n|[Ff]rom|[Tt]o|[Ss]ince|[Uu]ntil|[Bb]y) the "
        rf"(?P<date>{MONTH_NAME}[^{MENDED}]{{0,20}}{MENDED})(?=\s?[,.;)]|$)",
        r"\g<before> \g<date>",
    ),
    rewriting(
        "in before a day",
        "5月6日 with 在 comes out as «in 5 month 6 Japan»",
        rf"\b(?P<in>[Ii])n (?P<date>(?:{MONTH_NAME} \d\d?(?!\d)|the \d\d?[a-z])[^{MENDED}]{{0,20}}{MENDED})",
        lambda found: ("On " if found["in"] == "I" else "on ") + found["date"],
    ),
    Rule("preposition", "a date that opens a clause has lost its preposition", _prepositions),
    rewriting("mended dates", "the mark on mended dates has served its turn", MENDED, ""),
)
