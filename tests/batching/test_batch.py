"""What a user gets from `audiobrief batch`, through the installed command."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from mutagen.mp3 import MP3

from audiobrief.output import EXTENSIONS
from batching.stories import article, briefings, counts, page, visible
from conftest import Desk
from google_voice import standing_in

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from batching.conftest import Site


ALONE = ("--into", "out", "--json", "-q", "--workers", "1")


def until(condition: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    while not condition():
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


def kilobits(mp3: Path) -> int:
    info: Any = MP3(mp3).info
    bitrate: int = info.bitrate
    return round(bitrate / 1000)


def test_each_article_is_made_once_and_remade_when_it_changes(desk: Desk, folder: Path) -> None:
    command = ("batch", folder, *ALONE)
    first = desk.run(*command)
    assert (first.code, counts(first), first.err) == (0, {"made": 3}, "")
    told = briefings(desk.folder / "out")
    assert sorted(told.values()) == [
        f"The {place} turned at noon on Friday." for place in ("moon", "tide", "wind")
    ]
    before = {
        path.name: path.stat().st_mtime_ns for path in (desk.folder / "out").iterdir() if path.is_file()
    }

    assert counts(desk.run(*command)) == {"unchanged": 3}
    (folder / "tide.txt").write_text(article("The tide is back", "harbor"))
    again = desk.run(*command)
    assert counts(again) == {"remade": 1, "unchanged": 2}
    (remade,) = (one["name"] for one in json.loads(again.out)["articles"] if one["state"] == "remade")
    assert briefings(desk.folder / "out") == told | {remade: "The harbor turned at noon on Friday."}
    after = {path.name: path.stat().st_mtime_ns for path in (desk.folder / "out").iterdir() if path.is_file()}
    renewed = {name for name in after if before[name] != after[name]}
    assert renewed >= {f"{remade}{extension}" for extension in EXTENSIONS}
    assert not {name for name in renewed if name.startswith(tuple(told)) and not name.startswith(remade)}


def test_a_briefing_of_a_batch_is_the_one_that_make_makes(desk: Desk, folder: Path) -> None:
    assert counts(desk.run("batch", folder / "tide.txt", *ALONE)) == {"made": 1}
    (mp3,) = (desk.folder / "out").glob("*.mp3")
    desk.make(folder / "tide.txt", "-o", desk.folder / "alone" / mp3.name)
    assert visible(desk.folder / "alone") == visible(mp3.parent)
    for path in (desk.folder / "alone").iterdir():
        assert path.read_bytes() == (mp3.parent / path.name).read_bytes(), path.name


def test_it_is_remade_when_settings_change_or_files_are_gone(desk: Desk, folder: Path) -> None:
    command = ("batch", folder / "tide.txt", *ALONE)
    assert counts(desk.run(*command)) == {"made": 1}
    (desk.folder / "audiobrief.toml").write_text("[audio]\nbitrate = 64\n[cache]\nmegabytes = 500\n")
    assert counts(desk.run(*command)) == {"remade": 1}
    (mp3,) = (desk.folder / "out").glob("*.mp3")
    assert kilobits(mp3) == 64
    (desk.folder / "audiobrief.toml").write_text("[audio]\nbitrate = 64\n[pronunciations]\nFoo = 'bar'\n")
    assert counts(desk.run(*command)) == {"unchanged": 1}
    (desk.folder / "audiobrief.toml").write_text("[audio]\nbitrate = 64\n[pronunciations]\nnoon = 'moon'\n")
    assert counts(desk.run(*command)) == {"remade": 1}
    mp3.unlink()
    assert counts(desk.run(*command)) == {"made": 1}
    assert mp3.exists()


def test_it_is_remade_when_a_sound_of_ones_own_changes(desk: Desk, folder: Path) -> None:
    command = ("batch", folder, "--into", "out")
    (desk.folder / "audiobrief.toml").write_text('[sounds]\nopening = "chime.wav"\n')
    for made in ("made", "remade", "unchanged"):
        if made != "unchanged":
            tone = np.sin(np.arange(8000) / (10 if made == "made" else 20))
            soundfile.write(desk.folder / "chime.wav", tone / 2, 16_000)
        assert counts(desk.run(*command, "--json")) == {made: 3}


def test_failures_are_listed_with_their_reasons_and_stop_nothing(
    desk: Desk, folder: Path, site: Site
) -> None:
    (folder / "blank.txt").write_text("  \n")
    (folder / "binary.txt").write_bytes(b"%PDF-1.7 and so on")
    result = desk.run("batch", folder, f"{site.url}/gone", "nowhere", "--into", "out")
    assert result.code == 1
    assert result.out.splitlines()[-1] == "out: 3 made, 0 remade, 0 unchanged, 4 failed"
    for reason in ("blank.txt is empty", "is a PDF", "404", "there is no file nowhere"):
        assert re.search(rf"^audiobrief: .*{reason}", result.err, re.MULTILINE), result.err
    assert result.err.count(f"{site.url}/gone") == 1
    assert "Traceback" not in result.err
    assert len(briefings(desk.folder / "out")) == 3


def test_a_voice_that_stands_in_is_told_of(desk: Desk) -> None:
    folder = desk.folder / "articles"
    folder.mkdir()
    (folder / "deich.txt").write_text(
        "Der Deich\n\nDie Stadt zahlt für den Deich, sagte die Bürgermeisterin am Montag.\n"
    )
    with standing_in() as google:
        result = Desk(desk.folder, google.environment).run("batch", folder, "--into", "out")
    [line] = [line for line in result.err.splitlines() if line.startswith("audiobrief:")]
    assert "deich.txt: German: Google's voice speaks" in line
    assert result.code == 0


def test_a_feed_and_a_sitemap_of_the_same_pages_make_each_once(desk: Desk, site: Site) -> None:
    pages = [site.has_story("/tide", "Tide turns", "tide"), site.has_story("/wind", "Wind turns", "wind")]
    feed = site.has_feed("/feed.xml", [f"{url}?utm_source=rss" for url in pages])
    site.answers |= {f"{path}?utm_source=rss": site.answers[path] for path in ("/tide", "/wind")}
    urls = "".join(f"<url><loc>{url}</loc></url>" for url in pages)
    sitemap = site.has("/sitemap.xml", f"<urlset>{urls}</urlset>", "text/xml")
    assert counts(desk.run("batch", feed, sitemap, *ALONE)) == {"made": 2}
    named = briefings(desk.folder / "out")

    site.answers["/tide?utm_source=rss"] = site.answers["/tide"] = ("text/html", page("Ebb", "ebb").encode())
    assert counts(desk.run("batch", sitemap, *ALONE)) == {"remade": 1, "unchanged": 1}
    assert set(briefings(desk.folder / "out")) == set(named)


def test_an_edited_script_is_a_source(desk: Desk, folder: Path) -> None:
    (desk.folder / "edited.json").write_text(desk.run("script", folder / "tide.txt", "--json").out)
    assert counts(desk.run("batch", "edited.json", *ALONE)) == {"made": 1}


def test_progress_is_a_line_an_article_when_piped(desk: Desk, folder: Path) -> None:
    lines = desk.run("batch", folder, "--into", "out").err.splitlines()
    assert [line.split()[0] for line in lines] == ["1/3", "2/3", "3/3"]
    assert sorted(line.split()[1:] for line in lines) == sorted(
        ["made", str(path)] for path in folder.iterdir()
    )


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_batch_that_was_ended_goes_on_where_it_was(
    cold_desk: Desk, folder: Path, by: signal.Signals
) -> None:
    for number in range(6):
        (folder / f"{number}.txt").write_text(article(f"Story {number}", f"number {number}"))
    out = cold_desk.folder / "out"
    process = cold_desk.start("batch", folder, "--into", "out", "-q")
    until(lambda: len(list(out.glob("*.mp3"))) >= 2, process)
    process.send_signal(by)
    _, err = process.communicate()
    assert process.returncode == {signal.SIGKILL: -9, signal.SIGINT: 130, signal.SIGTERM: 143}[by]
    assert b"Traceback" not in err
    assert len(list(out.glob("*.json"))) < 9
    left = [path for path in (out / ".audiobrief").iterdir() if path.is_dir()]
    assert by == signal.SIGKILL or left == []
    again = counts(cold_desk.run("batch", folder, "--into", "out", "--json"))
    assert again["unchanged"] >= 1
    assert sum(again.values()) == len(briefings(out)) == 9
    assert not [path for path in (out / ".audiobrief").iterdir() if path.is_dir()]


def test_two_batches_into_one_folder_at_once_make_each_briefing_once(cold_desk: Desk, folder: Path) -> None:
    both = [cold_desk.start("batch", folder, "--into", "out", "--json", "-q") for _ in range(2)]
    done = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], done
    states = [one["state"] for out, _ in done for one in json.loads(out)["articles"]]
    assert sorted(states) == ["made"] * 3 + ["unchanged"] * 3
    assert len(briefings(cold_desk.folder / "out")) == 3


def test_a_clock_that_is_set_back_changes_nothing(cold_desk: Desk, folder: Path) -> None:
    cold_desk.run("batch", folder, "--into", "out", "-q")
    before = {path: path.read_bytes() for path in (cold_desk.folder / "out").iterdir() if path.is_file()}
    clips = {path: path.stat().st_ino for path in cold_desk.clips}
    for path in cold_desk.folder.rglob("*"):
        os.utime(path, (4e9, 4e9))
    assert counts(cold_desk.run("batch", folder, "--into", "out", "--json"))["unchanged"] == 3
    (folder / "new.txt").write_text(article("Another story", "tide of a day before"))
    assert counts(cold_desk.run("batch", folder, "--into", "out", "--json"))["made"] == 1
    assert {path: path.read_bytes() for path in before} == before
    assert {path: path.stat().st_ino for path in cold_desk.clips if path in clips} == clips


def test_watching_follows_a_feed_until_ctrl_c(desk: Desk, site: Site) -> None:
    tide = site.has_story("/tide", "Tide turns", "tide")
    feed = site.has_feed("/feed.xml", [tide])
    out = desk.folder / "out"
    process = desk.start("batch", feed, "--watch", "1s", *ALONE)
    until(lambda: len(list(out.glob("*.mp3"))) == 1, process)
    del site.answers["/feed.xml"]
    until(lambda: "/feed.xml" in site.missed, process)
    site.has_feed("/feed.xml", [tide, site.has_story("/wind", "Wind turns", "wind")])
    until(lambda: len(list(out.glob("*.mp3"))) == 2, process)
    process.send_signal(signal.SIGINT)
    printed, err = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in err
    rounds = [json.loads(line)["counts"] for line in printed.splitlines()]
    assert rounds[0]["made"] == 1
    assert any(one["failed"] for one in rounds)
    assert len(briefings(out)) == 2
    named = {f"{name}{extension}" for name in briefings(out) for extension in EXTENSIONS}
    assert named <= visible(out)
    assert not [name for name in visible(out) if name.endswith(".part")]


def test_what_cannot_begin_is_one_line(desk: Desk, folder: Path) -> None:
    for options, code, line in (
        (("--into", "nosuch://x"), 1, "Protocol not known: nosuch"),
        (("--watch", "15"), 2, "15m"),
        (("--workers", "2", "--cluster", "tcp://127.0.0.1:1"), 2, "--workers is for this machine"),
        (("--cluster", "somewhere"), 1, "tcp://host:8786"),
    ):
        result = desk.run("batch", folder, *options)
        assert result.code == code
        assert line in result.err
        assert "Traceback" not in result.err
