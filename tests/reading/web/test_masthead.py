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


@pytest.mark.parametrize(
    ("language", "raised", "told"),
    [
        ("fr", "le 2<sup>e</sup> gardien, la 1<sup>re</sup> fois", "le 2e gardien, la 1re fois"),
        ("fr", "n<sup>o</sup> 5, rue du Port<sup>a</sup>", "n° 5, rue du Port"),
        ("es", "la 2<sup>a</sup> vez en el 3<sup>o</sup> piso", "la 2ª vez en el 3º piso"),
        ("fr", 'en 1861<sup><a href="#e">e</a></sup> déjà', "en 1861 déjà"),
    ],
)
def test_the_raised_end_of_an_ordinal_is_told_and_the_mark_of_a_note_is_not(
    language: str, raised: str, told: str
) -> None:
    article = page("", (f"{SPANISH[0]} {raised}.", *SPANISH[1:]), language)
    assert article.blocks[0].text == f"{SPANISH[0]} {told}."


FRENCH = (
    "Le port a été inondé pour la troisième fois en un mois, a dit la mairie vendredi, et l’eau monte encore.",
    "Personne n’a été surpris, a dit la maire, qui demande de l’argent pour élever le mur qui entoure le port.",
    "Le marché ouvrira une heure plus tard jusqu’en juin, et les bateaux devront s’amarrer dans le canal.",
)


def test_what_stands_around_a_french_story_is_not_told() -> None:
    head = (
        '<p class="auteur">Par Eva Brandt</p><p>Publié le 5 mars 2026 à 18h30, mis à jour à 19h02 • Lecture 3 min</p>'
        "<ul><li>Partager</li><li>Offrir l’article</li></ul>"
    )
    end = "<p><strong>Eva Brandt</strong> (Brest, correspondante)</p>"
    article = page(head, FRENCH, "fr", "<p>Lire aussi : <a>Les phares d’Ouessant</a></p>")
    assert (article.byline, article.published) == (("Eva Brandt",), date(2026, 3, 5))
    assert tuple(block.text for block in article.blocks) == FRENCH
    signed = page(head, (*FRENCH, end), "fr")
    assert tuple(block.text for block in signed.blocks) == FRENCH


def test_a_french_sentence_that_begins_as_a_label_is_told() -> None:
    told = (*FRENCH, "Lire aussi : voilà ce que font les gardiens la nuit, quand la mer est calme.")
    assert tuple(block.text for block in page("", told, "fr").blocks) == told


JAPANESE = (
    "　湾岸市の旧港灯台が三日夜、約百年ぶりに点灯した。市民らが岸壁に集まり、「おかえり」と声を上げた。",
    "　灯台は高さが二十メートル。大きな地震で傾き、それ以来一度も使われていなかった古い建物だという。",
    "　点灯は毎週土曜の午後六時から九時まで。見学は無料だが、予約が必要だという。",
)


def test_a_name_under_a_japanese_title_and_in_brackets_behind_the_story_is_its_writers() -> None:
    *others, last = JAPANESE
    head = "<p>トップ ＞ 社会 ＞ 記事</p><p>2026年3月4日 5時00分</p><p>浜野花子</p>"
    article = page(head, (*others, f"{last}（浜野花子）"), "ja")
    assert article.byline == ("浜野花子",)
    assert tuple(block.text for block in article.blocks) == tuple(text.strip() for text in JAPANESE)


@pytest.mark.parametrize("last", ["（旧港）", "（1898年）", "市の関係者が話す（浜野花子）。"])
def test_other_brackets_behind_a_japanese_story_are_told(last: str) -> None:
    article = page("<p>2026年3月4日 5時00分</p>", (*JAPANESE[:2], f"{JAPANESE[2]}{last}"), "ja")
    assert article.byline == ()
    assert article.blocks[-1].text.endswith(last)


@pytest.mark.parametrize("line", ["Home > News > Harbor", "Home » News » Harbor"])
def test_the_trail_over_a_story_is_not_told(line: str) -> None:
    assert tuple(block.text for block in page(f"<p>{line}</p>").blocks) == STORY


def test_a_way_through_menus_within_a_story_is_told() -> None:
    told = (*STORY[:2], "Settings > Privacy > Location", STORY[2])
    assert tuple(block.text for block in page("", told).blocks) == told
