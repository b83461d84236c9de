"""Seldom forms of numbers, and what only looks like one of them."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2021-01-06T12:00Z", "January sixth, twenty twenty-one, twelve hundred UTC"),
        ("at 0830GMT, until 21:00h", "at eight thirty GMT, until twenty-one o'clock"),
        ("Norda v1.2.3 is out", "Norda version one point two point three is out"),
        ("open 8a-6p and 8:30a–5p.", "open eight AM to six PM and eight thirty AM to five PM."),
        (
            "at 24.6N 83.1W",
            "at twenty-four point six degrees north, eighty-three point one degrees west",
        ),
        ("a 17-y/o boy", "a seventeen-year-old boy"),
        ("1000s of people, 10,000s of cars", "thousands of people, tens of thousands of cars"),
        ("the 2d Circuit, the 23d Infantry", "the second Circuit, the twenty-third Infantry"),
        (
            "$25/sq. ft. now, $3.50/sf, $9 p/h",
            "twenty-five dollars per square foot now, three dollars fifty cents per square foot, nine dollars per hour",
        ),
        ("a 4–3–3 formation", "a four-three-three formation"),
        ("call 212–556–1234", "call two one two, five five six, one two three four"),
        ("the 6-9, 250-pound guard", "the six nine, two hundred fifty-pound guard"),
        ("in 4/4 and 12/8 time", "in four four and twelve eight time"),
        ("a 5k run, 10K runners", "a five K run, ten K runners"),
        ("802.11ac", "eight oh two point eleven A C"),
    ],
)
def test_seldom_forms_are_said_as_common_ones(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("they won 6-9, 250 fans cheered", "they won six to nine, two hundred fifty fans cheered"),
        ("a 4–3 win, pages 4–30", "a four to three win, pages four to thirty"),
        ("3/4 of the time", "three quarters of the time"),
        ("5k people ran", "five thousand people ran"),
        ("Ward 8 N of it, seat 8a", "Ward eight N of it, seat eight a"),
        ("the 1900s of his youth", "the nineteen hundreds of his youth"),
    ],
)
def test_what_only_looks_like_them_is_left(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("a ‘52-48’ vote, ‘24/7’ care", "a ‘fifty-two to forty-eight’ vote, ‘twenty-four seven’ care"),
        ("'21 Ash Street' opened", "'twenty-one Ash Street' opened"),
        ("the '98-99 team of '67", "the ninety-eight to ninety-nine team of sixty-seven"),
        ("from ’98-’02, in ‘98", "from ninety-eight to oh two, in ninety-eight"),
        ("of '1,204' voters", "of 'one thousand two hundred four' voters"),
        ("a 9' wall, a 6’ fence", "a nine foot wall, a six foot fence"),
        ("kings of 300-200 BC.", "kings of three hundred to two hundred BC."),
    ],
)
def test_a_quotation_is_no_year_and_no_foot(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("on Rt. 9W north", "on Route nine W north"),
        ("1.5M km, 20k sq km.", "one point five million kilometers, twenty thousand square kilometers."),
        ("won 50m rand, 5m zloty", "won fifty million rand, five million zloty"),
        ("swam 50m today", "swam fifty meters today"),
        ("a P/E ratio, N/A, a/k/a Slim, in m/s", "a P E ratio, N A, a k a Slim, in m slash s"),
        ("She is 5-11 and weighs", "She is five eleven and weighs"),
        ("He is 6-1.", "He is six one."),
        ("He is 6-1 this season", "He is six and one this season"),
        ("70 ppt of PFAS", "seventy parts per trillion of PFAS"),
        ("rose 3 ppt", "rose three percentage points"),
        (
            "Series 2023A notes, a 2000W heater",
            "Series twenty twenty-three A notes, a two thousand watt heater",
        ),
        ("was faster, 4.5x.", "was faster, four point five times."),
        ("98.6 F with wind", "ninety-eight point six degrees Fahrenheit with wind"),
        ("down to 99c, seat 9c", "down to ninety-nine cents, seat nine c"),
        ("a 1920x1080 screen", "a one thousand nine hundred twenty by one thousand eighty screen"),
        ("Sr. Mary Lee, Ed Lee Sr. on Monday", "Sister Mary Lee, Ed Lee Senior on Monday"),
        ("250-8 in 50 overs", "two hundred fifty for eight in fifty overs"),
        ("the Xbox Series X, Harbor Quest VI", "the Xbox Series X, Harbor Quest six"),
        ("Henry V. Porter, Henry V", "Henry V Porter, Henry the fifth"),
    ],
)
def test_units_letters_and_numerals(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
