"""States, ZIP codes, streets and places on the globe."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("A Pa. man and the Fla. governor", "A Pennsylvania man and the Florida governor"),
        ("an Ill. case, a N.J. mother", "an Illinois case, a New Jersey mother"),
        ("Calif. wildfires spread", "California wildfires spread"),
        ("in Bath, Me., and in Bangor, Me.", "in Bath, Maine, and in Bangor, Maine."),
        ("in Wash. state", "in Washington state"),
        ("in Shaker Hts. and Troy Twp.", "in Shaker Heights and Troy Township."),
        ("the 2400 block of Elm St.", "the twenty-four hundred block of Elm Street."),
        ("Springfield, Ill. 62701", "Springfield, Illinois six two seven zero one"),
        ("Dallas, Texas 75201", "Dallas, Texas seven five two zero one"),
        ("Washington, D.C. 20500", "Washington, DC two zero five zero zero"),
        ("to Portland, ME, last year", "to Portland, Maine, last year"),
        ("Troy, NY; Tulsa, OK; and Hilo, HI.", "Troy, New York; Tulsa, Oklahoma; and Hilo, Hawaii."),
        ("on St. Mark's Pl. near Elm Ct., he", "on Saint Mark's Place near Elm Court, he"),
        ("near 124°30'E", "near one hundred twenty-four degrees thirty minutes east"),
        ("40° 26′ 46″ N", "forty degrees twenty-six minutes forty-six seconds north"),
        (
            "at 37°33′N 12°8′E",
            "at thirty-seven degrees thirty-three minutes north, twelve degrees eight minutes east",
        ),
    ],
)
def test_places_are_said_in_full(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("after the Mass. He left", "after the Mass. He left"),
        ("I saw Pa. He ran", "I saw Pa. He ran"),
        ("He saw Jim. Me, I ran", "He saw Jim. Me, I ran"),
        ("Well, OK, I will. Mom, OK, I go", "Well, OK, I will. Mom, OK, I go"),
        ("New York, LA, and Chicago", "New York, LA, and Chicago"),
        ("In Dallas, Texas 75201 people", "In Dallas, Texas seventy-five thousand two hundred one people"),
        ("a 5'10\" man at 20°C", "a five foot ten man at twenty degrees Celsius"),
    ],
)
def test_what_only_looks_like_a_place_is_left(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("$TSLA fell", "TSLA fell"),
        ("the hour on Ch. 4 drew", "the hour on Channel four drew"),
        ("see Ch. 4, on Ch. 4 of it", "see Chapter four, on Chapter four of it"),
        ("“We won! 🎉” he said 🎉 twice", "“We won!” he said twice"),
        ("E$ and the $", "E dollar and the dollar"),
    ],
)
def test_shares_channels_and_pictures(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Ohio St. beat Iowa St. on Saturday", "Ohio State beat Iowa State on Saturday"),
        ("The Iowa St. Cyclones lost to Boise St.", "The Iowa State Cyclones lost to Boise State."),
        ("No. 3 Penn St. hosts Kent St. today", "Number three Penn State hosts Kent State today"),
        ("Michigan plays Penn St. Saturday", "Michigan plays Penn State Saturday"),
        ("Iowa St. Monday hired him", "Iowa State Monday hired him"),
        ("Boise St. (8-2) hosts Utah", "Boise State (eight and two) hosts Utah"),
        ("he died on Ohio St. Monday", "he died on Ohio Street Monday"),
        ("they closed Elm St. Saturday", "they closed Elm Street Saturday"),
        ("a coach died on Ohio St. in May", "a coach died on Ohio Street in May"),
        ("Delaware St. is closed", "Delaware Street is closed"),
        ("Utah St. and Third Ave. won a prize", "Utah Street and Third Avenue won a prize"),
        ("12 Georgia St. homes before the game", "twelve Georgia Street homes before the game"),
    ],
)
def test_a_team_of_a_state_is_no_street(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
