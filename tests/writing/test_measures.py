"""Measures beside what they are of."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        (
            "the 800 MW plant, the 16 GB laptop",
            "the eight hundred megawatt plant, the sixteen gigabyte laptop",
        ),
        ("Two 50 kg bombs, the 5 km race", "Two fifty kilogram bombs, the five kilometer race"),
        ("its 300 km border", "its three hundred kilometer border"),
        (
            "each 5 kg bag, every 5 km stretch",
            "each five kilogram bag, every five kilometer stretch",
        ),
        (
            "every 5 km since, its 300 km longer road",
            "every five kilometers since, its three hundred kilometers longer road",
        ),
        ("a 30° turn, the 40°C heat", "a thirty degree turn, the forty degree Celsius heat"),
        ("two 9mm handguns", "two nine millimeter handguns"),
        ("the 9mm and .22-caliber guns", "the nine millimeter and twenty-two-caliber guns"),
        ("1.5 mb/d, 4 bcf/d", "one point five million barrels per day, four billion cubic feet per day"),
        ("a novel, and 3M makes tape", "a novel, and three M makes tape"),
    ],
)
def test_a_measure_before_its_thing_is_in_the_singular(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("swam the 5 km quickly", "swam the five kilometers quickly"),
        (
            "the 800 MW installed, the 50 kg is left",
            "the eight hundred megawatts installed, the fifty kilograms is left",
        ),
        ("the 20 km between them", "the twenty kilometers between them"),
        ("the 5 km and 3 kg of it", "the five kilometers and three kilograms of it"),
        ("50 kg of bombs", "fifty kilograms of bombs"),
        ("averaged 33.9 ppg", "averaged thirty-three point nine points per game"),
        ("3M users joined", "three million users joined"),
        ("45m cubic metres", "forty-five million cubic metres"),
        ("turned 30° left, the 30° or so", "turned thirty degrees left, the thirty degrees or so"),
        (
            "warming of 1.5 C (2.7 F)",
            "warming of one point five degrees Celsius (two point seven degrees Fahrenheit)",
        ),
    ],
)
def test_a_measure_by_itself_is_not(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
