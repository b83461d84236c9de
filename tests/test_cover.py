"""The MP3's picture: the page's own, from a real server on this machine's loopback address, or one's own."""

from __future__ import annotations

import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from mutagen.id3 import ID3
from PIL import Image

from audiobrief.cover import LARGEST, OF_THE_PAGE, SIDE, cover
from audiobrief.errors import SettingsError
from audiobrief.settings import Show, load_settings
from audiobrief.types import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Desk

STORY = "<p>The bridge was opened on Friday by the mayor, in the rain, before several hundred people.</p>"
RED, BLUE, WHITE = (200, 30, 30), (30, 30, 200), (255, 255, 255)
PLAIN = cover(Show(), Article("Tide", ()), public_only=True)


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def wide() -> Image.Image:
    """Red with a blue square in its middle."""
    image = Image.new("RGB", (1200, 400), RED)
    image.paste(BLUE, (400, 0, 800, 400))
    return image


def on_its_side() -> bytes:
    """Blue over red, as a phone stores it that was held upright."""
    image = Image.new("RGB", (400, 400), RED)
    image.paste(BLUE, (0, 0, 200, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    return encoded(image, "JPEG", quality=95, exif=exif)


PICTURES = {
    "wide.jpg": encoded(wide(), "JPEG", quality=95),
    "wide.webp": encoded(wide(), "WEBP"),
    "side.jpg": on_its_side(),
    "glass.png": encoded(Image.new("RGBA", (400, 400), (0, 0, 0, 0)), "PNG"),
    "noise.png": encoded(Image.effect_noise((1500, 1500), 120).convert("RGB"), "PNG"),
    "dot.gif": encoded(Image.new("P", (1, 1)), "GIF"),
    "page.png": STORY.encode(),
    "cut.jpg": encoded(wide(), "JPEG", quality=95)[:900],
    "bomb.png": encoded(Image.new("1", (20_000, 20_000)), "PNG"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.rpartition("/")[2]
            page = f'<meta property="og:image" content="/{name}"><h1>A bridge</h1><article>{STORY}</article>'
            body = PICTURES.get(name) if self.path.count("/") == 1 else page.encode()
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html" if body == page.encode() else "image/jpeg")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def of_page(address: str | None, *, public_only: bool = False) -> bytes:
    return cover(Show(cover=OF_THE_PAGE), Article("Tide", (), image=address), public_only=public_only)


def seen(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data)) as picture:
        return picture.convert("RGB")


def is_about(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 25 for one, other in zip(colour, wanted, strict=True))


def picture_in(mp3: Path) -> bytes:
    [frame] = ID3(mp3).getall("APIC")
    return bytes(frame.data)


def test_make_puts_the_pages_picture_on_the_cover(desk: Desk, site: str) -> None:
    desk.make(f"{site}/story/wide.jpg", "-o", "news.mp3", "--cover", "page")
    picture = seen(picture_in(desk.folder / "news.mp3"))
    assert picture.size == (SIDE, SIDE)
    for place in ((20, 20), (300, 300), (580, 580)):
        assert is_about(picture.getpixel(place), BLUE)  # type: ignore[arg-type]


def test_a_picture_that_is_gone_is_told_of_in_a_line_and_the_briefing_made(desk: Desk, site: str) -> None:
    (desk.folder / "audiobrief.toml").write_text('[show]\ncover = "page"')
    result = desk.make(f"{site}/story/gone.jpg", "-o", "news.mp3")
    [line] = [one for one in result.err.splitlines() if one.startswith("audiobrief:")]
    assert line.startswith("audiobrief: the cover is the plain one: ")
    assert f"{site}/gone.jpg (404)" in line
    assert picture_in(desk.folder / "news.mp3") == PLAIN
    assert desk.make(f"{site}/story/gone.jpg", "-o", "news.mp3", "-q").err == ""


def test_a_file_named_page_is_the_pages_picture(tmp_path: Path) -> None:
    (tmp_path / "audiobrief.toml").write_text('[show]\ncover = "page"')
    assert load_settings(tmp_path / "audiobrief.toml").show.cover == OF_THE_PAGE


@pytest.mark.parametrize("name", ["wide.jpg", "wide.webp", "side.jpg", "glass.png", "noise.png"])
def test_any_picture_becomes_a_small_square_jpeg(site: str, name: str) -> None:
    data = of_page(f"{site}/{name}")
    assert data.startswith(b"\xff\xd8\xff")
    assert len(data) <= LARGEST + 1000
    picture = seen(data)
    assert picture.width == picture.height


def test_a_picture_stands_upright_and_on_white(site: str) -> None:
    upright, glass = seen(of_page(f"{site}/side.jpg")), seen(of_page(f"{site}/glass.png"))
    assert is_about(upright.getpixel((300, 50)), BLUE)  # type: ignore[arg-type]
    assert is_about(upright.getpixel((300, 550)), RED)  # type: ignore[arg-type]
    assert is_about(glass.getpixel((300, 300)), WHITE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("dot.gif", "is only 1 by 1 pixels"),
        ("page.png", "is no picture that can be used"),
        ("cut.jpg", "is no picture that can be used"),
        ("bomb.png", "is no picture that can be used"),
    ],
)
def test_what_is_no_cover_is_told_of(
    site: str, name: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "audiobrief"):
        assert of_page(f"{site}/{name}") == PLAIN
    assert said in caplog.messages[0]


def test_a_picture_on_a_private_network_is_not_fetched_when_only_public_ones_may_be(
    site: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert of_page(f"{site}/wide.jpg", public_only=True) == PLAIN
    assert "private network" in caplog.messages[0]


@pytest.mark.parametrize("address", [None, "file:///etc/passwd", "bridge.jpg"])
def test_an_article_without_a_picture_on_the_web_has_the_plain_cover_and_says_so(
    address: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "audiobrief"):
        assert of_page(address) == PLAIN
    assert caplog.messages[0].startswith("the cover is the plain one: ")


def test_a_cover_that_cannot_be_used_is_said_before_anything_is_spoken(cold_desk: Desk) -> None:
    (cold_desk.folder / "cut.jpg").write_bytes(PICTURES["cut.jpg"])
    result = cold_desk.run("make", "-", "-o", "news.mp3", "--cover", "cut.jpg", feed=b"Tide\n\nIt turned.\n")
    assert (result.code, "cut.jpg is damaged" in result.err) == (1, True)
    assert cold_desk.clips == []


def test_a_small_cover_of_ones_own_is_left_as_it_is(tmp_path: Path) -> None:
    data = encoded(Image.new("RGB", (300, 200), RED), "PNG")
    (tmp_path / "logo.png").write_bytes(data)
    assert cover(Show(cover=tmp_path / "logo.png"), Article("Tide", ()), public_only=True) == data
    with pytest.raises(SettingsError, match="cannot read the cover"):
        cover(Show(cover=tmp_path / "gone.png"), Article("Tide", ()), public_only=True)
