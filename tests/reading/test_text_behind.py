"""What stands behind a story by its form alone: comments, other stories, forms; and story that looks like them."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import explain_text, read_text

TITLE = "Harbor town counts the cost of the tide"
FIRST = "The tide turned at noon on Friday, the mayor said, and nobody in the town got wet."
SECOND = "Shops on the quay opened again on Saturday morning, their owners tired but glad."
THIRD = "“We were lucky this time,” said Ann Lee, who has run the bakery for nine years."
LAST = "The bakery gives its bread to the town on Sunday, as it did after the last flood."
STORY = [FIRST, SECOND, THIRD, LAST]


def told(*lines: str, between: str = "\n") -> list[str]:
    return [block.text for block in read_text(between.join((TITLE, "March 14, 2026", *lines))).blocks]


def kinds(*lines: str, between: str = "\n") -> dict[str, str]:
    return {one.line: one.taken_for for one in explain_text(between.join((TITLE, "March 14, 2026", *lines)))}


@pytest.mark.parametrize(
    "behind",
    [
        [
            "Discussion",
            "gull77",
            "2d",
            "I carried sandbags until four and never saw the sea.",
            "Like (4)",
            "Reply",
        ],
        [
            "seadog44",
            "14th March 9:15 am",
            "Typical of the harbor office, always late with the gates.",
            "3",
            "Report",
        ],
        ["Leave a Reply", "Beth says", "March 15, 2026 at 8:22 am", "Our cellar stayed dry!", "Reply"],
        [
            "3 Comments on Harbor town counts the cost",
            "Gull | 14.03.2026 11:38",
            "I carried sandbags until four and never saw the sea.",
            "Beth | 14.03.2026 12:04",
            "Our cellar stayed dry!",
            "Gull | 14.03.2026 12:10",
            "Good for you.",
        ],
        [
            "Visitor comments Add your comment",
            "Dry feet",
            "Our cellar stayed dry, and so did the one next door.",
            "Posted by: Beth of the quay, 14 Mar 2026 | 15:22",
            "The gates were late again, and nobody says why.",
            "Posted by: Gull, 14 Mar 2026 | 15:40",
            "They were not late at all.",
            "Posted by: Jo, 15 Mar 2026 | 09:02",
        ],
        [
            "Comentar",
            "gaviota",
            "Hace 28 minutos",
            "Nadie avisó a los vecinos del puerto.",
            "lobo",
            "Hace 37 minutos",
            "A mí me avisaron dos veces.",
            "Ana",
            "Hace una hora",
            "Siempre pasa lo mismo en este puerto.",
        ],
        ["Schreiben Sie einen Kommentar", "Deine E-Mail-Adresse wird nicht veröffentlicht.", "Name *"],
        ["Kalle sagt:", "15. März 2026 um 17:21 Uhr", "Unser Keller blieb trocken, zum Glück.", "Antworten"],
    ],
)
def test_comments_are_not_spoken(behind: list[str]) -> None:
    assert told(*STORY, *behind) == STORY


def test_a_live_pages_reporters_are_no_readers() -> None:
    entry = "Waves are breaking over the wall again, and the market has been moved."
    assert entry in told(*STORY, "Lucy Bannerman", "13.47 GMT", entry, "Share")


def test_what_happened_when_is_no_thread_under_a_counter_of_comments() -> None:
    hours = [
        *("At the gate", "14 March, 9:15 am", FIRST),
        *("On the quay", "14 March, 11:40 am", SECOND),
    ]
    behind = told(*STORY[2:], THIRD.replace("lucky", "glad"), "12 comments", *hours)
    assert {FIRST, SECOND} <= set(behind)


@pytest.mark.parametrize(
    "label", ["What the comments say", "Letters and comments", "A comment too far", "Comments of the week"]
)
def test_a_heading_that_tells_of_comments_is_no_label_over_them(label: str) -> None:
    signed = [
        *("Jo Dam", "3 May 2026", THIRD.replace("lucky", "glad")),
        *("Ann Lee", "4 May 2026", FIRST.replace("Friday", "Sunday")),
        *("Mara Okoye", "5 May 2026", SECOND.replace("forty", "fifty")),
    ]
    assert set(signed[2::3]) <= set(told(*STORY, label, *signed))


@pytest.mark.parametrize("label", ["Public comment", "Les réactions politiques", "4 responses to the storm"])
def test_what_is_told_under_a_heading_of_answers_is_no_form(label: str) -> None:
    said = "The hearing will be held at seven on Monday in the school."
    assert told(*STORY, label, said)[-1] == said


@pytest.mark.parametrize(
    "said", ["Die Autorin lebt in Kiel und schreibt Bücher.", "Mara Okoye writes of boats."]
)
def test_who_the_author_is_is_not_told_under_its_label(said: str) -> None:
    assert told(*STORY, "Über die Autorin", said) == STORY


@pytest.mark.parametrize("line", ["Return to top form", "Back to top of the league"])
def test_a_heading_about_the_top_is_told_and_a_link_to_it_is_not(line: str) -> None:
    assert line in told(*STORY[:3], line, LAST)
    assert told(*STORY[:3], "Back to top ↑", LAST) == STORY


def test_a_review_under_a_label_about_authors_is_told() -> None:
    said = "Das Buch erzählt von Booten und Brot auf der Insel, und es lohnt sich sehr."
    assert said in told(*STORY[:3], "Über die Autoren", said, LAST)


@pytest.mark.parametrize("label", ["Über den Autor/ die Autorin", "À propos de l'auteur", "Sobre la autora"])
def test_who_the_author_is_is_not_spoken_behind_a_label_of_any_language(label: str) -> None:
    assert told(*STORY, label, "Mara Okoye", "Boats, bread and tides are what she knows best.") == STORY


FOOT = ["Read Next", "Share", "Facebook", "Email", "More"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor will ask for a higher wall.",
        "“I did not tell him to go,” the father says.",
        "Then the lights went out.",
    ],
)
def test_a_storys_sentence_past_labels_is_spoken(sentence: str) -> None:
    assert sentence in told(*STORY, *FOOT, sentence)


def test_a_sentence_past_a_box_that_says_where_it_ends_is_spoken() -> None:
    box = [
        "Recommended Stories",
        "list of 2 items",
        "list 1 of 2Canoes come home",
        "list 2 of 2Who owns sand",
        "end of list",
    ]
    assert "Rakes lie upside down, as for a death." in told(
        *STORY, *box, "Rakes lie upside down, as for a death."
    )


def test_what_a_form_offers_is_not_spoken() -> None:
    form = [
        "Join our list",
        "Be the first to hear about screenings near you.",
        "First name",
        "Email address",
        "Submit",
    ]
    assert told(*STORY, *form) == STORY


def test_a_sentence_to_the_reader_over_share_buttons_is_spoken() -> None:
    assert "Then you wait for the sea." in told(
        *STORY, "Then you wait for the sea.", "Facebook", "Email", "Print"
    )


def test_another_story_signed_by_somebody_else_is_not_spoken() -> None:
    other = [
        "Letter from Norden",
        "Who Owns the Hum?",
        "A village went looking for a sound.",
        "By Paolo Renzi",
    ]
    assert told("By Rosa Hill", *STORY, *other) == STORY


def test_a_part_of_the_story_that_somebody_else_signs_is_spoken() -> None:
    reviews = [
        "Vesna Roth: Slow Bells",
        "Eleven carillons were taped before dawn. Nobody plays a tune, and nobody misses one.",
        "By Paolo Renzi",
        "Knut Aas: Gravel",
        "A tuba and a cement mixer argue for an hour. The tuba wins on points.",
        "Aas bows to the mixer, laughing.",
    ]
    spoken = [line for line in reviews if line != "By Paolo Renzi"]
    assert told("By Rosa Hill", *STORY, *reviews) == [*STORY, *spoken]


def test_a_review_over_the_name_of_who_signs_it_is_spoken() -> None:
    review = [
        "Vesna Roth: Slow Bells",
        "Eleven carillons were taped before dawn. Nobody plays a tune, and nobody misses one.",
    ]
    assert told("By Rosa Hill", *STORY, *review, "By Paolo Renzi") == [*STORY, *review]


def test_teasers_of_others_behind_the_story_are_not_spoken() -> None:
    others = [
        "Who Owns the Hum?",
        "A village went looking for a sound.",
        "By Paolo Renzi",
        "The Last Ferryman",
        "A night on the rope across the fjord.",
        "By Ida Krog",
    ]
    assert told("By Rosa Hill", *STORY, *others) == STORY


def test_a_story_signed_at_its_foot_is_spoken_and_its_reporter_known() -> None:
    article = read_text("\n".join((TITLE, "March 14, 2026", *STORY, "By Paolo Renzi")))
    assert [block.text for block in article.blocks] == STORY
    assert article.byline == ("Paolo Renzi",)


def test_nothing_behind_the_mark_of_the_end_is_spoken() -> None:
    assert told(*STORY, "(END)", "A woman who lived for a year as a lighthouse.") == STORY


def test_an_end_mark_over_most_of_the_text_ends_nothing() -> None:
    assert told(FIRST, SECOND, THIRD, "###", LAST, SECOND + " They sold out.", FIRST + " It froze.")[
        -1
    ].endswith("froze.")


def test_lines_that_break_off_behind_the_last_whole_sentence_are_spoken() -> None:
    lines = ["The Marta. When she is in, ask the captain", "The chapel. Sundays, one loaf each"]
    assert told(*STORY, *lines)[-2:] == lines


def test_a_pulled_quotation_is_said_once() -> None:
    paragraph = f"{LAST} “Nobody looks at the baker,” she said, “until there is no bread.”"
    assert told(FIRST, SECOND, paragraph, "“Nobody looks at the baker”", THIRD) == [
        FIRST,
        SECOND,
        paragraph,
        THIRD,
    ]


def test_a_quotation_over_its_paragraph_is_a_heading() -> None:
    paragraph = "“Nobody looks at the baker,” she said, “until there is no bread.”"
    assert (
        kinds(FIRST, SECOND, "“Nobody looks at the baker”", paragraph)["“Nobody looks at the baker”"]
        == "heading"
    )


def test_a_refrain_is_said_each_time() -> None:
    speech = [
        "I have seen the sea.",
        "When I was small, I have seen the sea come in twice.",
        "I went home. I have seen the sea.",
    ]
    assert told(*STORY, *speech)[-3:] == speech


def test_the_links_of_a_tabloid_are_not_spoken() -> None:
    links = [
        "MORE ON THE TIDE",
        "STORM WARNING Hundreds flee as river bursts banks",
        "WHAT A BLOW Island hideaway is flattened",
    ]
    assert told(FIRST, SECOND, *links, LAST) == [FIRST, SECOND, LAST]


def test_letters_keep_their_writers() -> None:
    letters = [
        "Trams belong here",
        FIRST,
        "Walter Brandt",
        "Northfield",
        "Who planted tulips?",
        SECOND,
        "Joyce Amadi, Hill Road",
    ]
    verdicts = kinds(*letters, "A wallet comes home", LAST, "Ines Calloway")
    assert [verdicts[line] for line in ("Walter Brandt", "Northfield", "Joyce Amadi, Hill Road")] == [
        "paragraph"
    ] * 3
    assert verdicts["Trams belong here"] == "heading"


def test_a_heading_of_two_names_is_no_signature() -> None:
    assert kinds(FIRST, SECOND, "Ann Lee", THIRD, LAST)["Ann Lee"] == "heading"


@pytest.mark.parametrize(
    ("lines", "caption"),
    [
        (["1 / 6", "Open gallery view", "The ferry leaving the north pier"], "The ferry leaving the north pier"),
        ([FIRST, "5", "The baker on opening night", "Credit: Splash"], "The baker on opening night"),
        ([FIRST, "Max Roe/Univ of Norden", "Samples were taken by boat over three summers"],
         "Samples were taken by boat over three summers"),
        ([FIRST, "Ann Lee photographed in Norden. Coat, her own."], "Ann Lee photographed in Norden. Coat, her own."),
        ([FIRST, "Neighbours protest against the wall in Norden, July 9, 2019."],
         "Neighbours protest against the wall in Norden, July 9, 2019."),
        ([FIRST, "Art from An Almanac of Tides, also available as a print"],
         "Art from An Almanac of Tides, also available as a print"),
    ],
)  # fmt: skip
def test_captions_are_known_by_what_stands_around_them(lines: list[str], caption: str) -> None:
    assert kinds(*lines, SECOND, THIRD, LAST)[caption] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "The wall was opened in Norden on July 9, 2019.",
        "Paintings by Ann Lee were sold for the new wall.",
        "Ann Lee was photographed in Norden on her way home.",
    ],
)
def test_a_storys_sentence_of_pictures_and_days_is_no_caption(line: str) -> None:
    assert kinds(FIRST, line, SECOND, THIRD, LAST)[line] == "paragraph"


def test_a_notes_number_behind_a_stop_is_not_spoken() -> None:
    assert told(FIRST, "A mayor cannot stand in front of a wall that did not fall.1", LAST)[1].endswith(
        "fall."
    )
    assert (
        told(FIRST, "She lives at number ten and ranked No.1 in the race on Friday.", LAST)[1].count("No.1")
        == 1
    )


def test_a_sentence_that_comes_back_in_a_speech_is_said_each_time() -> None:
    refrain = "We shall mend the quay, and we shall not wait for the next flood."
    speech = [FIRST, refrain, SECOND, refrain, LAST, refrain]
    assert told(*speech) == speech


def test_what_the_page_says_between_all_paragraphs_is_no_refrain() -> None:
    own = "This advertisement has not loaded yet, but your article goes on below."
    assert told(FIRST, own, SECOND, own, LAST, own).count(own) < 2


def test_a_line_of_a_poem_that_comes_back_is_said_each_time() -> None:
    poem = ["She rowed the night away,", "again and again,", "again and again,", "until the bell was still."]
    assert told(FIRST, *poem, SECOND)[1:-1] == poem


def test_a_story_of_subscriptions_may_speak_to_its_reader() -> None:
    title = "The box that comes each month: what a subscription really costs"
    picture = "A postman carries parcels over the quay. (Photo: Nils Moen)"
    said = [
        "Your free trial is over on Sunday, and the first box comes before you have thought of it.",
        "We all have a subscription in some drawer that we never opened.",
    ]
    verdicts = explain_text("\n".join((title, "March 14, 2026", FIRST, picture, *said, SECOND, LAST)))
    assert [one.taken_for for one in verdicts if one.line in said] == ["paragraph", "paragraph"]


def test_what_a_page_offers_under_a_story_of_subscriptions_is_not_spoken() -> None:
    title = "The box that comes each month: what a subscription really costs"
    offer = "Subscribe to our newsletter and never miss what happens on the quay."
    verdicts = explain_text("\n".join((title, "March 14, 2026", *STORY, offer, "Share")))
    assert [one.taken_for for one in verdicts if one.line == offer] == ["furniture"]


def test_what_somebody_says_in_another_language_is_no_offer() -> None:
    said = "Votre abonnement, c'était la mer, répond Odile à ceux qui passent."
    verdicts = explain_text("\n".join((TITLE, "March 14, 2026", *STORY[:3], "Share", said, "Print", LAST)))
    assert [one.taken_for for one in verdicts if one.line == said] == ["paragraph"]
