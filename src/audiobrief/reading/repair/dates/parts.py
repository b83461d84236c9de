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

BEFORE = r"(?<!\b[Aa] )(?<![\w%$£€¥-])(?<!\d[.,])"

NO_NOUN = (
    r"(?:that|the|an?|this|in|at|to|by|with|(?:and|or)(?! [A-Z])|for|of|on|as|from|against|because|since|after|before|during|when"
    r"|while|but|it|he|she|they|we|is|are|was|were|will|would|has|have|had|morning|noon|afternoon|evening|night|may|might|can|could|must|should)\b"
)
"""What may stand behind a day or a unit; behind a number that belongs to a noun there is that noun, as in 6 Japan tours."""

DAY_PARTS = "early morning|morning|afternoon|evening|night"

MONTH_NAME = rf"(?:{'|'.join(MONTHS)})"

DATE = (
    rf"(?:{MONTH_NAME}(?: \d\d?(?: to \d\d?)?| to {MONTH_NAME})?(?:,? \d{{4}}| of (?:this|last|next) year)?"
    rf"|the \d\d?(?:st|nd|rd|th)(?: to the \d\d?(?:st|nd|rd|th))?(?: of (?:this|last|next) month)?|\d{{4}}){MENDED}"
)


def month_name(number: str) -> str:
    return MONTHS[int(number) - 1]
