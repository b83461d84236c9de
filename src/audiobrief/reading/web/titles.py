"""The title of a page's article, without the name of the site, and that name."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from audiobrief.reading.element_text import holds_more_text, plain_text, tidy
from audiobrief.reading.text.bylines import is_agency
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

HEADINGS = ("h1", "h2", "h3")
STORIES = ("article", "main")
MOST_HEADINGS = 200
MOST_LINKS = 200
MOST_PARAGRAPHS = 200
SHORTEST_TELLING = 4
"""Characters of a word that is more than the small words of a title."""
SITE_BREAK = re.compile(r"(?<!\s)\s++[|–—·•»«›‹:-]\s+|(?:(?<!\s)\s++)?[|»›]\s*")
ANY_BREAK = re.compile(r"\s++[|–—·•»«›‹:_-]++\s+|\s*[|»›_：]++\s*|(?<=[^\x00-\u024f])-+")
CHINESE_SITE = re.compile(r"(?<=[^\s_|-])\s?[_|-]{1,2}\s?[^_|-]{0,20}(?:网|網|网站|網站)$")
"""What stands behind a Chinese title: the name of the site, which says that it is one."""
RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©]{0,4}(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?,?\s{0,4})?(?:by\s)?(?P<name>[^\W\d_][^.|©,\n]{1,60})",
    re.IGNORECASE,
)
"""Whose a page is, at its foot."""
OWNED = re.compile(r"©|\([cC]\)|[Cc]opyright|COPYRIGHT")
MOST_OWNERS = 5
BEFORE_TITLE = re.compile(r".{2,80}? » (?:Blog )?Archives? » ")
"""What blogs once had before a post's title: the name of the blog."""
ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)/?")
TITLE_NAMES = frozenset({"headline", "title"})
LARGE = re.compile(r"[4-7]|\+[1-4]")
"""Sizes of type above that of a story."""
FEWEST_WORDS = 3
"""Of a title below its kicker in the same heading, and of one that a label in the page's own title is not."""
SHORTEST = 4
"""Characters that one title has of another, in writing without spaces."""
NAME_OF_PAPER = re.compile(r"[^\W\da-z]\S*(?: (?:of|the|and|&|[^\W\da-z]\S*)){0,5}")
WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
LONGEST = 500
"""Characters of a title that are looked at."""
SHARED = 0.6


def article_title(root: HtmlElement, said: list[str], sites: set[str], address: str | None = None) -> str:
    """The title of the page `root`, as the page shows it if that agrees with what is `said` of it.

    What the page's own title, the last of `said`, gives alone is a label if it is of a word or two.
    `sites` are the names of the site, bare; `address` is the page's, which often has the words of the title.
    """
    headings = [heading for _, heading in zip(range(MOST_HEADINGS), root.iter(*HEADINGS), strict=False)]
    of_site = {heading for heading in headings if _is_of_site(heading) or _is_logo(heading)}
    of_site |= _beside_title_of_address(headings, said, address)
    names = sites | {bare(plain_text(heading)) for heading in of_site}
    shown = {bare(plain_text(heading)) for heading in headings if heading not in of_site} - names
    named = [BEFORE_TITLE.sub("", tidy(title[:LONGEST])) for title in said if title]
    given = [title for title in named if not ADDRESS.fullmatch(title)]
    most = {bare(part) for title in given for part in _most_of(title)}
    if not shown & most:
        shown |= most.intersection(map(bare, _lines_set_as_titles(root)))
    worded = [_without_site(title, names, shown) for title in given if _is_worded(title)]
    chief = [plain_text(h)[:LONGEST] for h in headings if h.tag == "h1" and h not in of_site]
    shown_as_said = next((title for title in worded[:-1] if bare(title) in shown), None)
    if shown_as_said:
        chief = [title for title in chief if agree(title, shown_as_said)] or [shown_as_said]
    for title in chief:
        if agreeing := [other for other in worded if agree(title, other)]:
            below_kicker = (other for other in agreeing if _ends_with(title, other))
            return next(below_kicker, None) or _without_site(title, names, set())
    over_the_story = _title_over_the_story(headings, chief) if not any(said[:-1]) else None
    if over_the_story is not None:
        is_label = not _is_wordy(bare("".join(worded)))
        if is_label or (not shown & most and _tells_less(" ".join(worded), chief[0], over_the_story)):
            return chief[0]
    below = (plain_text(h)[:LONGEST] for h in headings if h.tag == "h2" and h not in of_site)
    lesser = (title for title in below if len(title.split()) >= FEWEST_WORDS)
    return next(filter(None, chain(worded, chief, given, lesser, named)), "")


def marked_headline(root: HtmlElement) -> str:
    """What alone is marked as the article's headline, if it is the chief heading or there is none; else empty."""
    marked = [element for element in root.xpath("descendant::*[@itemprop]") if _is_headline(element)]
    is_chief = len(marked) == 1 and (marked[0].tag == "h1" or next(root.iter("h1"), None) is None)
    return plain_text(marked[0])[:LONGEST] if is_chief else ""


def _is_headline(element: HtmlElement) -> bool:
    return element.tag != "meta" and "headline" in element.get("itemprop", "").split()


def _lines_set_as_titles(root: HtmlElement) -> list[str]:
    """What stands in bold or large type, as titles do on pages without headings."""
    texts = (plain_text(element) for element in islice(lines_like_titles(root), MOST_HEADINGS))
    return [text for text in texts if len(text.split()) >= FEWEST_WORDS]


def lines_like_titles(root: HtmlElement) -> Iterator[HtmlElement]:
    """The elements of a line that are in bold or large type, or called a title."""
    for element in root.xpath("descendant::*[self::b or self::strong or self::font or @class]"):
        is_large = element.tag in ("b", "strong") or (element.tag == "font" and _is_large(element))
        is_called = not TITLE_NAMES.isdisjoint(class_words(element))
        if (is_large or is_called) and not holds_more_text(element, LONGEST):
            yield element


def _is_large(font: HtmlElement) -> bool:
    return LARGE.fullmatch((font.get("size") or "").strip()) is not None


def _title_over_the_story(headings: list[HtmlElement], chief: list[str]) -> HtmlElement | None:
    """The page's one chief heading, if it stands in its article and says more than a label does."""
    within = [h for h in headings if h.tag == "h1" and next(h.iterancestors(*STORIES), None) is not None]
    is_told = len(chief) == len(within) == 1 and _is_wordy(bare(chief[0]))
    return within[0] if is_told else None


def _is_wordy(title: str) -> bool:
    """Whether a title is of more than a word or two; in writing without spaces its characters tell."""
    return len(title.split()) >= FEWEST_WORDS or len(WITHOUT_SPACES.findall(title)) >= SHORTEST


def _tells_less(page_title: str, shown: str, heading: HtmlElement) -> bool:
    """Whether a page's own title has no telling word of the one shown, and the story has fewer of its words.

    `heading` is where the page shows it. The name of a site or a section is such a title.
    """
    named, telling = _telling_words(page_title), _telling_words(shown)
    if named & telling:
        return False
    story = next(heading.iterancestors(*STORIES))
    paragraphs = islice(story.iter("p"), MOST_PARAGRAPHS)
    told = {word for paragraph in paragraphs for word in _telling_words(plain_text(paragraph))}
    return len(telling & told) > len(named & told)


def _telling_words(text: str) -> set[str]:
    return {word for word in bare(text).split() if len(word) >= SHORTEST_TELLING}


def _beside_title_of_address(
    headings: list[HtmlElement], said: list[str], address: str | None
) -> set[HtmlElement]:
    """The headings that stand in what is `said` beside another one, which is the end of the page's `address`."""
    try:
        ending = bare(urlsplit(address or "").path.rstrip("/").rpartition("/")[2].replace("-", " "))
    except ValueError:
        return set()
    titled = next(
        (bare(plain_text(heading)) for heading in headings if bare(plain_text(heading)) == ending), ""
    )
    if len(titled.split()) < FEWEST_WORDS:
        return set()
    wholes = {bare(title) for title in said}
    names = ((heading, bare(plain_text(heading))) for heading in headings)
    return {heading for heading, name in names if wholes & {f"{titled} {name}", f"{name} {titled}"}}


def site_names(publishers: list[str], metas: dict[str, list[str]], address: str | None) -> set[str]:
    """The names of the site, bare: those it gives itself and the parts of its `address`."""
    own = (metas.get(name, []) for name in ("apple-mobile-web-app-title", "twitter:site"))
    named = [*publishers, *(name for names in own for name in names)]
    return {name for name in map(bare, (*named, *_host_parts(address))) if name}


def _host_parts(address: str | None) -> list[str]:
    """The host of an address, and the words between its points but for the last."""
    try:
        host = urlsplit(address or "").hostname or ""
    except ValueError:
        return []
    plain = host.removeprefix("www.")
    return [host, plain, *plain.split(".")[:-1]] if host else []


def name_of_site(candidates: Iterable[str], title: str) -> str | None:
    """The first of `candidates` that is a name, not the article's title; an address only if there is no other."""
    named = [tidy(name) for name in candidates if name and bare(name) != bare(title)]
    plain = next((name for name in named if name and not _is_address(name)), None)
    return plain or next((found["host"] for name in named if (found := ADDRESS.fullmatch(name))), None)


def site_in_page_title(page_title: str, title: str, address: str | None) -> str | None:
    """What stands behind the article's title in the page's, if it is the name of the host at `address`."""
    hosts = {squashed(part) for part in _host_parts(address) if len(part) > 1}
    for found in ANY_BREAK.finditer(page_title):
        name = page_title[found.end() :].partition(",")[0]
        if not bare(page_title[: found.start()]).endswith(bare(title)):
            continue
        if squashed(name.removeprefix("The ")) in hosts:
            return name
    return None


def paper_in_page_title(page_title: str, title: str) -> str | None:
    """What stands last in the page's title, behind the article's, if it is named as papers and agencies are."""
    *before, last = ANY_BREAK.split(page_title)
    is_behind_title = bare(title) in bare(" ".join(before))
    return last if is_behind_title and is_agency(last) and NAME_OF_PAPER.fullmatch(last) else None


def site_in_page(root: HtmlElement, page_title: str, title: str) -> str | None:
    """What the page's links to its first page, its pictures or its foot say, if its title is that and the article's."""
    whole, own = bare(page_title), bare(title)
    home = (a for a in islice(root.iter("a"), MOST_LINKS) if _leads_home(a))
    pictured = (image.get("alt") or "" for image in islice(root.iter("img"), MOST_LINKS))
    names = (tidy(name) for name in chain(map(plain_text, home), pictured, owners(root)))
    return next((name for name in names if whole in (f"{own} {bare(name)}", f"{bare(name)} {own}")), None)


def owners(root: HtmlElement) -> Iterator[str]:
    """The names behind a sign of copyright on the page."""
    found = (RIGHTS.search(text) for text in root.itertext() if OWNED.search(text))
    return (tidy(owner["name"]) for owner in islice(filter(None, found), MOST_OWNERS))


def _leads_home(link: HtmlElement) -> bool:
    return "home" in (link.get("rel") or "").split() or _is_root(link.get("href") or "#")


def squashed(text: str) -> str:
    """`text` as an address would have it: without spaces, accents and capitals."""
    plain = unicodedata.normalize("NFD", text)
    return "".join(char for char in plain.lower() if char.isalnum())


def _is_address(name: str) -> bool:
    return "://" in name or name.startswith("www.")


def _is_worded(title: str) -> bool:
    """Whether a title is more than an address's "made-of-words-and-hyphens"."""
    return " " in title or "-" not in title or not title.isascii()


def _without_site(title: str, names: set[str], shown: set[str]) -> str:
    """`title` without the name of the site before or after it; `shown` are the headings of the page."""
    parts = [part for part in _parts(title) if bare(part) in shown]
    if parts:
        return max(parts, key=len)
    breaks = list(SITE_BREAK.finditer(title))
    for found in reversed(breaks):
        if _is_site(title[found.end() :], names):
            return _without_site(title[: found.start()], names, shown)
    if breaks and _is_site(title[: breaks[0].start()], names):
        return title[breaks[0].end() :]
    before, _, behind = title.partition(": ")
    if behind and _is_site(before, names):
        return behind
    if (
        breaks
        and "|" in breaks[-1][0]
        and len(title[: breaks[-1].start()]) > 2 * len(title[breaks[-1].end() :])
    ):
        return title[: breaks[-1].start()]
    return CHINESE_SITE.sub("", title)


def _most_of(title: str) -> Iterator[str]:
    """A title, and what stands before or behind a break in it and is longer than the rest."""
    yield title
    yield from (part for part in _parts(title) if len(part) > len(title) / 2)


def _parts(title: str) -> Iterator[str]:
    """What stands before and behind each break in `title`."""
    for found in ANY_BREAK.finditer(title):
        yield title[: found.start()]
        yield title[found.end() :]


def _is_site(part: str, names: set[str]) -> bool:
    words = bare(part)
    return bool(words) and (
        words in names or words.replace(" ", "") in {name.replace(" ", "") for name in names}
    )


def agree(one: str, other: str) -> bool:
    """Whether two titles share most of the words of the shorter."""
    first, second = bare(one), bare(other)
    shorter_title, longer = sorted((first, second), key=len)
    if not longer.isascii() and len(shorter_title) >= SHORTEST and shorter_title in longer:
        return True
    words, others = set(first.split()), set(second.split())
    shorter = min(len(words), len(others))
    return shorter > 1 and len(words & others) >= SHARED * shorter


def _ends_with(title: str, other: str) -> bool:
    """Whether `other` is what stands in `title` below a kicker."""
    whole, end = bare(title), bare(other)
    return len(end.split()) >= FEWEST_WORDS and whole.endswith(f" {end}")


def _is_of_site(heading: HtmlElement) -> bool:
    """Whether a heading is the name of the site: nothing but a link to its first page."""
    links = [link for link in heading.iter("a") if link.get("href")]
    return (
        len(links) == 1
        and plain_text(links[0]) == plain_text(heading)
        and _is_root(links[0].get("href") or "")
    )


def _is_root(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.path in ("", "/") and bool(parts.netloc or parts.path) and not parts.query


def _is_logo(heading: HtmlElement) -> bool:
    """Whether a chief heading holds the site's name as its sign; a body may be called after a logo that it has."""
    around = (e for e in (heading, *heading.iterancestors()) if e.tag not in ("body", "html"))
    near = takewhile(lambda element: not holds_more_text(element, LONGEST), around)
    return heading.tag == "h1" and any("logo" in class_words(element) for element in near)
