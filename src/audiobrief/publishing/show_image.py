"""The show's picture as podcast apps want it: square, of 1400 to 3000 pixels."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from audiobrief.cover import JPEG, plain
from audiobrief.errors import SettingsError

if TYPE_CHECKING:
    from audiobrief.settings import Show

SMALLEST, LARGEST = 1400, 3000
"""Pixels (https://podcasters.apple.com/support/896-artwork-requirements)."""


def image_name(show: Show) -> str:
    """The picture's file name in the folder of briefings."""
    is_jpeg = show.image is not None and show.image.suffix.lower() in (".jpg", ".jpeg")
    return "show.jpg" if is_jpeg else "show.png"


def show_image(show: Show) -> bytes:
    """The picture that is set, or a plain one with the show's name.

    Raises SettingsError when the one that is set cannot be used.
    """
    return _given(show) if show.image else plain(show.title, SMALLEST)


def _given(show: Show) -> bytes:
    from PIL import Image, UnidentifiedImageError

    assert show.image is not None  # noqa: S101
    try:
        data = show.image.read_bytes()
        with Image.open(BytesIO(data)) as picture:
            size, mode, form = picture.size, picture.mode, picture.format
    except UnidentifiedImageError as error:
        raise SettingsError(
            f"the show's image {show.image} is no picture; give a JPEG or PNG file"
        ) from error
    except OSError as error:
        raise SettingsError(
            f"cannot read the show's image {show.image}: {error.strerror or error}"
        ) from error
    if form != ("JPEG" if data.startswith(JPEG) and image_name(show) == "show.jpg" else "PNG"):
        raise SettingsError(
            f"the show's image {show.image} is not what its name says; give a JPEG or PNG file"
        )
    if size[0] != size[1] or not SMALLEST <= size[0] <= LARGEST:
        raise SettingsError(
            f"the show's image {show.image} is {size[0]} by {size[1]} pixels; give a square one of "
            f"{SMALLEST} to {LARGEST}"
        )
    if mode not in ("RGB", "P", "L"):
        raise SettingsError(f"the show's image {show.image} has the colours {mode}; give one in RGB")
    return data
