"""Chapter and verse: "2 Tim. 1:7" is "Second Timothy one seven"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import ordinal

_SHORT = {
    "Gen": "Genesis", "Ex": "Exodus", "Exod": "Exodus", "Lev": "Leviticus", "Num": "Numbers",
    "Deut": "Deuteronomy", "Josh": "Joshua", "Sam": "Samuel", "Chron": "Chronicles", "Neh": "Nehemiah", "Ps": "Psalm",
    "Prov": "Proverbs", "Eccl": "Ecclesiastes", "Isa": "Isaiah", "Jer": "Jeremiah", "Ezek": "Ezekiel", "Dan": "Daniel",
    "Hos": "Hosea", "Mic": "Micah", "Zech": "Zechariah", "Mal": "Malachi", "Matt": "Matthew", "Mt": "Matthew",
    "Mk": "Mark", "Lk": "Luke", "Jn": "John", "Rom": "Romans", "Cor": "Corinthians", "Gal": "Galatians",
    "Eph": "Ephesians", "Phil": "Philippians", "Col": "Colossians", "Thess": "Thessalonians", "Tim": "Timothy",
    "Heb": "Hebrews", "Jas": "James", "Pet": "Peter", "Rev": "Revelation",
}  # fmt: skip
_BOOKS = [*sorted({*_SHORT.values(), "Acts", "Amos", "Ezra", "Esther", "Job", "Joel", "Jonah", "Jude", "Judges", "Kings",
          "Lamentations", "Psalms", "Quran", "Ruth", "Titus"})]  # fmt: skip
_VERSE = re.compile(
    rf"(?:(?<![\w.,:-])(?P<which>[123])\s)?\b(?P<book>(?:{'|'.join(_SHORT)})\.(?=\s\d{{1,3}}:\d)|(?:{'|'.join(_BOOKS)})\b)"
    r"\s(?P<chapter>\d{1,3}):(?=[1-9]\d{0,2}\b(?!:\d|\s?[ap]\.?m|\s(?:defeat|draw|lead|loss|victory|win)\b))"
)
_MONTH_BEHIND = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s$")


_IN_PARTS = {"Chronicles", "Corinthians", "Kings", "Peter", "Samuel", "Thessalonians", "Timothy"}
"""Of which there are two, and so none without its number: "beat the Kings 3:1"."""


def say_verses(text: str) -> str:
    """Chapters and verses of holy books; the numbers are left as they are."""
    return _VERSE.sub(_verse, text) if ":" in text else text


def _verse(match: re.Match[str]) -> str:
    if match["which"] and _MONTH_BEHIND.search(match.string, max(0, match.start() - 12), match.start()):
        return match[0]
    which = f"{ordinal(int(match['which'])).capitalize()} " if match["which"] else ""
    book = match["book"].rstrip(".")
    if not match["which"] and match["book"] in _IN_PARTS:
        return match[0]
    return f"{which}{_SHORT.get(book, book)} {match['chapter']} "
