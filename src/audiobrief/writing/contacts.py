"""Addresses that are read sign by sign: e-mail, web, @handles, #tags, telephone and network numbers."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word
from audiobrief.writing.numbers import cardinal, digits, whole_number, year

_TOP = (
    r"(?:com|org|net|edu|gov|mil|int|info|biz|io|co|ai|app|dev|tv|news|online|site|shop|tech|blog|uk|eu|ca"
    r"|au|nz|ie|cn|hk|tw|jp|kr|sg|ph|th|vn|de|fr|es|pt|nl|ch|se|dk|fi|pl|cz|ru|ua|tr|gr|il"
    r"|ae|sa|za|ng|ke|eg|br|mx|ar|cl|sm)"
)
_FILE = r"(?:jpe?g|png|gif|svg|pdf|html?|txt|csv|docx?|xlsx?|pptx?|mp[34]|wav|zip|json|xml|py|js|exe)"
_HOST = r"(?:[A-Za-z0-9_](?:[\w-]{0,62})\.){1,6}"
_PATH = r"(?:/[\w.~%+/?=&#:@-]*[\w/=]|/)?"
_EMAIL = re.compile(
    rf"(?<![\w@&+-])(?<!\w\.)\w[\w.+&-]{{0,63}}@(?:[A-Za-z0-9-]{{1,63}}\.){{1,6}}[A-Za-z]{{2,10}}\b{_PATH}"
)
_URL = re.compile(r"\b(?P<scheme>https?|ftp|file)://(?P<rest>[\w.~%+/?=&#:@-]*[\w/=])", re.IGNORECASE)
_SITE = re.compile(
    rf"(?<![\w.@/-])(?:www\.{_HOST}[A-Za-z]{{2,10}}|{_HOST}(?:{_TOP}|{_TOP.upper()}))\b(?!\.?[\w@])"
    rf"{_PATH}"
)
_ENDING = re.compile(r"(?<![^\s\"“(])\.(?=(?:com|org|net|gov|edu|io|ai)\b)")
_SHORT_LINK = re.compile(
    r"(?<![\w.@/-])(?!(?:www|http)\b)[a-z][a-z\d-]{0,20}\.(?!(?:or|in|at|is|it|to|he|we|by|of|on|so|no|an|as|do|go|if|my|up|us)/)[a-z]{2}/[\w-]{1,40}(?:/[\w-]{1,40}){0,3}"
)
_FILE_NAME = re.compile(rf"(?<![\w.@/-])[\w-]{{1,64}}\.{_FILE}\b(?!\.?\w)")
_HANDLE = re.compile(r"(?<![\w@.])@(?=\w)([A-Za-z_]\w{0,30})?")
_TAG = re.compile(r"(?<![\w&#/])#([^\W\d_]\w{0,80})(?=(#?))")
_CAMEL = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])"
)

_SIGNS = {".": "dot", "-": "dash", "_": "underscore", "/": "slash", ":": "colon", "@": "at", "&": "ampersand",
          "+": "plus", "=": "equals", "?": "question mark", "%": "percent", "#": "hash", "~": "tilde",
          "jpg": "jpeg"}  # fmt: skip
_PARTS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_ROUND = re.compile(r"[1-9]\d?00")
_NUMBER_IN_NAME = re.compile(r"\d{1,15}")

_IN_GROUPS = re.compile(r"[0-9][\s.()-]{1,3}[0-9]|\+")
_BOOK = re.compile(r"(?<=\bISBN)(?P<kind>-1[03])?(?P<gap>:?\s)(?P<number>(?:\d[-\s]?){9,12}[\dX])\b")
_IP = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)")
_PHONE = re.compile(
    r"(?<![\w.,$€£-])(?P<country>(?:\+\d{1,3}|1)[\s.-]?)?"
    r"(?P<area>\(\d{3}\)[\s.-]?|\d{3}[\s.-])(?P<middle>\d{3})[.-](?P<line>\d{4})(?P<more>-\d{1,5})?(?![\w-])"
)
_INTERNATIONAL = re.compile(
    r"(?<![\w.,$€£-])(?=\+(?:[\s.()-]{0,2}\d){7})\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}(?![\w%]|[.,-]\d)"
)
_NATIONAL = re.compile(
    r"(?<![\w.,$€£-])(?:0\d{1,4}|\(0\d{1,4}\))(?:\s\d{3,4}\s\d{3,4}|\s\d{6})(?![\w%-]|[.,]\d)"
)
_EMERGENCY = re.compile(
    r"(?P<before>\b(?:[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|l?ed|l?ing)?|[Pp]hon(?:es?|ed|ing)|[Tt]ext(?:s|ed|ing)?)\s(?:to\s)?|\bNHS\s|\b(?:[Hh]ot|[Hh]elp|[Ll]ife)line(?:,|:|\sis|\sat|\son)?\s)?"
    r"\b(?<![.,$€£-])(?P<number>9(?:11|88|99)|1[01]\d|[2-8]11)\b(?![,.]\d|%)(?P<other>\sor\s(?:9(?:11|88|99)|1[01]\d|[2-8]11)\b(?![,.]\d|%))?(?P<after>\s(?:call|dispatch|operator|emergency|hotline|lifeline|recording|system|tape)\w*)?"
)
_TO_CALL = frozenset(
    {"911", "988", "999", *map(str, range(100, 120)), *(f"{digit}11" for digit in range(2, 9))}
)
_COUNTED = re.compile(
    r"\s(?!(?:after|and|at|for|if|immediately|in|instead|now|on|or|to|today|when|with)\b)[a-z]"
)
_LOCAL_PHONE = re.compile(
    r"(?P<before>\b(?:(?:[Cc]all(?:ed|ing)?|[Dd]ial(?:l?ed|l?ing)?|[Ff]ax|[Pp]hone|[Tt]el|[Tt]elephone|[Tt]ext(?:ing)?)\.?:?\s(?:\w+\s(?:at|on)\s)?|\b[Cc]all\s\w+\s\w+\sat\s))(?P<number>(?:\d{1,2}-(?!(?:19|20)\d\d\b)|\d{3}-)\d{4})\b(?!-)"
)
_SHORT_CODE = re.compile(
    r"(?P<text>\b[Tt]ext\s|\b[Tt]ext(?:ing|ed)?\s(?:[\"“]?\w+[\"”]?\s){1,2}to\s)(?P<number>\d{5,6})\b(?!\s(?:people|[a-z]{3,20}s)\b)"
)
_TEXTING = frozenset({"Text", "text", "Texting", "texting", "Texted", "texted"})
_DIALLED_APART = re.compile(
    r"(?P<before>\b(?:[Cc]all(?:ed|ing)?|[Dd]ial(?:l?ed|l?ing)?|[Tt]ext)\s)(?P<number>\d-\d-\d)(?![\w-])"
)
_EXTENSION = re.compile(
    r"(?<=\d{4})(?P<comma>,?)\s(?:[Ee]xt\.?|[Ee]xtension|x(?=\d))\s?(?P<number>\d{1,6})\b"
)
_FREE_CALL = re.compile(
    r"(?<![\w.-])1[\s-](8(?:00|[2-8]\d))(?:-|\s(?=[A-Z]))(?=[\d-]*[A-Za-z])([A-Za-z0-9]{1,10}(?:-[A-Za-z0-9]{1,10}){0,3})\b"
)
_SPACED_FREE_CALL = re.compile(r"1(?<![\w.,$€£-]1)([38]00)((?:[\s-]\d{2,4}){2})(?![\w%-]|[.,]\d|\s\d)")
_SHORT_FREE_CALL = re.compile(r"0(?<![\w.,$€£-]0)[38]\d\d\s(?:\d{4}|\d{3}\s\d{2,3})(?![\w%-]|[.,]\d|\s\d)")
_ZIP = re.compile(r"\b(?P<what>ZIP(?:\s[Cc]odes?)?\s)(?P<first>\d{5})(?:-(?P<more>\d{4}))?(?![\w-])")
_SPACED_PHONE = re.compile(
    r"(?<![\w.,$€£-])(?:(?:\+\d{1,3}|1)\s\(?\d{3}\)?\s\d{3}\s\d{4}|\(\d{3}\)\s\d{3}\s\d{4})(?![\w%]|[.,-]\d)"
)
_SOCIAL_SECURITY = re.compile(r"(?<![\w.-])(\d{3})-(\d{2})-(\d{4})(?![\w-])")


def say_addresses(text: str) -> str:
    """Addresses and names of the web: "a.b@mail.com" → "a dot b at mail dot com", "#tags", "@handles"."""
    text = _EMAIL.sub(lambda m: _spelled(m[0]), text)
    text = _URL.sub(_url, text)
    text = _SITE.sub(lambda m: _spelled(m[0]), text)
    text = _SHORT_LINK.sub(lambda m: _spelled(m[0]), text)
    text = _ENDING.sub("dot ", text)
    text = _FILE_NAME.sub(lambda m: _spelled(m[0]), text)
    text = _TAG.sub(lambda m: f"hashtag {_name(m[1])}{' ' if m[2] else ''}", text)
    return _HANDLE.sub(lambda m: f"at {_name(m[1] or '')}", text)


def say_numbers_to_dial(text: str) -> str:
    """Numbers of telephones and networks, digit by digit: "555-1234" → "five five five, one two three four"."""
    if "ISBN" in text:
        text = _BOOK.sub(
            lambda m: f"{m['gap']}{digits(m['number'])}{' X' if m[0].endswith('X') else ''}", text
        )
    are_in_groups = _IN_GROUPS.search(text)
    if are_in_groups:
        text = _IP.sub(lambda m: " dot ".join(digits(part) for part in m[0].split(".")), text)
        text = _DIALLED_APART.sub(lambda m: m["before"] + digits(m["number"]), text)
    if has_word(text, _TEXTING):
        text = _SHORT_CODE.sub(lambda m: m["text"] + digits(m["number"]), text)
    if "xt" in text or " x" in text:
        text = _EXTENSION.sub(lambda m: f"{m['comma']} extension {digits(m['number'])}", text)
    if "ZIP" in text:
        text = _ZIP.sub(_zip_code, text)
    if are_in_groups:
        text = _say_telephone_numbers(text)
    if has_word(text, _TO_CALL):
        text = _EMERGENCY.sub(_emergency, text)
    return _LOCAL_PHONE.sub(lambda m: m["before"] + _in_groups(m["number"]), text) if are_in_groups else text


def _say_telephone_numbers(text: str) -> str:
    text = _PHONE.sub(_grouped, text)
    text = _SPACED_PHONE.sub(_grouped, text)
    text = _FREE_CALL.sub(_free_call, text)
    text = _SOCIAL_SECURITY.sub(_grouped, text)
    text = _INTERNATIONAL.sub(_grouped, text)
    text = _NATIONAL.sub(_grouped, text)
    text = _SPACED_FREE_CALL.sub(lambda m: f"one {_hundreds(m[1])}, {_in_groups(m[2])}", text)
    return _SHORT_FREE_CALL.sub(_grouped, text)


def _zip_code(match: re.Match[str]) -> str:
    more = f", {digits(match['more'])}" if match["more"] else ""
    return match["what"] + digits(match["first"]) + more


def _name(written: str) -> str:
    """The words and numbers of a name that is written in one: "COP28" → "COP twenty-eight"."""
    apart = _CAMEL.sub(" ", written).replace("_", " ")
    return _NUMBER_IN_NAME.sub(
        lambda m: year(int(m[0])) if re.fullmatch(r"(?:19|20)\d\d", m[0]) else whole_number(m[0]), apart
    )


def _url(match: re.Match[str]) -> str:
    """In a sentence nobody says how a page is fetched; an address all by itself is spelled out whole."""
    alone = match[0] == match.string.strip()
    if match["scheme"].lower().startswith("http") and not alone:
        return _spelled(match["rest"])
    return f"{match['scheme']} colon slash slash {_spelled(match['rest'])}"


def _spelled(address: str) -> str:
    return " ".join(_sign(part) for part in _PARTS.findall(address))


def _sign(part: str) -> str:
    if part.isdecimal():
        return cardinal(int(part)) if _ROUND.fullmatch(part) else digits(part) or part
    return _SIGNS.get(part, part)


def _grouped(match: re.Match[str]) -> str:
    return _in_groups(match[0])


def _in_groups(written: str) -> str:
    groups = re.findall(r"\d+", written)
    plus = "plus " if written.startswith("+") else ""
    return plus + ", ".join(
        _hundreds(group) if group in {"800", "900"} else digits(group) for group in groups
    )


def _emergency(match: re.Match[str]) -> str:
    """A number to call, unless it counts what comes after it: "112 calls", "called 311 people"."""
    best_known = match["number"] in {"911", "988", "999"}
    last = "other" if match["other"] else "number"
    counts = not best_known and _COUNTED.match(match.string, match.end(last))
    if counts or not (match["before"] or (best_known and match["after"])):
        return match[0]
    other = f" or {digits(match['other'])}" if match["other"] else ""
    return f"{match['before'] or ''}{digits(match['number'])}{other}{match['after'] or ''}"


def _free_call(match: re.Match[str]) -> str:
    letters = " ".join(digits(part) if part.isdigit() else part for part in match[2].split("-"))
    return f"one, {_hundreds(match[1])}, {letters}"


def _hundreds(text: str) -> str:
    return cardinal(int(text)) if text.endswith("00") else digits(text)
