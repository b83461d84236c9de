"""Lines, sections and boxes that are of the page, and those that only look so."""

from __future__ import annotations

import pytest

from audiobrief.reading.web import read_html
from island_page import FIRST, LAST, SECOND, STORY, page, told

PHOTO = "<p>Photo: Jo Roe</p>"


def test_sections_behind_the_story_of_which_one_is_empty_are_not_told() -> None:
    mail = f"<h3>Stay in touch</h3>{PHOTO}<h2>Get the tides by mail</h2><form><p>Tides, and offers, and more.</p></form>"
    assert told(page(after=f"<div><div>{mail}</div></div>")) == STORY


@pytest.mark.parametrize(
    "headings", ["<h3>Friday</h3><h3>Women</h3>", "<h2>How to get there</h2><h2>Women</h2>"]
)
def test_what_is_told_under_the_second_of_two_headings_behind_the_story_is_kept(headings: str) -> None:
    text = "Harrow beat Calder by two lengths to one"
    story = f"<div><p>{FIRST}</p><p>{SECOND}</p></div><div>{headings}<ul><li>{text}</li></ul></div>"
    article = read_html(f"<body><article><h1>No ferry</h1>{story}</article></body>")
    assert told(article) == [*STORY[:2], ("heading", "Women"), ("list item", text)]


def test_headings_of_the_story_one_under_the_other_are_told() -> None:
    results = (
        f"<h2>Results</h2>{PHOTO}<h2>Rowing</h2><p>Ann Lee won in nine minutes.</p><p>Mia Roe was second.</p>"
    )
    assert told(page(behind=results))[3:] == [
        ("heading", "Results"),
        ("heading", "Rowing"),
        ("paragraph", "Ann Lee won in nine minutes."),
        ("paragraph", "Mia Roe was second."),
    ]


def test_a_box_of_a_line_over_a_button_is_not_told() -> None:
    button = "<div><a class='wp-block-button__link' href='/fair'>See more</a></div>"
    box = f"<div><p>Harrow • June 2, 2026</p><p>Boat fair tickets are here!</p>{button}</div>"
    assert told(page(box)) == STORY


def test_a_paragraph_over_a_button_is_told() -> None:
    text = "The company wrote to all of its passengers on Wednesday that it would pay them back in full."
    box = f"<div><p>{text}</p><a class='button' href='/letter'>Read the letter</a></div>"
    assert ("paragraph", text) in told(page(box))


@pytest.mark.parametrize(
    "text", ["The island voted 51 to 49.", "Yes, and I would sail again.", "“Never!”", "Who else would go?"]
)
def test_a_short_sentence_over_a_button_to_share_it_is_told(text: str) -> None:
    box = f"<div class='block'><p>{text}</p><a class='btn' href='/s'>Share</a></div>"
    assert ("paragraph", text) in told(page(box))


@pytest.mark.parametrize(
    "line",
    [
        "<p>You have 2 free articles left to read this month before you need to register.</p>",
        "<p>This is your last article that you can read this month before you need an account.</p>",
        "<p>This is a developing story and will be updated.</p>",
        "<p>—Ida Brandt can be reached at ida@islander.example</p>",
        "<p>When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.</p>",
        "<p>University of Calder provides funding as a founding partner of The Islander.</p>",
        "<p>What did you think of today’s letter?</p>",
        "<p>Suivez toute l'actualité internationale en téléchargeant l'application Islander</p>",
        "<div><span>31 views</span><span>0 comments</span></div>",
        "<div><span>Leggi anche</span><a href='/l'>Il lungo inverno del traghetto.</a></div>",
        "<p>Edited by: Ann Lee</p>",
        "<p>Redagował: Jan Zych</p>",
        "<p>For more on news from the islands please visit <a href='/'>Island News</a>.</p>",
        "<p>>> READ ON THE ISLANDER: <a>The long winter of the ferry</a></p>",
        "<p>If you have information to share about the ferry, reach out to me at the pier.</p>",
        "<div class='map-credit'><p>By Ida Brandt | Satellite imagery by Highview</p></div>",
    ],
)
def test_a_line_of_the_page_is_not_told(line: str) -> None:
    assert told(page(line)) == STORY


@pytest.mark.parametrize(
    "text",
    [
        "When you buy bread on the pier, the baker told them, we pay the commission.",
        "The council provides funding as a partner of the island's only school, and it wants to stop.",
        "What did you think of today's letter, the judge asked her, and she said that she had burned it.",
        "Edited by candlelight, the paper came out on Wednesday.",
        "You have two articles of the law left to read, the judge told him, and both are short.",
        "Ida Brandt can be reached at the pier on Mondays, and by radio at sea.",
        "This is a developing story of the islands, and it will be told for years.",
        "For more on the ferry than its age, see what the engine has cost since 2019.",
        "If you have information on the theft, contact the harbor police.",
        "The last article of the agreement is the one that the captains will not sign.",
    ],
)
def test_a_sentence_of_the_story_in_like_words_is_told(text: str) -> None:
    assert ("paragraph", text) in told(page(f"<p>{text}</p>"))


def test_the_labels_of_tabs_are_not_told_before_their_headings() -> None:
    labels = "<ul class='tabs__list'><li>North</li><li>South</li></ul>"
    tabs = f"<div class='tabs'>{labels}<h2>North</h2><p>{LAST.replace('Friday', 'May')}</p></div>"
    assert [text for kind, text in told(page(tabs)) if kind != "paragraph"] == ["North"]


@pytest.mark.parametrize(
    ("below", "is_told"),
    [
        (
            "The mouse had friends, as it turned out, and two of them were found on Tuesday in the old lamp room.",
            True,
        ),
        (
            "The office of the harbor answers letters and calls about the ferry each weekday at 555 0134 until six.",
            False,
        ),
    ],
)
def test_a_part_of_the_story_that_is_called_contacts_is_told(below: str, is_told: bool) -> None:
    story = told(page(behind=f"<h2>Contacts</h2><p>{below}</p>"))
    assert (("paragraph", below) in story) is is_told


def test_a_call_that_is_a_heading_behind_the_story_is_not_told() -> None:
    assert told(page(behind="<h2>What do the people of the island say of the ferry today?</h2>")) == STORY


def test_what_the_head_of_the_site_says_on_each_page_is_not_told() -> None:
    banner = (
        "This is an old page of the ferry office. It is kept as it was, and some of what it leads to is gone."
    )
    article = page(over=f"<header><div><div class='slogan'>{banner}</div></div><a href='/'>Home</a></header>")
    assert banner not in [text for _, text in told(article)]


BLURBS = (
    "The boat lay at the quay of Harrow Point for nine hours on Sunday, its captain said on the telephone.",
    "Nobody on the island had seen such fog since the winter of 1987, when the lighthouse went dark twice.",
    "A third boat turned back at noon.",
)


def test_other_posts_under_a_heading_of_the_page_are_not_told_however_long() -> None:
    others = "".join(f"<article><p>{line} Nobody knew.</p><p>{FIRST}</p></article>" for line in BLURBS * 2)
    posts = f"<article><p>{FIRST} {SECOND} {LAST} {FIRST} {SECOND}</p></article>"
    article = read_html(
        f"<html lang='pt'><body><h1>No ferry</h1>{posts}<article><h3>Você pode gostar...</h3>{others}</article></body></html>"
    )
    assert [text for _, text in told(article)] == [f"{FIRST} {SECOND} {LAST} {FIRST} {SECOND}"]


@pytest.mark.parametrize(
    "line",
    [
        "[embedded tweet]",
        "[Embed]",
        "Powered by Blogger.",
        "Proudly powered by WordPress. © Ann Lee",
        "Read more about the captains of the ferry <a href='/c'>here</a>.",
        "<a href='/c'>Read the full letter of the two captains here</a>.",
    ],
)
def test_line_that_a_page_s_software_or_a_link_leaves_is_not_told(line: str) -> None:
    assert told(page(f"<p>{line}</p>")) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "[Embedded with the crew, she wrote this in March.]",
        "Powered by steam, the first ferry took two hours.",
        "Powered by Ghost engines, it took one.",
        "“Read more about the ferry here,” says a sign.",
        "See the full length of the <a href='/i'>island</a> from here.",
        "Read more, he told the children who were born here.",
    ],
)
def test_sentence_that_only_begins_as_such_a_line_is_told(line: str) -> None:
    text = line.replace("<a href='/i'>", "").replace("</a>", "")
    assert text in [said for _, said in told(page(f"<p>{line}</p>"))]


@pytest.mark.parametrize(
    "link",
    ["<a href='/c'>Read more about the captains here.</a>", "<a href='/c'>Read more of them here</a>."],
)
def test_sentence_that_is_a_link_to_another_page_is_left_out_of_its_paragraph(link: str) -> None:
    lines = told(page(f"<p>Both captains said yes. {link} The baker said no.</p>"))
    assert lines[1] == ("paragraph", "Both captains said yes. The baker said no.")


def test_linked_sentence_of_the_story_stays_in_its_paragraph() -> None:
    for linked in ("The captains were born here.", "Read more, he said."):
        lines = told(page(f"<p>Both captains said yes. <a href='/c'>{linked}</a> The baker said no.</p>"))
        assert lines[1] == ("paragraph", f"Both captains said yes. {linked} The baker said no.")


@pytest.mark.parametrize(
    "call",
    [
        "Subscribe",
        "Sign up now",
        "<a href='/s'>Subscribe</a> to the Courier and stay smart with more of your favorite Harbor writers.",
    ],
)
def test_a_call_to_subscribe_is_not_told(call: str) -> None:
    assert told(page(f"<div><div class='heading-h4'>{call}</div></div>")) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "<p><span class='photoCredit'>Courtesy G4</span></p>",
        "<div class='hatnote'>This page is about the island. For the ship, see <a href='/s'>Harrow (ship)</a>.</div>",
        "<p>中国日报网版权说明：凡注明来源为“中国日报网”，除与本网签署内容授权协议的网站外，其他任何网站未经允许禁止转载。</p>",
    ],
)
def test_who_made_a_photo_what_else_has_the_name_and_whose_the_rights_are_is_not_told(line: str) -> None:
    assert told(page(line)) == STORY


@pytest.mark.parametrize(
    "said",
    [
        "<p class='photo-credit'>The prize for the photo credit of the year went to the island's baker on Monday.</p>",
        "<p>他说，版权声明写得很清楚：任何人都可以转载这些文章，但是必须注明来源。</p>",
        "<p>该公司周二发布免责声明：对于这次火灾造成的损失，它不承担任何责任，也不会赔偿。</p>",
    ],
)
def test_a_sentence_on_credits_or_rights_is_told(said: str) -> None:
    assert len(told(page(said))) == len(STORY) + 1


@pytest.mark.parametrize(
    "part",
    [
        "<h2>Modal title</h2><h3>Also from this source</h3><p><a href=/x>Halden has a record quarter</a></p>",
        "<h3>Republish This Story</h3><p>Our words are free for all who give our name.</p>",
        "<h2>Follow the topics in this article</h2><ul><li>Ferries</li><li>Islands</li></ul>",
        "<h3>この記事を書いた人</h3><p>岐阜総局</p><p>専門・関心分野：農林業</p>",
        "<div class=tncms-inline-relcontent><h4><a href=/x>Pool to get a new filter</a></h4><p>It will cost a lot.</p></div>",
    ],
)
def test_what_a_page_offers_behind_the_story_is_not_told(part: str) -> None:
    assert told(page(after=f"<section>{part}</section>")) == STORY


def test_a_chapter_on_what_was_also_from_a_source_is_told() -> None:
    chapter = "<h2>Also from this bay come the oysters</h2><p>They are sold on the quay on Fridays.</p>"
    assert told(page(chapter))[1] == ("heading", "Also from this bay come the oysters")


def test_source_and_editor_glued_over_a_report_are_not_told() -> None:
    line = "<p><span>Source: Xinhua</span><span>Editor: huaxia</span><span>2025-01-08 20:15:45</span></p>"
    assert told(page(under=line)) == STORY


def test_how_a_paper_works_is_not_told_where_it_is_called_a_disclaimer() -> None:
    works = (
        "<h2>How we work</h2><p>What The Islander prints is to be true, fair and of use to its readers.</p>"
    )
    assert told(page(behind=f"<div class='Disclaimer'>{works}</div>")) == STORY


def test_a_reporter_with_an_address_in_a_list_behind_the_story_is_not_told() -> None:
    under = "<p>By <a rel='author' href='/ida'>Ida Brandt</a></p>"
    signed = "<li><span>Ida Brandt</span><a href='mailto:ida@islander.example'>ida@islander.example</a></li>"
    item = "Ida Brandt, 61, sells bread and nets on the pier."
    assert told(page(under=under, behind=f"<ul>{signed}</ul>")) == STORY
    assert told(page(under=under, behind=f"<ul><li>{item}</li></ul>"))[-1] == ("list item", item)


def test_who_wrote_a_report_and_when_is_not_told_behind_its_last_sentence() -> None:
    said = "„Ich zähle sie in der Nacht“, sagte Ida Brandt."
    assert told(page(behind=f"<p>{said} (Lisa Roe, 11.5.2026)</p>"))[-1] == ("paragraph", said)


def test_a_bracket_of_the_story_behind_its_last_sentence_is_told() -> None:
    said = "The mayor will ask again in May. (He asked before on 11.5.2026, and nobody came.)"
    assert told(page(behind=f"<p>{said}</p>"))[-1] == ("paragraph", said)


def test_a_link_behind_words_of_the_story_is_told() -> None:
    line = "The captain wrote: <a href='/l'>The long winter of the ferry.</a>"
    assert ("paragraph", "The captain wrote: The long winter of the ferry.") in told(page(f"<p>{line}</p>"))


def test_the_initials_of_a_writer_are_not_told_behind_the_story_and_a_word_in_capitals_is() -> None:
    assert told(page(behind="<p><em>AS</em></p>")) == STORY
    assert told(page(behind="<p>NEVER!</p>"))[-1] == ("paragraph", "NEVER!")


@pytest.mark.parametrize(
    "links",
    [
        "<a href='https://twitter.com/islander'>Twitter</a> und <a href='https://www.facebook.com/pages/I/57'>Facebook</a>",
        "<a href='https://x.com/ann_lee'>X</a>, <a href='https://www.instagram.com/ann.lee/?hl=de'>Instagram</a> oder "
        "<a href='mailto:ann@islander.example'>per Mail</a>",
    ],
)
def test_a_last_line_that_calls_to_accounts_on_several_networks_is_not_told(links: str) -> None:
    assert told(page(behind=f"<p>Diskutieren Sie mit uns auf {links}!</p>")) == STORY


@pytest.mark.parametrize(
    "said",
    [
        "He is survived by his sons, {} and {}, and by the ferry.",
        "Her songs are on {} and {}; she plays at the pier on May 14.",
        "“You find it on {} and {} for all to see,” the mayor said.",
    ],
)
def test_a_last_line_of_the_story_is_told_whatever_accounts_it_leads_to(said: str) -> None:
    links = "<a href='https://www.youtube.com/jo'>YouTube</a>", "<a href='https://x.com/sam'>X</a>"
    assert len(told(page(behind=f"<p>{said.format(*links)}</p>"))) == len(STORY) + 1


@pytest.mark.parametrize(
    "links",
    [
        ("https://twitter.com/islander/status/12", "https://www.instagram.com/p/Ab1/"),
        ("https://twitter.com/islander", "https://twitter.com/ann_lee"),
        ("https://twitter.com/islander", "https://islander.example/facebook"),
    ],
)
def test_a_last_line_that_leads_to_posts_or_to_one_network_is_told(links: tuple[str, ...]) -> None:
    named = " and ".join(f"<a href='{link}'>place {n}</a>" for n, link in enumerate(links))
    assert len(told(page(behind=f"<p>The captain sang of it in {named} that night.</p>"))) == len(STORY) + 1


@pytest.mark.parametrize(
    "label", ["Media contact", "Contact Information", "Pressekontakt", "Rückfragehinweis"]
)
def test_who_is_to_be_asked_about_a_report_is_not_told_behind_it(label: str) -> None:
    lines = "".join(f"<p>{line}</p>" for line in (label, "Ann Lee", "Harbor office", "+353 1 634 7887"))
    assert told(page(behind=lines)) == STORY


def test_a_line_called_contact_over_a_day_is_told() -> None:
    lines = ("Contact:", "The probe lands", "12.03.2026 14:30")
    assert ("paragraph", lines[1]) in told(page(behind="".join(f"<p>{line}</p>" for line in lines)))


def test_a_line_called_contact_over_sentences_is_told() -> None:
    assert ("paragraph", LAST) in told(
        page(behind=f"<p>Contact</p><p>{FIRST[:40]}.</p><p>Call 555-0142.</p>")
    )


def test_what_people_are_also_reading_is_not_told_nor_its_heading() -> None:
    box = "<div><h4>People are also reading…</h4><ul><li><a href='/1'>Diner to close</a></li></ul></div>"
    assert told(page(box)) == STORY


def test_a_paper_named_without_its_article_under_the_title_is_not_told() -> None:
    head = "<meta property='og:site_name' content='The Harrow Star'>"
    assert told(page(head=head, under="<div class='pb'>Harrow Star</div>")) == STORY


def test_what_a_blog_says_of_its_entry_is_not_told() -> None:
    line = "<p class='postmetadata'>| Abgelegt unter <a href='/k'>Hafen</a>, <a href='/f'>Fähre</a></p>"
    assert told(page(behind=line)) == STORY


@pytest.mark.parametrize(
    ("said", "call"),
    [
        ("Das Wichtigste vom Hafen, jeden Tag um sechs in Ihrem Postfach.", "Jetzt kostenlos bestellen"),
        ("All that happens on the island, for you, every day at six.", "Sign up for free"),
    ],
)
def test_an_offer_over_a_call_that_is_a_link_in_a_line_of_its_own_is_not_told(said: str, call: str) -> None:
    box = f"<div class='p-6'><div class='font-bold'>The Morning</div><div>{said}</div><a href='/n'>{call}</a></div>"
    assert told(page(box)) == STORY


def test_a_link_to_join_under_a_line_that_calls_nobody_takes_nothing_with_it() -> None:
    box = "<div><p>The union of the ferry crews has 900 members</p><a href='/u'>Join</a></div>"
    assert len(told(page(box))) == len(STORY) + 1


def test_a_call_within_a_sentence_takes_nothing_with_it() -> None:
    said = "He was asked to <a href='/n'>register</a> at the harbor office before the boat left."
    assert len(told(page(f"<div><p>{said}</p></div>"))) == len(STORY) + 1
