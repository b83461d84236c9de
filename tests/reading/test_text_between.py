"""Short lines between the paragraphs of a story, and right behind it: what is the story's, and what is the page's."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import explain_text, read_text

TITLE = "Harbor town counts the cost of the tide"
FIRST = "The tide turned at noon on Friday, the mayor said, and nobody in the town got wet."
SECOND = "Shops on the quay opened again on Saturday morning, their owners tired but glad."
THIRD = "“We were lucky this time,” said Ann Lee, who has run the bakery for nine years."
LAST = "The bakery gives its bread to the town on Sunday, as it did after the last flood."
STORY = [FIRST, SECOND, THIRD, LAST]


def kinds(*lines: str) -> dict[str, str]:
    head = (TITLE, "By Rosa Hill", "March 14, 2026")
    return {one.line: one.taken_for for one in explain_text("\n".join((*head, *lines)))}


def told(*lines: str) -> list[str]:
    return [block.text for block in read_text("\n".join((TITLE, "March 14, 2026", *lines))).blocks]


def between(*lines: str) -> dict[str, str]:
    """What the lines are taken for that stand between two paragraphs."""
    return kinds(FIRST, SECOND, *lines, THIRD, LAST)


@pytest.mark.parametrize("word", ["Over.", "More or less.", "The end.", "Next."])
def test_a_word_with_a_stop_between_sentences_is_a_paragraph(word: str) -> None:
    assert between(word)[word] == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "Contact: nobody had her number.",
        "Save us.",
        "Click here, beg the posters on the pier, but there is nothing there to click.",
        "We use cookies to pay for what we read, and nobody on the quay has asked for the price.",
        "Full access to the pier will be free until the bridge is mended.",
        "An earlier version of this story has the tide take the church.",
        "You can now read the old news of the town in the library on Mill Street.",
        "A correction was made on the spot, with a brush and some white paint.",
        "Your complaint has been received.",
        "Want more of it? Get there before eight.",
        "Did you like this story as a child?",
        "Letters may be edited out of the alphabet if the reformers have their way.",
    ],
)
def test_a_sentence_that_begins_as_the_pages_do_is_a_paragraph(line: str) -> None:
    assert kinds(FIRST, SECOND, THIRD, FIRST.replace("tide", "wind"), line, SECOND.lower(), LAST)[line] in (
        "paragraph",
        "heading",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Contact: Ann Lee, 555-123-4567",
        "Press contact: Ann Lee",
        "Contact: write to ann@harbor.example.",
        "Click here to see more pictures of the tide.",
        "Full access to all our stories is free this week.",
        "An earlier version of this story misstated the year of the flood.",
        "You can now listen to Courier articles!",
        "Your notification has been saved.",
        "Did you find this story interesting?",
        "Letters may be edited for length.",
    ],
)
def test_what_the_page_says_between_paragraphs_is_not_told(line: str) -> None:
    assert (
        kinds(FIRST, SECOND, THIRD, FIRST.replace("tide", "wind"), line, SECOND.lower(), LAST)[line]
        == "furniture"
    )


def test_what_asks_leave_to_set_cookies_is_not_told_over_its_button() -> None:
    asked = "We use cookies to make the site work and to see how often it is read."
    assert kinds(FIRST, SECOND, asked, THIRD, LAST, "Accept all")[asked] == "furniture"


@pytest.mark.parametrize("heading", ["Search", "Next", "Back to the top", "Try our test", "More from less"])
def test_a_label_between_paragraphs_is_a_heading_where_others_head_some(heading: str) -> None:
    page = (FIRST, "The quay", SECOND, heading, THIRD, "The bread", LAST, f"{LAST} Nobody pays.")
    assert kinds(*page)[heading] == "heading"


@pytest.mark.parametrize(
    "label",
    [
        *(
            "Read more",
            "Advertisement",
            "Subscribe",
            "Play video",
            "Related",
            "More from Sport",
            "Free newsletter",
            "Sponsor Message",
        ),
        *("Sign up for our newsletter", "What readers are saying", "Leer en español", "Share this article"),
    ],
)
def test_a_label_of_links_or_films_is_none_there_either(label: str) -> None:
    page = (FIRST, "The quay", SECOND, label, THIRD, "The bread", LAST, f"{LAST} Nobody pays.")
    assert kinds(*page)[label] == "furniture"


@pytest.mark.parametrize("word", ["(End)", "More", "Next", "Share"])
def test_a_mark_and_a_button_between_sentences_are_not_told(word: str) -> None:
    assert between(word)[word] == "furniture"


def test_a_figure_under_its_heading_is_told() -> None:
    assert between("Attendance", "4,112")["4,112"] == "paragraph"


def test_a_number_of_shares_beside_the_button_is_not_told() -> None:
    assert between("1,204", "Share")["1,204"] == "furniture"


@pytest.mark.parametrize(
    "heading", ["Trending now in the north", "Most popular names for girls", "Terms of surrender"]
)
def test_a_heading_that_begins_as_a_label_and_goes_on_is_one(heading: str) -> None:
    assert between(heading)[heading] == "heading"


@pytest.mark.parametrize(
    "label", ["Most popular this week", "Most read", "Terms of service", "Read more about the tide"]
)
def test_a_label_between_paragraphs_is_none(label: str) -> None:
    assert between(label)[label] == "furniture"


def test_a_call_of_the_story_that_names_a_full_fare_is_told() -> None:
    call = "Register for a winter pass by 1 March or pay the full fare."
    assert between(call)[call] == "paragraph"


def test_a_call_of_the_page_to_the_full_article_is_not_told() -> None:
    call = "Register for an account to read the full article."
    assert between(call)[call] == "furniture"


def test_years_and_days_over_the_items_of_a_list_are_headings() -> None:
    parts = (
        "March 3, 2015",
        "- A first crack is found in the pier by two students.",
        "2021",
        "- Fox resigns.",
    )
    found = between(*parts, "April 26, 2026", "- The bridge falls at dawn, and a dog is hurt.")
    assert [found[day] for day in ("March 3, 2015", "2021", "April 26, 2026")] == ["heading"] * 3


def test_a_part_of_the_story_that_another_signs_has_a_byline() -> None:
    assert between("By Alice Dunne", "Bo Tarrant: Last Brushes")["By Alice Dunne"] == "byline"


def test_where_a_reporter_reported_from_is_part_of_the_byline() -> None:
    page = "\n".join((TITLE, "Dan Okoro at Vale Park", "Sat 20 Dec 2025 17.04 GMT", *STORY))
    assert read_text(page).byline == ("Dan Okoro",)


def test_an_agency_in_small_letters_took_the_picture() -> None:
    page = "\n".join((TITLE, FIRST, SECOND, "The old press at Wolfham is empty. Foto: dpa", THIRD, LAST))
    shown = next(block for block in read_text(page).blocks if block.kind == "caption")
    assert (shown.text, shown.credit) == ("The old press at Wolfham is empty.", "dpa")


def test_a_reporter_called_sun_is_no_weekday() -> None:
    page = "\n".join((TITLE, "2024-11-02 Reporter: Sun Yan", *STORY))
    assert read_text(page).byline == ("Sun Yan",)


def test_what_stands_under_a_moment_of_a_live_page_is_none_of_its_points() -> None:
    heading = "Police say the man who was swept from the pier has been found"
    page = (
        "Summary",
        "The storm has reached the coast with high winds",
        "Live Reporting",
        "Edited by Ida Strand",
    )
    found = kinds(*page, "16:42", heading, FIRST, "16:15", SECOND, THIRD, LAST)
    assert (found["Edited by Ida Strand"], found[heading]) == ("byline", "paragraph")
    assert found[page[1]] == "list item"


@pytest.mark.parametrize(
    "behind",
    [
        ["More on this story", "Which councils vote?"],
        ["Did you make this recipe?"],
        ["Your notification has been saved."],
        ["People are also reading…", "Bear seen at the drive-through on Friday"],
        ["###", "About the Harbor Office", "The Harbor Office runs the gates of the town and its quay."],
    ],
)
def test_what_the_page_says_behind_the_story_is_not_told(behind: list[str]) -> None:
    assert told(*STORY, *behind) == STORY


@pytest.mark.parametrize(
    "last", ["Who knows?", "Did you see this coming?", "Your harbor has been saved, the mayor told them."]
)
def test_a_question_that_ends_a_story_is_told(last: str) -> None:
    assert told(*STORY, last) == [*STORY, last]


def test_a_mark_that_stands_several_times_ends_nothing() -> None:
    assert told(FIRST, "###", SECOND, "###", THIRD, LAST) == STORY


def test_who_took_the_pictures_is_told_of_behind_the_story_only_by_the_page() -> None:
    page = "\n".join((TITLE, "Photographs by Ben Stow", *STORY, "Ben Stow is a photographer in Oslo."))
    assert read_text(page).blocks[-1].text == LAST


def test_a_photographer_whom_the_story_is_about_is_told_of() -> None:
    assert "Ben Stow is a photographer in Oslo." in told(*STORY, "Ben Stow is a photographer in Oslo.")


def test_an_app_that_a_story_tells_how_to_set_up_is_told() -> None:
    step = "Download the app on an old phone, scan the code and put the phone into a drawer."
    assert between(step)[step] == "paragraph"


def test_a_recipe_for_cookies_under_a_note_on_links_has_its_title() -> None:
    title = "Brown butter oat cookies that stay soft for a week"
    page = (title, "By Lena Hart", "November 3, 2025", "This post may contain affiliate links.", *STORY)
    assert read_text("\n".join(page)).title == title


@pytest.mark.parametrize(
    "line",
    [
        "Watch them for an hour and you lose all faith in your own head.",
        "We sat on the bridge, and our lamps were the only ones.",
        "Follow us, the men had written on the gate, to the pub.",
    ],
)
def test_a_sentence_right_under_a_call_is_told(line: str) -> None:
    assert between("Sign up for the Morning Tide newsletter", line)[line] == "paragraph"


POLL = [
    "Pick Your Poll",
    "Should the quay be closed?",
    "Yes, with limits",
    "No, leave it alone",
    "Vote & View Results",
]
LETTER = [
    "A MESSAGE FROM BRIGHT MATTRESSES",
    "Sleep like it’s Saturday",
    "Our sale ends on Sunday.",
    "Shop now →",
]


@pytest.mark.parametrize(
    "box",
    [
        POLL,
        LETTER,
        ["You Can Also Check: Harbor AQI | Weather in Harbor | Holidays in Harbor"],
        [
            "Mehr zum Thema",
            "Wenn am Hafen das Licht ausgeht",
            "Kleine Häfen: Was die Reform den Fischern bringt",
        ],
        ["★★★★★ 4.8 from 112 reviews"],
        ["Pin this recipe for later!"],
        ["Facebook Twitter Email Print Copy article link Save"],
        ["Harbor 1.jpg"],
        ["[harbor.jpg]"],
        ["Buy Now"],
        ["A message from Bright Mattresses:", "Nobody sleeps as well as you do.", "Learn more ➝"],
        ["Latest Local News", "Tops to close two stores", "Snow totals: Who got the most"],
        ["Bild vergrößern"],
        ["× This page requires Javascript."],
        ["kAm%96 5@C>2?E 4=2DD H2D 96=5 @? |@?52J]k^Am"],
        ["(Updates to close, adds quote)"],
        ["((ann.lee@wire.example; +1 646 555 0142; Messaging: ann.lee@wire.example))"],
        ["Get Harbor Sports on WhatsApp!"],
        ["Añadir EL PUERTO en Google"],
        ["(7 min)"],
        ["To unsubscribe, reply with STOP in the subject line."],
        ["Read more from Harbor News:", "Two arrested over a mosaic", "Woman, 90, swims the harbor"],
        ["Read More", "Couple find Roman coin in bag of potatoes", "article image"],
        [
            "Trams come back in towns",
            "To view this video please enable JavaScript, and consider a new browser",
        ],
        ["Be the first to get Breaking News", "Install the Harbor News app for free"],
        ["Do You Have Information About the Tide? Help Us Report."],
        [
            "Discover the latest in science, tech and space with over 100,000 subscribers who rely on us for daily "
            "insights. Sign up for our free newsletter and get updates on breakthroughs."
        ],
        ["Was this email forwarded to you? Sign up here."],
        ["You are receiving this email because you signed up at harbor.example."],
        ["This is read by an automated voice. Please report any issues or inconsistencies here."],
    ],
)
def test_a_box_between_paragraphs_is_not_told(box: list[str]) -> None:
    assert told(FIRST, SECOND, *box, THIRD, LAST) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "A poll of the town found nine in ten were for the wall.",
        "A message from the mayor was read out in the hall.",
        "He called the picture harbor.jpg, and nobody ever saw it.",
        "(Updates of the chart are made by hand, she said.)",
        "The page requires patience.",
        "She would add salt to the soup on Google Street.",
        "Was this letter sent by anybody on the quay?",
        "Was this email sent by the mayor? Nobody in the hall would say.",
        "(Removes his hat)",
        "This site requires JavaScript and patience, she wrote of the page of the council.",
        "The bakers write a weekly letter that brings news of the quay, the tides and the price of herring, and goes "
        "straight to your inbox whether you have asked for it or not, as the mayor found.",
        "Do you have information? asked the posters on the pier, and nobody had.",
        "Be the first to leave, her mother told her, and the last to come.",
        "You are receiving too little for your boats, he told them.",
        "Letters should be sent to the mayor, and gifts to her husband.",
    ],
)
def test_a_sentence_that_has_the_words_of_a_box_is_told(line: str) -> None:
    assert line in told(FIRST, SECOND, line, THIRD, LAST)


def test_what_stands_between_a_poll_and_a_far_button_is_told() -> None:
    assert told(POLL[0], FIRST, SECOND, THIRD, LAST, POLL[-1])[-4:] == STORY


@pytest.mark.parametrize(
    ("label", "sentence", "button"),
    [
        (
            "Online poll:",
            "Some 62 percent of those asked would rather have the quay than a hotel.",
            "Vote now",
        ),
        (
            "A note from the harbor",
            "It is quiet on the quay now, and the gulls have gone.",
            "Read the letter →",
        ),
        (
            "Sponsored by Senator Maria Lopez",
            "The bill would give each baker 2,000 dollars.",
            "Read the bill →",
        ),
    ],
)
def test_a_sentence_under_what_may_be_a_boxs_label_is_told(label: str, sentence: str, button: str) -> None:
    assert sentence in told(FIRST, SECOND, label, sentence, button, THIRD, LAST)


def test_the_heading_of_a_live_pages_first_entry_may_say_what_the_title_says() -> None:
    title = "Storm over Harbor: 90,000 homes without power as the tide turns – live"
    entry = "Power cuts pass 90,000"
    head = f"Live\n{title}\nUpdated 3m ago\nFri 24 Jan 2025 14.42 GMT\nAnn Lee"
    first, second = f"3m ago\n14.42 GMT\n{entry}\n{FIRST}", f"1h ago\n13.20 GMT\nFerry lost\n{SECOND}\n{LAST}"
    page = f"{head}\n{first}\nShare\n{second}"
    assert ("heading", entry) in [(block.kind, block.text) for block in read_text(page).blocks]


def test_a_numbered_heading_may_be_long() -> None:
    heads = ["1. The Washboard Museum", "2. The Barbed Wire Room, La Harpe, Kansas", "3. The Pencil House"]
    page = [line for pair in zip(heads, STORY, strict=False) for line in pair]
    assert [kinds(*page)[head] for head in heads] == ["heading"] * 3
