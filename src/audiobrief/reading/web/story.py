"""Chooses the pieces of a page that are told: what the extractor found, mended."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import is_appeal, is_contact
from audiobrief.reading.credits import split_credit
from audiobrief.reading.page_lines import is_furniture, is_heading_of_furniture, is_masthead
from audiobrief.reading.page_text import holds_more_text
from audiobrief.reading.text.bylines import byline, tells_of_reporter
from audiobrief.reading.text.forms import SOURCE
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.extraction import extracted
from audiobrief.reading.web.link_lists import link_lists
from audiobrief.reading.web.listings import is_list_of_stories
from audiobrief.reading.web.standfirst import (
    introduces_reporter,
    is_named_standfirst,
    standfirsts,
    stands_apart,
)
from audiobrief.reading.web.wording import bare, ends_a_sentence, runs, share_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

LONG = 80
"""Characters from which a piece is taken for prose."""
MOST = 0.8
MOST_SUMMARY = 2
"""Pieces of prose of which the first may be a summary over the byline."""
NEAR = 4
"""Pieces over a title among which the lead picture stands."""
LONGEST_MASTHEAD = 40
"""Pieces."""
MOST_NOTES = 3
"""Pieces at the end among which the reporters are told of."""
LONGEST_LABEL = 60
"""Characters of a line that only announces what stands below it."""
MOST_WORDS_OF_A_LABEL = 2
MOST_WORDS_OF_A_HEADING = 12
QUESTION_END = re.compile(r"[?？][\"'”’)\]»]*$")
GOES_ON = re.compile(r"[,;—–-]$")
"""How a line ends that the next one goes on with."""
LABELLED_HEADLINE = re.compile(r"[^\W\d_][\w’' ]{1,20}\s?[:|]\s+(\S+(?:\s+\S+){3,})")
EXCERPT_END = re.compile(r"\[\s?(?:…|\.{3})\s?\]$")
"""How the beginning of another story ends that is shown under its title."""
POINTS = re.compile(
    r"(?:summary|in brief|at a glance|in short|highlights|(?:the )?key (?:points|takeaways|facts|findings)|"
    r"(?:the )?main points|takeaways|tl;?dr|l['’]essentiel|en bref|das wichtigste in kürze|auf einen blick|claves|"
    r"en resumen|in sintesi|em resumo)\s?:?",
    re.IGNORECASE,
)
"""What stands over them."""
MOST_POINTS = 10
"""Pieces of a summary in points, with the heading over them."""
SHORTEST_PULLED = 12
"""Characters of a quotation that repeats what is said elsewhere."""
PICTOGRAPHS = re.compile(r"^[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\s]+")
"""What a page sets before a call, as "📣 Click here"."""
ENDING = re.compile(
    r"(?:notes? (?:to|for) (?:the )?editors?|(?:media |press )?contacts?(?: (?:information|details|us))?|"
    r"for (?:more|further) information|references|sources|further reading|external links|bibliography|"
    r"(?:foot|end)?notes|about the authors?)\s?:?",
    re.IGNORECASE,
)
"""What stands over the apparatus behind a story."""
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
DESK = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5}){2,}|\([a-z]{2,5}/[a-z]{2,5}\)")
"""Who wrote and edited a report, as agencies sign them: "ap/kam/bfi"."""
CREDITS = frozenset({"credit", "credits"})
LONGEST_CREDIT = 140
"""Characters."""
MOST_SECTIONS = 20
"""Headings of furniture within a story whose parts of the page are looked for."""


@dataclass(frozen=True, slots=True)
class Story:
    """What of a page is told, in its order, captions among it; what sums it up before; whether it is but teasers."""

    pieces: list[Piece]
    standfirst: list[Piece]
    is_of_teasers: bool


def choose_story(root: HtmlElement, pieces: list[Piece], about: Metadata) -> Story:
    """The pieces of `pieces` that are story.

    `root` is the page they are from, which is changed; `about` is what the page says of its article.
    """
    kept = extracted(root, pieces)
    kept |= _in_article_body(pieces, about.body)
    _bridge_gaps(pieces, kept)
    _add_lead_and_end(pieces, kept, about)
    _add_headings(pieces, kept)
    _add_speakers(pieces, kept)
    _cut_beyond_article_body(pieces, kept, about.body)
    _cut_masthead(pieces, kept, about)
    _cut_points(pieces, kept)
    _cut_sections(pieces, kept)
    _cut_furniture(pieces, kept)
    _cut_reporters(pieces, kept, about)
    standfirst = _set_standfirst_apart(pieces, kept, about)
    kept |= link_lists(pieces, sorted(kept), about.url)
    _cut_repetitions(pieces, kept)
    _cut_ends(pieces, kept)
    _add_captions_and_tables(pieces, kept, about)
    _take_bold_lines_for_headings([pieces[number] for number in sorted(kept)], about)
    told = [pieces[number] for number in sorted(kept)]
    return Story(told, [pieces[n] for n in standfirst], is_list_of_stories(pieces, told, about))


def _in_article_body(pieces: list[Piece], body: str | None) -> set[int]:
    """Prose that the page's own data, too, gives as part of the article."""
    if not body:
        return set()
    said = set(runs(body))
    return {n for n, piece in enumerate(pieces) if _is_prose(piece) and share_in(piece.text, said) >= MOST}


def _bridge_gaps(pieces: list[Piece], kept: set[int]) -> None:
    """Adds what stands among the kept pieces: sentences beside kept prose, and prose beside it or one deeper."""
    told = [n for n in sorted(kept) if _is_prose(pieces[n])]
    if not told:
        return
    homes = {pieces[n].element.getparent() for n in told} | {pieces[n].element for n in told}
    for n in range(told[0], told[-1]):
        piece = pieces[n]
        deepest = 2 if _is_prose(piece) else 1 if _is_sentence(piece) else 0
        if any(element in homes for element in islice(piece.element.iterancestors(), deepest)):
            kept.add(n)


def _add_headings(pieces: list[Piece], kept: set[int]) -> None:
    """Adds the headings among the kept pieces that stand right above one, beside it or the box that holds it."""
    told = sorted(kept)
    for n in told[1:]:
        above = pieces[n - 1]
        if (
            n - 1 not in kept
            and above.kind == "heading"
            and above.linked < 0.5
            and any(above.element.getparent() is e for e in islice(pieces[n].element.iterancestors(), 2))
        ):
            kept.add(n - 1)


def _add_speakers(pieces: list[Piece], kept: set[int]) -> None:
    """Adds who is named below the words of a quotation that is told."""
    for n in sorted(kept):
        for below in _speaker_below(pieces, n) if pieces[n].kind == "quote" else ():
            around = (pieces[below].element, *islice(pieces[below].element.iterancestors(), 1))
            if any(element.tag == "footer" for element in around):
                kept.add(below)


def _add_lead_and_end(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Adds prose between the title and the story, and what goes on where nearly all of the story stands."""
    told = [n for n in sorted(kept) if _is_prose(pieces[n])]
    if not told:
        return
    around, home_of_first = _article_around(pieces[told[0]]), pieces[told[0]].element.getparent()
    title = _title_position(pieces, kept, bare(about.title))
    for n in range(title + 1, told[0]) if title >= 0 else ():
        piece = pieces[n]
        beside = piece.element is home_of_first or (around is not None and _article_around(piece) is around)
        if beside and _is_prose(piece) and not is_named_standfirst(piece):
            kept.add(n)
    home = pieces[told[-1]].element.getparent()
    at_home = sum(len(pieces[n].text) for n in told if pieces[n].element.getparent() is home)
    if at_home < MOST * sum(len(pieces[n].text) for n in told):
        return
    for n in range(told[-1] + 1, len(pieces)):
        piece = pieces[n]
        if piece.element.getparent() is not home or piece.kind == "heading":
            break
        if _is_prose(piece):
            kept.add(n)


def _article_around(piece: Piece) -> HtmlElement | None:
    return next((e for e in piece.element.iterancestors() if e.tag in ("article", "main")), None)


def _cut_beyond_article_body(pieces: list[Piece], kept: set[int], body: str | None) -> None:
    """Drops what stands before and after the article as the page's own data gives it whole."""
    if not body:
        return
    said = set(runs(body))
    told = sorted(kept)
    inside = [n for n in told if share_in(pieces[n].text, said) >= MOST]
    if not inside:
        return
    found = {run for n in inside for run in runs(pieces[n].text)}
    covers_body = len(found & said) >= MOST * len(said)
    covers_kept = sum(len(pieces[n].text) for n in inside) >= MOST * sum(len(pieces[n].text) for n in told)
    if covers_body and covers_kept:
        kept -= {n for n in told if not inside[0] <= n <= inside[-1]}


def _cut_masthead(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops title, byline and date from before the story or under its summary, and the title wherever it is repeated."""
    title = bare(about.title)
    opening = _title_position(pieces, kept, title)
    sentences = 0
    for position, n in enumerate(sorted(kept)):
        piece = pieces[n]
        may_be = position < LONGEST_MASTHEAD and (
            sentences == 0 or (sentences < MOST_SUMMARY and piece.kind != "heading")
        )
        if n <= opening or bare(piece.text) == title or (may_be and _is_masthead(piece, about)):
            kept.discard(n)
        elif _is_prose(piece):
            sentences += 1


def _cut_points(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the points before the story that sum it up, which its paragraphs then say."""
    first = sorted(kept)[:MOST_POINTS]
    for position, heading in enumerate(first[: MOST_SUMMARY + 1]):
        others = first[position + 1 :]
        points = list(takewhile(lambda n: pieces[n].kind == "list item", others))
        if points and points != others and POINTS.fullmatch(pieces[heading].text):
            kept -= {heading, *points}


def _title_position(pieces: list[Piece], kept: set[int], title: str) -> int:
    """Where the title stands before the first prose; -1 if it does not."""
    first_prose = next((n for n in sorted(kept) if _is_prose(pieces[n])), 0)
    for n in range(first_prose - 1, -1, -1):
        if pieces[n].kind == "heading" and (pieces[n].tag == "h1" or bare(pieces[n].text) == title):
            return n
    return -1


def _is_masthead(piece: Piece, about: Metadata) -> bool:
    said = piece.text, about.byline
    return (
        piece.tag == "h1"
        or _is_of_links(piece)
        or is_masthead(*said)
        or introduces_reporter(*said)
        or is_contact(piece.text)
        or bare(piece.text) == bare(about.source or "")
    )


def _is_of_links(piece: Piece) -> bool:
    """Whether a line is mostly links and no sentence, as in "Heard on The Morning Programme"."""
    is_line = piece.kind == "paragraph" and not ends_a_sentence(piece.text)
    return is_line and piece.linked >= 0.5 and len(piece.text) < LONG


def _cut_reporters(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    """Drops what is said behind the story of the reporters, and of where it is from."""
    last = [n for n in sorted(kept)[-MOST_NOTES:] if pieces[n].kind == "paragraph"]
    kept -= {
        n
        for n in last
        if _is_signed(pieces[n].text, about.byline)
        or SOURCE.match(pieces[n].text)
        or _signs(pieces[n].text, about.byline)
    }


def _is_signed(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a line says who a reporter is, or once more that it was one of them, as in "Article by Ann Lee (@annlee)."."""
    signed = byline(text)
    again = signed is not None and bool(signed[0]) and set(signed[0]) <= set(reporters)
    return again or tells_of_reporter(text, reporters)


def _signs(text: str, reporters: tuple[str, ...]) -> bool:
    """Whether a line is a word for an author with the reporter's name, or the initials of a desk."""
    label, _, name = text.replace("：", ":").partition(":")
    is_signed = name.strip() in reporters and all(
        AUTHORSHIP.fullmatch(word) for word in BETWEEN_WORDS.split(label.strip())
    )
    return is_signed or DESK.fullmatch(text) is not None


def _cut_furniture(pieces: list[Piece], kept: set[int]) -> None:
    for n in sorted(kept):
        piece = pieces[n]
        if _is_of_page(piece) or _is_teaser(piece):
            kept.discard(n)
        elif _is_excerpt(pieces, n):
            kept -= {n - 1, n}


def _opens_furniture(heading: Piece) -> bool:
    return is_heading_of_furniture(PICTOGRAPHS.sub("", heading.text))


def _is_of_page(piece: Piece) -> bool:
    text = PICTOGRAPHS.sub("", piece.text)
    is_call = text != piece.text and piece.linked >= 0.5 and not ends_a_sentence(text)
    return (
        is_call
        or is_furniture(text, linked=piece.linked)
        or (piece.kind != "quote" and is_appeal(text))
        or _is_called_credit(piece)
    )


def _is_called_credit(piece: Piece) -> bool:
    """Whether a line says who made a map or film, and stands in what is called its credit."""
    if piece.kind == "list item" or len(piece.text) >= LONGEST_CREDIT or ends_a_sentence(piece.text):
        return False
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    return any(CREDITS.intersection(class_words(element)[-1:]) for element in around)


def _is_teaser(piece: Piece) -> bool:
    """Whether a piece is nothing but a link to another story, with or without a label."""
    if piece.kind == "heading" or ends_a_sentence(piece.text):
        return False
    headline = LABELLED_HEADLINE.fullmatch(piece.text)
    shown = headline[1] if headline else piece.text
    return piece.linked * len(piece.text) > 0.9 * len(shown)


def _is_excerpt(pieces: list[Piece], n: int) -> bool:
    """Whether a piece is the beginning of another story, under its title, which links to it."""
    if n == 0 or pieces[n - 1].linked <= 0.9:
        return False
    above = pieces[n - 1]
    if EXCERPT_END.search(pieces[n].text):
        return above.kind == "heading"
    around = islice(pieces[n].element.iterancestors(), 2)
    return not ends_a_sentence(above.text) and any(
        "excerpt" in class_words(element) for element in (pieces[n].element, *around)
    )


def _set_standfirst_apart(pieces: list[Piece], kept: set[int], about: Metadata) -> list[int]:
    """Drops what sums the story up; the positions of what is to be told of it."""
    story = [n for n in sorted(kept) if _is_prose(pieces[n]) and not is_named_standfirst(pieces[n])]
    if not story:
        return []
    title = _title_position(pieces, kept, bare(about.title))
    heading = pieces[title] if title >= 0 else None
    if len(story) > 1 and stands_apart(pieces[story[0]], pieces[story[1]], heading, about):
        story = story[1:]
    found = standfirsts(pieces, story, title, about)
    kept -= {n for n in found.repeating if pieces[n].kind != "heading" or is_named_standfirst(pieces[n])}
    kept -= set(found.before)
    kept.update(found.within)
    for n in found.within:
        pieces[n].kind = "paragraph"
    return found.before


def _cut_repetitions(pieces: list[Piece], kept: set[int]) -> None:
    """Drops paragraphs that stand twice on the page, and pulled quotes, which repeat a sentence."""
    quotes = {n for n in kept if _may_be_pulled(pieces[n])}
    unquoted = {run for n in kept - quotes for run in runs(pieces[n].text)} if quotes else set()
    said: set[str] = set()
    for n in sorted(kept):
        piece = pieces[n]
        words = bare(piece.text)
        repeated = len(words) >= 40 and words in said
        pulled = n in quotes and len(words) >= SHORTEST_PULLED and unquoted.issuperset(runs(piece.text))
        if repeated or pulled:
            kept.discard(n)
            if pulled:
                kept -= _speaker_below(pieces, n)
        else:
            said.add(words)


def _speaker_below(pieces: list[Piece], quote: int) -> set[int]:
    """Who is named in the rest of a quotation of which the piece at `quote` is the words."""
    own = pieces[quote].element
    around = next((e for e in (own, *own.iterancestors()) if e.tag == "blockquote"), None)
    below = pieces[quote + 1].element if quote + 1 < len(pieces) else None
    if around is None or below is None:
        return set()
    return {quote + 1} if below is around or any(e is around for e in below.iterancestors()) else set()


def _may_be_pulled(piece: Piece) -> bool:
    """Whether a piece is a quotation, or called a pulled one."""
    around = (piece.element, *islice(piece.element.iterancestors(), 1))
    named = [class_words(element) for element in around]
    return piece.kind == "quote" or any(
        "pullquote" in words or ("pull", "quote") in pairwise(words) for words in named
    )


def _cut_ends(pieces: list[Piece], kept: set[int]) -> None:
    """Drops the parts after the story that a heading announces as something else, and what announces nothing."""
    last_prose = max((n for n in kept if _is_prose(pieces[n])), default=-1)
    for n in sorted(kept):
        if pieces[n].kind != "heading" or not _opens_furniture(pieces[n]):
            continue
        if n > last_prose:
            kept -= {m for m in kept if m >= n}
            break
        kept.discard(n)
    _cut_empty_sections(pieces, kept, last_prose)
    if kept:
        _cut_apparatus(pieces, kept)
    for n in sorted(kept, reverse=True):
        if pieces[n].kind != "heading" and not _is_label(pieces, n):
            break
        kept.discard(n)


def _cut_empty_sections(pieces: list[Piece], kept: set[int], last_prose: int) -> None:
    """Drops the headings apart behind the story that have only another of their rank under them, and what follows them
    where all of it shows by itself that it is of the page."""
    if last_prose < 0:
        return
    of_story = set(pieces[last_prose].element.iterancestors())
    behind = [n for n in sorted(kept) if n > last_prose]
    last_told = max((n for n in behind if not _is_of_no_section(pieces[n], of_story)), default=-1)
    for above, below in pairwise(behind):
        both = pieces[above], pieces[below]
        is_empty = all(piece.kind == "heading" for piece in both) and both[1].tag <= both[0].tag
        if is_empty and all(piece.element.getparent() not in of_story for piece in both):
            kept -= {n for n in behind if n == above or n >= above > last_told}


def _is_of_no_section(piece: Piece, of_story: set[HtmlElement]) -> bool:
    """Whether a piece behind the story is a heading or a link, or stands in a form of its own."""
    in_form = any(e.tag == "form" and e not in of_story for e in piece.element.iterancestors())
    return piece.kind == "heading" or piece.linked >= 0.5 or in_form


def _cut_apparatus(pieces: list[Piece], kept: set[int]) -> None:
    """Drops what only shows where a story is from, if most of the story stands before it."""
    told = sorted(kept)
    headings = (n for n in told if pieces[n].kind == "heading" and ENDING.fullmatch(pieces[n].text))
    for first in headings:
        before, behind = (n for n in told if n < first), _up_to_story(pieces, [n for n in told if n >= first])
        if _length(pieces, before) > _length(pieces, behind):
            kept.difference_update(behind)
            break


def _up_to_story(pieces: list[Piece], behind: list[int]) -> list[int]:
    """Those up to a heading under which the story goes on."""

    def is_apparatus(n: int) -> bool:
        text = pieces[n].text
        return pieces[n].kind != "heading" or bool(ENDING.fullmatch(text) or ABOUT.fullmatch(text))

    return list(takewhile(is_apparatus, behind))


def _is_label(pieces: list[Piece], n: int) -> bool:
    """Whether a line only announces what is not told: it ends in a colon, or is a word or two over a link."""
    text = pieces[n].text
    if text.endswith((":", "：")):
        return len(text) < LONGEST_LABEL
    over_link = any(below.linked > 0.9 for below in pieces[n + 1 : n + 2])
    is_label = pieces[n].linked < 0.5 and len(text.split()) <= MOST_WORDS_OF_A_LABEL
    return over_link and is_label and not ends_a_sentence(text)


def _cut_sections(pieces: list[Piece], kept: set[int]) -> None:
    told = sorted(kept)
    headings = [n for n in told if pieces[n].kind == "heading" and _opens_furniture(pieces[n])]
    for heading in headings[:MOST_SECTIONS]:
        _cut_section(pieces, kept, heading)


def _cut_section(pieces: list[Piece], kept: set[int], heading: int) -> None:
    """Drops the part of the page that a heading of furniture opens, if it stands apart from the story before it."""
    before = [n for n in kept if n < heading and _is_prose(pieces[n])]
    around_story = {ancestor for n in before for ancestor in pieces[n].element.iterancestors()}
    section = pieces[heading].element
    while (outer := section.getparent()) is not None and outer not in around_story:
        section = outer
    inside = set(section.iter("*"))
    after = [n for n in kept if n > heading and pieces[n].element in inside]
    if _length(pieces, after) < _length(pieces, before):
        kept.difference_update(after)


def _length(pieces: list[Piece], told: Iterable[int]) -> int:
    return sum(len(pieces[n].text) for n in told)


def _add_captions_and_tables(pieces: list[Piece], kept: set[int], about: Metadata) -> None:
    told = sorted(kept)
    if not told or not any(piece.kind in ("caption", "table") for piece in pieces):
        return
    home = _home(pieces, told)
    first, last = _beginning(pieces, told[0], about), told[-1]
    said: set[str] = {bare(pieces[n].text) for n in told}
    for n, piece in enumerate(pieces):
        if piece.kind not in ("caption", "table"):
            continue
        at_home = any(ancestor is home for ancestor in piece.element.iterancestors())
        if first <= n <= last or at_home:
            words = bare(piece.text)
            if piece.kind == "table" or words not in said:
                kept.add(n)
            said.add(words)


def _take_bold_lines_for_headings(told: list[Piece], about: Metadata) -> None:
    """Makes headings of the short bold lines that stand by themselves between paragraphs of the story."""
    lines = [piece for piece in told if piece.kind not in ("caption", "table")]
    first_prose = next((n for n, piece in enumerate(lines) if _is_prose(piece)), len(lines))
    for n in range(first_prose + 1, len(lines) - 1):
        above, line, below = lines[n - 1 : n + 2]
        if (
            _is_bold_line(line, about)
            and above.bold < MOST
            and below.bold < MOST
            and (below.kind == "list item" or _is_sentence(below))
        ):
            line.kind = "heading"


def _is_bold_line(piece: Piece, about: Metadata) -> bool:
    """Whether a paragraph is nothing but a few words in bold, which are no sentence, byline or credit."""
    text = piece.text
    return (
        piece.kind == "paragraph"
        and piece.bold == 1
        and piece.linked < 0.5
        and len(text) < LONG
        and len(text.split()) <= MOST_WORDS_OF_A_HEADING
        and any(map(str.isalpha, text))
        and (QUESTION_END.search(text) is not None or not (ends_a_sentence(text) or GOES_ON.search(text)))
        and not is_masthead(text, about.byline)
        and not split_credit(text)[1]
        and not _is_centred_below_picture(piece.element)
    )


def _is_centred_below_picture(element: HtmlElement) -> bool:
    """Whether a line stands where its page sets captions: centred, with nothing but a picture over it."""
    if "center" not in f"{element.get('style')} {element.get('align')}":
        return False
    above = islice(element.itersiblings(preceding=True), NEAR)
    wordless = takewhile(lambda sibling: not holds_more_text(sibling, 0), above)
    return any(next(sibling.iter("img"), None) is not None for sibling in wordless)


def _beginning(pieces: list[Piece], first_told: int, about: Metadata) -> int:
    """The position from which pictures belong to the story: that of its title, if it stands before it."""
    title = bare(about.title)
    for n in range(first_told, -1, -1):
        piece = pieces[n]
        if piece.kind == "heading" and (piece.tag == "h1" or bare(piece.text) == title):
            return _picture_above(pieces, n)
    return first_told


def _picture_above(pieces: list[Piece], title: int) -> int:
    """The position of the lead picture, if it stands over the title in the same article; else the title's."""
    around = pieces[title].element.iterancestors()
    article = next((element for element in around if _is_marked_as_article(element)), None)
    for n in range(title - 1, max(title - 1 - NEAR, -1), -1):
        if article is None or article not in pieces[n].element.iterancestors() or _is_prose(pieces[n]):
            break
        if pieces[n].kind == "caption":
            return n
    return title


def _is_marked_as_article(element: HtmlElement) -> bool:
    """Whether an element is the article, by its tag or in the words of schema.org."""
    return element.tag == "article" or (element.get("itemtype") or "").endswith(("Article", "BlogPosting"))


def _home(pieces: list[Piece], told: list[int]) -> HtmlElement | None:
    """The innermost element that holds nearly all of the told text."""
    whole = sum(len(pieces[n].text) for n in told)
    held: dict[HtmlElement, int] = {}
    for n in told:
        for ancestor in pieces[n].element.iterancestors():
            held[ancestor] = held.get(ancestor, 0) + len(pieces[n].text)
    enough = [element for element, length in held.items() if length >= 0.9 * whole]
    innermost = max(enough, key=lambda e: sum(1 for _ in e.iterancestors()), default=None)
    return None if innermost is None or innermost.tag in ("body", "html") else innermost


def _is_prose(piece: Piece) -> bool:
    return len(piece.text) >= LONG and _is_sentence(piece)


def _is_sentence(piece: Piece) -> bool:
    if piece.kind in ("heading", "caption", "table"):
        return False
    return piece.linked < 0.5 and ends_a_sentence(piece.text)
