"""Measures, rates and percentages, as they are said: "12/kg" → "twelve per kilogram"."""

from __future__ import annotations

import re
from itertools import product

from audiobrief.writing.attributive import ARTICLE, DONE_WITH, NO_THING, OWNER, THING, is_before_a_thing
from audiobrief.writing.clues import has_word
from audiobrief.writing.currencies import CODES
from audiobrief.writing.feet_and_inches import say_feet_and_inches
from audiobrief.writing.fractions import mixed
from audiobrief.writing.numbers import (
    BODY,
    MAGNITUDE,
    NUMBER_WORD,
    START,
    TO,
    amount,
    cardinal,
    fraction,
    is_one,
    plural,
)
from audiobrief.writing.temperatures import LETTERED, say_temperatures
from audiobrief.writing.units import NEVER_SPACED, ONLY_BEHIND_A_SLASH, ONLY_GLUED, POWERS, UNITS

_HYPHENED_MIXED = re.compile(r"(?<![\w.,/-])(\d{1,3})-(\d)/(\d{1,2})(?![\d/]|-\d|[.,]\d)")
_UNIT_TWICE = re.compile(
    rf"(?<![\w.,$£€-])(?P<a>{BODY})(?P<unit>\s?(?!s\b)[A-Za-zµ]{{1,5}}){TO}(?P<b>{BODY})(?P=unit)(?![\w/²³])"
)
_SIDE_BY_SIDE = re.compile(r"(?<=\d)(\s?(?:ft|yd|mm|cm|km|m))\s?[x×]\s?(?=\d{1,5}(?:\.\d{1,3})?\1(?!\w))")
_BEFORE_DASH = re.compile(r"[0-9]\s?[A-Za-zµ]{1,5}\s?[-–−—]")
_SQUARES = frozenset({"square", "cubic"})
_SQUARES_SHORTENED = frozenset({"sq", "cu", "fl"})
_DOTTED_UNIT = re.compile(
    r"([\s-])(?<=\d.)(sq|cu|fl)\.?[\s-](?=(?:ft|in|km|m|mi|oz|yd)\b)(ft|in|km|m|mi|oz|yd)\b"
)
_SQUARE_IN_WORDS = re.compile(
    r"(?P<gap>[\s-])(?:(?<=\d.)|(?<=illion\s)|(?<=usand\s))(?P<word>square|cubic)\s(?=(?:cm|ft|in|km|m|mi|yd)\b(?![\w/²³]))"
)
_PER_IN_WORDS = re.compile(
    r"(?<=\bper\s)(?:(?P<unit>cm|GB|GW|km|kg|kW|kWh|lb|MB|mg|ml|mm|MW|MWh|oz)|(?P<shape>sq|cu|square|cubic)\.?\s(?P<side>cm|ft|km|m|mi|yd))\b(?![\w/²³])"
)
_BY = re.compile(r"[x×]\s?[0-9]")
_SIDES = re.compile(r"(?<=\d)\s?[x×]\s?(?=\d{1,5}(?:\.\d{1,3})?\s?[x×]\s?\d)")
_PRESSURE_OF_AIR = re.compile(r"(?<![\w.,])(8[5-9]\d|9\d\d|1,?0\d\d)\s?mb\b")
"""Other figures of mb are megabytes."""
_TRACE = re.compile(r"(?<=\d)\s?ppt\b")
_THINGS_PER = re.compile(
    r"(?P<things>(?<![\w.,])\d[\d.,]{0,12}\+?(?:\s?[A-Za-z]{1,12}){1,2}|\bpence)\.?/(?P<per>wk|yr|mo|hr|adult|capita|child|day|game|hour|household|kid|mile|minute|month|night|person|student|week|year|µ[lL]|m[lL]|dL|L|kg|ha)\b"
)
_GLUED_MAGNITUDES = {
    "k": "thousand", "m": "million", "bn": "billion", "tn": "trillion",
    "K": "thousand", "M": "million", "B": "billion",
}  # fmt: skip
_SHORT_MAGNITUDES = {
    "mln": "million",
    "mn": "million",
    "bln": "billion",
    "bn": "billion",
    "trn": "trillion",
    "tn": "trillion",
}
_SHORT_MAGNITUDE = re.compile(r"(?<=\d)\s(mln|bln|trn|mn|bn|tn)\b|(?<=\d)(mln|bln|trn)\b")

_SPACED_UNIT = (
    "|".join(re.escape(unit) for unit in sorted(set(UNITS) - NEVER_SPACED, key=len, reverse=True))
    + r"|(?:mo|mi|pp|pc|ac)(?=$|[.,;)])"
)
_LETTER_BEHIND = re.compile(r"[0-9]\s?[kmbtKMB]")
"""Where every magnitude begins that is shortened."""
_GLUED_MAGNITUDE = re.compile(rf"(?<=\d)({'|'.join(_GLUED_MAGNITUDES)})(?=\s(?:{_SPACED_UNIT})(?!\w|\.\w))")
_PER = "|".join(sorted({*UNITS, *ONLY_BEHIND_A_SLASH}, key=len, reverse=True))
_GLUED = "|".join(sorted({*UNITS, *ONLY_GLUED}, key=len, reverse=True))

_ANY_SPACED_UNIT = frozenset(
    re.findall(r"\w+", unit)[0] + power
    for unit in {*UNITS.keys() - NEVER_SPACED, "mo", "mi", "pp", "pc", "ac"}
    for power in ("", *"23²³")
)
_LETTER_GLUED = re.compile(r"[0-9][^\W\d_]")
_STOP_OF_A_UNIT = r"(?:(?<!\d)\.(?=\s(?:[a-z&]|[NSEW]{1,3}\b)|[,;:)]))?"
_MEASURE = re.compile(
    rf"(?<![\w$£€^])(?<![A-Z^]-)(?<!\d[.,/])(?P<minus>[-−](?=[\d.]))?(?P<number>{BODY})(?P<half>\s1/2)?(?P<plus>\+(?=\s?[a-z]))?"
    rf"(?:(?P<to>{TO}|\sto\s|\s?[x×]\s?)(?P<upper>{BODY}))?"
    rf"(?:(?P<magnitude>\s{MAGNITUDE})?(?P<gap>\s|-)(?P<spaced>{_SPACED_UNIT})|(?P<glued>{_GLUED}))"
    rf"(?P<power>[23²³](?!\d))?(?:\.?/(?P<per>{_PER})(?P<per_power>[23²³])?)?(?![\w²³]|/(?!\d)|['’]\w){_STOP_OF_A_UNIT}"
)
UNIT_BEHIND = r"(?:\s(?P<unit>km|m|kg|g|J|W|Hz)(?:/(?P<per>s|h|km|m))?(?![\w/²³]))?"
_PART_OF_A_UNIT = re.compile(
    rf"(?<![\w.,/])(?:(?P<whole>\d{{1,3}})\s)?(?P<part>\d)/(?P<parts>\d{{1,2}})(?:\s|-)(?P<unit>{_SPACED_UNIT})(?P<power>[23²³](?!\d))?(?![\w/²³]){_STOP_OF_A_UNIT}"
)
_CITY_AND_HIGHWAY = re.compile(r"(?<![\w.,/])(\d{2})/(?=\d{2}\smpg\b)")
_BLOOD_PRESSURE = re.compile(r"(?<![\w.,/])(\d{2,3})/(?=\d{2,3}(?:\s?mm\s?Hg)\b)")
_OF_BLOOD_PRESSURE = re.compile(r"\b(?:BP|[Bb]lood[-\s]pressure)\b")
_READING = re.compile(r"(?<![\w.,/])([6-9]\d|1\d\d|2[0-4]\d)/(?=(?:[3-9]\d|1[0-4]\d)(?![\w/%]|[.,]\d))")
_LITERS_PER_KILOMETERS = re.compile(r"(?<=\d)(\s?[lL])/(?=100\s?km\b)")
_COMPASS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_HEADINGS = frozenset("".join(sides) for many in (1, 2, 3) for sides in product(_COMPASS, repeat=many))
_HEADING = re.compile(
    r"(?P<before>\b(?:miles?|kilometers?|meters?|feet|yards?|blocks?)\)?\s|\b(?:(?:mov|head|track|drift|blow|travel)(?:ed|ing|s)|[Ww]inds?)\s(?:from\sthe\s)?)"
    r"(?P<to>[NS]{1,2}[EW]|[EW][NS][EW]|[NSEW](?=\sof\b))\b"
    r"|\b(?P<side>[NS][EW])(?=\sof\s[A-Z])"
)
_CUPS = re.compile(r"(?<=[\d½¼¾⅓⅔])\sc\.(?=\s[a-z])")
_SOLD_BY = (
    "lb",
    "kg",
    "oz",
    "gal",
    "bbl",
    "liter",
    "pound",
    "gallon",
    "barrel",
    "ton",
    "hour",
    "day",
    "mile",
    "share",
)
_RATE_ALONE = re.compile(r"(?<![\w.])(?P<unit>kg|g|mg|µg|μg)/(?P<per>km|cm|m)(?P<power>[²³])(?!\w)")
_SUM_PER_UNIT = re.compile(
    rf"(?<=\s)(?P<sum>cents|dollars|euros|pence|pounds|rupees|yen|yuan)/(?P<unit>{'|'.join(_SOLD_BY)})\b"
)
"""As in "50 cents/lb"."""

_UNIT_ALONE = re.compile(
    r"(?P<per>\b(?:a|an|each|every|per)\s|(?<=[a-z])/)?\b(?P<unit>km|cm|mm|m|mi|ft)(?P<power>[²³])(?![\w/])"
)
_DETERMINER = re.compile(r"\b(?:[Aa]n?|another|each|every|per)\s$")
_TIED = re.compile(r"-[a-z]")
_EXTENT = re.compile(
    r"\s(?:apart|again|daily|deep|east|high|long|north|only|south|still|tall|thick|too|west|wide|(?:clos|deep|earli|fast|furth|great|high|larg|lat|long|low|near|short|slow|small|tall|thick|und|wid|ov|aft)er|\w{1,12}(?:ing|ly|ward))\b"
)
_OF_SUCH_MEASURE = re.compile(
    r"\s(?:ammunition|artillery|batter(?:y|ies)|bombs?|bonds?|bullets?|Bunds?|camera|cannons?|chips?|engines?|film|final|freestyle|gilts?|guns?|handguns?|howitzers?"
    r"|hurdles|lens|lenses|mortars?|ones|pistols?|plants?|races?|reactors?|rifles?|rounds?|shells?|sprint|Treasur(?:y|ies)"
    r"|turbines?|warheads?)\b"
)
_AND_ANOTHER = re.compile(
    rf"\s(?:and|or)\s{BODY}(?:-[a-z]+|\s?[A-Za-z]{{1,4}})\s(?!{NO_THING}\b)[a-z]{{3,20}}\b"
)
"""As in "the 9mm and .22-caliber guns"."""

_SEVERAL = re.compile(rf"\b(?:(?!one\b){NUMBER_WORD}|many|several)\s$", re.IGNORECASE)
_PLURAL_THING = re.compile(rf"\s(?!{NO_THING}\b)[a-z]{{2,20}}(?<![su])s\b")
_RACED = frozenset({
    "50", "60", "100", "110", "200", "300", "400", "800", "1500", "1,500", "3000", "3,000", "5000", "5,000", "10000", "10,000",
})  # fmt: skip
_OF_SUCH_A_RACE = re.compile(
    r"\s(?:backstroke|breaststroke|bronze|butterfly|champions?|dash|finalists?|finals|freestyle|gold|heats?|individual"
    r"|medall?ists?|medley|Olympians?|records?|relay|runners?|semi-?finals?|silver|sprinters?|steeplechase|swimmers?|title"
    r"|world\s(?:champions?|records?|title))\b"
)
_SAME_IN_BRACKETS = re.compile(r"\s\(\d[^()]{1,24}\)|\)")
_PLACES = re.compile(
    r"(?:[Rr]unway|[Ss]eat|[Gg]ate|[Ff]lat|[Rr]oom|[Rr]oute|[Ee]xit|[Uu]nit|Line|[Tt]ype|[Cc]lass)\s$"
)
_SPEEDS = {"mph", "kph", "kmh", "km/h", "kmph"}
_SPANS_OF_TIME = {"hr", "wk", "yr"}
_TIMES_LASTED = {"h", "hr", "hrs", "min", "mins", "s", "sec", "secs"}
_OF_MACHINES = {"GB", "MB", "MP", "TB", "W", "Wh", "kW", "mAh"}
_NAME_OF_A_PART = re.compile(r"\s(?!RAM\b)[A-Z]{2,5}(?:-[A-Z]|s)?\b(?!\s[A-Z]{2})")
"""Of a machine: "a 512GB SSD", "65W USB-C"."""

_ROAD = re.compile(r"(?:Exit|Highway|Hwy\.?|Interstate|Route|Rte\.?|Rt\.?|US)\s$")
_STREET_BEHIND = re.compile(r"\.?\s(?:\d+(?:st|nd|rd|th)\b|[A-Z]\w+\s)")
_COUNTED_SECONDS = re.compile(
    r"(?:(?:min|\b(?:a|about|after|another|around|behind|by|every|for|from|in|just|last|nearly|of|only|over|than|the|to|under|within))\s"
    r"|[+–-])$"
)
_SECONDS_BEHIND = re.compile(
    r"\s(?:ahead|back|behind|clear|down|faster|lap|later|off|penalty|per|quicker|slower|up)\b"
)
_PAID = re.compile(
    r"\b(?:budgets?|cost(?:s|ing)?|invest(?:ed|s|ing)|paid|rais(?:ed|es|ing)|spen(?:t|ds?|ding)|worth)\s"
    r"(?:(?:a|about|almost|another|around|at|extra|further|just|least|more|nearly|of|only|over|some|than|the|them|to|up)\s){0,3}$"
)
_COUNTED_IN_MILLIONS = re.compile(
    r"\b(?:audiences?|backlog|circulation|downloads|followers|membership|population|sales|subscribers|turnout|unemployment"
    r"|users|viewers|views|visitors|visits|votes|waiting\slists?)\s"
    r"(?:(?:a|about|almost|at|climbed|fell|from|grew|had|has|have|hit|in|is|jumped|nearly|now|of|over|reached|record|rose|some|stands|stood|to|topped"
    r"|total(?:s|ed|led)|was|were)\s){0,5}$",
    re.IGNORECASE,
)
_LENGTH_BEHIND = re.compile(
    r"-?\s?(?:above|apart|away|below|deep|down|from|high|higher|into|long|lower|off|of\s(?!(?:a|the|its)\b)|out|tall|up|wide|x)\b"
)
_WHOLE_NUMBER = re.compile(r"\d{1,3}")
_NO_SECONDS = re.compile(r"7\d7|\d{2,}00|[\d,]{4,}|\d00")
_PLURAL_MODEL = re.compile(r"(?:[A-Za-z]-|\b(?:Boeing|Airbus)\s)$")
_PER_UNIT = re.compile(rf"{START}(?P<number>{BODY})\s?/\s?(?P<unit>{_PER})(?P<power>[23²³])?(?![\w/])")
_PERCENT = re.compile(
    rf"(?<!\w)(?<!\d[.,])(?P<sign>[-−+±](?=[\d.]))?(?P<number>{BODY})(?:(?P<first>\s?[%％])?(?P<to>{TO}|\sto\s)(?P<upper>{BODY}))?\s?[%％‰]"
)
_MIXED_PERCENT = re.compile(
    r"(?<![\w.,/])(?<!\d\s)(?:(?P<whole>\d{1,3})\s)?(?P<part>\d)/(?P<parts>\d{1,2})\s?[%％]"
)
_PERCENT_SIGN = re.compile(r"[%％‰]")
_SIZES = re.compile(r"(?<![\w.,-])(\d{1,3})x(\d{1,3})s\b")
_QUAKE = re.compile(
    r"(?<![\w.])(?:(?P<number>\d\.\d)M|(?P<an>an\s)?M(?P<behind>\d\.\d))(?=\s(?:[a-z]+\s)?(?:aftershock|earthquake|foreshock|quake|temblor|tremor)s?\b)"
)
_MAGNITUDE_OF_IT = re.compile(r"(?<=\b[Ee]arthquake\s\()M(?=\d\.\d\))|(?<=\b[Qq]uake\s\()M(?=\d\.\d\))")
_BILLIONS = re.compile(
    r"(?<![\w.$€£-])(?:(?P<sure>\d{1,3}\.\d{1,2})|\d{1,3})B(?=\s[a-z]{3,20}s\b|\s(?:people|children)\b)"
)
_STONE = re.compile(
    r"(?<![\w.,])(?:(?P<any>\d{1,2})\s?st(?=\s\d{1,2}\s?lb)|(?:(?<=weighed\s)|(?<=weighs\s)|(?<=weigh\s)|(?<=lost\s)(?!\d?1st))(?!1st)(?P<sure>\d{1,2})st\b(?!-)"
    r"|(?<=[\s(])(?P<no_place>[4-9]|1\d|2[02-9]|3[02-9])st\b(?!\s(?:[A-Z]|century|district|floor|street)|-))"
)
"""Behind a number whose ordinal ends otherwise, "st" is no ordinal: "a 17st prop"."""

_STOP_WITHIN = re.compile(
    r"(?<=\d)(\s?(?:ft|gal|hrs?|lbs?|mins?))\.(?=\s\d{1,2}(?:[./\s]\d{1,2}){0,2}\s?(?:ins?|lbs?|mins?|oz|qts?|secs?)\b)"
)
_SCARCE = re.compile(
    r"(?<=\d)(?P<gap>[\s-])(?:(?P<point>pp)(?=\s(?:cut|drop|fall|gain|higher|in|increase|lead|lower|on|rise|since)\b)"
    r"|mi(?=\s(?:apart|away|deep|from|long|of|off|out|per|up|wide)\b)"
    r"|(?<!\b50\s)(?P<calorie>cal)(?:\.(?=\s*$)|\.(?=[,;)])|\b\.?(?=[,;)]|\s*$|\s(?:a|and|each|from|of|or|per)\b)))"
)
"""Units that are other words, too."""

_PAGES = re.compile(r"(?<=\d)-pp\.(?=\s[a-z])")
_SELDOM = re.compile(
    r"\d(?:\s?st\b|\s?ppt\b|x\d|[MB]\s|\s?mb\b|\sc\.|-\d/\d|[\s-](?:pp|mi|cal)\b|\s?[a-z]{2,4}\.\s\d)|M\d"
)
_SIGNS = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "±": "plus or minus ", None: ""}
_CURRENCIES = "|".join(
    sorted(
        {name.split()[-1] for one, many, *_ in CODES.values() for name in (one, many)}
        - {"bitcoin", "colon", "dollar", "kip", "pound", "pounds", "real", "sol", "som", "won", "yen"}
    )
)
_MILLIONS_OF = re.compile(
    rf"\s(?:[A-Z]\w+\s)?(?:{_CURRENCIES})\b|"
    r"\s(?:cubic|square)\s(?:feet|kilomet|met|mil|yards)|[-\s](?:dollar|euro|pound)\b|-strong\b|\stimes\b|\+?\s(?:more\s|new\s)?(?:accounts|acres|adults|animals|barrels|birds|bottles|cars|cases|children|citizens|consumers|copies"
    r"|customers|deaths|dollars|doses|downloads|drivers|employees|euros|families|fans|followers|hectares|homes|households"
    r"|items|jobs|kilometers|kilometres|light-years|listeners|liters|litres|lives|miles|gallons|men|members|passengers|patients|pages|pensioners|people|pounds|pupils|readers"
    r"|refugees|residents|rupees|shares|streams|students|subscribers|tests|tickets|tonnes|tons|trees|trips|units"
    r"|users|vehicles|views(?!\sfrom\sthe\b)|viewers|visits|visitors|votes|voters|women|workers|yen|years|yuan|[A-Z][a-z]{2,12}(?:ans|ians|ons)|(?:Bangladesh|Iraq|Israel|Nepal|Pakistan|Saud|Somal)is)\b"
)

_RUN = re.compile(r"\b(?:[Aa]|[Tt]he)\s(?:50|100|200|400|800)$")
_LETTERED_STAGE = re.compile(r"\b(?:phase|stage|tier|grade|level|group|type|unit)\s$", re.IGNORECASE)
_OF_POISON = re.compile(
    r"\b(?:PFAS|PFO[AS]|[Cc]hemicals?|[Cc]ontaminat\w+|[Dd]ioxins?|[Tt]oxi\w+|[Ww]ater|[Ww]ells?)\b"
)
_WEATHER = re.compile(r"\b(?:pressures?|hurricane|(?:super)?storm|cyclone|typhoon|low)\b", re.IGNORECASE)


_OF_BOTH_SYSTEMS = (
    r"(?:kg|g|lbs?|pounds|oz|km/h|kph|mph|km|cm|mm|m|miles?|mi|ft|feet|in|inches|yards|yd|ha|acres)"
)
_THE_SAME_IN_OTHER_UNITS = re.compile(
    rf"(?<=\d)(\s?{_OF_BOTH_SYSTEMS})/(?=\d[\d.,]*\s?{_OF_BOTH_SYSTEMS}(?![\w/]))"
)
"""As in "120kg/265lb"."""


def say_measures(text: str) -> str:
    """Measures: "12kg" → "twelve kilograms", "2-5lb" → "two to five pounds", "3 km/h", "2°C", "5-10%"."""
    if "/" in text:
        text = _THE_SAME_IN_OTHER_UNITS.sub(r"\1 or ", text)
    if _SELDOM.search(text):
        text = _say_what_is_seldom(text)
    if _PERCENT_SIGN.search(text):
        text = _MIXED_PERCENT.sub(_mixed_percent, text)
        text = _PERCENT.sub(_percent, text)
    text = say_temperatures(text)
    text = say_feet_and_inches(text)
    text = _in_one_form(text)
    if "/" in text:
        text = _say_slashed(text)
    if _LETTER_GLUED.search(text) or has_word(text, _ANY_SPACED_UNIT):
        text = _MEASURE.sub(_measure, text)
    if "/" in text:
        text = _PER_UNIT.sub(lambda m: f"{amount(m['number'])} per {_one(m['unit'], m['power'])}", text)
        text = _SUM_PER_UNIT.sub(lambda m: f"{m['sum']} per {UNITS.get(m['unit'], (m['unit'],))[0]}", text)
        text = _RATE_ALONE.sub(lambda m: f"{UNITS[m['unit']][1]} per {_one(m['per'], m['power'])}", text)
    if "²" in text or "³" in text:
        text = _UNIT_ALONE.sub(_unit_alone, text)
    return _HEADING.sub(_heading, text) if has_word(text, _HEADINGS) else text


def _in_one_form(text: str) -> str:
    """Sides, doubled units, squares and magnitudes as the other rules know them: "10m x 5m", "5kg-6kg", "5k km"."""
    if _BY.search(text):
        text = _SIDES.sub(" by ", _SIDE_BY_SIDE.sub(r"\1 by ", text))
    if _BEFORE_DASH.search(text):
        text = _UNIT_TWICE.sub(_unit_once, text)
    if has_word(text, _SQUARES):
        text = _SQUARE_IN_WORDS.sub(lambda m: f"{m['gap']}{m['word'][:2]} ", text)
    if has_word(text, _SQUARES_SHORTENED):
        text = _DOTTED_UNIT.sub(r"\1\2 \3", text)
    if "per " in text:
        text = _PER_IN_WORDS.sub(_per_in_words, text)
    if "/" in text:
        text = _THINGS_PER.sub(lambda m: f"{m['things']} per {_one(m['per'], None)}", text)
    if _LETTER_BEHIND.search(text):
        text = _SHORT_MAGNITUDE.sub(lambda m: f" {_SHORT_MAGNITUDES[m[1] or m[2]]}", text)
        text = _GLUED_MAGNITUDE.sub(lambda m: f" {_GLUED_MAGNITUDES[m[1]]}", text)
    return text


def _say_slashed(text: str) -> str:
    text = _LITERS_PER_KILOMETERS.sub(r"\1 per ", text)
    if _OF_BLOOD_PRESSURE.search(text):
        text = _READING.sub(r"\1 over ", text)
    text = _BLOOD_PRESSURE.sub(r"\1 over ", text)
    text = _CITY_AND_HIGHWAY.sub(r"\1, ", text)
    return _PART_OF_A_UNIT.sub(_part_of_a_unit, text)


def _say_what_is_seldom(text: str) -> str:
    text = _HYPHENED_MIXED.sub(_hyphened_mixed, text)
    text = _STONE.sub(lambda m: f"{amount(m['any'] or m['sure'] or m['no_place'])} stone", text)
    text = _SIZES.sub(lambda m: f"{amount(m[1])} by {plural(amount(m[2]))}", text)
    text = _MAGNITUDE_OF_IT.sub("magnitude ", text)
    text = _QUAKE.sub(_quake, text)
    text = _BILLIONS.sub(_billions, text)
    text = _PRESSURE_OF_AIR.sub(_pressure_of_air, text)
    if "ppt" in text and _OF_POISON.search(text):
        text = _TRACE.sub(" parts per trillion", text)
    text = _STOP_WITHIN.sub(r"\1", text)
    text = _PAGES.sub("-page", text)
    text = _SCARCE.sub(_scarce, text)
    return _CUPS.sub(
        lambda m: " cup" if is_one(m.string[max(0, m.start() - 2) : m.start()].strip()) else " cups", text
    )


def _scarce(match: re.Match[str]) -> str:
    word = "percentage point" if match["point"] else "calorie" if match["calorie"] else "mile"
    ends = match[0].endswith(".") and match.end() == len(match.string.rstrip())
    return f" {word}{'' if match['gap'] == '-' else 's'}{'.' if ends else ''}"


def _quake(match: re.Match[str]) -> str:
    if match["number"]:
        return f"{amount(match['number'])} magnitude"
    return f"{'a ' if match['an'] else ''}magnitude {amount(match['behind'])}"


def _billions(match: re.Match[str]) -> str:
    """ "1B downloads" are billions, "Flat 2B residents" are not."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    if not match["sure"] and (LETTERED.search(before) or _LETTERED_STAGE.search(before)):
        return match[0]
    return f"{match[0][:-1]} billion"


def _pressure_of_air(match: re.Match[str]) -> str:
    """Beside weather; other figures of mb are megabytes."""
    around = match.string[max(0, match.start() - 40) : match.end() + 40]
    return f"{match[1]} mbar" if _WEATHER.search(around) else match[0]


def _unit_once(match: re.Match[str]) -> str:
    known = match["unit"].strip() in UNITS.keys() | ONLY_GLUED.keys()
    return f"{match['a']}-{match['b']}{match['unit']}" if known else match[0]


def _per_in_words(match: re.Match[str]) -> str:
    """ "80 rupees per kg", "a house per sq km"."""
    return UNITS[match["unit"] or f"{match['shape'][:2]} {match['side']}"][0]


def _part_of_a_unit(match: re.Match[str]) -> str:
    one, many = UNITS[match["unit"]]
    if match["power"]:
        one, many = f"{POWERS[match['power']]} {one}", f"{POWERS[match['power']]} {many}"
    part = fraction(int(match["part"]), int(match["parts"]))
    attributive = _DETERMINER.search(match.string[max(0, match.start() - 8) : match.start()])
    if not match["whole"]:
        half = attributive and part in {"one half", "one quarter"}
        return f"{part.removeprefix('one ') if half else part} {one}"
    part = part.replace("one half", "a half")
    return f"{cardinal(int(match['whole']))} and {part} {one if attributive else many}"


def _measure(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 8) : match.start()]
    if match["glued"] == "s" and not _are_seconds(match, before):
        return match[0]
    if match[0].lower() == "401k":
        return "four oh one k"
    if match[0] == "3M" and not _MILLIONS_OF.match(match.string, match.end()):
        return "three M"
    written = match["spaced"] or match["glued"]
    if match["glued"] and len(written) == 1 and written.isupper() and _PLACES.search(before):
        return match[0]
    if written == "W" and (_ROAD.search(before) or _STREET_BEHIND.match(match.string, match.end("spaced"))):
        return match[0]
    one, many = UNITS.get(written) or ONLY_GLUED[written]
    if written == "m" and (_are_millions(match) or _is_a_sum(match)):
        one = many = "million"
    if match["power"]:
        one, many = f"{POWERS[match['power']]} {one}", f"{POWERS[match['power']]} {many}"
    number = _number(match)
    attributive = (
        match["gap"] == "-"
        or _TIED.match(match.string, match.end())
        or (ARTICLE.search(before) and not match["per"])
    )
    attributive = attributive or _describes(match, written, before)
    single = attributive or (
        is_one(match["number"]) and not (match["upper"] or match["half"] or match["magnitude"])
    )
    said = f"{number}{match['magnitude'] or ''} {one if single else many}"
    return f"{said} per {_one(match['per'], match['per_power'])}" if match["per"] else said


def _number(match: re.Match[str]) -> str:
    number = ("minus " if match["minus"] else "") + amount(match["number"])
    if match["half"]:
        number += " and a half"
    if match["plus"]:
        number += " plus"
    if match["upper"]:
        joint = "by" if match["to"].strip() in {"x", "×"} else "to"
        number += f" {joint} {amount(match['upper'])}"
    return number


def _are_millions(match: re.Match[str]) -> bool:
    """ "10m Americans" and "the 10m Americans", but "the 200m Olympians" run."""
    run = _RUN.search(match.string, max(0, match.start() - 8), match.end("number"))
    return not run and bool(_MILLIONS_OF.match(match.string, match.end()))


def _is_a_sum(match: re.Match[str]) -> bool:
    """ "The town spent 10m on it", "sales rose to 10m", but "it was raised 10m above the road"."""
    if not match["glued"] or match["power"] or match["per"] or match["upper"]:
        return False
    before = match.string[max(0, match.start() - 60) : match.start()]
    is_sum = _PAID.search(before) or _COUNTED_IN_MILLIONS.search(before)
    return bool(is_sum) and not _LENGTH_BEHIND.match(match.string, match.end())


def _are_seconds(match: re.Match[str], before: str) -> bool:
    """ "In 4s" are seconds; "2s and 3s", "F-16s" and "737s" are several of them."""
    if _PLURAL_MODEL.search(before) or _NO_SECONDS.fullmatch(match["number"]):
        return False
    if match["upper"] or match["minus"] or not _WHOLE_NUMBER.fullmatch(match["number"]):
        return True
    return bool(_COUNTED_SECONDS.search(before) or _SECONDS_BEHIND.match(match.string, match.end()))


def _describes(match: re.Match[str], unit: str, before: str) -> bool:
    """Whether a thing of this measure follows: "60 mph winds", "the men's 100m final", "the 4x100m relay"."""
    lasts = match["gap"] and unit in _TIMES_LASTED
    if not lasts and _OF_SUCH_MEASURE.match(match.string, match.end()):
        return True
    raced = unit == "m" and (match["upper"] or match["number"]) in _RACED
    if raced and _OF_SUCH_A_RACE.match(match.string, match.end()):
        return True
    behind = _SAME_IN_BRACKETS.match(match.string, match.end())
    end = behind.end() if behind and unit in _SPEEDS else match.end()
    thing = THING.match(match.string, end) and not _EXTENT.match(match.string, end)
    joint = (match["to"] or "").strip()
    if not match["gap"] and unit in _OF_MACHINES and _NAME_OF_A_PART.match(match.string, match.end()):
        return True
    owned = OWNER.search(before) and not DONE_WITH.match(match.string, end)
    if owned and (
        (thing and is_before_a_thing(match.string, end, owned=True)) or _AND_ANOTHER.match(match.string, end)
    ):
        return True
    if _SEVERAL.search(before) and _PLURAL_THING.match(match.string, end):
        return True
    glued = not match["gap"] and (unit in _SPANS_OF_TIME or joint == "x")
    return bool(thing) and (unit in _SPEEDS or glued)


def _heading(match: re.Match[str]) -> str:
    """ "NW" → "northwest", "NNW" → "north northwest"."""
    sides = [_COMPASS[letter] for letter in match["to"] or match["side"]]
    return (match["before"] or "") + " ".join([*sides[:-2], "".join(sides[-2:])])


def many(unit: str, per: str | None) -> str:
    """ "m", "s" → "meters per second"."""
    return UNITS[unit][1] + (f" per {_one(per, None)}" if per else "")


def _unit_alone(match: re.Match[str]) -> str:
    one, many = UNITS[match["unit"]]
    per = " per " if match["per"] == "/" else match["per"] or ""
    return f"{per}{POWERS[match['power']]} {one if match['per'] else many}"


def _one(unit: str, power: str | None) -> str:
    name = ONLY_BEHIND_A_SLASH.get(unit) or UNITS[unit][0]
    if power and unit == "s":
        return f"{name} squared"
    return f"{POWERS[power]} {name}" if power else name


def _percent(match: re.Match[str]) -> str:
    number = _SIGNS[match["sign"]] + amount(match["number"])
    said = "percent" if match[0][-1] != "‰" else "per mille"
    if not match["upper"]:
        return f"{number} {said}"
    first = f"{number} {said}" if match["first"] else number
    return f"{first} to {amount(match['upper'])} {said}"


def _mixed_percent(match: re.Match[str]) -> str:
    whole, part, parts = match["whole"], match["part"], match["parts"]
    said = mixed(whole, part, parts) if whole else fraction(int(part), int(parts))
    return f"{said} percent" if int(part) < int(parts) else match[0]


def _hyphened_mixed(match: re.Match[str]) -> str:
    """ "1-1/2 cups" are one and a half; "5-4/3" is none of it."""
    return f"{match[1]} {match[2]}/{match[3]}" if int(match[2]) < int(match[3]) else match[0]
