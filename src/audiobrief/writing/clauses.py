"""Where a sentence that is too long for an engine may be cut."""

from __future__ import annotations

import re
from bisect import bisect_left

from audiobrief.writing.sentences import CLOSERS

_SPACE = re.compile(r"\s*")
_CONJUNCTION = (
    r"(?:after|although|and|as|because|before|but|if|nor|or|since|so|that|though|unless|until|when|where"
    r"|whereas|whether|which|while|who|whose|yet)"
)
_PARTICLES = r"(?:(?:al|and|bin|da|de|del|den|der|di|du|for|in|la|le|of|on|the|van|von|y|&)\s+){1,3}"
_BREAKS = (
    re.compile(rf"(?:;|[!?…]|(?<=[a-z]{{5}})\.)[{CLOSERS}]*(?=\s)|[。；！？][”’」』）》]*"),
    re.compile(r":(?=\s)|(?<=\s)[–—-](?=\s)|(?<=[^\W\d])—(?=[^\W\d])"),
    re.compile(rf",[{CLOSERS}]*(?=\s)|[，、]"),
    re.compile(rf"(?<=\S)(?=\s+{_CONJUNCTION}\s)"),
    re.compile(r"(?<=\S)(?=\s)"),
)
_ONE_THING = re.compile(
    r"\d,?\s+(?=\d)"
    r"|[\d.]\s+(?=(?:hundred|thousand|million|billion|trillion|percent|per|pm|am|p\.m\.|a\.m\.|[a-z]{1,3}\b))"
    rf"|\b[A-Z][\w'’.&-]*\s+(?:{_PARTICLES})?(?=[A-Z\d])"
    r"|\b\w{1,5}\.\s+(?=\S)"
)


def split_clauses(sentence: str, most: int) -> list[str]:
    """`sentence` in pieces of at most `most` characters, in order, nothing lost but white space between.

    Each cut is at the strongest boundary within reach: a stop or semicolon, a colon or dash, a comma, the
    space before a conjunction, any space. A number, an abbreviation or a name (a run of capitalised words)
    stays whole unless it alone is longer than `most`. Raises ValueError if `most` is less than 1.
    """
    if most < 1:
        raise ValueError(f"a piece needs room for at least 1 character, not {most}")
    sentence = sentence.strip()
    pieces = []
    start = 0
    while len(sentence) - start > most:
        cut = _best_cut(sentence, start, most)
        pieces.append(sentence[start:cut].rstrip())
        start = _after_space(sentence, cut)
    return [*pieces, sentence[start:]]


def _best_cut(text: str, start: int, most: int) -> int:
    reach = start + most
    whole = [match.span() for match in _ONE_THING.finditer(text, start, min(reach + most, len(text)))]
    aim = min(reach, start + (len(text) - start) // 2) if len(text) - start <= 2 * most else reach
    for least in (start + most // 4, start):
        for boundary in _BREAKS:
            cuts = [
                match.end()
                for match in boundary.finditer(text, start, min(reach + 20, len(text)))
                if least < match.end() <= reach and not _inside(match.end(), whole)
            ]
            if cuts:
                return min(cuts, key=lambda cut: abs(cut - aim))
    return max(text.rfind(" ", start, reach + 1), start) if " " in text[start + 1 : reach + 1] else reach


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether `place` is strictly within one of the `spans`, which are in order and do not overlap."""
    index = bisect_left(spans, (place,)) - 1
    return index >= 0 and spans[index][0] < place < spans[index][1]


def _after_space(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place
