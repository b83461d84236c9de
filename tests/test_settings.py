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


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[audio]\nbitrate = 97\n", "audio.bitrate"),
        ("[audio]\nloudness = 3\n", "audio.loudness"),
        ("[parts]\ntitle = 1\n", "parts.title"),
        ("[pauses]\nsentence = -1\n", "pauses.sentence"),
        ('[pauses]\nsentence = "long"\n', "pauses.sentence"),
        ("[show]\ncover = 3\n", "str"),
        ('[show]\nlanguage = "zz zz"\n', "show.language"),
        ('[show]\nemail = "not an email"\n', "show.email"),
        ('[openai]\nbase_url = "api.example.org"\n', "openai.base_url"),
        ("language = 3\n", "language"),
        ("voices = 3\n", "voices"),
        ("[vioces]\n", "vioces"),
        ("[voices]\nnarator = 'x'\n", "voices.narator"),
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
