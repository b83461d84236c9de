"""Makes a tree of a page's markup, also where the markup is not what the parser knows."""

from __future__ import annotations

import re
import unicodedata
from itertools import dropwhile
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

from audiobrief.errors import SourceError
from audiobrief.reading.charset import decode_page
from audiobrief.reading.web.archived import with_original_addresses
from audiobrief.reading.web.nesting import flattened

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NOT_IN_A_PAGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters and the like, which no page may hold and lxml refuses to write."""
PREFIXED = re.compile(r"(?:\s*+<[?!][^>]{0,400}+>)*+\s*+<(\w{1,20}):html\b")
"""XHTML that names its own elements by a prefix (https://www.w3.org/TR/xml-names/)."""
ESCAPED_TWICE = re.compile(r"&(?:amp;)+(?=(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});|nbsp\b)")
"""What is left before a character reference that a page's software wrote out once too often."""
OF_HEAD = frozenset({"base", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"})
SHORTCODE = re.compile(
    r"\[caption\b[^\]]{0,300}\](?P<picture>(?:\s*<(?:a|img)\b[^>]{0,2000}>|\s*</a>){1,3})(?P<said>[^\[\]]{0,1500})\[/caption\]"
)
"""A picture and its caption as WordPress stores them, on pages that show its own signs."""


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
