"""What kind of thing a source holds is told from what stands in it."""

from __future__ import annotations

from io import BytesIO

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading import read

FERRY = "The ferry to Gull Island sailed again on Saturday after a break of 14 months."
GOATS = "It carried 212 passengers and two goats, the company said."
STORY = f"<p>{FERRY}</p><p>{GOATS}</p>"


def told(document: str, name: str = "story.txt") -> list[str]:
    file = BytesIO(document.encode())
    file.name = name
    return [block.text for block in read(file).blocks]


@pytest.mark.parametrize(
    "before",
    [
        "<b>",
        "<blockquote>",
        '<img src="boat.jpg"/>',
        '<a href="/top"></a>',
        "<br>",
        "<ol><li>",
        "<!-- 12 --><em>",
        "<amp-story>",
        "<news:item>",
    ],
)
def test_a_part_of_a_page_is_read_as_one_whatever_it_begins_with(before: str) -> None:
    assert told(before + STORY) == [FERRY, GOATS]


def test_a_text_that_is_divided_by_tags_is_told_without_them() -> None:
    assert told(f"Ferry sails again\n\n{STORY}") == ["Ferry sails again", FERRY, GOATS]
    assert told(f"{FERRY}<br />{GOATS}<br />It will sail again.") == [f"{FERRY} {GOATS} It will sail again."]


def test_a_sign_that_is_no_tag_leaves_a_text_as_it_is() -> None:
    assert told(f"<laughs> {FERRY}\n\n{GOATS}") == [f"<laughs> {FERRY}", GOATS]
    assert told(f"{FERRY}\n\nA line is ended by <br>, said the teacher of the goats.")[1].count("<br>") == 1


def test_markdown_that_begins_with_a_picture_in_html_is_markdown_by_its_name() -> None:
    readme = f'<p align="center"><img src="boat.png"></p>\n\n# Ferry\n\nThe **ferry** sailed.\n\n{GOATS}\n'
    assert told(readme, "story.md") == ["The ferry sailed.", GOATS]


@pytest.mark.parametrize(
    "document",
    [
        '<?xml version="1.0"?>\n<urlset><url><loc>https://p.example/a</loc></url></urlset>\n',
        "\ufeff<data><row><name>Gull Island</name></row></data>",
        f"<!DOCTYPE story>\n<story>{FERRY}</story>",
    ],
)
def test_data_in_xml_is_not_read_out(document: str) -> None:
    with pytest.raises(SourceError, match=r"story\.txt is XML data, not an article"):
        told(document)


@pytest.mark.parametrize(
    "over", ["<b>Ferry sails again</b>", "<i>From Gull Island.</i>", '<img src="boat.jpg">']
)
def test_paragraphs_between_blank_lines_below_a_line_in_tags_stay_apart(over: str) -> None:
    assert told(f"{over}\n\n{FERRY}\n\n{GOATS}")[-2:] == [FERRY, GOATS]
    assert told(f"<div>\n\n{STORY}\n\n</div>") == [FERRY, GOATS]


def test_a_line_in_tags_over_a_text_is_its_title() -> None:
    file = BytesIO(f"<b>Ferry sails again</b>\n\nBy Ida Brandt\n\n{FERRY}\n\n{GOATS}".encode())
    article = read(file)
    assert (article.title, article.byline) == ("Ferry sails again", ("Ida Brandt",))


def test_a_page_that_begins_with_its_title_is_one_though_its_text_has_no_tags() -> None:
    file = BytesIO(f"<title>Ferry sails again</title>\n\n{FERRY}\n\n{GOATS}".encode())
    assert read(file).title == "Ferry sails again"


def test_a_text_that_only_speaks_of_tags_keeps_its_paragraphs() -> None:
    spoken = "A line is ended by <br> or <br/>, said the teacher of the goats."
    assert told(f"{spoken}\n\n{FERRY}\n\n{GOATS}")[-2:] == [FERRY, GOATS]


def test_a_text_in_an_element_of_its_own_is_told() -> None:
    assert told(f"<TEXT>\n{FERRY}\n\n{GOATS}\n\n{FERRY}\n</TEXT>").count(GOATS) == 1
