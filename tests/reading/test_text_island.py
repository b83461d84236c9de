"""The story as the main run of prose: what stands far before or behind it is not read, what may be the story's is."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import explain_text, read_text

TITLE = "Harbor council votes to raise the wall"
STORY = (
    "The harbor council voted on Friday to raise the sea wall by two feet, after the spring tide flooded "
    "the bakers of Market Street for the third time since October and closed the school for a week.",
    "The work will cost four million dollars and begin before the winter, said Helen Marsh, who leads the "
    "council and has lived beside the harbor since she was a child.",
    "Bakers who had asked for the wall in three letters said that two feet would not be enough if the tides go on "
    "rising as they have, and that the council should buy pumps as well.",
    "The engineers who drew the plans said that the wall could be raised again in ten years, because its "
    "foundations had been laid for twice the height when the harbor was built.",
    "Not everybody is content with the plan, since the wall will hide the water from the promenade, where the "
    "hotels have their terraces and the fishermen sell what they caught in the morning.",
    "The owners of the hotels want glass instead of stone, which the council refused because glass costs three "
    "times as much and would have to be cleaned of salt every other week.",
)
MENU = (
    "Home",
    "News",
    "Sports",
    "Football",
    "Tennis",
    "Golf",
    "Video",
    "Photos",
    "Culture",
    "Travel",
    "Food",
    "Jobs",
)
TEASERS = (
    "Orchestra finds a conductor",
    "The philharmonic has named a violinist from Vienna, aged thirty, as its chief conductor from September.",
    "Zoo celebrates twins",
    "Two pandas were born on Monday, the first in the zoological garden for eleven summers.",
)


def _paragraphs(*lines: str) -> list[str]:
    return [block.text for block in read_text("\n".join(lines)).blocks if block.kind == "paragraph"]


def test_sentences_of_other_stories_behind_a_menu_are_not_read() -> None:
    assert _paragraphs(TITLE, *STORY, *MENU, *TEASERS, *MENU) == list(STORY)


def test_sentences_of_other_stories_before_the_title_are_not_read() -> None:
    lines = (*MENU, *TEASERS, *MENU, TITLE, "By Ann Lee", "May 6, 2023", *STORY)
    assert read_text("\n".join(lines)).title == TITLE
    assert _paragraphs(*lines) == list(STORY)


@pytest.mark.parametrize(
    "last",
    [
        "Helen Marsh will answer the hotels on Monday, when the council meets again at the harbor.",
        "It is late.",
        "He has time enough.",
    ],
)
def test_the_last_sentence_behind_a_box_is_read(last: str) -> None:
    box = ("Share", "Facebook", "Most read", "Zoo celebrates twins", "Orchestra finds a conductor", "Share")
    assert _paragraphs(TITLE, *STORY, *box, f"{last} The wall stands in the harbor.")[-1].startswith(last)


def test_a_summary_under_the_title_is_read_over_any_number_of_buttons() -> None:
    summary = "Two feet of stone are to keep what the bakers fear out of their shops."
    assert _paragraphs(TITLE, summary, *MENU, *STORY) == [summary, *STORY]


def test_no_entry_of_a_live_page_outweighs_the_others() -> None:
    entries = [
        line
        for number in range(12)
        for line in (
            f"{number + 8}.15 BST",
            "Share",
            f"Reporter {number} counts the boats that left quay {number} today.",
        )
    ]
    paragraphs = _paragraphs(TITLE, "May 6, 2023", *entries[:18], *STORY[:4], *entries[18:])
    assert [text for text in paragraphs if text.startswith("Reporter")] == entries[2::3]


def test_a_menu_between_sentences_is_not_read() -> None:
    assert all(
        one.taken_for != "heading"
        for one in explain_text("\n".join((TITLE, *STORY[:2], *MENU, *STORY[2:])))
        if one.line in MENU[:9]
    )


def test_a_long_list_of_the_story_is_read() -> None:
    goods = [
        f"{number} sacks of {what}"
        for number, what in enumerate(
            (
                "flour",
                "sugar",
                "salt",
                "rye",
                "oats",
                "bran",
                "yeast",
                "beans",
                "rice",
                "malt",
                "corn",
                "peas",
                "lentils",
            ),
            2,
        )
    ]
    said = [block.text for block in read_text("\n".join((TITLE, *STORY[:2], *goods, *STORY[2:]))).blocks]
    assert said == [*STORY[:2], *goods, *STORY[2:]]


@pytest.mark.parametrize(
    "slogan", ["Independent since the year of the great flood", "The paper that never sleeps at night"]
)
def test_the_title_is_the_line_that_names_what_the_story_is_about(slogan: str) -> None:
    assert read_text("\n".join((slogan, "News", TITLE, *STORY))).title == TITLE


INGREDIENTS = (
    "What goes in",
    "400 g of mussels",
    "2 shallots",
    "1 bunch of parsley",
    "Half a glass of cider",
    "1 bay leaf",
    "Butter",
    "Pepper",
    "Salt",
    "Cream",
    "1 lemon",
    "2 carrots",
    "1 leek",
    "Stale bread",
    "How it is done",
)


def test_a_recipe_under_a_long_story_is_read_with_its_list_and_its_steps() -> None:
    steps = (
        "Soften the shallots and the leek in butter.",
        "Add mussels and cider, and cover the pot.",
        "Toast the bread, and squeeze the lemon over it all.",
    )
    said = [block.text for block in read_text("\n".join((TITLE, *STORY, *INGREDIENTS, *steps))).blocks]
    assert said == [*STORY, *INGREDIENTS, *steps]


def test_headlines_with_their_teasers_behind_a_story_are_no_list_of_it() -> None:
    assert _paragraphs(TITLE, *STORY, *INGREDIENTS[1:8], *TEASERS, *INGREDIENTS[8:]) == list(STORY)


@pytest.mark.parametrize(
    "label", ["Advertisement", "Read also: Zoo celebrates twins", "Do you have a story? Tell us."]
)
def test_the_last_paragraph_under_a_label_is_read(label: str) -> None:
    last = "Marsh has paid for an empty office since August, where she goes once a week, as she said, to run the taps."
    menu = "\n".join(MENU)
    page = "\n\n".join((menu, TITLE, *STORY, f"{label}\n{last}", menu))
    assert _paragraphs(page) == [*STORY, last]
    stranger = "\n\n".join((menu, TITLE, *STORY, label, "\n".join(TEASERS), menu))
    assert _paragraphs(stranger) == list(STORY)


def test_a_chronicle_with_tables_of_numbers_is_told_to_its_end() -> None:
    told = [
        f"In the year {1700 + 10 * number} the river mill burned down, and {name} the miller built it again with his hands."
        for number, name in enumerate(
            [
                "Abel",
                "Bertil",
                "Caspar",
                "David",
                "Emil",
                "Frans",
                "Gustaf",
                "Henrik",
                "Ivar",
            ]
        )
    ]
    mills = [
        "1775",
        "1939",
        "1969",
        "58",
        "248",
        "363",
        "15",
        "95",
        "80",
        "66",
        "207",
        "201",
        "40",
        "48",
        "52",
    ]
    apart = [line for sentence in told[5:] for line in (sentence, "31", "69", "111")]
    text = "\n".join(["A chronicle of the mill", *told[:5], *mills, *apart])
    read = " ".join(block.text for block in read_text(text).blocks)
    assert [sentence for sentence in told if sentence not in read] == []
