"""Who, when and from where stand under a title in any order, with labels or glued; what a page counts is not told."""

from __future__ import annotations

from datetime import date

import pytest

from audiobrief.reading.text.reader import read_text

TITLE = "The choir that sings to whales"
FIRST = "A choir of forty fishermen sings to whales every Sunday in a bay of the Faroe Islands."
SECOND = "Nobody knows who began it, or when it was that they first went out to sing."


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee12 November 2026 • 4 minute read",
        "Ann LeeNovember 12, 2026",
        "Ann LeeNov 12, 2026, 10:05 AM",
        "By Ann LeeNov. 12, 2026",
        "12 November 2026Ann Lee",
        "Nov 12, 2026By Ann Lee",
        "2026-11-12 10:05Ann Lee",
        "By Ann LeeStaff Writer2026-11-1210:05",
        "2026-11-1210:05 Ann Lee",
        "10:05, 12 NOV 2026Ann Lee",
        "By ANN LEEPUBLISHED: 10:05, 12 November 2026 | UPDATED: 11:30, 12 November 2026",
    ],
)
def test_a_day_glued_to_a_name_is_read(line: str) -> None:
    article = read_text("\n".join((TITLE, line, FIRST, SECOND)))
    assert (article.byline, article.published) == (("Ann Lee",), date(2026, 11, 12))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Source: Eastern Daily | Author: Liu Fang | Editor: Wang Min",
        "Source: Eastern Daily Author: Liu Fang Editor: Wang Min",
        "Source：Eastern Daily  Author：Liu Fang",
        "Source: Eastern DailyAuthor: Liu FangEditor: Wang Min",
    ],
)
def test_each_field_of_a_line_is_read(line: str) -> None:
    article = read_text("\n".join((TITLE, line, FIRST, SECOND)))
    assert (article.byline, article.source) == (("Liu Fang",), "Eastern Daily")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Where it was: Tórshavn. Source: the harbor master.",
        "The editor: a man named Source: Fang by his friends, he said.",
        "Time: 7 p.m. Date: 12 November Place: the harbor",
        "Title: The Tide. Author: Jo Dam. Editor: Liu Fang. Pages: 300",
        "Director: Ann Lee Writer: Jo Dam Editor: Mara Okoye Rating: 12A",
        "She put down the source: rain, and the author: herself, on each of her books",
        "Q: Who is the editor: you? A: No, the writer: him",
    ],
)
def test_what_else_has_colons_has_no_fields(line: str) -> None:
    assert line in [block.text for block in read_text("\n".join((TITLE, FIRST, line, SECOND))).blocks]


@pytest.mark.parametrize(
    "line",
    [
        "Viewed 341 times",
        "341 times viewed",
        "Read 341 times",
        "Post Views: 1,341",
        "Total views 2031",
        "This article was read 341 times.",
        "4 minutes to read",
        "Read time: 4 mins",
        "Time to read: 4 min",
        "1.2K views · 31 comments",
    ],
)
def test_what_a_page_counts_is_not_told(line: str) -> None:
    assert [block.text for block in read_text("\n".join((TITLE, line, FIRST, SECOND))).blocks] == [
        FIRST,
        SECOND,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Cook it for 20 minutes.",
        "It was read by 12 priests.",
        "• 12 visitors",
        "In 20 minutes it was over.",
        "The visit of 1979",
        "Concert: May 3, 2026, 7 p.m., Church of the Harbor, free entry for all",
        "Hits of 1968",
        "Reading 1984",
    ],
)
def test_what_a_story_counts_is_told(line: str) -> None:
    said = [block.text for block in read_text("\n".join((TITLE, FIRST, line, SECOND))).blocks]
    assert line.removeprefix("• ") in said


@pytest.mark.parametrize(
    "line",
    [
        "{} | The Courier",
        "{} | World | The Courier",
        "{}|The Courier",
        "{}_The Courier",
        "{} - The Courier",
        "{} - World - The Courier",
        "{} -- The Courier",
        "The Courier | {}",
    ],
)
def test_a_title_that_stands_once_is_told_without_its_site(line: str) -> None:
    article = read_text("\n".join((line.format(TITLE), "May 3, 2026", FIRST, SECOND)))
    assert (article.title, [block.text for block in article.blocks]) == (TITLE, [FIRST, SECOND])


@pytest.mark.parametrize(
    "line", ["Home|World|Whales", "World | Sea | Whales", "Home > World news today > Whales"]
)
def test_a_row_of_labels_is_no_title(line: str) -> None:
    assert read_text("\n".join((line, TITLE, "May 3, 2026", FIRST, SECOND))).title == TITLE


def test_when_a_story_was_published_counts_before_when_it_was_changed() -> None:
    lines = (TITLE, "Updated - August 02, 2026 09:14 am IST", "Published - August 01, 2026 11:50 pm IST")
    assert read_text("\n".join((*lines, "Ann Lee", FIRST, SECOND))).published == date(2026, 8, 1)
    assert read_text("\n".join((*lines[:2], "Ann Lee", FIRST, SECOND))).published == date(2026, 8, 2)


def test_a_signed_caption_that_has_words_of_the_title_is_told() -> None:
    shown = "The choir sings to the whales in the bay, Faroe Islands, on Sunday."
    page = "\n".join((TITLE, "By Ann Lee", "Share", f"{shown} [Photo by Jo Dam/For the Post]", FIRST, SECOND))
    assert [(one.text, one.credit) for one in read_text(page).blocks if one.kind == "caption"] == [
        (shown, "Jo Dam/For the Post")
    ]
