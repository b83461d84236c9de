"""Source to Article: what is story, what is furniture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.errors import SourceError
from audiobrief.reading.contents import Source, contents
from audiobrief.reading.decoding import decode, without_controls
from audiobrief.reading.kinds import kind
from audiobrief.reading.twice_encoded import decoded_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.reading.contents import Contents
    from audiobrief.reading.text.place import Verdict
    from audiobrief.types import Article

__all__ = ["Source", "explain", "read"]


def read(source: Source, *, public_only: bool = False) -> Article:
    """The article in a file, a web page or a text; what it is, is told from its content.

    `source` is a path, a URL, "-" for standard input, or an open file; `public_only` refuses addresses that
    only this network has. Raises SourceError when there is no article to be had.
    """
    return article_in(contents(source, public_only=public_only))


def article_in(found: Contents) -> Article:
    """The article in what was read. Raises SourceError when there is none."""
    text = _text(found)
    match kind(found.name, text):
        case "html":
            from audiobrief.reading.web import read_html

            return read_html(_markup(found), found.url)
        case "markdown":
            from audiobrief.reading.markdown import read_markdown

            return read_markdown(decoded_once(text), found.url)
        case "text":
            from audiobrief.reading.text.reader import read_text

            try:
                article = read_text(decoded_once(text))
            except SourceError as error:
                raise SourceError(f"{found.name} {error}") from error
            return replace(article, url=found.url)


def explain(source: Source, *, public_only: bool = False) -> Iterator[Verdict]:
    """What each line of a text or a page was taken for, and by which signal.

    Raises SourceError as `read` does, once the lines are told: what is refused can be looked into, too.
    """
    found = contents(source, public_only=public_only)
    text = _text(found)
    if text.lstrip().startswith("{"):
        raise SourceError(
            f"{found.name} is an edited script; only the lines of a text or a page are explained"
        )
    match kind(found.name, text):
        case "html":
            from audiobrief.reading.web.explaining import explain_html

            yield from explain_html(_markup(found), found.url)
        case "markdown":
            raise SourceError(f"{found.name} is Markdown; only the lines of a text or a page are explained")
        case "text":
            from audiobrief.reading.text.reader import explain_text

            yield from explain_text(decoded_once(text))
    article_in(found)


def _text(found: Contents) -> str:
    return without_controls(found.data if isinstance(found.data, str) else decode(found.data))


def _markup(found: Contents) -> str:
    """A web page's text, in the character set that its server or the page itself names."""
    from audiobrief.reading.charset import decode_page

    text = found.data if isinstance(found.data, str) else decode_page(found.data, found.charset)
    return decoded_once(text)
