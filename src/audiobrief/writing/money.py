"""Sums of money, as they are said: "$3.2bn" → "three point two billion dollars"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.writing.attributive import ARTICLE, DONE_WITH, OWNER, OWNER_APART, THING, is_before_a_thing
from audiobrief.writing.clues import has_word
from audiobrief.writing.currencies import CODES, DOLLARS, OF_COUNTRY, SIGNS, SIGNS_TOGETHER
from audiobrief.writing.days_and_months import ANY_MONTH, ANY_WEEKDAY
from audiobrief.writing.numbers import BODY, NUMBER_WORD, TO, amount, cardinal, fraction, is_one, plural

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAGNITUDES = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "mio": "million", "b": "billion",
    "bn": "billion", "bln": "billion", "t": "trillion", "tn": "trillion", "trn": "trillion",
    "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion",
    "lakhs": "lakh", "crores": "crore",
    "Thousand": "thousand", "Million": "million", "Billion": "billion", "Trillion": "trillion", "zillion": "zillion",
    "hundred": "hundred", "quadrillion": "quadrillion", "lakh": "lakh", "lakh crore": "lakh crore", "crore": "crore",
}  # fmt: skip
_PERIODS = {
    "h": "hour", "hr": "hour", "hour": "hour", "d": "day", "day": "day", "wk": "week", "week": "week",
    "mo": "month", "mth": "month", "month": "month", "yr": "year", "y": "year", "year": "year",
    "lb": "pound", "kg": "kilogram", "g": "gram", "oz": "ounce", "t": "ton", "ton": "ton", "tonne": "tonne",
    "bbl": "barrel", "barrel": "barrel", "gal": "gallon", "gallon": "gallon", "l": "liter", "L": "liter",
    "dozen": "dozen", "kWh": "kilowatt hour", "MWh": "megawatt hour", "mmBtu": "million British thermal units",
    "MMBtu": "million British thermal units", "mmbtu": "million British thermal units", "share": "share",
    "person": "person", "head": "head", "unit": "unit", "sq ft": "square foot", "night": "night",
    "ounce": "ounce", "pound": "pound", "litre": "litre", "liter": "liter", "mile": "mile", "km": "kilometer",
}  # fmt: skip


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Codes that are other words or names in capitals, unless a large sum follows: "COP 28" is a conference, "RON 95" a petrol.
_ALSO_NAMES = (
    r"(?!(?:BOB|COP|MOP|PEN|RON(?=\s?9)|SDG|TRY)\s?\d{1,2}(?!\d|[.,]\d|\s?(?:[mb]n?|million|billion)\b))"
)
_ALL_SIGNS = "".join(SIGNS)
_LONG_COUNTRIES = {name for name in OF_COUNTRY if len(name) > 1}
"""What may stand apart from its sign: "US $5", but "A $5 fee"."""

_SIGN = (
    rf"(?:(?:(?<![A-Za-z])(?P<country>{_either(_LONG_COUNTRIES)}|(?:{_either(OF_COUNTRY.keys() - _LONG_COUNTRIES)})(?=\S))\s?)?"
    rf"(?P<sign>[{_ALL_SIGNS}])"
    rf"|(?<![A-Za-z])(?P<prefix>{_either(SIGNS_TOGETHER)}|kr|R(?=\d[\d.,]*[\s-]?(?:m|bn|million|billion|trillion)\b)"
    rf"|{_ALSO_NAMES}(?:{_either(CODES)})(?:\b\.?|(?=\d))))"
)
_MAGNITUDE = (
    rf"(?:(?P<gap>[\s-])?(?P<magnitude>{_either(name for name in _MAGNITUDES if len(name) > 1)})\b"
    r"|(?P<glued>[kKmMbBtT]|Bn|BN|Mn|MN|Tn|TN)\b(?!['’](?!s\b)\w)|\s(?P<letter>[kKmMbBtT]|Bn|BN|Mn|MN|Tn|TN)\b(?!-|['’]\w))?"
)
_SUM = re.compile(
    rf"(?<![\w$£€¥])(?P<minus>[-−–])?(?<![A-Za-z]){_SIGN}\s?(?P<less>[-−](?=[\d.]))?(?P<amount>{BODY})(?!\d)"
    rf"(?:(?P<to>{TO}|\sto\s)(?P<again>(?P=sign))?(?P<upper>{BODY})(?![\d/]))?"
    rf"{_MAGNITUDE}(?P<hyphen>-(?=(?!plus\b)[a-z]))?"
    rf"(?:\s?/\s?(?P<period>{_either(_PERIODS)}|(?!(?:and|each|free|half|or)\b)(?<=\d/)[a-z]{{3,12}})\b)?"
)
_BIG = rf"(?:\s?(?:{_either(name for name in _MAGNITUDES if len(name) > 1)})|[kKmMbBtT]|Bn|BN|Mn|MN|Tn|TN)"
_SUMS = re.compile(
    rf"(?<![\w$£€¥]){_SIGN}\s?(?P<amount>{BODY})(?P<lower_magnitude>{_BIG}){TO}"
    rf"(?:(?:{_either(OF_COUNTRY)})?[{_ALL_SIGNS}])?(?P<upper>{BODY})(?P<upper_magnitude>{_BIG})\b"
)
SAID = "dollars|euros|pounds|yen|yuan|rupees|won"
"""Currencies in words, as alternatives."""

_ANY_SAID = frozenset(SAID.split("|"))
_CURRENCY = re.compile(
    rf"[{_ALL_SIGNS}¢0-9A-Z](?:(?<=[{_ALL_SIGNS}¢])|(?<=[0-9])(?:c\b|p\b)"
    r"|(?<![A-Za-z].)(?:(?:(?<=S)[RKP]|(?<=[RKP]))\d|(?:(?<=R)[Mps]|(?<=[A-Z])[A-Z]{2}|(?<=D)h|(?<=S)Fr|(?<=[KTU])[Ss]h|(?<=P)hp|(?<=T)k)(?![a-z])))"
)
"""What every sum has that is not in words."""

_DOZEN = re.compile(r"/doz\b\.?(?=[,;)]|\s)")
_LOSS = re.compile(rf"\$\s?\((?=\d)({BODY})\)")
_CRORE = re.compile(r"(?<=\d)\s?cr\b\.?(?=\s[a-z(]|[,;)]|\s*$)")
_BEHIND_SUM = {"kr": "kronor", "zł": "zlotys", "Kč": "korunas"}
_CURRENCY_BEHIND = re.compile(
    rf"(?:(?<=\d)|(?<=illion))\s?({'|'.join(_BEHIND_SUM)})\b(?:\.(?=\s[a-z(]|[,;)]))?"
)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d\d\s?€)")
_ALTERNATIVES = re.compile(
    rf"(?P<between>\b[Bb]etween\s)?(?<![\w$£€¥]){_SIGN}\s?(?P<amount>{BODY})(?P<joint>\s(?:and|or)\s)(?P=sign)"
    rf"(?P<upper>{BODY}){_MAGNITUDE}"
)
_CODE_AFTER = re.compile(
    rf"(?<![\w.,])(?P<amount>{BODY})(?!\d){_MAGNITUDE}"
    rf"\s?(?P<code>[{_ALL_SIGNS}](?!\s?\d)|(?:{_either(code for code in CODES if len(code) == 3)})\b)"
)
_SIGN_OF_CENTS = re.compile(r"[¢0-9](?:(?<=¢)|c\b)")
_CENTS = re.compile(
    rf"(?<![\w.,])(?<!iPhone\s)(?P<amount>{BODY})(?:\s?¢|c(?=/(?:[lL]|kWh|kg|km|litre|liter|minute|share)\b|\s(?:at|to)\s[A-Z]{{0,2}}\$|\s(?:a|per)\s(?:litre|liter|share|minute|kilo|day)\b))"
    rf"(?:/(?P<period>{_either(_PERIODS)}|minute)\b)?"
)
_ONLY_CENTS = re.compile(
    r"\b((?:[Cc]osts?|down\sto|[Ff]or|[Jj]ust|[Oo]nly|pa(?:id|y|ys)|pric(?:e|ed|es)\s(?:at|of|to)|pct\sto|percent\sto|up\sto)\s)(\d{1,2})c(?=[\s,;:)]|\.?$|\.\s)(?!\s\d)"
)
_PENCE = re.compile(
    r"(?<![\w.,])(?!480p|720p)(\d{1,3}(?:,\d{3})?(?:\.\d{1,2})?)(?P<part>\s(?:1/2|[13]/4)\s?)?p\b(?!\.(?:\w|\s?m\b))"
)
_BOTH = re.compile(rf"\b({SAID}){TO}(?={NUMBER_WORD})")
_OF_SUMS = re.compile(rf"\b({SAID})(['’])s\b")
_SAME_AGAIN = re.compile(rf"\b((?:US )?(?:{SAID}))\s(?:\1|US dollars|dollars)\b")

_LETTER_BEFORE_DIGIT = re.compile("[RKP][0-9]")
_BY_LETTERS = re.compile(
    r"(?<![\w.$€£-])(?<!\bon\sthe\s)(?<!\balong\sthe\s)(?<!\boff\sthe\s)(S?R|K|P)(?!\d{2,3}\s(?:between|highway|near|outside|road)\b)(?=\d{1,3}(?:[,\s]\d{3}){0,3}(?:\.\d{1,2})?(?![ac-ln-zA-Z\d-]|[.,]\d))"
)
_SOUTH_AFRICAN = re.compile(
    r"\b(?:Cape\sTown|Durban|Eskom|Johannesburg|Pretoria|rand|South\sAfrican?|Soweto)\b"
)
_LETTERS_OF_CURRENCIES = (
    ("R", "ZAR", _SOUTH_AFRICAN),
    ("SR", "SAR", re.compile(r"\b(?:Jeddah|Mecca|Medina|riyals?|Riyadh|Saudi)\b")),
    ("K", "ZMW", re.compile(r"\b(?:[Kk]wacha|Lusaka|Zambian?s?)\b")),
    ("P", "PHP", re.compile(r"\b(?:Filipin|Manila|Philippin)")),
    ("P", "BWP", re.compile(r"\b(?:Botswana|Gaborone|pula)\b")),
)
_PARTS_OF_A_CENT = re.compile(
    r"\$(?P<dollars>\d[\d,]{0,12})\.(?P<cents>\d\d)\s(?P<part>1/[248]|3/[48]|[57]/8)(?![\w/]|[.,]\d)"
)

_ARTICLE_APART = re.compile(
    r"\b[Aa]n?\s(?:(?!(?:and|at|by|for|from|in|is|of|than|to|was|with)\b)[\w-]{2,20}\.?,?\s){1,2}$"
)
_MORE_OF_THE_THING = re.compile(rf",\s(?:\d[\d,.]*|{NUMBER_WORD}|half|multi|single)-[a-z]+(?:-[a-z]+)?(?=\s)")
"""Between the sum and the thing: "the $30 million, 500-seat hall"."""

_CAPITALS_BEHIND = re.compile(r"\s[A-Z]{2,}s?(?=[.,;:)]|$|\s(?:at|for|in|of|on)\b)")
_OR_MORE = re.compile(r"-plus\b|\+")

_COUNTRY_BEHIND_SIGN = re.compile(r"\$(A|AU|C|CA|HK|NZ|S|US)(?=\d)")
_ABOUT_A_ROUND_SUM = re.compile(rf"[{_ALL_SIGNS}]\s?(\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,6}})s\b")
"""As of prices: "in the mid-$20s"."""

_A_DAY = rf"(?!{ANY_WEEKDAY}|{ANY_MONTH})"
_NAME = re.compile(rf"\s{_A_DAY}(?![A-Z][a-z]+(?:ans|ons)\b)[A-Z][a-z]")
_NAMED_THING = re.compile(
    rf"(?:\s{_A_DAY}(?!(?:Before|For|How|In|It|More|No|On|Our|That|The|This|To|We|What|Why|With)\b)[A-Z][\w'’-]{{1,20}}){{1,3}}\s(?!(?:and|asked|at|by|can|could|did|does|for|from|had|has|have|in|is|needs?|of|on|or|owes?|says?|to"
    r"|wants?|was|were|will|with|would)\b)[a-z]{3,20}\b(?<!ed)(?<![^su]s)(?<!sent)(?<!gave)(?<!kept)(?<!sought)(?<!spend)(?<!paid)(?<!made)(?<!lost)(?<!spent)(?<!won)(?<!got)"
)
"""A name before the noun: "the $16bn Gateway tunnel", but not "the $5m Apple paid"."""


def say_money(text: str) -> str:
    """Sums with a sign or a code: "$20.50", "US$76.3 trillion", "€5-10m", "RMB 3.2 billion", "$20/mo"."""
    if _may_have_sums(text):
        text = _say_sums(text)
    if has_word(text, _ANY_SAID):
        text = _OF_SUMS.sub(r"\1\2", _BOTH.sub(r"\1 to ", text))
        text = _SAME_AGAIN.sub(r"\1", text)
    return text


def _may_have_sums(text: str) -> bool:
    """Whether there may be sums in figures: what is short for crores or dozens is so only beside a currency in words."""
    if any(map(text.__contains__, _BEHIND_SUM)) or _CURRENCY.search(text):
        return True
    return ("cr" in text or "/" in text) and has_word(text, _ANY_SAID)


def _say_sums(text: str) -> str:
    if _LETTER_BEFORE_DIGIT.search(text):
        text = _BY_LETTERS.sub(_code_of_letters, text)
    if "/" in text:
        text = _PARTS_OF_A_CENT.sub(_with_part_of_a_cent, text)
        text = _DOZEN.sub("/dozen", text)
    text = _COUNTRY_BEHIND_SIGN.sub(r"\1$", text)
    text = _ABOUT_A_ROUND_SUM.sub(lambda m: plural(amount(m[1])), text)
    text = _LOSS.sub(r"-$\1", text)
    text = _CRORE.sub(" crore", text)
    if any(map(text.__contains__, _BEHIND_SUM)):
        text = _CURRENCY_BEHIND.sub(lambda m: f" {_BEHIND_SUM[m[1]]}", text)
    text = _DECIMAL_COMMA.sub(".", text)
    text = _SUMS.sub(_sums, text)
    text = _ALTERNATIVES.sub(_alternatives, text)
    if _SIGN_OF_CENTS.search(text):
        text = _CENTS.sub(_cents, _ONLY_CENTS.sub(r"\1\2¢", text))
    text = _SUM.sub(_sum, text)
    text = _CODE_AFTER.sub(_sum_before_code, text)
    return _PENCE.sub(_pence, text)


def _code_of_letters(match: re.Match[str]) -> str:
    """ "R120" are rand in Durban, "SR50" are riyals in Riyadh; elsewhere they are names of things."""
    for letters, code, country in _LETTERS_OF_CURRENCIES:
        if match[1] == letters and country.search(match.string):
            return f"{code} "
    return match[0]


def _with_part_of_a_cent(match: re.Match[str]) -> str:
    """ "$5.41¼" → "five dollars forty-one and a quarter cents"."""
    part = fraction(*(int(number) for number in match["part"].split("/"))).replace("one ", "a ")
    return f"{_with_parts(match['dollars'], DOLLARS)} {cardinal(int(match['cents']))} and {part} cents"


def _pence(match: re.Match[str]) -> str:
    if not match["part"]:
        return f"{amount(match[1])} {'penny' if match[1] == '1' else 'pence'}"
    part = fraction(*(int(number) for number in match["part"].split("/"))).replace("one ", "a ")
    return f"{amount(match[1])} and {part} pence"


def _cents(match: re.Match[str]) -> str:
    cents = f"{amount(match['amount'])} cent{'' if is_one(match['amount']) else 's'}"
    return cents + (f" per {_PERIODS.get(match['period'], match['period'])}" if match["period"] else "")


def _sums(match: re.Match[str]) -> str:
    lower, upper = (
        _MAGNITUDES[match[name].strip().lower()] for name in ("lower_magnitude", "upper_magnitude")
    )
    first = amount(match["amount"]) + (f" {lower}" if lower != upper else "")
    return f"{first} to {amount(match['upper'])} {upper} {_names_here(match)[1]}"


def _alternatives(match: re.Match[str]) -> str:
    """ "Between $2 and $3 billion" are two billions at least, "between $500 and $1 million" are not."""
    shared = match["between"] or match["joint"].strip() == "or"
    if not shared or not _magnitude(match) or not _is_less(match["amount"], match["upper"]):
        return match[0]
    sums = f"{amount(match['amount'])}{match['joint']}{amount(match['upper'])}{_magnitude(match)}"
    return f"{match['between'] or ''}{sums} {_names_here(match)[1]}"


def _is_less(lower: str, upper: str) -> bool:
    return float(lower.replace(",", "")) < float(upper.replace(",", ""))


def _sum(match: re.Match[str]) -> str:
    names = _names_here(match)
    magnitude = _magnitude(match)
    minus = "minus " if match["minus"] or match["less"] else ""
    if match["again"] and not magnitude:
        said = f"{_with_parts(match['amount'], names)} to {_with_parts(match['upper'], names)}"
    elif match["again"] and not _is_less(match["amount"], match["upper"]):
        said = f"{_with_parts(match['amount'], names)} to {amount(match['upper'])}{magnitude} {names[1]}"
    elif match["upper"]:
        said = f"{amount(match['amount'])} to {amount(match['upper'])}{magnitude} {names[1]}"
    elif magnitude:
        said = f"{amount(match['amount'])}{magnitude} {names[1]}"
    else:
        said = _with_parts(match["amount"], names)
    said += match["hyphen"] or (f" per {_PERIODS.get(period, period)}" if (period := match["period"]) else "")
    glued = not match["hyphen"] and match.string[match.end() : match.end() + 1].isalpha()
    return f"{minus}{said}{' ' if glued else ''}"


def _names_here(match: re.Match[str]) -> tuple[str, ...]:
    """The names of the currency, which are in the singular before what is of that sum: "a $5-million deal"."""
    names = _names(match)
    of_a_thing = match.groupdict().get("hyphen") or _is_of_a_thing(match)
    return _before_a_thing(names) if of_a_thing else names


def _before_a_thing(names: tuple[str, ...]) -> tuple[str, ...]:
    """ "A $1.50 fare" is of fifty cent, but a "£1.50 fare" of fifty pence."""
    parts = ("penny", "pence") if "pence" in names else (*names[2:3], *names[2:3])
    return (names[0], names[0], *parts)


def _is_of_a_thing(match: re.Match[str]) -> bool:
    """Whether a thing of that sum is behind it: "a $5m jackpot", "faces $2.5bn fine", "the $16bn Gateway tunnel"."""
    text, end = match.string, match.end()
    before = text[max(0, match.start() - 40) : match.start()]
    if more := _OR_MORE.match(text, end):
        end = more.end()
    if ARTICLE.search(before):
        return bool(
            THING.match(text, end) or _NAME.match(text, end) or is_before_a_thing(text, end, owned=True)
        )
    apart = _ARTICLE_APART.search(before)
    owned = bool(apart or OWNER.search(before) or OWNER_APART.search(before))
    if owned and (more := _MORE_OF_THE_THING.match(text, end)):
        return bool(THING.match(text, more.end()))
    if (
        is_before_a_thing(text, end, owned=owned)
        or (apart and _NAME.match(text, end))
        or (owned and _CAPITALS_BEHIND.match(text, end))
    ):
        return True
    return bool(_NAMED_THING.match(text, end) and not DONE_WITH.match(text, end))


def _sum_before_code(match: re.Match[str]) -> str:
    names = CODES.get(match["code"]) or SIGNS[match["code"]]
    if _is_of_a_thing(match):
        names = _before_a_thing(names)
    magnitude = _magnitude(match)
    if magnitude:
        return f"{amount(match['amount'])}{magnitude} {names[1]}"
    return _with_parts(match["amount"], names)


def _names(match: re.Match[str]) -> tuple[str, ...]:
    if match["prefix"] in SIGNS_TOGETHER:
        return CODES[SIGNS_TOGETHER[match["prefix"]]]
    if match["prefix"] == "R":
        return CODES["ZAR"]
    if match["prefix"] == "kr":
        return ("krona", "kronor")
    if match["prefix"]:
        return CODES[match["prefix"].rstrip(".")]
    names = SIGNS[match["sign"]]
    if not match["country"]:
        return names
    country = OF_COUNTRY[match["country"]]
    return (f"{country} {names[0]}", f"{country} {names[1]}", *names[2:])


def _magnitude(match: re.Match[str]) -> str:
    written = match["magnitude"] or match["glued"] or match["letter"]
    return f" {_MAGNITUDES[written.lower()]}" if written else ""


def _with_parts(written: str, names: tuple[str, ...]) -> str:
    """Whole units and hundredths: "20.50" → "twenty dollars fifty cents"; "20.506" stays a decimal."""
    whole, _, decimals = written.partition(".")
    decimals = decimals.rstrip("0").ljust(2, "0") if decimals.strip("0") else ""
    if len(decimals) > 2 or (decimals and len(names) < 4):
        return f"{amount(written)} {names[1]}"
    parts = []
    if whole.strip("0") or not decimals:
        parts.append(f"{amount(whole or '0')} {names[0 if whole == '1' else 1]}")
    if decimals:
        parts.append(f"{cardinal(int(decimals))} {names[2 if decimals == '01' else 3]}")
    return " ".join(parts)
