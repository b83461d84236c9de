"""Takes out of a page the parts that stand around a story: menus, share bars, boxes, teasers, comments."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, groupby, pairwise, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.page_lines import SUBSCRIPTION, is_heading_of_furniture
from audiobrief.reading.page_text import (
    holds_more_text,
    link_length,
    plain_text,
    text_length,
)
from audiobrief.reading.web.cards import remove_cards
from audiobrief.reading.web.class_words import class_names, class_words, kind_of_box
from audiobrief.reading.web.comments import remove_comments
from audiobrief.reading.web.footnotes import remove_footnotes
from audiobrief.reading.web.formulas import name_formulas
from audiobrief.reading.web.paragraphs import prose_length, prose_lengths
from audiobrief.reading.web.posts import reduce_embedded_posts
from audiobrief.reading.web.prose import CUT_OFF
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NEVER_STORY = ("nav", "button", "select", "textarea", "option", "audio", "canvas", "math", "map", "input")
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
OPENED = (*HEADINGS, "dt")
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
OF_LINKS = re.compile(
    r"\b(?:share|sharing|sharebar|sharedaddy|sociable|social|addthis|newsletters?|signup|sign up|related|"
    r"recirc|recirculation|recommended|recommendations?|outbrain|taboola|revcontent|zergnet|"
    r"comment form|comment respond|comment count|breadcrumbs?|"
    r"pagination|pager|trending|mostpopular|most popular|mostread|most read|skiplink|"
    r"skip link|jumplink|readmore|read more|read next|up next|also like|morestories|more stories|more from|more on|"
    r"see also|nextarticle|next article|nextstory|next story|nextpost|next post|"
    r"story list|top stories|latest news|popular posts|follow us|taglist|tag list|post tags|"
    r"article tags|entry tags|post navigation|toc|table of|back top|"
    r"tabs list|nav tabs|app download|print button|call to action|cta)\b"
)
"""What parts of a page are named by that lead elsewhere; in the names of the story's parts they are its subject."""
OF_TEXT = re.compile(
    r"\b(?:promos?|teads|advert|advertisement|advertising|adslot|ad slot|adunit|ad unit|ad container|ad wrapper|dfp|"
    r"sponsored|comments|commentlist|disqus|livefyre|cookies?|consent|gdpr|popup|modal|bylines?|sidebar|"
    r"footnotes?|endnotes|authorbox|author box|authorbio|author bio|author info|about author|bio|"
    r"entry meta|post meta|article meta|reading time|"
    r"marketing|noscript|video (?:resource|headline|duration|playlist))\b"
)
"""What other parts are named by that are not the story; they may be nothing but text."""
CALL_TO_PAY = re.compile(r"\b(?:subscribe|subscription|paywall|regwall|donate|donation|membership)\b")
"""What a call to pay is named by, and at times the story that is paid for: only the call has links."""
FURNITURE_NAMES = frozenset({"ad", "ads", "tags", "meta", "widget", "comment", "respond", "toolbar"})
SMALL_FURNITURE = re.compile(r"\b(?:share|sharing|newsletter|advertisement|editsection)\b")
ADDRESS_FIELDS = "descendant::input[@type='email']"
LONGEST_OFFER = 300
"""Characters."""
TO_READERS = re.compile(
    rf"{SUBSCRIPTION.pattern}|\b(?:you|your|yours|we|us|our|e-?mails?|mail|newsletters?)\b", re.IGNORECASE
)
"""What an offer to send something says."""
FEWEST_IN_A_LIST = 3
"""Boxes alike."""
BUTTON = frozenset({"button", "btn", "cta"})
LONGEST_PROMOTION = 120
"""Characters."""
BOXES = ("div", "section", "aside")
TITLES = ("h1", "h2", "h3", "h4", "h5")
LONGEST_TITLE_OF_A_BOX = 60
"""Characters."""
OF_TEASERS = ("img", "picture", "time")
"""What the beginnings of other stories have, and a review of several books may have not."""
FEWEST_WORDS_OF_A_HEADLINE = 3
PART = re.compile(
    r"(?:part|chapter|teil|kapitel|parte|partie|capítulo|chapitre) (?:\d+|[ivx]+|one|two|three|four|five|six)\b",
    re.IGNORECASE,
)
"""The title of a part of a story."""
SIGNED = frozenset({"author", "authors", "byline", "date", "dateline", "published", "timestamp"})
"""Words in the names of what tells who wrote a story, or when."""
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
    _remove_offers(body, prose)
    _remove_promotions(body)
    _remove_what_is_called_furniture(body, prose)


def _remove_what_is_called_furniture(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes what its tag, its role or its names say is furniture, and takes such names from parts of the story."""
    kinds_of_prose = {kind_of_box(paragraph) for paragraph in body.iter("p") if prose[paragraph]}
    for element in body.xpath(MAY_BE_FURNITURE):
        if element.getparent() is None:
            continue
        is_furniture = _is_furniture_by_kind(element)
        if not (is_furniture or _is_called_furniture(element)):
            continue
        if not is_furniture and _is_part_of_the_story(element, prose):
            _forget_names(element, "class", "id")
        elif not is_furniture and _is_named_by_its_address(element):
            _forget_names(element, "id")
        elif element.tag == "p":
            is_like_prose = prose[element] > 0 or kind_of_box(element) in kinds_of_prose
            if _asks_to_sign_up(element) or not is_like_prose:
                element.drop_tree()
        elif _is_small(element, prose[element], prose[body]):
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
    told_of = _told_of(teasers, prose)
    for article in teasers:
        around = article.getparent()
        if around is None or article in told_of or prose[article] > prose[body] * SMALL_SHARE:
            continue
        article.drop_tree()
        while around is not None and around.tag in BOXES and _is_empty_but_for_title(around):
            emptied, around = around, around.getparent()
            if around is not None:
                emptied.drop_tree()


def _told_of(teasers: list[HtmlElement], prose: Counter[HtmlElement]) -> set[HtmlElement]:
    """Those that the story around them tells of, as the books of a review: several right behind one of its paragraphs."""
    saying = {teaser for teaser in teasers if _says_in_whole_sentences(teaser, prose)}
    found: set[HtmlElement] = set()
    for row in {row for teaser in saying if (row := teaser.getparent()) is not None}:
        own = sum(prose[paragraph] for paragraph in row.iterchildren("p"))
        runs = [list(run) for _, run in groupby(row, key=saying.__contains__)]
        for before, run in pairwise(runs):
            is_behind_paragraph = before[-1].tag == "p" and ends_a_sentence(plain_text(before[-1]))
            if is_behind_paragraph and len(run) >= FEWEST_IN_A_LIST and sum(prose[e] for e in run) < own:
                found.update(saying.intersection(run))
    return found


def _says_in_whole_sentences(article: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether an article under a linked title has neither picture nor day, as teasers have, and no paragraph that is cut off."""
    if not prose[article] or next(article.iter(*OF_TEASERS), None) is not None:
        return False
    texts = [plain_text(paragraph) for paragraph in article.iter("p") if prose[paragraph]]
    return all(ends_a_sentence(text) and not text.endswith(CUT_OFF) for text in texts)


def _remove_next_stories(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the articles with titles of their own that follow the one which the page is named for.

    Chapters are articles with titles, too; another story tells when it was written or by whom, or leads to its page.
    """
    page_title = body.find("../head/title")
    named = plain_text(page_title) if page_title is not None else ""
    own_titles = [(article, plain_text(h1)) for article in body.iter("article") for h1 in article.iter("h1")]
    titles = [title for _, title in own_titles]
    story = next((article for article, title in own_titles if title in named and _is_headline(title)), None)
    if story is None or not prose[story] or len(set(titles)) < len(titles):
        return
    for article, title in own_titles[titles.index(plain_text(next(story.iter("h1")))) + 1 :]:
        is_within = story in (article, *article.iterancestors())
        is_other = title not in named and PART.match(title) is None and _is_signed(article)
        if article.getparent() is not None and not is_within and is_other:
            article.drop_tree()


def _is_signed(article: HtmlElement) -> bool:
    """Whether an article says who wrote it or when, or its title leads to its own page."""
    return (
        next(article.iter("time"), None) is not None
        or any(link_length(h1) > 0 for h1 in article.iter("h1"))
        or any(not SIGNED.isdisjoint(class_words(element)) for element in article.iter("*"))
    )


def _is_headline(title: str) -> bool:
    return len(title.split()) >= FEWEST_WORDS_OF_A_HEADLINE


def _remove_offers(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes the boxes in which a reader is to give an address, with the offer over them."""
    fields = body.xpath(ADDRESS_FIELDS)
    longest = min(LONGEST_OFFER, text_length(body) // 4) if fields else 0
    for field in fields:
        around = takewhile(
            lambda e: (
                e.tag in (*BOXES, "form", "label", "p")
                and not holds_more_text(e, longest)
                and not _holds_a_paragraph_of_the_story(e, prose)
            ),
            field.iterancestors(),
        )
        box = next(reversed(list(around)), None)
        if box is not None and box.getparent() is not None and box.find(".//h1") is None:
            box.drop_tree()


def _holds_a_paragraph_of_the_story(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box is one of several alike that hold prose, and a paragraph in it offers nothing to the reader."""
    row = box.getparent()
    if not prose[box] or row is None:
        return False
    has_like = any(
        other is not box and prose[other] and kind_of_box(other) == kind_of_box(box) for other in row
    )
    return has_like and any(prose[p] and TO_READERS.search(plain_text(p)) is None for p in box.iter("p"))


def _remove_promotions(body: HtmlElement) -> None:
    """Removes the boxes of a line or two over a button that leads elsewhere, as for a fair or a ticket.

    Of several alike beside each other, as the dates of a week, only the buttons are removed.
    """
    buttons = [link for link in body.iter("a") if not BUTTON.isdisjoint(class_words(link))]
    around = {button: _small_boxes_around(button) for button in buttons}
    saying = (box for box in set(chain.from_iterable(around.values())) if text_length(box) > link_length(box))
    alike = Counter(map(kind_of_box, saying))
    for button, boxes in around.items():
        box = next((e for e in reversed(boxes) if text_length(e) > text_length(button)), None)
        if box is None or box.getparent() is None or _holds_what_is_told(box) or _says_more(box, button):
            continue
        if any(alike[kind_of_box(e)] >= FEWEST_IN_A_LIST for e in boxes):
            button.drop_tree()
        else:
            box.drop_tree()


def _small_boxes_around(button: HtmlElement) -> list[HtmlElement]:
    around = takewhile(
        lambda e: e.tag in BOXES and not holds_more_text(e, LONGEST_PROMOTION), button.iterancestors()
    )
    return list(around)


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
    if not all_prose:
        return text_length(element) < 200 or link_length(element) > text_length(element) / 2
    return prose <= all_prose * SMALL_SHARE


def _is_furniture_by_kind(element: HtmlElement) -> bool:
    return (
        element.tag in (*NEVER_STORY, *STRUCK)
        or (element.tag in ("aside", "footer") and not (_is_part_of_a_quote(element) or _is_frame(element)))
        or NEVER_STORY_ROLES.search((element.get("role") or "").lower()) is not None
    )


def _is_called_furniture(element: HtmlElement, *, without: str | None = None) -> bool:
    """Whether the names of an element, but for those of the kind `without`, are furniture's."""
    if element.tag in ("img", "picture", "em", "strong", "b", "i", "blockquote", "html", "body"):
        return False
    words = " ".join(class_words(element, without=without))
    if element.tag in ("li", "span", "a"):
        return SMALL_FURNITURE.search(words) is not None
    return (
        OF_LINKS.search(words) is not None
        or OF_TEXT.search(words) is not None
        or (CALL_TO_PAY.search(words) is not None and _calls(element))
        or not FURNITURE_NAMES.isdisjoint(class_names(element))
        or (without != "id" and (element.get("id") or "").lower() in FURNITURE_NAMES)
    )


def _is_named_by_its_address(element: HtmlElement) -> bool:
    """Whether only its id calls an element furniture, and is there to lead to a part of the story.

    So is a heading's, and one that is made of the words of the part's heading.
    """
    name = element.get("id")
    if not name or _is_called_furniture(element, without="id"):
        return False
    if element.tag in HEADINGS:
        return True
    heading = next(element.iter(*HEADINGS), None)
    title = plain_text(heading) if heading is not None else ""
    return bare(name.replace("_", " ")) == bare(title) and not is_heading_of_furniture(title)


def _is_part_of_the_story(element: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether what is only called furniture is prose beside the story's, with nothing to follow or to press.

    What may be nothing but text, as who an author is, is so only among the story's own sentences.
    """
    around = element.getparent()
    if not prose[element] or around is None or prose[around] == prose[element]:
        return False
    if _calls(element) or next(element.iterancestors("a"), None) is not None:
        return False
    return OF_TEXT.search(" ".join(class_words(element))) is None or _stands_among(element, prose)


def _forget_names(element: HtmlElement, *kinds: str) -> None:
    """Takes from an element the names by which the extractor, too, would take it for furniture."""
    for kind in kinds:
        element.attrib.pop(kind, None)


def _stands_among(element: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether prose stands right before an element, and a sentence or prose right behind it."""
    before, behind = element.getprevious(), element.getnext()
    return (
        before is not None
        and behind is not None
        and prose[before] > 0
        and (prose[behind] > 0 or (behind.tag == "p" and ends_a_sentence(plain_text(behind))))
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
