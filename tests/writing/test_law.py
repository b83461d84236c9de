"""What lawyers number, as it is read out."""

from __future__ import annotations

import pytest

from audiobrief.writing.spoken import spoken_form


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("under s. 7(2)(b) of the Act", "under section seven, two b of the Act"),
        ("ss 7(1) and 8(3)", "sections seven, one and eight, three"),
        ("Article 40(1), Rule 12(b)(6)", "Article forty, one, Rule twelve b six"),
        ("Section 230(c)(1), s 21(1)(a)(ii)", "Section two thirty c one, section twenty-one, one a two"),
        ("a 501(c)(3), a 401(k)", "a five oh one c three, a four oh one k"),
        ("No. 21-cv-4532", "Number twenty-one C V four five three two"),
        (
            "Nos. 22-148 and 22-149",
            "Numbers twenty-two one hundred forty-eight and twenty-two one hundred forty-nine",
        ),
        ("H.R. 4521, SB 1070, AB 257", "HR forty-five twenty-one, SB ten seventy, AB two fifty-seven"),
        ("Roe v. Wade, 410 U.S. 113", "Roe versus Wade, four ten US one thirteen"),
        ("Fed. R. Civ. P. 12(b)(6)", "Federal Rule of Civil Procedure twelve b six"),
        ("[2019] EWCA Civ 1234", "[twenty nineteen] EWCA Civil twelve thirty-four"),
        ("347 F.3d 1024", "three forty-seven F third ten twenty-four"),
    ],
)
def test_laws_and_cases_are_said_as_they_are_numbered(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("the Fed. R. Crane said", "the Fed. R Crane said"),
        ("He (5) and she (b) left", "He (five) and she (b) left"),
        ("and 50 (5) people", "and fifty (five) people"),
        ("24 HR 150 RBI", "twenty-four HR one hundred fifty RBI"),
        ("in 18 U.S. 5-year plans", "in eighteen US five-year plans"),
        ("Nos. 25-32", "Numbers twenty-five to thirty-two"),
    ],
)
def test_other_numbers_are_not_taken_for_laws(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken
