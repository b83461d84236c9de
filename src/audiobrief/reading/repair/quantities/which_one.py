"""Repairs of numbers that say which one of many, and of scores."""

from __future__ import annotations

from audiobrief.reading.repair.case import lowered
from audiobrief.reading.repair.numbers import ordinal
from audiobrief.reading.repair.rule import Rule, rewriting

WHICH_ONE: tuple[Rule, ...] = (
    rewriting(
        "which time",
        "第37分钟 and 第10次 come out as «the 37 minute» and «the 10 time»",
        r"\b(?P<the>[Tt]he) (?P<number>[1-9]\d{0,2}) (?P<noun>minute|time|quarter(?! of an? )|round|session|generation|edition)"
        r"(?=\s?[,.;:!?)”]|\Z| (?:of|in|at|on|when|since|is|was|president|owner|head|master)\b)",
        lambda found: f"{found['the']} {ordinal(int(found['number']))} {found['noun']}",
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
        "which one before an article",
        "第1辆, the first one, comes out as «the first 1 A», and 第1趟 as «The 1 The»",
        r"\b(?P<the>[Tt]he) (?:first (?P<number>\d{1,3}) An?|(?P<bare>\d{1,3}) The) (?=(?![a-z]+s\b)[a-z])"
        r"(?![^.;!?]{0,120} in January\b)",
        lambda found: f"{found['the']} {ordinal(int(found['number'] or found['bare']))} ",
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
)
