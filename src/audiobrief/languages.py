"""Language tags, and what the Unicode consortium's CLDR knows of their languages, through the library Babel."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

ALSO = {"cmn": "zh", "fil": "tl", "nb": "no", "nn": "no"}
"""Languages that voices and CLDR go by another tag for (IANA's language subtag registry, "Macrolanguage")."""


@cache
def base(tag: str) -> str:
    """The language of an IETF tag, without its region: "pt" of "pt-BR", "no" of "nb"."""
    language = tag.replace("_", "-").partition("-")[0].lower()
    return ALSO.get(language, language)


@cache
def locale(tag: str) -> Locale:
    """CLDR's locale for an IETF tag: that of the language when the region is not known, English when neither is."""
    from babel import Locale

    return _parsed(tag.replace("_", "-")) or _parsed(base(tag)) or Locale("en")


def language_name(tag: str) -> str:
    """The language in English words: "German"; the tag itself when nobody knows it."""
    known = _parsed(base(tag))
    return (known.get_display_name("en") if known else None) or tag


def _parsed(tag: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
