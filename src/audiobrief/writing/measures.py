"""Measures, rates and percentages, as they are said: "12/kg" → "twelve per kilogram"."""

from __future__ import annotations

import re

from audiobrief.writing.attributive import OWNER, THING
from audiobrief.writing.numbers import BODY, MAGNITUDE, START, TO, amount, cardinal, fraction, is_one

# Written → (one, many). Case counts: "m" is a meter, "M" is none of these.
_UNITS = {
    "km": ("kilometer", "kilometers"), "m": ("meter", "meters"), "cm": ("centimeter", "centimeters"),
    "mm": ("millimeter", "millimeters"), "µm": ("micrometer", "micrometers"), "μm": ("micrometer", "micrometers"),
    "nm": ("nanometer", "nanometers"), "mi": ("mile", "miles"), "ft": ("foot", "feet"), "yd": ("yard", "yards"),
    "yds": ("yard", "yards"), "nmi": ("nautical mile", "nautical miles"),
    "kg": ("kilogram", "kilograms"), "kgs": ("kilogram", "kilograms"), "KG": ("kilogram", "kilograms"),
    "Kg": ("kilogram", "kilograms"), "g": ("gram", "grams"), "mg": ("milligram", "milligrams"),
    "µg": ("microgram", "micrograms"), "μg": ("microgram", "micrograms"), "mcg": ("microgram", "micrograms"),
    "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"),
    "l": ("liter", "liters"), "L": ("liter", "liters"), "ml": ("milliliter", "milliliters"),
    "mL": ("milliliter", "milliliters"), "cl": ("centiliter", "centiliters"), "dl": ("deciliter", "deciliters"),
    "dL": ("deciliter", "deciliters"), "gal": ("gallon", "gallons"), "bbl": ("barrel", "barrels"),
    "bpd": ("barrel per day", "barrels per day"), "cc": ("cubic centimeter", "cubic centimeters"),
    "ha": ("hectare", "hectares"), "sq km": ("square kilometer", "square kilometers"),
    "sq m": ("square meter", "square meters"), "sq mi": ("square mile", "square miles"),
    "sq ft": ("square foot", "square feet"), "cu ft": ("cubic foot", "cubic feet"),
    "cu m": ("cubic meter", "cubic meters"), "sqm": ("square meter", "square meters"),
    "sqft": ("square foot", "square feet"), "mu": ("mu", "mu"),
    "mph": ("mile per hour", "miles per hour"), "kph": ("kilometer per hour", "kilometers per hour"),
    "kmh": ("kilometer per hour", "kilometers per hour"), "km/h": ("kilometer per hour", "kilometers per hour"),
    "kmph": ("kilometer per hour", "kilometers per hour"), "kt": ("knot", "knots"), "kts": ("knot", "knots"),
    "mpg": ("mile per gallon", "miles per gallon"), "rpm": ("revolution per minute", "revolutions per minute"),
    "W": ("watt", "watts"), "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"), "TW": ("terawatt", "terawatts"), "Wh": ("watt hour", "watt hours"),
    "kWh": ("kilowatt hour", "kilowatt hours"), "MWh": ("megawatt hour", "megawatt hours"),
    "GWh": ("gigawatt hour", "gigawatt hours"), "TWh": ("terawatt hour", "terawatt hours"),
    "V": ("volt", "volts"), "kV": ("kilovolt", "kilovolts"), "mAh": ("milliampere hour", "milliampere hours"),
    "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"), "THz": ("terahertz", "terahertz"),
    "KB": ("kilobyte", "kilobytes"), "kB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"), "PB": ("petabyte", "petabytes"),
    "kbps": ("kilobit per second", "kilobits per second"), "Kbps": ("kilobit per second", "kilobits per second"),
    "mbps": ("megabit per second", "megabits per second"), "Mbps": ("megabit per second", "megabits per second"),
    "Gbps": ("gigabit per second", "gigabits per second"), "gbps": ("gigabit per second", "gigabits per second"),
    "dB": ("decibel", "decibels"), "J": ("joule", "joules"), "kJ": ("kilojoule", "kilojoules"),
    "MJ": ("megajoule", "megajoules"), "cal": ("calorie", "calories"), "kcal": ("kilocalorie", "kilocalories"),
    "hPa": ("hectopascal", "hectopascals"), "kPa": ("kilopascal", "kilopascals"),
    "MPa": ("megapascal", "megapascals"), "mbar": ("millibar", "millibars"), "psi": ("P S I", "P S I"),
    "hp": ("horsepower", "horsepower"), "Nm": ("newton meter", "newton meters"), "px": ("pixel", "pixels"),
    "mmHg": ("millimeter of mercury", "millimeters of mercury"),
    "mm Hg": ("millimeter of mercury", "millimeters of mercury"), "fps": ("frame per second", "frames per second"),
    "pt": ("point", "points"),
    "ppm": ("part per million", "parts per million"), "ppb": ("part per billion", "parts per billion"),
    "bps": ("basis point", "basis points"), "pct": ("percent", "percent"), "pc": ("percent", "percent"),
    "pp": ("percentage point", "percentage points"), "ppt": ("percentage point", "percentage points"),
    "ppts": ("percentage point", "percentage points"), "pts": ("point", "points"),
    "ms": ("millisecond", "milliseconds"), "s": ("second", "seconds"), "sec": ("second", "seconds"),
    "secs": ("second", "seconds"), "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
    "h": ("hour", "hours"), "hr": ("hour", "hours"), "hrs": ("hour", "hours"), "wk": ("week", "weeks"),
    "wks": ("week", "weeks"), "mo": ("month", "months"), "mos": ("month", "months"), "yr": ("year", "years"),
    "yrs": ("year", "years"), "tbsp": ("tablespoon", "tablespoons"), "tsp": ("teaspoon", "teaspoons"),
}  # fmt: skip
_DOTTED_INCHES = re.compile(
    rf"{START}\b({BODY})(?:-in\.(?=\s[a-z])|\sin\.(?=\s(?:by|deep|high|long|of|tall|thick|wide)\b|(?<=\.\d\sin\.)\s*$|(?<=\.\d\d\sin\.)\s*$))"
)
_DOTTED_UNIT = re.compile(r"(sq|cu)(?<=\d\s..)\.\s(?=(?:ft|in|km|m|mi|yd)\b)")
_ONLY_BEHIND_A_SLASH = {"s": "second", "d": "day", "y": "year", "yr": "year"} | {
    word: word
    for word in (
        "barrel", "day", "game", "gallon", "head", "hour", "kilo", "litre", "liter", "mile", "minute", "month", "night",
        "ounce", "person", "pound", "second", "share", "ton", "tonne", "week", "year",
    )
}  # fmt: skip
_THINGS_PER = re.compile(
    r"(?P<things>(?<![\w.,])\d[\d.,]{0,12}(?:\s?[A-Za-z]{1,12}){1,2}|\bpence)/(?P<per>day|hour|mile|minute|month|night|person|week|year)\b"
)
_GLUED_MAGNITUDES = {"k": "thousand", "m": "million", "bn": "billion", "tn": "trillion"}
_ONLY_GLUED = {"t": ("ton", "tons"), "M": ("million", "million"),
               "k": ("thousand", "thousand"), "bn": ("billion", "billion"), "tn": ("trillion", "trillion"),
               "mn": ("million", "million")}  # fmt: skip
_NEVER_SPACED = {"s", "h", "V", "J", "cal", "mo", "mi", "pp", "pc", "mu", "ms"}
_POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}

_SPACED_UNIT = (
    "|".join(re.escape(unit) for unit in sorted(set(_UNITS) - _NEVER_SPACED, key=len, reverse=True))
    + r"|(?:mo|mi|pp|pc)(?=$|[.,;)])"
)
_LETTER_BEHIND = re.compile("[0-9][kmbt]")
_GLUED_MAGNITUDE = re.compile(rf"(?<=\d)({'|'.join(_GLUED_MAGNITUDES)})(?=\s(?:{_SPACED_UNIT})(?![\w.]))")
_PER = "|".join(sorted({*_UNITS, *_ONLY_BEHIND_A_SLASH}, key=len, reverse=True))
_GLUED = "|".join(sorted({*_UNITS, *_ONLY_GLUED}, key=len, reverse=True))

_MEASURE = re.compile(
    rf"(?<![\w$£€])(?<!\d[.,/])(?P<minus>[-−](?=[\d.]))?(?P<number>{BODY})(?P<half>\s1/2)?"
    rf"(?:(?P<to>{TO}|\sto\s|\s?[x×]\s?)(?P<upper>{BODY}))?"
    rf"(?:(?P<magnitude>\s{MAGNITUDE})?(?P<gap>\s|-)(?P<spaced>{_SPACED_UNIT})|(?P<glued>{_GLUED}))"
    rf"(?P<power>[23²³](?!\d))?(?:/(?P<per>{_PER})(?P<per_power>[23²³])?)?(?![\w/²³]|['’]\w)(?:\.(?=\s[a-z]))?"
)
_PART_OF_A_UNIT = re.compile(
    rf"(?<![\w.,/])(?:(?P<whole>\d{{1,3}})\s)?(?P<part>\d)/(?P<parts>\d{{1,2}})(?:\s|-)(?P<unit>{_SPACED_UNIT})(?P<power>[23²³](?!\d))?(?![\w/²³])"
)
_BLOOD_PRESSURE = re.compile(r"(?<![\w.,/])(\d{2,3})/(?=\d{2,3}(?:\s?mm\s?Hg)\b)")
_UNIT_ALONE = re.compile(
    r"(?P<per>\b(?:a|an|each|every|per)\s)?\b(?P<unit>km|cm|mm|m|mi|ft)(?P<power>[²³])(?![\w/])"
)
_MANY = re.compile(r"\s(?:[a-z]+s|people|men|women|children)\b(?<!\sis)(?<!\swas)(?<!\shas)(?<!\ssays)")
_ARTICLE = re.compile(r"\b[Aa]n?\s$")
_EXTENT = re.compile(
    r"\s(?:apart|daily|deep|east|high|long|north|south|tall|thick|west|wide|\w{1,12}(?:er|ing|ly|ward))\b"
)
_OF_SUCH_MEASURE = re.compile(
    r"\s(?:ammunition|artillery|batter(?:y|ies)|bullets?|camera|cannons?|chips?|engines?|film|final|freestyle|guns?|howitzers?"
    r"|hurdles|lens|lenses|mortars?|ones|pistols?|races?|rifles?|rounds?|shells?|sprint)\b"
)
_SPEEDS = {"mph", "kph", "kmh", "km/h", "kmph"}
_STREET_BEHIND = re.compile(r"\.?\s(?:\d+(?:st|nd|rd|th)\b|[A-Z]\w+\s)")
_COUNTED_SECONDS = re.compile(
    r"(?:\b(?:a|about|after|another|around|behind|by|every|for|from|in|just|last|min|nearly|of|only|over|than|the|to|under|within)\s"
    r"|[+–-])$"
)
_SECONDS_BEHIND = re.compile(
    r"\s(?:ahead|back|behind|clear|down|faster|lap|later|off|penalty|per|quicker|slower|up)\b"
)
_WHOLE_NUMBER = re.compile(r"\d{1,3}")
_NO_SECONDS = re.compile(r"7\d7|\d{2,}00|[\d,]{4,}|\d00")
_PLURAL_MODEL = re.compile(r"(?:[A-Za-z]-|\b(?:Boeing|Airbus)\s)$")
_PER_UNIT = re.compile(rf"{START}(?P<number>{BODY})\s?/\s?(?P<unit>{_PER})(?P<power>[23²³])?(?![\w/])")
_PERCENT = re.compile(
    rf"(?<!\w)(?<!\d[.,])(?P<sign>[-−+±](?=[\d.]))?(?P<number>{BODY})(?:(?P<first>\s?[%％])?(?P<to>{TO}|\sto\s)(?P<upper>{BODY}))?\s?[%％‰]"
)
_PERCENT_SIGN = re.compile(r"[%％‰]")
_DEGREE_SIGN = re.compile(r"[°º℃℉]|\d[CF]\b|\b[CF]\b")
_FOOT_SIGN = re.compile(r"\d(?:[\s-]?in|\s?(?:['’′\"”″]|ft))")
_SIGNS = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "±": "plus or minus ", None: ""}
_DEGREES = re.compile(
    rf"(?<!\w)(?<!\d[.,])(?P<minus>[-−](?=[\d.]))?(?P<number>{BODY})(?:\s?[°º℃℉]?[CF]?(?P<to>{TO}|\sto\s)(?P<minus2>[-−])?(?P<upper>{BODY}))?"
    rf"\s?(?:[°º](?:\s?(?P<scale>[CFNSEW](?!\w)))?|(?P<sign>[℃℉]))"
)
_NAMED_SCALE = re.compile(r"(?<=\bdegrees\s)[CF]\b(?!['’])")
_SCALES = {"C": " Celsius", "F": " Fahrenheit", "℃": " Celsius", "℉": " Fahrenheit", "N": " north",
           "S": " south", "E": " east", "W": " west", None: ""}  # fmt: skip
_BARE_SCALE = re.compile(
    rf"(?<![\w.,])(?<!\w-)[-−]?\d{{1,3}}(?:\.\d)?(?:{TO}[-−]?\d{{1,3}}(?:\.\d)?)?(?P<scale>[CF])\b(?![-'’]|/\D|\.\w)"
)
_SPACED_SCALE = re.compile(
    r"(?<![\w.,-])(?:(?<=\b[Mm]inus\s)|(?=\d{2,3}\s[CF](?:$|[,.;)]|\s(?:and|at|by|during|for|in|on|or|over|to|with)\b|\s\()))"
    r"\d{1,3}(?:\.\d)?\s(?P<scale>[CF])\b(?![-'’]|\.\w)"
)
_LETTERED = re.compile(
    r"(?:[A-Z][\w.]*|\b(?:article|bay|class|exhibit|figure|flat|form|gate|item|line|page|paragraph|platform|room|route"
    r"|row|rule|seat|section|size|table|unit|zone))\s$"
)
_BOTH_SCALES = re.compile(r"(?<![\w.,])([-−]?\d{1,3})\s?([CF])\s\(([-−]?\d{1,3})\s?([CF])\)")
_MILLIONS_OF = re.compile(
    r"-strong\b|\s(?:more\s|new\s)?(?:barrels|children|copies|customers|doses|followers|homes|households|jobs|men|members"
    r"|passengers|people|residents|shares|subscribers|tonnes|tons|units|users|vehicles|viewers|visitors|votes"
    r"|women|workers)\b"
)
_FEET_AND_INCHES = re.compile(r"(?<![\w.,])(\d{1,3})\s?ft\.?\s?(\d{1,2})\s?ins?\b\.?")
_FEET_INCHES = re.compile(r"(?<![\w.,])(\d{1,3})['’′]\s?(?:(\d{1,2})(?:\"|”|″|''))")
_HEIGHT = re.compile(r"(?<![\w.,'’′])([4-7])['’′](\d|1[01])(?![\w'’′\"”″]|[.,]\d)")
_INCHES = re.compile(rf"{START}\b({BODY})(?:″|(?:\"|”)(?=\s?$))")


def say_measures(text: str) -> str:
    """Measures: "12kg" → "twelve kilograms", "2-5lb" → "two to five pounds", "3 km/h", "2°C", "5-10%"."""
    if _PERCENT_SIGN.search(text):
        text = _PERCENT.sub(_percent, text)
    if _DEGREE_SIGN.search(text):
        text = _say_temperatures(text)
    if _FOOT_SIGN.search(text):
        text = _say_feet_and_inches(text)
    text = _DOTTED_UNIT.sub(r"\1 ", text)
    if "/" in text:
        text = _THINGS_PER.sub(r"\g<things> per \g<per>", text)
    if _LETTER_BEHIND.search(text):
        text = _GLUED_MAGNITUDE.sub(lambda m: f" {_GLUED_MAGNITUDES[m[1]]}", text)
    if "/" in text:
        text = _BLOOD_PRESSURE.sub(r"\1 over ", text)
        text = _PART_OF_A_UNIT.sub(_part_of_a_unit, text)
    text = _MEASURE.sub(_measure, text)
    if "²" in text or "³" in text:
        text = _UNIT_ALONE.sub(_unit_alone, text)
    if "/" not in text:
        return text
    return _PER_UNIT.sub(lambda m: f"{amount(m['number'])} per {_one(m['unit'], m['power'])}", text)


def _say_temperatures(text: str) -> str:
    text = _BOTH_SCALES.sub(lambda m: f"{m[1]}°{m[2]} ({m[3]}°{m[4]})", text)
    text = _BARE_SCALE.sub(_with_degree_sign, text)
    text = _SPACED_SCALE.sub(_with_degree_sign, text)
    text = _DEGREES.sub(_degrees, text)
    return _NAMED_SCALE.sub(lambda m: _SCALES[m[0]].strip(), text)


def _say_feet_and_inches(text: str) -> str:
    text = _FEET_AND_INCHES.sub(_feet_and_inches, text)
    text = _FEET_INCHES.sub(_feet_and_inches, text)
    text = _HEIGHT.sub(_feet_and_inches, text)
    text = _one_inch_mark(text)
    return _DOTTED_INCHES.sub(
        lambda m: f"{amount(m[1])} {'inch' if is_one(m[1]) or '-' in m[0] else 'inches'}", text
    )


def _part_of_a_unit(match: re.Match[str]) -> str:
    one, many = _UNITS[match["unit"]]
    if match["power"]:
        one, many = f"{_POWERS[match['power']]} {one}", f"{_POWERS[match['power']]} {many}"
    part = fraction(int(match["part"]), int(match["parts"]))
    attributive = _ARTICLE.search(match.string[max(0, match.start() - 4) : match.start()])
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
    if match[0] == "3M" and not _MANY.match(match.string, match.end()):
        return "three M"
    written = match["spaced"] or match["glued"]
    if written == "W" and _STREET_BEHIND.match(match.string, match.end("spaced")):
        return match[0]
    one, many = _UNITS.get(written) or _ONLY_GLUED[written]
    if written == "m" and _MILLIONS_OF.match(match.string, match.end()):
        one = many = "million"
    if match["power"]:
        one, many = f"{_POWERS[match['power']]} {one}", f"{_POWERS[match['power']]} {many}"
    number = ("minus " if match["minus"] else "") + amount(match["number"])
    if match["half"]:
        number += " and a half"
    if match["upper"]:
        joint = "by" if match["to"].strip() in {"x", "×"} else "to"
        number += f" {joint} {amount(match['upper'])}"
    attributive = match["gap"] == "-" or (_ARTICLE.search(before) and not match["per"])
    attributive = attributive or _describes(match, written, before)
    single = attributive or (
        is_one(match["number"]) and not (match["upper"] or match["half"] or match["magnitude"])
    )
    said = f"{number}{match['magnitude'] or ''} {one if single else many}"
    return f"{said} per {_one(match['per'], match['per_power'])}" if match["per"] else said


def _are_seconds(match: re.Match[str], before: str) -> bool:
    """ "In 4s" are seconds; "2s and 3s", "F-16s" and "737s" are several of them."""
    if _PLURAL_MODEL.search(before) or _NO_SECONDS.fullmatch(match["number"]):
        return False
    if match["upper"] or match["minus"] or not _WHOLE_NUMBER.fullmatch(match["number"]):
        return True
    return bool(_COUNTED_SECONDS.search(before) or _SECONDS_BEHIND.match(match.string, match.end()))


def _describes(match: re.Match[str], unit: str, before: str) -> bool:
    """Whether a thing of this measure follows: "60 mph winds", "the men's 100m final", "the 4x100m relay"."""
    if not match["gap"] and _OF_SUCH_MEASURE.match(match.string, match.end()):
        return True
    thing = THING.match(match.string, match.end()) and not _EXTENT.match(match.string, match.end())
    joint = (match["to"] or "").strip()
    return bool(thing) and (
        unit in _SPEEDS or (not match["gap"] and bool(OWNER.search(before) or joint == "x"))
    )


def _unit_alone(match: re.Match[str]) -> str:
    one, many = _UNITS[match["unit"]]
    return f"{match['per'] or ''}{_POWERS[match['power']]} {one if match['per'] else many}"


def _with_degree_sign(match: re.Match[str]) -> str:
    """ "40C" is a temperature, "seat 14C" and "Section 230C" are not."""
    if _LETTERED.search(match.string[max(0, match.start() - 24) : match.start()]):
        return match[0]
    return f"{match[0][:-1]}°{match['scale']}"


def _one(unit: str, power: str | None) -> str:
    name = _ONLY_BEHIND_A_SLASH.get(unit) or _UNITS[unit][0]
    if power and unit == "s":
        return f"{name} squared"
    return f"{_POWERS[power]} {name}" if power else name


def _percent(match: re.Match[str]) -> str:
    number = _SIGNS[match["sign"]] + amount(match["number"])
    said = "percent" if match[0][-1] != "‰" else "per mille"
    if not match["upper"]:
        return f"{number} {said}"
    first = f"{number} {said}" if match["first"] else number
    return f"{first} to {amount(match['upper'])} {said}"


def _degrees(match: re.Match[str]) -> str:
    number = ("minus " if match["minus"] else "") + amount(match["number"])
    if match["upper"]:
        number += f" to {'minus ' if match['minus2'] else ''}{amount(match['upper'])}"
    unit = "degree" if is_one(match["number"]) and not match["upper"] else "degrees"
    return f"{number} {unit}{_SCALES[match['scale'] or match['sign']]}"


def _feet_and_inches(match: re.Match[str]) -> str:
    feet = f"{amount(match[1])} {'foot' if match[1] == '1' else 'feet'}"
    return f"{feet} {amount(match[2])} {'inch' if match[2] == '1' else 'inches'}"


def _one_inch_mark(text: str) -> str:
    """The mark after a number is a quotation's end, not inches, when quotation marks stand in pairs."""
    if text.count('"') + text.count("”") != 1 or "“" in text:
        return text
    return _INCHES.sub(lambda m: f"{amount(m[1])} {'inch' if is_one(m[1]) else 'inches'}", text)


_MIXED = re.compile(
    r"(?<![\w.,/])(\d{1,4})\s(\d{1,3})\s?/\s?(\d{1,3})(?![\w/]|[.,]\d)(?P<by>\s?[x×]\s?(?=\d))?"
)
_FRACTION = re.compile(r"(?<![\w.,/])(\d{1,5})\s?[/⁄∕]\s?(\d{1,5})(?:th|rd|nd|TH|RD|ND)?s?(?![\w/]|[.,]\d)")
_HALVES = re.compile(r"(?<![\w.,-])50[-–]50(?![\w,.-]*\d)")
_BAR_OR_DASH = re.compile("[/⁄∕–-]")
_ODDS = re.compile(r"(?P<odds>\b[Oo]dds\s(?:[a-z]{1,10}\s){0,2})(\d{1,4})/(\d{1,3})(?![\w/])")
_SHOT = re.compile(r"(?<![\w.,/])(\d{1,4})/(\d{1,3})(?=\s(?:joint\s)?(?:favou?rite|outsider|shot)\b)")
_IDIOMS = {("9", "11"): "nine eleven", ("20", "20"): "twenty twenty", ("24", "7"): "twenty-four seven",
           ("7", "7"): "seven seven"}  # fmt: skip
_NINE_ELEVEN = re.compile(
    r"\b9-11(?=\s(?:anniversary|attacks?|commission|families|hijack|memorial|museum|plot|terror|victims)\w*)",
    re.IGNORECASE,
)


def say_fractions(text: str) -> str:
    """Fractions: "1/2" → "one half", "2 1/2" → "two and a half", "¾" → "three quarters"."""
    if not _BAR_OR_DASH.search(text):
        return text
    text = _ODDS.sub(r"\g<odds>\2 to \3", text)
    text = _SHOT.sub(r"\1 to \2", text)
    text = _MIXED.sub(_mixed, text)
    text = _HALVES.sub("fifty fifty", text)
    text = _NINE_ELEVEN.sub("nine eleven", text)
    return _FRACTION.sub(_fraction, text)


def _fraction(match: re.Match[str]) -> str:
    first, second = int(match[1]), int(match[2])
    if first >= second and first + second == 100:
        return f"{cardinal(first)} {cardinal(second)}"
    return _IDIOMS.get((match[1], match[2])) or fraction(first, second)


def _mixed(match: re.Match[str]) -> str:
    numerator, denominator = int(match[2]), int(match[3])
    part = fraction(numerator, denominator)
    if numerator == 1 and denominator > 1:
        part = part.replace("one ", "a ", 1)
    return f"{amount(match[1])} and {part}{' by ' if match['by'] else ''}"
