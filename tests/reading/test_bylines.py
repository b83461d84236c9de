"""Who reported: the names under a title, in whatever order a page sets them."""

from __future__ import annotations

from datetime import date

import pytest

from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.reader import read_text

TITLE = "Harbor town counts the cost"
STORY = "The tide turned at noon on Friday, the mayor said."
SUMMARY = "A storm took the wall, and now the town has to decide."


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe @janedoe",
        "Jane Doe, The Associated Press",
        "Jane Doe, The Harbor Dispatch",
        "Jane Doe • May 3, 2022",
        "May 3, 2022By Jane Doe",
        "By Jane Doe for CNN",
        "By\nJane Doe",
        "By Jane Doe jane.doe@example.com",
        "Jane Doe North of England correspondent",
        "Jane Doe\nMay 3, 2022\nFollow us",
    ],
)
def test_a_reporter_is_named_once_and_not_spoken_as_story(line: str) -> None:
    article = read_text(f"{TITLE}\n\n{line}\n\n{STORY}\n")
    assert article.byline == ("Jane Doe",)
    assert [block.text for block in article.blocks] == [STORY]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("By Harbor Channel and news agencies", "Harbor Channel"),
        ("By: WKLM Staff", "WKLM"),
        ("By: HARBOR 24", "HARBOR 24"),
    ],
)
def test_a_station_that_signs_a_story_is_no_reporter(line: str, source: str) -> None:
    article = read_text(f"{TITLE}\nMay 3, 2022\n{line}\n{STORY}\n")
    assert article.byline == ()
    assert article.source == source
    assert [block.text for block in article.blocks] == [STORY]


def test_a_byline_under_a_summary_is_still_a_byline() -> None:
    article = read_text(f"{TITLE}\n\n{SUMMARY}\n\nBy Jane Doe\n\n{STORY}\n")
    assert article.byline == ("Jane Doe",)
    assert [block.text for block in article.blocks] == [SUMMARY, STORY]


def test_a_date_glued_to_its_time_is_read() -> None:
    article = read_text(f"{TITLE}\n\nMay 3, 20222:05 PM GMTUpdated 3 hours ago\n\n{STORY}\n")
    assert article.published == date(2022, 5, 3)
    assert [block.text for block in article.blocks] == [STORY]


@pytest.mark.parametrize(
    ("line", "names", "source"),
    [
        ("Par Jean Dupont, avec AFP", ("Jean Dupont",), "AFP"),
        ("Von Anna Schmidt, Berlin", ("Anna Schmidt",), None),
        ("Von Anna Schmidt und Karl Meier", ("Anna Schmidt", "Karl Meier"), None),
        ("Por João Silva — São Paulo", ("João Silva",), None),
        ("Por Ana Ruiz y Luis Gil", ("Ana Ruiz", "Luis Gil"), None),
        ("di Paolo Rossi", ("Paolo Rossi",), None),
        ("记者：林晓 陈舟", ("林晓", "陈舟"), None),
        ("本报记者 林晓 清港报道", ("林晓",), None),
    ],
)
def test_reporters_are_named_in_other_languages(
    line: str, names: tuple[str, ...], source: str | None
) -> None:
    assert byline(line) == (names, source)


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Jon was a correspondent for a rival paper, and she met him in a cellar in Hamra.", True),
        ("Jon Berg is a reporter for The Courier.", False),
    ],
)
def test_a_story_may_call_somebody_by_its_reporters_first_name(line: str, is_told: bool) -> None:
    page = f"""The reporter who would not leave
By Jon Berg
12 July 2025
When the last plane left in 1984, a seat on it was empty, as the town remembers.
{line}
She stayed for thirty years, and wrote about the war until it ended.
Her notebooks fill a wall of the house.
She was buried in the hills above the port.
Her brother survives her, and so does the cat.
Nobody has asked for the books."""
    assert (line in [block.text for block in read_text(page).blocks]) == is_told


@pytest.mark.parametrize(
    "line", ["By Tuesday, the water had gone.", "By March, prices fell.", "By Easter, most had gone."]
)
def test_a_short_sentence_that_begins_as_a_byline_does_names_nobody(line: str) -> None:
    article = read_text(f"{TITLE}\n{line}\nMay 3, 2022\n{STORY}\n")
    assert article.byline == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("BY ANN LEE AND TOM KROL", ("Ann Lee", "Tom Krol")),
        ("BY ANN LEE", ("Ann Lee",)),
        ("By Ann Andrews", ("Ann Andrews",)),
    ],
)
def test_reporters_in_capitals_are_two(line: str, names: tuple[str, ...]) -> None:
    found = byline(line)
    assert found is not None
    assert found[0] == names


def test_a_name_under_the_buttons_under_the_day_is_the_reporters() -> None:
    page = f"{TITLE}\n3 days ago\nShare\nSave\nAdd as preferred on Google\nJane Doe\nHarbor desk\n\n{STORY}\n{SUMMARY}"
    article = read_text(page)
    assert (article.byline, [block.text for block in article.blocks]) == (("Jane Doe",), [STORY, SUMMARY])


def test_what_stands_under_a_byline_of_its_reporter_is_not_told() -> None:
    about = "Jane Doe reported from Harbor, where she waited nine hours for a boat."
    reach = "Harbor reporter Jane Doe can be reached at jdoe@mirror.example and at @JaneDoe on X."
    story = "\n".join((STORY, SUMMARY, STORY.replace("tide", "wind"), SUMMARY.lower()))
    page = f"{TITLE}\nBy Jane Doe\n{{}}\nMarch 4, 2025\n{story}\n{reach}"
    told = [block.text for block in read_text(page.format(about)).blocks]
    assert not {about, reach} & set(told)
    assert STORY in told
    other = about.replace("Jane Doe", "Jane Roe")
    assert other in [block.text for block in read_text(page.format(other)).blocks]


def test_a_station_may_stand_before_its_reporters() -> None:
    assert byline("Harbor Public Radio | By Ann Lee, Max Roe") == (
        ("Ann Lee", "Max Roe"),
        "Harbor Public Radio",
    )
    assert byline("What the tide took from us | By the numbers") is None
    assert byline("Harbor counts the cost | By Ann Lee") is None


def test_a_story_about_its_reporter_may_begin_right_under_the_byline() -> None:
    first = "Jane Doe sold her first herring in 1961, when she was nine."
    blocks = read_text(f"{TITLE}\nMay 3, 2022\nBy Jane Doe\n{first}\n{STORY}\n{SUMMARY}").blocks
    assert [block.text for block in blocks] == [first, STORY, SUMMARY]


def test_a_paper_is_no_reporter() -> None:
    assert read_text(f"{TITLE}\nMainichi Shimbun\n2025/3/9 18:22\n{STORY}").byline == ()


def test_a_summary_that_names_its_reporter_is_no_caption() -> None:
    summary = "For 20 years nobody swam. Then a teacher counted what was in it. By Ann Lee"
    article = read_text(
        f"The swimmers who took their river back\n{summary}\nAnn Lee\nMarch 6, 2025\n{STORY}\n{SUMMARY}"
    )
    assert article.blocks[0].kind == "paragraph"
