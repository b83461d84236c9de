"""Where readers speak behind a story: each comment has who wrote it, when, and buttons to answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audiobrief.reading.text import forms
from audiobrief.reading.text.dates import MOMENT, stamp

if TYPE_CHECKING:
    from audiobrief.reading.text.page import Page

THREAD = re.compile(
    r"(?:\d[\d,.]* (?:comments?|responses|replies)|(?:reader |all |latest )?comments?\s?[(\[]?\d*[)\]]?|"
    r"(?:responses|replies|join the (?:conversation|discussion)|discussion)\s?(?:[(\[]\d+[)\]])?|"
    r"leave a (?:reply|comment).{0,20}|post comment|reader interactions)\s?:?",
    re.IGNORECASE,
)
RESPONSES = re.compile(
    r"\d[\d,.]* (?:responses?|replies|comments?|thoughts?|reactions?) (?:to|on)\b.*", re.IGNORECASE
)
"""The label over them that names what they are about."""

SAYS = re.compile(r".{1,80}\b(?:says?|said|wrote|writes|schrieb|dice|a dit)\s?:", re.IGNORECASE)
"""Who wrote a comment, over its day."""

REPLY = re.compile(r"reply|répondre|responder|antworten|rispondi|回复|回覆", re.IGNORECASE)
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

FEWEST_COMMENTS, FEWEST_SIGNED = 2, 3
"""Comments that readers sign, and those that are a thread though no button stands under them."""

FEWEST_SENTENCES = 3
"""Sentences of a story that readers comment on."""

LONGEST_FORM = 40
"""Lines from a story to its first comment."""

OF_COMMENTS = re.compile(
    r"\b(?:comment(?:s|ing|ers?)?|discussions?|community|moderat\w+|reply|required fields?|rating)\b",
    re.IGNORECASE,
)
"""What a page's own sentences over a thread speak of."""


def comments_begin(page: Page) -> int:
    """The number of the line from which only readers speak; the number of lines on a page where none does."""
    return min(_readers_speak(page), _readers_are_named(page), _readers_sign(page))


def _readers_speak(page: Page) -> int:
    """The number of the label over the readers' comments, which have buttons under them to reply."""
    lines = page.lines
    reply = next((number for number, line in enumerate(lines) if REPLY.fullmatch(line)), len(lines))
    over = range(reply - 1, max(0, reply - LONGEST_COMMENT) - 1, -1)
    label = next((number for number in over if THREAD.fullmatch(lines[number])), len(lines))
    is_behind = label < reply < len(lines) and page.sentences_over[label] >= FEWEST_SENTENCES
    return label if is_behind else len(lines)


def _readers_are_named(page: Page) -> int:
    """The number of the first line that says who wrote a comment, over its day, or of the label over that line."""
    lines = page.lines
    named = [
        number for number, line in enumerate(lines[:-1]) if SAYS.fullmatch(line) and stamp(lines[number + 1])
    ]
    is_thread = any(mark.fullmatch(line) for line in lines for mark in (RESPONSES, THREAD, REPLY))
    if not is_thread or len(named) < FEWEST_COMMENTS or page.sentences_over[named[0]] < FEWEST_SENTENCES:
        return len(lines)
    has_label = RESPONSES.fullmatch(lines[named[0] - 1]) or THREAD.fullmatch(lines[named[0] - 1])
    return named[0] - 1 if has_label else named[0]


def _readers_sign(page: Page) -> int:
    """The number of the first label over comments that have a name, a moment, and a button to answer."""
    lines = page.lines
    signed = [
        number
        for number in range(len(lines) - 1)
        if page.sentences_over[number] >= FEWEST_SENTENCES and _is_signed(page, number)
    ]
    answered = [number for number in signed if _is_answered(page, number)]
    if answered:
        return _over_thread(page, answered[0])
    if len(signed) >= FEWEST_SIGNED and _is_under_thread_label(page, signed[0]):
        return _over_thread(page, signed[0])
    return len(lines)


def _is_signed(page: Page, number: int) -> bool:
    """Whether a line is a name over a moment; a heading of a live page has the moment over it."""
    line, under = page.lines[number], page.lines[number + 1]
    if page.prose[number] or len(line.split()) > NAME_WORDS or line.endswith((":", "?", ",")):
        return False
    return not _is_moment(line) and not BUTTONS.fullmatch(line) and _is_moment(under)


def _is_moment(line: str) -> bool:
    if MOMENT.fullmatch(line):
        return True
    found = stamp(line)
    return found is not None and not found[1]


def _is_answered(page: Page, number: int) -> bool:
    """Whether a button to answer stands under a comment, before the next one."""
    for at in range(number + 3, min(len(page.lines), number + LONGEST_COMMENT)):
        line = page.lines[at]
        if BUTTONS.fullmatch(line) and ANSWERS.search(line):
            return True
        if at + 1 < len(page.lines) and _is_signed(page, at):
            return False
    return False


def _is_under_thread_label(page: Page, number: int) -> bool:
    over = page.lines[max(0, number - LONGEST_COMMENT) : number]
    return any(THREAD.fullmatch(line) or RESPONSES.fullmatch(line) for line in over)


def _over_thread(page: Page, number: int) -> int:
    """The number of the first label over a thread: what stands between it and the story is the page's."""
    first = number
    for at in range(number - 1, max(0, number - LONGEST_FORM) - 1, -1):
        line = page.lines[at]
        is_own = OF_COMMENTS.search(line) is not None and not forms.SPEECH.search(line)
        if page.prose[at] and not is_own:
            break
        if at in page.labels or THREAD.fullmatch(line):
            first = at
    return first
