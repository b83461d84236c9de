"""Repairs of days, months and years."""

from __future__ import annotations

import re

from audiobrief.reading.repair.dates.parts import (
    BEFORE,
    DATE,
    DAY,
    MENDED,
    MONTH,
    NO_NOUN,
    PART,
    WEEKDAYS,
    month_name,
)
from audiobrief.reading.repair.numbers import ordinal
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

SIGN = r"\s?(?:Japan(?:ese)?|[Dd]ay|[Dd]aily|[Nn]umber|[Ss]un)\b(?!['’-])"
"""日 or 号 after the number of a day, translated word by word: day, sun, number, or Japan for short."""

_YEAR = r"(?:(?P<year>(?:1[89]|20)\d\d)\s?[Yy]ear\s?)"

_DAY_ENDS = rf"(?=\s?(?:[,.;:()”]|$|[A-Z“]|(?:since|[Ss]olstice|to|in|at|and)\b|{NO_NOUN}|{PART}))(?!\.\d)"

_FULL_DATE = (
    rf"{BEFORE}{_YEAR}?{MONTH}\s?(?P<day>{DAY})(?!\d)(?:{SIGN}|{_DAY_ENDS})"
    rf"(?:\s?(?:to|[-–—~]|[Ss]olstice)\s?(?P<last>{DAY}){SIGN})?"
)

_OF_COUNTRIES = re.compile(r"(?:\d [A-Z][a-z]+, |\bNo\. |\blos[et] to )$")

_BY_WORD = (
    r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Tt]o|[Bb]y|[Uu]ntil|[Oo]f|[Ll]ate|[Ee]arly|[Mm]id|[Bb]efore|[Aa]fter|[Ww]ith|[Tt]han"
    r"|[Tt]hat|year)"
)

ERAS = {"Meiji": 1867, "Taisho": 1911, "Showa": 1925, "Heisei": 1988, "Reiwa": 2018}
"""The year before the first of each of Japan's eras."""

_BARE_DAY = re.compile(
    rf"{BEFORE}(?:\b[Tt]he )?(?P<day>{DAY})\s?(?:Japan|Japanese)\b(?=\s\d|\s(?:in the )?{PART}|\s?[,.;)]|$| [A-Z]| [Ss]olstice)"
)

_STRANDED_DAY = re.compile(rf"(?P<lead>^|[,:“] ?)(?P<day>{DAY}) (?=[A-Z][^.!?;]{{0,400}}? on the th\b)")

_STRANDED_ENDING = re.compile(r" on the th\b")


def _year_of_era(found: re.Match[str]) -> str:
    year = ERAS[found["era"]] + int(found["number"])
    if found["west"]:
        return f"{found['west'][:4]}{MENDED}" if found["close"] else found[0]
    return f"{found['fiscal'] or ''}{year}{'' if found['close'] is None else found['close']}{MENDED}"


def _full_date(found: re.Match[str]) -> str:
    days = str(int(found["day"])) + (f" to {int(found['last'])}" if found["last"] else "")
    year = f", {found['year']}" if found["year"] else ""
    return f"{month_name(found['month'])} {days}{year}{MENDED}"


def _month_and_year(found: re.Match[str]) -> str:
    return f"{month_name(found['month'])} {found['year']}{MENDED}"


def _lone_month(found: re.Match[str]) -> str:
    return f"{found['before']}{month_name(found['month'])}{MENDED}"


def _month_of_year(found: re.Match[str]) -> str:
    return f"{month_name(found['month'])} of {found['which'].lower()} year{MENDED}"


def _part_of_month(found: re.Match[str]) -> str:
    preposition = "at" if " end " in found["part"] or "beginning" in found["part"] else "in"
    return in_place(f"{preposition} {found['part']} {month_name(found['month'])}", found)


def _end_of_month(found: re.Match[str]) -> str:
    end = f"the end of {month_name(found['month'])}"
    return f"{found['at'].removesuffix('the ')}{end}" if found["at"] else in_place(f"at {end}", found)


def _months_range(found: re.Match[str]) -> str:
    first, last = found["first"], found["month"]
    if int(first) >= int(last):
        return found[0]
    return f"{found['before']}{month_name(first)} to {month_name(last)}{MENDED}"


def _bare_days(text: str) -> str:
    """The 22nd for "22 Japanese", where an earlier date on the line says that days are meant."""
    first = text.find(MENDED)
    if first < 0:
        return text
    mended = _BARE_DAY.sub(lambda found: f"the {ordinal(int(found['day']))}{MENDED}", text[first:])
    return text[:first] + mended


def _day_of_month(found: re.Match[str]) -> str:
    return f"the {ordinal(int(found['day']))} of {found['which'].lower()} month{MENDED}"


def _days(found: re.Match[str]) -> str:
    return f"{found['from']}the {ordinal(int(found['day']))} to the {ordinal(int(found['last']))}{MENDED}"


def _stranded_month(found: re.Match[str]) -> str:
    launched = f"{found['verb']} in {month_name(found['month'])}"
    if not found["subject"]:
        return f" the {found['thing']} {launched}"
    return (
        f"{found['opens']}{in_place('the', found)} {found['thing']} the {found['subject'].lower()} {launched}"
    )


def _stranded_endings(text: str) -> str:
    """The words "on the th", whose number went ahead to the front of the sentence."""
    pieces = re.split(r"(?<=[.!?;]) ", text)
    return " ".join(_with_its_day(piece) for piece in pieces)


def _with_its_day(sentence: str) -> str:
    if not _STRANDED_ENDING.search(sentence):
        return sentence
    if MENDED not in sentence:
        sentence = _STRANDED_DAY.sub(
            lambda found: f"{found['lead']}the {ordinal(int(found['day']))}{MENDED} ", sentence, count=1
        )
    return _STRANDED_ENDING.sub("", sentence) if MENDED in sentence else sentence


def _day_by_itself(found: re.Match[str]) -> str:
    """A day, where Japan is no country among others: "10 China, 6 Japan", "lost to No. 2 Japan"."""
    if _OF_COUNTRIES.search(found.string, max(0, found.start() - 40), found.start("day")):
        return found[0]
    return f"{found['lead']}the {ordinal(int(found['day']))}{MENDED}"


def _day_behind_on(found: re.Match[str]) -> str:
    first = f"the {ordinal(int(found['first']))} and " if found["first"] else ""
    return f"{found['on']} {first}the {ordinal(int(found['day']))}{MENDED}"


YEARS_APART: tuple[Rule, ...] = (
    rewriting(
        "year that opens a clause",
        "2019年, in 2019, comes out as «2019 ,» or «2019 In,» where a sentence begins",
        r"(?P<opens>\A|[.!?“] )(?P<year>(?:19|20)\d\d)(?: In(?= ?,)|(?= , ))",
        rf"\g<opens>\g<year>{MENDED}",
    ),
    rewriting(
        "year before a sentence",
        "2019年 without a stop behind comes out as «2019 The», where a sentence begins",
        r"(?P<opens>\A|[.!?“] )(?P<year>(?:19|20)\d\d) (?=(?:He|It|She|The|There|These|They|This|We) [a-z])",
        rf"\g<opens>\g<year>{MENDED} , ",
    ),
)
"""Made while the stops still stand apart as translation leaves them: "2020, a dry year, ..." is clean English."""

DAYS: tuple[Rule, ...] = (
    rewriting(
        "full date",
        "5月6日 comes out as «5 month 6 Japan», or without its last sign",
        _FULL_DATE,
        _full_date,
    ),
    rewriting(
        "month of a year",
        "2022年5月 comes out as «2022 year 5 month»",
        rf"{BEFORE}{_YEAR}{MONTH}",
        _month_and_year,
    ),
    rewriting(
        "range of months",
        "1至3月 comes out as «1-3 month», which is no number of months",
        rf"(?P<before>(?:^|{_BY_WORD} |[,.:] ))(?P<first>1[0-2]|[1-9])\s?(?:-|–|~|to)\s?{MONTH}"
        r"(?=\s?[,.;)]|$| [A-Z]| (?:on|of)\b)",
        _months_range,
    ),
    rewriting(
        "month of this year",
        "去年11月 comes out as «last year 11 month»",
        rf"\b(?P<which>[Tt]his|[Ll]ast|[Nn]ext) year ?,? {MONTH}(?! ?\d)(?=\s?[,.;)]|$| [A-Z])",
        _month_of_year,
    ),
    rewriting(
        "part of a month",
        "4月底, the end of April, comes out as «4 At the end of the month»",
        r"(?<![\w.,:/-])(?P<month>1[0-2]|[1-9]) (?:At|In) "
        r"(?P<part>the (?:end|beginning|middle) of(?= the month)|(?:mid|early|late)(?= (?:the )?month)) (?:the )?month\b",
        _part_of_month,
    ),
    rewriting(
        "end of a month in one",
        "6月底 comes out as «6 End of month», too",
        r"(?P<at>\b(?i:at|by|before|since|until|to|from|of|in|for) (?:the )?)?(?<![\w.,:/-])(?P<month>1[0-2]|[1-9]) "
        r"End of (?:the )?month(?=\s?[,.;)]|$)",
        _end_of_month,
    ),
    rewriting(
        "lone month",
        "5月 comes out as «5 month»; a number of months would be «5 months»",
        rf"(?P<before>{_BY_WORD}[ -]){MONTH}(?=\s?[,.;)]|$| [A-Z]| (?:to|since|and)\b)",
        _lone_month,
    ),
    rewriting(
        "month before its noun",
        "5月CPI opens a headline as «5 month CPI»",
        r"\A(?P<month>1[0-2]|[1-9]) month (?!(?:Treasur(?:y|ies)|LIBOR|Libor|EURIBOR|Euribor|SOFR)\b)(?=[A-Z])",
        lambda found: f"{month_name(found['month'])} ",
    ),
    rewriting(
        "month that opens a clause",
        "5月, in May, comes out as «5 month ,»",
        r"(?P<before>(?:\A|(?<=[.,;:“] )))(?P<month>1[0-2]|[1-9]) month(?=,| since\b)",
        _lone_month,
    ),
    rewriting(
        "since a year",
        "2022年以来, since 2022, comes out as «2022 Since year»",
        rf"{BEFORE}(?P<year>(?:19|20)\d\d) Since (?:the )?year\b",
        lambda found: in_place(f"since {found['year']}", found),
    ),
    rewriting(
        "end of a year",
        "2025年底, the end of 2025, comes out as «2025 year at the end of»",
        rf"{BEFORE}(?P<year>(?:19|20)\d\d) [Yy]ear,? [Aa]t the end(?: of)?(?=\s?[,.;)]|$)",
        r"the end of \g<year>",
    ),
    rewriting(
        "end of a year in one",
        "2025年底 comes out as «2025 End of year», too",
        rf"(?P<at>\b(?:at|by|before|since|until|to|from|of|in|for) (?:the )?)?{BEFORE}(?P<year>(?:19|20)\d\d) "
        r"(?:End of (?:the )?year|Year[- ]end)(?=\s?[,.;)]|$)",
        lambda found: (
            f"{found['at'].removesuffix('the ')}the end of {found['year']}"
            if found["at"]
            else in_place(f"at the end of {found['year']}", found)
        ),
    ),
    rewriting(
        "year of an era",
        "平成11年 comes out as «Heisei 11 year»; behind the year that it is it says nothing more",
        r"(?P<west>\b(?:19|20)\d\d ?\( ?)?\b(?P<era>Meiji|Taisho|Showa|Heisei|Reiwa) "
        r"(?P<number>\d{1,2})(?P<close> ?\))? (?P<fiscal>fiscal )?year\b(?! (?:old|plan)\b)",
        _year_of_era,
    ),
    rewriting(
        "year",
        "2022年 comes out as «2022 year»",
        rf"(?:{BEFORE}(?=(?:1[89]|20)\d\d)|(?<=\b[IiOo][nf] )(?=1\d\d\d))"
        r"(?P<year>\d{4}) (?:Year(?! [A-Z])|year)\b(?!-|s\b| (?:[Oo]lds?|[Ee]nd|[Aa]go|of|on|one)\b)",
        rf"\g<year>{MENDED}",
    ),
    rewriting(
        "day of this month",
        "本月8日 comes out as «this month 8 Japan»",
        rf"\b(?P<which>[Tt]his|[Ll]ast|[Nn]ext) month (?P<day>{DAY}){SIGN}(?=\s?[,.;)]|$| [A-Z])",
        _day_of_month,
    ),
    Rule("bare day", "after a date, 22日 comes out as «22 Japanese»", _bare_days),
    rewriting(
        "days by themselves",
        "3日至14日 comes out as «3 solstice 14 Japan», or with to",
        rf"(?P<from>\b[Ff]rom |(?<=[.,;“] )|\A)(?:the )?(?P<day>{DAY}) ?(?:to|[Ss]olstice|[-–—~]) ?(?P<last>{DAY}) Japan\b"
        rf"(?=\s?[,.;:)”]|$| [A-Z]| {NO_NOUN})",
        _days,
    ),
    rewriting(
        "day by itself",
        "6日 comes out as «6 Japan» also where the month is in another line",
        r"(?P<lead>\A|(?<=[.,:;“)] )|\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Oo]f|[Tt]o|[Tt]ill|[Bb]efore|[Aa]fter) |\()"
        rf"(?:the )?(?P<day>{DAY}) Japan\b(?!, \d+ [A-Z])(?!, (?:has|have|had) )"
        rf"(?=\s?[,.;()]|$| {NO_NOUN}| \d\d? (?:when|spot|o'clock)\b)",
        _day_by_itself,
    ),
    rewriting(
        "day behind on",
        "14日 comes out as «on 14 day», where English has days or a noun",
        rf"\b(?P<on>[Oo]n) (?:the )?(?:(?P<first>{DAY}) and )?(?P<day>{DAY}) [Dd]ay\b(?=\s?[,.;()]|$| (?!of\b){NO_NOUN})",
        _day_behind_on,
    ),
    rewriting(
        "day behind a clock",
        "behind a time of day, 8日 may come out as «the 8 Japanese»",
        rf"(?<=\b[ap]\.m\. )(?P<on>on) (?:the )?(?P<day>{DAY}) Japan(?:ese)?\b(?! [a-z]+s\b)",
        lambda found: f"on the {ordinal(int(found['day']))}{MENDED}",
    ),
    rewriting(
        "day of Japanese",
        "6日 comes out as «6 Japanese», too, which are people where no preposition of time is before them",
        r"(?:(?<=[a-z]ed )(?<!imposed )(?<!placed )(?<!spied )(?P<led>on)|(?P<lead>\b(?:On|[Ss]ince|[Uu]ntil)|(?<=[,;“] )on))"
        rf" (?:the )?(?P<day>{DAY}) Japanese\b(?=\s?[,.;)]|$| (?:that|the|morning|evening)\b)",
        lambda found: f"{found['led'] or found['lead']} the {ordinal(int(found['day']))}{MENDED}",
    ),
    rewriting(
        "stranded month",
        "3月推出的平台, launched in March, comes out as «3 The platform launched in January»",
        r"(?:(?P<opens>(?:\A|[“,.:;]) ?)(?:[Tt]he )?(?P<subject>[A-Za-z]+)|(?<=[a-z])(?: the)?) (?P<month>1[0-2]|[2-9]) The "
        r"(?P<thing>[^.,;:!?“”]{3,80}) (?P<verb>[a-z]+ed|built|begun|held|set up) in January\b",
        _stranded_month,
    ),
    rewriting(
        "ending before its number",
        "19日 comes out as «the th 19», the ending in front of its number",
        rf"\b(?P<the>[Tt]he) th (?P<day>{DAY})\b(?=\s?[,.;()]|$| {NO_NOUN})",
        lambda found: f"{found['the']} {ordinal(int(found['day']))}{MENDED}",
    ),
    Rule(
        "stranded ending",
        "6日 comes out split, the number in front and «on the th» behind",
        _stranded_endings,
    ),
    rewriting(
        "weekday in brackets",
        "12日(土) comes out as «12 day ( Sat )»",
        rf"(?P<date>{DATE}) ?\( ?(?P<weekday>(?:{'|'.join(WEEKDAYS)}))[a-z]*\.? ?\)",
        lambda found: f"{WEEKDAYS[found['weekday']]}, {found['date']}",
    ),
)
