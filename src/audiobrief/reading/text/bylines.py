"""Who reported: the names in a line under the title."""

from __future__ import annotations

import re

from audiobrief.reading.text.dates import DAY, UNDATED

LONGEST = 140
OPENING = re.compile(
    r"^(?:by|par|por|von|(?:words|text|story|report(?:ing)?|article|written|reported|posted)(?:\s+and\s+\w+)?\s+by|"
    r"authors?|reporters?|(?:our )?correspondents?)(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
ROLE = (
    r"(?:(?:special|senior|chief|deputy|staff|associate|assistant|contributing|national|foreign|guest|political|"
    r"economics?|business|science|health|sports?|world|news|technology|environment|education|europe|asia|africa|"
    r"middle east|china|washington|diplomatic|security|media|culture|travel|food|data|investigations?)\s+)*"
    r"(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|producers?|bureau|"
    r"staff|desk|team|photographers?|analysts?|critics?)"
)
GLUED_ROLE = re.compile(
    rf"(?<=[a-z])(?=(?:Staff|Special|Senior|Chief|Political|Business|Contributing)\s(?i:{ROLE})\b)"
)
NAME_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|[A-Z]{2,}|de|del|della|da|di|dos|van|von|der|den|la|le|el|al|bin|ibn|y)"
NAME = re.compile(rf"(?:{NAME_WORD})(?:\s{NAME_WORD}){{0,4}}")
AGENCY = re.compile(
    r"\b(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Xinhua|BBC|CNN|NPR|PA|dpa|EFE|UPI|"
    r"[\w ]*\b(?:News|Times|Post|Journal|Gazette|Courier|Herald|Tribune|Press|Agency|Guardian|Telegraph|Observer|"
    r"Chronicle|Daily|Weekly|Magazine|Network|Radio|TV|Media|Today|Standard|Mail|Star|Sun|Globe))\b\.?$"
)
BREAK = re.compile(r"\s*(?:[,;|/·•&、，]|\band\b|\s[–—-]\s)\s*")
PLACE = re.compile(r"\s+in\s+[A-Z][\w .'-]+$")


def byline(line: str) -> tuple[tuple[str, ...], str | None] | None:
    """The reporters' names in a line, and the agency or paper named with them; None for other lines."""
    if len(line) > LONGEST:
        return None
    text = GLUED_ROLE.sub(" | ", line)
    opening = OPENING.match(text)
    marked = opening is not None or re.search(rf"[|,·•]\s*{ROLE}\b", text, re.IGNORECASE)
    if not marked:
        return None
    names, source = _names(text[opening.end() :] if opening else text)
    return (names, source) if names or (source and opening) else None


def names_in(text: str) -> tuple[str, ...]:
    """The names in a list such as "A, B and C", in any list's punctuation."""
    return _names(text)[0]


def _names(text: str) -> tuple[tuple[str, ...], str | None]:
    names: list[str] = []
    source = None
    undated = UNDATED_TAIL.sub("", DAY.sub("", text))
    for part in BREAK.split(undated):
        name = PLACE.sub("", re.sub(rf"\b{ROLE}\b.*$", "", part.strip(" .:()[]"), flags=re.IGNORECASE)).strip(
            " ,"
        )
        name = re.sub(r"\s+(?:for|at|of)\s.*$", "", name)
        if AGENCY.search(name) and names:
            source = source or name
        elif AGENCY.search(name):
            source = name
        elif NAME.fullmatch(name) and not name.islower():
            names.append(name.title() if name.isupper() and " " in name else name)
        elif name:
            break
    return tuple(dict.fromkeys(names)), source


UNDATED_TAIL = re.compile(rf"(?:{UNDATED.pattern}){{3,}}$", re.IGNORECASE)
