"""Which line is the title, and which lines only repeat it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text.bylines import AGENCY, byline
from audiobrief.reading.text.dates import stamp
from audiobrief.reading.text.page import LONGEST_SMALL_WORD, SITE, WORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from audiobrief.reading.text.page import Page

SHORTEST, LONGEST = 2, 32
"""Words of a title."""

WORDY = 4
"""Words from which a line is more than a label."""

STANDFIRST = 14
"""Words from which a line under another is its summary."""

MAKER = 5
OFFICE = re.compile(
    r"\b(?:Office|Department|Police|Images|Ministry|Archives?|Museum|Library|University|Service)$"
)
"""What ends the names of those who hand out pictures."""

HEADLINE = 5
"""Words that each of two headlines has, of which the second is the summary of the first."""

LONGEST_CHARACTERS = 240
ALIKE = 0.6
"""Of the words of the shorter of two lines: what they share when one is the other in a different wording."""

HEAD = 120
"""Lines among which the title is looked for: more than the longest menu over a story."""

UNDER_TITLE = 3
"""Lines under a title among which its date or byline stands."""


def title_line(page: Page, is_furniture: Callable[[int], bool]) -> int | None:
    """The number of the title's line; None for a text that has none.

    Among the lines before the story the title is the one that is repeated, stands over a date or a byline, or
    stands alone; of equals the longer.
    """
    end = min(page.first_prose + 1, len(page.lines))
    candidates = [
        number
        for number in range(max(0, end - HEAD), end)
        if _could_be(page, number) and not is_furniture(number)
    ]
    best = max(candidates, key=lambda number: _score(page, number, candidates), default=None)
    return _over_standfirst(page, best, candidates)


def site_of(title: str, page: Page) -> str | None:
    """The site's name, where the page has the title with it after a bar or a dash."""
    for number in range(min(len(page.lines), HEAD)):
        for found in SITE.finditer(page.lines[number]):
            if _bare(page.lines[number][: found.start()]) == _bare(title):
                return page.lines[number][found.end() :].strip()
    return None


def without_site(line: str, page: Page) -> str:
    """A title without the site's name after a bar or a dash, where the page also has it without."""
    for found in reversed(list(SITE.finditer(line))):
        title = line[: found.start()]
        if tuple(WORD.findall(title.lower())) in page.places:
            return title.strip()
        site = line[found.end() :]
        if len(title.split()) > len(site.split()) and _is_site(
            site, page, is_after_bar=found[0].strip() in ("|", "»")
        ):
            return title.strip()
    return line


def _is_site(name: str, page: Page, *, is_after_bar: bool) -> bool:
    """Whether what stands after a title's last bar or dash is the name of its site."""
    if is_after_bar:
        return True
    words = [word for word in name.split() if len(word) > LONGEST_SMALL_WORD]
    if not words or not all(word[0].isupper() for word in words):
        return False
    return AGENCY.search(name) is not None or any(
        name in line for line in page.lines if name != line[-len(name) :]
    )


def repeats(line: str, title: str) -> bool:
    """Whether a line is the title again: as it is, cut short, or with the site's name."""
    bare, own = _bare(title), _bare(line)
    if not own:
        return False
    if own == bare:
        return True
    parts = [_bare(part) for part in SITE.split(line)]
    return bare in parts[:1] or (len(parts) > 1 and len(bare) > 2 and own[: len(bare)] == bare)


def rewords(line: str, title: str) -> bool:
    """Whether a line, no sentence by its form, says what the title says in other words."""
    own, theirs = set(_bare(line)), set(_bare(title))
    shorter = min(len(own), len(theirs))
    return shorter >= 4 and len(own & theirs) >= ALIKE * shorter


def _could_be(page: Page, number: int) -> bool:
    line, words = page.lines[number], len(page.words[number])
    wide = re.search(r"[\u3040-\u30ff\u3400-\u9fff]{4}", line) is not None
    if len(line) > LONGEST_CHARACTERS or not (SHORTEST <= words <= LONGEST or wide):
        return False
    is_statement = line.endswith((".", "。")) or (page.prose[number] and not line.endswith(("?", "!")))
    if is_statement and len(page.places[page.words[number]]) < 2:
        return False
    return stamp(line) is None and byline(line) is None and not (words <= MAKER and OFFICE.search(line))


def _score(page: Page, number: int, candidates: list[int]) -> tuple[int, int, int]:
    line = page.lines[number]
    repeated = sum(
        other != number and repeats(page.lines[other], line) for other in range(min(len(page.lines), 400))
    )
    in_crumbs = any(line in page.lines[other] for other in range(number))
    under = page.lines[number + 1 : number + 1 + UNDER_TITLE]
    dated = any(stamp(other) or byline(other) for other in under)
    wordy = len(page.words[number]) >= WORDY or len(line) >= 25
    return 2 * min(repeated + in_crumbs, 2) + 2 * dated + 3 * wordy, number == candidates[0], len(line)


def _over_standfirst(page: Page, best: int | None, candidates: list[int]) -> int | None:
    """The line over the best one, where that is its summary: too long for a title, or the second headline of two."""
    if best is None:
        return best
    over = _over(page, best)
    if over not in candidates:
        return best
    words, own = len(page.words[over]), len(page.words[best])
    if own >= STANDFIRST and WORDY <= words < own:
        return over
    is_first = over == 0 or over - 1 in page.labels or len(page.words[over - 1]) < WORDY
    return over if is_first and min(words, own) >= HEADLINE else best


def _over(page: Page, number: int) -> int:
    """The number of the line over another, but for labels."""
    return next((over for over in range(number - 1, -1, -1) if over not in page.labels), -1)


def _bare(line: str) -> tuple[str, ...]:
    return tuple(WORD.findall(line.lower()))
