"""The captions on a page, each at the place where its picture stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, pairwise, product
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from audiobrief.reading.credits import (
    clean_credit,
    is_agency,
    is_signature,
    names_its_maker,
    split_credit,
    word_count,
)
from audiobrief.reading.page_text import (
    holds_more_text,
    is_block,
    is_link,
    link_length,
    plain_text,
    prose_length,
    text_length,
)
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

PICTURES = (
    "img",
    "picture",
    "amp-img",
    "amp-anim",
    "video",
    "amp-video",
    "iframe",
    "svg",
    "canvas",
    "object",
)
DESCRIBED = " | ".join(f"descendant::{tag}[@aria-describedby or @aria-labelledby]" for tag in PICTURES)
CAPTION_WORDS = frozenset(
    {
        "caption",
        "captions",
        "figcaption",
        "cutline",
        "photocaption",
        "imagecaption",
        "legend",
        "legende",
        "legenda",
    }
    | {"didascalia", "bildunterschrift", "bildtext", "bildbeschreibung", "bijschrift", "onderschrift"}
)
DESCRIPTIONS = frozenset(
    (*product(("photo", "image", "picture", "media"), ("description", "desc", "text")), ("pie", "foto"))
)
NOT_A_CAPTION = frozenset(
    {"closed", "toggle", "hide", "button", "btn", "icon", "track", "tracks", "subtitles"}
)
CAPTION_TOGGLES = frozenset({"toggle", "hide", "show", "close"})
CREDIT_WORDS = frozenset(
    {"credit", "credits", "copyright", "photographer", "photocredit", "imagecredit", "courtesy"}
    | {"credito", "creditos", "crediti", "bildnachweis", "fotocredit", "urheber", "photographe", "fotografo"}
)
FAINT_CREDIT_WORDS = frozenset(
    {"source", "byline", "author", "autor", "auteur", "fotograf", "firma", "attribution", "agency"}
    | {"quelle", "fuente", "fonte", "fotograaf"}
)
CREDIT_PROPERTIES = frozenset(
    {"copyrightholder", "copyrightnotice", "credittext", "creator", "author", "contributor"}
)
PICTURE_WORDS = frozenset({"pic", "picture", "photo", "image", "img", "bild", "foto", "figure"})
MORE_THAN_A_PICTURE = frozenset(
    {
        "text",
        "content",
        "article",
        "body",
        "story",
        "with",
        "and",
        "gallery",
        "list",
        "grid",
        "author",
        "teaser",
    }
)
NOT_BESIDE = ("h1", "h2", "h3", "h4", "aside", "blockquote", "pre", "code", "table", "ul", "form")
MOST_PICTURES = 3
"""Elements of one picture: pages show another while it loads."""
DRAWN_ON = ("div", "a")
"""Empty elements on which style sheets and scripts show pictures."""
FEWEST_WORDS = 3
FEWEST_COLUMNS = 2
"""Of a table of pictures: one column is how old pages lay out a story."""
LONGEST_BESIDE = 300
"""Characters beside a picture that nothing else says is a caption."""
HOLDS_TEXT_NOT_A_PICTURE = ("blockquote", "pre", "code", "table")
MOST_BESIDE_A_CAPTION = 24
"""Characters of other text that a picture and its caption have around them, as on a button; sentences are longer."""
FURTHEST = 5
"""How many elements up from a caption its picture is looked for."""
LABEL = re.compile(
    r"(?:(?:view|open|photo|image|picture) )?(?:slideshow|gallery|photos?|images?|pictures?|videos?)|"
    r"(?:hide|show|toggle) captions?",
    re.IGNORECASE,
)
"""What opens pictures, and says nothing of them."""
ONLY_A_BRACKET = re.compile(r"[(\[（][^()\[\]（）.!?]{2,60}[)\]）]")
"""Nothing but whose picture it is, as in "(The Courier)"."""
SMALLER = re.compile(r"font-size\s*:\s*(?:smaller|small|x-small|0?\.[1-8]|[5-8]\d%)", re.IGNORECASE)
NUMBERED = re.compile(r"fig(?:ure|\.)\s?\d{1,3}\s?[:.–—-]\s", re.IGNORECASE)
OF_A_FILM = re.compile(r"^(?:(?:video|audio)\s?:\s+(?=(?:\S+\s+){3})|(?:watch|listen)\s?:\s+)", re.IGNORECASE)
"""A label before what a film shows or a recording says, and not before its maker's name."""
LONGEST_LABEL = 2
"""Words."""
LONGEST_MAKER = 6
"""Words."""
LONGEST_CREDIT = 100
"""Characters of what is called a credit and stands on its own."""
LONGEST = 1500
"""Characters; what is longer is a paragraph, whatever it is called."""
NO_ADDRESSES = ("data:", "blob:", "javascript:")
PICTURE_ADDRESSES = (
    "src",
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-full-src",
    "data-image",
    "poster",
)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands below a picture, whose picture it is, and the picture's address."""

    text: str
    credit: str | None
    image: str | None


class _Surroundings:
    """An element around captions: whether it holds a picture, and how many characters of text and of credits."""

    def __init__(self, element: HtmlElement) -> None:
        self._element = element

    @cached_property
    def picture(self) -> bool:
        return _holds_a_picture(self._element)

    @cached_property
    def text(self) -> int:
        return text_length(self._element)

    @cached_property
    def credits(self) -> int:
        return _credit_length(self._element)


def take_captions(body: HtmlElement, base: str | None) -> dict[HtmlElement, Caption]:
    """The captions in `body`, by the empty elements that now stand where they stood.

    Pictures in figures go with them; a figure around a quotation, a table or code stays, without its
    caption. `base` is the address that pictures' addresses are relative to.
    """
    taken: dict[HtmlElement, Caption] = {}
    _name_tables(body)
    _sign_quotations(body)
    pictures = {figure: _image_address(figure, base) for figure in body.iter("figure")}
    for frame, caption_elements in _framed(body):
        caption = _caption(frame, caption_elements, pictures.get(frame) or _image_address(frame, base))
        place = _put_in_place_of(frame, caption_elements, taken)
        if caption is not None:
            taken[place] = caption
    _take_out_figures(body, taken)
    return taken


def _take_out_figures(body: HtmlElement, taken: dict[HtmlElement, Caption]) -> None:
    """Takes pictures without a caption out of `body`, and the figures from around what is no picture."""
    for figure in list(body.iter("figure")):
        if not _is_within(figure, body):
            continue
        if _holds_more(figure, taken):
            figure.drop_tag()
        else:
            figure.drop_tree()


def _name_tables(body: HtmlElement) -> None:
    """Gives each table in a figure the figure's caption for its own."""
    for figure in list(body.iter("figure")):
        table, caption = figure.find(".//table"), figure.find(".//figcaption")
        if table is not None and caption is not None and not _is_around(caption, table):
            caption.drop_tree()
            caption.tag, caption.tail = "caption", None
            table.insert(0, caption)
            figure.drop_tag()


def _sign_quotations(body: HtmlElement) -> None:
    """Gives each quotation in a figure without a picture the name below it."""
    for figure in body.iter("figure"):
        quote, name = figure.find(".//blockquote"), figure.find(".//figcaption")
        if quote is None or name is None or _holds_a_picture(figure) or _is_around(name, quote):
            continue
        name.tag = "footer"
        quote.append(name)


def _framed(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Each picture's frame, innermost first, with the elements in it that hold its caption."""
    for frames in (
        _figures,
        _described,
        _credited,
        _captioned,
        _called_pictures,
        _pictures_over_a_line,
        _pictures_over_cells,
    ):
        for frame, captions in frames(body):
            if _is_within(frame, body):
                yield frame, captions


def _figures(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    for figure in reversed(list(body.iter("figure"))):
        if captions := _captions_in_figure(figure):
            yield figure, captions


def _described(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures, and what is said to be one, with what they say they are described by."""
    named = {element.get("id", ""): element for element in reversed(body.xpath("descendant::*[@id]"))}
    for frame in body.xpath("descendant::*[@role='figure']"):
        yield frame, _described_by(frame, named) or _captions_in_figure(frame)
    for picture in body.xpath(DESCRIBED):
        described = _described_by(picture, named) if _is_within(picture, body) else []
        if described and prose_length(described[0]) < LONGEST:
            yield picture, described


def _credited(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures whose maker alone stands in what is called a caption, over or under what they show."""
    for maker in list(body.iter("figcaption")):
        if not _is_called_credit(maker, class_words(maker)):
            continue
        around = next((e for e in islice(maker.iterancestors(), FURTHEST) if _holds_a_picture(e)), None)
        if around is not None and around is not body and (beside := _texts_beside(around)):
            yield around, beside


def _captioned(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    seen: dict[HtmlElement, _Surroundings] = {}
    without_picture: set[HtmlElement] = set()
    for element in [e for e in body.xpath("descendant::*[@* or self::figcaption]") if _is_called_caption(e)]:
        if element.getparent() in without_picture and element.getprevious() is None:
            without_picture.add(element)
        elif _is_within(element, body) and _is_a_leaf_caption(element):
            around = _frame_of(element, body, seen)
            if around is not None:
                yield around, [element]
            elif element.tag == "figcaption":
                yield element, [element]
            else:
                without_picture.add(element)


def _called_pictures(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    for frame in reversed([e for e in body.xpath("descendant::*[@*]") if _is_called_picture(e)]):
        if beside := _texts_beside(frame):
            yield frame, beside


def _pictures_over_a_line(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures that nothing is said of, over a line in italics in the same paragraph or one with a credit below."""
    if not _holds_a_picture(body):
        return
    for paragraph in [element for element in body.iter("p", "div", "center") if _is_of_lines(element)]:
        before = _not_empty_before(paragraph)
        within = _holds_a_picture(paragraph)
        if not within and (before is None or not _holds_a_picture(before) or plain_text(before)):
            continue
        line = plain_text(paragraph)
        if word_count(line) < FEWEST_WORDS or len(line) > LONGEST_BESIDE:
            continue
        is_set_apart = within or _is_centred(paragraph) or _is_small(paragraph) or NUMBERED.match(line)
        if (_is_in_italics(paragraph) and is_set_apart) or names_its_maker(line):
            yield paragraph if within or before is None else before, [paragraph]


def _pictures_over_cells(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """The pictures side by side in a table that holds nothing else but a line under each."""
    for table in list(body.iter("table")):
        if next(table.iterdescendants("table"), None) is not None:
            continue
        rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
        if len(rows) % 2 or any(len(above) != len(below) for above, below in pairwise(rows)):
            continue
        if len(rows[0] if rows else ()) < FEWEST_COLUMNS:
            continue
        pairs = [pair for n in range(0, len(rows), 2) for pair in zip(rows[n], rows[n + 1], strict=True)]
        if pairs and all(_is_picture_over_line(*pair) for pair in pairs):
            table.set("role", "presentation")
            yield from ((picture, [line]) for picture, line in pairs)


def _is_picture_over_line(above: HtmlElement, below: HtmlElement) -> bool:
    is_picture = _holds_a_picture(above) and not plain_text(above)
    line = plain_text(below)
    return is_picture and not _holds_a_picture(below) and 0 < len(line) <= LONGEST_BESIDE


def _not_empty_before(paragraph: HtmlElement) -> HtmlElement | None:
    """The element before a paragraph; an empty paragraph between is only a space."""
    before = paragraph.getprevious()
    is_space = before is not None and before.tag == "p" and not len(before) and not plain_text(before)
    return before.getprevious() if before is not None and is_space else before


def _is_small(paragraph: HtmlElement) -> bool:
    """Whether all of a paragraph is in smaller type."""
    small = (e for e in paragraph.iter("*") if e.tag == "small" or SMALLER.search(e.get("style") or ""))
    return any(text_length(element) >= text_length(paragraph) for element in small)


def _is_of_lines(element: HtmlElement) -> bool:
    """Whether an element is a paragraph, or holds text as one does."""
    return element.tag == "p" or not any(
        isinstance(child.tag, str) and is_block(child.tag) for child in element
    )


def _is_centred(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.tag == "center" or element.get("align") == "center" or "text-align:center" in style


def _is_in_italics(paragraph: HtmlElement) -> bool:
    return sum(text_length(italic) for italic in paragraph.iter("em", "i")) >= text_length(paragraph)


def _captions_in_figure(figure: HtmlElement) -> list[HtmlElement]:
    named = [caption for caption in figure.iter("figcaption") if plain_text(caption)]
    if named:
        return named
    called = [
        e for e in figure.iter("*") if e is not figure and _is_called_caption(e) and _is_a_leaf_caption(e)
    ]
    outer = frozenset(called)
    return [e for e in called if not any(other in outer for other in e.iterancestors())] or _texts_beside(
        figure
    )


def _texts_beside(frame: HtmlElement) -> list[HtmlElement]:
    """What stands in `frame` beside its picture, if it is in words that can be a caption and leads nowhere."""
    if any(is_link(outer) for outer in frame.iterancestors()):
        return []
    pictures = sum(1 for _ in islice(frame.iter(*PICTURES), MOST_PICTURES + 1))
    if not 0 < pictures <= MOST_PICTURES or any(
        next(frame.iter(tag), None) is not None for tag in NOT_BESIDE
    ):
        return []
    beside = list(_beside_picture(frame))
    words = " ".join(plain_text(element) for element in beside)
    may_be = len(words.split()) >= FEWEST_WORDS and len(words) <= LONGEST_BESIDE and not words.endswith(":")
    return beside if may_be else []


def _beside_picture(frame: HtmlElement) -> Iterator[HtmlElement]:
    for element in frame.iterchildren():
        if element.tag in PICTURES or not isinstance(element.tag, str) or is_link(element):
            continue
        if _holds_a_picture(element):
            yield from _beside_picture(element)
        elif plain_text(element):
            yield element


def _holds_a_picture(element: HtmlElement) -> bool:
    return next(element.iter(*PICTURES), None) is not None


def _is_called_picture(element: HtmlElement) -> bool:
    """Whether an element is called a picture and holds one, with nothing but a line of text beside it."""
    if element.tag not in ("div", "span", "p", "section"):
        return False
    words = class_words(element)
    return not PICTURE_WORDS.isdisjoint(words) and MORE_THAN_A_PICTURE.isdisjoint(words)


def _described_by(picture: HtmlElement, named: dict[str, HtmlElement]) -> list[HtmlElement]:
    for attribute in ("aria-describedby", "aria-labelledby"):
        for name in (picture.get(attribute) or "").split()[:3]:
            found = named.get(name)
            if found is not None and found.getparent() is not None and _may_be_caption(found):
                return [found]
    return []


def _may_be_caption(element: HtmlElement) -> bool:
    return element.tag not in ("h1", "main", "article", "body")


def _is_called_caption(element: HtmlElement) -> bool:
    if element.tag == "figcaption":
        return True
    words = class_words(element)
    called = any(word in CAPTION_WORDS or word.endswith("caption") for word in words) or any(
        pair in DESCRIPTIONS for pair in pairwise(word for word in words if word != "de")
    )
    return called and NOT_A_CAPTION.isdisjoint(words)


def _is_a_leaf_caption(element: HtmlElement) -> bool:
    """Whether `element` holds a caption only, and not the picture as well, nor a part of the story."""
    if element.tag in ("figure", "img", "body", "main", "article", "h1") or element.find(".//h1") is not None:
        return False
    if any(
        next(element.iter(picture), None) is not None for picture in ("img", "picture", "amp-img", "video")
    ):
        return False
    return holds_more_text(element, 0) and not holds_more_text(element, LONGEST)


def _frame_of(
    caption: HtmlElement, body: HtmlElement, seen: dict[HtmlElement, _Surroundings]
) -> HtmlElement | None:
    """The nearest element around `caption` and its picture and nothing else, or the picture right before it.

    `seen` keeps what elements were found to hold.
    """
    own = text_length(caption)
    for ancestor in islice(caption.iterancestors(), FURTHEST):
        if ancestor is body:
            break
        around = seen.setdefault(ancestor, _Surroundings(ancestor))
        beside = around.text - own
        if beside > LONGEST_BESIDE:
            break
        if beside > MOST_BESIDE_A_CAPTION:
            beside -= around.credits - _credit_length(caption)
        if beside > MOST_BESIDE_A_CAPTION:
            break
        if around.picture or ancestor.get("itemtype", "").endswith("ImageObject"):
            return ancestor
    before = caption.getprevious()
    if before is None or plain_text(before):
        return None
    return before if _holds_a_picture(before) or (before.tag in DRAWN_ON and len(before) == 0) else None


def _credit_length(element: HtmlElement) -> int:
    return sum(text_length(maker) for maker in _credit_elements(element))


def _caption(frame: HtmlElement, elements: list[HtmlElement], image: str | None) -> Caption | None:
    parts = (frame, *elements)
    _drop([e for part in parts for e in part.iterdescendants("*") if _is_label(e) or _is_of_no_caption(e)])
    makers = [maker for part in parts for maker in _credit_elements(part)]
    makers += _credit_below(frame, elements)
    given = "; ".join(filter(None, dict.fromkeys(clean_credit(plain_text(maker)) for maker in makers)))
    for maker in makers:
        if maker.getparent() is not None and maker not in elements:
            maker.drop_tree()
    said = " ".join(dict.fromkeys(filter(None, (plain_text(e) for e in elements if e not in makers))))
    said = _without_bare_links(said, elements)
    if any(_is_teaser(element) for element in elements):
        return None
    text, credit_said = split_credit(OF_A_FILM.sub("", said.strip(" -–—/|▲△▼▽↑↓")))
    credit = given or credit_said or _maker_beside(frame, elements)
    if credit and text.rstrip(". ").endswith(credit):
        text = _without_credit(text.rstrip(". ").removesuffix(credit).rstrip(), text)
    if (
        not any(map(str.isalnum, text))
        or len(text) > LONGEST
        or LABEL.fullmatch(text)
        or ONLY_A_BRACKET.fullmatch(text)
    ):
        return None
    return Caption(text, credit or None, image)


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
    return element.tag in ("button", "svg") or (
        not CAPTION_TOGGLES.isdisjoint(words := class_words(element)) and "caption" in words
    )


def _is_label(element: HtmlElement) -> bool:
    """Whether an element is called a label and names what stands behind it, as in "Credit"."""
    words = plain_text(element).split() if "label" in class_words(element)[-1:] else []
    return len(words) <= LONGEST_LABEL and bool(words) and all(map(str.isalpha, words))


def _credit_below(frame: HtmlElement, captions: list[HtmlElement]) -> list[HtmlElement]:
    """The credit of a picture in the element below its caption, where nothing is around all three."""
    below = captions[-1].getnext() if captions and not _is_around(frame, captions[-1]) else None
    if below is None or not isinstance(below.tag, str) or holds_more_text(below, LONGEST_CREDIT):
        return []
    return [below] if _is_called_credit(below, class_words(below)) else []


def _maker_beside(frame: HtmlElement, captions: list[HtmlElement]) -> str | None:
    """The agency that a line in `frame` names, beside the caption; in a figure also a person."""
    for part in frame.iter("span", "div", "p", "small"):
        held = any(around in captions for around in (part, *part.iterancestors()))
        if held or len(part) or not (text := plain_text(part)):
            continue
        if is_agency(text) or (frame.tag == "figure" and is_signature(text)):
            return clean_credit(text)
    return None


def _is_teaser(caption: HtmlElement) -> bool:
    """Whether what stands below a picture is the headline of another story, linked to it."""
    if any(next(caption.iter(heading), None) is not None for heading in ("h2", "h3", "h4")):
        return True
    return link_length(caption) > 0.8 * text_length(caption)


def _credit_elements(frame: HtmlElement) -> list[HtmlElement]:
    found: list[HtmlElement] = []
    within: set[HtmlElement] = set()
    for element in frame.iterdescendants("*"):
        if element.getparent() in within:
            within.add(element)
        elif _is_called_credit(element, class_words(element)):
            found.append(element)
            within.add(element)
    return found


def _is_called_credit(element: HtmlElement, words: tuple[str, ...]) -> bool:
    if any(word in CAPTION_WORDS or word.endswith("caption") for word in words) and (
        "credit" not in words[-1:] or any(_is_called_caption(inner) for inner in element.iterdescendants("*"))
    ):
        return False
    if element.tag in ("img", "picture", "video"):
        return False
    if element.tag == "figcaption":
        return not CREDIT_WORDS.isdisjoint(words)
    if _is_line_of_a_caption(element) and (_is_credit_alone(plain_text(element)) or _signs_caption(element)):
        return True
    if _follows_alternative_text(element):
        return True
    properties = (element.get("itemprop") or "").lower().split()
    return (
        any(word in CREDIT_WORDS or word.endswith("credit") for word in words)
        or (any(word in FAINT_CREDIT_WORDS for word in words) and _is_short_as_a_credit(plain_text(element)))
        or not CREDIT_PROPERTIES.isdisjoint(properties)
    )


def _is_short_as_a_credit(text: str) -> bool:
    is_sentence = ends_a_sentence(text) and word_count(text) > LONGEST_MAKER
    return len(text) < LONGEST_CREDIT and not is_sentence


def _is_line_of_a_caption(element: HtmlElement) -> bool:
    """Whether an element holds bare text within a caption, beside other text."""
    if element.tag not in ("small", "span", "em", "i", "cite", "p", "div") or len(element):
        return False
    around = (outer for outer in islice(element.iterancestors(), 3) if _is_called_caption(outer))
    return any(text_length(outer) > text_length(element) for outer in around)


def _signs_caption(element: HtmlElement) -> bool:
    """Whether an element holds nothing but a name, and stands last in a caption, behind a whole sentence."""
    before, around = element.getprevious(), element.getparent()
    if around is None or element.getnext() is not None or (element.tail or "").strip():
        return False
    said = (around.text if before is None else before.tail or plain_text(before)) or ""
    is_label = said.rstrip().endswith(("...", "…", ":"))
    return ends_a_sentence(said.strip()) and not is_label and is_signature(plain_text(element))


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


def _is_credit_alone(text: str) -> bool:
    rest, credit = split_credit(text)
    return not rest and credit is not None


def _image_address(frame: HtmlElement, base: str | None) -> str | None:
    pictures = [*frame.iter("img", "amp-img", "amp-anim", "video"), *frame.iter("source")]
    addresses = (address for picture in pictures for address in _addresses_of(picture))
    found = next((address for address in addresses if not address.startswith(NO_ADDRESSES)), None)
    return absolute(found, base) if found else None


def _addresses_of(picture: HtmlElement) -> Iterator[str]:
    """The addresses that an element gives for its picture, the last of several sizes among them."""
    for attribute in PICTURE_ADDRESSES:
        if address := (picture.get(attribute) or "").strip():
            yield address
    sizes = picture.get("srcset") or picture.get("data-srcset") or ""
    if (largest := sizes.split(",")[-1].split()) and not sizes.lstrip().startswith(NO_ADDRESSES):
        yield largest[0]


def absolute(address: str, base: str | None) -> str | None:
    """`address` as seen from the page at `base`; None when it is no web address."""
    if not address.strip():
        return None
    try:
        whole = urljoin(base or "", address.strip())
    except ValueError:
        return None
    return whole if whole.startswith(("http://", "https://")) else None


def _put_in_place_of(
    frame: HtmlElement, captions: list[HtmlElement], taken: dict[HtmlElement, Caption]
) -> HtmlElement:
    """An empty element where `frame` stood; the frame stays too if it holds more than a picture."""
    place = frame.makeelement("span", {})
    holds_more = _holds_more(frame, taken)
    stood = captions[0] if holds_more and captions and _is_around(frame, captions[0]) else frame
    stood.addprevious(place)
    outside = [caption for caption in captions if not _is_around(frame, caption) and caption is not frame]
    if holds_more:
        _drop(caption for caption in captions if caption is not frame)
        frame.drop_tag()
    else:
        _drop([frame, *outside])
    return place


def _holds_more(frame: HtmlElement, taken: dict[HtmlElement, Caption]) -> bool:
    """Whether `frame` holds text, or captions of pictures of their own."""
    holds_text = any(next(frame.iter(tag), None) is not None for tag in HOLDS_TEXT_NOT_A_PICTURE)
    return holds_text or any(inner in taken for inner in frame.iter("span"))


def _drop(elements: Iterable[HtmlElement]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def _is_around(frame: HtmlElement, element: HtmlElement) -> bool:
    return any(ancestor is frame for ancestor in element.iterancestors())


def _is_within(element: HtmlElement, body: HtmlElement) -> bool:
    return any(ancestor is body for ancestor in element.iterancestors())
