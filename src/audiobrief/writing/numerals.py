"""Plain numbers: ordinals, ranges, signs, serial numbers, and every digit that no other rule has read."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word
from audiobrief.writing.numbers import (
    BODY,
    NUMBER_WORD,
    START,
    TO,
    amount,
    cardinal,
    digits,
    ordinal,
    pair,
    plural,
    whole_number,
    year,
)

_ORDINAL = re.compile(r"(?<![\w.])(?<!\d,)(\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(st|nd|rd|th|ST|ND|RD|TH)\b")
_RANGE = re.compile(
    rf"(?<![\w.,/-])(?P<a>{BODY}){TO}(?P<b>{BODY})(?P<magnitude>\s?(?:bn|m|k)\b)?(?![\w/]|-\d|-[a-z]{{1,2}}\b)"
)
_SIZE = re.compile(rf"{START}(?<!\w)({BODY})(?:\s?[x×]\s|[x×])({BODY})(?!\w)")
_NEGATIVE = re.compile(rf"(?<![\w.)])[-−–](?={BODY})")
_NUMBERED = frozenset({
    "Airbus", "Bill", "Boeing", "Exit", "Flight", "flight", "Form", "GTX", "Highway", "Hill", "Interstate", "MAX",
    "Proposition", "RTX", "RX", "Resolution", "Room", "Route", "Rule", "Section", "section", "Suite", "UNSCR", "US",
})  # fmt: skip
"""What stands before the numbers of things, and behind those of airliners."""

_PLANE = re.compile(
    r"\b(?P<what>(?:Boeing|Airbus|Bill|Hill|Exit|[Ff]light|Form|Resolution|UNSCR|(?<!\b[Tt]he\s)US(?=\s\d{3}\b(?!\s(?:are|had|have|were|million|billion|of)\b|\s(?:[a-z-]+\s)?[a-z]{3,}s\b))|Route|Interstate|Highway|Proposition|Room|Rule|[Ss]ection|Suite)\s"
    r"|(?=7\d7(?:X|\sMAX|MAX)\b)|[A-Z]{1,2}-?(?=\d))"
    r"(?P<a>[1-9])(?P<b>\d\d)(?P<many>s)?(?:\b(?![,.]\d|-\d|%)|(?=(?:[A-Z]|neo|ceo|XLR|LR)\b))"
)
_FOUR_DIGITS = re.compile(
    r"\b(?P<what>(?:Bill|[Ff]light|Form|GTX|Highway|RTX|RX|Resolution|Room|Route)\s)(?P<a>[1-9]\d)(?P<b>\d\d)\b(?![,.]\d|-\d|%)"
)
_PLACES = re.compile(r"(?<![\w.,-])(\d{1,3}(?:st|nd|rd|th))\s?[-–]\s?(?=\d{1,3}(?:st|nd|rd|th)\b)")
_FILED = re.compile(r"(?<![\w./-])\d{1,9}(?:/\d{1,9}){2,4}(?![\w/]|[.,-]\d)")
_CALIBER = re.compile(
    r"\.(?<!\w\.)(?:(?P<two>[2-6]\d)|(?P<a>[2-4])(?P<b>\d\d))(?=[\s-](?:cal(?:iber|ibre)?|Magnum|bullets?|handguns?|pistols?|revolvers?|rifles?|rounds?(?!\s(?:down|to|up)\b))\b)"
)
_FIGHTER_AND_ATTACK = re.compile(r"\bF/A-(?=\d)")
_CVE = re.compile(r"\bCVE-(\d{4})-(\d{4,7})\b")
_FLIGHT = re.compile(r"\b(?P<what>[Ff]light\s[A-Z]{2}\s?)(?P<a>[1-9]\d)(?P<b>\d\d)\b(?![,.]\d|-\d|%)")
_CHANCE = re.compile(
    rf"(?<![\w.,-])(?P<few>\d{{1,3}}|{NUMBER_WORD})-in-(?P<many>\d{{1,3}}(?:,\d{{3}})++|\d{{1,15}}+)(?![\w%]|[.,]\d)"
)
_ONE_TWO = re.compile(r"(?<![\w.,-])1-2(?P<three>-3)?(?=\s(?:finish\s(?:for|by)|punch|sweep)\b)")
_TEAM = re.compile(r"(?<![\w.,])(\d{1,3})er(s?)\b")
_AIRLINER = re.compile(
    r"(?<![\w.,-])(?P<what>(?:Boeing|Airbus)(?:['’]s)?\s(?=[A3-7])|A(?=3)|(?=7\d7-))(?P<a>[37])(?P<b>\d\d)-(?P<series>10?00|[2-9]00|[3-9](?!\d)|10(?!\d))(?P<many>s)?(?P<variant>ERs?|LRs?|F)?\b"
)
_MODELS = re.compile(r"(?<![\d.,$€£])(?P<glued>(?<=[A-Za-z]))?(?P<number>\d{1,4})s\b")
_TIMES = re.compile(rf"(?P<a>\b[Aa]n?\s)?(?<![\w.,])(?P<number>{BODY})x(?=\s[a-z]|[.,;:)](?!\w))")
_TIMES_AT_LEAST = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:\.\d)?)[-–](\d{1,3}(?:\.\d)?)x(?![\w/]|\s?\d)")
_ERROR = re.compile(r"([45])(?<![\w.,-].)0(\d)(?=\s(?:errors?|messages?|pages?)\b)")
_SCREEN = re.compile(r"(?<![\w.,])(\d{1,2})(\d\d)p\b")
_LETTER_A = re.compile(r"(?<=\bA)-?(?=\d)")
_OXIDE = re.compile(r"\b([CNS])O([2-4])\b")
_LETTER_THEN_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_LETTERS_DASH_DIGITS = re.compile(r"(?<=\b[A-Z])-(?=\d)|(?<=[A-Z]{2})-(?=\d)")
_SECRET = re.compile(
    r"\b(?P<what>(?:[Cc]ode|ending in|PIN|pin|[Pp]assword)(?:\sis)?\s)(?P<number>\d{4,15})\b"
)
_SECRETS = frozenset({"Code", "code", "ending", "PIN", "pin", "Password", "password"})
_VARIANT = re.compile(r"(?<![\w.])[A-Z]{1,3}(?:\.\d{1,3}){1,4}(?!\w|\.\d)")
_VERSION = re.compile(r"(?<![\w.,])\d{1,9}(?:\.\d{1,9}){2,8}(?![\w,]|\.\d)")
_DOCKET = re.compile(r"(?<=\b[Nn]umber\s\d\d)-(?=\d{2,6}\b)")
_RATIO = re.compile(r"(?<=\d):(?=\d)")
_YEAR_IN_CODE = re.compile(r"(?<=[A-Za-z])-?((?:19|20)\d\d)\b")
_YEAR_OF_A_SERIES = re.compile(r"[12](?<![\w.,$€£-].)[09]\d\d(?=[A-E]\b)")
_LONG_CODE = re.compile(r"(?<=[A-Za-z])(?<!\dx)\d{4,15}(?<!00)\b")
_PARAGRAPH = re.compile(
    r"^\s*(\d{1,3})\s(?=(?:Although|An|He|If|It|She|The|There|These|They|Those|We|When)\s[a-z])"
)
"""The number of a paragraph: no sentence has a number before such a word."""

_IN_A_WORD = re.compile(r"[0-9](?:(?<=[^\s0-9(“\"‘'].)|[^\s0-9.,;:!?)”\"’']|[.,;:!?)”\"’'][^\s.,;:!?)”\"’'])")
"""A number with something else in the same word: a letter, a sign, another number."""
_BEHIND_A_SIGN = re.compile(r"[x×–−—-]\s?[.0-9]")
_NUMBER = re.compile(r"[0-9.](?:(?<=\d)(?>\d{0,2}(?:,\d{3})++(?!\d)|\d*+)(?:\.\d++)?+|(?<=\.)(?<!\.\.)\d++)")
"""As numbers.BODY, but it begins with one set of characters, which the engine finds fast."""


def say_numerals(text: str) -> str:
    """What numbers are left: "21st" → "twenty-first", "2-5" → "two to five", "-3" → "minus three", "F-16"."""
    if _PARAGRAPH.match(text):
        text = _PARAGRAPH.sub(r"\1. ", text)
    are_tied = _IN_A_WORD.search(text) or _BEHIND_A_SIGN.search(text)
    text = _say_tied_numbers(text) if are_tied else _say_numbered_things(text)
    return _NUMBER.sub(lambda m: amount(m[0]), text)


def _say_numbered_things(text: str) -> str:
    """Numbers that stand alone and are told by the word before them: "Flight 1549", "Room 101"."""
    if has_word(text, _SECRETS):
        text = _SECRET.sub(_secret, text)
    text = _ERROR.sub(_error, text)
    if has_word(text, _NUMBERED):
        text = _FLIGHT.sub(_flight, text)
        text = _PLANE.sub(_numbered_thing, text)
        text = _FOUR_DIGITS.sub(_in_pairs, text)
    return text


def _say_tied_numbers(text: str) -> str:
    """The same, and all forms in which something stands in one word with a number, or a sign before it."""
    if "F/A-" in text:
        text = _FIGHTER_AND_ATTACK.sub("FA-", text)
    text = _CALIBER.sub(_caliber, text)
    if "CVE" in text:
        text = _CVE.sub(lambda m: f"CVE {year(int(m[1]))}, {digits(m[2])}", text)
    if "/" in text:
        text = _FILED.sub(_files, text)
    if "1-2" in text:
        text = _ONE_TWO.sub(lambda m: "one two" + (" three" if m["three"] else ""), text)
    text = _PLACES.sub(r"\1 to ", text)
    text = _ORDINAL.sub(_place, text)
    text = _CHANCE.sub(_chance, text)
    text = _ERROR.sub(_error, text)
    text = _VARIANT.sub(lambda m: " ".join(m[0].split(".")), text)
    text = _SECRET.sub(_secret, text)
    text = _FLIGHT.sub(_flight, text)
    text = _YEAR_OF_A_SERIES.sub(lambda m: f"{year(int(m[0]))} ", text)
    text = _YEAR_IN_CODE.sub(lambda m: f" {year(int(m[1]))}", text)
    text = _LONG_CODE.sub(lambda m: f" {digits(m[0])}", text)
    text = _AIRLINER.sub(_airliner, text)
    text = _PLANE.sub(_numbered_thing, text)
    text = _FOUR_DIGITS.sub(_in_pairs, text)
    text = _TEAM.sub(lambda m: f"{cardinal(int(m[1])).removesuffix('e')}er{m[2]}", text)
    text = _SCREEN.sub(lambda m: f"{cardinal(int(m[1]))} {pair(m[2])} p", text)
    if "x" in text:
        text = _TIMES_AT_LEAST.sub(r"\1 to \2 times", text)
        text = _TIMES.sub(lambda m: m[0] if m["a"] else f"{m['number']} times", text)
    text = _OXIDE.sub(r"\1 O \2", text)
    text = _LETTER_A.sub("-", text)
    text = _LETTERS_DASH_DIGITS.sub(" ", text)
    text = _MODELS.sub(_models, text)
    text = _DOCKET.sub(" ", text)
    text = _SIZE.sub(lambda m: f"{amount(m[1])} by {amount(m[2])}", text)
    text = _RANGE.sub(lambda m: f"{amount(m['a'])} to {amount(m['b'])}{m['magnitude'] or ''}", text)
    text = _NEGATIVE.sub("minus ", text)
    text = _RATIO.sub(" to ", text)
    text = _VERSION.sub(lambda m: " point ".join(whole_number(part) for part in m[0].split(".")), text)
    return _LETTER_THEN_DIGIT.sub(" ", text)


def _secret(match: re.Match[str]) -> str:
    return f"{match['what']}{digits(match['number'])}"


def _error(match: re.Match[str]) -> str:
    return f"{cardinal(int(match[1]))} oh {cardinal(int(match[2]))}" if match[2] != "0" else match[0]


def _flight(match: re.Match[str]) -> str:
    return f"{match['what'].rstrip()} {year(int(match['a'] + match['b']))}"


def _in_pairs(match: re.Match[str]) -> str:
    return f"{match['what']}{year(int(match['a'] + match['b']))}"


def _place(match: re.Match[str]) -> str:
    number = int(match[1].replace(",", ""))
    suffix = match[2].lower()
    proper = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return ordinal(number) if suffix == proper else f"{amount(match[1])} {match[2]}"


def _caliber(match: re.Match[str]) -> str:
    """ ".38-caliber" → "thirty-eight-caliber", ".357 Magnum" → "three fifty-seven Magnum"."""
    return cardinal(int(match["two"])) if match["two"] else f"{cardinal(int(match['a']))} {pair(match['b'])}"


def _files(match: re.Match[str]) -> str:
    if match[0] == "24/7/365":
        return "twenty-four seven three sixty-five"
    return ", ".join(_filed(part) for part in match[0].split("/"))


def _filed(part: str) -> str:
    """ "123/261788/2021", a file's number: no date, for those have been said."""
    if len(part) > 4:
        return digits(part)
    return year(int(part)) if re.fullmatch(r"(?:19|20)\d\d", part) else whole_number(part)


def _chance(match: re.Match[str]) -> str:
    """ "1-in-100" is one word, and more may be tied to it: "a one-in-one-hundred-year flood"."""
    few = whole_number(match["few"]) if match["few"].isdigit() else match["few"]
    return f"{few}-in-{whole_number(match['many'])}".replace(" ", "-")


def _numbered_thing(match: re.Match[str]) -> str:
    what = match["what"].rstrip("- ")
    rest = "hundred" if match["b"] == "00" else pair(match["b"])
    said = f"{what}{'-' if what == 'A' else ' '}{cardinal(int(match['a']))} {rest}"
    if match["many"]:
        return plural(said)
    return f"{said} " if match.string[match.end() : match.end() + 1].isalpha() else said


def _models(match: re.Match[str]) -> str:
    number = match["number"]
    airliner = re.fullmatch(r"7\d7", number)
    said = f"seven {pair(number[1:])}" if airliner else cardinal(int(number))
    return f"{'' if match['glued'] is None else ' '}{plural(said)}"


def _airliner(match: re.Match[str]) -> str:
    series = cardinal(int(match["series"].removesuffix("00")))
    if match["series"] == "1000":
        series = "one thousand"
    elif match["series"].endswith("00"):
        series += " hundred"
    series = plural(series) if match["many"] else series
    model = f"{cardinal(int(match['a']))} {pair(match['b'])} {series}"
    gap = " " if match["variant"] else ""
    return f"{match['what']}{'-' if match['what'] == 'A' else ''}{model}{gap}{match['variant'] or ''}"
