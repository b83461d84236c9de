"""Article to Script: what is said, in what order, in which voice, with which pauses."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError
from audiobrief.settings import Settings, parse_voice
from audiobrief.types import Script, Utterance
from audiobrief.writing.asides import aside, photo_credit
from audiobrief.writing.frame import byline, closing
from audiobrief.writing.lexicon import pronounce
from audiobrief.writing.sentences import split_clauses, split_sentences
from audiobrief.writing.spoken import spoken_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.settings import Pauses
    from audiobrief.types import Article, Block, Role

LONGEST = 300
"""Characters of one utterance: under the 400 phonemes that the default voice was trained to say at once."""

TABLE = "A table is left out here."


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text with one role: a block of the article, or a part of the frame around it.

    `aside` numbers the aside it belongs to, from 0.
    """

    role: Role
    text: str
    aside: int | None = None
    is_closing: bool = False
    image: str | None = None


def write_script(article: Article, settings: Settings | None = None) -> Script:
    """What is said about the article: opening, story with its captions as asides, closing.

    Raises SettingsError when the settings leave nothing to say.
    """
    settings = settings or Settings()
    spoken = [
        (passage, sentence)
        for passage in _passages(article, settings)
        for sentence in _pieces(passage.text, article.language)
    ]
    if not spoken:
        raise SettingsError("the settings leave nothing to say; turn a part of the briefing on")
    speed = settings.voices.speed
    narrator = parse_voice(settings.voices.narrator, article.language, speed)
    presenter = parse_voice(settings.voices.aside, article.language, speed)
    pauses = [_pause(before, after, settings.pauses) for (before, _), (after, _) in pairwise(spoken)]
    return Script(
        article,
        tuple(
            Utterance(
                id=f"u{number:04d}",
                role=passage.role,
                text=text,
                spoken=spoken_text(text, article.language, settings),
                voice=narrator if passage.aside is None else presenter,
                pause_after=pause,
                image=passage.image,
            )
            for number, ((passage, text), pause) in enumerate(zip(spoken, [*pauses, 0.0], strict=True), 1)
        ),
    )


def spoken_text(text: str, language: str, settings: Settings) -> str:
    """What an engine gets for a text: the spoken form, with pronunciations marked in it."""
    said = text.capitalize() if text.isupper() and " " in text else text  # voices spell capitals
    return pronounce(spoken_form(said, language), settings.pronunciations)


def _passages(article: Article, settings: Settings) -> Iterator[Passage]:
    parts = settings.parts
    if parts.title and article.title and not _begins_with_title(article):
        yield Passage("title", article.title)
    if parts.byline and (text := byline(article)):
        yield Passage("byline", text)
    yield from _story(article, captions=parts.captions)
    if parts.closing and (text := closing(article)):
        yield Passage("credit", text, is_closing=True)


def _begins_with_title(article: Article) -> bool:
    """Whether the story's first words are its title, as in a text that had none."""
    first = next((block.text for block in article.blocks if block.kind != "caption"), "")
    return first.startswith(article.title)


def _story(article: Article, *, captions: bool) -> Iterator[Passage]:
    turn = 0
    for block in _captions_after_text(article.blocks):
        if block.kind == "caption":
            if captions:
                yield from _aside(block, turn, article.language)
                turn += 1
        elif block.kind == "table":
            yield Passage("narration", f"{TABLE} {block.text}".strip())
        else:
            yield Passage("heading" if block.kind == "heading" else "narration", block.text)


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


def _pieces(text: str, language: str) -> Iterator[str]:
    for sentence in split_sentences(text, language):
        for piece in split_clauses(sentence, LONGEST):
            if any(character.isalnum() for character in piece):
                yield piece


def _pause(before: Passage, after: Passage, pauses: Pauses) -> float:
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
    if after.is_closing:
        called_for.append(pauses.before_closing)
    return max(called_for)
