"""What has to be known of a language besides CLDR to say its numbers and abbreviations in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audiobrief.languages import base

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language says what stands in figures.

    `point` is its decimal sign in words, `price` has an amount, its hundredths and its currency; `pairs` tells
    whether two digits behind the sign are one number. `hour` and `hour_and_minutes` tell the time. `millions` is an
    expression for the words of large amounts, `short_millions` has those that are written shorter than said; `of`
    stands between them and a currency, `to` between the ends of a range. `first` is the first day of a month. `feminine` and
    `masculine` are expressions for the word behind a number, where it gives the gender away.
    """

    point: str
    price: str
    hour: str
    hour_and_minutes: str
    millions: str
    to: str
    first: str | None = None
    of: str = " "
    pairs: bool = True
    feminine: str | None = None
    masculine: str | None = None
    short_millions: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)


IBERIAN_FEMININE = (
    r"[^\W\d]{2,}(?:as|ciones|siones|ções|sões|dades)(?<!ías)(?<!ias)(?<!mas)(?<!istas)(?<!etas)\b"
)
IBERIAN_MASCULINE = r"(?:d[ií]as|millones|milhões|[^\W\d]+(?:os|ores|ajes))\b"
"""Endings that tell a Spanish or Portuguese plural's gender; policías, problemas, periodistas, atletas do not."""

TONGUES = {
    "de": Tongue(
        point=" Komma ",
        price="{0} {name} {1}",
        hour="{h} Uhr",
        hour_and_minutes="{h} Uhr {m}",
        millions=r"Mio\.?|Mrd\.?|Millionen?|Milliarden?|Billionen?|Tausend",
        to="bis",
        pairs=False,
        signs={"&": "und"},
        abbreviations={
            "Mio.": "Millionen",
            "Mrd.": "Milliarden",
            "bzw.": "beziehungsweise",
            "ca.": "circa",
            "d. h.": "das heißt",
            "d.h.": "das heißt",
            "Dr.": "Doktor",
            "Nr.": "Nummer",
            "Prof.": "Professor",
            "u. a.": "unter anderem",
            "u.a.": "unter anderem",
            "z. B.": "zum Beispiel",
            "z.B.": "zum Beispiel",
        },
    ),
    "es": Tongue(
        point=" coma ",
        price="{0} {name} con {1}",
        hour="{h} horas",
        hour_and_minutes="{h} y {m}",
        millions=r"mil millones|mil|mill(?:ón|ones)|billones|M",
        short_millions={"M": "millones"},
        to="a",
        first="primero",
        of=" de ",
        feminine=IBERIAN_FEMININE,
        masculine=IBERIAN_MASCULINE,
        signs={"&": "y"},
        abbreviations={
            "Dr.": "doctor",
            "dr.": "doctor",
            "Dra.": "doctora",
            "dra.": "doctora",
            "EE. UU.": "Estados Unidos",
            "EE.UU.": "Estados Unidos",
            "n.º": "número",
            "Sr.": "señor",
            "sr.": "señor",
            "Sra.": "señora",
            "sra.": "señora",
            "Ud.": "usted",
        },
    ),
    "fr": Tongue(
        point=" virgule ",
        price="{0} {name} {1}",
        hour="{h} heures",
        hour_and_minutes="{h} heures {m}",
        millions=r"mille|millions?|milliards?|Md|M",
        short_millions={"M": "millions", "Md": "milliards"},
        to="à",
        first="premier",
        of=" de ",
        signs={"&": "et"},
        abbreviations={
            "M. ": "monsieur ",
            "MM. ": "messieurs ",
            "Mme ": "madame ",
            "Mmes ": "mesdames ",
            "Mlle ": "mademoiselle ",
            "Dr ": "docteur ",
            "n° ": "numéro ",
            "p. ex.": "par exemple",
        },
    ),
    "it": Tongue(
        point=" virgola ",
        price="{0} {name} e {1}",
        hour="{h}",
        hour_and_minutes="{h} e {m}",
        millions=r"mila|milion[ei]|miliard[oi]|mln|mld",
        short_millions={"mln": "milioni", "mld": "miliardi"},
        to="a",
        first="primo",
        of=" di ",
        signs={"&": "e"},
        abbreviations={
            "dott. ": "dottor ",
            "dott.ssa ": "dottoressa ",
            "ecc.": "eccetera",
            "mld ": "miliardi ",
            "mln ": "milioni ",
            "n. ": "numero ",
            "prof. ": "professor ",
            "sig. ": "signor ",
            "sig.ra ": "signora ",
        },
    ),
    "pt": Tongue(
        point=" vírgula ",
        price="{0} {name} e {1}",
        hour="{h} horas",
        hour_and_minutes="{h} e {m}",
        millions=r"mil milhões|mil|milhão|milhões|bilhão|bilhões|trilhão|trilhões|mi|bi|tri",
        short_millions={"mi": "milhões", "bi": "bilhões", "tri": "trilhões"},
        to="a",
        first="primeiro",
        of=" de ",
        feminine=IBERIAN_FEMININE,
        masculine=IBERIAN_MASCULINE,
        signs={"&": "e"},
        abbreviations={
            "Dr.": "doutor",
            "dr.": "doutor",
            "Dra.": "doutora",
            "dra.": "doutora",
            "Sr.": "senhor",
            "sr.": "senhor",
            "Sra.": "senhora",
            "sra.": "senhora",
            "n.º": "número",
            "nº": "número",
        },
    ),
    "zh": Tongue(
        point="点",
        price="{0}.{1}{name}",
        hour="{h}点",
        hour_and_minutes="{h}点{m}分",
        millions=r"[千百]?万|亿|万亿",
        to="至",
        of="",
        pairs=False,
        signs={"&": "和"},
    ),
}


def tongue(language: str) -> Tongue | None:
    """The facts about the language with this IETF tag; None for one whose figures are left to the voice."""
    return TONGUES.get(base(language))
