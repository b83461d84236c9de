"""Days as pages write them, and the lines that hold little else."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from audiobrief.reading.text.lines import MEMORY, MONTH_NAME

MONTH = rf"{MONTH_NAME}\.?"
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janvier janv enero ene januar jän gennaio gen janeiro januari ianuarie января stycznia ocak",
            "feb february février fevrier févr fév febrero februar febbraio fevereiro fev februari februarie февраля "
            "lutego şubat",
            "mar march mars marzo märz mär março maart maret marts martie марта marca mart",
            "apr april avril avr abril abr aprile aprilie апреля kwietnia nisan",
            "may mai mayo maggio mag maio mei maj мая maja mayıs",
            "jun june juin junio juni giugno giu junho iunie июня czerwca haziran",
            "jul july juillet juil julio juli luglio lug julho iulie июля lipca temmuz",
            "aug august août aout agosto ago augustus augusti agustus августа sierpnia ağustos",
            "sep sept september septembre septiembre settembre setembro set septembrie сентября września eylül",
            "oct october octobre octubre oktober okt ottobre ott outubro out octombrie октября października ekim",
            "nov november novembre noviembre novembro noiembrie ноября listopada kasım",
            "dec december décembre decembre déc diciembre dic dezember dez dicembre dezembro desember decembrie "
            "декабря grudnia aralık",
        ),
        1,
    )
    for name in names.split()
}
"""English, French, Spanish, German, Italian, Portuguese, Dutch, the Scandinavian languages, Indonesian, Romanian, Russian,
Polish and Turkish."""

ANY_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
NO_WORD_FIRST = r"(?!(?:ago|set|out|gen|mag|dic|dez|giu|lug|ott|ene|abr|avr)\b)"
"""Short names of months in languages in which the day stands before the month: other words in English."""

DAY = re.compile(
    rf"(?:\b(?P<y1>(?:19|20)\d\d)\s?[-./年]\s?(?P<m1>\d{{1,2}})\s?[-./月]\s?(?P<d1>\d{{1,2}})日?(?!\d)|"
    rf"\b(?P<m2>{NO_WORD_FIRST}{ANY_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?,)?\s(?P<y2>(?:19|20)\d\d)(?![0-9])|"
    rf"\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?:[\s-]|(?<=\.))(?:de\s)?(?P<m3>{ANY_MONTH}),?(?:[\s-]|(?<=\.))(?:de\s)?(?P<y3>(?:19|20)\d\d)\b|"
    r"\b(?P<a4>\d{1,2})(?P<s4>[/.])(?P<b4>\d{1,2})[/.](?P<y4>(?:19|20)\d\d)\b|"
    rf"\b(?P<d7>\d{{1,2}})\s(?P<m7>{ANY_MONTH})\s(?P<y7>\d\d)(?=,?\s(?:\|\s)?\d{{1,2}}[:h]\d{{2}})|"
    r"\b(?P<d5>\d{1,2})\.(?P<m5>\d{1,2})\.(?P<y5>\d\d)(?=,|\s|$)|"
    r"\b(?P<a6>[0-3]?\d)/(?P<b6>[0-3]?\d)/(?P<y6>\d\d)(?=,?\s\d{1,2}:\d{2}\s?[ap]\.?m\b))",
    re.IGNORECASE,
)
TIME = (
    r"(?:\b(?:(?:at|à|às|um)\s)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr\b)?|\b\d{1,2}\s?[ap]\.?m\.?|\b\d{4}(?=\s(?:GMT|UTC|ET))|"
    r"T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)"
)
ZONE = r"(?:\b(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|IST|JST|HKT|SGT|AEST|AEDT)\b(?:[+-]\d{1,2}(?::\d{2})?)?)"
WEEKDAY = (
    r"(?<!\breporter: )(?<!\bauthor: )(?<!\bby )"
    r"\b(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?"
)
"""The day of the week, which behind a reporter's label is a name, as in "Reporter: Sun Yan"."""
STAMP_WORD = (
    r"\b(?:first |last |originally )?(?:published|posted|updated|modified|created|publish(?:ed)? date|release(?:d)?|"
    r"date|issued|edited|on|at|time|as of|reviewed)\b\s*[:：]?"
)
AGO = (
    r"\b(?:(?:\d{1,2}|an?|one|two|three|few)\s(?:second|minute|min|hour|hr|day|week|month|year)s?,?\s){1,2}ago\b|"
    r"\b\d{1,2}(?:s|m|mins?|h|hrs?|d|w|mo|y)\sago\b|"
    r"\b(?:il y a|hace|vor|há)\s(?:\d{1,2}\s\w+|(?:une?|una|uma?|eine[mr])\s(?:minut\w*|heure|hora|stunde|jour|d[ií]a|tag|"
    r"sem\w{4}|woche|mois|m[eê]s|monat))\b|\b\d{1,2}\s\w+\sfa\b"
)
AGE = re.compile(AGO, re.IGNORECASE)
CLOCK = re.compile(rf"{TIME}|{AGO}", re.IGNORECASE)
MOMENT = re.compile(
    rf"{AGO}|\d{{1,2}}\s?(?:s|m|mins?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)(?: ago)?|just now|yesterday|"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}})(?:,? (?:at )?\d{{1,2}}[:.]\d\d\s?(?:[ap]m)?)?",
    re.IGNORECASE,
)
"""An age, and how it is written short where readers speak: elsewhere "12h" and "5m" are sizes, too."""

DATE_LABEL_ALONE = re.compile(rf"(?:publi(?:cation|shing) date|{STAMP_WORD})\s*[:：]?", re.IGNORECASE)
"""A date's label whose date stands in the next line."""

STAMP_WORD_ABROAD = (
    r"\b(?:publiée?|mise?\sà\sjour|modifiée?|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|"
    r"veröffentlicht|aktualisiert)\b(?:\s(?:le|el|em|il|am)\b)?"
)
READING_TIME = (
    r"\b\d{1,3}[ -]min(?:ute)?s?(?:\s(?:read|listen|ago))?\b|\breading time:?|"
    r"\b(?:temps de lecture|tiempo de lectura|lesezeit|tempo d[ie] lettura|tempo de leitura|lecture)\s?:?\s?\d{1,3}\s?min\w*"
)
UNDATED = re.compile(
    rf"(?:{TIME}|{ZONE}|{WEEKDAY}|{STAMP_WORD}|{STAMP_WORD_ABROAD}|{AGO}|{READING_TIME}|\btoday\b|\byesterday\b|[|·•,;:/()\[\]–—-]|\s)",
    re.IGNORECASE,
)
TELLS_TIME = re.compile(r"\d|\bago\b", re.IGNORECASE)
"""What every line of a date or time has."""

PUBLISHING = re.compile(
    r"\b(?:publi\w+|post(?:ed)?|updat\w+|modif\w+|edited|releas\w+|issued|created|reviewed)\b", re.IGNORECASE
)
TELLS_OF = re.compile(r"\b(?:born|died|was|were|will|is|are|has|had)\b", re.IGNORECASE)
"""What a sentence has that gives a day, and no line of a page's own day."""

LONGEST = 160
THIS_CENTURY = 2000
LEFT_OVER, LEFT_BESIDE_MOMENT = 6, 9
"""Words that may stand in a date's line besides it: a name, a desk, an edition; more names where a time is behind the day."""

SMALL_WORD = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{4,}")
"""What a name does not have, nor what stands between two of them."""

NAME_LABEL = re.compile(r"\b(?:source|author|editor|reporter)\s?[:：]", re.IGNORECASE)
LABELLED = 2
"""Words more for each label: itself, and another of the name behind it."""

NOTE_BESIDE = re.compile(
    r"\s*[\[(【]\s?(?:font|字号)[^\[\]()【】]{0,40}[\])】](?:\s*(?:print|close|share|this|page|window|to)\b)*\s*$|"
    r"\s*[·|•]\s*(?:this (?:post|page|article|site)|as an)\b[^·|•]*[·|•]?\s*$",
    re.IGNORECASE,
)
"""What a page says of itself in the line of its day."""


def first_day(text: str, *, day_first: bool = False) -> date | None:
    """The first whole date in the text.

    In 03/05/2022 the month comes first unless it cannot or the day is said to, in 03.05.2022 the day.
    """
    for found in DAY.finditer(text):
        day = _day(found, day_first=day_first)
        if day:
            return day
    return None


@lru_cache(MEMORY)
def stamp(line: str) -> tuple[date | None, str] | None:
    """The day that a line of date and time gives, and what else stands in the line; None for other lines.

    A line such as "Updated 0339 GMT" or "2 hours ago" gives no day.
    """
    if len(line) > LONGEST or not TELLS_TIME.search(line):
        return None
    line = NOTE_BESIDE.sub("", line)
    without_day = DAY.sub(" ", line)
    has_day = without_day != line
    if not has_day and not CLOCK.search(line):
        return None
    rest = " ".join(UNDATED.sub(" ", without_day).split())
    if rest and not has_day:
        return None
    if TELLS_OF.search(rest) and not PUBLISHING.search(line):
        return None
    has_names = _tells_moment(line) and not SMALL_WORD.search(rest)
    allowed = (LEFT_BESIDE_MOMENT if has_names else LEFT_OVER) + LABELLED * len(NAME_LABEL.findall(line))
    if len(rest.split()) > allowed or re.search(r"[.!?]$", rest):
        return None
    return first_day(line), rest


def _tells_moment(line: str) -> bool:
    found = DAY.search(line)
    return found is not None and CLOCK.match(line[found.end() :].lstrip(" ,–-|·")) is not None


def _day(found: re.Match[str], *, day_first: bool) -> date | None:
    try:
        if found["y5"]:
            return date(THIS_CENTURY + int(found["y5"]), int(found["m5"]), int(found["d5"]))
        if found["y6"]:
            first, second = int(found["a6"]), int(found["b6"])
            swapped = (day_first and second <= 12) or first > 12
            year = THIS_CENTURY + int(found["y6"])
            return date(year, second, first) if swapped else date(year, first, second)
        if found["y7"]:
            return date(THIS_CENTURY + int(found["y7"]), _month(found["m7"]), int(found["d7"]))
        year = int(found["y1"] or found["y2"] or found["y3"] or found["y4"])
        if found["y1"]:
            return date(year, int(found["m1"]), int(found["d1"]))
        if found["y4"]:
            first, second = int(found["a4"]), int(found["b4"])
            swapped = (day_first and second <= 12) or found["s4"] == "." or first > 12
            return date(year, second, first) if swapped else date(year, first, second)
        return date(year, _month(found["m2"] or found["m3"]), int(found["d2"] or found["d3"]))
    except ValueError:
        return None


def _month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]
