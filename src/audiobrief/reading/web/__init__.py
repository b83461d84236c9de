"""Reads an article from a web page."""

from __future__ import annotations

import re
import unicodedata
from itertools import dropwhile
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

from audiobrief.errors import SourceError
from audiobrief.reading.charset import decode_page
from audiobrief.reading.credits import split_credit
from audiobrief.reading.editing import edited
from audiobrief.reading.languages import language_written
from audiobrief.reading.page_text import tidy
from audiobrief.reading.text.captions import photographed
from audiobrief.reading.text.lines import END_SIGN, LAST_OF_END_SIGNS
from audiobrief.reading.web.archived import original_address, remove_toolbar, with_original_addresses
from audiobrief.reading.web.figures import take_captions
from audiobrief.reading.web.hidden import remove_hidden
from audiobrief.reading.web.layout import lay_out
from audiobrief.reading.web.lines_of_page import remove_pointers
from audiobrief.reading.web.metadata import read_metadata
from audiobrief.reading.web.nesting import flattened
from audiobrief.reading.web.page_furniture import remove_furniture
from audiobrief.reading.web.paragraphs import mark_paragraphs
from audiobrief.reading.web.preformatted import divide_preformatted
from audiobrief.reading.web.prose import LONG
from audiobrief.reading.web.shadow import fill_slots
from audiobrief.reading.web.story import Story, choose_story
from audiobrief.reading.web.walls import ENOUGH, STUB, refuse_wall
from audiobrief.reading.web.wording import ends_a_sentence
from audiobrief.types import Article, Block

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from audiobrief.reading.web.layout import Piece
    from audiobrief.reading.web.metadata import Metadata

NOT_IN_A_PAGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters and the like, which no page may hold and lxml refuses to write."""
PREFIXED = re.compile(r"(?:\s*+<[?!][^>]{0,400}+>)*+\s*+<(\w{1,20}):html\b")
"""XHTML that names its own elements by a prefix (https://www.w3.org/TR/xml-names/)."""
ESCAPED_TWICE = re.compile(r"&(?:amp;)+(?=(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});|nbsp\b)")
"""What is left before a character reference that a page's software wrote out once too often."""
OF_HEAD = frozenset({"base", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"})
PHOTO_IN_BRACKETS = re.compile(r"\([^()/]{2,40}\bphotos?(?:/|\sby\s)[^()]{2,60}\)$", re.IGNORECASE)
LONGEST_BRACKET = 120
LONGEST_CAPTION = 400
"""Characters of a caption that only the bracket at its end tells from a paragraph."""
SHORTCODE = re.compile(
    r"\[caption\b[^\]]{0,300}\](?P<picture>(?:\s*<(?:a|img)\b[^>]{0,2000}>|\s*</a>){1,3})(?P<said>[^\[\]]{0,1500})\[/caption\]"
)
"""A picture and its caption as WordPress stores them, on pages that show its own signs."""
LITTLE = 4
"""How many times longer than the story shown the one in a page's data is, of which hardly anything is shown."""


def read_html(markup: bytes | str, url: str | None = None) -> Article:
    """The article on a web page that was fetched from `url`.

    Raises SourceError when there is no story on the page.
    """
    root, about = opened(markup, url)
    story = _story(root, about)
    shown = tuple(map(block_of, story.pieces))
    blocks = more_of_the_story(shown, about)
    if _length(blocks) <= STUB:
        refuse_wall(parse_page(markup), url, _told(blocks))
    if story.is_of_teasers and blocks == shown:
        raise SourceError(
            f"{url or 'the page'} is a front page or a list of stories; give the page of one of them"
        )
    if not _tells(blocks, about):
        raise SourceError(
            f"{url or 'the page'} holds no story; save the article's own page, or paste its text"
        )
    return edited(
        Article(
            title=about.title,
            blocks=blocks,
            byline=about.byline,
            published=about.published,
            source=about.source,
            url=about.url,
            language=language_written(about.language, blocks),
            image=about.image,
            standfirst=" ".join(piece.text for piece in story.standfirst) or None,
        )
    )


def opened(markup: bytes | str, url: str | None) -> tuple[HtmlElement, Metadata]:
    """The page as a tree, and what it says of its article. Raises SourceError when it is empty."""
    root = parse_page(markup)
    remove_toolbar(root)
    return root, read_metadata(root, original_address(url) if url else None)


def parse_page(markup: bytes | str) -> HtmlElement:
    """The page as a tree. Raises SourceError when it is empty."""
    text = decode_page(markup) if isinstance(markup, bytes) else markup
    text = ESCAPED_TWICE.sub("&", NOT_IN_A_PAGE.sub("", unicodedata.normalize("NFC", text)))
    if prefix := PREFIXED.match(text):
        text = re.sub(rf"(</?){prefix[1]}:", r"\1", text)
    text = SHORTCODE.sub(
        r"<figure>\g<picture><figcaption>\g<said></figcaption></figure>", with_original_addresses(text)
    )
    root, whole = _parsed(text)
    if not whole:
        root, _ = _parsed(flattened(text))
    if "&#" in text:
        _clear_references(root)
    _take_body_out_of_head(root)
    if root.find("body") is None:
        _take_body_out_of_frames(root)
    return root


def _parsed(text: str) -> tuple[HtmlElement, bool]:
    """The tree, and whether it holds the whole page: the parser stops where elements nest too deep."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise SourceError("the page is empty; save the article's own page, or paste its text") from error
    return root, not any(said.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for said in parser.error_log)


def _take_body_out_of_head(root: HtmlElement) -> None:
    """Ends the head where the body begins: HTML lets its tag be left out, and the parser knows only elements of 1999."""
    head = root.find("head")
    begun = [] if head is None else list(dropwhile(lambda element: element.tag in OF_HEAD, head))
    if not begun:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    for element in reversed(begun):
        body.insert(0, element)


def _take_body_out_of_frames(root: HtmlElement) -> None:
    """Gives a page of frames the body that it has for browsers without them, which the parser leaves as text."""
    frameless = next((place.text for place in root.iter("noframes") if place.text), None)
    body = _parsed(frameless)[0].find("body") if frameless and frameless.strip() else None
    if body is not None:
        root.append(body)


def _clear_references(root: HtmlElement) -> None:
    """Removes the characters that no page may hold where they were written as numbers."""
    for element in root.iter():
        if element.text and NOT_IN_A_PAGE.search(element.text):
            element.text = NOT_IN_A_PAGE.sub("", element.text)
        if element.tail and NOT_IN_A_PAGE.search(element.tail):
            element.tail = NOT_IN_A_PAGE.sub("", element.tail)


def _story(root: HtmlElement, about: Metadata) -> Story:
    body = root.find("body")
    if body is None:
        return Story([], [], is_of_teasers=False, signals={})
    return choose_story(root, pieces_of(root, body, about.base), about)


def _told(blocks: tuple[Block, ...]) -> list[str]:
    """What is told in sentences, lists and verse: no headings, captions and tables."""
    return [block.text for block in blocks if block.kind not in ("heading", "caption", "table")]


def _tells(blocks: tuple[Block, ...], about: Metadata) -> bool:
    """Whether there is a story in the blocks: sentences, or in what is surely an article lists and verse as well."""
    if about.is_article or about.byline or about.published:
        return sum(map(len, _told(blocks))) >= ENOUGH
    texts = [block.text for block in blocks if block.kind not in ("heading", "table")]
    return sum(map(len, filter(ends_a_sentence, texts))) >= ENOUGH or any(len(text) >= LONG for text in texts)


def blocks_in(markup: str, base: str | None) -> list[Block]:
    """The blocks in a part of a page that is story; addresses in it are relative to `base`."""
    root = parse_page(markup)
    body = root.find("body")
    return [] if body is None else [block_of(piece) for piece in pieces_of(root, body, base)]


def pieces_of(root: HtmlElement, body: HtmlElement, base: str | None) -> list[Piece]:
    """The pieces of text on a page that may be story, once what is hidden or furniture is taken out of it."""
    fill_slots(root)
    remove_hidden(root)
    remove_furniture(body)
    remove_pointers(body)
    divide_preformatted(body)
    captions = take_captions(body, base)
    mark_paragraphs(body)
    return lay_out(body, captions)


def block_of(piece: Piece) -> Block:
    """The block of the article that a piece of its page makes."""
    if piece.caption is not None:
        return Block("caption", piece.caption.text, piece.caption.credit, piece.caption.image)
    return _paragraph(piece.text) if piece.kind == "paragraph" else Block(piece.kind, piece.text)


def _paragraph(text: str) -> Block:
    """A paragraph, or the caption in one that ends in a bracket with its photo's maker."""
    if signed := photographed(text):
        return Block("caption", signed.text, signed.credit)
    if len(text) <= LONGEST_CAPTION and PHOTO_IN_BRACKETS.search(text[-LONGEST_BRACKET:]):
        caption, credit = split_credit(text)
        if caption and credit:
            return Block("caption", caption, credit)
    return Block("paragraph", END_SIGN.sub("", text) if text.endswith(LAST_OF_END_SIGNS) else text)


def more_of_the_story(shown: tuple[Block, ...], about: Metadata) -> tuple[Block, ...]:
    """The blocks shown, or if they are next to nothing those that the page's data gives, with the captions shown."""
    said = _blocks_of_data(about)
    if (shown and about.paid) or _length(said) <= LITTLE * _length(shown):
        return shown
    return (*(block for block in shown if block.kind == "caption"), *said)


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks if block.kind != "caption")


def _blocks_of_data(about: Metadata) -> tuple[Block, ...]:
    """The story as the page's data gives it, for pages that show it only by running scripts."""
    paragraphs = (tidy(line) for line in (about.body or "").splitlines())
    return tuple(Block("paragraph", paragraph) for paragraph in paragraphs if paragraph)
