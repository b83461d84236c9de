"""Pictures as a copied page gives them to screen readers: the maker's name, and right behind it what is seen."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from audiobrief.reading.credits import AGENCIES

if TYPE_CHECKING:
    from collections.abc import Iterable

MEMORY = 16384
"""Lines whose form is remembered."""
FEWEST_SEEN = 5
"""Words of what is seen."""

LONGEST = 400
HOUSE = rf"(?:{AGENCIES}|Handout|Supplied|(?:Family|Police) handout)"
PERSON = r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|bin|al|and)){1,4}"
SEEN = (
    r"(?P<seen>(?:An?|The|Two|Three|Four|Five|Six|Several|People|Men|Women|Children|Crowds|Close-up|View)"
    r" (?:[a-z]|(?:[A-Z]\w+ )?(?:[a-z]+ing|in|on|at|with)\b)[^.!?…]*)"
)
OF_HOUSE = re.compile(rf"(?P<maker>(?:{PERSON}\s?/\s?)?{HOUSE}(?:\s?/\s?{PERSON})?) {SEEN}")
OF_PERSON = re.compile(rf"(?P<maker>{PERSON}) {SEEN}")


class Alternative(NamedTuple):
    """Whose a picture is, and what is seen in it."""

    maker: str
    seen: str


@lru_cache(MEMORY)
def of_house(line: str) -> Alternative | None:
    """What a line shows that begins with an agency and goes on, with no stop, as a new sentence; it has no end either."""
    return _alternative(OF_HOUSE, line)


def alternative(line: str) -> Alternative | None:
    """The same, or behind the name of a person: for pages that show pictures so."""
    return of_house(line) or _alternative(OF_PERSON, line)


def shows_alternatives(lines: Iterable[str]) -> bool:
    """Whether an agency's name tells of one line that it stands for a picture."""
    return any(of_house(line) is not None for line in lines)


def _alternative(form: re.Pattern[str], line: str) -> Alternative | None:
    found = form.fullmatch(line) if len(line) <= LONGEST else None
    if not found or len(found["seen"].split()) < FEWEST_SEEN:
        return None
    return Alternative(found["maker"], found["seen"])
