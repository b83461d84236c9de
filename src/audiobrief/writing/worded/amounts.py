"""Money and measures of other languages than English."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from audiobrief.languages import base, locale
from audiobrief.writing.worded.figures import LETTER, number_form, value

if TYPE_CHECKING:
    from audiobrief.writing.worded.tongues import Tongue

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
    "h": "duration-hour",
    "°C": "temperature-celsius",
    "℃": "temperature-celsius",
}
CHINESE_UNITS = {"km": "公里", "m": "米", "cm": "厘米", "mm": "毫米", "kg": "公斤", "g": "克", "°C": "摄氏度", "℃": "摄氏度",
                 "km/h": "公里每小时", "km²": "平方公里", "m²": "平方米", "m³": "立方米", "ha": "公顷", "kWh": "千瓦时",
                 "MW": "兆瓦", "GW": "吉瓦", "GB": "吉字节", "h": "小时"}  # fmt: skip
"""CLDR's Chinese units are signs."""

PLAIN_NAMES = {
    ("de", "USD"): ("Dollar", "Dollar"),
    ("es", "USD"): ("dólar", "dólares"),
    ("fr", "USD"): ("dollar", "dollars"),
    ("it", "USD"): ("dollaro", "dollari"),
    ("pt", "USD"): ("dólar", "dólares"),
    ("pt", "BRL"): ("real", "reais"),
}
"""What newsreaders call the money for which CLDR names the country too: one, and several."""

AMERICAN = re.compile(r"\d{1,3}(?:,\d{3})+")
"""An amount in dollars or pesos as Mexico and its neighbours write it, whatever the text's own way."""

PRICE = re.compile(r"(\D?\d+(?:\D\d{3})*)[.,]([1-9]\d)")


def say_money(text: str, language: str, tongue: Tongue) -> str:
    """Amounts of money: "3,5 Mio. €", "$5 millones", "12,50 €"."""
    signs = "|".join(map(re.escape, CURRENCIES))
    amount = rf"({number_form(language)})(?![.,]?\d)(\s?(?:{tongue.millions})(?!{LETTER}))?"
    before = re.compile(rf"(?<!{LETTER})({signs})\s?{amount}")
    after = re.compile(rf"(?<!{LETTER}){amount}\s?({signs})(?!{LETTER})")
    text = before.sub(lambda found: _amount(found[2], found[3], found[1], language, tongue), text)
    return after.sub(lambda found: _amount(found[1], found[2], found[3], language, tongue), text)


def _amount(number: str, millions: str | None, sign: str, language: str, tongue: Tongue) -> str:
    if sign.endswith("$") and AMERICAN.fullmatch(number):
        number = number.replace(",", "")
    name = _currency(sign, Decimal(1_000_000) if millions else value(number, language), language)
    if base(language) == "zh":
        return f"{number}{(millions or '').strip()}{name}"
    if not millions:
        price = PRICE.fullmatch(number)
        return tongue.price.format(*price.groups(), name=name) if price else f"{number} {name}"
    magnitude = tongue.short_millions.get(millions.strip(), millions.strip())
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
    if plain := PLAIN_NAMES.get((base(language), code)):
        return plain[count != 1]
    return get_currency_name(code, count, locale(language))


def say_measures(text: str, language: str, tongue: Tongue) -> str:  # noqa: ARG001
    """Percentages and units: "5 %", "25 °C", "50 km/h"."""
    units = "|".join(map(re.escape, UNITS))
    measure = re.compile(rf"(?<!{LETTER})({number_form(language)})\s?({units})(?!{LETTER}|[²³/])")
    return measure.sub(lambda found: _measure(found[1], found[2], language), text)


def _measure(number: str, unit: str, language: str) -> str:
    from babel.units import format_unit

    if base(language) == "zh":
        return f"百分之{number}" if unit == "%" else f"{number}{CHINESE_UNITS[unit]}"
    said = format_unit(
        value(number, language), UNITS[unit], "long", format="0.######", locale=locale(language)
    )
    return re.sub(r"^\S+\s?", f"{number} ", said)
