"""What kind of page a source is, told from how it begins: HTML, Markdown, text, or data in tags."""

from __future__ import annotations

import re
from typing import Literal

from audiobrief.reading.feeds import BEFORE_ROOT
from audiobrief.reading.text.lines import BLANK_LINES
from audiobrief.reading.word_lists import words_of

Kind = Literal["html", "markdown", "text"]

ROOT = re.compile(rb"(?:\xef\xbb\xbf)?+" + BEFORE_ROOT + rb"(?P<name>[\w:.-]{1,100})")
"""The element that holds all others."""

PROLOG = r"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*"
PAGE = re.compile(rf"{PROLOG}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
PART_OF_PAGE = re.compile(
    rf"{PROLOG}<(?:a|address|article|aside|b|base|big|blockquote|br|center|dd|details|div|dl|dt|em|figure|font|footer|"
    r"form|h[1-6]|header|hgroup|hr|i|iframe|img|li|link|main|mark|meta|nav|noscript|object|ol|p|picture|pre|script|"
    r"section|small|span|strong|style|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video)\b[^<>]{0,2000}>",
    re.IGNORECASE | re.DOTALL,
)
"""What publishing systems give out of a page."""
TAG_FIRST = re.compile(rf"{PROLOG}<[a-z]", re.IGNORECASE | re.DOTALL)
DIVIDED_BY_TAGS = re.compile(r"</p>|<br\s?/?>", re.IGNORECASE)
"""What stands between the paragraphs of a text that is written in HTML, whatever it begins with."""
TAG = re.compile(r"<(?P<slash>/?)(?P<name>[a-z]\w{0,20})\b[^<>]{0,2000}>", re.IGNORECASE)
EMPTY = words_of("br hr img input link meta source wbr")
"""Elements that nothing ends."""
OF_HEAD = words_of("base link meta script style title")
WHOLE_PAGE = re.compile(r"\s*<[a-z!?].*?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
"""A page that is sent in a wrapper, or after the messages of the program that made it; a text begins with no tag."""
MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown")
MARKDOWN = re.compile(
    r"(?m)^#{1,3} \S.*$|^\[[^\]\n]{1,200}\]: \S+$|!?\[[^\]\n]{1,200}\]\((?:https?://|/)[^)\s]{1,500}\)"
)
FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n[a-z][\w-]*:.*\n(?:.*\n){0,50}?---[ \t]*\r?$", re.MULTILINE)
SAMPLE = 4096


def kind(name: str, text: str) -> Kind:
    """What kind of page a text is, told from the text; a name can only make it Markdown."""
    begun = text[:SAMPLE].lstrip("\ufeff")
    is_named = name.lower().endswith(MARKDOWN_SUFFIXES)
    paragraphs = BLANK_LINES.split(begun.strip())
    is_divided_by_tags = len(DIVIDED_BY_TAGS.findall(begun)) > max(1, _without_tags(paragraphs))
    is_begun_by_tag = PART_OF_PAGE.match(begun) or (is_divided_by_tags and TAG_FIRST.match(begun))
    is_part_of_page = is_begun_by_tag and not (is_named or _are_below_a_line_in_tags(paragraphs))
    if PAGE.match(begun) or WHOLE_PAGE.match(begun) or is_part_of_page:
        return "html"
    is_marked_up = is_divided_by_tags or FRONT_MATTER.match(begun) or len(MARKDOWN.findall(begun)) > 1
    return "markdown" if is_named or is_marked_up else "text"


def is_data_in_tags(data: bytes) -> bool:
    """Whether all stands in one element that is none of a page's, and nothing in paragraphs, of HTML or of words."""
    root = ROOT.match(data)
    is_whole = root is not None and data.rstrip().endswith(b"</%s>" % root["name"])
    if not is_whole or b"</p>" in data:
        return False
    begun = data[:SAMPLE].decode("latin-1")
    return kind("", begun) == "text" and not _without_tags(BLANK_LINES.split(begun))


def _without_tags(paragraphs: list[str]) -> int:
    """How many paragraphs of some words stand between blank lines without any tag."""
    return sum("<" not in paragraph and " " in paragraph for paragraph in paragraphs)


def _are_below_a_line_in_tags(paragraphs: list[str]) -> bool:
    """Whether most paragraphs have no tags, below a first one that ends what its tags begin, as a title in bold."""
    names = [f"{tag['slash']}{tag['name']}".lower() for tag in TAG.finditer(paragraphs[0])]
    if not OF_HEAD.isdisjoint(names):
        return False
    is_ended = 2 * sum(name.startswith("/") for name in names) == sum(name not in EMPTY for name in names)
    below = paragraphs[1:]
    return is_ended and len(below) > 1 and 2 * _without_tags(below) > len(below)
