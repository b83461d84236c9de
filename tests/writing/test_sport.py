"""Averages and innings."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("hit .312, a .300 hitter", "hit three twelve, a three hundred hitter"),
        ("he batted only .205", "he batted only two oh five"),
        ("a .300/.400/.500 line", "a three hundred, four hundred, five hundred line"),
        ("287/6 after 50 overs", "two hundred eighty-seven for six after fifty overs"),
        ("287-6 dec.; 84-3", "two hundred eighty-seven for six declared; eighty-four to three"),
        ("Root 104* off 188 balls", "Root one hundred four not out off one hundred eighty-eight balls"),
        ("won 6-4 6-7(5), 7-5", "won six four, six seven (five), seven five"),
        (
            "took 4-63 in 23 overs, 287-6 at tea",
            "took four for sixty-three in twenty-three overs, two hundred eighty-seven for six at tea",
        ),
        ("won 6-3, 6-0.", "won six three, six zero."),
        ("took 4-35 off 10 overs", "took four for thirty-five off ten overs"),
        ("14.9 (93) to 12.10 (82)", "fourteen nine (ninety-three) to twelve ten (eighty-two)"),
        ("reached 245/3, a lead", "reached two hundred forty-five for three, a lead"),
        ("rose above .500, a .500 team", "rose above five hundred, a five hundred team"),
        ("won 4-3 (5-4 agg.)", "won four to three (five to four on aggregate)"),
    ],
)
def test_figures_of_sport_are_said_as_sportscasters_say_them(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("p of .001, .250 of it", "p of point zero zero one, point two five zero of it"),
        ("open 24/7 after May", "open twenty-four seven after May"),
        (
            "a 137/8 inch gap, odds of 200/1",
            "a one hundred thirty-seven eighths inch gap, odds of two hundred to one",
        ),
        ("rose to .500 percent", "rose to point five zero zero percent"),
        ("due on 6 Dec.", "due on the sixth of December."),
        ("2*8", "two times eight"),
        ("won 6-4, 3-2", "won six to four, three to two"),
        ("rose 14.9 (94)", "rose fourteen point nine (ninety-four)"),
    ],
)
def test_other_decimals_fractions_and_stars_are_left_to_their_rules(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
