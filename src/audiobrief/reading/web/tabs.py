"""Parts of a story that are told beside each other, of which a page shows one and hides the others behind tabs."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import link_length, plain_text, text_length
from audiobrief.reading.furniture_lines import may_open_links
from audiobrief.reading.web.switches import HEADINGS, new_heading

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

    from lxml.html import HtmlElement

OF_NEWS = re.compile(
    r"(?:the )?(?:latest|newest|trending|popular|top)(?: (?:news|stories|headlines))?", re.IGNORECASE
)
"""What such a tab says in fewer words than a label over links does: "Latest", "Popular"."""
NEAR = 12
"""Elements before the tabs among which there is prose of the story."""


def panels_of_story(
    hidden: Iterable[HtmlElement], body: HtmlElement, shown: Counter[HtmlElement]
) -> list[HtmlElement]:
    """Those of the hidden panels whose tabs stand in the story, beside one that is shown.

    `shown` is how much prose is shown in each element. A panel that is most of the page is the story, and the others
    are what the page has beside it.
    """
    panels = [element for element in hidden if is_tab_panel(element) and _is_prose(element)]
    rows = {row for panel in panels if (row := panel.getparent()) is not None}
    rows -= {row for row in rows if any(map(_is_of_page, _tabs_over(row)))}
    of_story = {row for row in rows if _stands_in_story(row, body, shown)}
    return [panel for panel in panels if panel.getparent() in of_story]


def _tabs_over(row: HtmlElement) -> list[HtmlElement]:
    """The tabs that stand with the panels, or in the box around them."""
    around = (box for box in (row, row.getparent()) if box is not None)
    return next(filter(None, (list(box.xpath("descendant::*[@role='tab']")) for box in around)), [])


def _is_of_page(tab: HtmlElement) -> bool:
    """Whether a tab shows what the page has beside the story, as "Most read" does."""
    label = plain_text(tab)
    return may_open_links(label) or OF_NEWS.fullmatch(label) is not None


def is_tab_panel(element: HtmlElement) -> bool:
    return element.get("role") == "tabpanel"


def _is_prose(panel: HtmlElement) -> bool:
    return link_length(panel) < text_length(panel) / 2


def _stands_in_story(row: HtmlElement, body: HtmlElement, shown: Counter[HtmlElement]) -> bool:
    box = next((element for element in row if is_tab_panel(element) and shown[element]), None)
    if box is None or shown[box] > shown[body] / 2 or not _is_prose(box):
        return False
    while (around := box.getparent()) is not None and shown[around] == shown[box]:
        box = around
    return any(shown[before] for before in islice(box.itersiblings(preceding=True), NEAR))


def name_by_tabs(panels: list[HtmlElement], body: HtmlElement) -> None:
    """Sets what is said on the tabs over what stands behind them, where that has no heading of its own."""
    rows = {row for panel in panels if (row := panel.getparent()) is not None}
    tabs = list(body.xpath("descendant::*[@role='tab']")) if rows else []
    said = {tab.get("id"): plain_text(tab) for tab in tabs if tab.get("id")}
    controlling = {tab.get("aria-controls"): plain_text(tab) for tab in tabs if tab.get("aria-controls")}
    for panel in (element for row in rows for element in row if is_tab_panel(element)):
        name = said.get(panel.get("aria-labelledby")) or controlling.get(panel.get("id"))
        if name and next(panel.iter(*HEADINGS), None) is None:
            heading = new_heading(panel, name)
            heading.tail, panel.text = panel.text, None
            panel.insert(0, heading)
