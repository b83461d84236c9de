"""Paragraphs that a page does not mark as such."""

from __future__ import annotations

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told

LINES = (FIRST, "“No flour,” he said.", SECOND, "The mail was late.", LAST)

COMMENTS = "".join(
    f"<p>I have lived on this island for {years} years, and the ferry was never once on time.</p>"
    for years in (20, 30, 40)
)


@pytest.mark.parametrize(
    "story",
    [
        "".join(f"<div>{line}</div>" for line in LINES),
        "".join(f"<div class='x1'><span>{line}</span></div>" for line in LINES),
        f"<div class='x1'>{'<br><br>'.join(LINES)}</div>",
        f"<div class='x1'>{'<br> <br>'.join(LINES)}</div>",
        "".join(f"<text-block>{line}</text-block>" for line in LINES),
        f"<section>{'</section><section>'.join(LINES)}</section>",
        f"<table><tr><td>{'<br><br>'.join(LINES)}</td></tr></table>",
    ],
)
@pytest.mark.parametrize("name", ["x2", "entry read-more", "layout sidebar-left"])
def test_paragraphs_that_are_not_marked_as_such_are_told_whatever_is_around_them(
    story: str, name: str
) -> None:
    after = f"<div id='comments'>{COMMENTS}</div>"
    body = f"<body><h1>No ferry</h1><div class='{name}'>{story}</div>{after}</body>"
    assert [text for _, text in told(read_html(body))] == list(LINES)


def test_a_form_is_no_story_for_what_its_fields_are_explained_by() -> None:
    said = "Spaces are allowed here, and so are hyphens, apostrophes and all of the marks that names have."
    field = f"<form><div><label>Name</label><div>{said}</div></div></form>"
    assert all(text != said for _, text in told(page(after=field)))


def test_a_page_that_only_explains_the_fields_of_a_form_is_refused() -> None:
    said = "Spaces are allowed here, and so are hyphens, apostrophes and all of the marks that names have."
    fields = "".join(
        f"<div><label>{name}</label><input name='{name}'><div class='hint'>{said}</div></div>"
        for name in ("Name", "Address")
    )
    with pytest.raises(SourceError):
        read_html(
            f"<title>Create new account</title><body><form class='user-info-cookie'>{fields}</form></body>"
        )


@pytest.mark.parametrize(
    "lines",
    [
        ("The tide is out", "and will not come", "until the moon says so"),
        ("Two: boats left.", "Three: came back.", "One: never did."),
    ],
)
def test_lines_of_a_poem_or_sentences_between_breaks_are_one_paragraph(lines: tuple[str, ...]) -> None:
    assert ("paragraph", " ".join(lines)) in told(page(between=f"<p>{'<br>'.join(lines)}</p>"))


@pytest.mark.parametrize("where", ["between", "behind"])
def test_short_sentences_bare_in_the_story_s_box_are_told(where: str) -> None:
    lines = told(page(**{where: "It never came.<br><br>Nobody knew why.<br>"}))
    assert [line for line in lines if line not in STORY] == [
        ("paragraph", "It never came."),
        ("paragraph", "Nobody knew why."),
    ]
