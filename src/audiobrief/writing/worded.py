"""What other languages than English write in figures, as it is said.

The words are CLDR's, through Babel and unicode-rbnf. A number whose words depend on a gender or a case that the
text does not give away stays in figures: the voice, which speaks the language, reads it in its place.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from audiobrief.writing.counting import counted, counted_as, figure, year
from audiobrief.writing.locales import locale
from audiobrief.writing.phrases import base
from audiobrief.writing.tongues import tongue

if TYPE_CHECKING:
    from audiobrief.writing.tongues import Tongue

LETTER = r"[^\W\u3400-\u9fff]"
"""A letter or digit that belongs to the number beside it, as in "A380"; Chinese has no spaces between words."""

LARGEST = 10**15

CURRENCIES = {
    "US$": "USD",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "EUR": "EUR",
    "USD": "USD",
    "GBP": "GBP",
    "CHF": "CHF",
    "¥": "JPY",
    "JPY": "JPY",
    "CNY": "CNY",
}
PESOS = {"AR": "ARS", "CL": "CLP", "CO": "COP", "MX": "MXN", "UY": "UYU"}
"""The countries whose own money is written with a dollar sign."""

UNITS = {
    "%": "concentr-percent",
    "km/h": "speed-kilometer-per-hour",
    "km²": "area-square-kilometer",
    "m²": "area-square-meter",
    "m³": "volume-cubic-meter",
    "km": "length-kilometer",
    "cm": "length-centimeter",
    "mm": "length-millimeter",
    "m": "length-meter",
    "kg": "mass-kilogram",
    "g": "mass-gram",
    "ha": "area-hectare",
    "kWh": "energy-kilowatt-hour",
    "MW": "power-megawatt",
    "GW": "power-gigawatt",
    "GB": "digital-gigabyte",
    "°C": "temperature-celsius",
}
CHINESE_UNITS = {"km": "公里", "m": "米", "cm": "厘米", "mm": "毫米", "kg": "公斤", "g": "克", "°C": "摄氏度",
                 "km/h": "公里每小时", "km²": "平方公里", "m²": "平方米", "m³": "立方米", "ha": "公顷", "kWh": "千瓦时",
                 "MW": "兆瓦", "GW": "吉瓦", "GB": "吉字节"}  # fmt: skip
"""CLDR's Chinese units are signs."""

NUMERIC_DATE = re.compile(
    r"(?<![\w./-])(?:(\d{1,2})([./])(\d{1,2})\2(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\w/-]|[.,]\d)"
)
CHINESE_YEAR = re.compile(r"(?<!\d)(\d{4})(?=年)")
TIME = re.compile(
    r"(?<![\w:.,])([01]?\d|2[0-4])(?::|\s?h\s?|\.(?=\d\d\sUhr))([0-5]\d)(?:\sUhr)?(?![\w:]|[.,]\d)"
)
PRICE = re.compile(r"(\D?\d+(?:\D\d{3})*)[.,]([1-9]\d)")
ORDINAL = re.compile(r"(?<![\w.,])(\d{1,3})\.?(º|ª|er|ère|re|ème|e)(?!\w)")
ORDINAL_FORMS = {
    "º": "masculine",
    "ª": "feminine",
    "er": "masculine",
    "re": "feminine",
    "ère": "feminine",
    "ème": "masculine",
    "e": "masculine",
}
AFTER_GERMAN_ARTICLE = re.compile(r"\b(?:der|die|das|diese[rs]?)\s$", re.IGNORECASE)
AFTER_GERMAN_PREPOSITION = re.compile(r"\b(?:am|ab|beim|bis|dem|den|des|im|seit|vom|zum)\s$", re.IGNORECASE)


def in_words(text: str, language: str) -> str:
    """The text with its abbreviations, dates, times, money, measures and numbers in words of the language.

    A text in a language that this does not know comes back as it is.
    """
    tongue_ = tongue(language)
    if tongue_ is None:
        return text
    text = _abbreviations(text, tongue_)
    if not re.search(r"\d", text):
        return text
    text = _dates(text, language, tongue_)
    text = _times(text, language, tongue_)
    text = _money(text, language, tongue_)
    text = _measures(text, language)
    text = _ordinals(text, language)
    return _numbers(text, language, tongue_)


def _abbreviations(text: str, tongue: Tongue) -> str:
    for short, whole in tongue.abbreviations.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}", whole, text)
    for sign, word in tongue.signs.items():
        text = re.sub(rf"\s{re.escape(sign)}\s", f" {word} ", text)
    return text


def _dates(text: str, language: str, tongue: Tongue) -> str:
    text = NUMERIC_DATE.sub(lambda found: _long_date(found, language), text)
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


@cache
def _date_in_words(language: str) -> re.Pattern[str]:
    months = "|".join(map(re.escape, locale(language).months["format"]["wide"].values()))
    return re.compile(
        rf"(?:(?<![\w.,])(\d{{1,2}})(?:\.(?=\s)|er|º|°)?(\s(?:de\s)?))?\b({months})\b(?:(\s(?:del?\s)?)(\d{{4}})(?!\w|[.,]\d))?",
        re.IGNORECASE,
    )


def _day(day: int, found: re.Match[str], language: str, tongue: Tongue) -> str:
    if base(language) == "de":
        before = found.string[: found.start()]
        ending = (
            ""
            if AFTER_GERMAN_ARTICLE.search(before)
            else "-n"
            if AFTER_GERMAN_PREPOSITION.search(before)
            else "-r"
        )
        return counted_as(day, language, f"spellout-ordinal{ending}") or str(day)
    return tongue.first if day == 1 and tongue.first else figure(day, language)


def _times(text: str, language: str, tongue: Tongue) -> str:
    def said(found: re.Match[str]) -> str:
        hour, minutes = int(found[1]), int(found[2])
        form = tongue.hour_and_minutes if minutes else tongue.hour
        return form.format(h=_hour(hour, language), m=figure(minutes, language))

    return TIME.sub(said, text)


def _hour(hour: int, language: str) -> str:
    if base(language) == "zh" and hour == 2:
        return "两"
    forms = {"de": "neuter"}
    return counted_as(hour, language, f"spellout-cardinal-{forms.get(base(language), 'feminine')}") or figure(
        hour, language
    )


def _money(text: str, language: str, tongue: Tongue) -> str:
    signs = "|".join(map(re.escape, CURRENCIES))
    amount = rf"({_number(language)})(\s?(?:{tongue.millions})(?!{LETTER}))?"
    before = re.compile(rf"(?<!{LETTER})({signs})\s?{amount}")
    after = re.compile(rf"(?<!{LETTER}){amount}\s?({signs})(?!{LETTER})")
    text = before.sub(lambda found: _amount(found[2], found[3], found[1], language, tongue), text)
    return after.sub(lambda found: _amount(found[1], found[2], found[3], language, tongue), text)


def _amount(number: str, millions: str | None, sign: str, language: str, tongue: Tongue) -> str:
    name = _currency(sign, Decimal(1_000_000) if millions else _value(number, language), language)
    if base(language) == "zh":
        return f"{number}{(millions or '').strip()}{name}"
    if not millions:
        price = PRICE.fullmatch(number)
        return tongue.price.format(*price.groups(), name=name) if price else f"{number} {name}"
    magnitude = {"M": "millions", "Md": "milliards"}.get(millions.strip(), millions.strip())
    of = " " if magnitude in ("mil", "mille", "mila") else tongue.of
    joined = f"{magnitude}{of}{name}"
    return f"{number} {re.sub(r'(?<=[sn] d)e (?=[eéy])', '’', joined) if base(language) == 'fr' else joined}"


def _currency(sign: str, count: Decimal, language: str) -> str:
    from babel.numbers import get_currency_name

    code = CURRENCIES[sign]
    if sign == "$":
        code = PESOS.get(locale(language).territory or "", code)
    if base(language) == "zh" and (sign == "¥" or code == "CNY"):
        return "元"
    return get_currency_name(code, count, locale(language))


def _measures(text: str, language: str) -> str:
    units = "|".join(map(re.escape, UNITS))
    measure = re.compile(rf"(?<!{LETTER})({_number(language)})\s?({units})(?!{LETTER}|[²³/])")
    return measure.sub(lambda found: _measure(found[1], found[2], language), text)


def _measure(number: str, unit: str, language: str) -> str:
    from babel.units import format_unit

    if base(language) == "zh":
        return f"百分之{number}" if unit == "%" else f"{number}{CHINESE_UNITS[unit]}"
    said = format_unit(
        _value(number, language), UNITS[unit], "long", format="0.######", locale=locale(language)
    )
    return re.sub(r"^\S+\s?", f"{number} ", said)


def _ordinals(text: str, language: str) -> str:
    def said(found: re.Match[str]) -> str:
        number, form = int(found[1]), f"spellout-ordinal-{ORDINAL_FORMS[found[2]]}"
        short = counted_as(number, language, f"{form}-adjective") if found[2] == "er" else None
        return short or counted_as(number, language, form) or found[0]

    return text if base(language) in ("de", "zh") else ORDINAL.sub(said, text)


def _numbers(text: str, language: str, tongue: Tongue) -> str:
    text = re.sub(
        r"(?<=\d)\s?–\s?(?=\d)", f" {tongue.to} " if tongue.of or base(language) == "de" else tongue.to, text
    )
    number = re.compile(
        rf"(?<!{LETTER})(?<!{LETTER}[-–.,:/])(?P<minus>(?<![^\s(])[-−])?(?P<number>{_number(language)})"
        rf"(?!{LETTER}|[.,:/-]\d|-{LETTER})(?!\.\s)"
    )

    def said(found: re.Match[str]) -> str:
        words = _words(found["number"], found.string[found.end() :], language, tongue)
        if words is None:
            return found[0]
        return f"{_minus(language)}{words}" if found["minus"] else words

    return number.sub(said, text)


def _words(number: str, behind: str, language: str, tongue: Tongue) -> str | None:
    """The number in words, as what stands `behind` it calls for; None when it is better left in figures."""
    whole, _, digits = str(_value(number, language)).partition(".")
    if (
        (len(whole) > 1 and whole[0] == "0")
        or int(whole) >= LARGEST
        or (number[0] == "0" and number[1:2].isdigit())
    ):
        return None
    if digits:
        return f"{figure(int(whole), language)}{tongue.point}{_behind_point(digits, language, tongue)}"
    if base(language) == "de" and number.isdigit() and 1100 <= int(number) < 2000:
        return year(int(number), language)
    return counted(int(whole), language) or _agreeing(int(whole), behind, language, tongue)


def _agreeing(number: int, behind: str, language: str, tongue: Tongue) -> str | None:
    for gender, nouns in (("masculine", tongue.masculine), ("feminine", tongue.feminine)):
        if nouns and re.match(rf"\s{nouns}", behind):
            return counted_as(number, language, f"spellout-cardinal-{gender}")
    return None


def _behind_point(digits: str, language: str, tongue: Tongue) -> str:
    if tongue.pairs and len(digits) == 2 and digits[0] != "0":
        return figure(int(digits), language)
    between = "" if base(language) == "zh" else " "
    return between.join(figure(int(digit), language) for digit in digits)


def _minus(language: str) -> str:
    return figure(-1, language).removesuffix(figure(1, language))


@cache
def _number(language: str) -> str:
    """An expression for a number as the language writes it."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    decimal, group = get_decimal_symbol(locale(language)), get_group_symbol(locale(language))
    groups = " " if group.isspace() else re.escape(group)
    return rf"(?:\d{{1,3}}(?:{groups}\d{{3}})+(?!\d)|\d+)(?:{re.escape(decimal)}\d+)?"


def _value(number: str, language: str) -> Decimal:
    from babel.numbers import get_decimal_symbol

    whole, _, digits = number.partition(get_decimal_symbol(locale(language)))
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{digits}" if digits else re.sub(r"[^0-9]", "", whole))
