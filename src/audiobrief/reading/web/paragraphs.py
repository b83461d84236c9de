"""Paragraphs, also those that a page does not mark as such: boxes of bare text, and lines between breaks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import is_block, is_link, link_length, plain_text, text_length
from audiobrief.reading.web.class_words import kind_of_box
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

PROSE = 80
"""Characters from which a paragraph counts as prose rather than a label or a teaser."""
SMALL_SHARE = 0.25
"""Of the page's prose: what holds more than this is not furniture, whatever it is called."""
BOXES = frozenset({"body", "div", "section", "article", "main", "center", "td", "span", "font"})
"""Elements that hold paragraphs, and in which bare text is one; the last two only where they hold blocks."""
UNSEEN = ("script", "style", "template")
NEVER_BOXES = frozenset(
    {"p", "pre", "a", "h1", "h2", "h3", "h4", "h5", "h6"} | {"figcaption", "button", "label", "textarea"}
)


@dataclass(slots=True)
class _Run:
    """Bare text in `box` and the elements in its lines, between what begins a new paragraph.

    It begins behind `after`, or with the box.
    """

    box: HtmlElement
    after: HtmlElement | None
    inline: list[HtmlElement] = field(default_factory=list)
    text: str = ""

    @property
    def lead(self) -> str:
        return (self.box.text if self.after is None else self.after.tail) or ""

    @property
    def length(self) -> int:
        """Characters that are no link, or fewer than prose has."""
        whole = len(self.text)
        return whole if whole < PROSE else whole - sum(map(_linked, self.inline))

    def read(self) -> None:
        parts = (part for e in self.inline for part in (*e.itertext(), e.tail or ""))
        self.text = " ".join("".join((self.lead, *parts)).split())


def prose_length(element: HtmlElement) -> int:
    """Characters of the paragraphs within `element` that are prose, not counting links."""
    return sum(length for _, length in _prose(element))


def is_paragraph_of_prose(element: HtmlElement) -> bool:
    """Whether an element holds prose and ends as a sentence does."""
    return prose_length(element) > 0 and ends_a_sentence(plain_text(element))


def prose_lengths(body: HtmlElement) -> Counter[HtmlElement]:
    """The same for `body` and every element in it, in one pass."""
    lengths: Counter[HtmlElement] = Counter()
    for paragraph, length in _prose(body):
        for element in (paragraph, *paragraph.iterancestors()):
            lengths[element] += length
    return lengths


def mark_paragraphs(body: HtmlElement) -> None:
    """Makes a `p` of each paragraph of `body` that is bare text, where others of its kind are prose.

    What stands in the head of the site stays as it is.
    """
    of_boxes = [runs for runs in _bare(body) if not _is_in_head_of_site(runs[0].box)]
    of_prose = {kind_of_box(runs[0].box) for runs in of_boxes if any(map(_is_prose, runs))}
    for runs in of_boxes:
        if _is_whole(runs):
            if kind_of_box(runs[0].box) in of_prose and not _is_mostly_linked(runs[0]):
                runs[0].box.tag = "p"
        elif any(map(_is_prose, runs)):
            for run in reversed(runs):
                _wrap(run)


def _is_in_head_of_site(box: HtmlElement) -> bool:
    head = next(box.iterancestors("header"), None)
    return head is not None and next(head.iterancestors("article", "main"), None) is None


def _is_prose(run: _Run) -> bool:
    return len(run.text) >= PROSE and ends_a_sentence(run.text) and run.length >= PROSE


def _is_mostly_linked(run: _Run) -> bool:
    return sum(map(_linked, run.inline)) > len(run.text) / 2


def _is_whole(runs: list[_Run]) -> bool:
    """Whether a box holds nothing but one paragraph, and so is one."""
    box = runs[0].box
    may_be = box.tag in ("div", "section", "center") or "-" in str(box.tag)
    return may_be and len(runs) == 1 and len(runs[0].inline) == len(box)


def _wrap(run: _Run) -> None:
    paragraph = run.box.makeelement("p", {})
    paragraph.text = run.lead
    if run.after is None:
        run.box.text = None
        run.box.insert(0, paragraph)
    else:
        run.after.tail = None
        run.after.addnext(paragraph)
    paragraph.extend(run.inline)


def _prose(element: HtmlElement) -> Iterator[tuple[HtmlElement, int]]:
    for paragraph in element.iter("p"):
        length = text_length(paragraph) - link_length(paragraph)
        if length >= PROSE:
            yield paragraph, length
    for runs in _bare(element):
        yield from ((run.box, run.length) for run in runs if run.length >= PROSE)


def _bare(body: HtmlElement) -> Iterator[list[_Run]]:
    """The runs of bare text in each box but those beside a field of a form, which explain it."""
    of_fields = {
        field.getparent() for field in body.iter("label", "input", "select", "textarea") if _is_asked(field)
    }
    holding = _holding_blocks(body)
    closed: set[HtmlElement] = set()
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in NEVER_BOXES or element.getparent() in closed:
            closed.add(element)
        elif (
            element.getparent() not in of_fields
            and _is_box(element, holding)
            and (runs := _runs(element, holding))
        ):
            yield runs


def _is_asked(field: HtmlElement) -> bool:
    return field.tag != "input" or field.get("type", "text") in ("text", "password", "email", "tel")


def _is_box(element: HtmlElement, holding: set[HtmlElement]) -> bool:
    tag = str(element.tag)
    return (tag in BOXES or "-" in tag) and (is_block(tag) or element in holding)


def _holding_blocks(body: HtmlElement) -> set[HtmlElement]:
    """The elements that hold one which begins a new line."""
    holding: set[HtmlElement] = set()
    for element in body.iter():
        if not isinstance(element.tag, str) or not is_block(element.tag):
            continue
        around = element.getparent()
        while around is not None and around not in holding:
            holding.add(around)
            around = around.getparent()
    return holding


def _runs(box: HtmlElement, holding: set[HtmlElement]) -> list[_Run]:
    runs = [_Run(box, None)]
    for child in box:
        if _begins_anew(child, holding):
            runs.append(_Run(box, child))
        else:
            runs[-1].inline.append(child)
    for run in runs:
        run.read()
    return [run for run in runs if run.text]


def _begins_anew(child: HtmlElement, holding: set[HtmlElement]) -> bool:
    """Whether what stands behind an element is not in one paragraph with what stands before it."""
    return is_block(str(child.tag)) or child in holding or child.tag in UNSEEN or _is_second_break(child)


def _is_second_break(element: HtmlElement) -> bool:
    """Whether nothing stands between a break and the one before it."""
    before = element.getprevious()
    return (
        element.tag == "br" and before is not None and before.tag == "br" and not (before.tail or "").strip()
    )


def _linked(element: HtmlElement) -> int:
    return text_length(element) if is_link(element) else link_length(element)
