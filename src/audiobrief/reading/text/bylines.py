"""Who reported: the names in a line under the title."""

from __future__ import annotations

import re
from functools import lru_cache

from audiobrief.reading.text.dates import ANY_MONTH, DAY, PUBLISHING, UNDATED, WEEKDAY
from audiobrief.reading.text.forms import ABOUT_AUTHOR
from audiobrief.reading.text.lines import MEMORY

LONGEST = 140
OPENING = re.compile(
    r"^\(?(?:by|par|por|von|di|(?:words|text|story|report(?:ing)?|article|written|reported|posted|published)(?:\s+and\s+\w+)?\s+by|"
    r"interview(?= ?[:：])|authors?|(?:our )?(?:reporters?|correspondents?)|(?-i:writer)|"
    r"from (?-i:[A-Z]{2,5})(?:['’]s)?)(?:\s*[:：]\s*|\s+|(?<=^by)(?-i:(?=[A-Z][a-z]+ [A-Z])))",
    re.IGNORECASE,
)
PERSON = (
    r"writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|producers?|"
    r"photographers?|analysts?|critics?"
)
ROLE = (
    r"(?:(?:special|senior|chief|deputy|staff|associate|assistant|contributing|national|foreign|guest|political|"
    r"economics?|business|science|health|sports?|world|news|technology|environment|education|europe|asia|africa|"
    r"middle east|china|washington|diplomatic|security|media|culture|travel|food|data|investigations?)\s+)*"
    rf"(?:{PERSON}|bureau|staff|desk|team)"
)
GLUED_ROLE = re.compile(
    rf"(?<=[a-z])(?=(?:Staff|Special|Senior|Chief|Political|Business|Contributing)\s(?i:{ROLE})\b)"
)
NAME_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|[A-Z]{2,}|de|del|della|da|di|dos|van|von|der|den|la|le|el|al|bin|ibn|y)"
NAME = re.compile(rf"(?:{NAME_WORD})(?:\s{NAME_WORD}){{0,4}}")
PAPERS = (
    "Times|Post|Journal|Gazette|Courier|Herald|Tribune|Press|Agency|Guardian|Telegraph|Observer|"
    "Chronicle|Daily|Weekly|Magazine|Network|Radio|TV|Media|Today|Standard|Mail|Star|Sun|Globe|"
    "Advertiser|Argus|Bulletin|Dispatch|Enquirer|Examiner|Inquirer|Sentinel|Spectator|Statesman"
)
"""What names of papers and stations end with."""
AGENCY = re.compile(
    r"\b(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Xinhua|BBC|CNN|NPR|PA|dpa|EFE|UPI|"
    r"\w+ (?:Shimbun|Shinbun|Ilbo|Ribao)|[\w ]{0,60}\b(?:News(?: (?:Office|Service|Agency|Network))?|Media Group|"
    rf"{PAPERS}))\b\.?$"
)
WITH_NAME = re.compile(
    r"(?P<name>\S+ .*?\S) (?:for |of )?(?:the |The )?(?P<agency>Reuters|Associated Press|AP|AFP|"
    r"Agence France-Presse|Bloomberg(?: News)?|Xinhua|(?:ABC|BBC|CBC|CBS|Fox|NBC|Sky) News|CNN|NPR|PA|dpa|EFE|UPI)$"
)
STATION_FIRST = re.compile(
    r"(?P<name>[A-ZÀ-Þ][^\s|]*(?: (?:[A-ZÀ-Þ\d][^\s|]*|for|of|the)){0,4}) \| By (?=[A-ZÀ-Þ][\w'’.-]+ [A-ZÀ-Þ])"
)
"""What a radio station sets before its reporters."""

BREAK = re.compile(r"(?:(?<!\s)\s+)?(?:[,;|/·•&、，]|\b(?:and|AND|und|et|e|y|avec)\b)\s*")
DASH = re.compile(r"\s[–—-]\s")
WITH = re.compile(r"^(?:with|avec|(?-i:mit)|con|com)\s+", re.IGNORECASE)
WITH_ROLE = re.compile(rf"[|,·•]\s*(?:{ROLE}\b|(?:[\w&/-]+\s){{0,4}}(?:{PERSON}|staff)$)", re.IGNORECASE)
WITH_AGENCY = re.compile(r"^(?P<name>[^,|]{4,60})(?:,|\s[|·•])\s(?P<agency>.{2,60})$")
IS_ROLE = re.compile(rf"{ROLE}|(?:[\w&'’-]+\s){{0,4}}(?:{PERSON})", re.IGNORECASE)
MAIL_ADDRESS = r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}"
HANDLE = re.compile(rf"\s?(?:[–—-]\s)?\(?(?:@\w{{2,30}}|{MAIL_ADDRESS})\)?")
NOT_A_NAME = re.compile(
    r"\b(?:world|news|politics|business|sports?|opinion|health|science|tech(?:nology)?|culture|europe|asia|africa|"
    r"americas?|east|west|north|south|local|breaking|latest|top|live|staff|share|read|photos?|video|city|county|"
    r"united|kingdom|states|new|home|money|life|style|travel|education|environment|world|region|national|"
    r"international|economy|markets?|features?|stories|story|exclusive|analysis|press|office|park|street|"
    r"shimbun|shinbun|ilbo|ribao|immediate|release|contact|affairs|council|university|school|day|week|explainer|special|report|generate|"
    r"takeaways|summary|summari[sz]e)\b",
    re.IGNORECASE,
)
DESK = re.compile(
    r"\b(?:Communications|Relations|University|College|Institute|Office|Department|Bureau|Newsroom|Desk)$"
)
"""What the name of a reporter's desk ends in, behind the reporter's own."""

LONGEST_DESK = 5
"""Words of a paper's or a desk's name, or of a reporter's role."""

NAME_AND_ROLE = re.compile(
    rf"(?P<name>{NAME_WORD}(?:\s{NAME_WORD}){{1,3}}?)\s(?P<role>(?i:{ROLE})|(?:(?:{NAME_WORD}|of|and|the|affairs)\s){{1,4}}(?:{PERSON}))"
)
ENDS_IN_ROLE = re.compile(rf"(?:{PERSON}|bureau|staff|desk|team)$", re.IGNORECASE)
"""As every such line does; looked for first, as in a line of capitals any word may be of a name."""

APPOSITION = re.compile(
    rf",\s(?P<what>(?!with\b)[^,;|]{{0,50}}?)\s?\b(?:{ROLE})\b(?:\s(?:for|at|of)\s[^,;|]+)?(?=$|[,;|]|\sand\s)",
    re.IGNORECASE,
)
"""A reporter's role behind the name, as in "Ann Lee, home affairs correspondent for The Post"."""

INTRODUCED = re.compile(
    rf"^By (?P<name>{NAME_WORD}(?: {NAME_WORD}){{1,3}}), (?:an?|the|our) [^.]{{0,80}}\b(?:{PERSON})\b"
)
"""A byline that is a sentence without a verb: "By Ann Lee, a reporter who covers ports."."""

TELLS_WHAT_HAPPENS = re.compile(
    rf"(?:By|Par|Por|Von|Di) [^,.]{{2,40}}, (?!(?:who|with|for|and)\b)(?!.*\b(?:{PERSON}|staff)\b)"
    r"(?:[a-z][\w'’-]*[ .]){2}"
)
"""A sentence that begins as a byline does: "By Easter, most had gone."."""

TIME_ALONE = re.compile(rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{ANY_MONTH}", re.IGNORECASE)
"""A day's or a month's name, which no reporter has alone."""

TWICE = re.compile(
    rf"^(?P<name>{NAME_WORD}(?: {NAME_WORD}){{1,3}}?),? By (?P=name)\b[ ,|]*(?P<agency>(?:[A-Z][\w.]*(?: |$)){{0,4}})$"
)
"""A name over its picture and in the line beside it."""

BESIDE_SLASH = re.compile(rf"\s/\s[^/,;|]{{2,50}}\b(?:{PERSON})$", re.IGNORECASE)
"""What the reporter of a byline is, behind a slash."""

WHERE_FROM = re.compile(
    r"\s\((?![^()]*\b(?:AP|AFP|Reuters|dpa|EFE|UPI)\b)[A-ZÀ-Þ][\w.'’-]*(?:, [^()]{2,40}| [^()]{2,30})?\)$"
)
"""Where a byline's reporter is, in brackets, as in "Par Claire Maurin (Arbois, envoyée spéciale)"."""

LONGEST_INTRODUCTION = 400
WRITERS = re.compile(rf"^(?:[A-Z]\w+ )?(?:staff )?(?:{PERSON})\s+(?=[A-Z])")
OUTLET = re.compile(r"[A-Z]\w*(?: [A-Z]\w*){0,2} \d{1,3}")
"""A station with its number, as in "Channel 5"."""

AGENCIES = re.compile(r"(?:(?:news )?agencies|wire services|wires)", re.IGNORECASE)
"""Behind the name of a paper or station, which has its story from them, too."""

SHIFT = re.compile(r"\s\((?:now|earlier|later|and earlier)\)", re.IGNORECASE)
"""Which of the reporters of a live page are at work."""

PLACE = re.compile(r"(?<!\s)\s+(?:in|at)\s+[A-Z][\w .'-]+$")
ROLE_BEHIND = re.compile(rf"\b{ROLE}\b.*$", re.IGNORECASE)
WORKPLACE = re.compile(r"\s+(?:for|at|of)\s.*$")
AROUND_NAME = " .:()[]"
LINK = re.compile(r"(?:next|previous|prev) ", re.IGNORECASE)
UNDATED_TAIL = re.compile(rf"(?:{UNDATED.pattern}){{3,}}$", re.IGNORECASE)
LONGEST_DATED = 160
BEFORE_DAY = re.compile(rf"\s?[,–—-]\s(?:{WEEKDAY}\s)?$", re.IGNORECASE)
HEADLINE_WORDS, FEWEST_TOLD, HEADLINE_LETTERS = 4, 2, 4
"""Words of a headline before a day, those in small letters among them, and letters of each of these."""

HAN = r"[\u4e00-\u9fff]"
CHINESE_NAME = rf"(?:{HAN}{{2,4}}|{HAN}\s{HAN}|{HAN}+(?:·{HAN}+)+)"
CHINESE_BYLINE = (
    rf"[（(【]?(?:{HAN}{{2,6}}\s?)?(?:记者|記者|作者|撰文|通讯员|通訊員|文)\s?[:：/丨|]?\s?"
    rf"(?P<names>{CHINESE_NAME}(?:[、，,/\s]{CHINESE_NAME}){{0,9}}?)(?:\s?{HAN}{{0,4}}(?:报道|報道|报导|報導))?[)）】]?"
)
SIGNS_OF_CHINESE_BYLINE = ("者", "文", "员", "員")
"""One of these is in every such line; looked for first, and the pattern compiled only then, as that takes long."""


@lru_cache(MEMORY)
def byline(line: str) -> tuple[tuple[str, ...], str | None] | None:
    """The reporters' names in a line, and the agency or paper named with them; None for other lines."""
    introduced = INTRODUCED.match(line) if len(line) <= LONGEST_INTRODUCTION else None
    if introduced:
        return (introduced["name"],), None
    if len(line) > LONGEST or (line.endswith(".") and TELLS_WHAT_HAPPENS.match(line)):
        return None
    twice = TWICE.match(line)
    if twice:
        return (twice["name"],), twice["agency"] or None
    station = STATION_FIRST.match(line)
    if station:
        return names_in(line[station.end() :]), station["name"]
    may_be_chinese = any(sign in line for sign in SIGNS_OF_CHINESE_BYLINE)
    chinese = re.fullmatch(CHINESE_BYLINE, line) if may_be_chinese else None
    if chinese:
        return names_in(chinese["names"]), None
    return _signed(HANDLE.sub("", GLUED_ROLE.sub(" | ", line)))


def _signed(text: str) -> tuple[tuple[str, ...], str | None] | None:
    """The same in a line that begins with "By", or has a role or whom the reporter works for beside the name."""
    opening = OPENING.match(text)
    signed = NAME_AND_ROLE.fullmatch(text) if ENDS_IN_ROLE.search(text) else None
    if signed and bare_name(signed["name"]):
        return (signed["name"],), None
    text = WHERE_FROM.sub("", BESIDE_SLASH.sub("", text)) if opening else BESIDE_SLASH.sub("", text)
    marked = opening is not None or WITH_ROLE.search(text)
    if not marked and not _is_with_agency(text):
        return None
    listed = WRITERS.sub("", text[opening.end() :]) if opening else text
    names, source = _names(APPOSITION.sub(_kept_name, listed) if "," in listed else listed)
    if opening and opening[0].rstrip().endswith(":") and OUTLET.fullmatch(listed):
        source = source or listed
    return (names, source) if names or (source and opening) else None


def dated_headline(line: str) -> str | None:
    """The headline in a line that ends in a day behind a comma or dash, as in "What we know of the flood, 4 March 2026"."""
    days = list(DAY.finditer(line)) if len(line) <= LONGEST_DATED else []
    if not days or days[-1].end() < len(line) or PUBLISHING.search(line):
        return None
    over = BEFORE_DAY.search(line[: days[-1].start()])
    headline = line[: over.start()] if over else ""
    words = headline.split()
    told = [word for word in words if len(word) >= HEADLINE_LETTERS and word.isalpha() and word.islower()]
    is_headline = len(words) >= HEADLINE_WORDS and len(told) >= FEWEST_TOLD and words[0][0].isupper()
    return headline if is_headline and byline(headline) is None else None


def bare_name(line: str) -> str | None:
    """The name in a line that holds nothing but a reporter's name, and where the reporter is; None for others."""
    if len(line) > LONGEST:
        return None
    name = PLACE.sub("", HANDLE.sub("", line))
    words = name.split()
    plain = (
        2 <= len(words) <= 4 and NAME.fullmatch(name) and not NOT_A_NAME.search(name) and words[0] != "The"
    )
    return (name.title() if name.isupper() else name) if plain else None


@lru_cache(MEMORY)
def bare_names(line: str) -> tuple[str, ...]:
    """The names in a line that holds nothing else, as in "Ann Lee (now) and Max Roe (earlier)"."""
    if len(line) > LONGEST:
        return ()
    names = tuple(bare_name(part) for part in BREAK.split(SHIFT.sub("", line)))
    return tuple(name for name in names if name) if all(names) else ()


def introduces(line: str) -> bool:
    """Whether a line is a byline in the form of a sentence."""
    return len(line) <= LONGEST_INTRODUCTION and INTRODUCED.match(line) is not None


def _kept_name(found: re.Match[str]) -> str:
    """What stays of a name's apposition: another name with its own role."""
    return f", {found['what']}" if bare_name(found["what"]) else ""


def works_for(line: str) -> bool:
    """Whether a line under a reporter's name says what the reporter is, or for whom."""
    name = HANDLE.sub("", line)
    is_short = len(name.split()) <= LONGEST_DESK
    return is_short and (AGENCY.search(name) or IS_ROLE.fullmatch(name)) is not None


def is_agency(line: str) -> bool:
    """Whether a line is the name of a paper, a station or an agency."""
    name = (line.title() if line.isupper() and " " in line else line).removeprefix("The ")
    return AGENCY.fullmatch(name) is not None and not NOT_A_NAME.match(line) and not LINK.match(line)


def _is_with_agency(line: str) -> bool:
    """Whether a line holds a name and whom the reporter works for, as in "Jane Doe, The Associated Press"."""
    found = WITH_AGENCY.match(line)
    return bool(found and bare_name(found["name"]) and AGENCY.fullmatch(found["agency"].removeprefix("The ")))


def tells_of_reporter(line: str, reporters: tuple[str, ...], said: re.Pattern[str] = ABOUT_AUTHOR) -> bool:
    """Whether a line begins with a reporter's name, or the last part of it, and says who that is."""
    names = [part for name in reporters for part in (name, name.split()[-1])]
    name = next(filter(line.startswith, names), None)
    return name is not None and said.match(line[len(name) :]) is not None


def names_in(text: str) -> tuple[str, ...]:
    """The names in a list such as "A, B and C", in any list's punctuation; also Chinese ones, as in "龚 雯"."""
    chinese = re.findall(CHINESE_NAME, text)
    return tuple("".join(name.split()) for name in chinese) or _names(text)[0]


def _names(text: str) -> tuple[tuple[str, ...], str | None]:
    """The names in what follows a "by", and the agency; a place or a desk may follow behind a dash."""
    people: tuple[str, ...] = ()
    source = None
    for part in DASH.split(UNDATED_TAIL.sub("", DAY.sub("", text))):
        named, agency = _listed(part)
        people, source = people or named, source or agency
    return people, source


def _listed(text: str) -> tuple[tuple[str, ...], str | None]:
    """The names in a list and the agency among them, up to what is neither."""
    names: list[str] = []
    source = None
    for part in BREAK.split(text):
        whole = WITH.sub("", part).strip(AROUND_NAME)
        signed = WITH_NAME.fullmatch(whole)
        if signed:
            source = source or signed["agency"]
            whole = signed["name"].strip(AROUND_NAME)
        name = _without_role(whole)
        is_desk = _is_desk(name, whole)
        if is_desk and names:
            continue
        if names and AGENCIES.fullmatch(name):
            source = source or names.pop()
        elif (AGENCY.search(name) and names) or (is_desk and name.isupper()):
            source = source or name
        elif AGENCY.search(name):
            source = name
        elif names and " " not in name and text.rstrip().endswith(f", {name}"):
            break
        elif NAME.fullmatch(name) and not (name.islower() or TIME_ALONE.fullmatch(name)):
            names.append(name.title() if name.isupper() and " " in name else name)
        elif name:
            break
    return tuple(dict.fromkeys(names)), source


def _is_desk(name: str, whole: str) -> bool:
    """Whether what stands among reporters' names is only a part of their paper; `whole` is the name with the role."""
    if name != whole and " " not in name:
        return True
    return DESK.search(name) is not None and AGENCY.search(name) is None


def _without_role(whole: str) -> str:
    """A name without what its bearer is behind it, and where or for whom."""
    return WORKPLACE.sub("", PLACE.sub("", ROLE_BEHIND.sub("", whole)).strip(" ,"))
