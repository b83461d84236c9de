"""The text that bytes hold, whatever wrote them."""

from __future__ import annotations

import codecs
import re
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

EASTERN = ("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")
JAPANESE = ("shift_jis", "euc_jp")
KANA = re.compile(r"[\u3041-\u30fe]")
KANA_SHARE = 0.2
"""Of the characters of a Japanese text; in the wrong encoding it has hardly any."""

EASTERN_MARKS = re.compile(r"[\x00-\x7f“”‘’…—·×\u3000-\u301f\u30fb\uff01-\uff5e]*")
"""All that Latin text holds which was translated in an Eastern encoding: letters, and Eastern punctuation."""

TERMINAL_CODE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")
"""What sets the colours and the title of a terminal (ECMA-48), and stays in what is saved from one."""


CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
"""What is no letter and no space, and no feed may hold (https://www.w3.org/TR/xml/#charsets)."""


def without_controls(text: str) -> str:
    """The text without what only steers a terminal or a printer."""
    return CONTROL.sub("", TERMINAL_CODE.sub("", text) if "\x1b" in text else text)


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
        return _damaged_utf8(data) or data.decode(likeliest_encoding(data), errors="replace")


def in_utf8(data: bytes) -> bytes:
    """The same text in UTF-8 without a mark, where a mark or its zeros say that it is in something else."""
    is_marked = data.startswith(tuple(mark for mark, _ in MARKS))
    return decode(data).encode() if is_marked or utf16_without_mark(data) else data


def utf16_without_mark(data: bytes) -> Literal["utf-16-le", "utf-16-be"] | None:
    """The encoding of Latin text in UTF-16 without a mark: nearly every second byte is zero."""
    sample = data[:SAMPLE]
    first, second = (sample[start::2].count(0) / max(1, len(sample[start::2])) for start in (0, 1))
    if second > 0.8 and first < 0.05:
        return "utf-16-le"
    return "utf-16-be" if first > 0.8 and second < 0.05 else None


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with a few bytes of something else in it, or cut off in the middle of a character."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    whole = sum(not character.isascii() for character in text) - damaged
    return text if whole > damaged else None


def likeliest_encoding(data: bytes, *, may_be_western: bool = True) -> str:
    """What text that is not UTF-8 is most likely in; of Latin encodings the one of the West, if it may be in that."""
    sample = data[:SAMPLE]
    for encoding in EASTERN:
        if _holds_only_marks(sample, encoding) or (encoding in JAPANESE and _holds_kana(sample, encoding)):
            return encoding
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return WESTERN if best is None or (may_be_western and _is_latin(str(best))) else best.encoding


def _is_latin(text: str) -> bool:
    """Whether letters outside ASCII are Latin ones; those in it may be but a page's markup, or foreign names."""
    return language_of_script("".join(letter for letter in text if not letter.isascii())) is None


def _holds_only_marks(sample: bytes, encoding: str) -> bool:
    """Whether all that is not ASCII is punctuation of the East: in another encoding it would be anything else."""
    return EASTERN_MARKS.fullmatch(_decoded(sample, encoding)) is not None


def _holds_kana(sample: bytes, encoding: str) -> bool:
    text = _decoded(sample, encoding)
    return "\ufffd" not in text and len(KANA.findall(text)) > KANA_SHARE * len(text)


def _decoded(sample: bytes, encoding: str) -> str:
    """The sample as text, less the character that it may be cut off in."""
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode(sample)
