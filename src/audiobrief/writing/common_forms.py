"""Seldom forms of numbers and their units, put into those that the other rules know: "8a-6p" → "8am-6pm"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import cardinal, pair

_SELDOM = re.compile(
    r"[0-9](?:T\d|GMT|UTC|h\b|[ap]\s?[-–]|[NS]\b|[-\s]?y/o|0s\sof|d\s[A-Z]|/s|\sp/[dhmw]|–\d|-\d{1,2},\s\d{3}|-(?<=[ds]\s\d-)\d|/\d{1,2}\s(?:and|or|time)|[kK]\s[a-z])"
    r"|\bv\d|802\.1"
)
"""What each of the forms has."""

_STAMP = re.compile(
    r"(?<![\w.-])(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:(?P<utc>Z)|[+-]\d\d:?\d\d)?(?!\w)"
)
_ZONE_GLUED = re.compile(r"(?<![\w.,])((?:[01]\d|2[0-3])[0-5]\d)(?=(?:GMT|UTC)\b)")
_HOURS_BEHIND = re.compile(r"(?<=\d:[0-5]\d)\s?h\b")
_VERSION = re.compile(r"\bv(?=\d{1,3}\.\d{1,3}\.\d)")
_OPENING_HOURS = re.compile(
    r"(?<![\w.,:$€£])(1[0-2]|[1-9])(:[0-5]\d)?([ap])\s?[-–]\s?(1[0-2]|[1-9])(:[0-5]\d)?([ap])(?!\w|\.\w)"
)
_ON_THE_GLOBE = re.compile(
    r"(?<![\w.,])(\d{1,2}(?:\.\d{1,4})?)\s?([NS]),?\s(\d{1,3}(?:\.\d{1,4})?)\s?([EW])(?!\w)"
)
_YEAR_OLD = re.compile(r"(?<=\d)[-\s]?y/o\b")
_MANY = re.compile(r"(?<![\w.,$€£])(1,?000|10,?000|100,?000|100|10)s(?=\sof\s[a-z])")
_MANY_OF = {
    "10": "tens", "100": "hundreds", "1000": "thousands", "10000": "tens of thousands",
    "100000": "hundreds of thousands",
}  # fmt: skip
_SECOND_OR_THIRD = re.compile(
    r"(?<![\w.,])(\d{0,2}(?<!1)[23])d(?=\s(?:Battalion|Brigade|Cavalry|Cir(?:cuit|\.)|Cong(?:ress|\.)|Dist(?:rict|\.)|Division|Infantry|Regiment)(?!\w))"
)
_SQUARE_FOOT = re.compile(r"(?<=\d)/(?:sq\.?\s?ft(?:\.(?=[,;)]|\s[a-z]))?|sf)(?!\w)")
_PER_HOUR = re.compile(r"(?<=\d)\sp/([dhmw])\b")
_PERIODS = {"d": "day", "h": "hour", "m": "month", "w": "week"}
_CHAIN = re.compile(r"(?<![\w.,$€£–-])\d{1,3}(?:–\d{1,3}){1,3}–\d{1,4}(?![\w–-]|[.,]\d)")
_HEIGHT = re.compile(r"(?<![\w.,-])([5-7])-(\d|1[01])(?=,\s(?:1[5-9]|2\d|3\d)\d(?:-|\s)pounds?\b)")
_HEIGHT_OF_ONE = re.compile(
    r"(?P<who>\b(?:[Hh]e|[Ss]he)(?:['’]s|\s(?:is|stands|stood|was))\s)([4-7])-(\d|1[01])"
    r"(?=[.,;]?\s*$|[.,;]\s|\s(?:and\s(?:\d{3}\b|weigh)|barefoot\b|in\s(?:heels|shoes|socks)\b|tall\b))"
)
_OF_MUSIC = re.compile(
    r"(?<![\w.,/])([2-9]|12)/([248]|16)(?=\s(?:(?:and|or)\s\d{1,2}/\d{1,2}\s)?(?:beats?|meter|rhythms?|time|time\ssignature)\b)"
)
_RUN = re.compile(
    r"(?<![\w.,$€£])(\d{1,2})[kK](?=\s(?:charity\s|fun\s|road\s|trail\s)?(?:course|race[rs]?|races|run(?:ner)?s?|walks?)\b)"
)
_WIRELESS = re.compile(r"(?<![\w.,])802\.(1\d?)([a-z]{0,2})\b")


def in_common_form(text: str) -> str:
    """Stamps, hours, heights and units as most writers set them; names of numbers where only a few know how to say it."""
    if not _SELDOM.search(text):
        return text
    text = _STAMP.sub(lambda m: f"{m[1]}, {m[2]}{' UTC' if m['utc'] else ''}", text)
    text = _ZONE_GLUED.sub(r"\1 ", text)
    text = _HOURS_BEHIND.sub("", text)
    text = _VERSION.sub("version ", text)
    text = _OPENING_HOURS.sub(lambda m: f"{m[1]}{m[2] or ''}{m[3]}m-{m[4]}{m[5] or ''}{m[6]}m", text)
    text = _ON_THE_GLOBE.sub(r"\1°\2, \3°\4", text)
    text = _YEAR_OLD.sub("-year-old", text)
    text = _MANY.sub(lambda m: _MANY_OF[m[1].replace(",", "")], text)
    text = _SECOND_OR_THIRD.sub(lambda m: f"{m[1]}{'nd' if m[1].endswith('2') else 'rd'}", text)
    text = _SQUARE_FOOT.sub("/sq ft", text)
    text = _PER_HOUR.sub(lambda m: f" per {_PERIODS[m[1]]}", text)
    text = _CHAIN.sub(lambda m: m[0].replace("–", "-"), text)
    text = _HEIGHT.sub(lambda m: f"{cardinal(int(m[1]))} {cardinal(int(m[2]))}", text)
    text = _HEIGHT_OF_ONE.sub(lambda m: f"{m['who']}{cardinal(int(m[2]))} {cardinal(int(m[3]))}", text)
    text = _OF_MUSIC.sub(lambda m: f"{cardinal(int(m[1]))} {cardinal(int(m[2]))}", text)
    text = _RUN.sub(lambda m: f"{cardinal(int(m[1]))} K", text)
    return _WIRELESS.sub(_wireless, text)


def _wireless(match: re.Match[str]) -> str:
    """ "802.11ac", a standard: "eight oh two point eleven A C"."""
    letters = "".join(f" {letter.upper()}" for letter in match[2])
    return f"eight {pair('02')} point {cardinal(int(match[1]))}{letters}"
