"""Forms of pages that readers paste: titles with a day, tables, scores, lists without bullets, poems, speakers."""

import pytest

from audiobrief.reading.text.captions import credit_only, credited
from audiobrief.reading.text.reader import read_text

OPENING = (
    "Ferry crews on the northern route will get eleven hours of rest between shifts from April, the company said on Monday. "
    "The crews had walked out four times over the winter."
)
MORE = (
    "The company had argued that longer breaks would cost it two sailings a week in the summer, when the ferry is full. "
    "An arbitrator found in March that the winter timetable left no room for rest at all."
)
STORY = f"{OPENING}\n\n{MORE}"


def _blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_text(text).blocks]


def test_a_caption_labelled_as_a_credit_has_its_credit_at_its_end() -> None:
    caption = credited("Image credit : Early pictures from the first ferry festival | Photo: Ilse Varga")
    assert caption is not None
    assert caption.text == "Early pictures from the first ferry festival"
    assert caption.credit == "Ilse Varga"


@pytest.mark.parametrize(
    "line", ["Image credit: Ilse Varga for the Harbor Post of Norden | Photo: HP", "Photo credit: Ilse Varga"]
)
def test_a_credit_that_shows_nothing_is_no_caption(line: str) -> None:
    assert credit_only(line) is not None


@pytest.mark.parametrize(
    "title",
    [
        "What we know about the ferry walkouts, 4 March 2026",
        "Transcript: the company's press conference – March 4, 2026",
    ],
)
def test_a_title_may_end_in_the_day(title: str) -> None:
    article = read_text(f"{title}\n\n{STORY}")
    assert (article.title, str(article.published)) == (title, "2026-03-04")


@pytest.mark.parametrize(
    "line",
    [
        "Monday, 4 March 2026",
        "Norden, 4 March 2026",
        "Published on Wednesday 4 March 2026",
        "Mara Okoye 4 March 2026",
        "Mara Okoye, home affairs correspondent, 4 March 2026",
    ],
)
def test_a_day_with_a_place_or_a_name_is_no_title(line: str) -> None:
    article = read_text(f"Ferry crews win breaks\n\n{line}\n\n{STORY}")
    assert (article.title, str(article.published)) == ("Ferry crews win breaks", "2026-03-04")
    assert all(line != block.text for block in article.blocks)


@pytest.mark.parametrize(
    "table",
    [
        "Route\tFerries\tUntil\nNorden\t12\t31 Mar 2028\nSundholm\t9\tfurther notice",
        "| Route | Ferries |\n|---|---|\n| Norden | many |\n| Sundholm | few |",
    ],
)
def test_a_table_is_left_out_and_told_of(table: str) -> None:
    article = read_text(f"Ferry crews win longer breaks\n\n{OPENING}\n\n{table}\n\n{MORE}")
    assert [block.kind for block in article.blocks] == ["paragraph", "table", "paragraph"]
    assert (article.byline, article.published) == ((), None)


@pytest.mark.parametrize(
    "lines",
    [
        "Home | News\nSport | Money\nJobs | Help",
        "1.\tPack for 2 days\n2.\tBook by 9 o'clock\n3.\tBoard at gate 4",
        "\tThe first ferry of 2026 was late.\n\tThe second of 2026 was early.\n\tThe third ferry never came at all.",
    ],
)
def test_menus_and_lists_with_bars_or_tabs_are_no_tables(lines: str) -> None:
    blocks = _blocks(f"Ferry crews win longer breaks\n\n{OPENING}\n\n{lines}\n\n{MORE}")
    assert all(kind != "table" for kind, _ in blocks)


def test_a_title_between_a_question_for_leave_and_a_button_is_one() -> None:
    consent = "We use cookies to improve your experience. Accept all  Reject all  Manage settings"
    title = "Ferry crews win longer breaks, says company"
    assert read_text(f"{consent}\n{title}\nShare\n{STORY}").title == title


def test_a_score_is_no_title() -> None:
    title = "Norden 3-2 Sundholm: Late header wins the ferry cup"
    score = "Norden 3\nVarga 12, 90+4\nSundholm 2\nOkoye 31, 78"
    assert read_text(f"{title}\n\n{score}\n\nBy Mara Okoye\n\n{STORY}").title == title


def test_a_title_may_have_numbers() -> None:
    title = "12 ferries, 3 islands and 1 captain"
    assert read_text(f"{title}\n\nBy Mara Okoye\n\n{STORY}").title == title


def test_a_speaker_who_breaks_off_is_heard() -> None:
    lines = [
        "MINISTER: The ferries will run from April.",
        "MARA OKOYE: Is that new money?",
        "ILSE VARGA: One more –",
    ]
    blocks = _blocks("Transcript of the ferry debate\n\n" + "\n\n".join([OPENING, *lines, "(CROSSTALK)"]))
    assert ("paragraph", "ILSE VARGA: One more –") in blocks
    assert ("paragraph", "MINISTER: The ferries will run from April.") in blocks


def test_short_lines_close_under_a_heading_are_its_list() -> None:
    told = _blocks(f"Ferry cake\n\n{OPENING}\n\nIngredients\n200g butter\n4 eggs\nSalt\n\n{MORE}")
    assert told[1:5] == [
        ("heading", "Ingredients"),
        ("list item", "200g butter"),
        ("list item", "4 eggs"),
        ("list item", "Salt"),
    ]


def test_two_lines_close_to_each_other_are_no_list() -> None:
    told = _blocks(f"Ferry crews win longer breaks\n\n{OPENING}\n\nPart two\nThe crews\n\n{MORE}")
    assert told[1:3] == [("heading", "Part two"), ("heading", "The crews")]


def test_numbered_lines_over_paragraphs_are_headings() -> None:
    told = _blocks(
        f"Best ferries, ranked\n\n{OPENING}\n\n2. Norden line\n\n{MORE}\n\n1. Sundholm line\n\n{OPENING} It is long."
    )
    assert [kind for kind, _ in told] == ["paragraph", "heading", "paragraph", "heading", "paragraph"]


def test_a_numbered_list_over_a_paragraph_is_a_list() -> None:
    told = _blocks(f"Best ferries\n\n{OPENING}\n\n1. Norden line\n2. Sundholm line\n\n{MORE}")
    assert [kind for kind, _ in told] == ["paragraph", "list item", "list item", "paragraph"]


def test_the_first_line_of_a_stanza_is_no_heading() -> None:
    stanza = "At six the ferries lie on their sides\nlike cattle sleeping in the mud."
    told = _blocks(f"Poem of the week\n\n{OPENING}\n\n{stanza}\n\n{MORE}")
    assert all(kind == "paragraph" for kind, _ in told)


def test_a_heading_close_over_a_name_in_small_letters_stays_one() -> None:
    told = _blocks(
        f"Ferry crews win longer breaks\n\n{OPENING}\n\nThe tickets\niFerry said that its app would sell them.\n\n{MORE}"
    )
    assert ("heading", "The tickets") in told


def test_an_agency_over_a_caption_within_the_story_is_its_credit() -> None:
    article = read_text(
        f"Ferry crews win longer breaks\n\n{OPENING}\n\nPA Media\nIlse Varga visited the harbor on Monday\n\n{MORE}"
    )
    caption = next(block for block in article.blocks if block.kind == "caption")
    assert (caption.text, caption.credit) == ("Ilse Varga visited the harbor on Monday", "PA Media")


def test_a_name_between_the_title_and_a_quotation_is_the_reporters() -> None:
    quotation = "'A port that gives up its ferries has given up on itself.'"
    assert read_text(f"Ferries are leaving\n\nMara Okoye\n\n{quotation}\n\n{STORY}").byline == ("Mara Okoye",)


def test_a_place_between_the_title_and_a_quotation_is_no_reporter() -> None:
    quotation = "'A port that gives up its ferries has given up on itself.'"
    told = f"Ferries are leaving\n\nNorden Sundholm\n\n{quotation}\n\n{STORY}\n\nThe crews of Sundholm will vote on it in May."
    assert read_text(told).byline == ()


def test_a_link_in_markdown_is_told_as_its_words() -> None:
    text = (
        "The bridge opens again\n\nThe mayor said [on Monday](https://p.example/a) that it would open.\n\n"
        "“We [the council] waited,” she said (see [the plan](/plan)) at noon.\n"
    )
    assert [block.text for block in read_text(text).blocks] == [
        "The mayor said on Monday that it would open.",
        "“We [the council] waited,” she said (see the plan) at noon.",
    ]
