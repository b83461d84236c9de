"""The pictures on a page, and their addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.reading.web.addresses import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

PICTURES = (
    "img",
    "picture",
    "amp-img",
    "amp-anim",
    "video",
    "amp-video",
    "iframe",
    "svg",
    "canvas",
    "object",
)
MOST_PICTURES = 3
"""Elements of one picture: pages show another while it loads."""
NO_ADDRESSES = ("data:", "blob:", "javascript:")
PICTURE_ADDRESSES = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "src",
    "data-full-src",
    "data-image",
    "poster",
)
"""Where there are several, the first has the picture and `src` what is shown before."""


def holds_a_picture(element: HtmlElement) -> bool:
    """Whether an element is a picture or film, or one stands in it."""
    return next(element.iter(*PICTURES), None) is not None


def image_address(frame: HtmlElement, base: str | None) -> str | None:
    """The web address of the first picture in `frame`, as seen from the page at `base`."""
    pictures = [*frame.iter("img", "amp-img", "amp-anim", "video"), *frame.iter("source")]
    addresses = (address for picture in pictures for address in _addresses_of(picture))
    found = next((address for address in addresses if not address.startswith(NO_ADDRESSES)), None)
    return absolute(found, base) if found else None


def _addresses_of(picture: HtmlElement) -> Iterator[str]:
    """The addresses that an element gives for its picture, the last of several sizes among them."""
    for attribute in PICTURE_ADDRESSES:
        if address := (picture.get(attribute) or "").strip():
            yield address
    sizes = picture.get("srcset") or picture.get("data-srcset") or ""
    if (largest := sizes.split(",")[-1].split()) and not sizes.lstrip().startswith(NO_ADDRESSES):
        yield largest[0]
