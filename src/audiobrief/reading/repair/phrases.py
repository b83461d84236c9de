"""Repairs of set phrases that machine translation renders word by word."""

from __future__ import annotations

from audiobrief.reading.repair.rule import Rule, rewriting

_OPENS = r"(?P<opens>\A|[.!?“] )"

PHRASES: tuple[Rule, ...] = (
    rewriting(
        "label of a picture",
        "图, a picture, comes out as chart",
        r"\A[Cc]hart ?: ?(?=[A-Z\d“])",
        "caption: ",
    ),
    rewriting(
        "it is understood",
        "据了解 opens a sentence",
        rf"{_OPENS}[Aa]ccording to (?:the )?understanding(?: of)? , ?",
        r"\g<opens>It is understood that , ",
    ),
    rewriting(
        "according to reports",
        "据介绍 opens a sentence",
        rf"{_OPENS}[Aa]ccording to (?:the )?(?:introduction|introducing|introduce) , ?",
        r"\g<opens>According to reports , ",
    ),
    rewriting(
        "not only, but also",
        "不仅 and 而且 come out as «not only» and «And»",
        r"\b(?P<first>[Nn]ot only [^,.;:!?“”]{1,80}) , And (?:also )?",
        r"\g<first> , but also ",
    ),
    rewriting(
        "for example",
        "比如 opens a sentence",
        rf"{_OPENS}[Ss]uch as , ?",
        r"\g<opens>For example , ",
    ),
)

LAST_PHRASES: tuple[Rule, ...] = (
    rewriting(
        "etc before a number",
        "等 closes a list, and the number of its items follows",
        r", ?etc(?= \d)",
        ", etc.,",
    ),
)
