"""Dates, years, decades and times of day, as they are said."""

from __future__ import annotations

import re

from audiobrief.writing.attributive import THING
from audiobrief.writing.clues import has_word
from audiobrief.writing.days_and_months import (
    ANY_MONTH,
    MONTHS,
    SHORT_MONTH,
    SHORT_MONTHS,
    SHORT_WEEKDAY,
    month_name,
    weekday_name,
)
from audiobrief.writing.numbers import (
    DASH,
    NUMBER_WORD,
    START,
    TO,
    cardinal,
    decade,
    digits,
    ordinal,
    pair,
    whole_number,
    written_year,
    year,
)
from audiobrief.writing.stops import SENTENCE_ENDS

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_SUFFIX = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
_YEAR = r"(?:1\d{3}|20\d\d)"
_NOT_MORE = r"(?![\d%]|[.,:/]\d)"

_ANY_WAY_WRITTEN = frozenset(
    write(name) for name in (*MONTHS, *SHORT_MONTHS) for write in (str.lower, str.capitalize, str.upper)
)
_MONTH_ANY_WAY = re.compile(rf"\b(?:{'|'.join(MONTHS)}|(?:{SHORT_MONTH})\.?)(?!\w)", re.IGNORECASE)
_BEFORE_MONTH = re.compile(rf"(?<![\d.,]){_DAY}(?P<suffix>{_SUFFIX})?[\s-](?:of\s)?$", re.IGNORECASE)
_BEHIND_MONTH = re.compile(rf"(?P<year>,?[\s-]{_YEAR}(?!\w|[.,]\d))|,?[\s-]\s?{_DAY}{_SUFFIX}?(?!\w|[.,]\d)")
_ALSO_VERBS = {"mar", "march", "may"}

_LOOSE = r"(?<![-–—]\d)(?<![-–—]\d\d)(?<!\d[snrt][tdh])"
_MONTH_DAYS = re.compile(
    rf"\b(?P<month>{ANY_MONTH})[\s-]\s?(?P<day>{_DAY}){_SUFFIX}?"
    rf"(?:(?P<to>{TO}|\s(?:to|and|or)\s)(?P<last>{_DAY}){_SUFFIX}?(?![\w%]|[.,]\d|-\w|{_LOOSE}\s[a-z]))?"
    rf"{_NOT_MORE}(?!\w)(?:(?P<comma>,?)[\s-]\s?(?P<year>{_YEAR})\b{_NOT_MORE})?"
)
_DAYS_MONTH = re.compile(
    rf"{START}\b(?P<the>[Tt]he\s)?(?P<day>{_DAY}){_SUFFIX}?(?:(?P<to>{TO}|\s(?:to|and|or)\s)(?P<last>{_DAY}){_SUFFIX}?)?"
    rf"[\s-](?:[Oo]f\s)?(?P<month>{ANY_MONTH})(?:(?P<comma>,?)[\s-](?P<year>{_YEAR})\b{_NOT_MORE})?"
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{ANY_MONTH})(?P<comma>,?)\s(?P<year>{_YEAR})\b(?!,\d)")
_YEAR_FIRST = re.compile(
    rf"{START}\b(?P<year>{_YEAR})(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)\b(?!(?P=sep)?\d)"
)
_YEAR_LAST = re.compile(
    rf"{START}\b(?P<a>\d\d?)(?P<sep>[-/.])(?P<b>\d\d?)(?P=sep)(?P<year>{_YEAR}|(?<=/)\d\d)\b(?!(?P=sep)?\d)"
)
_IS_OF_THIS_CENTURY = re.compile(r"[1-3]\d")
_ON_THE_DAY = re.compile(
    r"(?<=\b[Oo]n\s)(?<!based\son\s)(?<!rely\son\s)(?<!relies\son\s)(?<!relied\son\s)(?<!depend\son\s)(?<!depends\son\s)(?<!depended\son\s)"
    r"(?!(?:1/[234]|2/3|3/4)(?!\d))(?P<month>1[0-2]|0?[1-9])/(?P<day>0?[1-9]|[12]\d|3[01])(?=[,;)]|\.?\s*$|\s(?:after|and|as|at|before|by|for|from|he|in|it|she|that|the|they|to|we|when|with)\b)"
)
_AROUND_THE_DAY = re.compile(
    r"(?P<before>\b(?:[Aa]fter|[Aa]s\sof|[Bb]efore|[Bb]y|[Dd]ue|[Ee]ffective|[Ff]rom|[Ss]ince|[Ss]tarting|[Tt]hrough|[Uu]ntil)\s)"
    r"(?P<month>1[0-2]|0?[1-9])/(?P<day>0?[1-9]|[12]\d|3[01])(?P<to>\s?(?:-|–|\s(?:to|through|until)\s)\s?(?P<month2>1[0-2]|0?[1-9])/(?P<day2>0?[1-9]|[12]\d|3[01]))?"
    r"(?![\w/%]|[.,]\d|\s(?:inch|mile|of)\w*\b)"
)
_NO_PARTS = {7, 9, 11, 13, 14, 15, *range(17, 20), *range(21, 32)}
"""Of which nobody speaks in print."""

_NUMERIC_DATE = re.compile(r"[0-9][-/.][0-9]")
_WEEKDAY = re.compile(rf"\b({SHORT_WEEKDAY})\.?,?\s(?={ANY_MONTH}\s\d|\d\d?\s{ANY_MONTH})")
_DAYS_OF_TWO_MONTHS = re.compile(
    rf"(?P<first>\b{ANY_MONTH}\s{_DAY}{_SUFFIX}?(?:,\s{_YEAR})?)\s?[-–—]\s?(?={ANY_MONTH}\s{_DAY}(?:{_SUFFIX})?\b)"
    rf"|(?P<month_first>\b{ANY_MONTH}\s{_YEAR})\s?[-–—]\s?(?={ANY_MONTH}\s{_YEAR}\b)"
    rf"|(?P<day_first>{START}\b{_DAY}{_SUFFIX}?\s{ANY_MONTH}(?:\s{_YEAR})?)\s?[-–—]\s?(?={_DAY}(?:{_SUFFIX})?\s{ANY_MONTH})"
)
_OF_YEAR = r"\s?(?:FY\s?|['’])(?P<short>\d\d)\b|\s?(?:of\s)?(?:FY\s?)?(?P<long>20\d\d)\b"
_YEAR_GLUED = r"(?P<glued>\d\d)\b"
_QUARTER_LAST = re.compile(
    rf"\b(?P<the>[Tt]he\s)?(?P<number>[1-4])(?P<part>Q)(?:{_OF_YEAR}|{_YEAR_GLUED}|\b)"
)
_HALF_LAST = re.compile(rf"\b(?P<the>[Tt]he\s)?(?P<number>[12])(?P<part>H)(?:{_OF_YEAR}|{_YEAR_GLUED})")
_HALF_ALONE = re.compile(
    r"\b(?P<the>[Tt]he\s)(?P<number>[12])(?P<part>H)\b(?!['’]|\spencil)(?P<short>)(?P<long>)"
)
_PART_FIRST = re.compile(rf"\b(?P<the>[Tt]he\s)?(?P<part>Q(?=[1-4])|H(?=[12]))(?P<number>\d)(?:{_OF_YEAR})")
_INITIALS_BEHIND = re.compile(r"\s[A-Z]{2,4}\s[a-z]")
_FISCAL = re.compile(r"\bFY\s?['’]?(?=(?:20)?\d\d(?!\d))")
_LETTER_OF_PART = re.compile(r"[QH](?:[1-4]|(?<=[1-4].))")
_PARTS = {"Q": "quarter", "H": "half"}

_DECADE = re.compile(
    r"(?:(?<!\w)['’‘](?=\d0['’]?s)|(?<![\w.,'’$€£])(?<![37]\d\d-))(\d{2}|1\d{2}|20\d)0['’]?\s?s\b"
)
_NOUGHTIES = re.compile(r"(?<!\w)['’‘]00s\b")
_SHORT_DECADE = re.compile(r"(?:(?<!\w)['’‘]|(?<![\w.,$€£]))([1-9]0)['’]?s\b")
_DECADES = re.compile(
    r"(?<![\w.,$€£])(?P<a>1\d\d0|20\d0)['’]?s?" + TO + r"['’]?(?P<b>(?:1\d|20)?\d0)['’]?s\b"
)
_ZERO_AND_S = re.compile(r"0['’]?\s?s\b")
"""In every decade."""
_YEARS = re.compile(
    rf"(?<![\w.,$€£/-])(?P<a>{_YEAR}){TO}(?P<b>{_YEAR}|\d\d)(?![\w%]|[.,/-]\d|\s?(?:kg|km|m)\b)"
)
_SEASON = re.compile(rf"(?<![\w.,$€£/-])(?P<a>{_YEAR})/(?P<b>{_YEAR}|\d\d)(?![\w%/-]|[.,]\d)")
_FOUR_DIGITS = re.compile("[0-9]{4}")
_LETTER_OF_ERA = re.compile(r"[0-9]\s?[ABC]|D\.?\s[0-9]")
_ERA = re.compile(r"(?<![\d.,])(\d{1,4})\s?(A\.?D\.?|B\.?C\.?(?:E\.?)?|C\.E\.|CE(?!-|\smark))(?!\w)")
_ERAS = re.compile(r"(?<![\w.,$€£-])(\d{1,4})\s?[-–]\s?(?=\d{1,4}\s?(?:A\.?D|B\.?C)\b)")
_YEAR_TO_COME = re.compile(
    r"2[1-9]\d\d(?:(?<=\b[Bb]y\s\d{4})(?<!fell\sby\s\d{4})(?<!rose\sby\s\d{4})(?<!cut\sby\s\d{4})(?<!grew\sby\s\d{4})(?<!dropped\sby\s\d{4})(?<!lost\sby\s\d{4})(?<!won\sby\s\d{4})|(?<=\b[Ii]n\s\d{4})|(?<=\b[Ss]ince\s\d{4})|(?<=\b[Uu]ntil\s\d{4})|(?<=\b[Bb]efore\s\d{4})|(?<=\byear\s\d{4}))\b(?![,.:/-]\d|%|\s(?:[a-z-]+s|people|men|women|children|of|out|more|from|to\s\d+)\b)"
)
_ERA_FIRST = re.compile(r"\b(A\.?D\.?\s)(\d{3,4})\b(?![.,:/-]\d|%)")
_NUMBERED_BY_YEAR = re.compile(r"(?<=\b[Nn]umber\s)((?:19|20)\d\d)-(?=\d{1,4}\b)")
_APOSTROPHE = re.compile(r"['’‘][0-9]")
_SHORT_YEARS = re.compile(
    r"['’‘](?<![\w’'].)(?P<a>\d\d)\s?[-–]\s?(?=(?P<mark>['’‘]?)(?P<b>\d\d)(?![\w’']|[.,]\d|[-–]))"
)
_SHORT_YEAR = re.compile(r"['’‘](?<![\w’'].)(\d\d)(?![\w'’]|[.,:/]\d|[-–]\d(?!\d(?![\w'’])))")
_QUOTED = re.compile(r"[^'’‘\n]{0,60}(?<![\ss])['’](?!\w)")
"""What has opened closes again: "'21 Ash Street' is a film"."""
_LONE_YEAR = re.compile(
    r"(?P<year>[12](?<![\w.,$€£¥/:+#-].)(?:(?<=1)\d|0)\d\d)(?P<of>['’]s)?(?![\w%°]|[.,:/]\d|-\d|\s?[$€£%°])"
)
_CENTURY = re.compile(r"(?<![\w.,$€£])(1[1-9])00s\b")

_ZONE = r"(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|JST|HKT|AEST|AEDT)"
_DOTTED_ZONE = r"(?:[ecmpECMP]\.[sdSD]?\.?[tT]\b\.?|g\.m\.t\b\.?)"
_HALF = r"(?P<half>[apAP]\.\s?[mM]\b\.?|[ap]m\b|[AP]M\b)"
_TIME = re.compile(
    rf"(?<![\d$€£])(?<!\d[.,:])(?P<hour>2[0-4]|[01]?\d)(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?\s?{_HALF}"
    rf"(?:\s?(?P<zone>{_ZONE}|{_ZONE.lower()}|est|edt|pst|pdt|cst|{_DOTTED_ZONE})(?!\w)|(?![A-Za-z]{{2}}\w))"
)
_HALF_OF_DAY = re.compile(r"[0-9]\s?[apAP]\.?\s?[mM]")
_HOURS_RANGE = re.compile(
    rf"(?<![\d.,:$€£])(?P<a>(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?)(?P<to>{TO}|\s(?:to|and|or)\s)"
    rf"(?=(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[apAP]\.?[mM]\b)"
)
_CLOCK_TIME = re.compile(
    rf"(?<![\d.,:/$€£])(?P<hour>2[0-4]|[01]?\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:]|\.\d|,\d{{3}})"
    rf"(?:\s?(?P<zone>{_ZONE})\b)?"
)
_DOTTED_CLOCK = re.compile(rf"(?<![\d.,:$€£])(2[0-3]|[01]?\d)\.([0-5]\d)(?=\s?{_ZONE}\b)")
_DOTTED_MINUTE = re.compile(r"[0-9]\.[0-5]\d(?!\d)")
_TIMETABLED = re.compile(
    r"(?<![\d.,:$€£+-])(?:(?P<early>0\d)|(?<=\b[Tt]he\s)(?P<hour>1\d|2[0-3]|[1-9](?=\.\d\d\s(?:at|from)\s[A-Z])))\.(?P<minute>[0-5]\d)(?![\w.%]|[,-]\d)"
    r"(?(early)|(?=\s(?:bus|departure|ferry|flight|sailing|service|train|(?:at|from)\s[A-Z])))"
)
"""No other number of two places begins with a zero."""

_DOTTED_TIME = re.compile(
    r"(?P<before>\b(?:[Aa]t|[Uu]ntil|[Bb]y|[Ff]rom|[Aa]round|[Aa]bout|[Bb]efore|[Aa]fter)\s)(?P<hour>1\d|2[0-3]|[1-9])\.(?P<minute>[0-5]\d)"
    r"(?=[;:!?)]|[.,](?!\d)|$|\s(?:and|as|at|but|daily|each|every|for|from|in|on|sharp|this|to|today|tomorrow|tonight|when|with|yesterday)\b)"
)
"""A time as British papers write it, which only the words around it tell from other numbers."""

_OF_A_TIMETABLE = re.compile(
    r"\b(?:alarm|arriv\w+|beg[aiu]n\w*|bell|boats?|breakfast|bus(?:es)?|concert|curtain|depart\w*|dinner|doors?|ferry|ferries|flights?|"
    r"gates?|kick(?:ed|s|ing)?[- ]off|leav(?:es?|ing)|left|lunch|mass|"
    r"meet(?:ing|s)?|sail(?:s|ed|ing)?|service|start(?:s|ed|ing)?|"
    r"supper|trains?|woke|wake[sn]?)\b",
    re.IGNORECASE,
)
_OF_OTHER_NUMBERS = re.compile(
    r"[%$£€]|\b(?:average|[bm]illion|bonds?|courses|deep|dollars?|ERA|euros?|fell|final|GPA|grams?|high|index|km|league|long|magnitude|mark|"
    r"met(?:er|re)s?|odds|percent|pH|pounds?|price[ds]?|points?|race|raised|rates?|ratings?|records?|rose|scales?|scores?d?|seconds?|section|"
    r"shares?|stocks?|stood|tall|tickets?|trad(?:ed|ers|ing)|versions?|wide|yen|yields?|yuan)\b",
    re.IGNORECASE,
)
_LETTER_OF_MINUTES = re.compile(r"[0-9]\s?m\b")
_MINUTES = re.compile(r"(?<=\dh)\s?(\d{1,2})\s?m\b|(?<![\d.,])(\d{1,2})\s?m(?=\s\d{1,2}(?:\.\d{1,3})?\s?s\b)")
_MILITARY = re.compile(
    rf"(?P<hour>[0-2](?<![\d.,:$€£-].)(?:(?:(?<=\b[Aa]t\s0)|(?<=\b[Bb]y\s0))\d(?=[0-5]\d\b(?![,.]\d))|(?:(?<=[01])\d|(?<=2)[0-3])(?=\d\d\s?(?:{_ZONE}|hrs|hours|local(?:\stime)?)\b)))(?P<minute>[0-5]\d)(?!\d)"
)
_CAPITAL_MONTH = rf"(?:{'|'.join(MONTHS)}|{SHORT_MONTH})\b"
_MONTH_RANGE = re.compile(
    rf"\b(?!May-Dec)({_CAPITAL_MONTH})\.?\s?[-–]\s?({_CAPITAL_MONTH})(?!\.?\s\d{{1,2}}\b)\.?"
)
_WEEKDAY_RANGE = re.compile(rf"\b({SHORT_WEEKDAY})\.?\s?[-–]\s?({SHORT_WEEKDAY})\b\.?")
_LAP = re.compile(r"(?<![\d.,:/$€£])(?P<minute>\d{1,2}):(?P<second>[0-5]\d)\.(?P<part>\d{1,3})(?![\d:]|\.\d)")
_TAKEN = re.compile(
    r"(?P<before>\b(?:[Ii]n|time\sof)\s(?:an?\s)?)(?P<minute>\d{1,3}):(?P<second>[0-5]\d)(?![\d:]|\.\d|\s?[ap]\.?m\b)"
)
"""How long a race took: no clock time stands behind "in"."""

_OF_A_RACE = re.compile(
    r"\b(?:clock(?:ed|s|ing)|finish(?:ed|es)?|kilomet(?:er|re)s?|km|laps?|marathon|meters|metres|miles?|race[ds]?|ran|record|"
    r"runs?|swam|swims?)\b"
)
_TIME_RANGE = re.compile(
    rf"(?<=M){TO}(?=noon|midnight|{NUMBER_WORD})|(?<=\b[Nn]oon){TO}(?={NUMBER_WORD})|(?<=\b[Mm]idnight){TO}(?={NUMBER_WORD})"
)


_WORKDAYS = re.compile(
    r"(?:(?<=\d\s)|(?<=\d,\s)|(?<=m\.\s)|(?<=m\.,\s)|(?<=[ap]m\s)|(?<=[ap]m,\s))M-F\b|\bM-F(?=,?\s\d)"
)
_DAYS_EITHER = re.compile(rf"\b({SHORT_WEEKDAY})\.?/({SHORT_WEEKDAY})\b\.?")


def say_spans(text: str) -> str:
    """Days and months with a dash between them: "Mon.-Fri." → "Monday to Friday", "Jan.–March"."""
    text = _WEEKDAY_RANGE.sub(lambda m: f"{weekday_name(m[1])} to {weekday_name(m[2])}{_kept_stop(m)}", text)
    text = _WORKDAYS.sub("Monday to Friday", text)
    text = _DAYS_EITHER.sub(lambda m: f"{weekday_name(m[1])} and {weekday_name(m[2])}{_kept_stop(m)}", text)
    return _MONTH_RANGE.sub(lambda m: f"{month_name(m[1])} to {month_name(m[2])}{_kept_stop(m)}", text)


def say_dates(text: str) -> str:
    """Dates: "July 25, 2012" → "July twenty-fifth, twenty twelve"; "25 July" → "the twenty-fifth of July"."""
    if _NUMERIC_DATE.search(text):
        text = _YEAR_FIRST.sub(_numeric_year_first, text)
        text = _YEAR_LAST.sub(_numeric_year_last, text)
        text = _ON_THE_DAY.sub(_on_the_day, text)
        if "/" in text:
            text = _AROUND_THE_DAY.sub(_around_the_day, text)
    if has_word(text, _ANY_WAY_WRITTEN):
        text = _say_dates_with_months(_MONTH_ANY_WAY.sub(_month_in_full, text))
    if _LETTER_OF_PART.search(text):
        for form in (_QUARTER_LAST, _HALF_LAST, _HALF_ALONE, _PART_FIRST):
            text = form.sub(_part_of_year, text)
    return _FISCAL.sub("fiscal year ", text) if "FY" in text else text


def _month_in_full(match: re.Match[str]) -> str:
    """The month beside a day or a year: "Sept. 5" → "September 5"; but 25 people may die, 12 march on."""
    before = _BEFORE_MONTH.search(match.string[max(0, match.start() - 12) : match.start()])
    behind = _BEHIND_MONTH.match(match.string, match.end())
    if match[0] in _ALSO_VERBS and not (before and (before["suffix"] or (behind and behind["year"]))):
        return match[0]
    return month_name(match[0]) + _kept_stop(match) if before or behind else match[0]


def _say_dates_with_months(text: str) -> str:
    text = _WEEKDAY.sub(lambda m: f"{weekday_name(m[1])}, ", text)
    text = _DAYS_OF_TWO_MONTHS.sub(lambda m: f"{m['first'] or m['month_first'] or m['day_first']} to ", text)
    text = _MONTH_DAYS.sub(_month_then_day, text)
    text = _DAYS_MONTH.sub(_day_then_month, text)
    return _MONTH_YEAR.sub(lambda m: f"{m['month']}{m['comma']} {year(int(m['year']))}", text)


def say_times(text: str) -> str:
    """Times of day: "2:30pm" → "two thirty PM"; "01:00" → "one o'clock"; "2-3 p.m." → "two to three PM"."""
    if _HALF_OF_DAY.search(text):
        text = _HOURS_RANGE.sub(lambda m: f"{_hour_words(m['a'])} {_joint(m['to'])} ", text)
        text = _TIME.sub(_time_of_day, text)
    if _DOTTED_MINUTE.search(text):
        text = _DOTTED_CLOCK.sub(r"\1:\2", text)
        text = _TIMETABLED.sub(lambda m: f"{m['early'] or m['hour']}:{m['minute']}", text)
        if _OF_A_TIMETABLE.search(text) and not _OF_OTHER_NUMBERS.search(text):
            text = _DOTTED_TIME.sub(r"\g<before>\g<hour>:\g<minute>", text)
    if _LETTER_OF_MINUTES.search(text):
        text = _MINUTES.sub(lambda m: f" {m[1] or m[2]} min" if m[1] else f"{m[2]} min", text)
    if ":" in text:
        text = _LAP.sub(_lap, text)
        text = _TAKEN.sub(_taken, text) if _OF_A_RACE.search(text) else text
        text = _CLOCK_TIME.sub(_clock_time, text)
    if _FOUR_DIGITS.search(text):
        text = _MILITARY.sub(lambda m: _military(m["hour"], m["minute"]), text)
    return _TIME_RANGE.sub(" to ", text) if DASH.search(text) else text


def say_decades(text: str) -> str:
    """Decades: "1980s" → "nineteen eighties", "’80s" → "eighties", "1960s-80s" → "nineteen sixties to eighties"."""
    if not _ZERO_AND_S.search(text):
        return text
    text = _DECADES.sub(lambda m: f"{decade(int(m['a']))} to {decade(int(m['b']))}", text)
    text = _CENTURY.sub(lambda m: f"{cardinal(int(m[1]))} hundreds", text)
    text = _NOUGHTIES.sub("two thousands", text)
    text = _DECADE.sub(lambda m: decade(int(m[1] + "0")), text)
    return _SHORT_DECADE.sub(lambda m: decade(int(m[1])), text)


def say_years(text: str) -> str:
    """Years: "1980-86" → "nineteen eighty to eighty-six", "in 2012" → "in twenty twelve", "’98", "340 A.D."."""
    has_years = _FOUR_DIGITS.search(text)
    if has_years and DASH.search(text):
        text = _NUMBERED_BY_YEAR.sub(lambda m: f"{year(int(m[1]))} ", text)
        text = _YEARS.sub(lambda m: f"{year(int(m['a']))} to {written_year(m['b'])}", text)
    if has_years and "/" in text:
        text = _SEASON.sub(_season, text)
    if _LETTER_OF_ERA.search(text):
        text = _ERAS.sub(lambda m: f"{year(int(m[1]))} to ", text)
        text = _ERA.sub(_era, text)
    if has_years:
        text = _YEAR_TO_COME.sub(lambda m: year(int(m[0])), text)
    if _LETTER_OF_ERA.search(text):
        text = _ERA_FIRST.sub(lambda m: f"AD {year(int(m[2]))}", text)
    if _APOSTROPHE.search(text):
        text = _SHORT_YEARS.sub(_short_years, text)
        text = _SHORT_YEAR.sub(lambda m: m[0] if _QUOTED.match(m.string, m.end()) else pair(m[1]), text)
    return _LONE_YEAR.sub(_year_or_count, text) if has_years else text


def _era(match: re.Match[str]) -> str:
    """ "In 44 BC." has the stop of its sentence, "340 A.D." by itself none."""
    in_a_sentence = match[0] != match.string.strip()
    ends = in_a_sentence and match[2].endswith(".") and match[2].count(".") == 1
    return f"{year(int(match[1]))} {match[2].replace('.', '')}{'.' if ends else ''}"


def _short_years(match: re.Match[str]) -> str:
    """ "’98-’02" and "’98-99", but "‘52-48’" is quoted."""
    follow = match["mark"] or int(match["b"]) == (int(match["a"]) + 1) % 100
    return f"{pair(match['a'])} to " if follow else match[0]


def _season(match: re.Match[str]) -> str:
    """A year and the next: "2020/21", but not "2000/4"."""
    first, second = match["a"], match["b"]
    follows = int(second) == (int(first) + 1) % 10 ** len(second)
    return f"{year(int(first))} to {written_year(second)}" if follows else match[0]


_COUNTED = re.compile(r"\s(?:[a-z]{3,}s|people|men|women|children)\b")
_COUNTING = re.compile(r"\b(?:(?:more|less|fewer) than|at (?:least|most)|up to|as many as|nearly|almost)\s$")
_NO_NOUN = re.compile(
    r"\s(?:was|has|its|his|does|hers|ours|theirs|this|less|across|plus|perhaps|versus|towards|besides|always|sees|says)\b"
)


def _year_or_count(match: re.Match[str]) -> str:
    number = int(match["year"])
    before, rest = (
        match.string[max(0, match.start() - 16) : match.start()],
        match.string[match.end() : match.end() + 24],
    )
    named = number < 1900 and _COUNTED.match(rest) and not _NO_NOUN.match(rest)
    return (cardinal(number) if named or _COUNTING.search(before) else year(number)) + (match["of"] or "")


def _joint(written: str) -> str:
    word = written.strip()
    return word if word.isalpha() else "to"


def _with_year(match: re.Match[str]) -> str:
    return f"{match['comma']} {year(int(match['year']))}" if match["year"] else ""


def _month_then_day(match: re.Match[str]) -> str:
    if match["last"] and int(match["last"]) <= int(match["day"]) and not match["to"].strip().isalpha():
        return match[0]
    days = ordinal(int(match["day"]))
    if match["last"]:
        days += f" {_joint(match['to'])} {ordinal(int(match['last']))}"
    return f"{match['month']} {days}{_with_year(match)}"


def _day_then_month(match: re.Match[str]) -> str:
    days = (match["the"] or "the ") + ordinal(int(match["day"]))
    if match["last"]:
        days += f" {_joint(match['to'])} the {ordinal(int(match['last']))}"
    return f"{days} of {match['month']}{_with_year(match)}"


def _kept_stop(match: re.Match[str]) -> str:
    """The stop of an abbreviation that was the last word of a sentence, for it ended that, too."""
    ends = match[0].endswith(".") and SENTENCE_ENDS.match(match.string, match.end())
    return "." if ends and match.start() else ""


def _on_the_day(match: re.Match[str]) -> str:
    """ "On 10/9", but "on 9/11" is its own name."""
    if match[0] == "9/11":
        return match[0]
    return f"{MONTHS[int(match['month']) - 1]} {ordinal(int(match['day']))}"


def _around_the_day(match: re.Match[str]) -> str:
    """ "By 12/1", "from 6/5 to 6/9", for no fraction is as large; but "from 1/4 to 3/8"."""
    month, day = int(match["month"]), int(match["day"])
    if match[0].endswith("9/11") or (month < day and day not in _NO_PARTS):
        return match[0]
    said = f"{match['before']}{MONTHS[month - 1]} {ordinal(day)}"
    if match["to"]:
        joint = "to" if match["to"].strip()[0] in "-–" else match["to"].split()[0]
        said += f" {joint} {MONTHS[int(match['month2']) - 1]} {ordinal(int(match['day2']))}"
    return said


def _numeric_year_first(match: re.Match[str]) -> str:
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    return f"{MONTHS[month - 1]} {ordinal(day)}, {year(int(match['year']))}"


def _numeric_year_last(match: re.Match[str]) -> str:
    first, second = int(match["a"]), int(match["b"])
    said = (
        year(2000 + int(match["year"]))
        if _IS_OF_THIS_CENTURY.fullmatch(match["year"])
        else written_year(match["year"])
    )
    if 1 <= first <= 12 and 1 <= second <= 31:
        return f"{MONTHS[first - 1]} {ordinal(second)}, {said}"
    if 1 <= second <= 12 and 1 <= first <= 31:
        return f"the {ordinal(first)} of {MONTHS[second - 1]}, {said}"
    return match[0]


def _part_of_year(match: re.Match[str]) -> str:
    """ "Q3 2024" → "the third quarter of twenty twenty-four", but "the Q3 2024 report" has no "of"."""
    said = f"{match['the'] or 'the '}{ordinal(int(match['number']))} {_PARTS[match['part']]}"
    of = match["short"] or match["long"] or match.groupdict().get("glued")
    if not of:
        return said
    of_a_thing = match["the"] and (
        THING.match(match.string, match.end()) or _INITIALS_BEHIND.match(match.string, match.end())
    )
    fiscal = "fiscal year " if "FY" in match[0] else ""
    return f"{said} {'' if of_a_thing else 'of '}{fiscal}{written_year(of)}"


def _hour_words(written: str) -> str:
    hour, _, minute = written.replace(".", ":").partition(":")
    return _hour_and_minute(hour, minute)


def _hour_and_minute(hour: str, minute: str | None) -> str:
    said = cardinal(int(hour))
    return said if minute in {None, "", "00"} else f"{said} {pair(minute)}"


def _to_the_second(match: re.Match[str]) -> str:
    counted = [
        f"{cardinal(int(number))} {unit}{'' if int(number) == 1 else 's'}"
        for number, unit in zip(
            match.group("hour", "minute", "second"), ("hour", "minute", "second"), strict=True
        )
    ]
    return f"{counted[0]} {counted[1]} and {counted[2]}"


def _lap(match: re.Match[str]) -> str:
    return f"{_minutes(match)} {cardinal(int(match['second']))} point {digits(match['part'])} seconds"


def _taken(match: re.Match[str]) -> str:
    second = int(match["second"])
    seconds = f" {cardinal(second)} second{'' if second == 1 else 's'}" if second else ""
    return f"{match['before']}{_minutes(match)}{seconds}"


def _minutes(match: re.Match[str]) -> str:
    return f"{cardinal(int(match['minute']))} minute{'' if match['minute'] == '1' else 's'}"


def _time_of_day(match: re.Match[str]) -> str:
    said = _to_the_second(match) if match["second"] else _hour_and_minute(match["hour"], match["minute"])
    said += f" {match['half'][0].upper()}M"
    if match["zone"]:
        said += " " + match["zone"].replace(".", "").upper()
    return said + _kept_stop(match)


def _clock_time(match: re.Match[str]) -> str:
    zone = f" {match['zone']}" if match["zone"] else ""
    if match["second"]:
        return _to_the_second(match) + zone
    if match["zone"] and match["minute"] == "00":
        return _military(match["hour"], "00") + zone
    if match["minute"] == "00":
        return f"{cardinal(int(match['hour']))} o'clock"
    return _hour_and_minute(match["hour"], match["minute"]) + zone


def _military(hour: str, minute: str) -> str:
    if minute == "00":
        return f"{'oh ' if hour[0] == '0' else ''}{cardinal(int(hour))} hundred" if int(hour) else "midnight"
    return f"{whole_number(hour.lstrip('0') or '0')} {pair(minute)}"
