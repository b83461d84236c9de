"""The captions on a page, each at the place where its picture stands."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.credits import MAKERS, clean_credit, split_credit
from audiobrief.reading.element_text import (
    holds_more_text,
    is_link,
    is_within,
    link_length,
    plain_text,
    text_length,
)
from audiobrief.reading.plain_sentences import is_plain_sentence
from audiobrief.reading.web.called_captions import LONGEST, is_called_caption
from audiobrief.reading.web.caption_parts import (
    MADE_FOR,
    TITLES,
    is_of_file,
    name_makers,
    part_titles,
    signed,
)
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.frames import PICTURE_WORDS, framed
from audiobrief.reading.web.makers import LONGEST_CREDIT, credit_below, credit_elements, maker_beside
from audiobrief.reading.web.paragraphs import is_paragraph_of_prose
from audiobrief.reading.web.pictures import holds_a_picture, image_address
from audiobrief.reading.web.prose import CUT_OFF
from audiobrief.reading.web.removing import drop
from audiobrief.reading.web.wording import ends_a_sentence
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

CAPTION_TOGGLES = frozenset({"toggle", "hide", "show", "close"})
PHOTO_CREDITS = words_of(
    "photocredit photocredits imagecredit imagecredits picturecredit fotocredit bildnachweis"
)
HAVING = frozenset({"has", "with"})
"""In the name of what is no credit itself."""
OF_CONTROLS = frozenset({"btn", "button", "caption"})
HOLDS_TEXT_NOT_A_PICTURE = ("blockquote", "pre", "code", "table")
LABEL = re.compile(
    r"(?:(?:view|open|photo|image|picture) )?(?:slideshow|gallery|photos?|images?|pictures?|videos?)|"
    r"(?:hide|show|toggle) captions?",
    re.IGNORECASE,
)
"""What opens pictures, and says nothing of them."""
LABEL_LEFT = re.compile(rf"(?<=\s){MAKERS}\s?[:：]$", re.IGNORECASE)
"""What stood before a credit that was taken out."""
ONLY_A_BRACKET = re.compile(r"[(\[（][^()\[\]（）.!?]{2,60}[)\]）]")
"""Nothing but whose picture it is, as in "(The Courier)"."""
OF_A_FILM = re.compile(
    r"^(?:(?:video|audio)\s?:\s+(?=(?:\S+\s+){3})|(?:watch|listen)\s?[:|]\s+)", re.IGNORECASE
)
"""A label before what a film shows or a recording says, and not before its maker's name."""
COUNTER = re.compile(r"(?P<number>\d{1,3})\s?(?:/|of)\s?(?P<of>\d{1,3})[.:)]?\s+(?=\S)")
"""Which of a gallery's pictures it is."""
BRACKETED_COUNTER = re.compile(r"^\[\d{1,3}\s?/\s?\d{1,3}\]\s*")
LEADS_TO_PICTURES = re.compile(
    r"\.(?:avif|gif|jpe?g|png|svg|webp)\b|\b(?:attachment|galerie|galler(?:ia|ies|y)|images?|media|photos?|pictures?)\b",
    re.IGNORECASE,
)
"""The address of a picture, or of a page that shows nothing else."""
SHOWING = (PICTURE_WORDS - {"figure"}) | frozenset(
    {"audio", "chart", "embed", "gallery", "graphic", "interactive", "map", "media", "table", "video"}
)
"""Words that name a figure by what it shows."""
LONGEST_LABEL = 2
"""Words."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands below a picture, whose picture it is, and the picture's address."""

    text: str
    credit: str | None
    image: str | None


def take_captions(body: HtmlElement, base: str | None) -> dict[HtmlElement, Caption]:
    """The captions in `body`, by the empty elements that now stand where they stood.

    Pictures in figures go with them; a figure around a quotation, a table or code stays, without its
    caption. `base` is the address that pictures' addresses are relative to.
    """
    taken: dict[HtmlElement, Caption] = {}
    _name_tables(body)
    _sign_quotations(body)
    pictures = {figure: image_address(figure, base) for figure in body.iter("figure")}
    for frame, caption_elements in framed(body):
        caption = _caption(frame, caption_elements, pictures.get(frame) or image_address(frame, base))
        paragraphs = _paragraphs_beside(frame, caption_elements) if caption is not None else []
        place = _put_in_place_of(frame, caption_elements, taken)
        for paragraph in reversed(paragraphs):
            place.addnext(paragraph)
        if caption is not None:
            taken[place] = caption
    _take_out_figures(body, taken)
    _take_out_makers(body)
    return _uncounted(taken)


def _paragraphs_beside(frame: HtmlElement, captions: list[HtmlElement]) -> list[HtmlElement]:
    """The paragraphs of the story, taken out of a figure that has them beside its picture and its caption."""
    if frame.tag != "figure" or not any(caption.tag == "figcaption" for caption in captions):
        return []
    inside = {e for caption in captions for e in caption.iter("p")}
    beside = [p for p in frame.iter("p") if p not in inside and _is_paragraph(p)]
    for paragraph in beside:
        paragraph.drop_tree()
        paragraph.tail = None
    return beside


def _is_paragraph(element: HtmlElement) -> bool:
    is_named = is_called_caption(element) or holds_a_picture(element)
    return not is_named and is_paragraph_of_prose(element)


def _uncounted(taken: dict[HtmlElement, Caption]) -> dict[HtmlElement, Caption]:
    """The captions without the counters of a gallery's: each that counts to the same number, from the first on."""
    found = {place: COUNTER.match(caption.text) for place, caption in taken.items()}
    counted = [(place, counter) for place, counter in found.items() if counter]
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for _, counter in counted:
        numbers[counter["of"]].add(int(counter["number"]))
    galleries = {of for of, said in numbers.items() if len(said) > 1 and said == set(range(1, len(said) + 1))}
    for place, counter in counted:
        if counter["of"] in galleries:
            taken[place] = replace(taken[place], text=taken[place].text[counter.end() :])
    return taken


def _take_out_figures(body: HtmlElement, taken: dict[HtmlElement, Caption]) -> None:
    """Takes pictures without a caption out of `body`, and the figures from around what is no picture."""
    for figure in list(body.iter("figure")):
        if not is_within(figure, body):
            continue
        if _holds_more(figure, taken) or _is_box_of_text(figure):
            figure.drop_tag()
        else:
            figure.drop_tree()


def _take_out_makers(body: HtmlElement) -> None:
    """Takes out the lines left that are called the credit of a photo, and are no sentence."""
    called = [element for element in body.xpath("descendant::*[@class]") if _is_called_photo_credit(element)]
    drop(e for e in called if not (holds_more_text(e, LONGEST_CREDIT) or ends_a_sentence(plain_text(e))))


def _is_called_photo_credit(element: HtmlElement) -> bool:
    words = class_words(element)
    if not HAVING.isdisjoint(words) or _is_within_a_sentence(element):
        return False
    return not (PHOTO_CREDITS.isdisjoint(words) and PHOTO_CREDITS.isdisjoint(map("".join, pairwise(words))))


def _is_within_a_sentence(element: HtmlElement) -> bool:
    around = element.getparent()
    return around is not None and around.tag == "p" and text_length(around) > text_length(element)


def _is_box_of_text(figure: HtmlElement) -> bool:
    """Whether a figure shows nothing, also none that scripts would draw, and holds a sentence of the story."""
    if holds_a_picture(figure) or not SHOWING.isdisjoint(class_words(figure)):
        return False
    is_drawn = any(name.startswith("data-") for element in figure.iter("*") for name in element.attrib)
    return not (is_drawn or _is_teaser(figure)) and is_plain_sentence(plain_text(figure))


def _name_tables(body: HtmlElement) -> None:
    """Gives each table in a figure the figure's caption for its own."""
    for figure in list(body.iter("figure")):
        table, caption = figure.find(".//table"), figure.find(".//figcaption")
        if table is not None and caption is not None and not is_within(table, caption):
            caption.drop_tree()
            caption.tag, caption.tail = "caption", None
            table.insert(0, caption)
            figure.drop_tag()


def _sign_quotations(body: HtmlElement) -> None:
    """Gives each quotation in a figure without a picture the name below it."""
    for figure in body.iter("figure"):
        quote, name = figure.find(".//blockquote"), figure.find(".//figcaption")
        if quote is None or name is None or holds_a_picture(figure) or is_within(quote, name):
            continue
        name.tag = "footer"
        quote.append(name)


def _caption(frame: HtmlElement, elements: list[HtmlElement], image: str | None) -> Caption | None:
    """What the `elements` of a picture's frame say, which lose what is no part of it; None if that is no caption."""
    name_makers(elements)
    parts = (frame, *elements)
    drop([e for part in parts for e in part.iterdescendants("*") if _is_label(e) or _is_of_no_caption(e)])
    drop([e for part in parts for e in part.iterdescendants("*") if _says_it_again(e)])
    makers = [maker for part in parts for maker in credit_elements(part)]
    makers += credit_below(frame, elements)
    given = "; ".join(filter(None, dict.fromkeys(clean_credit(plain_text(maker)) for maker in makers)))
    drop(maker for maker in makers if maker not in elements)
    if any(_is_teaser(element) for element in elements):
        return None
    part_titles(elements)
    said = " ".join(dict.fromkeys(filter(None, (plain_text(e) for e in elements if e not in makers))))
    said = BRACKETED_COUNTER.sub("", _without_bare_links(said, elements))
    if given:
        said = LABEL_LEFT.sub("", said)
    text, credit_said = split_credit(OF_A_FILM.sub("", said.strip(" -–—/|▲△▼▽↑↓")))
    is_parted = len(elements) > 1 or any(part.tag in ("figure", "figcaption") for part in parts)
    if is_parted and not (given or credit_said):
        text, credit_said = signed(text) or (text, None)
    credit = given or credit_said or maker_beside(frame, elements)
    if credit and text.rstrip(". ").endswith(credit):
        text = _without_credit(text.rstrip(". ").removesuffix(credit).rstrip(), text)
    return Caption(text, credit or None, image) if _says_what_is_shown(text, credit) else None


def _says_what_is_shown(text: str, credit: str | None) -> bool:
    """Whether a caption's text is words, but no paragraph, no button's label, no word on what a page may show, and not
    whose picture it is alone."""
    is_of_words = any(map(str.isalnum, text)) and len(text) <= LONGEST
    is_maker = ONLY_A_BRACKET.fullmatch(text) or (credit is None and MADE_FOR.fullmatch(text))
    return is_of_words and not (LABEL.fullmatch(text) or is_maker or is_appeal(text))


def _without_credit(rest: str, text: str) -> str:
    """The caption `text` as `rest`, without the credit at its end, if that does not end a sentence of it."""
    return text if rest[-1:].isalnum() and text.endswith(".") else rest.rstrip(" ,/|–—-(")


def _without_bare_links(said: str, elements: list[HtmlElement]) -> str:
    """A caption without a bracket that is nothing but a link in a word, as in "The harbor (source)"."""
    for link in chain.from_iterable(element.iter("a") for element in elements):
        word = plain_text(link)
        if word.isalpha() and word.islower():
            said = said.replace(f"({word})", "").strip()
    return said


def _is_of_no_caption(element: HtmlElement) -> bool:
    """Whether an element within a caption is a button, names a file, counts, or is to the reader about the page."""
    if element.tag in ("button", "svg"):
        return True
    if not len(element) and (is_of_file(element) or BRACKETED_COUNTER.fullmatch(plain_text(element))):
        return True
    if element.tag == "p" and is_appeal(plain_text(element)):
        return True
    words = class_words(element)
    return not CAPTION_TOGGLES.isdisjoint(words) and not OF_CONTROLS.isdisjoint(words)


def _says_it_again(element: HtmlElement) -> bool:
    """Whether a caption stands twice, for wide and for narrow screens, perhaps shortened."""
    before = element.getprevious()
    said = plain_text(element)
    if before is None or not said or element.tag != before.tag:
        return False
    first = plain_text(before)
    return said == first or (said.endswith(CUT_OFF) and first.startswith(said.rstrip(" .…")))


def _is_label(element: HtmlElement) -> bool:
    """Whether an element is called a label and names what stands behind it, as in "Credit"."""
    words = plain_text(element).split() if "label" in class_words(element)[-1:] else []
    return len(words) <= LONGEST_LABEL and bool(words) and all(map(str.isalpha, words))


def _is_teaser(caption: HtmlElement) -> bool:
    """Whether what stands below a picture is the headline of another story, linked to it."""
    around = any(_leads_to_a_page(link) for link in caption.iterancestors("a"))
    if _holds_a_title(caption) and (around or any(map(is_link, caption.iter("a")))):
        return True
    if link_length(caption) > 0.8 * text_length(caption):
        return True
    said = plain_text(caption)
    return around and not ends_a_sentence(said) and split_credit(said)[1] is None


def _holds_a_title(caption: HtmlElement) -> bool:
    return any(next(caption.iter(heading), None) is not None for heading in TITLES)


def _leads_to_a_page(link: HtmlElement) -> bool:
    """Whether a link around a picture leads elsewhere than to the picture itself, larger or among others."""
    address = link.get("href") or "#"
    return not address.startswith(("#", "javascript:")) and LEADS_TO_PICTURES.search(address) is None


def _put_in_place_of(
    frame: HtmlElement, captions: list[HtmlElement], taken: dict[HtmlElement, Caption]
) -> HtmlElement:
    """An empty element where `frame` stood; the frame stays too if it holds more than a picture."""
    place = frame.makeelement("span", {})
    holds_more = _holds_more(frame, taken)
    stood = captions[0] if holds_more and captions and is_within(captions[0], frame) else frame
    stood.addprevious(place)
    outside = [caption for caption in captions if not is_within(caption, frame) and caption is not frame]
    if holds_more:
        drop(caption for caption in captions if caption is not frame)
        frame.drop_tag()
    else:
        drop([frame, *outside])
    return place


def _holds_more(frame: HtmlElement, taken: dict[HtmlElement, Caption]) -> bool:
    """Whether `frame` holds text, or captions of pictures of their own."""
    holds_text = any(next(frame.iter(tag), None) is not None for tag in HOLDS_TEXT_NOT_A_PICTURE)
    return holds_text or any(inner in taken for inner in frame.iter("span"))
