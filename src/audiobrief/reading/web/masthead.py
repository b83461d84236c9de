"""Who wrote a story and when, as the lines under its title show it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from lxml import etree

from audiobrief.reading.element_text import holds_more_text, is_block, own_text, plain_text, tidy
from audiobrief.reading.furniture_lines import is_stamp
from audiobrief.reading.text.bylines import bare_name, byline, names_in, works_for
from audiobrief.reading.text.dates import DAY, first_day
from audiobrief.reading.text.forms import SOURCE
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.paragraphs import PROSE
from audiobrief.reading.web.reporters import clean_names
from audiobrief.reading.web.signatures import leads_to_writer, signed_before_day, signed_behind_day
from audiobrief.reading.web.standfirst import OWN_NAMES
from audiobrief.reading.web.titles import FEWEST_WORDS, LONGEST, TITLE_NAMES, agree, lines_like_titles
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.html import HtmlElement

LINES = 12
"""Lines under a title that are looked at."""
MOST_OVER = 2
"""Lines over a title that are looked at."""
PAIR = 2
MOST_PARTS = 8
"""Elements that stand side by side on one line."""
MOST_ELEMENTS = 300
"""Elements under a title that are looked at for them; most may be empty."""

JAPANESE_NAME = re.compile(
    r"[\u3041-\u30ff\u3005\u4e00-\u9fff]{1,8}\s?[\u3041-\u30ff\u3005\u4e00-\u9fff]{1,8}"
)
LONGEST_SIGNATURE = 40
"""Characters at the end of a paragraph."""

NO_MASTHEAD = frozenset(
    {
        "aside",
        "blockquote",
        "button",
        "figure",
        "form",
        "nav",
        "noscript",
        "script",
        "select",
        "style",
        "svg",
        "table",
    }
)
AUTHOR = re.compile(
    r"\b(?:author|autor|autora|auteur|autore|byline|firma|signature|(?:author|writer)name)s?\b"
)
BAR = re.compile(r"\s[|·•]\s")

AT_A_PLACE = re.compile(r"(?P<name>\S+(?: \S+){1,3}) at [A-Z][\w'’ .-]{2,40}")
"""A name and the ground that a match is reported from."""
LABELLED_NAME = re.compile(r"[^\W\d_]{2,12}\s?[:：]\s?(?P<name>[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,3})")
"""A name behind a word in any language, in what is called an author's."""
TOPIC = frozenset(
    {"kicker", "topic", "topics", "tag", "tags", "category", "categories", "section", "eyebrow"}
)


@dataclass(frozen=True, slots=True)
class Masthead:
    """The reporters' names, whom they work for, the day of publication, and the lines `under` these, to the first of
    prose."""

    byline: tuple[str, ...] = ()
    source: str | None = None
    published: date | None = None
    under: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line under a title, whether what holds it is called an author's, what stands in it side by side, the names in
    it that are a writer's for sure, and whether it is the title's own summary."""

    text: str
    named: bool
    parts: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    is_deck: bool = False


MONTH_FIRST = frozenset({"en", "en-PH", "en-US"})
"""Languages in which 03/05/2026 is a day in March."""


def shown_masthead(root: HtmlElement, title: str, language: str) -> Masthead:
    """What the lines between the title and the first paragraph of the page `root` say."""
    heading = _heading(root, title)
    if heading is None:
        return Masthead()
    below = (line for line in islice(_lines_after(heading), MOST_ELEMENTS) if line.text)
    shown = _below_summary(list(islice(below, LINES)))
    lines = list(takewhile(lambda line: line.is_deck or not _is_prose(line.text), shown))
    first = next((n for n, line in enumerate(lines, 1) if _signed(line) or is_stamp(line.text)), len(shown))
    signed = [found for line in lines if (found := _signed(line))]
    dated = (line.text for line in lines if is_stamp(line.text) or byline(line.text))
    days = (first_day(text, day_first=language not in MONTH_FIRST) for text in dated)
    above = _above(heading, title, day_first=language not in MONTH_FIRST)
    return Masthead(
        next((names for names, _ in signed if any(map(clean_names, names))), above.byline)
        or _signed_below(root, lines)
        or _over_day(lines, title),
        next((source for _, source in signed if source), None),
        next(filter(None, days), above.published),
        tuple(line.text for line in shown[first : len(lines) + 1]),
    )


def _below_summary(lines: list[_Line]) -> list[_Line]:
    """The lines under a title, less a paragraph right over the one that says who wrote the story, or when."""
    if len(lines) < PAIR or not _is_prose(lines[0].text):
        return lines
    return lines[1:] if byline(lines[1].text) or is_stamp(lines[1].text) else lines


def _over_day(lines: list[_Line], title: str) -> tuple[str, ...]:
    """The bare name under a title with nothing between but the title's own summary, and the day right below it."""
    told = [line for line in lines if not line.is_deck]
    if len(told) < PAIR or not (is_stamp(told[1].text) and first_day(told[1].text)):
        return ()
    name = bare_name(told[0].text)
    is_topic = name is None or not frozenset(bare(title).split()).isdisjoint(bare(name).split())
    return (name,) if name and not is_topic else ()


def signed_title(root: HtmlElement, title: str) -> str | None:
    """The one chief heading right over a byline, or on a page without one, that is called by a word or two, another line.

    `title` is what the page is called; the line is in bold or large type, or if there are headings is called a title.
    """
    chief = list(islice(root.iter("h1"), 2))
    if chief:
        lines = chief if len(chief) == 1 and not agree(plain_text(chief[0]), title) else []
    elif len(bare(title).split()) < FEWEST_WORDS:
        has_headings = next(root.iter("h2", "h3"), None) is not None
        lines = [
            line
            for line in islice(lines_like_titles(root), MOST_ELEMENTS)
            if not has_headings or not TITLE_NAMES.isdisjoint(class_words(line))
        ]
    else:
        lines = []
    said = ((plain_text(line), line) for line in lines)
    return next(
        (text for text, line in said if len(text.split()) >= FEWEST_WORDS and _is_over_byline(line)), None
    )


def _is_over_byline(line: HtmlElement) -> bool:
    below = next((below.text for below in islice(_lines_after(line), LINES) if below.text), "")
    signed = byline(below)
    return signed is not None and bool(signed[0])


def _signed_below(root: HtmlElement, lines: list[_Line]) -> tuple[str, ...]:
    """The name under a title that stands in brackets behind the story's last sentence, as Japanese papers sign."""
    names = [line.text for line in lines if JAPANESE_NAME.fullmatch(line.text)]
    ends = [plain_text(line)[-LONGEST_SIGNATURE:] for line in root.iter("p")] if names else []
    return tuple(name for name in names if any(end.endswith(f"。（{name}）") for end in ends))[:1]


def _above(heading: HtmlElement, title: str, *, day_first: bool) -> Masthead:
    """The day right over a title, and the bare name beside it, as letters and blogs set them."""
    over = [(line, plain_text(line)) for line in _before(heading) if _is_element(line)]
    near = [(line, text) for line, text in over if text][:MOST_OVER]
    day = next((text for _, text in near if is_stamp(text) and first_day(text)), None)
    if day is None:
        return Masthead()
    names = (name for line, text in near if not _is_topic(line) and (name := bare_name(text)))
    in_title = frozenset(bare(title).split())
    name = next((name for name in names if in_title.isdisjoint(bare(name).split())), None)
    return Masthead((name,) if name else (), None, first_day(day, day_first=day_first))


def _before(heading: HtmlElement) -> Iterator[HtmlElement]:
    """What stands before a title beside it; of a line that is only set as one, what stands before the lines around it."""
    around = [heading]
    if heading.tag not in ("h1", "h2"):
        around += islice(heading.iterancestors("font", "b", "p", "center"), MOST_OVER)
    return chain.from_iterable(element.itersiblings(preceding=True) for element in around)


def _is_element(node: HtmlElement) -> bool:
    return isinstance(node.tag, str)


def _is_topic(line: HtmlElement) -> bool:
    """Whether a line over a title is called what the story is about, which may be a person."""
    return any(not TOPIC.isdisjoint(class_words(element)) for element in line.iter("*"))


def _heading(root: HtmlElement, title: str) -> HtmlElement | None:
    """Where the page shows its title: in a heading, or in a line set as one."""
    headings = list(root.iter("h1", "h2"))
    own = bare(title)
    titled = (heading for heading in headings if bare(plain_text(heading)) == own)
    chief = (heading for heading in headings if heading.tag == "h1")
    found = next(chain(titled, chief), None)
    if found is not None or not own:
        return found
    lines = chain(lines_like_titles(root), () if headings else root.iter("div", "p", "td"))
    return next(
        (line for line in lines if not holds_more_text(line, LONGEST) and bare(plain_text(line)) == own), None
    )


def _lines_after(element: HtmlElement) -> Iterator[_Line]:
    for inner in (element, *element.iterancestors()):
        for sibling in inner.itersiblings():
            yield from _lines_in(sibling)


def _lines_in(element: HtmlElement, named: bool = False) -> Iterator[_Line]:
    if element.tag == "table" and next(element.iterancestors("header"), None) is not None:
        yield from (_Line(text, named=False) for row in element.iter("tr") if (text := _property(row)))
    if not isinstance(element.tag, str) or element.tag in NO_MASTHEAD:
        return
    named = named or AUTHOR.search(" ".join(class_words(element))) is not None
    if any(isinstance(child.tag, str) and is_block(child.tag) for child in element):
        yield _Line(tidy(element.text or ""), named)
        for child in element:
            yield from _lines_in(child, named)
            yield _Line(tidy(child.tail or ""), named)
    else:
        broken = [tidy(text) for text in _between_breaks(element)]
        if len(broken) > 1:
            yield from (_Line(text, named) for text in broken)
        else:
            parts, writers = tuple(_parts_of_line(element)), tuple(_writers_in(element))
            yield _Line(plain_text(element), named, parts, writers, _is_deck(element))


def _property(row: HtmlElement) -> str | None:
    """A row of a table in a page's own header as one line, as in "Author: Jane Doe"."""
    cells = [plain_text(cell) for cell in row.iterchildren("th", "td")]
    return ": ".join(cells) if len(cells) == PAIR and all(cells) else None


def _between_breaks(element: HtmlElement) -> list[str]:
    """The text of an element in the lines that its page breaks it into, by signs for that and by boxes."""
    lines = [""]
    for event, node in etree.iterwalk(element, events=("start", "end")):
        is_box = node is not element and isinstance(node.tag, str) and is_block(node.tag)
        if is_box or (event == "start" and node.tag == "br"):
            lines.append("")
        if event == "start":
            lines[-1] += own_text(node)
        elif node is not element:
            lines[-1] += node.tail or ""
    return lines


def _is_deck(element: HtmlElement) -> bool:
    return element.tag in ("h2", "h3") or not OWN_NAMES.isdisjoint(class_words(element))


def _writers_in(element: HtmlElement) -> Iterator[str]:
    """The names in a line that lead to a writer's page, or that are called an author's."""
    for inner in islice(element.iter("*"), MOST_ELEMENTS):
        is_writers = AUTHOR.search(" ".join(class_words(inner))) or (
            inner.tag == "a" and leads_to_writer(inner)
        )
        if is_writers and (name := bare_name(plain_text(inner))):
            yield name


def _parts_of_line(element: HtmlElement) -> Iterator[str]:
    """What stands in elements of its own on one line, as in "12 May 2026 | Source: The Post | By Jane Doe"."""
    if 1 < len(element) <= MOST_PARTS:
        beside = "".join(filter(None, (element.text, *(child.tail for child in element))))
        if not any(map(str.isalnum, beside)):
            yield from (plain_text(child) for child in element if isinstance(child.tag, str))


def _signed(line: _Line) -> tuple[tuple[str, ...], str | None] | None:
    """The reporters' names and whom they work for, if a line or what stands in it side by side says who wrote the story."""
    parts = line.parts or (BAR.split(line.text) if line.named else ())
    said = [found for text in (line.text, *parts) if (found := _signature(text, line.named))]
    names = next((names for names, _ in said if names), ())
    if not set(line.writers) <= set(names):
        names = tuple(dict.fromkeys(line.writers))
        said = said or [(names, None)]
    return (names, next((source for _, source in said if source), None)) if said else None


def _signature(text: str, named: bool) -> tuple[tuple[str, ...], str | None] | None:
    if found := byline(signed_behind_day(text) or signed_before_day(text) or text):
        return found
    if labelled := SOURCE.match(text):
        return (), labelled["name"]
    undated = DAY.sub("", text).strip(" :,|·•–—-") if named else text
    if named and bare_name(undated) and not works_for(undated):
        return names_in(undated), None
    signed = (AT_A_PLACE.fullmatch(undated) or LABELLED_NAME.fullmatch(undated)) if named else None
    return ((signed["name"],), None) if signed and _is_cased(signed["name"]) else None


def _is_cased(name: str) -> bool:
    """Whether a name is written as names are, as far as its script has capitals."""
    return not name[0].islower() and (not name[0].isupper() or bare_name(name) is not None)


def _is_prose(line: str) -> bool:
    return len(line) >= PROSE and ends_a_sentence(line)
