"""Captions on pages of many forms, and lines under pictures that are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told

if TYPE_CHECKING:
    from audiobrief.types import Block


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Figure 2: Crossings in a year, by month.</em></p>",
        "<p align='center'><em>The pier at low water</em></p>",
        "<p><span style='font-size:smaller'><em>The pier at low water.</em></span></p>",
        "<p></p><p><em><span style='font-size: 80%'>The pier at low water.</span></em></p>",
    ],
)
def test_a_line_in_italics_under_a_picture_is_its_caption(line: str) -> None:
    kinds = [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]
    assert kinds == ["paragraph", "caption", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>The captain had seen nothing like it.</em></p>",
        "<p><em>Here is what he wrote:</em></p>",
        "<p><em>An island of ninety people wonders who will bring the flour</em></p>",
        "<p><em>Dear Ida, my brother will not board the ferry</em></p>",
        "<p style='font-size:.95em'><em>The captain had seen nothing like it.</em></p>",
        "<p>The pier at low water is no place for a child of six, he wrote.</p>",
    ],
)
def test_a_sentence_under_a_picture_is_told_as_one(line: str) -> None:
    assert "caption" not in [kind for kind, _ in told(page(f"<p><img src='pier.jpg'></p>{line}"))]


def test_lines_under_the_pictures_of_a_table_are_their_captions() -> None:
    pictures = "<thead><tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr></thead>"
    lines = "<tr><td><em>The old pier</em></td><td><em>The new pier</em></td></tr>"
    assert told(page(f"<table>{pictures}{lines}</table>"))[1:3] == [
        ("caption", "The old pier"),
        ("caption", "The new pier"),
    ]


def test_a_table_of_figures_under_pictures_is_left_out_as_one() -> None:
    pictures = "<tr><th><img src='a.jpg'></th><th><img src='b.jpg'></th></tr>"
    figures = "<tr><td>12 knots</td><td>14 knots</td></tr><tr><td>90 seats</td><td>120 seats</td></tr>"
    assert told(page(f"<table>{pictures}{figures}</table>"))[1][0] == "table"


def test_a_caption_ends_before_a_bare_link_and_a_credit_is_none() -> None:
    figure = "<figure><img src='p.jpg'><figcaption>{}</figcaption></figure>"
    linked = figure.format("The pier in 1911 (<a href='/x'>source</a>)")
    assert ("caption", "The pier in 1911") in told(page(linked))
    assert ("caption", "The pier (north side)") in told(page(figure.format("The pier (north side)")))
    assert told(page(figure.format("photo cred: my aunt"))) == STORY


def test_a_picture_over_the_title_is_of_what_schema_org_calls_an_article() -> None:
    over = "<div><img src='p.jpg'><p class='wp-caption-text'>The pier on Monday morning.</p></div>"
    marked = "<div itemscope itemtype='https://schema.org/NewsArticle'><h1>No ferry</h1>"
    html = f"<body><div>{marked}<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div></div></div></body>"
    assert told(read_html(html.replace("<h1>", f"{over}<h1>")))[0] == (
        "caption",
        "The pier on Monday morning.",
    )
    assert told(read_html(html.replace("<div itemscope", f"{over}<div itemscope"))) == STORY


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("Watch: The ferry leaves the pier", "The ferry leaves the pier"),
        ("Listen: The captain's speech", "The captain's speech"),
        ("Watch Hill: The pier at noon", "Watch Hill: The pier at noon"),
    ],
)
def test_the_caption_of_a_film_or_a_recording_is_told_without_its_label(caption: str, said: str) -> None:
    film = (
        f"<figure><iframe src='https://films.example/1'></iframe><figcaption>{caption}</figcaption></figure>"
    )
    assert told(page(film))[1] == ("caption", said)


QUAY = "The last ferry leaves the quay at Brenhaven on Tuesday."


def beside(picture: str) -> list[Block]:
    """What is told of a story that has `picture` among its paragraphs, but for those."""
    paragraph = "<p>The ferry had crossed the sound since 1912, and nobody in Brenhaven had thought that it would end.</p>"
    end = "<p>A boat for passengers alone will sail.</p>"
    page = f"<article><h1>The ferry</h1><div class='article-body'>{paragraph}{picture}{end}</div></article>"
    return [
        block for block in read_html(page).blocks if "nobody" not in block.text and "A boat" not in block.text
    ]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (f"{QUAY}<br>Liv Strand", "Liv Strand"),
        (f"<span>{QUAY}</span><span>Liv Strand</span>", "Liv Strand"),
        (f"<span>{QUAY}</span><span><span>Credit</span><span>Liv Strand for The Tide</span></span>", "Liv Strand for The Tide"),
        (f"<p>{QUAY}</p><span>Foto:</span><p>Liv Strand / bpx</p>", "Liv Strand / bpx"),
        (f"{QUAY} Liv Strand for Tide Picks", "Liv Strand for Tide Picks"),
        (f"{QUAY} — Liv Strand for The Tide", "Liv Strand for The Tide"),
        (f"{QUAY} Liv Strand/Motion", "Liv Strand/Motion"),
        (f"{QUAY} Private", "Private"),
        (f"<span>[1/2]</span>{QUAY} TIDE/Liv Strand", "TIDE/Liv Strand"),
    ],
)  # fmt: skip
def test_what_ends_a_caption_in_an_element_a_line_or_words_of_its_own_is_its_credit(
    caption: str, credit: str
) -> None:
    figure = f"<figure><img src=a><figcaption>{caption}</figcaption></figure>"

    assert [(block.text, block.credit) for block in beside(figure)] == [(QUAY, credit)]


@pytest.mark.parametrize(
    "caption",
    [
        f"{QUAY} Right: the old pier",
        f"{QUAY} Brenhaven, 1981",
        f"{QUAY} the fare was a penny",
        "The people of the quay<br>Liv Strand",
    ],
)
def test_words_behind_a_caption_s_sentence_that_are_of_no_maker_are_told(caption: str) -> None:
    told = beside(f"<figure><img src=a><figcaption>{caption}</figcaption></figure>")

    assert [block.text for block in told] == [caption.replace("<br>", " ")]


def test_title_of_a_caption_is_a_sentence_and_what_stands_beside_it_is_not_glued_to_it() -> None:
    caption = "<span class='c-title'>Small boats</span><span>Some of the fleet</span>"
    told = beside(f"<figure><img src=a><figcaption>{caption}</figcaption></figure>")

    assert [block.text for block in told] == ["Small boats. Some of the fleet"]


@pytest.mark.parametrize(
    "picture",
    [
        f"<div class='slide-media'><img src=a></div><div class='slide'><div>{QUAY} (Photo: Liv Strand)</div><a>More</a></div>",
        f"<div class='module'><img src=a></div><div class='module'><div><p><em>{QUAY} Photo: Liv Strand</em></p></div></div>",
        f"<table align=right><tr><td><img src=a></td></tr><tr><td><font size=1>{QUAY} Photo: Liv Strand</font></td></tr></table>",
        f"<table><tr><td><img src=a><br><font size=1>{QUAY} Tide photo by Liv Strand</font></td></tr></table>",
        f"<x-figure><template shadowrootmode=open><figure><slot name=i></slot><figcaption><slot name=c></slot>"
        f"</figcaption></figure></template><img slot=i src=a><span slot=c>{QUAY} Photo: Liv Strand</span></x-figure>",
        f"[caption id='a_1' align='alignnone' width='300']<img src=a> {QUAY} Photo: Liv Strand[/caption]",
        f"[caption id='a_1']<a href=a.jpg><img src=a></a> {QUAY} Photo: Liv Strand[/caption]",
        f"<figure><img src=a><figcaption>{QUAY} Photo: Liv Strand <span>a.jpg</span> <span>41 KB</span></figcaption></figure>",
    ],
)  # fmt: skip
def test_caption_is_found_in_boxes_tables_slots_and_signs_of_its_own(picture: str) -> None:
    assert [(block.kind, block.text, block.credit) for block in beside(picture)] == [
        ("caption", QUAY, "Liv Strand")
    ]


@pytest.mark.parametrize(
    "picture",
    [
        f"<div class='module'><img src=a></div><div class='module'><div><p>{QUAY}</p></div></div>",
        f"<table><tr><td><img src=a></td></tr><tr><td>{QUAY}</td></tr></table>",
    ],
)
def test_sentence_in_the_box_below_a_picture_is_told_as_one(picture: str) -> None:
    assert [(block.kind, block.text) for block in beside(picture)] == [("paragraph", QUAY)]


def test_a_picture_in_a_box_called_related_is_told_of() -> None:
    picture = "<figure><img src='pier.jpg'><figcaption>The pier at low water</figcaption></figure>"
    assert ("caption", "The pier at low water") in told(page(f"<div class='related-image'>{picture}</div>"))


def test_a_picture_in_a_box_called_related_that_leads_to_another_story_is_not() -> None:
    picture = "<figure><img src='pier.jpg'><figcaption>The pier at low water</figcaption></figure>"
    box = f"<div class='related-story'><a href='/pier'>{picture}</a></div>"
    assert told(page(box)) == STORY


@pytest.mark.parametrize("button", ["<div role='button'>{}</div>", "<button>{}</button>"])
def test_a_picture_that_is_pressed_to_be_larger_keeps_its_caption(button: str) -> None:
    picture = button.format("<img src='https://islander.example/pier.jpg'>")
    article = page(f"<div>{picture}<div class='caption'>The pier at low water</div></div>")
    caption = next(block for block in article.blocks if block.kind == "caption")
    assert (caption.text, caption.image) == ("The pier at low water", "https://islander.example/pier.jpg")


def test_a_button_with_a_sign_and_no_caption_shows_nothing() -> None:
    button = "<div><div role='button'><img src='share.svg'></div><div>Send it</div></div>"
    assert "caption" not in [kind for kind, _ in told(page(button))]


def test_a_sentence_over_its_source_in_what_is_called_a_source_is_a_caption() -> None:
    said = "The depth of the harbor, hour by hour. Source: Harbor office"
    chart = f"<div class='image'><img src='depth.png'><div class='image-source'><p>{said}</p></div></div>"
    assert ("caption", said) in told(page(chart))


def test_a_name_in_what_is_called_a_source_is_a_credit() -> None:
    lines = "<p class='caption'>The pier at low water</p><p class='source'>Source: Harbor office</p>"
    caption = next(
        b for b in page(f"<figure><img src='a.png'>{lines}</figure>").blocks if b.kind == "caption"
    )
    assert caption.text == "The pier at low water"


def test_a_lead_picture_under_a_title_that_is_no_heading_is_told_of() -> None:
    lead = "<div><img src='pier.jpg'><div class='caption'>The pier at low water</div></div>"
    article = page(
        title="<div>No ferry to Harrow Point</div>",
        under=lead,
        head="<title>No ferry to Harrow Point</title>",
    )
    assert told(article)[0] == ("caption", "The pier at low water")


def test_a_caption_source_beside_the_caption_is_its_credit() -> None:
    lines = "<span class='caption-text'>The pier at low water.</span><span class='caption-source'>(The Islander)</span>"
    article = page(f"<figure><img src='a.png'><figcaption>{lines}</figcaption></figure>")
    caption = next(block for block in article.blocks if block.kind == "caption")
    assert (caption.text, caption.credit) == ("The pier at low water.", "The Islander")


def test_the_foot_of_a_figure_under_its_caption_is_the_credit() -> None:
    lines = "<figcaption>The pier at low water.</figcaption><footer>APA/Georg Roe</footer>"
    caption = next(
        b for b in page(f"<figure><img src='a.png'>{lines}</figure>").blocks if b.kind == "caption"
    )
    assert (caption.text, caption.credit) == ("The pier at low water.", "APA/Georg Roe")


def test_the_foot_of_a_quotation_in_a_figure_names_who_said_it() -> None:
    quote = "<figure><blockquote>We bake at night.<footer>Ida Brandt</footer></blockquote></figure>"
    assert ("quote", "Ida Brandt") in told(page(quote))


def test_what_a_film_needs_to_be_shown_is_no_part_of_its_caption() -> None:
    unshown = "<p>To view this video please enable JavaScript, and consider a new browser.</p>"
    figure = (
        f"<figure><img src='a.png'><figcaption><p>The pier at low water.</p>{unshown}</figcaption></figure>"
    )
    assert ("caption", "The pier at low water.") in told(page(figure))


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src='a.jpg'><figcaption>The pier at low water</figcaption><cite>Jo Roe</cite></figure>",
        "<figure><img src='a.jpg'><div class='caption'><i>The pier at low water</i><i>Jo Roe/The Islander</i></div></figure>",
        "<div class='m'><img src='a.jpg'><div><span>The pier at low water</span><span>© Jo Roe</span></div></div>",
    ],
)
def test_a_maker_in_an_element_beside_what_a_caption_says_is_its_credit(picture: str) -> None:
    caption = next(block for block in page(picture).blocks if block.kind == "caption")
    assert caption.text == "The pier at low water"
    assert "Jo Roe" in (caption.credit or "")


@pytest.mark.parametrize(
    "said",
    [
        "A page of <cite>The Islander</cite> from May",
        "<i>Reuters</i> staff at the pier",
        "The cover of <i>Imago</i>, her first book",
        "The new line <i>Upper Harrow / Low Harrow</i>",
    ],
)
def test_a_name_within_the_sentence_of_a_caption_is_told(said: str) -> None:
    picture = f"<figure><img src='a.jpg'><figcaption>{said}</figcaption></figure>"
    assert ("caption", re.sub("<.*?>", "", said)) in told(page(picture))


def test_a_maker_in_the_last_line_beside_a_picture_is_its_credit() -> None:
    lines = "<p>The pier at low water.</p><p>Jo Roe / Islander</p>"
    article = page(f"<div class='image'><img src='a.jpg'>{lines}</div>")
    caption = next(block for block in article.blocks if block.kind == "caption")
    assert (caption.text, caption.credit) == ("The pier at low water.", "Jo Roe / Islander")


def test_the_picture_of_another_article_over_the_story_is_not_told_of() -> None:
    other = "<article><figure><img src='a.jpg'><figcaption>The mill and its old wheel in May</figcaption></figure></article>"
    story = f"<article><h1>No ferry</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    assert [kind for kind, _ in told(read_html(f"<body><main>{other}{story}</main></body>"))] == [
        "paragraph"
    ] * 2


@pytest.mark.parametrize("said", ["The pier and the baker at low water", "Today's paper"])
def test_a_picture_right_over_the_article_is_its_own_unless_it_is_but_labelled(said: str) -> None:
    picture = f"<section><figure><img src='a.jpg'></figure><figcaption>{said}</figcaption></section>"
    story = f"<article><h1>No ferry</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    article = read_html(f"<body><main><div>{picture}{story}</div></main></body>")
    assert (("caption", said) in told(article)) is (len(said) > 20)


def test_a_line_under_a_picture_that_is_pressed_is_its_caption_among_boxes_of_paragraphs() -> None:
    paragraphs = "".join(f"<div><p>{text}</p></div>" for text in (FIRST, SECOND))
    pressed = "<div><div role='button'><img src='a.jpg'></div></div>"
    box = f"<div class='x1'>{pressed}<div><span>The new landing below the mill</span></div></div>"
    body = f"<body><article><h1>No ferry</h1><div>{paragraphs}{box}<div><p>{LAST}</p></div></div></article></body>"
    assert ("caption", "The new landing below the mill") in told(read_html(body))


@pytest.mark.parametrize(
    "said",
    [
        "Dieses Video wird über YouTube abgespielt. Es gelten die Datenschutzbestimmungen von Google.",
        "An dieser Stelle finden Sie externe Inhalte von YouTube. Mit Ihrer Zustimmung werden sie angezeigt.",
        "This content is hosted by a third party. To see it, you need to accept the use of cookies.",
        "We need your consent to load this content, and may set cookies on your device.",
    ],
)
def test_what_asks_for_consent_to_show_something_is_not_told(said: str) -> None:
    assert told(page(f"<figure><img src='a.jpg'><figcaption>{said}</figcaption></figure>")) == STORY
    assert told(page(f"<p>{said}</p>")) == STORY


@pytest.mark.parametrize(
    "said",
    [
        "An dieser Stelle steht seit dem Mai eine Bank, zu der alle Nachbarn ihre Zustimmung gaben.",
        "The video is provided by the family, who gave the court their consent in a letter of May.",
        "An dieser Stelle sehen wir im Video den Hafen, und mit Zustimmung der Stadt auch das Haus.",
        "Mit Ihrer Zustimmung können wir das Video senden, schrieb der Sender der Familie.",
        "Ce contenu provient d'un site qui vend des cookies, selon la police de Harrow.",
        "Para ver este vídeo hizo falta el consentimiento de la familia, dijo el juez.",
    ],
)
def test_a_sentence_on_consent_is_told(said: str) -> None:
    assert ("paragraph", said) in told(page(f"<p>{said}</p>"))


@pytest.mark.parametrize(
    "said",
    ["Ann Lee walks over the pier for the last time", "Ann Lee’s map of the pier", "Ann Leeson, the keeper"],
)
def test_a_picture_of_the_reporter_at_the_end_of_the_story_is_told_of(said: str) -> None:
    picture = f"<figure><img src='a.jpg'><figcaption>{said}</figcaption></figure>"
    assert told(page(under="<p>By Ann Lee</p>", behind=picture))[-1] == ("caption", said)


def test_a_picture_over_who_the_reporter_is_behind_the_story_is_not_told_of() -> None:
    card = "<div class='c'><img src='a.jpg'><div>Ann Lee</div><div>Ann writes about water. She joined in 2015.</div></div>"
    assert told(page(under="<p>By Ann Lee</p>", behind=card)) == STORY
