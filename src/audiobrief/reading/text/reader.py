"""Reads an article from text as it comes out of a browser: a small classifier of lines, and what they make."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from audiobrief.errors import SourceError
from audiobrief.reading.credits import clean_credit
from audiobrief.reading.editing import proper_name, with_dateline, without_tickers
from audiobrief.reading.languages import language_of
from audiobrief.reading.repair import is_machine_translated, mend
from audiobrief.reading.text.alternatives import alternative
from audiobrief.reading.text.bylines import bare_name, bare_names, byline, dated_headline, is_agency
from audiobrief.reading.text.captions import credit_only, credited, labelled, pictured, signed_picture
from audiobrief.reading.text.dates import AGE, PUBLISHING, first_day, stamp
from audiobrief.reading.text.edges import BULLET
from audiobrief.reading.text.forms import MARKED_HEADING, SOURCE, SOURCE_IN_CAPITALS, SUBJECT, TRAILING_MARK
from audiobrief.reading.text.lines import Line, lines_of
from audiobrief.reading.text.page import Page
from audiobrief.reading.text.tables import with_bars
from audiobrief.reading.text.telling import STORY, told
from audiobrief.reading.text.titles import site_of, without_site
from audiobrief.types import Article, Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from audiobrief.reading.text.place import Verdict

SOURCE_BESIDE_DAY = re.compile(
    r"(?:来源|來源|source|fuente|quelle|fonte)\s?[:：]\s?(?P<name>[^\s|·•][^|·•]{1,40}?)(?=$|\s?[|·•]|\s\s)",
    re.IGNORECASE,
)
BESIDE_SOURCE = re.compile(
    r"\s+(?:font size|font|print|share|comments?|author|editor|small|medium|large)\b.*$", re.IGNORECASE
)
"""Buttons and names behind a source."""

DAY_BEFORE_MONTH = re.compile(r"\b(?:1[3-9]|2\d|3[01])/\d{1,2}/\d{4}\b")
"""A date whose first number can be no month: the page's other dates have the day first, too."""

CHANGED = re.compile(
    r"\W*(?:last )?(?:updated|modified|edited)\b(?!.*\b(?:published|posted)\b)", re.IGNORECASE
)
"""Begins a line that tells when a story was changed, and not when it was published."""

DESK_SIGNS = re.compile(r"/\w{2,3}\(\w{2,3}\)$")
"""Who wrote and who edited, as in "CNA/ab(cd)"."""

NO_HOLDER = (
    r"(?:riproduzione|reproduction|reproducción|reprodução|derechos|tous droits|alle rechte|todos|"
    r"all rights|notice|statement)\b"
)
RIGHTS_OF = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(?:(?:provided )?by\s+)?"
    rf"(?P<name>(?!{NO_HOLDER})[A-Z][\w &'’.-]{{2,90}}?)(?=\.|,|$|\s\||"
    r"\s(?:19|20)\d\d\b|\s(?i:and (?:its )?affiliated)\b|(?:\s[–—-])?\sAll\b)",
    re.IGNORECASE,
)
REPORTERS_BEHIND = re.compile(
    r"(?<=[.!?”]) (?=\((?:[\w ]{1,30} )?(?:reporters?|correspondents?) [A-Z][^()]{1,80}\)$)"
)
"""Who reported, in brackets behind the last sentence, as Chinese papers have it."""

INITIALS = re.compile(r"(?!IST|GMT|UTC|EST|EDT|PST|PDT|BST)[A-Z]{2,5}")
PUBLISHED_IN = re.compile(
    r"Published in (?:the )?(?P<name>[A-Z][\w ]{1,30}?), (?:on )?[A-Z][a-z]+ \d{1,2}", re.IGNORECASE
)
COUNT = re.compile(r"\s\d+$")
"""Of comments, behind a name and a day."""

OPENING = 80
"""Characters of a paragraph among which its dateline is."""

HEAD_PARAGRAPHS = 3
"""Paragraphs under a title among which its date and byline stand: a summary, what a picture shows, the text's first."""

OVER_TITLE = 4
"""Lines over a title among which they may stand as well."""

MOST_MASTHEADS = 20
"""Names of papers over a title that are looked for elsewhere: over most there is one."""

WIRE_LABEL = re.compile(
    r"^(?:(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|ADVISORY|EXCLUSIVE|FEATURE|FACTBOX|ANALYSIS)(?: \d{1,2}-|-(?=[^\sa-z])))++"
)
"""What a wire sets before a title, as in "UPDATE 2-Stocks slip"."""

COLUMNS = re.compile(r"\s[|·•/]\s")
SUBSIDIARIES = re.compile(r",? (?:and|or) (?:its|our) .*$", re.IGNORECASE)
LONGEST_TITLE = 12
"""Words of a title made from the first sentence of a text that has none."""


def read_text(text: str) -> Article:
    """The article in a text. Raises SourceError when nothing in it is story."""
    verdicts = explain_text(text)
    blocks = tuple(_blocks(verdicts))
    if not any(block.kind in ("paragraph", "quote", "list item") for block in blocks):
        raise SourceError("holds no story, only what stands around one; give the article's own text")
    language = language_of(blocks)
    article = without_tickers(
        with_dateline(
            Article(
                title=next((_title(one.line, verdicts) for one in verdicts if one.taken_for == "title"), ""),
                blocks=blocks,
                byline=_byline(verdicts),
                published=_published(verdicts, day_first=language != "en"),
                source=_source(verdicts),
                language=language,
            )
        )
    )
    return article if article.title else replace(article, title=_made_title(article.blocks))


def explain_text(text: str) -> list[Verdict]:
    """For each line of the text what it was taken for, and by which signal."""
    lines = [
        line._replace(text=TRAILING_MARK.sub("", line.text) or line.text)
        for line in lines_of(with_bars(text))
    ]
    if is_machine_translated("\n".join(line.text for line in lines)):
        lines = [Line(piece, line.run) for line in lines for piece in REPORTERS_BEHIND.split(mend(line.text))]
    return told([line.text for line in lines], [line.run for line in lines])


def _blocks(verdicts: Iterable[Verdict]) -> Iterator[Block]:
    """What the lines of the story make: a caption waits for the credit under it, and a table is one block."""
    waiting: Block | None = None
    credit: str | None = None
    is_in_table = False
    for one in verdicts:
        if one.taken_for == "credit" and waiting is not None and waiting.credit is None:
            waiting = replace(waiting, credit=_credit(one.line))
            continue
        if one.taken_for == "credit":
            credit = _credit(one.line)
        if one.taken_for == "table" and is_in_table:
            continue
        is_in_table = one.taken_for == "table"
        if one.taken_for not in (*STORY, "caption", "table"):
            continue
        if waiting is not None:
            yield waiting
        waiting = _block(one)
        if waiting.kind == "caption" and waiting.credit is None:
            waiting = replace(waiting, credit=credit)
        credit = None
        if waiting.kind != "caption":
            yield waiting
            waiting = None
    if waiting is not None:
        yield waiting


def _credit(line: str) -> str | None:
    shown = alternative(line)
    return shown.maker if shown else credit_only(line) or clean_credit(line) or None


def _block(one: Verdict) -> Block:
    if one.taken_for == "caption":
        caption = labelled(one.line) or credited(one.line) or pictured(one.line)
        caption = caption or signed_picture(one.line)
        return Block("caption", caption.text, caption.credit) if caption else Block("caption", one.line)
    if one.taken_for == "table":
        return Block("table", "")
    if one.taken_for == "list item":
        return Block("list item", BULLET.sub("", one.line))
    if one.taken_for == "quote":
        return Block("quote", one.line.lstrip("> "))
    if one.taken_for == "heading":
        return Block("heading", MARKED_HEADING.sub("", one.line))
    return Block("paragraph", one.line)


def _title(line: str, verdicts: list[Verdict]) -> str:
    return without_site(WIRE_LABEL.sub("", SUBJECT.sub("", line)), Page(tuple(one.line for one in verdicts)))


def _made_title(blocks: tuple[Block, ...]) -> str:
    """The first words of a story that has no title."""
    words = next(block.text for block in blocks if block.kind not in ("caption", "table")).split()
    return " ".join(words[:LONGEST_TITLE]).rstrip(".,;:!? ")


def _byline(verdicts: list[Verdict]) -> tuple[str, ...]:
    """The reporters' names by the title, or else anywhere on the page."""
    nearer_first = (_named(part) for part in _around_title(verdicts))
    return next(filter(None, nearer_first), ())


def _around_title(verdicts: list[Verdict]) -> tuple[list[Verdict], ...]:
    """The lines under the title down to the text, those right over it, and all."""
    title = next((number for number, one in enumerate(verdicts) if one.taken_for == "title"), None)
    if title is None:
        return (verdicts,)
    told = [number for number, one in enumerate(verdicts) if number > title and one.taken_for == "paragraph"]
    text = told[:HEAD_PARAGRAPHS][-1] if told else len(verdicts)
    return verdicts[title + 1 : text], verdicts[max(0, title - OVER_TITLE) : title], verdicts


def _named(verdicts: list[Verdict]) -> tuple[str, ...]:
    """The reporters: what says that it is a byline before what only holds names, and that before a date's line."""
    signed = [one for one in verdicts if one.taken_for in ("byline", "date")]
    marked = (byline(_beside_stamp(one)) for one in signed)
    alone = (
        bare_names(_alone(one)) for kind in ("byline", "date") for one in signed if one.taken_for == kind
    )
    return next((found[0] for found in marked if found and found[0]), ()) or next(filter(None, alone), ())


def _alone(one: Verdict) -> str:
    """What may be a name: the whole of a byline, the first column of a line that has its date in another."""
    if one.taken_for == "byline":
        return one.line
    first, *others = COLUMNS.split(one.line)
    if any(stamp(other) for other in others):
        return first
    found = stamp(one.line)
    return COUNT.sub("", found[1]) if found and COUNT.sub("", found[1]) in one.line else ""


def _beside_stamp(one: Verdict) -> str:
    signed = (part for part in COLUMNS.split(one.line) if byline(part))
    found = stamp(one.line) if one.taken_for == "date" else None
    return next(signed, found[1] if found else one.line)


def _published(verdicts: list[Verdict], *, day_first: bool) -> date | None:
    dates = [one.line for one in verdicts if one.taken_for == "date"]
    day_first = day_first or any(map(DAY_BEFORE_MONTH.search, dates)) or _is_told_day_first(verdicts, dates)
    *near, whole = _around_title(verdicts)
    tells_age = any(AGE.fullmatch(one.line) for part in near for one in part)
    others = [] if tells_age else whole
    first = ([one for one in part if not CHANGED.match(one.line)] for part in near)
    parts = (*first, _published_at_foot(verdicts), *near, others)
    return next(chain.from_iterable(_days(part, day_first=day_first) for part in parts), None)


def _days(verdicts: Iterable[Verdict], *, day_first: bool) -> Iterator[date]:
    """The days in the lines that may tell when the story was published."""
    for one in verdicts:
        if one.signal == "table":
            continue
        if one.taken_for in ("date", "byline") or stamp(one.line) or dated_headline(one.line):
            day = first_day(one.line, day_first=day_first)
            if day:
                yield day


def _published_at_foot(verdicts: list[Verdict]) -> Iterator[Verdict]:
    """The lines behind the story that tell when it was published."""
    last = max((number for number, one in enumerate(verdicts) if one.taken_for == "paragraph"), default=0)
    behind = (one for one in verdicts[last + 1 :] if PUBLISHING.search(one.line))
    return (one for one in behind if not CHANGED.match(one.line))


def _is_told_day_first(verdicts: list[Verdict], dates: list[str]) -> bool:
    """Whether the story opens with a day, as in "LONDON, March 12", that a date of the page is with its day first."""
    told = " ".join([one.line[:OPENING] for one in verdicts if one.taken_for == "paragraph"][:2])
    days = (first_day(line, day_first=True) for line in dates)
    return any(day and re.search(f"\\b{day:%B} {day.day}\\b", told) for day in days)


def _source(verdicts: list[Verdict]) -> str | None:
    """The paper or agency: what a label says it is counts most, what only stands over the title least."""
    names = chain(
        _labelled_sources(verdicts),
        _sources_in_bylines(verdicts),
        _holders_of_rights(verdicts),
        _employers(verdicts),
        _sites(verdicts),
        _mastheads(verdicts),
    )
    return next(names, None)


def _labelled_sources(verdicts: list[Verdict]) -> Iterator[str]:
    for one in verdicts:
        if one.taken_for == "source":
            if found := SOURCE.match(one.line) or SOURCE_IN_CAPITALS.match(one.line):
                yield proper_name(DESK_SIGNS.sub("", BESIDE_SOURCE.sub("", found["name"])))
        elif one.taken_for == "date" and (beside := SOURCE_BESIDE_DAY.search(one.line)):
            yield BESIDE_SOURCE.sub("", beside["name"])


def _sources_in_bylines(verdicts: list[Verdict]) -> Iterator[str]:
    for one in verdicts:
        if one.taken_for not in ("byline", "date"):
            continue
        if (named := byline(_beside_stamp(one))) and named[1]:
            yield proper_name(named[1])
        if column := _column_of_source(one):
            yield column


def _holders_of_rights(verdicts: list[Verdict]) -> Iterator[str]:
    reporters = _byline(verdicts)
    for one in verdicts:
        rights = RIGHTS_OF.search(one.line) if one.taken_for == "furniture" else None
        if rights and rights["name"] not in reporters:
            yield proper_name(SUBSIDIARIES.sub("", rights["name"]))


def _employers(verdicts: list[Verdict]) -> Iterator[str]:
    """Whom the reporters work for, in lines of their own under the names."""
    return (
        proper_name(one.line) for one in verdicts if one.signal == "employer" and one.taken_for == "source"
    )


def _sites(verdicts: list[Verdict]) -> Iterator[str]:
    """The name that the page has behind its title elsewhere."""
    page = Page(tuple(one.line for one in verdicts))
    titles = (one.line for one in verdicts if one.taken_for == "title")
    return filter(None, (site_of(without_site(title, page), page) for title in titles))


def _column_of_source(one: Verdict) -> str | None:
    """The paper in a line such as "Ann Lee · Harbor News · Posted: May 3, 2022"."""
    columns = [column.strip() for column in COLUMNS.split(one.line)]
    named = any(bare_name(column) or byline(column) for column in columns)
    papers = (column for column in columns if is_agency(column) or (named and INITIALS.fullmatch(column)))
    return next(papers, None) or next(
        (found["name"] for found in [PUBLISHED_IN.match(one.line)] if found), None
    )


def _mastheads(verdicts: list[Verdict]) -> Iterator[str]:
    """The names of papers that stand alone over the title, and are named once more on the page."""
    page = "\n".join(one.line for one in verdicts)
    over_title = takewhile(lambda one: one.taken_for != "title", verdicts)
    papers = (one.line for one in over_title if is_agency(one.line))
    return (paper for paper in islice(papers, MOST_MASTHEADS) if page.count(paper) > 1)
