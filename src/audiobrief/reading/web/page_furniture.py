"""Takes out of a page the parts that stand around a story: menus, share bars, boxes, teasers, comments."""

from __future__ import annotations

import re
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.page_text import (
    holds_more_text,
    link_length,
    plain_text,
    text_length,
)
from audiobrief.reading.web.cards import remove_cards
from audiobrief.reading.web.class_words import class_names, class_words
from audiobrief.reading.web.comments import remove_comments
from audiobrief.reading.web.footnotes import remove_footnotes
from audiobrief.reading.web.formulas import name_formulas
from audiobrief.reading.web.paragraphs import prose_length, prose_lengths
from audiobrief.reading.web.posts import reduce_embedded_posts
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

NEVER_STORY = ("nav", "button", "select", "textarea", "option", "audio", "canvas", "math", "map", "input")
OPENED = ("h2", "h3", "h4", "h5", "h6", "dt")
"""What may be nothing but a button that opens what stands under it, as the answer to a question."""
STRUCK = ("s", "strike", "del")
"""Elements of what the writer has taken back."""
MAY_BE_FURNITURE = " | ".join(
    f"descendant::{tag}" for tag in ("*[@*]", *NEVER_STORY, *STRUCK, "aside", "footer")
)
NEVER_STORY_ROLES = re.compile(
    r"\b(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|"
    r"button|alert|status|tooltip|doc-endnotes|doc-footnote)\b"
)
FURNITURE = re.compile(
    r"\b(?:share|sharing|sharebar|sharedaddy|sociable|social|addthis|newsletters?|signup|sign up|promos?|related|"
    r"recirc|recirculation|recommended|recommendations?|outbrain|taboola|revcontent|zergnet|teads|advert|"
    r"advertisement|advertising|adslot|ad slot|adunit|ad unit|ad container|ad wrapper|dfp|sponsored|comments|"
    r"comment form|comment respond|comment count|commentlist|disqus|livefyre|breadcrumbs?|cookies?|consent|gdpr|"
    r"pagination|pager|popup|modal|trending|mostpopular|most popular|mostread|most read|bylines?|sidebar|skiplink|"
    r"skip link|jumplink|readmore|read more|read next|up next|also like|morestories|more stories|more from|more on|"
    r"see also|nextarticle|next article|nextstory|next story|nextpost|next post|"
    r"footnotes?|endnotes|story list|top stories|latest news|popular posts|follow us|"
    r"authorbox|author box|authorbio|author bio|author info|about author|bio|taglist|tag list|post tags|"
    r"article tags|entry tags|entry meta|post meta|article meta|post navigation|reading time|toc|table of|back top|"
    r"tabs list|nav tabs|"
    r"marketing|noscript|app download|print button|call to action|cta|video (?:resource|headline|duration|playlist))\b"
)
"""Words that parts of a page that are not the story are named by."""
CALL_TO_PAY = re.compile(r"\b(?:subscribe|subscription|paywall|regwall|donate|donation|membership)\b")
"""What a call to pay is named by, and at times the story that is paid for: only the call has links."""
FURNITURE_NAMES = frozenset({"ad", "ads", "tags", "meta", "widget", "comment", "respond", "toolbar"})
SMALL_FURNITURE = re.compile(r"\b(?:share|sharing|newsletter|advertisement|editsection)\b")
ADDRESS_FIELDS = "descendant::input[@type='email']"
LONGEST_OFFER = 300
"""Characters."""
BUTTON = frozenset({"button", "btn", "cta"})
LONGEST_PROMOTION = 120
"""Characters."""
BOXES = ("div", "section", "aside")
TITLES = ("h1", "h2", "h3", "h4", "h5")
LONGEST_TITLE_OF_A_BOX = 60
"""Characters."""
FEWEST_WORDS_OF_A_HEADLINE = 3
PART = re.compile(
    r"(?:part|chapter|teil|kapitel|parte|partie|capítulo|chapitre) (?:\d+|[ivx]+|one|two|three|four|five|six)\b",
    re.IGNORECASE,
)
"""The title of a part of a story."""
SMALL_SHARE = 0.25
"""Of the page's prose: what holds more than this is not furniture, whatever it is called."""


def remove_furniture(body: HtmlElement) -> None:
    """Removes what is not the story from `body`, by what it is and by what it calls itself.

    Posts embedded from social networks stay, as quotations of their text alone. Nothing that holds much
    of the page's prose is removed: pages call their wrappers strange things.
    """
    reduce_embedded_posts(body)
    remove_footnotes(body)
    prose = prose_lengths(body)
    name_formulas(body)
    remove_cards(body, prose)
    remove_comments(body, prose)
    _unwrap_buttons_of_headings(body)
    _remove_teasers(body, prose)
    _remove_next_stories(body, prose)
    _remove_offers(body)
    _remove_promotions(body)
    for element in body.xpath(MAY_BE_FURNITURE):
        if element.getparent() is None or not _looks_like_furniture(element):
            continue
        if _is_small(element, prose[element], prose[body]):
            element.drop_tree()


def _unwrap_buttons_of_headings(body: HtmlElement) -> None:
    """Makes text of the buttons that are all of a heading."""
    for heading in body.iter(*OPENED):
        for button in [element for element in heading.iter("*") if _is_button(element)]:
            if text_length(button) == text_length(heading) > 0:
                button.attrib.pop("role", None)
                button.tag = "span" if button.tag == "button" else button.tag


def _is_button(element: HtmlElement) -> bool:
    return element.tag == "button" or element.get("role") == "button"


def _remove_teasers(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the beginnings of other stories, each an article whose heading links to it, and the titles over them.

    Where they are most of the page, they are the story: a live blog, or the news of a day.
    """
    teasers = [article for article in body.iter("article") if _is_teaser(article)]
    if sum(prose[teaser] for teaser in teasers) > prose[body] / 2:
        return
    for article in teasers:
        around = article.getparent()
        if around is None or prose[article] > prose[body] * SMALL_SHARE:
            continue
        article.drop_tree()
        while around is not None and around.tag in BOXES and _is_empty_but_for_title(around):
            emptied, around = around, around.getparent()
            if around is not None:
                emptied.drop_tree()


def _remove_next_stories(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the articles with titles of their own that follow the one which the page is named for."""
    page_title = body.find("../head/title")
    named = plain_text(page_title) if page_title is not None else ""
    own_titles = [(article, plain_text(h1)) for article in body.iter("article") for h1 in article.iter("h1")]
    titles = [title for _, title in own_titles]
    story = next((article for article, title in own_titles if title in named and _is_headline(title)), None)
    if story is None or not prose[story] or len(set(titles)) < len(titles):
        return
    for article, title in own_titles[titles.index(plain_text(next(story.iter("h1")))) + 1 :]:
        is_within = story in (article, *article.iterancestors())
        is_other = title not in named and PART.match(title) is None
        if article.getparent() is not None and not is_within and is_other:
            article.drop_tree()


def _is_headline(title: str) -> bool:
    return len(title.split()) >= FEWEST_WORDS_OF_A_HEADLINE


def _remove_offers(body: HtmlElement) -> None:
    """Removes the boxes in which a reader is to give an address, with the offer over them."""
    fields = body.xpath(ADDRESS_FIELDS)
    longest = min(LONGEST_OFFER, text_length(body) // 4) if fields else 0
    for field in fields:
        around = takewhile(
            lambda e: e.tag in (*BOXES, "form", "label", "p") and not holds_more_text(e, longest),
            field.iterancestors(),
        )
        box = next(reversed(list(around)), None)
        if box is not None and box.getparent() is not None and box.find(".//h1") is None:
            box.drop_tree()


def _remove_promotions(body: HtmlElement) -> None:
    """Removes the boxes of a line or two over a button that leads elsewhere, as for a fair or a ticket."""
    for button in [link for link in body.iter("a") if not BUTTON.isdisjoint(class_words(link))]:
        around = takewhile(
            lambda e: e.tag in BOXES and not holds_more_text(e, LONGEST_PROMOTION), button.iterancestors()
        )
        boxes = list(around)
        box = next((e for e in reversed(boxes) if text_length(e) > text_length(button)), None)
        if box is None or box.getparent() is None or _holds_what_is_told(box) or _says_more(box, button):
            continue
        box.drop_tree()


def _holds_what_is_told(box: HtmlElement) -> bool:
    return prose_length(box) > 0 or any(
        next(box.iter(tag), None) is not None for tag in ("h1", "figcaption", "li", "time", "blockquote")
    )


def _says_more(box: HtmlElement, button: HtmlElement) -> bool:
    """Whether a sentence ends in a box outside its button, as over a button to share it."""
    inside = frozenset(button.iter("*"))
    outside = (element for element in box.iter("*") if element not in inside)
    texts = chain.from_iterable((e.text, *(child.tail for child in e)) for e in outside)
    return any(ends_a_sentence((text or "").strip()) for text in texts)


def _is_teaser(article: HtmlElement) -> bool:
    headings = [heading for tag in TITLES for heading in article.iter(tag)]
    if len(headings) != 1 or headings[0].tag == "h1":
        return False
    around = [link for link in headings[0].iterancestors("a") if article in link.iterancestors()]
    addresses = [link.get("href") or "#" for link in (*around, *headings[0].iter("a"))]
    linked = bool(around) or link_length(headings[0]) >= text_length(headings[0])
    return linked and all("#" not in address for address in addresses)


def _is_empty_but_for_title(box: HtmlElement) -> bool:
    return not holds_more_text(box, LONGEST_TITLE_OF_A_BOX) and all(
        text_length(part) == 0 or any(next(part.iter(tag), None) is not None for tag in TITLES)
        for part in box
    )


def _is_small(element: HtmlElement, prose: int, all_prose: int) -> bool:
    if element.tag in ("article", "main", "h1") or element.find(".//h1") is not None:
        return False
    if element.tag == "p":
        return _asks_to_sign_up(element) or (prose == 0 and not _is_one_of_many(element))
    if not all_prose:
        return text_length(element) < 200 or link_length(element) > text_length(element) / 2
    return prose <= all_prose * SMALL_SHARE


def _is_one_of_many(paragraph: HtmlElement) -> bool:
    """Whether a paragraph is named as another of the same part of the page is that is prose."""
    around = paragraph.getparent()
    named = paragraph.get("class")
    return around is not None and any(
        other is not paragraph and other.get("class") == named and prose_length(other) > 0
        for other in around.iterchildren("p")
    )


def _looks_like_furniture(element: HtmlElement) -> bool:
    return (
        element.tag in (*NEVER_STORY, *STRUCK)
        or (element.tag in ("aside", "footer") and not (_is_part_of_a_quote(element) or _is_frame(element)))
        or NEVER_STORY_ROLES.search((element.get("role") or "").lower()) is not None
        or _is_called_furniture(element)
    )


def _is_called_furniture(element: HtmlElement) -> bool:
    if element.tag in ("img", "picture", "em", "strong", "b", "i", "blockquote", "html", "body"):
        return False
    words = " ".join(class_words(element))
    if element.tag in ("li", "span", "a"):
        return SMALL_FURNITURE.search(words) is not None
    return (
        FURNITURE.search(words) is not None
        or (CALL_TO_PAY.search(words) is not None and _calls(element))
        or not FURNITURE_NAMES.isdisjoint(class_names(element))
        or (element.get("id") or "").lower() in FURNITURE_NAMES
    )


def _calls(element: HtmlElement) -> bool:
    return any(next(element.iter(tag), None) is not None for tag in ("a", "button", "form", "input"))


def _asks_to_sign_up(paragraph: HtmlElement) -> bool:
    return "newsletter" in class_words(paragraph) and _calls(paragraph)


def _is_part_of_a_quote(element: HtmlElement) -> bool:
    return element.tag == "footer" and next(element.iterancestors("blockquote"), None) is not None


def _is_frame(element: HtmlElement) -> bool:
    """Whether an element holds nothing but a picture with its caption."""
    figure = element.find(".//figure")
    return figure is not None and not holds_more_text(element, text_length(figure))
