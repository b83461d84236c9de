"""Titles, abbreviations, initials and Roman numerals, as the words they stand for."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import CODE, NUMBER_WORD, cardinal, digits, ordinal, pair

_TITLES = {
    "Dr": "Doctor", "Drs": "Doctors", "Mr": "Mister", "Mrs": "Missus", "Messrs": "Messieurs", "Prof": "Professor",
    "Profs": "Professors", "Sen": "Senator", "Sens": "Senators", "Rep": "Representative", "Reps": "Representatives",
    "Gov": "Governor", "Govs": "Governors", "Pres": "President", "Gen": "General", "Lt": "Lieutenant",
    "Col": "Colonel", "Maj": "Major", "Capt": "Captain", "Cmdr": "Commander", "Cpl": "Corporal", "Sgt": "Sergeant",
    "Pvt": "Private", "Adm": "Admiral", "Brig": "Brigadier", "Rev": "Reverend", "Hon": "Honorable", "Fr": "Father",
    "Supt": "Superintendent", "Insp": "Inspector", "Det": "Detective", "Amb": "Ambassador", "Atty": "Attorney",
    "St": "Saint", "Sts": "Saints", "Rt": "Right", "Mtn": "Mountain",
    "Mt": "Mount", "Ft": "Fort", "Sec": "Secretary", "Msgr": "Monsignor",
    "Ms": "Ms", "Mx": "Mx", "Mme": "Madame", "Mlle": "Mademoiselle", "Asst": "Assistant", "Assoc": "Associate",
    "Dep": "Deputy", "Univ": "University", "Pfc": "Private First Class", "Dist": "District", "Ste": "Sainte",
    "Cllr": "Councillor", "Cllrs": "Councillors", "Spc": "Specialist", "Ens": "Ensign", "Cdr": "Commander", "Cpt": "Captain",
}  # fmt: skip
_TITLE = re.compile(
    rf"\b({'|'.join(_TITLES)})\.(?=\s+[A-Z\ue000]|-elect|\s?(?:Gov|Gen|Col|Cmdr)\.|\s(?:and|&)\s(?:Dr|Mrs?|Ms|Mx)\b|\s1st\sClass\b|\sof\s[A-Z])"
)
_RIGHT_HONORABLE = re.compile(r"\bR(?:igh)?t\.? Hon\b\.?(?=\s(?:[A-Z]))")
_TITLES_WITHOUT_STOP = "Dr|Mr|Mrs|St|Mt|Cllr|Capt|Cmdr|Cpl|Insp|Lt|Maj|Prof|Sgt|Supt"
_ANY_BARE_TITLE = re.compile(rf"(?:{_TITLES_WITHOUT_STOP})\s")
_BARE_TITLE = re.compile(rf"\b({_TITLES_WITHOUT_STOP})(?=(?:\sCol|\sGen|\sMaj)?\s[A-Z\ue000][a-z])")
_MS = re.compile(r"\b(M[sx])\.(?=\s)")
_MONTHS = {"Feb": "February", "Apr": "April", "Jun": "June", "Jul": "July", "Aug": "August", "Sept": "September",
           "Sep": "September", "Oct": "October", "Nov": "November", "Dec": "December"}  # fmt: skip
_WEEKDAYS = {"Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday",
             "Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday"}  # fmt: skip
_MONTH = rf"\b(?P<month>{'|'.join(_MONTHS)})"
_CALENDAR = re.compile(rf"{_MONTH}\.(?P<end>[\"'”’)]*\s*$)?")
"""Jan and Mar are also given names and places."""

_WEEKDAY_SHORTENED = re.compile(r"[FMSTW][a-z]{2,4}\.")
_MONTH_BEHIND = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_WEEKDAY = re.compile(
    rf"(?P<before>(?:\b(?:[oO]n|until|till|next|last|every|since|Saturday\sand|Saturday\s&)|\b[A-Z]{{2,4}}|\d|[,;:])\s(?!(?:Sat|Sun|Thu)\.\s(?!{_MONTH_BEHIND})[A-Z])(?=(?P<weekday>{'|'.join(_WEEKDAYS)})\.)|(?:^|\()(?=(?P<first>{'|'.join(_WEEKDAYS)})\.\s\d)|\b(?!the\b)[a-z]{{2,20}}\s(?=(?P<sure>Mon|Tues?|Wed|Thurs?|Fri)\.))"
    r"[A-Z][a-z]+\.(?P<end>[\"'”’)]*\s*$)?"
)
"""Sun is also a newspaper, Sat a verb and Thu a name."""

_SHORTENED_NAME = re.compile(r"[A-Z][a-z]{0,5}\.")
"""What every title, state and initial that ends in a stop has."""

_DIGIT = re.compile("[0-9]")

_AFTER_NAME = {"Jr": "Junior", "Sr": "Senior", "Inc": "Incorporated", "Corp": "Corporation", "Co": "Company",
               "Cos": "Companies", "Ltd": "Limited", "Pty": "Proprietary", "Bros": "Brothers", "Esq": "Esquire",
               "Dept": "Department", "Govt": "Government", "Intl": "International", "Assn": "Association",
               "Natl": "National"}  # fmt: skip
_NAME_ENDS = re.compile(rf"\b({'|'.join(_AFTER_NAME)})\.(?P<end>[\"'”’)]*\s*$)?")
_COUNTY = re.compile(
    r"(?P<before>\b[A-Z&][\w.’']{0,30}\s)?\bCo\.?\s(?=(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham"
    r"|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan"
    r"|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)\b)"
)
_OPENS_A_PLACE = {"Across", "All", "And", "At", "For", "From", "In", "Near", "Of", "To"}
_BARE_JUNIOR = re.compile(r"(?<=[a-z]\s)([JS]r)\b(?!\.|\s[A-Z])")
_UNITED = re.compile(r"(?<=[A-Za-z]\s)Utd\b\.?(?!\s*$)|(?<=[A-Za-z]\s)Utd\b")
_WITHOUT_A_MIDDLE = re.compile(r"\b([Nn]at|[Ii]nt)['’]l\b")
_QUARTER = re.compile(rf"(?:\b(?P<month>{'|'.join(_MONTHS)})\.?\s|(?<=[a-z]\s))qtr(?=s?\b)(?!s?\.)")
_POINTS = re.compile(r"(?<=\bpercentage\s)pts\b(?:\.(?=\s[a-z]|[,;)]))?")
_LTD = re.compile(r"\bLtd\b(?!\.)")
_STREETS = {"St": "Street", "Ave": "Avenue", "Blvd": "Boulevard", "Rd": "Road", "Dr": "Drive", "Ln": "Lane",
            "Ct": "Court", "Pl": "Place", "Sq": "Square", "Hwy": "Highway", "Pkwy": "Parkway", "Expy": "Expressway",
            "Ter": "Terrace", "Rte": "Route"}  # fmt: skip
_STREET_SHORTENED = rf"(?:{'|'.join(_STREETS)}|hwy|st)\b"
_ANY_STREET = re.compile(rf"\s{_STREET_SHORTENED}")
_STREET = re.compile(
    rf"(?P<before>\b(?:\d+(?:st|nd|rd|th)|[A-Z][A-Za-z]+(?:['’]s)?)\s)(?P<kind>{_STREET_SHORTENED})(?P<stop>\.)?"
    r"(?=\s*$|,|\s[a-z(]|\s(?:\d|[NS][EW]\b|(?P<next>[A-Z]))|[.;:!?)])"
)
_UNSURE_STREETS = {"St", "st", "Dr", "Ct", "Pl", "Sq", "Ter"}
_KNOWN_STREET = re.compile(r"(?:Wall|Downing|Fleet|High|Bond|Oxford)\s")
_NO_NAME = re.compile(r"(?:A|Ask|Dear|Her|His|My|Our|See|The|Their|This|Your)\s")
_HOUSE = re.compile(r"\b\d{1,5}\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w]*\s){0,3}$")
_SIDES = {"N": "North", "S": "South", "E": "East", "W": "West"}
_ANY_SIDE = re.compile(r"[NSEW](?<!\w.)\.?\s")
_SIDE = re.compile(
    rf"(?:(?<=\d\s)|(?<=\bof\s)|(?<=\bon\s)|(?<=\bat\s)|(?<=\bnear\s)|\b(?=[NSEW]\.\s\d+(?:st|nd|rd|th)\b))([NSEW])\.?\s"
    rf"(?=(?:[A-Z\d]\w*\s){{1,3}}(?:{'|'.join([*_STREETS, *_STREETS.values(), 'st'])})\b)"
)

_NUMBER_BEFORE_NAME = re.compile(r"[0-9][A-D]?\s[A-Z0-9]")
_HOUSE_NUMBER = re.compile(
    rf"(?<![\w.,$€£-])([1-9]\d{{2,3}})"
    rf"(?=[A-D]?\s(?:[A-Z]\w*\s|\d+(?:st|nd|rd|th)\s){{1,4}}(?:{'|'.join(_STREETS.values())})\b)"
)

_STATES = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Mass": "Massachusetts", "Md": "Maryland",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana",
    "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia", "Vt": "Vermont", "Wash": "Washington",
    "Wis": "Wisconsin", "Wyo": "Wyoming", "N.C": "North Carolina", "S.C": "South Carolina", "N.D": "North Dakota",
    "S.D": "South Dakota", "N.H": "New Hampshire", "N.J": "New Jersey", "N.M": "New Mexico", "N.Y": "New York",
    "R.I": "Rhode Island", "W.Va": "West Virginia",
}  # fmt: skip
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
_STATE_BEFORE_TITLE = re.compile(
    rf"\b({'|'.join(re.escape(state) for state in _STATES)})\.(?=\s(?:Atty|Gov|Govs|Lt|Rep|Reps|Sen|Sens)\.)"
)
_CITY = r"(?P<city>(?<![\w'’-])[A-Z][\w'’-]{0,40},\s)"
_ALSO_WORDS = {"HI", "LA", "ME", "OH", "OK"}
_STATE = re.compile(
    rf"(?:{_CITY}|(?<=\b[DRI]-))(?P<state>{'|'.join(re.escape(state) for state in _STATES)})\."
    r"(?P<end>[\"'”’)]*\s*$)?"
)
_STATE_SHORTENED = re.compile(r"[ACFGKMNOTVW](?:[a-z]{1,4}|\.\s?[CHJY]|\.\s?Va)\.|S\.C\.")
_STATE_IN_TEXT = re.compile(
    r"(?:(?<![\w.])(?P<dotted>(?:N\.[CHJY]|S\.C|W\.\s?Va))\.(?!\s[A-Z][a-z]|\w)|(?<![\w.])(?P<york>N\.Y|N\.J)\.(?=\s[A-Z][a-z])"
    r"|(?P<before>\b(?:[Ii]n|from|and|or|near|across|to)\s|[a-z]\.?,\s)(?P<short>Ariz|Calif|Colo|Conn|Fla|Ga|Kan|Ky|Md|Mich|Minn|Neb|Nev|Okla"
    r"|Tenn|Tex|Va|Vt|Wis|Wyo)\.(?!\w))(?P<end>[\"'”’)]*\s*$)?"
)
"""Without a city, only what is no word and no name."""
_FIVE_DIGITS = re.compile("[0-9]{5}")
_STATE_AND_ZIP = re.compile(
    rf"{_CITY}(?P<state>{'|'.join(_POSTAL)})\b(?P<comma>,?)\s(?P<zip>\d{{5}}(?:-\d{{4}})?)\b"
)
_CAPITALS_AFTER_COMMA = re.compile(r",\s[A-Z]{2}")
_POSTAL_STATE = re.compile(
    rf"{_CITY}(?P<state>{'|'.join(sorted(set(_POSTAL) - _ALSO_WORDS))})(?=[,.;)]|\s*$)"
)

_SIGNED = re.compile(r"(?:By|Photo|Picture)\b")
"""How a byline and a credit begin, in which "Sam Lee, PA" works for an agency."""

_WORDS = {
    "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera", "vs.": "versus", "vs": "versus",
    "approx.": "approximately", "a.k.a.": "also known as", "aka": "also known as", "w/o": "without", "w/": "with",
    "c/o": "care of", "dept.": "department", "govt.": "government", "gov't": "government",
    "cf.": "compare",
    "et al.": "and others", "viz.": "namely", "no.": "number", "vol.": "volume", "est.": "established",
    "tv": "TV", "ext.": "extension", "incl.": "including", "max.": "maximum", "min.": "minimum",
    "y/y": "year over year", "q/q": "quarter over quarter", "m/m": "month over month",
    "yoy": "year over year", "qoq": "quarter over quarter", "mom": "month over month",
    "ca.": "circa", "feat.": "featuring", "Ph.D.": "PhD", "Ph.D": "PhD", "M.D.": "M D", "Ph.D.s": "PhDs",
    "w/out": "without", "pop.": "population", "p.a.": "per annum", "y-o-y": "year over year",
    "q-o-q": "quarter over quarter", "m-o-m": "month over month",
}  # fmt: skip
_SHORT_WORDS = {
    "assn": "association", "avg": "average", "bdrm": "bedroom", "bldg": "building",
    "bldgs": "buildings", "esp": "especially", "excl": "excluding", "hosp": "hospital", "hrs": "hours",
    "intl": "international", "lbs": "pounds", "lg": "large", "mfg": "manufacturing", "mgr": "manager", "mins": "minutes",
    "misc": "miscellaneous", "mos": "months", "mtg": "meeting", "natl": "national", "pkg": "package",
    "pkgs": "packages", "qtr": "quarter", "qtrs": "quarters", "secs": "seconds", "sm": "small",
    "tbsp": "tablespoon", "temp": "temperature", "tsp": "teaspoon", "univ": "university",
    "wks": "weeks", "yrs": "years",
}  # fmt: skip
_STOP_WITHIN = re.compile(r"[a-z]\.(?:[,;)]|\s[a-z\d(])")
"""A full stop that ends no sentence."""

_SHORT_WORD = re.compile(
    rf"(?<![\w./@])(?<!\b[Aa]\s)(?!(?<=\b[Tt]he\s)esp\b)(?P<word>{'|'.join(_SHORT_WORDS)})\.(?=[,;)]|\s[a-z\d(])"
)
_MINUTE_OF_PLAY = re.compile(r"(?<=\d(?:st|nd|rd|th)-)(min|c)\.(?=\s[a-z])")
_WORD = re.compile(
    r"(?<![\w./@-])(?P<word>e\.g\.?|i\.e\.?|E\.g\.|I\.e\.|etc\.|vs\.?|[Aa]pprox\."
    r"|a\.k\.a\.|aka|w/o(?:ut)?|w/(?=\s?\w)|c/o|y/y|q/q|m/m|y-o-y|q-o-q|m-o-m|p\.a\.|(?:YoY|QoQ|MoM(?:(?<=[\d%]\s...)|(?<=percent\s...))|yoy|qoq)(?=[,.;)]|\s*$|\s(?:and|as|at|by|for|from|in|on|to|versus|vs)\b)|dept\.|govt\.|gov't|cf\."
    r"|et al\.|viz\.|tv|[Ii]ncl\.|feat\.(?=\s[A-Z])|ca\.(?=\s\d)|est\.(?=\s\d)|ext\.(?=\s\d)"
    r"|Ph\.D\.s|Ph\.D\.?|M\.D\.|pop\.(?=\s\d))"
    r"(?P<end>[\"'”’)]*\s*$)?(?![\w/])"
)
_LIVED_IN = re.compile(r"[bcd]\.(?<![^\s(]..)")
_LIVED = {"b": "born", "c": "circa", "d": "died"}
_OF_YEAR = re.compile(
    r"(?<![\w.'’])(?:c\.\s?(?=\d{3,4}\b|\d,\d{3}\b)|(?<!plan\s)[bd]\.\s?(?=[12]\d{3}\b|(?:(?<=[(]..\s)|(?<=[(]..)|(?<=,\s..\s)|(?<=,\s..))(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[a-z]))"
)
_ABOUT = re.compile(rf"(?<![\w.'’])(?<!plan\s)c\.\s?(?={NUMBER_WORD})")
_OF_CENTURY = re.compile(r"(?<=\d(?:st|nd|rd|th)\s)c\.(?=[,;)]|\s(?:[a-z]|BC|AD|B\.C\.|A\.D\.))")
_NUMBER_OF_ITS_KIND = re.compile(
    r"(?<=[a-z]\s)(?<!said\s)(?<!says\s)(?<!voted\s)No(?=\s\d{1,3}\b(?![.,:]\d|%))"
)
_LEGAL_V = re.compile(r"(?<=[A-Za-z]\s)v\.?(?=\s[A-Z])")
_POINTERS = {
    "No": "Number",
    "no": "number",
    "Nos": "Numbers",
    "nos": "numbers",
    "N°": "Number",
    "Nº": "Number",
    "p": "page",
    "P": "Page",
    "pp": "pages",
    "Vol": "Volume",
    "vol": "volume",
    "Fig": "Figure",
    "fig": "figure",
    "Ch": "Chapter",
    "ch": "chapter",
    "Art": "Article",
    "art": "article",
    "Sec": "Section",
    "sec": "section",
    "s": "section",
    "ss": "sections",
    "para": "paragraph",
    "Res": "Resolution",
    "Apt": "Apartment",
    "Ste": "Suite",
    "Hwy": "Highway",
    "Rte": "Route",
    "Cat": "Category",
    "Rm": "Room",
    "Bldg": "Building",
    "Pt": "Part",
    "Ep": "Episode",
    "Prop": "Proposition",
    "Div": "Division",
    "Wk": "Week",
    "Reg": "Regulation",
    "Sch": "Schedule",
    "Op": "Opus",
    "ver": "version",
    "Flt": "Flight",
    "Dist": "District",
}
_ROMAN_POINTER = re.compile(r"(?<![\w.'’])(Vol|vol|Art|art|Ch|ch|Pt|Sec|sec)\.\s(?=[IVXLC]{1,6}\b)")  # fmt: skip
_POINTING = re.compile(r"[.#№°º]\s?[0-9A-Z]")
_POINTER = re.compile(
    rf"(?<![\w.'’])(?<!\d\s(?=s\.))({'|'.join(_POINTERS)})\.\s?(?:(?=\d)|(?<=[Nn]o\.\s)(?={CODE}))|(?<![\w.])(№|N[°º])\s?(?=\d)|(?<![\w&#])#(?=\d)"
)
_UNSTOPPED_POINTER = re.compile(r"\b(?:Hwy|Rte|Apt|Bldg|Ste)(?=\s\d)")
_MILITARY_UNITS = {"Bn": "Battalion", "Regt": "Regiment", "Div": "Division", "Bde": "Brigade",
                   "Cav": "Cavalry", "Inf": "Infantry", "Sqn": "Squadron",
                   "Pct": "Precinct", "Dist": "District", "Cir": "Circuit"}  # fmt: skip
_NUMBERED_UNIT = re.compile(
    rf"(?P<nth>\b\d{{1,3}}(?:st|nd|rd|th)\s(?:[A-Z][a-z]+\.?\s)?)(?P<unit>{'|'.join(_MILITARY_UNITS)})\b(?:\.(?P<end>[\"'”’)]*\s*$)?)?"
)

_DOTTED = re.compile(
    r"(?<![\w.])((?:[A-Z]\.){2,8}(?:[A-Z](?![A-Za-z]))?)(?P<possessive>['’]s)?(?P<end>[\"'”’)]*\s*$|(?=\n))?"
)
_LETTERED = (
    r"(?<!\b[Pp]lan\s)(?<!\b[Tt]ype\s)(?<!\b[Vv]itamin\s)(?<!\b[Pp]hase\s)(?<!\b[Ll]evel\s)(?<!\b[Gg]rade\s)"
)
_OPENS = r"(?!(?:A|An|And|As|At|But|For|He|I|If|In|It|No|On|She|So|That|The|They|This|We|When|You)\b)"
_ONE_DOTTED = re.compile(
    rf"(?<![\w.]){_LETTERED}([B-HJ-Z])\.(?=\s(?:[B-HJ-Z]\.\s)?{_OPENS}[A-Z\ue000][a-z\ue000])"
)
_MIDDLE_A = re.compile(
    rf"\b(?!(?:Appendix|Block|Building|Class|Division|Exhibit|Figure|Gate|Grade|Group|Hepatitis|Level|Option|Part|Phase"
    rf"|Plan|Schedule|Section|Serie|Series|Team|Terminal|Type|Unit|Vitamin)\b)(?P<first>[A-Z][a-z]{{1,20}}\s)(?P<middle>[AI])\."
    rf"(?=\s{_OPENS}[A-Z\ue000][a-z\ue000])"
)
_CAPITAL = re.compile(r"\bWash\.(?=,?\sD\.?C\b)")
_COUNTRY_SIDE = re.compile(
    r"\b(?P<side>[NS])\.\s(?=(?:Korea|Carolina|Dakota)n?s?\b)|\bS\.\s(?=(?:Africa|Sudan)n?\b)|\bN\.\s(?=Ireland\b)"
    r"|\bW\.\s(?=(?:Virginia|Bank|Germany)\b)|\bE\.\s(?=(?:Germany|Timor)\b)"
)
_INITIALS_APART = re.compile(r"(?<![\w.])(?:[A-Z]\.\s){2,4}(?=[A-Z\ue000][a-z\ue000])")

# Capitals that an engine would take for a word, though they are read letter by letter.
_SPELLED = ("WHO", "LED")
_SPELL = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b")
_SMALL_LETTERS = re.compile(r"[a-z]{2}")

_CARDINAL_ROMAN = (
    r"Act|Annex|Apollo|Artemis|Basel|Canto|Count|Creed|Exhibit|Figure|Pillar|Rambo|Schedule|Scream|Solvency|Appendix|Article|Book|Category|Chapter|Class|Division|Game|Grade|Group|Lesson|Level|Mark|Part"
    r"|Phase|Psalm|Rocky|Round|Scene|Season|Section|Sector|Series|Stage|Step|Super\sBowl|Table|Tier|Title|Type|Vatican"
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
    rf"\b(?P<what>{_CARDINAL_ROMAN})\s(?P<numeral>{_NUMERAL})\b(?!['’.]\w|(?<!\w[IVXLC])-\w)"
)
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
    rf"\b(?P<name>(?:{_RULER}\s(?:[A-Z][a-z]+\s)?[A-Z][a-zé]+|{_REGNAL}))\s(?P<numeral>(?:[VX]|{_NUMERAL}))\b(?!['’.]\w{{2}}|-(?!era\b|style\b)\w|(?<=\sI)\s[A-Z][a-z])"
)
_NAME_ROMAN = re.compile(
    r"\b(?P<name>[A-Z][a-zé]+)\s(?P<numeral>II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XV|XIX|XXI{0,3})\b(?!['’.]\w{2}|-\w|\s[IVX]+\b)"
)
_OF_A_THING = re.compile(r"(?:\b[Aa]n?|\b[Tt]he|['’]s|s['’])\s$")
_RULED = {
    "Afonso", "Ahmed", "Amenhotep", "Artaxerxes", "Baldwin", "Basil", "Boniface", "Constantine", "Darius", "David", "Faisal",
    "Ivan", "Julius", "Justinian", "Mahmud", "Manuel", "Mehmed", "Murad", "Pedro", "Ptolemy", "Robert", "Sancho", "Selim",
    "Sixtus", "Suleiman", "Theodosius", "Thutmose", "Umberto", "Xerxes",
}  # fmt: skip
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def say_abbreviations(text: str) -> str:
    """Titles and abbreviations: "Dr. Li" → "Doctor Li", "Elm St." → "Elm Street", "U.S." → "US", "Reno, Nev."."""
    text = _say_streets(text)
    if _LIVED_IN.search(text):
        text = _OF_YEAR.sub(lambda m: f"{_LIVED[m[0][0]]} ", text)
        text = _OF_CENTURY.sub("century", _ABOUT.sub("about ", text))
    if _CAPITALS_AFTER_COMMA.search(text) and not _SIGNED.match(text):
        text = _POSTAL_STATE.sub(lambda m: m["city"] + _POSTAL[m["state"]], text)
    if "Hon" in text:
        text = _RIGHT_HONORABLE.sub("Right Honorable", text)
    text = _say_shortened_without_stop(text)
    if _STOP_WITHIN.search(text):
        text = _MINUTE_OF_PLAY.sub(lambda m: "minute" if m[1] == "min" else "century", text)
        text = _SHORT_WORD.sub(lambda m: _SHORT_WORDS[m["word"]], text)
    text = _WORD.sub(_expanded, text)
    if " v" in text:
        text = _LEGAL_V.sub("versus", text)
    return _say_shortened_names(text) if _SHORTENED_NAME.search(text) else text


def _say_streets(text: str) -> str:
    has_digits = _DIGIT.search(text)
    if has_digits and _ANY_SIDE.search(text):
        text = _SIDE.sub(lambda m: f"{_SIDES[m[1]]} ", text)
    if _ANY_STREET.search(text):
        text = _STREET.sub(_street, text)
    return _say_numbers_of_places(text) if has_digits else text


def _say_shortened_without_stop(text: str) -> str:
    if _ANY_BARE_TITLE.search(text):
        text = _BARE_TITLE.sub(lambda m: _TITLES[m[1]], text)
    if "Jr" in text or "Sr" in text:
        text = _BARE_JUNIOR.sub(lambda m: _AFTER_NAME[m[1]], text)
    if "Co" in text:
        text = _COUNTY.sub(_county, text)
    if "t'l" in text or "t’l" in text:
        text = _WITHOUT_A_MIDDLE.sub(lambda m: m[1] + ("ional" if m[1][0] in "Nn" else "ernational"), text)
    if "qtr" in text:
        text = _QUARTER.sub(lambda m: f"{_MONTHS[m['month']]} quarter" if m["month"] else "quarter", text)
    if "pts" in text:
        text = _POINTS.sub("points", text)
    if "Utd" in text:
        text = _UNITED.sub("United", text)
    return _LTD.sub("Limited", text) if "Ltd" in text else text


def _say_numbers_of_places(text: str) -> str:
    text = _NUMBERED_UNIT.sub(lambda m: m["nth"] + _MILITARY_UNITS[m["unit"]] + _kept(m), text)
    text = _UNSTOPPED_POINTER.sub(lambda m: _POINTERS[m[0]], text)
    if _NUMBER_BEFORE_NAME.search(text):
        text = _HOUSE_NUMBER.sub(_house_number, text)
    if _FIVE_DIGITS.search(text):
        text = _STATE_AND_ZIP.sub(
            lambda m: f"{m['city']}{_POSTAL[m['state']]}{m['comma']} {digits(m['zip'])}", text
        )
    text = _NUMBER_OF_ITS_KIND.sub("Number", text)
    if not _POINTING.search(text):
        return text
    return _POINTER.sub(lambda m: f"{_POINTERS.get(m[1] or '', 'number')} ", text)


def _say_shortened_names(text: str) -> str:
    if "Wash." in text:
        text = _CAPITAL.sub("Washington", text)
    text = _COUNTRY_SIDE.sub(lambda m: f"{_SIDES[m[0][0]]} ", text)
    text = _STATE_BEFORE_TITLE.sub(lambda m: _STATES[m[1]], text)
    text = _TITLE.sub(lambda m: _TITLES[m[1]], text)
    text = _MS.sub(r"\1", text)
    text = _STATE.sub(lambda m: f"{m['city'] or ''}{_STATES[m['state']]}{_kept(m)}", text)
    if _STATE_SHORTENED.search(text):
        text = _STATE_IN_TEXT.sub(_state_in_text, text)
    text = _NAME_ENDS.sub(lambda m: _AFTER_NAME[m[1]] + _kept(m), text)
    text = _CALENDAR.sub(lambda m: _MONTHS[m[1]] + _kept(m), text)
    if _WEEKDAY_SHORTENED.search(text):
        text = _WEEKDAY.sub(
            lambda m: m["before"] + _WEEKDAYS[m["weekday"] or m["first"] or m["sure"]] + _kept(m), text
        )
    return _say_initials(text)


def _say_initials(text: str) -> str:
    text = _INITIALS_APART.sub(lambda m: re.sub(r"\W", "", m[0]) + " ", text)
    text = _DOTTED.sub(_undotted, text)
    text = _MIDDLE_A.sub(r"\g<first>\g<middle>", text)
    return _ONE_DOTTED.sub(r"\1", text)


def spell_capitals(text: str) -> str:
    """Acronyms that look like words: "WHO" → "W H O", but not in a text that is all capitals."""
    if any(word in text for word in _SPELLED) and _SMALL_LETTERS.search(text):
        return _SPELL.sub(lambda m: " ".join(m[0]), text)
    return text


def say_roman_numerals(text: str) -> str:
    """Roman numerals: "Henry VIII" → "Henry the eighth", "Super Bowl LVIII" → "Super Bowl fifty-eight"."""
    text = _ROMAN_POINTER.sub(lambda m: f"{_POINTERS[m[1]]} ", text)
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
    if match["name"] not in _RULED and _OF_A_THING.search(before):
        return f"{match['name']} {cardinal(_value(match['numeral']))}"
    return _of_that_name(match)


def _value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _kept(match: re.Match[str]) -> str:
    """The stop of an abbreviation that ends the text ends the sentence too."""
    if match["end"] is None:
        return ""
    return match["end"] if ")" in match["end"] else f".{match['end']}"


def _street(match: re.Match[str]) -> str:
    kind = _STREETS[match["kind"].capitalize()]
    numbered = match["before"][0].isdigit() or _HOUSE.search(
        match.string[max(0, match.start() - 60) : match.start("kind")]
    )
    known = match["kind"] == "St" and (not match["next"] or _KNOWN_STREET.match(match["before"]))
    known = known or (match["kind"] == "Dr" and not match["next"] and not _NO_NAME.match(match["before"]))
    if match["kind"] in _UNSURE_STREETS and not (numbered or known):
        return match[0]
    ends = match["stop"] and (match["next"] or match.end() == len(match.string.rstrip()))
    return f"{match['before']}{kind}{'.' if ends else ''}"


def _state_in_text(match: re.Match[str]) -> str:
    state = (match["dotted"] or match["york"] or match["short"]).replace(" ", "")
    return (match["before"] or "") + _STATES[state] + _kept(match)


def _house_number(match: re.Match[str]) -> str:
    hundreds, rest = match[1][:-2], match[1][-2:]
    letter = match.string[match.end() : match.end() + 1].isalpha()
    return f"{cardinal(int(hundreds))} {'hundred' if rest == '00' else pair(rest)}{' ' if letter else ''}"


def _expanded(match: re.Match[str]) -> str:
    word = match["word"]
    said = _WORDS.get(word) or _WORDS.get(word.lower()) or _WORDS[word.lower() + "."]
    if word[0].isupper() and not word[-1].isupper() and said.islower():
        said = said[0].upper() + said[1:]
    stop = _kept(match) if word.endswith(".") else (match["end"] or "")
    return said + stop


def _county(match: re.Match[str]) -> str:
    """ "In Co. Clare", but not "Ford Motor Co. Clare plant"."""
    before = match["before"] or ""
    of_a_firm = before and before.strip() not in _OPENS_A_PLACE
    return match[0] if of_a_firm else f"{before}County "


def _undotted(match: re.Match[str]) -> str:
    letters = match[1].replace(".", "")
    return (
        letters
        + (match["possessive"] or "")
        + (
            f".{match['end']}"
            if match["end"] is not None and match[1].endswith(".") and not match["possessive"]
            else match["end"] or ""
        )
    )
