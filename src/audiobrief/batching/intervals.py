"""Lengths of time as people write them."""

from __future__ import annotations

import re

WRITTEN = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")


def seconds(written: str) -> int | None:
    """The seconds in a length of time written as in 15m, 1h30m or 90s; None when it is not, or is no time at all."""
    parts = WRITTEN.fullmatch(written)
    if not parts:
        return None
    hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return hours * 3600 + minutes * 60 + rest or None
