"""What is set in capitals is not spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.writing.capitals import lowered


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("WHAT HAPPENS NEXT", "What happens next"),
        ("US SENATE PASSES BILL", "US senate passes bill"),
        ("U.S. COURT HALTS NBC DEAL", "U.S. court halts NBC deal"),
        ("THE TOWN'S VOTE", "The town's vote"),
        ("MAYOR ZHOU XUEFENG MEETS XI JINPING IN XI'AN", "Mayor Zhou Xuefeng meets Xi Jinping in Xi'an"),
        ("QI AND CAN GANG UP ON HAN SOLO", "Qi and can gang up on han solo"),
        ("(WSJ $)", "(WSJ $)"),
        ("7 WAYS TO SAVE £500", "7 Ways to save £500"),
        ("NATO", "NATO"),
        ("ISBN 978-3-16-148410-0.", "ISBN 978-3-16-148410-0."),
        ("THE NATO SUMMIT, NBC'S VIEW", "The NATO summit, NBC's view"),
        ("UAE AND NYC SIGN", "UAE and NYC sign"),
        ("TELL US MORE", "Tell us more"),
        ("A BLOW FOR US SHIPS", "A blow for US ships"),
        ("MR OAK VS DR ELM", "Mr oak vs Dr elm"),
        ("WINDS OF 60MPH", "Winds of 60mph"),
        ("1980S MUSIC", "1980s music"),
        ("THE 5G PLAN", "The 5G plan"),
        ("The NATO SUMMIT", "The NATO SUMMIT"),
        ("ÉCOLE FERMÉE À LYON", "École fermée à lyon"),
        ("TAKE IT BACK. ALL OF IT.", "Take it back. all of it."),
    ],
)
def test_words_in_capitals_are_lowered(written: str, read: str) -> None:
    assert lowered(written) == read


def test_the_users_names_keep_their_capitals() -> None:
    assert lowered("TELL US OF NEW YORK, US", ("New York", "US")) == "Tell us of New York, US"


@given(st.text(alphabet="ABÉ .'’7-ß", max_size=30))
def test_nothing_but_the_case_changes(text: str) -> None:
    assert lowered(text).casefold() == text.casefold()
