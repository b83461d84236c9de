"""What readers say below a story, told by its form: boxes alike, each with its age and a link to answer, or by its name.

Letters, questions that somebody answers and the entries of a live blog may have that form and be the story.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, plain_text, tidy
from audiobrief.reading.web.class_words import class_words, kind_of_box
from audiobrief.reading.web.removing import drop

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ANSWER = re.compile(
    r"(?:↩\s?)?(?:reply|antworten|répondre|responder|rispondi|svara|beantwoorden|odpowiedz|ответить|返信|回复|답글)",
    re.IGNORECASE,
)
AGE = re.compile(
    r"\b(?:\d{1,3}|an?|one) ?[a-z]{1,7} ago\b|\byesterday\b|\bjust now\b|\b(?:vor|il y a|hace|há|منذ|قبل) \d|"
    r"\d ?[^\W\d_]{1,9}\.? (?:назад|тому|temu|fa|geleden|sedan|siden|sitten|önce|lalu)\b|"
    r"\d\s?(?:秒|分|分钟|小时|時間|天|日|周|週間|个?月|か月|年)前|\d\s?(?:초|분|시간|일|주|개월|년) ?전|"
    r"^\d{1,3} ?(?:s|m|min|h|hrs?|d|w|mo|y)$|\b\d{1,2}:\d\d\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"[^\W\d_][\w.'’ -]{2,40}, [^\W\d_a-z][^\W\d_.]*\.?(?:[ '’-][^\W\d_]+\.?){0,4}")
"""A name and a place, behind a comma."""
LONGEST_AGE = 40
LONGEST_ANSWER = 25
"""Characters."""
HIGHEST = 6
"""Elements around a link to answer."""
FEWEST = 2
NAMED = frozenset({"comment", "comments"})
OF_PICTURES = frozenset({"caption", "figure", "image", "img", "photo", "picture"})
BOXES = ("article", "div", "dd", "li", "p", "section")
MOST = 2
"""So many times as long as its story may be what readers say: less only introduces what follows."""


def remove_comments(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the lists of comments from `body` that stand behind its story."""
    links = [e for e in body.iter("a", "button") if _is_to_answer(e)]
    of_that_form = _outermost(_with_age_and_link(links), body)
    if not _are_answered(of_that_form, links, prose):
        _remove_behind_story(of_that_form, body, prose)
    _remove_behind_story(_outermost(_named(body, prose), body), body, prose)


def _remove_behind_story(comments: list[HtmlElement], body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    if comments and _stand_behind_story(comments, body, prose) and not _are_letters(comments):
        drop(comment for comment in comments if comment.find(".//h1") is None)


def _outermost(found: set[HtmlElement], body: HtmlElement) -> list[HtmlElement]:
    return [e for e in body.iter() if e in found and found.isdisjoint(e.iterancestors())]


def _with_age_and_link(links: list[HtmlElement]) -> set[HtmlElement]:
    """The boxes alike around `links` to answer, that tell their age."""
    tells_its_age = cache(_tells_its_age)
    boxes = [
        [e for e in islice(link.iterancestors(), HIGHEST) if e.tag != "p" and tells_its_age(e)]
        for link in links
    ]
    alike = Counter(map(kind_of_box, set(chain.from_iterable(boxes))))
    nearest = (next((e for e in around if alike[kind_of_box(e)] >= FEWEST), None) for around in boxes)
    return {comment for comment in nearest if comment is not None}


def _named(body: HtmlElement, prose: Counter[HtmlElement]) -> set[HtmlElement]:
    """The boxes alike that are called comments, and no picture's, of a kind in which something is said.

    Those beside paragraphs of the story are of it: what readers say stands in a box of its own.
    """
    kinds: defaultdict[tuple[object, str | None], set[HtmlElement]] = defaultdict(set)
    for box in body.iter(*BOXES):
        words = class_words(box, without="id")
        if not NAMED.isdisjoint(words) and OF_PICTURES.isdisjoint(words):
            kinds[box.tag, box.get("class")].add(box)
    said = (boxes for boxes in kinds.values() if len(boxes) >= FEWEST and any(prose[box] for box in boxes))
    found = set(chain.from_iterable(said))
    around = {box.getparent() for box in found if found.isdisjoint(box.iterancestors())}
    beside = {p for outer in around if outer is not None for p in outer.iterchildren("p") if prose[p]} - found
    return found if len(beside) < FEWEST else set()


def _stand_behind_story(comments: list[HtmlElement], body: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether the story is told before the comments, and does not go on behind them where it was."""
    elements = list(body.iter())
    first = elements.index(comments[0])
    story = [e for e in elements[:first] if _own(e, prose)]
    said = sum(prose[comment] for comment in comments)
    if not story or sum(_own(e, prose) for e in story) * MOST < said:
        return False
    last = story[-1]
    around = next((e for e in last.iterancestors() if prose[e] > prose[last]), body)
    inside = set(chain.from_iterable(comment.iter() for comment in comments))
    behind = (e for e in elements[first:] if e not in inside and _own(e, prose))
    return not any(around in e.iterancestors() for e in behind)


def _are_answered(comments: list[HtmlElement], links: list[HtmlElement], prose: Counter[HtmlElement]) -> bool:
    """Whether what is said goes on below the link in most of them, as an answer does that has its word over it."""
    asked = set(links)
    marks = [[e in asked for e in comment.iter() if e in asked or _own(e, prose)] for comment in comments]
    return 2 * sum(not (of_one[0] or of_one[-1]) for of_one in marks) > len(comments)


def _are_letters(comments: list[HtmlElement]) -> bool:
    """Whether most of them are signed below by a name and a place, as what an editor prints is."""
    return 2 * sum(map(_is_signed, comments)) > len(comments)


def _is_signed(comment: HtmlElement) -> bool:
    """Whether a line below what is said is a name and a place, as "Ann Lee, Marlow Bay"."""
    lines = [tidy(text) for text in comment.itertext()]
    said = lines.index(max(lines, key=len))
    return any(SIGNATURE.fullmatch(line) and not AGE.search(line) for line in lines[said + 1 :])


def _own(element: HtmlElement, prose: Counter[HtmlElement]) -> int:
    """How much prose stands in an element and in none within it."""
    return prose[element] - sum(prose[child] for child in element) if prose[element] else 0


def _is_to_answer(element: HtmlElement) -> bool:
    return not holds_more_text(element, LONGEST_ANSWER) and ANSWER.fullmatch(plain_text(element)) is not None


def _tells_its_age(element: HtmlElement) -> bool:
    """Whether a line in an element says when it was written."""
    return any(
        inner.tag == "time"
        or (
            len(inner) == 0 and len(inner.text or "") < LONGEST_AGE and AGE.search((inner.text or "").strip())
        )
        for inner in element.iterdescendants("*")
    )
