"""Captions in texts: told from paragraphs, and parted from their credits."""

from __future__ import annotations

import pytest

from audiobrief.reading.credits import clean_credit
from audiobrief.reading.text.alternatives import alternative, shows_alternatives
from audiobrief.reading.text.captions import signed_picture
from audiobrief.reading.text.reader import read_text

PAGE = """Tide turns

The tide turned at noon on Friday, the mayor said. Nobody got wet.

{}

The shops opened again on Saturday morning.
"""
PICTURE = "Waves break over the harbor wall on Tuesday."


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (f"{PICTURE} Photograph: Ann Lee/The Courier", "Ann Lee/The Courier"),
        (f"{PICTURE} Photo by Ann Lee", "Ann Lee"),
        (f"{PICTURE} Courtesy of Ann Lee", "Ann Lee"),
        (f"{PICTURE} Credit: Ann Lee", "Ann Lee"),
        (f"{PICTURE} © Ann Lee", "Ann Lee"),
        (f"{PICTURE} | Ann Lee/AFP", "Ann Lee/AFP"),
        (f"{PICTURE} Ann Lee/AP", "Ann Lee/AP"),
        (f"{PICTURE} (Supplied: Ann Lee)", "Ann Lee"),
        (f"{PICTURE} (Ann Lee / Courier Times)", "Ann Lee / Courier Times"),
        (f"{PICTURE} [Photo/Xinhua]", "Xinhua"),
        (f"{PICTURE} Ann M. Lee for Harbor Mirror", "Ann M. Lee for Harbor Mirror"),
        (f"{PICTURE} File pic: PA", "PA"),
        (f"{PICTURE} - Ann Lee/Harborpress", "Ann Lee/Harborpress"),
        (f"{PICTURE} Credit: PeerLife (2025). DOI: 10.1234/peerlife.04", "PeerLife (2025)"),
        (f"{PICTURE} Ann Lee hide caption", "Ann Lee"),
        (f"Above: {PICTURE} Photo: Ann Lee", "Ann Lee"),
    ],
)
def test_a_line_that_ends_with_a_credit_is_a_caption(line: str, credit: str) -> None:
    captions = [block for block in read_text(PAGE.format(line)).blocks if block.kind == "caption"]
    assert [(caption.text, caption.credit) for caption in captions] == [(PICTURE, credit)]


@pytest.mark.parametrize("label", ["Photo", "Foto", "Image"])
def test_what_a_photo_shows_with_its_agency_in_brackets_is_a_caption(label: str) -> None:
    article = read_text(PAGE.format(f"{label}: The harbor wall at Wick on Friday (AP/Jo Li)"))
    assert (article.blocks[1].kind, article.blocks[1].text, article.blocks[1].credit) == (
        "caption",
        "The harbor wall at Wick on Friday",
        "AP/Jo Li",
    )


def test_a_lead_over_a_photo_s_credit_is_told_though_it_says_what_the_title_says() -> None:
    lead = "Harbor wall at Wick closes as storm nears, the council said. It opens again on Sunday."
    article = read_text(
        f"Harbor wall at Wick closes\n\n{lead}\n\nPhoto: Jo Li\n\nLosses exceed 3 million, the harbor master said."
    )
    assert lead in [block.text for block in article.blocks]


def test_who_stands_where_in_a_picture_is_no_credit() -> None:
    article = read_text(PAGE.format("Caption: Maria Ellis (left) and Tom Adams (right)"))
    assert (article.blocks[1].text, article.blocks[1].credit) == (
        "Maria Ellis (left) and Tom Adams (right)",
        None,
    )


def test_the_label_of_a_figure_is_no_part_of_its_caption() -> None:
    article = read_text(PAGE.format("Figure: Map of the wall (courtesy of the harbor office)"))
    block = article.blocks[1]
    assert (block.kind, block.text, block.credit) == (
        "caption",
        "Map of the wall",
        "courtesy of the harbor office",
    )


def test_a_figure_told_of_is_in_the_story() -> None:
    sentence = "Figure skating returns to the harbor in May, the mayor said."
    assert sentence in [
        block.text for block in read_text(PAGE.format(sentence)).blocks if block.kind == "paragraph"
    ]


def test_a_caption_without_a_colon_is_parted_from_the_paragraph_before_it() -> None:
    article = read_text(PAGE.format(f"The mayor said so. Image caption {PICTURE}"))
    assert [(block.kind, block.text) for block in article.blocks[1:3]] == [
        ("paragraph", "The mayor said so."),
        ("caption", PICTURE),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The deal was first reported by Reuters (and later by AP/AFP).",
        "He said that the picture was fake (a photo from 2014).",
        "The council voted for it by a wide margin (Labour/Green).",
        "The pictures were sold to Getty Images.",
        "Prices rose 3% (or 5% in the north).",
        "Picture this: a town without a wall.",
        "The lamps were never hung. (Pictures of them hang in the town hall.)",
        "Captions, too, were added by his wife in green ink.",
    ],
)
def test_a_sentence_that_speaks_of_pictures_stays_in_the_story(sentence: str) -> None:
    article = read_text(PAGE.format(sentence))
    assert ("paragraph", sentence) in [(block.kind, block.text) for block in article.blocks]


@pytest.mark.parametrize("under", ["\n", "\n\n"])
def test_a_picture_as_screen_readers_get_it_gives_its_caption_a_maker(under: str) -> None:
    article = read_text(
        "A harbor swims home\n\n"
        f"Getty Images A red boat lies on its side on the sand, with two gulls next to it{under}"
        "Ann Lee found the boat on the long beach at Wick\n\n"
        "The tide turned at noon on Friday, the mayor said. Nobody got wet.\n\n"
        f"Jo Kerr A man in a yellow coat smiles at the camera{under}"
        'Jo Kerr says that he owes his sister "a very large dinner"\n\n'
        "The boat, the Mary Rose II, will be lifted on Saturday.\n\n"
        "The shops opened again on Saturday morning."
    )
    assert [(block.kind, block.text, block.credit) for block in article.blocks] == [
        ("caption", "Ann Lee found the boat on the long beach at Wick", "Getty Images"),
        ("paragraph", "The tide turned at noon on Friday, the mayor said. Nobody got wet.", None),
        ("caption", 'Jo Kerr says that he owes his sister "a very large dinner"', "Jo Kerr"),
        ("paragraph", "The boat, the Mary Rose II, will be lifted on Saturday.", None),
        ("paragraph", "The shops opened again on Saturday morning.", None),
    ]


def test_what_is_seen_between_a_source_and_its_caption_is_not_told_twice() -> None:
    shown = "Image source, PA Media\nTwo men in orange coats lift a net\nImage caption, The men lift nets every day"
    article = read_text(PAGE.format(shown))
    assert [block.text for block in article.blocks if block.kind == "caption"] == [
        "The men lift nets every day"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Serie A clubs agree to share the money of the league with Serie B",
        "Reuters A man was seen on the wall by the harbor at noon, and then no more.",
        "BBC Two documentary on the fall of the wall at Wick wins a prize",
        "Getty Images The Archive Moves North After Ninety Years",
        "Getty Images said on Friday that it moves its archive north of the harbor",
        "Jo Kerr and a man in a yellow coat smile at the camera",
    ],
)
def test_a_line_of_the_story_that_begins_with_a_name_shows_no_picture(line: str) -> None:
    assert alternative(line) is None


def test_only_an_agency_tells_that_a_page_shows_pictures_so() -> None:
    line = "Jo Kerr A man in a yellow coat smiles at the camera"
    assert alternative(line) == ("Jo Kerr", "A man in a yellow coat smiles at the camera")
    assert not shows_alternatives([line])
    assert shows_alternatives([line, "PA Media A man in a yellow coat smiles at the camera"])


def test_a_caption_that_stands_right_under_the_same_is_told_once() -> None:
    shown = "Cracks in the north pier were found by divers (Image: Ann Lee)"
    other = "The south pier is whole (Image: Ann Lee)"
    article = read_text(PAGE.format("\n".join((shown, shown, other))))
    assert [block.text for block in article.blocks if block.kind == "caption"] == [
        "Cracks in the north pier were found by divers",
        "The south pier is whole",
    ]


def test_a_short_sentence_in_capitals_is_no_photographer() -> None:
    lead = "THE MAYOR SAID ON MONDAY THAT THE TOWN WOULD PAY FOR THE OLD HALL. NOBODY OBJECTED."
    more = "THE HALL WAS BUILT IN 1921 AND HAS STOOD EMPTY SINCE THE FLOOD."
    article = read_text(f"MAYOR PAYS FOR TOWN HALL\n\nThe Courier\n\n{lead}\n\n{more}")
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", lead),
        ("paragraph", more),
    ]
    article = read_text(f"A SHORT TITLE\n\n{lead}")
    assert (article.title, article.blocks[0].text) == ("A SHORT TITLE", lead)


@pytest.mark.parametrize(
    ("line", "kind"),
    [("Portraits of Silence", "heading"), ("Portrait of Ann Lee in the harbor, 1924", "caption")],
)
def test_a_work_of_art_in_few_words_is_a_heading(line: str, kind: str) -> None:
    assert [block.kind for block in read_text(PAGE.format(line)).blocks if block.text == line] == [kind]


def test_a_share_that_rose_is_no_caption() -> None:
    story = PAGE.format("The gainers of the day:\n▲ Sievers +2.1%\n△ Traders watch the screens")
    captions = [block.text for block in read_text(story).blocks if block.kind == "caption"]
    assert captions == ["Traders watch the screens"]


def test_a_signed_caption_is_one_within_a_list_for_screen_readers_too() -> None:
    article = read_text(PAGE.format(f"list 1 of 3\n\n{PICTURE} Photograph: Ann Lee/Alamy\n\nend of list"))
    assert [(block.kind, block.text) for block in article.blocks[1:2]] == [("caption", PICTURE)]


def test_a_sponsor_is_no_photographer() -> None:
    story = f"{PAGE.format('The shops stayed shut.')}\nSponsor Message\nhide caption\nSponsor Message\n"
    assert [block.kind for block in read_text(story).blocks] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("under", "credit"),
    [
        ("(Harbor Institution Archives)", "Harbor Institution Archives"),
        ("(Ann Lee / Harbor Times)", "Ann Lee / Harbor Times"),
        (
            "Ann Lee for HPR/Ann Lee for HPR\nhide caption\n\ntoggle caption\nAnn Lee for HPR",
            "Ann Lee for HPR",
        ),
        ("Enlarge image", None),
    ],
)
def test_what_stands_over_a_makers_name_or_its_button_is_a_caption(under: str, credit: str | None) -> None:
    picture = "A chart of the harbor by Jo Li" + ("" if credit is None else ".")
    article = read_text(PAGE.format(f"{picture}\n{under}"))
    assert [(block.kind, block.text, block.credit) for block in article.blocks[1:-1]] == [
        ("caption", picture, credit)
    ]


@pytest.mark.parametrize("under", ["(Those were the days.)", "(Eleven of them, she said)", "(Harbor Street)"])
def test_what_stands_over_other_brackets_is_told(under: str) -> None:
    line = "The harbor was charted by Jo Li in the spring."
    assert ("paragraph", line) in [
        (block.kind, block.text) for block in read_text(PAGE.format(f"{line}\n{under}")).blocks
    ]


def test_a_caption_stands_once_though_its_page_shows_it_to_screen_readers_too() -> None:
    twice = "Photo 1: The robot folds a sweater\n\nCaption: The robot folds a sweater. (Photo by Ann Lee)"
    captions = [block for block in read_text(PAGE.format(twice)).blocks if block.kind == "caption"]
    assert [(caption.text, caption.credit) for caption in captions] == [
        ("The robot folds a sweater.", "Ann Lee")
    ]


def test_what_screen_readers_are_told_of_a_picture_is_no_heading() -> None:
    line = f"Ann Lee in her bakery\nView image in fullscreen\n{PICTURE} Photograph: Jo Li/The Courier"
    assert [(block.kind, block.text) for block in read_text(PAGE.format(line)).blocks[1:-1]] == [
        ("caption", PICTURE)
    ]


def test_what_a_person_took_and_what_is_seen_stands_over_its_caption() -> None:
    seen = "Ann Lee Two women in swimming caps hold up a large cheque"
    article = read_text(PAGE.format(f'{seen}\n\nAnn Lee (left) said the last day was "agony"'))
    assert [(b.kind, b.text, b.credit) for b in article.blocks[1:-1]] == [
        ("caption", 'Ann Lee (left) said the last day was "agony"', "Ann Lee")
    ]


def test_a_sentence_with_a_name_behind_it_is_a_caption_where_the_name_stands_alone_too() -> None:
    page = f"Tide turns\nBy the staff\nAnn Lee\nHarbor Mirror\n\n{PAGE.format(PICTURE + ' Ann Lee')}"
    assert [(b.text, b.credit) for b in read_text(page).blocks if b.kind == "caption"] == [
        (PICTURE, "Ann Lee")
    ]


@pytest.mark.parametrize(
    "line", ["I Deleted 40,000 Lines. Nobody Noticed.", "We Sold 30 Boats. Nobody Came."]
)
def test_two_short_sentences_in_title_case_are_no_caption_and_its_maker(line: str) -> None:
    assert signed_picture(line) is None


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("File: Ann Lee/Reuters", "Ann Lee/Reuters"),
        ("Photo provided by the baker", "the baker"),
        ("A/A", "A"),
    ],
)
def test_a_credit_is_the_makers_name_alone(text: str, maker: str) -> None:
    assert clean_credit(text) == maker


@pytest.mark.parametrize("credit", ["HM PHOTO: ANN LEE", "File pic: PA", "Image: Ann Lee."])
def test_a_sentence_over_its_picture_and_over_the_story_is_a_caption(credit: str) -> None:
    picture = "Mr Ong, 84, with customers at the harbor market on May 4, his last day at the stall."
    story = PAGE.format("He told the mayor so.").partition("\n\n")[2]
    blocks = read_text(f"Tide turns\n\n{picture}\n{credit}\n\n{story}").blocks
    assert [(block.kind, block.text) for block in blocks][:1] == [("caption", picture)]


def test_captions_without_a_stop_stand_one_by_another_between_paragraphs() -> None:
    shown = [
        "Maureen Tibbs, 81, lost the ring while weeding at her home by the harbor",
        "The carrot had grown through the ring and given it a waist",
    ]
    menu = "\n".join(("Home", "News", "Harbor", "Sport", "Weather", "Opinion"))
    told = [
        "A woman who lost her wedding ring in the garden 16 years ago has got it back around a carrot.",
        "Her grandson pulled up a carrot for Sunday lunch and noticed at once that it had a waist.",
        "She had bought another ring at the market and never told her husband that the first one was gone.",
    ]
    page = "\n\n".join((menu, "Ring found in a carrot", told[0], told[1], *shown, told[2]))
    assert [(block.kind, block.text) for block in read_text(page).blocks] == [
        ("paragraph", told[0]),
        ("paragraph", told[1]),
        *(("caption", line) for line in shown),
        ("paragraph", told[2]),
    ]
    listed = page.replace("that it had a waist.", "these things:")
    assert "caption" not in [block.kind for block in read_text(listed).blocks]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("The boats lie off the bay — Photo by Ann Lee", "The boats lie off the bay", "Ann Lee"),
        ("The boats lie off the bay. / Ann Lee", "The boats lie off the bay.", "Ann Lee"),
        (
            "This photo provided by the crew shows its boat.",
            "This photo provided by the crew shows its boat.",
            None,
        ),
        ("▲ The boats lie off the bay. /Yonhap", "The boats lie off the bay.", "Yonhap"),
        ("图1 The boats lie off the bay.", "The boats lie off the bay.", None),
        (
            "Photo taken on May 3, 2026 shows the boats lying off the bay.",
            "Photo taken on May 3, 2026 shows the boats lying off the bay.",
            None,
        ),
    ],
)
def test_a_caption_is_told_by_how_it_begins_or_ends(line: str, text: str, credit: str | None) -> None:
    blocks = read_text(PAGE.format(line)).blocks
    assert [(block.text, block.credit) for block in blocks if block.kind == "caption"] == [(text, credit)]


@pytest.mark.parametrize(
    "line",
    [
        "A photo taken on her phone made her famous at the harbor.",
        "A photo taken in 1912 shows the same street with trees.",
        "Photos provided by the family show a smiling girl with a kite.",
        "A photograph released on Monday shows that the ice is thin, scientists said.",
        "The pictures obtained by the paper show the mayor at dinner with the builder.",
        "“We never stop,” said Jógvan Dam, who leads the choir",
        '"My grandfather sang," said Jógvan Dam, "and he said his grandfather did"',
    ],
)
def test_what_a_story_tells_is_no_caption_nor_a_heading(line: str) -> None:
    assert ("paragraph", line) in [(block.kind, block.text) for block in read_text(PAGE.format(line)).blocks]


def test_a_caption_that_a_page_counts_and_says_again_is_told_once() -> None:
    shown = "The boats lie off the bay, May 3, 2026. REUTERS/Ann Lee"
    lines = f"Item 1 of 3 {shown}\n\n[1/3]{shown} Purchase Licensing Rights"
    captions = [block for block in read_text(PAGE.format(lines)).blocks if block.kind == "caption"]
    assert [(one.text, one.credit) for one in captions] == [
        ("The boats lie off the bay, May 3, 2026.", "REUTERS/Ann Lee")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Who paid for the ferry / Jo Dam",
        "What we know / What We Don’t",
        "Rates will stay high for years, the bank says",
    ],
)
def test_a_heading_with_a_slash_or_with_who_says_it_stays_one(line: str) -> None:
    assert ("heading", line) in [(block.kind, block.text) for block in read_text(PAGE.format(line)).blocks]


MENU = ["Latest", "World", "Sport", "Weather", "Culture", "Travel", "Science", "Letters", "Puzzles"]


def test_a_picture_far_behind_the_story_belongs_to_another() -> None:
    links = [
        "Getty Images",
        "Fifteen Amazing Things You Never Knew About Sharks",
        "The ferry in pictures (photos)",
    ]
    blocks = read_text("\n".join([PAGE.format(f"{PICTURE} Photo by Ann Lee"), *MENU, *links])).blocks
    assert [block.text for block in blocks if block.kind == "caption"] == [PICTURE]


def test_the_pictures_of_a_gallery_behind_the_story_are_its_own() -> None:
    shown = [
        f"{number} of 12 | Boats in a row on the sand, seen from pier {number}. (AP Photo/Ann Lee)"
        for number in range(1, 13)
    ]
    blocks = read_text("\n".join([PAGE.format("Nobody got hurt."), *shown])).blocks
    assert sum(block.kind == "caption" for block in blocks) == len(shown)


def test_a_sentence_over_itself_and_its_maker_is_one_caption() -> None:
    blocks = read_text(PAGE.format(f"{PICTURE}\n\n{PICTURE}\n\nST PHOTO: ANN LEE")).blocks
    assert [block.kind for block in blocks if block.text == PICTURE] == ["caption"]
