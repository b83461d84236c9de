"""One order of a batch, from the article to its briefing in the store: the work that processes and clusters share."""

from __future__ import annotations

from dataclasses import fields, replace
from hashlib import sha256
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from audiobrief.batching.orders import Outcome, failed
from audiobrief.batching.store import store_at
from audiobrief.briefing import make
from audiobrief.errors import AudiobriefError
from audiobrief.remarks import kept
from audiobrief.scripting import script_of
from audiobrief.serialising import script_to_json
from audiobrief.settings import Cache, Fetch, Sounds
from audiobrief.speaking.engine import engine_for

if TYPE_CHECKING:
    from audiobrief.batching.orders import Order
    from audiobrief.settings import Settings
    from audiobrief.types import Script


class Carried(BytesIO):
    """A file's data under its name, on a machine that need not have the file."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def fulfil(order: Order) -> Outcome:
    """Make the briefing unless it is there already, made from the same.

    What a user can cause is an outcome; any other error is raised, and may pass when the order is tried again.
    """
    with kept() as remarks:
        try:
            outcome = _fulfilled(order)
        except AudiobriefError as error:
            outcome = failed(order.source, error)
    return replace(outcome, remarks=tuple(dict.fromkeys(remarks)))


def _fulfilled(order: Order) -> Outcome:
    source = order.source if order.data is None else Carried(order.data, order.source)
    script = script_of(source, settings=order.settings)
    made_from = digest(script, order.settings)
    store = store_at(order.into)
    with store.claimed(order.name) as drafts:
        before = store.record(order.name)
        if before and before.made_from == made_from:
            return Outcome(order.source, "unchanged", order.name)
        make(script, output=drafts / f"{order.name}.mp3", settings=order.settings, workers=1)
        store.publish(order.name, drafts, made_from)
    return Outcome(order.source, "remade" if before else "made", order.name)


def digest(script: Script, settings: Settings) -> str:
    """All that a briefing's sound and files depend on; the pronunciations are in what the script says.

    Raises VoiceError when there is no such voice.
    """
    voices = sorted({utterance.voice for utterance in script.utterances}, key=repr)
    told_by_script = replace(settings, cache=Cache(), fetch=Fetch(), sounds=Sounds(), pronunciations={})
    parts = (
        version("audiobrief").encode(),
        *(f"{voice!r} {engine_for(voice, settings).version(voice)}".encode() for voice in voices),
        msgspec.json.encode(told_by_script, enc_hook=_file, order="deterministic"),
        msgspec.json.encode([_sound(getattr(settings.sounds, one.name)) for one in fields(Sounds)]),
        script_to_json(script),
    )
    return sha256(b"\0".join(parts)).hexdigest()


def _sound(choice: bool | str | None) -> bool | str | None:
    return _file(Path(choice)) if isinstance(choice, str) else choice


def _file(path: object) -> str:
    """A file that the settings name, by what is in it."""
    if not isinstance(path, Path):
        raise NotImplementedError
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path)
