"""Stories set line by line in a `pre`, as bulletins, telegrams and archived letters are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import tidy
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.web.paragraphs import PROSE, prose_length
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

EMPTY_LINES = re.compile(r"\n\s*\n")
WORD = re.compile(r"\W?\w")
OF_COLUMNS = re.compile(r"\S {3,}\S|\t")
"""What divides the columns of a table."""


def divide_preformatted(body: HtmlElement) -> None:
    """Makes paragraphs of what empty lines divide in each `pre` of prose, if the page has less prose elsewhere.

    Elsewhere a `pre` is code, or a table: nothing that is told, unless it is whole sentences among paragraphs.
    """
    divided = [(pre, _paragraphs("".join(pre.itertext()))) for pre in body.iter("pre")]
    of_prose = [(pre, paragraphs) for pre, paragraphs in divided if _is_of_prose(paragraphs)]
    said = sum(len(paragraph) for _, paragraphs in of_prose for paragraph in paragraphs)
    if of_prose and said <= prose_length(body):
        of_prose = [
            (pre, paragraphs)
            for pre, paragraphs in of_prose
            if _stands_among_paragraphs(pre) and all(map(_is_sentence, paragraphs))
        ]
    for pre, paragraphs in of_prose:
        for inner in list(pre):
            pre.remove(inner)
        pre.tag, pre.text = "div", None
        for paragraph in paragraphs:
            marked = pre.makeelement("p", {})
            marked.text = paragraph
            pre.append(marked)


def _paragraphs(text: str) -> list[str]:
    blocks = EMPTY_LINES.split(text.replace("\r\n", "\n"))
    return [tidy(block) for block in blocks if block.strip() and not OF_COLUMNS.search(block.strip())]


def _stands_among_paragraphs(pre: HtmlElement) -> bool:
    return all(beside is not None and beside.tag == "p" for beside in (pre.getprevious(), pre.getnext()))


def _is_sentence(paragraph: str) -> bool:
    """Whether a paragraph is whole sentences, and not the remarks in a program."""
    return WORD.match(paragraph) is not None and is_plain_sentence(paragraph)


def _is_of_prose(paragraphs: list[str]) -> bool:
    """Whether most of what paragraphs say is sentences of some length."""
    prose = [paragraph for paragraph in paragraphs if len(paragraph) >= PROSE and ends_a_sentence(paragraph)]
    return 2 * sum(map(len, prose)) > sum(map(len, paragraphs))
