"""The signal of a page's tail: what reads as prose behind the labels that close a story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.appeals import keeps_for_subscribers
from audiobrief.reading.text import forms
from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.comments import comments_begin, labels_thread
from audiobrief.reading.text.sentences import STOP_INSIDE
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

NEAR_FORM = 4
"""Lines of a form in which it asks for an address."""

FIELD_OF_FORM = re.compile(r"\be-?mail\b|\*$|\b(?:log ?in|logged in|sign in)\b", re.IGNORECASE)
CLOSING = re.compile(
    r"(?:related )?(?:tags?|topics?|keywords?|categories|category)\s?[:：]?(?:\s.{0,120})?|"
    r"(?:prev(?:ious)?|next) (?:post|story|article|release)|"
    r"discussion about this post|about the authors?|"
    r"(?:©|\(c\)|copyright\b).{0,60}\d{4}.{0,140}|(?:media )?contacts?\s?:|related links|(?-i:[–—-]{1,2}\s?[A-Z]{2,10})",
    re.IGNORECASE,
)
"""Labels that stand behind stories and hardly ever between their paragraphs."""

OTHER_BYLINE = re.compile(r"[Bb][Yy] (?P<name>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3})")
LONGEST_TEASER = 3
"""Lines of another story's rubric, headline and summary over its byline."""

END_OF_RELEASE = re.compile(r"-\s?30\s?-|#(?:\s?#){2,4}|(?:[-–—]\s?)?ends?(?:\s?[-–—])?", re.IGNORECASE)
"""What a release has under its last line, over what its sender says of itself."""

ENDED = re.compile(
    rf"[■□◼◾▪●◆♦∎]|[(\[]end[)\]]|{END_OF_RELEASE.pattern}|enditem|"
    r"around the web|(?:sponsored|promoted) (?:links|stories)(?: by [\w ]{2,20})?|also from this source|"
    r"(?:published in the print edition|a version of this article appears in print)\b.{0,200}",
    re.IGNORECASE,
)
"""What stands under a story's last line."""

IN_COMMON = 1
"""Topics that a sentence of another story may share with this one."""

MOST_BEHIND = 0.25
"""Words of the sentences under the label "About the author", to those over it, behind a story."""

MOST_OF_RELEASE, MOST_AT_WALL = 0.5, 1.0
"""The same behind the mark that ends a release, and behind the line that keeps the rest for subscribers."""

SIGNED = re.compile(r"[Ww]ritten by (?:[A-ZÀ-Þ][\w.'’-]+ ?){2,4}")
TOPIC = 4
"""Letters of the words that tell what a line is about, but for those that any sentence has."""

NO_TOPICS = words_of(
    """about above after again also although always among another around away because been before being below
    between both called came come could days does doing done down during each early even ever every first five
    four from gave good great have having here herself himself into itself just know known last less like little
    long made make many might more most much must near need never next once only onto other others over part
    people same says seen several shall should since some still such take than that their them then there these
    they thing things this those three through time times today told took toward towards under until upon used
    very want well went were what when where which while whom whose will with within without would year years
    your yours ours"""
)
OF_PAGES = re.compile(
    r"(?:newsletters?|subscri\w+|inbox|e?mails?|stor(?:y|ies)|articles?|news|journalism|content|pages?|websites?|app|apps|read|"
    r"readers?|access|follow|share|sign|daily|latest|privacy|terms|service|policy)$"
)
POSSESSIVE = re.compile(r"['’]?s?$")
FEWEST_TOPICS = 3
"""Topics of a sentence that has nothing in common with the others."""

FEWEST_SENTENCES = 3
"""Sentences of a story that has a tail."""


def topics(words: tuple[str, ...]) -> set[str]:
    """The words of a line that tell what it is about; what pages are about themselves is no topic."""
    bare = (POSSESSIVE.sub("", word) for word in words)
    return {
        word for word in bare if len(word) >= TOPIC and word not in NO_TOPICS and not OF_PAGES.match(word)
    }


def is_alien(page: Page, number: int) -> bool:
    """Whether a line is about nothing that any other sentence of the page is about."""
    own = topics(page.words[number])
    return len(own) >= FEWEST_TOPICS and all(page.sentences_about[word] <= page.prose[number] for word in own)


def tail_begins(page: Page) -> int:
    """The number of the first closing label under which the page, or its readers, only speak for themselves.

    The number of lines on a page that has none.
    """
    return min(
        _label_closes(page),
        comments_begin(page),
        _tells_of_author(page),
        _signed_again(page),
        _others_sign(page),
        _story_is_marked_ended(page),
        _readers_are_asked(page),
        _paywall(page),
    )


def _label_closes(page: Page) -> int:
    behind = page.last_told + 1
    if page.sentences_over[behind] < FEWEST_SENTENCES:
        return len(page.lines)
    return next(
        (number for number in range(behind, len(page.lines)) if _closes(page, number)), len(page.lines)
    )


def _signed_again(page: Page) -> int:
    """The number of the line "Written by" behind a story, over what the page says of its author."""
    notes = range(len(page.lines) - 1, -1, -1)
    signed = (number for number in notes if SIGNED.fullmatch(page.lines[number]))
    last = next(signed, len(page.lines))
    is_behind = last < len(page.lines) and page.sentences_over[last] >= FEWEST_SENTENCES
    is_last = page.sentences_over[-1] - page.sentences_over[last] < FEWEST_SENTENCES
    return last if is_behind and is_last else len(page.lines)


def _others_sign(page: Page) -> int:
    """The number of the first line behind a signed story that belongs to another one, which somebody else signs.

    What is signed at its foot alone is the story itself.
    """
    lines = page.lines
    heads = (byline(line) for line in lines[: page.early])
    signed = {name.lower() for found in heads if found for name in found[0]}
    others = (number for number in range(page.early, len(lines)) if _is_signed_by_other(page, number, signed))
    first = next(others, len(lines)) if signed else len(lines)
    return _over_teaser(page, first) if first < len(lines) else first


def _is_signed_by_other(page: Page, number: int, signed: set[str]) -> bool:
    found = OTHER_BYLINE.fullmatch(page.lines[number])
    is_others = found is not None and found["name"].lower() not in signed and _is_short_rest(page, number)
    return is_others and (_is_under_label(page, number) or _only_teasers_follow(page, number))


def _is_under_label(page: Page, number: int) -> bool:
    """Whether a label of the page stands between a line and the last sentence over it."""
    return any(at in page.labels for at in range(page.prose_over[number] + 1, number))


def _only_teasers_follow(page: Page, number: int) -> bool:
    """Whether each sentence under a line is a teaser's, with a byline right beside; others are signed parts of a story."""
    sentences = (at for at in range(number + 1, len(page.lines)) if page.prose[at])
    return all(
        any(OTHER_BYLINE.fullmatch(line) for line in page.lines[at - 1 : at + 2 : 2]) for at in sentences
    )


def _over_teaser(page: Page, number: int) -> int:
    """The number of the first line over a byline that is the teaser's: one sentence at most, and labels or headlines."""
    first = number
    for at in range(number - 1, max(0, number - LONGEST_TEASER) - 1, -1):
        is_second = page.sentences_over[number] - page.sentences_over[at] > 1
        is_paragraph = page.prose[at] and (
            at + 1 != number or page.prose[at - 1] or STOP_INSIDE.search(page.lines[at])
        )
        if is_second or is_paragraph:
            break
        first = at
    return first


def _paywall(page: Page) -> int:
    """The number of the line that keeps the rest of a story for subscribers: under it stands no more of it."""
    walls = (number for number, line in enumerate(page.lines) if keeps_for_subscribers(line))
    return next((number for number in walls if _is_mostly_over(page, number, MOST_AT_WALL)), len(page.lines))


def _story_is_marked_ended(page: Page) -> int:
    """The number of the line that says that a story is at its end, where little stands behind it."""
    marks = [number for number, line in enumerate(page.lines) if ENDED.fullmatch(line)]
    if (
        len(marks) == 1
        and END_OF_RELEASE.fullmatch(page.lines[marks[0]])
        and _is_mostly_over(page, marks[0], MOST_OF_RELEASE)
    ):
        return marks[0]
    return next((number for number in marks if _is_short_rest(page, number)), len(page.lines))


def _readers_are_asked(page: Page) -> int:
    """The number of the label over a form for readers, where little stands behind it."""
    labels = (
        number
        for number in range(len(page.lines))
        if labels_thread(page, number) and _is_over_form(page, number)
    )
    return next((number for number in labels if _is_short_rest(page, number)), len(page.lines))


def _is_over_form(page: Page, number: int) -> bool:
    """Whether what stands right under a line asks who its reader is, or no sentence stands under it at all."""
    under = page.lines[number + 1 : number + 1 + NEAR_FORM]
    return not any(page.prose[number:]) or any(map(FIELD_OF_FORM.search, under))


def _is_mostly_over(page: Page, number: int, most: float) -> bool:
    """Whether a story stands over a line, and no more than such a share of it in words under it."""
    over = page.words_told_over[number]
    under = page.words_told_over[-1] - over
    return page.sentences_over[number] >= FEWEST_SENTENCES and under <= most * over


def _is_short_rest(page: Page, number: int) -> bool:
    """Whether a story stands over a line, and only few of the page's sentences under it, which are about other things."""
    over = page.words_told_over[number]
    under = page.words_told_over[-1] - over
    if page.sentences_over[number] < FEWEST_SENTENCES or under > MOST_BEHIND * over:
        return False
    sentences = (at for at in range(number, len(page.lines)) if page.prose[at])
    return all(_topics_told_over(page, at, number) <= IN_COMMON for at in sentences)


def _topics_told_over(page: Page, sentence: int, number: int) -> int:
    """How many topics of a sentence the story speaks of before the line of a number."""
    return sum(page.told_from[topic] < number for topic in topics(page.words[sentence]))


def _tells_of_author(page: Page) -> int:
    """The number of the label "About the author", where hardly any of the page's sentences stand under it."""
    abouts = {f"about {name.lower()}" for name in page.introduced}
    for number, line in enumerate(page.lines):
        is_label = line.lower() in abouts or forms.ABOUT_AUTHORS.match(line)
        if is_label and _is_mostly_over(page, number, MOST_BEHIND):
            return number
    return len(page.lines)


def _closes(page: Page, number: int) -> bool:
    line = page.lines[number]
    return len(line) <= forms.SHORT and not page.prose[number] and CLOSING.fullmatch(line) is not None
