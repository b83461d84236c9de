"""The voices of any server that speaks as OpenAI's does: hosted ones, and those that a newsroom runs itself."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import TYPE_CHECKING

from audiobrief.errors import EngineAwayError, SpeechError
from audiobrief.markup import respelled
from audiobrief.settings import OpenAI
from audiobrief.speaking.engine import ANY_LANGUAGE, VoiceInfo
from audiobrief.speaking.retrying import attempts, offline, worth_asking_again
from audiobrief.speaking.sound_files import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from urllib3 import BaseHTTPResponse, PoolManager

    from audiobrief.types import Clip, Voice

KEY = "OPENAI_API_KEY"

# fmt: off
VOICES = (
    "alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse",
)
# fmt: on
"""Those of OpenAI (https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create);
another server may have others."""

CONNECTING, ANSWERING = 5.0, 120.0
"""Seconds: a large model takes its time over a long sentence."""

QUOTED = 200
"""Characters of a server's own words that a message quotes."""


class RefusedError(Exception):
    """The server answered with another status than 200; `wait` is the seconds that it asks for, if it does."""

    def __init__(self, answer: BaseHTTPResponse) -> None:
        super().__init__(_told(answer))
        self.status = answer.status
        self.wait = answer.headers.get("Retry-After", "")


class OpenAIEngine:
    """Whatever languages the server's model speaks; needs the network, or the server on this machine."""

    name = "openai"
    online = True

    def __init__(self, server: OpenAI) -> None:
        self._server = server
        self.at_once: int | None = server.at_once

    def voices(self) -> Sequence[VoiceInfo]:
        return tuple(filter(None, map(self.find, VOICES)))

    def find(self, name: str) -> VoiceInfo | None:
        has_key = bool(os.environ.get(KEY)) or self._server.base_url != OpenAI().base_url
        return VoiceInfo(name, ANY_LANGUAGE, has_key, "" if has_key else f"put your key into {KEY}")

    def version(self, voice: Voice) -> str:  # noqa: ARG002
        return f"{self._server.base_url} {self._server.model}"

    def prepare(self, voice: Voice) -> None:
        """Nothing is loaded: the model is the server's."""

    def speak(self, text: str, voice: Voice) -> Clip:
        from urllib3.exceptions import HTTPError

        try:
            for attempt in attempts(_should_retry):
                with attempt:
                    clip = decoded(self._asked(respelled(text), voice), self._server.base_url)
        except RefusedError as error:
            raise EngineAwayError(f"{self._server.base_url} refused with {error}{_advice(error)}") from error
        except HTTPError as error:
            running = "is this machine online?" if offline(error) else "is it running?"
            raise EngineAwayError(
                f"{self._server.base_url} cannot be reached ({type(error).__name__}): {running}"
            ) from error
        return clip

    def _asked(self, text: str, voice: Voice) -> bytes:
        key = os.environ.get(KEY)
        answer = _connections(self.at_once or 1).request(
            "POST",
            f"{self._server.base_url.rstrip('/')}/audio/speech",
            headers={"Authorization": f"Bearer {key}"} if key else {},
            json={
                "model": self._server.model,
                "input": text,
                "voice": voice.name,
                "response_format": "wav",
                "speed": voice.speed,
            },
            redirect=False,
        )
        if answer.status != 200:
            raise RefusedError(answer)
        return answer.data


@cache
def _connections(count: int) -> PoolManager:
    from urllib3 import PoolManager, Timeout

    return PoolManager(maxsize=count, retries=False, timeout=Timeout(connect=CONNECTING, read=ANSWERING))


def _should_retry(error: Exception) -> bool | float:
    from urllib3.exceptions import HTTPError

    if isinstance(error, RefusedError):
        return worth_asking_again(error.status, error.wait)
    return isinstance(error, HTTPError | SpeechError)


def _told(answer: BaseHTTPResponse) -> str:
    """The status, and the server's own words for it where it has any."""
    try:
        said = json.loads(answer.data)["error"]["message"]
    except (ValueError, KeyError, TypeError):
        said = ""
    status = f"{answer.status} {answer.reason or ''}".strip()
    return f"{status} (“{' '.join(said.split())[:QUOTED]}”)" if isinstance(said, str) and said else status


def _advice(error: RefusedError) -> str:
    return f"; is the key in {KEY} the right one?" if error.status in (401, 403) else ""
