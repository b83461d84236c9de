"""The marks by which a machine-translated page is told from one that people wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of mark: shown when its pattern is found so many times."""

    name: str
    pattern: re.Pattern[str]
    times: int = 1

    def is_shown(self, text: str) -> bool:
        found = self.pattern.finditer(text)
        return all(next(found, None) for _ in range(self.times))


MARKS = (
    Mark(
        "date in Chinese order",
        re.compile(
            r"(?<!\d)(?:1[0-2]|0?[1-9]) ?month ?(?:3[01]|[12]\d|0?[1-9])(?!\d)|\b(?:1[89]|20)\d\d year \d{1,2} month\b"
        ),
    ),
    Mark("day of Japan", re.compile(r"(?<![\d.,])[1-3]?\d Japan(?:ese)? (?:[,.]|\d)")),
    Mark(
        "spaces around stops", re.compile(r"(?<=\w) [,.](?: (?=[\w“(])|(?=\d))|“ \w[^“”]{0,200} ”"), times=3
    ),
    Mark(
        "capital after a spaced comma",
        re.compile(
            r"\w , (?:A|An|And|As|At|But|For|In|It|It's|Its|The|There|This|To|We|With|Which)\b (?=[a-z])"
        ),
        times=2,
    ),
    Mark(
        "Chinese stops between English words", re.compile(r"[A-Za-z0-9)”’] ?[、，。；] ?(?=[A-Za-z0-9(“‘])")
    ),
    Mark(
        "Chinese brackets around English words",
        re.compile(r"[《「【（] ?[A-Za-z][^《》「」【】（）]{1,200}[》」】）]"),
    ),
    Mark("full-width letters or digits", re.compile(r"[０-９Ａ-Ｚａ-ｚ]")),
    Mark(
        "quantity in Chinese order",
        re.compile(
            r"\d (?:Left and right|Ten thousand|Hundred million|Thousands of|Multi|More than)\b"
            r"|\d [Ll]eft and right\b(?! \w)|\b[Ss]uper \d{2,}|\d (?:ten thousand|hundred million)\b"
        ),
    ),
    Mark("stranded ending", re.compile(r"\bon the th\b")),
    Mark("telegram as agency", re.compile(r"\d \(Reuters\) ?\( ?(?:The )?[Rr]eporter")),
)
