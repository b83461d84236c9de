"""What is written, as it is said: words that no engine can misread.

American news English: "July 25, 2012" is "July twenty-fifth, twenty twelve", "$3.2bn" is "three point two
billion dollars". Each rule is a function from text to text in a module named for what it reads.
"""

from __future__ import annotations

import re

from audiobrief.languages import base
from audiobrief.writing.abbreviations import (
    WITHOUT_A_STOP,
    say_abbreviations,
    say_roman_numerals,
    spell_capitals,
)
from audiobrief.writing.contacts import say_addresses, say_numbers_to_dial
from audiobrief.writing.dates import say_dates, say_decades, say_spans, say_times, say_years
from audiobrief.writing.measures import say_fractions, say_measures
from audiobrief.writing.money import SAID, say_money
from audiobrief.writing.numbers import TO
from audiobrief.writing.numerals import say_numerals
from audiobrief.writing.powers import say_powers
from audiobrief.writing.symbols import (
    close_up,
    open_up,
    plain_digits,
    say_operators,
    say_signs_before_numbers,
    say_symbols,
    tidy,
)

# Each of these begins with a set of characters: those the engine looks for many times as fast as for anything else.
_ANY = re.compile("")
_DIGIT = re.compile(r"[0-9¹²³⁰-⁹]")
_BESIDE_A_NUMBER = "|".join(
    (
        r"degrees\s[CF]\b",
        *(f"{word}{TO}" for word in ("M", "noon", "Noon", "midnight", "Midnight")),
        *(rf"{currency}(?:{TO}|\s(?:US\s)?(?:{SAID})\b)" for currency in SAID.split("|")),
    )
)
"""Of a quantity whose number an earlier round may have put in words."""
_BARE_QUANTITY = re.compile(_BESIDE_A_NUMBER)
_NOT_ASCII = re.compile(r"[^\x00-\x2a\x2c-\x7f]")
_ADDRESS = re.compile(r"[@#:.](?:(?<=[@#])|(?<=:)//|(?<=\.)\w)")
_DIALLED = re.compile(r"[0-9+](?:\d\d|(?<=\+)\d|\.\d{1,3}\.\d)")
_SPAN = re.compile(r"[-–]\s?[A-Z]")
_ROMAN = re.compile(r"[IVXLCW](?<!\w.)(?:[IVXLC]*|W(?:II?|[12]))\b")
_SIGN = re.compile(r"[^a-zA-Z0-9\s.,;:!?'\"()“”‘’…—](?:(?<=[A-D].)|(?<![-–]))")
_RULES = (
    ((_NOT_ASCII,), (plain_digits,)),
    ((_ADDRESS,), (say_addresses,)),
    ((_DIALLED,), (say_numbers_to_dial,)),
    ((_DIGIT,), (open_up, say_signs_before_numbers)),
    ((_SPAN,), (say_spans,)),
    ((_DIGIT, _BARE_QUANTITY), (say_dates, say_times, say_decades, say_money, say_measures, say_powers)),
    ((_ANY,), (say_abbreviations,)),
    ((_ROMAN,), (say_roman_numerals,)),
    ((_DIGIT,), (say_years, say_operators, say_fractions)),
    ((_DIGIT,), (say_numerals,)),
    ((_SIGN,), (say_symbols,)),
    ((_ANY,), (spell_capitals,)),
)
"""The rules in their order, in groups: each with signs of which a text has one if any rule of the group is to find something."""

_BARE_WORD = (
    r"[“‘\"(]?(?:[a-z]++|[A-Z][a-z]++(?!\.)|[A-Z][a-z]{6,}+|A)(?:['’][a-z]++)?(?:-[a-z]++)*+[,;:.?!]?[”’\")]?"
)
_PLAIN = re.compile(rf"{_BARE_WORD}(?: (?:— )?{_BARE_WORD})*+")
"""Words in small letters, some with a capital, between single spaces: half of what news says."""
_WORD = re.compile("[A-Za-z]+")
_TELLING_WORDS = WITHOUT_A_STOP.union(SAID.split("|"), ("noon", "Noon", "midnight", "Midnight"))
"""Words that a rule may find something at, though they look like others."""

_ROUNDS = 4
_PRONOUNCED = re.compile(r"\[[^\[\]\n]{1,100}\]\((?:/[^/()\n]{1,200}/|[^\W\d_][\w' -]{0,100})\)")
_STAND_IN = "\ue000"


def spoken_form(text: str, language: str = "en") -> str:
    """`text` as it is to be said: numbers, dates, money, measures, abbreviations and signs in words.

    A word with its pronunciation, `[word](/phonemes/)` or `[word](respelling)`, passes through untouched.
    Emoji and the like are dropped in any language.
    """
    is_english = base(language) == "en"
    if is_english and _is_said_as_written(text):
        return text
    pronounced = _PRONOUNCED.findall(text)
    text = _STAND_IN.join(tidy(piece) for piece in _PRONOUNCED.split(text))
    text = _in_english_words(text) if is_english else _in_words(text, language)
    for words in pronounced:
        text = text.replace(_STAND_IN, words, 1)
    return close_up(text)


def _is_said_as_written(text: str) -> bool:
    """Whether no English rule can find anything: asked first, as all of them together take fifty times as long."""
    return _PLAIN.fullmatch(text) is not None and _TELLING_WORDS.isdisjoint(_WORD.findall(text))


def _in_words(text: str, language: str) -> str:
    from audiobrief.writing.worded import in_words

    return in_words(text, language)


def _in_english_words(text: str) -> str:
    """`text` through all rules until none finds anything more, for one rule's words can be another's sign."""
    for _ in range(_ROUNDS):
        said = text
        for signs, rules in _RULES:
            if any(sign.search(said) for sign in signs):
                for rule in rules:
                    said = rule(said)
        said = close_up(said)
        if said == text or _is_said_as_written(said):
            return said
        text = said
    return text
