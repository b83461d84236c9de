"""What newsrooms' systems set into stories, each in its own way."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from audiobrief.types import Block

FIRST = "The harbor wall will be rebuilt before winter, the council decided on Tuesday by nine votes to two."
SECOND = (
    "Work will begin in May, and it will cost every household in the town about nine hundred pounds a year."
)
THIRD = (
    "Nobody has yet said who is to pay for the wall once it stands, or what will become of the old stones."
)


def told(inside: str, head: str = "") -> tuple[Block, ...]:
    page = (
        f"<html lang=en><head><title>The wall</title>{head}</head><body><article><h1>The wall</h1>"
        f"<p>{FIRST}</p><p>{SECOND}</p>{inside}<p>{THIRD}</p></article></body></html>"
    )
    return read_html(page).blocks


STORY = tuple(Block("paragraph", text) for text in (FIRST, SECOND, THIRD))


@pytest.mark.parametrize(
    "inside",
    [
        '<div><h3>More local news</h3><div><article><h3><a href="/b">Ice road closes</a></h3>'
        "<p>The sheriff put up the barriers.</p></article></div></div>",
        "<section><h3>The Dispatch</h3><p>Our best stories.</p><input type=email></section>",
        '<p>Go deeper: <a href="/d">The hottest block in America</a></p>',
        '<div class="summary"><div><a href="/m">The miller by bicycle</a></div>'
        '<div class="summary-excerpt"><p>He carried flour up the hill for half a century.</p></div></div>',
        '<blockquote class="pullquote"><p>by nine votes to two</p><footer>Ole Berg</footer></blockquote>',
        '<div class="pullquote"><p>be rebuilt before winter</p></div>',
        '<div class="cta">Tried it? Tell your friends.</div>',
        "<p>Have a tip? Email us at news@post.example.</p>",
    ],
)
def test_boxes_among_the_paragraphs_are_not_told(inside: str) -> None:
    assert told(inside) == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "".join(
            f'<article><h2><a href="/live/{hour}">At {hour} o’clock</a></h2><p>The sea rose by {hour} inches between {hour} '
            "o’clock and the next bell, and the men on the wall put down their tools and went to look at it.</p></article>"
            for hour in range(2, 9)
        ),
        '<p id="menu"><a href="#a">1</a> <a href="#b">2</a></p>'
        + "".join(
            f'<section id="{name}"><p>The {name} part of the old wall has stood since the year of the great flood.</p>'
            '<p><a href="#menu">Back</a></p></section>'
            for name in "ab"
        ),
    ],
)
def test_parts_of_a_story_with_links_of_their_own_are_told(inside: str) -> None:
    part = "inches between" if "inches" in inside else "part of the old wall"
    assert sum(part in block.text for block in told(inside)) == inside.count(part)


@pytest.mark.parametrize(
    ("inside", "block"),
    [
        (
            '<div class="tweet"><div class="tweet-header">Lifeboat @boat</div>'
            '<div class="tweet-text">Keep off the point.</div><div>114 Likes</div></div>',
            Block("quote", "Keep off the point."),
        ),
        (
            "<amp-twitter><blockquote placeholder><p>Stay off the roads.</p>&mdash; Met (@met) "
            '<a href="https://twitter.com/met/status/7">May 2</a></blockquote></amp-twitter>',
            Block("quote", "Stay off the roads."),
        ),
        (
            "<blockquote>I have <em>never</em> seen<br>such a sea. &mdash; Met (@met) "
            '<a href="https://twitter.com/met/status/7">May 2</a></blockquote>',
            Block("quote", "I have never seen such a sea."),
        ),
        (
            "<blockquote><div><p>Stay off the roads.</p></div>&mdash; Met (@met) "
            '<a href="https://twitter.com/met/status/7">May 2</a></blockquote>',
            Block("quote", "Stay off the roads."),
        ),
        (
            "<div><p>A crew lowers a pipe in Brill on Wednesday. (AP Photo/Vic Tan)</p></div>",
            Block("caption", "A crew lowers a pipe in Brill on Wednesday.", "AP Photo/Vic Tan"),
        ),
        (
            '<div class="image"><picture><img></picture><div><div class="attribution">A family cools off in a tank '
            'in Salina.</div><figcaption class="image__credit">Dee Lang/Reuters</figcaption></div></div>',
            Block("caption", "A family cools off in a tank in Salina.", "Dee Lang/Reuters"),
        ),
        (
            "<figure><div><img><span>Ann Lee</span></div><figcaption>The cat came home on Sunday</figcaption></figure>",
            Block("caption", "The cat came home on Sunday", "Ann Lee"),
        ),
        (
            '<div><img></div><div style="text-align: center"><i>Pellets with a coin for scale</i></div>',
            Block("caption", "Pellets with a coin for scale"),
        ),
        (
            '<figure><figcaption aria-hidden="true">The dairy at dawn.</figcaption><img></figure>',
            Block("caption", "The dairy at dawn."),
        ),
        (
            '<div><img class="img-share"><p class="imageCaption">In the tub off Dover</p></div>',
            Block("caption", "In the tub off Dover"),
        ),
    ],
)
def test_posts_and_pictures_are_told_in_their_place(inside: str, block: Block) -> None:
    assert [(b.kind, b.text, b.credit) for b in told(inside)] == [
        (b.kind, b.text, b.credit) for b in (*STORY[:2], block, STORY[2])
    ]


def test_post_that_quotes_another_is_told_with_it() -> None:
    inside = (
        '<div class="tweet"><p class="tweet-text">He is right.</p><p class="tweet-text">Stay in.</p></div>'
    )
    assert [block.text for block in told(inside) if block.kind == "quote"] == ["He is right.", "Stay in."]


def test_page_that_is_called_after_a_post_in_it_is_told() -> None:
    page = f'<body class="single-tweet"><h1>The wall</h1><p>{FIRST}</p><p class="tweet-text">{SECOND}</p><p>{THIRD}</p></body>'
    assert FIRST in [block.text for block in read_html(page).blocks]


def test_figure_with_nothing_but_its_owner_has_no_caption() -> None:
    assert told("<figure><img><figcaption>(Channel Nine)</figcaption></figure>") == STORY


def test_notes_that_marks_lead_to_are_not_told_wherever_they_stand() -> None:
    inside = (
        '<p>It blew all night.<sup id="r1"><a href="#n1">[1]</a></sup></p>'
        '<ol><li id="n1">By the gauge on the pier. <a href="#r1">back</a></li></ol>'
    )
    assert told(inside) == (*STORY[:2], Block("paragraph", "It blew all night."), STORY[2])


def test_list_that_numbers_lead_to_is_told_when_it_does_not_lead_back() -> None:
    inside = '<p>See point <a href="#p1">1</a> below.</p><ul><li id="p1">Close the gate.</li></ul>'
    assert Block("list item", "Close the gate.") in told(inside)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ('<span style="position:absolute;clip:rect(0 0 0 0)">, opens new tab</span>', ""),
        ('<span class="vh">, opens new tab</span>', ""),
        ("<span>, and says so</span>", ", and says so"),
    ],
)
def test_what_is_clipped_from_sight_is_not_told(line: str, kept: str) -> None:
    head = "<style>.vh{position:absolute;clip:rect(0 0 0 0)}</style>"
    assert told(f"<p>The port{line} is shut.</p>", head)[2] == Block("paragraph", f"The port{kept} is shut.")


def test_large_first_letter_is_told_though_screen_readers_pass_over_it() -> None:
    inside = '<p><span aria-hidden="true">F</span><span>irst of all the gates were shut.</span></p>'
    assert told(inside)[2] == Block("paragraph", "First of all the gates were shut.")


def test_first_line_about_a_thing_called_as_the_reporter_is_told() -> None:
    page = (
        '<html><head><meta name=author content="Jane Smith"></head><body><article><h1>The wall</h1>'
        f"<p>Smith is a town of three thousand people.</p><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    )
    assert read_html(page).blocks[0].text == "Smith is a town of three thousand people."


def test_what_only_shows_where_a_story_is_from_is_not_told() -> None:
    page = (
        f"<html><body><article><h1>The wall</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><h2>Notes to editors</h2>"
        "<ol><li>The council was founded in 1896.</li></ol></article></body></html>"
    )
    assert read_html(page).blocks == STORY


def test_story_that_goes_on_under_another_heading_is_told_to_its_end() -> None:
    page = (
        f"<html><body><article><h1>The wall</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><h2>Sources</h2>"
        "<p>Letters in the town's archive.</p><h2>What comes next</h2><p>The council votes again in May.</p></article>"
    )
    assert read_html(page).blocks[-1].text == "The council votes again in May."


def test_site_is_named_by_its_home_link_where_the_page_s_title_has_it_too() -> None:
    page = (
        '<html><head><title>The wall - Ashby Watch</title></head><body><a href="/" rel=home>Ashby Watch</a>'
        f"<article><h1>The wall</h1><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    )
    assert read_html(page).source == "Ashby Watch"
