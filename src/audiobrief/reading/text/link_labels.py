"""Labels over lists of links to other stories, known by their words, of which there are few in any order."""

from __future__ import annotations

import re
from functools import lru_cache

from audiobrief.reading.text.lines import MEMORY
from audiobrief.reading.word_lists import words_of

LONGEST = 7
"""Words of such a label."""

BETTER = words_of("partners popular promoted recommended related sponsored suggested trending")
"""Which stories, in a word that needs no other."""
WHICH = words_of(
    "also around different don't editor's editors' elsewhere follow-up further keep latest may might more most next other top"
)
STORIES = words_of(
    "articles choice choices content coverage headlines like links miss news picks posts read reading section site stories "
    "topics videos web"
)
AROUND = words_of(
    "and are article for from in internet now of on our people see story the this to what you your"
)
KNOWN = BETTER | WHICH | STORIES | AROUND
OF_A_NAME = re.compile(r".*?\b(?:from|in|on) (?:the )?(?=(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
OTHER_FORMS = re.compile(
    r"(?:related|recommended|more|top|popular|latest|trending|other) (?-i:[A-Z]\w+) "
    r"(?:stories|articles|news|coverage|reading|headlines|posts)|"
    r"(?:more (?:on this(?: story| topic)?|like this|from .{2,40})|read more from .{2,40}|"
    r"see also|read (?:also|next)|also read|up next|next up|"
    r"(?-i:(?:READ )?MORE (?:ON|FROM|IN)?[A-Z ’'&-]{2,40})|trending (?:in|on|at) .{2,30}|read more on this(?: story)?)",
    re.IGNORECASE,
)


@lru_cache(MEMORY)
def labels_links(line: str) -> bool:
    """Whether a line is a label with nothing but links under it, as "More stories from The Courier"."""
    label = line.rstrip(":：… ").replace("’", "'")
    words = label.split()
    if not 0 < len(words) <= LONGEST:
        return False
    if OTHER_FORMS.fullmatch(label):
        return True
    of_a_name = OF_A_NAME.match(label)
    if of_a_name and not _is_name(label[of_a_name.end() :]):
        return False
    return _says_which((of_a_name[0] if of_a_name else label).lower().split(), is_open=of_a_name is not None)


def _is_name(words: str) -> bool:
    return all(word[0].isupper() or word in ("of", "the") for word in words.split())


def _says_which(words: list[str], *, is_open: bool) -> bool:
    """Whether words are those of a label, and say of which stories it is; `is_open` where a name follows them."""
    told = frozenset(words)
    if not told <= KNOWN:
        return False
    return bool(told & BETTER) or (bool(told & WHICH) and (is_open or bool(told & STORIES)))
