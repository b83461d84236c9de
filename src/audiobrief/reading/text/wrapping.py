"""Paragraphs that an editor, a newspaper's column or a list broke into lines: each is one line again."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import reduce
from itertools import pairwise, zip_longest

from audiobrief.reading.text.alternatives import alternative, shows_alternatives
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.hyphens import continued
from audiobrief.reading.word_lists import words_of

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

FEWEST_WRAPPED, FEWEST_IN_COLUMN = 4, 2
"""Lines that show by their common width that they are wrapped, whatever stands among them."""

COLUMN = range(22, 45)
"""Characters of a line in a newspaper's column."""

FEWEST_BROKEN, BROKEN_SHARE = 6, 0.4
"""Lines that break off within a sentence and so show a column, and their share of all that are no stubs."""

LEADING = words_of(
    """a an and are as at be been but by for from had has have his her in is its of on or our that the their to was
    were which who will with would your auf da das de dei del der des di die do du e een el en et eine einen het i il
    im la las le les los mit o os por pour que qui un una und une van von y zu"""
)
LEADING_SHARE = 0.2
"""Words that lead on to the next, in which few verses end and no entry of a list, and the share of a column's lines that do."""

ALIKE, MOST_ALIKE, WIDER = 0.6, 0.75, 1.25
"""Of a column's width what its broken lines have, but for those of its titles; how many; what a line over it may have."""

CLOSING = (")", "]", "）")
"""What a caption's line ends in behind its credit."""

NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’.-]*){1,3}")
LEADS_ON = re.compile(r"(?:\S+ ){5}(?:a|an|the|of|to|as|with|and|from|our|your)$")
SMALL_WORD_LAST = re.compile(r"(?:^|\s)[a-z]{1,3}$|[,(–—-]$")
"""How a line ends that is surely not whole, so that a name under it may belong to it."""

FIELD = re.compile(r"[A-Z][\w-]{1,20}: \S")
FEWEST_FIELDS = 2
"""Lines of a letter's head, each with its label."""


def unwrapped(parts: list[list[str]]) -> list[list[str]]:
    """The lines of each part of a text, of which those of a paragraph that was wrapped are one."""
    parts = [[line.rstrip() for line in _with_items_whole(part) if line.strip()] for part in parts]
    width, flows = _width(parts), _flows(parts)
    is_seen = shows_alternatives(line.strip() for part in parts for line in part)
    whole = (
        _unwrapped(part, width, flows=flows or (is_seen and any(alternative(line.strip()) for line in part)))
        for part in parts
    )
    return [_led_on(lines) for lines in whole]


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
    lengths = sorted(len(line) for part in parts for line in part)
    short = bisect_right(lengths, WRAPPED.stop)
    wrapped = short and short >= MOSTLY * len(lengths) and lengths[short - 1] in WRAPPED
    return lengths[short - 1] if wrapped else 0


def _column(parts: list[list[str]]) -> int:
    """The characters of a newspaper's column, whose lines go on in small letters.

    Verses and entries do so, too, but are of any length or end in no word that leads on.
    """
    pairs = (pair for part in parts for pair in pairwise(part))
    breaking = [line for line, below in pairs if _breaks_off(line, below)]
    leading = sum(line.endswith("-") or line.split()[-1] in LEADING for line in breaking)
    if len(breaking) < FEWEST_BROKEN or leading < LEADING_SHARE * len(breaking):
        return 0
    broken = sorted(map(len, breaking))
    width = broken[3 * len(broken) // 4]
    whole = sum(2 * len(line) >= width for part in parts for line in part)
    alike = sum(length >= ALIKE * width for length in broken)
    is_column = width in COLUMN and alike >= MOST_ALIKE * len(broken) and len(broken) >= BROKEN_SHARE * whole
    return width if is_column else 0


def _breaks_off(line: str, below: str) -> bool:
    return below.lstrip()[:1].islower() and not _is_ended(line)


def _flows(parts: list[list[str]]) -> bool:
    """Whether most of a text stands in lines that no editor wrapped, as paragraphs of a browser do."""
    lengths = [len(line) for part in parts for line in part]
    return sum(length for length in lengths if length > LONG_LINE) > MOST_FLOWING * sum(lengths)


def _unwrapped(part: list[str], width: int, *, flows: bool) -> list[str]:
    """One line for each paragraph that was wrapped over several, the lines themselves where none was."""
    lines = [line.strip() for line in part]
    fewest = FEWEST_IN_COLUMN if width in COLUMN else FEWEST_WRAPPED
    if len(part) >= fewest and width and not any(" | " in line for line in lines):
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


def _led_on(lines: list[str]) -> list[str]:
    """The lines, one in small letters joined with the one over it whose last word ends no sentence; a list stays one."""
    joined: list[str] = []
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        is_item = below[:1].islower() and not _is_ended(line)
        if joined and line[:1].islower() and LEADS_ON.search(joined[-1]) and not is_item:
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether a line had no room for the first word under it, or breaks off where its sentence goes on."""
    if len(line) > WIDER * width:
        return False
    if len(line) + len(below.split(None, 1)[0]) + SLACK >= width:
        return True
    return 2 * len(line) >= width and _breaks_off(line, below)


def _is_ended(line: str) -> bool:
    """Whether a line ends a sentence, or what stands in brackets."""
    if line.rfind("(") > line.rfind(")"):
        return False
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
