"""Repairs of the words that Chinese and Japanese put between a number and what it counts."""

from __future__ import annotations

import re

from audiobrief.reading.repair.numbers import grouped, plural
from audiobrief.reading.repair.quantities.counting import NUMBER, counting
from audiobrief.reading.repair.rule import Rule, in_place, rewriting

PLURAL_VERBS = {"is": "are", "was": "were", "has": "have"}

_PLURAL = re.compile(r"(?<!s)s\Z")


def _one_of_many(found: re.Match[str]) -> str:
    if _PLURAL.search(found["noun"]):
        return found[0]
    verb = f" {PLURAL_VERBS[found['verb']]}" if found["verb"] else ""
    return f"{grouped(found['number'])} {plural(found['noun'])}{verb}"


def _these(found: re.Match[str]) -> str:
    return f"the {found['what']} of these {found['number']} {plural(found['noun'])} {found['verb']}"


def _counting(what: str, reason: str, words: str, nouns: str) -> Rule:
    """A rule for a counting word that stands between a number and one of the nouns that it counts."""
    counted = "|".join(nouns.split())
    return counting(
        f"counting word {what}",
        reason,
        rf"(?<![\w.,])(?P<number>\d[\d,]*) (?:{words}) (?=(?:[a-z][a-z-]* )?(?:{counted})\b)",
        r"\g<number> ",
    )


COUNTING_WORDS: tuple[Rule, ...] = (
    counting(
        "article after one",
        "a counting word behind a number comes out as an article",
        r"(?<![\w.,])(?P<number>1) An? (?=[a-z]+\b)",
        "1 ",
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
    counting(
        "counting word",
        "条, 项 or 只 behind a number, which counts things or animals, comes out as a word of its own",
        r"(?<![\w.,])(?P<number>\d[\d,]*) "
        r"(?:[Nn]ame (?!brands?\b|[a-z]+\s?(?:[,.;:!?)”]|\Z))(?=[a-z])"
        r"|(?:Articles?|Item|Only|Strip) (?=[a-z]+(?:s|people|staff)\b))",
        r"\g<number> ",
    ),
    counting(
        "counting word before one",
        "名 before a noun that the translation left in one number, as in «78 name passenger»",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) [Nn]ame (?!brands?\b)(?P<noun>[a-z]+)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: f"{found['number']} {plural(found['noun'])}",
    ),
    _counting(
        "of people",
        "名 and 位 count people, and come out as famous and bit",
        "Bit|Famous",
        """children employees farmers members passengers patients people persons residents soldiers staff students
        villagers volunteers workers""",
    ),
    _counting(
        "of institutions",
        "家 counts institutions, and comes out as home or family",
        r"Home|Family|home(?! (?:plants|schools|shops|stores|units)\b)",
        """banks branches companies enterprises factories firms hospitals hotels institutions manufacturers merchants
        plants platforms restaurants schools shops stores supermarkets suppliers units""",
    ),
    _counting(
        "of buildings",
        "座 counts what stands, and comes out as seat",
        "Seat",
        """bridges buildings cities factories hills houses mines mountains plants reservoirs stations temples towers
        villages""",
    ),
    _counting(
        "of machines",
        "台 counts machines, and comes out as platform",
        "Platform",
        "cars computers devices elevators machines robots sets tractors units vehicles",
    ),
    _counting(
        "Individual",
        "个, which counts anything, comes out as individual",
        "[Ii]ndividual",
        """cities counties countries departments districts people places projects provinces regions schools teams towns
        units villages""",
    ),
    counting(
        "thing counted at the end",
        "120家 comes out as «120 Company», in one number and with a capital",
        r"(?<![\w.,])(?P<number>(?!1\b)\d[\d,]*) (?P<noun>Bridge|Case|Company|Enterprise|Factory|Hospital|Household|"
        r"Item|Person|Place|Project|School|Shop|Stage|Station|Store|Team|Tunnel|Vehicle|Village)(?=\s?(?:[,.;:!?)”]|\Z))",
        lambda found: f"{found['number']} {plural(found['noun'].lower())}",
    ),
    counting(
        "counting word at the end",
        "只, 座, 条 and 名, which count animals, buildings, long things and people, come out as only, seat, strip and name",
        rf"(?<![Aa] )(?<![Tt]he ){NUMBER} (?:Only|(?<!\b1 )(?:[Ss]eat|[Ss]trip|[Nn]ame))"
        r"(?=\s?(?:[,.;:!?)”]|\Z)| and [A-Z])",
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
        "of before a stop",
        "的 at the end of a phrase comes out as a dangling «of»",
        r"\b(?P<unit>pieces|units|sets|tons) of(?=[,.;:])",
        r"\g<unit>",
    ),
)
