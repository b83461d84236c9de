"""What readers say below a story, told by its form: boxes alike, each with its age and a link to answer."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from audiobrief.reading.page_text import holds_more_text, plain_text
from audiobrief.reading.web.paragraphs import PROSE

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ANSWER = re.compile(
    r"(?:↩\s?)?(?:reply|antworten|répondre|responder|rispondi|svara|beantwoorden|odpowiedz|ответить|返信|回复|답글)",
    re.IGNORECASE,
)
AGE = re.compile(
    r"\b(?:\d{1,3}|an?|one) ?[a-z]{1,7} ago\b|\byesterday\b|\bjust now\b|\bvor \d+ \w|\bil y a \d|\bhace \d|"
    r"^\d{1,3} ?(?:s|m|min|h|hrs?|d|w|mo|y)$|\b\d{1,2}:\d\d\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
LONGEST_AGE = 40
LONGEST_ANSWER = 25
"""Characters."""
HIGHEST = 6
"""Elements around a link to answer."""
FEWEST = 2


def remove_comments(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the lists of comments from `body`, where there is prose outside of them."""
    tells_its_age = cache(_tells_its_age)
    links = [e for e in body.iter("a", "button", "span") if _is_to_answer(e)]
    boxes = [
        [e for e in islice(link.iterancestors(), HIGHEST) if e.tag != "p" and tells_its_age(e)]
        for link in links
    ]
    alike = Counter(map(_kind, set(chain.from_iterable(boxes))))
    nearest = (next((e for e in around if alike[_kind(e)] >= FEWEST), None) for around in boxes)
    found = {comment for comment in nearest if comment is not None}
    outermost = [e for e in found if e is not body and found.isdisjoint(e.iterancestors())]
    if prose[body] - sum(prose[comment] for comment in outermost) < PROSE:
        return
    for comment in outermost:
        if comment.find(".//h1") is None and comment.getparent() is not None:
            comment.drop_tree()


def _kind(box: HtmlElement) -> tuple[HtmlElement | None, object, str | None]:
    return box.getparent(), box.tag, box.get("class")


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
