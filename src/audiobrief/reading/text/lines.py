"""Text as it comes out of a browser, as lines: one for each paragraph, heading or piece of furniture."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import reduce
from itertools import groupby, islice, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from audiobrief.reading.text.alternatives import alternative, shows_alternatives
from audiobrief.reading.text.hyphens import continued

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
BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")

LONGEST_RUN = 8
"""Times that a line is taken when it stands over and over again; a refrain has fewer."""

MEMORY = 16384
"""Lines whose forms are remembered: several signals ask for them, and a text of 1 MB has about as many."""

WRAPPED = range(45, 101)
"""Characters of a line that an editor wrapped; a browser's lines are paragraphs and end where they end."""

MOSTLY = 0.9
"""Of the lines of a wrapped text: those no longer than it was wrapped to; an address may be."""

LONG_LINE, MOST_FLOWING = 160, 0.5
"""Characters of a line that nobody wrapped, and the share of a text that stands in such lines."""

DATED = re.compile(
    r"\b(?:19|20)\d\d ?(?:[-/.]|year) ?\d{1,2} ?(?:[-/.]|month) ?\d{1,2}\b|^[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d\b"
)
"""A page's day, which no wrapped paragraph ends in without a stop."""

SLACK = 4
"""Characters that an editor may leave free at the end of a line though a word would have fitted."""

FEWEST_WRAPPED = 4
"""Lines that show by their common width that they are wrapped, whatever stands among them."""

COLUMN = range(22, 45)
"""Characters of a line in a newspaper's column."""

FEWEST_BROKEN, BROKEN_SHARE = 6, 0.4
"""Lines that break off within a sentence and so show a column, and their share of all that are no stubs."""

ALIKE, MOST_ALIKE, WIDER = 0.6, 0.75, 1.25
"""Of a column's width what its broken lines have, but for those of its titles; how many; what a line over it may have."""

ENDS_SENTENCE = re.compile(r"[.!?…。！？:;]['\"”’»)\]）」]*$")
END_SIGN = re.compile(r"(?<=\S)\s*(?:[■□◼◾▪●◆♦∎]+|[(（]完[)）])$")
"""What a paper sets behind the last word of a story."""
LAST_OF_END_SIGNS = tuple("■□◼◾▪●◆♦∎)）\n")

FOOTNOTE = re.compile(
    r"(?<=[a-z]{3}[.!?])\d{1,2}(?=$|\s[A-Z“\"])|(?<=[a-z]{2}[.!?][”\"])\d{1,2}(?=$|\s[A-Z“\"])"
)
"""The number of a note, glued to the stop before it."""

CLOSING = (")", "]", "）")
"""What a caption's line ends in behind its credit."""

FUSED_CAPTION = re.compile(
    r"(?<=[.!?\"”’)])\s{0,3}(?=(?:image |photo |picture )?caption\s?[:：]|(?:image|media|photo|picture) caption,?\s(?-i:[A-Z“]))",
    re.IGNORECASE,
)
GLUED = re.compile(
    r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]{1,20}\b(?!\.[a-z]))|(?<=[a-z]{2}[.!?][”\"])(?=[A-Z][a-z])"
)
GLUED_QUOTE = re.compile(r"(?<=[a-z,.!?])(?=“\w)|(?<=\w[.,!?]”)(?=[a-z]{2})")
COMMA_FIRST = re.compile(r"^,\s?\w")
SOURCE_LABEL_ALONE = re.compile(r"^(?:(?:source|from)\s?[:：]|news provided by\s?:?)$", re.IGNORECASE)
BYLINE_LABEL_ALONE = re.compile(r"^(?:(?:words|story|written) )?by\s?:?$", re.IGNORECASE)
CAPTION_LABEL_ALONE = re.compile(
    r"^(?:(?:(?:image|photo|picture|media|video) )?caption\s?[,:：]?|(?:image|photo|picture)\s?[:：])$",
    re.IGNORECASE,
)
BULLET = re.compile(r"^(?:[-*•‣▪●◦–·]\s+|\d{1,2}[.)]\s+)(?=\S)")
MARK_ALONE = re.compile("[*•‣▪●◦]")
MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
GLUED_STAMP = re.compile(
    r"(?<=[a-z\d])(?=(?:By|Updated|Published|Posted):?\s(?:[A-Z\d]|on\b|at\b))|(?<=\s20\d\d)(?=\d{1,2}:\d\d\b)|"
    r"(?<=[a-z])(?=(?:Updated|Published|Posted|Created)\s?:)|"
    r"(?<=/20\d\d)(?=[A-Z][a-z]{2,8} \d)|(?<=,\s20\d\d)(?=\d{1,2}\s?min|[^\W\d]{2})|"
    rf"(?<=\s20\d\d)(?=(?:3[01]|[12]\d|0?[1-9])\s{MONTH_NAME}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)|"
    r"(?<=\b(?:GMT|UTC|EST|EDT|PDT|PST|BST))(?=(?:Updated|Published|Posted)\b)"
)
GLUED_DAY = re.compile(r"(?<=[a-z])(?=on:\s[A-Z][a-z]{2,8}\.?\s\d{1,2},? 20\d\d)")
BEFORE_GLUED_DAY = re.compile(r"^(?:In|By|Posted)\b|(?:In|[Bb]y|Posted)\s?:")
"""What else is in a line where a day is glued to a name; "on:" is the end of many words."""

NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’.-]*){1,3}")
SMALL_WORD_LAST = re.compile(r"(?:^|\s)[a-z]{1,3}$|[,(–—-]$")
"""How a line ends that is surely not whole, so that a name under it may belong to it."""

FIELD = re.compile(r"[A-Z][\w-]{1,20}: \S")
FEWEST_FIELDS = 2
"""Lines of a letter's head, each with its label."""

LEADS_ON = re.compile(r"(?:\S+ ){5}(?:a|an|the|of|to|as|with|and|from|our|your)$")
LONGEST_STAMP = 140
NOT_PROSE = re.compile(r"https?://|www\.|\S{1,64}@\S|\.(?:com|org|net|co|io|gov|edu)\b", re.IGNORECASE)


class Line(NamedTuple):
    """A line, and the number of the run that it stands in: lines with no blank line between them."""

    text: str
    run: int


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank, with single spaces; wrapped paragraphs are one line again."""
    clean = SPACES.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    clean = _without_link_numbers(clean)
    clean = WIKI_MARK.sub("", FOR_SCREEN_READERS.sub("", MARKDOWN_LINK.sub(_words_of_link, clean)))
    clean = TAGGED.sub(_words_in_tags, clean)
    clean = DATELINE_APART.sub(_dateline, clean)
    clean = clean.translate(INVISIBLE).replace("\f", "\n").replace("\v", "\n")
    parts = [_with_items_whole(part.split("\n")) for part in BLANK_LINES.split(clean)]
    width = _width(parts)
    flows = _flows(parts)
    is_seen = shows_alternatives(line.strip() for part in parts for line in part)
    lines = [
        Line(line, run)
        for run, part in enumerate(parts)
        for line in _unwrapped(
            [line.rstrip() for line in part if line.strip()],
            width,
            flows=flows or (is_seen and any(alternative(line.strip()) for line in part)),
        )
    ]
    lines = list(_with_labels(_with_marks(lines)))
    lines = [line for _, same in groupby(lines, attrgetter("text")) for line in islice(same, LONGEST_RUN)]
    return [
        Line(_unglued(piece), line.run) for line in lines for piece in FUSED_CAPTION.split(line.text) if piece
    ]


def _words_of_link(found: re.Match[str]) -> str:
    return "" if found[0].startswith("!") else found["words"]


def _without_link_numbers(text: str) -> str:
    """The text without the numbers of its links, if they count them from the first."""
    numbers = [int(found[1]) for found in LINK_NUMBER.finditer(text)]
    are_links = len(numbers) >= FEWEST_LINKS and numbers == list(range(1, len(numbers) + 1))
    return LINK_NUMBER.sub("", text) if are_links else text


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
    """The lines, one that begins with a comma, or goes on behind a small word, joined with the one over it."""
    joined: list[Line] = []
    for line in lines:
        if joined and COMMA_FIRST.match(line.text):
            joined[-1] = joined[-1]._replace(text=joined[-1].text + line.text)
        elif joined and line.run == joined[-1].run and _goes_on(joined[-1].text, line.text):
            joined[-1] = joined[-1]._replace(text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _goes_on(line: str, below: str) -> bool:
    """Whether a line of several words ends in one that never ends a sentence, and the one under it begins small."""
    return below[:1].islower() and LEADS_ON.search(line) is not None


def _with_items_whole(part: list[str]) -> list[str]:
    """The lines, those of a list's item joined that are set in deeper than its mark."""
    whole: list[list[str]] = []
    depth: int | None = None
    for line in part:
        indent, is_item = _indent(line), BULLET.match(line.lstrip()) is not None
        if depth is not None and indent > depth and not is_item:
            whole[-1].append(line.strip())
            continue
        depth = indent if is_item else None
        whole.append([line])
    return [" ".join(pieces) for pieces in whole]


def _width(parts: list[list[str]]) -> int:
    """The characters to which a text was wrapped; 0 for one that was not."""
    column = _column(parts)
    if column:
        return column
    lengths = sorted(len(line) for part in parts for line in part if line.strip())
    short = bisect_right(lengths, WRAPPED.stop)
    wrapped = short and short >= MOSTLY * len(lengths) and lengths[short - 1] in WRAPPED
    return lengths[short - 1] if wrapped else 0


def _column(parts: list[list[str]]) -> int:
    """The characters of a newspaper's column, whose lines go on in small letters; verses do so, too, of any length."""
    pairs = (pair for part in parts for pair in pairwise(part))
    broken = sorted(len(line) for line, below in pairs if _breaks_off(line, below))
    if len(broken) < FEWEST_BROKEN:
        return 0
    width = broken[3 * len(broken) // 4]
    whole = sum(2 * len(line) >= width for part in parts for line in part)
    alike = sum(length >= ALIKE * width for length in broken)
    is_column = width in COLUMN and alike >= MOST_ALIKE * len(broken) and len(broken) >= BROKEN_SHARE * whole
    return width if is_column else 0


def _breaks_off(line: str, below: str) -> bool:
    return below.lstrip()[:1].islower() and bool(line.strip()) and not _is_ended(line)


def _flows(parts: list[list[str]]) -> bool:
    """Whether most of a text stands in lines that no editor wrapped, as paragraphs of a browser do."""
    lengths = [len(line) for part in parts for line in part]
    return sum(length for length in lengths if length > LONG_LINE) > MOST_FLOWING * sum(lengths)


def _unwrapped(part: list[str], width: int, *, flows: bool) -> list[str]:
    """One line for each paragraph that was wrapped over several, the lines themselves where none was."""
    lines = [line.strip() for line in part]
    if len(part) >= FEWEST_WRAPPED and width and not any(" | " in line for line in lines):
        full = [_is_full(line, below, width) for line, below in pairwise(part)]
        goes_on = sum(is_full and not _is_ended(line) for is_full, line in zip(full, lines, strict=False))
        if 2 * goes_on >= len(full):
            return _joined(part, full)
    if any(" | " in line for line in lines) or sum(map(bool, map(FIELD.match, lines))) >= FEWEST_FIELDS:
        return lines
    inner = lines[:-1]
    if flows or not inner or any(len(line) not in WRAPPED for line in inner) or len(lines[-1]) > WRAPPED.stop:
        return lines
    if DATED.search(lines[-1]) and not _is_ended(lines[-1]):
        return lines
    if NAME_ALONE.fullmatch(lines[-1]) and not SMALL_WORD_LAST.search(lines[-2]):
        return lines
    ended = sum(_is_ended(line) for line in inner)
    return [reduce(continued, lines)] if 2 * ended < len(inner) else lines


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether a line had no room for the first word under it, or breaks off where its sentence goes on."""
    if len(line) > WIDER * width:
        return False
    if len(line) + len(below.split(None, 1)[0]) + SLACK >= width:
        return True
    return 2 * len(line) >= width and _breaks_off(line, below)


def _is_ended(line: str) -> bool:
    return line.endswith(CLOSING) or ENDS_SENTENCE.search(line) is not None


def _joined(part: list[str], full: list[bool]) -> list[str]:
    """The lines, each joined with the one over it that had no room for its first word."""
    joined = [part[0].strip()]
    for is_full, (line, below) in zip(full, pairwise(part), strict=True):
        if is_full and _indent(below) <= _indent(line) and not BULLET.match(below.lstrip()):
            joined[-1] = continued(joined[-1], below.strip())
        else:
            joined.append(below.strip())
    return joined


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


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
    """The line with a space before each straight quotation that a comma runs into, and behind it."""
    said = line.split('"')
    if len(said) % 2 == 0:
        return line
    outside, inside = said[::2], said[1::2]
    for number in range(len(inside)):
        if outside[number].endswith((",", ":")):
            outside[number] += " "
        if outside[number + 1][:1].isalpha():
            outside[number + 1] = " " + outside[number + 1]
    pieces = [piece for pair in zip(outside, inside, strict=False) for piece in pair]
    return '"'.join([*pieces, outside[-1]])
