"""Repairs of capitals that machine translation put after commas, or left out after stops."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from audiobrief.reading.repair.rule import Rule, rewriting
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTION_WORDS = words_of(
    """a about above according across after afterwards again against all almost along already also although always
    among an and another any around as at away back based because become before behind being below besides between
    beyond both but by can cannot carefully carry compared could currently despite did directly do does doing don't
    done down due during each either enough especially etc even every everyone everything except far few finally
    first focus following for from fully further give given has have having he her here his how however if in
    including increase instead into involving is isn't it it's its itself just keep last later less let like made
    mainly make many meanwhile more moreover most much my near need neither never next no nor not nothing now of off
    often on once one only or other others otherwise our out over own part people perhaps please previously
    promote provide rather really reduce respectively same second several she should similarly since so some
    someone sometimes soon still strengthen strive such take than that that's the their them themselves then there
    there's therefore these they they're third this those though three through throughout thus to together too
    toward towards try two under unless until up upon us use using very was we we're well were what when where
    whether which while who whose why will with within without would yet you your"""
)
"""Words that are no names, whatever stands behind them."""

NOUNS_AFTER_NUMBERS = words_of(
    """billion cases children companies days districts employees enterprises families hectares hours households hundred
    kg kilometers km large local measures medium members million meters minutes mm months mu new people percent pieces projects
    residents sets small special square staff students ten thousand thousands times tons units vehicles workers years
    yen yuan"""
)
"""Words that stand capitalised after numbers, and are no names there."""

COMMON_SINCE = words_of(
    """app astronaut asymptomatic athlete battery bridge calligraphy canteen charging commissioning
    countryside diner download driver drone drought ecological ecology ecosystem exhibition firefighter
    grassland healthcare hydrogen infrastructure irrigation livelihood logistics medal metro non noodle nucleic
    online optimize painting pandemic parcel poem quarantine resident rider river robot scenic smartphone
    sports stall telescope typhoon upload vaccine villager volunteer wash website wetland workshop"""
)
"""Words that were rare in the newspapers from which the list of common words is."""

SHORTEST_STEM = 2
"""Characters that a plural or a past has more than its ending; Ned and Les are names."""

MAY_BE_NAMES = frozenset({"A", "An", "Can", "He", "Mark", "She", "Will", "You"})
"""Names before a capital, as in He Xinghui, and words elsewhere."""

NAMES_ALL_THE_SAME = frozenset(
    name.title()
    for name in words_of(
        """bill bob boeing browning clement congress dean drew fan fleming gap grace guardian harding hope long
        manning parliament ran rob rose sharp shell song sterling sun target times treasury wade"""
    )
)
"""Words that are met as names, too, with nothing behind them that would tell so."""

ENDING_OF_NO_NAME = re.compile(
    r"[A-Z][a-z]{2,16}(?:(?:ing|tion|sion|ment|ness)s?|(?:[tvs]e|[ns]t|d|[cn]al)ly|[ai]ble|hood|ized?)"
)
LIKE_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)?"
    r"(?:i?ang?|i?ao|i?ong|ing?|i[aeu]?|u?ang?|u?ai|uei|u[eio]?n?|ei|eng?|e|ou|o|ai|a))+",
    re.IGNORECASE,
)
"""Nanjing and Chongqing end as participles do."""

_WORD = r"[A-Z][a-z]*(?:['’][a-z]+|(?:-[a-z]+){1,3})?(?![\w'’-])"
_CAPITAL_WORD_BEFORE = re.compile(r"\b[A-Z]\w* \Z")
_A_YEAR = re.compile(r"(?:19|20)\d\d ")
_FIRST_WORD = re.compile(rf"({_WORD})(?= ([A-Z\d])| ([a-z“])|)")


def lowered(text: str) -> str:
    """The text with its first letter small, where its first word is surely no name."""
    found = _FIRST_WORD.match(text)
    return text[0].lower() + text[1:] if found and _is_no_name(found) else text


def _is_no_name(found: re.Match[str]) -> bool:
    word, before_name, before_word = found[1], found[2], found[3]
    if word in MAY_BE_NAMES:
        return before_word is not None
    if word.replace("’", "'").lower() in FUNCTION_WORDS:
        return True
    if word in NAMES_ALL_THE_SAME or (before_name and not before_name.isdigit()):
        return False
    may_stand_before_number = not before_name or word.endswith("ed")
    if may_stand_before_number and is_common(word.split("-")[0]):
        return True
    return ENDING_OF_NO_NAME.fullmatch(word) is not None and not LIKE_PINYIN.fullmatch(word)


def is_common(word: str) -> bool:
    """Whether news writes a word small within sentences, or the word of which it is a form."""
    small = word.lower()
    known = common_words()
    return small in known or any(stem in known for stem in _stems(small))


def _stems(word: str) -> Iterator[str]:
    """What a plural or a past may be made of."""
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y")):
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_STEM:
            yield word.removesuffix(ending) + instead


@cache
def common_words() -> frozenset[str]:
    """Words that news writes small within sentences: of Punkt and of misaki's lexicon (Apache-2.0)."""
    return COMMON_SINCE | words_of((files(__package__) / "common_words.txt").read_text(encoding="utf-8"))


def _lowered_word(found: re.Match[str]) -> str:
    return found["before"] + (found["word"].lower() if _is_no_name_here(found) else found["word"])


def _is_no_name_here(found: re.Match[str]) -> bool:
    rest = _FIRST_WORD.match(found.string, found.start("word"))
    return rest is not None and _is_no_name(rest)


def _lowered_function_word(found: re.Match[str]) -> str:
    word = found["word"].lower()
    return found["before"] + (word if word in FUNCTION_WORDS else found["word"])


def _lowered_noun(found: re.Match[str]) -> str:
    word = found["word"].lower()
    is_small = word in FUNCTION_WORDS - {"a"} or _is_counted(found)
    return found["before"] + (word if is_small else found["word"])


def _is_counted(found: re.Match[str]) -> bool:
    """Whether a number counts what is said behind it: it is no year, and no part of a name as in "Fortune 500 Firms"."""
    word, line, start = found["word"], found.string, found.start("before")
    if found["before"][0].isupper() or line[found.end() :][1:2].isupper():
        return False
    if word.lower() in NOUNS_AFTER_NUMBERS or found["before"].endswith("% "):
        return word.lower() in NOUNS_AFTER_NUMBERS or is_common(word)
    is_plural = word.endswith("s") and not word.endswith("ss")
    of_a_name = _CAPITAL_WORD_BEFORE.search(line, max(0, start - 20), start) or _A_YEAR.match(found["before"])
    return is_plural and not of_a_name and is_common(word)


def _capital(found: re.Match[str]) -> str:
    return found["before"] + found["letter"].upper()


CASE: tuple[Rule, ...] = (
    rewriting(
        "capital after a comma",
        "each clause was translated as a sentence of its own, and begins with a capital",
        rf"(?P<before>(?:[\w%][”’)]?(?: [,;]|(?<!^\d)(?<!^\d\d) ?、)|%,| [”)] ?,) ?)(?P<word>{_WORD})",
        _lowered_word,
    ),
    rewriting(
        "capital after a quotation",
        "the words after a quotation were translated as a sentence of their own",
        rf"(?P<before>\w [”’] )(?P<word>{_WORD})",
        _lowered_word,
    ),
    rewriting(
        "capital in a bracket",
        "what stands in brackets was translated as a sentence of its own",
        rf"(?P<before>[a-z]”? ?\( )(?!(?:The |Our )?(?:[Rr]eporter|[Cc]orrespondent))(?P<word>{_WORD})(?= [a-z])",
        _lowered_function_word,
    ),
    rewriting(
        "capital after a bracket",
        "the words after a bracket were translated as a sentence of their own",
        r"(?P<before>[a-z](?: ?”)? ?\( (?!(?:[Tt]he |[Oo]ur )?(?:[Rr]eporter|[Cc]orrespondent))[^()]{1,200} \) )"
        rf"(?P<word>{_WORD})",
        _lowered_word,
    ),
    rewriting(
        "small letter after a stop",
        "a sentence that begins with a set phrase has lost its capital",
        r"(?P<before>\w[”’)]? [.?!](?: “?|“) ?)(?P<letter>[a-z])(?=[a-z]* )",
        _capital,
    ),
    rewriting(
        "small letter at the start",
        "a line that begins with a set phrase has lost its capital",
        r"\A(?P<before>“? ?)(?P<letter>[a-z])(?=[a-z]* (?!:)[^:]{0,80}? [,.、])",
        _capital,
    ),
)

CASE_AFTER_NUMBERS: tuple[Rule, ...] = (
    rewriting(
        "capital after a number",
        "the words after a number were translated as a sentence of their own",
        rf"(?P<before>(?<![\w.,])[A-Z]?\d+(?:[,.]\d+)*%? )(?P<word>{_WORD})",
        _lowered_noun,
    ),
)
