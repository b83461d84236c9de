"""Questions that a page answers one under the other, each opened by a button."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

ASKED = ("Who owns the bell?", "When will it ring?", "Why was it green?")
ANSWERS = (
    "The parish of Hale has owned the bell since 1412, when a cooper left it his house and the field behind it.",
    "It will ring on the first Sunday after Easter, if the rope that was ordered in Ghent has come by that day.",
    "Nobody had rubbed it for a hundred years, the founder says, and copper turns green wherever rain can reach.",
)


def told(question: str, around: str = "") -> list[tuple[str, str]]:
    parts = "".join(
        f"<div>{question.format(asked)}<div><p>{answer}</p></div></div>"
        for asked, answer in zip(ASKED, ANSWERS, strict=True)
    )
    article = read_html(
        f"<title>The bell of Hale</title><main><h1>The bell of Hale</h1>{parts}{around}</main>"
    )
    return [(block.kind, block.text) for block in article.blocks]


ALL = [
    line
    for asked, answer in zip(ASKED, ANSWERS, strict=True)
    for line in (("heading", asked), ("paragraph", answer))
]


@pytest.mark.parametrize(
    "question",
    [
        '<h3><button aria-expanded="true">{}</button></h3>',
        '<h3 role="button">{}</h3>',
        '<h4><span role="button"><b>{}</b> <svg></svg></span></h4>',
    ],
)
def test_a_question_in_a_button_is_told_over_its_answer(question: str) -> None:
    assert told(question) == ALL


def test_a_button_beside_a_heading_or_alone_is_not_told() -> None:
    assert told("<h3>{} <button>Copy the link</button></h3>", "<button>Ask us more</button>") == ALL
