"""The cues as WebVTT: what is heard, as a reader sees it."""

from __future__ import annotations

from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from audiobrief.types import Cue

LINE = 65
"""Characters of a line of the file, its voice tag counted."""


def write_transcript(cues: Iterable[Cue], path: Path) -> None:
    """A WebVTT file with one cue an utterance, whose `<v>` is the utterance's role (https://www.w3.org/TR/webvtt1/)."""
    from webvtt import Caption, WebVTT

    captions = [
        Caption(_stamp(cue.start), _stamp(cue.end), _lines(cue), identifier=cue.utterance.id) for cue in cues
    ]
    path.write_text(WebVTT(captions=captions).content, encoding="utf-8")


def _lines(cue: Cue) -> list[str]:
    voice = f"<v {cue.utterance.role}>"
    first, *rest = wrap(cue.utterance.text, LINE, initial_indent="_" * len(voice))
    return [voice + escape(first[len(voice) :], quote=False), *(escape(line, quote=False) for line in rest)]


def _stamp(seconds: float) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
