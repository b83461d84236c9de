"""Text as it comes out of a browser, as lines: one for each paragraph, heading or piece of furniture."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACES = re.compile(r"(?<=\S)[^\S\n]+")
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")

WRAPPED = range(45, 101)
"""Characters of a line that an editor wrapped; a browser's lines are paragraphs and end where they end."""

ENDS_SENTENCE = re.compile(r"[.!?…。！？:;]['\"”’»)\]）」]*$")
FUSED_CAPTION = re.compile(
    r"(?<=[.!?\"”’)])\s{0,3}(?=(?:image |photo |picture )?caption\s?[:：]|(?:image|media|photo|picture) caption,?\s(?-i:[A-Z“]))",
    re.IGNORECASE,
)
GLUED = re.compile(
    r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]{1,20}\b(?!\.[a-z]))|(?<=[a-z]{2}[.!?][”\"])(?=[A-Z][a-z])"
)
GLUED_QUOTE = re.compile(r"(?<=[a-z,.!?])(?=“\w)|(?<=\w[.,!?]”)(?=[a-z]{2})")
CAPTION_LABEL_ALONE = re.compile(
    r"^(?:(?:image|photo|picture|media|video) )?caption\s?[,:：]?$", re.IGNORECASE
)
BULLET = re.compile(r"^(?:[-*•‣▪●◦–]\s+|\d{1,2}[.)]\s+)(?=\S)")
GLUED_STAMP = re.compile(
    r"(?<=[a-z\d])(?=(?:By|Updated|Published|Posted)\s(?:[A-Z\d]|on\b|at\b))|(?<=\s20\d\d)(?=\d{1,2}:\d\d\b)|"
    r"(?<=\b(?:GMT|UTC|EST|EDT|PDT|PST|BST))(?=(?:Updated|Published|Posted)\b)"
)
LONGEST_STAMP = 140
NOT_PROSE = re.compile(r"https?://|www\.|\S{1,64}@\S|\.(?:com|org|net|co|io|gov|edu)\b", re.IGNORECASE)


def lines_of(text: str) -> list[str]:
    """The lines that are not blank, with single spaces; wrapped paragraphs are one line again."""
    clean = SPACES.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    clean = clean.translate(INVISIBLE).replace("\f", "\n").replace("\v", "\n")
    parts = [_with_items_whole(part.split("\n")) for part in BLANK_LINES.split(clean)]
    lines = [line for part in parts for line in _unwrapped([line.strip() for line in part if line.strip()])]
    lines = list(_with_labels(lines))
    return [_unglued(piece) for line in lines for piece in FUSED_CAPTION.split(line) if piece]


def _with_labels(lines: list[str]) -> Iterator[str]:
    """The lines, a caption's label that stands alone joined with the caption under it."""
    label = ""
    for line in lines:
        if CAPTION_LABEL_ALONE.match(line):
            label = line.rstrip(",:： ") + ": "
            continue
        yield label + line
        label = ""


def _with_items_whole(part: list[str]) -> list[str]:
    """The lines, those of a list's item joined that are set in deeper than its mark."""
    whole: list[list[str]] = []
    depth: int | None = None
    for line in part:
        indent, is_item = len(line) - len(line.lstrip()), BULLET.match(line.lstrip()) is not None
        if depth is not None and indent > depth and not is_item:
            whole[-1].append(line.strip())
            continue
        depth = indent if is_item else None
        whole.append([line])
    return [" ".join(pieces) for pieces in whole]


def _unwrapped(part: list[str]) -> list[str]:
    """One line where a paragraph was wrapped over several, the lines themselves where it was not."""
    inner = part[:-1]
    if not inner or any(len(line) not in WRAPPED for line in inner) or len(part[-1]) > WRAPPED.stop:
        return part
    ended = sum(bool(ENDS_SENTENCE.search(line)) for line in inner)
    return [" ".join(part)] if 2 * ended < len(inner) else part


def _unglued(line: str) -> str:
    """The line with a space between sentences, and before a quotation, where the page lost it."""
    if NOT_PROSE.search(line):
        return line
    if len(line) < LONGEST_STAMP:
        line = GLUED_STAMP.sub(" ", line)
    return GLUED_QUOTE.sub(" ", GLUED.sub(" ", line))
