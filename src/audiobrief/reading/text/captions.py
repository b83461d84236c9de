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
    rf"(?:\s+|(?<=[.!?]))(?:{AGENCIES}(?: Photo)?\s?/\s?[A-Z][\w /.'’-]{{2,50}}|[\w.'’-]{{2,40}}/{AGENCIES}|Getty Images)$|"
    r"(?<=[.!?”\"])\s+[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}\s?/\s?[A-ZÀ-Þ][\w .&'’-]{2,50}$"
)
CREDIT_ONLY = re.compile(
    r"^(?:photos?|pictures?|images?|photograph|image source|picture credit|photo credit|image credit|credit)"
    r"\s*(?:[:：]|\bby\b|,)\s*(?P<name>[^.!?]{2,80})$|"
    r"^(?P<agency>(?:[\w ]+/)?(?:Getty Images|Reuters|AFP|AP|EPA)(?:/[\w ]+)?)$",
    re.IGNORECASE,
)


GALLERY_COUNT = re.compile(r"^(?:\[\s?\d{1,3}\s?/\s?\d{1,3}\s?\]|\d{1,3} (?:of|/) \d{1,3}\s?[|:–—-])\s*")
LINK_AT_END = re.compile(r"\s+(?:read more|view gallery|enlarge|expand|more)$", re.IGNORECASE)
PHOTO_MARK = re.compile(r"^[\[【(]\s?(?:photos?|pictures?|images?|写真)\s?[\])】]\s*(?=\S)", re.IGNORECASE)
CREDIT_AT_END = re.compile(
    r"(?:(?<=[.!?”\"’)])\s*|\s+\|?\s*)(?:Photo(?:graph|graphy)?|Picture|Image|Illustration|Foto)"
    r"(?: [Cc]redit)?s?\s?:\s?(?P<name>[A-ZÀ-Þ©@][^.!?:]{1,60})$"
)
MOST_NAME_WORDS = 8


@dataclass(frozen=True, slots=True)
class Caption:
    """What a caption says, and whose picture it is."""

    text: str
    credit: str | None


def labelled(line: str) -> Caption | None:
    """The caption in a line that says it is one ("caption :", "Image caption", "FILE -")."""
    found = LABEL.match(line) or CAPTION_LABEL.match(line) or PHOTO_MARK.match(line)
    if not found:
        return None
    text = line[found.end() :].strip()
    return _parted(text) if text else None


def credited(line: str) -> Caption | None:
    """The caption in a line that ends by saying whose photo it is."""
    if len(line) > LONGEST_UNLABELLED:
        return None
    picture = LINK_AT_END.sub("", GALLERY_COUNT.sub("", line))
    found = CREDIT_AT_END.search(picture) or PHOTO_BY.search(picture) or AGENCY_END.search(picture)
    if not found or not found.start() or len(found[0].split()) > 2 * MOST_NAME_WORDS:
        return None
    text = PICTURE_LABEL.sub("", picture[: found.start()].rstrip())
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
