"""Captions in text, where no picture shows that they are captions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiobrief.reading.credits import AGENCIES, CAPTION_LABEL, clean_credit, split_credit

LONGEST_UNLABELLED = 400
LABEL = re.compile(
    r"^(?:(?:image|photo|picture|video|media|figure|fig\.?)?\s?captions?\s*[:：,]\s*|"
    r"(?:image|photo|picture|media) caption\s+|"
    r"[图圖]\s*[:：]\s*|file(?:\s+(?:photo|image|picture))?\s*[:–—-]\s*(?=[A-Z]))",
    re.IGNORECASE,
)
PICTURE_LABEL = re.compile(r"^(?:photos?|picture|image|pictured)\s*[:：]\s*", re.IGNORECASE)
BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]{2,100})[)\]）]\s*\.?$")
PHOTO_BY = re.compile(
    r"\s*[(\[（]\s*(?:file )?(?:photos?|pictures?|images?|ap photo|photograph)\b[^()\[\]]{0,100}[)\]）]\s*\.?$|"
    r"\s*[(\[（][^()\[\]]{0,80}(?:\bphoto\b|/|getty images|via ap|handout)[^()\[\]]{0,60}[)\]）]\s*\.?$",
    re.IGNORECASE,
)
AGENCY_END = re.compile(
    rf"(?:\s+|(?<=[.!?]))(?:{AGENCIES}(?: Photo)?\s?/\s?[A-Z][\w .'’-]{{2,50}}|[\w.'’-]{{2,40}}/{AGENCIES}|Getty Images)$"
)
CREDIT_ONLY = re.compile(
    r"^(?:photos?|pictures?|images?|photograph|image source|picture credit|photo credit|image credit|credit)"
    r"\s*(?:[:：]|\bby\b|,)\s*(?P<name>[^.!?]{2,80})$|"
    r"^(?P<agency>(?:[\w ]+/)?(?:Getty Images|Reuters|AFP|AP|EPA)(?:/[\w ]+)?)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Caption:
    """What a caption says, and whose picture it is."""

    text: str
    credit: str | None


def labelled(line: str) -> Caption | None:
    """The caption in a line that says it is one ("caption :", "Image caption", "FILE -")."""
    found = LABEL.match(line) or CAPTION_LABEL.match(line)
    if not found:
        return None
    text = line[found.end() :].strip()
    return _parted(text) if text else None


def credited(line: str) -> Caption | None:
    """The caption in a line that ends by saying whose photo it is."""
    if len(line) > LONGEST_UNLABELLED:
        return None
    found = PHOTO_BY.search(line) or AGENCY_END.search(line)
    if not found or not found.start():
        return None
    text = PICTURE_LABEL.sub("", line[: found.start()].rstrip())
    return Caption(text, clean_credit(found[0]) or None) if text else None


def pictured(line: str) -> Caption | None:
    """The caption in a line such as "Photo: the harbor on Friday." that is more than a credit."""
    found = PICTURE_LABEL.match(line)
    if not found or credit_only(line):
        return None
    caption = _parted(line[found.end() :].strip())
    return caption if len(caption.text.split()) > 4 else None


def credit_only(line: str) -> str | None:
    """The name in a line that says nothing but whose photo it is."""
    found = CREDIT_ONLY.match(line)
    if not found or len(line.split()) > 10:
        return None
    return clean_credit(found["name"] or found["agency"]) or None


def _parted(text: str) -> Caption:
    """A caption's text and its credit; what stands in brackets at its end is the credit, whatever it says."""
    bracket = BRACKET.search(text)
    if bracket and bracket.start():
        return Caption(text[: bracket.start()].rstrip(), clean_credit(bracket[1]) or None)
    rest, credit = split_credit(text)
    return Caption(rest or text, credit if rest else None)
