"""The show's picture as podcast apps want it: square, of 1400 to 3000 pixels."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from audiobrief.cover import plain
from audiobrief.errors import SettingsError, refusal

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.ImageFile import ImageFile

    from audiobrief.settings import Show

SMALLEST, LARGEST = 1400, 3000
"""Pixels (https://podcasters.apple.com/support/896-artwork-requirements)."""

FORMS = {"show.jpg": "JPEG", "show.png": "PNG"}
COLOURS = ("RGB", "P")
"""RGB, each pixel's own or by a palette."""


def image_name(show: Show) -> str:
    """The picture's file name in the folder of briefings."""
    is_jpeg = show.image is not None and show.image.suffix.lower() in (".jpg", ".jpeg")
    return "show.jpg" if is_jpeg else "show.png"


def show_image(show: Show) -> bytes:
    """The picture that is set, or a plain one with the show's name.

    Raises SettingsError when the one that is set cannot be used.
    """
    return _given(show.image, image_name(show)) if show.image else plain(show.title, SMALLEST)


def _given(path: Path, name: str) -> bytes:
    from PIL import Image, UnidentifiedImageError

    try:
        data = path.read_bytes()
        with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as picture:
            _refuse_unfit(picture, path, name)
            picture.load()
    except UnidentifiedImageError as error:
        raise SettingsError(f"the show's image {path} is no picture; give a JPEG or PNG file") from error
    except (OSError, SyntaxError, ValueError) as error:
        reason = (
            refusal(error) if isinstance(error, OSError) and error.errno else "it is damaged; give another"
        )
        raise SettingsError(f"cannot read the show's image {path}: {reason}") from error
    return data


def _refuse_unfit(picture: ImageFile, path: Path, name: str) -> None:
    width, height = picture.size
    if width != height or not SMALLEST <= width <= LARGEST:
        told = f"is {width} by {height} pixels; give a square one of {SMALLEST} to {LARGEST}"
    elif picture.format != FORMS[name]:
        told = f"is a {picture.format}, which its name does not say; rename it"
    elif picture.mode not in COLOURS:
        told = f"has the colours {picture.mode}; give one in RGB, not transparent"
    else:
        return
    raise SettingsError(f"the show's image {path} {told}")
