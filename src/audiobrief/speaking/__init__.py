"""Script to clips: each utterance from the cache or freshly spoken, in parallel, and checked."""

from __future__ import annotations

import os
from collections import Counter, deque
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from threading import BoundedSemaphore, Thread
from typing import TYPE_CHECKING

import numpy as np

from audiobrief.casting import ASIDE, NARRATOR
from audiobrief.cores import cores
from audiobrief.errors import AudiobriefError, EngineAwayError, SpeechError
from audiobrief.settings import parse_voice
from audiobrief.speaking.cache import ClipCache, cache_folder, clip_key
from audiobrief.speaking.checking import fault
from audiobrief.speaking.engine import Engine, VoiceInfo, engine_for, engines
from audiobrief.speaking.portions import WORD, portions
from audiobrief.types import Clip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from audiobrief.settings import Settings
    from audiobrief.types import Script, Utterance, Voice

__all__ = ["Engine", "VoiceInfo", "check_voices", "engines", "speak", "warm_up"]

os.environ.setdefault(
    "ORT_DISABLE_TELEMETRY", "1"
)  # onnxruntime reports to its maker unless it is told not to

REASON = 200
"""Characters that a message quotes of what an engine says, which may be a page."""

QUOTED = 120
"""Characters of a sentence that a message quotes."""

AHEAD = 8
"""Utterances a worker may be ahead of the one that is waited for: enough to keep all busy, little in memory."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice with the engine that speaks it, and how many may use it at once."""

    voice: Voice
    engine: Engine
    version: str
    turns: BoundedSemaphore

    def speak(self, spoken: str) -> Clip:
        with self.turns:
            try:
                said = [self.engine.speak(portion, self.voice) for portion in portions(spoken)]
            except AudiobriefError:
                raise
            except Exception as error:  # an engine may fail in any way; the user is told of the sentence
                raise SpeechError(f"{self.voice} failed ({type(error).__name__}: {error})") from error
        return (
            said[0] if len(said) == 1 else Clip(np.concatenate([one.samples for one in said]), said[0].rate)
        )


def warm_up(settings: Settings) -> None:
    """Begin to load the voices that will most likely speak, on a core that reading leaves idle.

    What fails here fails again, and is told, when the voice is to speak.
    """
    names = (settings.voices.narrator or NARRATOR, settings.voices.aside or ASIDE)
    for name in dict.fromkeys(names[: 1 + settings.parts.captions]):
        Thread(target=_load, args=(name, settings), name=f"load {name}").start()


def _load(name: str, settings: Settings) -> None:
    with suppress(Exception):
        voice = parse_voice(name, settings.language or "en", settings.voices.speed)
        engine_for(voice, settings).prepare(voice)


def check_voices(script: Script, settings: Settings) -> None:
    """Make sure that every voice of the script can speak it, before anything is spoken.

    Raises VoiceError.
    """
    _speakers(script, settings, workers=1)


def speak(script: Script, settings: Settings, workers: int | None = None) -> Iterator[Clip]:
    """The utterances' clips, in spoken order, while later ones are still being spoken.

    `workers` is how many are spoken at once, by default as many as there are cores, or as an online engine
    takes. Raises VoiceError, and
    SpeechError with the sentence that could not be said; all that was said before stays in the cache.
    """
    speakers = _speakers(script, settings, workers or cores())
    workers = workers or max(cores(), *(speaker.engine.at_once or 0 for speaker in speakers.values()))
    clips = ClipCache(cache_folder(settings.cache))
    pool = ThreadPoolExecutor(workers, thread_name_prefix="speak")
    times = Counter((utterance.voice, utterance.spoken) for utterance in script.utterances)
    repeated: dict[tuple[Voice, str], Future[Clip]] = {}
    waiting: deque[Future[Clip]] = deque()
    try:
        for utterance in script.utterances:
            said = (utterance.voice, utterance.spoken)
            clip = repeated.get(said) or pool.submit(_clip, utterance, speakers[utterance.voice], clips)
            if times[said] > 1:
                repeated[said] = clip
            waiting.append(clip)
            if len(waiting) > AHEAD * workers:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)
        clips.shrink(settings.cache.megabytes)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _next(waiting: deque[Future[Clip]]) -> Clip:
    """The clip of the first that is waited for; what any of the others fails with is not waited for."""
    while not waiting[0].done():
        wait([one for one in waiting if not one.done()], return_when=FIRST_COMPLETED)
        for one in waiting:
            if one.done():
                one.result()
    return waiting.popleft().result()


def _speakers(script: Script, settings: Settings, workers: int) -> dict[Voice, Speaker]:
    speakers = {}
    turns: dict[str, BoundedSemaphore] = {}
    for voice in dict.fromkeys(utterance.voice for utterance in script.utterances):
        engine = engine_for(voice, settings)
        turn = turns.setdefault(engine.name, BoundedSemaphore(engine.at_once or workers))
        speakers[voice] = Speaker(voice, engine, engine.version(voice), turn)
    return speakers


def _clip(utterance: Utterance, speaker: Speaker, clips: ClipCache) -> Clip:
    key = clip_key(speaker.version, utterance.voice, utterance.spoken)
    kept = clips.get(key)
    if kept is not None:
        return kept
    try:
        clip = _spoken_well(utterance.spoken, speaker)
    except SpeechError as error:
        raise SpeechError(
            f"“{_beginning(utterance.text, QUOTED)}” cannot be said ({_beginning(str(error), REASON)}); what was spoken before "
            f"is kept: run the same again, or choose another voice"
        ) from error
    clips.put(key, clip)
    return clip


def _beginning(text: str, length: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length]}…"


def _spoken_well(spoken: str, speaker: Speaker) -> Clip:
    """The clip; when it cannot be right it is spoken once more, and then in two halves."""
    try:
        return _checked(spoken, speaker)
    except EngineAwayError:
        raise
    except SpeechError:
        pass
    try:
        return _checked(spoken, speaker)
    except EngineAwayError:
        raise
    except SpeechError:
        words = WORD.findall(spoken)
        if len(words) < 2:
            raise
    half = len(words) // 2
    first, second = (_checked(" ".join(part), speaker) for part in (words[:half], words[half:]))
    return Clip(np.concatenate([first.samples, second.samples]), first.rate)


def _checked(spoken: str, speaker: Speaker) -> Clip:
    clip = speaker.speak(spoken)
    problem = fault(clip, spoken, speaker.voice)
    if problem:
        raise SpeechError(f"{speaker.voice} {problem}")
    return clip
