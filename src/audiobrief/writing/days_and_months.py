"""The names of days and months, in full and shortened."""

from __future__ import annotations

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
ANY_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})\b"
ANY_MONTH = rf"(?:{'|'.join(MONTHS)})\b"
SHORT_WEEKDAYS = ("Mon", "Tues", "Tue", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
SHORT_WEEKDAY = f"(?:{'|'.join(SHORT_WEEKDAYS)})"
SHORT_MONTH = f"(?:{'|'.join(SHORT_MONTHS)})"


def weekday_name(shortened: str) -> str:
    """ "Tues" → "Tuesday"."""
    return next(name for name in WEEKDAYS if name.startswith(shortened[:3]))


def month_name(written: str) -> str:
    """ "Sept." and "SEPTEMBER" → "September"."""
    return next(name for name in MONTHS if name[:3].lower() == written[:3].lower())
