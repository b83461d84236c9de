"""One clear line, the right exit code, nothing half-written: what a user gets for input that cannot be made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SAMPLE, Desk

STORY = b"Tide turns\n\nThe tide turned at noon on Friday. Nobody got wet.\n"

CONTENTS = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "furniture.txt": b"Home > News\n\nShare this article\n\n\xc2\xa9 2026 The Courier. All rights reserved.\n",
    "picture.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8,
    "sound.mp3": b"ID3\x03\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" * 500,
    "paper.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 8,
    "saved.mhtml": b"From: <Saved by a browser>\r\nSubject: Tide\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x",
    "nul.txt": b"Tide turns\n\nThe tide\x00\x00\x00 turned.\x00\x00\x00\x00\n" * 20,
    "huge.txt": b"The tide turned at noon on Friday. Nobody got wet.\n" * 400_000,
    "broken.json": b'{"article": ',
    "other.json": b'{"article": {"title": "x"}, "utterances": []}',
}


def refused(desk: Desk, *arguments: str | Path, code: int = 1) -> str:
    result = desk.run("make", *arguments)
    assert result.code == code, result.err
    assert result.out == ""
    assert "Traceback" not in result.err
    return result.err


def one_line(err: str) -> str:
    said = [line for line in err.splitlines() if line.startswith("audiobrief: ")]
    assert len(said) == 1, err
    return said[0]


@pytest.mark.parametrize("name", CONTENTS)
def test_a_source_that_holds_no_story(desk: Desk, name: str) -> None:
    (desk.folder / name).write_bytes(CONTENTS[name])
    assert name.partition(".")[0] in one_line(refused(desk, name, "-o", "out/news.mp3")) or name.endswith(
        "json"
    )
    assert not (desk.folder / "out").exists()


def test_a_source_that_is_not_there(desk: Desk) -> None:
    assert "nowhere.txt" in one_line(refused(desk, "nowhere.txt"))
    assert "nowhere.json" in one_line(refused(desk, "nowhere.json"))


@pytest.mark.parametrize("command", ["make", "script", "batch"])
def test_a_source_without_a_name(desk: Desk, command: str) -> None:
    """As a shell gives it for a variable that is not set."""
    result = desk.run(command, "")
    assert result.code in (1, 2)
    assert "empty" in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize("command", ["make", "batch"])
@pytest.mark.parametrize("source", ["ftp://example.org/a.txt", "file:///srv/a.txt", "s3://bucket/a.txt"])
def test_an_address_that_is_not_of_the_web(desk: Desk, command: str, source: str) -> None:
    result = desk.run(command, source)
    assert result.code == 1
    assert ("give /srv/a.txt by its name" if source.startswith("file:") else "https://") in result.err
    assert "there is no file" not in result.err


def test_a_few_nul_characters_in_a_text_are_passed_over(desk: Desk) -> None:
    story = (
        b"Tide turns\n\nThe tide turned\x00 at noon on Friday. Nobody in the town got wet at all that day.\n"
    )
    (desk.folder / "story.txt").write_bytes(story)
    assert "The tide turned at noon" in desk.run("script", "story.txt").out
    (desk.folder / "program.bin").write_bytes(b"\x7f\x01" + story)
    assert "binary" in one_line(refused(desk, "program.bin"))


def test_a_voice_whose_file_is_not_there(desk: Desk) -> None:
    assert "there is no file /nowhere/voice.onnx" in one_line(
        refused(desk, SAMPLE, "--voice", "piper:/nowhere/voice.onnx")
    )
    (desk.folder / "voice.onnx").touch()
    assert "voice.onnx.json" in one_line(refused(desk, SAMPLE, "--voice", "piper:voice.onnx"))


def test_what_cannot_be_explained(desk: Desk) -> None:
    assert "--json" in desk.run("script", SAMPLE, "--explain", "--json").err
    (desk.folder / "edited.json").write_text(desk.run("script", SAMPLE, "--json").out)
    result = desk.run("script", "edited.json", "--explain")
    assert (result.code, result.out) == (1, "")
    assert "edited.json is an edited script" in one_line(result.err)


@pytest.mark.parametrize("json", ['{"title": "Tide"}', '[{"text": "The tide turned."}]'])
def test_json_that_is_no_script_is_not_read_out(desk: Desk, json: str) -> None:
    (desk.folder / "edited.json").write_text(json)
    assert "edited.json is no script" in one_line(refused(desk, "edited.json"))


def test_a_file_that_is_called_a_script_is_not_read_out_as_a_text(desk: Desk) -> None:
    (desk.folder / "edited.json").write_text(f"// mine\n{desk.run('script', SAMPLE, '--json').out}")
    assert "edited.json is no script" in one_line(refused(desk, "edited.json"))


def test_a_folder_is_no_source(desk: Desk) -> None:
    (desk.folder / "pages").mkdir()
    assert "pages" in one_line(refused(desk, "pages"))


def test_an_unknown_voice_is_told_with_those_there_are(desk: Desk) -> None:
    assert "hibari, piper, gtts" in one_line(refused(desk, SAMPLE, "--voice", "nobody:heart"))
    assert "heart" in one_line(refused(desk, SAMPLE, "--voice", "hibari:nobody"))
    assert "engine:name" in one_line(refused(desk, SAMPLE, "--voice", "heart"))


def test_a_voice_that_is_not_installed_is_told_with_where_to_get_it(desk: Desk) -> None:
    assert "https://" in one_line(refused(desk, SAMPLE, "--voice", "hibari:emma"))


def test_a_voice_does_not_speak_another_language(desk: Desk) -> None:
    assert "not fr" in one_line(refused(desk, SAMPLE, "--language", "fr", "--voice", "hibari:heart"))


@pytest.mark.parametrize(
    ("arguments", "told", "command"),
    [
        ((), "Missing argument 'SOURCE...'", "make"),
        (("a", "--speed", "9"), "9.0 is not in the range 0.5<=x<=2", "make"),
        (("a", "--speed"), "requires an argument", "make"),
        (("a", "--speed", "nan"), "nan is not a number", "make"),
        (("a", "--language", "english"), "'english' is not a language's tag, as in en or pt-BR", "make"),
        (("a", "--language", ""), "'' is not a language's tag", "batch"),
        (("a", "--title", "b"), "No such option: --title", "batch"),
        (("a",), "give --base-url, or base_url under [show] in audiobrief.toml", "feed"),
        (("a",), "No such command 'mkae'", "mkae"),
        (("9",), "No such option: --sped", "--sped"),
    ],
)
def test_what_is_asked_for_wrongly_is_told_in_one_line(
    desk: Desk, arguments: tuple[str, ...], told: str, command: str
) -> None:
    result = desk.run(command, *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert result.err.startswith("audiobrief: ")
    assert told in result.err
    asked = f" {command}" if command in ("make", "batch", "feed") else ""
    assert result.err.endswith(f"(see audiobrief{asked} --help)\n")


def test_alone_it_shows_its_help(desk: Desk) -> None:
    result = desk.run()
    assert "Usage: audiobrief" in result.out + result.err


def test_the_output_must_be_an_mp3(desk: Desk) -> None:
    for name in ("news.wav", ".mp3"):
        assert f"{name} is no MP3's name" in one_line(refused(desk, SAMPLE, "-o", name))


def test_a_file_where_the_outputs_folder_should_be(desk: Desk) -> None:
    (desk.folder / "taken").write_text("a file")
    assert "choose another" in one_line(refused(desk, SAMPLE, "-o", "taken/news.mp3"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize(
    "arguments",
    [
        ("make", SAMPLE, "--settings"),
        ("make", SAMPLE, "--cover"),
        ("serve",),
        ("feed", "--base-url", "https://e.example"),
    ],
)
def test_what_may_not_be_read_is_told_with_the_code_of_an_error(
    desk: Desk, arguments: tuple[str, ...]
) -> None:
    (desk.folder / "locked").mkdir(mode=0)
    result = desk.run(*arguments, "locked")
    assert result.code == 1
    assert "locked" in one_line(result.err)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(desk: Desk) -> None:
    (desk.folder / "locked").mkdir(mode=0o500)
    assert "locked" in one_line(refused(desk, SAMPLE, "-o", "locked/news.mp3"))


def test_an_output_folder_that_is_a_file(desk: Desk) -> None:
    (desk.folder / "taken").write_text("a file")
    assert "taken" in one_line(refused(desk, SAMPLE, "-o", "taken/news.mp3"))


def test_a_cache_that_cannot_be_written_is_named(cold_desk: Desk) -> None:
    (cold_desk.folder / "cache").write_text("a file")
    assert "[cache]" in one_line(refused(cold_desk, SAMPLE, "-o", "news.mp3"))
    assert not (cold_desk.folder / "news.mp3").exists()


def test_standard_input_that_is_closed(desk: Desk) -> None:
    process = desk.start("make", "-", stdin=subprocess.DEVNULL)
    assert "standard input is empty" in one_line(process.communicate()[1].decode())
    assert process.returncode == 1


def test_standard_input_that_is_given_twice(desk: Desk) -> None:
    result = desk.run("make", "-", "-", "-o", "news.mp3", feed=STORY)
    assert result.code == 1
    assert "standard input can be given once" in one_line(result.err)


def test_a_text_in_another_script_is_not_given_to_an_english_voice(desk: Desk) -> None:
    chinese = "潮水转了\n\n星期五中午，潮水转了。镇上没有人被淋湿，店主们早已把面粉搬到了架子上。\n"
    result = desk.run("make", "-", "-o", "news.mp3", "--voice", "hibari:heart", feed=chinese.encode())
    assert result.code == 1
    assert "not zh" in one_line(result.err)


def test_a_title_longer_than_the_tags_have_room_for(desk: Desk) -> None:
    (desk.folder / "audiobrief.toml").write_text("[parts]\ntitle = false\n")
    desk.make("-", "-o", "news.mp3", feed=b"T" * 10_000 + b" turns\n\nThe tide turned at noon on Friday.\n")
    assert (desk.folder / "news.vtt").read_text().count("The tide turned") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_leaves_the_previous_briefing_as_it_was(desk: Desk) -> None:
    desk.make("-", "-o", "news.mp3", feed=STORY)
    before = (desk.folder / "news.mp3").read_bytes()
    (desk.folder / ".news.mp3.part").symlink_to("/dev/full")
    result = desk.run("make", "-", "-o", "news.mp3", feed=b"Another day\n\nThe tide came back on Saturday.\n")
    assert result.code == 1
    assert "No space left" in one_line(result.err)
    assert (desk.folder / "news.mp3").read_bytes() == before


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[voices]\nspeed = 9\n", "voices.speed"),
        ("[voice]\nspeed = 1\n", "voice"),
        ("[pauses]\nsentnce = 1\n", "pauses.sentnce"),
        ("[pauses\n", "TOML"),
        ('[show]\ncover = "nowhere.png"\n', "nowhere.png: No such file or directory; check the name"),
        ('[voices]\nfolder = "nowhere"\n', "there is no folder nowhere with voices"),
    ],
)
def test_settings_that_cannot_be_set(desk: Desk, toml: str, named: str) -> None:
    (desk.folder / "audiobrief.toml").write_text(toml)
    assert named in one_line(refused(desk, SAMPLE, "-o", "news.mp3"))
    assert not (desk.folder / "news.mp3").exists()


def test_a_missing_settings_file(desk: Desk) -> None:
    assert "nowhere.toml" in one_line(refused(desk, SAMPLE, "--settings", "nowhere.toml"))


def test_a_script_with_two_utterances_of_one_id(desk: Desk) -> None:
    script = json.loads(desk.run("script", SAMPLE, "--json").out)
    script["utterances"][1]["id"] = script["utterances"][0]["id"]
    (desk.folder / "edited.json").write_text(json.dumps(script))
    assert "u0001" in one_line(refused(desk, "edited.json"))


def test_one_line_of_a_megabyte_is_read_in_bounded_time(desk: Desk) -> None:
    (desk.folder / "line.txt").write_bytes(
        b"The tide turned at noon and nobody in the town got wet. " * 18_000
    )
    result = desk.run("script", "line.txt", "--json")
    assert result.code == 0
    assert len(json.loads(result.out)["utterances"]) >= 18_000


def test_an_article_beside_its_briefing_is_not_replaced(desk: Desk) -> None:
    page = b"<h1>Tide turns</h1><p>The tide turned at noon on Friday. Nobody got wet.</p>"
    (desk.folder / "news.html").write_bytes(page)
    assert "news.html" in one_line(refused(desk, "news.html", "-o", "news.mp3"))
    assert (desk.folder / "news.html").read_bytes() == page
    script = desk.run("script", "news.html", "--json").out
    (desk.folder / "news.json").write_text(script)
    assert "news.json" in one_line(refused(desk, "news.json", "-o", "./news.mp3"))
    assert (desk.folder / "news.json").read_text() == script


@pytest.mark.parametrize("length", [243, 300])
def test_a_name_that_no_file_can_have_is_told_before_anything_is_spoken(desk: Desk, length: int) -> None:
    refusal = refused(desk, SAMPLE, "-o", f"{'n' * length}.mp3")
    assert "too long" in one_line(refusal)
    assert "speaking" not in refusal
    assert not [path for path in desk.folder.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("name", ["u2 --> u3", "u2\n", "u2\nu3", " "])
def test_an_utterance_whose_id_is_no_name(desk: Desk, name: str) -> None:
    script = json.loads(desk.run("script", SAMPLE, "--json").out)
    script["utterances"][1]["id"] = name
    (desk.folder / "edited.json").write_text(json.dumps(script))
    assert "utterances[1].id" in one_line(refused(desk, "edited.json"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_what_is_printed_to_a_full_disk(desk: Desk, form: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        process = desk.start("script", SAMPLE, *form, stdout=full.fileno())
        err = process.communicate()[1].decode()
    assert process.returncode == 1
    assert err == "audiobrief: what was to be printed is not whole: no space left; make room\n"


def test_a_folder_that_is_not_there_is_not_served(desk: Desk) -> None:
    result = desk.run("serve", "nowhere", "--port", "0")
    assert (result.code, result.out) == (1, "")
    assert "nowhere" in one_line(result.err)


def test_a_sentence_in_another_script_does_not_stop_a_briefing(desk: Desk) -> None:
    foreign = "Visitors return\n\nThe visitors came on Friday.\n\n欢迎来到港口。\n\nAnd then they left.\n"
    desk.make("-", "-o", "news.mp3", feed=foreign.encode())
    assert "欢迎来到港口。" in (desk.folder / "news.vtt").read_text()


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("speed", 2, "utterances[1].speed is not known here"),
        ("role", "boss", "utterances[1].role should be one of aside, byline"),
        ("pause_after", -1, "utterances[1].pause_after should be a number from 0 to 30"),
        ("text", "  ", "utterances[1].text should be text, and not blank"),
        ("language", "", "utterances[1].language should be a language's tag"),
    ],
)
def test_what_is_wrong_in_an_edited_script_is_told_in_words(
    desk: Desk, key: str, value: object, told: str
) -> None:
    script = json.loads(desk.run("script", SAMPLE, "--json").out)
    script["utterances"][1][key] = value
    (desk.folder / "edited.json").write_text(json.dumps(script))
    line = one_line(refused(desk, "edited.json"))
    assert "edited.json" in line
    assert told in line


def test_where_an_edited_script_is_damaged_is_told(desk: Desk) -> None:
    script = desk.run("script", SAMPLE, "--json").out
    before, _, after = script.partition('"voice"')
    (desk.folder / "edited.json").write_text(f"{before}voice{after}")
    line = before.count("\n") + 1
    assert f"its JSON is damaged in line {line}" in one_line(refused(desk, "edited.json"))
    (desk.folder / "edited.json").write_text('{"x":')
    assert "its JSON is damaged or ends too early" in one_line(refused(desk, "edited.json"))


@pytest.mark.parametrize(
    "arguments",
    [("feed", ""), ("serve", ""), ("embed", ""), ("check", ""), ("make", SAMPLE, "-o", "")],
)
def test_a_path_without_a_name_is_not_the_current_folder(desk: Desk, arguments: tuple[str, ...]) -> None:
    result = desk.run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "the name is empty" in result.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("streams", ["2>&-", "<&- >&- 2>&-", "2>/dev/full"], ids=["one", "all", "full"])
def test_streams_that_are_closed_or_full_do_not_stop_a_briefing(desk: Desk, streams: str) -> None:
    (desk.folder / "story.txt").write_bytes(STORY)
    program = f'exec "{sys.executable}" -m audiobrief make story.txt -o news.mp3 {streams}'
    made = subprocess.run(
        ["/bin/sh", "-c", program],
        cwd=desk.folder,
        env={"XDG_CACHE_HOME": str(desk.folder / "cache"), "PYTHONPATH": os.environ.get("PYTHONPATH", "")},
        check=False,
    )
    assert made.returncode == 0
    assert (desk.folder / "news.mp3").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a folder that can be removed from under a program")
@pytest.mark.parametrize("command", ["make", "batch"])
def test_a_current_folder_that_was_removed(desk: Desk, command: str) -> None:
    there, gone = desk.folder / "there", desk.folder / "gone"
    there.mkdir()
    gone.mkdir()
    (there / "story.txt").write_bytes(STORY)
    program = f'cd "{gone}" && rmdir "{gone}" && exec "{sys.executable}" -m audiobrief {command} "{there}/story.txt"'
    result = subprocess.run(["/bin/sh", "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert result.stderr.splitlines()[-1].startswith("audiobrief: ")


@pytest.mark.skipif(sys.platform != "linux", reason="needs file names of any bytes")
def test_names_that_are_not_utf_8(desk: Desk) -> None:
    articles = desk.folder / "articles"
    articles.mkdir()
    (articles / "story.txt").write_bytes(STORY)
    Path(os.fsdecode(os.fsencode(articles) + b"/caf\xe9.txt")).write_bytes(STORY)
    assert "not UTF-8" in one_line(refused(desk, SAMPLE, "-o", os.fsdecode(b"caf\xe9.mp3")))
    report = desk.run("batch", "articles", "--json")
    assert report.code == 1
    assert json.loads(report.out)["counts"] == {"made": 1, "remade": 0, "unchanged": 0, "failed": 1}
    assert "rename it" in report.out


@pytest.mark.parametrize("time", ["0s", "-1m", "99999999999999h", "soon"])
def test_a_time_that_is_none(desk: Desk, time: str) -> None:
    result = desk.run("batch", SAMPLE, "--watch", time)
    assert (result.code, result.out) == (2, "")
    assert "length of time" in result.err
