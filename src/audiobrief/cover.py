"""The picture that players show: the one that is set, or a plain one with the show's name."""

from __future__ import annotations

from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

    from audiobrief.settings import Show

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"

SIDE = 600
"""Pixels: sharp on a phone's lock screen, and a few kB, so that the sound starts early in the file."""

LARGEST = 16_000
"""Bytes."""

SIDES, QUALITY = (600, 480, 400, 320, 240, 160), 75
"""Pixels that a larger picture is brought down to, one after the other until it fits."""

PAPER, INK = (24, 38, 58), (240, 236, 226)
LINE_LENGTH = 14


def cover(show: Show) -> bytes:
    """A JPEG's or PNG's bytes. Raises SettingsError when the show's own picture cannot be used."""
    return _given(show.cover) if show.cover else plain(show.title, SIDE)


def _given(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"cannot read the cover {path}: {error.strerror}") from error
    if not data.startswith((JPEG, PNG)):
        raise SettingsError(f"the cover {path} is neither a JPEG nor a PNG")
    return data if len(data) <= LARGEST else _smaller(data, path)


def _smaller(data: bytes, path: Path) -> bytes:
    """The picture as a JPEG that leaves room for sound at the beginning of the file."""
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as picture:
            image = picture.convert("RGB")
    except OSError as error:
        raise SettingsError(f"the cover {path} is damaged; give another JPEG or PNG") from error
    for side in SIDES:
        image.thumbnail((side, side))
        file = BytesIO()
        image.save(file, "JPEG", quality=QUALITY, optimize=True)
        if file.tell() <= LARGEST:
            break
    return file.getvalue()


def plain(name: str, side: int) -> bytes:
    """A PNG of `side` pixels with the name on it."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (side, side), PAPER)
    font = ImageFont.load_default(size=side / 9)
    lines = "\n".join(wrap(name, LINE_LENGTH, max_lines=5))
    ImageDraw.Draw(image).multiline_text((side / 2, side / 2), lines, INK, font, anchor="mm", align="center")
    file = BytesIO()
    image.quantize(16).save(file, "PNG", optimize=True)
    return file.getvalue()
