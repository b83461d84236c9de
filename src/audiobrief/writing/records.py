"""Wins and losses, which are joined by "and" where a score has "to": "improved to 7-2" is "improved to seven and two"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import cardinal

_TWO_NUMBERS = re.compile(r"[0-9][-–][0-9]")
_RECORD = r"(?<![\w.,/:$€£–-])\d{1,3}[-–]\d{1,3}(?![\w%/:–-]|[.,]\d)"
_FIGURES = re.compile(r"(\d{1,3})[-–](\d{1,3})(?![-–])")

_SIDE = r"(?!\s(?:ahead|behind|clear|down|lead|up)\b)"
_AS_A_SEASON_IS_TOLD = (
    r"(?:\s(?:and\s(?:made|missed|won)\b|against\sthe\sspread|all-time|at\shome|away\sfrom\shome|in\s(?:conference|division|league|[A-Z][\w-]*)\splay"
    r"|in\s(?:games|(?:his|its|their)\s(?:first|last|past|previous)|one-\w+\sgames)|last\s(?:season|year)|on\sthe\sroad|overall|since|th(?:is|at)\s(?:season|year)"
    r"|with\s\w+\s(?:games?|knockouts?)\b))"
)
_OF_A_SEASON = re.compile(
    rf"\b(?:(?:[Dd]rop(?:s|ped)?|[Ff]alls?|[Ff]alling|[Ff]ell|[Ii]mprov(?:es?|ed|ing)|[Mm]ov(?:es?|ed|ing)|[Ss]lip(?:s|ped)?)(?:\s(?:his|its|their|the)\s(?:mark|record))?\sto\s{_RECORD}{_SIDE}"
    rf"|[Aa]\s{_RECORD}\s(?:homestand|mark|record(?!\s(?:loss|victory|vote|win)\b)|road\strip|season|start|stretch)\b"
    rf"|(?:mark|record)\s(?:(?:at|is|now|of|stands|to|was)\s){{1,3}}{_RECORD}"
    rf"|(?:beg[ai]n|end(?:ed|s)?|finish(?:ed|es)?|open(?:ed|s)?|start(?:ed|s)?)\s(?:last|the|th(?:is|at)|his|its|their)\s(?:regular\s)?(?:campaign|schedule|season|year)\s{_RECORD}{_SIDE}"
    rf"|(?:are|gone|is|now|was|went|were|[Bb]egan|[Ee]nded|[Ff]inished|[Oo]pened|[Ss]tarted)\s{_RECORD}{_AS_A_SEASON_IS_TOLD}"
    rf"|went\s{_RECORD}(?=\.(?:\s|$))"
    rf"|and\s{_RECORD}\son\sthe\sroad\b|[Tt]hey(?:\sare|['’]re)\snow\s{_RECORD}(?=[.,;]|\s(?:and|but)\b)"
    rf"|(?<=s,\s)(?:who|which)\s(?:are|were)\s{_RECORD}{_SIDE}"
    rf"|[Tt]he\s(?:[A-Z]\w+\s){{0,2}}[A-Z]\w+s\sare\s(?:now\s)?{_RECORD}(?=[.;,](?!\d)|\s(?:and|but|since|this|when)\b))"
)
_NO_TEAM = r"(?!(?:Conservatives|Democrats|Justices|Lords|Republicans|Senators|Series|States)\b)"
_OF_A_TEAM = re.compile(
    rf"\b(?:[Tt]he|[Tt]heir)\s{_RECORD}\s(?:[A-Z][a-z]\w*\s){{0,2}}{_NO_TEAM}[A-Z][a-z]\w*s\b"
    r"(?!\s(?:[A-Z]|blowout|decision|defeat|lead|loss|majority|opinion|rout|ruling|split|victory|vote|win)\b)(?!\s[A-Z])"
    rf"|(?:^|[.!?”]\s)The\s(?:[A-Z]\w+\s){{0,2}}{_NO_TEAM}[A-Z]\w+s,\s{_RECORD},\s(?!(?:at|after|and|before|but|by|for|in|on|over|to|with)\b)[a-z]"
)
_IN_BRACKETS = re.compile(
    rf"(?<=[A-Za-z0-9.]\s)\((?P<record>{_RECORD}(?:,\s{_RECORD}(?P<league>\s(?:in\s)?[A-Za-z][\w-]*(?:\s[A-Z\d][\w-]*){{0,2}})?)?)\)"
)
_A_TEAM_BEFORE = re.compile(
    rf"(?:\bthe|\bThe|^|\b[Nn]o\.\s\d\d?|\b[a-z]+|[.!?,;:”])\s?(?P<name>(?:{_NO_TEAM}[A-Z][\w.'’-]*\s){{0,2}}{_NO_TEAM}[A-Z][\w'’-]*|\d\ders|\w+\sState)\s$"
)
_OPENS_WITH_A_TEAM = re.compile(rf"[“\"]?The\s(?:[A-Z]\w+\s){{0,2}}{_NO_TEAM}[A-Z]\w+s\s\({_RECORD}\)")
_MOST_GOALS = 8
_NO_RECORD = re.compile(
    r"\b(?:ag(?:e|es|ed)|aggregate|bill|chapters?|committee|council|[Cc]ourt|[Dd]ecision|final|half|House|justices|lead|lines?|majority|margin|match|odds|pages?"
    r"|panel|penalt(?:y|ies)|ratio|[Rr]uling|ruled|score|Senate|series|sets?|shootout|tie|verses?|vot(?:e|ed|es|ing)|years?)\b"
)
_OF_AMERICAN_SPORT = re.compile(
    r"\b(?:Bowl|conference|division|home\sgame|hosts?|kickoff|MLB|NBA|NCAA|NFL|NHL|playoffs?|quarterbacks?|road|season|standings|touchdowns?|unbeaten|visit(?:s|ed)?|winning\sstreak|WNBA)\b"
)


def say_records(text: str) -> str:
    """A team's wins and losses: "(4-9)" → "(four and nine)"; scores, votes and ranges are left as they are."""
    if not _TWO_NUMBERS.search(text):
        return text
    text = _OF_A_SEASON.sub(_of_a_season, text)
    text = _OF_A_TEAM.sub(lambda m: _with_and(m[0]), text)
    return _in_brackets(text) if "(" in text else text


def _of_a_season(match: re.Match[str]) -> str:
    """ "The team fell to 8-4", but "the odds fell to 7-2", "the vote went 5-4", "the match finished 3-2"."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    return match[0] if _NO_RECORD.search(before) else _with_and(match[0])


def _in_brackets(text: str) -> str:
    """ "The Bears (4-9) host the Packers (9-4)": two of them, or beside what is said of a season."""
    teams = [match for match in _IN_BRACKETS.finditer(text) if _is_of_a_team(match)]
    if not teams or not (_are_of_a_season(teams) or _OF_AMERICAN_SPORT.search(text)):
        return text
    for match in reversed(teams):
        text = f"{text[: match.start()]}({_with_and(match['record'])}){text[match.end() :]}"
    return text


def _are_of_a_season(teams: list[re.Match[str]]) -> bool:
    """Two with more games than a score has goals, one of "The Lakers (30-12)", or one with its league."""
    played = max(sum(map(int, _FIGURES.findall(match["record"])[0])) for match in teams)
    named = len(teams) > 1 or _OPENS_WITH_A_TEAM.match(teams[0].string)
    return bool(named and played > _MOST_GOALS) or any(match["league"] for match in teams)


def _is_of_a_team(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 60) : match.start()]
    return bool(_A_TEAM_BEFORE.search(before)) and not _NO_RECORD.search(before[-30:])


def _with_and(text: str) -> str:
    return _FIGURES.sub(lambda m: f"{_wins(m[1])} and {_wins(m[2])}", text)


def _wins(number: str) -> str:
    return "oh" if number == "0" else cardinal(int(number))
