"""Forms of pages that readers paste: titles with a day, tables, scores, lists without bullets, poems, speakers."""

import pytest

from audiobrief.reading.text.captions import credit_only, credited
from audiobrief.reading.text.reader import read_text

OPENING = (
    "Ferry crews on the northern route will get eleven hours of rest between shifts from April, the company said on Monday. "
    "The crews had walked out four times over the winter."
)
MORE = (
    "The company had argued that longer breaks would cost it two sailings a week in the summer, when the ferry is full. "
    "An arbitrator found in March that the winter timetable left no room for rest at all."
)
STORY = f"{OPENING}\n\n{MORE}"


def _blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_text(text).blocks]


def test_a_caption_labelled_as_a_credit_has_its_credit_at_its_end() -> None:
    caption = credited("Image credit : Early pictures from the first ferry festival | Photo: Ilse Varga")
    assert caption is not None
    assert caption.text == "Early pictures from the first ferry festival"
    assert caption.credit == "Ilse Varga"


@pytest.mark.parametrize(
    "line", ["Image credit: Ilse Varga for the Harbor Post of Norden | Photo: HP", "Photo credit: Ilse Varga"]
)
def test_a_credit_that_shows_nothing_is_no_caption(line: str) -> None:
    assert credit_only(line) is not None


@pytest.mark.parametrize(
    "title",
    [
        "What we know about the ferry walkouts, 4 March 2026",
        "Transcript: the company's press conference – March 4, 2026",
    ],
)
def test_a_title_may_end_in_the_day(title: str) -> None:
    article = read_text(f"{title}\n\n{STORY}")
    assert (article.title, str(article.published)) == (title, "2026-03-04")


@pytest.mark.parametrize(
    "line",
    [
        "Monday, 4 March 2026",
        "Norden, 4 March 2026",
        "Published on Wednesday 4 March 2026",
        "Mara Okoye 4 March 2026",
        "Mara Okoye, home affairs correspondent, 4 March 2026",
    ],
)
def test_a_day_with_a_place_or_a_name_is_no_title(line: str) -> None:
    article = read_text(f"Ferry crews win breaks\n\n{line}\n\n{STORY}")
    assert (article.title, str(article.published)) == ("Ferry crews win breaks", "2026-03-04")
    assert all(line != block.text for block in article.blocks)
