"""The fields that a page prints in one line under its title: its source, who wrote it, when."""

from __future__ import annotations

import re

from audiobrief.reading.text.edges import ENDS_SENTENCE

LONGEST = 240
"""Characters of such a line."""

NAMED = (
    r"source|author|written by|posted by|reporters?|correspondents?|writer|photographer|translator|proofread(?:er|ing)?|"
    r"(?:responsible |executive |duty |web |copy )?edit(?:or|ed by|ing)?|editor[- ]in[- ]chief|"
    r"(?:publish(?:ed|ing)?|release|update) (?:date|time)|published|updated|posted|views|reads|clicks|hits|"
    r"来源|來源|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|发布时间|時間|时间|阅读|閱讀|浏览"
)
FIELD = re.compile(
    rf"(?:(?<![\w-])|(?<=[a-z\d])(?-i:(?=[A-Z])))(?-i:(?![a-z]))(?=(?:{NAMED})\s?[:：](?!//))", re.IGNORECASE
)
BETWEEN = " |/;,·•\u3000"
DAY_IN_FIGURES = re.compile(r"[\d\s年月日/.:-]*")
"""What may stand before the first field."""


def fields_apart(line: str) -> list[str]:
    """Each labelled field of a line of several, and the day before them; the line itself if it has sentences or others."""
    if len(line) > LONGEST or line.count(":") + line.count("：") < 2:
        return [line]
    starts = [found.start() for found in FIELD.finditer(line)]
    if len(starts) < 2 or not DAY_IN_FIGURES.fullmatch(line, 0, starts[0]):
        return [line]
    pieces = (
        line[start:end].strip(BETWEEN) for start, end in zip([0, *starts], [*starts, None], strict=True)
    )
    fields = [piece for piece in pieces if piece]
    return [line] if any(map(ENDS_SENTENCE.search, fields)) else fields
