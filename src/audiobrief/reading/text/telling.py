"""Tells a page's lines: what each is, and by which signal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.reading.text.page import Page, unpunctuated
from audiobrief.reading.text.signals import OF_FORM, UNTITLED, Place, Verdict, verdict
from audiobrief.reading.text.titles import title_line

if TYPE_CHECKING:
    from collections.abc import Iterable


def told(lines: Iterable[str]) -> list[Verdict]:
    """For each line that is not empty what it is taken for, and by which signal."""
    page = Page(tuple(line for line in lines if line))
    labels = (number for number in range(len(page.lines)) if verdict(Place(page, number), OF_FORM))
    page = unpunctuated(replace(page, labels=frozenset(labels)))

    def is_furniture(number: int) -> bool:
        return verdict(Place(page, number), UNTITLED) is not None

    title = title_line(page, is_furniture)
    verdicts = (verdict(Place(page, number, title)) for number in range(len(page.lines)))
    return [one for one in verdicts if one is not None]
