"""Who wrote a page's article, as the page names them in its data and in its own elements."""

from __future__ import annotations

import re
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, plain_text, tidy
from audiobrief.reading.text.bylines import WITH_NAME, bare_name, is_agency, tells_of_reporter
from audiobrief.reading.text.dates import DAY, stamp
from audiobrief.reading.web import linked_data
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.hidden import shown_text
from audiobrief.reading.web.signatures import is_of_other_thing, leads_to_writer, signed_behind_day
from audiobrief.reading.web.titles import squashed
from audiobrief.reading.web.wording import bare
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from lxml.html import HtmlElement

NAME_BREAK = re.compile(r"\s*(?:,|;|\||/|·|•|\n|\band\b|\bund\b|\bwith\b|&)\s*", re.IGNORECASE)
LAST_NAME_BREAK = re.compile(r"(?s)(?P<before>.*)(?:\b(?:and|und|with)\b|&)\s*(?P<last>.+)", re.IGNORECASE)
BY = re.compile(
    r"^(?:(?:(?:written|reported|story|words|posted|edited|(?:(?:view|see|more) )?(?:all )?(?:posts|articles|stories))\s+)?"
    r"(?:by|von|par|por|di)\b|"
    r"(?:autor(?:in|a|es)?|auteure?|autore|author)s?\b)[:\s]+",
    re.IGNORECASE,
)
NOT_A_NAME = re.compile(
    r"[@:\d]|www\.|\b(?:editor|reporter|correspondent|writer|staff|contributor|columnist|producer|"
    r"bureau|desk|team|newsroom|admin|administrator|published|posted|updated|journalist|photographer|author|chief|"
    r"senior|opinion|guest|(?<!\w\s)(?<!\.\s)(?:jr|sr)|phd|md|news|twitter|follow|email|share|unknown|anonymous|analyst|critic|"
    r"editorial|redaktion|r[eé]daction|redazione|redacci[oó]n|super user|wire|autor|autorin|auteur|autore)\b",
    re.IGNORECASE,
)
DAY_BEHIND = re.compile(
    r"\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?=,?\s+\w+\.?\s+\d|,?\s*\d|$).*$",
    re.IGNORECASE | re.DOTALL,
)
WEEKDAY = re.compile(r"(?:(?<![A-Za-z])|(?<=[a-z]))(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:day)?\.?$")
"""What is left behind a name of a date, at times with no space between."""
GENERATIONS = frozenset({"Jr", "Sr", "JR", "SR"})
"""What may end a name, and is short for a word."""
ROLE = re.compile(
    r",\s(?:[^\W\d_][\w’'&-]*\s){1,4}(?:reporter|correspondent|editor|columnist|journalist|producer)(?=\s*(?:[,;|]|and\b|$))",
    re.IGNORECASE,
)
"""What a reporter does, behind the name, as in "Ann Lee, West Coast reporter"."""
FIRM = re.compile(r"\b(?:GmbH|Ltd|Inc|LLC|Corp|KG|AG)\b|\(www\.")
PARTICLES = words_of(
    "de del della da di du des do dos das van von der den ter ten zu zur la le el al bin ibn y e i af av"
)
"""The small words of names."""
SMALL = re.compile(r"\(?[a-z][a-z'’-]*\W*$|@")
"""A word that is of no name, or a handle."""
INVERTED = re.compile(
    r"(?P<last>(?:[a-z]+ )?[^\W\d_][\w'’-]+), (?P<first>[^\W\d_][\w'’-]*\.?(?: [^\W\d_]\.)?(?: [a-z]+)?)"
)
"""A name as libraries write it, as in "Jong, Michiel de"."""
JOINED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
CHINESE = re.compile(r"[\u4e00-\u9fff·\s]+")
LONGEST_ABBREVIATION = 5
LONGEST_CHINESE = 4
NET = re.compile("[网網]")
"""No name of a person has it."""
CHINESE_PAPER = ("报", "報", "社", "台", "新闻", "新聞", "科技", "财经", "財經", "消息")
NAMES = 10
LONGEST = 200
"""Characters of a byline."""
NEAR = 3
"""Elements up from the first byline within which the others stand."""
MOST_SHOWN = 3
HEADLINE = 5
"""Words that the headline of another story has at least."""
IS_WHO = re.compile(r"\s(?:is|writes|covers|works|lives|reports|joined)\b")
"""What follows the name of a writer who is introduced to the reader."""
AUTHORS = tuple((word,) for word in ("author", "authors", "journalist", "reporter", "writer"))
COMMENTS = frozenset({"comments", "commentlist", "recentcomments"})

METAS = (
    "author",
    "article:author",
    "article_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
    "byline",
    "search.byline",
    "sailthru.author",
    "cxenseparse:author",
    "twitter:creator",
    "og:article:author",
    "citation_author",
)


def reporters(
    root: HtmlElement,
    article: linked_data.Thing,
    metas: dict[str, list[str]],
    sites: Set[str],
    under_title: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """The names of those who wrote the article, from its JSON-LD, else its meta elements, else what it shows.

    A byline shown that has all their names and more of them counts before the data. `sites` are the names of the
    site, bare: a newsroom is no reporter. `under_title` are the names that stand there.
    """
    said = next(filter(None, (_persons(named, sites) for named in _named(article, metas))), ())
    said = said or _told(root, sites, under_title)
    return next((shown for shown in _enumerated(root, sites) if said and set(said) < set(shown)), said)


def _enumerated(root: HtmlElement, sites: Set[str]) -> Iterator[tuple[str, ...]]:
    """The names of persons in the first byline of each kind that says "and"; what follows the last is of its desk."""
    for elements in (_called_byline(root), _named_author(root), _signed(root)):
        said = next(filter(None, map(shown_text, _of_story(elements))), "")
        found = LAST_NAME_BREAK.fullmatch(said) if len(said) <= LONGEST else None
        if found:
            names = _persons([found["before"], NAME_BREAK.split(found["last"])[0]], sites)
            if all(" " in name for name in names):
                yield names


def _told(root: HtmlElement, sites: Set[str], under_title: tuple[str, ...]) -> tuple[str, ...]:
    """The byline that the page marks, as far as it is the one under the title and not that of another story."""
    marked = (names for named in _shown(root) if (names := _persons(named, sites)))
    own = _persons(under_title, sites)
    if not own:
        return next(marked, ())
    beside = " ".join(under_title)
    return next((names for names in marked if any(name in beside for name in names)), own)


def _named(article: linked_data.Thing, metas: dict[str, list[str]]) -> Iterator[list[str]]:
    authors = article.get("author")
    people = authors if isinstance(authors, list) else [authors]
    yield linked_data.names_of([one for one in people if not linked_data.is_organisation(one)])
    for key in METAS:
        yield [_turned(name) for name in metas.get(key, ())]


def _persons(named: Iterable[str], sites: Set[str]) -> tuple[str, ...]:
    names = (name for said in named if not _is_imprint(said, sites) for name in clean_names(said, sites))
    return tuple(dict.fromkeys(names))[:NAMES]


def _turned(name: str) -> str:
    inverted = INVERTED.fullmatch(name)
    return f"{inverted['first']} {inverted['last']}" if inverted else name


def _is_imprint(said: str, sites: Set[str]) -> bool:
    """Whether an author is the publisher with its place, as in "The Courier Ltd, Port Calder, Maine"."""
    first, *places = said.split(",")
    return bare(said) in sites or bool(
        places and any(bare(first).startswith(site) for site in sites if " " in site)
    )


def _is_newsroom(name: str, sites: Set[str]) -> bool:
    """Whether a name is that of the site, alone or with a word before or behind it, as in "CNN Wire"."""
    words = name.split()
    parts = (words[1:], words[:-1])
    if bare(name) in sites or (name.isupper() and squashed(name) in sites):
        return True
    return any(
        bare(" ".join(part)) in sites and (len(part) > 1 or part[0].isupper()) for part in parts if part
    )


def _shown(root: HtmlElement) -> Iterator[list[str]]:
    """The bylines that the page shows, by how surely what holds them does."""
    yield _beside_first(_signed(root))
    named = _named_author(root)
    yield _beside_first([next(element.iterfind(".//*[@itemprop='name']"), element) for element in named])
    yield _beside_first(_called_byline(root))
    called = [e for e in root.xpath("descendant::*[@class]") if _is_called_author(e)]
    yield _beside_first([element for element in called if not _is_of_teaser(element)])
    links = (link for link in root.iter("a") if leads_to_writer(link))
    yield list(islice(filter(None, map(_introduced, links)), 1))


def _is_called_author(element: HtmlElement) -> bool:
    """Whether an element is called an author's name, itself or as a name in what is called the author's."""
    words = class_words(element)
    if ("author", "name") in pairwise(words) or {"author", "vcard"} <= set(words):
        return True
    if words[-1:] != ("name",):
        return False
    return any(class_words(outer)[:1] in AUTHORS for outer in islice(element.iterancestors(), 2))


def _introduced(link: HtmlElement) -> str | None:
    """The writer's name in a link, if what begins with it says who that is, as in "Jane Doe is our correspondent"."""
    name = bare_name(plain_text(link))
    around = (plain_text(outer) for outer in islice(link.iterancestors(), NEAR))
    return name if name and any(tells_of_reporter(text, (name,), IS_WHO) for text in around) else None


def _signed(root: HtmlElement) -> list[HtmlElement]:
    return [link for link in root.iter("a") if "author" in (link.get("rel") or "").split()]


def _named_author(root: HtmlElement) -> list[HtmlElement]:
    marked = root.xpath("descendant::*[@itemprop]")
    return [e for e in marked if "author" in e.get("itemprop", "").split() and not is_of_other_thing(e)]


def _called_byline(root: HtmlElement) -> list[HtmlElement]:
    return [element for element in root.xpath("descendant::*[@class]") if "byline" in class_words(element)]


def _of_story(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    return (element for element in elements if not _is_of_comment(element))


def _beside_first(elements: list[HtmlElement]) -> list[str]:
    """What the first few of `elements` say, as far as they stand beside the first that says more than the day."""
    saying = [element for element in _of_story(elements) if _may_name(shown_text(element))][:MOST_SHOWN]
    near = {around for first in saying[:1] for around in islice(first.iterancestors(), NEAR)}
    return [
        shown_text(element)
        for element in saying
        if not near.isdisjoint(islice(element.iterancestors(), NEAR))
    ]


def _may_name(said: str) -> bool:
    is_day = (moment := stamp(said)) is not None and not moment[1]
    return 0 < len(said) <= LONGEST and not is_day


def _is_of_comment(element: HtmlElement) -> bool:
    around = (element, *islice(element.iterancestors(), NEAR))
    named = (class_words(outer) for outer in around)
    return any(words[:1] == ("comment",) or not COMMENTS.isdisjoint(words) for words in named)


def _is_of_teaser(element: HtmlElement) -> bool:
    """Whether `element` stands beside a link in as many words as a headline, and little else."""
    around = [outer for outer in islice(element.iterancestors(), NEAR) if not holds_more_text(outer, LONGEST)]
    links = around[-1].iter("a") if around and around[-1].find(".//h1") is None else ()
    return any(len(plain_text(link).split()) >= HEADLINE for link in links)


def clean_names(said: str, sites: Set[str] = frozenset()) -> list[str]:
    """The names in a byline, without "By", titles, desks, days, addresses, handles and the names of `sites`."""
    whole = tidy(said)
    text = ROLE.sub("", _undated(BY.sub("", DAY_BEHIND.sub("", signed_behind_day(whole) or whole))))
    if len(text) > LONGEST or text.startswith(("http", "www.")) or FIRM.search(text):
        return []
    parts = (part for part in NAME_BREAK.split(text) if part and not _is_newsroom(part, sites))
    names = [name for part in parts if (name := _name(part))]
    return [name for n, name in enumerate(names) if n == 0 or not is_agency(name)]


def _undated(said: str) -> str:
    """A byline without the day behind it, as in "Ann Lee: 25 Feb 2026"."""
    day = DAY.search(said)
    before = said[: day.start()].rstrip(" :,|·•–—-(") if day else ""
    weekday = WEEKDAY.search(before)
    if weekday and _is_last_name(before[: weekday.start()], weekday[0]):
        return before
    return WEEKDAY.sub("", before) or said


def _is_last_name(before: str, weekday: str) -> bool:
    """Whether a short weekday stands behind one word of a name, as in "Kim Sun"."""
    is_short = not weekday.endswith(("day", "."))
    return is_short and before.endswith(" ") and len(NAME_BREAK.split(before)[-1].split()) == 1


def _name(part: str) -> str | None:
    written = BY.sub("", part.strip(' .:()[]"“”–—-'))
    if signed := WITH_NAME.fullmatch(written):
        written = signed["name"]
    words = list(takewhile(_may_be_of_name, written.split()))
    name = " ".join(words)
    if not _is_as_long_as_a_name(name) or NOT_A_NAME.search(name) or not name[0].isalpha() or len(words) > 5:
        return None
    if _is_cut(words, written) or _is_organisation(name) or not _may_begin(words[0]):
        return None
    if name.isupper():
        name = name.title()
    if words[-1] in GENERATIONS:
        return f"{name}."
    return JOINED.sub(" ", name) if len(words) == 1 else name


def _is_as_long_as_a_name(name: str) -> bool:
    return (3 if name.isascii() else 2) <= len(name) < 50


def _may_be_of_name(word: str) -> bool:
    return SMALL.match(word) is None or word in PARTICLES


def _may_begin(word: str) -> bool:
    return not word[0].islower() or not word.isascii() or word in PARTICLES


def _is_cut(words: list[str], written: str) -> bool:
    """Whether what stands before a small word is too little for a name, as in "View my profile"."""
    return len(words) < 2 and words != written.split()


def _is_organisation(name: str) -> bool:
    """Whether a name is an abbreviation, or a Chinese one too long for a person's or of a paper."""
    if CHINESE.fullmatch(name):
        is_of_paper = NET.search(name) is not None or name.endswith(CHINESE_PAPER)
        return "·" not in name and (is_of_paper or max(map(len, name.split())) > LONGEST_CHINESE)
    return " " not in name and name.isupper() and len(name) <= LONGEST_ABBREVIATION
