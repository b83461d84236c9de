"""The marks by which a machine-translated page is told from one that people wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of mark: shown when its pattern is found so many times; `sign` is what each of them has."""

    name: str
    pattern: re.Pattern[str]
    times: int = 1
    sign: str = ""

    def is_shown(self, text: str) -> bool:
        found = chain.from_iterable(self.pattern.finditer(part) for part in self._parts(text))
        return all(next(found, None) for _ in range(self.times))

    def _parts(self, text: str) -> Iterator[str]:
        """The lines with the sign; where marks have none, they may go over several lines."""
        if not self.sign:
            yield text
        elif self.sign in text:
            yield from (line for line in text.splitlines() if self.sign in line)


MARKS = (
    Mark(
        "date in Chinese order",
        re.compile(
            r"(?<!\d)(?:1[0-2]|0?[1-9]) ?month ?(?:3[01]|[12]\d|0?[1-9])(?!\d)|\b(?:1[89]|20)\d\d year \d{1,2} month\b"
        ),
        sign="month",
    ),
    Mark(
        "day without its ending",
        re.compile(r"\bon the (?:3[01]|[12]?\d) day(?=\s?[,.;]|$)", re.MULTILINE),
        sign=" day",
    ),
    Mark("end of a month", re.compile(r"\b(?:1[0-2]|[1-9]) End of (?:the )?month\b"), sign="End of"),
    Mark("day of Japan", re.compile(r"(?<![\d.,])[1-3]?\d Japan(?:ese)? (?:[,.]|\d)"), sign=" Japan"),
    Mark(
        "spaces around stops",
        re.compile(r"[,.](?<=\w [,.])(?: (?=[\w“(])|(?=\d))|“ \w[^“”]{0,200} ”"),
        times=3,
    ),
    Mark(
        "capital after a spaced comma",
        re.compile(
            r"\w , (?:A|An|And|As|At|But|For|In|It|It's|Its|The|There|This|To|We|With|Which)\b (?=[a-z])"
        ),
        times=2,
        sign=" , ",
    ),
    Mark(
        "Chinese stops between English words",
        re.compile(r"[、，。；](?:(?<=[A-Za-z0-9)”’].)|(?<=[A-Za-z0-9)”’] .)) ?(?=[A-Za-z0-9(“‘])"),
    ),
    Mark(
        "Chinese brackets around English words",
        re.compile(r"[《「【（] ?[A-Za-z][^《》「」【】（）]{1,200}[》」】）]"),
    ),
    Mark("full-width letters or digits", re.compile(r"[０-９Ａ-Ｚａ-ｚ]")),
    Mark(
        "quantity in Chinese order",
        re.compile(
            r"[\dSs](?:(?<=\d)(?: (?:Left and right|Ten thousand|Hundred million|Thousands of|Multi|More than)\b"
            r"| [Ll]eft and right\b(?! \w)| (?:ten thousand|hundred million)\b)|(?<=\b[Ss])uper \d{2,})"
        ),
    ),
    Mark("stranded ending", re.compile(r"\bon the th\b"), sign="on the th"),
    Mark("telegram as agency", re.compile(r"\d \(Reuters\) ?\( ?(?:The )?[Rr]eporter"), sign="(Reuters)"),
)
