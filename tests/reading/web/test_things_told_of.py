"""Things that a story tells of, each an article under a linked title, and the beginnings of other stories set like them."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from mill_story import LAST, PROSE, paragraphs

BOOKS = {
    "Salt, by Nora Finch": "It is short, cold and perfect, and should be read in one night with the window open to the sea.",
    "The Book of Knots": "Nobody has written better about rope, and nobody will, since the man who knew it all has died.",
    "Smoke and Eel": "It is a cookbook that is really a memoir, with eleven ways to smoke an eel and one to bury a dog.",
}
BOOK = "<article class=item><h3><a href='/shop/{n}'>{title}</a></h3><p>{said}</p></article>"
STORY = paragraphs(*PROSE)


def told(body: str) -> list[str]:
    page = f"<title>Three books for the mill</title><main><article><h1>Three books for the mill</h1>{body}</article></main>"
    return [block.text for block in read_html(page).blocks]


def items(form: str) -> str:
    return "".join(form.format(n=n, title=title, said=said) for n, (title, said) in enumerate(BOOKS.items()))


@pytest.mark.parametrize("after", ["", f"<p>{LAST}</p>"])
def test_books_under_linked_titles_behind_a_paragraph_of_their_review_are_told(after: str) -> None:
    assert [line for book in BOOKS.items() for line in book] == [
        text for text in told(STORY + items(BOOK) + after) if text not in (*PROSE, LAST)
    ]


@pytest.mark.parametrize(
    "others",
    [
        items(BOOK.replace("<h3>", "<img src=a.jpg><h3>")),
        items(BOOK.replace("<p>", "<time>3 May</time><p>")),
        items(BOOK.replace("</p>", " …</p>")),
        "<h2>Read next</h2>" + items(BOOK),
        f"<div>{items(BOOK)}</div>",
        BOOK.format(n=0, title="Salt, by Nora Finch", said=BOOKS["Salt, by Nora Finch"]) + f"<p>{LAST}</p>",
    ],
)
def test_the_beginnings_of_other_stories_are_not_told(others: str) -> None:
    assert not set(told(STORY + others)) & {*BOOKS, *BOOKS.values()}
