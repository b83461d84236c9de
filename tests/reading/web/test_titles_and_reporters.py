"""Titles, days and reporters on pages of many forms."""

from __future__ import annotations

from datetime import date

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told

BOATS = "The boats came back to the island with the mail, and the baker had his flour."


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div class='author'>Ida Brandt: 25 Feb 2026</div>", ("Ida Brandt",)),
        (
            "<p class='byline'>By <span>Ida Brandt Bloomberg</span><i>Fri., Feb. 27, 2026timer2 min. read</i></p>",
            ("Ida Brandt",),
        ),
        (
            "<i class='byline'>DEC. 1, 2026</i><p class='byline'>By IDA BRANDT and JON ROE DEC. 1, 2026</p>",
            ("Ida Brandt", "Jon Roe"),
        ),
        (
            "<p><a rel='author' href='/i'>Ida Brandt<span class='sr-only'>archive page</span></a></p>",
            ("Ida Brandt",),
        ),
        ("<p class='byline'>Kim Sun 25 Feb 2026</p>", ("Kim Sun",)),
        ("<p class='byline'>By Ida Brandt Sun 25 Feb 2026</p>", ("Ida Brandt",)),
        ("<p class='byline'>The Ferry Desk · Posted: Feb 25, 2026 1:05 PM</p>", ()),
    ],
)
def test_a_byline_is_read_without_the_day_the_agency_and_what_is_not_seen(
    line: str, names: tuple[str, ...]
) -> None:
    assert page(under=line).byline == names


def test_a_name_and_a_day_over_a_title_are_its_own() -> None:
    over = "<header><a href='/ida'><img src='ida.jpg'><p>Ida Brandt</p></a></header><p>February 5, 2026</p>"
    article = page(
        over=over, title="<h2>No ferry to Harrow Point</h2>", head="<title>No ferry to Harrow Point</title>"
    )
    assert (article.byline, article.published) == (("Ida Brandt",), date(2026, 2, 5))


@pytest.mark.parametrize("name", ["<p class='kicker'>Mia Roe</p>", "<p>Ida Harrow</p>"])
def test_whom_a_story_is_of_over_its_title_is_no_byline(name: str) -> None:
    assert page(over=f"{name}<p>February 5, 2026</p>").byline == ()


def test_a_name_over_a_title_without_a_day_is_no_byline() -> None:
    assert page(over="<header><p>Harrow Post</p></header><p>Island Life</p>").byline == ()


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-02-25T03:10:00Z", 24), ("2026-02-25T03:10:00-05:00", 25), ("2026-02-28T03:10:00Z", 28)],
)
def test_the_day_in_the_address_is_the_local_one_of_a_moment_in_universal_time(moment: str, day: int) -> None:
    head = f"<meta property='article:published_time' content='{moment}'>"
    assert page(head=head, url="https://island.example/2026/02/24/no-ferry").published == date(2026, 2, day)


def test_the_heading_that_ends_the_address_is_the_title_and_not_the_blog_s_name() -> None:
    head = "<title>No ferry again « the island blog of Ida</title>"
    over = "<h1>the <a href='/'>island blog</a> of Ida</h1>"
    article = page(
        head=head, over=over, title="<h3>No ferry again</h3>", url="https://ida.example/blog/no-ferry-again"
    )
    assert (article.title, told(article)) == ("No ferry again", STORY)


def test_who_reported_is_not_said_again_around_the_story() -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    article = page(head=author, behind="<p><b>Article by Ida Brandt (<a href='/i'>@idab</a>).</b></p>")
    assert told(article) == STORY
    assert told(page(head=author, under="<p>From The Islander staff reports</p>")) == STORY
    other = "Photographs and captains were chosen by Jon Roe."
    assert told(page(head=author, behind=f"<p>{other}</p>"))[3:] == [("paragraph", other)]


def test_who_leads_is_told_though_the_reporter_is_called_so() -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    for label in ("Text und Fotos: ", "文/图：", "本报记者："):
        assert told(page(head=author, behind=f"<p>{label}Ida Brandt</p>")) == STORY
    skipper = "The skipper: Ida Brandt"
    assert ("paragraph", skipper) in told(page(head=author, behind=f"<p>{skipper}</p>"))


def test_films_in_a_list_called_credits_are_told() -> None:
    film = "The Long Ferry, directed by Ida Brandt, 94 minutes"
    story = f"<p>{FIRST}</p><p>{SECOND}</p><ul class='credits'><li>{film}</li></ul>"
    article = read_html(f"<body><article><h1>No ferry</h1>{story}</article></body>")
    assert told(article) == [*STORY[:2], ("list item", film)]


def test_a_line_called_a_title_is_the_title_where_the_headings_are_of_the_page() -> None:
    article = page(
        head="<title>No ferry to Harrow Point - Larn Post</title>",
        over="<h2>By column</h2><h2>By day</h2>",
        title="<dl class='newsTitle'><dt>No ferry to Harrow Point</dt></dl>",
    )
    assert article.title == "No ferry to Harrow Point"
    assert told(article) == [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", LAST)]


def test_the_name_of_a_site_is_no_title_though_it_is_called_one() -> None:
    article = page(
        head="<title>No ferry to Harrow Point this week - The Larn Post</title>",
        over="<div class='site-title'>The Larn Post</div><h2>By column</h2>",
        title="<p>No ferry to Harrow Point this week</p>",
    )
    assert article.title.startswith("No ferry to Harrow Point this week")


def test_what_is_said_of_a_reporter_with_initials_is_not_told() -> None:
    said = "Dana R. Whitlock Jr. covers ferries for the Courier. Reach her at dana@courier.example."
    for name in ("Dana R. Whitlock Jr.", "Dana Whitlock"):
        article = page(head=f"<meta name=author content='{name}'>", behind=f"<p><em>{said}</em></p>")
        assert (article.byline, told(article)) == ((name,), STORY)


def test_what_is_said_of_somebody_else_is_told() -> None:
    said = "Dana R. Whitlock Sr. covers boats with cloth in a shed by the sea."
    article = page(head="<meta name=author content='Ann Whitlock'>", behind=f"<p>{said}</p>")
    assert told(article)[-1] == ("paragraph", said)


@pytest.mark.parametrize(
    "line",
    [
        "kokobj@courier.example (END)",
        "최윤호 기자 uknow@courier.example",
        "Ida Brandt ida@courier.example",
        "Write to Ida Brandt at ida@courier.example",
        "Follow Ida Brandt on X @idab.",
        "【纠错】 【责任编辑:张樵苏 】",
        "（编辑：严玉洁 王辉）",
    ],
)
def test_where_a_reporter_is_reached_and_who_edited_is_not_told(line: str) -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    assert told(page(head=author, behind=f"<p>{line}</p>")) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Write to the council at mail@larn.example before Friday.",
        "Tickets: box@mill.example",
        "编辑：这个工作需要耐心，也需要时间。",
    ],
)
def test_where_a_reader_may_write_and_what_an_editor_says_is_told(line: str) -> None:
    author = "<meta name='author' content='Ida Brandt'>"
    assert told(page(head=author, behind=f"<p>{line}</p>"))[3:] == [("paragraph", line)]


def test_the_last_paragraph_in_a_script_without_spaces_is_told_over_a_link() -> None:
    last = "政府は劣勢にあると繰り返し主張しているが、あるアナリストは「意図と作戦能力を維持している」と指摘している。(c)AFP"
    article = page(behind=f"<p>{last}</p>", after="<div><a href='/war'>戦争・紛争 一覧へ</a></div>")
    assert told(article)[3:] == [("paragraph", last)]


FERRY = "No ferry to Harrow Point"


@pytest.mark.parametrize(
    ("head", "over"),
    [
        (
            f"<title>The Island Blog » Blog Archive » {FERRY}</title>",
            "<h1><a href='/blog/'>The Island Blog</a></h1>",
        ),
        (f"<title>{FERRY} ‹ The Island Blog</title>", "<h1>Blog</h1>"),
        ("<title>island.example</title>", "<h1><a href='/'>The Island Blog</a></h1>"),
        (f"<meta name='DC.title' content='island.example'><title>{FERRY}</title>", "<h1>Island</h1>"),
        (f"<title>{FERRY} - island.example</title>", f"<h1>FERRIES {FERRY}.</h1>"),
    ],
)
def test_the_name_or_the_address_of_a_blog_is_no_title(head: str, over: str) -> None:
    assert page(head=head, over=over, title=f"<h2>{FERRY}</h2>").title == FERRY


def test_a_title_of_two_parts_keeps_both() -> None:
    title = "Land » Sea » Air: three ways to leave the island"
    assert page(head=f"<title>{title}</title>", title=f"<h1>{title}</h1>").title == title


BIO = "Ida Brandt ist Anwältin bei einer Kanzlei in Larn und berät Reedereien seit vielen Jahren."
AUTHOR = "<meta name='author' content='Ida Brandt'>"


@pytest.mark.parametrize(
    "heading", ["Über den Autor", "Über die Autorin", "À propos de l'auteur", "Sobre la autora"]
)
def test_who_the_author_is_below_a_heading_in_any_language_is_not_told(heading: str) -> None:
    assert told(page(head=AUTHOR, behind=f"<h6>{heading}</h6><p>{BIO}</p>")) == STORY


@pytest.mark.parametrize("heading", ["Zur Person", "Sobre la autora"])
def test_who_somebody_else_than_the_reporter_is_below_such_a_heading_is_told(heading: str) -> None:
    who = BIO.replace("Ida Brandt", "Ruth Calder")
    assert told(page(head=AUTHOR, behind=f"<h6>{heading}</h6><p>{who}</p>"))[3:] == [
        ("heading", heading),
        ("paragraph", who),
    ]


@pytest.mark.parametrize("name", ["ArticleAuthorDetail", "author-profile", "author_card"])
def test_who_the_reporter_is_in_a_box_over_the_story_is_not_told(name: str) -> None:
    box = f"<div class='{name}'><div>{BIO}</div><a href='/ida'>Alle Artikel</a></div>"
    assert told(page(under=box)) == STORY
    assert ("paragraph", BIO) in told(page(f"<p>{BIO}</p>"))


def test_who_a_reporter_is_in_a_box_at_the_end_is_not_told() -> None:
    said = "Reporter of the paper since 2018. She writes about boats."
    box = f"<section><div><p>About the author</p><div>Ida Brandt</div><p>{said}</p></div></section>"
    assert told(page(under="<p class=byline>By Ida Brandt</p>", after=box)) == STORY


def test_the_last_question_of_who_asks_in_an_interview_is_told() -> None:
    exchange = "<div><p><b>Ida Brandt</b></p><p>{}</p></div><div><p><b>Jon Roe</b></p><p>{}</p></div>"
    asked = exchange.format(f"{SECOND} Is that so?", LAST) + exchange.format(
        "And will you stay on the island?", "I shall."
    )
    last = "<div><p><b>Ida Brandt</b></p><p>Thank you for the coffee and for the walk.</p></div>"
    story = read_html(
        f"<article><h1>No ferry</h1><p class=byline>By Ida Brandt</p><p>{FIRST}</p>{asked}{last}</article>"
    )
    assert ("paragraph", "Thank you for the coffee and for the walk.") in told(story)


def test_a_title_glued_to_its_kicker_is_the_title_though_the_page_names_it_with_another() -> None:
    shown = "<h2><span>Winter on the island</span><span>No ferry to Harrow Point today</span></h2>"
    story = page(title=shown, head="<title>Ice: No ferry to Harrow Point today</title>")
    assert story.title.endswith("No ferry to Harrow Point today")
    assert told(story) == STORY


def test_a_chapter_that_ends_in_the_place_the_title_names_is_told() -> None:
    chapter = "<h2>Where to eat at Harrow Point</h2><p>The hut on the quay sells soup until noon.</p>"
    story = page(chapter, title="<h1>The best boats at Harrow Point</h1>")
    assert ("heading", "Where to eat at Harrow Point") in told(story)


def test_chapters_that_go_on_as_the_title_does_are_told() -> None:
    chapter = f"<h2>Day two: what became of the ferry to Harrow Point</h2><p>{BOATS}</p>"
    story = page(behind=chapter, title="<h1>Day one: what became of the ferry to Harrow Point</h1>")
    assert told(story)[3] == ("heading", "Day two: what became of the ferry to Harrow Point")


def test_a_name_in_two_colors_stays_one_word() -> None:
    assert page(title="<h1>No <b>i</b><i>Ferry</i> today</h1>").title == "No iFerry today"
    assert page(title="<h1>No <b>Face</b><i>Time</i> today</h1>").title == "No FaceTime today"


def test_the_day_of_publishing_at_the_end_is_not_told_and_a_day_of_the_story_is() -> None:
    assert told(page(behind="<p>2 settembre 2025 ( modifica il 2 settembre 2025 )</p>")) == STORY
    assert told(page(behind=f"<p>On 3 May 2024:</p><p>{BOATS}</p>"))[-2:] == [
        ("paragraph", "On 3 May 2024:"),
        ("paragraph", BOATS),
    ]


@pytest.mark.parametrize("line", ["3 May 2026", "mail@larn.example"])
def test_a_day_and_an_address_that_the_last_paragraph_announces_are_told(line: str) -> None:
    over = "Who wants to sail on the first boat may write to the council by then:"
    assert told(page(behind=f"<p>{over}</p><p>{line}</p>"))[3:] == [("paragraph", over), ("paragraph", line)]


def test_what_each_of_two_reporters_thinks_is_told() -> None:
    part = "<section><h3>{}</h3><p>{}</p></section>"
    parts = part.format("Jon Roe", SECOND) + part.format("Ida Brandt", LAST)
    story = read_html(
        f"<article><h1>No ferry</h1><p class=byline>By Jon Roe and Ida Brandt</p><p>{FIRST}</p>{parts}</article>"
    )
    assert told(story)[-1] == ("paragraph", LAST)


DECK = "The bakers of the island fear for their bread, and the pupils for their exams."


def test_a_sentence_between_title_and_byline_sums_the_story_up() -> None:
    article = page(under=f"<div>{DECK}</div><div><div>By Ida Brandt</div><div>3 March 2026</div></div>")
    assert article.standfirst == DECK


@pytest.mark.parametrize(
    "line", ["Island news and weather", "Join our readers and get the news of the islands every morning."]
)
def test_a_line_of_the_page_between_title_and_byline_sums_nothing_up(line: str) -> None:
    article = page(under=f"<div>{line}</div><div><div>By Ida Brandt</div><div>3 March 2026</div></div>")
    assert article.standfirst is None


RIGHTS = "<div>&copy; 2026 The Islander. Web design by Moy Media</div>"


@pytest.mark.parametrize(
    "page_title", ["The Islander - No ferry to Harrow Point", "The Islander: No ferry to Harrow Point"]
)
def test_whose_a_page_is_stands_behind_the_sign_of_copyright(page_title: str) -> None:
    article = page(title="<b>No ferry to Harrow Point</b>", head=f"<title>{page_title}</title>", after=RIGHTS)
    assert (article.source, article.title) == ("The Islander", "No ferry to Harrow Point")


def test_a_place_before_a_colon_is_of_the_title_and_who_made_the_page_is_not_its_source() -> None:
    head = "<title>Harrow Point: No ferry and no flour</title>"
    article = page(title="<b>Harrow Point: No ferry and no flour</b>", head=head, after=RIGHTS)
    assert (article.source, article.title) == (None, "Harrow Point: No ferry and no flour")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Brandt, West Coast reporter", ("Ida Brandt",)),
        ("By Ida Brandt, Harbor and Fishing Correspondent, and Jo Roe", ("Ida Brandt", "Jo Roe")),
        ("By Ida Brandt, Jo Roe and Mia Poe", ("Ida Brandt", "Jo Roe", "Mia Poe")),
    ],
)
def test_what_a_reporter_does_is_no_name(line: str, names: tuple[str, ...]) -> None:
    assert page(under=f"<p class='byline'>{line}</p>").byline == names


def test_a_name_in_the_box_of_the_reporter_signs_the_story() -> None:
    box = "<div class='{}_box'><p class='name'>Ida Brandt</p><p>ida@islander.example</p></div>"
    assert page(after=box.format("reporter")).byline == ("Ida Brandt",)
    assert page(after=box.format("member")).byline == ()


def test_a_chief_heading_that_names_the_section_is_no_title_in_writing_without_spaces() -> None:
    page = (
        '<html lang="zh"><head><title>上海港集装箱吞吐量创新高</title></head><body><article><h1>经济参考报</h1>'
        "<p>上海港今年的集装箱吞吐量再创历史新高，比去年同期增长了近一成，港口负责人周一表示。</p>"
        "<p>他说，新的自动化码头将于明年春天投入使用，届时效率还会提高。</p></article></body></html>"
    )
    assert read_html(page).title == "上海港集装箱吞吐量创新高"


def test_a_chief_heading_in_writing_without_spaces_is_the_title_over_the_name_of_its_site() -> None:
    page = (
        '<html lang="ja"><head><title>日報</title></head><body><article><h1>東京で祭り</h1>'
        "<p>東京の下町で、三年ぶりに夏祭りが開かれ、大勢の人が集まった。主催者は喜びを語った。</p>"
        "<p>祭りは日曜日まで続き、最終日には花火が上がる予定だという。</p></article></body></html>"
    )
    assert read_html(page).title == "東京で祭り"
