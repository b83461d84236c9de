"""A page of a story in three paragraphs, with whatever a test puts around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.reading.web import read_html

if TYPE_CHECKING:
    from audiobrief.types import Article

FIRST = (
    "The ferry to Harrow Point was cancelled on Monday, and the island's baker ran out of flour before noon."
)
SECOND = (
    "By Tuesday the mayor had asked two fishing boats to carry the mail, and both captains said yes at once."
)
LAST = "The company says that a new engine will arrive on Friday, if the weather lets anything arrive at all."


def page(
    between: str = "",
    *,
    head: str = "",
    over: str = "",
    title: str = "<h1>No ferry to Harrow Point</h1>",
    under: str = "",
    behind: str = "",
    after: str = "",
    url: str | None = None,
) -> Article:
    return read_html(
        f"<html lang='en'><head>{head}</head><body><div id='page'><div>{over}{title}{under}<div><p>{FIRST}</p>"
        f"{between}<p>{SECOND}</p><p>{LAST}</p>{behind}</div></div>{after}</div></body></html>",
        url,
    )


def told(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


STORY = [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", LAST)]
