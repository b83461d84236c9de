"""Mends what machine translation of Chinese and Japanese news leaves behind, keeping the meaning."""

from __future__ import annotations

from audiobrief.reading.repair.agency import AGENCY, REPORTERS
from audiobrief.reading.repair.case import CASE, CASE_AFTER_NUMBERS
from audiobrief.reading.repair.dates.around import AROUND_DATES
from audiobrief.reading.repair.dates.clocks import CLOCKS
from audiobrief.reading.repair.dates.days import DAYS, YEARS_APART
from audiobrief.reading.repair.marks import MARKS
from audiobrief.reading.repair.phrases import LAST_PHRASES, PHRASES
from audiobrief.reading.repair.punctuation import CHARACTERS, LAST_PUNCTUATION, PUNCTUATION
from audiobrief.reading.repair.quantities import QUANTITIES
from audiobrief.reading.scripts import language_of_script

RULES = (
    *CHARACTERS,
    *YEARS_APART,
    *PHRASES,
    *CASE,
    *PUNCTUATION,
    *QUANTITIES,
    *DAYS,
    *AGENCY,
    *CLOCKS,
    *AROUND_DATES,
    *CASE_AFTER_NUMBERS,
    *REPORTERS,
    *LAST_PHRASES,
    *LAST_PUNCTUATION,
)
"""Every repair, in the order in which they are made: the later ones count on the earlier."""


def is_machine_translated(text: str) -> bool:
    """Whether a page shows at least two kinds of the marks that machine translation leaves.

    A page in Chinese or Japanese is full of them, and none.
    """
    return language_of_script(text) is None and sum(mark.is_shown(text) for mark in MARKS) >= 2


def mend(text: str) -> str:
    """One line or paragraph of a machine-translated page as an editor would put it; clean English as it is."""
    for rule in RULES:
        text = rule.apply(text)
    return text
