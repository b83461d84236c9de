"""Sentences in which a page speaks of itself: of its money, its rights, its mails, and not of the story."""

from __future__ import annotations

import re
from functools import lru_cache

from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.plain_sentences import SAYING
from audiobrief.reading.text.lines import MEMORY, MONTH_NAME

LONGEST_RIGHTS, LONGEST = 900, 300
"""Characters of a notice on rights, and of any other sentence."""

QUOTED_OR_SAID = re.compile(
    rf"[“”\"]|\b(?:{SAYING}|dit|écrit|répond|explique|dice|dijo|escribe|responde|"
    r"sagt|sagte|schreibt|schrieb|fragt|fragte)\b",
    re.IGNORECASE,
)
"""What a story's sentence has that speaks of such things."""

RIGHTS = re.compile(
    r"^[(\[]?(?:©|\(c\)|copyright\b|all rights reserved\b)"
    r".*\b(?:reserved|content|published|reproduced|unauthori[sz]ed reproduction|permission|redistributed)\b|"
    r"^disclaimer\s?[:：].*\b(?:not responsible|accuracy|liab(?:le|ility)|advice|endorse\w*)\b|"
    r"^this (?:document|material|content) (?:is (?:subject to|protected by) copyright|may not be)\b",
    re.IGNORECASE | re.DOTALL,
)
LIABILITY = re.compile(
    r"^this (?:press|news) release (?:contains|includes|may contain) (?:\w+ ){0,3}[“\"]?forward-looking statements\b|"
    r"^accuracy and availability of [\w ]{0,20}transcripts may vary\b|"
    r"^the [\w ]{1,40} is not responsible for the content of (?:external|other) (?:\w+ )?(?:sites|links|pages)\b|"
    r"^the (?:views|opinions) expressed "
    r"(?:here|(?:in|by) (?:this|the|our )?\s?(?:article|author|column|contributor|piece|post|blog|commentary|writer)s?)\b"
    r".{0,160}\b(?:are|do not|own)\b",
    re.IGNORECASE,
)
COMMISSION = re.compile(
    r"(?<!\byou )\b(?:may|might|will|could|can) (?:be paid|earn|receive|get|make) "
    r"(?:\w+ ){0,3}(?:commissions?|compensation|fee)\b",
    re.IGNORECASE,
)
OF_ITS_LINKS = re.compile(
    r"(?=.*\blinks?\b)(?=.*\b(?:you|we|our|this (?:page|article|site|post))\b)", re.IGNORECASE
)
SUPPORT = re.compile(
    r"^(?:(?:with )?your (?:support|contribution|donation)|(?:please )?support us|every (?:contribution|donation|subscription)|"
    r"whether (?:it['’]s |you give )?[$£€]\d+ or [$£€]\d+|(?:please )?(?:consider )?donat(?:e|ing)|our mission|"
    r".*\b(?:consider (?:supporting|donating|subscribing|becoming a)|become a (?:member|supporter|subscriber)[.!]?$))",
    re.IGNORECASE,
)
OF_JOURNALISM = re.compile(
    r"\b(?:journalism|reporting|newsroom|tell (?:the|these|this) stor(?:y|ies)|independent\b.{0,30}\b(?:news|media)|"
    r"every contribution counts)\b",
    re.IGNORECASE,
)
OF_A_MISTAKE = (
    r"(?=.*\b(?:mis\w+|incorrect\w*|inaccura\w+|erroneous\w*|wrong\w*|errors?|stated|gave|named|identified|referred|"
    r"omitted|contained|included|reported|published|posted|appeared|corrected)\b)"
)
"""What a note on an earlier version goes on with; sailors' tales have earlier versions, too."""

SENT_TO_PAGE = (
    r"(?:notifications?|comments?|e-?mails?|messages?|votes?|preferences|settings|requests?|submissions?|subscriptions?|"
    r"ratings?|links?|responses?|changes|profile)"
)
"""What a reader leaves with a page, which says that it came."""

FREE_STORIES = (
    r"save (?:articles|stories) (?:to read|for) later\b|"
    r"(?:this is your last|you have (?:\d+|one|two|three|no)(?: more)?) (?:free )?(?:articles?|stor(?:y|ies))\b"
    r"(?=.*\b(?:read|left|remaining|regist\w+|subscri\w+|month)\b)|"
    r"this (?:post|article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our |paid |paying )*"
    r"(?:subscribers|members)\b|"
    r"this copy is for (?:your )?personal,? non-?commercial use\b"
)
OF_ITSELF = (
    r"[\w ]{2,30} is a (?:non-?profit|independent|reader-supported) (?:newsroom|news organi[sz]ation|outlet)\b.*\bsign up\b|"
    r"this (?:post|page|article|site) (?:may )?contains? affiliate links\b|"
    r".{0,80}with free,? real-time updates\b"
)
OF_ITS_STORY = (
    rf"a correction was made on (?:{MONTH_NAME}|\d|\w+day)\b|"
    rf"an earlier version of this (?:story|article|post|report)\b{OF_A_MISTAKE}|"
    r"(?:check|come) back (?:here )?(?:for updates|later)|"
    r"this (?:is a )?(?:developing|breaking)(?: news)? story\b.{0,80}\b(?:updated?|check back|refresh)"
)
OF_ITS_MAKING = (
    r"(?:this (?:audio|summary|article|translation|video)(?: version)?|the \w+ version|"
    r"the \w+(?: version)? of this (?:article|story)) (?:is|was) "
    r"(?:ai-generated|(?:created|generated) (?:with|by) ai)\b|"
    r"this is read by an automated voice\b"
)
ANSWERS = (
    r"this field is for validation purposes\b|"
    rf"your (?:[\w-]+ ){{0,2}}{SENT_TO_PAGE} ha(?:s|ve) been "
    r"(?:saved|sent|submitted|received|recorded|posted|added|copied)[.!]?$|"
    r"(?:getting|loading|preparing) your .{0,40}\bplayer\b.{0,20}(?:…|\.{3})$|"
    r"(?:please )?use (?:the |a )?\w+ browser\b"
)
"""What a page tells who has just sent or opened something."""
WHERE_ELSE = (
    r"(?:new!? ?)?you can now (?:listen to|read|watch|save|follow|share) (?:our|(?-i:[A-Z])\w*) "
    r"(?:\w+ ){0,3}(?:articles?|stories|news)\b|"
    r"(?:.{0,80}, )?download (?:the|our) (?:[\w'’]+ ){0,4}app(?: (?:now|today|here))?[!.]?$|"
    r"(?:please )?(?:join|follow) [\w ]{2,30}['’]s (?:telegram|whatsapp|viber|facebook) (?:channel|group|page)\b|"
    r"for the latest [^.]{3,80}, (?:head|go|tune|turn|visit|download|check)\b.{0,60}"
    r"(?:\b(?:our|app|(?:web)?site|page|channel|radio|here)\b|\w\.\w)"
)
OF_MAIL = (
    r"you may (?:\w+ )?receive (?:promotional|marketing|occasional)\b|"
    r"to unsubscribe,? (?:reply|click|e-?mail|visit|send)\b"
)
NOTICES = re.compile(
    f"^(?:{FREE_STORIES}|{OF_ITSELF}|{OF_ITS_STORY}|{OF_ITS_MAKING}|{ANSWERS}|{WHERE_ELSE}|{OF_MAIL})",
    re.IGNORECASE,
)
COOKIES = re.compile(
    r"^(?=(?:accept|reject|allow|manage|set)\b|.*\b(?:we|our|us|you|your|this|(?:web)?site)\b)"
    r"(?=.*\b(?:use|uses|set|accept(?:ed)?|reject(?:ed)?|store|place|allow|need|manage|about) (?:\w+ ){0,3}cookies\b)"
    r".*\b(?:accept(?:ed)?|reject(?:ed)?|settings|(?:web)?site|preferences|browser|essential|analytics|"
    r"additional (?:\w+ )?cookies|consent)\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"^(?:(?:is|was|did you find) this (?:page|article|story|information|content) (?:useful|helpful|interesting)\??$|"
    r"(?:did|have|will) you (?:\w+ )?(?:make|made|try|tried|enjoy(?:ed)?|liked?|found) "
    r"this (?:recipe|article|story|post|page)(?: yet| already)?\?$|"
    r"want (?:more|to)\b[^?]{0,80}\? (?:sign up|subscribe|join (?:us|our)|download (?:our|the)|get (?:our|the|it in your))\b|"
    r"letters (?:may|will) be edited(?=[.!]?$| (?:for|and|before|in)\b)|"
    r"comments (?:have to|must) be (?:in [a-z]+|respectful|civil|polite|approved|relevant|on[- ]topic)\b|"
    r"comments (?:are|will be) (?:moderated|reviewed (?:before|by (?:our|the) (?:moderators|editors)))\b|"
    r"(?:this (?:site|form) is )?protected by (?:re|h)captcha\b|"
    r"(?:yes|no)\b.{0,12}\bthis page is\b|report (?:a problem|an error) (?:with|on) this\b|"
    r".{0,120}\b(?:let us know|tell us|e-?mail us|write to us|contact us) at \S{1,40}@\w|"
    r"(?:.{0,80}[.!] )?support (?:independent|our|local|quality|public)\b[\w ,-]{0,40}\bjournalism\b|"
    r".{0,120}\b(?:let us know|tell us|have your say|leave (?:us )?a)\b.{0,60}\b(?:in the comments?|comments? (?:section|below)|"
    r"rating below)\b|"
    r"(?:enter|type) (?:your )?(?:keywords?|search)\b|ready for more\?$|sign up here[.!]?$)",
    re.IGNORECASE,
)
LIVE = re.compile(
    r"^this (?:live ?blog|live page|live coverage) (?:is|has been|has) (?:now )?(?:closed|ended|paused)\b",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"^(?:more information|journal(?: (?:information|reference))?|citation|reference|doi|provided by)\s*:\s*\S",
    re.IGNORECASE,
)
CITATION = re.compile(r"(?<!\()\bdoi\s?:\s?10\.\d{4,}", re.IGNORECASE)
CITED = re.compile(r"\b(?:et al|doi|retrieved \d{1,2})\b", re.IGNORECASE)
NAMED = re.compile(r":(?: (?:[A-Z][\w&-]*|of|and|the))+$")


@lru_cache(MEMORY)
def speaks_of_itself(line: str) -> bool:
    """Whether a line is the page's own: on rights, commissions, support, mails, cookies, references."""
    if len(line) <= LONGEST and CITATION.search(line):
        return True
    if len(line) <= LONGEST_RIGHTS and (RIGHTS.match(line) or LIABILITY.match(line)):
        return True
    if len(line) > LONGEST or QUOTED_OR_SAID.search(line):
        return False
    return (
        any(form.match(line) for form in (NOTICES, COOKIES, ASKED, LIVE))
        or (SUPPORT.match(line) is not None and OF_JOURNALISM.search(line) is not None)
        or (COMMISSION.search(line) is not None and OF_ITS_LINKS.match(line) is not None)
        or is_appeal(line)
        or (REFERENCE.match(line) is not None and (CITED.search(line) or NAMED.search(line)) is not None)
    )
