"""What is said about an article, part by part: each with its role, before it is cut into sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiobrief.writing.asides import aside, photo_credit
from audiobrief.writing.frame import byline, closing
from audiobrief.writing.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.settings import Parts, Pauses
    from audiobrief.types import Article, Block, Role


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text with one role: a block of the article, or a part of the frame around it.

    `aside` numbers the aside it belongs to, from 0; `language` is its own where it is not the briefing's.
    """

    role: Role
    text: str
    aside: int | None = None
    is_closing: bool = False
    opens_story: bool = False
    language: str | None = None
    image: str | None = None


def passages(article: Article, parts: Parts) -> Iterator[Passage]:
    """The article with its frame: title, standfirst, byline, story, closing."""
    if parts.title and article.title and not begins_with_title(article):
        yield Passage("title", article.title)
    if article.standfirst:
        yield Passage("narration", article.standfirst)
    if parts.byline and (text := byline(article)):
        yield Passage("byline", text)
    yield from story(article, captions=parts.captions)
    if parts.closing and (text := closing(article)):
        yield Passage("credit", text, is_closing=True)


def begins_with_title(article: Article) -> bool:
    """Whether the story's first words are its title, as in a text that had none."""
    first = next((block.text for block in article.blocks if block.kind != "caption"), "")
    return first.startswith(article.title)


def story(article: Article, *, captions: bool) -> Iterator[Passage]:
    """The article's blocks in spoken order, its captions as asides."""
    turn = 0
    for block in _captions_after_text(article.blocks):
        if block.kind == "caption":
            if captions:
                yield from _aside(block, turn, article.language)
                turn += 1
        elif block.kind == "table":
            if text := _left_out(phrases(article.language).table, block.text):
                yield Passage("narration", text)
        else:
            yield Passage("heading" if block.kind == "heading" else "narration", block.text)


def _left_out(sentence: str, table: str) -> str:
    """The sentence that says that a table was left out, with its name if it has one."""
    return f"{sentence.rstrip('.。')}: {table}" if sentence and table else sentence or table


def _captions_after_text(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in spoken order: a caption above the first text of its section is told after that text."""
    waiting: list[Block] = []
    after_text = False
    for block in blocks:
        if block.kind == "caption" and not after_text:
            waiting.append(block)
            continue
        if block.kind == "heading":
            yield from waiting
            waiting.clear()
        yield block
        after_text = block.kind != "heading"
        if after_text:
            yield from waiting
            waiting.clear()
    yield from waiting


def _aside(caption: Block, turn: int, language: str) -> Iterator[Passage]:
    yield Passage("aside", aside(caption, turn, language), aside=turn, image=caption.image)
    if text := photo_credit(caption, language):
        yield Passage("credit", text, aside=turn, image=caption.image)


def pause(before: Passage, after: Passage, pauses: Pauses) -> float:
    """Seconds between two utterances: the longest of those that their places call for."""
    if before is after or (before.aside is not None and before.aside == after.aside):
        return pauses.sentence
    called_for = [pauses.paragraph]
    if before.role == "title":
        called_for.append(pauses.after_title)
    if before.role == "heading":
        called_for.append(pauses.after_heading)
    if after.role == "heading":
        called_for.append(pauses.before_heading)
    if before.aside is not None or after.aside is not None:
        called_for.append(pauses.aside)
    if after.opens_story:
        called_for.append(pauses.between_stories)
    if after.is_closing:
        called_for.append(pauses.before_closing)
    return max(called_for)
