"""What the Unicode consortium's CLDR knows of a language, through the library Babel."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from audiobrief.writing.phrases import base

if TYPE_CHECKING:
    from babel import Locale


@cache
def locale(language: str) -> Locale:
    """CLDR's locale for an IETF tag: that of the language when the region is not known, English when neither is."""
    from babel import Locale, UnknownLocaleError

    for tag in (language.replace("_", "-"), base(language)):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
