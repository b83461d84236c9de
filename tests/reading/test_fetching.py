"""Pages come from a real server on this machine's loopback address."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import brotli
import pytest

from audiobrief.errors import SourceError
from audiobrief.reading import fetching
from audiobrief.reading.fetching import LARGEST, Page, fetch
from audiobrief.reading.fetching.addresses import is_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = (
    b"<html><body><article>"
    + b"<p>The bridge was opened on Friday by the mayor, in the rain.</p>" * 30
    + b"</article>"
)
LONG = b"".join(b"<p>House %d of the street was sold for %d pounds.</p>" % (n, n * n) for n in range(500))
PUBLIC = "93.184.215.14"
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass
class Site:
    """What a server answers, by path: each time the next of its answers, and the last for ever."""

    url: str = ""
    answers: dict[str, list[tuple[int, dict[str, str], bytes]]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def says(self, path: str, status: int, headers: dict[str, str], body: bytes = b"") -> str:
        self.answers.setdefault(path, []).append((status, headers, body))
        return self.url + path


@pytest.fixture
def site() -> Iterator[Site]:
    told = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            answers = told.answers[self.path]
            status, headers, body = answers[0] if len(answers) == 1 else answers.pop(0)
            if status == 200 and headers.get("ETag", "-") == self.headers.get("If-None-Match"):
                status, body = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield told
    server.shutdown()
    server.server_close()


def read(url: str, cache: Path) -> Page:
    return fetch(url, public_only=False, cache=cache)


def refusal(url: str, cache: Path) -> str:
    with pytest.raises(SourceError) as caught:
        read(url, cache)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_page_comes_with_its_type_charset_and_final_address(site: Site, tmp_path: Path) -> None:
    site.says("/old", 301, {"Location": "/new"})
    site.says("/new", 200, {"Content-Type": "text/html; charset=ISO-8859-1"}, STORY)
    assert read(f"{site.url}/old", tmp_path) == Page(STORY, "text/html", f"{site.url}/new", "iso-8859-1")


def test_asks_with_an_honest_name(site: Site, tmp_path: Path) -> None:
    read(site.says("/", 200, HTML, STORY), tmp_path)
    assert site.asked[0][1]["user-agent"].startswith("audiobrief/")


@pytest.mark.parametrize(
    ("coding", "packed"), [("gzip", gzip.compress(STORY, mtime=0)), ("br", brotli.compress(STORY))]
)
def test_compressed_page_is_unpacked(site: Site, tmp_path: Path, coding: str, packed: bytes) -> None:
    url = site.says("/", 200, {**HTML, "Content-Encoding": coding}, packed)
    assert read(url, tmp_path).content == STORY


def test_five_redirects_are_followed_and_no_sixth(site: Site, tmp_path: Path) -> None:
    for n in range(6):
        site.says(f"/{n}", 302, {"Location": f"{site.url}/{n + 1}"})
    site.says("/6", 200, HTML, STORY)
    assert read(f"{site.url}/1", tmp_path).url == f"{site.url}/6"
    assert f"leads on more than 5 times, the last time to {site.url}/6" in refusal(f"{site.url}/0", tmp_path)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(STORY, mtime=0)[:-60]),
        ("gzip", gzip.compress(STORY, mtime=0)[:-4]),
        ("br", brotli.compress(LONG)[:-20]),
        ("deflate", zlib.compress(LONG)[:-60]),
        ("gzip, br", brotli.compress(gzip.compress(LONG, mtime=0)[:-60])),
    ],
)
def test_page_whose_compression_breaks_off_is_not_taken_for_whole(
    site: Site, tmp_path: Path, coding: str, packed: bytes
) -> None:
    url = site.says("/", 200, {**HTML, "Content-Encoding": coding}, packed)
    assert f"{url} broke off: its compression ends in the middle" in refusal(url, tmp_path)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("deflate", zlib.compress(STORY)),
        ("deflate", zlib.compress(STORY, wbits=-15)),
        ("gzip", gzip.compress(STORY[:500], mtime=0) + gzip.compress(STORY[500:], mtime=0)),
        ("gzip", gzip.compress(STORY, mtime=0) + b"\0\0 garbage"),
        ("gzip, br", brotli.compress(gzip.compress(STORY, mtime=0))),
        ("identity", STORY),
    ],
)
def test_whole_page_is_taken_whatever_its_compression(
    site: Site, tmp_path: Path, coding: str, packed: bytes
) -> None:
    url = site.says("/", 200, {**HTML, "Content-Encoding": coding}, packed)
    assert read(url, tmp_path).content == STORY


@pytest.mark.parametrize(
    "beginning", [b"", b"\xef\xbb\xbf<!doctype html>", b"\n<!-- saved -->\n<!DOCTYPE html>"]
)
def test_page_that_its_server_gives_no_type_is_told_from_its_content(
    site: Site, tmp_path: Path, beginning: bytes
) -> None:
    url = site.says("/", 200, {"Content-Type": "application/octet-stream"}, beginning + STORY)
    assert read(url, tmp_path).content == beginning + STORY


@pytest.mark.parametrize("packed", [False, True])
def test_page_larger_than_ten_megabytes_is_refused_unpacked_or_packed(
    site: Site, tmp_path: Path, packed: bool
) -> None:
    body = b"<p>" + b"a" * LARGEST
    headers = {**HTML, "Content-Encoding": "gzip"} if packed else HTML
    assert "larger than 10 MB" in refusal(
        site.says("/", 200, headers, gzip.compress(body) if packed else body), tmp_path
    )


@pytest.mark.parametrize("status", [429, 500, 503])
def test_busy_server_is_asked_again_as_it_says(site: Site, tmp_path: Path, status: int) -> None:
    site.says("/", status, {"Retry-After": "1"})
    assert read(site.says("/", 200, HTML, STORY), tmp_path).content == STORY
    assert len(site.asked) == 2


@pytest.mark.parametrize("wait", ["0", "Tue, 05 Mar 2019 10:00:00 GMT", "soon"])
def test_all_forms_of_the_time_to_wait_are_understood(site: Site, tmp_path: Path, wait: str) -> None:
    site.says("/", 429, {"Retry-After": wait})
    assert read(site.says("/", 200, HTML, STORY), tmp_path).content == STORY


def test_server_that_asks_for_an_hour_is_not_asked_again(site: Site, tmp_path: Path) -> None:
    assert "left alone for 60 minutes" in refusal(site.says("/", 503, {"Retry-After": "3600"}), tmp_path)
    assert len(site.asked) == 1


def test_server_that_stays_out_of_order_is_given_up(site: Site, tmp_path: Path) -> None:
    assert "try again later" in refusal(site.says("/", 502, {}), tmp_path)
    assert len(site.asked) == 4


def test_server_that_takes_the_call_and_says_nothing_is_waited_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "READING", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/story"
        assert "does not answer in time; try again later" in refusal(url, tmp_path)
        silent.setblocking(False)
        silent.accept()[0].close()
        with pytest.raises(BlockingIOError):
            silent.accept()


def test_page_that_has_not_changed_is_not_sent_again(site: Site, tmp_path: Path) -> None:
    url = site.says(
        "/", 200, {**HTML, "ETag": '"1"', "Last-Modified": "Tue, 05 Mar 2024 10:00:00 GMT"}, STORY
    )
    first, second = read(url, tmp_path), read(url, tmp_path)
    assert first == second
    assert site.asked[1][1]["if-none-match"] == '"1"'
    assert site.asked[1][1]["if-modified-since"] == "Tue, 05 Mar 2024 10:00:00 GMT"


def test_page_that_cannot_be_asked_for_again_is_not_kept(site: Site, tmp_path: Path) -> None:
    read(site.says("/", 200, HTML, STORY), tmp_path)
    assert not list(tmp_path.iterdir())


def test_page_that_has_changed_is_read_anew(site: Site, tmp_path: Path) -> None:
    site.says("/", 200, {**HTML, "ETag": '"1"'}, STORY)
    url = site.says("/", 200, {**HTML, "ETag": '"2"'}, STORY + b"<p>More.</p>")
    assert [len(read(url, tmp_path).content) - len(STORY) for _ in range(3)] == [0, 12, 12]


def test_damaged_cache_is_passed_over(site: Site, tmp_path: Path) -> None:
    url = site.says("/", 200, {**HTML, "ETag": '"1"'}, STORY)
    read(url, tmp_path)
    for kept in tmp_path.iterdir():
        kept.write_bytes(b"\x00damaged")
    assert read(url, tmp_path).content == STORY


@pytest.mark.parametrize(
    ("status", "headers", "body", "said"),
    [
        (404, HTML, b"", "there is no page at"),
        (410, HTML, b"", "there is no page at"),
        (401, HTML, b"", "asks to log in"),
        (403, HTML, b"", "is refused to us"),
        (402, HTML, b"", "is refused to us"),
        (418, HTML, b"", "answers 418"),
        (200, {"Content-Type": "application/pdf"}, b"%PDF-1.7", "is a PDF"),
        (200, HTML, b"%PDF-1.7", "is a PDF"),
        (200, {"Content-Type": "image/webp"}, b"RIFF", "is an image"),
        (200, {}, b"\xff\xd8\xff\xe0", "is an image"),
        (200, {"Content-Type": "audio/mpeg"}, b"ID3", "is a sound recording"),
        (200, {"Content-Type": "application/rss+xml"}, b"<rss>", "is a news feed"),
        (200, {"Content-Type": "application/json"}, b"{}", "is data, not a page"),
        (200, {"Content-Type": "application/zip"}, b"PK\x03\x04", "is a document or an archive"),
        (200, {"Content-Type": "application/octet-stream"}, b"abc", "is not a page"),
        (200, HTML, b"  ", "is empty"),
        (200, {**HTML, "Content-Encoding": "gzip"}, b"not gzip", "compression is damaged"),
        (302, {"Location": "ftp://127.0.0.1/a"}, b"", "should begin with http"),
        (302, {"Location": "http://[::1"}, b"", "which is not an address"),
        (200, HTML, b"<?xml version='1.0'?><rss><channel/></rss>", "is a news feed"),
    ],
)
def test_what_is_no_page_is_refused_in_one_clear_line(
    site: Site, tmp_path: Path, status: int, headers: dict[str, str], body: bytes, said: str
) -> None:
    assert said in refusal(site.says("/page", status, headers, body), tmp_path)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/",
        "http://",
        "http://[",
        "javascript:1",
        "x",
        "http://a b.example/",
        "http://a.example:99999/",
    ],
)
def test_other_addresses_than_of_the_web_are_refused(url: str, tmp_path: Path) -> None:
    assert "address of a page" in refusal(url, tmp_path)


def test_site_that_is_not_there(tmp_path: Path) -> None:
    assert "there is no site nowhere.invalid" in refusal("http://nowhere.invalid/", tmp_path)
    assert "does not take connections" in refusal("http://127.0.0.1:9/", tmp_path)


def test_site_that_speaks_no_https(site: Site, tmp_path: Path) -> None:
    address = site.says("/", 200, HTML, STORY).replace("http:", "https:")
    assert "does not speak HTTPS" in refusal(address, tmp_path)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"]
)
def test_private_network_is_refused_unless_allowed(site: Site, tmp_path: Path, host: str) -> None:
    url = site.says("/", 200, HTML, STORY).replace("127.0.0.1", host)
    with pytest.raises(SourceError, match="private network"):
        fetch(url, cache=tmp_path)
    assert site.asked == []


def test_redirect_to_a_private_network_is_refused(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Internet(socket.socket):
        """A network on which the site has a public address."""

        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            super().connect(("127.0.0.1" if address[0] == PUBLIC else address[0], address[1]))

    monkeypatch.setattr("socket.socket", Internet)
    private = site.says("/secret", 200, HTML, STORY)
    public = site.says("/", 302, {"Location": private}).replace("127.0.0.1", PUBLIC)
    with pytest.raises(SourceError, match="private network"):
        fetch(public, cache=tmp_path)
    assert [path for path, _ in site.asked] == ["/"]
    assert fetch(public, public_only=False, cache=tmp_path).content == STORY


def test_name_that_moves_to_a_private_network_between_the_check_and_the_call_is_not_followed(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo
    answers = iter([PUBLIC])
    called: list[str] = []

    class Internet(socket.socket):
        """A network on which nothing answers."""

        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            called.append(address[0])
            raise ConnectionRefusedError

    def moving(host: str, *rest: Any, **named: Any) -> Any:
        return look_up(next(answers, "127.0.0.1") if host == "moving.example" else host, *rest, **named)

    monkeypatch.setattr("socket.getaddrinfo", moving)
    monkeypatch.setattr("socket.socket", Internet)
    with pytest.raises(SourceError, match=r"connections|private network"):
        fetch(f"http://moving.example:{site.url.rpartition(':')[2]}/", cache=tmp_path)
    assert set(called) == {PUBLIC}


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("64:ff9b::808:808", True),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("::7f00:1", False),
        ("fec0::1", False),
        ("192.0.0.8", False),
        ("nonsense", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
