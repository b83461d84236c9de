"""Text set in capitals, as it would be written in small letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.writing.chinese_names import chinese_names

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_][^\W_]*+(?:['’.][^\W_]++)*+\.?+")
SPELLED = re.compile(
    r"[B-DF-HJ-NP-TV-XZ]{2,}|\w(?:\.\w)+\.?|US|UK|EU|UN|AI|IMF|FBI|CIA|EPA|FDA|IRS|NHS|IOC|GOP|ISBN|ISIS|ISSN|ABC|ACLU|AFL|ATF|ATM|CEO|CFO|DEA|DOJ|ECB|EPL|ESPN|ETF|EV"
    r"|FAA|HIV|IBM|ICC|ICU|IDF|IPCC|IPL|IPO|IQ|ISS|ITV|IVF|LAPD|NBA|NCAA|NRA|NYC|NYPD|NYSE|OECD|PGA|RAF|SUV|TSA|UAE|UAW|UCLA"
    r"|UFC|UFO|USA|USDA|VAR|VIP"
)
"""What is said by its letters, or as a word of its own, even in capitals: no vowel, dots, or known to all."""
_ACRONYM = re.compile(
    r"ASEAN|AUKUS|BAFTA|BRICS|COVID|DEFRA|FEMA|FIFA|HAMAS|ISRO|NASA|NATO|NASDAQ|OFCOM|OFSTED|OPEC|UEFA|UKIP|UNESCO|UNICEF|UNRWA"
    r"|WADA"
)
"""What is said as a word and keeps its capitals."""

_OWNER = re.compile(rf"({SPELLED.pattern}|{_ACRONYM.pattern})(['’]S)")
_BEFORE_A_NAME = re.compile(r"(?:DR|MR|MRS|MS|MT|SGT|ST)\.?")
_NO_VOWEL = re.compile(r"(?:VS|HMM+|PSST|SHH+)\.?")
_BEHIND_A_NUMBER = re.compile(r"[GDK]\b")
_VERB_BEFORE_US = re.compile(r"\b(?:GIVE|HELP|JOIN|LET|SHOW|TELL)\s$")
_OF_US = re.compile(r"\b(?:FOR|TO|WITH)\s$")
_ENDS = re.compile(r"\s*(?:[,;:!?.)]|$)")


def lowered(text: str, names: Iterable[str] = ()) -> str:
    """A text of several words, all in capitals, in small letters, since voices spell capitals; else as it is.

    Chinese names keep a capital, and the words in `names` are written as they are there.
    """
    if not text.isupper() or " " not in text:
        return text
    small = _with_names(WORD.sub(_lowered, text), text, names)
    return WORD.sub(
        lambda word: word[0] if _is_glued(word) else word[0][0].upper() + word[0][1:], small, count=1
    )


def _with_names(small: str, text: str, names: Iterable[str]) -> str:
    if len(small) != len(text):
        return small
    for found in chinese_names(text):
        small = small[: found.start] + small[found.start : found.end].capitalize() + small[found.end :]
    for name in names:
        if not SPELLED.fullmatch(name):
            written = rf"(?<!\w){re.escape(name)}(?!\w)"
            small = re.sub(written, name.replace("\\", r"\\"), small, flags=re.IGNORECASE)
    return small


def _lowered(word: re.Match[str]) -> str:
    if _is_glued(word):
        return word[0] if _BEHIND_A_NUMBER.fullmatch(word[0]) else word[0].lower()
    if _BEFORE_A_NAME.fullmatch(word[0]):
        return word[0][0] + word[0][1:].lower()
    owner = _OWNER.fullmatch(word[0])
    if owner:
        return owner[1] + owner[2].lower()
    is_word = _NO_VOWEL.fullmatch(word[0]) or (word[0] == "US" and _is_we(word))
    keeps = SPELLED.fullmatch(word[0]) or _ACRONYM.fullmatch(word[0])
    return word[0] if keeps and not is_word else word[0].lower()


def _is_glued(word: re.Match[str]) -> bool:
    """ "60MPH", "1980S"."""
    return word.string[word.start() - 1 : word.start()].isdecimal() if word.start() else False


def _is_we(word: re.Match[str]) -> bool:
    """ "TELL US MORE", "COME WITH US", but "BLOW FOR US ECONOMY"."""
    before = word.string[max(0, word.start() - 6) : word.start()]
    return bool(
        _VERB_BEFORE_US.search(before) or (_OF_US.search(before) and _ENDS.match(word.string, word.end()))
    )
