"""Repairs of punctuation that machine translation carried over from Chinese or Japanese."""

from __future__ import annotations

import re

from audiobrief.reading.repair.case import lowered
from audiobrief.reading.repair.numbers import ordinal
from audiobrief.reading.repair.rule import Rule, rewriting

STOPS = {"。": ".", "，": ",", "；": ";", "：": ":", "？": "?", "！": "!"}
OPENING = {"《": "“", "〈": "“", "「": "“", "『": "“", "（": "(", "【": "("}
CLOSING = {"》": "”", "〉": "”", "」": "”", "』": "”", "）": ")", "】": ")"}

CLAUSE = 7
"""Words from which what stands before a list's only mark is a clause."""

_ITEM_ENDS = re.compile(r"[,.](?!\d)|[;:!?()“”]|\Z")
_QUOTED = re.compile(r"“[^“”]*”")
_OPENS_LIST = re.compile(r"(?:^|[ (“])[,.;:?!(“]?\Z")
_LINK = re.compile(r"\b(?:and|or|etc)\b")
_ETC = re.compile(r",? ?etc\b")

_LABEL = r"(?:Author|Correspondent|Edit|Editor|Reporter|Source|author|reporter|source) ?:"
_GLUED_LABEL = re.compile(rf"(?<=[a-z])(?=[A-Z]){_LABEL}")
_SENTENCE_END = re.compile(r"[.!?”]\Z")
_LABEL_BEHIND = re.compile(rf"(?<=[\w)]) ?(?<![a-z](?=[a-z]))(?={_LABEL})")


def _fields_apart(text: str) -> str:
    """The fields of a line in which one sticks to the other, with a bar between them."""
    return (
        _LABEL_BEHIND.sub(" | ", text)
        if _GLUED_LABEL.search(text) and not _SENTENCE_END.search(text)
        else text
    )


def _spaced(found: re.Match[str]) -> str:
    return f" {STOPS[found[0]]} "


def _lists(text: str) -> str:
    """Commas for the marks between the items of a list, and an "and" before its last item."""
    if "、" not in text:
        return text
    mended, *items = [item.strip(" ") for item in text.split("、") if item.strip(" ")] or [""]
    for number, item in enumerate(items, 1):
        is_last = number == len(items) or not _is_whole(item)
        is_clause = len(items) == 1 and _words_behind(mended) >= CLAUSE
        mended += (", " if is_clause else _joint(mended, item, is_last=is_last)) + lowered(item)
    return mended


def _words_behind(text: str) -> int:
    """Words of a text behind its last stop."""
    return len(re.split(r"[,.;:!?()“”]", text)[-1].split())


def _is_whole(item: str) -> bool:
    """Whether the list goes on after this item: no clause ends in it."""
    return _end(item) == len(item)


def _end(item: str) -> int:
    quoted = _QUOTED.match(item)
    found = _ITEM_ENDS.search(item, quoted.end() if quoted else 1)
    return found.start() if found else len(item)


def _is_linked(item: str) -> bool:
    end = _end(item)
    return bool(_LINK.search(item, 0, end) or _ETC.match(item, end))


def _joint(before: str, item: str, *, is_last: bool) -> str:
    if _OPENS_LIST.search(before, max(0, len(before) - 2)):
        return " "
    if not is_last or _is_linked(item):
        return ", "
    return " and "


def _closed(found: re.Match[str]) -> str:
    return f") {found[1]}" if found[1] else ")"


CHARACTERS: tuple[Rule, ...] = (
    rewriting(
        "full-width stop between digits",
        "a decimal, thousands or time sign is no stop",
        r"(?<=[\d０-９])[，：．](?=[\d０-９])",
        lambda found: {"，": ",", "：": ":", "．": "."}[found[0]],
    ),
    rewriting("full-width stops", "an engine reads no 。 or ，", f"[{''.join(STOPS)}]", _spaced),
    rewriting(
        "day behind an equals sign",
        "＝14日 in a caption comes out as «＝ 14 day»",
        r"(?<=\w) ?[＝=] ?(?P<day>3[01]|[12]\d|[1-9]) (?:day|Japan)\b(?=\s?[,.)、，]|$)",
        lambda found: f" , the {ordinal(int(found['day']))}",
    ),
    rewriting(
        "equals sign",
        "＝ stands before the day and place of a picture",
        r"＝|(?<=[a-z] )(?<!photo )(?<!Photo )(?<!text )= (?=(?:[A-Z]\w+|(?:\d{4} year )?\d{1,2} (?:month|day|Japan)\b)[^=]*\Z)",
        " , ",
    ),
    rewriting(
        "opening marks",
        "《 and its kin quote",
        f"[{''.join(OPENING)}]",
        lambda found: " " + OPENING[found[0]] + " ",
    ),
    rewriting(
        "closing marks",
        "》 and its kin quote",
        f"[{''.join(CLOSING)}]",
        lambda found: " " + CLOSING[found[0]] + " ",
    ),
    rewriting(
        "full-width characters",
        "ＧＤＰ and ２０ are the letters and digits of the same names",
        r"[＂-～]",
        lambda found: chr(ord(found[0]) - 0xFEE0),
    ),
    rewriting(
        "spaces",
        "the marks between characters left runs of spaces, and wide ones",
        r"[ \t\u00a0\u3000]+",
        " ",
    ),
    rewriting("space at the ends", "the marks at the ends were translated as words", r"\A | \Z", ""),
    Rule(
        "glued label",
        "来源 and 作者 were fields of their own, and stick to the name before them",
        _fields_apart,
    ),
    rewriting("run of list marks", "an item of the list was lost", r"、(?: ?、)+", "、"),
    rewriting(
        "item numbered in words",
        "一、 numbers what follows",
        r"(?P<opens>\A|[.!?;:] )(?P<number>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ?、 ?(?=[A-Z](?!\w+ ?、))",
        r"\g<opens>\g<number> , ",
    ),
    rewriting(
        "list mark beside a stop",
        "a stop of the translation ends the list that the mark goes on with",
        r"(?<= [,.;:?!]) ?、 ?| ?、 ?(?=[,.;:?!)”])",
        " ",
    ),
    rewriting(
        "run of stops",
        "stops of the original met those of the translation",
        r" ([,.;:?!])(?: [,.;:])+(?= |\Z)",
        r" \1",
    ),
    rewriting("doubled comma", "a comma of the translation met one of the original", r" ?, ?,(?: ?,)*", " ,"),
    rewriting(
        "tilde between numbers",
        "8~12℃ is a range",
        r"(?<=[\d℃%]) ?[~～∼] ?(?=-?\d)",
        " to ",
    ),
    rewriting(
        "number sign without its stop",
        "第8 comes out as «No 8», which reads as a refusal",
        r"(?<=[a-z] )(?<!said )(?<!says )(?<!is )(?<!was )No (?=\d)",
        "No. ",
    ),
    rewriting("ellipsis", "…… is one ellipsis", r"…{2,}", "…"),
    rewriting("dash", "—— is one dash", r"[—―](?: ?[—―])+", "—"),
    rewriting(
        "dot inside names",
        "foreign names are set with a dot: Elon · Musk",
        r"(?<=[A-Za-z]) ?· ?(?=[A-Z])",
        " ",
    ),
)

PUNCTUATION: tuple[Rule, ...] = (
    rewriting(
        "comma after that",
        "a clause and the words that announce it were translated apart",
        r"(?<!\b[Oo]f )(?<!\b[Aa]fter )(?<!\b[Bb]efore )(?<!\blike )(?<!\bdo )(?<!\bdid )(?<!\bthan )(?<!\b[Ff]or )"
        r"(?<!\b[Ww]ith )(?<!\bby )(?<!\ball )\bthat , ?(?=\w)",
        "that ",
    ),
    rewriting("numbered item", "1、 numbers a line", r"\A(\d{1,2}) ?、 ?", r"\1. "),
    Rule("list", "、 stands between the items of a list", _lists),
    rewriting(
        "space inside quotation marks", "the marks were translated apart", r"(?<=“) (?=\S)|(?<=\S) (?=”)", ""
    ),
    rewriting(
        "space before a possessive ending",
        "the ending was translated as a word",
        r"(?<=[A-Za-z]) (?=['’](?:s|ve|re|ll|d|m) )",
        "",
    ),
    rewriting(
        "space inside inner quotation marks",
        "the marks were translated apart",
        r"‘ ([^‘’]{1,200}) ’",
        r"‘\1’",
    ),
    rewriting(
        "space inside straight quotation marks",
        "the marks were translated apart",
        r'(?<![^\s(])" ([^"]{1,300}?) ?"(?!\w)',
        r'"\1"',
    ),
    rewriting(
        "straight quotation mark glued to a comma",
        "the marks were translated apart",
        r'(?:(?<=[a-z][,:])|(?<=[a-z] [,:]))" ([^"]{1,300}?) ?"(?!\w)',
        r' "\1"',
    ),
    rewriting(
        "quotation glued to a word",
        "the words before and after a quotation were translated apart from it",
        r"(?<=[\w,.;:!?%)])(?=“)|(?<=”)(?=\w)",
        " ",
    ),
    rewriting(
        "space before a bracket and inside it",
        "brackets were translated as words",
        r"(?P<before>[\w.,;:!?”%]?) ?\( (?=\S)",
        lambda found: f"{found['before']} (" if found["before"] else found[0].rstrip(),
    ),
    rewriting(
        "space before a closing bracket", "brackets were translated as words", r"(?<=\S) \)(\w?)", _closed
    ),
    rewriting(
        "space before a stop",
        "stops were translated as words",
        r"(?<=\S) ([,;?!]|:(?![:)(/])) ?",
        r"\1 ",
    ),
    rewriting(
        "space before a full stop",
        "stops were translated as words",
        r"(?<=\S) \.(?: |(?=[“”\"‘()]|[A-Z][a-z]|\d{1,4} (?:month|year|[A-Z]))|\Z)",
        ". ",
    ),
    rewriting(
        "space between a stop and a closing mark",
        "stops were translated as words",
        r"(?<=[,.;:?!]) (?=\)|”(?:\W|\Z))",
        "",
    ),
    rewriting(
        "bracket glued to a stop", "brackets were translated as words", r"(?<=[a-z][.,;!?])\((?=\w)", " ("
    ),
    rewriting("comma before a stop", "a comma of the translation met a stop", r", ?(?=[.;:!?](?:\s|\Z))", ""),
    rewriting(
        "straight quotation mark apart from its stop",
        "the marks were translated apart",
        r'(?<![^\s(])"(\w[^"]{0,300}[,.!?]) "(?=\s|\Z)',
        r'"\1"',
    ),
    rewriting("space at either end", "stops were translated as words", r"\A | \Z", ""),
)

LAST_PUNCTUATION = (
    rewriting(
        "comma behind a quoted sentence",
        "a quotation keeps its full stop, and a comma goes on with who said it",
        r"(?<=[a-z]{4})\.”,(?= )",
        ",”",
    ),
)
"""Made once the words before a quotation's end are mended."""
