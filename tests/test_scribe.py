"""The script that another process writes is the one that this process would write."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from audiobrief import scripting
from audiobrief.errors import SourceError
from audiobrief.reading.contents import Contents
from audiobrief.scribe import Scribe
from audiobrief.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "Harbor wall to rise by a meter\n\nBy Ann Lee\n\nMay 6, 2023\n\n"
    "The council voted on Tuesday to raise the harbor wall. Work begins in June and will take a year.\n\n"
    "Residents had asked for it since the flood. “We have waited long enough,” said the mayor."
)
GERMAN = (
    "Hafenmauer wird erhöht\n\nDer Rat hat am Dienstag beschlossen, die Mauer am Hafen zu erhöhen. "
    "Die Arbeiten beginnen im Juni und dauern nach Angaben der Stadt ein Jahr."
)


def _contents(text: str) -> list[Contents]:
    return [Contents(text, "story.txt")]


def test_another_process_writes_the_same_script(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = scripting.written(_contents(STORY), "Morning news", None, Settings())
    monkeypatch.delattr(scripting, "written")
    with Scribe() as scribe:
        assert scribe.written(_contents(STORY), "Morning news", None, Settings()) == expected


def test_what_is_wrong_with_a_source_is_told_as_ever() -> None:
    with Scribe() as scribe, pytest.raises(SourceError, match=r"^story\.txt "):
        scribe.written(_contents("Home > News\n\nShare this\n"), None, None, Settings())


def test_its_remarks_are_told_here(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "audiobrief"), Scribe() as scribe:
        scribe.written(_contents(GERMAN), None, None, Settings())
    assert "German: " in caplog.text


@pytest.mark.parametrize("program", ["", "no such program", "here but fails", "here but is cut short"])
def test_without_another_process_the_script_is_written_here(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if program.startswith("here"):
        half = "printf half; " if "short" in program else ""
        program = str(tmp_path / "fails")
        (tmp_path / "fails").write_text(f"#!/bin/sh\n{half}exit 3\n")
        (tmp_path / "fails").chmod(0o755)
    monkeypatch.setattr(sys, "executable", program)
    with Scribe() as scribe:
        script = scribe.written(_contents(STORY), None, None, Settings())
    assert script.article.title == "Harbor wall to rise by a meter"
