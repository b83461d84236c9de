"""Fractions and what is written like one: "1/2", "24/7", odds, marks out of ten."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import amount, cardinal, fraction

_MIXED = re.compile(
    r"(?<![\w.,/])(\d{1,4})\s(\d{1,3})\s?/\s?(\d{1,3})(?![\w/]|[.,]\d)(?P<by>\s?[x×]\s?(?=\d))?"
)
_MINUS_FRACTION = re.compile(r"(?<![\w.)])[-−](?=(?:\d{1,4}\s)?\d{1,3}/\d{1,3}(?![\w/-]|[.,]\d))")
_FRACTION = re.compile(
    r"(?<![\w.,/])(?<![A-Z]-)(\d{1,5})\s?[/⁄∕]\s?(\d{1,5})(?:th|rd|nd|TH|RD|ND)?s?(?![\w/]|[.,]\d)"
)
_ANY_BAR = re.compile("[/⁄∕]")
_HALVES = re.compile(r"(?<![\w.,-])50[-–]50(?![\w,.-]*\d)")
_ODDS = re.compile(r"(?P<odds>\b[Oo]dds\s(?:[a-z]{1,10}\s){0,2})(\d{1,4})/(\d{1,3})(?![\w/])")
_SHOT = re.compile(r"(?<![\w.,/])(\d{1,4})/(\d{1,3})(?=\s(?:joint\s)?(?:favou?rite|outsider|shot)\b)")
_TO_ONE = re.compile(r"(?<![\w.,/])(\d{1,4})/1(?=[,;)]|\.?$|\.?\s[a-zA-Z(])")
_BETTING = re.compile(
    r"\b(?:bookies|bookmakers?|each-way|jockeys?|odds|punters?|racecourse)\b|\b\d{2,4}\sto\s1\b|/1\sto\s(?:beat|lift|take|win)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?<![\w.,/])(\d{1,3})/([1-9]|1[135])(?=[,;)]|\.?$|\s(?!(?:of|inch|mile|furlong)\w*\b)[a-zA-Z(])"
)
_TO_A_FRACTION = re.compile(
    r"(?<![\w.,/-])(\d{1,3}|(?:\d{1,3}\s)?\d/[2348])\s?[-–]\s?(?=(?:\d{1,3}\s)?[1357]/[2348](?![\w/-]|[.,]\d))"
    r"|(?<![\w.,/-])((?:\d{1,3}\s)?[1357]/[2348])\s?[-–]\s?(?=\d{1,3}(?![\w/-]|[.,]\d))"
)
_MARINES = re.compile(r"(?<![\w.,/-])([1-4])/(\d{1,2})(?=\sMarines?\b)")
"""A battalion and its regiment."""

_EYESIGHT = {10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 100, 200, 400}
_IDIOMS = {("9", "11"): "nine eleven", ("20", "20"): "twenty twenty", ("24", "7"): "twenty-four seven",
           ("7", "7"): "seven seven"}  # fmt: skip
_NINE_ELEVEN = re.compile(
    r"\b9-11(?=\s(?:anniversary|attacks?|commission|families|hijack|memorial|museum|plot|terror|victims)\w*)",
    re.IGNORECASE,
)
_SEVEN_ELEVEN = re.compile(
    r"(?<![\w.,-])7-11(?=s?\s(?:chain|clerk|franchise|robber|store)\w{0,4}\b)"
    r"|(?:(?<=\b[Aa]\s)|(?<=\b[Tt]he\s)|(?<=\b[Aa]t\s))7-11(?=[,.](?!\d)|\son\b)"
    r"|^7-11(?=\s(?:has|is|said|says|sells|was|will)\b)"
)
_JANUARY_6 = re.compile(
    r"\b1/6(?=\s(?:attacks?|committee|commission|defendants?|hearings?|insurrection|panel|riot(?:s|ers?)?)\b)"
)
_MARKS = re.compile(
    r"(?P<before>\b(?:rat(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|marks?|got|gave|gives|grade)(?:\s(?:it|of|him|her|them|a|an))?\s)"
    r"(?P<got>\d{1,3}(?:\.\d)?)/(?P<of>5|10|20|100)(?![\w/]|[.,]\d|\s(?:of|the)\b)"
    r"|(?<![\w.,/])(?P<stars>\d\.\d)/(?P<most>5|10)(?![\w/]|[.,]\d)"
    r"|(?<![\w.,/])(?P<marks>\d{1,3})/(?P<top>5|10|20|100)(?=\s(?:grade|mark|rating|review|score)\b)"
)
_AT_ODDS = re.compile(r"(?<=\b[Aa]t\s)(\d{1,3})/(1|2|4|5|8|11)(?![\w/]|[.,]\d)")


def say_fractions(text: str) -> str:
    """Fractions: "1/2" → "one half", "2 1/2" → "two and a half", "¾" → "three quarters"."""
    if "/" in text:
        text = _ODDS.sub(r"\g<odds>\2 to \3", text)
        text = _JANUARY_6.sub("January sixth", text)
        text = _MARKS.sub(_marks, text)
        text = _MARINES.sub(r"\1 \2", text)
        text = _AT_ODDS.sub(_at_odds, text)
        text = _SHOT.sub(r"\1 to \2", text)
        text = _TO_ONE.sub(_to_one, text)
        if _BETTING.search(text):
            text = _PRICE.sub(_price, text)
        text = _TO_A_FRACTION.sub(lambda m: f"{m[1] or m[2]} to ", text)
        text = _MINUS_FRACTION.sub("minus ", text)
        text = _MIXED.sub(_mixed, text)
    if "50" in text:
        text = _HALVES.sub("fifty fifty", text)
    if "-11" in text:
        text = _NINE_ELEVEN.sub("nine eleven", text)
        text = _SEVEN_ELEVEN.sub("seven eleven", text)
    return _FRACTION.sub(_fraction, text) if _ANY_BAR.search(text) else text


def _marks(match: re.Match[str]) -> str:
    got = match["got"] or match["stars"] or match["marks"]
    of = match["of"] or match["most"] or match["top"]
    return f"{match['before'] or ''}{amount(got)} out of {amount(of)}"


def _to_one(match: re.Match[str]) -> str:
    """A price, for no part of a thing is over one: "50/1 after the win"; by itself it is a sum, and "3/1" may be a day."""
    may_be_a_day = int(match[1]) <= 12 and not _BETTING.search(match.string)
    return match[0] if may_be_a_day or match[0] == match.string.strip() else f"{match[1]} to 1"


def _price(match: re.Match[str]) -> str:
    """ "8/11" and "7/2" are prices where bets are spoken of, a common part of something is none."""
    is_price = int(match[1]) > int(match[2]) or int(match[2]) > 10
    return f"{match[1]} to {match[2]}" if is_price else match[0]


def _at_odds(match: re.Match[str]) -> str:
    return f"{match[1]} to {match[2]}" if int(match[1]) > int(match[2]) else match[0]


def _fraction(match: re.Match[str]) -> str:
    first, second = int(match[1]), int(match[2])
    if first == second and first in {5, 10}:
        return f"{cardinal(first)} out of {cardinal(second)}"
    if first == 20 and second in _EYESIGHT:
        return f"twenty {cardinal(second)}"
    if first >= second and first + second == 100:
        return f"{cardinal(first)} {cardinal(second)}"
    return _IDIOMS.get((match[1], match[2])) or fraction(first, second)


def _mixed(match: re.Match[str]) -> str:
    return f"{mixed(match[1], match[2], match[3])}{' by ' if match['by'] else ''}"


def mixed(whole: str, numerator: str, denominator: str) -> str:
    """ "5", "1" and "8" → "five and an eighth"."""
    part = fraction(int(numerator), int(denominator))
    if numerator == "1" and denominator != "1":
        part = part.replace("one ", "an " if part.startswith("one eigh") else "a ", 1)
    return f"{amount(whole)} and {part}"
