"""Stories set line by line in a `pre`, as bulletins, telegrams and archived letters are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.page_text import tidy
from audiobrief.reading.web.paragraphs import PROSE, prose_length
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

EMPTY_LINES = re.compile(r"\n\s*\n")
OF_COLUMNS = re.compile(r"\S {3,}\S|\t")
"""What divides the columns of a table."""


def divide_preformatted(body: HtmlElement) -> None:
    """Makes paragraphs of what empty lines divide in each `pre` of prose, if the page has less prose elsewhere.

    Elsewhere a `pre` is code, or a table: nothing that is told.
    """
    divided = [(pre, _paragraphs("".join(pre.itertext()))) for pre in body.iter("pre")]
    of_prose = [(pre, paragraphs) for pre, paragraphs in divided if _is_of_prose(paragraphs)]
    said = sum(len(paragraph) for _, paragraphs in of_prose for paragraph in paragraphs)
    if not of_prose or said <= prose_length(body):
        return
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


def _is_of_prose(paragraphs: list[str]) -> bool:
    """Whether most of what paragraphs say is sentences of some length."""
    prose = [paragraph for paragraph in paragraphs if len(paragraph) >= PROSE and ends_a_sentence(paragraph)]
    return 2 * sum(map(len, prose)) > sum(map(len, paragraphs))
