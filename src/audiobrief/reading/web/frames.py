"""The parts of a page that hold a picture and its caption: as figures, by name, or by how they stand."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import chain, islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.credits import names_its_maker, word_count
from audiobrief.reading.element_text import (
    holds_more_text,
    is_block,
    is_link,
    is_within,
    link_length,
    plain_text,
    text_length,
)
from audiobrief.reading.web.called_captions import (
    FEWEST_WORDS,
    FURTHEST,
    LONGEST,
    is_a_leaf_caption,
    is_called_caption,
)
from audiobrief.reading.web.class_words import Kind, class_names, class_words, kind_of_box
from audiobrief.reading.web.makers import credit_length, is_called_credit
from audiobrief.reading.web.paragraphs import is_paragraph_of_prose, prose_length
from audiobrief.reading.web.pictures import MOST_PICTURES, PICTURES, holds_a_picture
from audiobrief.reading.web.wording import bare, ends_a_sentence
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

DESCRIBED = (
    f"descendant::*[{' or '.join(f'self::{tag}' for tag in PICTURES)}][@aria-describedby or @aria-labelledby]"
)
PICTURE_WORDS = frozenset({"pic", "picture", "photo", "image", "img", "bild", "foto", "figure"})
MORE_THAN_A_PICTURE = words_of("text content article body story with and gallery list grid author teaser")
NOT_BESIDE = ("h1", "h2", "h3", "h4", "aside", "blockquote", "pre", "code", "table", "ul", "form")
TITLES_AND_LINKS = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6"})
DRAWN_ON = ("div", "a")
"""Empty elements on which style sheets and scripts show pictures."""
FEWEST_COLUMNS = 2
"""Of a table of pictures: one column may be how an old page lays out a story."""
WORDS_OF_A_NAME = 2
LONGEST_BESIDE = 300
"""Characters beside a picture that nothing else says is a caption."""
MOST_BESIDE_A_CAPTION = 24
"""Characters of other text that a picture and its caption have around them, as on a button; sentences are longer."""
SMALLER = re.compile(r"font-size\s*:\s*(?:smaller|small|x-small|0?\.[1-8]|[5-8]\d%)", re.IGNORECASE)
SMALLER_SIZES = frozenset({"1", "-1", "-2"})
NUMBERED = re.compile(r"fig(?:ure|\.)\s?\d{1,3}\s?[:.–—-]\s", re.IGNORECASE)


class _Surroundings:
    """An element around captions: whether it holds a picture, and how many characters of text and of credits."""

    def __init__(self, element: HtmlElement) -> None:
        self._element = element

    @cached_property
    def picture(self) -> bool:
        return holds_a_picture(self._element)

    @cached_property
    def text(self) -> int:
        return text_length(self._element)

    @cached_property
    def credits(self) -> int:
        return credit_length(self._element)


def framed(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Each picture's frame, innermost first, with the elements in it that hold its caption."""
    for frames in (
        _figures,
        _described,
        _credited,
        _captioned,
        _called_pictures,
        _pictures_in_a_box,
        _pictures_over_a_line,
        _pictures_over_italics,
        _pictures_over_their_alt,
        _pictures_over_cells,
    ):
        for frame, captions in frames(body):
            if is_within(frame, body):
                yield frame, captions


def _figures(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Figures, innermost first."""
    for figure in reversed(list(body.iter("figure"))):
        if captions := _captions_in_figure(figure):
            yield figure, captions


def _described(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures, and what is said to be one, with what they say they are described by."""
    named = {element.get("id", ""): element for element in reversed(body.xpath("descendant::*[@id]"))}
    has_several = cache(_has_several_of_prose)
    for frame in body.xpath("descendant::*[@role='figure']"):
        yield frame, _described_by(frame, named, has_several) or _captions_in_figure(frame)
    for picture in body.xpath(DESCRIBED):
        described = _described_by(picture, named, has_several) if is_within(picture, body) else []
        if described and prose_length(described[0]) < LONGEST:
            yield picture, described


def _credited(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures whose maker alone stands in what is called a caption, over or under what they show."""
    for maker in list(body.iter("figcaption")):
        if not is_called_credit(maker, class_words(maker)):
            continue
        around = next((e for e in islice(maker.iterancestors(), FURTHEST) if holds_a_picture(e)), None)
        if around is not None and around is not body and (beside := _texts_beside(around)):
            yield around, beside


def _captioned(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """What is called a caption, with what holds its picture as well; a `figcaption` also where there is none."""
    seen: dict[HtmlElement, _Surroundings] = {}
    without_picture: set[HtmlElement] = set()
    for element in [e for e in body.xpath("descendant::*[@* or self::figcaption]") if is_called_caption(e)]:
        if element.getparent() in without_picture and element.getprevious() is None:
            without_picture.add(element)
        elif is_within(element, body) and is_a_leaf_caption(element):
            around = _frame_of(element, body, seen)
            if around is not None:
                yield around, [element]
            elif element.tag == "figcaption":
                yield element, [element]
            else:
                without_picture.add(element)


def _called_pictures(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """What is called a picture, with the words beside it."""
    for frame in reversed([e for e in body.xpath("descendant::*[@*]") if _is_called_picture(e)]):
        beside = _texts_beside(frame)
        if beside and not any(map(_is_bare_paragraph, beside)):
            yield frame, beside


def _pictures_in_a_box(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures over a line that is set otherwise than the paragraphs between which their box stands."""
    has_several, length = cache(_has_several_paragraphs), cache(text_length)
    for picture in list(body.iter("img")):
        box = _box_around(picture, length)
        row = box.getparent() if box is not None else None
        if box is None or row is None or not is_within(box, body) or not has_several(row):
            continue
        beside = _texts_beside(box)
        is_all = length(box) == sum(map(text_length, beside)) and not link_length(box)
        is_below = beside and not any(map(holds_a_picture, beside[-1].itersiblings()))
        may_be_prose = any(map(_is_bare_paragraph, chain.from_iterable(e.iter("*") for e in beside)))
        if is_below and is_all and not (may_be_prose or _is_among_alike(box)):
            yield box, beside


def _has_several_paragraphs(row: HtmlElement) -> bool:
    """Whether there is more than one paragraph of prose in a row, each perhaps in a box of its own."""
    boxes = (child[0] if child.tag == "div" and len(child) == 1 else child for child in row)
    paragraphs = (p for p in boxes if p.tag == "p" and is_paragraph_of_prose(p))
    return len(list(islice(paragraphs, 2))) > 1


def _box_around(picture: HtmlElement, length: Callable[[HtmlElement], int]) -> HtmlElement | None:
    """The largest box near a picture that has as much text as the smallest that has some."""
    around = [(element, length(element)) for element in islice(picture.iterancestors(), FURTHEST)]
    least = next((said for _, said in around if said), 0)
    boxes = [element for element, said in around if said == least and element.tag == "div"]
    return boxes[-1] if boxes and least <= LONGEST_BESIDE else None


def _is_among_alike(box: HtmlElement) -> bool:
    """Whether other boxes that share a name have pictures, too: their lines may be what the story is."""
    beside = chain(box.itersiblings("div"), box.itersiblings("div", preceding=True))
    names = class_names(box)
    alike = (e for e in beside if names & class_names(e) or e.get("class") == box.get("class"))
    return any(holds_a_picture(e) and holds_more_text(e, 0) for e in alike)


def _is_bare_paragraph(element: HtmlElement) -> bool:
    """Whether an element is prose that nothing names, and names no maker: a paragraph with a picture floating beside it."""
    is_bare = element.tag == "p" and not element.get("class") and all(e.tag == "a" for e in element)
    return is_bare and is_paragraph_of_prose(element) and not names_its_maker(plain_text(element))


def _pictures_over_a_line(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures over a line that shows it is their caption: by its credit, or in italics and set apart.

    Set apart is a line in the picture's own paragraph, centred, in small type, or numbered as figures are.
    """
    if not holds_a_picture(body):
        return
    for paragraph in [element for element in body.iter("p", "div", "center", "td") if _is_of_lines(element)]:
        within = holds_a_picture(paragraph)
        before = None if within or paragraph.tag == "td" else _not_empty_before(_wrapped(paragraph))
        if not within and (before is None or not holds_a_picture(before) or plain_text(before)):
            continue
        line, is_in_italics = plain_text(paragraph), _is_in_italics(paragraph)
        fewest = WORDS_OF_A_NAME if is_in_italics and _is_centred(paragraph) else FEWEST_WORDS
        if word_count(line) < fewest or len(line) > LONGEST_BESIDE:
            continue
        is_set_apart = within or _is_centred(paragraph) or _is_small(paragraph) or NUMBERED.match(line)
        if (is_in_italics and is_set_apart) or names_its_maker(line):
            yield paragraph if within or before is None else before, [paragraph]


def _pictures_over_italics(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures in a text that is divided by breaks, over a line all in italics."""
    is_in_italics = cache(_has_lines_in_italics)
    for picture in list(body.iter("img")):
        line = _after_break(picture)
        if line is None or line.tag not in ("i", "em"):
            continue
        said = _said(line)
        if not _ends_its_line(line) or word_count(said) < FEWEST_WORDS or said.endswith(":"):
            continue
        if (around := line.getparent()) is not None and not is_in_italics(around):
            yield picture, [line]


def _ends_its_line(element: HtmlElement) -> bool:
    below = element.getnext()
    return not (element.tail or "").strip() and (
        below is None or below.tag == "br" or is_block(str(below.tag))
    )


def _has_lines_in_italics(box: HtmlElement) -> bool:
    """Whether a line of a box is all in italics and under no picture, as in a diary or a letter.

    What no other text of the box follows may be a note on the story.
    """
    children = list(box)
    last_text = max((n for n, child in enumerate(children) if (child.tail or "").strip()), default=0)
    italics = (child for child in children[:last_text] if child.tag in ("i", "em"))
    return any(_is_a_line(child) and not _is_under_a_picture(child) for child in italics)


def _is_a_line(element: HtmlElement) -> bool:
    before = element.getprevious()
    begins = before is not None and before.tag == "br" and not (before.tail or "").strip()
    return begins and _ends_its_line(element) and ends_a_sentence(_said(element))


def _is_under_a_picture(line: HtmlElement) -> bool:
    line_break = line.getprevious()
    above = line_break.getprevious() if line_break is not None else None
    is_right_below = line_break is not None and above is not None and not (above.tail or "").strip()
    return is_right_below and above is not None and holds_a_picture(above)


def _after_break(element: HtmlElement) -> HtmlElement | None:
    """The element behind another that nothing but one line break stands between."""
    line_break = element.getnext()
    if line_break is None or line_break.tag != "br":
        return None
    between = (element.tail or "", line_break.tail or "")
    return None if "".join(between).strip() else line_break.getnext()


def _pictures_over_their_alt(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """Pictures over a line that says what they say they show to those who do not see them.

    A title is none, nor a paragraph that a page describes a picture by: it has a box with the picture if it is.
    """
    for picture in list(body.iter("img")):
        alt = bare(picture.get("alt") or "")
        if word_count(alt) < WORDS_OF_A_NAME or len(alt) > LONGEST_BESIDE:
            continue
        frame = _wordless_around(picture)
        around, below = frame.getparent(), _not_empty_after(frame)
        if around is None or below is None or bare(_said(below)) != alt or _is_title_or_link(below):
            continue
        if around is not body and bare(_said(around)) == alt and not _are_columns(frame, below):
            yield around, [below]
        elif not ends_a_sentence(plain_text(below)):
            yield frame, [below]


def _are_columns(picture: HtmlElement, text: HtmlElement) -> bool:
    """Whether a sentence stands in a box that is called as the one of the picture is, as in a row of columns."""
    named = picture.get("class")
    alike = bool(named) and picture.tag == text.tag and named == text.get("class")
    return alike and is_paragraph_of_prose(text)


def _wordless_around(picture: HtmlElement) -> HtmlElement:
    """The largest element around a picture that holds no text."""
    around = takewhile(lambda element: not holds_more_text(element, 0), picture.iterancestors())
    return next(reversed(list(around)), picture)


def _not_empty_after(element: HtmlElement) -> HtmlElement | None:
    """The element behind another that nothing but line breaks stands between."""
    after: HtmlElement | None = element
    while after is not None and not (after.tail or "").strip():
        after = after.getnext()
        if after is not None and after.tag != "br":
            return after
    return None


def _said(element: HtmlElement) -> str:
    """The text of an element, if it is no longer than what may stand beside a picture."""
    return "" if holds_more_text(element, LONGEST_BESIDE) else plain_text(element)


def _is_title_or_link(element: HtmlElement) -> bool:
    return any(part.tag in TITLES_AND_LINKS for part in element.iter("*"))


def _pictures_over_cells(body: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """The pictures side by side in a table that holds nothing else but a line under each."""
    for table in list(body.iter("table")):
        if next(table.iterdescendants("table"), None) is not None:
            continue
        rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
        if len(rows) % 2 or any(len(above) != len(below) for above, below in pairwise(rows)):
            continue
        pairs = [pair for n in range(0, len(rows), 2) for pair in zip(rows[n], rows[n + 1], strict=True)]
        if len(rows[0] if rows else ()) < FEWEST_COLUMNS and not _is_set_apart(table, pairs):
            continue
        if pairs and all(_is_picture_over_line(*pair) for pair in pairs):
            table.set("role", "presentation")
            yield from ((picture, [line]) for picture, line in pairs)


def _is_set_apart(table: HtmlElement, pairs: list[tuple[HtmlElement, HtmlElement]]) -> bool:
    """Whether a table of one column is no layout of a story: text flows around it, or its lines are set otherwise or signed."""
    floats = table.get("align") in ("left", "right") or "float" in (table.get("style") or "")
    lines = [line for _, line in pairs]
    return floats or all(_is_small(e) or _is_in_italics(e) or names_its_maker(plain_text(e)) for e in lines)


def _is_picture_over_line(above: HtmlElement, below: HtmlElement) -> bool:
    is_picture = holds_a_picture(above) and not plain_text(above)
    line = plain_text(below)
    return is_picture and not holds_a_picture(below) and 0 < len(line) <= LONGEST_BESIDE


def _wrapped(element: HtmlElement) -> HtmlElement:
    """The outermost of the boxes around an element that hold at most a button beside it, as the modules of page builders."""
    own = text_length(element)
    around = element.getparent()
    while around is not None and _begins(element, around):
        if holds_more_text(around, own + MOST_BESIDE_A_CAPTION):
            break
        element, around = around, around.getparent()
    return element


def _begins(element: HtmlElement, around: HtmlElement) -> bool:
    is_first = element.getprevious() is None and not (around.text or "").strip()
    return is_first and around.tag in ("div", "section")


def _not_empty_before(paragraph: HtmlElement) -> HtmlElement | None:
    """The element before a paragraph; an empty paragraph between is only a space."""
    before = paragraph.getprevious()
    is_space = before is not None and before.tag == "p" and not len(before) and not plain_text(before)
    return before.getprevious() if before is not None and is_space else before


def _is_small(paragraph: HtmlElement) -> bool:
    """Whether all of a paragraph is in smaller type."""
    small = (element for element in paragraph.iter("*") if _is_of_smaller_type(element))
    return any(text_length(element) >= text_length(paragraph) for element in small)


def _is_of_smaller_type(element: HtmlElement) -> bool:
    if element.tag == "font":
        return (element.get("size") or "") in SMALLER_SIZES
    return element.tag == "small" or SMALLER.search(element.get("style") or "") is not None


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
    """What a figure marks as its caption, or else calls one, or else what stands in it beside the picture."""
    named = [caption for caption in figure.iter("figcaption") if plain_text(caption)]
    if named:
        return named
    called = [
        e for e in figure.iter("*") if e is not figure and is_called_caption(e) and is_a_leaf_caption(e)
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
        if holds_a_picture(element):
            yield from _beside_picture(element)
        elif plain_text(element):
            yield element


def _is_called_picture(element: HtmlElement) -> bool:
    """Whether an element is called a picture, and not something that holds more than one with a line beside it."""
    if element.tag not in ("div", "span", "p", "section"):
        return False
    words = class_words(element)
    is_called = not PICTURE_WORDS.isdisjoint(words) or any(word.endswith("bild") for word in words)
    return is_called and MORE_THAN_A_PICTURE.isdisjoint(words)


def _described_by(
    picture: HtmlElement, named: dict[str, HtmlElement], has_several: Callable[[Kind], bool]
) -> list[HtmlElement]:
    for attribute in ("aria-describedby", "aria-labelledby"):
        for name in (picture.get(attribute) or "").split()[:3]:
            found = named.get(name)
            if found is not None and found.getparent() is not None and _may_be_caption(found, has_several):
                return [found]
    return []


def _may_be_caption(element: HtmlElement, has_several: Callable[[Kind], bool]) -> bool:
    """Whether an element is no large part of the page, and no paragraph set as others beside it: a story may tell of a chart."""
    if element.tag == "p" and is_paragraph_of_prose(element):
        return not has_several(kind_of_box(element))
    return element.tag not in ("h1", "main", "article", "body")


def _has_several_of_prose(kind: Kind) -> bool:
    """Whether there is more than one paragraph of prose of a kind."""
    row, _, named = kind
    alike = (p for p in row.iterchildren("p") if p.get("class") == named) if row is not None else ()
    return len(list(islice(filter(is_paragraph_of_prose, alike), 2))) > 1


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
            beside -= around.credits - credit_length(caption)
        if beside > MOST_BESIDE_A_CAPTION:
            break
        if around.picture or ancestor.get("itemtype", "").endswith("ImageObject"):
            return ancestor
    before = caption.getprevious()
    if before is None or plain_text(before):
        return None
    return before if holds_a_picture(before) or (before.tag in DRAWN_ON and len(before) == 0) else None
