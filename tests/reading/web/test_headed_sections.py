"""Parts of a story whose headings or form are those of what stands before or behind one: points, notes, terms."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html

PROSE = (
    "The goats of Ferrin came down from the ridge on Thursday, eleven days before anybody had looked for them.",
    "They ate the beans of the schoolhouse first, and then, the teacher says, a map of the province and a flag.",
    "Nobody was hurt, but the mayor has asked the herders of the three upper valleys to keep a watch by night.",
)
STORY = "".join(f"<p>{said}</p>" for said in PROSE)
SPRINGS = (
    "Two springs above the chapel feed the trough, and the older of them has never once been known to freeze."
)


def told(before: str = "", behind: str = "") -> list[str]:
    page = f"<article><h1>Goats eat a map</h1>{before}{STORY}{behind}</article>"
    return [block.text for block in read_html(page).blocks]


@pytest.mark.parametrize("heading", ["Sources", "Notes", "References", "Safe harbor"])
def test_a_part_of_the_story_under_a_word_for_its_apparatus_is_told(heading: str) -> None:
    assert told(behind=f"<h2>{heading}</h2><p>{SPRINGS}</p>") == [*PROSE, heading, SPRINGS]


@pytest.mark.parametrize(
    "behind",
    [
        f"<h2>Sources</h2><p>{SPRINGS} See https://goats.example/map.</p>",
        f"<h2>Notes</h2><p>1. {SPRINGS}</p>",
        f"<h2>References</h2><p>Oakes, M. (2019). {SPRINGS}</p>",
        f'<h2>Sources</h2><p>{SPRINGS} It is told in <a href="/b">the book of the valley</a>.</p>',
        f"<h2>Sources</h2><ul><li>{SPRINGS}</li></ul>",
        f"<h2>Notes to editors</h2><p>{SPRINGS}</p>",
        f"<h2>Safe harbor</h2><p>{SPRINGS} This statement may prove wrong.</p>",
    ],
)
def test_what_cites_or_is_said_for_the_law_is_not_told(behind: str) -> None:
    assert told(behind=behind) == list(PROSE)


FAIR = ("A brass band plays on Sunday.", "Forty kites go up at dusk.")


def points(heading: str, *said: str) -> str:
    return f"<h2>{heading}</h2><ul>{''.join(f'<li>{point}</li>' for point in said)}</ul>"


def test_highlights_that_the_story_does_not_tell_are_told() -> None:
    assert told(before=points("Highlights", *FAIR)) == ["Highlights", *FAIR, *PROSE]


def test_points_that_sum_the_story_up_in_other_forms_of_its_words_are_not_told() -> None:
    summary = points(
        "Highlights", "Goats have eaten a provincial map", "Herders asked by mayor to watch at night"
    )
    assert told(before=summary) == list(PROSE)


def test_the_years_of_a_history_are_told_with_what_happened_in_them() -> None:
    history = "<dl><dt>1931</dt><dd>A dam is built.</dd><dt>1987</dt><dd>It breaks.</dd></dl>"
    assert told(before=history) == ["1931", "A dam is built.", "1987", "It breaks.", *PROSE]


def test_the_day_of_publication_among_terms_is_not_told() -> None:
    assert told(before="<dl><dt>Published</dt><dd>May 3, 2031</dd></dl>") == list(PROSE)
