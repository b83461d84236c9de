"""Whether a quantity stands before what it describes, and so in the singular: "a $5 bill", "60 mph winds"."""

from __future__ import annotations

import re

from audiobrief.writing.days_and_months import MONTHS, WEEKDAYS
from audiobrief.writing.numbers import NUMBER_WORD

# Words of a closed class: they begin no thing.
NO_THING = (
    r"(?:a|about|above|according|across|after|again|against|ago|ahead|all|alone|along|already|also|although|altogether|amid|among|an|and|any|apart|apiece"
    r"|are|around|as|aside|at|away|back|be|because|been|before|behind|below|beneath|besides|between|beyond|both|but|by|can|could|despite|did|do|does"
    r"|down|during|each|either|else|enough|even|ever|every|except|for|forever|from|gone|had|has|have|he|her|here|him|his|how|however|if|in|inside"
    r"|instead|into|is|it|its|just|last|later|least|less|like|may|me|might|minus|more|much|must|my|near|neither|never|next|no|nor|not|now|of|off|on"
    r"|once|only|onto|or|our|out|outright|outside|over|per|perhaps|plus|prior|rather|regardless|she|should|since|so|some|soon|still|such|than|thanks"
    r"|that|the|their|them|then|there|these|they|this|those|though|through|throughout|thus|to|today|together|tomorrow|tonight|too|toward|towards"
    r"|twice|under|unless|unlike|until|up|upon|us|versus|via|vs|was|we|well|were|what|when|where|whether|which|while|who|whose|why|will|with|within|without"
    r"|worse|worth|would|yesterday|yet|you|your)"
)
THING = re.compile(rf",\s\w+-(?:year|month|week|day|story|acre|mile|part)|\s(?!{NO_THING}\b)(?:[a-z]|[A-Z]-)")
"""What begins behind the quantity: a noun, or an adjective before one."""

_OWNER = (
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our|[Ww]hose|[Ww]hat|[Ee]ach|[Ee]very|[Aa]nother|[Tt]his)"
    r"|(?<!\b[Ii]t)(?<!\b[Hh]e)(?<!\b[Tt]hat)(?<!\b[Tt]here)(?<!\b[Hh]ere)(?<!\b[Ww]hat)['’]s|s['’])\s"
)
ARTICLE = re.compile(r"\b[Aa]n?\s$")
OWNER = re.compile(rf"{_OWNER}$")
"""What stands before a quantity whose thing is known: "the $5 million deal", "the men's 100m final"."""

OWNER_APART = re.compile(
    rf"{_OWNER}(?:(?:additional|entire|first|full|initial|latest|new|old|own|remaining|second|total|[a-z]{{3,12}}(?:ed|al|ary)),?"
    rf"|(?:\d[\d.,]*|multi|{NUMBER_WORD}(?:-{NUMBER_WORD})?)-?[a-z]{{2,12}}(?:-[a-z]{{2,12}})?,)\s$"
)
"""The same with what else is said of the thing: "the new $2bn hall", "the 6-year, $72m contract"."""

DONE_WITH = re.compile(
    r"\s(?!(?:building|filing|financing|funding|listing|offering|painting|signing|spending|wedding)\b)(?:\w{2,20}(?:ed|ing|ly|n't)|came|comes|covers|cut|did|do|does|due|given|goes|held|includes|left|lost|made|may"
    r"|might|must|paid|represents|sent|set|sought|spent|stolen|taken|went|won)\b"
)
"""What begins behind a quantity that was itself spoken of: "the $5m raised in May"."""

_NO_THING = re.compile(NO_THING)
_A_WORD = r"((?:[A-Za-z]-)?[A-Za-z]{2,}(?:-[A-Za-z]+)*)(?![\w-])"
_WORD = re.compile(rf"\s[“‘\"]?(?=[a-z]){_A_WORD}")
_WORD_OF_A_HEADLINE = re.compile(rf"\s[“‘\"]?{_A_WORD}")
_SMALL_WORD = re.compile(
    r"(?<![\w'’.-])(?!(?:[a-z]?illion|about|after|against|amid|before|between|from|into|like|over|thousand|than|through|under|until|upon|when|with"
    r"|without)\b)[a-z]{4,}"
)
_CAPITALS = re.compile(r"(?:\b[A-Z][a-z]{3,}.{1,40}?){3}")
"""In a headline in capitals, "Apple Pays $5 Million Fine in Texas", a thing has one, too."""

_DAYS = frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))
_OF_A_THING_OR_OF_THE_SUM = frozenset({
    "abroad", "adults", "aid", "available", "bail", "cash", "children", "clear", "combined", "compensation",
    "consumers", "courtside", "credit", "customers", "daily", "damages", "debt", "donors", "downtown", "due", "early",
    "equity", "extra", "first", "funding", "further", "gross", "high", "home", "hourly", "income", "interest",
    "investors", "kids", "late", "left", "long", "low", "maximum", "members", "minimum", "monthly", "nationwide", "net",
    "nightly", "offline", "online", "other", "outstanding", "overall", "overdue", "overnight", "overseas", "payable",
    "people", "pretax", "profit", "profits", "quarterly", "rent", "restitution", "retail", "revenue", "revenues",
    "ringside", "savings", "seniors", "short", "statewide", "sterling", "straight", "strong", "students", "support",
    "tax", "tax-free", "taxes", "taxpayers", "total", "turnover", "unpaid", "unspent", "upfront", "weekly",
    "wholesale", "worldwide", "yearly",
})  # fmt: skip
"""Words that describe the thing behind them, or else the sum before them: "$5m cash", but "a new $5m cash deal"."""

_OWNED = frozenset({"debt", "home", "income", "profit", "rent", "revenue", "tax", "total", "turnover"})
"""Those of them that are the thing itself where it is somebody's: "his $5 million home", but "brought $5 million home"."""

_MORE_OR_LESS = frozenset({
    "bigger", "cheaper", "closer", "dearer", "fewer", "greater", "heavier", "higher", "larger", "lighter", "lower",
    "pricier", "poorer", "richer", "shorter", "smaller", "stronger", "weaker", "wealthier",
})  # fmt: skip
_DOES = frozenset({
    "adds", "appears", "awaits", "becomes", "belongs", "brings", "buys", "comes", "covers", "does", "flows", "funds", "gets",
    "gives", "goes", "has", "helps", "includes", "keeps", "leaves", "looks", "makes", "means", "pays", "remains",
    "represents", "say", "says", "seems", "sounds", "stays", "takes", "works",
})  # fmt: skip
"""What a sum does: "the $600 helps", "$20 buys a meal"."""

_MONEY = frozenset({"dollars", "euros", "pounds"})
_NOUN_IN_ED = frozenset({"bed", "feed", "need", "red", "seed", "shed", "speed", "weed"})
_NOUN_IN_LY = frozenset({"assembly", "family", "fly", "monopoly", "rally", "reply", "supply"})
_NOUN_IN_ING = frozenset({
    "advertising", "banking", "building", "ceiling", "clothing", "drilling", "engineering", "farming", "filing",
    "financing", "fishing", "funding", "gambling", "gaming", "hearing", "holding", "housing", "king", "landing", "lending",
    "licensing", "lighting", "listing", "living", "manufacturing", "marketing", "mining", "morning", "evening",
    "offering", "opening", "painting", "parking", "pricing", "processing", "refinancing", "restructuring", "ring",
    "shipping", "signing", "spending", "spring", "string", "swing", "thing", "trading", "training", "wedding", "wing",
})  # fmt: skip
_DONE = frozenset({
    "bought", "brought", "built", "came", "drew", "fell", "gave", "given", "got", "grew", "held", "helped", "kept", "led",
    "lost", "made", "meant", "paid", "rose", "saw", "sent", "sought", "sold", "spent", "stolen", "taken", "took", "went",
    "won",
})  # fmt: skip
_OVER_ANOTHER = re.compile(
    r"\s(?:beat|cut|hit|let|put|set)\s(?:an?|her|him|his|it|its|our|out|the|their|them|those|us)\b"
)
"""The same words are things: "sales of $3bn beat the forecast", but "a $3bn hit"."""


def is_before_a_thing(text: str, place: int, *, owned: bool = False) -> bool:
    """Whether the words at `place` are a thing, or describe one, of the quantity before them: "$5 million jackpot".

    They are not where they tell of the quantity itself: "$5 million apiece", "$5 million richer", "$5 million was
    paid". `owned` tells that "the", "its" or the like is before: then also "funding" is a thing, and not what is done.
    """
    around = text[max(0, place - 120) : place + 120]
    in_capitals = not _SMALL_WORD.search(around) and _CAPITALS.search(around)
    a_word = _WORD_OF_A_HEADLINE if in_capitals else _WORD
    while word := a_word.match(text, place):
        said = word[1].lower()
        if owned and said in _OWNED:
            return True
        if said not in _OF_A_THING_OR_OF_THE_SUM and (owned or said not in _NOUN_IN_ING):
            return _is_of_a_thing(said) and not _OVER_ANOTHER.match(text, place)
        place = word.end()
    return False


def _is_of_a_thing(word: str) -> bool:
    if word in _MORE_OR_LESS | _DOES | _DONE | _MONEY | _DAYS or _NO_THING.fullmatch(word):
        return False
    if word.endswith(("ed", "ing", "ly")) and "-" not in word:
        return word in _NOUN_IN_ED | _NOUN_IN_ING | _NOUN_IN_LY
    return True
