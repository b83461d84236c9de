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

PAPER, INK = (24, 38, 58), (240, 236, 226)
LINE_LENGTH = 14


def cover(show: Show) -> bytes:
    """A JPEG's or PNG's bytes. Raises SettingsError when the show's own picture cannot be used."""
    return _given(show.cover) if show.cover else _plain(show.title)


def _given(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"cannot read the cover {path}: {error.strerror}") from error
    if not data.startswith((JPEG, PNG)):
        raise SettingsError(f"the cover {path} is neither a JPEG nor a PNG")
    return data


def _plain(name: str) -> bytes:
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (SIDE, SIDE), PAPER)
    font = ImageFont.load_default(size=SIDE / 9)
    lines = "\n".join(wrap(name, LINE_LENGTH, max_lines=5))
    ImageDraw.Draw(image).multiline_text((SIDE / 2, SIDE / 2), lines, INK, font, anchor="mm", align="center")
    file = BytesIO()
    image.quantize(16).save(file, "PNG", optimize=True)
    return file.getvalue()
