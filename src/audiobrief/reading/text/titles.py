"""Which line is the title, and which lines only repeat it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text.bylines import AGENCY, NOT_A_NAME, bare_names, byline, dated_headline
from audiobrief.reading.text.dates import AGE, stamp
from audiobrief.reading.text.edges import BULLET, ENDS_SENTENCE
from audiobrief.reading.text.forms import CONSENT, FILM_LENGTH
from audiobrief.reading.text.page_voice import speaks_of_itself
from audiobrief.reading.text.sentences import LONGEST_SMALL_WORD, STOP_INSIDE, WIDE, WORD
from audiobrief.reading.text.tail import topics

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    from audiobrief.reading.text.page import Page

SHORTEST, LONGEST = 2, 32
"""Words of a title."""

FOUR_WIDE = re.compile(rf"{WIDE.pattern}{{4}}")
"""Characters of a title in writing without spaces."""

LONGEST_STATEMENT = 20
"""Words of a title that is a whole sentence or more."""

WORDY = 4
"""Words from which a line is more than a label."""

STANDFIRST = 14
"""Words from which a line under another is its summary."""

MAKER = 5
OFFICE = re.compile(
    r"\b(?:Office|Department|Police|Images|Ministry|Archives?|Museum|Library|University|Service)$"
)
"""What ends the names of those who hand out pictures."""

HEADLINE, PLAIN_HEADLINE = 5, 4
"""Words that each of two headlines has, of which the second is the summary of the first; one with small letters has fewer."""

ROW, ROW_LABELS = 7, 3
"""Words of a row of a menu, all with capitals, and those among them that name parts of the world or of a paper."""

ROW_TOPICS, TOPIC_WORDS = 3, 3
"""Topics of a row with commas between, and words of each."""

CAPITALS = 0.9
"""Of the long words of a headline in title case, which may end as a sentence does."""

FEWEST_CAPITALS = 5
COOKIES_WORD = re.compile(r"\bcookies\b", re.IGNORECASE)
NEAR_CONSENT = 4
"""Lines from a page's question for leave to its title and buttons."""

SITE = re.compile(r"\s*(?:\s(?:[|–—·»:-]|--)|[|»])\s+|(?<=\w)[|_](?=[^\W\d_])")
BARS = ("|", "»", "_")
LONGEST_SITE = 6
"""Words."""

GLUED_SITE = re.compile(r"\s?[-_|–—]\s?[A-Z]\S*(?: \S+){0,3}")
INSTITUTION = re.compile(
    r"(?:[A-ZÀ-Þ][\w.&’'-]*|of|for|and|the)(?: (?:[A-ZÀ-Þ][\w.&’'-]*|of|for|and|the)){1,5}"
)

LABEL_OVER = re.compile(r"(?:[\w'’-]+ ){0,6}[\w'’-]+ ?[:：]")
"""As in "Share this article: " before the title."""

LONGEST_CHARACTERS = 240
ALIKE = 0.6
"""Of the words of the shorter of two lines: what they share when one is the other in a different wording."""

HEAD = 120
"""Lines among which the title is looked for: more than the longest menu over a story."""

TOLD, FAR = 4, 12
"""Topics of the story that a title gains by at most, and lines over the story that cost it a point."""

NAMED = 2
"""Topics of the story that a title under a slogan names."""

LONGEST_SLOGAN = 9
"""Words of a paper's slogan over a title; a longer line that names nothing of the story may be its headline."""

OF_SITE = re.compile(r"\b(?:this|our) (?:web)?(?:site|page)\b|\bbrowsers?\b", re.IGNORECASE)
BY_AT_END = re.compile(r"\bby (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3})$")
LIVE = re.compile(r"(?:live(?: updates?| blog)?|breaking(?: news)?|just in)\s?[:|•]\s", re.IGNORECASE)

UNDER_TITLE = 3
"""Lines under a title among which its date or byline stands."""

MOST_OVER = 2
"""Sentences that may stand over a title: what a picture shows, and what the page says to its readers."""

LABEL_OF_TITLE = 4
"""Lines from a label that is joined to the title, as in a trail of sections, to the title itself."""


def title_line(
    page: Page, is_furniture: Callable[[int], bool], is_boxed: Callable[[int], bool], about: Counter[str]
) -> int | None:
    """The number of the title's line; None for a text that has none.

    Among the lines before the story the title is the one that is repeated, stands over a date or a byline, names
    what the story is about, or stands alone; of equals the longer. What a picture shows, and a notice, may stand
    over it.
    """
    end = min(page.first_prose + 1, len(page.lines))
    candidates = [
        number
        for number in range(max(0, end - HEAD), end)
        if _could_be(page, number)
        and not is_furniture(number)
        and (_heads_story(page, number, about) or not is_boxed(number))
    ]
    candidates = [number for number in candidates if not _is_ticker(page, number, candidates, about)]
    candidates = _without_reporters(page, candidates, about)
    best = max(candidates, key=lambda number: _score(page, number, candidates, about), default=None)
    under = next(
        (
            number
            for number in _under_sentences(page, best, about)
            if _heads_story(page, number, about) and not is_furniture(number)
        ),
        None,
    )
    if under is not None:
        return under
    stated = _stated(page, best, is_furniture, about)
    if stated is not None:
        return stated
    return _apart(page, _over_standfirst(page, best, candidates, about))


def _stated(
    page: Page, best: int | None, is_furniture: Callable[[int], bool], about: Counter[str]
) -> int | None:
    """The number of a title that is a statement with its stop over its summary, where the best one names nothing.

    A summary has its title over it, with no more than furniture between.
    """
    if best is None or not _is_other(page, best, about):
        return None
    near = range(max(0, page.first_prose - UNDER_TITLE), min(page.first_prose + 1, len(page.lines)))
    stated = next((number for number in near if _may_be_stated(page, number, about)), None)
    if stated is None or is_furniture(stated) or all(map(is_furniture, range(best + 1, stated))):
        return None
    return stated


def _may_be_stated(page: Page, number: int, about: Counter[str]) -> bool:
    is_sentence = page.prose[number] or number in page.beyond
    is_short = len(page.words[number]) <= LONGEST_STATEMENT and not BULLET.match(page.lines[number])
    is_told = _told(page, number, about or page.sentences_about) > 0
    return is_sentence and is_short and is_told and _has_summary(page, number) and _is_signed(page, number)


def _has_summary(page: Page, number: int) -> bool:
    """Whether more than a label stands right under a line, and no reporter or day."""
    under = page.lines[number + 1 : number + 2]
    return any(len(line.split()) >= WORDY and not (byline(line) or stamp(line)) for line in under)


def _without_reporters(page: Page, candidates: list[int], about: Counter[str]) -> list[int]:
    """The candidates without names over a day, the last part of which no sentence tells of, if any other is left."""
    about = about or page.sentences_about
    others = [
        number
        for number in candidates
        if not (bare_names(page.lines[number]) and _is_signed(page, number)) or about[page.words[number][-1]]
    ]
    return others or candidates


def _is_ticker(page: Page, number: int, candidates: list[int], about: Counter[str]) -> bool:
    """Whether a line calls to what happens elsewhere, right over a line that is signed and so may be the title."""
    under = number + 1
    if not (_links_to_live(page, number) and under in candidates and _is_signed(page, under)):
        return False
    return not _told(page, number, about or page.sentences_about)


def _is_other(page: Page, number: int, about: Counter[str]) -> bool:
    """Whether a line names nothing of the story, and has no day or reporter under it."""
    return not _is_signed(page, number) and not _told(page, number, about or page.sentences_about)


def signs_over_title(page: Page, number: int) -> bool:
    """Whether a line is a name over a day that stands over the title, as on a page of one author."""
    under = number + 2
    if under >= min(page.first_prose, len(page.lines)) or not bare_names(page.lines[number]):
        return False
    is_dated = stamp(page.lines[number + 1]) is not None and _tells_day(page.lines[number + 1])
    is_told = any(page.sentences_about[word] for word in topics(page.words[number]))
    return is_dated and not is_told and under not in page.labels and not bare_names(page.lines[under])


def site_of(title: str, page: Page) -> str | None:
    """The site's name, where the page has the title with it after a bar or a dash."""
    bare = _bare(title)
    for number in range(min(len(page.lines), HEAD)):
        for found in _last_separators(page.lines[number]):
            site = page.lines[number][found.end() :].strip()
            if _bare(page.lines[number][: found.start()]) == bare and _may_be_site(site):
                return site
    return None


def without_site(line: str, page: Page) -> str:
    """A title without the site's name after a bar or a dash, where the page also has it without."""
    glued = (
        other
        for other in page.lines[:HEAD]
        if len(other.split()) >= WORDY and line.startswith(other) and GLUED_SITE.fullmatch(line[len(other) :])
    )
    line = next(glued, line)
    for found in reversed(_last_separators(line)):
        title, site = line[: found.start()].strip(), line[found.end() :]
        if not _may_be_site(site):
            continue
        if tuple(WORD.findall(title.lower())) in page.places:
            return title
        if len(title.split()) > len(site.split()) and _is_site(
            site, page, is_after_bar=found[0].strip() in BARS
        ):
            return without_site(title, page)
    return _behind_site(line, page)


def _behind_site(line: str, page: Page) -> str:
    """A title without the site's name and a bar before it."""
    found = SITE.search(line)
    if not found or found[0].strip() not in BARS or len(line[found.end() :].split()) < WORDY:
        return line
    return line[found.end() :] if _is_site(line[: found.start()], page, is_after_bar=False) else line


def _last_separators(line: str) -> list[re.Match[str]]:
    """The bars and dashes of a line that have so few words behind them as a site's name."""
    return list(SITE.finditer(line))[-LONGEST_SITE - 1 :]


def _may_be_site(name: str) -> bool:
    return not name[:1].islower() and len(name.split()) <= LONGEST_SITE


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
    if len(bare) >= WORDY and own[-len(bare) :] == bare and LABEL_OVER.match(line):
        return True
    parts = [_bare(part) for part in SITE.split(line)]
    return bare in parts[:1] or (len(parts) > 1 and len(bare) > 2 and own[: len(bare)] == bare)


def rewords(line: str, title: str) -> bool:
    """Whether a line, no sentence by its form, says what the title says in other words."""
    own, theirs = set(_bare(line)), set(_bare(title))
    shorter = min(len(own), len(theirs))
    return shorter >= 4 and len(own & theirs) >= ALIKE * shorter


def _could_be(page: Page, number: int) -> bool:
    """Whether a line has the form of a title, which no byline, date, question for leave or long sentence has."""
    line, words = page.lines[number], len(page.words[number])
    wide = FOUR_WIDE.search(line) is not None
    if COOKIES_WORD.search(line) and any(
        map(_asks_leave, page.lines[max(0, number - NEAR_CONSENT) : number + NEAR_CONSENT])
    ):
        return False
    if len(bare_names(line)) > 1 or line in page.introduced or line.endswith(("...", "…")):
        return False
    if _is_one_of_items(page, number):
        return False
    if len(line) > LONGEST_CHARACTERS or not (SHORTEST <= words <= LONGEST or wide):
        return False
    is_ended = ENDS_SENTENCE.search(line) is not None and not line.rstrip(")]").endswith(("?", "!"))
    is_statement = is_ended or (page.unpunctuated and page.prose[number])
    is_repeated = len(page.places[page.words[number]]) > 1 and words <= LONGEST_STATEMENT
    if is_statement and not is_repeated and (page.is_in_capitals or not _in_title_case(line)):
        return False
    if (words > LONGEST_STATEMENT or BULLET.match(line)) and STOP_INSIDE.search(line):
        return False
    if signs_over_title(page, number):
        return False
    if stamp(line) is not None and not dated_headline(line):
        return False
    return byline(line) is None and not (words <= MAKER and OFFICE.search(line))


def _is_one_of_items(page: Page, number: int) -> bool:
    beside = page.lines[max(0, number - 1) : number] + page.lines[number + 1 : number + 2]
    return BULLET.match(page.lines[number]) is not None and any(map(BULLET.match, beside))


def _heads_story(page: Page, number: int, about: Counter[str]) -> bool:
    """Whether a line has a day or a reporter right under it, and names what the story is about."""
    line = page.lines[number]
    if page.prose[number] or bare_names(line) or not (_could_be(page, number) and _is_signed(page, number)):
        return False
    return (
        len(page.words[number]) >= WORDY
        and not _is_menu_row(line)
        and any((about or page.sentences_about)[word] for word in topics(page.words[number]))
    )


def _is_signed(page: Page, number: int) -> bool:
    """Whether the day or the reporter is told under a line, with no other sentence over them than a summary.

    A line that has an age over it as well is one of a list of entries, each under its own.
    """
    if number and AGE.fullmatch(page.lines[number - 1]):
        return False
    summaries = 0
    for under in range(number + 1, min(number + 1 + UNDER_TITLE, len(page.lines))):
        line = page.lines[under]
        if byline(line) or _tells_day(line):
            return True
        if bare_names(line):
            return any(map(_tells_day, page.lines[under : under + UNDER_TITLE]))
        summaries += len(page.words[under]) >= WORDY
        if summaries > 1 or (under == number + 1 and FILM_LENGTH.match(line)):
            return False
    return False


def _tells_day(line: str) -> bool:
    """Whether a line gives a day; one that only has the minutes of a video, or the time of an entry, does not."""
    return stamp(line) is not None and FILM_LENGTH.match(line) is None and dated_headline(line) is None


def _under_sentences(page: Page, best: int | None, about: Counter[str]) -> range:
    """The numbers of the lines among the page's first sentences that may be the title rather than the best one over them.

    Where that one may be a headline in a list, so may those be that ask or call; what states something is not.
    """
    sentences = [number for number, prose in enumerate(page.prose) if prose]
    if not sentences:
        return range(0)
    last = sentences[0]
    if best is None or page.prose[best] or len(page.words[best]) <= WORDY:
        last = sentences[: MOST_OVER + 1][-1]
    if best is not None and _is_other(page, best, about):
        last = max(
            last, next((number for number in sentences if not page.lines[number].endswith(("?", "!"))), 0)
        )
    return range(sentences[0] + 1, last)


def _apart(page: Page, best: int | None) -> int | None:
    """The line that has the title alone, where the best one has a trail of sections before it."""
    if best is None:
        return None
    for number in range(best + 1, min(best + 1 + LABEL_OF_TITLE, len(page.lines))):
        is_end = page.lines[best].endswith(page.lines[number]) and page.lines[best] != page.lines[number]
        if is_end and len(page.words[number]) >= WORDY:
            return number
    return best


def _score(page: Page, number: int, candidates: list[int], about: Counter[str]) -> tuple[int, int, int]:
    """How much speaks for a line as the title; among equals the first of all counts, then the longest."""
    line = page.lines[number]
    repeated = sum(
        other != number and repeats(page.lines[other], line) for other in range(min(len(page.lines), 400))
    )
    in_crumbs = any(line in page.lines[other] for other in range(number))
    dated = _is_signed(page, number)
    timed = number + 1 < len(page.lines) and FILM_LENGTH.match(page.lines[number + 1]) is not None
    is_long = len(page.words[number]) >= WORDY or len(line) >= 25
    wordy = is_long and not _is_score(line) and not _is_institution(line) and not _is_menu_row(line)
    weight = 2 if wordy else 1
    is_sentence = line.endswith(".") or (page.prose[number] and not dated)
    told = (_told(page, number, about) if wordy else 0) - (page.first_prose - number) // FAR
    return (
        weight * min(repeated + in_crumbs, 2)
        + 2 * dated
        + 3 * wordy
        + told
        + _heads_story(page, number, about)
        - 2 * timed
        - 2 * is_sentence,
        number == candidates[0],
        len(line),
    )


def _told(page: Page, number: int, about: Counter[str]) -> int:
    """How much of what a line is about the story's other sentences are about."""
    own = topics(page.words[number])
    shared = sum(about[word] > page.prose[number] for word in own)
    return round(min(shared, TOLD) * shared / len(own)) if own else 0


def _in_title_case(line: str) -> bool:
    long = [word for word in line.split()[1:] if len(word) > LONGEST_SMALL_WORD]
    return len(long) >= FEWEST_CAPITALS and sum(not word[0].islower() for word in long) >= CAPITALS * len(
        long
    )


def _asks_leave(line: str) -> bool:
    return CONSENT.match(line) is not None or (
        COOKIES_WORD.search(line) is not None and speaks_of_itself(line)
    )


def _is_menu_row(line: str) -> bool:
    words, topics_in_row = line.split(), line.split(",")
    if len(topics_in_row) >= ROW_TOPICS and all(map(_may_be_topic, topics_in_row)):
        return True
    is_listed = len(words) >= ROW and all(word[0].isupper() and word.isalpha() for word in words)
    return is_listed and len(NOT_A_NAME.findall(line)) >= ROW_LABELS


def _may_be_topic(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= TOPIC_WORDS and not words[0][0].islower() and "and" not in words


def _is_score(line: str) -> bool:
    """Whether half of a line's words are numbers, as in "Okafor 12, 90+4"."""
    words = line.split()
    return 2 * sum(word[0].isdigit() for word in words) >= len(words)


def _is_institution(line: str) -> bool:
    """Whether a line is a name such as "Department for Transport" or "Harbor Evening News", which stands over many titles."""
    if INSTITUTION.fullmatch(line) is None:
        return False
    is_paper = AGENCY.search(line) is not None and len(line.split()) <= WORDY
    return is_paper or " of " in line or " for " in line


def _over_standfirst(page: Page, best: int | None, candidates: list[int], about: Counter[str]) -> int | None:
    """The line over the best one, where that is its summary: too long for a title, or the second headline of two."""
    if best is None:
        return best
    over = _over(page, best)
    if over not in candidates or _is_menu_row(page.lines[over]):
        return best
    if _is_repeated(page, best) and not page.prose[best] and not _is_repeated(page, over):
        return best
    words, own = len(page.words[over]), len(page.words[best])
    about = about or page.sentences_about
    may_be_slogan = words <= LONGEST_SLOGAN or OF_SITE.search(page.lines[over])
    names_nothing = may_be_slogan and not _told(page, over, about)
    if names_nothing and _told(page, best, about) >= NAMED:
        return best
    if _is_signed(page, best) and (_names_maker(page, over, best) or _links_to_live(page, over)):
        return best
    if own >= STANDFIRST and WORDY <= words < own:
        return over
    if _is_rubric(page, over, best, about):
        return best
    is_first = over == 0 or over - 1 in page.labels or len(page.words[over - 1]) < WORDY
    is_plain = any(word[0].islower() for word in page.lines[over].split())
    fewest = PLAIN_HEADLINE if is_plain and not _is_institution(page.lines[over]) else HEADLINE
    return over if is_first and own >= HEADLINE and words >= fewest else best


def _names_maker(page: Page, over: int, best: int) -> bool:
    """Whether a line says whose newsletter or column it is, and the same person signs under the title."""
    found = BY_AT_END.search(page.lines[over])
    under = page.lines[best + 1 : best + 1 + UNDER_TITLE]
    return found is not None and any(found["name"] in line for line in under)


def _links_to_live(page: Page, number: int) -> bool:
    """Whether a line calls to another page, of something that happens now, while this one is not live."""
    return LIVE.match(page.lines[number]) is not None and not page.is_live


def _is_repeated(page: Page, number: int) -> bool:
    """Whether a line stands on the page more than once, as a title does and a summary does not."""
    return len(page.places[page.words[number]]) > 1


def _is_rubric(page: Page, over: int, best: int, about: Counter[str]) -> bool:
    """Whether a line that names nothing of the story stands over a shorter or like one that has its summary under it."""
    under = best + 1
    has_summary = under < len(page.lines) and len(page.words[under]) >= STANDFIRST
    is_short = len(page.words[over]) <= len(page.words[best])
    return is_short and has_summary and _is_signed(page, best) and not _told(page, over, about)


def _over(page: Page, number: int) -> int:
    """The number of the line over another, but for labels."""
    labels = page.labels - page.beyond
    return next((over for over in range(number - 1, -1, -1) if over not in labels), -1)


def _bare(line: str) -> tuple[str, ...]:
    return tuple(WORD.findall(line.lower()))
