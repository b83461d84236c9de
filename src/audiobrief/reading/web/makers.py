"""Elements in and around a caption that say whose picture it is."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.credits import clean_credit, is_agency, is_signature, word_count
from audiobrief.reading.element_text import holds_more_text, is_within, plain_text, text_length
from audiobrief.reading.web.called_captions import CAPTION_WORDS, FEWEST_WORDS, FURTHEST, is_called_caption
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.pictures import MOST_PICTURES
from audiobrief.reading.web.wording import bare, ends_a_sentence
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

IN_BRACKETS = re.compile(r"\([^()]+\)")
CREDIT_WORDS = words_of(
    """credit credits copyright photographer photocredit imagecredit courtesy credito creditos crediti
    bildnachweis fotocredit urheber photographe fotografo"""
)
FAINT_CREDIT_WORDS = words_of(
    """source byline author autor auteur fotograf firma attribution agency contributor quelle fuente fonte
    fotograaf"""
)
CREDITS = CREDIT_WORDS | FAINT_CREDIT_WORDS
CREDIT_PROPERTIES = frozenset(
    {"copyrightholder", "copyrightnotice", "credittext", "creator", "author", "contributor"}
)
BEHIND_A_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]\s+[^\W\d_]+(?:\s\w+)?\s?:")
"""A label behind a sentence, as in "Supply by the hour. Source: The grid"."""
MAKER_AND_PAPER = re.compile(
    r"[^\W\d_]\w+(?: [A-Z]\.)?(?: [^\W\d_][\w'’-]+){1,2} ?/ ?(?:The )?[A-ZÀ-Þ][\w.&'’-]*(?: [A-ZÀ-Þ&][\w.&'’-]*){0,3}"
)
"""As in "Ann Lee/The Islander"."""
LONGEST_MAKER = 6
"""Words."""
LONGEST_CREDIT = 100
"""Characters of what is called a credit and stands on its own."""


def credit_length(element: HtmlElement) -> int:
    """Characters in `element` that say whose picture it is."""
    return sum(text_length(maker) for maker in credit_elements(element))


def credit_below(frame: HtmlElement, captions: list[HtmlElement]) -> list[HtmlElement]:
    """The credit of a picture in the element below its caption, where nothing is around all three."""
    below = captions[-1].getnext() if captions and not is_within(captions[-1], frame) else None
    if below is None or not isinstance(below.tag, str) or holds_more_text(below, LONGEST_CREDIT):
        return []
    return [below] if is_called_credit(below, class_words(below)) else []


def maker_beside(frame: HtmlElement, captions: list[HtmlElement]) -> str | None:
    """The agency that a line in `frame` names, beside the caption; in a figure also a person."""
    for part in frame.iter("span", "div", "p", "small"):
        held = any(around in captions for around in (part, *part.iterancestors()))
        if held or len(part) or not (text := plain_text(part)):
            continue
        if is_agency(text) or (frame.tag == "figure" and is_signature(text)):
            return clean_credit(text)
    return None


def credit_elements(frame: HtmlElement) -> list[HtmlElement]:
    """The outermost elements in `frame` that hold a credit."""
    found: list[HtmlElement] = []
    within: set[HtmlElement] = set()
    for element in frame.iterdescendants("*"):
        if element.getparent() in within:
            within.add(element)
        elif is_called_credit(element, class_words(element)):
            found.append(element)
            within.add(element)
    return found


def is_called_credit(element: HtmlElement, words: tuple[str, ...]) -> bool:
    if any(word in CAPTION_WORDS or word.endswith("caption") for word in words) and (
        CREDITS.isdisjoint(words[-1:])
        or any(is_called_caption(inner) for inner in element.iterdescendants("*"))
    ):
        return False
    if element.tag in ("img", "picture", "video"):
        return False
    if _is_foot_of_figure(element):
        return _is_short_as_a_credit(plain_text(element))
    if element.tag == "figcaption":
        return not CREDIT_WORDS.isdisjoint(words)
    if _is_line_of_a_caption(element) and (_signs_caption(element) or _is_source_in_brackets(element)):
        return True
    if _follows_alternative_text(element):
        return True
    properties = (element.get("itemprop") or "").lower().split()
    return (
        any(word in CREDIT_WORDS or word.endswith("credit") for word in words)
        or (any(word in FAINT_CREDIT_WORDS for word in words) and _is_short_as_a_credit(plain_text(element)))
        or not CREDIT_PROPERTIES.isdisjoint(properties)
    )


def _is_foot_of_figure(element: HtmlElement) -> bool:
    """Whether an element is the foot or the source that a figure sets beside the caption of its picture."""
    if element.tag not in ("footer", "cite"):
        return False
    around = element.getparent()
    return around is not None and around.find("figcaption") is not None


def _is_short_as_a_credit(text: str) -> bool:
    tells = ends_a_sentence(text) or BEHIND_A_SENTENCE.search(text) is not None
    return len(text) < LONGEST_CREDIT and not (tells and word_count(text) > LONGEST_MAKER)


def _is_line_of_a_caption(element: HtmlElement) -> bool:
    """Whether an element holds bare text within a caption, beside other text."""
    if element.tag not in ("small", "span", "em", "i", "cite", "p", "div") or len(element):
        return False
    around = (outer for outer in islice(element.iterancestors(), 3) if is_called_caption(outer))
    return any(text_length(outer) > text_length(element) for outer in around)


def _is_source_in_brackets(element: HtmlElement) -> bool:
    """Whether an element cites what a caption is from in brackets at its end, as no title of a work in it stands."""
    said, around = plain_text(element), element.getparent()
    is_last = around is not None and plain_text(around).endswith(said)
    return element.tag == "cite" and is_last and IN_BRACKETS.fullmatch(said) is not None


def _signs_caption(element: HtmlElement) -> bool:
    """Whether an element holds nothing but a name, and stands last in a caption, behind a whole sentence.

    The name of a maker with that of a paper is one behind an element that is no sentence, too.
    """
    before, around = element.getprevious(), element.getparent()
    if around is None or element.getnext() is not None or (element.tail or "").strip():
        return False
    said = (around.text if before is None else before.tail or plain_text(before)) or ""
    is_label = said.rstrip().endswith(("...", "…", ":"))
    name = plain_text(element)
    if ends_a_sentence(said.strip()):
        return is_signature(name) and not is_label
    is_apart = before is not None and not (before.tail or "").strip() and bool(said)
    return is_apart and not is_label and MAKER_AND_PAPER.fullmatch(name) is not None


def _follows_alternative_text(element: HtmlElement) -> bool:
    """Whether an element is the last line of a caption that before it says what its picture's alternative text says."""
    before, around = element.getprevious(), element.getparent()
    if (
        before is None
        or around is None
        or not _is_line_of_a_caption(element)
        or element.getnext() is not None
    ):
        return False
    said, line = bare(plain_text(before)), plain_text(element)
    if word_count(said) < FEWEST_WORDS or word_count(line) > LONGEST_MAKER or ends_a_sentence(line):
        return False
    frames = islice(around.iterancestors(), FURTHEST)
    pictures = next(
        (found for frame in frames if (found := list(islice(frame.iter("img"), MOST_PICTURES)))), []
    )
    return any(bare(picture.get("alt") or "") == said for picture in pictures)
