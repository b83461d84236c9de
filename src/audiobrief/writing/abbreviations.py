"""Abbreviations, as the words they stand for."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word
from audiobrief.writing.days_and_months import (
    ANY_MONTH,
    SHORT_MONTH,
    SHORT_MONTHS,
    SHORT_WEEKDAY,
    SHORT_WEEKDAYS,
    month_name,
    weekday_name,
)
from audiobrief.writing.initials import say_initials
from audiobrief.writing.numbers import CODE, NUMBER_WORD
from audiobrief.writing.places import (
    STATES_SHORTENED,
    STREETS_SHORTENED,
    say_counties,
    say_house_numbers,
    say_parties,
    say_postal_states,
    say_states,
    say_streets,
)
from audiobrief.writing.stops import END, kept_stop
from audiobrief.writing.titles import TITLES, say_titles

_PLACES = {
    "St": "Saint", "Sts": "Saints", "Ste": "Sainte", "Mt": "Mount", "Mtn": "Mountain", "Ft": "Fort", "Dist": "District",
}  # fmt: skip
_PLACE = re.compile(rf"\b({'|'.join(_PLACES)})\.(?=\s+[A-Z\ue000]|\sof\s[A-Z])")
_BARE_PLACE = re.compile(r"\b(St|Mt)(?=\s[A-Z\ue000][a-z])")
_MONTHS = frozenset(SHORT_MONTHS) - {"Jan", "Mar"}
"""Those two are also given names and places."""

_MONTH = rf"\b(?P<month>{'|'.join(sorted(_MONTHS, reverse=True))})"
_CALENDAR = re.compile(rf"{_MONTH}\.{END}?")
_WEEKDAY_SHORTENED = re.compile(r"[FMSTW][a-z]{2,4}\.")
_WEEKDAY = re.compile(
    rf"(?P<before>(?:\b(?:[oO]n|until|till|next|last|every|since|Saturday\sand|Saturday\s&)|\b[A-Z]{{2,4}}|\d|[,;:])\s(?!(?:Sat|Sun|Thu)\.\s(?!May|{SHORT_MONTH})[A-Z])(?=(?P<weekday>{SHORT_WEEKDAY})\.)|(?:^|\()(?=(?P<first>{SHORT_WEEKDAY})\.\s\d)|\b(?!the\b)[a-z]{{2,20}}\s(?=(?P<sure>Mon|Tues?|Wed|Thurs?|Fri)\.))"
    rf"[A-Z][a-z]+\.{END}?"
)
"""Sun is also a newspaper, Sat a verb and Thu a name."""

_SHORTENED_NAME = re.compile(r"[A-Z][a-z]{0,5}\.")
"""What every state and initial that ends in a stop has."""

_DIGIT = re.compile("[0-9]")

_AFTER_NAME = {"Jr": "Junior", "Sr": "Senior", "Inc": "Incorporated", "Corp": "Corporation", "Co": "Company",
               "Cos": "Companies", "Ltd": "Limited", "Pty": "Proprietary", "Bros": "Brothers", "Esq": "Esquire",
               "Dept": "Department", "Govt": "Government", "Intl": "International", "Assn": "Association",
               "Natl": "National", "Univ": "University", "Inst": "Institute", "Hosp": "Hospital", "Ctr": "Center",
               "Twp": "Township", "Hts": "Heights", "Mfg": "Manufacturing", "Mgmt": "Management", "Ret": "Retired"}  # fmt: skip
_NAME_ENDS = re.compile(rf"\b({'|'.join(_AFTER_NAME)})\.{END}?")
_BARE_JUNIOR = re.compile(r"(?<=[a-z]\s)([JS]r)\b(?!\.|\s[A-Z])")
_UNITED = re.compile(r"(?<=[A-Za-z]\s)Utd\b\.?(?!\s*$)|(?<=[A-Za-z]\s)Utd\b")
_WITHOUT_A_MIDDLE = re.compile(r"\b([Nn]at|[Ii]nt)['’]l\b")
_QUARTER = re.compile(rf"(?:\b(?P<month>{'|'.join(_MONTHS)})\.?\s|(?<=[a-z]\s))qtr(?=s?\b)(?!s?\.)")
_POINTS = re.compile(r"(?<=\bpercentage\s)pts\b(?:\.(?=\s[a-z]|[,;)]))?")
_LTD = re.compile(r"\bLtd\b(?!\.)")
_OFFICE = re.compile(r"\b([Gg]ovt|[Dd]ept)\b(?!\.)")
_OFFICES = {"govt": "government", "dept": "department", "Govt": "Government", "Dept": "Department"}
_WITHOUT_STOP = frozenset({
    "St", "Mt", "Jr", "Sr", "Co", "nat", "Nat", "int", "Int", "qtr", "qtrs", *_OFFICES, "pts", "Utd", "Ltd",
})  # fmt: skip


_WORDS = {
    "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera", "vs.": "versus", "vs": "versus",
    "approx.": "approximately", "a.k.a.": "also known as", "aka": "also known as", "w/o": "without", "w/": "with",
    "c/o": "care of", "dept.": "department", "govt.": "government", "gov't": "government",
    "cf.": "compare",
    "et al.": "and others", "viz.": "namely", "no.": "number", "vol.": "volume", "est.": "established",
    "tv": "TV", "ext.": "extension", "incl.": "including", "max.": "maximum", "min.": "minimum",
    "y/y": "year over year", "q/q": "quarter over quarter", "m/m": "month over month",
    "yoy": "year over year", "qoq": "quarter over quarter", "mom": "month over month",
    "ca.": "circa", "feat.": "featuring", "Ph.D.": "PhD", "Ph.D": "PhD", "M.D.": "M D", "Ph.D.s": "PhDs",
    "w/out": "without", "pop.": "population", "p.a.": "per annum", "y-o-y": "year over year",
    "q-o-q": "quarter over quarter", "m-o-m": "month over month",
}  # fmt: skip
_SHORT_WORDS = {
    "assn": "association", "avg": "average", "bdrm": "bedroom", "bldg": "building",
    "bldgs": "buildings", "esp": "especially", "excl": "excluding", "hosp": "hospital", "hrs": "hours",
    "intl": "international", "lbs": "pounds", "lg": "large", "mfg": "manufacturing", "mgr": "manager", "mins": "minutes",
    "misc": "miscellaneous", "mos": "months", "mtg": "meeting", "natl": "national", "pkg": "package",
    "pkgs": "packages", "qtr": "quarter", "qtrs": "quarters", "ret": "retired", "secs": "seconds", "sm": "small",
    "tbsp": "tablespoon", "temp": "temperature", "tsp": "teaspoon", "univ": "university",
    "wks": "weeks", "yrs": "years",
}  # fmt: skip
_STOP_WITHIN = re.compile(r"[a-z]\.(?:[,;)]|\s[a-z\d(])")
"""A full stop that ends no sentence."""

_SHORT_WORD = re.compile(
    rf"(?<![\w./@])(?<!\b[Aa]\s)(?!(?<=\b[Tt]he\s)esp\b)(?P<word>{'|'.join(_SHORT_WORDS)})\.(?=[,;)]|\s[a-z\d(])"
)
_MINUTE_OF_PLAY = re.compile(r"(?<=\d(?:st|nd|rd|th)-)(min|c)\.(?=\s[a-z])")
_WORD = re.compile(
    r"(?<![\w./@-])(?P<word>e\.g\.?|i\.e\.?|E\.g\.|I\.e\.|etc\.|vs\.?|[Aa]pprox\."
    r"|a\.k\.a\.|aka|w/o(?:ut)?|w/(?=\s?\w)|c/o|y/y|q/q|m/m|y-o-y|q-o-q|m-o-m|p\.a\.|(?:YoY|QoQ|MoM(?:(?<=[\d%]\s...)|(?<=percent\s...))|yoy|qoq)(?=[,.;)]|\s*$|\s(?:and|as|at|by|for|from|in|on|to|versus|vs)\b)|dept\.|govt\.|gov't|cf\."
    r"|et al\.|viz\.|tv|[Ii]ncl\.|feat\.(?=\s[A-Z])|ca\.(?=\s\d)|est\.(?=\s\d)|ext\.(?=\s\d)"
    r"|Ph\.D\.s|Ph\.D\.?|M\.D\.|pop\.(?=\s\d))"
    rf"{END}?(?![\w/])"
)
_IN_WORDS = frozenset({
    "aka", "al", "approx", "Approx", "c", "ca", "cf", "dept", "e", "est", "etc", "ext", "feat", "g", "gov", "govt",
    "incl", "Incl", "k", "m", "M", "MoM", "p", "Ph", "pop", "q", "qoq", "QoQ", "tv", "viz", "vs", "w", "y", "yoy", "YoY",
})  # fmt: skip
"""One part of each of them, of "a.k.a." and "e.g." the one that is no word elsewhere."""

_LIVED = {"b": "born", "c": "circa", "d": "died"}
_OF_YEAR = re.compile(
    rf"(?<![\w.'’])(?:c\.\s?(?=\d{{3,4}}\b|\d,\d{{3}}\b)|(?<!plan\s)[bd]\.\s?(?=[12]\d{{3}}\b|(?:(?<=[(]..\s)|(?<=[(]..)|(?<=,\s..\s)|(?<=,\s..)){ANY_MONTH}\s[a-z]))"
)
_ABOUT = re.compile(rf"(?<![\w.'’])(?<!plan\s)c\.\s?(?={NUMBER_WORD})")
_OF_CENTURY = re.compile(r"(?<=\d(?:st|nd|rd|th)\s)c\.(?=[,;)]|\s(?:[a-z]|BC|AD|B\.C\.|A\.D\.))")
_NUMBER_OF_ITS_KIND = re.compile(
    r"(?:^|(?<=[.!?”]\s))No(?=\s1[0-2]\s(?:and|declined|denied|did|had|has|insisted|is|officials?|said|says|sources?|was|will|would)\b)"
    r"|(?<=[a-z]\s)(?<!said\s)(?<!says\s)(?<!voted\s)No(?=\s\d{1,3}\b(?![.,:]\d|%))"
    r"|\bNo(?=\s\d{1,3}\s(?:[A-Z][a-z]+\s){1,2}(?:Avenue|Lane|Place|Road|Square|Street)\b)"
)
_LEGAL_V = re.compile(r"(?<=[A-Za-z]\s)v\.?(?=\s[A-Z])")
_POINTERS = {
    "No": "Number", "no": "number", "Nos": "Numbers", "nos": "numbers", "N°": "Number", "Nº": "Number",
    "p": "page", "P": "Page", "pp": "pages", "Vol": "Volume", "vol": "volume", "Fig": "Figure",
    "fig": "figure", "Ch": "Chapter", "ch": "chapter", "Art": "Article", "art": "article", "Sec": "Section",
    "sec": "section", "s": "section", "ss": "sections", "para": "paragraph", "Res": "Resolution",
    "Apt": "Apartment", "Ste": "Suite", "Hwy": "Highway", "Rte": "Route", "Rt": "Route", "Cat": "Category", "Rm": "Room",
    "Bldg": "Building", "Pt": "Part", "Ep": "Episode", "Prop": "Proposition", "Div": "Division", "Wk": "Week",
    "Reg": "Regulation", "Sch": "Schedule", "Op": "Opus", "ver": "version", "Flt": "Flight",
    "Dist": "District",
}  # fmt: skip
_BEFORE_ROMANS = frozenset({"Vol", "vol", "Art", "art", "Ch", "ch", "Pt", "Sec", "sec"})
_ROMAN_POINTER = re.compile(rf"(?<![\w.'’])({'|'.join(sorted(_BEFORE_ROMANS))})\.\s(?=[IVXLC]{{1,6}}\b)")
_POINTING = re.compile(r"[.#№°º]\s?[0-9A-Z]")
_POINTER = re.compile(
    rf"(?<![\w.'’])(?<!\d\s(?=s\.))({'|'.join(_POINTERS)})\.\s?(?:(?=\d)|(?<=[Nn]o\.\s)(?={CODE}))|(?<![\w.])(№|N[°º])\s?(?=\d)|(?<![\w&#])#(?=\d)"
)
_CHANNEL = re.compile(
    r"\bCh\.(?=\s\d{1,2}(?:['’]s)?\s(?:[A-Z]\w+\s)?(?:[Nn]ews|[Aa]nchor|[Rr]eporter|[Vv]iewers))|(?<=\bon\s)Ch\.(?=\s\d{1,2}\b(?!\sof\b))"
)
"""Of television; other figures behind it are chapters."""

_WITHOUT_THEIR_STOP = frozenset({"Hwy", "Rte", "Apt", "Bldg", "Ste"})
_UNSTOPPED_POINTER = re.compile(rf"\b(?:{'|'.join(sorted(_WITHOUT_THEIR_STOP))})(?=\s\d)")
_MILITARY_UNITS = {"Bn": "Battalion", "Regt": "Regiment", "Div": "Division", "Bde": "Brigade",
                   "Cav": "Cavalry", "Inf": "Infantry", "Sqn": "Squadron",
                   "Pct": "Precinct", "Dist": "District", "Cir": "Circuit"}  # fmt: skip
_NUMBERED_UNIT = re.compile(
    rf"(?P<nth>\b\d{{1,3}}(?:st|nd|rd|th)\s(?:[A-Z][a-z]+\.?\s)?)(?P<unit>{'|'.join(_MILITARY_UNITS)})\b(?:\.{END}?)?"
)


SHORTENED = frozenset(
    {*TITLES, *_PLACES, *_AFTER_NAME, *_MONTHS, *SHORT_WEEKDAYS, *_WITHOUT_STOP, *_IN_WORDS, *_LIVED, "v"}
    | STATES_SHORTENED
    | STREETS_SHORTENED
)
"""Every word that stands for another where no stop is before the end of the text."""


def say_abbreviations(text: str) -> str:
    """Titles and abbreviations: "Dr. Li" → "Doctor Li", "Elm St." → "Elm Street", "U.S." → "US", "Reno, Nev."."""
    text = say_streets(text)
    if _DIGIT.search(text):
        text = _say_numbered_things(text)
    if "." in text[:-1] and has_word(text, _LIVED):
        text = _OF_YEAR.sub(lambda m: f"{_LIVED[m[0][0]]} ", text)
        text = _OF_CENTURY.sub("century", _ABOUT.sub("about ", text))
    text = say_parties(say_postal_states(text))
    if has_word(text, _WITHOUT_STOP):
        text = _say_shortened_without_stop(text)
    if "." in text[:-1]:
        text = _say_shortened_with_stop_within(text)
    if has_word(text, _IN_WORDS):
        text = _WORD.sub(_expanded, text)
    if has_word(text, ("v",)):
        text = _LEGAL_V.sub("versus", text)
    has_stops = _SHORTENED_NAME.search(text)
    text = say_titles(say_states(text) if has_stops else text)
    return _say_shortened_names(text) if has_stops else text


def _say_shortened_without_stop(text: str) -> str:
    text = _BARE_PLACE.sub(lambda m: _PLACES[m[1]], text)
    text = _BARE_JUNIOR.sub(lambda m: _AFTER_NAME[m[1]], text)
    text = say_counties(text)
    text = _WITHOUT_A_MIDDLE.sub(lambda m: m[1] + ("ional" if m[1][0] in "Nn" else "ernational"), text)
    text = _QUARTER.sub(lambda m: f"{month_name(m['month'])} quarter" if m["month"] else "quarter", text)
    text = _OFFICE.sub(lambda m: _OFFICES[m[1]], text)
    text = _POINTS.sub("points", text)
    return _LTD.sub("Limited", _UNITED.sub("United", text))


def _say_shortened_with_stop_within(text: str) -> str:
    if _STOP_WITHIN.search(text):
        text = _MINUTE_OF_PLAY.sub(lambda m: "minute" if m[1] == "min" else "century", text)
        text = _SHORT_WORD.sub(lambda m: _SHORT_WORDS[m["word"]], text)
    if not has_word(text, _BEFORE_ROMANS):
        return text
    return _ROMAN_POINTER.sub(lambda m: f"{_POINTERS[m[1]]} ", text)


def _say_numbered_things(text: str) -> str:
    if has_word(text, _MILITARY_UNITS):
        text = _NUMBERED_UNIT.sub(lambda m: m["nth"] + _MILITARY_UNITS[m["unit"]] + kept_stop(m), text)
    if has_word(text, _WITHOUT_THEIR_STOP):
        text = _UNSTOPPED_POINTER.sub(lambda m: _POINTERS[m[0]], text)
    text = say_house_numbers(text)
    if has_word(text, ("No",)):
        text = _NUMBER_OF_ITS_KIND.sub("Number", text)
    if not _POINTING.search(text):
        return text
    if "Ch." in text:
        text = _CHANNEL.sub("Channel", text)
    return _POINTER.sub(lambda m: f"{_POINTERS.get(m[1] or '', 'number')} ", text)


def _say_shortened_names(text: str) -> str:
    if has_word(text, _PLACES):
        text = _PLACE.sub(lambda m: _PLACES[m[1]], text)
    if has_word(text, _AFTER_NAME):
        text = _NAME_ENDS.sub(lambda m: _AFTER_NAME[m[1]] + kept_stop(m), text)
    if has_word(text, _MONTHS):
        text = _CALENDAR.sub(lambda m: month_name(m[1]) + kept_stop(m), text)
    if _WEEKDAY_SHORTENED.search(text):
        text = _WEEKDAY.sub(
            lambda m: m["before"] + weekday_name(m["weekday"] or m["first"] or m["sure"]) + kept_stop(m), text
        )
    return say_initials(text)


def _expanded(match: re.Match[str]) -> str:
    word = match["word"]
    said = _WORDS.get(word) or _WORDS.get(word.lower()) or _WORDS[word.lower() + "."]
    if word[0].isupper() and not word[-1].isupper() and said.islower():
        said = said[0].upper() + said[1:]
    stop = kept_stop(match) if word.endswith(".") else (match["end"] or "")
    return said + stop
