"""Captions in texts: told from paragraphs, and parted from their credits."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import read_text

PAGE = """Tide turns

The tide turned at noon on Friday, the mayor said. Nobody got wet.

{}

The shops opened again on Saturday morning.
"""
PICTURE = "Waves break over the harbor wall on Tuesday."


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (f"{PICTURE} Photograph: Ann Lee/The Courier", "Ann Lee/The Courier"),
        (f"{PICTURE} Photo by Ann Lee", "Ann Lee"),
        (f"{PICTURE} Courtesy of Ann Lee", "Ann Lee"),
        (f"{PICTURE} Credit: Ann Lee", "Ann Lee"),
        (f"{PICTURE} © Ann Lee", "Ann Lee"),
        (f"{PICTURE} | Ann Lee/AFP", "Ann Lee/AFP"),
        (f"{PICTURE} Ann Lee/AP", "Ann Lee/AP"),
        (f"{PICTURE} (Supplied: Ann Lee)", "Ann Lee"),
        (f"{PICTURE} (Ann Lee / Courier Times)", "Ann Lee / Courier Times"),
        (f"{PICTURE} [Photo/Xinhua]", "Xinhua"),
        (f"{PICTURE} Ann Lee hide caption", "Ann Lee"),
        (f"Above: {PICTURE} Photo: Ann Lee", "Ann Lee"),
    ],
)
def test_a_line_that_ends_with_a_credit_is_a_caption(line: str, credit: str) -> None:
    captions = [block for block in read_text(PAGE.format(line)).blocks if block.kind == "caption"]
    assert [(caption.text, caption.credit) for caption in captions] == [(PICTURE, credit)]


@pytest.mark.parametrize("label", ["Photo", "Foto", "Image"])
def test_what_a_photo_shows_with_its_agency_in_brackets_is_a_caption(label: str) -> None:
    article = read_text(PAGE.format(f"{label}: The harbor wall at Wick on Friday (AP/Jo Li)"))
    assert (article.blocks[1].kind, article.blocks[1].text, article.blocks[1].credit) == (
        "caption",
        "The harbor wall at Wick on Friday",
        "AP/Jo Li",
    )


def test_a_lead_over_a_photo_s_credit_is_told_though_it_says_what_the_title_says() -> None:
    lead = "Harbor wall at Wick closes as storm nears, the council said. It opens again on Sunday."
    article = read_text(
        f"Harbor wall at Wick closes\n\n{lead}\n\nPhoto: Jo Li\n\nLosses exceed 3 million, the harbor master said."
    )
    assert lead in [block.text for block in article.blocks]


def test_who_stands_where_in_a_picture_is_no_credit() -> None:
    article = read_text(PAGE.format("Caption: Maria Ellis (left) and Tom Adams (right)"))
    assert (article.blocks[1].text, article.blocks[1].credit) == (
        "Maria Ellis (left) and Tom Adams (right)",
        None,
    )


def test_the_label_of_a_figure_is_no_part_of_its_caption() -> None:
    article = read_text(PAGE.format("Figure: Map of the wall (courtesy of the harbor office)"))
    block = article.blocks[1]
    assert (block.kind, block.text, block.credit) == (
        "caption",
        "Map of the wall",
        "courtesy of the harbor office",
    )


def test_a_figure_told_of_is_in_the_story() -> None:
    sentence = "Figure skating returns to the harbor in May, the mayor said."
    assert sentence in [
        block.text for block in read_text(PAGE.format(sentence)).blocks if block.kind == "paragraph"
    ]


def test_a_caption_without_a_colon_is_parted_from_the_paragraph_before_it() -> None:
    article = read_text(PAGE.format(f"The mayor said so. Image caption {PICTURE}"))
    assert [(block.kind, block.text) for block in article.blocks[1:3]] == [
        ("paragraph", "The mayor said so."),
        ("caption", PICTURE),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The deal was first reported by Reuters (and later by AP/AFP).",
        "He said that the picture was fake (a photo from 2014).",
        "The council voted for it by a wide margin (Labour/Green).",
        "The pictures were sold to Getty Images.",
        "Prices rose 3% (or 5% in the north).",
        "Picture this: a town without a wall.",
    ],
)
def test_a_sentence_that_speaks_of_pictures_stays_in_the_story(sentence: str) -> None:
    article = read_text(PAGE.format(sentence))
    assert ("paragraph", sentence) in [(block.kind, block.text) for block in article.blocks]
