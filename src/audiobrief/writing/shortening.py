"""Fits stories into a time: whole sentences are left out, those first that say least of what the story says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from audiobrief.errors import SettingsError
from audiobrief.extras import to_install
from audiobrief.writing.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from audiobrief.types import Article, Block, Script

MARGIN = 0.98
"""Of the time that is given, what is filled: the length is an estimate, good to a few per cent."""
SLACK = 2.0
"""Seconds that are left at least: over few sentences the estimate's faults do not even out."""

ROUNDS = 8
"""Halvings of the share of its sentences that each story keeps: to within half a per cent."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a story: its block's number, its text, and how many of the story's sentences matter more."""

    block: int
    text: str
    rank: int


def shortened(
    articles: Sequence[Article],
    seconds: float,
    write: Callable[[Sequence[Article]], Script],
    length: Callable[[Script], float],
) -> Sequence[Article]:
    """The articles with as many of their sentences as fit: `write` makes the script whose `length` is to be `seconds`.

    Of each story the title, the first sentence and its share of the time are kept; captions go with the
    text they stand beside, lead-ins with what they lead to, and the standfirst goes first. Raises
    SettingsError when even the titles and the first sentences take longer.
    """
    filled = min(MARGIN * seconds, seconds - SLACK)
    if length(write(articles)) <= filled:
        return articles
    ranked = [_ranked(article) for article in articles]

    def kept(share: float) -> list[Article]:
        return [_kept(*story, share) for story in zip(articles, ranked, strict=True)]

    least = length(write(kept(0)))
    if least > filled:
        needed = ceil(max(least / MARGIN, least + SLACK) / 6) / 10
        raise SettingsError(
            f"the titles and first sentences alone may take {needed:.1f} minutes; give at least that many"
        )
    low, high = 0.0, 1.0
    for _ in range(ROUNDS):
        middle = (low + high) / 2
        low, high = (middle, high) if length(write(kept(middle))) <= filled else (low, middle)
    return kept(low)


def _kept(article: Article, sentences: Sequence[Sentence], share: float) -> Article:
    """The article with that share of its words, in the most telling sentences and always the first.

    A first sentence that only leads to the next takes it along.
    """
    words = sum(len(one.text.split()) for one in sentences) * share
    first = next((number for number, one in enumerate(sentences) if not _leads(one)), 0)
    opening = set(range(len(sentences))[: first + 1])
    chosen = set(opening)
    for number in sorted(range(len(sentences)), key=lambda number: sentences[number].rank):
        length = len(sentences[number].text.split())
        if length <= words:
            words -= length
            chosen.add(number)
    for number in sorted(chosen - opening, reverse=True):
        if _leads(sentences[number]) and not chosen & set(_led_to(article.blocks, sentences, number)):
            chosen.remove(number)
    texts: dict[int, list[str]] = {}
    for number in sorted(chosen):
        texts.setdefault(sentences[number].block, []).append(sentences[number].text)
    blocks = tuple(_without_bare(_blocks(article.blocks, texts)))
    return replace(article, blocks=blocks, standfirst=None)


def _leads(sentence: Sentence) -> bool:
    return sentence.text.endswith((":", "："))


def _led_to(blocks: Sequence[Block], sentences: Sequence[Sentence], number: int) -> Iterator[int]:
    """The sentences that a lead-in announces: the rest of its paragraph, else the block behind it, or the whole list."""
    block = own = sentences[number].block
    for later in range(number + 1, len(sentences)):
        before, block = block, sentences[later].block
        next_item = block == before + 1 and blocks[before].kind == blocks[block].kind == "list item"
        starts = later == number + 1
        if not (starts or block == before or (next_item and before != own)):
            return
        yield later


def _blocks(blocks: Sequence[Block], texts: dict[int, list[str]]) -> list[Block]:
    """The blocks with the sentences that are kept; a caption stays if the text before it, or after it, does."""
    kept = []
    for number, block in enumerate(blocks):
        if number in texts:
            kept.append(replace(block, text=" ".join(texts[number])))
        elif block.kind == "heading" or (block.kind == "caption" and {number - 1, number + 1} & set(texts)):
            kept.append(block)
    return kept


def _without_bare(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without the headings under which nothing is left."""
    following = [*blocks[1:], None]
    return [
        block
        for block, after in zip(blocks, following, strict=True)
        if block.kind != "heading" or (after is not None and after.kind != "heading")
    ]


def _ranked(article: Article) -> list[Sentence]:
    """The story's sentences in order, ranked by LexRank (Erkan and Radev 2004)."""
    found = [
        (number, sentence)
        for number, block in enumerate(article.blocks)
        if block.kind in ("paragraph", "quote", "list item")
        for sentence in split_sentences(block.text, article.language)
    ]
    ranks = _ranks([sentence for _, sentence in found])
    return [Sentence(block, text, rank) for (block, text), rank in zip(found, ranks, strict=True)]


def _ranks(sentences: Sequence[str]) -> list[int]:
    try:
        from sumy.models.dom import ObjectDocumentModel, Paragraph
        from sumy.models.dom import Sentence as Line
        from sumy.summarizers.lex_rank import LexRankSummarizer
    except ImportError as error:
        raise SettingsError(f"shortening takes one more package; get it: {to_install('minutes')}") from error
    lines = [Line(sentence, _Words()) for sentence in sentences]
    order: list[int] = []

    def note(rated: Sequence[tuple[Line, int, float]]) -> Sequence[tuple[Line, int, float]]:
        order.extend(one[1] for one in rated)
        return rated

    LexRankSummarizer()(ObjectDocumentModel([Paragraph(lines)]), note)
    return [order.index(number) for number in range(len(sentences))]


class _Words:
    """What the summariser asks for a sentence's words."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        from nltk.tokenize import wordpunct_tokenize

        return tuple(word for word in wordpunct_tokenize(sentence) if word.isalnum())
