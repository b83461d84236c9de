"""Each signal of the text reader, by an example and by what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from audiobrief.reading.datelines import filed
from audiobrief.reading.text.bylines import bare_name, byline
from audiobrief.reading.text.captions import credited, labelled
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.reader import explain_text, read_text
from audiobrief.reading.text.sentences import is_prose

BEFORE = "The tide turned at noon on Friday, the mayor said."
AFTER = "The shops opened again on Saturday morning."


def _within_story(*lines: str) -> list[str]:
    page = "\n".join(("Tide turns at last", BEFORE, *lines, AFTER))
    return [block.text for block in read_text(page).blocks][1:-1]


@pytest.mark.parametrize(
    "line",
    [
        "Police want full access to the files by Monday, he said.",
        "“Check your inbox every morning,” the minister told them.",
        "Phone 5G masts were burned in two towns on Sunday night.",
        "She is a reporter for a paper that no longer exists.",
        "Contact was lost at 9 p.m. and never came back.",
        "Photo: that single word was written on the back of it, she said.",
        "Sign up or leave, the union told its members on Monday.",
        "Subscribers to the scheme get $5 a month, the council said.",
        "Register of births in hand, he went from door to door.",
        "By the river, two men were mending a boat.",
        "Editor's picks were not what readers chose, the survey found.",
        "Video of the storm was shown in court on Thursday.",
        "More: that was what the boy asked for, and he got it.",
        "Related claims were thrown out by a judge last year.",
        "It was 5:14 p.m. on May 3, 2022, when the bridge fell.",
        "May 3, 2022, was the day on which the bridge fell.",
        "Olin reported from Kabul for twenty years before he came home to write.",
        "Follow the money, she told us, and we did.",
        "Share this bread with your neighbor, the baker said.",
        "We use cookies to lure the bears, the ranger said.",
        "Topics: there were none, and so the meeting ended early.",
        "The price rose from $3 | $4 on the board, and he blinked.",
        "You will now receive the parish newsletter, the vicar wrote.",
        "An error occurred in the third count, the clerk said.",
        "With assistance from two neighbors, she got the cow out of the ditch.",
        "Now playing for the other side, he scored in his first minute.",
        "“Yes.”",
        "Never.",
    ],
)
def test_story_stays_story(line: str) -> None:
    assert _within_story(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Sign up to our morning letter",
        "Unlimited digital access from $1 a month.",
        "Stories from the coast in your inbox every Sunday.",
        "Reach reporter Ann Lee at ann@example.com or 555-0142.",
        "Phone: 555 0142",
        "View all posts by Ann Lee",
        "More: Five walks along the coast",
        "Video: Five walks along the coast",
        "🔴 LIVE: The storm as it comes",
        "Lire aussi : Cinq promenades au bord de la mer",
        "Apple Podcasts | Spotify | Google Podcasts",
        "Listen to our podcast",
        "Our Standards: The principles we work by.",
        "Reporting by Ann Lee in Oslo; Editing by Max Roe",
        "Additional reporting by Ann Lee",
        "Associated Press writer Ann Lee in Oslo contributed to this report.",
        "Ann Lee and Max Roe contributed reporting.",
        "(Reporting by Ann Lee; Editing by Max Roe)",
        "With inputs from agencies",
        "II.",
        ".DJI",
        "* * *",
        "[1/3]",
        "1/3",
        "Updated 3:04 PM EDT, May 3, 2022",
        "Last modified on Wed 4 May 2022 09.12 BST",
        "Publié le 12 octobre 2021 à 08h30, mis à jour à 10h15",
        "Clarification: An earlier version gave the wrong year.",
        "An error occurred. Please try again.",
        "You will now receive the Harbor newsletter",
        "ID: 4402117",
        "Tides: the storm comes closer; two ferries stay in port | Sign up",
        "3:10 Sponsored Content Now Playing",
        "(12 Videos)",
        "12h ago • 4 min read",
        "With assistance from Ann Lee and Max Roe",
    ],
)
def test_furniture_is_left_out(line: str) -> None:
    assert _within_story(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Meet Dr. Jones of the harbor",
        "Newsletter editors and their fears",
        "Watch and wait",
        "Register of shame",
        "Print is not dead",
        "May 3, 2022",
        "A view from the bridge | a poem",
        "Photos of the dead",
        "Contact tracing begins",
        "1984 again",
        "Editing genes in the open",
    ],
)
def test_headings_stay(line: str) -> None:
    kinds = {one.line: one.taken_for for one in explain_text(f"Tide turns\n{BEFORE}\n{line}\n{AFTER}")}
    assert kinds[line] == "heading"


def test_a_box_between_an_offer_and_a_call_is_left_out_whole() -> None:
    assert _within_story("Sign up to The Tide", "Free and weekly", "Enter your email address") == []


def test_a_heading_after_an_offer_is_no_part_of_it() -> None:
    assert _within_story("Sign up to The Tide", "Who gains") == ["Who gains"]


def test_links_under_a_label_are_left_out_and_points_under_a_heading_are_not() -> None:
    assert _within_story("Related coverage", "- Ice closes ports", "- Ferries in winter") == []
    assert _within_story("Who gains", "- The port", "- The town") == ["Who gains", "The port", "The town"]


def test_a_list_that_ends_the_story_is_read_with_the_line_that_opens_it() -> None:
    blocks = read_text(f"Tide turns\n{BEFORE}\nWhat to bring:\n- A coat\n- A lamp\n").blocks
    assert [block.text for block in blocks] == [BEFORE, "What to bring:", "A coat", "A lamp"]


@pytest.mark.parametrize(
    ("line", "names", "source"),
    [
        ("By ANN LEE and MAX ROE Associated Press", ("Ann Lee", "Max Roe"), "Associated Press"),
        ("Ann Lee, transport correspondent", ("Ann Lee",), None),
        ("Ann Lee | Senior reporter", ("Ann Lee",), None),
        ("Published by Ann Lee", ("Ann Lee",), None),
        ("Par Élodie Martin", ("Élodie Martin",), None),
        ("By Ann Lee for Reuters", ("Ann Lee",), "Reuters"),
        ("By ANN LEE, HOME AFFAIRS CORRESPONDENT FOR THE COURIER", ("Ann Lee",), None),
        ("By Ann Lee, a news editor who writes about ports. She has three boats.", ("Ann Lee",), None),
        ("By Harbor writers Ann Lee, Max Roe", ("Ann Lee", "Max Roe"), None),
        ("Ann Lee | MIT News Office", ("Ann Lee",), "MIT News Office"),
        ("Ann Lee By Ann Lee Fox News", ("Ann Lee",), "Fox News"),
    ],
)
def test_bylines(line: str, names: tuple[str, ...], source: str | None) -> None:
    assert byline(line) == (names, source)


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday, the water had gone.",
        "By the river",
        "By far the best",
        "Reporters without borders",
        "Von der Leyen speaks",
    ],
)
def test_what_only_begins_as_a_byline(line: str) -> None:
    article = read_text("\n\n".join(("Tide turns at last", line, BEFORE, AFTER)))
    assert article.byline == ()
    assert [block.text for block in article.blocks] == [line, BEFORE, AFTER]
    assert line in [block.text for block in read_text(f"Tide turns\n{BEFORE}\n{line}\n{AFTER}").blocks]


def test_a_name_alone_is_a_byline_over_a_date_only() -> None:
    assert bare_name("Ann Lee in Oslo") == "Ann Lee"
    assert bare_name("Middle East") is None
    assert bare_name("World News") is None
    assert read_text(f"Tide turns at last\nAnn Lee\nMay 3, 2022\n{BEFORE}").byline == ("Ann Lee",)
    assert read_text(f"Tide turns at last\nAnn Lee\n{BEFORE}").byline == ()


@pytest.mark.parametrize(
    "line",
    [
        "NATO - the alliance - said nothing at all on Friday.",
        "COVID-19 — which began three years ago — is back.",
        "UPDATE 2 - The tide has turned, the mayor says.",
        "EXCLUSIVE — The tide has turned, the mayor says.",
        "Tide tables — printed since 1880 — are wrong.",
        "Ann (left) - nobody knew her - smiled.",
        "THE END — and then silence.",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert filed(line).rest == line


@pytest.mark.parametrize(
    ("line", "dateline", "source"),
    [
        ("PORT MARLOW — The tide turned.", "Port Marlow", None),
        ("PORT LAMAR, Chile, Oct 6 (Reuters) - Copper rose.", "Port Lamar, Chile, Oct 6", "Reuters"),
        ("WESTHAVEN, Mich. (AP) — “Go,” she said.", "Westhaven, Mich.", "AP"),
        ("OSLO, 3 May — The tide turned.", "Oslo, 3 May", None),
        ("London CNN — The tide turned.", "London", "CNN"),
        ("Marsabit, Kenya – The tide turned.", "Marsabit, Kenya", None),
    ],
)
def test_datelines(line: str, dateline: str, source: str | None) -> None:
    found = filed(line)
    assert (found.dateline, found.source) == (dateline, source)


def test_a_dateline_is_found_under_a_summary() -> None:
    article = read_text(f"Tide turns\nIt took nine days and a new moon to do it.\nOSLO (AFP) - {BEFORE}")
    assert (article.dateline, article.source) == ("Oslo", "AFP")


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("1 of 3 | The pier on Friday. (AP Photo/Ann Lee)", "The pier on Friday.", "AP Photo/Ann Lee"),
        ("[2/5] The pier on Friday. REUTERS/Ann Lee Read More", "The pier on Friday.", "REUTERS/Ann Lee"),
        ("An otter below the weir. Photograph: Tom Hale/Alamy", "An otter below the weir.", "Tom Hale/Alamy"),
        ("Le phare, construit en 1871. Photo : Yann Kerlo", "Le phare, construit en 1871.", "Yann Kerlo"),
        ("The pier on Friday. Ann Lee/Harbor Ledger", "The pier on Friday.", "Ann Lee/Harbor Ledger"),
    ],
)
def test_captions_without_a_label(line: str, text: str, credit: str) -> None:
    found = credited(line)
    assert found is not None
    assert (found.text, found.credit) == (text, credit)


@pytest.mark.parametrize(
    "line",
    [
        "He held up a photo: nobody in it smiled.",
        "The and/or of it was never settled.",
        "They asked for a picture.",
        "Captions are hard to write.",
        "File sharing is back.",
    ],
)
def test_what_is_no_caption(line: str) -> None:
    assert credited(line) is None
    assert labelled(line) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 octobre 2021", date(2021, 10, 12)),
        ("3 de mayo de 2022", date(2022, 5, 3)),
        ("3. März 2022", date(2022, 3, 3)),
        ("1er août 2020", date(2020, 8, 1)),
        ("Sept. 4, 2021 at 5 p.m. ET", date(2021, 9, 4)),
    ],
)
def test_days_in_several_languages(line: str, day: date) -> None:
    found = stamp(line)
    assert found is not None
    assert found[0] == day


@pytest.mark.parametrize("line", ["Gov. Ann Lee signs the water bill", "U.S. Steel and St. Paul settle"])
def test_an_abbreviation_ends_no_sentence(line: str) -> None:
    assert not is_prose(line)
    assert read_text(f"{line}\nBy Max Roe\n{BEFORE}").title == line


def test_a_title_stands_over_its_summary() -> None:
    summary = "It took nine days and a new moon before the water left the market square of the town"
    article = read_text(f"Tide turns at last\n{summary}\nBy Ann Lee\n{BEFORE}")
    assert article.title == "Tide turns at last"
    assert [block.text for block in article.blocks] == [summary, BEFORE]


def test_a_letter_has_its_subject_for_a_title() -> None:
    letter = f"From: Ann <ann@example.com>\nDate: 14 Feb 2022\nSubject: Re: Tide turns at last\n\n{BEFORE}\n"
    article = read_text(letter)
    assert (article.title, article.published) == ("Tide turns at last", date(2022, 2, 14))
    assert [block.text for block in article.blocks] == [BEFORE]


def test_the_site_after_a_bar_is_the_source() -> None:
    assert read_text(f"Tide turns at last | The Gull\nTide turns at last\n{BEFORE}").source == "The Gull"


def test_items_set_in_are_whole() -> None:
    lines = lines_of("- A road that\n  goes on\n- A bridge\n")
    assert [line.text for line in lines] == ["- A road that goes on", "- A bridge"]


def test_a_byline_under_a_summary_in_whole_sentences_is_one() -> None:
    article = read_text(
        f"Tide turns at last\nIt took nine days to do it.\nShare this article\nBy Ann Lee\n@annlee\n{BEFORE}\n{AFTER}"
    )
    assert article.byline == ("Ann Lee",)
    assert [block.text for block in article.blocks] == ["It took nine days to do it.", BEFORE, AFTER]


def test_picks_before_the_story_goes_on_are_left_out() -> None:
    assert _within_story("Editors’ Picks", "A Cat Walks In", "Continue reading the main story") == []
    assert _within_story("Read also: A Cat Walks In", "Who gains", "Advertisement") == ["Who gains"]


def test_an_end_mark_is_taken_off_the_last_sentence() -> None:
    assert read_text(f"Tide turns\n{BEFORE} Enditem").blocks[-1].text == BEFORE


def test_a_line_that_opens_the_text_is_told_though_it_has_the_words_of_the_title() -> None:
    opening = "From the bank on the rate cut announcement:"
    text = (
        f"Bank: four points on the rate cut announcement\nBy Ann Lee\nMay 6, 2023\n{opening}\n"
        "The committee cut its rate by half a point on Friday, as the bank had said that it would."
    )
    assert opening in [block.text for block in read_text(text).blocks]


def test_a_row_of_networks_to_share_on_is_left_out() -> None:
    assert _within_story("Share to: WeChat Weibo QQ") == []
    assert _within_story("Share on: Vk | Ok | Mastodon") == []
    assert _within_story("Share with: what the heirs get") == ["Share with: what the heirs get"]


LINKS = ("You may also like", "Ten harbors to see before you die")
COSTS = "Repair costs rose by a fifth in May, the mayor said."


def test_a_heading_between_links_and_its_paragraph_is_kept() -> None:
    assert _within_story(*LINKS, "Repair costs", COSTS) == ["Repair costs", COSTS]


def test_the_last_link_over_a_paragraph_about_something_else_is_left_out() -> None:
    assert _within_story(*LINKS, "Winter recipes", COSTS) == [COSTS]
    assert _within_story("You may also like", "Repair costs", "Ten harbors to see before you die", COSTS) == [
        COSTS
    ]
