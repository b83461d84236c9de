"""Text as it comes out of a browser: what is story and what is not, on pages of many layouts."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.errors import SourceError
from audiobrief.reading import explain, read
from audiobrief.reading.text.reader import explain_text, read_text

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
STORY = """Tide turns

The tide turned at noon on Friday, the mayor said. {}

{}

The shops opened again on Saturday morning.
"""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_read_as_its_editor_would(page: Path) -> None:
    article = read(page)
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    assert article.title == expected["title"]
    assert list(article.byline) == expected["byline"]
    assert article.dateline == expected["dateline"]
    assert article.published == (expected["published"] and date.fromisoformat(expected["published"]))
    assert article.source == expected["source"]
    assert [[block.kind, block.text, block.credit] for block in article.blocks] == expected["blocks"]


FURNITURE = (
    "Home > News > Local",
    "Home / News / Local",
    "News » Local",
    "Share this article",
    "Share",
    "Advertisement",
    "Read also: Five walks along the coast",
    "Read more",
    "Subscribe",
    "Sign up for our newsletter",
    "Follow us on Facebook and Twitter",
    "2,341 views",
    "5 min read",
    "Comments (14)",
    "Tags: tide, harbor",
    "#tide #harbor",
    "1 2 3 Next »",
    "harbor_01.jpg",
    "___",
    "(End)",
    "( End )",
    "Copyright notice",
    "© 2026 The Courier. All rights reserved.",
    "Correction: An earlier version misspelled the mayor's name.",
    "Editor's note: This story has been updated.",
    "Updated 0339 GMT",
    "Published: March 14, 2026 09:30",
    "2026-03-14 09:30",
    "You may also like",
    "Related stories",
    "We use cookies to make this site work.",
    "Free newsletter",
    "Sponsor Message",
    "list 1 of 3",
    "end of list",
    "hide caption",
    "What readers are saying",
    "This summary is AI-generated.",
    "Have you been affected by the flood?",
    "Thanks for reading The Courier! Feel free to share it.",
    "Reporting from Port Anne, Maine",
    "Want more news? Sign up for our newsletters.",
    "Suivez-nous sur Facebook",
    "Leer en español",
    "12 commentaires",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_not_spoken_wherever_it_stands(line: str) -> None:
    for page in (
        f"{line}\n\n{STORY.format('Nobody got wet.', 'Everyone was glad of it, she said.')}",
        STORY.format("Nobody got wet.", line),
        f"{STORY.format('Nobody got wet.', 'Everyone was glad of it, she said.')}\n{line}\n",
    ):
        article = read_text(page)
        assert article.title == "Tide turns"
        assert line not in [block.text for block in article.blocks]
        assert article.blocks[-1].text == "The shops opened again on Saturday morning."


SENTENCES = (
    "Subscribe to the idea, and you must pay for it.",
    "By Tuesday, the water had gone.",
    "Source: that is what everyone asked the minister for on Monday.",
    "May 3 was a good day for the town, as it turned out.",
    "Copyright law is changing, the court said on Monday.",
    "The share of women in parliament grew to a third this year.",
    "He typed 5 > 3 and a | b on the board, and nobody laughed at it.",
    "NATO - the alliance - said nothing at all on Friday.",
    "Read more books, the minister told the children of the town.",
    "Related to the king by marriage, she never came to court.",
    "Comments like that one are why the council voted against it.",
    "Next year will be better.",
    "Correction is hard, he said, and nobody likes to be corrected.",
    "The end of the story is near, they thought, but it was not.",
    "Why not?",
    "No.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_only_looks_like_furniture_is_spoken(sentence: str) -> None:
    article = read_text(STORY.format("Nobody got wet.", sentence))
    assert sentence in [block.text for block in article.blocks]


HEADINGS = (
    "Home prices rise",
    "More pain ahead for farmers",
    "Share of women in parliament grows",
    "Tags and labels",
    "What now?",
    "“No closing”",
    "Related by blood",
    "Search and rescue",
)


@pytest.mark.parametrize("line", HEADINGS)
def test_a_heading_stays_a_heading(line: str) -> None:
    article = read_text(STORY.format("Nobody got wet.", line))
    assert [block.text for block in article.blocks if block.kind == "heading"] == [line]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("caption : The harbor at noon .( Courier photo )", "The harbor at noon .", "Courier photo"),
        ("Image caption, The harbor at noon", "The harbor at noon", None),
        ("Caption: The harbor. (Photo: Ann Lee)", "The harbor.", "Ann Lee"),
        (
            "FILE - The harbor on May 3, 2022. (AP Photo/Ann Lee)",
            "The harbor on May 3, 2022.",
            "AP Photo/Ann Lee",
        ),
        ("The harbor at noon. (Photo by Ann Lee)", "The harbor at noon.", "Ann Lee"),
        ("Photo: The harbor at noon on a Friday.", "The harbor at noon on a Friday.", None),
        ("The harbor at noon on Friday. REUTERS/Ann Lee", "The harbor at noon on Friday.", "REUTERS/Ann Lee"),
        ("图：The harbor at noon on Friday", "The harbor at noon on Friday", None),
    ],
)
def test_a_caption_is_told_from_a_paragraph(line: str, text: str, credit: str | None) -> None:
    captions = [block for block in read_text(STORY.format("No.", line)).blocks if block.kind == "caption"]
    assert [(caption.text, caption.credit) for caption in captions] == [(text, credit)]


def test_a_caption_fused_to_a_paragraph_is_parted_from_it() -> None:
    article = read_text(
        STORY.format("Nobody got wet.Caption: The harbor at noon.", "Everyone was glad of it.")
    )
    assert "The harbor at noon." in [block.text for block in article.blocks if block.kind == "caption"]
    assert article.blocks[0].text.endswith("Nobody got wet.")


def test_a_dateline_is_taken_off_the_first_sentence() -> None:
    article = read_text(
        "Tide turns\n\nSHANGHAI, May 3 (Xinhua) -- The tide turned at noon on Friday, the mayor said.\n"
    )
    assert (article.dateline, article.source) == ("Shanghai, May 3", "Xinhua")
    assert article.blocks[0].text == "The tide turned at noon on Friday, the mayor said."


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe")),
        ("By JANE DOE", ("Jane Doe",)),
        ("JANE DOE | Staff writer", ("Jane Doe",)),
        ("By Meg JamesStaff Writer", ("Meg James",)),
        ("Words by Ann Lee", ("Ann Lee",)),
        ("By Jane Doe, Reuters", ("Jane Doe",)),
        ("By Élodie de la Tour & Max O'Neil", ("Élodie de la Tour", "Max O'Neil")),
        ("May 3, 2022 By Jane Doe", ("Jane Doe",)),
    ],
)
def test_reporters_are_named(line: str, names: tuple[str, ...]) -> None:
    page = f"Tide turns at last\n{line}\n\nThe tide turned at noon on Friday, the mayor said.\n"
    assert read_text(page).byline == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2022-05-07 15:53:58Moon dune", date(2022, 5, 7)),
        ("2022.05.07", date(2022, 5, 7)),
        ("Published: 3 May 2022 14:05 BST", date(2022, 5, 3)),
        ("May 3, 2022 | 2:05pm", date(2022, 5, 3)),
        ("Sat 7 May 2022 08.00 BST", date(2022, 5, 7)),
        ("25/12/2022", date(2022, 12, 25)),
        ("2 hours ago", None),
        ("Updated 0339 GMT", None),
    ],
)
def test_the_day_of_publication_is_read(line: str, day: date | None) -> None:
    page = f"Tide turns at last\n{line}\n\nThe tide turned at noon on Friday, the mayor said.\n"
    article = read_text(page)
    assert article.published == day
    assert len(article.blocks) == 1


def test_sentences_that_were_glued_together_are_parted() -> None:
    article = read_text(
        "Tide turns\n\nThe tide turned at noon, she said.The shops opened.“We are glad,” he said.\n"
    )
    assert (
        article.blocks[0].text
        == "The tide turned at noon, she said. The shops opened. “We are glad,” he said."
    )


words = st.sampled_from(["the", "tide", "turned", "at", "noon", "and", "nobody", "in", "town", "got", "wet"])
sentences = st.integers(0, 10_000).flatmap(
    lambda number: st.lists(words, min_size=8, max_size=20).map(
        lambda some: f"Sentence {number} of the tide {' '.join(some)}."
    )
)
"""All are about the tide: what is about another thing behind "(End)" is another story's."""
paragraphs = st.lists(sentences, min_size=2, max_size=8, unique_by=lambda sentence: sentence.split()[1])
"""No two begin alike: the one that another goes on from would be its copy, cut short."""
between = st.lists(
    st.sampled_from([*FURNITURE, "Caption: A picture of the harbor. (Photo: Ann Lee)"]), max_size=3
)


@settings(max_examples=60, deadline=None)
@given(paragraphs, st.data())
def test_every_sentence_is_read_once_and_in_order_whatever_surrounds_it(
    told: list[str], data: st.DataObject
) -> None:
    lines = [*data.draw(between), "A title for the story of the tide", *data.draw(between)]
    for paragraph in told:
        lines += [paragraph, *data.draw(between)]
    blocks = read_text("\n\n".join(lines)).blocks
    read_back = [block.text for block in blocks if block.kind != "caption"]
    assert [text for text in read_back if text.startswith("Sentence")] == told


pictures = st.sampled_from(
    [
        "Caption: A picture of the harbor. (Photo: Ann Lee)",
        "Image caption, A picture of the harbor",
        "FILE - A picture of the harbor on May 3, 2022. (AP Photo/Ann Lee)",
        "1 of 3 | A picture of the harbor. (AP Photo/Ann Lee)",
        "A picture of the harbor. Photograph: Ann Lee/Alamy",
        "A picture of the harbor. REUTERS/Ann Lee",
    ]
)
openings = st.sampled_from(
    [
        "",
        "OSLO (AFP) - ",
        "By the river, ",
        "Subscribe or not, ",
        "Source: ",
        "Share prices, ",
        "Photo albums, ",
        "“Yes,” ",
    ]
)
layouts = st.sampled_from(["\n", "\n\n", "\r\n", "\n \n", "\n\n\n"])


@settings(max_examples=80, deadline=None)
@given(paragraphs, layouts, st.data())
def test_captions_headings_and_furniture_never_mix_with_the_story(
    told: list[str], layout: str, data: st.DataObject
) -> None:
    lines = [*data.draw(between), "A title for the story of the tide", *data.draw(between)]
    shown, headed = [], []
    for number, paragraph in enumerate(told):
        lines.append((data.draw(openings) if number else "") + paragraph)
        lines += data.draw(between)
        if data.draw(st.booleans()):
            shown.append(data.draw(pictures))
            lines.append(shown[-1])
        if number < len(told) - 1 and data.draw(st.booleans()):
            headed.append(f"What happened on day {number}")
            lines.append(headed[-1])
    blocks = read_text(layout.join(lines)).blocks
    story = [block.text for block in blocks if block.kind != "caption" and "Sentence" in block.text]
    assert [text[text.index("Sentence") :] for text in story] == told
    assert [block.text for block in blocks if block.kind == "heading"] == headed
    captions = [block for block in blocks if block.kind == "caption"]
    assert not any("Sentence" in caption.text for caption in captions)
    assert sum("picture of the harbor" in caption.text for caption in captions) >= len(shown)
    assert all("picture of the harbor" in caption.text for caption in captions)


def _many(line: str, times: int = 5_000) -> str:
    return "\n".join(f"{line} {number}" for number in range(times))


@pytest.mark.parametrize(
    "text",
    [
        _many("Tide turns again"),
        _many("Tide turns again") + "\nThe tide turned at noon on Friday, the mayor said.",
        _many("- tide"),
        "The tide turned at noon on Friday, the mayor said.\n" + _many("- tide"),
        "- tide\n" + _many("  turned"),
        _many("By Jane Doe"),
        "THE TIDE TURNED AT NOON ON FRIDAY IN THE TOWN OF HARROW\n" * 5_000,
        "Sign up to us\nFree of charge\n" * 2_500,
        "The tide turned at noon on Friday. " * 8_000,
        "Photo: A " * 25_000,
        "5 month 1 Japan " * 15_000,
    ],
    ids=lambda text: text[-24:].strip(),
)
def test_many_lines_and_long_ones_are_read_in_bounded_time(text: str) -> None:
    started = time.process_time()
    explain_text(text)
    assert time.process_time() - started < 10


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(SourceError):
        article = read_text(text)
        assert article.title
        assert article.blocks


@pytest.mark.parametrize(
    "unit", ["a", " ", "\n", "A", "1", ".", ">", "|", "“", "-", "(", "a ", "A. ", "By ", "\n\n a", "12/"]
)
def test_a_great_deal_of_anything_is_read_in_bounded_time(unit: str) -> None:
    started = time.process_time()
    explain_text(unit * (200_000 // len(unit)))
    assert time.process_time() - started < 6


@pytest.mark.parametrize("unit", ["M-", "A", "A’", "A "])
def test_a_great_word_between_paragraphs_is_read_in_bounded_time(unit: str) -> None:
    started = time.process_time()
    explain_text(f"The tide turns\n\nThe tide turned at noon.\n\n{unit * 50_000}\n\nIt turned again at six.")
    assert time.process_time() - started < 3


def test_explanations_name_a_signal_for_every_line(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Home > News\n\nTide turns\n\nThe tide turned at noon on Friday, the mayor said.\n")
    assert [(one.taken_for, one.signal) for one in explain(page)] == [
        ("furniture", "breadcrumb"),
        ("title", "title"),
        ("paragraph", "story"),
    ]


FRENCH = "La marée tourne\n\nLa marée a tourné à midi, dit la maire de Fécamp, et personne n’a été mouillé.\n"
CHINESE = "潮水转了\n\n星期五中午，潮水转了。镇上没有人被淋湿，店主们早已把面粉搬到了架子上。\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "cp1252"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-16"),
    ],
)
def test_encodings_are_told_apart(text: str, encoding: str) -> None:
    article = read(BytesIO(text.encode(encoding)))
    assert article == read(StringIO(text))
    assert article.title == text.partition("\n")[0]


JAPANESE = (
    "潮が変わった\n\n金曜日の正午に潮が変わった。町の人は誰も濡れなかった。商店は土曜日の朝にまた開いた。"
    "港の職員によると、潮は九日間も引かなかったという。市長は「誰もけがをしなくてよかった」と話した。店の主人たちは小麦粉を棚の上に運んでいた。\n"
)


def test_shift_jis_is_told_apart(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(JAPANESE.encode("shift_jis"))
    assert read(page).blocks == read(StringIO(JAPANESE)).blocks


def test_nul_between_words_keeps_them_apart() -> None:
    page = b"Town moves\0shops\n\nThe tide turned\0\0 at noon on Friday. Nobody in the town got wet at all that day.\n"
    article = read(BytesIO(page))
    assert article.title == "Town moves shops"
    assert article.blocks[0].text.startswith("The tide turned at noon on Friday.")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n\t\n",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\x00" * 500,
        b"\xff\xd8\xff\xe0" + b"\x00\x10JFIF" * 40,
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        b"ID3\x04\x00\x00\x00" * 20,
        b"Tide\x00turns\x00at last",
        b"Home > News\nShare\nSubscribe\n",
    ],
    ids=["empty", "blank", "mark", "utf16_mark", "nuls", "jpeg", "pdf", "mp3", "nul", "furniture"],
)
def test_what_holds_no_story_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(data)
    with pytest.raises(SourceError) as refused:
        read(page)
    assert len(str(refused.value).splitlines()) == 1
    assert str(page) in str(refused.value)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(SourceError):
        assert read(BytesIO(data)).blocks
