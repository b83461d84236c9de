"""Who wrote a story and when, where a page only shows it, and pages of other languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from audiobrief.reading.web import read_html

if TYPE_CHECKING:
    from audiobrief.types import Article

STORY = (
    "The water covered the quay for the third time in a month, the town said on Friday. It rose four feet.",
    "Nobody in the town was surprised, the mayor said, and asked for a higher wall around the harbor.",
    "The market opens an hour later until June, and small boats must lie in the canal until then.",
)
SPANISH = (
    "La marea cubrió el muelle por tercera vez en un mes, según el ayuntamiento, y subió más de un metro.",
    "Nadie se sorprendió, dijo la alcaldesa, que pide dinero para elevar el muro que rodea el puerto.",
    "El mercado abrirá una hora más tarde hasta junio, y los barcos tendrán que amarrar en el canal.",
)


def page(
    under_title: str, story: tuple[str, ...] = STORY, language: str = "en", between: str = ""
) -> Article:
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in story)
    return read_html(
        f'<html lang="{language}"><title>The tide</title><body><main><article><h1>The tide at the quay</h1>'
        f"{under_title}{first}{between}{''.join(rest)}</article></main></body></html>"
    )


@pytest.mark.parametrize(
    ("under_title", "names", "source", "day"),
    [
        ("<p>By Eva Brandt and Luis Gil, Harbor News</p><p>May 7, 2022, 10:15 a.m.</p>",
         ("Eva Brandt", "Luis Gil"), "Harbor News", date(2022, 5, 7)),
        ("<div><span>By Eva Brandt</span></div><div>Published 7 May 2022</div>",
         ("Eva Brandt",), None, date(2022, 5, 7)),
        ('<header><div class="post-author">Eva Brandt</div><div>2022-05-07</div></header>',
         ("Eva Brandt",), None, date(2022, 5, 7)),
        ('<div class="byline-block"><div>Eva Brandt</div><div>Harbor Correspondent</div></div><div>7 May 2022</div>',
         ("Eva Brandt",), None, date(2022, 5, 7)),
        ("<div><span>2022-05-07 09:30</span><span>Source: Harbor News</span><span>By Eva Brandt</span></div>",
         ("Eva Brandt",), "Harbor News", date(2022, 5, 7)),
        ("<p>By Eva Brandt | May 7, 2022</p>", ("Eva Brandt",), None, date(2022, 5, 7)),
        ("<p>05/07/2022</p>", (), None, date(2022, 5, 7)),
    ],
)  # fmt: skip
def test_reporters_and_day_are_read_from_the_lines_under_the_title(
    under_title: str, names: tuple[str, ...], source: str | None, day: date
) -> None:
    article = page(under_title)
    assert (article.byline, article.source, article.published) == (names, source, day)
    assert tuple(block.text for block in article.blocks) == STORY


@pytest.mark.parametrize(
    ("language", "under_title", "name"),
    [
        ("es", "<p>Por Marta Ibáñez</p><p>07/05/2022 - 10:15</p>", "Marta Ibáñez"),
        ("de", "<p>Von Eva Brandt, Berlin</p><p>Stand: 07.05.2022, 10:15 Uhr</p>", "Eva Brandt"),
        (
            "fr",
            "<p>Par Luc Roy</p><p>Publié le 7 mai 2022 à 07h00 - Mis à jour le 7 mai 2022 à 09h12</p>",
            "Luc Roy",
        ),
        ("fr", "<p>Par Jean Dupont</p><p>Publié le 7 mai 2022 à 10h15</p>", "Jean Dupont"),
        ("it", "<p>di Paolo Rossi</p><p>7 maggio 2022</p>", "Paolo Rossi"),
        ("pt", "<p>Por Rita Nunes — Vila Clara</p><p>07/05/2022 10h15</p>", "Rita Nunes"),
    ],
)
def test_reporters_and_day_are_read_in_other_languages(language: str, under_title: str, name: str) -> None:
    article = page(under_title, SPANISH, language)
    assert (article.byline, article.published) == ((name,), date(2022, 5, 7))
    assert tuple(block.text for block in article.blocks) == SPANISH


@pytest.mark.parametrize(
    "furniture",
    [
        '<p><strong>Lea también:</strong> <a href="/x">Los pescadores piden ayuda</a></p>',
        "<p>Suscríbete a nuestro boletín</p>",
        '<p>Síguenos en <a href="/t">Twitter</a></p>',
        "<p>Publicidad</p>",
        '<h2>Te puede interesar</h2><ul><li><a href="/1">El faro cumple cien años</a></li></ul>',
        "<p>Todos los derechos reservados</p>",
        '<p>Lesen Sie auch: <a href="/a">Fischer bitten um Hilfe</a></p>',
        "<p>Tempo di lettura: 3 minuti</p>",
        "<p>Continua após a publicidade</p>",
        '<p><a href="/b">À lire aussi : Les pêcheurs demandent de l’aide</a></p>',
    ],
)
def test_furniture_of_other_languages_is_not_spoken(furniture: str) -> None:
    article = page("", SPANISH, "es", furniture)
    assert tuple(block.text for block in article.blocks) == SPANISH


def test_what_stands_in_a_box_beside_the_story_signs_nothing() -> None:
    box = "<aside><p>By Max Roe</p><p>May 1, 2020</p></aside>"
    assert page(f"{box}<p>By Eva Brandt</p><p>May 7, 2022</p>").byline == ("Eva Brandt",)


def test_a_row_of_the_day_and_facts_with_labels_is_not_told() -> None:
    row = "05/10/2018 - Publicado por: Ana Lima - Categoria: Saúde - Tags: porto"
    sentence = (
        "A equipe do porto registrou nesta manhã o arrombamento de dois barcos que estavam no cais da cidade."
    )
    story = f"<p>{sentence}</p><p>{sentence[:-1]} velha.</p>"
    page = f"<html lang='pt'><body><p>Porto arrombado</p><small>{row}</small>{story}</body></html>"
    assert row not in [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Posted by Jonas on Sunday, February 8, 2026 at 10:41 PM | 2 comments", ("Jonas",)),
        ("Published by Ann Lee on 8 February 2026", ("Ann Lee",)),
        ("Posted by admin on Sunday, February 8, 2026", ()),
        ("Posted by the harbour office on Sunday, February 8, 2026", ()),
    ],
)
def test_name_before_the_day_in_a_line_under_the_title_is_the_byline(
    line: str, byline: tuple[str, ...]
) -> None:
    story = "Nobody has seen the ferry since noon, and the baker has no flour for the bread of the island."
    article = read_html(
        f"<title>No ferry today</title><body><h2>No ferry today</h2><small>{line}</small><p>{story}</p><p>{story}.</p></body>"
    )
    assert article.byline == byline
