"""The signal of a sentence that calls the reader to fill in the form under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text import forms
from audiobrief.reading.text.readers import CALLING, READER

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page
    from audiobrief.reading.text.place import Place, Taken

FIELD = re.compile(
    r"(?:enter |type )?(?:your )?(?:e-?mail address|first name|last name|full name|(?:zip|postal) code)"
    r"\s?(?:[(*]\s?(?:required)?\)?)?\s?\*?:?|(?:enter )?your e-?mail(?: address)?(?: here)?|e-?mail\s?(?:\*|\(required\)):?",
    re.IGNORECASE,
)
"""What a form asks for, as no row of share buttons does."""

E_MAIL = re.compile(r"(?:e-?mail|name)\s?\*?:?", re.IGNORECASE)
SEND = re.compile(r"(?:submit|subscribe|sign (?:me )?up|join(?: now)?|send)[!.]?", re.IGNORECASE)
FIELD_REACH = 2
"""Lines from a sentence to the form that it stands over, and from a form's field to its button."""

OPENS_OFFER = re.compile(
    r"^(?:be the first|receive|enter|keep up|never miss|don['’]t miss|understand|discover|want)\b",
    re.IGNORECASE,
)


def over_form(place: Place) -> Taken | None:
    """A sentence that calls the reader, under the title of a box and over the fields of its form."""
    page, number = place.page, place.number
    if not place.prose or forms.SPEECH.search(place.line) or len(place.line) > forms.LONGEST_SCENE:
        return None
    if number == 0 or page.prose[number - 1]:
        return None
    is_titled = forms.BOX.match(page.lines[number - 1]) is not None
    calls = is_titled or any(form.search(place.line) for form in (READER, OPENS_OFFER))
    calls = calls or CALLING.match(place.line) is not None
    return "furniture" if calls and any(_is_field(page, number + away) for away in (1, 2)) else None


def _is_field(page: Page, number: int) -> bool:
    line = "".join(page.lines[number : number + 1])
    if FIELD.fullmatch(line):
        return True
    under = page.lines[number + 1 : number + 1 + FIELD_REACH]
    return E_MAIL.fullmatch(line) is not None and any(map(SEND.fullmatch, under))
