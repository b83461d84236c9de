"""What lawyers number: subsections, dockets, bills and the volumes of law reports."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word
from audiobrief.writing.numbers import cardinal, digits, pair

_SIGN = re.compile(r"[0-9](?:[A-Z]?\(|-[A-Za-z]{2}-\d|\s[USF]\.|(?<=\d\d)-\d\d)")
_NAMES = frozenset({"Fed", "EWCA", "EWHC", "Res", "AB", "HB", "HR", "SB", "B", "R"})
_PARTS = {"no": "number", "nos": "numbers", "s": "section", "ss": "sections", "sec": "section", "secs": "sections",
          "art": "article", "arts": "articles", "cl": "clause", "para": "paragraph", "paras": "paragraphs", "reg": "regulation",
          "sch": "schedule", "§": "section", "§§": "sections"}  # fmt: skip
_SUBSECTION = re.compile(
    r"(?P<what>(?<![\w.'’])(?:(?:[Nn]os?(?=\.)|s|ss|[Ss]ecs?|[Aa]rts?|[Cc]l|[Pp]aras?|[Rr]eg|[Ss]ch)\.?|§§?)\s?"
    r"|\b(?:[Ss]ections?|[Ss]ubsections?|[Aa]rticles?|[Cc]lauses?|[Pp]aragraphs?|[Rr]ules?|Procedure|Evidence|[Rr]egulations?|[Ss]chedules?|Codes?)\s"
    r"|(?<=\)\s)(?:and|or)\s"
    r"|(?<![\w.,$£€(-])(?=[45]0\d\())"
    r"(?P<number>\d{1,4})(?P<letter>[A-Z]?)(?P<marks>(?:\((?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})\)){1,4})(?!\w)"
)
_MARK = re.compile(r"\((\w+)\)")
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12}
_DOCKET = re.compile(
    r"(?P<number>\b[Nn]o\.\s)?(?<![\w:-])(?:\d:)?(?P<year>\d\d)-(?P<kind>cv|cr|mj|mc|md|bk|CV|CR|MJ|MC|MD|BK)-0*(?P<filed>\d{1,6})(?!\w)"
)
_DOCKETS = re.compile(
    r"\b(?:[Nn]os\.\s|(?:Res\.|Resolution|Ordinance|Ord\.|Case|Docket)\s(?=\d\d-\d{2,6}\b))\d\d-(?:\d{3,6}|(?<![Nn]os\.\s\d\d-)\d\d)\b(?:(?:,?\sand\s|,\s)\d\d-\d{3,6}\b){0,9}(?!\s(?:people|percent|guests|students|points)\b)"
)
_BILL = re.compile(
    r"\b(?P<what>(?:H\.\s?R\.|S\.\s?B\.|A\.\s?B\.|H\.\s?B\.|(?<!\d\s)HR|SB|AB|HB)\s)"
    r"(?P<a>\d{1,2})(?P<b>\d\d)\b(?![,.]\d|[-%])"
)
_RESOLUTION = re.compile(r"\b(?P<house>[HS])\.\s?(?P<joint>J\.\s?)?Res\.\s?(?=\d)")
_FEDERAL_RULE = re.compile(r"\bFed\.\s?R\.\s?(?:(?P<of>App|Bankr|Civ|Crim)\.\s?P\.|Evid\.)\s(?=\d)")
_PROCEDURES = {"App": "Appellate", "Bankr": "Bankruptcy", "Civ": "Civil", "Crim": "Criminal"}
_DIVISION = re.compile(r"(?<=\bEWCA\s)(Civ|Crim)(?=\s\d)|(?<=\bEWHC\s\d{4}\s\()(Ch|Fam)(?=\))")
_DIVISIONS = {"Ch": "Chancery", "Civ": "Civil", "Crim": "Criminal", "Fam": "Family"}
_REPORTER = re.compile(
    r"(?<![\w.,-])(?P<volume>\d{1,3})\s(?P<report>U\.\s?S\.|S\.\s?Ct\.|F\.\s?(?:Supp\.\s?)?(?:2d|3d|4th))\s"
    r"(?P<page>\d{1,4})\b(?![,.]\d)"
)
_REPORTS = {"U.S.": "US", "S.Ct.": "Supreme Court", "F.2d": "F second", "F.3d": "F third", "F.4th": "F fourth",
            "F.Supp.2d": "F supplement second", "F.Supp.3d": "F supplement third",
            "F.Supp.4th": "F supplement fourth"}  # fmt: skip


def say_law(text: str) -> str:
    """ "s. 7(2)(b)" → "section seven, two b", "21-cv-4532", "H.R. 4521" → "HR forty-five twenty-one", "410 U.S. 113"."""
    if not has_word(text, _NAMES) and not _SIGN.search(text):
        return text
    text = _FEDERAL_RULE.sub(_federal_rule, text)
    text = _DIVISION.sub(lambda m: _DIVISIONS[m[1] or m[2]], text)
    if "(" in text:
        text = _SUBSECTION.sub(_subsection, text)
    text = _RESOLUTION.sub(_resolution, text)
    text = _DOCKET.sub(_docket, text)
    text = _DOCKETS.sub(lambda m: m[0].replace("-", " "), text)
    text = _REPORTER.sub(_reported, text)
    return _BILL.sub(lambda m: f"{re.sub(r'[. ]', '', m['what'])} {_in_pairs(m['a'] + m['b'])}", text)


def _subsection(match: re.Match[str]) -> str:
    """A number follows a number behind a comma: "forty, one" is not "forty-one"."""
    what = match["what"].strip()
    said = _PARTS.get(what.rstrip(".").lower(), what)
    if what[:1].isupper():
        said = said.capitalize()
    said = f"{said} {_in_pairs(match['number'])}".strip()
    if match["letter"]:
        said += f" {match['letter']}"
    number_before = not match["letter"]
    for mark in _MARK.findall(match["marks"]):
        number = int(mark) if mark.isdigit() else _ROMAN.get(mark)
        said += f"{',' if number and number_before else ''} {cardinal(number) if number else mark.lower()}"
        number_before = bool(number)
    return said


def _federal_rule(match: re.Match[str]) -> str:
    """ "Fed. R. Civ. P. 12" → "Federal Rule of Civil Procedure 12"."""
    of = f"{_PROCEDURES[match['of']]} Procedure" if match["of"] else "Evidence"
    return f"Federal Rule of {of} "


def _resolution(match: re.Match[str]) -> str:
    """ "H.J.Res. 77" → "House Joint Resolution 77"."""
    return f"{'House' if match['house'] == 'H' else 'Senate'} {'Joint ' if match['joint'] else ''}Resolution "


def _docket(match: re.Match[str]) -> str:
    number = "" if match["number"] is None else f"{match['number'][0]}umber "
    kind = " ".join(match["kind"].upper())
    return f"{number}{cardinal(int(match['year']))} {kind} {digits(match['filed'])}"


def _reported(match: re.Match[str]) -> str:
    report = _REPORTS[match["report"].replace(" ", "")]
    return f"{_in_pairs(match['volume'])} {report} {_in_pairs(match['page'])}"


def _in_pairs(number: str) -> str:
    """As numbers of laws are said: "501" → "five oh one", "4521" → "forty-five twenty-one", "200" → "two hundred"."""
    if len(number) < 3 or number.endswith("000"):
        return cardinal(int(number))
    rest = "hundred" if number.endswith("00") else pair(number[-2:])
    return f"{cardinal(int(number[:-2]))} {rest}"
