"""Repairs of quantities that machine translation left in Chinese or Japanese order."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from audiobrief.reading.repair.case import FUNCTION_WORDS, lowered
from audiobrief.reading.repair.dates import MONTHS
from audiobrief.reading.repair.numbers import grouped, magnitude, ordinal
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER = r"(?<![\w.,:/-])(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)"

MAGNITUDES = {
    "ten thousand": 10**4,
    "ten million": 10**7,
    "hundred million": 10**8,
    "10,000": 10**4,
    "10000": 10**4,
    "100 million": 10**8,
    "one hundred million": 10**8,
    "one trillion": 10**12,
    "tens of thousands": 10**4,
    "hundreds of millions": 10**8,
    "thousands": 10**3,
    "hundreds": 10**2,
    "millions": 10**6,
}

SIGNS = {"万": 10**4, "億": 10**8, "亿": 10**8}
SMALLER = {"thousand": 10**3, "hundred": 10**2, "ten thousand": 10**4, "万": 10**4}

IRREGULAR = {"child": "children", "foot": "feet", "man": "men", "person": "people", "woman": "women"}

PLURAL_VERBS = {"is": "are", "was": "were", "has": "have"}

COUNTED = {"Hu": " households", "Mu": " mu", "Ren": " people"}
"""What a word that counts says beside; Jia, Ming and Tai say no more."""

LONGEST_MONTH = 12
"""Characters."""

_MONTH_BEFORE = re.compile(rf"\b(month|{'|'.join(MONTHS)}) \Z")
_PLURAL = re.compile(r"(?<!s)s\Z")
UNITS = {"rice": "meters", "element": "yuan", "god": "days"}
_MONEY_BEFORE = re.compile(
    r"\b(?:bought|budget|charge|cost|earn|fee|fine|income|paid|pay|price|revenue|salary|sales|save|sell|sold|spen[dt]|subsid"
    r"|wage|worth|yuan)[^.;!?]*\Z",
    re.IGNORECASE,
)
STAYS_NEAR = re.compile(
    r"(?:camp|crash|explod|hover|land|liv|park|pass|stay|stopp|trad)(?:ed|ing)|lives?|fell|sat|sits?|stands?|standing|stood"
)
"""Verbs behind which near says where."""

_DECADES = r"(?: (?:million|billion|trillion|thousand))?"
_MEASURE = (
    r"%| ?(?:℃|°C)|(?: (?:percent|yuan|elements?|dollars|yen|people|days|years|hours|minutes|(?:kilo|centi|milli)?meters?|tons"
    r"|square meters))"
)


def _value(found: re.Match[str]) -> Decimal:
    return Decimal(found["number"].replace(",", "")) * MAGNITUDES[found["magnitude"].lower()]


def _written(found: re.Match[str]) -> str:
    """The number in full, unless it is the day of a month that a number follows."""
    line, start = found.string, found.start()
    is_day = _MONTH_BEFORE.search(line, max(0, start - LONGEST_MONTH), start)
    if is_day and (is_day[1] != "month" or found["magnitude"][0].isdigit()):
        return found[0]
    return magnitude(_value(found))


def _more_than_written(found: re.Match[str]) -> str:
    return in_place(f"more than {magnitude(_value(found))}", found)


def _put_together(found: re.Match[str]) -> str:
    """Both parts in one number, if the lower one fits behind the higher."""
    size = SIGNS[found["magnitude"]] if found["magnitude"] else MAGNITUDES[found["words"].lower()]
    low = int(found["low"]) * SMALLER.get((found["low_magnitude"] or "").lower(), 1)
    is_bare = not found["magnitude"] and not found["low_magnitude"]
    return found[0] if low >= size or is_bare else magnitude(Decimal(int(found["high"]) * size + low))


def _one_of_many(found: re.Match[str]) -> str:
    if _PLURAL.search(found["noun"]):
        return found[0]
    verb = f" {PLURAL_VERBS[found['verb']]}" if found["verb"] else ""
    return f"{grouped(found['number'])} {_plural(found['noun'])}{verb}"


def _unit(found: re.Match[str]) -> str:
    unit = found["unit"].lower()
    if unit == "elements" and not _MONEY_BEFORE.search(
        found.string, max(0, found.start() - 80), found.start()
    ):
        return found[0]
    return f"{found['number']} {UNITS[unit.removesuffix('s')]}"


def _nearly(found: re.Match[str]) -> str:
    verb = found["verb"]
    if verb and STAYS_NEAR.fullmatch(verb):
        return found[0]
    return f"{verb} {found['near']}early " if verb else f"{found['near']}early "


def _these(found: re.Match[str]) -> str:
    return f"the {found['what']} of these {found['number']} {_plural(found['noun'])} {found['verb']}"


def _plural(noun: str) -> str:
    if noun.endswith(("s", "ware", "people")):
        return noun
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if re.search(r"[^aeiou]y\Z", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("x", "ch", "sh")) else "s")


def _range(found: re.Match[str]) -> str:
    size = MAGNITUDES[found["magnitude"].lower()]
    low, high = (magnitude(Decimal(found[end]) * size) for end in ("low", "high"))
    return f"{low} to {high}"


NUMBERED = (
    r"act|article|csi|index|nikkei|stoxx|block|building|category|chapter|class|division|episode|exit|flight|floor|formula|game|gate|grade"
    r"|group|hall|item|lane|level|line|lot|magnitude|nos?\.|number|page|part|pavilion|phase|platform|round|room|route|row"
    r"|season|section|series|stage|terminal|track|type|unit|version|volume|zone"
)
"""Words with a number behind that says which one it is."""

_NUMBERED_BEFORE = re.compile(rf"\b(?:{NUMBERED}|{'|'.join(MONTHS)}) \Z", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"(?P<start>(?:\A|[.!?:;,“”()] ?))?\b(?P<word>[A-Z][a-z][A-Za-z’'-]*) \Z")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|after|before|during|late|early|mid|spring|summer|autumn|winter)"
    rf"|\b(?:{'|'.join(MONTHS)})(?: \d\d?,)?) \Z",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"(?!2000)(?:199|20[0-3])\d\Z")
LONGEST_BEFORE = 30
"""Characters that tell what a number is: a name, a month and day."""


def counting(
    name: str,
    reason: str,
    pattern: str,
    replacement: str | Callable[[re.Match[str]], str],
    *,
    behind_names: bool = False,
) -> Rule:
    """A rule for a number that counts what is behind it: "Gate 3", "No. 2" and "in 2022" stay, and "Apollo 11" mostly."""

    def mended(found: re.Match[str]) -> str:
        if _tells_which(found) or (_ends_name(found) and not behind_names):
            return found[0]
        return replacement(found) if callable(replacement) else found.expand(replacement)

    return rewriting(name, reason, pattern, mended)


def _tells_which(found: re.Match[str]) -> bool:
    """Whether the number says which thing, day or year is meant."""
    line, end = found.string, found.start("number")
    start = max(0, end - LONGEST_BEFORE)
    is_year = _A_YEAR.match(found["number"]) and _YEAR_BEFORE.search(line, start, end)
    return bool(is_year or _NUMBERED_BEFORE.search(line, start, end))


def _ends_name(found: re.Match[str]) -> bool:
    """Whether a name is before the number: a word with a capital that opens no sentence or is no common word."""
    end = found.start("number")
    before = _CAPITAL_BEFORE.search(found.string, max(0, end - LONGEST_BEFORE), end)
    if not before or before["word"].lower() in FUNCTION_WORDS:
        return False
    return before["start"] is None or lowered(before["word"]) == before["word"]


QUANTITIES: tuple[Rule, ...] = (
    rewriting(
        "which time",
        "第37分钟 and 第10次 come out as «the 37 minute» and «the 10 time»",
        r"\b(?P<the>[Tt]he) (?P<number>[1-9]\d{0,2}) (?P<noun>minute|time|round|session|generation|edition)"
        r"(?=\s?[,.;:!?)”]|\Z| (?:of|in|at|on|when|since|is|was|president|owner|head|master)\b)",
        lambda found: f"{found['the']} {ordinal(int(found['number']))} {found['noun']}",
    ),
    rewriting(
        "range of ten thousands",
        "3至5万, thirty to fifty thousand, leaves the first number without its magnitude",
        r"(?<![\w.,:/-])(?P<low>\d+(?:\.\d+)?) ?(?:-|–|~|to) ?(?P<high>\d+(?:\.\d+)?) "
        r"(?P<magnitude>[Tt]en thousand|[Hh]undred million)\b",
        _range,
    ),
    rewriting(
        "ten thousands and the rest",
        "3万5千 comes out as «3 ten thousand 5 thousand», 1万8233 as it is",
        r"(?<![\w.,:/-])(?P<high>\d{1,4})(?: ?(?P<magnitude>万|億|亿)| (?P<words>[Tt]en thousand|[Hh]undred million)) ?"
        r"(?P<low>\d{1,4})(?: ?(?P<low_magnitude>[Tt]housand|[Hh]undred|[Tt]en thousand|万)\b)?(?! ?\d| month)(?![.,]\d)",
        _put_together,
    ),
    rewriting(
        "ten thousand in characters",
        "3万 stayed as it is between the words",
        r"(?<![\w.,:/-])(?P<number>\d+(?:\.\d+)?) ?(?P<magnitude>万|億|亿)(?![一-鿿\d])",
        lambda found: magnitude(Decimal(found["number"]) * SIGNS[found["magnitude"]]),
    ),
    counting(
        "more than ten thousand",
        "5万多, more than fifty thousand, comes out as «5 Over 10,000»",
        rf"{NUMBER} (?:Over|More than|Many|Yu) (?P<magnitude>10,?000|[Tt]en thousand|[Hh]undred million)\b",
        _more_than_written,
    ),
    counting(
        "ten thousand, hundred million",
        "万 and 亿 count ten thousands and hundred millions, which English does not",
        rf"{NUMBER}(?: (?=1)| ?(?=\D))"
        r"(?P<magnitude>[Tt]en (?:thousand|million)|(?:[Oo]ne )?[Hh]undred million|100 million|10,?000|"
        r"[Oo]ne trillion)\b(?! and|[-,.]\w)",
        _written,
        behind_names=True,
    ),
    counting(
        "thousands of",
        "a magnitude behind digits comes out as «23 Thousands of pieces»",
        rf"{NUMBER} "
        r"(?P<magnitude>(?:[Tt]ens|[Hh]undreds) of (?:thousands|millions)|[Tt]housands|[Hh]undreds|[Mm]illions) of\b",
        _written,
    ),
    rewriting(
        "left and right",
        "左右 behind a number means about",
        rf"(?:(?<=\s)(?P<cold>-\d+)|{NUMBER})(?P<unit>{_DECADES}(?:{_MEASURE})?) "
        r"(?:Left and right\b|left and right\b(?! (?!(?:per|a|in|of|from|to|at)\b)[a-z]))",
        lambda found: in_place(f"about {found['cold'] or grouped(found['number'])}{found['unit']}", found),
    ),
    rewriting(
        "left and right behind a unit",
        "左右 stands behind what is counted, too, as in «1.2 yuan per catty Left and right»",
        rf"{NUMBER}(?P<unit> (?!when |spot )[A-Za-z]+(?: (?:per|a|an|of) [a-z]+|(?: [a-z]+){{1,2}})?) Left and right\b",
        lambda found: in_place(f"about {grouped(found['number'])}{found['unit'].lower()}", found),
    ),
    rewriting(
        "near before a number",
        "近300万, nearly three million, comes out as «near 3 million»",
        rf"(?:\b(?P<verb>[a-z]+) |\b)(?P<near>[Nn])ear (?={NUMBER}(?:%| (?:million|billion|trillion)\b"
        rf"| (?:years|months|weeks|days|hours|minutes|people|yuan)\b))",
        _nearly,
    ),
    rewriting(
        "super",
        "超 before a number means more than",
        r"\b(?:[Aa]n? )?(?:[Ss]uper (?=\d{3}|\d,\d)|super (?=\d\d|\d%))(?P<number>\d[\d,]*)(?![\w,.-]?\w)",
        lambda found: in_place(f"more than {grouped(found['number'])}", found),
    ),
    counting(
        "more than behind its number",
        "多 or 余 behind a number means more than",
        rf"(?:\b[Mm]ore than )?{NUMBER}(?P<unit>{_DECADES}) "
        r"(?:(?:More than|Multi|Many|Multiple|Several|Odd)\b(?! \d| one\b)-?|(?:many|Yu)(?= (?:[a-z]+s|people)\b))",
        lambda found: in_place(f"more than {grouped(found['number'])}{found['unit']}", found),
    ),
    counting(
        "more than at the end",
        "余 behind a number comes out as remainder, or with the word that counts as a name: 120余家 as «120 Yu Jia»",
        rf"(?:\b[Mm]ore than )?{NUMBER}(?P<unit>{_DECADES}) "
        r"(?:Remainder(?=\s?(?:[,.;:!?)”]|\Z))|Yu (?P<counted>Ge|Hu|Jia|Ming|Mu|Ren|Tai|Tiao|Xiang|Zuo)\b)",
        lambda found: in_place(
            f"more than {grouped(found['number'])}{found['unit']}{COUNTED.get(found['counted'] or '', '')}",
            found,
        ),
    ),
    rewriting(
        "more than apart from its number",
        "1200多人的 comes out with the number in front and «of more than people» behind",
        rf"{NUMBER} (?P<thing>[A-Z][A-Za-z ’'-]{{0,60}} of) more than (?P<noun>people|persons|[a-z]+s)\b",
        lambda found: in_place(
            f"{lowered(found['thing'])} more than {grouped(found['number'])} {found['noun']}", found
        ),
    ),
    counting(
        "about behind its number",
        "3小时左右 comes out as «3 About hours»",
        rf"{NUMBER} About (?P<noun>[a-z]+)\b",
        lambda found: in_place(f"about {grouped(found['number'])} {found['noun']}", found),
    ),
    counting(
        "about at the end",
        "约, 左右 comes out as «26% about», with a stop behind",
        rf"(?:\b[Aa]bout )?{NUMBER}(?P<unit>{_DECADES}(?:{_MEASURE})?"
        r"(?: (?!branch|minutes?|points?|spot|when)[a-z]+)?) (?:[Aa]bout|Around)(?=\s?(?:[,.;:)”]|\Z))",
        lambda found: in_place(f"about {grouped(found['number'])}{found['unit']}", found),
    ),
    counting(
        "above behind its number",
        "10%以上, ten percent and more, comes out as «10% above»",
        rf"(?:\b[Mm]ore than )?{NUMBER}(?P<unit>{_MEASURE}) (?:Above|(?<!meters )(?<!meter )above)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: in_place(f"more than {grouped(found['number'])}{found['unit']}", found),
    ),
    rewriting(
        "above before its noun",
        "90%以上的, more than 90% of, comes out as «90% Above the»",
        rf"(?:\b[Mm]ore than )?{NUMBER}% Above(?: of)? the\b",
        lambda found: in_place(f"more than {grouped(found['number'])}% of the", found),
    ),
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
        "article after one",
        "a counting word behind a number comes out as an article",
        r"(?<![\w.,])(?P<number>1) An? (?=[a-z]+\b)",
        "1 ",
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
    counting(
        "all after a number",
        "6个区均 and 6个区都, which say that the same holds for each, come out as «6 All districts»",
        rf"{NUMBER} All (?=[a-z]+s\b)",
        r"\g<number> ",
    ),
    counting(
        "number apart from its unit",
        "2天内 comes out with the number in front and «within days» behind",
        rf"(?P<just>\b[Jj]ust (?:use|take)s? )?{NUMBER} (?P<between>[A-Z][^.,;:!?“”]{{0,80}}) within "
        r"(?P<unit>minutes|hours|days|weeks|months|years)\b",
        lambda found: (
            f"{found['between']} within {'just ' if found['just'] else ''}{found['number']} {found['unit']}"
        ),
    ),
    counting(
        "number apart from its noun",
        "12条措施的目标, the goal of twelve measures, comes out with the number in front",
        rf"{NUMBER} [Tt]he (?P<what>[a-z]+) of this (?P<noun>[a-z]+) (?P<verb>is|was|has|will)\b",
        lambda found: in_place(_these(found), found),
    ),
    counting(
        "article after a number",
        "a counting word behind a number comes out as an article",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) (?:An?|This) "
        r"(?P<noun>(?:(?!(?:and|of|in|at|on|for|to|from|with|the|an?|first|is|was|are|were|has|had|will)\b)[a-z]+ )?"
        r"(?!(?:the|first|is|was|has)\b)[a-z]+)"
        r"(?: (?P<verb>is|was|has)\b|(?=\s?(?:[,.;:!?)”]|\Z)| (?:\d|(?:and|of|in|at|on|for|to|from|with|were|are|will)\b)))",
        _one_of_many,
    ),
    rewriting(
        "the after a number",
        "a counting word behind a number comes out as an article",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) The (?P<noun>[a-z]+s)(?=\s?(?:[,.;:!?)”]|\Z))",
        r"\g<number> \g<noun>",
    ),
    rewriting(
        "counted months",
        "3个月, three months, comes out as «3 individual month»",
        r"(?<![\w.,])(?P<number>\d+) [Ii]ndividual [Mm]onths?\b",
        lambda found: f"{found['number']} month{'' if found['number'] == '1' else 's'}",
    ),
    counting(
        "counting word",
        "条, 项 or 只 behind a number, which counts things or animals, comes out as a word of its own",
        r"(?<![\w.,])(?P<number>\d[\d,]*) "
        r"(?:[Nn]ame (?!brands?\b)(?=[a-z])|(?:Articles?|Item|Only|Strip) (?=[a-z]+(?:s|people|staff)\b))",
        r"\g<number> ",
    ),
    counting(
        "counting word of people",
        "名 and 位 count people, and come out as famous and bit",
        r"(?<![\w.,])(?P<number>\d[\d,]*) (?:Bit|Famous) (?=(?:[a-z]+ )?(?:"
        r"children|employees|farmers|members|passengers|patients|people|persons|residents|soldiers|staff|students|villagers"
        r"|volunteers|workers)\b)",
        r"\g<number> ",
    ),
    counting(
        "counting word of institutions",
        "家 counts institutions, and comes out as home or family",
        r"(?<![\w.,])(?P<number>\d[\d,]*) (?:Home|Family) (?=(?:[a-z]+ )?(?:banks|branches|companies|enterprises|factories"
        r"|firms|hospitals|hotels|institutions|manufacturers|merchants|plants|restaurants|schools|shops|stores|supermarkets"
        r"|suppliers|units)\b)",
        r"\g<number> ",
    ),
    counting(
        "counting word of buildings",
        "座 counts what stands, and comes out as seat",
        r"(?<![\w.,])(?P<number>\d[\d,]*) Seat (?=(?:[a-z]+ )?(?:bridges|buildings|cities|factories|hills|houses|mines"
        r"|mountains|plants|reservoirs|stations|temples|towers|villages)\b)",
        r"\g<number> ",
    ),
    counting(
        "counting word of machines",
        "台 counts machines, and comes out as platform",
        r"(?<![\w.,])(?P<number>\d[\d,]*) Platform (?=(?:[a-z]+ )?(?:cars|computers|devices|elevators|machines|robots|sets"
        r"|tractors|units|vehicles)\b)",
        r"\g<number> ",
    ),
    counting(
        "counting word Individual",
        "个, which counts anything, comes out as individual",
        r"(?<![\w.,])(?P<number>\d[\d,]*) [Ii]ndividual (?=(?:cities|counties|countries|departments|districts|people|places"
        r"|projects|provinces|regions|schools|teams|towns|units|villages)\b)",
        r"\g<number> ",
    ),
    counting(
        "thing counted at the end",
        "120家 comes out as «120 Company», in one number and with a capital",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) (?P<noun>Company|Household|Person|Place|Store|Vehicle|Item|Project|Case|"
        r"Enterprise|School|Hospital|Village|Stage)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: f"{found['number']} {_plural(found['noun'].lower())}",
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
    counting(
        "more than behind its noun",
        "600户多 comes out as «600 Households More than»",
        rf"{NUMBER} (?P<noun>[A-Za-z]+s) More than(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: in_place(f"more than {grouped(found['number'])} {found['noun'].lower()}", found),
    ),
    counting(
        "more than one of many",
        "40多名, more than forty, comes out as «40 More than one dancer»",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) More than one (?P<noun>[a-z]+)\b",
        lambda found: in_place(f"more than {grouped(found['number'])} {_plural(found['noun'])}", found),
    ),
    counting(
        "within behind its number",
        "2周内 comes out as «2 Within weeks»",
        rf"(?:\b[Ii]n )?{NUMBER} Within (?P<unit>minutes|hours|(?:working )?days|weeks|months|years)\b",
        lambda found: in_place(f"within {found['number']} {found['unit']}", found),
    ),
    counting(
        "counting word at the end",
        "只, which counts animals, comes out as only",
        rf"{NUMBER} Only(?=\s?(?:[,.;:!?)”]|\Z))",
        r"\g<number>",
    ),
    counting(
        "Taiwan as a counting word",
        "台, which counts machines, is short for Taiwan",
        rf"(?<!\d [A-Z][a-z]{{3}}, )(?<!\d [A-Z][a-z]{{4}}, )(?<![Tt]o ){NUMBER} "
        r"Taiwan(?= ?[.;]|,(?! \d)| ?\Z| (?:in|every|per|by)\b)",
        r"\g<number>",
    ),
    rewriting(
        "which one",
        "第3批, the third batch, comes out as «the first 3 batch»",
        r"\b(?P<the>[Tt]he) first (?P<number>\d{1,3}) "
        r"(?P<noun>[Bb]atch|[Ss]ession|[Ee]dition|[Gg]eneration|[Rr]ound|[Pp]hase|[Ff]loor|[Cc]hapter|"
        r"[Ss]eason|[Ii]ssue|[Qq]uarter|[Aa]nniversary|[Pp]lace)\b(?! (?!is\b|was\b|has\b)[a-z]+s\b)",
        lambda found: f"{found['the']} {ordinal(int(found['number']))} {found['noun'].lower()}",
    ),
    rewriting(
        "score",
        "3比2, three to two, comes out as «3 Than 2»",
        r"(?<![\w.,:-])(?P<ours>\d{1,3}) (?:Than|(?<=^\d )than|(?<=[,.;:] \d )than) (?P<theirs>\d{1,3})(?![\d%]|,\d|\.\d)",
        r"\g<ours>-\g<theirs>",
    ),
    rewriting(
        "space inside a score",
        "the marks were translated apart",
        r"(?<=[a-z] )(?P<ours>\d{1,2}) [-–] (?P<theirs>\d{1,2})(?= [A-Z(]|\s?[,.;)])",
        r"\g<ours>-\g<theirs>",
    ),
    rewriting(
        "which one before the",
        "第24届, the 24th, comes out as «the first 24 The»",
        r"\b(?P<the>[Tt]he) first (?P<number>\d{1,3}) The "
        r"(?=[a-z]|(?:Asian|National|Olympic|Summer|Winter|World)\b)",
        lambda found: f"{found['the']} {ordinal(int(found['number']))} ",
    ),
    rewriting(
        "which of its kind",
        "第12届棋赛, the 12th chess competition, comes out as «the first 12 Chess competition»",
        r"\b(?P<the>[Tt]he) first (?P<number>\d{1,3}) (?P<kind>[A-Z][a-z]+) "
        r"(?P<noun>competition|conference|congress|contest|exhibition|fair|festival|forum|meeting|summit)\b",
        lambda found: (
            f"{found['the']} {ordinal(int(found['number']))} {lowered(found['kind'] + ' ' + found['noun'])}"
        ),
    ),
    rewriting(
        "which place",
        "第2名, second place, comes out as «the first 2 name»",
        r"\b(?P<won>[Ww](?:on|ins?)|[Tt]ook|[Rr]anked|[Gg]ot|[Ff]inished|[Cc]ame|[Pp]laced)(?: in)? (?:the )?first "
        r"(?P<number>\d{1,3}) [Nn]ame\b",
        lambda found: f"{found['won']} {ordinal(int(found['number']))} place",
    ),
    rewriting(
        "the first so many",
        "前3名, the first three, comes out as «the first 3 name»",
        r"\b(?P<first>[Ff]irst \d{1,3}) [Nn]ame\b(?=\s?(?:[,.;:!?)”]|\Z))",
        r"\g<first>",
    ),
    rewriting(
        "of before a stop",
        "的 at the end of a phrase comes out as a dangling «of»",
        r"\b(?P<unit>pieces|units|sets|tons) of(?=[,.;:])",
        r"\g<unit>",
    ),
)
