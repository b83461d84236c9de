"""Sentences that begin as a page's calls, labels and notes do, and speak of nothing that a page has.

"Follow her on a Tuesday morning and you will see why." is a story's; "Follow her on Facebook." is the page's. What
tells them apart is not how they begin: a page's own line names the page, what it offers, or where to find it.
"""

from __future__ import annotations

import re

FEWEST_WORDS = 4
STOP = re.compile(r"[.。।۔][\"”’)\]]*$")
US = r"(?-i:[Uu]s)"
"""Not the country."""
OF_THIS_PAGE = re.compile(
    rf"\b(?:{US}|ours?|here|click|tap|swipe|below|above|latest|"
    r"full (?:access|articles?|list|interview|report|stor(?:y|ies)|text|video|version|coverage|details|schedule|terms|bio\w*)|"
    r"for more|more (?:about|on|at|from|photos|videos)|"
    r"(?:this|these|the) (?:articles?|stor(?:y|ies)|posts?|reports?|videos?|photos?|gallery|episode|piece|content|"
    r"material|interview|(?:web)?site|(?:web|home)?page|feature|discussion|conversation|comments?|menu)|"
    r"(?:main|next|previous) (?:content|page|menu|stor(?:y|ies)|article|post)|navigation|search results|"
    r"please|thanks for|feel free|stories|headlines|journalism|coverage|breaking|all rights reserved|copyright)\b|©|\(c\)",
    re.IGNORECASE,
)
"""What a page says of itself and of what stands on it."""
OF_SERVICES = re.compile(
    r"\b(?:e?-?newsletters?|inbox|podcasts?|channels?|apps?|subscribers?|subscriptions?|(?:web)?sites?|home ?page|"
    r"pages?|browser|cookies?|e-?mails?|alerts?|notifications?|accounts?|log ?in|updates?|news|for free|"
    r"to (?:keep|continue) (?:reading|watching)|to read (?:on|more|the|this)|advert\w*|donat\w+|"
    r"twitter|facebook|instagram|tiktok|youtube|whatsapp|telegram|linkedin|threads|bluesky|mastodon|pinterest|reddit|"
    r"google|spotify|patreon|substack|flipboard|infolettres?|lettre d['’]info\w*|nieuwsbrie\w+|hírlev\w+|рассылк\w+|"
    r"abonn\w*|boletín|notiziario|"
    r"nous|nos|notre|nuestr[ao]s?|noss[ao]s?|nostr[aeio]|uns(?:ere[mnrs]?)?|onze|ons|nas|nasz\w*|наш\w*|нас|kami|minket|hier|jetzt|lesen|"
    r"grat[iu]\w*|kostenlos|conta|compte|cuenta|konto)\b|@\w|https?:|\bwww\.|\w\.(?:com|org|net|info|tv|news|example)\b",
    re.IGNORECASE,
)
"""What a page offers and where it is found, in the languages whose calls are known."""
NAMED_OFFER = re.compile(
    r"(?:sign up|subscribe|register) (?:for|to) (?:the )?(?-i:(?:[A-Z][\w’']*\s?){1,4})[.]", re.IGNORECASE
)
"""Nothing but a call and the name of what is offered, as in "Sign up for the Morning Tide."."""
SAYING = "said|says|told|asked|argued|wrote|writes"
"""Verbs by which a story tells what somebody said, as alternatives."""
SAID = re.compile(
    r",[”\"’]? (?:(?:[\w’'-]+ ){0,8}?(?:said|says|told|tells|asked|wrote|writes|written|testified|ruled|argued|warned|urged|"
    r"explained|insisted|shouted|recalled|replied|answered|complained|joked|advised|announced|according to)\b|"
    r"(?:the|an?|one|his|her|their|police|officers)\b(?: [\w’'-]+){0,6} (?:say|reads?|held|found|promised|sang|radioed)"
    r"(?=[,.])|(?:say|beg|urge|warn|promise)s? (?:the|an?|his|her|their|its)\b)|"
    r"[，،][^，。،]{0,20}(?:说|表示|写道|警告|قال|قالت)",
    re.IGNORECASE,
)
"""What a sentence has that somebody is said to have said: a comma, and who did, as in "Click here, beg the posters"."""
READER = re.compile(
    rf"\b(?:you|your|yours|you['’](?:ve|re|ll)|we|we['’](?:re|ve|ll)|i|{US}|ours?|vous|votre|vos|tu|tes?|usted|su|sus|você|seu|sua|sie|ihre?[nmrs]?|"
    r"deine?[nmrs]?|voi|vostr[aeio]|jij|uw|u)\b",
    re.IGNORECASE,
)
ORDERS = re.compile(
    r"(?:^|[.!?:;)]\s|,\s(?:then |please )?)(?:please )?(?:sign|log|subscribe|unsubscribe|register|get|read|try|click|tap|"
    r"view|see|watch|listen|download|join|support|become|follow|share|learn|find|check|visit|create|enter|manage|accept|"
    r"login|signup|already|privacy policy|terms)\b",
    re.IGNORECASE,
)


def is_said(text: str) -> bool:
    """Whether a sentence is told as somebody's words, as in "Follow us, said the guide."."""
    return SAID.search(text) is not None


def is_plain_sentence(text: str) -> bool:
    """Whether a line is a whole sentence that is somebody's words or speaks neither of the page nor of what it offers."""
    if not STOP.search(text):
        return False
    return is_said(text) or (
        len(text.split()) >= FEWEST_WORDS
        and not (OF_THIS_PAGE.search(text) or OF_SERVICES.search(text) or NAMED_OFFER.fullmatch(text))
    )


def speaks_to_reader(text: str) -> bool:
    """Whether a line speaks to who reads it, or in the page's own voice, or tells the reader what to do."""
    return READER.search(text) is not None or ORDERS.search(text) is not None


def tells_of_a_service(text: str) -> bool:
    """Whether a whole sentence that speaks of newsletters, cookies and the like is a story's.

    It is somebody's words, or speaks neither to its reader nor of the page.
    """
    if not STOP.search(text) or len(text.split()) < FEWEST_WORDS:
        return False
    return is_said(text) or not (OF_THIS_PAGE.search(text) or speaks_to_reader(text))
