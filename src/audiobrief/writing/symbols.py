"""Signs that are words when read aloud, and signs that are nothing at all."""

from __future__ import annotations

import re
import unicodedata

from audiobrief.languages import base

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\ue000-\uf8ff\U000e0000-\U000e01ef]"
)
_PICTURES = (
    "[\u20e3\u2139\u231a-\u231b\u2328\u23cf\u23e9-\u23fa\u24c2\u25aa-\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf"
    "\u2934-\u2935\u2b05-\u2b07\u2b1b-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]+"
)
_PICTURE = re.compile(_PICTURES)
_PICTURE_AND_SPACE = re.compile(rf"(?<=[“‘(]){_PICTURES}\s?|\s?{_PICTURES}(?=[”’)])|(?P<between>{_PICTURES})")
_ACCIDENTAL = re.compile(r"\b([A-G])\s?([♯♭♮])")
_ACCIDENTALS = {"♯": "sharp", "♭": "flat", "♮": "natural"}
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SUBSCRIPTS = {0x2080 + digit: str(digit) for digit in range(10)}
_FOREIGN_QUOTES = str.maketrans({"«": "“", "»": "”", "„": "“", "‟": "“", "‹": "‘", "›": "’", "「": "“", "」": "”",
                                 "『": "“", "』": "”", "《": "“", "》": "”", "〈": "“", "〉": "”", "‚": "‘",
                                 "、": ", ", "。": ". ", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ",
                                 "‐": "-", "‑": "-", "‒": "–", "―": "—"})  # fmt: skip
_PLAIN_FORMS = _FULL_WIDTH | _SUBSCRIPTS | _FOREIGN_QUOTES
_WIDE = ("ja", "zh")
"""Languages whose own stops and quotation marks are the full-width ones."""

_PLAIN_LETTERS = {code: plain for code, plain in _PLAIN_FORMS.items() if plain.isalnum() or plain == " "}
_VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
           "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}  # fmt: skip
_MORE_OR_LESS = re.compile(r"\+\s?/\s?[-−–](?=\s?\d)")
_VULGAR_SIGN = f"[{''.join(_VULGAR)}]"
_VULGAR_FRACTION = re.compile(rf"(?<=\d)\s?({_VULGAR_SIGN})|({_VULGAR_SIGN})")
_VULGAR_RUN = re.compile(rf"{_VULGAR_SIGN}{{2,}}")
_TIME_CODE = re.compile(r"^\s*\[\d{1,2}:\d\d(?::\d\d)?\]\s?(?=\S)", re.MULTILINE)
_GLUED_STOP = re.compile(r"(?<=[a-z]{3}\.)(?=\d)|(?<=[A-Za-z],)(?=\d)")
_IN_LAKHS = re.compile(
    r"(?<![\w.,])(?:\d{2}(?:,\d{2}){1,4},\d{3}|\d(?:,\d{2}){2,4},\d{3}|(?:(?<=Rs\s)|(?<=Rs\.\s)|(?<=INR\s)|(?<=₹)|(?<=₹\s))\d{1,2},\d{2},\d{3}"
    r"|\d{1,2},\d{2},(?:000|\d{3}(?=\s(?:lakh|crore)\b)))(?!\d|,\d)"
)
_POINTS_AND_COMMA = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})++,\d{1,2}(?![\w.,])")
_SWISS_THOUSANDS = re.compile(r"(?<![\w.,'’])(\d{1,3})['’](?=\d{3}(?![\w'’]))")
_SPACED_THOUSANDS = re.compile(
    r"(?<![\w.,+-])(?<!\d\s)[1-9]\d{0,2}(?:\s\d{3}){0,3}\s000(?!\w|[.,:/-]\d|\s\d|%)"
)
_TIED_THOUSANDS = re.compile(
    r"(?<![\w.,+-])(?<!\d[\s-])[1-9]\d{0,2}(?P<tie>[\u00a0\u202f\u2009])\d{3}(?:(?P=tie)\d{3}){0,3}(?:(?P<decimals>[.,]\d{1,2})(?!\d))?(?![\d/:]|[.,-]\d|\s\d)"
)
"""Only a space that breaks no line ties digits to one number; phones, too, have such groups, but others beside them."""

_TIED_WORDS = re.compile(r"[a-z]\u00a0[a-z]+\u00a0")
"""A page that has such a space everywhere means nothing by it."""

_MILLIONS_WITH_POINTS = re.compile(
    r"(?<![\w.,])(?<![Bb]uild\s)(?<![Rr]elease\s)(?<![Uu]pdate\s)(?<![Vv]ersion\s)[1-9]\d{0,2}(?:\.\d{3}){2,4}(?![\w]|[.,]\d)"
)
_EUROS_AND_CENTS = re.compile(r"(?<=€)(\s?\d{1,3}),(?=\d\d(?!\w|[.,]\d))")
_BIG_EUROS = re.compile(
    r"€\s?[1-9]\d{1,2}\.\d{3}(?![\d.,])|(?<![\w.,])(?:[1-9]\.000|[1-9]\d{1,2}\.\d{3})(?=\s?€)"
)
"""Less than ten euros with three decimals are the price of a liter."""

_DECIMAL_COMMA = re.compile(
    r"(?<![\w.,])(?:(?<!\()(?P<least>0),(?=\d{1,3}(?![\w,]|\.\d))|(?P<whole>\d{1,3}),(?=\d{1,2}\s?(?:[%€]|(?:cm|kg|km|mm|percent|[mb]illion)\b|-(?:hour|kilo|liter|litre|meter|metre|mile)\w*\b)))"
)
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_ANY_VULGAR = re.compile(_VULGAR_SIGN)
_NUMBER_AFTER_STOP = re.compile(r"[.,'’][0-9]")
_RULE_LINE = re.compile(r"(?<!\S)[-–—_=*~#]{3,}(?!\S)")

_BETWEEN_NUMBERS = {"×": "times", "*": "times", "∗": "times", "∙": "times", "⋅": "times", "÷": "divided by",
                    "∕": "divided by", "/": "divided by", "+": "plus", "-": "minus", "−": "minus",
                    "=": "equals", "±": "plus or minus", "≤": "less than or equal to", "≥": "greater than or equal to",
                    "≦": "less than or equal to", "≧": "greater than or equal to", "≠": "not equal to",
                    "<": "less than", ">": "greater than"}  # fmt: skip
_OPERATORS = re.escape("".join(_BETWEEN_NUMBERS))
_EQUATION = re.compile(rf"(?<!\w)(?:\d{{1,9}}|[a-z])(?:\s?[{_OPERATORS}]\s?(?:\d{{1,9}}|[a-z])(?!\w)){{2,8}}")
_OPERATOR = re.compile(rf"\s?([{_OPERATORS}])\s?")
_MATHEMATICAL = re.compile(r"(?<=\w)\s?([\u2200-\u22ff])\s?(?=\w)")
_OPERATING = re.compile("[=+×*÷≤≥≠]")
_LONE_OPERATION = re.compile(r"(?<=\d)\s?([+×*÷≤≥≠])\s?(?=\d)")

_BEFORE_NUMBER = {"~": "about ", "≈": "about ", "∼": "about ", "<": "less than ", ">": "more than ",
                  "±": "plus or minus ",
                  "≤": "at most ", "≥": "at least ", "≦": "at most ", "≧": "at least ", "+": "plus "}  # fmt: skip
_PREFIX = re.compile(r"(?<![\w.])([~≈∼<>±≤≥≦≧+])\s?(?=[$£€¥]?[\d.]*\d)")
_COMPARING = re.compile(f"[{''.join(_BEFORE_NUMBER)}§¶]")
_COMPARED = re.compile(r"(?<=[A-Za-z])([<>≤≥≦≧])\s?(?=\.?\d)")
_SECTION_SIGNS = re.compile(r"(§§|¶)\s?(?=\d)")
_PLUS_AFTER = re.compile(r"(?<=\d)\+(?=\s|$|[.,;:!?)\"”’-])")

_NAMED = {"&": "and", "%": "percent", "#": "hash", "@": "at", "+": "plus", "=": "equals", "§": "section",
          "©": "copyright", "°": "degrees", "º": "", "$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "₩": "won",
          "₹": "rupee", "×": "times", "÷": "divided by", "±": "plus or minus", "→": "to", "≈": "about",
          "≤": "at most", "≥": "at least", "≠": "not equal to", "∞": "infinity", "√": "square root of",
          "µ": "micro", "‰": "per mille"}  # fmt: skip
_SIGN_RUN = re.compile(rf"([{re.escape(''.join(_NAMED))}])\1{{2,}}|/{{4,}}")
_TWO_SIGNS = re.compile(rf"[{re.escape(''.join(_NAMED))}–—_*~/-]{{2}}")
"""In every row of signs."""
_MANY_OF_A_CURRENCY = re.compile(
    r"\b((?:few|fewer|many|more|of)\s)([$£€])(?=[.,;:!?)]|\s(?:and|in|or)\b|\s*$)"
)
_NAME_SIGN = re.compile(rf"\s?([{re.escape(''.join(_NAMED))}])\s?")
_AMPERSAND = re.compile(r"\s?&(?:amp;)?\s?")
_AND_OR = re.compile(r"\b([Aa]nd)/(or)\b")
_NAMES_APART = re.compile(r"(?<![\w.])([A-Z]\w{0,30})/(?=[A-Z][A-Za-z])")
_LETTERS_APART = re.compile(r"(?<![\w./'’-])(?:[A-Z](?:/[A-Z]){1,3}|[adfn]/[bk]/a|n/a|a/c|p/e)(?![\w/])")
"""Said letter by letter: "P/E", "N/A", "a/k/a", but "m/s"."""

_SLASH = re.compile(r"\s?(?<!<)/(?!>)\s?")
_SILENT_SLASH = re.compile(
    r"(?<![\w./])(either(?=/or)|over(?=/under)|win(?=/loss)|pass(?=/fail)|love(?=/hate)|singer(?=/songwriter)"
    r"|owner(?=/operator)|writer(?=/director)|producer(?=/director))/"
    r"(?=\w+\b(?!/))",
    re.IGNORECASE,
)
_HE_OR_SHE = re.compile(
    r"(?<![\w./])(he(?=/she\b)|she(?=/he\b)|his(?=/her\b)|her(?=/his\b)|him(?=/her\b)|her(?=/him\b))/(?!\w+/)",
    re.IGNORECASE,
)
_TICKER = re.compile(r"(?<![\w$])\$(?!(?:A|AU|C|CA|HK|NZ|S|US)\b)(?=[A-Z]{1,8}\b(?!\$))")
"""Before a share's letters, as online: "$TSLA"."""

_SHARP = re.compile(r"\b[A-G]#(?![\w#])")
_STAR = re.compile(r"\bA\*(?P<to>[-–](?=[A-G]\b))?(?(to)|(?!\*|(?!s\b)\w))")
_PAIR_OF_CURRENCIES = re.compile(r"(?<!\w)([$£€¥])/([$£€¥])(?!\w)")
_RATE_OF_EXCHANGE = re.compile(r"(?<=[a-z\d])/([$£€¥₩₹])(?!\s?\d|\w)")
_MARK_MINUS = re.compile(
    r"\b(?P<before>(?:(?<=[A-D]\+\s)and|(?<=[A-D]\+\s)or|an?|at|from|got|its|of|rated|rating|to)\s)(?P<mark>A{1,3}|B{1,3}|C{1,3}|D)[-−–]"
    r"(?=[\s.,;)]|$)(?!\s(?:and|or|to)\s\w{1,3}-\w)|"
    r"\b(?P<alone>A{1,3}|B{1,3}|C{1,3}|D)[-−–](?=\s(?:average|grade|rating|student)s?\b)"
)
_NOTHING = re.compile(r"[®™℠•◦‣⁃■□●○▪▫◆◇★☆|^*_~\\†‡¶]+")
_LOOSE = re.compile(r"\s[\s,.;:!?]")
_SPACES = re.compile(r"[^\S\n]{2,}")
_SPACE_BEFORE_STOP = re.compile(r"[^\S\n]+([,.;:!?])(?=\s|$)")


def tidy(text: str, language: str = "en") -> str:
    """Emoji, invisible signs, typewriter rules and rows of a sign dropped; full-width forms and foreign quotes made plain."""
    if not text.isascii():
        if base(language) == "en" and not _TIED_WORDS.search(text):
            text = _TIED_THOUSANDS.sub(_with_commas, text)
        if base(language) == "en":
            text = _ACCIDENTAL.sub(lambda m: f"{m[1]} {_ACCIDENTALS[m[2]]}", text)
        plain = _PLAIN_LETTERS if base(language) in _WIDE else _PLAIN_FORMS
        text = _INVISIBLE.sub("", text).translate(plain)
        text = unicodedata.normalize("NFC", _without_pictures(text))
    if "  " in text:
        text = _SPACES.sub(" ", text)
    if "[" in text:
        text = _TIME_CODE.sub("", text)
    return _SIGN_RUN.sub(" ", _RULE_LINE.sub(" ", text)) if _TWO_SIGNS.search(text) else text


def _without_pictures(text: str) -> str:
    """With a space for them, but none within quotation marks and brackets: "“We won! 🎉”"."""
    if not _PICTURE.search(text):
        return text
    return _PICTURE_AND_SPACE.sub(lambda m: " " if m["between"] else "", text)


def _with_commas(match: re.Match[str]) -> str:
    decimals = match["decimals"] or ""
    whole = match[0][: len(match[0]) - len(decimals)].replace(match["tie"], ",")
    return whole + decimals.replace(",", ".")


def plain_digits(text: str) -> str:
    """The digits of other scripts as 0 to 9, "4½" as "4 1/2", "+/-" as "±"; a row of fractions is an ornament."""
    text = _FOREIGN_DIGIT.sub(lambda m: str(unicodedata.decimal(m[0])), text)
    text = _MORE_OR_LESS.sub("±", text)
    if not _ANY_VULGAR.search(text):
        return text
    text = _VULGAR_RUN.sub(" ", text)
    return _VULGAR_FRACTION.sub(lambda m: f" {_VULGAR[m[1]]}" if m[1] else _VULGAR[m[2]], text)


def open_up(text: str) -> str:
    """A space behind a stop between a word and a number: "It ended.1999 was bad"; "1,50,000" and "150 000" as "150,000"."""
    if " 000" in text:
        text = _SPACED_THOUSANDS.sub(lambda m: f"{int(''.join(m[0].split())):,}", text)
    if not _NUMBER_AFTER_STOP.search(text):
        return text
    if "," in text:
        text = _POINTS_AND_COMMA.sub(lambda m: m[0].replace(".", "").replace(",", "."), text)
        text = _DECIMAL_COMMA.sub(lambda m: f"{m['least'] or m['whole']}.", text)
    text = _MILLIONS_WITH_POINTS.sub(lambda m: m[0].replace(".", ","), text)
    if "'" in text or "’" in text:
        text = _SWISS_THOUSANDS.sub(r"\1,", text)
    if "€" in text:
        text = _EUROS_AND_CENTS.sub(r"\1.", text)
        text = _BIG_EUROS.sub(lambda m: m[0].replace(".", ","), text)
    text = _IN_LAKHS.sub(lambda m: f"{int(m[0].replace(',', '')):,}", text)
    return _GLUED_STOP.sub(" ", text)


def say_signs_before_numbers(text: str) -> str:
    """What a number is said to be: "~$50" → "about $50", "<5", "±0", "p<0.05"; numbers are left as they are."""
    if not _COMPARING.search(text):
        return text
    text = _SECTION_SIGNS.sub(lambda m: "sections " if m[1] == "§§" else "paragraph ", text)
    text = _COMPARED.sub(lambda m: f" {_BEFORE_NUMBER[m[1]]}", text)
    return _PREFIX.sub(lambda m: _BEFORE_NUMBER[m[1]], text)


def say_operators(text: str) -> str:
    """Signs between numbers and behind them: "1+2=3" → "1 plus 2 equals 3", "50+"; numbers are left as they are."""
    if not _OPERATING.search(text):
        return text
    text = _EQUATION.sub(_equation, text)
    text = _PLUS_AFTER.sub(" plus", text)
    return _LONE_OPERATION.sub(lambda m: f" {_BETWEEN_NUMBERS[m[1]]} ", text)


def _equation(match: re.Match[str]) -> str:
    if "=" not in match[0]:
        return match[0]
    return _OPERATOR.sub(lambda m: f" {_BETWEEN_NUMBERS[m[1]]} ", match[0])


def say_symbols(text: str) -> str:
    """What signs are left: "&" → "and", "and/or" → "and or", "§" → "section"; ornaments are dropped."""
    text = _STAR.sub(lambda m: "A star" + (" to " if m["to"] else ""), text)
    text = _PAIR_OF_CURRENCIES.sub(lambda m: f"{_NAMED[m[1]]} {_NAMED[m[2]]}", text)
    text = _TICKER.sub("", text)
    text = _SHARP.sub(lambda m: f"{m[0][0]} sharp", text)
    text = _MARK_MINUS.sub(lambda m: f"{m['before'] or ''}{m['mark'] or m['alone']} minus", text)
    text = _AMPERSAND.sub(" and ", text)
    text = _AND_OR.sub(r"\1 \2", text)
    text = _NAMES_APART.sub(r"\1 ", text)
    text = _LETTERS_APART.sub(lambda m: m[0].replace("/", " "), text)
    text = _HE_OR_SHE.sub(r"\1 or ", text)
    text = _SILENT_SLASH.sub(r"\1 ", text)
    text = _RATE_OF_EXCHANGE.sub(lambda m: f" per {_NAMED[m[1]]}", text)
    text = _SLASH.sub(" slash ", text)
    text = _MANY_OF_A_CURRENCY.sub(lambda m: f"{m[1]}{_NAMED[m[2]]}s", text)
    text = _NAME_SIGN.sub(lambda m: f" {_NAMED[m[1]]} ", text)
    text = _MATHEMATICAL.sub(_mathematical, text)
    return _NOTHING.sub(" ", text)


def _mathematical(match: re.Match[str]) -> str:
    """Unicode's name of the sign; what it calls an operator, as "∙", is mostly an ornament."""
    name = unicodedata.name(match[1], "operator").lower()
    return match[0] if "operator" in name else f" {name} "


def close_up(text: str) -> str:
    """One space between words, none before a stop."""
    if _LOOSE.search(text):
        text = _SPACE_BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", text))
    return text.strip()
