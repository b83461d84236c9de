"""The transcript and the chapters as other programs read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import webvtt
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.publishing.chapters import write_chapters
from audiobrief.publishing.transcript import write_transcript
from audiobrief.types import Chapter, Cue, Programme, Utterance, Voice

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

VOICE = Voice("hibari", "heart", "en")


def cue(text: str, start: float = 0.0) -> Cue:
    return Cue(start, start + 1.5, Utterance("u0001", "narration", text, text, VOICE, 0.3))


def test_what_looks_like_markup_is_shown_as_text(tmp_path: Path) -> None:
    text = "5 < 6 & </v><script>alert(1)</script> --> 7"
    write_transcript([cue(text)], tmp_path / "news.vtt")
    written = (tmp_path / "news.vtt").read_text(encoding="utf-8")
    assert "<script>" not in written
    assert written.count("-->") == 1
    assert webvtt.read(str(tmp_path / "news.vtt")).captions[0].voice == "narration"


def test_hours_are_written_out(tmp_path: Path) -> None:
    write_transcript([cue("Late.", start=36_000.0004)], tmp_path / "news.vtt")
    assert "10:00:00.000 --> 10:00:01.500" in (tmp_path / "news.vtt").read_text()


@given(st.text(alphabet="abc é<&>“—- ", min_size=1, max_size=400).filter(str.strip))
def test_any_text_comes_back_from_lines_that_fit(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("vtt") / "news.vtt"
    write_transcript([cue(text)], path)
    shown = path.read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines()[2:]
    plain = [
        line.removeprefix("<v narration>").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        for line in shown
    ]
    assert all(len(line) <= 65 for line in plain)
    assert "".join("".join(plain).split()) == "".join(text.split())


def test_a_pictures_chapter_has_its_address_and_is_not_listed(tmp_path: Path) -> None:
    chapters = (
        Chapter(0.0, "Tide turns"),
        Chapter(9.12345, "In the picture: the tide.", "https://example.org/tide.jpg", listed=False),
    )
    write_chapters(Programme(20.0, (), chapters), "Tide turns", tmp_path / "chapters.json")
    assert json.loads((tmp_path / "chapters.json").read_text()) == {
        "version": "1.2.0",
        "title": "Tide turns",
        "chapters": [
            {"startTime": 0.0, "title": "Tide turns"},
            {
                "startTime": 9.123,
                "title": "In the picture: the tide.",
                "img": "https://example.org/tide.jpg",
                "toc": False,
            },
        ],
    }
