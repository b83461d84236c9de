"""Stories in parts under headings that each lead to another page, and the beginnings of other stories."""

from __future__ import annotations

from audiobrief.reading.web import read_html
from mill_story import PROSE, paragraphs

NEWS = {
    "A bakery comes back to the quay": "The bakery on the quay has a new oven.",
    "Boats are found in the fog": "Two boats were found in the night, and nobody was hurt.",
    "The school keeps its last class": "The school stays open for the nine who are left.",
}


def told(end: str) -> list[str]:
    page = f"<main><h1>The week in Larn</h1>{paragraphs(*PROSE)}"
    title = "<title>The week in Larn</title>"
    return [block.text for block in read_html(f"{title}{page}{''.join(parts(end))}</main>").blocks]


def parts(end: str) -> list[str]:
    return [
        f"<h2><a href=/{n}>{title}</a></h2><div class=excerpt-text><p>{said[:-1]}{end}</p></div>"
        for n, (title, said) in enumerate(NEWS.items())
    ]


def test_whole_sentences_under_headings_that_lead_elsewhere_are_told_though_they_are_called_excerpts() -> (
    None
):
    assert told(".") == [*PROSE, *(line for part in NEWS.items() for line in part)]


def test_excerpts_that_are_cut_off_are_not_told() -> None:
    assert told(" …") == list(PROSE)
