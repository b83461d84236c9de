"""Marks on the paragraphs of a news site's page: which cues of a briefing each one holds."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import accumulate
from typing import TYPE_CHECKING

import webencodings

from audiobrief.errors import SourceError, refusal
from audiobrief.reading.charset import declared_charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from audiobrief.types import Briefing, Cue

MARK = "data-audio-brief"

# fmt: off
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "ol", "p", "pre", "section", "table", "td",
    "th", "tr", "ul",
})
# fmt: on
CLOSED_BY_ITS_LIKE = frozenset({"p", "li", "dt", "dd", "td", "th", "tr"})
"""Elements whose end tag HTML lets one leave out before the next of the kind."""

NOT_STORY = frozenset({"script", "style", "noscript", "template", "textarea", "title", "audio-brief"})

WORD = re.compile(r"[^\W_]+")
INVISIBLE = re.compile("[\u00ad\u200b]")
INTRODUCTION = re.compile(r"^[^:]*: ")
"""As in "In the picture: …", which the page does not have."""

LONG_ENOUGH = 4
"""Words of a sentence that is not likely to stand in the page twice."""

ALIKE = 0.8
"""Share of a sentence's words that a paragraph has when it is the same sentence, mended for speaking."""


@dataclass(slots=True)
class Block:
    """An element of the page with text of its own; `tag` is the offset just behind its tag's name."""

    tag: int
    text: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def marked_page(path: Path, briefing: Briefing) -> bytes:
    """The page with a `data-audio-brief` attribute on each paragraph the briefing reads: the ids of its cues.

    Not a byte of it changes otherwise; marks of an earlier briefing are replaced. Raises SourceError when the
    page cannot be read, or has none of the briefing's sentences.
    """
    try:
        page = path.read_bytes()
    except OSError as error:
        raise SourceError(f"cannot read {path}: {refusal(error)}") from error
    marked = _marked(page, briefing.cues)
    if marked is None:
        raise SourceError(f"{path} has no sentence that the briefing reads; name the page of its article")
    return marked


def _marked(page: bytes, cues: Sequence[Cue]) -> bytes | None:
    encoding = _encoding(page)
    text = page.decode(encoding, "surrogateescape")
    parser = _Parser(text)
    parser.feed(text)
    parser.close()
    marks: dict[int, list[str]] = defaultdict(list)
    for cue, block in _matches(cues, parser.blocks):
        marks[block.tag].append(cue.utterance.id)
    if not marks:
        return None
    edits = [(start, end, "") for start, end in parser.old_marks]
    edits += [(tag, tag, f' {MARK}="{" ".join(ids)}"') for tag, ids in marks.items()]
    return _edited(text, edits).encode(encoding, "surrogateescape")


def _encoding(page: bytes) -> str:
    """What the page is in, or one that keeps every byte as it is."""
    found = webencodings.lookup(declared_charset(page) or "utf-8")
    name = found.codec_info.name if found else "utf-8"
    text = page.decode(name, "surrogateescape")
    return name if text.encode(name, "surrogateescape") == page else "latin-1"


def _edited(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    pieces, done = [], 0
    for start, end, new in sorted(edits):
        pieces += [text[done:start], new]
        done = end
    return "".join((*pieces, text[done:]))


class _Parser(HTMLParser):
    """Finds the blocks in the order of the page, and the marks it has already."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.old_marks: list[tuple[int, int]] = []
        self._lines = [0, *accumulate(len(line) + 1 for line in page.split("\n"))]
        self._open: list[tuple[str, Block]] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        offset = self._lines[line - 1] + column
        written = self.get_starttag_text() or ""
        if MARK in dict(attrs) and (old := re.search(rf'\s{MARK}="[^"]*"', written)):
            self.old_marks.append((offset + old.start(), offset + old.end()))
        if tag in NOT_STORY:
            self._hidden.append(tag)
        elif tag == "br":
            self.handle_data(" ")
        elif tag in BLOCKS:
            if self._open and self._open[-1][0] in CLOSED_BY_ITS_LIKE & {tag, "p"}:
                self._open.pop()
            block = Block(offset + 1 + len(tag))
            self._open.append((tag, block))
            self.blocks.append(block)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif any(tag == name for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open and not self._hidden:
            self._open[-1][1].text.append(data)


def _matches(cues: Sequence[Cue], blocks: Iterable[Block]) -> list[tuple[Cue, Block]]:
    """Each cue that the page has, with its block, in spoken order."""
    for block in blocks:
        block.words = _words("".join(block.text))
    written = [block for block in blocks if block.words]
    places = _exact(cues, written)
    places = _alike(cues, written, places)
    return [(cue, written[places[number]]) for number, cue in enumerate(cues) if number in places]


def _exact(cues: Sequence[Cue], blocks: Sequence[Block]) -> dict[int, int]:
    """By a cue's number its block's, for the cues whose words stand in the page one after the other."""
    texts = [f" {' '.join(block.words)} " for block in blocks]
    places: dict[int, int] = {}
    reached = 0
    for number, cue in enumerate(cues):
        for words in _wordings(cue):
            needle = f" {' '.join(words)} "
            found = _first(texts, needle, reached)
            if found is None or (_is_name(cue, words) and places.get(number - 1) != found):
                continue
            places[number] = found
            if not _is_aside(cue) and len(words) >= LONG_ENOUGH:
                reached = found
            break
    return places


def _alike(cues: Sequence[Cue], blocks: Sequence[Block], exact: dict[int, int]) -> dict[int, int]:
    """The places, and those of the cues between them whose words a block has nearly all of."""
    places = dict(exact)
    anchors = [number for number in exact if not _is_aside(cues[number])]
    for number, cue in enumerate(cues):
        if number in places or _is_aside(cue):
            continue
        before = max((exact[anchor] for anchor in anchors if anchor < number), default=0)
        after = min((exact[anchor] for anchor in anchors if anchor > number), default=len(blocks) - 1)
        words = set(_words(cue.utterance.text))
        shares = {
            place: len(words.intersection(blocks[place].words)) / len(words)
            for place in range(before, after + 1)
        }
        best = max(shares, key=lambda place: shares[place], default=None)
        if best is not None and shares[best] >= ALIKE:
            places[number] = best
    return places


def _first(texts: Sequence[str], needle: str, reached: int) -> int | None:
    """The number of the first text with the needle, from `reached` on, or else from the beginning."""
    order = (*range(reached, len(texts)), *range(reached))
    return next((number for number in order if needle in texts[number]), None)


def _wordings(cue: Cue) -> Iterable[list[str]]:
    """How the page may say a cue: as it is, and a caption without its introduction."""
    text = cue.utterance.text
    wordings = [text, INTRODUCTION.sub("", text)] if _is_aside(cue) else [text]
    return filter(None, map(_words, wordings))


def _is_name(cue: Cue, words: Sequence[str]) -> bool:
    """Whether it is no more than a photographer's name, which counts only beside the picture."""
    return cue.utterance.role == "credit" and len(words) < LONG_ENOUGH


def _is_aside(cue: Cue) -> bool:
    return cue.utterance.role in ("aside", "credit")


def _words(text: str) -> list[str]:
    return WORD.findall(unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).lower())
