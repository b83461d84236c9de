"""What is written, as it is said: words that no engine can misread.

American news English: "July 25, 2012" is "July twenty-fifth, twenty twelve", "$3.2bn" is "three point two
billion dollars". Each rule is a function from text to text in a module named for what it reads.
"""

from __future__ import annotations

import re

from audiobrief.languages import base
from audiobrief.writing.abbreviations import say_abbreviations, say_roman_numerals, spell_capitals
from audiobrief.writing.contacts import say_contacts
from audiobrief.writing.dates import say_dates, say_decades, say_spans, say_times, say_years
from audiobrief.writing.measures import say_fractions, say_measures
from audiobrief.writing.money import say_money
from audiobrief.writing.numerals import say_numerals
from audiobrief.writing.powers import say_powers
from audiobrief.writing.symbols import close_up, open_up, plain_digits, say_operators, say_symbols, tidy
from audiobrief.writing.worded import in_words

_RULES = (
    plain_digits,
    say_contacts,
    open_up,
    say_spans,
    say_dates,
    say_times,
    say_decades,
    say_money,
    say_measures,
    say_powers,
    say_abbreviations,
    say_roman_numerals,
    say_years,
    say_operators,
    say_fractions,
    say_numerals,
    say_symbols,
    spell_capitals,
)
_NEED_DIGITS = {
    say_dates,
    say_times,
    say_decades,
    say_money,
    say_measures,
    say_powers,
    say_years,
    say_operators,
    say_fractions,
    say_numerals,
}

_ROUNDS = 4
_DIGIT = re.compile(r"[\d¹²³⁰-⁹]")
_PRONOUNCED = re.compile(r"\[[^\[\]\n]{1,100}\]\((?:/[^/()\n]{1,200}/|[^\W\d_][\w' -]{0,100})\)")
_STAND_IN = "\ue000"


def spoken_form(text: str, language: str = "en") -> str:
    """`text` as it is to be said: numbers, dates, money, measures, abbreviations and signs in words.

    A word with its pronunciation, `[word](/phonemes/)` or `[word](respelling)`, passes through untouched.
    Emoji and the like are dropped in any language.
    """
    pronounced = _PRONOUNCED.findall(text)
    text = _STAND_IN.join(tidy(piece) for piece in _PRONOUNCED.split(text))
    text = _in_english_words(text) if base(language) == "en" else in_words(text, language)
    for words in pronounced:
        text = text.replace(_STAND_IN, words, 1)
    return close_up(text)


def _in_english_words(text: str) -> str:
    """`text` through all rules until none finds anything more, for one rule's words can be another's sign."""
    for _ in range(_ROUNDS):
        said = text
        for rule in _RULES:
            if rule not in _NEED_DIGITS or _DIGIT.search(said):
                said = rule(said)
        said = close_up(said)
        if said == text:
            break
        text = said
    return text
