"""Wins and losses, which are joined by "and" where a score has "to": "improved to 7-2" is "improved to seven and two"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import cardinal

_TWO_NUMBERS = re.compile(r"[0-9][-–][0-9]")
_ONE_RECORD = r"(?<![\w.,/:$€£–-])\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?![\w%/:–-]|[.,]\d)"
_FIGURES = re.compile(r"(?<!\d)(\d{1,3})[-–](\d{1,3})(?:[-–](\d{1,3}))?(?![-–\d])")
_MOST_GOALS = 8
_FIELD_PLAYERS = 10

_WHERE = r"(?:at\shome|away|in\s(?:the\s)?(?:conference|division|league)(?:\splay)?|on\sthe\sroad|overall)"
_RECORD = rf"{_ONE_RECORD}(?:(?:\s{_WHERE})?,?\s(?:(?:and|but)\s)?{_ONE_RECORD}(?=\s(?:against|{_WHERE}))(?!\sat\shome\sto))?"
"""With what it is at home, or in the league: "8-1, 5-0 in the conference", "3-0 at home and 1-3 away"."""

_IS_A_SCORE = (
    r"(?!\s(?:ahead|at\s(?:half|lunch|stumps|tea|the\s(?:break|half|interval))|behind|clear|down|in\s(?:favou?r|front)|lead|loss|odds"
    r"|on\s(?:aggregate|penalties|points)|up|victory|vote|win(?:ners)?)\b)"
)
_SPEAKS_OF_A_SEASON = (
    r"(?:against\sthe\sspread|all-time|and\s(?:made|missed|won)|in\s(?:games|(?:his|its|their)\s(?:first|last|past|previous)"
    r"|one-\w+\sgames|[A-Z][\w-]*\splay)|last\s(?:season|year)|since|th(?:is|at)\s(?:season|year)|with\s\w+\s(?:games?|knockouts?))\b"
)
_GOES_ON = (
    r"(?=[.,;](?!\d)|\s(?:after|against|all-time|and|at|away|but|entering|heading"
    r"|in(?!\sthe\s(?:\w+\s)?(?:frame|game|half|inning|period|quarter|set)\b)|last|on(?!\s\w+days?\b)|overall|since|so"
    r"|straight|th(?:is|at)|through|under|when|while|with|without)\b)"
)
_SIDE_BEFORE = re.compile(
    r"\b(?:(?!(?:And|But|It|That|There|This|Yet)\b)[A-Z][\w.’']+|\d\ders|[Hh]e|[Ss]he|team|[Tt]hey|[Ww]e|which|who)$"
)
_IS = r"(?:['’](?:re|s)|\s(?:are|is|remains?|sits?(?:\sat)?|stands?(?:\sat)?))(?:\s(?:also|just|now|only|still))?"
_NO_HEIGHT = r"(?<![Hh]e\sis\s(?=[4-7]-(?:\d|1[01])\b))"
_CAME_TO = (
    r"(?:[Dd]rop(?:s|ped|ping)?|[Ff]alls?|[Ff]alling|[Ff]ell|[Ii]mprov(?:es?|ed|ing)|[Mm]ov(?:es?|ed|ing)"
    r"|[Ss]lip(?:s|ped|ping)?)"
)
_BEGAN_OR_ENDED = (
    r"(?:[Bb]eg[ai]n|[Ee]nd(?:ed|s)?(?:\sup)?|[Ff]inish(?:ed|es)?|[Oo]pen(?:ed|s)?|[Ss]tart(?:ed|s)?)"
)
_WILL_PLAY = (
    r"\s(?:(?:also|next|now)\s)?(?:faces?|(?:hosts?|visits?)(?=\s(?:the\s[A-Z]|[Nn]o\.|[A-Z]))|meets?|plays?|takes?\son"
    r"|travels?)\b"
)
_OF_A_SEASON = re.compile(
    "|".join(
        (
            rf"\b{_CAME_TO}(?:\s(?:his|its|their|the)\s(?:mark|record)|\s(?:the\s)?[A-Z]\w+)?\sto\s{_RECORD}{_IS_A_SCORE}",
            rf"\b[Aa]\s{_RECORD}\s(?:homestand|mark|record(?!\s(?:loss|victory|vote|win)\b)|road\strip|season|start|stretch)\b",
            rf"\b(?:mark|record)\s(?:(?:at|is|now|of|stands|to|was)\s){{1,3}}{_RECORD}",
            rf"\b{_BEGAN_OR_ENDED}\s(?:last|the|th(?:is|at)|his|its|their)\s(?:regular\s)?(?:campaign|schedule|season|year)\s{_RECORD}{_IS_A_SCORE}",
            rf"\b(?:are|gone|is|now|was|were|went|{_BEGAN_OR_ENDED})\s{_RECORD}(?:\s{_WHERE}|\s{_SPEAKS_OF_A_SEASON})",
            rf"\bwent\s{_RECORD}(?=\.(?:\s|$))",
            rf"(?<=s,\s)(?:who|which)\swere\s{_RECORD}{_IS_A_SCORE}",
            rf"\band\s{_RECORD}\son\sthe\sroad\b",
            rf",\s{_RECORD}\s(?:against\sthe\sspread|in\s(?:his|its|their)\slast|since)\b",
            rf",\s{_RECORD},(?={_WILL_PLAY})",
        )
    )
)
_OF_A_SIDE = re.compile(rf"{_IS}\s{_RECORD}\s(?:against|for\sthe\s(?:first|season|second|year)|straight)\b")
_OF_A_SIDE_IN_SPORT = re.compile(rf"{_IS}\s{_NO_HEIGHT}{_RECORD}{_IS_A_SCORE}{_GOES_ON}")
_OF_MANY_GAMES = re.compile(rf"\s(?:was|were|went|{_BEGAN_OR_ENDED})\s{_RECORD}{_IS_A_SCORE}{_GOES_ON}")
_NO_TEAM = (
    r"(?!(?:Adults|Ages|Children|Conservatives|Democrats|Justices|Kids|Lords|Republicans|Senators|Series|States|Students"
    r"|Teens)\b)"
)
_OF_A_TEAM = re.compile(
    rf"\b(?:[Tt]he|[Tt]heir)\s{_ONE_RECORD}\s(?:[A-Z][a-z]\w*\s){{0,2}}{_NO_TEAM}[A-Z][a-z]\w*s\b"
    r"(?!\s(?:[A-Z]|blowout|decision|defeat|lead|loss|majority|opinion|rout|ruling|split|victory|vote|win)\b)(?!\s[A-Z])"
    rf"|(?:^|[.!?”]\s)The\s(?:[A-Z]\w+\s){{0,2}}{_NO_TEAM}[A-Z]\w+s,\s{_ONE_RECORD},\s(?!(?:at|after|and|before|but|by|for|in|on|over|to|with)\b)[a-z]"
)
_NO_RECORD = re.compile(
    r"\b(?:ag(?:e|es|ed)|aggregate|bill|chapters?|committee|council|[Cc]ourt|[Dd]ecision|final|half|House|justices|lead|lines?|majority|margin|match|odds|pages?"
    r"|panel|penalt(?:y|ies)|[Pp]rices?|ratio|[Rr]uling|ruled|score|Senate|series|sets?|shares?|shootout|tie|verses?|vot(?:e|ed|es|ing)|years?)\b"
)

_IN_BRACKETS = re.compile(
    rf"(?<=[A-Za-z0-9.]\s)\((?P<record>{_ONE_RECORD}(?:,\s{_ONE_RECORD}(?P<league>\s(?:in\s)?[A-Za-z][\w-]*(?:\s[A-Z\d][\w-]*){{0,2}})?)?)"
    r"(?P<figures>,\s(?:\d*\.\d\d\sERA|\d+\s(?:KOs?|knockouts?|saves)))?\)"
)
_A_NICKNAME_BEFORE = re.compile(rf"\b[Tt]he\s(?:[A-Z]\w+\s){{0,2}}{_NO_TEAM}[A-Z]\w+s\s$")
_A_TEAM_BEFORE = re.compile(
    rf"(?:\bthe|\bThe|^|\b[Nn]o\.\s\d\d?|\b[a-z]+|[.!?,;:”])\s?(?P<name>(?:{_NO_TEAM}[A-Z][\w.'’-]*\s){{0,2}}{_NO_TEAM}[A-Z][\w'’-]*|\d\ders|\w+\sSt(?:ate|\.))\s$"
)
_WON = re.compile(r"\b(?:beat|[Dd]efeats?|[Ll]oss(?:es)?|lost|[Vv]ictor(?:y|ies)|[Ww]ins?|won)\b")
_PLAYS = re.compile(_WILL_PLAY)
_PLAYS_OR_PLAYED = re.compile(
    rf"{_WILL_PLAY}|\s(?:(?:has|have|had)\s)?(?:beat|clinched|lost|routed|snapped|won)\b"
)
_OF_AMERICAN_SPORT = re.compile(
    r"\b(?:Bowl|MLB|NBA|NCAA|NFL|NHL|playoffs?|postseason|preseason|quarterbacks?|standings|touchdowns?|winning\sstreak|WNBA)\b"
)
_OF_SPORT = re.compile(
    r"\b(?:(?:face|host|visit)s?\s(?:the\s)?(?=[A-Z][a-z])|beat|coach|conference|division|finish(?:ed|es)?|games?|goals|innings"
    r"|kickoff|league|loss|lost|play|played|plays|points|season|seed(?:ed)?|team|title|unbeaten|win|wins|won)\b"
)


def say_records(text: str) -> str:
    """A team's wins and losses: "(4-9)" → "(four and nine)"; scores, votes and ranges are left as they are."""
    if not _TWO_NUMBERS.search(text):
        return text
    written = text
    text = _OF_A_SEASON.sub(_of_a_season, text)
    text = _OF_A_SIDE.sub(_of_a_side, text)
    if _OF_SPORT.search(text) or _OF_AMERICAN_SPORT.search(text):
        text = _OF_A_SIDE_IN_SPORT.sub(_of_a_side, text)
        text = _OF_MANY_GAMES.sub(lambda m: _of_a_side(m) if _games(m[0]) > _MOST_GOALS else m[0], text)
    text = _OF_A_TEAM.sub(lambda m: _with_and(m[0]), text)
    return _in_brackets(text, beside_another=text != written) if "(" in text else text


def _of_a_side(match: re.Match[str]) -> str:
    """ "Army is 9-0 and won", but "it is 5-4 and won"."""
    return _of_a_season(match) if _SIDE_BEFORE.search(_before(match)) else match[0]


def _of_a_season(match: re.Match[str]) -> str:
    """ "The team fell to 8-4", but "the odds fell to 7-2", "the vote went 5-4", "the match finished 3-2"."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    words = re.split(r"\d", match[0], maxsplit=1)[0]
    return match[0] if _NO_RECORD.search(before + words) else _with_and(match[0])


def _in_brackets(text: str, *, beside_another: bool) -> str:
    """ "The Bears (4-9) host the Packers (9-4)", but "beat Spain (3-1)" and "the Louvre (9-6)"."""
    teams = [match for match in _IN_BRACKETS.finditer(text) if _may_be_of_a_team(match)]
    if not (_OF_AMERICAN_SPORT.search(text) or any(map(_is_of_a_team, teams)) or _meet(teams)):
        teams = [match for match in teams if beside_another and not _WON.search(_before(match))]
    for match in reversed(teams):
        text = f"{text[: match.start('record')]}{_with_and(match['record'])}{text[match.end('record') :]}"
    return text


def _may_be_of_a_team(match: re.Match[str]) -> bool:
    before = _before(match)
    is_named = _A_TEAM_BEFORE.search(before) and not _NO_RECORD.search(before[-30:])
    return bool(is_named) and not _is_formation(match["record"])


def _is_of_a_team(match: re.Match[str]) -> bool:
    """Beside figures of its league or its pitcher, or before what a team does: "Miami (3-4) plays Buffalo"."""
    if match["league"] or match["figures"]:
        return True
    plays = _PLAYS if _games(match["record"]) <= _MOST_GOALS else _PLAYS_OR_PLAYED
    return bool(plays.match(match.string, match.end()))


def _meet(teams: list[re.Match[str]]) -> bool:
    """Two, or one of "the Mets (45-38)", in words of sport, with more games than a score has goals."""
    if not teams or max(_games(match["record"]) for match in teams) <= _MOST_GOALS:
        return False
    before = _before(teams[0])
    named = len(teams) > 1 or _A_NICKNAME_BEFORE.search(before)
    return bool(named and _OF_SPORT.search(teams[0].string) and not _WON.search(before))


def _is_formation(figures: str) -> bool:
    """ "Milan (4-3-3)", how a football side stands in the field."""
    numbers = _numbers(figures)
    return len(numbers) == 3 and sum(numbers) == _FIELD_PLAYERS


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 60) : match.start()]


def _games(record: str) -> int:
    return sum(_numbers(record))


def _numbers(record: str) -> list[int]:
    """Those of the first record in `record`."""
    return [int(number) for number in _FIGURES.findall(record)[0] if number]


def _with_and(text: str) -> str:
    return _FIGURES.sub(lambda m: _in_words([number for number in m.groups() if number]), text)


def _in_words(numbers: list[str]) -> str:
    *others, last = ("oh" if number == "0" else cardinal(int(number)) for number in numbers)
    return f"{', '.join(others)} and {last}"
