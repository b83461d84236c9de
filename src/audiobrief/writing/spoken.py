"""What is written, as it is said: words that no engine can misread.

American news English: "July 25, 2012" is "July twenty-fifth, twenty twelve", "$3.2bn" is "three point two
billion dollars". Each rule is a function from text to text in a module named for what it reads.
"""

from __future__ import annotations

import re

from audiobrief.languages import base
from audiobrief.writing.abbreviations import SHORTENED, say_abbreviations
from audiobrief.writing.clues import has_word
from audiobrief.writing.common_forms import in_common_form
from audiobrief.writing.contacts import say_addresses, say_numbers_to_dial
from audiobrief.writing.dates import say_dates, say_decades, say_spans, say_times, say_years
from audiobrief.writing.fractions import say_fractions
from audiobrief.writing.initials import spell_capitals
from audiobrief.writing.law import say_law
from audiobrief.writing.measures import say_measures
from audiobrief.writing.money import SAID, say_money
from audiobrief.writing.numbers import DASH, TO
from audiobrief.writing.numerals import say_numerals
from audiobrief.writing.powers import say_powers
from audiobrief.writing.records import say_records
from audiobrief.writing.roman_numerals import say_roman_numerals
from audiobrief.writing.scripture import say_verses
from audiobrief.writing.sport import say_sport
from audiobrief.writing.symbols import (
    close_up,
    open_up,
    plain_digits,
    say_operators,
    say_signs_before_numbers,
    say_symbols,
    tidy,
)

# Each begins with one set of characters, or each of its alternatives with a character: those the engine finds fast.
_DIGIT = re.compile(r"[0-9¹²³⁰-⁹]")
_COUNTED = frozenset({"degrees", "miles", *SAID.split("|")})
_BESIDE_A_NUMBER = re.compile(
    "|".join(
        (
            *(r"degrees\s[CF]\b", r"miles\s[NSEW]{1,3}\b"),
            *(f"{word}{TO}" for word in ("M", "noon", "Noon", "midnight", "Midnight")),
            *(rf"{currency}(?:{TO}|\s(?:US\s)?(?:{SAID})\b)" for currency in SAID.split("|")),
        )
    )
)
"""What is left of a quantity whose number an earlier round has put in words."""
_ADDRESS = re.compile(r"@|#|://|\.\w")
_DIALLED = re.compile(r"[0-9+](?:\d\d|-\d-\d|\.\d{1,3}\.\d|(?<=\+)\d)")
_SPAN = re.compile(r"[-–/]\s?[A-Z]")
_ROMAN = re.compile(r"[IVXLCW](?<!\w.)(?:[IVXLC]*|W(?:II?|[12]))\b")
_SIGN = re.compile(r"[^a-zA-Z0-9\s.,;:!?'\"()“”‘’…—](?:(?<=[\W_ºµ])(?<![-–])|(?<=[A-D][-–]))")

_SMALL_WORD = r"(?:A|[A-Z]?[a-zà-öø-ÿ]++(?:[A-Z][a-z]++)?)(?:['’-][a-z]++)*+"
_PLAIN = re.compile(
    rf"[“\"‘(]?{_SMALL_WORD}(?:(?:[,;:]?[”\"’)]?,? [“\"‘(]?|\s[–—-]\s(?=[a-z])|—(?=[a-z])){_SMALL_WORD})*+"
    r",?[”\"’)]?[.!?…]?[”\"’)]?"
)


def _is_in_words(text: str) -> bool:
    """Whether no rule can find anything in `text`: no figures, signs, capitals, stops within, or shortened words.

    Half of all sentences are so, and most of the others once their numbers are said.
    """
    return bool(_PLAIN.fullmatch(text)) and not has_word(text, SHORTENED) and not _has_quantity(text)


def _has_quantity(text: str) -> bool:
    if _DIGIT.search(text):
        return True
    may_be_counted = DASH.search(text) or has_word(text, _COUNTED)
    return bool(may_be_counted and _BESIDE_A_NUMBER.search(text))


def _has_odd_digits(text: str) -> bool:
    return not text.isascii() or "+" in text


_RULES = (
    (_has_odd_digits, (plain_digits,)),
    (_ADDRESS.search, (say_addresses,)),
    (_DIGIT.search, (in_common_form,)),
    (_DIALLED.search, (say_numbers_to_dial,)),
    (_DIGIT.search, (open_up, say_signs_before_numbers, say_law, say_records, say_sport, say_verses)),
    (_SPAN.search, (say_spans,)),
    (_has_quantity, (say_dates, say_times, say_decades, say_money, say_measures, say_powers)),
    (bool, (say_abbreviations,)),
    (_ROMAN.search, (say_roman_numerals,)),
    (_DIGIT.search, (say_years, say_operators, say_fractions)),
    (_DIGIT.search, (say_numerals,)),
    (_SIGN.search, (say_symbols,)),
    (bool, (spell_capitals,)),
)
"""The rules in their order, in groups: each with what tells whether any rule of the group may find something in a text."""

_ROUNDS = 4
_PRONOUNCED = re.compile(r"\[[^\[\]\n]{1,100}\]\((?:/[^/()\n]{1,200}/|[^\W\d_][\w'’.,;! -]{0,100})\)")
_STAND_IN = "\ue000"


def spoken_form(text: str, language: str = "en") -> str:
    """`text` as it is to be said: numbers, dates, money, measures, abbreviations and signs in words.

    A word with its pronunciation, `[word](/phonemes/)` or `[word](respelling)`, passes through untouched.
    Emoji and the like are dropped in any language.
    """
    pronounced = _PRONOUNCED.findall(text)
    text = _STAND_IN.join(tidy(piece, language) for piece in _PRONOUNCED.split(text))
    text = _in_english_words(text) if base(language) == "en" else _in_words(text, language)
    for word in pronounced:
        text = text.replace(_STAND_IN, word, 1)
    return close_up(text)


def _in_words(text: str, language: str) -> str:
    from audiobrief.writing.worded import in_words

    return in_words(text, language)


def _in_english_words(text: str) -> str:
    """`text` through all rules until none finds anything more, for one rule's words can be another's sign."""
    for _ in range(_ROUNDS):
        if _is_in_words(text):
            return text
        said = text
        for may_find, rules in _RULES:
            if may_find(said):
                for rule in rules:
                    said = rule(said)
        said = close_up(said)
        if said == text:
            break
        text = said
    return text
