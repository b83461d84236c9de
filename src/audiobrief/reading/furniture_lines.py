"""Lines on a web page that are not story wherever they stand, each kind with its own rule."""

from __future__ import annotations

import re
from functools import lru_cache

from audiobrief.reading import furniture_words
from audiobrief.reading.credits import is_only_of_makers, split_credit
from audiobrief.reading.plain_sentences import (
    is_plain_sentence,
    is_said,
    speaks_to_reader,
    tells_of_a_service,
)
from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.edges import ENDS_SENTENCE
from audiobrief.reading.text.lines import MEMORY, MONTH_NAME
from audiobrief.reading.word_lists import words_of

SHORT = 140
"""Characters; only lines up to this length can be furniture by their words."""

LONGEST_NOTE = 400
"""Characters of a note on the article or of an offer."""

WORD = re.compile(r"[^\W_]")
LABEL_WORDS = 4
"""Words that a label in a row has fewer of."""

OTHERS = (
    r"stor(?:y|ies)|articles?|news|posts?|content|coverage|links?|topics?|reading|reads|videos?|headlines|items?|"
    r"events?|products?|searches|tags?"
)
"""What a page has more of, besides its story."""
OTHER = re.compile(OTHERS, re.IGNORECASE)
BEHIND_LABELS = words_of(
    "a about an and around at by for from in like of on or the to here more now out page section "
    "site that these this top with month today week year"
)
"""Small words of the labels themselves."""
CALLS = re.compile(
    r"(?:(?:read|see|watch|listen|view|click|tap|swipe|scroll|hear|learn)\s+(?:more|also|next|now|here|on|full|all|"
    rf"below|this|the\s+full|to)|(?:related|recommended|suggested|more|trending|popular)"
    rf"(?:\s+(?:(?:internet\s+)?(?:{OTHERS})|for you|now))|"
    r"(?:related|recommended|more|trending|must[- ]read|don['’]t miss)(?=\s*(?:[:|>»→…]|$))|"
    r"must[- ]reads?|also (?:read|see|on|from this (?:author|source|publisher|series))|"
    r"you (?:may|might) (?:also )?(?:like|be interested)|(?:people|others) are (?:also )?reading|"
    r"more (?:from|on|about|in|like)|most (?:read|popular|viewed|shared)|up next|next up|in case you missed|"
    r"editor['’]?s['’]? (?:pick|choice|recommendation)s?|top stories|latest (?:news|stories)|"
    r"what to read next|keep reading|continue reading|explore further|"
    r"(?:further reading|get (?:\w+ ){0,2}(?:alerts|updates))(?=\W*$)|"
    r"(?:skip|jump|back|go) to (?:the )?(?:top|main|content|navigation|comments|home(?:\s?page)?|start|menu|search|"
    r"results|article|story|footer|list|overview|news|all|previous|next)|"
    r"other (?:news|stories|articles|headlines|opinion|coverage)(?= columns?$|$)|from (?:our|the) (?:partners|archives?)$)"
    r"(?!\w)",
    re.IGNORECASE,
)
TELLING = re.compile(
    r"(?:also|related|recommended|more|most|must|top|other|popular|latest|trending)\b", re.IGNORECASE
)
"""What a sentence may begin with as well as a call; the others tell the reader what to do."""
LINKED_CALL = re.compile(
    r"[(\[]?(?:see|watch|read|listen|hear|view|click|check out|find out|learn|discover|explore)\b",
    re.IGNORECASE,
)
LINKED_LABEL = re.compile(
    r"[(\[]?(?:more(?! than\b)|related|also|photos?|video|gallery|opinion|analysis|explainer)\b",
    re.IGNORECASE,
)
"""What a link to something else begins with, and many a sentence of a story."""
BUTTON = (
    r"(?:subscribe|sign up|register|donate|join us|become a (?:member|subscriber))(?: now| today| here)?!?|"
    r"modal title|republish (?:this|our) (?:article|story)|(?:sign|log) ?in|"
    r"(?:report|suggest) an? (?:error|mistake|typo|correction)"
)
BUTTON_ALONE = re.compile(BUTTON, re.IGNORECASE)
OTHER_STORIES = re.compile(rf"(?:more|other|our)\s(?:[\w’'&.-]+\s){{1,4}}(?:{OTHERS})", re.IGNORECASE)
"""What stands over links to other stories, as "More great Courier stories", and over a list that is a story's own."""

OTHERS_ABROAD = re.compile(rf"(?:{furniture_words.MORE_ABOUT})\s.{{2,60}}", re.IGNORECASE)
LABELLED_ABROAD = re.compile(rf"(?:{furniture_words.LINK_LABEL})\s?:\s", re.IGNORECASE)
LABELLED_LINK = re.compile(
    rf"(?:{furniture_words.LINK_LABEL})\s?[:|>»→–—]|"
    r"[(\[]?(?:read|see|watch|related|more|also read|see also|read also|read more|must read|recommended|"
    r"related (?:story|stories|article|articles|coverage|content|links|topics|news)|"
    r"more (?:on this|from [\w .]{2,40})|opinion|analysis|video|photos|gallery|listen|explainer)\s*[:|>»→–—]",
    re.IGNORECASE,
)
SUBSCRIPTION = re.compile(
    r"\b(?:sign up|subscribe|subscription|log ?in|sign in|register|newsletter|inbox|unsubscribe|free trial|"
    r"download (?:our|the) .{0,20}app|get the .{0,40}(?:app|newsletter)|become a (?:member|subscriber)|"
    r"already a (?:member|subscriber)|support (?:our|independent) journalism|e-?mail address|privacy policy|"
    r"terms (?:of (?:use|service)|and conditions|& conditions)|cookies?|all rights reserved|push notifications)\b",
    re.IGNORECASE,
)
SHARING = re.compile(
    r"(?:share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|"
    r"flipboard|telegram|messenger|x(?:\.com)?|comments?|bookmark|like|follow|gift|listen|reprints|link copied!?|copied!?|"
    r"article|story|copy|link|on|to|via|with|by|and|or|this|us|a friend|friends|your|"
    r"[\s,;:|·•/&+…().!-]|\d)++",
    re.IGNORECASE,
)
SHARE_BAR = re.compile(
    r"share (?:(?:this|it) )?(?:to|on|via|with)\s*[:：](?:[\s,|·•/]*(?-i:[A-Z][\w-]{0,11})){2,10}",
    re.IGNORECASE,
)
"""A row of networks, known by what stands before it: which networks there are differs by country."""

FOLLOW = re.compile(
    r"(?:follow|like|find|join|connect with)\s+(?:us|her|him|them|me|the author|@?\w+(?: \w+)?)\s+(?:on|at|via|@)\b|"
    r"get [^,.!?]{2,40} on (?:whatsapp|telegram|messenger)[.!]?$|follow @\w+|"
    r"follow (?:the )?(?:topics?|authors?)(?: and (?:topics?|authors?))? (?:in|from|of) this (?:article|story)\b|"
    r"(?:add|prefer|choose|make|set|añad\w+|ajoute\w*|aggiungi|adicion\w+)\s.{2,40}\s(?:on|en|sur|su|no) "
    r"google(?: news| discover| search)?$|"
    r"(?:add|choose|make|select|set)\s[^,.!?]{2,40}\s(?:as\s)?(?:a|your) preferred(?: news)? source\b[^,.!?]{0,60}"
    r"\b(?:on|in) google(?: news| discover| search)?[.!]?$",
    re.IGNORECASE,
)
ADVERT = re.compile(
    r"(?:advertise?ment(?: ?[–—-] ?(?:story |article )?continue[sd]?(?: reading)? below)?|"
    r"ad|ads|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|"
    r"publicité|publicidad|sponsor message|(?:a )?message from our sponsors?|"
    r"content from our (?:partners?|sponsors?)(?: (?-i:[A-Z])[^.!?]{1,40})?|"
    r"story continues below(?: advertisement)?|article continues (?:below|after)[\w ]*|"
    r"(?:subscribe|log in|sign in|register) to (?:continue|keep) reading(?: this (?:article|story))?|"
    r"already a (?:subscriber|member)\? (?:log|sign) in(?: here)?|create a free account to (?:continue|read)[\w ]*|"
    r"continue reading (?:the main story|below)|loading(?: (?:more|comments))?|skip (?:ad|advertisement)|"
    r"this advertisement has not loaded yet.*|scroll (?:down )?to continue[\w ]*)[.…:!\s-]*",
    re.IGNORECASE,
)
COMMENTS = re.compile(
    r"(?:\d[\d,.]*\s*)?(?:comments?|responses?|replies|shares?|views?|likes?|reads?|shares and \d+ comments)"
    r"(?:\s*\(?\d[\d,.]*\)?)?|(?:\d[\d,.]*\s*(?:comments?|replies|shares?|views?|likes?|reads?)[\s·•|,]*){2,5}|"
    r"leave a (?:comment|reply)|(?:post|add|write|view|show|hide|join) (?:a |all |the |your )?"
    r"(?:comments?|conversation|discussion)|"
    r"(?:log|sign) in(?: or (?:register|sign up))? to (?:post|add|leave|view|write) (?:a )?comments?|"
    r"no (?:labels|tags)|no comments(?: yet)?|be the first to comment|comments are closed\.?|"
    r"(?:\d+|one|two|three|five|a few|a couple of)?[\s-]*min(?:ute)?s?[\s-]*(?:read|listen|watch)",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"(?:©|\(c\))\s.{0,110}|copyright\s(?:(?:©|\(c\)|\d|by\b|notice\b|(?-i:[A-Z])).{0,110}|.{0,110}(?<![.]))|"
    rf".{{0,100}}\ball rights reserved\b.{{0,60}}|{forms.RESERVED}.{{0,80}}|.{{0,60}}\b(?:{furniture_words.RIGHTS})\b.{{0,60}}",
    re.IGNORECASE,
)
ASKING = re.compile(rf"(?:{furniture_words.ASKING})(?!\w)", re.IGNORECASE)
ASKED_AT_END = re.compile(rf".{{0,60}}(?:{furniture_words.ASKED_AT_END})[.。!！।۔]?", re.IGNORECASE)
READING_TIME = re.compile(furniture_words.READING_TIME, re.IGNORECASE)
TAGS = re.compile(
    r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|posted in|in this (?:story|article))"
    r"\s*[:|]?(?:\s.*)?",
    re.IGNORECASE,
)
RIGHTS_AT_LENGTH = re.compile(
    r"(?:©|\(c\)|copyright\b).{0,100}\b(?:all rights reserved|may not be (?:published|reproduced|reprinted))|"
    r"(?:(?![说說称稱]|发[布表出]|發[布表出]|公布)[^。：:]){0,12}(?:版权|版權|免责|免責)(?:说明|說明|声明|聲明)\s?[：:]",
    re.IGNORECASE | re.DOTALL,
)
LABELLED_TAGS = r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in)\s*[:|].{0,120}"
PLACEHOLDER = "{{"
"""Begins what a page's scripts would have put something else for."""
PHOTO = re.compile(
    r"(?:(?:featured?|header|lead|cover|main|top|hero|banner|title) (?:image|photo|picture|photograph|illustration)|"
    r"(?:beitrags|titel|aufmacher|symbol)?(?:bild|foto)(?:quelle|nachweis)?(?=:)|"
    r"image|photo|picture|photograph|photography|illustrations?|graphics?|credit|video|image caption|media caption|"
    r"photo(?:s)? (?:credit|by|courtesy)|image (?:credit|source|copyright|via|by)|picture (?:credit|source|by)|"
    r"file photo|getty images)\s*(?:[:：/|]|\bby\b|\bvia\b|$|,).{0,120}|(?:open|view) (?:image|photo|gallery).{0,30}|"
    r"enlarge (?:this )?image|toggle caption|hide caption|\d+\s*(?:/|of)\s*\d+",
    re.IGNORECASE,
)
DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?"
    rf"(?:{MONTH_NAME}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH_NAME}\.?,?(?:\s+\d{{4}})?|"
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
CLOCK = r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
ZONE = r"(?:gmt|utc|bst|[ecmp][sd]?t|ist|cet|cest|eastern|pacific|hkt|sgt|aest|[+-]\d{2}:?\d{2})"
WHEN = re.compile(
    r"(?:(?:first\s+)?(?:published|posted|updated|last (?:updated|modified)|modified|created|date|on|at|time)"
    r"\s*[:|]?\s*|"
    rf"{DATE}|{CLOCK}|{ZONE}|\d+\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s+ago|"
    rf"(?:today|yesterday)\b|[\s,;|·•@()–—/-]|(?:at|on)\b)++",
    re.IGNORECASE,
)
PUBLISHED = re.compile(r"(?:first )?(?:published|posted|updated|last updated|modified)\b", re.IGNORECASE)
"""Begins a line that says when its page was made, which may end as a sentence does."""
POINTER = re.compile(
    r"for more (?:on|news|stories|coverage|from|[\w,]+(?: [\w,]+){0,4} (?:news|stories|coverage|reporting))\b"
    r"(?:(?!\b(?:we|let['’]?s)\b)[^.!?]){0,120}"
    r"\b(?:visit|go to|head to|check out|click|follow|see)\b(?:[^.!?]|\.(?=\S))*[.!]?",
    re.IGNORECASE,
)
"""Sends a reader to another page, by a link in it."""
ARROWED = re.compile(
    r"(?:>{1,3}|»)\s*(?:also |must )?(?:read|see|watch|listen|related|more|click)\b[^.!?]{4,}", re.IGNORECASE
)
ARROWED_LABEL = re.compile(r"\W+(?:[a-z]+ ){0,4}[a-z]+\s?[:：]", re.IGNORECASE)
"""Such a call though it is no link; a dialogue's lines begin with the same mark."""

STAFF_REPORT = re.compile(
    r"(?:from )?(?:[\w’'&]+ ){0,5}(?:staff|wire|news service|and)+ reports?\.?", re.IGNORECASE
)
BYLINE = re.compile(
    r"(?i:by|written by|reported by|words by|story by|from(?=:)|author)\s*:?\s+(?!the\b|a\b|an\b)[A-Z][^.!?]{1,100}"
)

SIGNS_OF_RIGHTS = (
    *("©", "(c)", "copyright", "may not be", "reserv", "réserv", "riserv", "vorbehalten"),
    *("reprodu", "riproduzione"),
)
"""One of these is in every line of rights; looked for first, as most lines have none."""

WHOLE_LABELS = re.compile(
    "|".join((LABELLED_TAGS, BUTTON, *(form.pattern for form in (ADVERT, SHARING, COMMENTS, READING_TIME)))),
    re.IGNORECASE,
)
NOTES = (forms.NOTE, forms.REPORTING)
CRUMB = re.compile(r"\s*[>＞→]\s*|\s[›»]\s")
DASH = re.compile(r"\s[–—|·-]\s")
LABELLED_PART = re.compile(r"[^\W\d][\w ]{2,24}\s?:\s?[^\s.!?][^.!?]{0,60}")
DAY_FIRST = re.compile(r"[A-Z][a-z]{2,8}\.?\s\d{1,2}\b")
SOURCE_AND_EDITOR = re.compile(
    r"(?:source|来源)\s?[:：].{1,60}(?:editor|编辑)\s?[:：][^.!?]{1,40}\d{4}-\d{2}-\d{2}[\d\s:]*",
    re.IGNORECASE,
)
"""As agencies set them over a report, glued where style sheets part them: "Source: XinhuaEditor: huaxia2025-01-08"."""
DATELINE_ALONE = re.compile(r"[A-Z][^.!?]{1,60}\s[—–]")


def is_furniture(text: str, *, linked: float = 0.0) -> bool:
    """Whether a line is furniture by its words, of which long ones have few; `linked` is how much of it (0 to 1) is links."""
    if len(text) <= SHORT and (_is_label(text) or _is_link(text, linked)):
        return True
    if len(text) <= LONGEST_NOTE / 2 and linked > 0 and POINTER.fullmatch(text):
        return True
    if linked > 0 and forms.OFFER.search(text[:LONGEST_NOTE]):
        return True
    return _is_note(text) or not WORD.search(text)


@lru_cache(MEMORY)
def _is_label(text: str) -> bool:
    """Whether a short line belongs to the page whether or not it is a link."""
    return bool(
        WHOLE_LABELS.fullmatch(text)
        or _is_of_rights(text)
        or (FOLLOW.match(text) and not is_plain_sentence(text))
        or forms.asks(text)
        or _is_of_picture(text)
        or (LABELLED_ABROAD.match(text) and not ENDS_SENTENCE.search(text))
        or (ARROWED.fullmatch(text) and ARROWED_LABEL.match(text))
        or furniture_words.is_button(text)
        or _asks_at_end(text)
        or _is_row(text)
        or _is_credit(text)
        or (PUBLISHED.match(text) is not None and WHEN.fullmatch(text.rstrip(".")) is not None)
    )


def _is_of_picture(text: str) -> bool:
    """Whether a line begins as what is said of a picture does, and is not a sentence of its own."""
    if not PHOTO.fullmatch(text):
        return False
    label, colon, _ = text.partition(":")
    is_labelled = bool(colon) and "," not in label and len(label.split()) < LABEL_WORDS
    is_sentence = is_said(text) or (not is_labelled and not is_only_of_makers(text))
    return not (is_plain_sentence(text) and is_sentence)


def _asks_at_end(text: str) -> bool:
    is_such_language = not text.isascii() or "takip" in text.lower()
    return is_such_language and ASKED_AT_END.fullmatch(text) is not None


def _is_of_rights(text: str) -> bool:
    said = text.lower()
    has_sign = any(sign in said for sign in SIGNS_OF_RIGHTS)
    return has_sign and RIGHTS.fullmatch(text) is not None and not is_said(text)


def _is_link(text: str, linked: float) -> bool:
    """Whether a short line calls to another page, or offers something, and is as much of a link as that takes."""
    if CALLS.match(text) and (linked > 0.3 or (len(text) < 40 and not _tells(text))):
        return True
    return bool(
        (linked > 0.3 and (LABELLED_LINK.match(text) or ARROWED.fullmatch(text)))
        or (linked > 0.7 and LINKED_CALL.match(text))
        or (linked > 0.7 and LINKED_LABEL.match(text) and not is_plain_sentence(text))
        or (linked > 0.2 and SUBSCRIPTION.search(text) and not tells_of_a_service(text))
    )


def _is_note(text: str) -> bool:
    """Whether a line tells of the article and not in it: its rights, its reporters, its corrections."""
    if RIGHTS_AT_LENGTH.match(text) or text.startswith(PLACEHOLDER):
        return True
    return len(text) < LONGEST_NOTE and (
        any(form.match(text) for form in NOTES) or forms.names_contributors(text)
    )


def _is_credit(text: str) -> bool:
    """Whether a line is nothing but a credit; the place at the end of a tour's date, as in "Allentown, PA", is none."""
    rest, credit = split_credit(text)
    return bool(credit and not rest) and not DAY_FIRST.match(text)


def _tells(text: str) -> bool:
    """Whether what begins as a call is a sentence of a story, as in "More on this was said on Monday."."""
    return (text.endswith(".") and TELLING.match(text) is not None) or is_plain_sentence(text)


def _is_row(text: str) -> bool:
    """Whether a line is a row of labels, as in "Home | News | Sports"."""
    parts = text.split(" | ")
    return len(parts) > 2 and all(len(part.split()) < LABEL_WORDS for part in parts)


def is_heading_of_furniture(text: str) -> bool:
    """Whether a heading opens a part that is not story: related links, comments, a form to sign up."""
    return bool(
        CALLS.match(text)
        or SHARING.fullmatch(text)
        or COMMENTS.fullmatch(text)
        or TAGS.fullmatch(text)
        or READING_TIME.fullmatch(text)
        or ASKING.match(text)
        or BUTTON_ALONE.fullmatch(text)
        or furniture_words.is_button(text)
    ) or (len(text) < SHORT and bool(SUBSCRIPTION.search(text) or FOLLOW.match(text)))


def has_words_of_its_own(heading: str) -> bool:
    """Whether a heading that begins as one of furniture goes on in words that no label has, as "Most read in prison"."""
    call = CALLS.match(heading)
    rest = heading[call.end() :] if call else heading
    is_label = WHOLE_LABELS.fullmatch(heading) or FOLLOW.match(heading) or forms.asks(heading)
    if is_label or speaks_to_reader(rest):
        return False
    small = (word.strip(".,:;!?’'") for word in rest.split())
    return any(word.islower() and word not in BEHIND_LABELS and not OTHER.fullmatch(word) for word in small)


def may_open_links(text: str) -> bool:
    """Whether a line is one that stands over links to other stories, if links are what stands below it."""
    label = text.rstrip(" :：.…")
    return is_heading_of_furniture(label) or any(
        form.fullmatch(label) for form in (OTHER_STORIES, OTHERS_ABROAD, ADVERT)
    )


def is_stamp(text: str) -> bool:
    """Whether a line gives a moment, or when a story was published and when it was changed."""
    return bool(stamp(text) or all(map(stamp, DASH.split(text))))


def _is_trail(text: str) -> bool:
    """Whether a line over a story is the trail of sections that leads to it, as in "Home > News > Harbor"."""
    parts = CRUMB.split(text)
    is_told = "«" in text or ENDS_SENTENCE.search(text) is not None
    return len(parts) > 2 and not is_told and all(part and len(part.split()) < LABEL_WORDS for part in parts)


def _is_row_of_facts(text: str) -> bool:
    """Whether a line is a row of a moment and of facts with their labels, as in "05/10/2018 - Posted by: A. Lee - Tags: sea"."""
    parts = DASH.split(text)
    moments = [part for part in parts if stamp(part)]
    return 0 < len(moments) < len(parts) and all(
        part in moments or LABELLED_PART.fullmatch(part) for part in parts
    )


def is_masthead(text: str, names: tuple[str, ...]) -> bool:
    """Whether a line before the story says who wrote it and when; `names` are the reporters'."""
    if len(text) > SHORT:
        return False
    rest = text
    for name in names:
        rest = re.sub(re.escape(name), " ", rest, flags=re.IGNORECASE)
    if names and rest != text and len(rest.strip(" ,|·•-–—&")) < 40 and not re.search(r"[.!?][\"”’]?$", text):
        return True
    return bool(
        DATELINE_ALONE.fullmatch(text)
        or SOURCE_AND_EDITOR.fullmatch(text)
        or _is_trail(text)
        or STAFF_REPORT.fullmatch(text)
        or WHEN.fullmatch(text)
        or BYLINE.fullmatch(text)
        or is_stamp(text)
        or _is_row_of_facts(text)
        or byline(text)
    )
