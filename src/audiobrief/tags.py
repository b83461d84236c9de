"""The MP3's own description: ID3v2.3 tags with chapters, transcript and cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.cover import JPEG, cover

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mutagen.id3 import Frame

    from audiobrief.settings import Show
    from audiobrief.types import Article, Programme

UTF16 = 1
"""ID3v2.3 knows Latin-1 and UTF-16 only; it is the version that car radios and Windows read too."""

NO_OFFSET = 0xFFFFFFFF
"""Chapters are found by their times: the byte offsets are not used (id3v2-chapters-1.0)."""


LONGEST_TRANSCRIPT = 14_000
"""Characters, two bytes each: with the cover and the chapters the sound still begins in a phone's first 64 KB."""


def tag(path: Path, article: Article, programme: Programme, show: Show) -> None:
    """Write the tags into the MP3 at `path`.

    Raises SettingsError when the cover that is set cannot be used, and OSError when the file cannot be written.
    """
    from mutagen import MutagenError
    from mutagen.id3 import ID3

    tags = ID3()
    frames = (*_text(article, programme, show), *_chapters(programme), _picture(show))
    for frame in frames:
        tags.add(frame)
    try:
        tags.save(path, v1=0, v2_version=3)
    except MutagenError as error:
        raise OSError(f"cannot write the tags: {error}") from error


def _text(article: Article, programme: Programme, show: Show) -> Iterator[Frame]:
    from mutagen.id3 import COMM, TALB, TDRC, TIT2, TLAN, TPE1, USLT, WOAS

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
    yield USLT(encoding=UTF16, lang=language, desc="", text=_transcript(programme))


def _transcript(programme: Programme) -> str:
    """The transcript; of a very long one the beginning, the whole being in the file beside the MP3."""
    whole = "\n".join(cue.utterance.text for cue in programme.cues)
    if len(whole) <= LONGEST_TRANSCRIPT:
        return whole
    return whole[:LONGEST_TRANSCRIPT].rpartition("\n")[0] or whole[:LONGEST_TRANSCRIPT]


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


def _chapters(programme: Programme) -> Iterator[Frame]:
    """The listed chapters, and the table of contents that makes players show them (id3v2-chapters-1.0).

    A story with headings of its own has a table within the table.
    """
    from mutagen.id3 import CHAP, TIT2

    listed = [chapter for chapter in programme.chapters if chapter.listed]
    starts = [number for number, chapter in enumerate(listed) if chapter.level == 1 or number == 0]
    groups = [range(start, stop) for start, stop in zip(starts, [*starts[1:], len(listed)], strict=True)]
    yield _table("contents", "Contents", [_table_or_chapter(group) for group in groups], is_top=True)
    for group in groups:
        if len(group) > 1:
            names = [_name(number) for number in group]
            yield _table(_table_or_chapter(group), listed[group.start].title, names, is_top=False)
    ends = [*(chapter.start for chapter in listed[1:]), programme.duration]
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


def _picture(show: Show) -> Frame:
    from mutagen.id3 import APIC, PictureType

    data = cover(show)
    mime = "image/jpeg" if data.startswith(JPEG) else "image/png"
    return APIC(encoding=UTF16, mime=mime, type=PictureType.COVER_FRONT, desc="Cover", data=data)
