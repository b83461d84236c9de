"""The values that pass from one step to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BlockKind = Literal["heading", "paragraph", "quote", "list item", "caption", "table"]
Role = Literal["title", "byline", "heading", "narration", "aside", "credit"]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the story, in its place.

    A caption may have a `credit` (who made the picture, without "Photo:" or brackets) and the address of
    its picture. A table's text is its caption, or empty: its figures are never read out.
    """

    kind: BlockKind
    text: str
    credit: str | None = None
    image: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A news story without its furniture.

    `byline` holds the reporters' names, `source` the publisher or agency, `dateline` the place and date as
    the story gives them, `language` an IETF language tag, `image` the address of the lead picture,
    `standfirst` what stands between the title and the story to sum it up.
    """

    title: str
    blocks: tuple[Block, ...]
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: date | None = None
    source: str | None = None
    url: str | None = None
    language: str = "en"
    image: str | None = None
    standfirst: str | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of an engine, written `engine:name`; `speed` is a factor, 1.0 being the voice's own pace."""

    engine: str
    name: str
    language: str
    speed: float = 1.0

    def __str__(self) -> str:
        return f"{self.engine}:{self.name}"


@dataclass(frozen=True, slots=True)
class Cast:
    """Who tells a story and who its asides, in the story's language."""

    narrator: Voice
    aside: Voice


Casting = Callable[[str], Cast]
"""Tells the cast for a language."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one voice says in one breath.

    `text` is what a reader sees, `spoken` what an engine gets, `pause_after` in seconds, `image` the
    address of the picture an aside is about; `opens_story` where one of several stories begins.
    """

    id: str
    role: Role
    text: str
    spoken: str
    voice: Voice
    pause_after: float
    image: str | None = None
    opens_story: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """All that is said about an article, in spoken order."""

    article: Article
    utterances: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """One utterance's samples: int16, mono, at `rate` Hz."""

    samples: NDArray[np.int16]
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


@dataclass(frozen=True, slots=True)
class Cue:
    """When an utterance is heard: `start` and `end` in seconds from the beginning."""

    start: float
    end: float
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place to jump to, `start` in seconds.

    A picture's chapter has its address in `image` and is not listed in the contents. In a briefing of several
    stories those are at `level` 1, and their own headings at 2.
    """

    start: float
    title: str
    image: str | None = None
    listed: bool = True
    level: int = 1


@dataclass(frozen=True, slots=True)
class Programme:
    """How the clips were laid out in time; `duration` in seconds."""

    duration: float
    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """The finished thing: the MP3 at `path`, `duration` in seconds, loudness in LUFS, true peak in dBTP."""

    path: Path
    duration: float
    loudness: float
    true_peak: float
    article: Article
    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]
