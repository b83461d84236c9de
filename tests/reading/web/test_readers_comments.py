"""What readers say below a story is left out; exchanges that are the story are told."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import LAST, STORY, page, told

SAID = (
    (
        "Marta K.",
        "2 hours ago",
        "I have lived on this island for forty years, and never was the ferry once on time.",
    ),
    (
        "jb_1964",
        "yesterday",
        "Somebody should give that captain a medal, because the mail has not been late since.",
    ),
)


def _said(entry: str) -> str:
    return "".join(entry.format(name=name, age=age, text=text) for name, age, text in SAID)


COMMENT = (
    "<div class='k1'><span>{name}</span> <span>{age}</span><div>{text}</div>"
    "<div><a href='#r'>Reply</a> <a href='#l'>Like</a></div></div>"
)


@pytest.mark.parametrize(
    "entry",
    [
        COMMENT,
        "<li><a href='/u'>{name}</a><time>{age}</time><p>{text}</p><button>Reply</button></li>",
        "<article><p>{text}</p><footer>{name}, <small>{age}</small> <a href='#r'>Antworten</a></footer></article>",
    ],
)
def test_what_readers_say_is_known_by_its_form_whatever_it_is_called(entry: str) -> None:
    assert told(page(behind=_said(entry))) == STORY
    assert told(page(after=f"<div class='k2'>{_said(entry)}</div>")) == STORY


@pytest.mark.parametrize(
    "entry",
    [
        COMMENT.replace("<a href='#r'>Reply</a>", ""),
        COMMENT.replace("<span>{age}</span>", ""),
        "<p>{text} <span>2021</span> <a href='/p'>Report</a></p>",
        "<p>{text} In <em>2021</em> the <a href='/r'>reply</a> came at once.</p>",
    ],
)
def test_entries_without_an_age_and_a_link_to_answer_may_be_of_the_story(entry: str) -> None:
    assert any(SAID[0][2] in text for _, text in told(page(behind=_said(entry))))


@pytest.mark.parametrize(
    "entry",
    [
        "<div class='visitors_comment_content'><h3>{name}</h3><p>{text}</p><p>Posted by: {name}</p></div>",
        "<div><div class='sf_comment'>{name}</div><div class='sf_comment_text'><p>{text}</p></div></div>",
        "<div itemprop='comment'><b>{name}</b><p>{text}</p></div>",
    ],
)
def test_what_readers_say_is_known_by_its_name_though_nobody_can_answer(entry: str) -> None:
    behind = f"<p>Write to us</p><div>{_said(entry)}</div>"
    assert all(text not in str(told(page(after=behind))) for _, _, text in SAID)
    asked = "<p>Be kind to each other here; what is not is taken down by us within the day, or within the week.</p>"
    assert all(text not in str(told(page(after=f"<div>{asked}{_said(entry)}</div>"))) for _, _, text in SAID)


@pytest.mark.parametrize("name", ["photo-comment", "quote"])
def test_boxes_that_only_sound_like_comments_are_told(name: str) -> None:
    article = page(behind=_said(f"<div class='{name}'><p>{{text}}</p></div>"))
    assert all(text in str(told(article)) for _, _, text in SAID)


def test_comments_that_a_story_only_introduces_are_told() -> None:
    entry = "<div class='expert-comment'><h3>{name}</h3><p>{text} {text} {text}</p></div>"
    article = read_html(
        f"<body><h1>What now?</h1><p>We asked two of the island's people.</p>{_said(entry)}</body>"
    )
    assert all(text in str(told(article)) for _, _, text in SAID)


def test_a_page_that_is_nothing_but_an_exchange_is_told() -> None:
    exchange = told(read_html(f"<body><h1>Two islanders on the ferry</h1>{_said(COMMENT)}</body>"))
    assert [text for _, text in exchange if text in (SAID[0][2], SAID[1][2])] == [SAID[0][2], SAID[1][2]]


QUESTION = (
    "<div class='k1'><p>{text}</p><span>{age}</span><div>ANSWER<p>It may be so, and yet the captain is not to "
    "blame: the fog was, and it will come again in March.</p></div></div>"
)


@pytest.mark.parametrize(
    "entries",
    [
        _said(COMMENT) + f"<p>{LAST}</p>",
        _said(QUESTION.replace("ANSWER", "<h3><a href='#r'>Reply</a></h3>")),
        _said(QUESTION.replace("ANSWER", "<button>Antworten</button>")),
        _said(QUESTION.replace("ANSWER", "<span>Reply</span>")),
        _said(COMMENT) * 5,
    ],
)
def test_what_is_said_within_a_story_or_answered_there_or_far_longer_than_it_is_told(entries: str) -> None:
    texts = [text for _, text in told(page(behind=f"<div class='k2'>{entries}</div>"))]
    assert any(SAID[0][2] in text for text in texts)


def test_boxes_called_comments_among_the_paragraphs_of_a_story_are_told() -> None:
    entry = "<section class='critic-comment'><h3>{name}</h3><p>{text}</p></section>"
    assert all(text in str(told(page(behind=_said(entry)))) for _, _, text in SAID)
    paragraphs = _said("<p class='comment'>{text}</p>")
    assert [text for _, text in told(page(behind=paragraphs))][3:] == [text for _, _, text in SAID]
