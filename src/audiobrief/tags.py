"""The MP3's own description: ID3v2.3 tags with chapters, transcript and cover."""

from __future__ import annotations

from bisect import bisect_right
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from audiobrief.cover import JPEG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from mutagen.id3 import ID3, Frame

    from audiobrief.settings import Show
    from audiobrief.types import Article, Chapter, Programme

Item = TypeVar("Item")

UTF16 = 1
"""ID3v2.3 knows Latin-1 and UTF-16 only; it is the version that car radios and Windows read too."""

NO_OFFSET = 0xFFFFFFFF
"""Chapters are found by their times: the byte offsets are not used (id3v2-chapters-1.0)."""

MOST_CHAPTERS = 255
"""A table of contents counts them in one byte."""

START = 64 * 1024
"""Bytes of a file's beginning from which a phone should play: a second of sound has to be among them."""

PADDING = 1024
"""Bytes left free for tag editors. Mutagen's own measure grows with the file, to 40 kB in an hour's."""

LARGEST_FRAME = 1441
"""Bytes of an MP3 frame at 320 kb/s and 32 kHz; the first frame tells of the file and has no sound."""


def tag(path: Path, article: Article, programme: Programme, show: Show, cover: bytes, bitrate: int) -> None:
    """Write the tags into the MP3 at `path`, of `bitrate` kb/s; `cover` is a JPEG's or PNG's bytes.

    They leave room for a second of sound in the file's first 64 KB. Where there is too much to say, the transcript
    gives way first, then the headings within stories, then the last chapters: the files beside the MP3 have them all.
    Raises OSError when the file cannot be written.
    """
    from mutagen import MutagenError

    room = START - PADDING - LARGEST_FRAME - bitrate * 125
    frames = [*_text(article, show), _picture(cover)]
    frames += _chapters(_fitting(programme, room - _size(frames)), programme.duration)
    frames += _lyrics(article, programme, room - _size(frames))
    try:
        _tags(frames).save(path, v1=0, v2_version=3, padding=lambda _: PADDING)
    except MutagenError as error:
        raise OSError(f"cannot write the tags: {error}") from error


def _tags(frames: Iterable[Frame]) -> ID3:
    from mutagen.id3 import ID3

    tags = ID3()
    for frame in frames:
        tags.add(frame)
    return tags


def _size(frames: Iterable[Frame]) -> int:
    """Bytes of a tag with these frames."""
    file = BytesIO()
    _tags(frames).save(file, v1=0, v2_version=3, padding=lambda _: 0)
    return len(file.getvalue())


def _text(article: Article, show: Show) -> Iterator[Frame]:
    from mutagen.id3 import COMM, TALB, TDRC, TIT2, TLAN, TPE1, WOAS

    language = _iso639_2(article.language)
    yield TIT2(encoding=UTF16, text=article.title)
    yield TALB(encoding=UTF16, text=show.title)
    yield TPE1(encoding=UTF16, text=show.author or article.source or ", ".join(article.byline) or show.title)
    yield TLAN(encoding=UTF16, text=language)
    if article.published:
        yield TDRC(encoding=UTF16, text=article.published.isoformat())
    if article.url:
        yield WOAS(url=article.url)
    yield COMM(encoding=UTF16, lang=language, desc="", text=_comment(article))


def _comment(article: Article) -> str:
    return " ".join(filter(None, (article.dateline and f"{article.dateline}.", article.url))) or article.title


def _iso639_2(tag: str) -> str:
    """The three letters that ID3 has for a language; "und" for one that is not known."""
    from iso639 import Lang
    from iso639.exceptions import InvalidLanguageValue

    try:
        return str(Lang(tag.partition("-")[0]).pt3)
    except InvalidLanguageValue:
        return "und"


def _lyrics(article: Article, programme: Programme, room: int) -> Iterator[Frame]:
    """The transcript, or as many of its first sentences as the bytes have room for."""
    from mutagen.id3 import USLT

    def frame(text: str) -> Frame:
        return USLT(encoding=UTF16, lang=_iso639_2(article.language), desc="", text=text)

    said = [cue.utterance.text for cue in programme.cues]
    fitting = _most(said, room, lambda some: _size([frame("\n".join(some))]))
    if fitting:
        yield frame("\n".join(fitting))


def _fitting(programme: Programme, room: int) -> Sequence[Chapter]:
    """The listed chapters, or as many of the stories' as the bytes have room for."""

    def size(chapters: Sequence[Chapter]) -> int:
        return _size(_chapters(chapters, programme.duration))

    listed = [chapter for chapter in programme.chapters if chapter.listed]
    if len(listed) <= MOST_CHAPTERS and size(listed) <= room:
        return listed
    return _most([chapter for chapter in listed if chapter.level == 1][:MOST_CHAPTERS], room, size)


def _most(items: Sequence[Item], room: int, size: Callable[[Sequence[Item]], int]) -> Sequence[Item]:
    """The longest beginning of the items whose size is within the room."""
    count = bisect_right(range(len(items) + 1), room, key=lambda number: size(items[:number]))
    return items[: max(0, count - 1)]


def _chapters(listed: Sequence[Chapter], duration: float) -> Iterator[Frame]:
    """The chapters, and the table of contents that makes players show them (id3v2-chapters-1.0).

    A story with headings of its own has a table within the table.
    """
    from mutagen.id3 import CHAP, TIT2

    if not listed:
        return
    starts = [number for number, chapter in enumerate(listed) if chapter.level == 1 or number == 0]
    groups = [range(start, stop) for start, stop in pairwise([*starts, len(listed)])]
    yield _table("contents", "Contents", [_table_or_chapter(group) for group in groups], is_top=True)
    for group in groups:
        if len(group) > 1:
            names = [_name(number) for number in group]
            yield _table(_table_or_chapter(group), listed[group.start].title, names, is_top=False)
    ends = [*(chapter.start for chapter in listed[1:]), duration]
    for number, (chapter, end) in enumerate(zip(listed, ends, strict=True)):
        yield CHAP(
            element_id=_name(number),
            start_time=round(chapter.start * 1000),
            end_time=round(end * 1000),
            start_offset=NO_OFFSET,
            end_offset=NO_OFFSET,
            sub_frames=[TIT2(encoding=UTF16, text=chapter.title)],
        )


def _name(number: int) -> str:
    return f"chapter{number + 1}"


def _table_or_chapter(group: range) -> str:
    return f"story{group.start + 1}" if len(group) > 1 else _name(group.start)


def _table(name: str, title: str, children: Sequence[str], *, is_top: bool) -> Frame:
    from mutagen.id3 import CTOC, TIT2, CTOCFlags

    flags = CTOCFlags.ORDERED | CTOCFlags.TOP_LEVEL if is_top else CTOCFlags.ORDERED
    return CTOC(
        element_id=name,
        flags=flags,
        child_element_ids=children,
        sub_frames=[TIT2(encoding=UTF16, text=title)],
    )


def _picture(data: bytes) -> Frame:
    from mutagen.id3 import APIC, PictureType

    mime = "image/jpeg" if data.startswith(JPEG) else "image/png"
    return APIC(encoding=UTF16, mime=mime, type=PictureType.COVER_FRONT, desc="Cover", data=data)
