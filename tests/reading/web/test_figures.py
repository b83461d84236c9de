"""Captions stand where their pictures stand, with their credit, and are never narration."""

from __future__ import annotations

from pathlib import Path

import pytest

from audiobrief.reading.credits import split_credit
from audiobrief.reading.web import read_html
from audiobrief.types import Block

WEB = Path(__file__).parent / "pages"
BEFORE = "<p>Before the picture stands a paragraph that tells how the tower was built by three brothers.</p>"
AFTER = "<p>After the picture stands a paragraph that tells how the tower fell in the great storm of May.</p>"


def around(picture: str) -> list[Block]:
    """What is told of a story with `picture` in its middle, without the paragraphs on either side."""
    article = read_html(
        f"<html><body><article><h1>The tower</h1>{BEFORE * 1}{picture}{AFTER}</article></body></html>",
        "https://towers.example/story",
    )
    assert article.blocks[0].text.startswith("Before")
    assert article.blocks[-1].text.startswith("After")
    return list(article.blocks[1:-1])


CAPTION = Block("caption", "Tower.", None, "https://towers.example/t.jpg")
CREDITED = Block("caption", "Tower.", "Jane Doe", "https://towers.example/t.jpg")


@pytest.mark.parametrize(
    "picture",
    [
        '<figure><img src="/t.jpg"><figcaption>Tower.</figcaption></figure>',
        '<figure><picture><source srcset="t.webp"><img src="t.jpg"></picture><p class="caption">Tower.</p></figure>',
        '<div class="wp-caption"><img src="t.jpg"><p class="wp-caption-text">Tower.</p></div>',
        '<dl class="wp-caption"><dt><img src="t.jpg"></dt><dd class="wp-caption-dd">Tower.</dd></dl>',
        '<amp-img src="t.jpg" aria-describedby="c"></amp-img><p id="c">Tower.</p>',
        '<figure><amp-img src="t.jpg"></amp-img><figcaption>Tower.</figcaption></figure>',
        '<div role="figure" aria-labelledby="c"><img src="t.jpg"><div id="c">Tower.</div></div>',
        '<img src="t.jpg" aria-describedby="c"><span id="c">Tower.</span>',
        '<div class="photo"><img src="t.jpg"><div class="media-caption__text">Tower.</div></div>',
        '<p><img src="t.jpg"></p><p class="image-caption">Tower.</p>',
        '<figure><img src="t.jpg"><figcaption><i class="off-screen">Image caption</i> Tower.</figcaption></figure>',
        '<figure><img src="data:image/gif;base64,R0" data-src="t.jpg"><figcaption>Tower.</figcaption></figure>',
        '<figure><noscript><img src="t.jpg"></noscript><figcaption>Tower.</figcaption></figure>',
        '<div class="photo"><img src="t.jpg"><div class="photo-description">Tower.</div></div>',
        '<figure><img src="t.jpg"><figcaption><span aria-hidden="true">Tower.</span></figcaption></figure>',
        '<amp-carousel><div><amp-img src="t.jpg"></amp-img><div class="caption">Tower.</div></div></amp-carousel>',
        '<ul class="slides"><li><img src="t.jpg"><p class="caption">Tower.</p></li></ul>',
        '<div class="gallery"><dl><dt class="gallery-icon"><img src="t.jpg"></dt>'
        '<dd class="wp-caption-text gallery-caption">Tower.</dd></dl></div>',
        '<figure><img src="t.jpg"><figcaption>Tower.</figcaption><button>Open image in gallery</button></figure>',
        '<figure><img src="t.jpg"></figure><figcaption>Tower.</figcaption>',
        '<figure><img src="t.jpg"></figure><p class="caption">Tower.</p>',
        '<div class="media"><figure><img src="t.jpg"></figure><div class="caption">Tower.</div></div>',
        '<div class="media"><figure><img src="t.jpg"></figure></div><div class="image-caption">Tower.</div>',
        '<div class="foto"><img src="t.jpg"><p class="pie-de-foto">Tower.</p></div>',
        '<div><img src="t.jpg"><span class="bildunterschrift">Tower.</span></div>',
        '<figure><img src="t.jpg"><figcaption>Tower. <b class="hide-caption">hide caption</b></figcaption></figure>',
    ],
)
def test_caption_is_found_in_its_place(picture: str) -> None:
    assert around(picture) == [CAPTION]


def test_caption_of_a_picture_that_only_scripts_show() -> None:
    assert around("<div data-lazy='t.jpg'></div><figcaption>Tower.</figcaption>") == [
        Block("caption", "Tower.", None, None)
    ]


@pytest.mark.parametrize(
    "picture",
    [
        '<p><img src="t.jpg"><br><em>The tower at dusk. Photo: Jane Doe</em></p>',
        '<p><img src="t.jpg"></p><p>The tower at dusk. Photo: Jane Doe</p>',
        '<div style="background:url(t.jpg)"></div><p class="lead-caption">The tower at dusk. Photo: Jane Doe</p>',
    ],
)
def test_line_under_a_picture_that_only_its_place_and_credit_tell_from_the_story(picture: str) -> None:
    assert [(b.kind, b.text, b.credit) for b in around(picture)] == [
        ("caption", "The tower at dusk.", "Jane Doe")
    ]


@pytest.mark.parametrize(
    "picture",
    [
        '<p><img src="t.jpg"></p><p>The tower, she told Reuters, was old.</p>',
        '<p><img src="t.jpg"></p><p><em>The tower, she said, was old.</em></p>',
        '<p><img src="t.jpg">The tower, she said, was old.</p>',
    ],
)
def test_paragraph_under_a_picture_is_story(picture: str) -> None:
    assert [block.kind for block in around(picture)] == ["paragraph"]


def test_sentence_in_the_box_of_a_picture_and_its_caption_is_told() -> None:
    step = (
        '<p>Put the tower on the sand.</p><figure><img src="t.jpg"></figure><figcaption>Tower.</figcaption>'
    )
    assert around(f"<div>{step}</div>") == [Block("paragraph", "Put the tower on the sand."), CAPTION]


@pytest.mark.parametrize(
    "caption",
    [
        'Tower. <span class="credit">Photo: Jane Doe</span>',
        'Tower. <span itemprop="copyrightHolder">Jane Doe</span>',
        '<span class="caption__text">Tower.</span><span class="caption__credit">© Jane Doe</span>',
        "Tower. Photograph: Jane Doe",
        "Tower. (Photo by Jane Doe)",
        "Tower. © 2024 Jane Doe",
        "Tower. © Jane Doe. All rights reserved.",
        "Tower. | Jane Doe",
        "<div>Tower.</div><div><small>Photo: Jane Doe</small></div>",
        "<span>© Jane Doe</span><br><span class='caption'>Tower.</span>",
        "Tower. Video: Jane Doe",
        "<span>Tower.</span><span>Jane Doe</span>",
        '<span class="label">Photo</span> Tower. <small><span class="label">Credit</span> Jane Doe</small>',
        "<span>Tower. Photo: Jane Doe</span><a href='/l'>Purchase Licensing Rights</a>",
        '<div class="captionCredit"><span class="caption">Tower.</span> <span class="credit">Photo: Jane Doe</span></div>',
    ],
)
def test_credit_is_told_apart_from_its_caption(caption: str) -> None:
    assert around(f'<figure><img src="t.jpg"><figcaption>{caption}</figcaption></figure>') == [CREDITED]


def test_credit_that_stands_in_an_element_of_its_own_beside_the_caption() -> None:
    picture = '<div class="image"><img src="t.jpg"><div class="image__metadata"><div class="image__caption">Tower.</div>'
    credit = '<figcaption class="image__credit">Jane Doe</figcaption></div></div>'
    assert around(picture + credit) == [CREDITED]


@pytest.mark.parametrize(
    "picture",
    [
        '<aside><figure><img src="t.jpg"><figcaption>Tower. Photo: Jane Doe</figcaption></figure></aside>',
        '<div data-hook="viewer"><img src="t.jpg"><b data-hook="image-caption">Tower. Photo: Jane Doe</b></div>',
        '<p class="photo"><img src="t.jpg"></p><p class="caption">Tower.</p><p class="photo-credit">Jane Doe</p>',
    ],
)
def test_caption_and_credit_are_found_where_systems_put_them(picture: str) -> None:
    assert around(picture) == [CREDITED]


@pytest.mark.parametrize(
    "picture",
    [
        '<p><img src="t.jpg"></p><p>The tower at dusk. (Jane Doe / Calder Tribune)</p>',
        '<figure><video src="v"></video><figcaption>VIDEO: The tower at dusk. (Jane Doe / Calder Tribune)</figcaption></figure>',
        '<figure><img src="t.jpg"></figure><div class="t_m_cp">The tower at dusk. (Jane Doe / Calder Tribune)</div>',
        '<center><img src="t.jpg"><br><small>The tower at dusk. (Jane Doe / Calder Tribune)</small></center>',
    ],
)
def test_line_with_a_credit_in_any_box_below_a_picture_is_its_caption(picture: str) -> None:
    assert [(block.kind, block.text, block.credit) for block in around(picture)] == [
        ("caption", "The tower at dusk.", "Jane Doe / Calder Tribune")
    ]


def test_chinese_line_with_its_maker_below_a_picture_is_its_caption() -> None:
    picture = '<p><img src="t.jpg"></p><p>12日，首批车辆驶过老桥。王强 摄</p>'
    assert [(block.kind, block.text, block.credit) for block in around(picture)] == [
        ("caption", "12日，首批车辆驶过老桥。", "王强")
    ]


def test_button_in_a_credit_is_no_part_of_it() -> None:
    credit = '<b class="credit">Jane Doe <b class="hide-caption">hide caption</b></b>'
    assert around(
        f'<div class="image"><img src="t.jpg"><div class="caption"><p>Tower. {credit}</p></div></div>'
    ) == [CREDITED]


def test_name_that_ends_a_caption_s_sentence_is_no_credit() -> None:
    figure = (
        '<figure><img src="t.jpg"><figcaption>The tower was built by <a>Jane Doe</a></figcaption></figure>'
    )
    assert [block.credit for block in around(figure)] == [None]


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("<cite>Jo Doe/Icon SMI </cite>The tower at dusk.", ("The tower at dusk.", "Jo Doe/Icon SMI")),
        (
            "The tower at dusk. | AP Photo <span class='close-button js'>Close</span>",
            ("The tower at dusk.", "AP Photo"),
        ),
        ("<cite>The Tower</cite> at dusk.", ("The Tower at dusk.", None)),
        ("<cite>Tower/Bridge</cite> was her last book.", ("Tower/Bridge was her last book.", None)),
    ],
)
def test_who_is_cited_before_a_caption_made_its_picture(caption: str, said: tuple[str, str | None]) -> None:
    (block,) = around(f"<figure><img src='t.jpg'><figcaption>{caption}</figcaption></figure>")
    assert (block.text, block.credit) == said


def test_picture_s_address_is_relative_to_the_page_s_base() -> None:
    base = '<head><base href="https://pictures.example/x/"></head>'
    figure = '<figure><img src="t.jpg"><figcaption>Tower.</figcaption></figure>'
    page = f"<html>{base}<body><article>{BEFORE}{figure}{AFTER}</article></body></html>"
    article = read_html(page, "https://towers.example/a")
    assert article.blocks[1].image == "https://pictures.example/x/t.jpg"


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The tower at dusk. (AP Photo/Jane Doe)", "AP Photo/Jane Doe"),
        ("The tower at dusk. Jane Doe/Getty Images", "Jane Doe/Getty Images"),
        ("The tower at dusk. REUTERS/Jane Doe", "REUTERS/Jane Doe"),
        ("The tower at dusk. | Getty Images", "Getty Images"),
        ("FILE PHOTO: The tower at dusk. Courtesy of the town archive", "courtesy of the town archive"),
        ("caption : The tower at dusk. — Jane Doe / AFP", "Jane Doe / AFP"),
        ("The tower at dusk. (Jane Doe)", "Jane Doe"),
        ("The tower at dusk. (Jane Doe for The Port Calder Post)", "Jane Doe for The Port Calder Post"),
        ("The tower at dusk. (Jane Doe / Calder Tribune)", "Jane Doe / Calder Tribune"),
        ("The tower at dusk. Foto: JANE DOE (EFE)", "JANE DOE (EFE)"),
        ("The tower at dusk. Video: Jane Doe", "Jane Doe"),
        ("The tower at dusk. Jane Doe", "Jane Doe"),
    ],
)
def test_credit_in_the_words_of_a_caption(text: str, credit: str) -> None:
    assert split_credit(text) == ("The tower at dusk.", credit)


@pytest.mark.parametrize(
    "text",
    [
        "A picture by Monet hangs in the hall of the tower, a gift of the state.",
        "The mayor (left) took a photo of the tower.",
        "President Lee spoke with Reuters",
        "The deal was first reported by Bloomberg.",
        "He works for the AP.",
        "The tower (built in 1861)",
        "The mayor of the tower (Jane Doe)",
        "It fell. (Nobody was hurt.)",
        "It fell. (Jane Doe for one was hurt)",
        "He saw it in a video: the tower fell.",
        "Engineer for towers (f/m/d)",
        "The mayor of the tower with Prof. Jane Doe",
        "The mayor of the tower with Cllr. Jane Doe",
        "What does the tower sound like? Ask Jane",
        "The tower fell. Jane Doe saw it.",
        "Chef de projet (H/F)",
    ],
)
def test_caption_that_names_no_maker_stays_whole(text: str) -> None:
    assert split_credit(text) == (text, None)


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="t.jpg" alt="The tower at dusk, seen from the harbour by a passing boat.">',
        '<figure><img src="t.jpg" alt="The tower at dusk"></figure>',
        '<figure><img src="t.jpg"><figcaption>Photo: Jane Doe</figcaption></figure>',
        '<div><button><figure><img src="t.jpg"></figure></button><figcaption>Slideshow (15 images)</figcaption></div>',
        '<a href="/other"><figure><img src="o.jpg"><figcaption><h3>Another tower falls</h3></figcaption></figure></a>',
    ],
)
def test_alternative_texts_bare_credits_and_teasers_are_no_captions(picture: str) -> None:
    assert around(picture) == []


def test_quotation_in_a_figure_is_a_quotation() -> None:
    quoted = "<figure><blockquote>We built it twice, and twice it fell.</blockquote></figure>"
    assert around(quoted) == [Block("quote", "We built it twice, and twice it fell.")]


@pytest.mark.parametrize(
    "box",
    [
        '<figure class="grey callout"><div><span class="icon">💡</span></div><div>Bread will cost two pounds.</div></figure>',
        '<figure class="wp-block-x"><p>Bread will cost two pounds.</p></figure>',
    ],
)
def test_figure_that_shows_nothing_is_a_box_of_text(box: str) -> None:
    assert [(block.kind, block.text) for block in around(box)] == [
        ("paragraph", "Bread will cost two pounds.")
    ]


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><div class="lazy" data-image="/t.jpg"></div><p>The tower stood on a rock.</p></figure>',
        '<figure class="chart"><div id="x"></div><p>The towers are counted once a year.</p></figure>',
        "<figure><svg></svg><p>The towers are counted once a year.</p></figure>",
        "<figure><p>Photo: Jane Doe</p></figure>",
        '<figure><p><a href="/fall">The tower fell in May.</a></p></figure>',
    ],
)
def test_what_stands_in_a_figure_of_something_is_no_paragraph(figure: str) -> None:
    assert not [block for block in around(figure) if block.kind == "paragraph"]


def test_table_in_a_figure_is_named_by_its_caption() -> None:
    table = "<table><tr><th>Year</th><th>Height</th></tr><tr><td>1861</td><td>40</td></tr></table>"
    figure = f"<figure>{table}<figcaption>How the tower grew</figcaption></figure>"
    assert around(figure) == [Block("table", "How the tower grew")]


def test_paragraph_called_caption_but_without_a_picture_is_a_paragraph() -> None:
    text = "The tower was sold in autumn to a man who said that he would build it a third time."
    assert around(f'<p class="caption">{text}</p>') == [Block("paragraph", text)]


def test_same_caption_given_for_two_screens_is_told_once() -> None:
    picture = '<figure><img src="/t.jpg"><figcaption>Tower.</figcaption></figure>'
    assert around(picture + picture) == [CAPTION]


def test_every_form_of_caption_on_one_page() -> None:
    article = read_html((WEB / "captions.html").read_bytes())
    kinds = [block.kind for block in article.blocks]
    assert [(b.text.split()[0], b.credit) for b in article.blocks if b.kind == "caption"] == [
        ("The", None),
        ("Supplies", "Nell Sandoval"),
        ("The", "Getty Images"),
        ("Bram", "Ada Lund"),
        ("His", "AP Photo/Ada Lund"),
        ("Keepers", None),
    ]
    assert kinds.count("paragraph") == 7
    assert kinds[:4] == ["paragraph", "caption", "paragraph", "caption"]


def test_picture_of_another_story_below_is_not_told() -> None:
    below = '<section class="more"><figure><img src="o.jpg"><figcaption>Another tower.</figcaption></figure></section>'
    article = read_html(f"<body><article><h1>The tower</h1>{BEFORE}{AFTER}</article>{below}</body>")
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "picture",
    [
        '<figure><div><img src="t.jpg"></div><div>The tower in May</div></figure>',
        '<div class="picBox"><a href="/big"><img src="t.jpg"></a><p>The tower in May</p></div>',
        '<figure><img src="t.jpg"><figcaption><p>2 of 5 | </p><p>The tower in May</p></figcaption></figure>',
    ],
)
def test_line_beside_a_picture_is_its_caption(picture: str) -> None:
    assert [(block.kind, block.text) for block in around(picture)] == [("caption", "The tower in May")]


@pytest.mark.parametrize(
    "around_picture",
    ['<div class="image-text"><img src="t.jpg">{}</div>', '<div class="row"><img src="t.jpg">{}</div>'],
)
def test_paragraph_beside_a_picture_is_a_paragraph(around_picture: str) -> None:
    paragraph = (
        "The brothers, who were all masons, are said to have carried every stone up the hill themselves."
    )
    assert around(around_picture.format(f"<p>{paragraph}</p>")) == [Block("paragraph", paragraph)]


@pytest.mark.parametrize(
    "teaser",
    [
        '<div class="img-box"><a href="/x"><img src="t.jpg"><span>The towers of the north</span></a></div>',
        '<a href="/x"><span class="img-span"><img src="t.jpg"><i>The towers of the north</i></span></a>',
    ],
)
def test_teaser_with_a_picture_is_no_caption(teaser: str) -> None:
    assert [block for block in around(teaser) if block.kind == "caption"] == []


def test_agency_beside_a_caption_made_the_picture() -> None:
    picture = (
        '<div><span><img src="t.jpg"></span><span>Getty Images</span></div><figcaption>Tower.</figcaption>'
    )
    (caption,) = around(f"<figure>{picture}</figure>")
    assert (caption.text, caption.credit) == ("Tower.", "Getty Images")


def test_caption_below_a_gallery_is_told_after_its_pictures() -> None:
    one = '<figure><img src="{0}.jpg"><figcaption>Tower {0}.</figcaption></figure>'
    gallery = f"<figure>{one.format(1)}{one.format(2)}<figcaption>Two towers.</figcaption></figure>"
    assert [block.text for block in around(gallery)] == ["Tower 1.", "Tower 2.", "Two towers."]


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        (
            '<span class="hidden-label">Image: </span><span>The tower at noon. Pic: PA</span>',
            "The tower at noon.",
            "PA",
        ),
        ("<span>Image: </span><span>Boats pass under the tower</span>", "Boats pass under the tower", None),
        (
            "<p>Boats at the tower</p><span>Foto: <span>J. Doe / dpa</span></span>",
            "Boats at the tower",
            "J. Doe / dpa",
        ),
        ("<p>The tower. <cite>(North News: Jane Doe)</cite></p>", "The tower.", "North News: Jane Doe"),
        ("WATCH | Boats pass under the tower", "Boats pass under the tower", None),
        ("Boats under the tower (Ansa)", "Boats under the tower", "Ansa"),
        ("The tower in May. / City Archive", "The tower in May.", "City Archive"),
        ("The tower stood in May. Jane D. Doe/Larn Zoo", "The tower stood in May.", "Jane D. Doe/Larn Zoo"),
    ],
)
def test_caption_is_parted_from_its_labels_and_its_maker(said: str, caption: str, credit: str | None) -> None:
    (told,) = around(f'<figure><img src="t.jpg"><figcaption>{said}</figcaption></figure>')
    assert (told.text, told.credit) == (caption, credit)


@pytest.mark.parametrize(
    "said",
    [
        "<p>A scene from <cite>The Tower</cite></p>",
        "Masons at the tower with their dog (Ansamble)",
        "The tower seen in the years 1961 / 1962",
        "The tower in May. / The same view in June",
        "Pic: Two men mend the tower while the mayor looks on.",
        "<p>A scene from <cite>(500) Days (of Summer)</cite></p>",
    ],
)
def test_what_a_caption_only_names_is_no_maker_of_its_picture(said: str) -> None:
    (told,) = around(f'<figure><img src="t.jpg"><figcaption>{said}</figcaption></figure>')
    assert told.credit is None


def test_caption_in_a_box_that_is_called_a_picture_in_german_is_none_of_the_paragraphs() -> None:
    box = '<div class="absatzbild"><div class="media"><img src="t.jpg"></div><div><p class="info">{}</p></div></div>'
    assert [block.kind for block in around(box.format("Der Turm am Mittag im Mai."))] == ["caption"]


def test_maker_and_paper_alone_are_no_caption_and_a_name_alone_is_one() -> None:
    figure = '<figure><img src="t.jpg"><figcaption><cite>{}</cite></figcaption></figure>'
    assert around(figure.format("Jane Doe for The Courier")) == []
    for said in ("Jane Doe", "Jane Doe for Mayor", "Leo Messi for Argentina"):
        assert [block.text for block in around(figure.format(said))] == [said]


def test_label_over_a_maker_s_name_stays_a_label() -> None:
    said = "<p>The tower.</p><span>Photo: </span><span>Courtesy of the family of Jane Doe</span>"
    (told,) = around(f'<figure><img src="t.jpg"><figcaption>{said}</figcaption></figure>')
    assert (told.text, told.credit) == ("The tower.", "courtesy of the family of Jane Doe")


def test_picture_that_opens_in_a_window_is_told_and_the_window_is_not() -> None:
    figure = '<figure class="{}"><img src="t.jpg"><figcaption>The tower at noon.</figcaption></figure>'
    assert [block.text for block in around(figure.format("photo modal-photo"))] == ["The tower at noon."]
    assert around(figure.format("photo-modal")) == []


def test_table_behind_the_story_is_told_of_where_the_story_goes_straight_on_to_it() -> None:
    rows = "<tr><th>Year</th><th>Height</th></tr><tr><td>1861</td><td>40</td></tr>"
    links = '<tr><td><a href="/a">Towers</a></td><td><a href="/b">Spires</a></td></tr>' * 2
    page = f"<body><article><h1>The tower</h1>{BEFORE}{AFTER}{{}}</article></body>"
    kinds = [
        [block.kind for block in read_html(page.format(behind)).blocks][2:]
        for behind in (
            f"<table>{rows}</table>",
            f"<table>{links}</table>",
            f"<ul><li><a href=/c>More on towers</a></li></ul><table>{rows}</table>",
        )
    ]
    assert kinds == [["table"], [], []]


def test_picture_over_the_title_in_the_main_part_is_told_unless_it_is_but_labelled() -> None:
    picture = '<figure><img src="t.jpg"><figcaption>{}</figcaption></figure>'
    page = f"<body><main><div>{picture}</div><h1>The tower</h1><div>{BEFORE}{AFTER}</div></main></body>"
    first = [
        read_html(page.format(said)).blocks[0].text
        for said in ("Masons at the foot of the tower.", "Picture of the day")
    ]
    assert first == ["Masons at the foot of the tower.", BEFORE[3:-4]]


@pytest.mark.parametrize(("tag", "told"), [("article", True), ("div", False)])
def test_picture_over_the_title_is_the_article_s(tag: str, told: bool) -> None:
    picture = '<figure><img src="t.jpg"><figcaption>Tower.</figcaption></figure>'
    article = read_html(
        f"<body><{tag}><div>{picture}</div><h1>The tower</h1><div>{BEFORE}{AFTER}</div></{tag}></body>"
    )
    assert (article.blocks[0].text == "Tower.") is told


def test_paragraph_that_is_pulled_out_above_is_told_in_its_place() -> None:
    said = "“It was never meant to stand for so long as it did,” said the last of them."
    told = around(f"<blockquote><p>{said}</p></blockquote><p>Then they sat down.</p><p>{said}</p>")
    assert [(block.kind, block.text) for block in told] == [
        ("paragraph", "Then they sat down."),
        ("paragraph", said),
    ]


def test_what_amp_shows_while_it_loads_is_not_told() -> None:
    assert around("<amp-twitter><div placeholder><p>Loading tweet</p></div></amp-twitter>") == []


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("El muelle viejo bajo la lluvia. Imagen: EFE", "El muelle viejo bajo la lluvia.", "EFE"),
        ("O cais velho na chuva. Imagem: Lia Prado", "O cais velho na chuva.", "Lia Prado"),
        ("Le vieux quai. Crédit photo : Jeanne Roux", "Le vieux quai.", "Jeanne Roux"),
        ("Старый причал, фото: Иван Седов", "Старый причал,", "Иван Седов"),
        ("古い桟橋。写真：山田花子", "古い桟橋。", "山田花子"),
        ("古い桟橋（写真＝北浜新聞）", "古い桟橋", "北浜新聞"),
        ("낡은 부두 (사진=북항일보)", "낡은 부두", "북항일보"),
        ("En la foto: el alcalde y la capitana", "En la foto: el alcalde y la capitana", None),
        ("En la imagen: el alcalde y la capitana", "En la imagen: el alcalde y la capitana", None),
        ("На фото: мэр и капитан у причала", "На фото: мэр и капитан у причала", None),
        ("写真：古い桟橋で釣りをする人たち。", "写真：古い桟橋で釣りをする人たち。", None),
    ],
)
def test_credit_is_told_from_a_caption_in_other_languages(
    said: str, caption: str, credit: str | None
) -> None:
    assert split_credit(said) == (caption, credit)


@pytest.mark.parametrize(
    ("said", "credit"),
    [
        ("<div class=info>Boats at the old quay</div><div class=x>c7</div>", "c7"),
        ("<span>Boats at the old quay</span> <span>Archiv der Stadt</span>", "Archiv der Stadt"),
    ],
)
def test_what_follows_the_alternative_text_in_a_caption_is_its_credit(said: str, credit: str) -> None:
    figure = f"<figure><img src=a.jpg alt='Boats at the old quay'><figcaption>{said}</figcaption></figure>"
    [caption] = around(figure)
    assert (caption.text, caption.credit) == ("Boats at the old quay", credit)


def test_second_sentence_of_a_caption_is_no_credit_though_the_first_is_the_alternative_text() -> None:
    said = "<p>Boats at the old quay</p><p>Few were left by noon.</p>"
    figure = f"<figure><img src=a.jpg alt='Boats at the old quay'><figcaption>{said}</figcaption></figure>"
    [caption] = around(figure)
    assert (caption.text, caption.credit) == ("Boats at the old quay Few were left by noon.", None)


def test_word_that_ends_a_caption_stays_when_the_credit_is_the_same() -> None:
    said = "Every night at nine on Canal Nueve. <span class=credit>© Canal Nueve</span>"
    figure = f"<figure><img src=a.jpg><figcaption>{said}</figcaption></figure>"
    [caption] = around(figure)
    assert (caption.text, caption.credit) == ("Every night at nine on Canal Nueve.", "Canal Nueve")


def test_caption_that_is_only_a_label_and_a_credit_is_none() -> None:
    figure = "<figure><img src=a.jpg><figcaption>. Imagen: EFE</figcaption></figure>"
    assert around(figure) == []


@pytest.mark.parametrize(
    "picture",
    [
        '<div align="center"><div><img src="t.jpg" alt="The tower before the storm"></div><br>'
        '<span class="gray">The tower before the storm</span></div>',
        '<p><img src="t.jpg" alt="The tower before the storm"></p><p>The tower before the storm</p>',
        '<div><img src="t.jpg" alt="The tower fell in May."><p>The tower fell in May.</p></div>',
    ],
)
def test_line_that_repeats_what_a_picture_shows_is_its_caption(picture: str) -> None:
    assert [block.kind for block in around(picture)] == ["caption"]


@pytest.mark.parametrize(
    ("beside", "kind"),
    [("<h2>The tower before the storm</h2>", "heading"), ("<p>The tower fell before noon.</p>", "paragraph")],
)
def test_title_or_paragraph_that_a_picture_is_described_by_is_no_caption(beside: str, kind: str) -> None:
    words = beside.split(">")[1].partition("<")[0]
    more = "<p>The brothers had built it of oak that their father had felled in the winter of the war.</p>"
    blocks = around(f'<img src="t.jpg" alt="{words}">{beside}{more}')
    assert [block.kind for block in blocks] == [kind, "paragraph"]


def test_caption_that_a_gallery_shows_again_below_is_told_once() -> None:
    caption = "The tower before the storm, seen from the quay of the old town on Sunday."
    gallery = (
        f'<ul><li><img src="t.jpg"><div class="caption"><div>{caption}</div></div></li></ul>'
        f'<div class="caption-remote"><div class="caption-full">{caption}</div></div>'
    )
    assert [(block.kind, block.text) for block in around(gallery)] == [("caption", caption)]


@pytest.mark.parametrize("shortened", ["{}", "The tower before the storm, seen from…"])
def test_caption_that_stands_in_its_box_twice_is_told_once(shortened: str) -> None:
    caption = "The tower before the storm, seen from the quay of the old town on Sunday."
    boxes = f"<div class=full>{caption}</div><div class=truncated>{shortened.format(caption)}</div>"
    picture = f'<ul><li><img src="t.jpg"><div class="caption">{boxes}</div></li></ul>'
    assert [(block.kind, block.text) for block in around(picture)] == [("caption", caption)]


def gallery(*captions: str) -> list[str]:
    figures = (
        f"<figure><img src={n}.jpg><figcaption>{said}</figcaption></figure>"
        for n, said in enumerate(captions)
    )
    return [block.text for block in around("".join(figures))]


def test_counter_before_the_captions_of_a_gallery_is_no_part_of_them() -> None:
    assert gallery("1/3 The old tower.", "2/3 A bell.", "3/3 Its cat.") == [
        "The old tower.",
        "A bell.",
        "Its cat.",
    ]
    assert gallery("1 of 9 The tower.", "2 of 9 A bell.") == ["The tower.", "A bell."]


def test_number_that_a_caption_begins_with_stays() -> None:
    for captions in (["1/3 of the tower fell."], ["1/3 of it.", "2/3 of it fell.", "5/3 is too much."]):
        assert gallery(*captions) == captions
    assert gallery("3 of 9 bells.", "5 of 9 bells.") == ["3 of 9 bells.", "5 of 9 bells."]


def test_name_in_capitals_behind_a_caption_is_its_credit() -> None:
    signed = (
        "<figure><img src=t.jpg><figcaption>A cat. <small>JO DOE FOR THE POST</small></figcaption></figure>"
    )
    assert [(block.text, block.credit) for block in around(signed)] == [("A cat.", "JO DOE FOR THE POST")]


def test_line_in_italics_below_a_picture_is_its_caption() -> None:
    said = "<div>{}<br><br><img src=t.jpg><br>{}<br><br>{}</div>"
    before = "So it was told to me by the three brothers who built the tower a long, long time ago."
    after = "They built it of brick, they said, as there was no stone to be had in the valley that year."
    kinds = [block.kind for block in around(said.format(before, "<i>The tower in May.</i>", after))]
    assert kinds == ["paragraph", "caption", "paragraph"]
    blocks = around(
        said.format(before, "<i>The Post</i> wrote that nobody had ever seen the tower fall down.", "Why?")
    )
    assert [block.kind for block in blocks] == ["paragraph", "paragraph", "paragraph"]


def test_line_called_a_photo_s_credit_is_not_told_and_a_heading_called_so_is() -> None:
    assert around("<p class='photo-credit'>Jane Doe</p>") == []
    said = "It fell on a Monday, when nobody was near, and the town heard of it only on the day after that."
    hung = "It hangs, as a picture <span class='photo-credit'>by Jane Doe</span> shows, a little to the east of the river."
    assert "by Jane Doe" in around(f"<p>{hung}</p>")[0].text
    fall = around(f"<h2 class='has-photo-credit'>The tower falls</h2><p>{said}</p>")
    assert [block.kind for block in fall] == ["heading", "paragraph"]
