"""What blank lines tell: paragraphs stand between them, menus and teasers one line under the other."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.layout import layout_of
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.reader import read_text

MENU = "Home\nNews\nSports\nWeather\nOpinion\nJobs\nArchive"
TITLE = "Ferry returns to the northern islands"
STORY = (
    "The ferry to the northern islands will sail again on Monday, the harbor board said, after four weeks in which "
    "nothing but the mail boat went.",
    "Its engine had been taken apart twice, and the part that was missing came from a yard in Gdansk that had built "
    "the ship in 1988.",
    "“We kept the shop open with what the fishermen brought us,” said Lena Holm, who sells bread and nets on the "
    "largest of the islands.",
    "Fares stay as they are until the autumn, when the board means to ask the islanders whether they would pay more "
    "for a second ship.",
)
TEASERS = (
    "Bridge closed to lorries\nDrivers of heavy lorries have to take the road through the valley until the bridge is "
    "mended.\nOrchestra plays in the quarry\nThe quarry holds nine hundred people and has a better echo than the hall."
)


def page(*parts: str) -> str:
    return "\n\n".join(parts)


def told(*parts: str) -> list[str]:
    return [block.text for block in read_text(page(*parts)).blocks]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (page(MENU, TITLE, *STORY), True),
        ("\n\n".join((*MENU.split("\n"), TITLE, *STORY)), False),
        ("\n".join((MENU, TITLE, *STORY)), False),
        (page(TITLE, *STORY), False),
    ],
    ids=["both kinds", "every line apart", "no blank line", "no menu"],
)
def test_blank_lines_tell_something_only_where_a_page_has_both_kinds(text: str, is_told: bool) -> None:
    lines = lines_of(text)
    layout = layout_of(tuple(line.text for line in lines), tuple(line.run for line in lines))
    assert layout.sets_off is is_told


def test_teasers_behind_a_story_are_not_read_where_its_paragraphs_stand_apart() -> None:
    assert told(MENU, TITLE, *STORY, TEASERS) == list(STORY)


def test_a_sentence_among_a_menus_entries_does_not_hide_the_title() -> None:
    search = "When suggestions are there use the arrows to go through them and enter to choose."
    article = read_text(page(f"Content\nMenu\n{search}\nSearch\n{MENU}\n{TITLE}", *STORY))
    assert article.title == TITLE
    assert [block.text for block in article.blocks] == list(STORY)


def test_the_first_paragraph_is_read_though_it_stands_right_under_the_title() -> None:
    first, *others = STORY
    assert told(MENU, f"{TITLE}\n{first}", *others) == list(STORY)


def test_a_list_at_the_end_of_a_story_is_read_though_its_items_stand_close() -> None:
    items = (
        "Ships sail at seven in the morning and at five in the afternoon.",
        "Bicycles go free on every ship but the last of the day.",
    )
    assert told(MENU, TITLE, *STORY, "\n".join(items)) == [*STORY, *items]


def test_the_last_short_paragraph_is_read_whatever_it_is_about() -> None:
    last = "Nobody was hurt in May."
    assert told(MENU, TITLE, *STORY, last, MENU) == [*STORY, last]


def test_a_first_sentence_that_stood_in_a_teaser_is_read_once() -> None:
    teaser = f"Top stories\n{STORY[0]}\nMore\nWeather\nTides\nJobs"
    assert told(teaser, MENU, TITLE, *STORY) == list(STORY)
