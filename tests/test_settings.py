"""What `audiobrief.toml` may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from audiobrief.errors import SettingsError
from audiobrief.settings import Settings, load_settings, parse_voice


def written(folder: Path, toml: str) -> Path:
    path = folder / "audiobrief.toml"
    path.write_text(toml, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings() == Settings()


def test_the_file_in_the_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(
        tmp_path, '[voices]\nspeed = 1.25\n[show]\ncover = "~/logo.png"\n[pronunciations]\nArden = "AR-den"\n'
    )
    settings = load_settings()
    assert settings.voices.speed == 1.25
    assert settings.voices.narrator is None
    assert settings.show.cover == Path.home() / "logo.png"
    assert settings.pronunciations == {"Arden": "AR-den"}


def test_a_file_may_begin_with_the_mark_of_utf8_and_is_in_no_other_encoding(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    path.write_text("[voices]\nspeed = 1.25\n", encoding="utf-8-sig")
    assert load_settings(path).voices.speed == 1.25
    path.write_text("[show]\ntitle = 'Café'\n", encoding="utf-16")
    with pytest.raises(SettingsError, match="is not UTF-8"):
        load_settings(path)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[audio]\nbitrate = 97\n", "audio.bitrate"),
        ("[audio]\nloudness = 3\n", "audio.loudness"),
        ("[parts]\ntitle = 1\n", "parts.title"),
        ("[pauses]\nsentence = -1\n", "pauses.sentence"),
        ('[pauses]\nsentence = "long"\n', "pauses.sentence"),
        ("[show]\ncover = 3\n", "show.cover"),
        ('[show]\nlanguage = "zz zz"\n', "show.language"),
        ('[show]\nemail = "not an email"\n', "show.email"),
        ('[openai]\nbase_url = "api.example.org"\n', "openai.base_url"),
        ('[show]\nbase_url = "audio"\n', "show.base_url"),
        ("language = 3\n", "language"),
        ("voices = 3\n", "voices"),
        ("[vioces]\n", "'vioces'; did you mean 'voices'"),
        ("[voices]\nnarator = 'x'\n", "'voices.narator'; did you mean 'voices.narrator'"),
        ("[weather]\nrain = true\n", "'weather'; see the README"),
        ("title", "TOML"),
    ],
)
def test_what_cannot_be_set_is_named(tmp_path: Path, toml: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load_settings(written(tmp_path, toml))


def test_the_readme_shows_the_defaults(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    toml = readme.partition("```toml\n")[2].partition("```")[0]
    assert "narrator" in toml
    assert load_settings(written(tmp_path, toml)) == Settings()


def test_a_voice_is_written_engine_and_name() -> None:
    voice = parse_voice("piper:C:/voices/ann.onnx", "en", 1.0)
    assert (voice.engine, voice.name, str(voice)) == (
        "piper",
        "C:/voices/ann.onnx",
        "piper:C:/voices/ann.onnx",
    )
    for wrong in ("heart", ":heart", "hibari:", ""):
        with pytest.raises(SettingsError, match="engine:name"):
            parse_voice(wrong, "en", 1.0)


@pytest.mark.parametrize(
    ("toml", "expected"),
    [
        ("[voices]\nspeed = 9\n", "voices.speed should be a number from 0.5 to 2"),
        ("[openai]\nat_once = 1.5\n", "openai.at_once should be a whole number from 1 to 64"),
        ("[cache]\nmegabytes = -1\n", "cache.megabytes should be a whole number of at least 0"),
        ("[audio]\nrate = 1\n", "audio.rate should be one of 44100, 48000"),
        ("[sounds]\nopening = 3\n", "sounds.opening should be true or false, or text"),
        ("[show]\ncover = 3\n", "show.cover should be the name of a file or folder"),
        ('[show]\nemail = "x"\n', "show.email should be an e-mail address"),
        ("voices = 3\n", "voices should be a table of its own"),
        ('[pronunciations]\nLeon = "x"\nArden = 3\n', "pronunciations.Arden should be text"),
    ],
)
def test_what_is_expected_is_told_in_words(tmp_path: Path, toml: str, expected: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        load_settings(written(tmp_path, toml))
    assert str(refusal.value) == f"{tmp_path / 'audiobrief.toml'}: {expected}"


@pytest.mark.parametrize("named", [True, False])
def test_a_folder_in_the_place_of_the_file_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("audiobrief.toml").mkdir()
    with pytest.raises(SettingsError, match=r"audiobrief\.toml: Is a directory"):
        load_settings(Path("audiobrief.toml") if named else None)
