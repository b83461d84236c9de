"""Captions that only their wording tells, and what short pages hold beside a story."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import explain_text, read_text

HEAD = """Governor signs bill to rebuild rural bridges
By Ann Cole
January 9, 2024
"""
STORY = """Gov. Lou Harding on Tuesday signed a bill that sets aside $400 million to rebuild 210 rural bridges.
The money comes from a surplus in the road fund, the state's treasurer said.
{line}
Harding, a Democrat, had vetoed a smaller version last year.
"We can't haul grain over a promise," said Rep. Dee Watts, who wrote the bill.
{last}
Work is expected to begin in May and to last for three years."""
PICTURE = "Rep. Dee Watts waits outside the State House. (Sam Orr/The Ledger)"


def _taken_for(line: str, *, picture: str = PICTURE) -> str:
    page = HEAD + STORY.format(line=line, last=picture)
    return next(one.taken_for for one in explain_text(page) if one.line == line)


@pytest.mark.parametrize(
    "line",
    [
        "Lou Harding, left, at the State House on Tuesday",
        "From left, Lou Harding, Dee Watts and Max Roe sign the bill.",
        "Farmers protest the old law outside the State House in Marlow, January 2, 2024.",
        "This file photo, taken Jan. 3, 2024, shows a bridge near Marlow.",
        "A farmer loads grain at a silo near Marlow",
        "Left to right: Lou Harding, Dee Watts and Max Roe with the bill",
        "This file photo, taken Jan. 3, 2024, shows a bridge near Marlow. (Yonhap)",
        "Pictured, Lou Harding outside the State House in Marlow.",
        "Pictured from left, Lou Harding and Dee Watts outside the State House.",
        "Clockwise from top left, Lou Harding, Dee Watts and Max Roe in Marlow.",
        "Governor Lou Harding, right, speaks with Dee Watts, left, at the State House.",
        "Police officers stand guard outside the State House in Marlow, January 2, 2024.",
        "Asylum-seekers from Norway protest against the governor in Marlow, January 2, 2024.",
        "The bridge is seen from a boat near Marlow, January 2, 2024.",
        "This satellite image shows the river before and after the storm, and the path of the flood.",
        "The old bridge near Marlow, which was built by farmers a century ago",
    ],
)
def test_a_line_that_shows_a_scene_is_a_caption(line: str) -> None:
    assert _taken_for(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "A group of residents filed a lawsuit in Ross County.",
        "A report finds that bridges fail twice as often in Ross County.",
        "A spokesman expects work to begin in Ross County, the paper said.",
        "The bill takes effect on July 1, 2024.",
        "Lou Harding is the first Democrat to win in Ross County.",
        "The fair opened at the Marlow Expo Center, the largest hall in the state, with 900 cars on show.",
        "When Governor Harding left, the crowd at the State House went home.",
        "Ross County schools stayed open all week.",
        "A farmer walks across the old bridge near Marlow.",
        "A ferry leaves every two hours from Marlow.",
        "Lou Harding greets farmers after the ceremony.",
        "From the left, the letters kept coming.",
        "From left to right, Americans are tired of it.",
        "From top British officials came only silence.",
        "From left to right, New Yorkers agree that the bridges must go.",
        "Clockwise from Dover the ports have all shut for the week.",
        "Pictured Rocks National Lakeshore is closed this week.",
        "In Spain Podemos, left, lost ten seats, and Vox, right, won them.",
        "The new law takes effect in New Jersey, January 1, 2027.",
        "Ticket sales begin at Marlow Castle, April 4, 2026.",
        "Schools reopen in Ross County, September 1, 2026.",
        "This image shows nothing at all, and that is the point of it.",
        "From the top of the hill, Marlow can be seen an hour before the road gets there.",
        "This photograph shows the bridge as it was found in 1988, and it changed what the state believed.",
        "A picture from the same file made the front page of the Ledger.",
        "The sale of annual passes runs through Sunday, May 3, 2026.",
        "Two days later Dee Watts leaves the house for good.",
        "So it is no wonder that the call for the names of Ross County employees worries those who still work there.",
    ],
)
def test_a_sentence_that_tells_is_no_caption(line: str) -> None:
    assert _taken_for(line) == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "A storm is on its way to the coast",
        "How the new tax will change what farmers pay for a road",
        "The price of a bridge",
    ],
)
def test_a_heading_is_no_caption(line: str) -> None:
    assert _taken_for(line) == "heading"


@pytest.mark.parametrize(
    "line",
    ["Lou Harding greets farmers after the ceremony.", "A farmer walks across the old bridge near Marlow."],
)
def test_a_scene_in_the_present_is_a_caption_where_a_picture_stands_beside_it(line: str) -> None:
    story = STORY.format(line=f"IMG_2041.jpg\n{line}", last=PICTURE)
    assert line in [block.text for block in read_text(HEAD + story).blocks if block.kind == "caption"]


def test_a_paragraph_over_a_bare_credit_shows_somebody_or_a_place_or_stays() -> None:
    told, shown = (
        "The lake behind the wall is eleven miles long and warm as a bath.",
        "Herders are waiting for water at the gates of Marlow.",
    )
    lines = f"{told}\nJo Mukasa/Reuters\nHe had not expected that, Harding said.\n{shown}\n(Photo: Jo Mukasa)"
    blocks = read_text(HEAD + STORY.format(line=lines, last="It will be paid in June.")).blocks
    assert [block.kind for block in blocks if block.text in (told, shown)] == ["paragraph", "caption"]


def test_without_other_pictures_a_scene_is_the_storys() -> None:
    line = "A farmer walks across the old bridge near Marlow."
    assert _taken_for(line, picture="The state has 9,000 bridges.") == "paragraph"


def test_a_story_in_the_present_tense_shows_scenes_of_its_own() -> None:
    story = """A day on the slow train to Mallaig
Kay Oram
20 July 2024
The train crosses the viaduct at Glenfinnan. Photograph: Ian Reid/Alamy
The train leaves Fort William at a quarter past eight, and nobody on it is in a hurry.
A heron stands in the shallows below the bridge at Lochailort.
The line runs for 41 miles, and a ticket costs £16."""
    blocks = read_text(story).blocks
    assert [block.kind for block in blocks] == ["caption", "paragraph", "paragraph", "paragraph"]


def test_a_caption_without_a_stop_stands_between_the_day_and_the_story() -> None:
    story = """Covered market to replace tarpaulins in Dadar
Published October 11, 2024
Vendors wait under a tarpaulin in Dadar last year
The city has cleared a plan for a covered market with room for 600 vendors, officials said on Wednesday.
Work will begin after the monsoon and take 18 months."""
    assert [block.kind for block in read_text(story).blocks] == ["caption", "paragraph", "paragraph"]


def test_an_owners_name_stands_over_the_caption_or_under_it() -> None:
    story = """Aid convoy reaches Darfur
28 March 2024
Trucks with food for 250,000 people have crossed into Darfur, the agency said on Thursday.
Hunger before the rains
© UNICEF/Ahmed Bakri
Children wait in line for water in El Fasher.
Nearly five million people are one step from famine, the agency said.
Drivers unload flour in the rain, in view of the camp
© WFP/Rita Sol
Two more convoys are planned for April, if the road stays open."""
    blocks = [(block.kind, block.credit) for block in read_text(story).blocks]
    assert blocks == [
        ("paragraph", None),
        ("heading", None),
        ("caption", "UNICEF/Ahmed Bakri"),
        ("paragraph", None),
        ("caption", "WFP/Rita Sol"),
        ("paragraph", None),
    ]


def test_a_list_that_lost_its_bullets_has_no_headings() -> None:
    story = """New rules for garden bonfires
12 November 2024
People who light bonfires that blow smoke across roads can be fined up to £300, ministers said.
What you can burn
Dry leaves and twigs
Untreated wood from your garden
Paper in small amounts
What you cannot burn
The fire service asks people to let neighbours know in advance.
Leave it alone unless one of these is true:
It is bleeding or cannot stand
A cat has had it in its mouth
Fires must be out by dusk."""
    blocks = read_text(story).blocks
    assert [block.text for block in blocks if block.kind == "heading"] == [
        "What you can burn",
        "What you cannot burn",
    ]
    assert sum(block.kind == "list item" for block in blocks) == 5


TOLD = """Harold Quill, clockmaker, dies at 88
8 August 2024
Harold Quill, who kept the clocks of eleven cathedrals going, died on Sunday after a short illness.
He learned the trade from his father in a shop behind Wells market.
Colleagues said that he could hear a worn tooth from the street."""


@pytest.mark.parametrize(
    "last",
    [
        "Harold James Quill, clockmaker, born 3 March 1936; died 4 August 2024",
        "The shop will be open on Friday",
    ],
)
def test_the_last_sentence_is_read_though_it_has_no_stop(last: str) -> None:
    assert read_text(f"{TOLD}\n{last}\nShare this\nPrint").blocks[-1].text == last


@pytest.mark.parametrize(
    "last", ["Published 8 August 2024 at 09:00", "Man charged in feed store fire", "Storm Warning Is Issued"]
)
def test_a_label_behind_the_story_is_not_read(last: str) -> None:
    assert read_text(f"{TOLD}\n{last}\nShare this\nPrint").blocks[-1].text.startswith("Colleagues")


def test_what_readers_wrote_is_not_read() -> None:
    comments = (
        "2 comments\nOld Tom\nJune 3, 2024\nHe mended my watch for nothing.\nReply\nLiz\nA kind man.\nReply"
    )
    assert read_text(f"{TOLD}\n{comments}").blocks[-1].text.startswith("Colleagues")


def test_a_counter_of_comments_over_the_story_closes_nothing() -> None:
    head, _, rest = TOLD.partition("\n")
    blocks = read_text(f"{head}\n2 comments\n{rest}\nReply").blocks
    assert len(blocks) == 3


def test_two_points_between_title_and_day_are_read() -> None:
    title, points = (
        "Rand slips as central bank holds rates",
        [
            "Currency down 0.8% against the dollar",
            "Bond yields edge up after the bank's decision",
        ],
    )
    story = [
        "The rand weakened on Tuesday after the central bank left its rate at 8.25%, as most had expected.",
        "Governor Thandi Maseko said inflation was still too close to the top of the bank's range.",
    ]
    article = read_text("\n".join([title, *points, "June 18, 2024", *story]))
    assert article.title == title
    assert [block.text for block in article.blocks] == [*points, *story]


def test_what_a_story_names_in_full_again_and_again_is_not_shown() -> None:
    line = "Harbor Home comes out on top in a kitchen full of noise."
    tests = "\n".join(
        f"In test {n} the Harbor Home said nothing for {n} seconds and then all at once." for n in "1234"
    )
    first, last = "Speakers were tried in a kitchen, the paper said.", "It ended at noon, Ann Cole said."
    page = f"{HEAD}{first}\n{line}\n{tests}\n{PICTURE}\n{last}"
    assert line in [block.text for block in read_text(page).blocks if block.kind == "paragraph"]


def test_sentences_without_stops_one_under_the_other_are_no_captions() -> None:
    lines = [
        "Swings in the price of the grain rose to 23 percent, the most since June, based on closing prices",
        "The Marlow index, which tracks the grain against ten other crops, was little changed at the close",
    ]
    blocks = read_text(HEAD + STORY.format(line="\n".join(lines), last=PICTURE)).blocks
    assert [block.kind for block in blocks if block.text in lines].count("caption") == 0
    assert [block.text for block in blocks if block.text in lines] == lines
