"""Where things are: streets and house numbers, counties, states and the sides of countries."""

from __future__ import annotations

import re

from audiobrief.writing.clues import has_word
from audiobrief.writing.days_and_months import ANY_WEEKDAY
from audiobrief.writing.numbers import NUMBER_WORD, cardinal, digits, pair
from audiobrief.writing.stops import END, SENTENCE_ENDS, kept_stop

_COUNTY = re.compile(
    r"(?P<before>\b[A-Z&][\w.’']{0,30}\s)?\bCo\.?\s(?=(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham"
    r"|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan"
    r"|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)\b)"
)
_OPENS_A_PLACE = {"Across", "All", "And", "At", "For", "From", "In", "Near", "Of", "To"}

_STREETS = {"St": "Street", "Ave": "Avenue", "Blvd": "Boulevard", "Rd": "Road", "Dr": "Drive", "Ln": "Lane",
            "Ct": "Court", "Pl": "Place", "Sq": "Square", "Hwy": "Highway", "Pkwy": "Parkway", "Expy": "Expressway",
            "Ter": "Terrace", "Rte": "Route"}  # fmt: skip
STREETS_SHORTENED = frozenset({*_STREETS, "hwy", "st"})
_STREET_SHORTENED = rf"(?:{'|'.join(_STREETS)}|hwy|st)\b"
_STREET = re.compile(
    rf"(?P<before>\b(?:\d+(?:st|nd|rd|th)|[A-Z][A-Za-z]+(?:['’]s)?)\s)(?P<kind>{_STREET_SHORTENED})(?P<stop>\.)?"
    r"(?=\s*$|,|\s[a-z(]|\s(?:\d|[NS][EW]\b|(?P<next>[A-Z]))|[.;:!?)])"
)
_UNSURE_STREETS = {"St", "st", "Dr", "Ct", "Pl", "Sq", "Ter"}
_STOPPED_STREETS = {"Ct", "Pl"}
_KNOWN_STREET = re.compile(r"(?:Wall|Downing|Fleet|High|Bond|Oxford)\s")
_NO_NAME = re.compile(r"(?:A|Ask|Dear|Her|His|My|Our|See|The|Their|This|Your)\s")
_HOUSE = re.compile(r"\b\d{1,5}\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w]*\s){0,3}$")
_SIDES = {"N": "North", "S": "South", "E": "East", "W": "West"}
_SIDE = re.compile(
    rf"(?:(?<=\d\s)|(?<=\bof\s)|(?<=\bon\s)|(?<=\bat\s)|(?<=\bnear\s)|\b(?=[NSEW]\.\s\d+(?:st|nd|rd|th)\b))([NSEW])\.?\s"
    rf"(?=(?:[A-Z\d]\w*\s){{1,3}}(?:{'|'.join([*_STREETS, *_STREETS.values(), 'st'])})\b)"
)

_NUMBER_BEFORE_NAME = re.compile(r"[0-9](?:[A-D]?\s[A-Z0-9]|\sblock\b)")
_HOUSE_NUMBER = re.compile(
    rf"(?<![\w.,$€£-])([1-9]\d{{2,3}})"
    rf"(?=[A-D]?\s(?:[A-Z]\w*\s|\d+(?:st|nd|rd|th)\s){{1,4}}(?:{'|'.join(_STREETS.values())})\b|\sblock\sof\s(?:the\s)?[A-Z\d])"
)

STATES = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Mass": "Massachusetts", "Me": "Maine", "Md": "Maryland",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana",
    "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia", "Vt": "Vermont", "Wash": "Washington",
    "Wis": "Wisconsin", "Wyo": "Wyoming", "N.C": "North Carolina", "S.C": "South Carolina", "N.D": "North Dakota",
    "S.D": "South Dakota", "N.H": "New Hampshire", "N.J": "New Jersey", "N.M": "New Mexico", "N.Y": "New York",
    "R.I": "Rhode Island", "W.Va": "West Virginia",
}  # fmt: skip
STATES_SHORTENED = frozenset(part for state in STATES for part in state.split(".")) | {"E"}
"""With the side of a country that no state is on."""

_STATE_NAMES = "|".join(re.escape(state) for state in STATES)
_POSTAL = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DC": "DC", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
_STATE_BEFORE_TITLE = re.compile(rf"\b({_STATE_NAMES})\.(?=\s(?:Atty|Gov|Govs|Lt|Rep|Reps|Sen|Sens)\.)")
_CITY = r"(?P<city>(?<![\w'’-])[A-Z][\w'’-]{0,40},\s)"
_ALSO_PLACES = {"LA"}
"""New York, LA and Chicago are cities."""
_STATE = re.compile(
    rf"(?:{_CITY}|(?<=\b[DRI]-))(?P<state>{_STATE_NAMES})\."
    rf"{END}?"
)
_STATE_SHORTENED = re.compile(r"[ACFGKMNOTVW](?:[a-z]{1,4}|\.\s?[CHJY]|\.\s?Va)\.|S\.C\.")
_STATE_IN_TEXT = re.compile(
    r"(?:(?<![\w.])(?P<dotted>(?:N\.[CHJY]|S\.C|W\.\s?Va))\.(?!\s[A-Z][a-z]|\w)|(?<![\w.])(?P<york>N\.Y|N\.J)\.(?=\s[A-Z][a-z])"
    r"|(?P<before>\b(?:[Ii]n|from|and|or|near|across|to)\s|[a-z]\.?,\s)(?P<short>Ariz|Calif|Colo|Conn|Fla|Ga|Kan|Ky|Md|Mich|Minn|Neb|Nev|Okla"
    rf"|Tenn|Tex|Va|Vt|Wis|Wyo)\.(?!\w)"
    rf"){END}?"
)
"""Without a city, only what is no word and no name."""

_STOP_BEFORE_A_NOUN = re.compile(r"\.\s[a-z]")
_STATE_BEFORE_A_NOUN = re.compile(rf"((?:\b(?:[Aa]n?|[Tt]he)\s|^))({_STATE_NAMES})\.(?=\s[a-z])")
_FIVE_DIGITS = re.compile("[0-9]{5}")
_STATE_AND_ZIP = re.compile(
    rf"{_CITY}(?P<state>{'|'.join(_POSTAL)})\b(?P<comma>,?)\s(?P<zip>\d{{5}}(?:-\d{{4}})?)\b"
)
_ZIP_BEHIND_A_STATE = re.compile(
    rf"(?P<before>,\s(?:(?:D\.C|{_STATE_NAMES})\.|D\.C|{'|'.join(sorted({*STATES.values(), *_POSTAL.values()}))}),?\s)"
    r"(?P<zip>\d{5}(?:-\d{4})?)\b(?!,?\d|\s(?!(?:and|at|by|for|in|is|on|or|to|was|with)\b)[a-z])"
)
_STATE_COLLEGE = re.compile(
    rf"\b(?:{'|'.join(sorted(set(_POSTAL.values())))}|Appalachian|Ball|Boise|Cleveland|Coppin|Fresno|Grambling|Jackson(?:ville)?|Kent|McNeese"
    r"|Morehead|Morgan|Murray|NC|Norfolk|Penn|Portland|San\s(?:Diego|Jose)|Sacramento|Savannah|Weber|Wichita|Wright|Youngstown)\sSt$"
)
_BESIDE_A_STREET = re.compile(
    r"\b(?:along|block\sof|corner\sof|down|off|on|onto|up)\s(?:the\s)?(?:[A-Z]\w*\.?\s){1,3}St$"
    r"|\b(?:Ave|Blvd|Rd|Avenue|Boulevard|Road|Street)\b"
)
_TEAM_BEHIND = re.compile(
    rf"\.\s(?:\d{{1,3}},\s[A-Z]|\((?:\d|{NUMBER_WORD})|(?:athletes?|coach(?:es)?|fans?|game|guard|players?|teams?|win|wins|won)\b|[A-Z][a-z]{{3,}}s\b)"
)
_NAME_BEHIND = re.compile(
    rf"\.\s(?!Coach\b|{ANY_WEEKDAY})(?:(?:Agnes|Andrews|Charles|Francis|James|Johns|Louis|Nicholas|Thomas)\b|[A-Z][a-z]+(?<!s)\b)"
)
"""A saint or a part of a street, and no team: "Oak St. Bridge"."""

_DAY_BEHIND = re.compile(rf"\.?\s{ANY_WEEKDAY}")
_OPENS_A_SENTENCE = re.compile(r"(?:^|[.!?”]\s)(?:[A-Z]\w+\s){1,2}St$")
_RANK = re.compile(r"\b[Nn]o\.\s\d{1,2}\s")
_CROSSES = re.compile(
    r"\.\s(?:and|at|near)\s(?:[A-Z\d]\w*\.?\s){1,2}(?:Ave|Blvd|Rd|Avenue|Boulevard|Road|Street)\b"
)
_OF_SPORT = re.compile(
    r"\b\d{1,3}-\d{1,3}\b|\bSt\.\s(?:\d{1,3},\s[A-Z]|\(\d|[A-Z][a-z]+s\b)|\bNo\.\s\d|\b(?:ACC|basketball|beats?|Big\s(?:Ten|East|12|Sky)|bowl|Bowl|coach(?:es|ed)?|conference"
    r"|defeat(?:s|ed)?|football|freshman|games?|junior|lost\sto|NCAA|overtime|playoffs?|plays?|quarterback|recruits?|rivals?|rout(?:s|ed)?|SEC|season|senior|sophomore"
    r"|touchdowns?|tournament|transfer(?:s|red)?|upsets?|victory|win|wins|won)\b"
)
_CAPITALS_AFTER_COMMA = re.compile(r",\s[A-Z]{2}")
_ALSO_WORDS = {"HI", "ME", "OH", "OK"}
_WHERE = re.compile(
    r"(?:\b(?:[Aa]t|[Ff]rom|[Ii]n|[Nn]ear|[Oo]f|[Oo]utside|[Tt]o|[Tt]oward)\s|(?:\b[A-Z]{2}|[a-z]),\sand\s|;\s(?:and\s)?)(?:[A-Z][a-z]+\s){0,2}$"
)
_POSTAL_STATE = re.compile(
    rf"{_CITY}(?P<state>{'|'.join(sorted(set(_POSTAL) - _ALSO_PLACES))})(?=[,.;)]|\s*$)"
)

_PARTIES = {"D": "Democrat", "R": "Republican", "I": "independent"}
_ANY_PARTY = re.compile(r"[DRI][-–][A-Z]")
_PARTY = re.compile(
    rf"(?P<before>,\s|\()(?P<party>[DRI])[-–](?:(?P<short>{_STATE_NAMES})\."
    rf"|(?P<postal>{'|'.join(_POSTAL)})|(?P<whole>{'|'.join(sorted({*STATES.values(), *_POSTAL.values()}))}))"
    r"(?=[,;)]|(?P<end>\.?\s*$)|\s[a-z])"
)
_SIGNED = re.compile(r"(?:By|Photo|Picture)\b")
"""How a byline and a credit begin, in which "Sam Lee, PA" works for an agency."""

_CAPITAL_OR_STATE = re.compile(r"\bWash\.(?=,?\sD\.?C\b|\sstate\b)")
_COUNTRY_SIDE = re.compile(
    r"\b(?P<side>[NS])\.\s(?=(?:Korea|Carolina|Dakota)n?s?\b)|\bS\.\s(?=(?:Africa|Sudan)n?\b)|\bN\.\s(?=Ireland\b)"
    r"|\bW\.\s(?=(?:Virginia|Bank|Germany)\b)|\bE\.\s(?=(?:Germany|Timor)\b)"
)


def say_streets(text: str) -> str:
    """ "Elm St." → "Elm Street", "on N. Main St." → "on North Main Street"."""
    if has_word(text, _SIDES):
        text = _SIDE.sub(lambda m: f"{_SIDES[m[1]]} ", text)
    return _STREET.sub(_street, text) if has_word(text, STREETS_SHORTENED) else text


def say_house_numbers(text: str) -> str:
    """ "1600 Pennsylvania Avenue" → "sixteen hundred", "Reno, NV 89501" → "Reno, Nevada eight nine five zero one"."""
    if _NUMBER_BEFORE_NAME.search(text):
        text = _HOUSE_NUMBER.sub(_house_number, text)
    if not _FIVE_DIGITS.search(text):
        return text
    text = _STATE_AND_ZIP.sub(
        lambda m: f"{m['city']}{_POSTAL[m['state']]}{m['comma']} {digits(m['zip'])}", text
    )
    return _ZIP_BEHIND_A_STATE.sub(lambda m: m["before"] + digits(m["zip"]), text)


def say_counties(text: str) -> str:
    """ "Co. Clare" → "County Clare"."""
    return _COUNTY.sub(_county, text) if "Co" in text else text


def say_postal_states(text: str) -> str:
    """ "Reno, NV" → "Reno, Nevada"."""
    if not _CAPITALS_AFTER_COMMA.search(text) or _SIGNED.match(text):
        return text
    return _POSTAL_STATE.sub(_postal_state, text)


def say_parties(text: str) -> str:
    """ "Sen. Ann Lee, R-Utah" → "Republican of Utah"."""
    return _PARTY.sub(_party, text) if _ANY_PARTY.search(text) else text


def say_states(text: str) -> str:
    """ "Reno, Nev." → "Reno, Nevada", "N. Korea" → "North Korea"."""
    if not has_word(text, STATES_SHORTENED):
        return text
    if "Wash." in text:
        text = _CAPITAL_OR_STATE.sub("Washington", text)
    text = _COUNTRY_SIDE.sub(lambda m: f"{_SIDES[m[0][0]]} ", text)
    text = _STATE_BEFORE_TITLE.sub(lambda m: STATES[m[1]], text)
    text = _STATE.sub(lambda m: f"{m['city'] or ''}{STATES[m['state']]}{kept_stop(m)}", text)
    if _STOP_BEFORE_A_NOUN.search(text):
        text = _STATE_BEFORE_A_NOUN.sub(lambda m: m[1] + STATES[m[2]], text)
    return _STATE_IN_TEXT.sub(_state_in_text, text) if _STATE_SHORTENED.search(text) else text


def _postal_state(match: re.Match[str]) -> str:
    """ "Tulsa, OK;" and "in Tulsa, OK, last year", but "Well, OK, I will"."""
    if match["state"] in _ALSO_WORDS:
        before = match.string[max(0, match.start() - 40) : match.start()]
        is_place = match["city"][1:].islower() and (
            match.string.startswith(";", match.end()) or _WHERE.search(before)
        )
        if not is_place:
            return match[0]
    return match["city"] + _POSTAL[match["state"]]


def _street(match: re.Match[str]) -> str:
    if match["kind"] == "St" and match["stop"] and _is_college(match):
        is_end = match.end() == len(match.string.rstrip())
        return f"{match['before']}State{'.' if is_end else ''}"
    kind = _STREETS[match["kind"].capitalize()]
    numbered = match["before"][0].isdigit() or _HOUSE.search(
        match.string[max(0, match.start() - 60) : match.start("kind")]
    )
    is_last = match["stop"] and SENTENCE_ENDS.match(match.string, match.end())
    may_open = match["next"] and not _DAY_BEHIND.match(match.string, match.end("kind"))
    known = match["kind"] == "St" and (not may_open or is_last or _KNOWN_STREET.match(match["before"]))
    known = known or (match["kind"] == "Dr" and not may_open and not _NO_NAME.match(match["before"]))
    known = known or (match["kind"] in _STOPPED_STREETS and match["stop"] and not may_open)
    if match["kind"] in _UNSURE_STREETS and not (numbered or known):
        return match[0]
    ends = match["stop"] and (may_open or match.end() == len(match.string.rstrip()))
    return f"{match['before']}{kind}{'.' if ends else ''}"


def _is_college(match: re.Match[str]) -> bool:
    """ "Ohio St. beat Iowa St. 42-27", the teams of state universities, but "a crash on Ohio St." """
    before = match.string[max(0, match.start() - 60) : match.end("kind")]
    if (
        not _STATE_COLLEGE.search(before)
        or _BESIDE_A_STREET.search(before)
        or _HOUSE.search(_RANK.sub("", before[:-2]))
    ):
        return False
    behind = match.end("kind")
    if _CROSSES.match(match.string, behind) or _NAME_BEHIND.match(match.string, behind):
        return False
    if _DAY_BEHIND.match(match.string, behind) and _OPENS_A_SENTENCE.search(before):
        return True
    return bool(_TEAM_BEHIND.match(match.string, behind) or _OF_SPORT.search(match.string))


def _house_number(match: re.Match[str]) -> str:
    hundreds, rest = match[1][:-2], match[1][-2:]
    letter = match.string[match.end() : match.end() + 1].isalpha()
    return f"{cardinal(int(hundreds))} {'hundred' if rest == '00' else pair(rest)}{' ' if letter else ''}"


def _county(match: re.Match[str]) -> str:
    """ "In Co. Clare", but not "Ford Motor Co. Clare plant"."""
    before = match["before"] or ""
    of_a_firm = before and before.strip() not in _OPENS_A_PLACE
    return match[0] if of_a_firm else f"{before}County "


def _party(match: re.Match[str]) -> str:
    """ "Rep. Ann Lee (D-N.Y.)" → "Democrat of New York"."""
    postal = match["postal"]
    state = match["whole"] or (_POSTAL[postal] if postal else STATES[match["short"]])
    stop = "." if match["short"] and match["end"] is not None and not match["end"].startswith(".") else ""
    return f"{match['before']}{_PARTIES[match['party']]} of {state}{stop}"


def _state_in_text(match: re.Match[str]) -> str:
    state = (match["dotted"] or match["york"] or match["short"]).replace(" ", "")
    return (match["before"] or "") + STATES[state] + kept_stop(match)
