"""Labels over links to other stories are known by their words, and so are the headlines under them."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.link_labels import labels_links
from audiobrief.reading.text.reader import read_text

STORY = (
    "The boats came back to the island with the mail on Friday, and the baker had his flour again, he said.",
    "Nobody had expected them before the spring, since the ice lay thick in the sound and the pilots were away.",
    "The mayor thanked the crews in a speech on the quay, which the wind carried off before anyone had heard it.",
)
LINKS = (
    "Ice thickens in the sound",
    "Pilots ask for a new tug",
    "School closes early as storm nears",
    "Who will run the lighthouse?",
)
LABELS = (
    "Recommended for you",
    "Most Popular",
    "Editors' picks",
    "From our partners",
    "Elsewhere on the BBC",
    "More from The Post",
    "More in World",
    "In other news",
    "Don’t miss",
    "What to read next",
    "Around the web",
    "MORE STORIES",
    "Keep reading",
    "Also in this section",
    "You might also like…",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("behind", [2, 3])
def test_headlines_under_a_label_of_links_are_not_told(label: str, between: str, behind: int) -> None:
    told = (*STORY[:behind], label, *LINKS, *STORY[behind:])
    page = between.join(("The boats come back", "By Ann Lee", *told))
    assert [block.text for block in read_text(page).blocks] == [*STORY]


@pytest.mark.parametrize(
    "heading",
    [
        "What next?",
        "The latest",
        "More on the vote",
        "Our story",
        "News from Kyiv",
        "Most people like it",
        "Around the island",
        "The most popular man",
    ],
)
def test_a_heading_of_the_story_labels_no_links(heading: str) -> None:
    assert not labels_links(heading)
    page = "\n\n".join(("The boats come back", *STORY[:2], heading, STORY[2]))
    assert heading in [block.text for block in read_text(page).blocks]


def test_a_summary_under_a_menu_that_has_such_a_label_is_told() -> None:
    summary = "Falling demand for ice sends pilots in search of a second trade for the winter"
    page = "\n".join(
        (
            "The Post",
            "World",
            "Trending",
            "Business",
            "Opinion",
            "Pilots turn to knitting",
            summary,
            "Ann Lee",
            *STORY,
        )
    )
    article = read_text(page)
    assert (article.title, article.blocks[0].text) == ("Pilots turn to knitting", summary)


def test_a_label_that_heads_a_paragraph_of_a_letter_is_its_heading() -> None:
    told = [
        block.text
        for block in read_text("\n\n".join(("The boats", *STORY[:2], "In other news", STORY[2]))).blocks
    ]
    assert told == [*STORY[:2], "In other news", STORY[2]]
