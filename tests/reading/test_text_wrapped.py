"""Lines that an editor, a column, a text browser or a list broke: they are one again, and others stay apart."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.hyphens import continued
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.reader import read_text

COLUMN = """THE HARBOR MERCURY Friday, March 14, 2025
3
Wind farm dispute splits
farming valley
By Ann Lee
A plan to build 14 turbines on the ridge
above the harbor has divided families
who have farmed side by side since
1902.
The turbines would stand on land that
belongs to three brothers, of whom two
are, as far as anybody knows, in fa-
vour. The third has put up a sign that
says "Not on my half".
A meeting in the parish hall on Tues-
day drew 260 people, more than twice
what the hall may hold.
The parish council is to decide in
February.
TURN TO PAGE 7
"""

VERSE = """and the tide turned
slow
over the stones where the gulls had been all winter
nobody
saw it and
nobody counted the boats
that were left
by then"""


def texts(page: str) -> list[str]:
    return [line.text for line in lines_of(page)]


def test_a_story_in_a_newspapers_column_is_told_in_paragraphs() -> None:
    article = read_text(COLUMN)
    assert (article.title, article.byline) == ("Wind farm dispute splits farming valley", ("Ann Lee",))
    assert [(block.kind, block.text) for block in article.blocks] == [
        (
            "paragraph",
            "A plan to build 14 turbines on the ridge above the harbor has divided families who have farmed"
            " side by side since 1902.",
        ),
        (
            "paragraph",
            "The turbines would stand on land that belongs to three brothers, of whom two are, as far as anybody"
            ' knows, in favour. The third has put up a sign that says "Not on my half".',
        ),
        (
            "paragraph",
            "A meeting in the parish hall on Tuesday drew 260 people, more than twice what the hall may hold.",
        ),
        ("paragraph", "The parish council is to decide in February."),
    ]


def test_a_columns_paragraphs_may_be_of_two_or_three_lines() -> None:
    page = """The harbor council voted on Tuesday to
close the old hall, which has stood on
the quay since 1821.

Its traders have six weeks to go, and
nobody has told them where.

Ann Lee, herring
Will Hare, crab
Mary Holt, cod

A petition against it has gathered the
names of 4,000 people.

The mayor said that the roof would be
dear to mend, and that the town had to
look to its schools."""
    assert [len(paragraph) for paragraph in map(str.split, texts(page))] == [19, 13, 3, 3, 3, 11, 21]


@pytest.mark.parametrize(
    "page",
    [
        "When morning comes across the bay\nthe gulls come down to eat and play\nand men in boots and women gray\n"
        "carry the silver fish away\n\nAnd when the day is nearly done\nthe children come to see the fun\n"
        "of cats that wait there in the sun\nfor heads and tails and everyone\nwho sings until the song is sung",
        "two herring, cleaned and split\na cup of oatmeal, toasted well\none spoon of butter, or dripping\n"
        "salt and pepper to your taste\nhalf a lemon, cut in two pieces\nparsley, chopped very finely\n"
        "a pinch of nutmeg, if you like\nfour slices of brown bread",
        "What the traders get under the plan, from\na stall in the new hall\ntwo thousand pounds\na van for a year",
    ],
)
def test_rhymes_and_entries_in_small_letters_stay_apart(page: str) -> None:
    assert texts(page) == [line for line in page.splitlines() if line]


def test_verses_in_small_letters_are_of_any_length_and_stay_verses() -> None:
    assert texts(VERSE) == VERSE.splitlines()


@pytest.mark.parametrize(
    ("line", "below", "whole"),
    [
        ("two of whom are in fa-", "vour of it", "two of whom are in favour of it"),
        ("the town opened on Tues-", "day at noon", "the town opened on Tuesday at noon"),
        ("she is a well-", "known baker", "she is a well-known baker"),
        ("in first-", "and second-class cars", "in first- and second-class cars"),
        ("she was re-", "elected in May", "she was re-elected in May"),
        ("the hall is re-", "opened today", "the hall is reopened today"),
        ("a self-", "made baker", "a self-made baker"),
        ("a Harbor-", "based firm", "a Harbor-based firm"),
        ("she flew to Johan-", "nesburg", "she flew to Johannesburg"),
        ("an X-", "ray of it", "an X-ray of it"),
        ("a 19th-", "century hall", "a 19th-century hall"),
        ("they met face-", "to-face", "they met face-to-face"),
        ("she asked whe-", "ther it was", "she asked whether it was"),
        ("two-", "thirds of it", "two-thirds of it"),
        ("it was man-", "aged badly", "it was managed badly"),
        ("the US-", "backed plan", "the US-backed plan"),
        ("from Schleswig-", "Holstein", "from Schleswig-Holstein"),
        ("the tide turned -", "at last", "the tide turned - at last"),
    ],
)
def test_a_word_that_a_line_broke_is_whole_again(line: str, below: str, whole: str) -> None:
    assert continued(line, below) == whole


def test_a_bullet_in_a_line_of_its_own_marks_the_line_under_it() -> None:
    page = "*\nChipmakers drag the index lower\n*\nOil rises on an outage\nBy Ann Lee"
    assert texts(page) == ["* Chipmakers drag the index lower", "* Oil rises on an outage", "By Ann Lee"]


def test_a_star_that_parts_a_story_marks_nothing() -> None:
    page = "The tide turned at noon.\n*\nThe shops opened.\nThe bakery was dry.\n*\nNobody got wet."
    assert texts(page) == page.splitlines()


def test_the_numbers_of_a_text_browsers_links_are_left_out() -> None:
    page = "[1]Home [2]News [3]Arts\n\nBy [4]Ann Lee\n\nThe [5]harbor was dry.\n\n   * [6]More from the quay"
    assert texts(page) == ["Home News Arts", "By Ann Lee", "The harbor was dry.", "* More from the quay"]


def test_the_numbers_of_links_count_for_the_width_that_a_text_browser_wrapped_to() -> None:
    page = """   [1]Home [2]News

   By [3]Ann Lee

   The storm cut a strip four miles wide and 30 miles long, the
   [4]National Weather Service said. "It sounded like gravel on a tin
   roof, for 20 minutes," said Erik Moen, who farms 2,000 acres south of
   the harbor.

   The harbor will ask the governor for [5]aid. (Photo:
   Ann Lee)"""
    assert texts(page)[-2:] == [
        'The storm cut a strip four miles wide and 30 miles long, the National Weather Service said. "It sounded like '
        'gravel on a tin roof, for 20 minutes," said Erik Moen, who farms 2,000 acres south of the harbor.',
        "The harbor will ask the governor for aid. (Photo: Ann Lee)",
    ]


def test_numbers_in_brackets_that_count_nothing_stay() -> None:
    page = "In [2019]terms the tide was low, [7]she wrote, and in [3]others high.\n[5]one\n[5]two"
    assert texts(page) == page.splitlines()


def test_a_line_goes_on_behind_a_word_that_ends_no_sentence() -> None:
    page = "Add Harbor News as your preferred source to\nsee more of our stories on Google."
    assert texts(page) == ["Add Harbor News as your preferred source to see more of our stories on Google."]


@pytest.mark.parametrize("page", ["Sign in to\nThe tide turned.", "the\nend", "Log in\nto read on"])
def test_a_line_stays_apart_that_may_be_whole(page: str) -> None:
    assert texts(page) == page.splitlines()


def test_the_head_of_a_letter_is_not_wrapped() -> None:
    page = """Subject: Lighthouse keepers to be paid again after 40 years
From: Island News Service <news@island.example>
Date: Tue, 3 Jun 2025 07:12:44 +0100"""
    assert texts(page) == page.splitlines()
