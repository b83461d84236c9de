"""The picture that players show: the one that is set, the page's own, or a plain one with the show's name."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError, SourceError, refusal
from audiobrief.remarks import REMARKS

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

    from audiobrief.settings import Show
    from audiobrief.types import Article

OF_THE_PAGE = Path("page")
"""Set as the cover, it stands for the article's own picture."""

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"

SIDE = 600
"""Pixels: sharp on a phone's lock screen, and a few kB, so that the sound starts early in the file."""

LARGEST = 16_000
"""Bytes."""

SIDES, QUALITY = (600, 480, 400, 320, 240, 160), 75
"""Pixels that a larger picture is brought down to, one after the other until it fits."""

SMALLEST_OF_PAGE = 160
"""Pixels: what is smaller is a dot that counts visits, or an icon."""

ENOUGH = 4 * SIDE
"""Pixels that are kept of a huge picture before anything else is done with it."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")

PAPER, INK = (24, 38, 58), (240, 236, 226)
LINE_LENGTH = 14


def cover(show: Show, article: Article, *, public_only: bool) -> bytes:
    """A JPEG's or PNG's bytes.

    The page's picture is fetched, from a public address if `public_only`; where it cannot be had or used, a remark
    is logged and the cover is the plain one. Raises SettingsError when the show's own picture cannot be used.
    """
    if show.cover is None:
        return plain(show.title, SIDE)
    if show.cover != OF_THE_PAGE:
        return _given(show.cover)
    try:
        return _of_page(article, public_only=public_only)
    except SourceError as error:
        REMARKS.warning("the cover is the plain one: %s", error)
        return plain(show.title, SIDE)


def _of_page(article: Article, *, public_only: bool) -> bytes:
    from PIL import ImageOps

    from audiobrief.reading.fetching import fetch_picture

    if not article.image:
        raise SourceError("the page names no picture; give a file with --cover")
    picture = _decoded(fetch_picture(article.image, public_only=public_only))
    if picture is None:
        raise SourceError(f"{article.image} is no picture that can be used")
    if min(picture.size) < SMALLEST_OF_PAGE:
        raise SourceError(f"{article.image} is only {picture.width} by {picture.height} pixels")
    return _small_jpeg(ImageOps.fit(picture, (SIDE, SIDE)))


def _given(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"cannot read the cover {path}: {refusal(error)}") from error
    if not data.startswith((JPEG, PNG)):
        raise SettingsError(f"the cover {path} is neither a JPEG nor a PNG")
    picture = _decoded(data)
    if picture is None:
        raise SettingsError(f"the cover {path} is damaged; give another JPEG or PNG")
    return data if len(data) <= LARGEST else _small_jpeg(picture)


def _decoded(data: bytes) -> Picture | None:
    """The picture upright, in RGB, on white where it is transparent; None for what is none, is damaged, or is so
    large that it may be meant to exhaust memory.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as file:
                file.thumbnail((ENOUGH, ENOUGH))
                picture = ImageOps.exif_transpose(file).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")


def _small_jpeg(picture: Picture) -> bytes:
    """A JPEG that leaves room for sound at the beginning of the file."""
    for side in SIDES:
        picture.thumbnail((side, side))
        file = BytesIO()
        picture.save(file, "JPEG", quality=QUALITY, optimize=True)
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
