"""Repairs of units, of years of age and of spans of time."""

from __future__ import annotations

import re
from decimal import Decimal

from audiobrief.reading.repair.quantities.counting import NUMBER, counting
from audiobrief.reading.repair.rule import Rule, rewriting

UNITS = {"rice": "meters", "element": "yuan", "god": "days"}

_MONEY_BEFORE = re.compile(
    r"\b(?:bought|budget|charge|cost|earn|fee|fine|income|paid|pay|price|revenue|salary|sales|save|sell|sold|spen[dt]|subsid"
    r"|wage|worth|yuan)[^.;!?]*\Z",
    re.IGNORECASE,
)


def _unit(found: re.Match[str]) -> str:
    unit = found["unit"].lower()
    if unit == "elements" and not _MONEY_BEFORE.search(
        found.string, max(0, found.start() - 80), found.start()
    ):
        return found[0]
    return f"{found['number']} {UNITS[unit.removesuffix('s')]}"


MEASURES: tuple[Rule, ...] = (
    counting(
        "mistaken unit",
        "米, 元 and 天 are meters, yuan and days, and also rice, element and God",
        rf"{NUMBER} (?P<unit>[Rr]ice|[Ee]lements?|God)"
        r"(?=\s?(?:[,.;:!?)”]|\Z)| (?:long|wide|high|deep|tall|away|per|a|(?:to|in(?: about)?) \d+)\b)",
        _unit,
    ),
    rewriting(
        "tenths",
        "4割 is forty per cent",
        r"(?<![\w.,])(?P<number>[1-9](?:\.5)?|10) ?割",
        lambda found: f"{Decimal(found['number']) * 10:.0f}%",
    ),
    counting(
        "meters before a place",
        "1812米 comes out as «1812 rice»; rice is not counted",
        rf"{NUMBER} [Rr]ice (?=(?:above|below|from|in|off|under|underground)\b)",
        r"\g<number> meters ",
    ),
    rewriting(
        "points of an index",
        "报12964.86点, at 12,964.86 points, comes out as «newspaper 12964.86 spot»",
        rf"(?P<at>\b[Nn]ewspaper )?(?<![\w.,:/-])(?=\d+\.|\d{{3}}|\d,){NUMBER} (?:spot|points?)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: f"{'at ' if found['at'] else ''}{found['number']} points",
    ),
    counting(
        "in after a number",
        "3年内 comes out as «3 In years»",
        rf"{NUMBER} In (?=(?:minutes|hours|days|weeks|months|years)\b)",
        r"\g<number> ",
    ),
    rewriting(
        "years of age",
        "35岁 comes out as «35 Year old»",
        rf"{NUMBER} Year[ -]old(?=\s?(?:[,.;:!?)”]|\Z))",
        r"\g<number> years old",
    ),
    rewriting(
        "years of age before a name",
        "35岁的 comes out as «35 Year old»",
        rf"{NUMBER} Year[ -]old(?= [A-Za-z])",
        r"\g<number>-year-old",
    ),
    rewriting(
        "counted months",
        "3个月, three months, comes out as «3 individual month»",
        r"(?<![\w.,])(?P<number>\d+) [Ii]ndividual [Mm]onths?\b",
        lambda found: f"{found['number']} month{'' if found['number'] == '1' else 's'}",
    ),
    counting(
        "unit in one number",
        "公里 behind a number comes out as «40 Kilometer», in one number and with a capital",
        rf"{NUMBER} (?P<unit>(?:Kilo|Centi|Milli)meter|Meter|Kilogram|Ton|Hectare|Hour|Minute|Week|Second(?= ?[,.;:)]))"
        r"\b(?!-| [A-Z])",
        lambda found: f"{found['number']} {found['unit'].lower()}{'' if found['number'] == '1' else 's'}",
    ),
    counting(
        "unit in one number at the end",
        "2至3毫米 comes out as «2 to 3 millimeter»",
        rf"(?<![Aa] )(?<![\w.,:/-])(?!\d{{3,}} year){NUMBER} "
        r"(?P<unit>(?:kilo|centi|milli)?meter|kilogram|ton|hectare|hour|minute|year)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: f"{found['number']} {found['unit']}{'' if found['number'] == '1' else 's'}",
    ),
)
