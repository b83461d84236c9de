"""Cards: those of other stories are left out, those of the story are told."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, SECOND, STORY, page, told

BLURBS = (
    "The boat lay at the quay of Harrow Point for nine hours on Sunday, its captain said on the telephone.",
    "Nobody on the island had seen such fog since the winter of 1987, when the lighthouse went dark twice.",
    "A third boat turned back at noon.",
)

MORE = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6


def cards(*said: str) -> str:
    return "".join(
        f"<div class='item'><a href='/news/{n}'><img src='{n}.jpg' alt=''></a>"
        f"<h3><a href='/news/{n}'>Fog keeps boat {n} in port</a></h3><p>{line}</p></div>"
        for n, line in enumerate(said)
    )


ROW = f"<div><div>{cards(*BLURBS)}</div></div>"


def test_cards_of_other_stories_beside_the_story_are_not_told() -> None:
    assert not {text for _, text in told(page(between=MORE, after=ROW))} & set(BLURBS)


@pytest.mark.parametrize(("name", "is_told"), [("article-body", False), ("block", True)])
def test_cards_below_a_box_that_is_called_the_text_are_not_told(name: str, is_told: bool) -> None:
    body = f"<body><div><h1>No ferry</h1><div class='{name}'>{MORE}</div>{ROW}</div></body>"
    assert (BLURBS[0] in {text for _, text in told(read_html(body))}) is is_told


@pytest.mark.parametrize("row", [cards(*BLURBS), ROW])
@pytest.mark.parametrize("place", ["between", "behind"])
def test_the_things_that_a_story_shows_in_cards_are_told(place: str, row: str) -> None:
    assert {text for _, text in told(page(**{place: MORE + row}))} >= set(BLURBS[:2])


def test_pictures_that_lead_to_themselves_are_no_cards() -> None:
    pictures = "".join(
        f"<div class='item'><a href='{n}.jpg'><img src='{n}s.jpg'></a><h3><a href='{n}.jpg'>The quay at {n}</a></h3>"
        f"<p>{line}</p></div>"
        for n, line in enumerate(BLURBS)
    )
    more = f"<p>{FIRST}</p>".replace("Monday", "Sunday") * 6
    article = page(between=f"{more}<div><div>{pictures}</div></div>")
    assert {text for _, text in told(article)} >= set(BLURBS[:2])


@pytest.mark.parametrize(
    ("day", "is_told"), [("April 26, 2014 -- Updated 1358 GMT", False), ("April 26, 2014", True)]
)
def test_cards_with_the_time_of_their_stories_beside_a_story_are_not_told(day: str, is_told: bool) -> None:
    row = "".join(
        f"<div class='c'><a href='/s/{n}'>Ferry number {n} sails</a><div>{day}</div>"
        f"<a href='/s/{n}'><img src='/thumb?{n}'></a><div>{said}</div></div>"
        for n, said in enumerate(BLURBS)
    )
    body = f"<body><h1>No ferry</h1><div><div class='left'>{MORE}</div><div class='right'>{row}</div></div></body>"
    assert (BLURBS[0] in {text for _, text in told(read_html(body))}) is is_told


TITLES = (
    ("Mail goes by boat again", "Two captains carry it for nothing, and say that it is a pleasure."),
    ("Baker finds flour", "It came from the mainland by night in a boat of the police."),
    ("Mayor is seasick", "She crossed the sound on Tuesday, for the first time in years."),
)


def _titles(form: str) -> str:
    return "".join(form.format(title=title, said=said) for title, said in TITLES)


LINKED = "<div class='item article'><a href='/s/{title}'><h3>{title}</h3><img src='p.jpg'></a><p class='sub'>{said}</p></div>"
OWN = f"<p>{FIRST.replace('Monday', 'Friday')}</p><p>{SECOND.replace('Tuesday', 'Sunday')}</p>"


def test_titles_of_other_stories_with_pictures_behind_a_story_are_not_told() -> None:
    text = f"<div class='text'><p>{FIRST}</p><p>{SECOND}</p>{OWN}</div>"
    behind = f"<div class='block'><h5>On the first page</h5>{_titles(LINKED)}</div>"
    article = read_html(f"<body><div class='article-content'><h1>No ferry</h1>{text}{behind}</div></body>")
    assert told(article)[:2] == STORY[:2]
    assert len(told(article)) == 4


@pytest.mark.parametrize(
    "places",
    [
        _titles("<h3><a href='/s/{title}'><img src='p.jpg'>{title}</a></h3><p>{said}</p>"),
        _titles("<h3>{title}</h3><img src='p.jpg'><p>{said} <a href='/s'>Book</a></p>"),
        f"<div class='list'>{_titles(LINKED)}</div>",
    ],
)
def test_linked_titles_among_the_paragraphs_of_a_story_are_of_it(places: str) -> None:
    article = page(OWN, behind=places)
    assert all(said in str(told(article)) for _, said in TITLES)


def test_events_with_their_times_within_an_article_are_told() -> None:
    row = "".join(
        f"<div class='c'><a href='/e/{n}'>Market number {n}</a><div>December {n}, 2014 18:00</div>"
        f"<a href='/e/{n}'><img src='/thumb?{n}'></a><div>{said}</div></div>"
        for n, said in enumerate(BLURBS, 1)
    )
    columns = f"<div class='left'>{MORE}</div><div class='right'>{row}</div>"
    body = f"<body><h1>No ferry</h1><article><div>{columns}</div></article></body>"
    assert BLURBS[0] in {text for _, text in told(read_html(body))}
