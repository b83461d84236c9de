"""What a page says behind its story and between its parts is not spoken; what a story says is."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import read_text

TITLE = "Harbor town counts the cost of the tide"
FIRST = "The tide turned at noon on Friday, the mayor said, and nobody in the town got wet."
SECOND = "Shops on the quay opened again on Saturday morning, their owners tired but glad."
THIRD = "“We were lucky this time,” said Ann Lee, who has run the bakery for nine years."
LAST = "The bakery gives its bread to the town on Sunday."
STORY = [FIRST, SECOND, THIRD, LAST]


def told(*lines: str) -> list[str]:
    return [block.text for block in read_text("\n\n".join((TITLE, "March 14, 2026", *lines))).blocks]


@pytest.mark.parametrize(
    "tail",
    [
        ["Subscribe to the Courier for in-depth coverage of your favorite coasts and clubs.", "Load more"],
        ["Want to keep up with breaking news? Subscribe to our email newsletter.", "Tags"],
        [
            "Before you leave",
            "Our monthly letters reach neighbours who cherish honest journalism.",
            "© 2026 Coast Media",
        ],
        [
            "Related topics",
            "Coast Media encourages debate among citizens. Please be civil.",
            "© Coast Media 2026",
        ],
        [
            "You have read 1 article this month",
            "We rely on readers like you, and on nobody else.",
            "Join now",
        ],
        ["-- COASTPRESS"],
    ],
)
def test_what_stands_behind_the_story_is_not_spoken(tail: list[str]) -> None:
    assert told(*STORY, *tail) == STORY


@pytest.mark.parametrize(
    "sentence",
    [
        "Subscribe or not, the paper is printed on Thursdays and read by noon.",
        "Readers sign up at the counter and write down the stories they want covered.",
        "The newsletter goes out on Thursdays, when most people do their washing.",
        "Join a choir, a club or a queue, for it does not matter which.",
        "You will have to wait until Monday for bread.",
        "Coast Media is the town's only employer, and its presses flooded.",
        "We all want such a shop one day.",
    ],
)
def test_a_storys_own_sentence_is_spoken_wherever_it_stands(sentence: str) -> None:
    for story in ([*STORY, sentence], [FIRST, SECOND, sentence, THIRD, LAST]):
        assert told(*story) == story
        assert told(*story, "Share this story", "© 2026 The Courier") == story


def test_a_last_paragraph_under_a_label_is_spoken_when_the_story_is_about_it() -> None:
    assert told(FIRST, SECOND, THIRD, "Tags", LAST) == STORY


def test_a_writers_note_is_not_spoken_and_a_namesakes_deeds_are() -> None:
    signed = "By Ann Lee"
    assert (
        told(signed, FIRST, SECOND, THIRD, "Ann Lee was mayor of Port Arden from 2008 to 2016.") == STORY[:3]
    )
    deed = "Max Roe was mayor of Port Arden from 2008 to 2016."
    assert told(signed, FIRST, SECOND, THIRD, deed) == [*STORY[:3], deed]


def test_headlines_under_a_topic_that_comes_again_are_links() -> None:
    box = ["HARBORINFO", "Ferry stops for a week in May", "HARBORINFO", "Two gulls win a prize for patience"]
    assert told(FIRST, SECOND, *box, THIRD) == STORY[:3]
    headings = ["The wall that nobody wanted", SECOND, "The bread that everybody wanted", THIRD]
    assert told(FIRST, *headings) == [FIRST, *headings]


def test_headlines_with_their_days_are_links() -> None:
    box = [
        "Popular Reads",
        "Woman rescued in a canyon",
        "Jun 17, 8:10 AM",
        "Teen sues a school",
        "Jun 16, 5:00 AM",
    ]
    assert told(FIRST, SECOND, *box, THIRD) == STORY[:3]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Bakers carry sacks over the quay on Friday. (Courier)", "Courier"),
        ("Bakers carry sacks over the quay on Friday. Emil Holm", "Emil Holm"),
        ("Bakers carry sacks over the quay on Friday. By Julian J. Li", "Julian J. Li"),
        (
            "Bakers carry sacks over the quay on Friday. COURIER file photo / NINA HOLM",
            "COURIER file photo / NINA HOLM",
        ),
    ],
)
def test_a_sentence_over_the_story_with_a_name_behind_it_is_a_caption(line: str, credit: str) -> None:
    first, *story = read_text("\n\n".join((TITLE, "March 14, 2026", line, *STORY))).blocks
    assert (first.kind, first.text) == ("caption", "Bakers carry sacks over the quay on Friday.")
    assert (first.credit or "").removeprefix("By ") == credit
    assert [block.text for block in story] == STORY


def test_a_name_in_brackets_within_the_story_is_none() -> None:
    line = "The wall was drawn by a man from the city. (Max Roe)"
    assert told(FIRST, line, THIRD)[1] == line


def test_a_short_summary_over_the_reporters_name_is_spoken() -> None:
    text = f"{TITLE}\nFlour, time and a cold windowsill\nAnn Lee\nSep 02, 2024\n{FIRST}\n{SECOND}"
    assert [block.text for block in read_text(text).blocks] == [
        "Flour, time and a cold windowsill",
        FIRST,
        SECOND,
    ]


def test_the_day_of_the_dateline_tells_which_number_is_the_month() -> None:
    story = "KUALA LUMPUR, March 12 (Bernama) -- The tide turned at noon, the mayor said."
    assert str(read_text(f"{TITLE}\n12/03/2024 04:15 PM\n{story}\n{SECOND}").published) == "2024-03-12"
    assert str(read_text(f"{TITLE}\n12/03/2024 04:15 PM\n{FIRST}\n{SECOND}").published) == "2024-12-03"


def test_a_byline_glued_to_its_name_is_read() -> None:
    assert read_text(f"{TITLE}\nbyAnn Lee\nMarch 14, 2026\n{FIRST}\n{SECOND}").byline == ("Ann Lee",)


def test_a_sentence_behind_that_on_the_author_is_the_story_s() -> None:
    moen = "Captain Lise Moen ordered everyone into the rafts within 10 minutes."
    paragraphs = (
        "Ferry sinks off Kell",
        "A ferry sank off the island of Kell on Friday, but all 112 people aboard were saved.",
        "About the author",
        "Ola Berg writes about the sea.",
        moen,
        "The company, Kell Lines, said it would pay for hotels and travel.",
    )
    told = [block.text for block in read_text("\n\n".join(paragraphs)).blocks]
    assert moen in told
    assert paragraphs[3] not in told
