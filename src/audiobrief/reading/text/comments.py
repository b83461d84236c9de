"""Where readers speak behind a story: each comment has who wrote it, when, and buttons to answer."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from audiobrief.reading import furniture_words
from audiobrief.reading.text import forms
from audiobrief.reading.text.dates import CLOCK, MOMENT, stamp
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

LABEL_WORDS = 6
"""Words at most of a label that is known by one of them."""

OF_READERS_ELSEWHERE = rf"(?:commenter|comentar|kommentieren|{furniture_words.OF_READERS})"
OF_READERS = rf"(?:comments?|{OF_READERS_ELSEWHERE})"
COMMENTS = words_of("comment comments")
AROUND_COMMENTS = words_of(
    "a add all are article be box by closed community conversation facebook first for from hide in join latest leave "
    "liked load log login make moderated most new newest now off oldest on one open or our please popular post read "
    "reader readers recent see show sign sort story submit the there this to top up user users via view visitor "
    "visitors will write your"
)
"""The other words of an English label, which tell of nothing that a story may have comments on."""

THREAD = re.compile(
    rf"(?=(?:\S+\s){{0,{LABEL_WORDS - 1}}}\S+$)(?:.*\W)?{OF_READERS_ELSEWHERE}(?:\W.*)?(?<![.!?])|"
    r"(?:responses|replies|join the (?:conversation|discussion)|discussion)\s?(?:[(\[]\d+[)\]])?|"
    r"leave a reply.{0,20}|reader interactions|"
    rf"\d[\d,.]* (?:responses?|replies|thoughts?|reactions?|{OF_READERS})(?:\s.*)?",
    re.IGNORECASE,
)
"""The label over comments: it may name what they are about."""

SAYS = re.compile(r".{1,80}\b(?:says?|said|wrote|writes|schrieb|sagt|dice|dijo|a dit)\s?:", re.IGNORECASE)
"""Who wrote a comment, over its day."""

REPLY = re.compile(r"reply|répondre|responder|antwort(?:en)?|rispondi|回复|回覆", re.IGNORECASE)
"""The button under it."""

BUTTONS = re.compile(
    rf"(?:(?:{REPLY.pattern}|respond|report(?: (?:abuse|comment|this))?|like|flag|permalink|upvote|recommend|share|edited|quote)"
    r"\b\s?(?:[(\[]?\d+[)\]]?)?[\s·•|,]*)+",
    re.IGNORECASE,
)
ANSWERS = re.compile(
    rf"\b(?:{REPLY.pattern}|respond|report|like(?= ?[(\[]?\d)|flag|permalink|upvote)\b", re.IGNORECASE
)
"""What a row of buttons has that stands under a comment, and not only under an article."""

NAME_WORDS = 5
"""Words of a reader's name, with what a page sets behind it."""

LONGEST_COMMENT = 12
"""Lines of a reader's comment with the name over it."""

FEWEST_SIGNED = 3
"""Comments of different moments that are a thread under a label though no button stands under them."""

FEWEST_SENTENCES = 3
"""Sentences of a story that readers comment on."""

LONGEST_FORM = 40
"""Lines from a story to its first comment."""

OF_COMMENTS = re.compile(
    rf"\b(?:{OF_READERS}|comment(?:ing|ers?)|discussions?|community|moderat\w+|reply|required fields?|rating)\b",
    re.IGNORECASE,
)
"""What a page's own sentences over a thread speak of."""


def comments_begin(page: Page) -> int:
    """The number of the line from which only readers speak; the number of lines on a page where none does."""
    return min(_readers_answer(page), _readers_sign(page))


def labels_thread(page: Page, number: int) -> bool:
    """Whether a line, no sentence, is a label that stands over what readers say."""
    line = page.lines[number]
    if len(line) > forms.SHORT or page.prose[number]:
        return False
    words = {word for word in page.words[number] if not word.isdigit()}
    if not COMMENTS.isdisjoint(words) and words <= COMMENTS | AROUND_COMMENTS:
        return True
    return THREAD.fullmatch(line) is not None


def _readers_answer(page: Page) -> int:
    """The number of the label over the readers' comments, which have buttons under them to reply."""
    lines = page.lines
    reply = next((number for number, line in enumerate(lines) if REPLY.fullmatch(line)), len(lines))
    over = range(reply - 1, max(0, reply - LONGEST_COMMENT) - 1, -1)
    label = next((number for number in over if labels_thread(page, number)), len(lines))
    is_behind = label < reply < len(lines) and page.sentences_over[label] >= FEWEST_SENTENCES
    return label if is_behind else len(lines)


def _readers_sign(page: Page) -> int:
    """The number of the first label over comments that each have a name and a moment.

    Buttons to answer stand under them, or a label over the first of several.
    """
    signed = [
        number
        for number in range(len(page.lines))
        if page.sentences_over[number] >= FEWEST_SENTENCES and _is_signed(page, number)
    ]
    answered = (number for number in signed if _is_answered(page, number))
    labels = (_label_of_thread(page, signed[at : at + LONGEST_FORM]) for at in range(len(signed)))
    first = min(
        next(answered, len(page.lines)),
        next((label for label in labels if label is not None), len(page.lines)),
    )
    return _over_thread(page, first) if first < len(page.lines) else first


def _label_of_thread(page: Page, signed: list[int]) -> int | None:
    """The label of a thread near over the first of the signed lines, if others stand close below it."""
    over = range(signed[0] - 1, max(0, signed[0] - LONGEST_COMMENT) - 1, -1)
    near = takewhile(lambda number: number < signed[0] + LONGEST_FORM, signed)
    moments = {_moment_beside(page, number) for number in near}
    if len(moments) < FEWEST_SIGNED and not SAYS.fullmatch(page.lines[signed[0]]):
        return None
    return next((number for number in over if labels_thread(page, number)), None)


def _is_signed(page: Page, number: int) -> bool:
    """Whether a line is a name with its moment, or over it; a heading of a live page has the moment over it."""
    line = page.lines[number]
    if _names_and_times(line):
        return True
    if number + 1 == len(page.lines) or page.prose[number] or number in page.labels:
        return False
    under = page.lines[number + 1]
    if SAYS.fullmatch(line):
        return stamp(under) is not None
    is_name = len(line.split()) <= NAME_WORDS and not line.endswith((":", "?", ","))
    return is_name and not _is_moment(line) and not BUTTONS.fullmatch(line) and _is_moment(under)


def _moment_beside(page: Page, number: int) -> str:
    """The line that has the moment of a comment which another may have signed."""
    return page.lines[number if _names_and_times(page.lines[number]) else number + 1]


def _names_and_times(line: str) -> bool:
    """Whether a time of day, or an age, stands beside a name, as in "Ann Lee | May 3, 2022 9:15" or "Ann Lee 2 years"."""
    found = stamp(line)
    if found is None:
        *name, number, unit = line.split() if " " in line else ("", line)
        return 0 < len(name) <= NAME_WORDS and MOMENT.fullmatch(f"{number} {unit}") is not None
    return CLOCK.search(line) is not None and bool(ANSWERS.sub("", found[1]).strip())


def _is_moment(line: str) -> bool:
    if MOMENT.fullmatch(line):
        return True
    found = stamp(line)
    return found is not None and not ANSWERS.sub("", found[1]).strip()


def _is_answered(page: Page, number: int) -> bool:
    """Whether a button to answer stands beside a comment's moment, or under it before the next one."""
    if any(ANSWERS.search(line) and stamp(line) for line in page.lines[number : number + 2]):
        return True
    for at in range(number + 3, min(len(page.lines), number + LONGEST_COMMENT)):
        line = page.lines[at]
        if BUTTONS.fullmatch(line) and ANSWERS.search(line):
            return True
        if _is_signed(page, at):
            return False
    return False


def _over_thread(page: Page, number: int) -> int:
    """The number of the first label over a thread, with nothing but the page's own between.

    A sentence that speaks of comments may be the story's where no label of the thread stands over it.
    """
    first = number
    is_label_sure = True
    for at in range(number - 1, max(0, number - LONGEST_FORM) - 1, -1):
        line = page.lines[at]
        is_own = OF_COMMENTS.search(line) is not None and not forms.SPEECH.search(line)
        if page.prose[at] and not is_own:
            break
        is_label_sure = is_label_sure and not page.prose[at]
        if labels_thread(page, at) or (is_label_sure and at in page.labels):
            first = at
    return first
