"""What is told of a Markdown text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.errors import AudiobriefError, SourceError
from audiobrief.reading.markdown import read_markdown
from audiobrief.types import Block

TEXT = """---
title: The river rises
author: Jane Doe and John Roe
date: 2024-03-05
lang: en-GB
source: The Post
---
# The river rises

The *river* rose by `two` metres[^1], [officials](https://post.example) said.
It fell on **Monday**.

![a boat](boat.jpg "Boats on Main Street. Photo: Ann Lee")

![more](https://post.example/two.jpg)
*The bridge held (AP Photo/Ann Lee)*

## What next

- Water is brought by boat.
- Schools stay
  closed.

> We left, she said.

| Gauge | Metres |
|-------|--------|
| Weir  | 2      |

```
level = 2
```

    indented = code

<div class="ad">Advertisement</div>

The end.

[^1]: By the gauge at the weir.
"""


def test_structure_survives_and_code_footnotes_tables_and_html_are_not_told() -> None:
    assert read_markdown(TEXT, "https://post.example/a/b").blocks == (
        Block("paragraph", "The river rose by two metres, officials said. It fell on Monday."),
        Block("caption", "Boats on Main Street.", "Ann Lee", "https://post.example/a/boat.jpg"),
        Block("caption", "The bridge held", "AP Photo/Ann Lee", "https://post.example/two.jpg"),
        Block("heading", "What next"),
        Block("list item", "Water is brought by boat."),
        Block("list item", "Schools stay closed."),
        Block("quote", "We left, she said."),
        Block("table", ""),
        Block("paragraph", "The end."),
    )


def test_front_matter_says_what_the_article_is() -> None:
    article = read_markdown(TEXT)
    assert article.title == "The river rises"
    assert article.byline == ("Jane Doe", "John Roe")
    assert (article.published, article.language, article.source) == (date(2024, 3, 5), "en-GB", "The Post")


def test_title_is_the_first_heading_without_front_matter() -> None:
    article = read_markdown("# Rain\n\nIt rained.\n\n# Sun\n\nIt shone.")
    assert article.title == "Rain"
    assert [block.kind for block in article.blocks] == ["paragraph", "heading", "paragraph"]


def test_front_matter_in_toml_says_what_the_article_is() -> None:
    front = '+++\ntitle = "The sea wall"\ndate = 2024-05-06T09:00:00Z\nauthors = ["Ann Lee"]\n+++\n\n'
    article = read_markdown(front + "It rained.")
    assert (article.title, article.published, article.byline) == (
        "The sea wall",
        date(2024, 5, 6),
        ("Ann Lee",),
    )
    assert [b.text for b in article.blocks] == ["It rained."]


@pytest.mark.parametrize(
    "front", ["---\n: : [\n---\n", "---\n- a\n---\n", "---\ndate: 2024-99-99\n---\n", "+++\na = b = c\n+++\n"]
)
def test_front_matter_that_says_nothing_useful_is_passed_over(front: str) -> None:
    assert [b.text for b in read_markdown(front + "It rained.").blocks] == ["It rained."]


@pytest.mark.parametrize(
    "front",
    ["---\ntitle: Rain\ntags:\n- weather\n", "---\r\ntitle: Rain\r\n", "---\ntitle: Rain\n\n"],
)
@pytest.mark.parametrize("rest", ["It rained.\n", "It rained.\n\n---\n\nIt rained again.\n"])
def test_front_matter_that_is_not_closed_is_not_told(front: str, rest: str) -> None:
    article = read_markdown(front + rest)
    assert article.title == "Rain"
    assert [b.text for b in article.blocks] == [line for line in rest.split("\n") if line.startswith("It")]


def test_a_story_that_begins_with_a_rule_is_told_whole() -> None:
    article = read_markdown("---\nNote: it rained.\n\nIt rained again.\n")
    assert [b.text for b in article.blocks] == ["Note: it rained.", "It rained again."]


def test_text_without_a_story_is_an_error_that_says_so() -> None:
    with pytest.raises(SourceError, match="holds no story"):
        read_markdown("# Only a title")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab \n#*_`[]()!>-|~:<&\\1.\t", max_size=300))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        article = read_markdown(text)
    except AudiobriefError as error:
        refusal = str(error)
    else:
        refusal = ""
        assert article.blocks
    assert "\n" not in refusal


STORY = "The ferry will stop at the end of March, the company said, and no one knows what will replace it."


@pytest.mark.parametrize(
    "text",
    [
        f"By Mara Quill, The Post\n\n2 March 2026\n\n# The ferry stops\n\n{STORY}\n",
        f"---\ntitle: The ferry stops\nauthor: Mara Quill\ndate: 2026-03-02\n---\n\n*By Mara Quill*\n\n{STORY}\n",
        f"# The ferry stops\n\n*By Mara Quill*\n\n**March 2, 2026**\n\n{STORY}[1]\n",
    ],
)
def test_reporter_and_day_around_the_title_are_not_told(text: str) -> None:
    article = read_markdown(text)
    assert (article.title, article.byline) == ("The ferry stops", ("Mara Quill",))
    assert article.published == date(2026, 3, 2)
    assert article.blocks == (Block("paragraph", STORY),)


@pytest.mark.parametrize(
    "line",
    [
        "Read more: [Ten ferries](https://p.example/b)",
        "Have a tip? Email us at tips@p.example.",
        "Advertisement",
    ],
)
def test_what_is_of_the_page_is_not_told(line: str) -> None:
    assert read_markdown(f"# The ferry stops\n\n{STORY}\n\n{line}\n").blocks == (Block("paragraph", STORY),)


def test_html_is_told_as_on_a_page() -> None:
    inside = (
        '<figure>\n<img src="https://p.example/f.jpg">\n<figcaption>The last boat. Photo: Ann Lee</figcaption>\n</figure>\n\n'
        '<p align="center">Nobody was asked, the <b>council</b> says.</p>\n\n<!-- a note -->\n\n<script>run()</script>\n'
    )
    assert read_markdown(f"# The ferry stops\n\n{STORY}\n\n{inside}").blocks == (
        Block("paragraph", STORY),
        Block("caption", "The last boat.", "Ann Lee", "https://p.example/f.jpg"),
        Block("paragraph", "Nobody was asked, the council says."),
    )


def test_tasks_are_told_without_their_boxes() -> None:
    tasks = "- [ ] Book the ferry\n- [x] Pack\n- [1] of them sank"
    assert read_markdown(f"# The ferry stops\n\n{STORY}\n\n{tasks}\n").blocks[1:] == (
        Block("list item", "Book the ferry"),
        Block("list item", "Pack"),
        Block("list item", "[1] of them sank"),
    )


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("It is free -- for now.", "It is free — for now."),
        ("It is free--for now--and “safe”--they say.", "It is free—for now—and “safe”—they say."),
        ("It ran 1999--2004.", "It ran 1999–2004."),
        ("Type `ferry --help` or --help.", "Type ferry --help or --help."),
        ("See https://p.example/a--b today.", "See https://p.example/a--b today."),
        ("Under section (c) \"it\" stops... 'now'.", "Under section (c) \"it\" stops... 'now'."),
    ],
)
def test_hyphens_for_a_dash_are_told_as_one(written: str, told: str) -> None:
    assert read_markdown(f"# The ferry stops\n\n{written}\n").blocks == (Block("paragraph", told),)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Tickets are ~~20~~ 12 pounds.", "Tickets are 12 pounds."),
        ("Tickets are <s>20</s> <del>18</del> 12 pounds.", "Tickets are 12 pounds."),
        ("Tickets are ~12 to ~15 pounds.", "Tickets are ~12 to ~15 pounds."),
        ("- ~~Bring a tent~~\n- Bring a coat", "Bring a coat"),
    ],
)
def test_what_is_struck_out_is_not_told(line: str, text: str) -> None:
    assert [block.text for block in read_markdown(f"# The fair\n\nIt opens on Monday.\n\n{line}").blocks][
        1:
    ] == [text]
