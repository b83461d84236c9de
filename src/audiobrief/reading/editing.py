"""What is done to the article of any page, however its blocks were found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.reading.repair import is_machine_translated, mend
from audiobrief.reading.text.datelines import filed

if TYPE_CHECKING:
    from audiobrief.types import Article


def edited(article: Article) -> Article:
    """The article mended where a machine translated it, and its dateline told apart from its first paragraph."""
    return _with_dateline(_mended(article))


def _mended(article: Article) -> Article:
    if not is_machine_translated("\n".join([article.title, *(block.text for block in article.blocks)])):
        return article
    blocks = tuple(replace(block, text=mend(block.text)) for block in article.blocks)
    return replace(article, title=mend(article.title), blocks=blocks)


def _with_dateline(article: Article) -> Article:
    for place, block in enumerate(article.blocks):
        if block.kind == "paragraph":
            start = filed(block.text)
            if start.rest == block.text:
                return article
            rest = replace(block, text=start.rest[:1].upper() + start.rest[1:])
            return replace(
                article,
                blocks=(*article.blocks[:place], rest, *article.blocks[place + 1 :]),
                dateline=start.dateline,
                byline=article.byline or start.byline,
                source=article.source or start.source,
            )
    return article
