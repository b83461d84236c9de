"""The parts of a caption that stand in elements or lines of their own: its title, what it says, its maker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from audiobrief.reading.credits import (
    MADE_BY,
    NAME,
    SIGNED,
    is_label_of_makers,
    is_only_of_makers,
    is_signature,
    names_its_maker,
    split_credit,
)
from audiobrief.reading.element_text import holds_more_text, plain_text, text_length
from audiobrief.reading.text.bylines import PAPERS
from audiobrief.reading.web.called_captions import LONGEST
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.glued_lines import part_glued
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TITLES = ("h2", "h3", "h4")
LONGEST_MAKER = 100
"""Characters behind a label that are whose picture it is."""
FILE = re.compile(r"[\w.-]+\.(?:avif|gif|heic|jpe?g|png|webp)|\d[\d.,]* ?[kKMG]i?B")
"""The name or the size of a picture's file."""
UNNAMED = MADE_BY | {"private", "privat", "privé", "handout", "archive", "archiv"}
"""Words for whose a picture is that nobody has signed."""
SIGNED_FOR = re.compile(
    rf"{SIGNED.pattern}|(?P<name>[^\W\d_]\w+(?: [A-Z]\.)?(?: [^\W\d_]\w+){{1,2}}) ?/ ?[^\W\d_][\w.& ]{{1,30}}"
)
MADE_FOR = re.compile(
    rf"{NAME.pattern} (?:for|FOR) "
    rf"(?:(?:The|THE) [A-ZÀ-Þ][\w.&'’ -]{{1,40}}|[A-Z]{{2,20}}|(?:[A-Z][\w&'’-]* ){{0,4}}(?:{PAPERS}|News))"
)
"""Nothing but a maker and the paper that the picture was made for."""
SUPPLIED = re.compile(r"(?:courtesy|provided|supplied|submitted|handout|file)\b", re.IGNORECASE)
GOES_ON = re.compile(r"\s*(?:[,;]|[a-zà-ÿ])")
"""Behind a name within a sentence."""
LAST_WORDS = re.compile(
    r"(?<=[.!?”\"’)])\s+(?:[—–|-]\s+)?(?P<maker>(?:[^.!?:,“”\"—–|]|(?<= [A-Z])\.){3,60})$"
)


def name_makers(captions: list[HtmlElement]) -> None:
    """Calls a credit what in captions stands behind a label, or is the name in their last line."""
    for caption in _of_captions_length(captions):
        _name_first_citation(caption)
        _name_credits_alone(caption)
        _name_what_labels_tell(caption)
        _name_last_line(caption)


def part_titles(captions: list[HtmlElement]) -> None:
    """Ends each title over the text of a caption as a sentence, so that it is told as one, and parts what is glued."""
    for caption in _of_captions_length(captions):
        for title in list(filter(_is_title, caption.iter("*"))):
            _end(title)
        part_glued(caption)


def _of_captions_length(elements: list[HtmlElement]) -> list[HtmlElement]:
    return [element for element in elements if not holds_more_text(element, LONGEST)]


def signed(caption: str) -> tuple[str, str] | None:
    """A caption and whose picture it is, if that alone stands behind its last sentence, as in "The harbor. Private"."""
    found = LAST_WORDS.search(caption)
    if found is None:
        return None
    maker = found["maker"]
    is_maker = SIGNED_FOR.fullmatch(maker) or maker.lower() in UNNAMED
    return (caption[: found.start()], maker) if is_maker and maker[0].isupper() else None


def is_of_file(element: HtmlElement) -> bool:
    """Whether an element names a picture's file, or says how large it is."""
    return FILE.fullmatch(plain_text(element)) is not None


def _name_first_citation(caption: HtmlElement) -> None:
    """Calls an agency's photographer a credit who is cited before what a caption says: "Jo Roe/AP The harbor"."""
    cited = next(caption.iter("cite"), None)
    around = cited.getparent() if cited is not None else None
    if cited is None or around is None or (around.text or "").strip() or cited.getprevious() is not None:
        return
    if SIGNED_FOR.fullmatch(plain_text(cited)) and (cited.tail or "").lstrip()[:1].isupper():
        cited.set("class", "credit")


def _name_credits_alone(caption: HtmlElement) -> None:
    """Calls a credit what stands in an element of its own beside what a caption says, and is nothing else.

    It is no part of a sentence, as "Reuters" in one that goes on with "staff at work".
    """
    lines = caption.iterdescendants("span", "small", "em", "i", "cite", "p", "div")
    for element in [line for line in lines if not (len(line) or GOES_ON.match(line.tail or ""))]:
        said, credit = split_credit(plain_text(element))
        if credit and not said and text_length(caption) > text_length(element):
            element.set("class", "credit")


def _name_what_labels_tell(caption: HtmlElement) -> None:
    """Calls what stands behind a label that is alone in its element a credit, and takes the label away.

    It is the caption itself behind such a label as "Image:", if it tells more than whose the picture is.
    """
    for label in [
        e for e in caption.iterdescendants("*") if not len(e) and is_label_of_makers(plain_text(e))
    ]:
        maker = label.getnext()
        if maker is None or (label.tail or "").strip():
            continue
        said = plain_text(maker)
        if _is_over_the_caption(label, caption, said):
            label.drop_tree()
        elif 0 < len(said) <= LONGEST_MAKER and not ends_a_sentence(said):
            maker.set("class", "credit")
            label.drop_tree()


def _is_over_the_caption(label: HtmlElement, caption: HtmlElement, said: str) -> bool:
    """Whether a label opens a caption and what is `said` behind it tells more than whose the picture is."""
    is_first = plain_text(caption).startswith(plain_text(label))
    is_only_of_its_maker = is_only_of_makers(said) or SUPPLIED.match(said) is not None
    return is_first and (names_its_maker(said) or not is_only_of_its_maker)


def _name_last_line(caption: HtmlElement) -> None:
    """Calls a name that is the last line of a caption, behind a whole sentence, its credit."""
    breaks = list(caption.iter("br"))
    name = (breaks[-1].tail or "").strip() if breaks else ""
    around = breaks[-1].getparent() if breaks else None
    if around is None or breaks[-1].getnext() is not None or not is_signature(name):
        return
    before = plain_text(caption).removesuffix(name).rstrip()
    if ends_a_sentence(before):
        credit = etree.SubElement(around, "span", {"class": "credit"})
        credit.text, breaks[-1].tail = name, " "


def _is_title(element: HtmlElement) -> bool:
    """Whether an element of a caption is a title over what the caption says."""
    if element.tag in TITLES:
        return True
    around = element.getparent()
    is_called = class_words(element)[-1:] == ("title",)
    return is_called and around is not None and text_length(around) > text_length(element)


def _end(title: HtmlElement) -> None:
    said = plain_text(title)
    if said[-1:].isalnum():
        for inner in list(title):
            title.remove(inner)
        title.text = f"{said}."
