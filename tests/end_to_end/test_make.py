"""What a user gets from `audiobrief make`, through the installed command."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest
import webvtt
from mutagen.mp3 import MP3

from audiobrief.ffmpeg import executable
from conftest import SAMPLE, Desk

if TYPE_CHECKING:
    from pathlib import Path

FILES = (
    "audio-brief.css",
    "audio-brief.js",
    "news.chapters.json",
    "news.html",
    "news.json",
    "news.mp3",
    "news.vtt",
)


def heard(path: Path, filters: str) -> str:
    command = [executable(), "-hide_banner", "-nostats", "-i", str(path), "-af", filters, "-f", "null", "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


def mp3(path: Path) -> Any:
    """The file as mutagen reads it, which has no types for it."""
    return MP3(path)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_the_files_of_a_briefing_stand_beside_each_other(sample_desk: Desk) -> None:
    assert files(sample_desk.folder) == sorted(FILES)


def test_by_default_it_goes_to_audio_and_is_named_after_the_title(desk: Desk) -> None:
    (desk.folder / "short.txt").write_text(
        "Tide turns\n\nThe tide turned at noon on Friday. Nobody got wet.\n"
    )
    desk.make("short.txt")
    assert "tide-turns.mp3" in files(desk.folder / "audio")


def test_standard_input_is_a_source(desk: Desk) -> None:
    desk.make("-", "-o", "out/news.mp3", feed=b"Tide turns\n\nThe tide turned at noon on Friday.\n")
    assert files(desk.folder / "out") == sorted(FILES)


def test_the_mp3_is_mono_at_a_constant_96_kilobits(sample_desk: Desk) -> None:
    info = mp3(sample_desk.folder / "news.mp3").info
    assert (info.sample_rate, info.channels, info.bitrate) == (44_100, 1, 96_000)
    assert info.bitrate_mode == 1


def test_loudness_and_true_peak_are_those_of_a_podcast(sample_desk: Desk) -> None:
    summary = heard(sample_desk.folder / "news.mp3", "ebur128=peak=true:framelog=quiet").rpartition(
        "Summary:"
    )[2]
    integrated, peak = (float(re.findall(rf"{name}:\s+(\S+)", summary)[0]) for name in (r"\bI", r"\bPeak"))
    assert integrated == pytest.approx(-16, abs=0.5)
    assert peak <= -1.0


def test_pauses_are_those_of_the_settings(sample_desk: Desk) -> None:
    log = heard(sample_desk.folder / "news.mp3", "silencedetect=noise=-50dB:d=0.15")
    silences = [
        (float(end) - float(length), float(length))
        for end, length in re.findall(r"silence_end: (\S+) \| silence_duration: (\S+)", log)
    ]
    cues = json.loads((sample_desk.folder / "news.json").read_text())["cues"]
    for cue in cues[:-1]:
        near = [length for start, length in silences if abs(start - cue["end"]) < 0.05]
        assert near, f"no silence after {cue['text']}"
        assert near[0] == pytest.approx(cue["pause_after"], abs=0.03), cue["text"]


def test_asides_are_told_in_the_other_voice_between_long_pauses(sample_desk: Desk) -> None:
    cues = json.loads((sample_desk.folder / "news.json").read_text())["cues"]
    asides = [cue for cue in cues if cue["role"] == "aside"]
    assert len(asides) == 2
    assert {cue["voice"] for cue in asides} == {"piper:joe"}
    assert {cue["voice"] for cue in cues if cue["role"] == "narration"} == {"hibari:heart"}
    before = cues[cues.index(asides[0]) - 1]
    assert before["role"] == "narration"
    assert before["pause_after"] == pytest.approx(0.7)


def test_the_transcript_has_a_cue_for_each_utterance_as_a_reader_sees_it(sample_desk: Desk) -> None:
    path = sample_desk.folder / "news.vtt"
    assert all(len(line) <= 65 for line in path.read_text(encoding="utf-8").splitlines())
    captions = webvtt.read(str(path)).captions
    cues = json.loads((sample_desk.folder / "news.json").read_text())["cues"]
    assert [caption.text.replace("\n", " ") for caption in captions] == [cue["text"] for cue in cues]
    assert [caption.voice for caption in captions] == [cue["role"] for cue in cues]
    for caption, cue in zip(captions, cues, strict=True):
        assert caption.start_in_seconds == pytest.approx(int(cue["start"]), abs=1)


def test_chapters_are_the_headings(sample_desk: Desk) -> None:
    chapters = json.loads((sample_desk.folder / "news.chapters.json").read_text())
    titles = [
        "A harbor town learns to live with the tide",
        "Rooms that can get wet",
        "A marsh instead of a parking lot",
    ]
    assert chapters["version"] == "1.2.0"
    assert [chapter["title"] for chapter in chapters["chapters"]] == titles
    tags = mp3(sample_desk.folder / "news.mp3").tags
    frames = sorted(tags.getall("CHAP"), key=lambda frame: frame.start_time)
    assert [str(frame.sub_frames["TIT2"]) for frame in frames] == titles
    assert tags.getall("CTOC")[0].child_element_ids == [frame.element_id for frame in frames]
    for frame, chapter in zip(frames, chapters["chapters"], strict=True):
        assert frame.start_time == pytest.approx(chapter["startTime"] * 1000, abs=1)


def test_tags_say_what_it_is(sample_desk: Desk) -> None:
    tags = mp3(sample_desk.folder / "news.mp3").tags
    assert str(tags["TIT2"]) == "A harbor town learns to live with the tide"
    assert str(tags["TALB"]) == "audiobrief"
    assert str(tags["TPE1"]) == "The Coast Courier"
    assert str(tags["TDRC"]) == "2026-03-14"
    assert str(tags["TLAN"]) == "eng"
    assert tags.getall("APIC")[0].data.startswith(b"\x89PNG")
    assert "Volunteers plant sea grass" in tags.getall("USLT")[0].text


def test_ffmpeg_reads_the_tags_and_the_chapters(sample_desk: Desk) -> None:
    log = heard(sample_desk.folder / "news.mp3", "anull").partition("Output #0")[0]
    assert "title           : A harbor town learns to live with the tide" in log
    assert log.count("Chapter #") == 3


def test_the_same_article_gives_the_same_bytes_on_one_core_and_many(
    sample_desk: Desk, cold_desk: Desk
) -> None:
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        cold_desk.make(SAMPLE, "-o", "news.mp3")
    finally:
        os.sched_setaffinity(0, cores)
    for name in FILES:
        assert (cold_desk.folder / name).read_bytes() == (sample_desk.folder / name).read_bytes(), name


def test_a_second_make_speaks_only_what_changed(sample_desk: Desk, cold_desk: Desk) -> None:
    shutil.copytree(sample_desk.folder / "cache", cold_desk.folder / "cache")
    before = set(cold_desk.clips)
    (cold_desk.folder / "edited.txt").write_text(
        SAMPLE.read_text().replace("lifted the flour", "raised the flour")
    )
    cold_desk.make("edited.txt", "-o", "news.mp3")
    assert len(set(cold_desk.clips) - before) == 1


def test_a_killed_make_goes_on_where_it_was(sample_desk: Desk, cold_desk: Desk) -> None:
    process = cold_desk.start("make", SAMPLE, "-o", "news.mp3")
    while len(cold_desk.clips) < 8:
        time.sleep(0.01)
        assert process.poll() is None
    process.kill()
    process.wait()
    kept = {path: path.stat().st_ino for path in cold_desk.clips}
    assert not (cold_desk.folder / "news.mp3").exists()
    cold_desk.make(SAMPLE, "-o", "news.mp3")
    assert {path: path.stat().st_ino for path in cold_desk.clips if path in kept} == kept
    assert (cold_desk.folder / "news.mp3").read_bytes() == (sample_desk.folder / "news.mp3").read_bytes()
    assert files(cold_desk.folder) == sorted(FILES)


def test_a_damaged_cache_is_spoken_again(sample_desk: Desk, cold_desk: Desk) -> None:
    shutil.copytree(sample_desk.folder / "cache", cold_desk.folder / "cache")
    for number, clip in enumerate(cold_desk.clips):
        data = bytearray(clip.read_bytes())
        if number % 3 == 0:
            data[len(data) // 2] ^= 1
        clip.write_bytes(data[: len(data) // 3] if number % 3 == 1 else data)
    cold_desk.make(SAMPLE, "-o", "news.mp3")
    assert (cold_desk.folder / "news.mp3").read_bytes() == (sample_desk.folder / "news.mp3").read_bytes()


@pytest.mark.parametrize(("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_make_that_is_stopped_keeps_the_cache_and_leaves_nothing_half_written(
    cold_desk: Desk, by: signal.Signals, code: int
) -> None:
    process = cold_desk.start("make", SAMPLE, "-o", "news.mp3")
    while len(cold_desk.clips) < 3:
        time.sleep(0.01)
        assert process.poll() is None
    process.send_signal(by)
    _, err = process.communicate()
    assert process.returncode == code
    assert b"Traceback" not in err
    assert files(cold_desk.folder) == []
    assert cold_desk.clips


def test_two_makes_of_the_same_briefing_do_not_mix(cold_desk: Desk) -> None:
    (cold_desk.folder / "short.txt").write_text(
        "Tide turns\n\nThe tide turned at noon on Friday. Nobody in the town got wet.\n\n"
        "Image caption: The harbor wall at noon on Friday.\n\nThe next tide is due at midnight on Saturday.\n"
    )
    both = [cold_desk.start("make", "short.txt", "-o", "news.mp3") for _ in range(2)]
    said = [process.communicate()[1].decode() for process in both]
    codes = sorted(process.returncode for process in both)
    assert codes in ([0, 0], [0, 1])
    if codes == [0, 1]:
        assert any("is being made by another audiobrief" in err for err in said)
    made = {name: (cold_desk.folder / name).read_bytes() for name in FILES}
    cold_desk.make("short.txt", "-o", "news.mp3")
    assert {name: (cold_desk.folder / name).read_bytes() for name in FILES} == made


def test_progress_is_told_in_plain_lines_when_piped_and_not_at_all_when_quiet(desk: Desk) -> None:
    article = b"Tide turns\n\nThe tide turned at noon on Friday.\n"
    assert desk.make("-", "-o", "news.mp3", feed=article).err.splitlines() == [
        "reading",
        "speaking",
        "mastering",
        "publishing",
    ]
    quiet = desk.make("-", "-o", "news.mp3", "--quiet", feed=article)
    assert (quiet.out, quiet.err) == ("", "")


def test_json_prints_the_briefing(desk: Desk) -> None:
    article = b"Tide turns\n\nThe tide turned at noon on Friday.\n"
    printed = json.loads(desk.make("-", "-o", "news.mp3", "--json", "-q", feed=article).out)
    assert printed == json.loads((desk.folder / "news.json").read_text())
    assert printed["article"]["title"] == "Tide turns"
    assert printed["duration"] == pytest.approx(mp3(desk.folder / "news.mp3").info.length, abs=0.1)


def test_captions_can_be_left_out(desk: Desk) -> None:
    script = json.loads(desk.run("script", SAMPLE, "--no-captions", "--json").out)
    assert {one["role"] for one in script["utterances"]} == {
        "title",
        "byline",
        "heading",
        "narration",
        "credit",
    }
    assert {one["voice"] for one in script["utterances"]} == {"hibari:heart"}


def test_an_edited_script_is_spoken_as_the_editor_left_it(desk: Desk) -> None:
    script = json.loads(desk.run("script", SAMPLE, "--json").out)
    assert list(script["utterances"][0]) == ["id", "role", "text", "spoken", "voice", "pause_after"]
    first = script["utterances"][0] | {"text": "An editor's title", "voice": "piper:joe", "pause_after": 1.5}
    del first["spoken"]
    script["utterances"] = [first, script["utterances"][1], {"text": "One more sentence."}]
    script["utterances"][1]["pause_after"] = 0
    (desk.folder / "edited.json").write_text(json.dumps(script))
    made = json.loads(desk.make("edited.json", "-o", "news.mp3", "--json", "-q").out)
    texts = ["An editor's title", script["utterances"][1]["text"], "One more sentence."]
    assert [cue["text"] for cue in made["cues"]] == texts
    assert made["cues"][0]["voice"] == "piper:joe"
    assert (made["cues"][2]["id"], made["cues"][2]["pause_after"]) == ("u0003", 0.3)
    assert made["cues"][1]["start"] - made["cues"][0]["end"] == pytest.approx(1.5, abs=0.001)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_an_edited_script_may_be_saved_as_windows_saves_it(desk: Desk, encoding: str) -> None:
    script = desk.run("script", SAMPLE, "--json").out
    (desk.folder / "edited.json").write_text(script, encoding=encoding)
    assert desk.run("script", "edited.json", "--json").out == script


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        (("--voice", "piper:joe"), "voices"),
        (("--aside-voice", "hibari:heart", "--no-captions"), "voices, captions"),
        (("--language", "fr", "--title", "Tides"), "language, title"),
        (("--speed", "1.5"), ""),
        (("--voice", "hibari:heart", "--aside-voice", "piper:joe", "--language", "en-US"), ""),
    ],
)
def test_what_an_edited_script_is_asked_for_and_keeps_is_told(
    desk: Desk, options: tuple[str, ...], kept: str
) -> None:
    (desk.folder / "edited.json").write_text(desk.run("script", SAMPLE, "--json").out)
    told = desk.run("script", "edited.json", *options).err
    assert told == (
        f"audiobrief: the edited script has the last word on its {kept}; change that in the script\n"
        if kept
        else ""
    )


def test_the_script_is_shown_with_voices_and_pauses(desk: Desk) -> None:
    shown = desk.run("script", SAMPLE).out
    assert "hibari:heart" in shown
    assert "piper:joe" in shown
    assert "(0.80 s)" in shown


def test_voices_are_listed_with_what_they_are(desk: Desk) -> None:
    lines = desk.run("voices").out.splitlines()
    assert any(re.match(r"hibari:heart +en-US +offline +installed", line) for line in lines)
    assert any(re.match(r"piper:joe +en-US +offline +installed", line) for line in lines)
    assert any(re.match(r"gtts:en-GB +en-GB +online +installed", line) for line in lines)
    assert any(re.match(r"hibari:emma +en-GB +offline +not installed", line) for line in lines)


def test_speed_makes_it_shorter(desk: Desk) -> None:
    article = b"Tide turns\n\nThe tide turned at noon on Friday, and nobody in the town got wet at all.\n"
    plain, fast = (
        json.loads(desk.make("-", "-o", "news.mp3", "-q", "--json", *options, feed=article).out)["duration"]
        for options in ((), ("--speed", "1.5"))
    )
    assert fast < 0.8 * plain
