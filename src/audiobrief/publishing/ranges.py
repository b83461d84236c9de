"""Which bytes of a file a request asks for (RFC 9110, section 14)."""

from __future__ import annotations

import re

ONE_RANGE = re.compile(r"bytes=\s*(?P<first>\d{0,18})\s*-\s*(?P<last>\d{0,18})\s*", re.IGNORECASE)


class UnsatisfiableError(Exception):
    """The range begins behind the end of the file."""


def wanted(header: str | None, size: int) -> range | None:
    """The places of the bytes that are asked for; None for the whole file.

    Several ranges, and what is no range, are answered with the whole file, as the RFC allows. Raises
    UnsatisfiableError.
    """
    found = ONE_RANGE.fullmatch(header or "")
    if not found or not (found["first"] or found["last"]):
        return None
    if not found["first"]:
        return _satisfied(range(max(0, size - int(found["last"])), size))
    first = int(found["first"])
    last = int(found["last"]) if found["last"] else size - 1
    if found["last"] and last < first:
        return None
    return _satisfied(range(first, min(last + 1, size)))


def _satisfied(places: range) -> range:
    if not places:
        raise UnsatisfiableError
    return places
