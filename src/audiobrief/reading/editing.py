"""What is done to the article of any page, however its blocks were found."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from audiobrief.reading.datelines import filed
from audiobrief.reading.repair import is_machine_translated, mend
from audiobrief.reading.repair.case import FUNCTION_WORDS
from audiobrief.reading.text.captions import labelled
from audiobrief.reading.text.forms import TRAILING_MARK
from audiobrief.reading.text.sentences import FEWEST_SPOKEN, SPEAKER
from audiobrief.reading.text.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audiobrief.reading.text.place import Verdict
    from audiobrief.types import Article, Block

AND_OTHERS = re.compile(
    r",? (?:and|with|&) (?:other )?(?:news )?(?:agencies|wires|wire services)$", re.IGNORECASE
)

FIRST = 3
"""Paragraphs among which the one with the dateline is: a summary or a caption may stand over it."""

REPEATED = ("title again", "end mark", "source line", "notice")
"""Signals of what stands among the paragraphs of translated pages, and is no story anywhere."""

TICKER = re.compile(
    r"\s?\((?:NASDAQ|NYSE|AMEX|LSE|TSXV?|ASX|OTC\w*|HKEX|SEHK|NSE|BSE)\s?:\s?[A-Z0-9.]{1,8}\)|"
    r"\s?[(<](?:\.[A-Z][A-Z0-9]{1,7}|(?:[A-Z0-9]{2,6}(?:_[a-z])?\.[A-Z]{1,3}|[A-Z]\.[NO]))[)>]"
)
"""A code of Reuters: an index begins with a dot, a share ends with a dot and its exchange."""

FEWEST_CODES = 2
"""Codes without brackets that show a wire's story: one alone may be a name, as ".NET"."""

OF_MARKET = re.compile(
    r"\b(?:average|composite|futures|index(?:es)?|points|shares?|stocks?)\b", re.IGNORECASE
)
"""What stands in a sentence beside a code that is the only one of its story."""

BARE_TICKER = re.compile(
    r"(?<=\w) (?:\.(?!(?:COM|NET|ORG)\b)[A-Z][A-Z0-9]{2,7}|"
    r"[A-Z]{2,6}\.(?:O|N|OQ|K|L|PA|DE|AS|MI|MC|BR|S|VX|SW|HK|SS|SZ|T|KS|TO|AX|NS|BO|SA|OL|ST|CO|HE|SI|SN|MX|JO|WA|BK|TW|KL|LS|IS)|"
    r"[A-Z]{2,4}c\d{1,2}|CM[A-Z]{2}\d|[A-Z0-9]{3,8}=(?:[A-Z]{1,4})?)(?=[\s,;:)]|\.(?:\s|$)|$)"
)
"""The same without brackets, and those of currencies, bonds and goods to be delivered, as wires set them."""

LAST_WORD = re.compile(r"\w+$")
LONGEST_BEFORE = 20
"""Characters before a code that are looked at."""

BRACKET = re.compile(r"[(\[<]")
NOTE_MARK = re.compile(r"(?<=[\w.,;:!?\"”’)%])\[\d{1,3}\](?=[\s.,;:!?)\[]|$)")
"""The mark of a footnote that no link tells."""


def edited(article: Article) -> Article:
    """The article mended where a machine translated it, and its dateline told apart from its first paragraph.

    The marks of footnotes and the codes of shares are left out.
    """
    return _unsigned(_without(NOTE_MARK, without_tickers(with_dateline(_mended(article)))))


def _unsigned(article: Article) -> Article:
    """The article without its only reporter's name in brackets behind the last sentence."""
    *others, last = article.blocks
    if len(article.byline) != 1 or last.kind != "paragraph":
        return article
    signed = re.search(rf"(?<=[.!?。！？”\"»」])\s*[(（]{re.escape(article.byline[0])}[)）]$", last.text)
    return (
        replace(article, blocks=(*others, replace(last, text=last.text[: signed.start()])))
        if signed
        else article
    )


def _mended(article: Article) -> Article:
    """The article with its sentences put right, if a machine translated it."""
    if not is_machine_translated("\n".join([article.title, *(block.text for block in article.blocks)])):
        return article
    blocks = [replace(block, text=mend(TRAILING_MARK.sub("", block.text))) for block in article.blocks]
    standfirst = article.standfirst and mend(article.standfirst)
    return _told_as_text(
        replace(article, title=mend(article.title), blocks=tuple(blocks), standfirst=standfirst)
    )


def _told_as_text(article: Article) -> Article:
    """The article without what its page repeats among the paragraphs, and captions that say they are taken for them.

    Who copies translations sets everything that the original had in paragraphs of the same kind.
    """
    verdicts = told([article.title, *(block.text for block in article.blocks)])
    if len(verdicts) != len(article.blocks) + 1:
        return article
    blocks = zip(article.blocks, verdicts[1:], strict=True)
    return replace(article, blocks=tuple(kept for block, one in blocks for kept in _as_told(block, one)))


def _as_told(block: Block, verdict: Verdict) -> Iterator[Block]:
    """A block as what its line is taken for; none, where that only repeats what the page says elsewhere."""
    caption = labelled(block.text)
    if block.kind == "caption":
        yield replace(block, text=caption.text, credit=block.credit or caption.credit) if caption else block
    elif caption:
        yield replace(block, kind="caption", text=caption.text, credit=caption.credit)
    elif block.kind == "paragraph" and verdict.taken_for == "heading":
        yield replace(block, kind="heading")
    elif verdict.signal not in REPEATED:
        yield block


def without_tickers(article: Article) -> Article:
    """The article without the codes of shares and indexes that wires put behind their names, as in "(.DJI)"."""
    found = [code for block in article.blocks for code in BARE_TICKER.finditer(block.text)]
    are_codes = len({code[0] for code in found}) >= FEWEST_CODES or any(map(_is_of_market, found[:1]))
    if are_codes and all(map(_is_behind_name, found)):
        bare = (replace(block, text=BARE_TICKER.sub("", block.text)) for block in article.blocks)
        article = replace(article, blocks=tuple(bare))
    return _without(TICKER, article)


def _word_before(code: re.Match[str]) -> re.Match[str] | None:
    return LAST_WORD.search(code.string[max(0, code.start() - LONGEST_BEFORE) : code.start()])


def _is_of_market(code: re.Match[str]) -> bool:
    """Whether a code stands in a sentence of the stock market, behind a capital; an index's own name says what it is."""
    before = _word_before(code)
    if before is None or not OF_MARKET.search(code.string):
        return False
    if code[0].startswith(" ."):
        return before[0].isdigit() or OF_MARKET.fullmatch(before[0]) is not None
    return before[0][0].isupper()


def _is_behind_name(code: re.Match[str]) -> bool:
    """Whether a code stands where one is set behind what it is of, as it does not in "under .ORG and .INFO"."""
    before = _word_before(code)
    return before is None or before[0] not in FUNCTION_WORDS


def _without(form: re.Pattern[str], article: Article) -> Article:
    blocks = (
        replace(block, text=form.sub("", block.text)) if BRACKET.search(block.text) else block
        for block in article.blocks
    )
    return replace(article, blocks=tuple(blocks))


def with_dateline(article: Article) -> Article:
    """The article with what stands before its first sentence taken for what it is.

    In a transcript a name in capitals is no place.
    """
    paragraphs = [number for number, block in enumerate(article.blocks) if block.kind == "paragraph"]
    spoken = sum(SPEAKER.match(article.blocks[number].text) is not None for number in paragraphs)
    for number in paragraphs[:FIRST]:
        block = article.blocks[number]
        if spoken >= FEWEST_SPOKEN and SPEAKER.match(block.text):
            continue
        start = filed(block.text)
        if start.rest != block.text:
            rest = replace(block, text=start.rest[:1].upper() + start.rest[1:])
            return replace(
                article,
                blocks=(*article.blocks[:number], rest, *article.blocks[number + 1 :]),
                dateline=start.dateline,
                byline=start.byline or article.byline,
                source=article.source or (proper_name(start.source) if start.source else None),
            )
    return article


def proper_name(name: str) -> str:
    """A paper's name as it writes itself: "The xinhua news agency" is Xinhua News Agency."""
    stripped = AND_OTHERS.sub("", name.strip(" .,;|"))
    bare = re.sub(r"^the\s+(?=[a-z])", "", stripped, flags=re.IGNORECASE)
    if any(word[0].islower() for word in bare.split() if len(word) > 3 and "." not in word):
        return " ".join(word[:1].upper() + word[1:] for word in re.sub(r"^[Tt]he\s+", "", bare).split())
    return stripped
