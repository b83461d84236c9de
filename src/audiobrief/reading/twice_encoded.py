"""Text that was encoded twice on its way: "itâ€™s" for "it’s", as old publishing systems and copies of copies have it."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTER_OF_TWO = re.compile("[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""The bytes of one letter in UTF-8 as Windows-1252 shows them; French has such letters side by side, too: "café”"."""

_WORD = re.compile(r"[^ \t\r\n<>]{1,200}")


def decoded_once(text: str) -> str:
    """`text` with those words mended that were encoded twice, by the library ftfy; else as it is."""
    return _WORD.sub(lambda word: _mended(word[0]), text) if _LETTER_OF_TWO.search(text) else text


@lru_cache(maxsize=8192)
def _mended(word: str) -> str:
    if not _LETTER_OF_TWO.search(word):
        return word
    # To import the library takes longer than to read most articles.
    from ftfy import fix_encoding

    return fix_encoding(word)
