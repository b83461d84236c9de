"""Degrees: "-5°C" is "minus five degrees Celsius", "seat 14C" is none."""

from __future__ import annotations

import re

from audiobrief.writing.attributive import ARTICLE, OWNER, is_before_a_thing
from audiobrief.writing.clues import has_word
from audiobrief.writing.numbers import BODY, TO, amount, is_one

_DEGREE_SIGN = re.compile(r"[°º℃℉0-9](?:(?<=[°º℃℉])|[CF]\b)")
_LETTERS_OF_SCALES = frozenset("CF")
_DEGREES = re.compile(
    rf"(?<!\w)(?<!\d[.,])(?P<minus>[-−](?=[\d.]))?(?P<number>{BODY})(?:\s?[°º℃℉]?[CF]?(?P<to>{TO}|\sto\s)(?P<minus2>[-−])?(?P<upper>{BODY}))?"
    rf"\s?(?:[°º](?:\s?(?P<scale>[CFNSEW](?!\w)))?|(?P<sign>[℃℉]))"
)
_ON_THE_GLOBE = re.compile(
    rf"(?<![\w.])(\d{{1,3}})\s?[°º]\s?({BODY})\s?['’′](?!['’′])(?:\s?({BODY})\s?(?:[\"”″]|['’′]{{2}}))?(?:\s?([NSEW])\b)?(?P<other>(?=\s\d))?"
)
"""Degrees, minutes and seconds, whose marks are feet and inches elsewhere."""

_NAMED_SCALE = re.compile(r"(?<=\bdegrees\s)[CF]\b(?!['’])")
_SCALES = {"C": " Celsius", "F": " Fahrenheit", "℃": " Celsius", "℉": " Fahrenheit", "N": " north",
           "S": " south", "E": " east", "W": " west", None: ""}  # fmt: skip
_BARE_SCALE = re.compile(
    rf"(?<![\w.,])(?<!\w-)[-−]?\d{{1,3}}(?:\.\d)?(?:{TO}[-−]?\d{{1,3}}(?:\.\d)?)?(?P<scale>[CF])\b(?!-|['’]\w|/\D|\.\w)"
)
_SPACED_SCALE = re.compile(
    r"(?:(?<![\w.,-])|(?<=[\s(][-−]))(?:(?<=\b[Mm]inus\s)|(?<=[-−])(?=\d{1,3}\s[CF](?:$|[,.;)]|\s(?:and|at|by|during|for|in|on|or|over|to|with)\b))|(?=\d{2,3}(?:\.\d)?(?:[-–]\d{2,3})?\s[CF](?:$|[,.;)]|\s(?:and|at|by|during|for|in|on|or|over|to|with)\b|\s\()))"
    r"\d{1,3}(?:\.\d)?(?:[-–]\d{2,3})?\s(?P<scale>[CF])\b(?!-|['’]\w|\.\w)"
)
_OR_IN_ANOTHER_OVEN = re.compile(
    r"(?:(?<=\d{3}[CF])|(?<=\d{3}[°º][CF]))/(?=\d{2,3}[°º]?[CF]\b|gas\s(?:mark\s)?\d)"
)
LETTERED = re.compile(
    r"(?:(?!A\s$)[A-Z][\w.]*|\b(?:article|bay|class|exhibit|exit|figure|flat|form|gate|item|line|page|paragraph|platform|room|route"
    r"|row|rule|seat|section|size|table|terminal|unit|zone))\s$"
)
_BOTH_SCALES = re.compile(
    r"(?<![\w.,])([-−]?\d{1,3}(?:\.\d)?)\s?([CF])\s\(([-−]?\d{1,3}(?:\.\d)?)\s?([CF])\)"
)


def say_temperatures(text: str) -> str:
    """Temperatures and angles: "20°C" → "twenty degrees Celsius", "45C (113F)", "27.3°N"."""
    if not has_word(text, _LETTERS_OF_SCALES) and not _DEGREE_SIGN.search(text):
        return text
    text = _ON_THE_GLOBE.sub(_on_the_globe, text)
    text = _OR_IN_ANOTHER_OVEN.sub(", ", text)
    text = _BOTH_SCALES.sub(lambda m: f"{m[1]}°{m[2]} ({m[3]}°{m[4]})", text)
    text = _BARE_SCALE.sub(_with_degree_sign, text)
    text = _SPACED_SCALE.sub(_with_degree_sign, text)
    text = _DEGREES.sub(_degrees, text)
    return _NAMED_SCALE.sub(lambda m: _SCALES[m[0]].strip(), text)


def _on_the_globe(match: re.Match[str]) -> str:
    parts = zip(match.groups()[:3], ("degree", "minute", "second"), strict=True)
    said = " ".join(
        f"{amount(number)} {part}{'' if is_one(number) else 's'}" for number, part in parts if number
    )
    return f"{said}{_SCALES[match[4]]}{',' if match['other'] is not None else ''}"


def _with_degree_sign(match: re.Match[str]) -> str:
    """ "40C" is a temperature, "seat 14C" and "Section 230C" are not."""
    if LETTERED.search(match.string[max(0, match.start() - 24) : match.start()]):
        return match[0]
    return f"{match[0][:-1]}°{match['scale']}"


def _degrees(match: re.Match[str]) -> str:
    number = ("minus " if match["minus"] else "") + amount(match["number"])
    if match["upper"]:
        number += f" to {'minus ' if match['minus2'] else ''}{amount(match['upper'])}"
    single = (is_one(match["number"]) and not match["upper"]) or _describes(match)
    return f"{number} {'degree' if single else 'degrees'}{_SCALES[match['scale'] or match['sign']]}"


def _describes(match: re.Match[str]) -> bool:
    """ "A 30° turn", "the 40°C heat", but "the 38° north of there"."""
    before = match.string[max(0, match.start() - 20) : match.start()]
    of_one = ARTICLE.search(before) or OWNER.search(before)
    return bool(of_one) and is_before_a_thing(match.string, match.end(), owned=True)
