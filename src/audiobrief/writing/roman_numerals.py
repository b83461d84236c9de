"""Roman numerals: of rulers, wars, games and parts of books."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import cardinal, ordinal

_CARDINAL_ROMAN = (
    r"Act|Annex|Apollo|Artemis|Basel|Canto|Count|Creed|Exhibit|Figure|Pillar|Rambo|Schedule|Scream|Solvency|Appendix|Article|Book|Category|Chapter|Class|Division|Game|Grade|Group|Lesson|Level|Mark|Part"
    r"|Phase|Psalm|Rocky|Round|Scene|Season|Section|Sector|(?<!Xbox\s)Series|Stage|Step|Super\sBowl|Table|Tier|Title|Type|Vatican"
    r"|Volume|Unit|WrestleMania|Apple|Diablo|Gladiator|Minuteman|Pentium|Saturn|Titan|Trident|World\sWar|War|Zone|CHAPTER|PART|ACT|BOOK|SUPER\sBOWL|WORLD\sWAR|SECTION|chapter|part|act"
    r"|phase|type|stage|volume|section|level|tier|Fantasy|Quest|Godfather|Episode"
)
_RULER = (
    r"(?:Count|Czar|Duke|Elector|Emperor|Empress|Kaiser|King|Patriarch|Pope|Prince|Princess|Queen|Saint|Shah"
    r"|Sultan|Tsar)"
)
_REGNAL = (
    r"(?:Abdullah|Albert|Alexander|Alfonso|Benedict|Carl|Catherine|Charles|Christian|Clement|Edward|Elizabeth|Felipe"
    r"|Ferdinand|Francis|Frederick|George|Gregory|Gustav|Haakon|Harald|Hassan|Henry|Hussein|Innocent|Isabella|James"
    r"|John|Joseph|Juan\sCarlos|Leo|Leopold|Louis|Mary|Mohammed|Napoleon|Nicholas|Olav|Otto|Paul|Peter|Philip|Pius"
    r"|Rama|Ramses|Richard|Urban|Victor|Wilhelm|William)"
)
_NUMERAL = r"(?=[IVXLC])(?![CL]\b)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<=[IVXLC])"
_COUNTED_ROMAN = re.compile(
    rf"\b(?P<what>{_CARDINAL_ROMAN})\s(?P<numeral>{_NUMERAL})\b(?!\.\w|(?<=\sI)['’](?!s)\w|(?<!\w[IVXLC])-\w)"
)
_NUMBERED_PART = re.compile(r"^(?P<numeral>II|III|IV|VI{1,3}|IX|XI{1,3})(?=\.(?:\s[A-Z“]|$))")
_PRONOUN_AFTER = re.compile(
    r"\s(?!(?:and|clinical|diabetes|error|felony|in|is|of|on|or|study|studies|to|trial|trials|was)\b)[a-z]|['’]"
)
_PRONOUN_VERB = re.compile(
    r"\s(?:am|can|could|did|do|ever|feel|felt|get|got|had|have|just|knew|know|like|love|made|make|need|never|read|really"
    r"|saw|see|think|thought|took|used|want|will|would|write|wrote|[a-z]{2,}ed)\b"
)
_OLYMPIAD = re.compile(
    rf"\b(?=[IVXLC]{{2}})(?P<numeral>{_NUMERAL})(?=\s(?:Olympi|Paralympi|Winter|Summer|[Cc]entur|Congress|Corps|Dynasty|Legion)\w*)"
)
_WORLD_WAR = re.compile(r"\bWW(?P<numeral>II?|[12])\b")
_RULER_ROMAN = re.compile(
    rf"\b(?P<name>(?:{_RULER}\s(?:[A-Z][a-z]+\s)?[A-Z][a-zé]+|{_REGNAL}))\s(?P<numeral>(?:[VX]|{_NUMERAL}))\b(?!['’.]\w{{2}}|-(?!era\b|style\b)\w|(?<=\s[IVX])\.?\s[A-Z][a-z])"
)
_NAME_ROMAN = re.compile(
    r"\b(?P<name>[A-Z][a-zé]+)\s(?P<numeral>II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XV|XIX|XXI{0,3})\b(?!['’.]\w{2}|-\w|\s[IVX]+\b)"
)
_OF_A_THING = re.compile(r"(?:\b[Aa]n?|\b[Tt]he|['’]s|s['’])\s$")
_MOST_OF_A_NAME = 5
"""Only rulers have had more of their name; "Harbor Quest VI" is a game."""

_RULED = {
    "Afonso", "Ahmed", "Amenhotep", "Artaxerxes", "Baldwin", "Basil", "Boniface", "Constantine", "Darius", "David", "Faisal",
    "Ivan", "Julius", "Justinian", "Mahmud", "Manuel", "Mehmed", "Murad", "Pedro", "Ptolemy", "Ramesses", "Robert", "Sancho",
    "Selim", "Sixtus", "Suleiman", "Theodosius", "Thutmose", "Umberto", "Xerxes",
}  # fmt: skip
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def say_roman_numerals(text: str) -> str:
    """Roman numerals: "Henry VIII" → "Henry the eighth", "Super Bowl LVIII" → "Super Bowl fifty-eight"."""
    text = _NUMBERED_PART.sub(lambda m: cardinal(_value(m["numeral"])), text)
    text = _COUNTED_ROMAN.sub(_counted, text)
    text = _OLYMPIAD.sub(lambda m: ordinal(_value(m["numeral"])), text)
    text = _WORLD_WAR.sub(lambda m: f"World War {'one' if m['numeral'] in {'I', '1'} else 'two'}", text)
    text = _RULER_ROMAN.sub(_of_that_name, text)
    return _NAME_ROMAN.sub(_of_a_name, text)


def _counted(match: re.Match[str]) -> str:
    """ "Part I of it" is part one, "the part I liked" is not."""
    what = match["what"]
    small_or_active = what[0].islower() or (
        not what.endswith(("War", "WAR")) and _PRONOUN_VERB.match(match.string, match.end())
    )
    if match["numeral"] == "I" and small_or_active and _PRONOUN_AFTER.match(match.string, match.end()):
        return match[0]
    return f"{what} {cardinal(_value(match['numeral']))}"


def _of_that_name(match: re.Match[str]) -> str:
    return f"{match['name']} the {ordinal(_value(match['numeral']))}"


def _of_a_name(match: re.Match[str]) -> str:
    """ "Ann Lee II" is the second, but no name has an article: "the Dragon II capsule"."""
    before = match.string[max(0, match.start() - 6) : match.start()]
    if match["name"] not in _RULED and (
        _OF_A_THING.search(before) or _value(match["numeral"]) > _MOST_OF_A_NAME
    ):
        return f"{match['name']} {cardinal(_value(match['numeral']))}"
    return _of_that_name(match)


def _value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
