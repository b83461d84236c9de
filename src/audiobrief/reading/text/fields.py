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
FIELD = re.compile(rf"(?:(?<![\w-])|(?<=[a-z\d])(?-i:(?=[A-Z])))(?=(?:{NAMED})\s?[:：](?!//))", re.IGNORECASE)
BETWEEN = " |/;,·•\u3000"


def fields_apart(line: str) -> list[str]:
    """Each labelled field of a line that has several, and what stands before them; the line itself if it has not."""
    if len(line) > LONGEST or line.count(":") + line.count("：") < 2 or ENDS_SENTENCE.search(line):
        return [line]
    starts = [found.start() for found in FIELD.finditer(line)]
    if len(starts) < 2:
        return [line]
    pieces = (
        line[start:end].strip(BETWEEN) for start, end in zip([0, *starts], [*starts, None], strict=True)
    )
    return [piece for piece in pieces if piece]
