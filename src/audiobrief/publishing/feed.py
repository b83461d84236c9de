"""The briefings of a folder as a podcast feed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import format_datetime
from functools import lru_cache
from hashlib import file_digest
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, UUID, uuid5

from audiobrief.errors import SettingsError
from audiobrief.publishing.html import address_of, artist, base_of, clock, filled, on_the_web
from audiobrief.publishing.page import summary
from audiobrief.publishing.shelf import moment
from audiobrief.publishing.show_image import image_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from audiobrief.settings import Show
    from audiobrief.types import Briefing, Chapter

NAME = "feed.xml"

PODCASTS = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace of `podcast:guid` (https://podcasting2.org/docs/podcast-namespace/tags/guid)."""

CATEGORIES = {
    "Arts": "Books,Design,Fashion & Beauty,Food,Performing Arts,Visual Arts",
    "Business": "Careers,Entrepreneurship,Investing,Management,Marketing,Non-Profit",
    "Comedy": "Comedy Interviews,Improv,Stand-Up",
    "Education": "Courses,How To,Language Learning,Self-Improvement",
    "Fiction": "Comedy Fiction,Drama,Science Fiction",
    "Government": "",
    "Health & Fitness": "Alternative Health,Fitness,Medicine,Mental Health,Nutrition,Sexuality",
    "History": "",
    "Kids & Family": "Education for Kids,Parenting,Pets & Animals,Stories for Kids",
    "Leisure": "Animation & Manga,Automotive,Aviation,Crafts,Games,Hobbies,Home & Garden,Video Games",
    "Music": "Music Commentary,Music History,Music Interviews",
    "News": "Business News,Daily News,Entertainment News,News Commentary,Politics,Sports News,Tech News",
    "Religion & Spirituality": "Buddhism,Christianity,Hinduism,Islam,Judaism,Religion,Spirituality",
    "Science": "Astronomy,Chemistry,Earth Sciences,Life Sciences,Mathematics,Natural Sciences,Nature,Physics,Social Sciences",
    "Society & Culture": "Documentary,Personal Journals,Philosophy,Places & Travel,Relationships",
    "Sports": "Baseball,Basketball,Cricket,Fantasy Sports,Football,Golf,Hockey,Rugby,Running,Soccer,Swimming,Tennis,"
    "Volleyball,Wilderness,Wrestling",
    "Technology": "",
    "True Crime": "",
    "TV & Film": "After Shows,Film History,Film Interviews,Film Reviews,TV Reviews",
}
"""https://podcasters.apple.com/support/1691-apple-podcasts-categories"""


@dataclass(frozen=True, slots=True)
class Item:
    """A briefing as the feed has it: addresses whole, the enclosure's with the digest of its bytes."""

    briefing: Briefing
    guid: str
    published: str
    summary: str
    author: str
    link: str
    audio: str
    size: int
    transcript: str
    chapters: str
    notes: str


def feed(briefings: Sequence[Briefing], show: Show, base_url: str) -> bytes:
    """RSS 2.0 with the tags of Apple (https://podcasters.apple.com/support/823) and of Podcasting 2.0, newest first.

    The same briefings give the same bytes: no date is today's. Raises SettingsError for a base URL or a category
    that is none.
    """
    base = base_of(base_url)
    guids = _guids(briefings)
    days = [moment(briefing) for briefing in briefings]
    return filled(
        NAME,
        show=show,
        base=base,
        address=base + NAME,
        image=base + image_name(show),
        author=show.author or show.title,
        description=show.description or f"Audio briefings by {show.author or show.title}.",
        language=show.language or next((one.article.language for one in briefings), "en"),
        category=_category(show.category),
        guid=uuid5(PODCASTS, re.sub(r"^https?://", "", base + NAME).rstrip("/")),
        built=format_datetime(max(days)) if days else None,
        items=[
            _item(briefing, guids[briefing.path], show, base_url, day)
            for briefing, day in zip(briefings, days, strict=True)
        ],
    ).encode()


def _guids(briefings: Sequence[Briefing]) -> dict[Path, str]:
    """What stays of each when it is remade: made from its article's address, else from its file's name.

    Of several about one article the first by name has that of the address; no two episodes may share one.
    """
    guids: dict[str, Path] = {}
    for briefing in sorted(briefings, key=lambda one: one.path.name):
        address, name = on_the_web(briefing.article.url), briefing.path.stem
        guid = uuid5(NAMESPACE_URL, address or f"audiobrief:{name}").urn
        guids[guid if guid not in guids else uuid5(NAMESPACE_URL, f"{address} {name}").urn] = briefing.path
    return {path: guid for guid, path in guids.items()}


def _item(briefing: Briefing, guid: str, show: Show, base_url: str, published: datetime) -> Item:
    file = briefing.path.stat()
    audio = address_of(briefing, ".mp3", base_url)
    return Item(
        briefing,
        guid,
        format_datetime(published),
        summary(briefing),
        artist(briefing.article) or show.author or show.title,
        address_of(briefing, ".html", base_url),
        f"{audio}?v={_digest(briefing.path, file.st_size, file.st_mtime_ns)}",
        file.st_size,
        address_of(briefing, ".vtt", base_url),
        address_of(briefing, ".chapters.json", base_url),
        _notes(briefing, base_url),
    )


@lru_cache(maxsize=10_000)
def _digest(path: Path, size: int, time: int) -> str:  # noqa: ARG001
    """Of the file's bytes; `size` and `time` tell when it has to be taken anew."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()[:12]


def _notes(briefing: Briefing, base_url: str) -> str:
    """The show notes: what the story says first, the chapters with their times, where to read it."""
    return filled(
        "notes.html",
        summary=summary(briefing),
        chapters=[(_clock(one), one.title) for one in briefing.chapters if one.listed],
        article=on_the_web(briefing.article.url),
        page=address_of(briefing, ".html", base_url),
    )


def _clock(chapter: Chapter) -> str:
    hours, minutes, seconds = clock(int(chapter.start))
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _category(name: str) -> tuple[str, str | None]:
    main, _, within = name.partition("/")
    if main not in CATEGORIES:
        raise SettingsError(f"{main!r} is no category of Apple's; there are {', '.join(CATEGORIES)}")
    known = [one for one in CATEGORIES[main].split(",") if one]
    if within and within not in known:
        raise SettingsError(f"{main} has no sub-category {within!r}; it has {', '.join(known) or 'none'}")
    return main, within or None
