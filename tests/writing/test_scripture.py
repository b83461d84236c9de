"""Chapter and verse."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        (
            "See Matt. 5:3-12 and 2 Tim. 1:7.",
            "See Matthew five three to twelve and Second Timothy one seven.",
        ),
        ("1 Corinthians 13:4", "First Corinthians thirteen four"),
        ("Quran 2:255", "Quran two two hundred fifty-five"),
    ],
)
def test_verses_are_read_without_a_colon(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Daniel at 4:30 p.m. and Daniel 4:30pm", "Daniel at four thirty PM and Daniel four thirty PM"),
        ("beat the Kings 3:1, a Mark 3:1 loss", "beat the Kings three to one, a Mark three to one loss"),
        ("Dan won 3:1", "Dan won three to one"),
        ("Matt. He left", "Matt. He left"),
    ],
)
def test_names_that_are_also_books_keep_their_times_and_ratios(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
