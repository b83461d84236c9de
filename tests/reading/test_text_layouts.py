"""What pages of outlets set around their stories, each with what it must leave alone."""

from __future__ import annotations

from datetime import date

import pytest

from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.captions import credit_only, credited, pictured
from audiobrief.reading.text.reader import explain_text, read_text

TITLE = "Harbor bakery keeps its oven through the flood"
FIRST = "The tide turned at noon and the bakery on the quay was under water within an hour."
SECOND = "“We carried the flour upstairs,” said Ann Lee, who has run the bakery for nine years."
THIRD = "The oven was dry again by Friday, and the first loaves were sold before seven."


def taken(*lines: str) -> dict[str, str]:
    return {one.line: one.taken_for for one in explain_text("\n\n".join((TITLE, *lines)))}


@pytest.mark.parametrize(
    "line",
    [
        "Tide turns on the quay: watch the flood come in (0:41)",
        "Add Harbor News on Google",
        "Add Harbor News as your preferred source to see more of our stories on Google.",
        "Reach reporter Ann Lee at 555-0142 or on X @annlee.",
        "I understand that my data will be used under the privacy policy.",
        "Comments must be respectful and on topic.",
        "For the latest from the quay, head over to our website.",
        "The audio version of this article was generated with AI.",
        "Watch: How high did the water stand on the quay?",
        "Share this story: Harbor bakery keeps its oven through the flood",
        "(For more from the quay, subscribe to Harbor Mirror)",
    ],
)
def test_what_a_page_calls_to_is_not_spoken(line: str) -> None:
    assert taken(FIRST, line, SECOND, THIRD)[line] == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Of course the app is better. It is also gone the moment you arrive.",
        "She ran the last mile in a personal best (5:41).",
        "Comments must be submitted by Friday, according to the harbor office.",
        "Comments are reviewed by the ministry before the rule takes effect in June.",
        "Add flour to the list of what the quay made us look for on Google.",
        "Make the baker your preferred source, she said, and forget what you read on Google.",
        "Contact the harbor office at 555-0142 to register for the hearing on Monday.",
        "For the latest round of talks, go back to the spring of the flood.",
        "I understand the terms of the treaty better than anyone who signed it.",
        "The video was created with AI and was seen by half the quay in an hour.",
        "the quay was rebuilt by a firm from the north that went bankrupt a year later",
        "Three of the nine bakers, all of them from the north quay, closed for the winter,",
        "Comments that he made on the quay were taken down by noon, and nobody asked why.",
    ],
)
def test_a_sentence_of_the_story_that_looks_like_a_call_is_spoken(line: str) -> None:
    assert taken(FIRST, SECOND, line, THIRD)[line] == "paragraph"


def test_a_headline_under_the_label_of_a_link_is_no_heading_but_the_one_under_it_is() -> None:
    link, heading = "Why rye comes from the north now", "Help comes in the morning"
    told = taken(FIRST, "Lesen Sie auch", link, heading, SECOND, THIRD)
    assert (told[link], told[heading]) == ("furniture", "heading")


def test_a_headline_over_its_own_age_is_a_link() -> None:
    told = taken(FIRST, SECOND, "Inside the draw that decides who bakes", "2 days ago", THIRD)
    assert told["Inside the draw that decides who bakes"] == "furniture"


def test_a_long_line_without_a_stop_between_paragraphs_is_a_caption() -> None:
    caption = "Ann Lee with the broom she used to sweep the water out of the shop on Monday"
    told = taken(FIRST, caption, SECOND, "Rye or wheat, that is the question", THIRD)
    assert told[caption] == "caption"
    assert told["Rye or wheat, that is the question"] == "heading"


def test_a_title_of_two_sentences_is_one() -> None:
    title = "This library lends out telescopes. The waiting list is 14 months long"
    page = ["World", "Politics", title, "January 17, 2025", "Rosa Lind", "Download", FIRST, SECOND, THIRD]
    article = read_text("\n\n".join(page))
    assert (article.title, article.byline) == (title, ("Rosa Lind",))


def test_a_place_over_the_story_is_no_reporter() -> None:
    page = [
        TITLE,
        "Old Quay",
        "Share",
        "The Old Quay was under water within an hour on Monday.",
        SECOND,
        THIRD,
    ]
    assert read_text("\n\n".join(page)).byline == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Par Jean Petit avec AFP", ("Jean Petit",)),
        ("writer He Min", ("He Min",)),
        ("From CNN's Hanna Dahl in Vogar", ("Hanna Dahl",)),
        ("By Rachel Osei, University Communications", ("Rachel Osei",)),
    ],
)
def test_a_byline_names_people_only(line: str, names: tuple[str, ...]) -> None:
    found = byline(line)
    assert found is not None
    assert found[0] == names


@pytest.mark.parametrize(
    "line",
    [
        "Des caisses attendent les acheteurs, mardi. Crédit photo : Anne Le Goff",
        "The machine at the halt, last week. Photo by the author",
        "Un operario revisa uno de los motores. / AYUNTAMIENTO DE SEVILLA",
    ],
)
def test_a_caption_ends_in_its_maker(line: str) -> None:
    assert credited(line) is not None


def test_a_labelled_picture_that_tells_something_is_a_caption_and_one_with_a_name_a_credit() -> None:
    told = "Image: Joel Adeyemi celebrates his winner with the away end"
    assert credit_only(told) is None
    assert pictured(told) is not None
    assert credit_only("Image: Museum of the History of Science") is not None


def test_german_quotation_marks_end_a_sentence() -> None:
    line = "„Mein Vater hat im September gelesen“, sagt sie. „Ich kaufe demnächst Sonnencreme.“"
    assert taken(FIRST, line, THIRD)[line] == "paragraph"


def test_what_a_page_says_of_its_author_behind_the_story_is_not_spoken() -> None:
    told = taken(
        FIRST, SECOND, THIRD, "Baking", "Written by Nadia Kovac", "I write about money in small places."
    )
    assert told["I write about money in small places."] == "furniture"


@pytest.mark.parametrize(
    "day", ["2022/03/18 19:32", "Harbor News 2022-03-18", "March 18, 2022 Harbor Mirror"]
)
def test_a_day_right_under_the_title_is_not_wrapped_from_it(day: str) -> None:
    article = read_text(f"{TITLE} on the old quay\n{day}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}")
    assert article.title == f"{TITLE} on the old quay"
    assert article.published == date(2022, 3, 18)


def test_a_wrapped_paragraph_that_ends_in_a_day_is_one() -> None:
    wrapped = (
        "The tide turned at noon and the bakery on the quay was under\nwater for an hour on March 18, 2022."
    )
    article = read_text(f"{TITLE}\n\n{wrapped}\n\n{SECOND}\n\n{THIRD}")
    assert article.blocks[0].text == wrapped.replace("\n", " ")


def test_a_day_with_its_source_and_author_is_no_title() -> None:
    line = "2022-03-18 10:08 Source: Harbor Science and Technology Daily Author: Ann Lee"
    article = read_text(f"The oven is dry\n{line}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}")
    assert (article.title, article.published) == ("The oven is dry", date(2022, 3, 18))


@pytest.mark.parametrize("number", ["205964 Hundred grains", "20504 Market Street"])
def test_a_number_that_begins_like_a_year_is_not_parted(number: str) -> None:
    sentence = f"The bakery had counted {number} and more by the end of the week."
    assert taken(FIRST, sentence, SECOND)[sentence] == "paragraph"
