"""Reads an article from a web page."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from audiobrief.errors import SourceError
from audiobrief.reading.credits import split_credit
from audiobrief.reading.editing import edited
from audiobrief.reading.element_text import tidy
from audiobrief.reading.languages import language_written
from audiobrief.reading.text.captions import photographed
from audiobrief.reading.text.lines import END_SIGN, LAST_OF_END_SIGNS
from audiobrief.reading.web.archived import original_address, remove_toolbar
from audiobrief.reading.web.calls_within import remove_pointers
from audiobrief.reading.web.figures import take_captions
from audiobrief.reading.web.furniture_around import remove_furniture
from audiobrief.reading.web.glued_lines import part_glued
from audiobrief.reading.web.hidden import remove_hidden
from audiobrief.reading.web.layout import HEADINGS, lay_out
from audiobrief.reading.web.metadata import read_metadata
from audiobrief.reading.web.paragraphs import mark_paragraphs
from audiobrief.reading.web.parsing import parse_page
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

PHOTO_IN_BRACKETS = re.compile(r"\([^()/]{2,40}\bphotos?(?:/|\sby\s)[^()]{2,60}\)$", re.IGNORECASE)
LONGEST_BRACKET = 120
LONGEST_CAPTION = 400
"""Characters of a caption that only the bracket at its end tells from a paragraph."""
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
    for part in chain(root.iter(*HEADINGS), root.iterfind(".//blockquote//footer")):
        part_glued(part)
    return root, read_metadata(root, original_address(url) if url else None)


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
