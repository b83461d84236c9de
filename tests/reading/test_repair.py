"""Machine-translated pages are told from others, and their lines mended without a word lost."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.reading.repair import RULES, is_machine_translated, mend
from audiobrief.reading.repair.marks import MARKS
from audiobrief.reading.text.reader import read_text
from audiobrief.types import Block

PLAIN_NEWS = [
    "The city council voted 7-2 on Tuesday to close the bridge for five months, officials said.",
    "On May 6, 2022, about 380 workers returned; more than 10,000 had been sent home in March.",
    "“We will not leave,” Ms. Alvarez said. “It’s our street, and it has been for 40 years.”",
    "Shares of Acme Corp. (ACME.N) fell 3.5% to $12.40, the lowest since April 18.",
    "She asked: why now? The answer, The Times wrote, came at 2:30 p.m. (local time).",
    "Twenty-two Japanese tourists and 22 Japanese students were on the 9:15 train from Kyoto.",
    "In a 5-month trial, 3 of 12 patients recovered; the 6-month results are due in June 2025.",
    "It was the first 3-day strike in 30 years, and the first in 2023.",
    "He looked left and right, then crossed. ‘Super,’ he said, in a super 8 film’s voice.",
    "More than half of the U.S. fleet - 1,200 trucks - runs on diesel, e.g. the old .NET depot’s.",
    "Ten thousand people marched; two hundred million more watched, according to the BBC.",
    'He called it "a disaster" and "not our fault", and hung up.',
    "Up to 2000 more than last year, said Dr. K. O'Neil, of St. Mary's (Leeds).",
    "BRUSSELS, May 3 (Reuters) - Ministers met on Monday (see page 12).",
    "“Stop!” she cried… “Now?” — “Yes.” Then, at 10:15, it was over.",
]

LIKE_TRANSLATED = [
    "The strike entered its 5 month, and nobody in the town knew how long it would last.",
    "On May 3, 20 Japanese tourists arrived, and 12 Japanese reporters followed them to the pier.",
    "He shot it on super 8, with more than 23 thousand feet of film left over from the war.",
    "There were 3 ten-thousand-metre races, and on June 3 ten thousand people came to see them.",
    "On June 4, 100 million people watched; 5 more than 10,000 of them had bought a ticket.",
    "The Windows 11 Home edition, the Boeing 737 Max and the Model 3 Performance were shown in Hall 6.",
    "She had 12 A grades, 3 B grades and a Group 2 A licence when she left school in 2019.",
    "The 2022 Games, the President, General Smith, and The Times, Apple said, were to blame.",
    "Paris, France, Tuesday, and London, England, Wednesday, were the dates, said He Xinghui, An Ran and You Li.",
    "From 9 to 5, when others slept, and at 12, spot prices rose by 10% above the average of the year.",
    "In the past 3 in 10 were late; a 4 year old was lost, and the 12 the police held were freed.",
    "It was not only cheap, and nobody bought it; the company 3 of us founded was launched in January.",
    "She ate 3 rice bowls, and 35 element symbols stood on the wall, wrote Reuters, The Sun and The Globe.",
    "“We will go,” she said, “Go and see.” Then, Looking Glass closed, and Turkey and Chile won.",
]
"""Clean English that has what repairs look for."""

CLEAN = [one for one in PLAIN_NEWS if "(ACME.N)" not in one and "(Reuters)" not in one] + LIKE_TRANSLATED
"""What is read without a change: no code of a share and no dateline."""

TRANSLATED_PAGE = """
The harbour of Luming reopens , Ferries run again
2021-09-03 10:12:44Night heron
Luming news agency ,9 month 3 (Reuters) ( The reporter Bao Lan 、 Ren Fei ) The harbour reopened this morning .
9 month 1 Japan , Two ferries 、 Tugboats and barges passed the inspection .
at present , 40 Left and right berths are in use .
“ Everybody is glad ” , said the harbour master .
"""


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:['’]\w+)?", text.casefold())


def is_contained_in_order(fewer: list[str], more: list[str]) -> bool:
    rest = iter(more)
    return all(word in rest for word in fewer)


def test_a_translated_page_is_told_by_its_marks() -> None:
    assert is_machine_translated(TRANSLATED_PAGE)


@pytest.mark.parametrize(
    ("name", "shown", "others"),
    [
        ("date in Chinese order", "on 5 month 6 Japan", "a 5 month pause, a 6-month-old"),
        ("day of Japan", "until 22 Japan , when", "the 22 Japanese students"),
        ("spaces around stops", "one , two , three .Then , four", "one, two, three"),
        (
            "capital after a spaced comma",
            "here , The dam , It is , And so",
            "said, The Times and, The Sun and, The Who",
        ),
        ("Chinese stops between English words", "rice 、 Maize", "the sign “、” alone"),
        ("Chinese brackets around English words", "the 《 Plan for Rivers 》", "the novel 《红楼梦》"),
        ("full-width letters or digits", "ＧＤＰ", "GDP"),
        ("quantity in Chinese order", "some 380 Left and right", "ten thousand, 20 left and right wings"),
        ("day without its ending", "came on the 9 day.", "on the 10 day trip"),
        ("end of a month", "until 5 End of month.", "at the End of month sale"),
        ("stranded ending", "comes on the th .", "on the third"),
        ("telegram as agency", "May 3 (Reuters) ( The reporter Bao Lan )", "May 3 (Reuters) - The"),
    ],
)
def test_each_mark_is_shown_by_its_form_and_not_by_its_like(name: str, shown: str, others: str) -> None:
    mark = next(mark for mark in MARKS if mark.name == name)
    assert mark.is_shown(shown)
    assert not mark.is_shown(others)


@pytest.mark.parametrize("mark", ["9 month 1 Japan", "rice 、 maize", "a , b , c , d , e ."])
def test_one_kind_of_mark_is_not_enough(mark: str) -> None:
    assert not is_machine_translated("\n".join([*PLAIN_NEWS, mark]))


def test_text_with_its_tokens_apart_is_not_taken_for_a_translation() -> None:
    tokens = "“ The talks , he said , were long , ” and , he added , dull . They ended at noon ."
    assert not is_machine_translated(tokens)


def test_every_rule_has_a_name_of_its_own_and_a_reason() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.reason for rule in RULES)


@pytest.mark.parametrize(
    "page",
    [
        "港の事務所は金曜日に閉まり、Larnの船は手紙で料金を払う。\n町は「Ctrl＋Alt＋Ｋ」で、PC （Windows） の設定を変えた。\n"
        "Kindle、PDF、スマホで読める。",
        "港务办公室星期五关闭，Larn 的渔民以后要寄信付费。市政府用《Tide Report》、PDF 和 App（Android）发布消息。\n"
        "Larn、Esk 两港，５月３日起关闭。",
    ],
)
def test_a_page_in_chinese_or_japanese_is_not_mended(page: str) -> None:
    assert not is_machine_translated(page)


@pytest.mark.parametrize("paragraph", PLAIN_NEWS)
def test_plain_news_is_left_as_it_is(paragraph: str) -> None:
    assert mend(paragraph) == paragraph


@given(st.lists(st.sampled_from(PLAIN_NEWS), min_size=1, max_size=12))
@settings(max_examples=100)
def test_plain_news_in_any_order_is_no_translation_and_stays_as_it_is(paragraphs: list[str]) -> None:
    assert not is_machine_translated("\n".join(paragraphs))
    assert mend(" ".join(paragraphs)) == " ".join(paragraphs)


@given(st.lists(st.sampled_from(CLEAN), min_size=2, max_size=9, unique=True))
@settings(max_examples=60, deadline=None)
def test_a_page_of_clean_english_is_read_as_it_is(paragraphs: list[str]) -> None:
    page = "\n\n".join(
        ["The harbor of Luming opens again", "The harbor opened on Monday, he said.", *paragraphs]
    )
    assert [block.text for block in read_text(page).blocks][1:] == paragraphs


@given(st.lists(st.sampled_from(CLEAN), min_size=1, max_size=6, unique=True))
@settings(max_examples=60, deadline=None)
def test_clean_english_on_a_translated_page_stays_as_it_is(paragraphs: list[str]) -> None:
    lines = TRANSLATED_PAGE.strip().split("\n")
    page = "\n\n".join([*lines[:4], *paragraphs, *lines[4:]])
    assert is_machine_translated(page)
    spoken = [block.text for block in read_text(page).blocks]
    assert [text for text in spoken if text in paragraphs] == paragraphs


PLAIN_WORDS = st.sampled_from(
    [
        "rivers",
        "the",
        "Dam",
        "Lijiang",
        "It's",
        "Carrying",
        "quickly",
        "Mr",
        "GDP",
        "40",
        "7",
        "3.5%",
        "'quay'",
        "co-op",
    ]
)
TRANSLATED_STOPS = st.sampled_from(
    [
        " , ",
        " ,",
        " . ",
        " .",
        " 、 ",
        "、",
        "，",
        "。",
        " “ ",
        " ” ",
        " ( ",
        " ) ",
        "《",
        "》",
        " : ",
        " ‘ ",
        " ; ",
        " ",
    ]
)
FORMS = st.sampled_from(
    [
        "5 month 6 Japan",
        "4 month 23 since",
        "2022 year 5 month",
        "22 Japanese",
        "5 month 6 The third batch came on the th",
        "from 4 month 15 Japanese 2000 People rise to 22 Japanese 4000 people",
        "380 Left and right",
        "a super 10000 A kite",
        "more than 23 Thousands of pieces of",
        "3 ten thousand",
        "1.2 Hundred million yuan",
        "1200 The catering task of more than people",
        "500 More than people",
        "the first 3 Batch",
        "It is reported that",
        "etc 8 Special groups",
        "such as",
        "Xinhua news agency 5 month 3 (Reuters) ( The reporter A Wu 、 B Xu )",
    ]
)
TRANSLATED = st.lists(PLAIN_WORDS | TRANSLATED_STOPS | FORMS, max_size=14)


@given(TRANSLATED)
@settings(max_examples=400)
def test_mending_twice_changes_nothing_more(pieces: list[str]) -> None:
    mended = mend(" ".join(pieces))
    assert mend(mended) == mended


@given(st.lists(st.tuples(PLAIN_WORDS.filter(str.isalpha), TRANSLATED_STOPS), max_size=14))
@settings(max_examples=300)
def test_no_word_is_lost_and_their_order_stays(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + stop for word, stop in pieces)
    assert is_contained_in_order(words(text), words(mend(text)))


@given(st.text(max_size=60))
@settings(max_examples=200)
def test_any_text_can_be_mended(text: str) -> None:
    assert isinstance(mend(text), str)
    assert is_machine_translated(text) in (True, False)


@pytest.mark.parametrize(
    "letter",
    [
        " ",
        "a",
        "A",
        "1",
        ",",
        ".",
        "(",
        "“",
        "”",
        '"',
        "、",
        "《",
        "Ｘ",
        " ,",
        " .",
        "1 ",
        "a ",
        "May ",
        "a, ",
        "“ ",
        "( ",
        "5 month 6 ",
        "22 Japan ",
    ],
)
def test_long_runs_take_no_time(letter: str) -> None:
    text = letter * (60_000 // len(letter))
    start = process_time()
    mend(text)
    is_machine_translated(text)
    assert process_time() - start < 6


def test_a_copyright_notice_names_no_source() -> None:
    page = (
        TRANSLATED_PAGE + "\ncopyright notice\nauthor[Night heron],Please bring the original link to reprint."
    )
    assert read_text(page).source == "Luming News Agency"
    assert read_text(page.replace("Luming news agency", "In Luming")).source is None


@pytest.mark.parametrize("mark", ["( End )", "(Finish)", "（完）", "( over )", "【End】"])
def test_a_last_sentence_is_spoken_without_the_mark_behind_it(mark: str) -> None:
    page = f"{TRANSLATED_PAGE}\nThe harbour master went home early .{mark}\nEditor in charge : Gu Ai"
    assert read_text(page).blocks[-1].text == "The harbour master went home early."


def test_who_reported_behind_the_last_sentence_is_named_and_not_told() -> None:
    page = read_text(f"{TRANSLATED_PAGE}\nThe ferries leave on 4 Japan .（ Reporter Gu Ai ）")
    assert page.blocks[-1] == Block("paragraph", "The ferries leave on the 4th.")


def test_somebody_in_brackets_who_is_no_reporter_stays_in_the_story() -> None:
    page = read_text(f"{TRANSLATED_PAGE}\nThe ferries leave on 4 Japan （ photo by Gu Ai is shown ） .")
    assert page.blocks[-1].text == "The ferries leave on the 4th (photo by Gu Ai is shown)."
