"""Article to Script: what is said, in what order, in which voice, with which pauses."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError
from audiobrief.types import Script, Utterance
from audiobrief.writing import rundown
from audiobrief.writing.capitals import lowered
from audiobrief.writing.chinese_names import family_names
from audiobrief.writing.clauses import split_clauses
from audiobrief.writing.lexicon import pronounce, pronounce_as_written
from audiobrief.writing.passages import passages, pause
from audiobrief.writing.sentences import split_sentences
from audiobrief.writing.spoken import spoken_form

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from audiobrief.settings import Settings
    from audiobrief.types import Article, Cast, Casting
    from audiobrief.writing.passages import Passage

_SCHEME = re.compile(r"^https? colon slash slash ", re.IGNORECASE)
"""The spoken form of an address alone is spelled out whole; a listener needs no more than a sentence tells of it."""

LONGEST = 300
"""Characters of one utterance: under the 400 phonemes that the default voice was trained to say at once."""


def write_script(article: Article, settings: Settings, casting: Casting) -> Script:
    """What is said about the article: opening, story with its captions as asides, closing.

    `casting` tells who speaks. Raises SettingsError when the settings leave nothing to say.
    """
    return _script(article, passages(article, settings.parts), settings, casting)


def write_rundown(articles: Sequence[Article], title: str, settings: Settings, casting: Casting) -> Script:
    """What is said in a briefing of several stories: opening, headlines, the stories one by one, closing.

    `casting` tells who speaks. Raises SettingsError when the settings leave nothing to say.
    """
    whole = rundown.whole(articles, title)
    return _script(whole, rundown.passages(whole, articles, settings.parts), settings, casting)


def _script(article: Article, said: Iterable[Passage], settings: Settings, casting: Casting) -> Script:
    pieces = [
        (passage, piece)
        for passage in said
        for piece in _pieces(passage.text, passage.language or article.language)
    ]
    if not pieces:
        raise SettingsError("the settings leave nothing to say; turn a part of the briefing on")
    families = family_names("\n".join(text for _, text in pieces))
    pauses = [pause(before, after, settings.pauses) for (before, _), (after, _) in pairwise(pieces)]
    return Script(
        article,
        tuple(
            _utterance(
                f"u{number:04d}",
                passage,
                text,
                seconds,
                casting(passage.language or article.language),
                settings,
                families,
            )
            for number, ((passage, text), seconds) in enumerate(zip(pieces, [*pauses, 0.0], strict=True), 1)
        ),
    )


def _utterance(
    name: str,
    passage: Passage,
    text: str,
    seconds: float,
    cast: Cast,
    settings: Settings,
    families: Collection[str],
) -> Utterance:
    voice = cast.narrator if passage.aside is None else cast.aside
    return Utterance(
        id=name,
        role=passage.role,
        text=text,
        spoken=spoken_text(text, voice.language, settings, families),
        voice=voice,
        pause_after=seconds,
        image=passage.image,
        opens_story=passage.opens_story,
    )


def spoken_text(text: str, language: str, settings: Settings, families: Collection[str] = ()) -> str:
    """What an engine gets for a text: the spoken form, with pronunciations marked in it.

    `families` are Chinese family names that the text's story has in full names.
    """
    users = settings.pronunciations
    written = pronounce_as_written(lowered(text, users), users, language)
    return pronounce(_SCHEME.sub("", spoken_form(written, language)), users, language, families)


def _pieces(text: str, language: str) -> Iterator[str]:
    for sentence in split_sentences(text, language):
        for piece in split_clauses(sentence, LONGEST):
            if any(character.isalnum() for character in piece):
                yield piece
