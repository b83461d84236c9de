"""The text that bytes hold, whatever wrote them."""

from __future__ import annotations

import codecs
from typing import Literal

from audiobrief.reading.scripts import language_of_script

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 before UTF-16, whose little-endian mark begins UTF-32's."""

SAMPLE = 65_536
WESTERN = "cp1252"
"""What Latin text that is not UTF-8 is in: short samples of its kin cannot be told apart."""


def decode(data: bytes) -> str:
    """The text, by its byte order mark, as UTF-8 or UTF-16 where it fits, else in the likeliest legacy encoding."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    unmarked = utf16_without_mark(data)
    if unmarked:
        return data.decode(unmarked, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_legacy(data), errors="replace")


def utf16_without_mark(data: bytes) -> Literal["utf-16-le", "utf-16-be"] | None:
    """The encoding of Latin text in UTF-16 without a mark: nearly every second byte is zero."""
    sample = data[:SAMPLE]
    first, second = (sample[start::2].count(0) / max(1, len(sample[start::2])) for start in (0, 1))
    if second > 0.8 and first < 0.05:
        return "utf-16-le"
    return "utf-16-be" if first > 0.8 and second < 0.05 else None


def _legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    if best is None or language_of_script(str(best)) is None:
        return WESTERN
    return best.encoding
