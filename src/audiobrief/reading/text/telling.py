"""Tells a page's lines: what each is, and by which signal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.reading.text.island import island_of, topics_of_short
from audiobrief.reading.text.page import Page, unpunctuated
from audiobrief.reading.text.place import Place, Verdict
from audiobrief.reading.text.signals import BOXED, OF_FORM, UNTITLED, is_known, verdict
from audiobrief.reading.text.titles import title_line

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PASSES, LONG_PAGE = 2, 3000
"""Times that verdicts are given once more, and lines of a page for which once must do."""

STORY = ("heading", "paragraph", "quote", "list item")


def told(lines: Sequence[str], runs: Sequence[int] = ()) -> list[Verdict]:
    """For each line that is not empty what it is taken for, and by which signal.

    `runs` are the numbers of the runs of lines between blank ones, where the text has them.
    """
    kept = [number for number, line in enumerate(lines) if line]
    page = Page(tuple(lines[number] for number in kept), tuple(runs[number] for number in kept if runs))
    labels = (number for number in range(len(page.lines)) if is_known(Place(page, number), OF_FORM))
    page = unpunctuated(replace(page, labels=frozenset(labels)))

    def is_furniture(number: int) -> bool:
        return is_known(Place(page, number), UNTITLED)

    def is_boxed(number: int) -> bool:
        return is_known(Place(page, number), BOXED)

    island = island_of(page)
    if island is None:
        title = title_line(page, is_furniture, is_boxed, topics_of_short(page))
    else:
        title = title_line(_within(page, island.main, island.last), is_furniture, is_boxed, island.about)
        page = _within(page, island.first if title is None else min(title, island.main), island.last)
    return _settled(page, title)


def _settled(page: Page, title: int | None) -> list[Verdict]:
    """The verdicts, given once more while sentences turn out to be none of the story, by which others may."""
    verdicts = _verdicts(page, title)
    for _ in range(MOST_PASSES if len(page.lines) <= LONG_PAGE else 1):
        others = {number for number, one in enumerate(verdicts) if page.prose[number] and not _is_story(one)}
        if not others:
            break
        page = replace(page, labels=page.labels | others)
        known = {number: verdicts[number] for number in others}
        verdicts = [
            known.get(number, one) if _is_story(one) else one
            for number, one in enumerate(_verdicts(page, title))
        ]
    return verdicts


def _within(page: Page, first: int, last: int) -> Page:
    """The page with the sentences that are not among these lines as labels."""
    outside = (number for number in range(len(page.lines)) if not first <= number <= last)
    beyond = frozenset(number for number in outside if page.prose[number])
    return replace(page, labels=page.labels | beyond, beyond=beyond)


def _verdicts(page: Page, title: int | None) -> list[Verdict]:
    return [verdict(Place(page, number, title)) for number in range(len(page.lines))]


def _is_story(one: Verdict) -> bool:
    """Whether a line that reads as a sentence is one of the story; the title is none, nor is a note on the reporter."""
    return one.taken_for in (*STORY, "caption") or one.signal == "repetition"
