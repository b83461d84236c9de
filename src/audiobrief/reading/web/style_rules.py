"""Which elements a page's own style sheets hide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

LONGEST = 1_000_000
"""Characters of style sheets that are looked at."""
MOST_OF_A_NAME = 100
"""Rules that are looked at for one class or id."""
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
CONDITIONAL = re.compile(r"@[^{};@]{1,500}+\{(?:[^{}]++|\{[^{}]*+\})*+\}")
"""Rules for some screens only, for paper, for animations."""
RULE = re.compile(r"(?<![^{}])([^{}]++)\{([^{}]*+)\}")
CLIPPED = r"(?:clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%)"
"""How a text is kept from the eye and left to screen readers."""
SHOWN_OR_NOT = re.compile(
    rf"(?:^|;)\s*(?:(?:display|visibility)\s*:\s*(?P<shown>[a-z-]+)|{CLIPPED}[^;]{{0,40}})(?P<important>\s*!\s*important)?",
    re.IGNORECASE,
)
SELECTOR = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][\w-]+)+)", re.IGNORECASE)
"""An element by its kind, classes and id alone. What stands around an element is not looked at."""
NAME = re.compile(r"([.#])([\w-]+)")


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a rule's selector asks of an element, whether it hides it, and what it weighs against other rules."""

    tag: str
    classes: frozenset[str]
    ids: frozenset[str]
    hides: bool
    weight: tuple[bool, int, int, int, int]

    def matches(self, element: HtmlElement, classes: frozenset[str]) -> bool:
        return (
            self.classes <= classes
            and (not self.tag or element.tag == self.tag)
            and all(element.get("id") == name for name in self.ids)
        )


def hidden_by_style(root: HtmlElement) -> list[HtmlElement]:
    """The elements in the body of `root` that its style sheets hide on every screen.

    Where rules differ the cascade of CSS decides: the important one, the more specific, the later
    (https://www.w3.org/TR/css-cascade-4/#cascading).
    """
    rules = list(_rules(root))
    body = root.find("body")
    if body is None or not any(rule.hides for rule in rules):
        return []
    by_name: dict[str, list[_Rule]] = {}
    for rule in rules:
        of_name = by_name.setdefault(min(rule.ids or rule.classes), [])
        if len(of_name) < MOST_OF_A_NAME:
            of_name.append(rule)
    hidden = []
    for element in body.iter("*"):
        classes = frozenset((element.get("class") or "").split())
        names = (*classes, element.get("id") or "")
        matching = [r for name in names for r in by_name.get(name, ()) if r.matches(element, classes)]
        if matching and max(matching, key=lambda rule: rule.weight).hides:
            hidden.append(element)
    return hidden


def _rules(root: HtmlElement) -> Iterator[_Rule]:
    sheets = "\n".join(
        style.text
        for style in root.iter("style")
        if style.text and "print" not in (style.get("media") or "").lower()
    )
    bare = CONDITIONAL.sub("", COMMENT.sub("", sheets[:LONGEST]))
    for order, rule in enumerate(RULE.finditer(bare)):
        said = SHOWN_OR_NOT.search(rule[2])
        if not said:
            continue
        for written in rule[1].split(","):
            selector = SELECTOR.fullmatch(written.strip())
            if selector:
                yield _rule(selector, said, order)


def _rule(selector: re.Match[str], said: re.Match[str], order: int) -> _Rule:
    named = NAME.findall(selector[2])
    classes = frozenset(name for mark, name in named if mark == ".")
    ids = frozenset(name for mark, name in named if mark == "#")
    return _Rule(
        tag=(selector[1] or "").lower(),
        classes=classes,
        ids=ids,
        hides=(said["shown"] or "none").lower() in ("none", "hidden", "collapse"),
        weight=(bool(said["important"]), len(ids), len(classes), bool(selector[1]), order),
    )
