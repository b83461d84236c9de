"""What readers say below a story, told by its form: boxes alike, each with its age and a link to answer.

Letters, questions that somebody answers and the entries of a live blog may have that form and be the story.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from audiobrief.reading.page_text import holds_more_text, plain_text, tidy
from audiobrief.reading.web.class_words import kind_of_box
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
MOST = 2
"""So many times as long as its story may be what readers say: less only introduces what follows."""


def remove_comments(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the lists of comments from `body` that stand behind its story."""
    tells_its_age = cache(_tells_its_age)
    links = [e for e in body.iter("a", "button") if _is_to_answer(e)]
    boxes = [
        [e for e in islice(link.iterancestors(), HIGHEST) if e.tag != "p" and tells_its_age(e)]
        for link in links
    ]
    alike = Counter(map(kind_of_box, set(chain.from_iterable(boxes))))
    nearest = (next((e for e in around if alike[kind_of_box(e)] >= FEWEST), None) for around in boxes)
    found = {comment for comment in nearest if comment is not None}
    outermost = [e for e in body.iter() if e in found and found.isdisjoint(e.iterancestors())]
    if (
        not outermost
        or not _stand_behind_story(outermost, body, prose)
        or _are_answered(outermost, links, prose)
        or _are_letters(outermost)
    ):
        return
    drop(comment for comment in outermost if comment.find(".//h1") is None)


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
