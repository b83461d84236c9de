"""The pieces of text on a page in reading order: headings, paragraphs, list items, quotes, tables, captions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from lxml import etree

from audiobrief.languages import base
from audiobrief.reading.element_text import is_block, is_link, link_length, plain_text, text_length, tidy
from audiobrief.reading.web import footnotes
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.figures import Caption
    from audiobrief.types import BlockKind

Slot = tuple["HtmlElement", Literal["text", "tail"]]
"""A text node: the element, and whether it is its text or its tail."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
SKIPPED = frozenset({"pre", "iframe", "object", "video", "audio", "svg", "textarea", "select", "rt", "rp"})
BOLD = frozenset({"strong", "b"})
HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
BOLD_NAMES = frozenset(
    {"bold", "crosshead", "crossheading", "subhead", "subheading", "intertitle", "intertitre", "intertitulo"}
    | {"ladillo", "mellanrubrik", "mellomtittel", "tussenkop", "zwischentitel", "zwischenueberschrift"}
)
LEFT_OF_A_MARK = re.compile(r"\s?\[\s*\]")
"""Brackets that held the mark of a footnote."""
BASE_OF_A_POWER = re.compile(r"(?:\d|(?:^|[\s\d/])(?:[kcdmµ]?m|ft|in|yd|mi|s))$")
"""What stands before an exponent: a number or a unit."""
BEFORE_ORDINAL = re.compile(r"(?:\d|(?:^|\W)[IVXLCDM]+)$")
NUMERO = re.compile(r"(?:^|[^\w'’])[nN]$")
ORDINAL_MARKS = {"a": "ª", "o": "º"}
"""The raised letters of ordinals in the languages of ROMANCE, which elsewhere mark notes, by the characters for them."""
ROMANCE = ("ca", "es", "gl", "it", "pt")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SENTENCE_END = re.compile(r"[.!?。！？][\"'”’)\]»]*$")
FULL_LINE = 60
"""Characters from which a line that ends as a sentence does, before a line break, is a paragraph."""
BREAK = "\u2028"
FEWEST_BREAKS = 2
LONGEST_ENTRY = 120
ENTRY = re.compile(
    r"\d|[•·▪*–-]\s|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|[^\W\d_][^:.!?]{1,40}:\s\S|\S[^.!?]{1,80}\s(?:[–—|]|--?)\s\S"
)
"""How an entry of a list begins whose entries only breaks tell apart: by a number, a day, a name before a colon or dash."""
LONGEST_HEADING = 200
"""Characters; what is longer and ends as a sentence does is a paragraph in large type."""
LONGEST_CELL = 120
"""Characters; a table whose cells are longer holds text laid out in columns, not figures."""


@dataclass(slots=True)
class Piece:
    """One piece of text: where it stands (`element`), how much of it is links or bold (0 to 1).

    `slot` is the text node it begins with: the element, and whether it is its text or its tail.
    """

    kind: BlockKind
    text: str
    element: HtmlElement
    tag: str = "p"
    linked: float = 0.0
    bold: float = 0.0
    slot: Slot | None = None
    caption: Caption | None = None

    @property
    def is_mostly_links(self) -> bool:
        return self.linked >= 0.5


@dataclass(slots=True)
class _Line:
    """A line of text; where a break does not end it, `slots` has the beginning of each part."""

    owner: HtmlElement
    parts: list[str] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    bold: int = 0
    breaks: int = 0
    slots: list[Slot] = field(default_factory=list)

    @property
    def text(self) -> str:
        return tidy(_without_marks("".join(self.parts)))

    def entries(self) -> list[str]:
        """What stands between the breaks, if that is a list: of days, of prices, of facts with their names."""
        if self.breaks < FEWEST_BREAKS:
            return []
        entries = [
            entry for part in "".join(self.parts).split(BREAK) if (entry := tidy(_without_marks(part)))
        ]
        is_list = len(entries) == len(self.slots) and all(
            len(entry) <= LONGEST_ENTRY and ENTRY.match(entry) and not SENTENCE_END.search(entry)
            for entry in entries
        )
        return entries if is_list else []


class _Walk:
    """Gathers text into pieces while the elements of a page begin and end."""

    def __init__(self, body: HtmlElement, captions: dict[HtmlElement, Caption]) -> None:
        self.pieces: list[Piece] = []
        self.tables: list[Piece] = []
        self._captions = captions
        self._waiting: list[Piece] = []
        self._blocks: list[HtmlElement] = [body]
        self._are_linked = [False]
        self._are_bold = [False]
        self._line = _Line(body)

    def begin(self, element: HtmlElement) -> bool:
        """Whether to look inside `element`."""
        tag = element.tag
        if tag == "br":
            self._break()
            return False
        if not isinstance(tag, str):
            return False
        if element in self._captions:
            self._place(element)
            return False
        if tag == "table" and _is_data_table(element):
            self._set_table_aside(element)
            return False
        if tag in SKIPPED or _leads_to_a_note(element):
            return False
        if tag == "sup" and footnotes.MARK.fullmatch(raised := plain_text(element)):
            self._add(self._not_a_mark(raised, element), (element, "text"))
            return False
        if is_block(tag):
            self._flush()
            self._blocks.append(element)
            self._line = _Line(element)
        self._are_linked.append(self._are_linked[-1] or is_link(element))
        self._are_bold.append(self._are_bold[-1] or _is_bold(element))
        self._add(element.text, (element, "text"))
        return True

    def end(self, element: HtmlElement, entered: bool) -> None:
        if entered:
            if is_block(str(element.tag)):
                self._flush()
                self._blocks.pop()
                self._line = _Line(self._blocks[-1])
            self._are_linked.pop()
            self._are_bold.pop()
        self._add(element.tail, (element, "tail"))

    def finish(self) -> None:
        self._flush()

    def _add(self, text: str | None, slot: Slot) -> None:
        if not text:
            return
        line = self._line
        line.parts.append(text)
        length = len(text.strip())
        if length:
            if len(line.slots) <= line.breaks:
                line.slots.append(slot)
            line.length += length
            line.linked += length if self._are_linked[-1] else 0
            line.bold += length if self._are_bold[-1] else 0

    def _not_a_mark(self, raised: str, element: HtmlElement) -> str | None:
        """What is raised as text, if it is not the mark of a footnote."""
        if self._is_power(raised, element):
            return raised.translate(RAISED)
        return self._ordinal_ending(raised, element)

    def _is_power(self, raised: str, element: HtmlElement) -> bool:
        before = self._line.parts[-1][-4:] if self._line.parts else ""
        is_mark = next(element.iter("a"), None) is not None
        return raised.isdecimal() and not is_mark and BASE_OF_A_POWER.search(before) is not None

    def _ordinal_ending(self, raised: str, element: HtmlElement) -> str | None:
        """What makes an ordinal of the number or numeral before it, as in "XXI<sup>e</sup>", or numéro of an n."""
        before = self._line.parts[-1][-8:] if self._line.parts else ""
        language = _language(element)
        if raised not in ("e", "o", "a") or next(element.iter("a"), None) is not None:
            return None
        if raised == "o" and language == "fr" and NUMERO.search(before):
            return "°"
        if not BEFORE_ORDINAL.search(before):
            return None
        if raised == "e":
            return raised if language != "en" or not before[-1].isdecimal() else None
        return ORDINAL_MARKS[raised] if language in ROMANCE else None

    def _break(self) -> None:
        """Ends the paragraph at a line break, if there are two, or the line is bold or a sentence of some length."""
        line = self._line
        if not line.length:
            return
        last = line.parts[-1].rstrip()
        is_bold_line = not self._are_bold[-1] and line.bold == line.length
        twice = not last and BREAK in line.parts[-2:]
        if twice or is_bold_line or (line.length >= FULL_LINE and SENTENCE_END.search(last[-20:])):
            self._flush()
        elif last:
            line.parts.append(BREAK)
            line.breaks += 1

    def _place(self, element: HtmlElement) -> None:
        caption = self._captions[element]
        piece = Piece("caption", caption.text, element, caption=caption)
        if self._line.length:
            self._waiting.append(piece)
        else:
            self.pieces.append(piece)

    def _set_table_aside(self, table: HtmlElement) -> None:
        self._flush()
        caption = table.find("caption")
        linked = link_length(table) / (text_length(table) or 1)
        said = plain_text(caption) if caption is not None else ""
        self.tables.append(Piece("table", said, table, linked=linked))
        self.pieces.append(self.tables[-1])

    def _flush(self) -> None:
        line = self._line
        if line.length and (text := line.text):
            kind, tag = _kind(line.owner)
            if kind == "heading" and len(text) > LONGEST_HEADING and SENTENCE_END.search(text):
                kind, tag = "paragraph", "p"
            shares = line.linked / line.length, line.bold / line.length
            entries = line.entries() if kind == "paragraph" else []
            for entry, slot in zip(entries or [text], line.slots, strict=False):
                self.pieces.append(
                    Piece("list item" if entries else kind, entry, line.owner, tag, *shares, slot)
                )
        self.pieces.extend(self._waiting)
        self._waiting = []
        self._line = _Line(self._blocks[-1])


def lay_out(body: HtmlElement, captions: dict[HtmlElement, Caption]) -> list[Piece]:
    """The pieces of `body` in document order; `captions` are those taken from it, by their places.

    Tables of figures are taken out of `body`; an empty element stands where each stood.
    """
    walk = _Walk(body, captions)
    events = etree.iterwalk(body, events=("start", "end"))
    entered: list[bool] = []
    for event, element in events:
        if event == "start":
            entered.append(walk.begin(element))
            if not entered[-1]:
                events.skip_subtree()
        else:
            inside = entered.pop()
            if element is not body:
                walk.end(element, inside)
    walk.finish()
    for table in walk.tables:
        _leave_its_place(table)
    return walk.pieces


def _leave_its_place(table: Piece) -> None:
    place = table.element.makeelement("span", {})
    table.element.addprevious(place)
    table.element.drop_tree()
    table.element = place


def _is_bold(element: HtmlElement) -> bool:
    """Whether an element is set in bold by its tag or its style, or is called so or a heading between paragraphs."""
    if element.tag in BOLD or HEAVY.search(element.get("style") or ""):
        return True
    words = class_words(element) if element.get("class") else ()
    return not BOLD_NAMES.isdisjoint(words) or ("inter", "titre") in pairwise(words)


def _language(element: HtmlElement) -> str:
    """The language that an element, or the nearest around it that says so, is marked with."""
    marked = next((outer for outer in (element, *element.iterancestors()) if outer.get("lang")), None)
    return base(marked.get("lang", "")) if marked is not None else ""


def _without_marks(text: str) -> str:
    return LEFT_OF_A_MARK.sub("", text) if "[" in text else text


def _is_data_table(table: HtmlElement) -> bool:
    """Whether `table` holds figures or facts in rows and columns, and not a part of the page's layout."""
    if "infobox" in class_words(table):
        return not any(ends_a_sentence(plain_text(paragraph)) for paragraph in table.iter("p"))
    if table.get("role") == "presentation" or table.find(".//table") is not None:
        return False
    cells = list(table.iter("td", "th"))
    rows = [row for row in table.iter("tr") if len(row) > 1]
    if any(len(plain_text(cell)) > LONGEST_CELL for cell in cells):
        return False
    return len(rows) >= 2 or (bool(rows) and next(table.iter("th", "caption"), None) is not None)


def _leads_to_a_note(element: HtmlElement) -> bool:
    """Whether a link is the mark of a footnote, or leads back from one."""
    if element.tag != "a" or not (element.get("href") or "").startswith("#"):
        return False
    text = plain_text(element)
    return footnotes.MARK.fullmatch(text) is not None or not any(map(str.isalnum, text))


def _kind(owner: HtmlElement) -> tuple[BlockKind, str]:
    """What a piece of text in `owner` is, and the tag that says so."""
    nearest: tuple[BlockKind, str] | None = None
    for element in (owner, *owner.iterancestors()):
        tag = str(element.tag)
        if tag in HEADINGS:
            return "heading", tag
        if nearest is None and tag == "li":
            nearest = ("list item", tag) if not _is_layout_item(element) else None
        elif nearest is None and tag == "blockquote":
            nearest = "quote", tag
    return nearest or ("paragraph", str(owner.tag))


def _is_layout_item(item: HtmlElement) -> bool:
    """Whether a list item is an entry of its own (a live blog's, a slide), not a point in a list."""
    inside = item.iter("p", *HEADINGS)
    return any(n > 2 or element.tag in HEADINGS for n, element in enumerate(inside, 1))
