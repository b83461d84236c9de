"""Takes out of a page the parts that stand around a story: menus, share bars, boxes, teasers, comments."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, link_length, plain_text, text_length
from audiobrief.reading.furniture_lines import is_heading_of_furniture
from audiobrief.reading.web.asides import is_within_story, says_only_sentences_behind_prose, tell
from audiobrief.reading.web.called_captions import is_called_caption
from audiobrief.reading.web.cards import remove_cards
from audiobrief.reading.web.class_words import class_names, class_words, kind_of_box
from audiobrief.reading.web.comments import remove_comments
from audiobrief.reading.web.footnotes import remove_footnotes
from audiobrief.reading.web.formulas import name_formulas
from audiobrief.reading.web.offers import (
    remove_calls_to_join,
    remove_letters,
    remove_offers,
    remove_promotions,
    remove_questions,
)
from audiobrief.reading.web.other_articles import remove_next_stories, remove_teasers
from audiobrief.reading.web.paragraphs import SMALL_SHARE, prose_lengths
from audiobrief.reading.web.pictures import holds_a_picture
from audiobrief.reading.web.posts import reduce_embedded_posts
from audiobrief.reading.web.switches import name_panels
from audiobrief.reading.web.wording import bare, ends_a_sentence

if TYPE_CHECKING:
    from collections import Counter

    from lxml.html import HtmlElement

NEVER_STORY = ("nav", "button", "select", "textarea", "option", "audio", "canvas", "math", "map", "input")
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
OPENED = (*HEADINGS, "dt", "summary")
"""Headings that may be nothing but a button, which folds or opens what stands under them."""
STRUCK = ("s", "strike", "del")
"""Elements of what the writer has taken back."""
MAY_BE_FURNITURE = (
    "descendant::*[@* or "
    + " or ".join(f"self::{tag}" for tag in (*NEVER_STORY, *STRUCK, "aside", "footer", "label"))
    + "]"
)
NEVER_STORY_ROLES = re.compile(
    r"\b(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|"
    r"button|alert|status|tooltip|doc-endnotes|doc-footnote)\b"
)
ASIDE_ROLES = re.compile(r"complementary|alert|status")
BOXES = ("div", "section")
OF_LINKS = re.compile(
    r"\b(?:share|sharing|sharebar|sharedaddy|sociable|social|addthis|newsletters?|signup|sign up|related|relcontent|"
    r"recirc|recirculation|recommended|recommendations?|outbrain|taboola|revcontent|zergnet|"
    r"comment form|comment respond|comment count|breadcrumbs?|"
    r"pagination|pager|trending|mostpopular|most popular|mostread|most read|skiplink|"
    r"skip link|jumplink|readmore|read more|read next|up next|also like|morestories|more stories|more from|more on|"
    r"see also|nextarticle|next article|nextstory|next story|nextpost|next post|"
    r"story list|top stories|latest news|popular posts|follow us|taglist|tag list|post tags|"
    r"article tags|entry tags|post navigation|toc|table of|back top|"
    r"hatnote|dablink|tabs list|nav tabs|(?:text|story|reading|font|display) settings|app download|print button|"
    r"call to action|cta)\b"
)
"""What parts of a page are named by that lead elsewhere; in the names of the story's parts they are its subject."""
OF_PEOPLE = re.compile(
    r"\b(?:comments|commentlist|disqus|livefyre|bylines?|footnotes?|endnotes|authorbox|author box|authorbio|author bio|"
    r"author (?:info|details?|description|profile|card)|about author|bio|(?:entry|post|article) meta|postmetadata)\b"
)
"""What parts are named by in which writers or readers say something in whole sentences."""
OF_PICTURE = r"(?:photos?|images?|img|pictures?|figure)"
"""Behind the word for a window in a name, what opens in one."""
OF_TEXT = re.compile(
    r"\b(?:promos?|teads|advert|advertisement|advertising|adslot|ad slot|adunit|ad unit|ad container|ad wrapper|dfp|"
    rf"sponsored|cookies?|consent|gdpr|(?:popup|modal)(?! {OF_PICTURE}\b)|sidebar|{OF_PEOPLE.pattern}|reading time|"
    r"marketing|noscript|disclaimers?|video (?:resource|headline|duration|playlist))\b"
)
"""What other parts are named by that are not the story; they may be nothing but text."""
CALL_TO_PAY = re.compile(r"\b(?:subscribe|subscription|paywall|regwall|donate|donation|membership)\b")
"""What a call to pay is named by, and at times the story that is paid for: only the call has links."""
NEAR = 3
"""Elements below a picture among which its caption stands."""
SHORT = 200
"""Characters of what is furniture on a page that has no prose."""
FURNITURE_NAMES = frozenset({"ad", "ads", "tags", "meta", "widget", "comment", "respond", "toolbar"})
SMALL_FURNITURE = re.compile(r"\b(?:share|sharing|newsletter|advertisement|editsection)\b")


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
    _unwrap_buttons_of_pictures(body)
    name_panels(body, prose)
    remove_teasers(body, prose)
    remove_next_stories(body, prose)
    remove_offers(body, prose)
    remove_questions(body)
    remove_calls_to_join(body)
    remove_letters(body)
    remove_promotions(body)
    _remove_what_is_called_furniture(body, prose)


def _unwrap_buttons_of_headings(body: HtmlElement) -> None:
    """Makes text of the buttons that are all of a heading."""
    for heading in body.iter(*OPENED):
        for button in [element for element in heading.iter("*") if _is_button(element)]:
            if text_length(button) == text_length(heading) > 0:
                button.attrib.pop("role", None)
                button.tag = "span" if button.tag == "button" else button.tag


def _unwrap_buttons_of_pictures(body: HtmlElement) -> None:
    """Makes plain boxes of the buttons that only show the picture over a caption larger."""
    for button in body.xpath("descendant::*[self::button or @role='button']"):
        if not holds_a_picture(button) or holds_more_text(button, 0):
            continue
        if button.tag == "div" or _has_a_caption_below(button):
            button.attrib.pop("role", None)
            button.tag = "span" if button.tag == "button" else button.tag


def _has_a_caption_below(element: HtmlElement) -> bool:
    below = islice(element.itersiblings("div", "p", "span", "small", "figcaption"), NEAR)
    return any(map(is_called_caption, below))


def _is_button(element: HtmlElement) -> bool:
    return element.tag == "button" or element.get("role") == "button"


def _remove_what_is_called_furniture(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
    """Removes what its tag, its role or its names say is furniture, and takes such names from parts of the story."""
    kinds_of_prose = {kind_of_box(paragraph) for paragraph in body.iter("p") if prose[paragraph]}
    for element in body.xpath(MAY_BE_FURNITURE):
        if element.getparent() is None:
            continue
        is_furniture = _is_furniture_by_kind(element)
        if not (is_furniture or is_called_furniture(element)):
            continue
        if _may_be_aside(element) and is_within_story(element, prose):
            tell(element)
        elif not is_furniture and (misleading := _misleading_names(element, prose)):
            _forget_names(element, *misleading)
        elif element.tag == "p":
            is_like_prose = prose[element] > 0 or kind_of_box(element) in kinds_of_prose
            if _asks_to_sign_up(element) or not is_like_prose:
                element.drop_tree()
        elif _is_small(element, prose[element], prose[body]):
            element.drop_tree()


def _is_small(element: HtmlElement, prose: int, all_prose: int) -> bool:
    if element.tag in ("article", "main", "h1") or element.find(".//h1") is not None:
        return False
    if not all_prose:
        return text_length(element) < SHORT or link_length(element) > text_length(element) / 2
    return prose <= all_prose * SMALL_SHARE


def _is_furniture_by_kind(element: HtmlElement) -> bool:
    return (
        element.tag in (*NEVER_STORY, *STRUCK)
        or (element.tag in ("aside", "footer") and not (_is_foot_within(element) or _is_frame(element)))
        or NEVER_STORY_ROLES.search((element.get("role") or "").lower()) is not None
        or _is_box_to_tick(element)
    )


def _is_box_to_tick(element: HtmlElement) -> bool:
    """Whether an element labels a choice with nothing but a sign, as an empty square before what is to be bought."""
    return element.tag == "label" and not any(map(str.isalnum, plain_text(element)))


def _may_be_aside(element: HtmlElement) -> bool:
    """Whether only its tag or its role calls a box furniture, and not that of a dialog or the page's apparatus."""
    is_aside = element.tag == "aside" or (
        element.tag in BOXES and ASIDE_ROLES.fullmatch((element.get("role") or "").lower()) is not None
    )
    return is_aside and not (is_called_furniture(element, without="role") or _calls(element))


def is_called_furniture(element: HtmlElement, *, without: str | None = None) -> bool:
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
    if not name or is_called_furniture(element, without="id"):
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
    words = " ".join(class_words(element))
    if OF_TEXT.search(words) is None or _stands_among(element, prose):
        return True
    is_last = element.getnext() is None and OF_PEOPLE.search(words) is None
    return is_last and says_only_sentences_behind_prose(element, prose)


def _misleading_names(element: HtmlElement, prose: Counter[HtmlElement]) -> tuple[str, ...]:
    """The attributes by which what is story, or its picture, is called furniture."""
    if _is_part_of_the_story(element, prose) or _is_only_a_figure(element):
        return "class", "id"
    return ("id",) if _is_named_by_its_address(element) else ()


def _is_only_a_figure(element: HtmlElement) -> bool:
    """Whether what is called a part that leads elsewhere, as "related-image", is a figure with its caption and no link."""
    leads_by_name = OF_TEXT.search(" ".join(class_words(element))) is None
    return leads_by_name and _is_frame(element) and not _calls(element)


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


def _is_foot_within(element: HtmlElement) -> bool:
    """Whether an element says at the foot of a quotation or a picture whose it is."""
    return element.tag == "footer" and next(element.iterancestors("blockquote", "figure"), None) is not None


def _is_frame(element: HtmlElement) -> bool:
    """Whether an element holds nothing but a picture with its caption."""
    figure = element.find(".//figure")
    return figure is not None and not holds_more_text(element, text_length(figure))
