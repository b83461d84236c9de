"""Repairs of dates that machine translation left in Chinese or Japanese order.

A date that was put right is followed by MENDED until the last of these rules, so that the rules about what
stands around dates leave alone the dates that were right from the start.
"""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import lowered
from audiobrief.reading.repair.numbers import grouped, ordinal
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

MENDED = "\ue000"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

WEEKDAYS = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}

MONTH = r"(?P<month>1[0-2]|0?[1-9])\s?[Mm]onth(?![a-z])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
SIGN = r"\s?(?:Japan(?:ese)?|[Dd]ay|[Dd]aily|[Nn]umber|[Ss]un)\b(?!['’-])"
"""日 or 号 after the number of a day, translated word by word: day, sun, number, or Japan for short."""

PART = r"(?:[Ee]arly [Mm]orning|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)\b(?! of)"

_BEFORE = r"(?<![Aa] )(?<![\w%$£€¥-])(?<!\d[.,])"
_YEAR = r"(?:(?P<year>(?:1[89]|20)\d\d)\s?[Yy]ear\s?)"
_DAY_PARTS = "early morning|morning|afternoon|evening|night"
_DAY_ENDS = rf"(?=\s?(?:[,.;:()”]|$|[A-Z“]|(?:since|solstice|to|in|at|and)\b|{PART}))(?!\.\d)"
_FULL_DATE = (
    rf"{_BEFORE}{_YEAR}?{MONTH}\s?(?P<day>{DAY})(?!\d)(?:{SIGN}|{_DAY_ENDS})"
    rf"(?:\s?(?:to|[-–—~]|solstice)\s?(?P<last>{DAY}){SIGN})?"
)
_OF_COUNTRIES = re.compile(r"(?:\d [A-Z][a-z]+, |\bNo\. |\blos[et] to )$")
_NAME = rf"(?:{'|'.join(MONTHS)})"
DATE = (
    rf"(?:{_NAME}(?: \d\d?(?: to \d\d?)?| to {_NAME})?(?:,? \d{{4}}| of (?:this|last|next) year)?"
    rf"|the \d\d?(?:st|nd|rd|th)(?: to the \d\d?(?:st|nd|rd|th))?(?: of (?:this|last|next) month)?|\d{{4}}){MENDED}"
)

_BY_WORD = (
    r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Tt]o|[Bb]y|[Uu]ntil|[Oo]f|[Ll]ate|[Ee]arly|[Mm]id|[Bb]efore|[Aa]fter|[Ww]ith|[Tt]han"
    r"|[Tt]hat|year)"
)

NO_NOUN = (
    r"(?:that|the|an?|this|in|at|to|by|with|(?:and|or)(?! [A-Z])|for|of|on|as|from|against|because|since|after|before|during|when"
    r"|while|but|it|he|she|they|we|is|are|was|were|will|would|has|have|had|morning|noon|afternoon|evening|night|may|might|can|could|must|should)\b"
)
"""What may stand behind a day; behind a number of Japan's there is a noun, as in 6 Japan tours."""

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


def _month_name(number: str) -> str:
    return MONTHS[int(number) - 1]


ERAS = {"Meiji": 1867, "Taisho": 1911, "Showa": 1925, "Heisei": 1988, "Reiwa": 2018}
"""The year before the first of each of Japan's eras."""


def _year_of_era(found: re.Match[str]) -> str:
    year = ERAS[found["era"]] + int(found["number"])
    if found["west"]:
        return f"{found['west'][:4]}{MENDED}" if found["close"] else found[0]
    return f"{found['fiscal'] or ''}{year}{'' if found['close'] is None else found['close']}{MENDED}"


def _full_date(found: re.Match[str]) -> str:
    days = str(int(found["day"])) + (f" to {int(found['last'])}" if found["last"] else "")
    year = f", {found['year']}" if found["year"] else ""
    return f"{_month_name(found['month'])} {days}{year}{MENDED}"


def _month_and_year(found: re.Match[str]) -> str:
    return f"{_month_name(found['month'])} {found['year']}{MENDED}"


def _lone_month(found: re.Match[str]) -> str:
    return f"{found['before']}{_month_name(found['month'])}{MENDED}"


def _month_of_year(found: re.Match[str]) -> str:
    return f"{_month_name(found['month'])} of {found['which'].lower()} year{MENDED}"


def _part_of_month(found: re.Match[str]) -> str:
    preposition = "at" if " end " in found["part"] or "beginning" in found["part"] else "in"
    return in_place(f"{preposition} {found['part']} {_month_name(found['month'])}", found)


def _months_range(found: re.Match[str]) -> str:
    first, last = found["first"], found["month"]
    if int(first) >= int(last):
        return found[0]
    return f"{found['before']}{_month_name(first)} to {_month_name(last)}{MENDED}"


_BARE_DAY = re.compile(
    rf"{_BEFORE}(?:\b[Tt]he )?(?P<day>{DAY})\s?(?:Japan|Japanese)\b(?=\s\d|\s(?:in the )?{PART}|\s?[,.;)]|$| [A-Z]| solstice)"
)


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


def _clock(found: re.Match[str]) -> str:
    part = f"the {found['part'].lower()} of " if found["part"] else ""
    until = f" to {found['until']}:{int(found['until_minute'] or 0):02d}" if found["until"] else ""
    about = "about " if found["about"] else ""
    return f"{about}{found['hour']}:{int(found['minute'] or 0):02d}{until} on {part}{found['date']}"


def _clock_in_part(found: re.Match[str]) -> str:
    clock = f"{found['hour']}:{int(found['minute'] or 0):02d}"
    part = found["part"].lower() if found["part"] else ""
    at = f"at {clock}" + (" at night" if part == "night" else f" in the {part}" if part else "")
    return at[0].upper() + at[1:] if found[0][0].isupper() else at


def _since(found: re.Match[str]) -> str:
    return found["lead"] + found["date"] if found["lead"] else in_place(f"since {found['date']}", found)


def _first_and_last(found: re.Match[str]) -> str:
    (first, noun), (last, other) = (found["first"], found["noun"]), (found["last"], found["other"])
    return (
        f"{found['from']} {grouped(first)} {noun.lower()} on {found['start']}"
        f" to {grouped(last)} {other.lower()} on {found['end']}"
    )


def _stranded_month(found: re.Match[str]) -> str:
    launched = f"{found['verb']} in {_month_name(found['month'])}"
    if not found["subject"]:
        return f" the {found['thing']} {launched}"
    return (
        f"{found['opens']}{in_place('the', found)} {found['thing']} the {found['subject'].lower()} {launched}"
    )


_STRANDED_DAY = re.compile(rf"(?P<lead>^|[,:“] ?)(?P<day>{DAY}) (?=[A-Z][^.!?;]{{0,400}}? on the th\b)")
_STRANDED_ENDING = re.compile(r" on the th\b")


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


_DATE_IN_PLACE = re.compile(
    rf"(?P<clock>(?:noon|(?:about )?\d\d?:\d\d(?: to \d\d?:\d\d)?) on )?"
    rf"(?P<part>the (?:{_DAY_PARTS}) of |(?:{'|'.join(WEEKDAYS.values())}), )?"
    rf"(?P<date>{DATE})(?P<comma>,)?(?P<next> ?\S+)?"
)


def _prepositions(text: str) -> str:
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


def _day_by_itself(found: re.Match[str]) -> str:
    """A day, where Japan is no country among others: "10 China, 6 Japan", "lost to No. 2 Japan"."""
    if _OF_COUNTRIES.search(found.string, max(0, found.start() - 40), found.start("day")):
        return found[0]
    return f"{found['lead']}the {ordinal(int(found['day']))}{MENDED}"


def _day_behind_on(found: re.Match[str]) -> str:
    first = f"the {ordinal(int(found['first']))} and " if found["first"] else ""
    return f"{found['on']} {first}the {ordinal(int(found['day']))}{MENDED}"


DATES: tuple[Rule, ...] = (
    rewriting(
        "full date",
        "5月6日 comes out as «5 month 6 Japan», or without its last sign",
        _FULL_DATE,
        _full_date,
    ),
    rewriting(
        "month of a year",
        "2022年5月 comes out as «2022 year 5 month»",
        rf"{_BEFORE}{_YEAR}{MONTH}",
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
        "lone month",
        "5月 comes out as «5 month»; a number of months would be «5 months»",
        rf"(?P<before>{_BY_WORD}[ -]){MONTH}(?=\s?[,.;)]|$| [A-Z]| (?:to|since|and)\b)",
        _lone_month,
    ),
    rewriting(
        "month before its noun",
        "5月CPI opens a headline as «5 month CPI»",
        r"\A(?P<month>1[0-2]|[1-9]) month (?!(?:Treasur(?:y|ies)|LIBOR|Libor|EURIBOR|Euribor|SOFR)\b)(?=[A-Z])",
        lambda found: f"{_month_name(found['month'])} ",
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
        rf"{_BEFORE}(?P<year>(?:19|20)\d\d) Since (?:the )?year\b",
        lambda found: in_place(f"since {found['year']}", found),
    ),
    rewriting(
        "end of a year",
        "2025年底, the end of 2025, comes out as «2025 year at the end of»",
        rf"{_BEFORE}(?P<year>(?:19|20)\d\d) [Yy]ear,? [Aa]t the end(?: of)?(?=\s?[,.;)]|$)",
        r"the end of \g<year>",
    ),
    rewriting(
        "end of a year in one",
        "2025年底 comes out as «2025 End of year», too",
        rf"(?P<at>\b(?:at|by|before|since|until|to|from|of|in|for) (?:the )?)?{_BEFORE}(?P<year>(?:19|20)\d\d) "
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
        rf"(?:{_BEFORE}(?=(?:1[89]|20)\d\d)|(?<=\b[IiOo][nf] )(?=1\d\d\d))"
        r"(?P<year>\d{4}) [Yy]ear\b(?!-|s\b| (?:[Oo]ld|[Ee]nd|[Aa]go|of|on)\b| [A-Z])",
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
        rf"(?P<from>\b[Ff]rom |(?<=[.,;“] )|\A)(?:the )?(?P<day>{DAY}) ?(?:to|solstice|[-–—~]) ?(?P<last>{DAY}) Japan\b"
        rf"(?=\s?[,.;:)”]|$| [A-Z]| {NO_NOUN})",
        _days,
    ),
    rewriting(
        "day by itself",
        "6日 comes out as «6 Japan» also where the month is in another line",
        r"(?P<lead>\A|(?<=[.,:;“)] )|\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Oo]f|[Tt]o|[Tt]ill|[Bb]efore|[Aa]fter) |\()"
        rf"(?:the )?(?P<day>{DAY}) Japan\b(?!, \d+ [A-Z])"
        rf"(?=\s?[,.;()]|$| {NO_NOUN}| \d\d? (?:when|spot|o'clock)\b)",
        _day_by_itself,
    ),
    rewriting(
        "day behind on",
        "14日 comes out as «on 14 day», where English has days or a noun",
        rf"\b(?P<on>[Oo]n) (?:(?P<first>{DAY}) and )?(?P<day>{DAY}) day\b(?=\s?[,.;()]|$| {NO_NOUN})",
        _day_behind_on,
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
        r"(?:(?P<opens>(?:\A|[“,.:;]) ?)(?:[Tt]he )?(?P<subject>[A-Za-z]+)|(?<=[a-z])) (?P<month>1[0-2]|[2-9]) The "
        r"(?P<thing>[^.,;:!?“”]{3,80}) (?P<verb>[a-z]+ed) in January\b",
        _stranded_month,
    ),
    Rule(
        "stranded ending",
        "6日 comes out split, the number in front and «on the th» behind",
        _stranded_endings,
    ),
)

DATES_IN_PLACE: tuple[Rule, ...] = (
    rewriting(
        "weekday in brackets",
        "12日(土) comes out as «12 day ( Sat )»",
        rf"(?P<date>{DATE}) ?\( ?(?P<weekday>(?:{'|'.join(WEEKDAYS)}))[a-z]*\.? ?\)",
        lambda found: f"{WEEKDAYS[found['weekday']]}, {found['date']}",
    ),
    rewriting(
        "numbers on two dates",
        "从15日2000人上升到22日4000人 keeps its order, and the numbers read as years",
        rf"\b(?P<from>[Ff]rom) (?P<start>{DATE}),? (?P<first>\d[\d,]*) (?P<noun>[A-Za-z]+)"
        rf"(?: (?:rise|rose|increase|increased|grow|grew|drop|dropped|fall|fell|decrease|decreased))?"
        rf" to (?P<end>{DATE}),? (?P<last>\d[\d,]*) (?P<other>[A-Za-z]+)",
        _first_and_last,
    ),
    rewriting(
        "clock behind the part of a day",
        "11日上午9时10分 with 在 comes out as «On the morning of 11 Japan 9 when 10 branch»",
        rf"\b(?P<on>[Oo]n )the (?P<part>{_DAY_PARTS}) of (?P<date>{DATE}) "
        r"0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?",
        lambda found: (
            f"{'At' if found['on'] == 'On ' else 'at'} {found['hour']}:{int(found['minute'] or 0):02d}"
            f" on the {found['part']} of {found['date']}"
        ),
    ),
    rewriting(
        "clock after a date",
        "15时30分 comes out as «15 when 30 branch»",
        rf"(?P<date>{DATE})(?: (?:(?:[Aa]t|[Ii]n)(?: the)? )?(?P<part>{PART}))? 0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b"
        r"(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?"
        r"(?: ?(?:to|[-–—]|solstice) ?0?(?P<until>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b"
        r"(?: (?P<until_minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?)?(?P<about> [Aa]bout(?=\s?[,.;)]|$))?",
        _clock,
    ),
    rewriting(
        "about a clock",
        "4时左右, about four o'clock, comes out as «4 when Left and right»",
        r"\b0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot)(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))? "
        r"(?:Left and right\b|left and right(?=[,.;:)”]|$))",
        lambda found: f"about {found['hour']}:{int(found['minute'] or 0):02d}",
    ),
    rewriting(
        "clock before a date",
        "24时 comes out as «24 when»",
        rf"\b0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot)(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))? on (?={DATE})",
        lambda found: f"{found['hour']}:{int(found['minute'] or 0):02d} on ",
    ),
    rewriting(
        "clock with minutes",
        "18時45分 comes out as «18 o'clock 45 minutes», and half past as half",
        r"(?<![\d:])0?(?P<hour>2[0-4]|1\d|\d) o['’]clock (?:(?P<minute>[0-5]?\d) minutes?\b|half(?=\s?[,.;)]|$| on\b))",
        lambda found: f"{found['hour']}:{int(found['minute'] or 30):02d}",
    ),
    rewriting(
        "clock of a whole day",
        "15時 comes out as «15 o'clock», which nobody says",
        r"(?<![\d:])(?P<hour>2[0-4]|1[3-9]) o['’]clock\b",
        r"\g<hour>:00",
    ),
    rewriting(
        "noon by its number",
        "中午12点 comes out as «noon 12 spot»",
        r"\b(?P<noon>[Nn]oon) 12 (?:when|spot|o'clock)\b(?! \d)",
        r"\g<noon>",
    ),
    rewriting(
        "clock by itself",
        "下午3时30分 comes out as «In the afternoon 3 when 30 points»",
        rf"(?:(?:\b(?:[Ii]n|[Aa]t) (?:the )?|(?:\A|(?<=[.,;“)] )))(?P<part>{PART})|\b[Aa]t(?= \d\d? when \d))"
        r" 0?(?P<hour>2[0-4]|1\d|\d) when"
        r"(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))?(?=\s?[,.;)”]|$| (?:the|a|an|he|she|it|they)\b)",
        _clock_in_part,
    ),
    rewriting(
        "clock behind its preposition",
        "到22时, until 22 o'clock, comes out as «until 22 when»",
        r"\b(?P<by>[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]o|[Bb]y|[Aa]t) "
        r"(?<!\d to )0?(?P<hour>2[0-4]|1\d|\d) when(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))?"
        r"(?=[.;:)”\"]|,(?! (?:in|with|on|at|after|before|during|just|late|early)\b)|$| to\b)",
        lambda found: f"{found['by']} {found['hour']}:{int(found['minute'] or 0):02d}",
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
        rf"(?P<date>{_NAME}[^{MENDED}]{{0,20}}{MENDED})(?=\s?[,.;)]|$)",
        r"\g<before> \g<date>",
    ),
    rewriting(
        "on before a clock",
        "12月31日23时59分 with 在 comes out as «On 12 month 31 Japan 23 when 59 branch»",
        rf"\b(?P<on>[Oo])n (?=\d\d?:\d\d on {DATE})",
        lambda found: "At " if found["on"] == "O" else "at ",
    ),
    rewriting(
        "in before a day",
        "5月6日 with 在 comes out as «in 5 month 6 Japan»",
        rf"\b(?P<in>[Ii])n (?P<date>{_NAME} \d\d?(?!\d)[^{MENDED}]{{0,20}}{MENDED})",
        lambda found: ("On " if found["in"] == "I" else "on ") + found["date"],
    ),
    Rule("preposition", "a date that opens a clause has lost its preposition", _prepositions),
    rewriting("mended dates", "the mark on mended dates has served its turn", MENDED, ""),
)
