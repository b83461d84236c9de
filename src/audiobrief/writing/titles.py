"""Titles before names, as the words they stand for: "Dr. Li" is "Doctor Li"."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word

TITLES = {
    "Dr": "Doctor", "Drs": "Doctors", "Mr": "Mister", "Mrs": "Missus", "Messrs": "Messieurs", "Prof": "Professor",
    "Profs": "Professors", "Sen": "Senator", "Sens": "Senators", "Rep": "Representative", "Reps": "Representatives",
    "Gov": "Governor", "Govs": "Governors", "Pres": "President", "Gen": "General", "Lt": "Lieutenant",
    "Col": "Colonel", "Maj": "Major", "Capt": "Captain", "Cpt": "Captain", "Cmdr": "Commander", "Cdr": "Commander",
    "Cpl": "Corporal", "Sgt": "Sergeant", "Pvt": "Private", "Pfc": "Private First Class", "Spc": "Specialist",
    "Ens": "Ensign", "Adm": "Admiral", "Brig": "Brigadier", "Rev": "Reverend", "Hon": "Honorable", "Fr": "Father",
    "Msgr": "Monsignor", "Supt": "Superintendent", "Insp": "Inspector", "Det": "Detective", "Amb": "Ambassador",
    "Atty": "Attorney", "Sec": "Secretary", "Cllr": "Councilor", "Cllrs": "Councilors", "Ms": "Ms", "Mx": "Mx",
    "Mme": "Madame", "Mlle": "Mademoiselle", "Asst": "Assistant", "Assoc": "Associate", "Dep": "Deputy", "Rt": "Right",
}  # fmt: skip
_WITHOUT_STOP = ("Dr", "Mr", "Mrs", "Cllr", "Capt", "Cmdr", "Cpl", "Insp", "Lt", "Maj", "Prof", "Sgt", "Supt")

_TITLE = re.compile(
    rf"\b({'|'.join(TITLES)})\.(?=\s+[A-Z\ue000]|-elect|\s?(?:Gov|Gen|Col|Cmdr)\.|\s(?:and|&)\s(?:Dr|Mrs?|Ms|Mx)\b|\s1st\sClass\b|\sof\s[A-Z])"
)
_BARE_TITLE = re.compile(rf"\b({'|'.join(_WITHOUT_STOP)})(?=(?:\sCol|\sGen|\sMaj)?\s[A-Z\ue000][a-z])")
_RIGHT_HONORABLE = re.compile(r"\bR(?:igh)?t\.? Hon\b\.?(?=\s(?:[A-Z]))")
_JUNIOR_GRADE = re.compile(r"\bLt\.?\s\(?j\.?g\.?\)?(?=\s[A-Z])")
_MS = re.compile(r"\b(M[sx])\.(?=\s)")
_SISTER = re.compile(r"(^|[.!?:;(“]\s?|(?<![\w’'])[a-z]+,?\s)Sr\.\s(?=[A-Z][a-z])")
"""Before a name; behind one it is the senior."""


def say_titles(text: str) -> str:
    """ "Lt. Gov. Ortiz and Mrs. Bell" → "Lieutenant Governor Ortiz and Missus Bell"."""
    if "Sr." in text:
        text = _SISTER.sub(r"\1Sister ", text)
    if not has_word(text, TITLES):
        return text
    text = _RIGHT_HONORABLE.sub("Right Honorable", text)
    text = _JUNIOR_GRADE.sub("Lieutenant junior grade", text)
    text = _BARE_TITLE.sub(lambda m: TITLES[m[1]], text)
    return _MS.sub(r"\1", _TITLE.sub(lambda m: TITLES[m[1]], text))
