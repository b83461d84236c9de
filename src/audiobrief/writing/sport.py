"""Figures of sport that are no plain numbers: "hit .312" is "hit three twelve", "287/6 dec." is "for six declared"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import cardinal, pair

_SIGN = re.compile(r"[0-9.a](?:(?<=[0-9])(?:\s?\(\d|\*|/\d\b|-\d)|(?<=\.)\d{3}|(?<=\sa)gg\.)")
_AVERAGE = re.compile(
    r"(?:(?P<before>\b(?:averag(?:e|es|ed|ing)|bat(?:s|ted|ting)?|hit(?:s|ting)?|percentage|slugg(?:ed|ing)|OPS)\s(?:(?:a|an|at|him|of|just|only|over|under|with)\s){0,2})"
    r"|(?<![\w.,/]))(?P<figure>\.\d{3}(?:/\.\d{3}){0,2})(?![\w.]|/\.?\d|\s?%|\s(?:percent|per\scent|cents?|million|billion|trillion|points?|inch|inches|seconds?|of)\b)(?P<behind>\s(?:average|batting|hitter|hitting|mark|OPS|slugging|with\s(?:\w+\s)?(?:home|runs|RBIs?|HRs?))\b)?"
)
_AS_MANY_WON_AS_LOST = re.compile(
    r"(?P<before>\b(?:[Aa]|[Aa]bove|at|below|near|over|to|under)\s)\.500(?=[.,;]?\s*$|[.,;]\s|\s(?:after|again|all|and|at|but|ball|club|for|in|mark|on|record|season|since|team|this|with)\b)"
)
_FIGURE = re.compile(r"\.(\d)(\d\d)")
_DECLARED = re.compile(r"(?<![\w.,-])(\d{2,3})[-/](\d)\sdec\b\.?(?:(?<=\d{3}[-/]\d\sdec\.)|(?!\s?\d))")
_INNINGS = re.compile(
    r"(?<![\w.,-])(?!24/7)(?P<runs>\d{2,3})/(?P<wickets>\d)(?=\s(?:after\s\d+(?:\.\d)?\sovers|at\s(?:lunch|stumps|tea|the\sclose)|(?:from|in|off)\s\d(?!\d{3}))|\s\(\d)"
)
_FIGURES = re.compile(
    r"(?<![\w.,-])(\d|10)-(\d{1,3})(?=\s(?:from|in|off)\s(?:\d{1,2}(?:\.\d)?|\w+)\sovers\b)"
    r"|(?<![\w.,-])(\d{2,3})-(\d)(?=\s(?:at\s(?:lunch|stumps|tea)|(?:after|from|in|off)\s(?:\d{1,2}(?:\.\d)?|\w+)\sovers)\b)"
)
_SET = r"(?:6-[0-4]|[0-4]-6|7-[56]|[56]-7)(?![\w-]|[.,/:]\d)(?:\s?\(\d{1,2}(?:-\d{1,2})?\))?"
_SETS = re.compile(rf"(?<![\w.,/:$€£-]){_SET}(?:,?\s{_SET})+")
_GAMES = re.compile(r"(\d{1,2})-(\d{1,2})")
_NO_COMMA = re.compile(r"(?<=\d|\))\s(?=\d)")
_GOALS_AND_BEHINDS = re.compile(r"(?<![\w.,$£€])(\d{1,2})\.(\d{1,2})(?=\s?\((\d{1,3})\))")
"""As Australian football scores: six points a goal, one a behind."""

_OF_CRICKET = re.compile(r"\b(?:Ashes|cricket(?:ers?)?|innings|ODIs?|overs|stumps|T20s?|wickets?)\b")
_SCORE_OF_CRICKET = re.compile(
    r"(?<![\w.,/-])(?!24/7)(\d{2,3})/(\d)(?![\w/%]|[.,]\d|\s(?:of|inch|mile)\w*\b)"
)
_MANY_RUNS = re.compile(
    r"(?<![\w.,/$€£-])(?P<runs>[1-9]\d\d)/(?P<wickets>[02-9])(?![\w/%]|[.,]\d|\s(?:inch|lb|mile|of)\w*\b)"
)
"""As much over so little is no part of anything."""

_NO_INNINGS_BEHIND = re.compile(
    r"\b(?:case|Directive|Doc\.|file|flight|number|No\.|Resolution|odds|split|pressure|at|to)\s(?:(?:of|was)\s)?$",
    re.IGNORECASE,
)
_AGGREGATE = re.compile(r"(?:(?<=\d\s)|(?P<on>\bon\s))agg\.(?=\s[a-z]|[,;)]|(?P<end>\s*$))")
_NOT_OUT = re.compile(
    r"(?:(?<=\bscored\s)|(?<=\bmade\s)|(?<=\bhit\s)|(?<=\bunbeaten\s)|(?<=\bunbeaten\son\s)"
    r"|(?<![\w.,*$€£¥])(?=\d{1,3}\*\s(?:came\s)?(?:from|in|off)\s\d{1,3}\sballs\b))(\d{1,3})\*(?![\w*]|\s[a-z]{3,}s\b)"
)


def say_sport(text: str) -> str:
    """Batting averages, and the innings of cricket; numbers of runs are left as they are."""
    if not _SIGN.search(text):
        return text
    text = _AVERAGE.sub(_average, text)
    if ".500" in text:
        text = _AS_MANY_WON_AS_LOST.sub(r"\g<before>five hundred", text)
    text = _DECLARED.sub(r"\1 for \2 declared", text)
    text = _AGGREGATE.sub(lambda m: f"on aggregate{'.' if m['end'] is not None and m['on'] else ''}", text)
    text = _INNINGS.sub(_innings, text)
    if "/" in text:
        if _OF_CRICKET.search(text):
            text = _SCORE_OF_CRICKET.sub(r"\1 for \2", text)
        if "odds" not in text:
            text = _MANY_RUNS.sub(_innings, text)
    text = _SETS.sub(_sets, text)
    text = _FIGURES.sub(lambda m: f"{m[1] or m[3]} for {m[2] or m[4]}", text)
    text = _GOALS_AND_BEHINDS.sub(_goals_and_behinds, text)
    return _NOT_OUT.sub(r"\1 not out", text)


def _sets(match: re.Match[str]) -> str:
    """ "6-4 7-6 (7-5)", the sets of a match of tennis: "six four, seven six (seven five)"."""
    apart = _NO_COMMA.sub(", ", match[0]).replace("(", " (").replace("  ", " ")
    return _GAMES.sub(lambda m: f"{cardinal(int(m[1]))} {cardinal(int(m[2]))}", apart)


def _goals_and_behinds(match: re.Match[str]) -> str:
    goals, behinds, points = (int(number) for number in match.groups())
    return f"{goals} {behinds}" if points == 6 * goals + behinds and points > 20 else match[0]


def _innings(match: re.Match[str]) -> str:
    no_innings = _NO_INNINGS_BEHIND.search(match.string, max(0, match.start() - 20), match.start())
    return match[0] if no_innings else f"{match['runs']} for {match['wickets']}"


def _average(match: re.Match[str]) -> str:
    slashed = "/" in match["figure"]
    if not (match["before"] or match["behind"] or slashed):
        return match[0]
    said = ", ".join(_in_thousandths(figure) for figure in _FIGURE.findall(match["figure"]))
    return f"{match['before'] or ''}{said}{match['behind'] or ''}"


def _in_thousandths(figure: tuple[str, str]) -> str:
    rest = "hundred" if figure[1] == "00" else pair(figure[1])
    return f"{cardinal(int(figure[0]))} {rest}"
