"""Letters with stops, and capitals that are said by their letters."""

from __future__ import annotations

import re

from audiobrief.writing.stops import END

_DOTTED = re.compile(
    rf"(?<![\w.])((?:[A-Z]\.){{2,8}}(?:[A-Z](?![A-Za-z]))?)(?P<possessive>['’]s)?(?:{END}|(?P<line>(?=\n)))?"
)
_LETTERED = (
    r"(?<!\b[Pp]lan\s)(?<!\b[Tt]ype\s)(?<!\b[Vv]itamin\s)(?<!\b[Pp]hase\s)(?<!\b[Ll]evel\s)(?<!\b[Gg]rade\s)"
)
_OPENS = r"(?!(?:A|An|And|As|At|But|For|He|I|If|In|It|No|On|She|So|That|The|They|This|We|When|You)\b)"
_ONE_DOTTED = re.compile(
    rf"(?<![\w.]){_LETTERED}([B-HJ-Z])\.(?=\s(?:[B-HJ-Z]\.\s)?{_OPENS}[A-Z\ue000][a-z\ue000])"
)
_MIDDLE_A = re.compile(
    rf"\b(?!(?:Appendix|Block|Building|Class|Division|Exhibit|Figure|Gate|Grade|Group|Hepatitis|Level|Option|Part|Phase"
    rf"|Plan|Schedule|Section|Serie|Series|Team|Terminal|Type|Unit|Vitamin)\b)(?P<first>[A-Z][a-z]{{1,20}}\s)(?P<middle>[AI])\."
    rf"(?=\s{_OPENS}[A-Z\ue000][a-z\ue000])"
)
_INITIAL = re.compile(r"[A-Z](?<!\w.)\.")
_INITIALS_APART = re.compile(r"(?<![\w.])(?:[A-Z]\.\s){2,4}(?=[A-Z\ue000][a-z\ue000])")

# Capitals that an engine would take for a word, though they are read letter by letter.
_SPELLED = ("WHO", "LED")
_SPELL = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b")
_SMALL_LETTERS = re.compile(r"[a-z]{2}")


def say_initials(text: str) -> str:
    if not _INITIAL.search(text):
        return text
    text = _INITIALS_APART.sub(lambda m: re.sub(r"\W", "", m[0]) + " ", text)
    text = _DOTTED.sub(_undotted, text)
    text = _MIDDLE_A.sub(r"\g<first>\g<middle>", text)
    return _ONE_DOTTED.sub(r"\1", text)


def spell_capitals(text: str) -> str:
    """Acronyms that look like words: "WHO" → "W H O", but not in a text that is all capitals."""
    if any(word in text for word in _SPELLED) and _SMALL_LETTERS.search(text):
        return _SPELL.sub(lambda m: " ".join(m[0]), text)
    return text


def _undotted(match: re.Match[str]) -> str:
    ends = (
        (match["end"] is not None or match["line"] is not None)
        and match[1].endswith(".")
        and not match["possessive"]
    )
    return f"{match[1].replace('.', '')}{match['possessive'] or ''}{'.' if ends else ''}{match['end'] or ''}"
