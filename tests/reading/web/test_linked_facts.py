"""Lists whose items are links and that are a story's facts, not the next things to read."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

FIRST = "The jury of the Brask film days sat for nine hours in the old ferry and came ashore at two in the morning."
LAST = (
    "The prizes are made of driftwood by the children of the school, who had to begin again after the flood."
)
WINNERS = ("Best picture: Salt", "Best actor: Nils Orrby in The Weir", "Best score: Eva Tamm")


def told(heading: str, items: tuple[str, ...], last: str = f"<p>{LAST}</p>") -> list[str]:
    linked = "".join(f'<li><a href="/films/{n}">{item}</a></li>' for n, item in enumerate(items))
    story = f"<p>{FIRST}</p><h2>{heading}</h2><ul>{linked}</ul>{last}"
    page = read_html(f"<title>Salt wins</title><article><h1>Salt wins at Brask</h1>{story}</article>")
    return [block.text for block in page.blocks]


def test_linked_facts_under_a_heading_of_the_story_are_told() -> None:
    assert told("The winners", WINNERS) == [FIRST, "The winners", *WINNERS, LAST]


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("Related stories", WINNERS),
        ("The winners", ("Salt opens in June", "Orrby to leave the stage", "Flood takes the prizes")),
        ("The winners", ("Watch: Salt opens in June", "Watch: Orrby leaves", "Watch: The flood")),
        ("The winners", WINNERS[:2]),
    ],
)
def test_linked_headlines_are_not_told(heading: str, items: tuple[str, ...]) -> None:
    assert not set(items) & set(told(heading, items))


def test_linked_lines_behind_the_story_are_not_told() -> None:
    assert WINNERS[0] not in told("The winners", WINNERS, last="")
