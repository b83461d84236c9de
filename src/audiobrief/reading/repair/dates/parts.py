"""The parts of dates: as translation leaves them, and as news writes them."""

from __future__ import annotations

MENDED = "\ue000"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

WEEKDAYS = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}

MONTH = r"(?P<month>1[0-2]|0?[1-9])\s?[Mm]onth(?![a-z])"

DAY = r"(?:3[01]|[12]\d|0?[1-9])"

PART = r"(?:[Ee]arly [Mm]orning|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)\b(?! of)"

BEFORE = r"(?<![Aa] )(?<![\w%$£€¥-])(?<!\d[.,])"

DAY_PARTS = "early morning|morning|afternoon|evening|night"

MONTH_NAME = rf"(?:{'|'.join(MONTHS)})"

DATE = (
    rf"(?:{MONTH_NAME}(?: \d\d?(?: to \d\d?)?| to {MONTH_NAME})?(?:,? \d{{4}}| of (?:this|last|next) year)?"
    rf"|the \d\d?(?:st|nd|rd|th)(?: to the \d\d?(?:st|nd|rd|th))?(?: of (?:this|last|next) month)?|\d{{4}}){MENDED}"
)


def month_name(number: str) -> str:
    return MONTHS[int(number) - 1]
