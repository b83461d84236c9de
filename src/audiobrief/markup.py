"""Inline pronunciations in a spoken text: `[word](/phonemes/)` or `[word](respelling)`.

The form and the phonemes' alphabet are misaki's (https://github.com/hexgrad/misaki), which hibari takes.
"""

from __future__ import annotations

import re

MARKUP = re.compile(r"\[([^\[\]]+)\]\((/[^()/]*/|[^()/]+)\)")


def respelled(text: str) -> str:
    """For an engine that takes no phonemes: a respelling instead of its word, the word instead of phonemes."""
    return MARKUP.sub(lambda mark: mark[1] if mark[2].startswith("/") else mark[2], text)


def phonemic(text: str) -> str:
    """For an engine that takes phonemes inline and knows no respellings."""
    return MARKUP.sub(lambda mark: mark[0] if mark[2].startswith("/") else mark[2], text)


def plain(text: str) -> str:
    """Just the words."""
    return MARKUP.sub(lambda mark: mark[1], text)
