"""Signals of what a page says to its readers between its parts: offers, requests, and who its publisher is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text import forms
from audiobrief.reading.text.captions import credit_only, credited, labelled
from audiobrief.reading.text.lines import MEMORY
from audiobrief.reading.text.page_voice import QUOTED_OR_SAID
from audiobrief.reading.text.tail import FEWEST_SENTENCES, is_alien

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place, Taken

SHORTEST, LONGEST = 20, 420
"""Characters of what a page says to its readers."""

READER = re.compile(
    r"\b(?:you|your|you['’](?:ve|re|ll)|we|we['’](?:re|ve|ll)|our|us|my|"
    r"vous|votre|notre|nos|tu|puedes|nuestr[ao]s?|deine?|ihre?[nr]?|unsere?[nr]?|nostr[aeio]|vostr[aeio]|sua|noss[ao]s?)\b",
    re.IGNORECASE,
)
CALLING = re.compile(
    r"^(?:please |to |want to .{1,60}\? |)"
    r"(?:(?:sign up|subscribe|unsubscribe|log ?in|register)(?=,? (?:to|for|now|today|at|via|here|register|or subscribe)\b)|"
    r"get|download|follow|click|read|listen|"
    r"watch|join|support|catch|stream|stay|see|check out|try|visit|tap|donate|add|save|share|find|e-?mail|submit|switch)\b",
    re.IGNORECASE,
)
SERVICE = re.compile(
    r"\b(?:(?:e-?)?newsletters?|e-?mail (?:digest|updates)|(?:home ?page|personali[sz]ed) feed|"
    r"(?:un)?subscri(?:be[rs]?|bing|ptions?)|paywall|inbox|mailing list|"
    r"log ?in(?! (?:an?|the|his|her|their|my)\b)|sign(?:ing)? up|"
    r"privacy policy|terms (?:of (?:use|service)|and conditions)|e-?mail address|push notifications|digital access|"
    r"community (?:guidelines|standards|rules)|house rules|freely accessible|free trial|this (?:article|story|post) is public|"
    r"suscripción|abonnement|abonnenten|abbonamento|assinatura|comments on this (?:article|story)|"
    r"our (?:[\w'’]+ ){0,4}app|the (?-i:[A-Z])[\w'’]* (?:[\w'’]+ ){0,3}app|saved list|free articles?|"
    r"(?:monthly|one-off|modest) (?:contribution|donation)s?|donate (?:today|now)|"
    r"your (?:support|contribution|donation)s? (?:helps?|makes?|allows?|means?|keeps?|will help|goes) "
    r"(?:us|our|it possible|all the difference|sure|this|directly|to|(?:independent|local|quality|public)\b)|"
    r"(?:you['’]ve|you have) (?:read|viewed) (?:\d+|your \w+|all) (?:free )?(?:articles?|stories|story))\b",
    re.IGNORECASE,
)
"""What a page offers its readers and regulates with them, and a story seldom speaks of."""

YOURS_AND_OURS = re.compile(r"(?=.*\byour\b).*\bour\b", re.IGNORECASE)
"""What a sentence has that speaks of its reader and of who says it."""

OFFERED = re.compile(
    r"\b(?:(?:our|the|all|more|latest|exclusive|breaking|top) (?:[\w'’&-]+ ){0,3}"
    r"(?:stories|news|videos?|updates|headlines|podcasts?)|"
    r"playlist|(?:youtube|whatsapp|telegram) channel|channel from|journalism)\b",
    re.IGNORECASE,
)
"""What a page calls its readers to."""

OF_PAGES = re.compile(
    r"\b(?:content|journalism|newsletters?|articles?|websites?|subscri\w+)\b", re.IGNORECASE
)
COMMON_CAUSE = re.compile(
    r"^(?=.*\b(?:we|our|us)\b).*\b(?:our (?:readers|journalism|reporting|newsroom|journalists)|high-quality journalism|"
    r"(?:independent|in-depth) reporting|your readership|readers like you|news production)\b|"
    r"^(?:here )?at (?:the )?[A-Z][\w ]{1,30}, we(?:['’]re)? (?:\w+ )?(?:believe|unwavering|committed|strive|are)\b",
    re.IGNORECASE,
)
"""How a paper speaks of itself when it asks for money."""

IN_ITS_NAME = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
OF_PAPERS = re.compile(
    r"\b(?:report\w*|correspondents?|stor(?:y|ies)|news\w*|journalis\w+|readers?|editor\w*|press|media|coverage|publish\w*)\b",
    re.IGNORECASE,
)
"""What a paper speaks of in a plea beside an offer, where a story has nothing but a "we"."""

OF_ITSELF = re.compile(
    r"^(?:The )?(?P<name>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|the|for)){0,4}?)"
    r"(?:, (?:the|an?) [^.,]{2,50} (?:division|arm|unit|part|publisher|service) of [^.,]{2,40})?,? "
    r"(?:is|was (?:founded|established|launched)|publishes|provides|encourages|started|now|reserves|has|does not|"
    r"the (?:largest|oldest|leading|only))\b"
)
IN_DATELINE = re.compile(r"^[^()]{0,60}\([^()]{2,40}\) ?[–—-]{1,2} ")
"""What a publisher, as an agency, is named in before a story."""

ASKS_FOR_ITSELF = re.compile(r"\bour\b", re.IGNORECASE)
"""What an offer of the page itself has, where its story is about such offers."""

FEWEST_ABOUT = 3
"""Sentences of a story that is about subscriptions or the like."""

FEWEST_CALLS = 2
"""Calls in a row that are a plea."""


def address_to_readers(place: Place) -> Taken | None:
    """A sentence to the readers about what the page offers them, that has the page's labels beside it."""
    if not calls_readers(place.line):
        return "furniture" if _is_alien_address(place) or _is_beside_plea(place) else None
    over, under = _beyond_calls(place, -1), _beyond_calls(place, 1)
    at_labels = (_is_label(place, over), _is_label(place, under))
    is_last = place.number > place.page.last_told
    if offers_service(place.line):
        if _is_about_services(place) and not (
            CALLING.match(place.line) or ASKS_FOR_ITSELF.search(place.line)
        ):
            return None
        is_alone = is_last and is_alien(place.page, place.number)
        return "furniture" if any(at_labels) or is_alone or under - over > FEWEST_CALLS else None
    if _is_label(place, under) and forms.BOX.match(
        place.page.lines[under] if under < len(place.page.lines) else ""
    ):
        return "furniture"
    is_run = under - over > FEWEST_CALLS
    return "furniture" if all(at_labels) or (is_last and (is_run or any(at_labels))) else None


def _is_about_services(place: Place) -> bool:
    """Whether the title, or several sentences that offer nothing, speak of what pages offer their readers."""
    if place.title is not None and SERVICE.search(place.page.lines[place.title]):
        return True
    return place.page.told_of_services >= FEWEST_ABOUT


def _is_alien_address(place: Place) -> bool:
    """Whether a sentence behind the story, and behind a line that is none, speaks of the page or to its reader."""
    page, number = place.page, place.number
    if number <= page.last_told or not (speaks_of_pages(place.line) and is_alien(page, number)):
        return False
    behind = page.last_told + 1
    between = page.sentences_over[number] - page.sentences_over[behind]
    return page.sentences_over[behind] >= FEWEST_SENTENCES and between < number - behind


def _is_beside_plea(place: Place) -> bool:
    """Whether a sentence that speaks of pages, and of nothing the story is about, has an offer right over or under it."""
    lines, number = place.page.lines, place.number
    beside = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    is_own = (speaks_of_pages(place.line) and not is_plain_sentence(place.line)) or (
        IN_ITS_NAME.search(place.line)
        and OF_PAPERS.search(place.line)
        and not QUOTED_OR_SAID.search(place.line)
    )
    return bool(is_own) and any(map(offers_service, beside)) and is_alien(place.page, number)


def publisher(place: Place) -> Taken | None:
    """What a page says of its publisher behind the story, which itself does not speak of the publisher."""
    page, number = place.page, place.number
    is_sentence = place.prose or number in page.labels
    if not is_sentence or number < page.last_surely or QUOTED_OR_SAID.search(place.line):
        return None
    found = OF_ITSELF.match(place.line)
    if not found or page.sentences_over[number] < FEWEST_SENTENCES:
        return None
    told = (
        IN_DATELINE.sub("", other) for at, other in enumerate(page.lines) if page.prose[at] and at != number
    )
    return (
        "furniture"
        if _is_publisher(page, found["name"]) and not any(found["name"] in other for other in told)
        else None
    )


def _is_publisher(page: Page, name: str) -> bool:
    """Whether a name stands alone in a line of the page, or in the one that says whose the page is."""
    if " " in name and name.lower() in page.names_alone:
        return True
    of_page = re.compile(
        rf"(?:©|copyright|about|stories from|news from)\b.{{0,20}}\b{re.escape(name)}\b", re.IGNORECASE
    )
    return any(of_page.search(line) or (name in line and line.startswith("©")) for line in page.of_owner)


@lru_cache(MEMORY)
def offers_service(line: str) -> bool:
    """Whether a sentence speaks to readers of what no story is about: subscriptions, accounts, rules for comments."""
    if not SHORTEST <= len(line) <= LONGEST or QUOTED_OR_SAID.search(line):
        return False
    speaks = READER.search(line) is not None or CALLING.match(line) is not None
    return (speaks and SERVICE.search(line) is not None) or COMMON_CAUSE.search(line) is not None


@lru_cache(MEMORY)
def speaks_of_pages(line: str) -> bool:
    """Whether a sentence has a word of pages, or calls its readers; some of a story's do as well."""
    is_told = QUOTED_OR_SAID.search(line) is not None or len(line) > LONGEST
    calls = CALLING.match(line) is not None and READER.search(line) is not None
    return not is_told and (calls or OF_PAGES.search(line) is not None)


@lru_cache(MEMORY)
def calls_readers(line: str) -> bool:
    """Whether a line may be an offer to readers, or a call to them."""
    if offers_service(line):
        return True
    if not SHORTEST <= len(line) <= forms.SHORT or QUOTED_OR_SAID.search(line):
        return False
    return (CALLING.match(line) is not None and OFFERED.search(line) is not None) or (
        YOURS_AND_OURS.match(line) is not None
    )


def tells_of_services(line: str) -> bool:
    """Whether a sentence speaks of such things and offers none."""
    return SERVICE.search(line) is not None and not calls_readers(line)


def _beyond_calls(place: Place, step: int) -> int:
    """The number of the next line that is no call to readers itself."""
    lines, number = place.page.lines, place.number + step
    for _ in range(forms.LONGEST_BOX):
        if not 0 <= number < len(lines) or not calls_readers(lines[number]):
            break
        number += step
    return number


def _is_label(place: Place, number: int) -> bool:
    """Whether a line is the page's own, or the page ends there; what a picture shows is the story's."""
    page = place.page
    if number not in page.labels:
        return number >= len(page.lines)
    line = page.lines[number]
    return not (labelled(line) or credited(line) or credit_only(line))
