"""What the bytes of a web page say, in the character set its server or the page itself names."""

from __future__ import annotations

import codecs
import re

import webencodings

from audiobrief.reading.decoding import likeliest_encoding

DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.IGNORECASE)
WHERE_DECLARED = 4096
"""Bytes in which a page names its character set; the HTML standard asks for the first 1024."""
TYPOGRAPHY = tuple("‘’“”„‚«»–—…•·£€°©®™½¼¾×¿¡")
LANGUAGE = re.compile(rb"""<html[^>]{0,200}?\blang\s?=\s?["']?([a-z]{2})\b""", re.IGNORECASE)
NOT_WESTERN = frozenset(b"bs cs et hr hu lt lv pl ro sk sl sq sr tr".split())
"""Languages in Latin letters that Windows-1252 has not all of."""
MENDED = "audiobrief.mended"


def _mended(error: UnicodeError) -> tuple[str, int]:
    """A stray letter or quotation mark of Windows-1252 as it was meant; what else cannot be read is marked so."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    meant = stray.decode("cp1252", "replace") if error.encoding == "utf-8" and len(stray) == 1 else ""
    return meant if meant.isalpha() or meant in TYPOGRAPHY else "\ufffd", error.end


codecs.register_error(MENDED, _mended)


def decode_page(content: bytes, charset: str | None = None) -> str:
    """The page as text; `charset` is the one the server named.

    A byte order mark counts most, then the server's word, then the page's own, as the WHATWG Encoding
    Standard has it, but for UTF-8: browsers save pages in it that still name the one they were sent in, and
    letters of another character set hardly ever spell it. Where none is named or known, the likeliest.
    """
    named = charset or declared_charset(content)
    encoding = webencodings.lookup(named) if named else None
    if encoding is None or not (encoding.name.startswith("utf") or content.isascii()):
        text = _utf8(content)
        if text is not None:
            return text
    return webencodings.decode(content, encoding, errors=MENDED)[0] if encoding else _guessed(content)


def declared_charset(content: bytes) -> str | None:
    """The character set that the head of the page names, in a meta element or an XML declaration."""
    found = DECLARED.search(content[:WHERE_DECLARED])
    return found[1].decode("ascii", "ignore") if found else None


def _guessed(content: bytes) -> str:
    """The page in the likeliest character set, which is the one of the West unless its language says that it is not."""
    found = LANGUAGE.search(content[:WHERE_DECLARED])
    is_western = found is None or found[1].lower() not in NOT_WESTERN
    return content.decode(likeliest_encoding(content, may_be_western=is_western), errors="replace")


def _utf8(content: bytes) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
