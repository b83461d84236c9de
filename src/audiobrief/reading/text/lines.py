"""Text as it comes out of a browser, as lines: one for each paragraph, heading or piece of furniture."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby, islice
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from audiobrief.reading.text.fields import fields_apart
from audiobrief.reading.text.wrapping import unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SPACES = re.compile(r"(?<=\S)[^\S\n]+")
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
FOR_SCREEN_READERS = re.compile(r",? ?[(\[]?\bopens (?:in )?(?:a )?new (?:tab|window)\b[)\]]?", re.IGNORECASE)
"""What is hidden in a link, and comes along when the page is copied."""

WIKI_MARK = re.compile(
    r"(?<=\S)\[(?:\d{1,3}|edit|(?:citation|clarification) needed|note \d{1,2})\]", re.IGNORECASE
)
"""What a wiki sets behind its words."""

MARKDOWN_LINK = re.compile(r"(?<!\w)!?\[(?P<words>[^\[\]\n]{1,200})\]\((?:https?://|/)[^()\s]{1,500}\)")
"""A link as Markdown writes it, in a text that is none otherwise."""
TAGGED = re.compile(
    r"<(?P<tag>[a-z]\w{0,9})(?:\s[^<>\n]{0,500})?>(?P<words>[^<>\n]{0,500})</(?P=tag)>|<img\b[^<>\n]{0,500}>",
    re.IGNORECASE,
)
"""Words in tags, as a title in bold, or a picture, in a text that is no page."""

DATELINE_APART = re.compile(
    r"(?:^|\n)(?:(?P<place>[A-ZÀ-Þ][\w.,'’ -]{1,40})\n\s*)?(?P<agency>[A-Z][\w.& ]{1,24})\n\s*[—–-]{1,2}\s*\n\s*(?=\S)"
)
"""A dateline whose place, agency and dash stand each in a line of its own."""

LINK_NUMBER = re.compile(r"(?:^|(?<=[\s#]))\[(\d{1,4})\](?=\S)", re.MULTILINE)
"""What a text browser sets before its links."""

FEWEST_LINKS = 5
BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")

LONGEST_RUN = 8
"""Times that a line is taken when it stands over and over again; a refrain has fewer."""

MEMORY = 16384
"""Lines whose forms are remembered: several signals ask for them, and a text of 1 MB has about as many."""

END_SIGN = re.compile(r"(?<=\S)\s*(?:[■□◼◾▪●◆♦∎]+|[(（]完[)）])$")
"""What a paper sets behind the last word of a story."""
LAST_OF_END_SIGNS = tuple("■□◼◾▪●◆♦∎)）\n")

FOOTNOTE = re.compile(
    r"(?<=[a-z]{3}[.!?])\d{1,2}(?=$|\s[A-Z“\"])|(?<=[a-z]{2}[.!?][”\"])\d{1,2}(?=$|\s[A-Z“\"])"
)
"""The number of a note, glued to the stop before it."""

FUSED_CAPTION = re.compile(
    r"(?<=[.!?\"”’)])\s{0,3}(?=(?:image |photo |picture )?caption\s?[:：]|(?:image|media|photo|picture) caption,?\s(?-i:[A-Z“]))",
    re.IGNORECASE,
)
GLUED = re.compile(
    r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]{1,20}\b(?!\.[a-z]))|(?<=[a-z]{2}[.!?][”\"])(?=[A-Z][a-z])|"
    r"(?<=[a-z]{2}[”\"][.!?])(?=[A-Z][a-z])|(?<=[a-z]{2},)(?=[a-z]{2})"
)
GLUED_QUOTE = re.compile(r"(?<=[a-z,.!?])(?=“\w)|(?<=\w[.,!?]”)(?=[a-z]{2})|(?<=\w[”\"],)(?=[a-z]{2})")
RUNS_INTO_QUOTATION = (",", ":", ".", "!", "?")
COMMA_FIRST = re.compile(r"^,\s?\w")
SOURCE_LABEL_ALONE = re.compile(r"^(?:(?:source|from)\s?[:：]|news provided by\s?:?)$", re.IGNORECASE)
BYLINE_LABEL_ALONE = re.compile(r"^(?:(?:words|story|written) )?by\s?:?$", re.IGNORECASE)
CAPTION_LABEL_ALONE = re.compile(
    r"^(?:(?:(?:image|photo|picture|media|video) )?caption\s?[,:：]?|(?:image|photo|picture)\s?[:：])$",
    re.IGNORECASE,
)
MARK_ALONE = re.compile("[*•‣▪●◦]")
MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
GLUED_STAMP = re.compile(
    r"(?<=[a-z\d])(?=(?:By|Updated|Published|Posted):?\s(?:[A-Z\d]|on\b|at\b))|(?<=\s20\d\d)(?=\d{1,2}:\d\d\b)|"
    r"(?<=20\d\d-\d\d-\d\d)(?=[0-2]\d:[0-5]\d)|"
    rf"(?<=[^\W\d_])(?=(?:(?:3[01]|[12]\d|0?[1-9])\s{MONTH_NAME},?|{MONTH_NAME}\.?\s\d{{1,2}},?)\s20\d\d\b)|"
    r"(?<=[\s/.-]20\d\d)(?=[A-Z][a-z])|(?<=[A-Z])(?=(?:PUBLISHED|UPDATED|POSTED)\s?:)|"
    r"(?<=[a-z])(?=(?:Updated|Published|Posted|Created)\s?:|20\d\d-\d\d-\d\d)|"
    r"(?<=,\s20\d\d)(?=\d{1,2}\s?min|[^\W\d]{2})|"
    rf"(?<=\s20\d\d)(?=(?:3[01]|[12]\d|0?[1-9])\s{MONTH_NAME}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)|"
    r"(?<=\b(?:GMT|UTC|EST|EDT|PDT|PST|BST))(?=(?:Updated|Published|Posted)\b)"
)
GLUED_DAY = re.compile(r"(?<=[a-z])(?=on:\s[A-Z][a-z]{2,8}\.?\s\d{1,2},? 20\d\d)")
BEFORE_GLUED_DAY = re.compile(r"^(?:In|By|Posted)\b|(?:In|[Bb]y|Posted)\s?:")
"""What else is in a line where a day is glued to a name; "on:" is the end of many words."""

LONGEST_STAMP = 140
NOT_PROSE = re.compile(r"https?://|www\.|\S{1,64}@\S|\.(?:com|org|net|co|io|gov|edu)\b", re.IGNORECASE)


class Line(NamedTuple):
    """A line, and the number of the run that it stands in: lines with no blank line between them."""

    text: str
    run: int


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank, with single spaces; wrapped paragraphs are one line again."""
    clean = SPACES.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    counts_links = _counts_links(clean)
    clean = WIKI_MARK.sub("", FOR_SCREEN_READERS.sub("", MARKDOWN_LINK.sub(_words_of_link, clean)))
    clean = TAGGED.sub(_words_in_tags, clean)
    clean = DATELINE_APART.sub(_dateline, clean)
    clean = clean.translate(INVISIBLE).replace("\f", "\n").replace("\v", "\n")
    parts = unwrapped([part.split("\n") for part in BLANK_LINES.split(clean)])
    if counts_links:
        parts = [[LINK_NUMBER.sub("", line) for line in part] for part in parts]
    lines = [Line(line, run) for run, part in enumerate(parts) for line in part]
    lines = list(_with_labels(_with_marks(lines)))
    lines = [line for _, same in groupby(lines, attrgetter("text")) for line in islice(same, LONGEST_RUN)]
    pieces = (
        Line(_unglued(piece), line.run) for line in lines for piece in FUSED_CAPTION.split(line.text) if piece
    )
    return [piece._replace(text=field) for piece in pieces for field in fields_apart(piece.text)]


def _words_of_link(found: re.Match[str]) -> str:
    return "" if found[0].startswith("!") else found["words"]


def _counts_links(text: str) -> bool:
    """Whether the numbers before words are those of a text's links, from the first to the last."""
    numbers = [int(found[1]) for found in LINK_NUMBER.finditer(text)]
    return len(numbers) >= FEWEST_LINKS and numbers == list(range(1, len(numbers) + 1))


def _words_in_tags(found: re.Match[str]) -> str:
    return (found["words"] or "").strip()


def _dateline(found: re.Match[str]) -> str:
    place = f"{found['place'].strip()} " if found["place"] else ""
    return f"\n{place}({found['agency'].strip()}) — "


def _with_marks(lines: list[Line]) -> Iterator[Line]:
    """The lines, the mark of a list's item joined with the line under it where several stand alone over theirs."""
    marks = {number for number, line in enumerate(lines) if MARK_ALONE.fullmatch(line.text)}
    items = {number for number in marks if (marks & {number - 2, number + 2}) and number + 1 not in marks}
    for number, line in enumerate(lines):
        if number - 1 in items:
            yield line._replace(text=f"{lines[number - 1].text} {line.text}")
        elif number not in items:
            yield line


def _with_labels(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, a caption's, a source's or a byline's label that stands alone joined with the line under it."""
    label = ""
    for line in _with_tails(lines):
        if CAPTION_LABEL_ALONE.match(line.text):
            label = line.text.rstrip(",:： ") + ": "
            continue
        if SOURCE_LABEL_ALONE.match(line.text):
            label = "Source: "
            continue
        if BYLINE_LABEL_ALONE.match(line.text):
            label = "By "
            continue
        yield line._replace(text=label + line.text)
        label = ""


def _with_tails(lines: Iterable[Line]) -> list[Line]:
    """The lines, one that begins with a comma joined with the one over it."""
    joined: list[Line] = []
    for line in lines:
        if joined and COMMA_FIRST.match(line.text):
            joined[-1] = joined[-1]._replace(text=joined[-1].text + line.text)
        else:
            joined.append(line)
    return joined


def _unglued(line: str) -> str:
    """The line with a space between sentences, and before a quotation, where the page lost it."""
    line = FOOTNOTE.sub("", END_SIGN.sub("", line))
    if NOT_PROSE.search(line):
        return line
    if len(line) < LONGEST_STAMP:
        line = GLUED_STAMP.sub(" ", line)
        line = GLUED_DAY.sub(" ", line) if BEFORE_GLUED_DAY.search(line) else line
    return GLUED_QUOTE.sub(" ", GLUED.sub(" ", _with_quotes_apart(line)))


def _with_quotes_apart(line: str) -> str:
    """The line with a space before each straight quotation that a stop or comma runs into, and behind it."""
    said = line.split('"')
    if len(said) % 2 == 0:
        return line
    outside, inside = said[::2], said[1::2]
    for number in range(len(inside)):
        if outside[number].endswith(RUNS_INTO_QUOTATION):
            outside[number] += " "
        if outside[number + 1][:1].isalpha():
            outside[number + 1] = " " + outside[number + 1]
    pieces = [piece for pair in zip(outside, inside, strict=False) for piece in pair]
    return '"'.join([*pieces, outside[-1]])
