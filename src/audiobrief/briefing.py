"""The pipeline: read, write, speak, mix, master, publish."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief import mixing
from audiobrief import output as files
from audiobrief.cover import cover
from audiobrief.mastering import Material, master
from audiobrief.publishing.chapters import write_chapters
from audiobrief.publishing.page import player_page, write_shared
from audiobrief.publishing.transcript import write_transcript
from audiobrief.reading.contents import Contents
from audiobrief.serialising import briefing_to_json
from audiobrief.settings import Settings
from audiobrief.sounding import sounding
from audiobrief.sources import gathered, paths
from audiobrief.speaking import check_voices, speak, warm_up
from audiobrief.speaking.cache import cache_folder
from audiobrief.tags import tag
from audiobrief.types import Briefing, Script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.metering import Measured
    from audiobrief.reading.contents import Source
    from audiobrief.types import Article, Cue, Programme

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is to do."""

Write = Callable[[Sequence[Contents], str | None, float | None, Settings], Script]
"""Writes the script of articles: their pages and texts, a title, minutes."""


def make(
    *sources: Source | Script,
    output: Path | str | None = None,
    title: str | None = None,
    minutes: float | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
    workers: int | None = None,
    write: Write | None = None,
) -> Briefing:
    """Turn an article, a script, or several articles into a finished briefing.

    `title` names the briefing: by default an article's own title, and a general one for several. `minutes` is the time
    that it may take: sentences are left out until it fits.
    `output` is the MP3 to write, or an existing folder for it; by default it goes to `audio`, named after the
    title. The transcript, the chapters, the description and the player page are written beside it. A briefing
    that was there before stays as it was until the new one is whole. `workers` is how many utterances are spoken
    at once, by default as many as there are cores; `write` writes the script, by default `scripting.written`.

    Raises AudiobriefError: SourceError, SettingsError, VoiceError, SpeechError or OutputError.
    """
    settings = settings or Settings()
    tell = progress or _silence
    tell("reading", 0, 1)
    found = gathered(sources, title, minutes, settings)
    warm_up(settings)
    script = found if isinstance(found, Script) else (write or _write)(found, title, minutes, settings)
    check_voices(script, settings)
    picture = cover(settings.show, script.article, public_only=settings.fetch.public_only)
    rendering = Rendering(script, settings, workers, tell)
    mp3 = files.target(script.article, Path(output) if output is not None else None)
    files.spare(mp3, paths(sources, settings))
    with files.claimed(mp3, cache_folder(settings.cache) / "locks") as drafts:
        material = Material(rendering.samples, mixing.RATE, mixing.LOUDNESS)
        measured = master(material, drafts.path(".mp3"), settings.audio)
        tell("publishing", 0, 1)
        programme = rendering.programme()
        tag(drafts.path(".mp3"), script.article, programme, settings.show, picture, settings.audio.bitrate)
        briefing = _briefing(mp3, script.article, programme, measured)
        _publish(briefing, programme, drafts, settings)
    return briefing


def _write(found: Sequence[Contents], title: str | None, minutes: float | None, settings: Settings) -> Script:
    from audiobrief.scripting import written

    return written(found, title, minutes, settings)


class Rendering:
    """A script's sound as it is spoken and mixed, and what is known of it when all has been rendered."""

    def __init__(self, script: Script, settings: Settings, workers: int | None, tell: Progress) -> None:
        self._script, self._settings, self._workers, self._tell = script, settings, workers, tell
        self._around = sounding(script, settings.sounds, mixing.RATE, mixing.LOUDNESS)
        self._cues: list[Cue] = []
        self._lengths: list[float] = []

    def samples(self) -> Iterator[bytes]:
        """The sound from its beginning, each time it is asked for."""
        self._cues, self._lengths = [], []
        clips = speak(self._script, self._settings, self._workers)
        for stretch in mixing.mix(self._script, clips, self._around):
            self._cues.append(stretch.cue)
            self._lengths.append(stretch.seconds)
            self._tell("speaking", len(self._cues), len(self._script.utterances))
            yield stretch.samples
        self._tell("mastering", 0, 1)

    def programme(self) -> Programme:
        """The layout of what was rendered."""
        return mixing.programme(self._script.article.title, self._cues, round(math.fsum(self._lengths), 6))


def _briefing(mp3: Path, article: Article, programme: Programme, measured: Measured) -> Briefing:
    loudness, true_peak = measured.loudness, measured.true_peak
    return Briefing(mp3, programme.duration, loudness, true_peak, article, programme.cues, programme.chapters)


def _publish(briefing: Briefing, programme: Programme, drafts: files.Drafts, settings: Settings) -> None:
    write_transcript(programme.cues, drafts.path(".vtt"))
    write_chapters(programme, briefing.article.title, drafts.path(".chapters.json"))
    drafts.path(".json").write_bytes(briefing_to_json(briefing))
    drafts.path(".html").write_bytes(player_page(briefing, base_url=settings.show.base_url).encode())
    write_shared(briefing.path.parent)


def _silence(stage: str, done: int, total: int) -> None:
    """Nobody is told."""
