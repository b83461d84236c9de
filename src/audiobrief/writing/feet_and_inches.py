"""Feet and inches by their marks and by "ft" and "in.": 5'10", 3-5" of rain, a 6.9-in. screen."""

from __future__ import annotations

import re

from audiobrief.writing.attributive import ARTICLE, OWNER, THING
from audiobrief.writing.days_and_months import ANY_WEEKDAY
from audiobrief.writing.numbers import BODY, START, TO, amount, is_one

_DOTTED_INCHES = re.compile(
    rf"{START}(?<!/)\b(?P<number>(?:\d{{1,3}}\s)?\d/\d{{1,2}}|{BODY}(?:{TO}(?P<upper>{BODY}))?)"
    rf"(?:-in(?:\.(?=[,;)]|\s[A-Za-z])|(?=\s(?!(?:an?|the|this|that)\b)[a-z]))|in(?:\.(?=\s[A-Za-z(]|[,;)]|\s*$)|(?<=\b\din)(?![\w.-])|(?<=\b\d\din)(?![\w.-]))|\sin\.(?=\s[a-z(]|\s{ANY_WEEKDAY}|[,;)]|(?<=\.\d\sin\.)\s*$|(?<=\.\d\d\sin\.)\s*$))"
)
_SENTENCE_ENDS = re.compile(rf"\s*$|\s(?!{ANY_WEEKDAY})[A-Z]")
_FOOT_SIGN = re.compile(r"\d(?:[\s-]?in|\s?(?:['’′\"”″]|ft))")
_FEET_AND_INCHES = re.compile(
    r"(?<![\w.,])(\d{1,3})\s?ft\.?\s?(\d{1,2})(?:ins?\b|\sins?\b(?!\s(?:\d|[A-Z]|(?:an?|college|elementary|h(?:er|igh|is)|i?ts|my|our|school|that|the|their|this)\b)))\.?"
)
_FEET_INCHES = re.compile(r"(?<![\w.,])(\d{1,3})['’′]\s?(?:(\d{1,2})(?P<half>\s1/2)?(?:\"|”|″|''))")
_HEIGHT = re.compile(r"(?<![\w.,'’′])([4-7])['’′](\d|1[01])(?P<half>\s1/2)?(?![\w'’′\"”″]|[.,]\d)")
_DOUBLE_MARK = re.compile('["“”″]')
_INCH = "\ue001"
_INCHES = re.compile(
    r"(?<![\w.,/\ue001])(?P<first>(?:\d{1,3}\s)?\d/\d{1,2}|\d{1,3}(?:\.\d{1,2})?)\ue001?"
    rf"(?:(?P<to>{TO}|\s?[x×]\s?)(?P<last>\d{{1,3}}(?:\.\d{{1,2}})?))?\ue001(?P<hyphen>-(?=[a-z]))?"
)
_UP_TO_INCHES = re.compile(r"(?<![\w.,])(?:\d/\d{1,2}|\d{1,3}(?:\.\d{1,2})?)$")
_NO_INCHES_BEHIND = re.compile(
    r"[,;:.!?)\]]|\s(?:said|says|he|she|they|we|it|I|added|wrote|and|but)\b|\s[A-Z]"
)
_FEET_TO_FEET = re.compile(r"(?<![\w.,'’])(\d{1,3})['’′]\s?[-–]\s?(?=\d{1,3}['’′])")
_MANY_FEET = re.compile(r"(?<![\w.,'‘])(\d{1,3}(?:,\d{3}){1,2})['’′](?!\w)")
_OPEN_QUOTATION = re.compile(r"(?<!\w)['‘](?=\w)")
_FEET_OF_A_THING = re.compile(r"(\b[Aa]n?\s\d{1,3})['’′](?=\s[a-z]{3,})")
_FEET_BY = re.compile(
    rf"{START}\b({BODY})['’′](?=\s?(?:[x×]|by)\s?\d|-(?:deep|high|long|tall|thick|wide)\b|(?P<extent>\s(?:deep|high|long|tall|thick|wide)\b))(?:\s?[x×]\s?(?P<by>{BODY})['’′](?=[\s.,]|$))?"
)


_SIZED = re.compile(
    r"\s(?:TV|televisions?|screens?|monitors?|displays?|laptops?|tablets?|pizzas?|wheels?|rims|pipes?)\b"
)
"""What has its size before it: "the 65-inch TV"."""


def say_feet_and_inches(text: str) -> str:
    """Lengths: 5'10" → "five feet ten inches", 3-5" → "three to five inches", 6-in. → "six inch"."""
    if not _FOOT_SIGN.search(text):
        return text
    text = _FEET_TO_FEET.sub(r"\1-", text)
    text = _FEET_AND_INCHES.sub(_feet_and_inches, text)
    text = _FEET_INCHES.sub(_feet_and_inches, text)
    text = _HEIGHT.sub(_feet_and_inches, text)
    text = _MANY_FEET.sub(r"\1 ft", text)
    text = _FEET_OF_A_THING.sub(_feet_of_a_thing, text)
    text = _FEET_BY.sub(_feet_by, text)
    text = _inch_marks(text)
    return _DOTTED_INCHES.sub(_dotted_inches, text)


def _feet_and_inches(match: re.Match[str]) -> str:
    feet = f"{amount(match[1])} {'foot' if match[1] == '1' else 'feet'}"
    before = match.string[max(0, match.start() - 8) : match.start()]
    if (OWNER.search(before) or ARTICLE.search(before)) and THING.match(match.string, match.end()):
        return f"{amount(match[1])} foot {amount(match[2])}"
    half = " and a half" if match.groupdict().get("half") else ""
    return f"{feet} {amount(match[2])}{half} {'inch' if match[2] == '1' and not half else 'inches'}"


def _dotted_inches(match: re.Match[str]) -> str:
    number, hyphen = match["number"], match[0][match.end("number") - match.start()] == "-"
    stop = "." if not hyphen and _SENTENCE_ENDS.match(match.string, match.end()) else ""
    if "/" in number:
        return f"{number} {'inches' if ' ' in number and not hyphen else 'inch'}{stop}"
    if match["upper"]:
        return f"{number} {'inch' if hyphen else 'inches'}{stop}"
    before = match.string[max(0, match.start() - 4) : match.start()]
    single = hyphen or is_one(number) or (ARTICLE.search(before) and THING.match(match.string, match.end()))
    return f"{amount(number)} {'inch' if single else 'inches'}{stop}"


def _feet_of_a_thing(match: re.Match[str]) -> str:
    """ "A 9' wall", but "'It was a 9' is what he said"."""
    return match[0] if _is_quoted(match) else f"{match[1]} foot"


def _feet_by(match: re.Match[str]) -> str:
    """ "A 12' x 15' room", "a 50'-tall tree", "it is 50' tall", but "'We won in 50' long ago" quotes somebody."""
    if match["extent"]:
        return match[0] if _is_quoted(match) else f"{match[1]} feet"
    return f"{match[1]} foot" + (f" by {match['by']} foot" if match["by"] else "")


def _is_quoted(match: re.Match[str]) -> bool:
    """Whether a quotation is open before a mark that may close it."""
    return _OPEN_QUOTATION.search(match.string, max(0, match.start() - 300), match.start()) is not None


def _inch_marks(text: str) -> str:
    """The mark behind a number is a quotation's end, not inches, when a quotation is open before it."""
    return _INCHES.sub(_inches, _with_inches_marked(text)).replace(_INCH, '"')


def _with_inches_marked(text: str) -> str:
    pieces: list[str] = []
    open_quotation, done = False, 0
    marks = list(_DOUBLE_MARK.finditer(text))
    no_quotation = len(marks) > 1 and all(text[mark.start() - 1 : mark.start()].isdecimal() for mark in marks)
    for mark in marks:
        at = mark.start()
        number = mark[0] != "“" and _UP_TO_INCHES.search(text, max(0, at - 8), at)
        ends = _NO_INCHES_BEHIND.match(text, at + 1) and not _SIZED.match(text, at + 1)
        quoted = mark[0] != "″" and not no_quotation and (open_quotation or ends)
        if number and not quoted:
            pieces += [text[done:at], _INCH]
            done = at + 1
        else:
            open_quotation = mark[0] == "“" or (mark[0] == '"' and not open_quotation)
    return "".join([*pieces, text[done:]])


def _inches(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 4) : match.start()]
    part = "/" in match["first"]
    said = match["first"] if part else amount(match["first"])
    if match["last"]:
        said += f" {'by' if match['to'].strip() in {'x', '×'} else 'to'} {amount(match['last'])}"
    single = match["hyphen"] or ARTICLE.search(before) or (is_one(match["first"]) and not match["last"])
    single = single or (part and " " not in match["first"]) or _SIZED.match(match.string, match.end())
    return f"{said} {'inch' if single else 'inches'}{match['hyphen'] or ''}"
