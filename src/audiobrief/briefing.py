"""The pipeline: read, write, speak, mix, master, publish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief import mixing
from audiobrief import output as files
from audiobrief.errors import SourceError
from audiobrief.mastering import Material, master
from audiobrief.publishing.chapters import write_chapters
from audiobrief.publishing.transcript import write_transcript
from audiobrief.reading import article_in
from audiobrief.reading.contents import contents
from audiobrief.serialising import briefing_to_json, is_script, script_from_json
from audiobrief.settings import Settings
from audiobrief.speaking import check_voices, speak
from audiobrief.speaking.cache import cache_folder
from audiobrief.tags import tag
from audiobrief.types import Briefing, Script
from audiobrief.writing import write_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.reading.contents import Source
    from audiobrief.types import Cue

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is to do."""


def make(
    *sources: Source | Script,
    output: Path | str | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
    workers: int | None = None,
) -> Briefing:
    """Turn an article, or a script, into a finished briefing.

    `output` is the MP3 to write, or an existing folder for it; by default it goes to `audio`, named after the
    title. The transcript, the chapters and the description are written beside it. A briefing that was there
    before stays as it was until the new one is whole. `workers` is how many utterances are spoken at once, by
    default as many as there are cores.

    Raises AudiobriefError: SourceError, SettingsError, VoiceError, SpeechError or OutputError.
    """
    settings = settings or Settings()
    tell = progress or _silence
    tell("reading", 0, 1)
    script = script_of(*sources, settings=settings)
    check_voices(script)
    mp3 = files.target(script.article, Path(output) if output is not None else None)
    with files.claimed(mp3, cache_folder(settings.cache) / "locks") as drafts:
        cues: list[Cue] = []

        def render() -> Iterator[bytes]:
            cues.clear()
            for stretch in mixing.mix(script, speak(script, settings.cache, workers)):
                cues.append(stretch.cue)
                tell("speaking", len(cues), len(script.utterances))
                yield stretch.samples
            tell("mastering", 0, 1)

        material = Material(render, mixing.RATE, mixing.LOUDNESS)
        measured = master(material, drafts.path(".mp3"), settings.audio)
        programme = mixing.programme(script.article.title, cues)
        briefing = Briefing(
            mp3,
            programme.duration,
            measured.loudness,
            measured.true_peak,
            script.article,
            programme.cues,
            programme.chapters,
        )
        tell("publishing", 0, 1)
        tag(drafts.path(".mp3"), script.article, programme, settings.show)
        write_transcript(programme.cues, drafts.path(".vtt"))
        write_chapters(programme, script.article.title, drafts.path(".chapters.json"))
        drafts.path(".json").write_bytes(briefing_to_json(briefing))
    return briefing


def script_of(*sources: Source | Script, settings: Settings) -> Script:
    """The script of an article, or the one that the source is. Raises as `make` does."""
    if len(sources) != 1:
        raise SourceError("give one article at a time")
    if isinstance(sources[0], Script):
        return sources[0]
    found = contents(sources[0], public_only=settings.fetch.public_only)
    if is_script(found.data):
        return script_from_json(found.data, settings)
    article = article_in(found)
    if settings.language:
        article = replace(article, language=settings.language)
    return write_script(article, settings)


def _silence(stage: str, done: int, total: int) -> None:
    """Nobody is told."""
