"""Repairs of units, of years of age and of spans of time."""

from __future__ import annotations

import re
from decimal import Decimal

from audiobrief.reading.repair.dates.parts import NO_NOUN
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


def _small_unit(found: re.Match[str]) -> str:
    """A unit in its number: "40 kilometers", but "a 5 ton truck"."""
    is_one = found["one_of"] or found["of_a_thing"] is not None or found["number"] == "1"
    return f"{found['one_of'] or ''}{found['number']} {found['unit'].lower()}{'' if is_one else 's'}"


_SAYS_HOW = r"(?:ago|apart|away|deep|earlier|east|from|high|later|long|longer|more|north|per|shorter|south|tall|west|wide)\b"
"""What may stand behind a unit, and is no thing that it measures."""

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
    rewriting(
        "and a half",
        "2个半小时, two and a half hours, comes out as «2 individual half hours»",
        rf"{NUMBER} [Ii]ndividual half (?P<unit>hour|day|month|year)s?\b",
        r"\g<number> and a half \g<unit>s",
    ),
    counting(
        "unit in one number",
        "公里 behind a number comes out as «40 Kilometer», in one number and with a capital",
        rf"(?P<one_of>\b(?:[Aa]|[Tt]he|by) )?{NUMBER} "
        r"(?P<unit>(?:Kilo|Centi|Milli)meter|Meter|Kilogram|Ton|Hectare|Hour|Minute|Week|Second(?= ?[,.;:)]))"
        rf"\b(?!-| [A-Z])(?P<of_a_thing>(?= [a-z])(?! (?:{NO_NOUN}|{_SAYS_HOW}|[a-z]+ed\b)))?",
        _small_unit,
    ),
    counting(
        "unit in one number at the end",
        "2至3毫米 comes out as «2 to 3 millimeter»",
        rf"(?<![Aa] )(?<![Tt]he )(?<![Oo]n )(?<!\d and )(?<!\d month )(?<![\w.,:/-])(?!\d{{3,}} year){NUMBER} "
        r"(?P<unit>(?:kilo|centi|milli)?meter|kilogram|ton|hectare|hour|minute|year|day(?! of\b))"
        rf"(?:(?= \d+ minutes?\b)|(?=\s?(?:[,.;:!?)”]|\Z)| (?:due\b|{NO_NOUN}))"
        r"(?!,? (?:and |or )?\d+ (?:year|day|hour|minute|ton)\b))",
        lambda found: f"{found['number']} {found['unit']}{'' if found['number'] == '1' else 's'}",
    ),
    counting(
        "minutes behind hours",
        "2小时40分 comes out as «2 hour 40 minute»",
        rf"(?<=hours ){NUMBER} minute(?= [a-z]+ed\b)",
        r"\g<number> minutes",
    ),
)
