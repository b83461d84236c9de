"""Where a briefing goes, and that it is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.errors import OutputError
from audiobrief.output import claimed, slug, target
from audiobrief.types import Article

ARTICLE = Article("Tide turns", ())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A harbor town learns to live with the tide", "a-harbor-town-learns-to-live-with-the-tide"),
        ("What's “new” in Zürich — and why?", "whats-new-in-zurich-and-why"),
        ("上海松江", "shanghaisongjiang"),
        ("../../etc/passwd", "etc-passwd"),
        ("!!!", "briefing"),
        ("word " * 40, "-".join(["word"] * 16)),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert slug(title) == name


@given(st.text())
def test_any_title_makes_a_safe_file_name(title: str) -> None:
    name = slug(title)
    assert 0 < len(name) <= 80
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_the_target_is_what_was_asked_for(tmp_path: Path) -> None:
    assert target(ARTICLE, None) == Path("audio/tide-turns.mp3")
    assert target(ARTICLE, tmp_path) == tmp_path / "tide-turns.mp3"
    assert target(ARTICLE, tmp_path / "out.MP3") == tmp_path / "out.mp3"
    with pytest.raises(OutputError, match=r"\.mp3"):
        target(ARTICLE, tmp_path / "out.wav")


def test_a_link_to_itself_is_replaced_by_the_briefing(tmp_path: Path) -> None:
    (tmp_path / "news.mp3").symlink_to(tmp_path / "news.mp3")
    with claimed(tmp_path / "news.mp3", tmp_path / "locks") as drafts:
        for extension in (".mp3", ".vtt", ".chapters.json", ".json", ".html"):
            drafts.path(extension).write_text("news")
    assert (tmp_path / "news.mp3").read_text() == "news"


def written(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def fill(folder: Path, text: str) -> None:
    with claimed(folder / "news.mp3", folder / "locks") as drafts:
        for extension in (".mp3", ".vtt", ".chapters.json", ".json", ".html"):
            drafts.path(extension).write_text(text)


def test_all_files_take_their_places_together(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    fill(tmp_path, "two")
    assert written(tmp_path) == dict.fromkeys(
        ["news.mp3", "news.vtt", "news.chapters.json", "news.json", "news.html"], "two"
    )


def test_what_fails_leaves_the_previous_files(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    with (
        pytest.raises(OutputError, match="No such file"),
        claimed(tmp_path / "news.mp3", tmp_path / "locks") as drafts,
    ):
        drafts.path(".mp3").write_text("two, without its other files")
    assert set(written(tmp_path).values()) == {"one"}
    assert len(written(tmp_path)) == 5


def test_two_cannot_claim_the_same_briefing(tmp_path: Path) -> None:
    with claimed(tmp_path / "news.mp3", tmp_path / "locks") as drafts:
        with pytest.raises(OutputError, match="another audiobrief"):
            fill(tmp_path, "two")
        for extension in (".mp3", ".vtt", ".chapters.json", ".json", ".html"):
            drafts.path(extension).write_text("one")
    assert set(written(tmp_path).values()) == {"one"}


def test_two_can_make_different_briefings_in_one_folder(tmp_path: Path) -> None:
    with (
        claimed(tmp_path / "a.mp3", tmp_path / "locks") as first,
        claimed(tmp_path / "b.mp3", tmp_path / "locks") as second,
    ):
        for drafts in (first, second):
            for extension in (".mp3", ".vtt", ".chapters.json", ".json", ".html"):
                drafts.path(extension).write_text(drafts.mp3.stem)
    assert len(written(tmp_path)) == 10


@pytest.mark.parametrize("extension", [".json", ".html", ".mp3"])
def test_a_folder_in_a_files_place_is_told_of_before_anything_is_written(
    tmp_path: Path, extension: str
) -> None:
    (tmp_path / f"news{extension}").mkdir()
    with (
        pytest.raises(OutputError, match=rf"news{extension} is a folder"),
        claimed(tmp_path / "news.mp3", tmp_path),
    ):
        pytest.fail("begun")
    assert [path.name for path in tmp_path.glob("news*")] == [f"news{extension}"]
