"""What stands behind a story and is not told: its apparatus, its reporters, and what announces nothing."""

from __future__ import annotations

import re
from itertools import chain, islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import text_length
from audiobrief.reading.furniture_lines import is_stamp
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.text.bylines import MAIL_ADDRESS, byline, tells_of_reporter
from audiobrief.reading.text.forms import SOURCE
from audiobrief.reading.web.chapters import chapters, opens_furniture
from audiobrief.reading.web.networks import leads_to_networks
from audiobrief.reading.web.prose import is_prose, is_sentence, length
from audiobrief.reading.web.sections import MOST_SECTIONS
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

HIGHEST_BOX = 2
"""Elements up from a reporter's name."""
MOST_NOTES = 3
"""Pieces at the end among which the reporters are told of."""
LONGEST_LABEL = 60
"""Characters of a line that only announces what stands below it."""
LONGEST_CALL = 140
"""Characters of a line that calls to write to a reporter."""
MOST_OF_A_CONTACT = 6
"""Lines up to a number or an address."""
MOST_WORDS_OF_A_LABEL = 2
FEWEST_WORDS_TOLD = 8
"""In a heading that is a sentence."""
STOP = re.compile(r"[.。][\"'”’)\]]*$")
STOP_WITHIN = re.compile(r"[。！？]")
OF_SENDER = re.compile(r"forward-looking statements?|safe harbou?r(?: statements?)?", re.IGNORECASE)
"""What stands over what the sender of a press release says of itself."""
STATEMENT = re.compile(r"\bstatements?\b", re.IGNORECASE)
"""What such a sender always speaks of; ships lie in a safe harbor."""
OF_CONTACT = (
    r"(?:(?:media |press )?contacts?(?: (?:information|details|us))?|(?:press|media) (?:office|enquiries|inquiries)|"
    r"(?:presse|medien)?kontakt|(?:presse)?rückfragen?(?:hinweis)?|pressestelle|contacts? presse|contacto(?: de prensa)?|"
    r"contatti(?: stampa)?|perscontact)"
)
MAY_BE_TOLD = re.compile(rf"(?:{OF_CONTACT}|references|sources|(?:foot|end)?notes)\s?:?", re.IGNORECASE)
"""What may also be the heading of a part of the story."""
CITES = re.compile(
    r"^[\[(]?\d{1,3}[\]).]|^[*†‡¹²³]|https?://|\bwww\.|\bdoi\b|\bet al\b|\bISBN\b|\bpp?\.\s?\d|"
    r"\(\s?(?:19|20)\d\d[a-z]?\s?\)|\b(?:retrieved|accessed) (?:on|from|in)?\b|\b(?:vol|no)\.\s?\d",
    re.IGNORECASE,
)
"""What only a note or the name of a book, a report or a page has."""
CONTACT = re.compile(rf"{OF_CONTACT}\s?:?", re.IGNORECASE)
REACHED_AT = re.compile(r"\S@\S|\d[\d ()/.-]{6,}")
"""An address or a number."""
ENDING = re.compile(
    rf"(?:notes? (?:to|for) (?:the )?editors?|{OF_CONTACT}|"
    r"for (?:more|further) information|references|sources|further reading|external links|bibliography|"
    r"(?:foot|end)?notes|about the authors?|similar articles|"
    r"(?:conflicts?|declarations?) of (?:competing )?interests?(?: statements?)?|competing interests?(?: statements?)?)\s?:?",
    re.IGNORECASE,
)
"""What stands over the apparatus behind a story."""
ABOUT_AUTHOR = re.compile(
    r"(?:(?:über|zu) (?:den|die|unsere[nr]?) autor(?:en|in|innen)?|zu[mr] (?:autor|autorin|person)|"
    r"à propos (?:de l['’]auteure?|des auteure?s)|sobre (?:el autor|la autora|o autor|a autora)|"
    r"informazioni sull['’]aut(?:ore|rice)|over de auteur)\s?:?",
    re.IGNORECASE,
)
"""What stands over who the author is, or who was spoken with or wrote the book that a story is about."""
LEGAL_FORM = re.compile(
    r" (?:ab|ag|asa?|bv|co|corp|corporation|gmbh|inc|incorporated|kg|limited|llc|ltd|nv|oy|plc|sa|se|spa|srl)$"
)
ABOUT = re.compile(r"about .{1,60}", re.IGNORECASE)
"""A heading that goes on with it, in a press release."""
AUTHORSHIP = re.compile(
    r"(?:written|reported|article|story|words|report|text|texto?s?|texte|testo|tekst|fotos?|photos?|photographs|"
    r"by|von|par|por|di|and|und|et|y|e|&|author|autor(?:in|a|es)?|auteure?|autore|verfasser(?:in)?|reporters?|"
    r"reporting|r[eé]da[ck]\w{2,6}|redazione|автор|текст|фото)|"
    r"\w{0,4}(?:记者|記者|作者|文|撰文|撰稿|图)",
    re.IGNORECASE,
)
"""A word of what stands before a colon and the name of who wrote a story."""
BETWEEN_WORDS = re.compile(r"[\s/+,]+")
IN_FULL = re.compile(r"^(\w[\w'’-]+)(?: [A-Z]\.){0,3} (\w[\w'’-]+)(?:,? (?:Jr|Sr)\.)?(?= )")
"""A name with what a byline may leave out, as in "Dana R. Whitlock Jr."."""
OFFERS = re.compile(
    r"\b(?:sign ?up|subscribe|newsletters?|topics|tags|share|support|follow|donate|join|download|get (?:our|the))\b",
    re.IGNORECASE,
)
"""What a heading says that may stand within a story as well as behind it."""
FEWEST_BEHIND = 2
SIGN_OF_END = re.compile(r"#(?: ?#){2,4}|-\s?30\s?-|[-–—\s]*(?:ends?|ENDS?)[-–—\s]+")
WHERE_TO_LEARN_MORE = re.compile(
    r"\b(?:for (?:more|further) information|(?:to )?learn more|more (?:information|about)|visit|follow us)\b.*\w\.[a-z]{2,10}\b|"
    r"\bcontact\b.*\S@\S",
    re.IGNORECASE,
)
SIGNED_WITH_ADDRESS = re.compile(
    rf"(?:[^\W\da-z][\w.'’-]*+(?: |(?=[(<]))){{0,4}}[(<]?{MAIL_ADDRESS}[)>]?(?: ?\((?:END|end)\))?"
)
"""An address alone or behind a name and, in scripts without capitals, a role."""
SIGNED_WITH_DAY = re.compile(
    r"(?<=[.!?\"”“«])\s\([^\W\d_][^().!?]{1,60}, ?\d{1,2}\. ?\d{1,2}\. ?(?:20)?\d\d\)$"
)
"""Who wrote a report and when, behind its last sentence, as in "(Ann Lee, 11.5.2026)"."""
REACH = re.compile(r"[—–-]{0,2}\s?(?:write to|contact|e-?mail|reach|follow)\b", re.IGNORECASE)
EDITED = re.compile(
    r"(?:【[^】]{1,6}】\s?)?[（(【]?\s?[责責]?任?[编編][辑輯]\s?[:：]\s?[\u4e00-\u9fff、，\s]{2,40}[)）】]?"
)
"""Who edited a report, as Chinese papers sign them."""
DESK = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5}){2,}|\([a-z]{2,5}/[a-z]{2,5}\)|[A-ZÀ-Þ]{2,3}")
"""Who wrote and edited a report, as agencies and papers sign them: "ap/kam/bfi", "AS"."""


def cut_reporters(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops what is said behind the story of the reporters, and of where and when it is from.

    A short line that the one above it announces is of the story: a day, or where to write to.
    """
    told = sorted(kept)
    announced = {n for over, n in pairwise(told) if _is_announced(pieces[over], pieces[n])}
    last = [n for n in told[-MOST_NOTES:] if pieces[n].kind == "paragraph" and n not in announced]
    kept -= {n for n in told[-MOST_NOTES:] if _is_item_with_address(pieces[n], about.byline)}
    kept -= {n for n in last if SOURCE.match(pieces[n].text) or _is_signed(pieces[n].text, about.byline)}
    kept -= {n for n in last if leads_to_networks(pieces[n])}
    for n in last[-1:]:
        pieces[n].text = SIGNED_WITH_DAY.sub("", pieces[n].text)
    kept -= {n for n in last[-1:] if n == max(kept, default=-1) and is_stamp(pieces[n].text)}
    _cut_box_of_reporter(pieces, kept, about.byline)


def _is_announced(over: Piece, piece: Piece) -> bool:
    return len(piece.text) < LONGEST_LABEL and over.text.endswith((":", "："))


def _cut_box_of_reporter(pieces: list[Piece], kept: set[int], reporters: tuple[str, ...]) -> None:
    """Drops what stands under a reporter's name in a box of its own at the end, as of whom it tells.

    If there are several it names the reporter again, as what one of them says does not. An interview names who asks,
    too, but tells it more than once.
    """
    if not kept:
        return
    of_story, last = set(pieces[min(kept)].element.iterancestors()), max(kept)
    name = next((n for n in range(len(pieces) - 1, min(kept), -1) if pieces[n].text in reporters), None)
    if name is None or any(pieces[n].text == pieces[name].text for n in kept - {name}):
        return
    around = chain((pieces[name].element,), islice(pieces[name].element.iterancestors(), HIGHEST_BOX))
    for box in takewhile(lambda e: e not in of_story, around):
        inside = {n for n in kept if box in _itself_and_around(pieces[n])}
        if last in inside and last > name:
            said = {word for n in inside - {name} for word in bare(pieces[n].text).split()}
            if len(reporters) == 1 or not said.isdisjoint(bare(pieces[name].text).split()):
                kept -= inside
            return


def _itself_and_around(piece: Piece) -> set[HtmlElement]:
    return {piece.element, *piece.element.iterancestors()}


def _is_item_with_address(piece: Piece, reporters: tuple[str, ...]) -> bool:
    """Whether an item of a list is nothing but a reporter's name with an address, as of several who wrote a story."""
    is_named = bool(reporters) and piece.text.startswith(reporters)
    return piece.kind == "list item" and is_named and SIGNED_WITH_ADDRESS.fullmatch(piece.text) is not None


def _is_signed(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a line says who a reporter is, or once more who wrote: by a byline, behind a word for it, in initials."""
    signed = byline(text)
    again = signed is not None and bool(signed[0]) and set(signed[0]) <= set(reporters)
    return (
        again
        or tells_of_reporter(text, reporters)
        or tells_of_reporter(IN_FULL.sub(r"\1 \2", text), reporters)
        or _labels_reporter(text, reporters)
        or _names_reporter(text, reporters)
        or _says_how_to_reach_reporter(text, reporters)
        or any(form.fullmatch(text) for form in (DESK, SIGNED_WITH_ADDRESS, EDITED))
    )


def _says_how_to_reach_reporter(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a short line calls to write to a reporter or to follow one, as in "Write to Ann Lee at lee@post.example"."""
    called = REACH.match(text) if len(text) <= LONGEST_CALL else None
    return called is not None and any(name in text for name in reporters) and "@" in text


def _labels_reporter(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a line is nothing but a word for an author and the name of one, as in "Text: Ann Lee"."""
    label, _, name = text.replace("：", ":").partition(":")
    words = BETWEEN_WORDS.split(label.strip())
    return name.strip() in reporters and all(AUTHORSHIP.fullmatch(word) for word in words)


def _names_reporter(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a line is nothing but a reporter's name and, in brackets, what else is said of who that is."""
    name, _, role = text.replace("（", "(").replace("）", ")").partition("(")
    if not name:
        return role.removesuffix(")") in reporters
    return name.strip() in reporters and (not role or role.find(")") == len(role) - 1)


def cut_ends(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops the parts after the story that a heading announces as something else, and what announces nothing."""
    last_prose = max((n for n in kept if is_prose(pieces[n])), default=-1)
    opening = [n for n in sorted(kept) if pieces[n].kind == "heading" and opens_furniture(pieces[n])]
    of_story = chapters(pieces, opening)
    for n in opening:
        if n in of_story:
            continue
        goes_on = n + 1 if n < last_prose else _story_goes_on_behind(pieces, kept, n)
        if goes_on is None:
            kept -= {m for m in kept if m >= n}
            break
        kept -= {m for m in kept if n <= m < goes_on}
    _cut_empty_sections(pieces, kept, last_prose)
    _cut_behind_sign(pieces, kept)
    if kept:
        _cut_apparatus(pieces, kept, about)
    for n in sorted(kept, reverse=True):
        if not (_announces(pieces[n]) or _is_label(pieces, n)):
            break
        kept.discard(n)


def _story_goes_on_behind(pieces: list[Piece], kept: set[int], heading: int) -> int | None:
    """Where a story of short paragraphs goes on behind a heading that offers something, in the box that it is in."""
    before = [n for n in kept if n < heading and is_sentence(pieces[n])]
    if not before or not OFFERS.search(pieces[heading].text):
        return None
    home = pieces[max(before)].element.getparent()
    behind = [n for n in sorted(kept) if n > heading and pieces[n].element.getparent() is home]
    told = [n for n in behind if not pieces[n].is_mostly_links and is_plain_sentence(pieces[n].text)]
    return told[0] if len(told) >= FEWEST_BEHIND else None


def _cut_behind_sign(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the lines behind the sign that ends a press release, if there are few and one says where to learn more."""
    sign = next((n for n in range(len(pieces) - 1, -1, -1) if SIGN_OF_END.fullmatch(pieces[n].text)), None)
    behind = [n for n in sorted(kept) if sign is not None and n > sign]
    is_of_sender = any(WHERE_TO_LEARN_MORE.search(pieces[n].text) for n in behind)
    if is_of_sender and len(behind) <= MOST_NOTES and length(pieces, behind) < length(pieces, kept) / 3:
        kept.difference_update(behind)


def _cut_empty_sections(pieces: list[Piece], kept: set[int], last_prose: int) -> None:
    """Drops the headings apart behind the story that have only another of their rank under them, and what follows them
    where all of it shows by itself that it is of the page."""
    if last_prose < 0:
        return
    of_story = set(pieces[last_prose].element.iterancestors())
    behind = [n for n in sorted(kept) if n > last_prose]
    last_told = next((n for n in reversed(behind) if not _is_of_no_section(pieces[n], of_story)), -1)
    empty = [
        above
        for above, below in pairwise(behind)
        if _is_empty_section(pieces[above], pieces[below], of_story)
    ]
    kept.difference_update(empty)
    if of_page := [n for n in empty if n > last_told]:
        kept.difference_update(n for n in behind if n > of_page[0])


def _is_empty_section(above: Piece, below: Piece, of_story: set[HtmlElement]) -> bool:
    """Whether two pieces are headings apart from the story, the lower of which opens no part of the upper's section."""
    both = above, below
    return (
        all(map(_announces, both))
        and below.tag <= above.tag
        and all(piece.element.getparent() not in of_story for piece in both)
    )


def _is_of_no_section(piece: Piece, of_story: set[HtmlElement]) -> bool:
    """Whether a piece behind the story is a heading or a link, or stands in a form of its own."""
    return _announces(piece) or piece.is_mostly_links or _is_in_form(piece, of_story)


def _is_in_form(piece: Piece, of_story: set[HtmlElement]) -> bool:
    return any(form not in of_story for form in piece.element.iterancestors("form"))


def _cut_apparatus(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops what only shows where a story is from, if most of the story stands before it."""
    told = sorted(kept)
    opening = (n for n in told if _opens_apparatus(pieces, n, about))
    for first in islice(opening, MOST_SECTIONS):
        before = [n for n in told if n < first]
        homes = {pieces[n].element.getparent() for n in before if is_prose(pieces[n])}
        behind = _up_to_story(pieces, [n for n in told if n >= first], homes)
        if length(pieces, before) > length(pieces, behind):
            kept.difference_update(behind)
            break


def _opens_apparatus(pieces: list[Piece], n: int, about: Metadata) -> bool:
    """Whether a line stands over what is behind a story, as sources, or who has sent it out."""
    heading, below = pieces[n], pieces[n + 1 : n + 2]
    if CONTACT.fullmatch(heading.text) and heading.kind == "paragraph":
        return _is_over_an_address(pieces[n + 1 : n + 1 + MOST_OF_A_CONTACT])
    if not _stands_over(heading):
        return False
    of_sender = _without_form(bare(f"about {about.source}")) if about.source else None
    if _without_form(bare(heading.text)) == of_sender or _is_of_sender(pieces, n):
        return any(_stands_over(above) or above.kind == "paragraph" for above in below)
    if ABOUT_AUTHOR.fullmatch(heading.text):
        told = [piece.text for piece in pieces[n + 1 : n + 1 + MOST_NOTES]]
        return any(name in text for name in about.byline for text in told)
    is_ending = heading.kind == "heading" and ENDING.fullmatch(heading.text) is not None
    return is_ending and not _is_over_part_of_story(pieces, n)


def _is_over_an_address(below: list[Piece]) -> bool:
    """Whether a line stands over where somebody is reached, and who that is, and no sentence."""
    lines = list(takewhile(lambda piece: not _tells_where_to_reach(piece.text), below))
    return len(lines) < len(below) and not any(map(is_sentence, lines))


def _tells_where_to_reach(line: str) -> bool:
    return REACHED_AT.search(line) is not None and not is_stamp(line)


def _is_of_sender(pieces: list[Piece], heading: int) -> bool:
    """Whether a heading stands over what the law has the sender of a press release say."""
    said = (piece.text for piece in pieces[heading : heading + 1 + MOST_NOTES])
    return OF_SENDER.fullmatch(pieces[heading].text) is not None and any(map(STATEMENT.search, said))


def _is_over_part_of_story(pieces: list[Piece], heading: int) -> bool:
    """Whether contacts, sources or notes are what a part of the story is about.

    It is whole sentences, names no address or number, and leads to nothing and cites nothing.
    """
    if not MAY_BE_TOLD.fullmatch(pieces[heading].text):
        return False
    below = list(
        takewhile(lambda piece: piece.kind != "heading", pieces[heading + 1 : heading + 1 + MOST_NOTES])
    )
    is_apparatus = any(REACHED_AT.search(line.text) or CITES.search(line.text) for line in below)
    first = below[0] if below else None
    return (
        first is not None
        and is_sentence(first)
        and first.kind == "paragraph"
        and not (first.linked or is_apparatus)
    )


def _without_form(name: str) -> str:
    """The name of a company without what its law calls it."""
    return LEGAL_FORM.sub("", name)


def _stands_over(piece: Piece) -> bool:
    return piece.kind == "heading" or (piece.kind == "paragraph" and piece.bold == 1)


def _up_to_story(pieces: list[Piece], behind: list[int], homes: set[HtmlElement | None]) -> list[int]:
    """Those up to a heading under which the story goes on, or from a box of their own to a sentence in one of its `homes`."""
    box = pieces[behind[0]].element.getparent()
    is_boxed = box is not None and box not in homes and text_length(box) > len(pieces[behind[0]].text)

    def is_apparatus(n: int) -> bool:
        text = pieces[n].text
        if is_boxed and is_sentence(pieces[n]) and pieces[n].element.getparent() in homes:
            return False
        return pieces[n].kind != "heading" or any(
            opening.fullmatch(text) for opening in (ENDING, ABOUT_AUTHOR, ABOUT, OF_SENDER)
        )

    return list(takewhile(is_apparatus, behind))


def _announces(piece: Piece) -> bool:
    """Whether a piece is a heading, and not one of those that tell a list's points in whole sentences."""
    is_told = len(piece.text.split()) >= FEWEST_WORDS_TOLD and STOP.search(piece.text) is not None
    return piece.kind == "heading" and not is_told


def _is_label(pieces: list[Piece], n: int) -> bool:
    """Whether a line only announces what is not told: it ends in a colon, or is a word or two over a link."""
    text = pieces[n].text
    if text.endswith((":", "：")):
        return len(text) < LONGEST_LABEL
    over_link = any(below.linked > 0.9 for below in pieces[n + 1 : n + 2])
    is_short = len(text.split()) <= MOST_WORDS_OF_A_LABEL or _stands_over(pieces[n])
    is_label = not pieces[n].is_mostly_links and is_short and len(text) < LONGEST_LABEL
    return over_link and is_label and not ends_a_sentence(text) and not STOP_WITHIN.search(text)
