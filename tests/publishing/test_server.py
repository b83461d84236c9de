"""The server as browsers, podcast apps and burglars meet it, over real connections."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
import urllib3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import SAMPLE, Desk

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

SOUND = SAMPLE.with_name("briefing.mp3").read_bytes()
SIZE = len(SOUND)
SECRET = "nobody may read this"


def put(folder: Path, name: str) -> None:
    for extension in (".mp3", ".vtt", ".chapters.json", ".json"):
        shutil.copy(SAMPLE.with_name(f"briefing{extension}"), folder / f"{name}{extension}")


@dataclass(frozen=True)
class Server:
    """A served folder."""

    folder: Path
    address: str
    process: subprocess.Popen[bytes]

    @property
    def port(self) -> int:
        return int(self.address.rstrip("/").rpartition(":")[2])

    def get(self, path: str, method: str = "GET", **headers: str) -> urllib3.BaseHTTPResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return urllib3.request(
            method, f"{self.address}{path}", headers=named, redirect=False, retries=False, timeout=20
        )

    def raw(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(request)
            answer = b""
            while chunk := connection.recv(65_536):
                answer += chunk
            return answer


def until(condition: Callable[[], bool]) -> None:
    """Wait for what a busy machine may take a while to do."""
    for _ in range(600):
        if condition():
            return
        time.sleep(0.1)
    pytest.fail("it has not come to that in a minute")


def answers(address: str) -> bool:
    try:
        return urllib3.request("GET", f"{address}healthz", retries=False).status == 200
    except urllib3.exceptions.HTTPError:
        return False


@contextmanager
def served(desk: Desk, folder: Path, *options: str) -> Iterator[Server]:
    process = desk.start("serve", folder, "--port", "0", *options)
    try:
        assert process.stdout is not None
        address = process.stdout.readline().decode().split()[0]
        until(lambda: answers(address))
        yield Server(folder, address, process)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    home = tmp_path_factory.mktemp("served")
    folder = home / "audio"
    folder.mkdir()
    put(folder, "news")
    put(folder, "with space é")
    (folder / "half.mp3").write_bytes(SOUND)
    (folder / ".news.mp3.part").write_text(SECRET)
    (folder / "notes.txt").write_text(SECRET)
    (folder / "within").mkdir()
    put(folder / "within", "deep")
    (home / "secret.json").write_text(SECRET)
    put(folder, "linked")
    (folder / "linked.vtt").unlink()
    (folder / "linked.vtt").symlink_to(home / "secret.json")
    with served(Desk(home), folder) as running:
        yield running


@pytest.mark.parametrize(
    ("asked", "status", "first", "last"),
    [
        (None, 200, 0, SIZE - 1),
        ("bytes=0-1", 206, 0, 1),
        ("bytes=0-", 206, 0, SIZE - 1),
        ("bytes=1000-1999", 206, 1000, 1999),
        (f"bytes={SIZE - 1}-", 206, SIZE - 1, SIZE - 1),
        ("bytes=-500", 206, SIZE - 500, SIZE - 1),
        (f"bytes=-{2 * SIZE}", 206, 0, SIZE - 1),
        (f"bytes=100-{2 * SIZE}", 206, 100, SIZE - 1),
        ("bytes=5-2", 200, 0, SIZE - 1),
        ("bytes=-", 200, 0, SIZE - 1),
        ("bytes=a-b", 200, 0, SIZE - 1),
        ("lines=0-1", 200, 0, SIZE - 1),
        ("bytes=0-1,5-9", 200, 0, SIZE - 1),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_sound_is_had_whole_and_in_parts(
    server: Server, asked: str | None, status: int, first: int, last: int, method: str
) -> None:
    answer = server.get("news.mp3", method, **({"Range": asked} if asked else {}))
    assert (answer.status, answer.headers["content-type"]) == (status, "audio/mpeg")
    assert int(answer.headers["content-length"]) == last - first + 1
    assert answer.headers["accept-ranges"] == "bytes"
    assert "content-encoding" not in answer.headers
    assert answer.data == (SOUND[first : last + 1] if method == "GET" else b"")
    if status == 206:
        assert answer.headers["content-range"] == f"bytes {first}-{last}/{SIZE}"


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", f"bytes={SIZE + 5}-{SIZE + 9}", "bytes=-0"])
def test_a_part_behind_the_end_cannot_be_had(server: Server, asked: str) -> None:
    answer = server.get("news.mp3", Range=asked)
    assert (answer.status, answer.headers["content-range"]) == (416, f"bytes */{SIZE}")


@pytest.mark.parametrize(
    "name", ["news.mp3", "news.vtt", "news.json", "news.html", "feed.xml", "", "listing.css"]
)
def test_what_has_not_changed_is_not_sent_again(server: Server, name: str) -> None:
    tag = server.get(name).headers["etag"]
    again = server.get(name, If_None_Match=tag)
    assert (again.status, again.data, again.headers["etag"]) == (304, b"", tag)
    assert server.get(name, If_None_Match=f'"other", W/{tag}').status == 304
    assert server.get(name, If_None_Match='"other"').status == 200


def test_a_part_of_another_version_is_answered_with_the_whole(server: Server) -> None:
    whole = server.get("news.mp3")
    for condition in (whole.headers["etag"], whole.headers["last-modified"]):
        assert server.get("news.mp3", Range="bytes=0-1", If_Range=condition).status == 206
    for condition in ('"other"', "Mon, 01 Jan 2001 00:00:00 GMT"):
        assert server.get("news.mp3", Range="bytes=0-1", If_Range=condition).status == 200


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("news.html", "text/html; charset=utf-8"),
        ("feed.xml", "application/rss+xml; charset=utf-8"),
        ("news.vtt", "text/vtt; charset=utf-8"),
        ("news.json", "application/json"),
        ("news.chapters.json", "application/json+chapters"),
        ("audio-brief.js", "text/javascript; charset=utf-8"),
        ("audio-brief.css", "text/css; charset=utf-8"),
        ("listing.css", "text/css; charset=utf-8"),
        ("show.png", "image/png"),
        ("healthz", "text/plain; charset=utf-8"),
        ("with%20space%20%C3%A9.mp3", "audio/mpeg"),
    ],
)
def test_each_file_has_its_type_and_is_not_guessed_at(server: Server, name: str, kind: str) -> None:
    answer = server.get(name)
    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert server.get(name, "HEAD").status == 200


def test_pages_forbid_all_that_is_inline_and_foreign(server: Server) -> None:
    for name in ("", "news.html"):
        policy = server.get(name).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_other_sites_may_use_sound_and_transcript(server: Server) -> None:
    for name in ("news.mp3", "news.vtt", "news.chapters.json"):
        assert server.get(name).headers["access-control-allow-origin"] == "*"
    asked = server.get("news.mp3", "OPTIONS", Access_Control_Request_Headers="range")
    assert asked.status == 204
    assert "Range" in asked.headers["access-control-allow-headers"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed(server: Server, method: str) -> None:
    assert server.get("news.mp3", method).status == 405


@pytest.mark.parametrize(
    "path",
    [
        "secret.json",
        "../secret.json",
        "..%2fsecret.json",
        "%2e%2e/secret.json",
        "%252e%252e/secret.json",
        "..%5csecret.json",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        ".news.mp3.part",
        "notes.txt",
        "within/deep.mp3",
        "within%2fdeep.mp3",
        "half.mp3",
        "half.html",
        "linked.mp3",
        "linked.vtt",
        "news.mp3%00.vtt",
        "%00",
        "news.mp3/",
        "audio-brief.js/../secret.json",
        "a" * 10_000 + ".mp3",
        "%ff%fe.mp3",
    ],
)
def test_nothing_else_can_be_had(server: Server, path: str) -> None:
    request = f"GET /{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()
    answer = server.raw(request)
    assert answer.split()[1] in (b"404", b"400")
    assert SECRET.encode() not in answer
    assert b"Traceback" not in answer


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=60).map(lambda text: quote(text, safe="/%")),
        st.lists(
            st.sampled_from(["..", ".", "%2e", "news", "/", "%2f", "\\", "%00", ".mp3", "secret.json"])
        ).map("".join),
    )
)
def test_no_path_breaks_it(server: Server, path: str) -> None:
    answer = server.raw(f"GET /{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert answer.split()[1] in (b"200", b"404", b"400", b"422", b"501")
    assert SECRET.encode() not in answer


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n",
        b"GET /feed.xml HTTP/1.1\r\nConnection: close\r\n\r\n",
        b"nonsense\r\n\r\n",
    ],
)
def test_a_malformed_request_is_refused_and_not_echoed(server: Server, request_: bytes) -> None:
    answer = server.raw(request_)
    assert b"<script>" not in answer.partition(b"\r\n\r\n")[2] or answer.split()[1] == b"400"
    assert server.get("healthz").status == 200


def test_oembed_gives_the_frame_for_a_page(server: Server) -> None:
    page = f"{server.address}news.html"
    asked = server.get(f"oembed?url={quote(page)}&maxwidth=320&maxheight=100")
    told = json.loads(asked.data)
    assert (told["version"], told["type"], told["width"], told["height"]) == ("1.0", "rich", 320, 100)
    assert f'src="{page}"' in told["html"]
    assert server.get(f"oembed?url={quote('https://elsewhere.example/news.html')}").status == 404
    assert server.get(f"oembed?url={quote(server.address)}none.html").status == 404
    assert server.get("oembed").status == 404
    assert server.get(f"oembed?url={quote(page)}&format=xml").status == 501
    assert page in server.get("news.html").data.decode()


def test_the_feed_has_the_addresses_of_this_server(server: Server) -> None:
    assert f"{server.address}news.mp3?v=" in server.get("feed.xml").data.decode()
    assert server.get("news.mp3?v=abc").status == 200


def test_new_briefings_appear_and_removed_ones_go(server: Server) -> None:
    assert server.get("later.mp3").status == 404
    put(server.folder, "later")
    assert server.get("later.mp3").status == 200
    assert b"later.mp3" in server.get("").data
    (server.folder / "later.json").write_text("{")
    assert server.get("later.mp3").status == 404
    for path in server.folder.glob("later.*"):
        path.unlink()
    assert b"later" not in server.get("feed.xml").data


def test_two_hundred_listeners_at_once_each_get_their_part(server: Server) -> None:
    def part(number: int) -> bool:
        first = number * 1000
        return (
            server.get("news.mp3", Range=f"bytes={first}-{first + 9999}").data
            == SOUND[first : first + 10_000]
        )

    with ThreadPoolExecutor(50) as pool:
        assert all(pool.map(part, range(200)))


def test_listeners_who_leave_do_no_harm(server: Server) -> None:
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(b"GET /news.mp3 HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.recv(100)
    assert server.get("news.mp3").data == SOUND
    files = Path(f"/proc/{server.process.pid}/fd")
    if files.is_dir():
        until(lambda: not [path for path in files.iterdir() if os.path.realpath(path).endswith(".mp3")])


def test_only_this_machine_is_served_unless_told_otherwise(desk: Desk) -> None:
    (desk.folder / "audio").mkdir()
    with served(desk, desk.folder / "audio") as alone:
        assert alone.address.startswith("http://127.0.0.1:")
    with served(desk, desk.folder / "audio", "--lan", "--title", "Tides") as shared:
        assert not shared.address.startswith("http://0.0.0.0")
        assert b"<h1>Tides</h1>" in shared.get("").data
        assert urllib3.request("GET", f"http://127.0.0.1:{shared.port}/healthz").status == 200


def test_a_taken_port_and_a_missing_folder_are_one_clear_line(desk: Desk) -> None:
    (desk.folder / "audio").mkdir()
    with served(desk, desk.folder / "audio") as running:
        taken = desk.run("serve", "audio", "--port", str(running.port))
    assert (taken.code, taken.err.count("\n")) == (1, 1)
    assert "choose another with --port" in taken.err
    missing = desk.run("serve", "nowhere", "--port", "0")
    assert (missing.code, missing.err.count("\n")) == (1, 1)


@pytest.mark.parametrize(("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_whatever_stops_it_ends_it_quietly(desk: Desk, by: signal.Signals, code: int) -> None:
    (desk.folder / "audio").mkdir()
    process = desk.start("serve", "audio", "--port", "0")
    assert process.stdout is not None
    address = process.stdout.readline().split()[0].decode()
    until(lambda: answers(address))
    threading.Timer(60, process.kill).start()
    process.send_signal(by)
    _, err = process.communicate()
    assert (process.returncode, err) == (code, b"")
