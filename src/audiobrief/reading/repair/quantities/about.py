"""Repairs of what says about, nearly, more than or within, and stands on the wrong side of its number."""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import lowered
from audiobrief.reading.repair.numbers import grouped, plural
from audiobrief.reading.repair.quantities.counting import NUMBER, counting
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

COUNTED = {"Hu": " households", "Mu": " mu", "Ren": " people"}
"""What a word that counts says beside; Jia, Ming and Tai say no more."""

STAYS_NEAR = re.compile(
    r"(?:camp|crash|explod|hover|land|liv|park|pass|stay|stopp|trad)(?:ed|ing)|lives?|fell|sat|sits?|stands?|standing|stood"
)
"""Verbs behind which near says where."""

_DECADES = r"(?: (?:million|billion|trillion|thousand))?"

_MEASURE = (
    r"%| ?(?:℃|°C)|(?: (?:percent|yuan|elements?|dollars|yen|people|days|years|hours|minutes|(?:kilo|centi|milli)?meters?|tons"
    r"|square meters))"
)


def _nearly(found: re.Match[str]) -> str:
    verb = found["verb"]
    if verb and STAYS_NEAR.fullmatch(verb):
        return found[0]
    return f"{verb} {found['near']}early " if verb else f"{found['near']}early "


ABOUT: tuple[Rule, ...] = (
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
        "around behind its number",
        "左右 comes out as around, too, and stays behind",
        rf"(?<!\b[Tt]he )(?!(?:90|180|360) degrees){NUMBER}"
        rf"(?P<unit>{_DECADES}(?:%| (?:Jin|jin|mu|yuan|tons|degrees|percent|kg|km))) around(?=\s?[,.;)”]|$)",
        lambda found: in_place(f"about {grouped(found['number'])}{found['unit']}", found),
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
        r"\b(?:[Aa]n? )?(?:[Ss]uper (?=\d{3}|\d,\d)|super (?=\d\d|\d%)(?!(?:16|35)\b(?!%)))(?P<number>\d[\d,]*)(?![\w,.-]?\w)",
        lambda found: in_place(f"more than {grouped(found['number'])}", found),
    ),
    counting(
        "more than behind its number",
        "多 or 余 behind a number means more than",
        rf"(?:\b[Mm]ore than )?{NUMBER}(?P<unit>{_DECADES}) "
        r"(?:(?:More than|Multi|Many(?! [A-Z])|Multiple|Several|Odd)\b(?! \d| one\b)-?|"
        r"(?:many|Yu|Remaining)(?= (?:[a-z]+s|people)\b))",
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
        "more than behind its noun",
        "600户多 comes out as «600 Households More than»",
        rf"{NUMBER} (?P<noun>[A-Za-z]+s|people) [Mm]ore than(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: in_place(f"more than {grouped(found['number'])} {found['noun'].lower()}", found),
    ),
    counting(
        "more than one of many",
        "40多名, more than forty, comes out as «40 More than one dancer»",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) More than one (?P<noun>[a-z]+)\b",
        lambda found: in_place(f"more than {grouped(found['number'])} {plural(found['noun'])}", found),
    ),
    counting(
        "within behind its number",
        "2周内 comes out as «2 Within weeks»",
        rf"(?:\b[Ii]n )?{NUMBER} Within (?P<unit>minutes|hours|(?:working )?days|weeks|months|years)\b",
        lambda found: in_place(f"within {found['number']} {found['unit']}", found),
    ),
)
