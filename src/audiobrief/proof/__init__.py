"""The last look before publishing: a finished briefing is heard, and compared with what it should say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiobrief.metering import measure
from audiobrief.proof.comparing import Misheard, compared
from audiobrief.proof.flaws import clicks, silences
from audiobrief.proof.hearing import heard
from audiobrief.publishing.shelf import finished

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.settings import Settings

__all__ = ["Misheard", "Report", "check"]

LOUDNESS_OFF = 0.5
"""LU (EBU R 128)."""

MOST_CLICKS = 5
"""A neural voice's own plosives are taken for a few."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found.

    `word_errors` is the share of all words that were heard otherwise; `misheard` the utterances in which that
    share is over the setting; loudness in LUFS, true peak in dBTP; silences over two seconds as (start, end)
    and clicks as moments, in seconds; `faults` names what is out of bounds, and is empty for a briefing to publish.
    """

    word_errors: float
    misheard: tuple[Misheard, ...]
    loudness: float
    true_peak: float
    silences: tuple[tuple[float, float], ...]
    clicks: tuple[float, ...]
    faults: tuple[str, ...]


def check(mp3: Path, settings: Settings) -> Report:
    """Hear the briefing at `mp3` with a local speech recogniser, and measure it.

    Raises SourceError when the briefing is not whole, and SettingsError when there is no recogniser.
    """
    briefing = finished(mp3)
    words = heard(mp3, settings.check.model, briefing.article.language)
    word_errors, misheard = compared(briefing.cues, words, settings.check.utterance_errors)
    measured = measure(mp3)
    silent, clicked = silences(mp3), clicks(mp3)
    faults = []
    if word_errors > settings.check.word_errors:
        faults.append(f"{word_errors:.1%} of the words are heard otherwise")
    if misheard:
        faults.append(f"{len(misheard)} of the utterances are heard otherwise")
    if abs(measured.loudness - settings.audio.loudness) > LOUDNESS_OFF:
        faults.append(f"the loudness is {measured.loudness:.1f} LUFS")
    if measured.true_peak > settings.audio.true_peak:
        faults.append(f"the true peak is {measured.true_peak:.1f} dBTP")
    if silent:
        faults.append(f"{len(silent)} silences are longer than they should be")
    if len(clicked) > MOST_CLICKS:
        faults.append(f"{len(clicked)} clicks are heard")
    return Report(
        word_errors, misheard, measured.loudness, measured.true_peak, silent, clicked, tuple(faults)
    )
