"""Sentences of a story that look like what a page says of itself: they are spoken."""

from __future__ import annotations

import pytest

from audiobrief.reading.furniture_lines import is_furniture
from audiobrief.reading.text.captions import labelled
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.page_voice import speaks_of_itself
from audiobrief.reading.text.reader import read_text

TITLE = "Harbor town counts the cost of the tide"
FIRST = "The tide turned at noon on Friday, the mayor said, and nobody in the town got wet."
SECOND = "Shops on the quay opened again on Saturday morning, their owners tired but glad."
THIRD = "“We were lucky this time,” said Ann Lee, who has run the bakery for nine years."
LAST = (
    "The council will meet again on Monday to talk about the wall and to decide who is going to pay for it."
)


def told(*parts: str) -> str:
    """What is spoken of a page with the title, these parts, and paragraphs around them."""
    text = "\n\n".join((TITLE, FIRST, SECOND, THIRD, *parts, LAST))
    return "\n".join(block.text for block in read_text(text).blocks)


@pytest.mark.parametrize("line", ["Next election: November 5", "The decision: March 3, 2026"])
def test_a_word_that_ends_as_a_label_stays_whole(line: str) -> None:
    assert [one.text for one in lines_of(line)] == [line]


def test_a_sentence_on_consent_over_a_button_is_spoken() -> None:
    sentence = (
        "A court ruled that visitors must be able to reject all cookies as quickly as to accept all of them."
    )
    assert sentence in told(f"{sentence}\nAccept all")


def test_a_wall_that_speaks_to_the_reader_over_a_button_is_not() -> None:
    wall = "With your consent we and our partners keep cookies on your device to count visits to the pages."
    assert wall not in told(f"{wall}\nAccept all")


def test_a_heading_tight_over_the_last_paragraph_is_spoken_with_it() -> None:
    paragraph = (
        "For farms on the north bank the ferry is the only way that milk can reach the dairy, which is far."
    )
    menu = "Home\nWorld\nSport\nWeather"
    text = f"{menu}\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{LAST}\n\nWhy it counts\n{paragraph}\n\n{menu}"
    assert [block.text for block in read_text(text).blocks][-2:] == ["Why it counts", paragraph]


def test_a_question_of_an_interview_is_spoken_under_a_label_that_lost_its_link() -> None:
    asked = [
        "What did you think when the gates broke down in the autumn?",
        "Do you see this coming to an end, eventually, or not?",
        "What will you do on Sunday when the shops open again?",
    ]
    parts = (
        asked[0],
        SECOND.replace("Saturday", "Sunday"),
        "Read more",
        asked[1],
        FIRST.replace("noon", "six"),
        asked[2],
    )
    assert all(question in told(*parts) for question in asked)


def test_statements_over_their_days_are_no_comments() -> None:
    first = "The gates at the eastern dam were opened too late, and the farms below had no warning at all."
    parts = ("The ministry said:\nMarch 3, 2026", first, "The town said:\nMarch 4, 2026", SECOND)
    assert first in told(*parts)


def test_the_results_of_a_race_are_spoken() -> None:
    results = (
        "Men: Ann Kip of Kenya",
        "2:05:10",
        "Women: Lea Moss of Norway",
        "2:19:40",
        "Youth: Jo Day",
        "2:11:02",
    )
    assert "Lea Moss of Norway" in told("\n".join(results))


def test_scorers_in_a_row_are_spoken() -> None:
    assert "Kim 40" in told("Goals: Lee 12 • Kim 40 • Day 80")


@pytest.mark.parametrize(
    "line",
    [
        "For more on the flood, let's go to Jo Kim. Jo, what did you see there?",
        "» Related fees rose too, to two million pounds",
        "Volg ons op afstand, riep de boswachter, en wij liepen het pad af.",
        "Следите за нами, крикнул моряк, и мы пошли к берегу.",
        "この新聞のニュースレターには約2万人が登録している。",
        "Imagem: a foto do ano, segundo os moradores da vila.",
    ],
)
def test_a_sentence_that_begins_as_a_call_is_no_furniture(line: str) -> None:
    assert not is_furniture(line, linked=0.1)
    assert line.strip("» ") in told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Volg ons op Instagram",
        "Следите за нами в соцсетях",
        "ニュースレターに登録してください。",
        "Suivez-nous sur Facebook, Twitter et Instagram",
        "» Related: Fees rose at the port as well",
    ],
)
def test_a_call_is_furniture(line: str) -> None:
    assert is_furniture(line)


def test_an_arrow_over_a_link_is_furniture() -> None:
    assert is_furniture("» Related fees rose too, to two million pounds", linked=1.0)


def test_a_number_that_a_sentence_explains_is_no_caption() -> None:
    assert labelled("Figure 9: so the drivers call the last bend, which opens again on Friday.") is None
    assert labelled("Figure 9: The last bend") is not None


def test_what_somebody_writes_of_reading_is_story() -> None:
    assert not speaks_of_itself(
        "You have one story left to read before the summer ends, and it is short, he writes."
    )
    assert speaks_of_itself("You have one story left to read this month.")


def test_a_dated_heading_within_the_story_is_no_title() -> None:
    text = "\n\n".join(
        (TITLE, FIRST, "The tide takes the old harbor wall\nMarch 3, 2026", SECOND, THIRD, LAST)
    )
    assert read_text(text).title == TITLE


def test_whom_the_story_is_about_is_no_reporter() -> None:
    about = "Maria Gomez works as a baker on the quay and has seen nine floods in the town."
    assert read_text("\n\n".join((TITLE, "Maria Gomez", about, FIRST, SECOND, LAST))).byline == ()


@pytest.mark.parametrize("line", ["out 10 2026", "Set 12, 2026"])
def test_a_word_that_other_languages_have_for_a_month_is_no_day(line: str) -> None:
    assert stamp(line) is None


def test_a_day_before_such_a_month_is_one() -> None:
    assert stamp("10 out 2026") is not None


@pytest.mark.parametrize(
    "line",
    [
        "We share more personal data before breakfast than our grandparents did in a lifetime.",
        "By using the torch on your phone, you agree to be followed from your bed to your desk.",
        "Your browser is not your friend either, and it never was one of the family.",
        "You can change your voting preferences up to six days before the poll.",
    ],
)
def test_a_sentence_on_data_that_a_story_has_is_told(line: str) -> None:
    assert line in {block.text for block in read_text("\n\n".join((TITLE, FIRST, line, SECOND, LAST))).blocks}


@pytest.mark.parametrize(
    "line",
    [
        "We and our partners use cookies to store information on your device.",
        "By using this website you agree to our privacy policy.",
        "Your browser is not supported.",
        "You can change your cookie settings at any time in the footer.",
    ],
)
def test_what_a_page_asks_leave_with_is_not_told(line: str) -> None:
    blocks = read_text("\n\n".join((TITLE, FIRST, line, SECOND, LAST))).blocks
    assert line not in {block.text for block in blocks}


@pytest.mark.parametrize(
    ("line", "is_of_page"),
    [
        ("More people than in any year since 1931 have left Larn.", False),
        ("Also the school is to move to the old mill.", False),
        ("Video shows the wave as it comes in over the pier.", False),
        ("More on the pier can be found here.", True),
        ("See how the pier fell.", True),
        ("Video: The pier falls", True),
    ],
)
def test_a_sentence_that_is_a_link_and_calls_nobody_is_told(line: str, is_of_page: bool) -> None:
    assert is_furniture(line, linked=1.0) is is_of_page
