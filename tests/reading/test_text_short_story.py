"""A short story in a long page: what stands around it is no part of it, and what stands close to it is."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import explain_text, read_text

TITLE = "Village shop saved after residents raise the money to buy it"
FIRST = "A village shop which was due to close has been saved after residents raised the money to buy it."
SECOND = (
    "The shop in Hollin had been up for sale for two years before the owner said he would shut it in May."
)
THIRD = "More than 400 people bought shares in the new community company, some of them from as far away as Canada."
FOURTH = (
    "The shop also houses the post office and the only cash machine for nine miles, the parish council said."
)
LAST = "The trust will take over the building in June and plans to open a small café in the old stockroom."
STORY = [FIRST, SECOND, THIRD, FOURTH, LAST]
MENU = ["Home", "News", "Sport", "Weather", "Sounds", "England", "Regions", "Cumbria", "More menu", "Search"]
LINKS = [
    "Pub bought by its regulars",
    "Village gets a bank branch",
    "The woman who maps wells",
    "A yawn explained",
]
FOOT = ["On smart speakers", "Get news alerts", "Parental Guidance", "Contact us", "Best of the rest"]


def read(*lines: str) -> list[str]:
    page = (*MENU, TITLE, "By Rachel Dunmore", "14 March 2026", *lines)
    return [block.text for block in read_text("\n".join(page)).blocks]


def kinds(*lines: str) -> dict[str, str]:
    page = (*MENU, TITLE, "By Rachel Dunmore", "14 March 2026", *lines)
    return {one.line: one.taken_for for one in explain_text("\n".join(page))}


def test_a_stray_sentence_far_behind_makes_no_headings_of_the_links_before_it() -> None:
    stray = "Quiz of the week: which singer has bought himself a lighthouse?"
    assert read(*STORY, *LINKS, stray, *FOOT, *MENU) == STORY


def test_a_question_for_leave_before_the_title_is_none_of_the_story() -> None:
    asked = ["We value your feedback", "Your effort in giving us this feedback is much appreciated.", "Close"]
    page = "\n".join(
        (*asked, *MENU, TITLE, "By Rachel Dunmore", "14 March 2026", *STORY, *LINKS, *FOOT, *MENU)
    )
    article = read_text(page)
    assert (article.title, [block.text for block in article.blocks]) == (TITLE, STORY)


@pytest.mark.parametrize("last", ["He has asked for two.", "She will keep the bell.", "Hollin sang."])
def test_a_short_last_sentence_about_the_same_people_is_told(last: str) -> None:
    assert read(*STORY, last, *LINKS, *FOOT, *MENU) == [*STORY, last]


def test_a_short_text_with_hardly_anything_around_it_is_told_whole() -> None:
    apart = "Nobody slept."
    lines = [FIRST, SECOND, "Friday", "Notes", "Letters", apart]
    assert apart in [block.text for block in read_text("\n".join((TITLE, *lines))).blocks]


@pytest.mark.parametrize(
    "links",
    [
        [
            "Most read",
            "Man finishes his 60th marathon. He says he is just getting started",
            "Suggested for you",
        ],
        ["People", "Man Thought He Had a Cold. It Was a Spider", "4 min read"],
    ],
)
def test_a_headline_of_two_sentences_among_links_is_not_told(links: list[str]) -> None:
    assert read(*STORY, *links, *FOOT) == STORY


def test_a_last_paragraph_of_two_sentences_that_lost_its_stop_is_told() -> None:
    last = "Tully starts on Monday. The library will be first"
    assert read(*STORY, last)[-1] == last


def test_the_contents_of_a_page_within_the_story_leave_the_headings_to_their_parts() -> None:
    contents = ["Jump to:", "Why it matters", "Tips"]
    found = read(FIRST, SECOND, *contents, "Why it matters", THIRD, FOURTH, "Tips", LAST)
    assert found == [FIRST, SECOND, "Why it matters", THIRD, FOURTH, "Tips", LAST]


def test_a_label_that_comes_back_without_a_paragraph_under_it_is_no_heading() -> None:
    assert read(FIRST, SECOND, "Crime", "Courts", THIRD, FOURTH, LAST, "Courts", "Crime", *FOOT) == STORY


@pytest.mark.parametrize(
    "other",
    [
        ["Related", "The best shops in the county right now"],
        ["Related article", "Why small shops are getting old 5 min read"],
        [
            "Related video: Crow steals a wallet and returns it (Newsflare)",
            "Newsflare",
            "Crow steals a wallet and returns it",
        ],
        [
            "Electric Truck Maker Files For Bankruptcy",
            "By Nolan Becker",
            "MORE FROM OUR ADVISOR",
            "Best Insurance",
            "Editor",
        ],
        ["Current Time 0:05", "/", "Duration 0:58", "Loaded: 100.00%"],
    ],
)
def test_another_story_within_the_story_is_not_told(other: list[str]) -> None:
    assert read(FIRST, SECOND, *other, THIRD, FOURTH, LAST) == STORY


@pytest.mark.parametrize("heading", ["The five-minute read that saved a shop", "Heart of the village"])
def test_a_heading_within_the_story_is_told(heading: str) -> None:
    assert heading in read(FIRST, SECOND, heading, THIRD, FOURTH, LAST)


@pytest.mark.parametrize(
    "wall",
    [
        "Il vous reste 61.4% de cet article à lire. La suite est réservée aux abonnés.",
        "This post is for paid subscribers",
    ],
)
def test_what_stands_under_the_line_that_keeps_the_rest_for_subscribers_is_not_told(wall: str) -> None:
    assert read(*STORY, wall, "Each day new crosswords, sudokus and words to find.") == STORY


def test_a_line_for_subscribers_over_the_story_costs_none_of_it() -> None:
    summary = "Residents raised the money in eleven weeks, and many of them live far away."
    assert read(summary, "This article is for subscribers only.", *STORY)[-5:] == STORY


def test_what_is_heard_between_speakers_is_not_told() -> None:
    spoken = [
        f"{name}: {sentence}" for name, sentence in zip(("ANN LEE", "TATE", "RUIZ"), STORY, strict=False)
    ]
    found = kinds(*spoken, "(SOUNDBITE OF MUSIC)", "TATE: They would jump when I put on the lights at night.")
    assert found["(SOUNDBITE OF MUSIC)"] == "furniture"


def test_brackets_in_capitals_where_nobody_speaks_in_turn_are_the_storys() -> None:
    assert kinds(FIRST, SECOND, "(SEE THE NOTE)", THIRD, FOURTH, LAST)["(SEE THE NOTE)"] == "heading"


@pytest.mark.parametrize(
    ("line", "maker"),
    [
        ("The new cell reaches four fifths in six minutes. VOLTAIC", "VOLTAIC"),
        (
            "Theo and his mare Olga at Arbois on March 27, 2026. ÉMILIE BRUN POUR « LE MONDE »",
            "ÉMILIE BRUN POUR « LE MONDE »",
        ),
    ],
)
def test_a_maker_in_capitals_behind_a_sentence_over_the_story_took_its_picture(line: str, maker: str) -> None:
    page = "\n".join((TITLE, "By Rachel Dunmore", "14 March 2026", line, *STORY))
    shown = next(block for block in read_text(page).blocks if block.kind == "caption")
    assert (shown.text, shown.credit) == (line.removesuffix(f" {maker}"), maker)


def test_a_title_of_two_sentences_with_capitals_is_no_caption() -> None:
    title = "I Deleted My To-Do List for a Year. Here's What Got Done"
    page = "\n".join(
        ("Write", title, "The list was never the work. It was where work died.", "Priya Nair", "8 min read")
    )
    article = read_text("\n".join((page, "·", "Jan 6, 2026", *STORY)))
    assert (article.title, article.byline) == (title, ("Priya Nair",))


@pytest.mark.parametrize(
    "line", ["By Nolan Becker, Senior Contributor.", "Par Claire Maurin (Arbois, envoyée spéciale)"]
)
def test_a_byline_with_a_stop_or_with_where_the_reporter_is_names_the_reporter(line: str) -> None:
    page = "\n".join((TITLE, line, "14 March 2026", *STORY))
    assert read_text(page).byline in (("Nolan Becker",), ("Claire Maurin",))


def test_what_a_reporter_says_of_a_beat_is_not_told() -> None:
    beat = "I cover batteries and the people who build them."
    page = "\n".join((TITLE, "By Nolan Becker", beat, "14 March 2026", *STORY))
    assert beat not in [block.text for block in read_text(page).blocks]
    assert beat in read(FIRST, beat, *STORY[1:])


def test_a_line_that_goes_on_from_the_reporters_name_is_not_told() -> None:
    who = "is a senior reviewer who has tested more than 200 shops. He likes the loud ones."
    found = read("Rachel Dunmore", "Follow", who, *STORY)
    assert found == STORY


def test_a_question_to_readers_of_a_page_and_one_of_a_story() -> None:
    assert "Have you tried this soup before?" in read(
        FIRST, SECOND, "Have you tried this soup before?", THIRD, LAST
    )
    assert read(*STORY, "Have you tried this recipe?") == STORY


def test_a_recipe_whose_title_shouts_has_its_title() -> None:
    title = "Lemon Pasta With Peas (20 Minutes!)"
    page = "\n".join(("Recipes", title, "Published: Apr 28, 2024", *STORY))
    assert read_text(page).title == title


def test_a_link_in_a_list_for_screen_readers_is_no_caption() -> None:
    listed = [
        "list of 2 items",
        "list 1 of 2",
        "Photos: Farmers leave the dry north",
        "list 2 of 2",
        "A river deal",
        "end of list",
    ]
    assert read(FIRST, SECOND, *listed, THIRD, FOURTH, LAST) == STORY


def test_an_agency_in_a_dateline_still_is_the_publisher() -> None:
    filed = f"HOLLIN, March 14 (Reuters) - {FIRST}"
    about = "Reuters, the news and media division of Thomson Reuters, is a large provider of things to know."
    assert about not in read(
        filed, *STORY[1:], "Information you can trust", about, "© 2026 Reuters. All rights reserved"
    )


def test_a_headline_in_capitals_between_paragraphs_is_a_link() -> None:
    link = "BEAR BREAKS INTO CAR, HONKS HORN UNTIL OWNER WAKES UP"
    assert read(FIRST, SECOND, link, THIRD, FOURTH, LAST) == STORY


@pytest.mark.parametrize(
    "heading",
    ["MOMMY, WHERE DO ALL THE SHOPS IN TOWN COME FROM?", "WHAT NINE MILES OF ROAD COST THE POST OFFICE"],
)
def test_a_heading_in_capitals_is_told(heading: str) -> None:
    assert heading in read(FIRST, SECOND, THIRD, heading, FOURTH, LAST)


def test_a_plea_of_a_paper_over_the_story_is_not_told() -> None:
    plea = [
        "Your support helps us to tell the facts",
        "Read more",
        "From wetlands to warehouses, our correspondents follow whatever develops, and we parse messaging from truth.",
        "At such a critical moment your donation allows us to keep sending people to speak to both sides.",
    ]
    assert read(*plea, *STORY) == STORY


def test_a_paragraph_that_speaks_in_the_plural_is_told() -> None:
    said = "Our correspondents in the valley never wrote to us, and we forgot the wetlands altogether."
    assert said in read(FIRST, SECOND, said, THIRD, FOURTH, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "Want more stories like this? Sign up for the Morning Mail",
        "Follow our live coverage here.",
        "You can now listen to Courier articles!",
        "A correction was made on Feb. 23, 2026: the year of the sale was wrong.",
    ],
)
def test_what_the_page_says_between_paragraphs_is_not_told(line: str) -> None:
    assert read(FIRST, SECOND, line, THIRD, FOURTH, LAST) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Want more of the valley? Walk up the hill behind the church.",
        "You can now walk to the shop by the river.",
    ],
)
def test_what_a_story_says_to_its_readers_is_told(line: str) -> None:
    assert line in read(FIRST, SECOND, line, THIRD, FOURTH, LAST)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The town has rented out deckchairs since 1886 (PA Archive)", "PA Archive"),
        (
            "Wear on the front teeth, seen at 300 times their size. Credit: Panciroli et al.",
            "Panciroli et al",
        ),
        ("The raccoon under a seat on Wednesday. Passengers said it was calm. SUBMITTED", "SUBMITTED"),
    ],
)
def test_who_took_a_picture_stands_behind_its_caption(line: str, credit: str) -> None:
    page = "\n".join((TITLE, "By Rachel Dunmore", "14 March 2026", line, *STORY))
    assert [block.credit for block in read_text(page).blocks if block.kind == "caption"] == [credit]


def test_an_illustrators_name_is_a_credit() -> None:
    assert (
        kinds("Illustration: Sarah Grillo/Courier", *STORY)["Illustration: Sarah Grillo/Courier"] == "credit"
    )


def test_many_words_in_capitals_behind_a_sentence_are_read_fast() -> None:
    line = f"The new cell takes six minutes. {'AB ' * 110}x"
    assert line in read(FIRST, line, *STORY[1:])


def test_a_paper_that_a_screen_reader_names_is_the_publisher() -> None:
    about = "Harbor Technica has been separating the signal from the noise for over 25 years. It is a trusted source."
    assert about not in read("Harbor Technica home", *STORY, *LINKS, about)
