"""The player page, and the files it shares with the other pages of its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from audiobrief.atomic import replacing
from audiobrief.publishing.html import address_of, base_of, on_the_web, our_file, render

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from audiobrief.types import Briefing, Cue

SHARED = ("audio-brief.css", "audio-brief.js")
"""The files that every player page of a folder uses."""

PARAGRAPH_PAUSE = 0.45
"""Seconds: longer than the pause between sentences, shorter than that between paragraphs."""

SUMMARY = 200
"""Characters of a page's description: search engines show no more."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Cues that a reader sees together."""

    role: str
    cues: tuple[Cue, ...]


def player_page(briefing: Briefing, *, base_url: str | None = None) -> str:
    """The briefing's player as a whole HTML page, to stand beside the MP3 and the shared files.

    Nothing in it is inline, so that a strict Content-Security-Policy suits it. Without JavaScript it shows the
    browser's own player, the chapters and the transcript. With a base URL it also says where it is on the web,
    and where its oEmbed description is (https://oembed.com, section 4). Raises SettingsError for a base URL that
    is not one of the web.
    """
    base = base_of(base_url)
    return render(
        "page.html",
        briefing,
        base_url,
        chapters=[chapter for chapter in briefing.chapters if chapter.listed],
        link=on_the_web(briefing.article.url),
        oembed=f"{base}oembed?{urlencode({'url': address_of(briefing, '.html', base_url)})}",
        paragraphs=paragraphs(briefing.cues),
        picture=on_the_web(briefing.article.image),
        summary=summary(briefing),
    )


def write_shared(folder: Path) -> None:
    """Put the files that player pages share into a folder, where it does not have them as they are."""
    for name in SHARED:
        data = our_file(name)
        target = folder / name
        if not target.is_file() or target.read_bytes() != data:
            with replacing(target) as draft:
                draft.write_bytes(data)


def paragraphs(cues: Iterable[Cue]) -> list[Paragraph]:
    """The cues as they stand in paragraphs; a picture's credit stays with its caption."""
    groups: list[list[Cue]] = []
    for cue in cues:
        if groups and _goes_on(groups[-1][-1], cue):
            groups[-1].append(cue)
        else:
            groups.append([cue])
    return [Paragraph(group[0].utterance.role, tuple(group)) for group in groups]


def summary(briefing: Briefing) -> str:
    """The story's first sentences, as many as fit, and one at least."""
    said = ""
    for cue in briefing.cues:
        if cue.utterance.role == "narration":
            longer = f"{said} {cue.utterance.text}".strip()
            if said and len(longer) > SUMMARY:
                break
            said = longer
    return said


def _goes_on(before: Cue, cue: Cue) -> bool:
    return _kind(before) == _kind(cue) and before.utterance.pause_after < PARAGRAPH_PAUSE


def _kind(cue: Cue) -> str:
    return "aside" if cue.utterance.role == "credit" else cue.utterance.role
