"""Boxes on a page in which its reader is to do something: to have letters sent, to join, to vote, to buy a ticket."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from audiobrief.reading.element_text import holds_more_text, link_length, plain_text, text_length
from audiobrief.reading.furniture_lines import SUBSCRIPTION
from audiobrief.reading.plain_sentences import is_plain_sentence, is_said, speaks_to_reader
from audiobrief.reading.web.class_words import class_words, kind_of_box
from audiobrief.reading.web.paragraphs import prose_length
from audiobrief.reading.web.removing import BOXES, drop
from audiobrief.reading.web.wording import ends_a_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

CHOICES = "descendant::input[@type='radio' or @type='checkbox']"
LETTERS = frozenset({"newsletter", "newsletters"})
OF_FORMS = ("form", "fieldset", "label", "ul", "ol", "li", "p")
ASKING = frozenset({"poll", "quiz", "survey", "vote", "umfrage", "encuesta", "sondage", "sondaggio"})
TO_JOIN = re.compile(
    r"(?:join|subscribe|sign ?up|register|donate|support us|become an? (?:member|subscriber|supporter)|"
    r"s['’](?:inscrire|abonner)|je m['’](?:inscris|abonne)|"
    r"(?:jetzt )?(?:kostenlos |gratis )?(?:anmelden|abonnieren|bestellen|registrieren)|iscriviti|abbonati|"
    r"suscr[íi]b(?:ete|irse|irme)|reg[íi]str(?:ate|arse)|ap[úu]ntate|assin(?:e|ar)|inscreva-se|inschrijven|aanmelden)"
    r"(?: (?:now|us|today|here|for free))?[!>»→ ]*",
    re.IGNORECASE,
)
"""What a button says by which a reader joins."""
QUOTED = re.compile(r"[“\"].*[”\"]")
TOLD_IN = ("figcaption", "time", "blockquote", "img", "table")
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


def remove_offers(body: HtmlElement, prose: Counter[HtmlElement]) -> None:
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


def remove_questions(body: HtmlElement) -> None:
    """Removes the polls and quizzes: boxes without prose that ask something, over answers to choose and a button."""
    for field in body.xpath(CHOICES):
        boxes = _boxes_without_prose(field)
        asking = next((e for e in boxes if "?" in plain_text(e)), None)
        if asking is None or not any(next(e.iter("button"), None) is not None for e in boxes):
            continue
        if any(_tells(line) for line in asking.iter("p")):
            continue
        named = [e for e in boxes if not ASKING.isdisjoint(class_words(e))]
        drop([named[-1] if named else asking])


def _tells(line: HtmlElement) -> bool:
    """Whether a paragraph says something and asks nothing, as what came of the question."""
    text = plain_text(line)
    return is_plain_sentence(text) and not speaks_to_reader(text)


def _boxes_without_prose(field: HtmlElement) -> list[HtmlElement]:
    """The boxes around a field that hold no more than what may be asked, and no heading of the page."""
    around = takewhile(
        lambda e: (
            e.tag in (*BOXES, *OF_FORMS)
            and not holds_more_text(e, LONGEST_OFFER)
            and prose_length(e) == 0
            and e.find(".//h1") is None
        ),
        field.iterancestors(),
    )
    return list(around)


def remove_calls_to_join(body: HtmlElement) -> None:
    """Removes the small boxes with a button to join or to subscribe, if all their sentences are to the reader.

    Where the button is only a link in a line of its own there is such a sentence.
    """
    buttons = chain(body.iter("button"), filter(_is_set_as_a_button, body.iter("a")))
    for button in [button for button in buttons if TO_JOIN.fullmatch(plain_text(button))]:
        around = takewhile(
            lambda e: e.tag in (*BOXES, "form", "p") and not holds_more_text(e, LONGEST_OFFER),
            button.iterancestors(),
        )
        boxes = [box for box in takewhile(_speaks_to_the_reader, around) if box.find(".//h1") is None]
        if _is_called_a_button(button) or any(map(_sentences, boxes[-1:])):
            drop(boxes[-1:])


def _is_set_as_a_button(link: HtmlElement) -> bool:
    """Whether a link is called a button, or stands in a box without any words beside it in its line."""
    if _is_called_a_button(link):
        return True
    box = link.getparent()
    if box is None or box.tag not in BOXES:
        return False
    before = link.getprevious()
    beside = (box.text if before is None else before.tail) or ""
    return not f"{beside}{link.tail or ''}".strip()


def _is_called_a_button(element: HtmlElement) -> bool:
    return element.tag == "button" or not BUTTON.isdisjoint(class_words(element))


def remove_letters(body: HtmlElement) -> None:
    """Removes the small boxes that are called a newsletter and only ask the reader to have it."""
    for box in [e for e in body.iter(*BOXES) if not LETTERS.isdisjoint(class_words(e))]:
        is_small = not holds_more_text(box, LONGEST_OFFER) and box.find(".//h1") is None
        if is_small and box.getparent() is not None and _speaks_to_the_reader(box):
            box.drop_tree()


def _speaks_to_the_reader(box: HtmlElement) -> bool:
    """Whether every sentence in a box is to the reader, and it holds nothing that a story shows or lists."""
    if any(next(box.iter(tag), None) is not None for tag in TOLD_IN):
        return False
    return all(
        speaks_to_reader(line) and not (is_said(line) or QUOTED.fullmatch(line)) for line in _sentences(box)
    )


def _sentences(box: HtmlElement) -> list[str]:
    """The sentences in a box that stand in elements of their own."""
    lines = (plain_text(e) for e in box.iter("p", "div", "span", "em", "strong", "b") if not len(e))
    return [line for line in lines if ends_a_sentence(line)]


def _holds_a_paragraph_of_the_story(box: HtmlElement, prose: Counter[HtmlElement]) -> bool:
    """Whether a box is one of several alike that hold prose, and a paragraph in it offers nothing to the reader."""
    row = box.getparent()
    if not prose[box] or row is None:
        return False
    has_like = any(
        other is not box and prose[other] and kind_of_box(other) == kind_of_box(box) for other in row
    )
    return has_like and any(prose[p] and TO_READERS.search(plain_text(p)) is None for p in box.iter("p"))


def remove_promotions(body: HtmlElement) -> None:
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
