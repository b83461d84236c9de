"""A team's wins and losses, which are no score."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("The Bears (4-9) host the Jets (9-4)", "The Bears (four and nine) host the Jets (nine and four)"),
        ("The Mets (45-38) lost", "The Mets (forty-five and thirty-eight) lost"),
        ("No. 5 Texas (8-1, 4-1 SEC) won", "Number five Texas (eight and one, four and one SEC) won"),
        ("The team improved to 7–2", "The team improved to seven and two"),
        ("The 7-2 Chiefs beat the 3-6 Jets", "The seven and two Chiefs beat the three and six Jets"),
        ("The Eagles, 9-2, host the Rams", "The Eagles, nine and two, host the Rams"),
        (
            "Boston is 12-3 at home and 5-9 on the road",
            "Boston is twelve and three at home and five and nine on the road",
        ),
        ("It started the season 0-4", "It started the season oh and four"),
        ("They went 3-13 last year", "They went three and thirteen last year"),
        ("a 14-7 record, a record of 11-6", "a fourteen and seven record, a record of eleven and six"),
        ("The Knicks, who are 30-12, won", "The Knicks, who are thirty and twelve, won"),
        ("Army is 9-0 for the first time", "Army is nine and oh for the first time"),
        ("She is 20-2 against her rivals", "She is twenty and two against her rivals"),
        ("Boston went 64-18 in May and won", "Boston went sixty-four and eighteen in May and won"),
        ("The loss dropped Utah to 6-3", "The loss dropped Utah to six and three"),
        ("The Rams are 3-0 at home and 1-3 away", "The Rams are three and oh at home and one and three away"),
        (
            "Iowa improved to 8-1, 5-0 in the conference",
            "Iowa improved to eight and one, five and oh in the conference",
        ),
        ("Kansas City (11-2) has won four", "Kansas City (eleven and two) has won four"),
        ("Miami (3-4) plays at Buffalo (5-2)", "Miami (three and four) plays at Buffalo (five and two)"),
        ("Ohtani (10-4, 2.97 ERA) won", "Ohtani (ten and four, two point nine seven ERA) won"),
        (
            "The 49ers are 5-4 and host Seattle (6-5)",
            "The forty-niners are five and four and host Seattle (six and five)",
        ),
        ("The Wild (20-12-4) lost", "The Wild (twenty, twelve and four) lost"),
        ("The Kraken are 10-9-4 this season", "The Kraken are ten, nine and four this season"),
    ],
)
def test_wins_and_losses_are_joined_by_and(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("won 3-1, a 4-2 win", "won three to one, a four to two win"),
        ("leads the series 3-1", "leads the series three to one"),
        ("voted 7-2 in a 5-4 ruling", "voted seven to two in a five to four ruling"),
        ("The vote was 9-2 last year", "The vote was nine to two last year"),
        ("The vote went 5-4 last year", "The vote went five to four last year"),
        ("The 7-2 vote, the 6-3 Roberts Court", "The seven to two vote, the six to three Roberts Court"),
        ("The odds fell to 7-2", "The odds fell to seven to two"),
        ("The match finished 3-2 at home", "The match finished three to two at home"),
        ("The Spurs are 2-1 up", "The Spurs are two to one up"),
        ("The Eagles beat the Rams, 9-2, at home", "The Eagles beat the Rams, nine to two, at home"),
        ("Leeds beat Everton (3-1) at home", "Leeds beat Everton (three to one) at home"),
        ("The Court (6-3) ruled", "The Court (six to three) ruled"),
        ("wins for Brazil (4-2) and Spain (3-1)", "wins for Brazil (four to two) and Spain (three to one)"),
        ("They went on a 9-2 run", "They went on a nine to two run"),
        ("They are 18-24 and live at home", "They are eighteen to twenty-four and live at home"),
        ("Utah went 59-37 in that election", "Utah went fifty-nine to thirty-seven in that election"),
        ("Kids (6-12) play games", "Kids (six to twelve) play games"),
        (
            "Iowa fell to 4-9 with a loss to Utah (24-17)",
            "Iowa fell to four and nine with a loss to Utah (twenty-four to seventeen)",
        ),
        ("Prices fell to 7-2", "Prices fell to seven to two"),
        ("Nadal is 5-3 in the third set", "Nadal is five to three in the third set"),
        (
            "Wins over the Cubs (5-4) and Reds (7-3)",
            "Wins over the Cubs (five to four) and Reds (seven to three)",
        ),
        ("Paris hosts visits at the Louvre (9-6)", "Paris hosts visits at the Louvre (nine to six)"),
        ("Read Romans (3-5) and Genesis (1-12)", "Read Romans (three to five) and Genesis (one to twelve)"),
        ("Milan (4-3-3) host Rome (3-5-2)", "Milan (four-three-three) host Rome (three-five-two)"),
    ],
)
def test_scores_votes_and_ranges_are_not(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
