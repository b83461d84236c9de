"""Dates and times of other languages than English."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from audiobrief.languages import base, locale
from audiobrief.writing.worded.counting import counted_as, figure, year
from audiobrief.writing.worded.figures import LETTER

if TYPE_CHECKING:
    from audiobrief.writing.worded.tongues import Tongue

NUMERIC_DATE = re.compile(
    r"(?<![\w./-])(?:(\d{1,2})([./])(\d{1,2})\2(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\w/-]|[.,]\d)"
)
GERMAN_DAY = re.compile(
    r"(?P<before>\b(?:a[bm]|bis|de[mnr]|seit|vom|zum)\s)(?P<day>3[01]|[12]\d|0?[1-9])\.\s?(?P<month>1[0-2]|0?[1-9])\.(?!\w)"
    r"(?P<end>[\"”“’)]*\Z)?",
    re.IGNORECASE,
)
"""A day and a month in figures alone, as in "am 1.4."; its last stop may end the sentence as well."""

CHINESE_YEAR = re.compile(r"(?<!\d)(\d{4})(?=年)")
TIME = re.compile(
    rf"(?<!{LETTER})(?<![:.,/])([01]?\d|2[0-4])(?:(?::|\s?h\s?|\.(?=\d\d\sUhr))([0-5]\d)(?:\sUhr|\sh(?=\W|$))?|\s?h)"
    rf"(?!{LETTER}|[:/]|[.,]\d)"
)
FIRST_OF_TWO_DIGITS = 10
BEFORE_DAY = 10
"""Characters among which the article or preposition of a day is."""

AFTER_GERMAN_ARTICLE = re.compile(r"\b(?:der|die|das|diese[rs]?)\s$", re.IGNORECASE)
AFTER_GERMAN_PREPOSITION = re.compile(r"\b(?:am|ab|beim|bis|dem|den|des|im|seit|vom|zum)\s$", re.IGNORECASE)


def say_dates(text: str, language: str, tongue: Tongue) -> str:
    """Days and years: "7. Mai 2022", "07/05/2022", "2022-05-07", "2022年"."""
    text = NUMERIC_DATE.sub(lambda found: _long_date(found, language), text)
    if base(language) == "de":
        text = GERMAN_DAY.sub(_day_and_month, text)
    if base(language) == "zh":
        return CHINESE_YEAR.sub(lambda found: year(int(found[1]), language), text)

    def said(found: re.Match[str]) -> str:
        day, between, month, before_year, numeral = found.groups()
        spoken = _day(int(day), found, language, tongue) + between if day else ""
        return f"{spoken}{month}" + (f"{before_year}{year(int(numeral), language)}" if numeral else "")

    return _date_in_words(language).sub(said, text)


def _long_date(found: re.Match[str], language: str) -> str:
    from babel.dates import format_date

    day, _, month, year_, *iso = found.groups()
    parts = map(int, iso) if iso[0] else (int(year_), int(month), int(day))
    try:
        return format_date(date(*parts), "long", locale(language))
    except ValueError:
        return found[0]


def _day_and_month(found: re.Match[str]) -> str:
    month = locale("de").months["format"]["wide"][int(found["month"])]
    end = f".{found['end']}" if found["end"] is not None else ""
    return f"{found['before']}{int(found['day'])}. {month}{end}"


@cache
def _date_in_words(language: str) -> re.Pattern[str]:
    months = "|".join(map(re.escape, locale(language).months["format"]["wide"].values()))
    return re.compile(
        rf"(?:(?<![\w.,])(\d{{1,2}})(?:\.(?=\s)|er|º|°)?(\s(?:de\s)?))?\b({months})\b(?:(\s(?:del?\s)?)(\d{{4}})(?!\w|[.,]\d))?",
        re.IGNORECASE,
    )


def _day(day: int, found: re.Match[str], language: str, tongue: Tongue) -> str:
    if base(language) == "de":
        form = f"spellout-ordinal{_german_ending(found.string[max(0, found.start() - BEFORE_DAY) : found.start()])}"
        return counted_as(day, language, form) or str(day)
    return tongue.first if day == 1 and tongue.first else figure(day, language)


def _german_ending(before: str) -> str:
    """What a day's ordinal ends in: der siebte, am siebten, sonst siebter."""
    if AFTER_GERMAN_ARTICLE.search(before):
        return ""
    return "-n" if AFTER_GERMAN_PREPOSITION.search(before) else "-r"


def say_times(text: str, language: str, tongue: Tongue) -> str:
    """Times of day: "14:30", "14h30", "14h", "14.30 Uhr"."""

    def said(found: re.Match[str]) -> str:
        if base(language) == "de" and not found[2]:
            return found[0]
        hour, minutes = int(found[1]), int(found[2] or 0)
        form = tongue.hour_and_minutes if minutes else tongue.hour
        zero = figure(0, language) if base(language) == "zh" and minutes < FIRST_OF_TWO_DIGITS else ""
        return form.format(h=_hour(hour, language), m=f"{zero}{figure(minutes, language)}")

    return TIME.sub(said, text)


def _hour(hour: int, language: str) -> str:
    if base(language) == "zh" and hour == 2:
        return "两"
    gender = "neuter" if base(language) == "de" else "feminine"
    return counted_as(hour, language, f"spellout-cardinal-{gender}") or figure(hour, language)
