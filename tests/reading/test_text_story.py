"""What is story is never lost, and never said twice, whatever form the text has."""

from __future__ import annotations

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.text.reader import read_text

TITLE = "Harbor town counts the cost of the tide"
FIRST = "The tide turned at noon on Friday, the mayor said, and nobody in the town got wet."
SECOND = "Shops on the quay opened again on Saturday morning, their owners tired but glad."
THIRD = "“We were lucky this time,” said Ann Lee, who has run the bakery for nine years."
WRAPPED_FIRST = (
    "The tide turned at noon on Friday, the mayor of the town said, and nobody in the town got wet. "
    "Shops on the quay opened again on Saturday morning, their owners tired but glad."
)
WRAPPED_SECOND = (
    "The council will meet again on Monday to talk about the wall and to decide who is going to pay for it "
    "in the years to come, the mayor said on Friday."
)


def told(*parts: str) -> list[str]:
    """What is spoken of a page with the title and these parts."""
    return [block.text for block in read_text("\n\n".join((TITLE, *parts))).blocks]


@pytest.mark.parametrize("text", ["Hello world", "The sea", "Guten Tag"])
def test_a_line_alone_is_a_story(text: str) -> None:
    assert [block.text for block in read_text(text).blocks] == [text]


def test_a_poem_is_spoken_whole() -> None:
    poem = ["The sea is calm tonight", "The tide is full", "The moon lies fair upon the straits"]
    assert [block.text for block in read_text("\n".join(poem)).blocks] == poem


def test_a_menu_without_a_story_is_none() -> None:
    with pytest.raises(SourceError, match="no story"):
        read_text("Home\nWorld\nPolitics\nSport\nContact us\n© 2026 The Harbor Times\nPrivacy policy")


@pytest.mark.parametrize(
    "last",
    [
        "The council will meet again on Monday to talk about the wall and who pays for it",
        "The mayor will speak again on Monday evening at the hall",
        "“And that,” she said, “is that”",
    ],
)
def test_a_last_line_without_a_stop_is_spoken(last: str) -> None:
    assert told(FIRST, SECOND, last, "Related stories", "Five walks along the coast") == [FIRST, SECOND, last]


def test_a_list_that_ends_the_story_is_spoken_with_its_heading() -> None:
    items = "- The wall is built in May\n- Tax goes up by a tenth"
    assert told(FIRST, "What happens next", items)[1:] == [
        "What happens next",
        "The wall is built in May",
        "Tax goes up by a tenth",
    ]
    assert told(FIRST, items)[1:] == ["The wall is built in May", "Tax goes up by a tenth"]


@pytest.mark.parametrize("label", ["Related stories", "More news", "Most read", "Latest headlines"])
def test_a_list_of_links_is_not(label: str) -> None:
    assert told(FIRST, SECOND, label, "- The wall is built in May\n- Tax goes up by a tenth") == [
        FIRST,
        SECOND,
    ]


def test_points_over_the_story_are_spoken_and_menus_are_not() -> None:
    points = "• Council votes for a wall\n• Work starts in May and lasts a year"
    assert told("By Ann Lee\nMarch 14, 2026", points, FIRST, SECOND) == [
        "Council votes for a wall",
        "Work starts in May and lasts a year",
        FIRST,
        SECOND,
    ]
    menu = "- Home\n- World\n- Local news\n- Contact us"
    assert [block.text for block in read_text(f"{menu}\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}").blocks] == [
        FIRST,
        SECOND,
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The article was published in May.",
        "Support independent bookshops, the author told her readers on Friday.",
        "All rights reserved for the few, she said, are rights denied to the many.",
        "We use what we have, and on a device like this one it is not much.",
        "By using a rope, you can cross the mud in an hour.",
    ],
)
def test_a_sentence_that_has_the_words_of_furniture_is_spoken(sentence: str) -> None:
    assert told(FIRST, sentence, SECOND) == [FIRST, sentence, SECOND]


@pytest.mark.parametrize("heading", ["2019", "9:30 a.m.", "1. The wall"])
def test_a_year_or_an_hour_may_head_a_part(heading: str) -> None:
    assert len(told(FIRST, heading, SECOND, THIRD)) == 4


def test_contents_are_left_out_and_their_headings_kept() -> None:
    contents = "Contents\nThe wall\nThe bakers"
    assert told(contents, FIRST, "The wall", SECOND, "The bakers", THIRD) == [
        FIRST,
        "The wall",
        SECOND,
        "The bakers",
        THIRD,
    ]


def test_a_paragraph_that_stands_twice_is_spoken_once() -> None:
    assert told(FIRST, SECOND, FIRST, THIRD) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "body",
    [
        """The tide turned at noon on Friday, the mayor of the town said, and
nobody in the town got wet. Shops on the quay opened again on
Saturday morning, their owners tired but glad.
The council will meet again on Monday to talk about the wall and to
decide who is going to pay for it in the years to come, the mayor
said on Friday.""",
        """   The tide turned at noon on Friday, the mayor of the town said,
and nobody in the town got wet. Shops on the quay opened again on
Saturday morning, their owners tired but glad.
   The council will meet again on Monday to talk about the wall and
to decide who is going to pay for it in the years to come, the mayor
said on Friday.""",
    ],
    ids=["flush", "set in"],
)
def test_wrapped_paragraphs_without_blank_lines_are_whole(body: str) -> None:
    article = read_text(f"{TITLE}\nBy Ann Lee\n\n{body}")
    assert (article.title, article.byline) == (TITLE, ("Ann Lee",))
    assert [block.text for block in article.blocks] == [WRAPPED_FIRST, WRAPPED_SECOND]


@pytest.mark.parametrize("site", ["- The Harbor Times", "| Harbor Times", "– Harbor Times", "» Coastline"])
def test_the_sites_name_behind_the_title_is_taken_off(site: str) -> None:
    text = f"{TITLE} {site}\n\nBy Ann Lee\n\n{FIRST}\n\n{SECOND}\n\n© 2026 Coastline"
    assert read_text(text).title == TITLE


def test_a_dash_of_the_title_stays() -> None:
    title = "Harbor town – and its people – count the cost"
    assert read_text(f"{title}\n\nBy Ann Lee\n\n{FIRST}\n\nThey count the cost of it.").title == title


def test_a_wires_codes_for_metals_and_for_other_exchanges_are_left_out() -> None:
    assert told("Copper CMCU3 rose, and Andes Copper ANDES.SN fell, as the dollar index .DXY was flat.") == [
        "Copper rose, and Andes Copper fell, as the dollar index was flat."
    ]


def test_a_wires_codes_without_brackets_are_left_out() -> None:
    assert told("The Dow .DJI fell, the S&P 500 .SPX rose, Apple AAPL.O too, and Brent LCOc1 did not.") == [
        "The Dow fell, the S&P 500 rose, Apple too, and Brent did not."
    ]


def test_the_only_code_of_a_story_is_left_out_among_words_of_the_market() -> None:
    assert told("The Dow Jones Industrial Average .DJI gained 100 points.") == [
        "The Dow Jones Industrial Average gained 100 points."
    ]
    name = "Shares in the maker of Microsoft .NET tools rose after the index was published."
    assert told(name) == [name]


@pytest.mark.parametrize(
    "story",
    [
        "The firm moved its bank to .NET in the U.S. in the spring.",
        "The town pays for .NET and .COM domains, and holds the .ORG as well.",
        "She sent it as .PDF and .DOCX files.",
        "The app runs at HARBOR.CO and TIDE.CO, on ASP.NET.",
    ],
)
def test_names_that_look_like_a_wires_codes_are_told(story: str) -> None:
    assert told(story) == [story]


def test_share_codes_and_lost_spaces_are_mended() -> None:
    assert told(
        "The Dow (.DJI) fell, Apple (AAPL.O) and Toyota <7203.T> rose in the U.S. (U.S.A.) on Friday."
    ) == ["The Dow fell, Apple and Toyota rose in the U.S. (U.S.A.) on Friday."]
    assert told('The mayor said,"We were lucky on Friday."She then left.') == [
        'The mayor said, "We were lucky on Friday." She then left.'
    ]
    assert told('"My knee does not,"she said in Kiel."It was the knee that won".She left.') == [
        '"My knee does not," she said in Kiel. "It was the knee that won". She left.'
    ]
    assert told("The mayor came on Friday,police said.Nobody knew why.") == [
        "The mayor came on Friday, police said. Nobody knew why."
    ]
    assert told('They sang of a "safe harbor",he said on Monday.') == [
        'They sang of a "safe harbor", he said on Monday.'
    ]


def test_a_photographers_bracket_makes_the_line_over_it_a_caption() -> None:
    blocks = read_text(
        f"{TITLE}\n\n{FIRST}\n\nThe harbor at noon on Friday\n(AP Photo/Ann Lee)\n\n{SECOND}"
    ).blocks
    assert [(block.kind, block.credit) for block in blocks] == [
        ("paragraph", None),
        ("caption", "AP Photo/Ann Lee"),
        ("paragraph", None),
    ]


BUTTONS = (
    "Enlarge this image,Font size,Font size: A A A,Print this page,Toggle caption,hide caption,Download,Transcript,"
    "Photo Gallery,Latest news,Breaking news,What's hot,Top stories,Sponsored content,Skip advertisement,Text size,"
    "Copy URL,Report an error,Give feedback,Have a tip?,View comments,Log in to comment,Original article,"
    "Image 1 of 3,1/3,Close,Open image in gallery,View image in fullscreen,This video can not be played,Expand,"
    "Explore more,In this article,On this page,Previous article: Five walks along the coast,Reporter:"
)


@pytest.mark.parametrize("button", BUTTONS.split(","))
def test_a_button_is_no_heading(button: str) -> None:
    assert told("By Ann Lee", FIRST, button, SECOND, THIRD) == [FIRST, SECOND, THIRD]
    assert told("By Ann Lee", FIRST, SECOND, THIRD, button) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "note",
    [
        "Ann Lee is a reporter covering the coast and its towns for The Harbor Times.",
        "Ann Lee covers the coast for The Harbor Times. She joined in 2019.",
    ],
)
def test_what_is_told_of_the_reporter_is_no_story(note: str) -> None:
    assert told("By Ann Lee", FIRST, SECOND, note) == [FIRST, SECOND]
    assert told("By Tom Adams", FIRST, SECOND, note) == [FIRST, SECOND, note]


def test_what_a_page_asks_leave_for_does_not_hide_its_title() -> None:
    asked = "We and our partners store and access information on a device, such as cookies."
    article = read_text(f"{asked}\n\n{TITLE}\n\nBy Ann Lee\n\n{FIRST}\n\n{SECOND}")
    assert (article.title, [block.text for block in article.blocks]) == (TITLE, [FIRST, SECOND])


BYLINE = "By Ann Lee\nMay 3, 2022"


@pytest.mark.parametrize(
    ("scene", "maker", "credit"),
    [
        ("The bridge is seen from the quay on Friday.", "Max Roe/AP", "Max Roe/AP"),
        ("Members of the guild picket on the quay.", "(Max Roe / Harbor Times)", "Max Roe / Harbor Times"),
        ("Empty platforms at the main station of the town", "Image: Max Roe/dpa", "Max Roe/dpa"),
    ],
)
def test_a_line_over_its_photographers_name_is_a_caption(scene: str, maker: str, credit: str) -> None:
    blocks = read_text("\n\n".join((TITLE, BYLINE, FIRST, scene, maker, SECOND))).blocks
    assert [(block.text, block.credit) for block in blocks if block.kind == "caption"] == [(scene, credit)]
    assert [block.text for block in blocks if block.kind == "paragraph"] == [FIRST, SECOND]


@pytest.mark.parametrize("maker", ["Getty Images", "Photo: Max Roe", "Image source, Reuters", "Max Roe/AP"])
def test_a_paragraph_over_a_picture_without_a_caption_stays_one(maker: str) -> None:
    assert told(BYLINE, FIRST, THIRD, maker, SECOND) == [FIRST, THIRD, SECOND]


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        (
            "A tram on the quay. (Radio Southcoast: Tom Ferris)",
            "A tram on the quay.",
            "Radio Southcoast: Tom Ferris",
        ),
        (
            "Tidewell, where one house in four is empty (Getty Images)",
            "Tidewell, where one house in four is empty",
            "Getty Images",
        ),
        ("A tram on the quay. | Photo Credit: R. Raman", "A tram on the quay.", "R. Raman"),
        ("A tram on the quay. HT PHOTO: MAX ROE", "A tram on the quay.", "MAX ROE"),
        ("A tram on the quay. Photo / Max Roe", "A tram on the quay.", "Max Roe"),
        ("A tram on the quay. Photo by: Max Roe / Coast Aid", "A tram on the quay.", "Max Roe / Coast Aid"),
        (
            "A tram on the quay. (Max Roe for The Harbor Times)",
            "A tram on the quay.",
            "Max Roe for The Harbor Times",
        ),
    ],
)
def test_captions_name_their_makers_in_many_ways(line: str, caption: str, credit: str) -> None:
    blocks = read_text("\n\n".join((TITLE, BYLINE, FIRST, line, SECOND))).blocks
    assert [(block.text, block.credit) for block in blocks if block.kind == "caption"] == [(caption, credit)]


def test_points_under_a_title_are_list_items() -> None:
    points = "Council votes for a wall by the sea\nWork begins in May and takes a year"
    blocks = read_text("\n\n".join((TITLE, points, BYLINE, FIRST, SECOND))).blocks
    assert [block.kind for block in blocks] == ["list item", "list item", "paragraph", "paragraph"]


def test_what_heads_the_next_matches_is_a_heading_and_a_list_of_links_is_none() -> None:
    matches = "Kings: They play at Port Lamar on Saturday."
    assert told(BYLINE, FIRST, "Up next", matches) == [FIRST, "Up next", matches]
    assert told(BYLINE, FIRST, SECOND, "Up next", "Five walks along the coast") == [FIRST, SECOND]


def test_a_sign_behind_the_last_word_loses_no_sentence() -> None:
    assert told(BYLINE, FIRST, f"{SECOND} ■") == [FIRST, SECOND]


def test_a_page_that_has_a_day_past_the_twelfth_has_the_day_first() -> None:
    dates = "Issued on: 12/06/2023 - 18:02\nModified: 13/06/2023 - 09:40"
    published = read_text("\n\n".join((TITLE, dates, FIRST, SECOND))).published
    assert published is not None
    assert published.isoformat() == "2023-06-12"


HARLAN = """Three dead after bus leaves road near Harlan
By Ann Cole
March 3, 2026
Three people died on Tuesday when a bus left Highway 38 in heavy rain, the police said.
The road was closed until midnight, and the schools will open two hours late."""
NAMES = ["Martha Sills, 61, of Harlan", "Joe Lund, 44, of Everts", "Amy Lund, 17, of Everts"]


def test_a_story_may_end_in_lines_that_a_clause_with_a_colon_opens() -> None:
    opening = "The police gave the names of the dead:"
    story = f"{HARLAN}\n{opening}\n" + "\n".join(NAMES)
    blocks = read_text(
        f"{story}\nCopyright 2026 The Courier. All rights reserved.\nMost Read\nSnow likely"
    ).blocks
    assert [block.text for block in blocks][2:] == [opening, *NAMES]


def test_links_under_a_colon_are_no_end_of_a_story() -> None:
    links = "More that you may want to read:\nTwo held after chase\nSnow likely on Friday"
    assert read_text(f"{HARLAN}\n{links}").blocks[-1].text.startswith("The road")
