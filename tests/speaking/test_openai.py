"""A server that speaks as OpenAI's does, over real HTTP: what is asked, what is retried, what the user hears of it."""

from __future__ import annotations

import json
import struct
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
import soundfile

from audiobrief.errors import EngineAwayError, SettingsError
from audiobrief.settings import OpenAI, load_settings
from audiobrief.speaking.engine import engines
from audiobrief.speaking.openai import OpenAIEngine
from audiobrief.types import Voice
from conftest import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOICE = Voice("openai", "alloy", "en", 1.1)
STORY = b"Tide turns\n\nThe tide turned at noon on Friday. Nobody in the town got wet at all.\n"
BOTH = ("--voice", "openai:alloy", "--aside-voice", "openai:ash")


def spoken(text: str) -> bytes:
    """The text as a WAV that was streamed: its header does not know its length."""
    clip = engines()["hibari"].speak(text, Voice("hibari", "heart", "en"))
    file = BytesIO()
    soundfile.write(file, clip.samples, clip.rate, format="WAV")
    wav = bytearray(file.getvalue())
    data = wav.index(b"data")
    for place in (4, data + 4):
        struct.pack_into("<I", wav, place, 0xFFFFFFFF)
    return bytes(wav)


class Server(ThreadingHTTPServer):
    """Speaks what it is asked to; the `faults` come first, one a request: a status, or bytes to answer with. It takes
    `slow` seconds over each text, and counts in `spoken` those that it is done with."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.faults: list[int | bytes] = []
        self.asked: list[dict[str, Any]] = []
        self.keys: set[str | None] = set()
        self.lock = threading.Lock()
        self.at_once = self.most_at_once = 0
        self.slow = 0.0
        self.spoken = 0
        self.ended = threading.Event()

    @property
    def settings(self) -> OpenAI:
        return OpenAI(base_url=f"http://127.0.0.1:{self.server_port}/v1", model="tts-9")


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server = self.server
        with server.lock:
            server.asked.append({"path": self.path, **asked})
            server.keys.add(self.headers["Authorization"])
            server.at_once += 1
            server.most_at_once = max(server.most_at_once, server.at_once)
            fault = server.faults.pop(0) if server.faults else None
        if not fault:
            server.ended.wait(server.slow)
            server.spoken += 1
        body = fault if isinstance(fault, bytes) else spoken(asked["input"])
        if isinstance(fault, int):
            body = b'{"error": {"message": "You are \\n not welcome"}}'
        self.send_response(fault if isinstance(fault, int) else 200)
        if fault == 429:
            self.send_header("Retry-After", "1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        with server.lock:
            server.at_once -= 1


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def newsroom(desk: Desk, server: Server) -> Desk:
    (desk.folder / "audiobrief.toml").write_text(
        f'[openai]\nbase_url = "{server.settings.base_url}/"\nmodel = "tts-9"\nat_once = 3\n'
    )
    return Desk(desk.folder, {"OPENAI_API_KEY": "secret"})


def test_it_is_asked_for_the_text_the_model_the_voice_and_the_pace(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    clip = OpenAIEngine(server.settings).speak("In [Songjiang](soong jyahng) and [Zhou](/ʤˈO/).", VOICE)
    assert 1 < clip.seconds < 4
    assert server.asked == [
        {
            "path": "/v1/audio/speech",
            "model": "tts-9",
            "input": "In soong jyahng and Zhou.",
            "voice": "alloy",
            "response_format": "wav",
            "speed": 1.1,
        }
    ]
    assert server.keys == {"Bearer secret"}


def test_faults_that_pass_are_waited_out(server: Server) -> None:
    server.faults = [429, 503, b"", b"<html>not a sound"]
    assert OpenAIEngine(server.settings).speak("The tide turned.", VOICE).seconds > 0.5
    assert len(server.asked) == 5


def test_a_refusal_is_told_in_the_servers_words_and_not_repeated(server: Server) -> None:
    server.faults = [401]
    with pytest.raises(EngineAwayError, match=r"refused with 401 .*not welcome.*OPENAI_API_KEY"):
        OpenAIEngine(server.settings).speak("The tide turned.", VOICE)
    assert len(server.asked) == 1


def test_a_newsroom_makes_a_briefing_with_its_own_server(newsroom: Desk, server: Server) -> None:
    made = json.loads(newsroom.make("-", "-o", "news.mp3", "-q", "--json", *BOTH, feed=STORY).out)
    assert [cue["voice"] for cue in made["cues"]] == ["openai:alloy"] * 3
    assert 1 < server.most_at_once <= 3
    newsroom.make("-", "-o", "news.mp3", *BOTH, feed=STORY)
    assert len(server.asked) == 3


def test_an_error_is_one_line_without_the_key(newsroom: Desk, server: Server) -> None:
    server.faults = [400] * 9
    result = newsroom.run("make", "-", "-o", "news.mp3", *BOTH, feed=STORY)
    assert result.code == 1
    [line] = [line for line in result.err.splitlines() if line.startswith("audiobrief:")]
    assert "refused with 400" in line
    assert "kept" in line
    assert "secret" not in result.err
    assert not (newsroom.folder / "news.mp3").exists()


@pytest.mark.parametrize(
    ("base_url", "told"),
    [("http://nowhere.invalid/v1", "is this machine online?"), ("http://127.0.0.1:9/v1", "is it running?")],
)
def test_a_server_that_cannot_be_reached_is_told_of(desk: Desk, base_url: str, told: str) -> None:
    (desk.folder / "audiobrief.toml").write_text(f'[openai]\nbase_url = "{base_url}"\n')
    result = desk.run("make", "-", "-o", "news.mp3", *BOTH, feed=STORY)
    assert result.code == 1
    assert told in result.err
    assert "what was spoken before is kept" in result.err


def test_what_others_are_still_asked_is_not_waited_for_after_an_error(newsroom: Desk, server: Server) -> None:
    settings = newsroom.folder / "audiobrief.toml"
    settings.write_text(settings.read_text().replace("at_once = 3", "at_once = 1"))
    server.faults = [400]
    server.slow = 60.0
    assert newsroom.run("make", "-", "-o", "news.mp3", *BOTH, feed=STORY).code == 1
    assert server.spoken == 0


def test_without_a_key_openais_own_is_not_installed(desk: Desk) -> None:
    result = Desk(desk.folder, {"OPENAI_API_KEY": ""}).run("make", "-", *BOTH, feed=STORY)
    assert result.code == 1
    assert "OPENAI_API_KEY" in result.err


def test_it_speaks_any_language(newsroom: Desk, server: Server) -> None:
    script = newsroom.run(
        "script", "-", *BOTH, feed="Der Deich\n\nDie Stadt zahlt für den Deich, sagte sie.\n".encode()
    )
    assert "openai:alloy" in script.out
    assert newsroom.make("-", "-o", "n.mp3", *BOTH, "--language", "de", feed=STORY).code == 0
    assert server.asked


def test_the_base_url_must_be_one(tmp_path: Path) -> None:
    (tmp_path / "audiobrief.toml").write_text('[openai]\nbase_url = "api.example.org"\n')
    with pytest.raises(SettingsError, match=r"openai\.base_url"):
        load_settings(tmp_path / "audiobrief.toml")
