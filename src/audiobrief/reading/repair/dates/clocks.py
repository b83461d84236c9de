"""Repairs of the time of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audiobrief.reading.repair.dates.parts import DATE, DAY_PARTS, PART
from audiobrief.reading.repair.rule import Rule, rewriting

if TYPE_CHECKING:
    import re


def _time(found: re.Match[str], *, minute: int = 0) -> str:
    """The hour and its minute, which is `minute` where none is said."""
    return f"{found['hour']}:{int(found['minute'] or minute):02d}"


def _clock(found: re.Match[str]) -> str:
    part = f"the {found['part'].lower()} of " if found["part"] else ""
    until = f" to {found['until']}:{int(found['until_minute'] or 0):02d}" if found["until"] else ""
    about = "about " if found["about"] else ""
    return f"{about}{_time(found)}{until} on {part}{found['date']}"


def _clock_in_part(found: re.Match[str]) -> str:
    clock = _time(found)
    part = found["part"].lower() if found["part"] else ""
    at = f"at {clock}" + (" at night" if part == "night" else f" in the {part}" if part else "")
    return at[0].upper() + at[1:] if found[0][0].isupper() else at


CLOCKS: tuple[Rule, ...] = (
    rewriting(
        "clock behind the part of a day",
        "11日上午9时10分 with 在 comes out as «On the morning of 11 Japan 9 when 10 branch»",
        rf"\b(?P<on>[Oo]n )the (?P<part>{DAY_PARTS}) of (?P<date>{DATE}) "
        r"0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?",
        lambda found: (
            f"{'At' if found['on'] == 'On ' else 'at'} {_time(found)}"
            f" on the {found['part']} of {found['date']}"
        ),
    ),
    rewriting(
        "clock after a date",
        "15时30分 comes out as «15 when 30 branch»",
        rf"(?P<date>{DATE})(?: (?:(?:[Aa]t|[Ii]n)(?: the)? )?(?P<part>{PART}))? 0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b"
        r"(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?"
        r"(?: ?(?:to|[-–—]|[Ss]olstice) ?0?(?P<until>2[0-4]|1\d|\d) (?:when|spot|o'clock)\b"
        r"(?: (?P<until_minute>[0-5]?\d) (?:branch|minutes?|points?)\b)?)?(?P<about> [Aa]bout(?=\s?[,.;)]|$))?",
        _clock,
    ),
    rewriting(
        "about a clock",
        "4时左右, about four o'clock, comes out as «4 when Left and right»",
        r"\b0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot)(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))? "
        r"(?:Left and right\b|left and right(?=[,.;:)”]|$))",
        lambda found: f"about {_time(found)}",
    ),
    rewriting(
        "clock before a date",
        "24时 comes out as «24 when»",
        rf"\b0?(?P<hour>2[0-4]|1\d|\d) (?:when|spot)(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))? on (?={DATE})",
        lambda found: f"{_time(found)} on ",
    ),
    rewriting(
        "clock with minutes",
        "18時45分 comes out as «18 o'clock 45 minutes», and half past as half",
        r"(?<![\d:])0?(?P<hour>2[0-4]|1\d|\d) o['’]clock (?:(?P<minute>[0-5]?\d) minutes?\b|half(?=\s?[,.;)]|$| on\b))",
        lambda found: _time(found, minute=30),
    ),
    rewriting(
        "clock of a whole day",
        "15時 comes out as «15 o'clock», which nobody says",
        r"(?<![\d:])(?P<hour>2[0-4]|1[3-9]) o['’]clock\b",
        r"\g<hour>:00",
    ),
    rewriting(
        "noon by its number",
        "中午12点 comes out as «noon 12 spot»",
        r"\b(?P<noon>[Nn]oon) 12 (?:when|spot|o'clock)\b(?! \d)",
        r"\g<noon>",
    ),
    rewriting(
        "clock by itself",
        "下午3时30分 comes out as «In the afternoon 3 when 30 points»",
        rf"(?:(?:\b(?:[Ii]n|[Aa]t) (?:the )?|(?:\A|(?<=[.,;“)] )))(?P<part>{PART})|\b[Aa]t(?= \d\d? when \d))"
        r" 0?(?P<hour>2[0-4]|1\d|\d) when"
        r"(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))?(?=\s?[,.;)”]|$| (?:the|a|an|he|she|it|they)\b)",
        _clock_in_part,
    ),
    rewriting(
        "clock behind its preposition",
        "到22时, until 22 o'clock, comes out as «until 22 when»",
        r"\b(?P<by>[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]o|[Bb]y|[Aa]t) "
        r"(?<!\d to )0?(?P<hour>2[0-4]|1\d|\d) when(?: (?P<minute>[0-5]?\d) (?:branch|minutes?|points?))?"
        r"(?=[.;:)”\"]|,(?! (?:in|with|on|at|after|before|during|just|late|early)\b)|$| to\b)",
        lambda found: f"{found['by']} {_time(found)}",
    ),
    rewriting(
        "on before a clock",
        "12月31日23时59分 with 在 comes out as «On 12 month 31 Japan 23 when 59 branch»",
        rf"\b(?P<on>[Oo])n (?=\d\d?:\d\d on {DATE})",
        lambda found: "At " if found["on"] == "O" else "at ",
    ),
)
