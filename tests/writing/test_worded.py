"""Other languages than English: figures in their own words, and what is said around a story."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.scripting import script_of, write_script
from audiobrief.settings import Settings
from audiobrief.types import Article, Block
from audiobrief.writing.phrases import phrases
from audiobrief.writing.sentences import split_sentences
from audiobrief.writing.spoken import spoken_form

LANGUAGES = ("de", "es", "fr", "it", "pt", "zh")

SAID = {
    "de": {
        "Am 7. Mai 2022 um 14:30 Uhr": "Am siebten Mai zweitausendzweiundzwanzig um vierzehn Uhr dreißig",
        "Der 1. Mai 1998": "Der erste Mai neunzehnhundertachtundneunzig",
        "1.500 Menschen, z. B. 5 %": "eintausendfünfhundert Menschen, zum Beispiel fünf Prozent",
        "3,5 Mio. Euro": "drei Komma fünf Millionen Euro",
        "12,50 €": "zwölf Euro fünfzig",
        "2,3 Mrd. €": "zwei Komma drei Milliarden Euro",
        "vom 1.4. bis zum 24.12.": "vom ersten April bis zum vierundzwanzigsten Dezember.",
        "Der 3.10. ist frei, Version 1.4. nicht": "Der dritte Oktober ist frei, Version 1.4. nicht",
        "am 07.05.2022": "am siebten Mai zweitausendzweiundzwanzig",
        "bei -5 °C und 50 km/h": "bei minus fünf Grad Celsius und fünfzig Kilometer pro Stunde",
        "24 h, 5–10 €": "vierundzwanzig Stunden, fünf bis zehn Euro",
        "1 Haus, der 3. Platz, COVID-19, der A380": "1 Haus, der 3. Platz, COVID-19, der A380",
    },
    "es": {
        "El 7 de mayo de 2022 a las 14:30": "El siete de mayo de dos mil veintidós a las catorce y treinta",
        "200 personas y 300 barcos": "doscientas personas y trescientos barcos",
        "200 policías y 1 casa": "200 policías y 1 casa",
        "3,5 millones de euros": "tres coma cinco millones de euros",
        "$5 millones": "cinco millones de dólares",
        "$3.5 mil millones, 3 M€, 2.5 %": "tres coma cinco mil millones de dólares, tres millones de euros, "
        "dos coma cinco por ciento",
        "$1,500 al mes": "1500 dólares al mes",
        "De 15–20 personas": "De quince a veinte personas",
        "12,75 €": "doce euros con setenta y cinco",
        "el 5 %": "el cinco por ciento",
        "el 3er piso y la 2ª planta": "el tercer piso y la segunda planta",
        "EE. UU. y el Sr. Ruiz": "Estados Unidos y el señor Ruiz",
    },
    "fr": {
        "Le 1er mai 2022 à 14h30": "Le premier mai deux mille vingt-deux à quatorze heures trente",
        "1 234 567 personnes": "un million deux cent trente-quatre mille cinq cent soixante-sept personnes",
        "5 M€ ou 3,75 €": "cinq millions d’euros ou trois euros soixante-quinze",
        "à 14 h, 15 %–20 %": "à quatorze heures, quinze pour cent à vingt pour cent",
        "80 % des 21 maisons": "quatre-vingts pour cent des 21 maisons",
        "M. Dupont, le 3e jour, à 200 km": "monsieur Dupont, le troisième jour, à deux cents kilomètres",
    },
    "it": {
        "Il 1° maggio 2022 alle 14:30": "Il primo maggio duemilaventidue alle quattordici e trenta",
        "1.500 persone e 5 milioni €": "millecinquecento persone e cinque milioni di euro",
        "3 mln di euro, 2 mld €": "tre milioni di euro, due miliardi di euro",
        "il 5%": "il cinque percento",
    },
    "pt": {
        "Em 7 de maio de 2022, às 14h30": "Em sete de maio de dois mil e vinte e dois, às catorze e trinta",
        "200 pessoas e 5%": "duzentas pessoas e cinco por cento",
        "R$ 3 bi às 14h, o dr. Melo": "três bilhões de reais às catorze horas, o doutor Melo",
        "a 2ª vez": "a segunda vez",
    },
    "zh": {
        "2022年5月7日": "二零二二年五月七日",
        "380人": "三百八十人",
        "3.5%的企业": "百分之三点五的企业",
        "5亿美元": "五亿美元",
        "14:30": "十四点三十分",
        "5月3日8:05": "五月三日八点零五分",
        "20%-30%": "百分之二十至百分之三十",
        "气温20—25℃": "气温二十至二十五摄氏度",
        "3~5天": "三至五天",
        "2个人": "2个人",
        "5 km": "五公里",
    },
}

STORY = Article(
    "Marea",
    (Block("paragraph", "1."), Block("caption", "X", "Ann Lee"), Block("table", "")),
    byline=("Ana Ruiz", "Luis Gil"),
    published=date(2022, 5, 7),
    source="El Faro",
)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [(language, text, said) for language, pairs in SAID.items() for text, said in pairs.items()],
)
def test_figures_are_said_in_the_words_of_the_language(language: str, text: str, said: str) -> None:
    assert spoken_form(text, language) == said


def test_a_region_writes_its_numbers_its_own_way() -> None:
    assert spoken_form("1,500 km y $5", "es-MX") == "mil quinientos kilómetros y cinco pesos mexicanos"
    assert spoken_form("1.500 km", "es-ES") == "mil quinientos kilómetros"


@given(st.sampled_from(LANGUAGES), st.integers(0, 10**12))
def test_a_number_is_said_whole_or_left_to_the_voice(language: str, number: int) -> None:
    written = format_decimal(number, locale=language)
    said = spoken_form(written, language)
    assert said in (written, written.replace("\u202f", " ")) or not re.search(r"\d", said)


@given(st.sampled_from((*LANGUAGES, "nl", "xx")), st.text("aé 0123456789.,:€$%-–/º年月日kmh\n", max_size=60))
def test_any_text_can_be_said(language: str, text: str) -> None:
    said = spoken_form(text, language)
    assert said.count("é") >= text.count("é")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_around_a_story_is_in_its_language(language: str) -> None:
    words = phrases(language)
    said = [one.text for one in write_script(replace(STORY, language=language)).utterances]
    english = [one.text for one in write_script(STORY).utterances]
    assert not set(said[1:3]) & set(english[1:3])
    assert words.asides[0].format(f"X{words.stop}") in said
    assert words.photo.format("Ann Lee") in said
    assert words.table in said
    assert said[-1] == words.closing.format("El Faro")


def test_a_byline_has_its_languages_and_and_month() -> None:
    said = [one.text for one in write_script(replace(STORY, language="es")).utterances]
    assert said[1:3] == ["Por Ana Ruiz y Luis Gil, El Faro.", "Publicado el 7 de mayo de 2022."]


def test_a_briefing_of_several_stories_opens_in_its_language() -> None:
    pages = [
        StringIO(
            f'<html lang="de"><h1>{title}</h1><article><p>Der Deich hält, sagte die Bürgermeisterin am Freitag '
            "in der Stadt. Niemand wurde nass, und die Läden blieben offen.</p></article></html>"
        )
        for title in ("Der Deich", "Die Flut")
    ]
    script = script_of(*pages, title="Nachrichten", settings=Settings())
    said = [(one.role, one.spoken) for one in script.utterances]
    assert said[:2] == [("title", "Nachrichten."), ("title", "Die Themen: zwei Meldungen.")]
    assert ("narration", "Zuerst.") in said
    assert said[-1] == ("credit", "Das war: Nachrichten.")
    assert {str(one.voice) for one in script.utterances} == {"gtts:de"}


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        (
            "de",
            "Er kam z. B. am Montag. Sie zahlt 2 Mio. Euro.",
            ["Er kam z. B. am Montag.", "Sie zahlt 2 Mio. Euro."],
        ),
        ("de", "Das sagte Dr. Meier u. a. am Freitag.", ["Das sagte Dr. Meier u. a. am Freitag."]),
        ("es", "Vive en EE. UU. La Sra. Ruiz también.", ["Vive en EE. UU.", "La Sra. Ruiz también."]),
        ("it", "Pane, latte ecc. sono cari.", ["Pane, latte ecc. sono cari."]),
        ("fr", "Il part. « Non », dit-elle. « Reste ! »", ["Il part.", "« Non », dit-elle.", "« Reste ! »"]),
        ("de", "»Das reicht.« Er ging. „Ja.“", ["»Das reicht.«", "Er ging.", "„Ja.“"]),
    ],
)
def test_an_abbreviation_ends_no_sentence(language: str, text: str, sentences: list[str]) -> None:
    assert split_sentences(text, language) == sentences


def test_names_are_respelled_for_english_voices_only() -> None:
    story = Article("Titel", (Block("paragraph", "Das sagte Peter Lang in Songjiang."),), language="de")
    assert [one.spoken for one in write_script(story).utterances] == [
        "Titel",
        "Das sagte Peter Lang in Songjiang.",
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [("港は「閉まり」、船は出ない。", "ja"), ("港口关闭，《潮报》说：“船不开。”", "zh-CN")],
)
def test_chinese_and_japanese_keep_their_own_stops(text: str, language: str) -> None:
    assert spoken_form(text, language) == text
    assert spoken_form(f"ＰＤＦ{text}", language) == f"PDF{text}"
