"""Reads an article from Markdown (CommonMark, with tables and front matter)."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from itertools import takewhile
from typing import TYPE_CHECKING

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from audiobrief.errors import SourceError
from audiobrief.reading.appeals import is_appeal
from audiobrief.reading.credits import split_credit
from audiobrief.reading.editing import edited
from audiobrief.reading.element_text import tidy
from audiobrief.reading.furniture_lines import is_furniture, is_masthead
from audiobrief.reading.languages import language_of
from audiobrief.reading.text.bylines import byline
from audiobrief.reading.text.dates import first_day
from audiobrief.reading.web import blocks_in
from audiobrief.reading.web.addresses import absolute
from audiobrief.reading.web.metadata import parse_day
from audiobrief.reading.web.reporters import clean_names
from audiobrief.types import Article, Block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from audiobrief.types import BlockKind

OPENED = re.compile(r"(?P<fence>---[ \t]*\r?\n)(?:[a-z][\w-]*:(?:[ \t].*)?\r?\n|(?:[ \t]+|-[ \t])\S.*\r?\n)+")
"""Front matter from its first line to the last that is like `key: value`, or belongs to such a line."""

IN_TOML = re.compile(r"\s*\+\+\+[ \t]*\r?\n(?P<said>(?s:.*?))^\+\+\+[ \t]*\r?$", re.MULTILINE)
"""Front matter as Hugo's authors may write it, instead of in YAML."""

TEXT_OR_PICTURE = re.compile(r"(?s)<(?!!--)[a-z].*?>\s*[^<\s]|<img", re.IGNORECASE)
ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,100}\}")
"""What kramdown says of an element, as in "{: .center}"."""
DASH = re.compile(
    r"(?P<address>://\S+)|(?P<range>(?<=\d)--(?=\d))|(?<=\s)---?(?=\s)|(?<=[^\W_])---?(?=[^\W_])|"
    r"(?<=[,.!?\"”’)])---?(?=[^\W_]|[\"“‘(])"
)
"""Hyphens typed for a dash. The parser's own replacements would take the "(c)" of a law for a copyright, too."""
TASK = re.compile(r"\[[ xX]\]\s+")
"""The box before a task in a list, to be ticked off."""
BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
STRUCK = re.compile(r"s_(?:open|close)$|</?(?:s|del|strike)\b", re.IGNORECASE)
"""Begins or ends what the writer has taken back."""
END = re.compile(r"^(?:---+|\.\.\.)[ \t]*\r?$", re.MULTILINE)


def read_markdown(text: str, url: str | None = None) -> Article:
    """The article in a Markdown text that was found at `url`.

    The title is the front matter's, or the first heading; reporters and day, too, may stand around that. A
    paragraph of nothing but a picture and emphasised text, or a picture's title, gives a caption; code is left out,
    and what is written in HTML is told as on a page.

    Raises SourceError when there is no story in it.
    """
    said, text = _in_toml(text.lstrip("\ufeff"))
    tokens = _parsed(text)
    said = said or _front_matter(tokens)
    names = _names(said.get("author") or said.get("authors"))
    above, blocks = _masthead(_blocks(tokens, url), names)
    title = tidy(str(said.get("title") or ""))
    if blocks and blocks[0].kind == "heading" and title in ("", blocks[0].text):
        title = blocks[0].text
        below, blocks = _masthead(blocks[1:], names)
        above += below
    signed = [found for line in above if (found := byline(line))]
    if not any(block.kind in ("paragraph", "quote", "list item") for block in blocks):
        raise SourceError(f"{url or 'the text'} holds no story; give a text with a paragraph at least")
    return edited(
        Article(
            title=title,
            blocks=tuple(blocks),
            byline=names or next((shown for shown, _ in signed if shown), ()),
            published=_day(said.get("date") or said.get("published"))
            or next(filter(None, map(first_day, above)), None),
            source=tidy(str(said.get("source") or said.get("publisher") or ""))
            or next((source for _, source in signed if source), None),
            url=str(said.get("canonical_url") or said.get("url") or "") or url,
            language=str(said.get("lang") or said.get("language") or "") or language_of(blocks),
            image=absolute(str(said.get("image") or ""), url),
        )
    )


def _masthead(blocks: list[Block], names: tuple[str, ...]) -> tuple[list[str], list[Block]]:
    """The lines at the beginning that say who wrote the story and when, and what is behind them."""
    lines = list(
        takewhile(lambda block: block.kind == "paragraph" and is_masthead(block.text, names), blocks)
    )
    return [block.text for block in lines], blocks[len(lines) :]


def _parsed(text: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(footnote_plugin)
    return parser.parse(_closed(ATTRIBUTES.sub("", text)))


def _closed(text: str) -> str:
    """The text, its front matter closed where it is not: without its end it would be told, or the story taken for it."""
    opened = OPENED.match(text)
    if not opened:
        return text
    end = END.search(text, opened.end("fence"))
    if end and _mapping(text[opened.end("fence") : end.start()]):
        return text
    return f"{text[: opened.end()]}---\n\n{text[opened.end() :]}"


def _in_toml(text: str) -> tuple[dict[str, object], str]:
    """What front matter in TOML says, and the text behind it."""
    found = IN_TOML.match(text)
    if not found:
        return {}, text
    try:
        return tomllib.loads(found["said"]), text[found.end() :]
    except tomllib.TOMLDecodeError:
        return {}, text[found.end() :]


def _front_matter(tokens: Sequence[Token]) -> dict[str, object]:
    for token in tokens:
        if token.type == "front_matter":
            return _mapping(token.content)
    return {}


def _mapping(written: str) -> dict[str, object]:
    try:
        said = yaml.safe_load(written)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _blocks(tokens: Sequence[Token], url: str | None) -> list[Block]:
    blocks: list[Block] = []
    around: list[str] = []
    for token in tokens:
        if token.type == "table_open":
            blocks.append(Block("table", ""))
        if token.nesting == 1:
            around.append(token.type)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline" and not {"table_open", "footnote_block_open"} & set(around):
            blocks.extend(_inline(token, around, url))
        elif token.type == "html_block":
            blocks.extend(_written_in_html(token.content, url))
    return blocks


def _written_in_html(markup: str, url: str | None) -> list[Block]:
    if not TEXT_OR_PICTURE.search(markup):
        return []
    return [block for block in blocks_in(markup, url) if not is_furniture(block.text)]


def _inline(token: Token, around: Sequence[str], url: str | None) -> list[Block]:
    caption = _caption(token.children or [], url)
    if caption is not None:
        return [caption]
    children = token.children or []
    kind, text = _kind(around), _text(children)
    if kind == "list item" and (box := TASK.match(text)):
        text = text[box.end() :]
    is_of_page = not text or is_furniture(text, linked=_linked(children)) or is_appeal(text)
    return [] if is_of_page else [Block(kind, text)]


def _linked(children: Sequence[Token]) -> float:
    """How much of a line (0 to 1) is links."""
    depth = 0
    lengths = {True: 0, False: 0}
    for child in children:
        depth += child.nesting if child.type.startswith("link") else 0
        lengths[depth > 0] += len(child.content)
    return lengths[True] / (sum(lengths.values()) or 1)


def _kind(around: Sequence[str]) -> BlockKind:
    if "heading_open" in around:
        return "heading"
    for opened in reversed(around):
        if opened == "list_item_open":
            return "list item"
        if opened == "blockquote_open":
            return "quote"
    return "paragraph"


def _text(children: Sequence[Token]) -> str:
    return DASH.sub(_dash, tidy("".join(_words(children))))


def _dash(found: re.Match[str]) -> str:
    if found["address"]:
        return found[0]
    return "–" if found["range"] else "—"


def _words(children: Sequence[Token]) -> list[str]:
    """The words of inline tokens: no pictures, no footnote marks, no HTML tags, nothing that is struck out."""
    words = []
    struck = 0
    for child in children:
        if STRUCK.match(child.content if child.type == "html_inline" else child.type):
            struck += -1 if child.nesting < 0 or child.content.startswith("</") else 1
        elif struck > 0:
            continue
        elif child.type in ("text", "code_inline"):
            words.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or BREAK.match(child.content):
            words.append(" ")
    return words


def _caption(children: Sequence[Token], url: str | None) -> Block | None:
    """What is said of a picture that has a paragraph to itself, in its title or in emphasis below it."""
    pictures = [child for child in children if child.type == "image"]
    if not pictures:
        return None
    outside = [
        child.content
        for child in children
        if child.type in ("text", "code_inline") and child.level == 0 and child.content.strip()
    ]
    if outside:
        return None
    text, credit = split_credit(_text(children) or tidy(str(pictures[0].attrGet("title") or "")))
    if not text:
        return None
    return Block("caption", text, credit, absolute(str(pictures[0].attrGet("src") or ""), url))


def _names(said: object) -> tuple[str, ...]:
    written = said if isinstance(said, list) else [said] if said else []
    return tuple(name for one in written if isinstance(one, str) for name in clean_names(one))


def _day(said: object) -> date | None:
    if isinstance(said, datetime):
        return said.date()
    if isinstance(said, date):
        return said
    return parse_day(str(said)) if said else None
