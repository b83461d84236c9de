"""What blank lines tell: paragraphs stand between them, menus and teasers one line under the other."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.layout import layout_of
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.reader import read_text

MENU = "Home\nNews\nSports\nWeather\nOpinion\nJobs\nArchive"
TITLE = "Ferry returns to the northern islands"
STORY = (
    "The ferry to the northern islands will sail again on Monday, the harbor board said, after four weeks in which "
    "nothing but the mail boat went.",
    "Its engine had been taken apart twice, and the part that was missing came from a yard in Gdansk that had built "
    "the ship in 1988.",
    "“We kept the shop open with what the fishermen brought us,” said Lena Holm, who sells bread and nets on the "
    "largest of the islands.",
    "Fares stay as they are until the autumn, when the board means to ask the islanders whether they would pay more "
    "for a second ship.",
)
TEASERS = (
    "Bridge closed to lorries\nDrivers of heavy lorries have to take the road through the valley until the bridge is "
    "mended.\nOrchestra plays in the quarry\nThe quarry holds nine hundred people and has a better echo than the hall."
)


def page(*parts: str) -> str:
    return "\n\n".join(parts)


def told(*parts: str) -> list[str]:
    return [block.text for block in read_text(page(*parts)).blocks]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (page(MENU, TITLE, *STORY), True),
        ("\n\n".join((*MENU.split("\n"), TITLE, *STORY)), False),
        ("\n".join((MENU, TITLE, *STORY)), False),
        (page(TITLE, *STORY), False),
    ],
    ids=["both kinds", "every line apart", "no blank line", "no menu"],
)
def test_blank_lines_tell_something_only_where_a_page_has_both_kinds(text: str, is_told: bool) -> None:
    lines = lines_of(text)
    layout = layout_of(tuple(line.text for line in lines), tuple(line.run for line in lines))
    assert layout.sets_off is is_told


def test_teasers_behind_a_story_are_not_read_where_its_paragraphs_stand_apart() -> None:
    assert told(MENU, TITLE, *STORY, TEASERS) == list(STORY)


def test_a_sentence_among_a_menus_entries_does_not_hide_the_title() -> None:
    search = "When suggestions are there use the arrows to go through them and enter to choose."
    article = read_text(page(f"Content\nMenu\n{search}\nSearch\n{MENU}\n{TITLE}", *STORY))
    assert article.title == TITLE
    assert [block.text for block in article.blocks] == list(STORY)


def test_the_first_paragraph_is_read_though_it_stands_right_under_the_title() -> None:
    first, *others = STORY
    assert told(MENU, f"{TITLE}\n{first}", *others) == list(STORY)


def test_a_list_at_the_end_of_a_story_is_read_though_its_items_stand_close() -> None:
    items = (
        "Ships sail at seven in the morning and at five in the afternoon.",
        "Bicycles go free on every ship but the last of the day.",
    )
    assert told(MENU, TITLE, *STORY, "\n".join(items)) == [*STORY, *items]


def test_the_last_short_paragraph_is_read_whatever_it_is_about() -> None:
    last = "Nobody was hurt in May."
    assert told(MENU, TITLE, *STORY, last, MENU) == [*STORY, last]


def test_a_first_sentence_that_stood_in_a_teaser_is_read_once() -> None:
    teaser = f"Top stories\n{STORY[0]}\nMore\nWeather\nTides\nJobs"
    assert told(teaser, MENU, TITLE, *STORY) == list(STORY)


def test_a_poem_in_a_story_is_read() -> None:
    poem = "Slow goes the ferry,\nslow and alone,\nout past the lanterns\nand home to the stone."
    after = (
        "She wrote it for the opening of the harbor in 1931, when the first lamp was lit on the mole at dusk."
    )
    lines = told(MENU, TITLE, *STORY, "The islands' own poet said it in her book:", poem, after)
    assert lines == [*STORY, "The islands' own poet said it in her book:", *poem.split("\n"), after]


FILMS = (
    "Seals sleep on the pier",
    "3:10",
    "Storm takes the roof of the hall",
    "1:05",
    "Mayor dances",
    "2:48",
)


def test_a_list_of_films_over_their_lengths_is_not_read() -> None:
    assert told(MENU, "\n".join((TITLE, "By Ann Lee", *FILMS, "Follow")), *STORY) == list(STORY)


def test_a_tickers_entries_are_read_beside_their_times() -> None:
    ticker = ("20:15", "The referee blows the whistle", "20:40", "Vesterhav lead", "21:05", "It is a draw")
    said = told(TITLE, STORY[0], *ticker, STORY[1])
    assert [line for line in ticker[1::2] if line not in said] == []


BOX = "Monthly gift\n3 a month\n5 a month\n9 a month\nGive now"


def test_a_box_that_stands_before_the_story_as_well_is_not_read() -> None:
    assert told(MENU, BOX, TITLE, *STORY[:2], BOX, *STORY[2:]) == list(STORY)


def test_what_stands_twice_within_the_story_is_read() -> None:
    refrain = "Row, row to the islands,\nrow while it is day,\nrow with the herring,\nhome across the bay,"
    said = told(MENU, TITLE, *STORY[:2], refrain, STORY[2], refrain, STORY[3])
    assert all(line in said for line in STORY)


CONSENT = (
    "With your consent we and 412 selected third parties read precise geolocation from the device in your hand.",
    "Use the “Accept all” button to give your consent, or close this note to go on without accepting.",
)


def test_a_wall_of_consent_over_its_button_is_not_read() -> None:
    assert told(MENU, TITLE, *STORY, *CONSENT, "Reject all\nAccept all") == list(STORY)


def test_a_story_about_consent_is_read() -> None:
    law = "Under the law, a shop needs your consent before third parties may read what you bought."
    assert told(MENU, TITLE, *STORY, law) == [*STORY, law]


COMMENTS = (
    "2 Responses to “Ferry returns”\nHenrik says:\nMarch 2, 2026 at 8:28 pm",
    "The ferry was late in my day, too, and the harbor board said the same about its engine then.",
    "Marit says:\nMarch 3, 2026 at 9:01 am",
    "Bread on the islands was never better than when the ferry did not sail.",
)


def test_a_list_close_under_its_heading_ends_at_the_next_heading() -> None:
    items = [
        "Repair of the part that broke in the winter, by the yard in the south",
        "Bread and Milk for the Islands in Every Week of Bad Weather",
        "A second ferry for the months in which the first one is in the dock",
    ]
    lines = "\n".join(["What the board will pay for", *items, "Who pays"])
    article = read_text(page(MENU, TITLE, *STORY[:2], lines, *STORY[2:]))
    kinds = {block.text: block.kind for block in article.blocks}
    assert [kinds[item] for item in items] == ["list item"] * len(items)
    assert kinds["What the board will pay for"] == kinds["Who pays"] == "heading"


def test_readers_comments_are_not_read() -> None:
    assert told(MENU, TITLE, *STORY, *COMMENTS) == list(STORY)


def test_who_said_what_in_a_story_is_read() -> None:
    said = ("Lena Holm says:", "The harbor board should have bought the ferry's part in the spring.")
    assert told(MENU, TITLE, *STORY[:3], *said, STORY[3]) == [*STORY[:3], *said, STORY[3]]


def test_a_weblogs_owner_is_its_reporter_and_not_the_title() -> None:
    about = (
        "Sails, writes and bakes on the largest of the islands. Made the first chart of the northern reefs."
    )
    text = page("Ann Marie Lee", "March 5, 2026", TITLE, *STORY, "About Ann Marie Lee", about, MENU)
    article = read_text(text)
    assert (article.title, article.byline) == (TITLE, ("Ann Marie Lee",))
    assert [block.text for block in article.blocks] == list(STORY)


def test_the_day_near_the_title_is_the_articles() -> None:
    links = "Recommended\nHarbor highlights - June 18th, 2026\nFishing news\nSeals"
    filler = "\n".join(f"Entry {chr(letter)}" for letter in range(65, 77))
    text = page(links, filler, f"{MENU}\n{TITLE}\nBy Ann Lee\nPublished June 1, 2022", *STORY)
    assert str(read_text(text).published) == "2022-06-01"


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (
            "Women sing on the quay. (Video sent to our team by one of the singers)",
            "Women sing on the quay.",
            True,
        ),
        ("The pans they cook with. (A neighbour sent us this photo)", "The pans they cook with.", True),
        ("Figure 4: The outer loop turns once a week", "The outer loop turns once a week", False),
    ],
)
def test_captions_by_their_sender_or_figure(line: str, text: str, *, credit: bool) -> None:
    captions = [
        one for one in read_text(page(TITLE, *STORY[:2], line, *STORY[2:])).blocks if one.kind == "caption"
    ]
    assert [(one.text, bool(one.credit)) for one in captions] == [(text, credit)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The board asked what the video sent by the yard had shown (it showed a broken shaft).",
        "Figure 40 boats for the summer, the harbor master said on Friday.",
    ],
)
def test_sentences_that_only_look_like_captions_are_read(sentence: str) -> None:
    assert sentence in told(TITLE, *STORY[:2], sentence, *STORY[2:])


def test_a_short_storys_end_behind_lists_and_headings_is_read() -> None:
    items = "Importers of grain\nFishers with large boats\nEverybody who buys bread"
    last = "The toll ends in 2031, or when the wall is paid for."
    assert last in told(MENU, TITLE, *STORY[:3], "Who loses", items, last)
