"""Sums of money beside what they are of."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("The 6-year, $72M contract runs on", "The six-year, seventy-two million dollar contract runs on"),
        ("the new $2 billion hall opened", "the new two billion dollar hall opened"),
        ("its proposed $5bn merger failed", "its proposed five billion dollar merger failed"),
        ("found $100 bills and $50 gift cards", "found one hundred dollar bills and fifty dollar gift cards"),
        ("in the mid-$20s, the high $90,000s", "in the mid-twenties, the high ninety thousands"),
        ("$15/adult, $5/child", "fifteen dollars per adult, five dollars per child"),
        ("MXN$1.2m, USD$3", "one point two million Mexican pesos, three dollars"),
        ("CAD$20, CDN$3", "twenty Canadian dollars, three Canadian dollars"),
        ("$US5m, $A3bn", "five million US dollars, three billion Australian dollars"),
        ("RON 5", "five lei"),
    ],
)
def test_a_sum_before_its_thing_is_in_the_singular_and_every_currency_has_its_name(
    written: str, spoken: str
) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("the six-month, $5 million was raised", "the six-month, five million dollars was raised"),
        ("the total $5 million raised in May", "the total five million dollars raised in May"),
        (
            "In the mid-1990s, $5 million was paid",
            "In the mid-nineteen nineties, five million dollars was paid",
        ),
        (
            "$300 in fines, $100 on bills",
            "three hundred dollars in fines, one hundred dollars on bills",
        ),
        ("$5/free for members", "five dollars slash free for members"),
        ("RON 95 petrol", "RON ninety-five petrol"),
    ],
)
def test_a_sum_by_itself_is_not(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
