"""Which line of a copied page is its title, and which names and days are the story's."""

from datetime import date

import pytest

from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.captions import credit_only
from audiobrief.reading.text.dates import first_day
from audiobrief.reading.text.lines import lines_of
from audiobrief.reading.text.reader import read_text

TITLE = "Ferry crews win longer rest breaks after winter of walkouts"
STORY = """Ferry crews on the northern route will get eleven hours of rest between shifts from April, the company said on Monday.
The crews had walked out four times over the winter, leaving three islands without a ferry for days at a time.
"We could not go on with six hours of sleep," said Ilse Varga, a deckhand who has worked the route for nine years.
The company had argued that longer rest breaks would cost it two sailings a week in the summer, when the ferry is full.
An arbitrator found in March that the crews were right, and that the winter timetable left no room for rest at all.
The islands' councils welcomed the agreement, and asked that the early ferry be kept for pupils and for the post.
Both sides will meet again in the autumn to see what the new shifts have done to the walkouts and to the timetable."""


def _read(head: str, foot: str = "") -> tuple[str, tuple[str, ...], str]:
    article = read_text(f"{head}\n{STORY}\n{foot}")
    return article.title, article.byline, str(article.published)


@pytest.mark.parametrize(
    "over",
    [
        "Anna Brandt scores twice on her return from injury\n1:20\nAnna Brandt scores twice on her return from injury\n2:45",
        "Ways to support us\nWays to support us\nWays to support us",
        "Discover more from Island Letters\nWe write what we see. We post on Fridays. Nothing else.",
        "This copy is for your personal use only. To order copies for others, write to the library of the paper.\nEconomy",
        "Harbors, From the archives, Ferry news",
    ],
)
def test_what_stands_over_a_signed_title_is_none(over: str) -> None:
    assert _read(f"{over}\n{TITLE}\nBy Mara Okoye\nMay 4, 2023") == (TITLE, ("Mara Okoye",), "2023-05-04")


def test_films_between_the_byline_and_the_story_are_no_titles_and_no_summaries() -> None:
    films = (
        "Crews wave flags as the ferry stays in port\n3:10\nCrews wave flags as the ferry stays in port\n3:10"
    )
    film = "Minister explains why the islands must wait for the new ferry until the autumn at least"
    article = read_text(f"{TITLE}\nBy Mara Okoye\n{films}\n{film}\n1:48\n{STORY}")
    assert (article.title, article.blocks[0].text) == (TITLE, STORY.splitlines()[0])


def test_a_summary_over_the_time_of_day_is_told() -> None:
    summary = "Company and union agree on eleven hours between shifts after an arbitrator backs the crews"
    assert read_text(f"{TITLE}\n{summary}\n10:30\n{STORY}").blocks[0].text == summary


def test_a_title_stands_under_the_picture_of_its_story() -> None:
    shown = "On deck. The crew of the Sula, in port at Hamna on the last day of the walkouts, before the first ferry left."
    head = f"Culture\nCareers of the Companies\n{shown}\n{TITLE}\nMara Okoye\nHamna\nThursday, May 4, 2023, 10:00"
    title, _, day = _read(head)
    assert (title, day) == (TITLE, "2023-05-04")


def test_a_heading_under_the_first_sentences_is_no_title() -> None:
    first, second, *others = STORY.splitlines()
    text = "\n".join([TITLE, first, second, "What the ferry crews had asked for", *others])
    assert read_text(text).title == TITLE


def test_a_title_is_told_from_the_trail_of_sections_before_it() -> None:
    head = f"Home Islands {TITLE}\nCrews on deck. (Photo: Ann Lee)\n{TITLE}\nBy Mara Okoye"
    assert _read(head)[0] == TITLE


def test_a_name_over_the_day_over_a_short_title_is_the_writers() -> None:
    assert _read("Mara Okoye\n\nFebruary 5, 2026\n\nRest at last") == (
        "Rest at last",
        ("Mara Okoye",),
        "2026-02-05",
    )


def test_a_title_of_two_words_over_the_day_stays_one() -> None:
    assert _read("Ferry Crews\nFebruary 5, 2026\nBy Mara Okoye")[0] == "Ferry Crews"


def test_a_name_under_a_title_is_no_part_of_it() -> None:
    lines = lines_of("The long winter of walkouts on the northern ferry route is over\nMara Okoye")
    assert [line.text for line in lines][1:] == ["Mara Okoye"]


def test_a_wrapped_line_goes_on_in_a_name() -> None:
    text = "The company agreed to keep the early ferry from Hamna to the\nNorthern Islands"
    assert [line.text for line in lines_of(text)] == [text.replace("\n", " ")]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (f"Monday, August 24, 2026\n{TITLE}\nMay 4, 2023", ""),
        (
            f"Monday, August 24, 2026\nNews\nSports\nLocal\nOpinion\n{TITLE}",
            "Published on May 4, 2023 by Mara Okoye",
        ),
        (f"News\nMay 4, 2023\n{TITLE}", "Storm closes the airport\nPosted: June 9, 2023"),
    ],
)
def test_the_day_by_the_title_is_the_storys(head: str, foot: str) -> None:
    assert _read(head, foot)[2] == "2023-05-04"


def test_a_day_over_the_page_is_the_storys_where_there_is_no_other() -> None:
    assert _read(f"Monday, August 24, 2026\nNews\nSports\nLocal\nOpinion\n{TITLE}")[2] == "2026-08-24"


def test_the_reporter_under_the_title_comes_before_the_one_over_it() -> None:
    assert _read(f"By Otto Lind | Maps by the survey\n{TITLE}\nBy Mara Okoye\nMay 4, 2023")[1] == (
        "Mara Okoye",
    )


def test_a_name_that_the_next_line_introduces_is_the_reporters() -> None:
    told = "Mara Okoye lives in Hamna and works as a writer on the northern islands."
    assert _read(f"{TITLE}\nMara Okoye\n{told}")[1] == ("Mara Okoye",)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("abril 12, 2016 a las 17:12", date(2016, 4, 12)),
        ("March 4th , 2026", date(2026, 3, 4)),
        ("12 jan 23 | 5h27", date(2023, 1, 12)),
        ("Actualizat: 31 martie 2022, 14:05", date(2022, 3, 31)),
        ("5 мая 2021, 10:00", date(2021, 5, 5)),
        ("14 Agustus 2020 09:15", date(2020, 8, 14)),
        ("12 jan 23 people were hurt", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert first_day(text) == day


@pytest.mark.parametrize(
    ("glued", "line"),
    [
        ("Mara OkoyeUpdated: Jul 21, 2022", "Mara Okoye Updated: Jul 21, 2022"),
        ("Mara Okoyeon: March 02, 2022In: Islands", "Mara Okoye on: March 02, 2022 In: Islands"),
        ("Correction: The ferry left on Monday.", "Correction: The ferry left on Monday."),
    ],
)
def test_a_stamp_is_parted_from_what_it_is_glued_to(glued: str, line: str) -> None:
    assert [line.text for line in lines_of(glued)] == [line]


def test_a_reporters_desk_behind_a_slash_is_no_name_and_no_credit() -> None:
    line = "By Mara Okoye / Northern Islands Reporter"
    assert (byline(line), credit_only(line)) == ((("Mara Okoye",), None), None)


def test_an_agency_behind_a_slash_is_one() -> None:
    assert credit_only("Mara Okoye / Reuters") == "Mara Okoye / Reuters"


def test_a_station_behind_a_name_is_no_part_of_it() -> None:
    assert byline("By Mara Okoye Fox News") == (("Mara Okoye",), "Fox News")


def test_the_title_that_the_page_repeats_is_none_of_the_headline_over_it() -> None:
    other = "Ferry minister joins the company as an adviser"
    assert _read(f"{TITLE}\nMenu\nSearch\n{other}\n{TITLE}\nMay 4, 2023 10:10\nBy Mara Okoye")[0] == TITLE


def test_headlines_that_ask_and_call_over_the_title_are_none() -> None:
    picks = (
        "Will the king sell his horses?\n"
        "Did the singer and the goalkeeper really split up in Rome?\n"
        "Watch the new trailer for the third film now!"
    )
    assert _read(f"Editor's Picks\n{picks}\n{TITLE}\nMay 4, 2023\nBy Mara Okoye")[0] == TITLE


def test_a_dated_headline_within_a_story_is_not_its_title() -> None:
    title, opening = "A winter on the quay", "Nobody slept much on the northern route."
    article = read_text(
        f"{title} at Hamna\n{opening}\nFerry crews tell of six hours of rest\nMay 4, 2023\n{STORY}"
    )
    assert article.title == f"{title} at Hamna"
    assert article.blocks[0].text == opening


def test_a_story_that_says_its_title_in_the_end_is_told_to_the_end() -> None:
    story = """The river always gives it back
By Ida Rowe
3 May 2026
The first thing that it took was my uncle's boat, on a night when nobody was watching.
It came back in June, at the same bend, with the oars still in it.
The river always gives it back."""
    assert read_text(story).blocks[-1].text == "The river always gives it back."
    assert read_text(f"{story[:-1]}\nShare this").blocks[-1].text.startswith("It came back")


STORY_OF_VOLCANO = """The volcano fell silent on Monday, the weather office of Iceland said, after nine weeks of lava.
No lava has been seen since dawn, and the weeks of smoke are over.
The town stays closed until Friday."""


@pytest.mark.parametrize("over", ["LIVE: Storm hits coast", "A newsletter by Jon Berg"])
def test_a_rubric_or_a_link_never_beats_the_line_over_the_byline(over: str) -> None:
    title = "Volcano goes quiet after nine weeks"
    page = f"Courier\nWorld\n{over}\n{title}\nJon Berg\nMarch 2, 2026\n{STORY_OF_VOLCANO}"
    assert read_text(page).title == title


def test_a_long_headline_that_names_nothing_stands_over_its_summary() -> None:
    title = "The night on which everybody slept and nobody knew that it was over"
    page = (
        f"Courier\nWorld\n{title}\nThe volcano of Iceland is silent after weeks of lava and smoke\n"
        f"By Jon Berg\nMarch 2, 2026\n{STORY_OF_VOLCANO}"
    )
    assert read_text(page).title == title


@pytest.mark.parametrize(
    "link", ["Breaking: Mill to be sold to its workers", "Live: Storm closes the harbor"]
)
def test_a_link_to_what_happens_elsewhere_over_the_title_is_none(link: str) -> None:
    assert _read(f"News\n{link}\n{TITLE}\nBy Rosa Hill\nMarch 14, 2026\n")[0] == TITLE


def test_a_title_that_says_it_is_breaking_is_one() -> None:
    title = "Breaking: Ferry crews win longer rest breaks"
    assert _read(f"News\n{title}\nBy Rosa Hill\nMarch 14, 2026\n")[0] == title


@pytest.mark.parametrize(
    "over",
    [
        "News|Business and Ferries",
        "*\nThree islands had no ferry\n*\nCompany to lose two sailings",
        "Home\nIslands\nNorth",
    ],
)
def test_a_label_or_a_point_beside_the_title_is_none(over: str) -> None:
    assert _read(f"{over}\n{TITLE}\nBy Mara Okoye\nMay 4, 2023")[0] == TITLE


def test_the_reporters_name_over_the_day_is_not_the_title_though_a_picture_parts_them() -> None:
    over = f"{TITLE}\nA new rule, and what it took to get it\nListen\nThe ferry. Photo: Jo Li"
    head = f"{over}\nMara Okoye\nPublished: 9:00am, 4 May 2023"
    foot = "Mara Okoye\nMara Okoye\nMara joined the Courier in 2021 and writes about ferries."
    assert _read(head, foot) == (TITLE, ("Mara Okoye",), "2023-05-04")
    assert "joined the Courier" not in read_text(f"{head}\n{STORY}\n{foot}").blocks[-1].text


def test_a_title_of_two_sentences_may_have_numbers() -> None:
    title = "I Deleted 40,000 Lines of Code. Nobody Noticed."
    assert (
        read_text(
            f"Sign in\n{title}\nA short story about fear and old ships\nMara Okoye\nMay 4, 2023\n{STORY}"
        ).title
        == title
    )


@pytest.mark.parametrize("label", ["UPDATE 2-", "WRAPUP 1-", "REFILE-UPDATE 1-", "RPT-"])
def test_what_a_wire_sets_before_its_title_is_not_told(label: str) -> None:
    assert _read(f"{label}{TITLE}\nBy Mara Okoye\nMay 4, 2023")[0] == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Update on ferries: they sail again",
        "Covid-19 closes the ferry",
        "A RPT-2 form for crews",
        "FEATURE-length film of the ferry wins a prize",
    ],
)
def test_a_title_keeps_what_only_looks_like_a_wires_label(title: str) -> None:
    assert _read(f"{title}\nBy Mara Okoye\nMay 4, 2023")[0] == title


def test_an_entry_with_an_age_on_either_side_is_no_title() -> None:
    events = (
        "Key events\n1h ago\nFerry breaks its moorings at noon\n2h ago\nWind falls on three islands\n4h ago"
    )
    head = f"Live\n{TITLE} – live\nUpdated 3m ago\nFri 24 Jan 2025 14.42 GMT\nMara Okoye\n{events}"
    assert _read(f"{head}\n3m ago\n14.42 GMT\nCrews get their rest") == (
        f"{TITLE} – live",
        ("Mara Okoye",),
        "2025-01-24",
    )


def test_a_page_that_gives_its_age_is_not_as_old_as_its_links() -> None:
    foot = "Related\nFerry crews walk out\n3 February 2023"
    assert _read(f"{TITLE}\n3 days ago\nMara Okoye", foot)[2] == "None"
    assert _read(f"{TITLE}\nMara Okoye", "Published 3 February 2023")[2] == "2023-02-03"


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("Last Updated: 15/03/25 6:22pm", date(2025, 3, 15)),
        ("3/15/25 6:22pm", date(2025, 3, 15)),
        ("22.abr.2025 às 8h00", date(2025, 4, 22)),
    ],
)
def test_days_of_other_papers_are_read(stamp: str, day: date) -> None:
    assert first_day(stamp) == day


def test_a_title_that_states_something_stands_over_its_byline() -> None:
    title = "Ann Lee: The ferry crews are right."
    summary = "The head of the northern route tells our reporter that nobody can sail on six hours of sleep."
    head = "Already a reader of the weekly edition\nForgot your password?\nContents\nIslands"
    article = read_text(f"{head}\n{title}\n{summary}\nMay 4, 2023\nBy Mara Okoye\n{STORY}")
    assert (article.title, article.blocks[0].text) == (title, summary)


def test_a_summary_with_its_stop_over_a_byline_is_no_title() -> None:
    summary = "Ferry crews on the northern route will get eleven hours of rest between shifts."
    for head in (
        f"Home\nNews\nA long winter\n{summary}\nShare\nEmail\nPrint",
        f"A long winter\nIslands\nWork\n{summary}",
    ):
        article = read_text(f"{head}\nBy Mara Okoye\n{STORY}")
        assert (article.title, article.blocks[0].text) == ("A long winter", summary)


def test_a_title_with_words_in_guillemets_is_no_trail() -> None:
    title = "Mayor «accepts» and «defends» new ferry fares"
    assert _read(f"Politics\n{title}\nMay 4, 2023 18:27") == (title, (), "2023-05-04")


def test_two_reporters_and_their_place_stand_beside_the_moment() -> None:
    line = "María R. Sahuquillo / Emilio de Benito Hamna 27 OCT 2022 - 12:14 CET"
    assert _read(f"{TITLE}\n{line}")[2] == "2022-10-27"


def test_a_title_is_read_without_the_sections_that_run_into_it() -> None:
    assert _read(f"HomeLatest News{TITLE}\n{TITLE}\nMay 4, 2023")[0] == TITLE
