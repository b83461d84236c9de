"""Lists, tables and points that are of the story, and lists that are not."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told


def test_a_column_of_a_table_that_lays_out_a_story_is_told() -> None:
    text = "Ida Brandt, 61, who sells nets, says that the winter took half of her boats. “I count them at night.”"
    column = f"<table><tr><td><img src='ida.jpg'></td></tr><tr><td>{text}</td></tr></table>"
    assert "caption" not in [kind for kind, _ in told(page(column))]


def test_a_list_in_a_tab_is_told() -> None:
    tab = "<div class='tabs__panel'><p>The boats that carry the mail:</p><ul><li>The Marta</li><li>The Ellen</li></ul></div>"
    assert ("list item", "The Marta") in told(page(tab))


def test_points_that_are_headings_are_told_to_the_last() -> None:
    points = (
        f"<h2>{n}. {text}</h2><img src='{n}.jpg'>" for n, text in enumerate((SECOND, FIRST, LAST), start=1)
    )
    story = read_html(
        f"<body><article><h1>No ferry</h1><p>{FIRST}</p><p>{LAST}</p>{''.join(points)}</article></body>"
    )
    assert told(story)[-1] == ("heading", f"3. {LAST}")


def test_points_that_are_most_of_the_story_are_told() -> None:
    points = "".join(f"<li>{text}</li>" for text in (FIRST, SECOND, LAST))
    story = read_html(
        f"<body><article><h1>No ferry</h1><h2>Key points</h2><ul>{points}</ul><p>{FIRST}</p></article></body>"
    )
    assert ("list item", SECOND) in told(story)


@pytest.mark.parametrize(
    "entries",
    [
        ("June 9 -- Ferry Hall, Larn, FL", "June 26 -- Mill Center, Esk, PA", "July 2 -- The Quay, Harrow"),
        ("Adults: 12 crowns", "Children: 6 crowns", "Dogs: free"),
        ("9:15 – first boat", "11:40 – second boat", "16:05 – last boat"),
    ],
)
def test_a_list_that_only_breaks_divide_is_told_entry_by_entry(entries: tuple[str, ...]) -> None:
    article = page(between=f"<p>{'<br>'.join(entries)}</p>")
    assert [block for block in told(article) if block[0] == "list item"] == [
        ("list item", e) for e in entries
    ]


LINKED = (
    "<li>The baker said no. <a href='/b'>The mayor said yes</a></li><li>Why <a href='/w'>tides</a> turn</li>"
)


@pytest.mark.parametrize("label", ["More great Courier stories", "Related stories:", "You may also like"])
def test_a_list_of_other_stories_is_not_told_though_only_a_part_of_each_item_is_a_link(label: str) -> None:
    assert told(page(behind=f"<hr><div class='heading-h3'>{label}</div><ul>{LINKED}</ul>")) == STORY


def test_a_list_of_the_story_is_told_under_such_a_line() -> None:
    whale = "The whale that came in for a winter and would not leave before the bells rang."
    tide = "The tide that took the mayor's hat in May, and brought it back in June."
    items = f"<li>{whale}</li><li>{tide.replace('tide', '<a href=/t>tide</a>')}</li>"
    assert told(page(f"<p>Other island stories</p><ul>{items}</ul>"))[1:4] == [
        ("paragraph", "Other island stories"),
        ("list item", whale),
        ("list item", tide),
    ]


@pytest.mark.parametrize("tag", ["ul", "ol"])
@pytest.mark.parametrize("over", ["<p>Other sayings</p>", "<h2>Fares</h2>", ""])
@pytest.mark.parametrize(
    "items", [["Adults: 12 crowns", "Dogs travel free"], ["The tide took his hat.", "It came back in June."]]
)
def test_a_list_beside_the_story_s_paragraphs_is_told(items: list[str], over: str, tag: str) -> None:
    listed = f"{over}<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
    assert [text for kind, text in told(page(listed)) if kind == "list item"] == items


def test_a_list_of_sentences_right_behind_the_story_is_told_and_one_of_labels_is_not() -> None:
    listed = "<ul><li>The tide took his hat.</li><li>It came back in June.</li></ul>"
    assert told(page(behind=listed))[-1] == ("list item", "It came back in June.")
    assert told(page(behind="<ul><li>Harbor</li><li>Weather</li></ul>")) == STORY


def test_a_list_with_a_sentence_among_its_items_is_told_right_behind_the_story() -> None:
    listed = "<ul><li>A concert on May 14 at eleven</li><li>The first day is free.</li></ul>"
    assert told(page(behind=listed))[-2:] == [
        ("list item", "A concert on May 14 at eleven"),
        ("list item", "The first day is free."),
    ]


def test_a_list_in_a_box_of_its_own_and_one_of_terms_are_told_where_they_stand() -> None:
    listed = "<div><ul><li>Bring a lamp.</li><li>And a hat.</li></ul></div>"
    terms = "<dl><dt>Flour</dt><dd>None was left.</dd></dl>"
    assert told(page(listed + terms))[1:-2] == [
        ("list item", "Bring a lamp."),
        ("list item", "And a hat."),
        ("paragraph", "Flour"),
        ("paragraph", "None was left."),
    ]


def test_what_an_answer_is_folded_under_is_told_over_it() -> None:
    answer = "It may leave on Friday, when the engine comes, and not a day before, the harbor master says."
    folded = f"<details><summary>When does it leave?</summary><p>{answer}</p></details>"
    assert [text for _, text in told(page(folded))][1:3] == ["When does it leave?", answer]


@pytest.mark.parametrize(
    "over",
    [
        "Mehr zu Ida Brandt und ihrer Fähre:",
        "Werbung:",
        "Plus sur la Bretagne :",
        "Further reading",
        "Get reporter alerts",
    ],
)
def test_links_under_a_line_that_stands_over_other_stories_in_any_language_are_not_told(over: str) -> None:
    links = "".join(
        f"<li><a href='https://shop.example/{n}'>A lamp for the night, number {n}</a></li>" for n in range(3)
    )
    assert told(page(f"<p><b>{over}</b></p><ul>{links}</ul>")) == STORY


def test_linked_places_under_a_line_that_counts_them_are_told() -> None:
    links = "".join(
        f"<li>The <a href='/p/{n}'>pier number {n}</a> has no ferry any more.</li>" for n in range(3)
    )
    assert len(told(page(f"<p>Plus de vingt jetées sont fermées :</p><ul>{links}</ul>"))) == len(STORY) + 4


def test_a_list_without_links_under_such_a_line_is_told() -> None:
    items = ["Sie ist die erste Kapitänin.", "Ihre Fähre fährt seit 1911."]
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = page(f"<p>Mehr zu Ida Brandt und ihrer Fähre:</p><ul>{listed}</ul>")
    assert [text for kind, text in told(article) if kind == "list item"] == items


def test_box_to_tick_before_what_a_recipe_takes_is_not_told() -> None:
    things = ("500 g of plain flour", "250 ml of milk", "1 kg of plums")
    items = "".join(
        f"<li><input type=checkbox><label>▢ </label><span>{thing}</span></li>" for thing in things
    )
    told_items = [
        text for kind, text in told(page(f"<h3>What it takes</h3><ul>{items}</ul>")) if kind == "list item"
    ]
    assert told_items == list(things)


def test_notes_of_one_sentence_that_the_story_goes_on_behind_are_told() -> None:
    page = f"<article><h1>No ferry</h1><p>{FIRST}</p><p>{SECOND}</p><h3>Notes</h3><p>{{}}</p><p>{LAST}</p></article>"
    for note, is_told in (("It keeps for three months.", True), ("1. Harbor Board, 1991.", False)):
        assert (("paragraph", note) in told(read_html(page.format(note)))) is is_told


POINTS = "<ul class='post-summary'><li>{}</li></ul>"


def test_a_summary_in_points_that_says_what_the_story_does_not_is_told() -> None:
    point = "Seventeen schools on the mainland have offered to send their pupils' bread."
    article = read_html(
        f"<body><h1>No ferry</h1><div>{POINTS.format(point)}</div><article><p>{FIRST}</p><p>{SECOND}</p></article></body>"
    )
    assert told(article)[0] == ("list item", point)


def test_a_summary_in_points_that_only_repeats_the_story_is_not_told() -> None:
    point = "The ferry to Harrow Point was cancelled, and the baker ran out of flour."
    article = read_html(
        f"<body><h1>No ferry</h1><div>{POINTS.format(point)}</div><article><p>{FIRST}</p><p>{SECOND}</p></article></body>"
    )
    assert told(article) == STORY[:2]
