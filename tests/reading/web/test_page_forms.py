"""Forms of text that pages share: notes, quotations, formulas, what is struck out or said twice."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told


@pytest.mark.parametrize("address", ["", "https://island.example/ferry"])
def test_a_footnote_and_its_mark_are_not_told_whatever_address_the_mark_has(address: str) -> None:
    said = "Nobody knows how old the engine is.{}"
    mark = f"<a id='mark-1' href='{address}#note-1'>1</a>"
    note = f"<div class='n'><a id='note-1' href='{address}#mark-1'>1</a><div><p>The log was lost.</p></div></div>"
    assert told(page(f"<p>{said.format(mark)}</p>", behind=note))[1] == ("paragraph", said.format(""))


def test_a_number_that_links_to_part_of_another_page_is_told() -> None:
    linked = "<p>The yard has repaired <a href='https://yard.example/list#boats'>7</a> ferries of this kind since May.</p>"
    text = "The yard has repaired 7 ferries of this kind since May."
    assert ("paragraph", text) in told(page(linked))


def test_several_sentences_in_a_heading_are_a_paragraph() -> None:
    text = f"{SECOND.replace('mail', 'post')} {LAST.replace('Friday', 'Sunday')}"
    assert ("paragraph", text) in told(page(f"<h2>{text}</h2>"))
    assert ("heading", "Who pays for the boats?") in told(page("<h2>Who pays for the boats?</h2>"))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "A ticket costs <s>£20</s> <del>£18</del> <strike>£15</strike> £12 now.",
            "A ticket costs £12 now.",
        ),
        ("A ticket costs <ins>£12</ins> <u>now</u>.", "A ticket costs £12 now."),
    ],
)
def test_what_is_struck_out_is_not_told(line: str, text: str) -> None:
    assert told(page(f"<p>{line}</p>"))[1] == ("paragraph", text)


def test_a_story_that_is_struck_out_whole_is_told() -> None:
    whole = read_html(f"<body><h1>No ferry</h1><del><p>{FIRST}</p><p>{SECOND}</p></del></body>")
    assert told(whole) == STORY[:2]


WORDS = "A ferry is a promise."


@pytest.mark.parametrize(
    "quotation",
    [
        f"<blockquote><p>{WORDS}</p><footer>— Ida Brandt, captain</footer></blockquote>",
        f"<blockquote><p>{WORDS}</p><footer><cite>— Ida Brandt, captain</cite></footer></blockquote>",
        f"<figure><blockquote>{WORDS}</blockquote><figcaption class='source'>— Ida Brandt, captain</figcaption></figure>",
    ],
)
def test_who_is_quoted_is_told_behind_the_words(quotation: str) -> None:
    assert told(page(quotation))[1:3] == [("quote", WORDS), ("quote", "— Ida Brandt, captain")]


def test_the_foot_of_a_quotation_that_repeats_the_story_is_not_told() -> None:
    pulled = (
        "<blockquote><p>the island's baker ran out of flour</p><footer>— The Islander</footer></blockquote>"
    )
    assert told(page(pulled)) == STORY


@pytest.mark.parametrize(
    ("post", "words"),
    [
        ("We are staying. https://t.co/aB3 #HarrowPoint", "We are staying. #HarrowPoint"),
        (
            "We <a href='https://t.co/aB3'>https://t.co/aB3</a> are staying. pic.twitter.com/aB3",
            "We are staying.",
        ),
        ("Write to harrow.example/ferry or at.com", "Write to harrow.example/ferry or at.com"),
    ],
)
def test_a_post_is_told_without_the_addresses_that_its_network_adds(post: str, words: str) -> None:
    signed = "&mdash; Ida Brandt (@ida) <a href='https://twitter.com/ida/status/1'>May 3, 2024</a>"
    quotation = f"<blockquote class='twitter-tweet'><p>{post}</p>{signed}</blockquote>"
    assert told(page(quotation))[1] == ("quote", words)


def test_a_post_without_a_link_is_known_by_its_handle_and_its_day() -> None:
    post = "<blockquote><p>We are staying.</p>— Ida Brandt (@ida) May 3, 2024</blockquote>"
    assert told(page(post))[1] == ("quote", "We are staying.")
    named = "We met on the ice — all of the crew (@nine) were there for the picture of 2024."
    assert told(page(f"<blockquote><p>{named}</p></blockquote>"))[1] == ("quote", named)


def test_a_line_in_bold_ends_where_the_page_breaks_it() -> None:
    lines = "<b>Mail by boat</b><br>By Ida Brandt<br><br>"
    old = read_html(f"<table><tr><td>{lines}{FIRST}<br><br>{SECOND}<br><br>{LAST}</td></tr></table>")
    assert ("paragraph", "Mail by boat By Ida Brandt") not in told(old)
    assert ("paragraph", FIRST) in told(old)


def test_bold_words_that_go_on_behind_a_break_are_one_line() -> None:
    line = "<p><b>The company said that<br>the ferry is to sail again in May.</b></p>"
    assert ("paragraph", "The company said that the ferry is to sail again in May.") in told(page(line))


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("<math><mi>d</mi><mo>=</mo><msup><mi>t</mi><mn>2</mn></msup></math>", "a formula"),
        ("<math alttext='d = v t'><mi>d</mi></math>", "d = v t"),
        (
            "<math><mi>d</mi><annotation encoding='application/x-tex'>d = \\frac{t}{2}</annotation></math>",
            "a formula",
        ),
        ("<math aria-label='d equals t squared'><mi>d</mi></math>", "d equals t squared"),
    ],
)
def test_a_formula_within_a_sentence_is_told_or_named(formula: str, words: str) -> None:
    line = "<p>The delay is given by {}, the company says.</p>"
    assert told(page(line.format(formula)))[1] == (
        "paragraph",
        f"The delay is given by {words}, the company says.",
    )


def test_a_formula_that_stands_by_itself_is_not_told() -> None:
    assert told(page("<p><math display='block'><mi>d</mi><mo>=</mo><mi>t</mi></math></p>")) == STORY


CROSSING = "It takes forty minutes in a calm sea, and an hour and a half when the wind is in the north."


def test_number_that_is_said_of_a_term_is_told() -> None:
    facts = f"<dl><dt>First run</dt><dd>1911</dd><dt>Crossing</dt><dd>{CROSSING}</dd></dl>"
    for buttons in ("", "<dl><dt>Share</dt><dd>Facebook</dd></dl>"):
        lines = told(
            read_html(
                f"<body><article><h1>No ferry</h1><p>{FIRST}</p>{facts}{buttons}<p>{LAST}</p></article></body>"
            )
        )
        assert [text for _, text in lines] == [FIRST, "First run", "1911", "Crossing", CROSSING, LAST]


SPOKEN = "<p>“If the fog comes in before noon,” the captain told us, “we turn round and go home.”</p>"


@pytest.mark.parametrize("tag", ["div class=pullquote", "blockquote"])
def test_quotation_pulled_from_around_its_speaker_is_told_once(tag: str) -> None:
    pulled = f"<{tag}>“If the fog comes in before noon, we turn round and go home.”</{tag.split()[0]}>"
    assert told(page(f"{SPOKEN}{pulled}")) == told(page(SPOKEN))


@pytest.mark.parametrize(
    "said",
    [
        "If the fog comes in before noon, we turn round and wait.",
        "We turn round and go home if the fog comes in before noon.",
        "If the fog, we go home.",
    ],
)
def test_quotation_in_other_words_than_the_story_is_told(said: str) -> None:
    assert said in [text for _, text in told(page(f"{SPOKEN}<blockquote><p>{said}</p></blockquote>"))]


def test_note_that_leads_back_by_a_sign_without_a_link_is_not_told() -> None:
    mark = "<p>Nobody knows how old the engine is.<sup><a href='#n1'>1</a></sup></p>"
    note = "<ol class='at-end'><li id='n1'>The log was lost. ↩</li></ol>"
    assert told(page(mark, behind=note)) == told(page("<p>Nobody knows how old the engine is.</p>"))


def test_a_question_put_to_one_guest_after_another_is_told_each_time() -> None:
    question = "What do you take along when you leave for the island for a week?"
    asked = f"<p>{question}</p><p>A good lamp.</p><p>{question}</p><p>Two books and a hat.</p>"
    assert [text for _, text in told(page(asked))].count(question) == 2


@pytest.mark.parametrize(
    "line",
    [
        "<p><span class='BoldGrey'>{}</span></p>",
        "<p><span><span class='inter-titre-gris'>{}</span> </span></p>",
        "<p class='zwischentitel'>{}</p>",
        "<p><span style='font-weight: 700'>{}</span></p>",
    ],
)
def test_a_line_that_is_styled_or_called_as_a_heading_is_one(line: str) -> None:
    heading = "What the captains said"
    assert ("heading", heading) in told(page(line.format(heading)))
    assert ("paragraph", heading) in told(page(f"<p class='emboldened'>{heading}</p>"))


def test_a_bold_line_below_a_short_paragraph_in_chinese_is_a_heading() -> None:
    first = "多名专家告诉本报，合作共赢符合国际社会的利益，双方应当采取更多的行动，而不是互相指责。"
    second = "他们认为，共同繁荣还是互相毁灭，这是两国面临的抉择，众所周知，双方都无法在冲突中成为赢家。"
    body = f"<p>{first}</p><p><strong>合作共赢是大势所趋</strong></p><p>{second}</p><p>{first[::-1]}。</p>"
    article = read_html(f"<html lang=zh><body><article><h1>专家谈合作</h1>{body}</article></body></html>")
    assert ("heading", "合作共赢是大势所趋") in told(article)


def test_a_box_of_facts_is_a_table_whatever_its_cells_are() -> None:
    cell = (
        "<div>Ferries, of which the company keeps three at the pier and one in the yard across the sound</div>"
        * 2
    )
    box = f"<table class='infobox vcard'><tr><th>Fleet</th><td>{cell}</td></tr><tr><th>Founded</th><td>1911</td></tr></table>"
    assert [kind for kind, _ in told(page(box))] == ["paragraph", "table", "paragraph", "paragraph"]


def test_paragraphs_in_a_box_of_facts_are_told() -> None:
    box = f"<table class='infobox'><tr><td><h3>The yard in short</h3><p>{SECOND.replace('mail', 'post')}</p></td></tr></table>"
    assert ("paragraph", SECOND.replace("mail", "post")) in told(page(box))


def test_a_bold_line_between_paragraphs_that_are_boxes_is_a_heading() -> None:
    line = "<div class='font-bold'>How the mail came</div>"
    boxes = f"<div>{FIRST}</div>{line}<div>{SECOND}</div><div>{LAST}</div>"
    article = read_html(f"<body><h1>No ferry</h1><div>{boxes}</div></body>")
    assert told(article) == [STORY[0], ("heading", "How the mail came"), *STORY[1:]]


def test_a_line_between_paragraphs_that_are_boxes_is_no_heading_where_it_is_set_as_they_are() -> None:
    boxes = f"<div>{FIRST}</div><div>Island letters</div><div>{SECOND}</div><div>{LAST}</div>"
    assert "heading" not in [kind for kind, _ in told(read_html(f"<body><div>{boxes}</div></body>"))]
