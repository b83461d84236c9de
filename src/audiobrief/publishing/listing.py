"""The page that lists a show's briefings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.atomic import replacing
from audiobrief.errors import OutputError, SourceError, refusal
from audiobrief.publishing.feed import NAME, feed
from audiobrief.publishing.html import address_of, day_of, filled, length, our_file
from audiobrief.publishing.page import SHARED, player_page
from audiobrief.publishing.show_image import image_name, show_image

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from audiobrief.publishing.shelf import Shelf
    from audiobrief.settings import Show
    from audiobrief.types import Briefing

PAGE, STYLE = "index.html", "listing.css"


def listing(briefings: Sequence[Briefing], show: Show) -> str:
    """The whole HTML page, to stand beside the briefings; nothing in it is inline."""
    return filled(
        PAGE,
        show=show,
        description=show.description,
        language=show.language or next((one.article.language for one in briefings), "en"),
        image=image_name(show),
        feed=NAME,
        briefings=[
            {
                "article": briefing.article,
                "page": address_of(briefing, ".html"),
                "audio": address_of(briefing, ".mp3"),
                "day": _day(briefing),
                "length": length(briefing),
            }
            for briefing in briefings
        ],
    )


def publish(folder: Path, shelf: Shelf, show: Show, base_url: str) -> tuple[Path, ...]:
    """Write the feed, the listing, its style sheet and the show's picture into the folder, where they differ.

    A briefing without a player page gets one, since the feed and the listing lead to it. Returns the files' paths.
    Raises SourceError when there is no whole briefing, SettingsError for settings that cannot be used, and
    OutputError when the folder cannot be written.
    """
    if not shelf.briefings:
        raise SourceError(f"there is no whole briefing in {folder}; make one first")
    missing = [one for one in shelf.briefings if not one.path.with_suffix(".html").is_file()]
    contents = {
        **{name: our_file(name) for name in SHARED if missing},
        **{f"{one.path.stem}.html": player_page(one, base_url=base_url).encode() for one in missing},
        image_name(show): show_image(show),
        STYLE: our_file(STYLE),
        PAGE: listing(shelf.briefings, show).encode(),
        NAME: feed(shelf.briefings, show, base_url),
    }
    for name, data in contents.items():
        _write(folder / name, data)
    return tuple(folder / name for name in contents)


def _write(path: Path, data: bytes) -> None:
    try:
        if not path.is_file() or path.read_bytes() != data:
            with replacing(path) as draft:
                draft.write_bytes(data)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {refusal(error)}") from error


def _day(briefing: Briefing) -> str | None:
    article = briefing.article
    return day_of(article.published, article.language) if article.published else None
