"""Story that a page hides until its reader asks for it: behind a switch, under a question, on the next slide or tab."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.languages import base
from audiobrief.reading.element_text import holds_more_text, plain_text
from audiobrief.reading.text.readers import offers_service
from audiobrief.reading.web.class_words import Kind, class_names, class_words, kind_of_box
from audiobrief.reading.web.prose import NEARLY_ALL
from audiobrief.reading.web.switches import (
    are_alone,
    is_headed,
    is_of_page,
    is_pressed,
    label_over,
    leads_elsewhere,
    name_as_heading,
)
from audiobrief.reading.web.tabs import is_tab_panel, name_by_tabs, panels_of_story
from audiobrief.reading.web.wording import Run, ends_a_sentence, runs, share_in
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_SWITCH = 40
"""Characters."""
FEWEST_ALIKE = 3
OF_TABS = frozenset({"tab", "tabs"})
NEVER_FOLDED = OF_TABS | words_of(
    """modal popup dialog print cookie consent comment comments menu paywall regwall subscribe subscription
    reader readers sr"""
)
"""Words that name what is hidden for another reason."""
NEVER_AROUND = NEVER_FOLDED | frozenset(
    {"figure", "aside", "nav", "header", "footer", "form", "p", "tooltip", "popover"}
)
"""What never stands around a part of a story that is folded, by its tag or its name."""
NEAR = 12
"""Elements before or behind a panel among which there is prose that is shown."""
OF_THIS_PAGE = re.compile(r"\b(?:we|us|ours?|this (?:ad\w*|article|page|site|story))\b", re.IGNORECASE)
"""How a page speaks of itself."""
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
QUESTION_ENDS = ("?", "？", "؟")
WIDE = re.compile(r"d-(?:sm|md|lg|xl|xxl)-(?!none)\w+")
"""Bootstrap's name for what is shown on wide screens (https://getbootstrap.com/docs/5.3/utilities/display/)."""


def folded(hidden: list[HtmlElement], body: HtmlElement, prose: Counter[HtmlElement]) -> list[HtmlElement]:
    """Those of the hidden elements of `body` that are story, and say what is said nowhere else on the page.

    `prose` is how much there is in each element. What is pressed to see one becomes its heading.
    """
    shown = _shown_prose(hidden, prose)
    waiting = [element for element in hidden if _may_be_story(element)]
    tabs = panels_of_story((element for element in waiting if prose[element]), body, shown)
    panels = [element for element in waiting if not is_tab_panel(element)]
    holding = [element for element in panels if prose[element]]
    alike = Counter(map(kind_of_box, holding))
    slides = _shown_kinds([element for element in holding if element.get("aria-hidden") == "true"], prose)
    labels = _labels(panels, prose, shown)
    found = [
        element
        for element in holding
        if element in labels
        or _is_shown_on_wide_screens(element)
        or _goes_on_behind_a_switch(element, prose)
        or (alike[kind_of_box(element)] + 1 >= FEWEST_ALIKE and _is_next_slide(element, slides))
    ]
    found += [*(element for element in labels if not prose[element]), *tabs]
    new = _said_nowhere_else(found, hidden, body) if found else []
    for element in new:
        if element in labels:
            name_as_heading(labels[element])
    name_by_tabs([element for element in new if is_tab_panel(element)], body)
    return new


def _may_be_story(element: HtmlElement) -> bool:
    if element.get("role") in ("dialog", "alertdialog", "menu"):
        return False
    named = NEVER_FOLDED - OF_TABS if is_tab_panel(element) else NEVER_FOLDED
    return (
        named.isdisjoint(class_words(element))
        and next(element.iter("form", "input", "textarea", "select"), None) is None
        and not _is_translation(element)
    )


def _is_translation(element: HtmlElement) -> bool:
    """Whether an element is in another language than the page, which says the same in its own."""
    own, of_page = element.get("lang"), element.getroottree().getroot().get("lang")
    return bool(own and of_page) and base(own or "") != base(of_page or "")


def _is_shown_on_wide_screens(element: HtmlElement) -> bool:
    return "d-none" in class_names(element) and any(map(WIDE.fullmatch, class_names(element)))


def _goes_on_behind_a_switch(element: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether the last thing before an element is a paragraph, but for a switch here or behind the element."""
    before, behind = element.getprevious(), element.getnext()
    if before is not None and _is_switch(before):
        before, behind = before.getprevious(), before
    if before is None or behind is None or not _is_switch(behind):
        return False
    return prose[before] > 0 and not any(prose[inner] for inner in before)


def _is_switch(element: HtmlElement) -> bool:
    """Whether an element is a few words that are to be pressed and lead nowhere."""
    if holds_more_text(element, LONGEST_SWITCH):
        return False
    pressed = next(element.iter("button", "a"), None)
    if pressed is None or plain_text(pressed) != plain_text(element):
        return False
    return not leads_elsewhere(pressed)


def _labels(
    panels: list[HtmlElement], prose: Counter[HtmlElement], shown: Counter[HtmlElement]
) -> dict[HtmlElement, HtmlElement]:
    """What the hidden panels of a story are folded under, each right over its own.

    One of several alike needs nothing but a label: a heading, a button, or all that stands in an item with it. One or
    two are story where they stand among it, and neither label nor panel is the page's own.
    """
    telling = [panel for panel in panels if prose[panel] or ends_a_sentence(plain_text(panel))]
    over = {panel: label for panel in telling if (label := label_over(panel)) is not None}
    opening = {panel: label for panel, label in over.items() if _is_opened_by(panel, label)}
    alike = Counter(_kind_of_panel(panel, label) for panel, label in opening.items() if prose[panel])
    return {
        panel: label
        for panel, label in opening.items()
        if alike[_kind_of_panel(panel, label)] >= FEWEST_ALIKE or _is_part_of_story(panel, label, shown)
    }


def _is_opened_by(panel: HtmlElement, label: HtmlElement) -> bool:
    return is_headed(label) or is_pressed(label) or are_alone(label, panel)


def _kind_of_panel(panel: HtmlElement, label: HtmlElement) -> tuple[Kind, Kind | None]:
    """What panels of one kind share, perhaps each with its label in an item of its own."""
    around = panel.getparent()
    if around is None or not are_alone(label, panel):
        return kind_of_box(panel), None
    return (None, panel.tag, panel.get("class")), kind_of_box(around)


def _is_part_of_story(panel: HtmlElement, label: HtmlElement, shown: Counter[HtmlElement]) -> bool:
    """Whether a panel stands among prose that is shown, and neither it nor what opens it is the page's own.

    Behind the last of the story it needs a heading or a question over it.
    """
    if is_of_page(label) or any(map(leads_elsewhere, panel.iter("a"))):
        return False
    lines = [plain_text(label), *map(plain_text, panel.iter("p"))]
    if any(offers_service(line) or OF_THIS_PAGE.search(QUOTED.sub("", line)) for line in lines):
        return False
    asks = plain_text(label).endswith(QUESTION_ENDS)
    if not (is_headed(label) or is_pressed(label) or asks):
        return False
    box = panel
    while (around := box.getparent()) is not None and not shown[around]:
        if not NEVER_AROUND.isdisjoint((str(around.tag), *class_words(around))):
            return False
        box = around
    before, behind = (
        any(shown[e] for e in islice(box.itersiblings(preceding=preceding), NEAR))
        for preceding in (True, False)
    )
    return before and (behind or is_headed(label) or asks)


def _shown_prose(hidden: list[HtmlElement], prose: Counter[HtmlElement]) -> Counter[HtmlElement]:
    """How much prose is shown in each element."""
    shown = Counter(prose)
    out_of_sight = set(hidden)
    for element in hidden:
        if prose[element] and out_of_sight.isdisjoint(element.iterancestors()):
            for around in element.iterancestors():
                shown[around] -= prose[element]
            for inner in element.iter():
                shown[inner] = 0
    return shown


def _is_next_slide(element: HtmlElement, slides: set[Kind]) -> bool:
    """Whether an element is only hidden from screen readers, as are those beside it but for one that is shown."""
    return element.get("aria-hidden") == "true" and kind_of_box(element) in slides


def _shown_kinds(hidden: list[HtmlElement], prose: Counter[HtmlElement]) -> set[Kind]:
    """The kinds of boxes of prose of which one is shown to screen readers beside those that are hidden from them."""
    rows = {row for element in hidden if (row := element.getparent()) is not None}
    return {
        kind_of_box(box)
        for row in rows
        for box in row
        if isinstance(box.tag, str) and box.get("aria-hidden") != "true" and prose[box]
    }


def _said_nowhere_else(
    found: list[HtmlElement], hidden: list[HtmlElement], body: HtmlElement
) -> list[HtmlElement]:
    out_of_sight = {inner for element in hidden for inner in element.iter()}
    shown = (
        text
        for element in body.iter()
        for text in (
            element.text if element not in out_of_sight else None,
            element.tail if element.getparent() not in out_of_sight else None,
        )
    )
    said: set[Run] = set(runs(" ".join(text for text in shown if text)))
    new: list[HtmlElement] = []
    for element in found:
        text = plain_text(element)
        if share_in(text, said) < NEARLY_ALL:
            new.append(element)
            said.update(runs(text))
    return new
