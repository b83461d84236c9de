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
        ("SFr200m", "two hundred million Swiss francs"),
        ("rose 5c to A$4.20", "rose five cents to four Australian dollars twenty cents"),
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
        ("They brought $5 million home", "They brought five million dollars home"),
        ("$5/free for members", "five dollars slash free for members"),
        ("RON 95 petrol", "RON ninety-five petrol"),
    ],
)
def test_a_sum_by_itself_is_not(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("his record $6 billion pay deal", "his record six billion dollar pay deal"),
        (
            "each $10 ticket, two $5 jars, any $2 coin",
            "each ten dollar ticket, two five dollar jars, any two dollar coin",
        ),
        ("Norda faces $2.5bn bill", "Norda faces two point five billion dollar bill"),
        ("$25M mansion sells in Ostham", "twenty-five million dollar mansion sells in Ostham"),
        ("Norda Pays $5 Million Fine in Ostham Court", "Norda Pays five million dollar Fine in Ostham Court"),
        ("the nearly $9 billion defense bill", "the nearly nine billion dollar defense bill"),
        ("an extra $600 weekly benefit", "an extra six hundred dollar weekly benefit"),
        ("a $5 million cash settlement", "a five million dollar cash settlement"),
        ("the bank's $2 billion-plus loss", "the bank's two billion dollar-plus loss"),
        ("won $3 million seed funding", "won three million dollar seed funding"),
        ("the $30 million, 500-seat hall", "the thirty million dollar, five hundred-seat hall"),
        ("her €2bn spending plan", "her two billion euro spending plan"),
        ("sold $80 over-the-counter drugs", "sold eighty dollar over-the-counter drugs"),
        ("Norda closes $6 billion Activa deal", "Norda closes six billion dollar Activa deal"),
        ("a £1.20 fare", "a one pound twenty pence fare"),
        ("whose $5 million home burned", "whose five million dollar home burned"),
        ("their $4,000 rent doubled", "their four thousand dollar rent doubled"),
    ],
)
def test_the_word_behind_tells_that_a_sum_is_of_a_thing(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    "behind",
    [
        "apiece",
        "richer",
        "cash",
        "weekly",
        "Tuesday",
        "last year",
        "betting on horses",
        "plus tax",
        "too much",
        "thanks to exports",
        "was paid",
        "came in",
        "helps",
        "online since May",
        "stolen from the till",
        "compensation",
        "well spent",
        "beat the forecast",
        "for the land",
    ],
)
def test_what_is_told_of_the_sum_itself_is_none(behind: str) -> None:
    assert spoken_form(f"some $5 million {behind}") == f"some five million dollars {behind}"
    assert spoken_form(f"an extra $5-million {behind}") == f"an extra five million dollars {behind}"


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("‘We lost £3.4m’, he said", "‘We lost three point four million pounds’, he said"),
        ("'City must pay £20m', they say", "'City must pay twenty million pounds', they say"),
        (
            "the ‘$5k’ and the '$1.5T'",
            "the ‘five thousand dollars’ and the 'one point five trillion dollars'",
        ),
        ("£5m’s worth of it", "five million pounds’ worth of it"),
        ("it fell to ‘40C’", "it fell to ‘forty degrees Celsius’"),
        ("it cost $5a month", "it cost five dollars a month"),
    ],
)
def test_a_quotation_may_end_behind_its_letter(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


def test_a_great_many_words_that_may_be_of_the_sum_are_looked_at_in_turn() -> None:
    assert spoken_form("$5 " + "cash " * 3000 + "prize").startswith("five dollar cash")
    assert spoken_form("$5 " + "cash " * 3000).startswith("five dollars cash")
