"""Repairs of the dateline: the agency's sign and the reporters' names in brackets."""

from __future__ import annotations

import re

from audiobrief.reading.repair.dates.parts import DATE, MENDED
from audiobrief.reading.repair.rule import Rule, rewriting

_OTHER_AGENCIES = r"Reuters|AP|AFP|Associated Press|Kyodo|NEC|Electric(?:ity)?|Telegram|Power"
_OWN_NAME = (
    r"\A(?P<lead>(?P<own>[^()]{0,60}?"
    r"(?:[Nn]ews|[Aa]gency|[Dd]aily|[Ss]ervice|[Nn]ewspaper|[Ww]eekly|[Tt]imes|[Nn]etwork|[Hh]ome|[Cc]lient|[Pp]ress|[Oo]nline|[Bb]ureau|[Nn]et|[Rr]adio"
    r"|[Ss]h?inbun|[Ss]himbun|[Ii]lbo|[Rr]ibao)\b)[^()]{0,80}?)"
)

_ROLE_BETWEEN_NAMES = re.compile(
    r",? (?:and )?(?:(?:intern|trainee|special|chief) )*(?:reporters?|correspondents?)\b:? (?=[A-Z])",
    re.IGNORECASE,
)


def _own_dateline(found: re.Match[str]) -> str:
    if found["agency"] and found["agency"] in found["own"]:
        return found[0]
    colon = "" if found["agency"] or found.string.startswith(("(", " ("), found.end()) else ":"
    space = " " if found.string.startswith("(", found.end()) else ""
    return f"{found['lead'].rstrip(' ,')}, {found['date'].replace(MENDED, '')}{colon}{space}"


def _reporters(found: re.Match[str]) -> str:
    kind = found["kind"].lower()
    names = _ROLE_BETWEEN_NAMES.sub(", ", found["names"].strip())
    plural = "s" if re.search(r",| and ", names) and not kind.endswith("s") else ""
    return f"({kind}{plural} {names})"


AGENCY: tuple[Rule, ...] = (
    rewriting(
        "agency's sign",
        "电, telegram, behind the date of a dateline comes out as the name of another agency",
        rf"{_OWN_NAME},? ?(?P<date>{DATE}),? ?"
        rf"(?:\((?P<agency>{_OTHER_AGENCIES})\)|"
        r"(?:(?:Daily |Japan(?:ese)? )?(?:NEC|[Ee]lectric(?:ity)?|[Tt]elegra(?:m|ph)|[Pp]ower)\b)|"
        r"(?:Daily |[Mm]orning |[Ee]vening )?[Nn]ews(?:,|(?= \(| [A-Z]))|(?=\((?:edit|[Rr]eporter|[Cc]orrespondent)))",
        _own_dateline,
    ),
)

REPORTERS: tuple[Rule, ...] = (
    rewriting(
        "role between bracketed reporters",
        "通讯员 Xu Lan 记者 Pei Jun loses the first role: «(Xu Lan Reporter Pei Jun)»",
        r"\A(?P<before>[^()]{0,120})\((?!(?:Reporter|Correspondent|The|Our|Intern) )"
        r"(?P<first>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}),? (?P<kind>[Rr]eporter|[Cc]orrespondent):? (?P<names>[A-Z][^()]{1,200})\)",
        lambda found: (
            f"{found['before']}({found['kind'].lower()}s {found['first']}, {found['names'].strip()})"
        ),
    ),
    rewriting(
        "bracketed reporters",
        "记者 in brackets comes out with an article or a colon",
        r"\((?:[Tt]he |[Oo]ur )?(?P<kind>[Rr]eporters?|[Cc]orrespondents?):? (?P<names>[A-Z][^()]{1,200})\)",
        _reporters,
    ),
)
