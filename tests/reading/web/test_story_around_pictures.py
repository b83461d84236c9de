"""Paragraphs of a story that stand beside its pictures, and the captions of those pictures."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

BEFORE = "The miller of Oster had not seen the river so low since the spring in which his daughter was born."
AFTER = "By June the wheel stood still, and the bakers of the town began to send for flour from the coast."
BESIDE = "The weir was built of oak by nine brothers, who are said to have been paid in bread for all of it."
CAPTION = "The weir in April."
NOTE = "At noon I laid my ear to the wheel."


def told(beside: str) -> list[tuple[str, str]]:
    page = f"<title>The low river</title><main><h1>The low river</h1><p>{BEFORE}</p>{beside}<p>{AFTER}</p></main>"
    return [(block.kind, block.text) for block in read_html(page).blocks]


def around(*lines: tuple[str, str]) -> list[tuple[str, str]]:
    return [("paragraph", BEFORE), *lines, ("paragraph", AFTER)]


@pytest.mark.parametrize(
    "beside",
    [
        f'<img src="c.png" alt="A chart" aria-describedby="weir"><p id="weir">{BESIDE}</p>',
        f'<div class="photo-left"><img src="w.jpg"><p>{BESIDE}</p></div>',
        f'<div class="row"><div class="col"><img src="w.jpg" alt="{BESIDE}"></div>'
        f'<div class="col"><p>{BESIDE}</p></div></div>',
    ],
)
def test_a_paragraph_beside_a_picture_is_told_as_one(beside: str) -> None:
    assert told(beside) == around(("paragraph", BESIDE))


@pytest.mark.parametrize(
    "beside",
    [
        f'<div><img src="w.jpg" aria-describedby="weir"><p id="weir" class="wp-text">{BESIDE}</p></div>',
        f'<div class="photo-left"><img src="w.jpg"><p class="text">{BESIDE}</p></div>',
        f'<div class="photo-left"><img src="w.jpg"><div>{BESIDE}</div></div>',
        f'<div class="row"><div class="col"><img src="w.jpg" alt="{BESIDE}"></div><p>{BESIDE}</p></div>',
        f'<div class="media"><p class="ph"><img src="w.jpg"></p><p class="fn">{BESIDE}</p></div>',
    ],
)
def test_a_sentence_that_is_set_otherwise_than_the_paragraphs_is_the_caption(beside: str) -> None:
    assert told(beside) == around(("caption", BESIDE))


def test_a_name_in_italics_centred_under_a_picture_is_the_caption() -> None:
    name = '<div style="text-align: center;"><em>Ida Brandt</em></div>'
    assert told(f'<div><a href="i.jpg"><img src="i.jpg"></a></div>{name}') == around(
        ("caption", "Ida Brandt")
    )


def test_a_name_under_a_picture_that_is_described_by_it_is_the_caption() -> None:
    assert told('<div><img src="w.jpg" alt="Ida Brandt."><p>Ida Brandt.</p></div>') == around(
        ("caption", "Ida Brandt.")
    )


@pytest.mark.parametrize(
    "beside",
    [
        f'<div class="step"><img src="w.jpg"><p class="fn">{BESIDE}</p></div>' * 2,
        "".join(f'<div class="step s{n}"><img src="w.jpg"><p class="fn">{BESIDE}</p></div>' for n in (1, 2)),
        f'<div class="media"><p class="fn">{BESIDE}</p><img src="w.jpg"></div>',
        f'<div class="media"><img src="w.jpg"><div class="fn"><p>{BESIDE}</p></div></div>',
    ],
)
def test_a_paragraph_in_a_box_with_a_picture_is_one_where_the_box_is_no_picture_s(beside: str) -> None:
    assert ("paragraph", BESIDE) in told(beside)


def test_the_portrait_of_a_reporter_is_no_caption() -> None:
    head = "<meta name='author' content='Ida Brandt'><title>The low river</title>"
    portrait = "<figure><img src='i.jpg'><figcaption>Ida Brandt</figcaption></figure>"
    page = f"<html><head>{head}</head><body><main><h1>The low river</h1><p>{BEFORE}</p>{portrait}<p>{AFTER}</p></main>"
    assert [(block.kind, block.text) for block in read_html(page).blocks] == around()


def test_a_paragraph_in_the_figure_of_a_picture_with_its_caption_is_told() -> None:
    figure = (
        f'<figure><img src="w.jpg"><figcaption>{CAPTION}</figcaption><p>{BESIDE}</p><p>Enlarge</p></figure>'
    )
    assert told(figure) == around(("caption", CAPTION), ("paragraph", BESIDE))


def diary(*lines: str) -> list[tuple[str, str]]:
    text = "<br><br>".join((BEFORE, *lines, AFTER))
    page = read_html(f"<title>The low river</title><div><h1>The low river</h1>{text}</div>")
    return [(block.kind, block.text) for block in page.blocks]


PICTURED = f"<img src=w.jpg><br><i>{NOTE}</i>"


def test_a_line_in_italics_among_others_of_a_diary_is_no_caption() -> None:
    assert ("paragraph", NOTE) in diary(PICTURED, BESIDE, "<i>At dusk I knew that it would not turn.</i>")


@pytest.mark.parametrize(
    "others", [(PICTURED.replace("noon", "dusk"),), (BESIDE, "<i>The Gazette</i> wrote of it in May.")]
)
def test_lines_in_italics_under_pictures_alone_are_captions(others: tuple[str, ...]) -> None:
    assert ("caption", NOTE) in diary(PICTURED, *others)


def gallery(figcaption: str) -> list[tuple[str, str]]:
    return told(f'<figure><img src="w.jpg"><figcaption>{figcaption}</figcaption></figure>')


def test_a_title_over_the_text_of_a_caption_is_told_with_it() -> None:
    assert gallery(f"<h3>1. <b>Wait</b></h3><p>{CAPTION}</p>") == around(("caption", f"1. Wait. {CAPTION}"))
    assert gallery(f"<h3>Is it <b>dry</b>?</h3><p>{CAPTION}</p>") == around(
        ("caption", f"Is it dry? {CAPTION}")
    )


@pytest.mark.parametrize(
    "figcaption",
    [
        '<h3><a href="/eels">Eels come back to Oster</a></h3><p>After forty years.</p>',
        '<h3>Eels come back to Oster</h3><p>After forty years.</p><a href="/eels">On</a>',
    ],
)
def test_a_title_that_leads_to_another_story_is_not_told(figcaption: str) -> None:
    assert gallery(figcaption) == around()


def linked(address: str, said: str) -> list[tuple[str, str]]:
    return told(f'<figure><a href="{address}"><img src="e.jpg"><figcaption>{said}</figcaption></a></figure>')


def test_a_headline_in_a_link_around_a_picture_is_no_caption() -> None:
    assert linked("/news/eels", "Eels come back to Oster after forty years") == around()


@pytest.mark.parametrize(
    ("address", "said"),
    [("/large/weir.jpg", "The weir in April"), ("/gallery/7", "The weir in April"), ("/news/weir", CAPTION)],
)
def test_a_caption_in_a_link_to_its_picture_or_that_is_a_sentence_is_told(address: str, said: str) -> None:
    assert linked(address, said) == around(("caption", said))
