"""Bytes of any encoding become the text that was meant."""

from __future__ import annotations

from io import BytesIO

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading import read
from audiobrief.reading.decoding import decode
from audiobrief.reading.web import read_html

STORY = "The café on the quay — “the best” — reopened. Its owner’s price: £3, or €4."
RUSSIAN = "Мэр сказал, что стену построят к зиме. Город ждёт решения. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "cp1252"])
def test_a_latin_text_is_read_as_it_was_written(encoding: str) -> None:
    assert decode(STORY.encode(encoding)) == STORY


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "The shops are open 、 “ the buses full ” , he said . 《 Rules 》"),
        ("big5", "The shops are open 、 “ the buses full ” , he said . 《 Rules 》"),
        ("shift_jis", "The shops are open 、 “ the buses full ” , he said . 「 Rules 」"),
        ("euc_kr", "The shops are open 、 “ the buses full ” , he said . 《 Rules 》"),
    ],
)
def test_english_translated_in_an_eastern_encoding_keeps_its_marks(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "市长周二表示，城墙将在冬天之前重建。三百个家庭搬到了山上的学校。"),
        ("shift_jis", "市長は火曜日、冬の前に壁を建て直すと述べた。学校は丘の上にある。"),
        ("shift_jis", "潮が変わった。町の人は誰も濡れなかった。"),
        ("euc_jp", "潮が変わった。町の人は誰も濡れなかった。"),
        ("big5", "市長週二表示，城牆將在冬天之前重建。三百個家庭搬到了山上的學校。"),
        ("euc_kr", "시장은 화요일 겨울 전에 성벽을 재건하겠다고 말했다. 삼백 가구가 이사했다."),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("cp1251", "The council of Larn (город Ларн) voted on Monday to sell the old mill to a firm. " * 3),
    ],
)
def test_a_text_in_another_script_is_read_as_it_was_written(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("name", ["José Núñez", "Åsa Öberg", "François Lefèvre", "Jürgen Groß"])
def test_a_name_in_an_english_text_does_not_make_it_eastern(name: str) -> None:
    text = f"The wall will be rebuilt before winter, said {name} on Tuesday."
    assert decode(text.encode("cp1252")) == text


def test_a_stray_byte_does_not_spoil_the_rest() -> None:
    spoiled = STORY.encode().replace(b"quay", b"qu\x92ay")
    assert decode(spoiled) == STORY.replace("quay", "qu\ufffday")


def test_a_text_cut_off_within_a_character_is_read_up_to_there() -> None:
    assert decode(STORY.encode()[: STORY.encode().index("€".encode()) + 1]).startswith(STORY[:60])


def test_the_colours_of_a_terminal_are_not_read() -> None:
    story = "\x1b]0;news\x07\x1b[1;31mThe wall fell\x1b[0m on Tuesday. Nobody was near it, said the mayor [31m away]."
    assert read(BytesIO(story.encode())).blocks[0].text == (
        "The wall fell on Tuesday. Nobody was near it, said the mayor [31m away]."
    )


def test_control_characters_are_not_told() -> None:
    story = "The w\x7fall fell\x07 on\x0bTuesday\x0c. Nobody\x08 was near it, said the mayor.\x1a"
    assert " ".join(block.text for block in read(BytesIO(story.encode())).blocks) == (
        "The wall fell on Tuesday . Nobody was near it, said the mayor."
    )


def test_rich_text_is_refused_as_the_document_it_is() -> None:
    with pytest.raises(SourceError, match="is an office document"):
        read(BytesIO(rb"{\rtf1\ansi\deff0 The wall fell on Tuesday.}"))


PAGE = "<html lang='{}'><head>{}</head><body><article><h1>José Peña</h1><p>{}</p></article></body></html>"


def _told(language: str, said: str, encoding: str, head: str = "") -> str:
    return read_html(PAGE.format(language, head, said).encode(encoding)).blocks[-1].text


def test_a_page_that_names_no_character_set_is_read_as_browsers_read_it() -> None:
    spanish = "El señor José Peña dijo en Núñez que la obra costará 500 € más, naïve como siempre."
    assert _told("es", spanish, "cp1252") == spanish
    polish = "Prezydent miasta powiedział, że źródło będzie wkrótce znów otwarte dla mieszkańców."
    page = PAGE.replace("é", "e").replace("ñ", "n").format("pl", "", polish)
    assert read_html(page.encode("cp1250")).blocks[-1].text == polish
    russian = PAGE.replace("é", "e").replace("ñ", "n").format("ru", "", RUSSIAN.strip())
    assert read_html(russian.encode("cp1251")).blocks[-1].text == RUSSIAN.strip()


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("gb18030", "The shops are open 、 “ the buses full ” , he said of the town and its market ."),
        ("euc_jp", "潮が変わった。町の人は誰も濡れなかった。" * 5),
    ],
)
def test_an_eastern_page_that_names_no_character_set_is_read_as_it_was_written(
    encoding: str, said: str
) -> None:
    page = f"<html><body><article><h1>Tide</h1><p>{said}</p></article></body></html>"
    assert read_html(page.encode(encoding)).blocks[-1].text == said


def test_letters_and_signs_of_windows_are_told_on_a_page_that_says_it_is_in_utf_8() -> None:
    said = "The prize was €500, he said: “½ a boat”."
    assert _told("en", said, "cp1252", "<meta charset=utf-8>") == said


WHOLE_PAGE = "<!DOCTYPE html>\n<html><head><title>Wall</title></head><body><h1>The wall</h1>{}</body></html>"
WALL = (
    "The wall fell on Tuesday, and nobody in the town saw it fall.",
    "It will be rebuilt before winter, the mayor said, and higher than the old one.",
)


@pytest.mark.parametrize(
    "before",
    [
        "<br />\n<b>Warning</b>:  Use of undefined constant in <b>/srv/blog/index.php</b> on line <b>9</b><br />\n",
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n",
    ],
)
def test_a_page_is_one_behind_what_a_program_wrote_before_it(before: str) -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in WALL)
    article = read(BytesIO((before + WHOLE_PAGE.format(story)).encode()))
    assert tuple(block.text for block in article.blocks) == WALL


def test_a_text_that_shows_the_markup_of_a_page_is_a_text() -> None:
    lesson = f"Every page begins with its type, as the pupils of the island learn.\n\n{WHOLE_PAGE.format('')}\n\n{WALL[0]}"
    assert "Every page begins with its type, as the pupils of the island learn." in [
        block.text for block in read(BytesIO(lesson.encode())).blocks
    ]
