"""What is no story: walls, front pages, pages of nothing. And what looks like one of these and is a story."""

from __future__ import annotations

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html

SENTENCE = "The harbour board of Wrenmouth voted on Monday to close the old ferry pier until the spring, its chairman said. "
BRIEF = f"<h1>Wrenmouth closes its ferry pier</h1><p>{SENTENCE}</p><p>Boats will leave from the fish quay instead of it.</p>"
NEWS = '<meta property="og:type" content="article">'
LINKED = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier"}</script>'
FORM = "<form><input type=text name=user><input type=password name=pass><button>Go</button></form>"


def refusal(markup: str, url: str | None = None) -> str:
    with pytest.raises(SourceError) as caught:
        read_html(markup, url)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def told(markup: str, url: str | None = None) -> str:
    return "\n".join(block.text for block in read_html(markup, url).blocks)


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<title>Page not found</title><p>Sorry.</p>", "no such page"),
        ("<title>Rosenpost</title><h1>Seite nicht gefunden</h1><p>Das tut uns leid.</p>", "no such page"),
        (
            "<title>Página no encontrada - El Muelle</title><p>Vuelve al inicio, por favor.</p>",
            "no such page",
        ),
        (
            "<title>404 | Wrenmouth Post</title><p>We looked everywhere for it and it is not here.</p>",
            "no such page",
        ),
        ("<title>お探しのページが見つかりません</title><p>トップページに戻る。</p>", "no such page"),
        ("<title>Just a moment...</title><p>Checking.</p>", "answers people only"),
        (
            "<title>503 Service Unavailable</title><p>The server cannot answer just now, so come back.</p>",
            "out of order",
        ),
        (
            "<title>Redirect Notice</title><p>The page you were on is sending you to https://example.org.</p>",
            "leads to",
        ),
        (f"<p>Welcome back.</p>{FORM}", "asks to log in"),
        (f"<title>Member sign in</title><p>{SENTENCE * 4}</p>{FORM}", "asks to log in"),
        (
            "<div class=modal><input type=password></div><p>We will send you a link to choose a new password.</p>",
            "asks to log in",
        ),
        (
            "<title>Lost password - Post</title><p>Give your address.</p><form><input name=mail></form>",
            "asks to log in",
        ),
        (f"<h1>Log in to continue</h1><aside>{FORM}</aside>", "asks to log in"),
        (f"<h1>Log in to continue reading this story</h1><p>{SENTENCE * 4}</p>{FORM}", "asks to log in"),
        (f"{LINKED}<h1>Log in to continue</h1>{FORM}", "asks to log in"),
        ("<p>The mayor opened the</p><div>Subscribe to continue reading</div>", "do not pay"),
        (
            f"<h1>El puerto</h1><p>{SENTENCE}</p><div>Contenido exclusivo para suscriptores</div>",
            "do not pay",
        ),
        (
            f"<h1>Le port</h1><p>{SENTENCE}</p><div>Il vous reste 82.4% de cet article à lire.</div>",
            "do not pay",
        ),
        (f"<h1>港</h1><p>{SENTENCE}</p><div>この記事は有料会員限定です。残り1230文字</div>", "do not pay"),
        (
            "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
            "running scripts",
        ),
        ("<p>Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.</p>", "running scripts"),
        ('<meta property="og:type" content="video.other"><h1>The ferry</h1><p>2:14</p>', "a film"),
        (
            "<h1>Register</h1><p>First name</p><p>Last name</p><p>Street</p><p>Town</p><p>Country</p>",
            "no story",
        ),
    ],
)
def test_page_that_is_no_story_is_refused_in_one_line_that_says_what_it_is(markup: str, said: str) -> None:
    assert said in refusal(f"<html><body>{markup}</body></html>")


COOKIES = (
    "<p>We and our partners store and access information on a device, such as cookies, and process personal data.</p>"
    "<p>You may change your choice at any time in the footer of every page.</p><button>Accept all</button>"
)


@pytest.mark.parametrize(
    "title",
    ["We value your privacy", "Before you continue to Wrenmouth", "Privacy settings | Wrenmouth Post"],
)
def test_page_that_asks_for_consent_is_refused(title: str) -> None:
    assert "consent to cookies" in refusal(f"<title>{title}</title><body><h1>{title}</h1>{COOKIES}</body>")


def test_story_is_told_under_a_dialog_that_asks_for_consent_and_so_is_one_about_cookies() -> None:
    dialog = f"<div class=banner><h1>We value your privacy</h1>{COOKIES}</div>"
    assert "quay instead" in told(f"<body>{BRIEF}{dialog}</body>")
    guide = (
        "<p>Your phone keeps cookies that it has from sites. “We use cookies,” each of them tells you.</p>"
    )
    own = "<title>Manage your cookies: a guide</title>"
    assert "Your phone" in told(f"{own}<body><h1>Manage your cookies: a guide</h1>{guide * 3}</body>")
    story = "<p>The site that sets no cookies was praised on Monday by the town's court, its clerk said.</p>"
    assert "praised" in told(f"<title>Privacy choices</title><body><h1>Privacy choices</h1>{story}</body>")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("0; url=/ok", "https://wrenmouth.example/ok"),
        ("3;URL='https://post.example/a'", "https://post.example/a"),
    ],
)
def test_page_that_only_leads_on_is_refused_and_says_where(written: str, address: str) -> None:
    page = f'<html><head><meta http-equiv=Refresh content="{written}"></head><body></body></html>'
    assert f"only leads on to {address};" in refusal(page, "https://wrenmouth.example/pier")


@pytest.mark.parametrize(
    "head",
    [
        '<meta http-equiv=refresh content="600; url=/pier">',
        '<meta http-equiv=refresh content="300">',
        '<noscript><meta http-equiv=refresh content="0; url=/pier?plain"></noscript>',
    ],
)
def test_page_that_is_shown_anew_leads_nowhere(head: str) -> None:
    assert "leads on" not in refusal(f"<html><head>{head}</head><body></body></html>")
    assert "quay instead" in told(f"<html><head>{head}</head><body>{BRIEF}</body></html>")


def test_article_said_to_be_paid_for_that_was_fetched_and_is_short_is_its_beginning() -> None:
    said = PAID_FOR
    assert "do not pay" in refusal(said + BRIEF, "https://wrenmouth.example/pier")
    assert SENTENCE.strip() in told(said + BRIEF)  # a page that one who pays has saved
    whole = BRIEF + "".join(f"<p>On day {n} of the works, {SENTENCE}</p>" for n in range(12))
    assert "quay instead" in told(
        said + BRIEF.replace("Boats", f"{SENTENCE * 2} Boats"), "https://wrenmouth.example/pier"
    )
    assert "day 11" in told(said + whole, "https://wrenmouth.example/pier")


@pytest.mark.parametrize(
    "around",
    [
        f"<header>{FORM}<a href=/join>Already a subscriber? Sign in to read</a></header>",
        f"<div class='modal login-box'>{FORM}</div>",
        f"<p>{SENTENCE}</p><p>Subscribe to continue reading in our app.</p>",
        "<footer>Subscribe to continue reading on all your devices.</footer>",
        "<noscript>Please enable JavaScript for comments.</noscript>",
        "<title>Thieves sell password lists of Wrenmouth's ferry riders</title><form><input name=q></form>",
        "<noscript class=noscript><p>JavaScript is disabled in your browser, please enable it to go on.</p></noscript>",
        "<title>404 homes lose their ferry</title>",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","isAccessibleForFree":true}</script>',
    ],
)
def test_brief_is_told_whatever_the_page_around_it_asks(around: str) -> None:
    assert SENTENCE.strip() in told(f"<html><body>{around}<main>{BRIEF}</main></body></html>")


WHOLE = BRIEF + "".join(f"<p>{SENTENCE} That was on day {n} of the works.</p>" for n in range(4))
PAID_FOR = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'


@pytest.mark.parametrize("dialog", ["<div role=dialog>{}</div>", "<dialog open>{}</dialog>"])
def test_whole_story_is_told_behind_a_dialog_that_asks_to_log_in(dialog: str) -> None:
    wall = dialog.format("<p>Already a subscriber? Sign in to keep reading</p>")
    assert "day 3 of the works" in told(f"<body><main>{WHOLE}{wall}</main></body>")


@pytest.mark.parametrize("shown", [BRIEF, f"{WHOLE}<p>The chairman of the board then</p>", PAID_FOR + WHOLE])
def test_dialog_that_asks_to_pay_stands_over_what_is_or_may_be_a_beginning(shown: str) -> None:
    wall = "<div role=dialog><p>Subscribe to continue reading</p></div>"
    assert "do not pay" in refusal(f"<body><main>{shown}{wall}</main></body>")


def test_long_story_is_told_under_a_title_that_a_wall_could_have() -> None:
    story = "".join(f"<p>In the {n} of its parts, {SENTENCE}</p>" for n in range(12))
    assert "the 11 of its parts" in told(
        f"<title>Sign in: how we log in</title><h1>Sign in</h1>{story}{FORM}"
    )


def teaser(n: int) -> str:
    return (
        f"<div><a href=/story-{n}><h3>Council number {n} votes to rebuild its pier</h3></a>"
        f"<p>The {n} members met in the rain and heard what it would cost the town to do it again.</p></div>"
    )


FRONT = "".join(map(teaser, range(2, 12)))


@pytest.mark.parametrize("head", ["", '<meta property="og:type" content="website">'])
def test_front_page_is_refused(head: str) -> None:
    page = (
        f"<head><title>The Wrenmouth Post</title>{head}</head><body><h1>Post</h1><main>{FRONT}</main></body>"
    )
    assert "front page or a list" in refusal(page)
    assert "front page or a list" in refusal(page, "https://wrenmouth.example/")


@pytest.mark.parametrize("name", ["Home", "# Home"])
@pytest.mark.parametrize("heading", ["<h1>A new pier for all of Wrenmouth</h1>", "<h2>Our work</h2>"])
def test_page_called_home_is_refused_whatever_it_says_of_itself_unless_it_has_the_title_of_a_story(
    heading: str, name: str
) -> None:
    own = "".join(f"<p>In the {n} of its parts, {SENTENCE}</p>" for n in range(5))
    page = f"<head><title>{name} | The Pier Trust</title></head><body>{heading}<main>{own}</main>{FRONT * 2}</body>"
    if "h1" in heading:
        assert SENTENCE.strip() in told(page)
    else:
        assert "front page or a list" in refusal(page)


@pytest.mark.parametrize(
    ("head", "story"),
    [
        (NEWS, BRIEF),
        ('<meta property="article:published_time" content="2026-03-03">', BRIEF),
        ("", BRIEF),
        (
            '<meta property="og:type" content="website">',
            f"<h1>Pier</h1><p>{SENTENCE * 2}</p><p>{SENTENCE * 3}</p>",
        ),
    ],
)
def test_short_article_among_many_teasers_is_told(head: str, story: str) -> None:
    page = (
        f"<head><title>Pier</title>{head}</head><body><main>{story}</main><section>{FRONT}</section></body>"
    )
    assert SENTENCE.strip() in told(page, "https://wrenmouth.example/pier")


@pytest.mark.parametrize("path", ["/city/new-pier-opens-on-friday", "/news/57560321"])
def test_brief_story_among_many_teasers_is_told_if_the_page_is_named_for_a_story(path: str) -> None:
    brief = "<p>The new pier opens on Friday.</p>"
    page = f"<head><title>New pier</title></head><body><h1>New pier</h1><main>{brief}{FRONT}</main></body>"
    assert (
        read_html(page, f"https://wrenmouth.example{path}").blocks[0].text == "The new pier opens on Friday."
    )
    assert "front page or a list" in refusal(page, "https://wrenmouth.example/city")


CLOSING = "The old bridge closes on Monday for repairs, the head of the council said after a long meeting."
BRIEF_STORY = (
    f"<p>{CLOSING}</p><p>Drivers will have to take the ring road until the end of June, she said.</p>"
)


@pytest.mark.parametrize(
    "title",
    [
        "Malware content not found on phones, agency says",
        "Error 404: how a lost web page cost a town its grant",
        "Access denied: wheelchair users shut out of the polling places",
        "Just a moment of madness, says driver who hit shop",
        "Maintenance work closes bridge at Perth for a week",
        "Service unavailable on two rail lines after storm",
        "Voter registration up | The Post",
    ],
)
def test_brief_story_whose_title_has_the_words_of_a_notice_is_told(title: str) -> None:
    comments = "<section class=comments><form><input type=password></form></section>"
    page = f"<title>{title}</title><article><h1>{title.split(' | ')[0]}</h1>{BRIEF_STORY}</article>{comments}"
    assert CLOSING in told(page)


@pytest.mark.parametrize(
    "last",
    [
        "The library has put its photographs online. Readers must create an account to access them.",
        "Registration for the free swimming lessons opens on Monday at nine, the head of the council said, and closes on Friday.",
        "The flaw can be used only where JavaScript is enabled, the maker of the browser said on Monday.",
        "これまでは会員限定だった。",
    ],
)
def test_brief_story_about_what_walls_are_made_of_is_told(last: str) -> None:
    footer = "<footer><input type=email></footer>"
    page = f"<title>Bridge to close</title><article><h1>Bridge to close</h1><p>{CLOSING}</p><p>{last}</p></article>{footer}"
    assert last in told(page)


@pytest.mark.parametrize(
    "path", ["/news/login-details-of-millions-leaked", "/tech/auth-firm-hacked-in-march"]
)
def test_story_whose_address_begins_as_that_of_a_login_is_told(path: str) -> None:
    page = f"<title>Bridge to close</title><article><h1>Bridge to close</h1>{BRIEF_STORY}</article>"
    assert CLOSING in told(page, f"https://wrenmouth.example{path}")


def test_story_with_a_teaser_after_each_paragraph_is_told() -> None:
    teasers = (f"<p><a href='/n/{n}'>Another long headline of the day, number {n}</a></p>" for n in range(9))
    body = "".join(
        f"<p>{CLOSING.replace('Monday', f'June {n}')}</p>{teaser}" for n, teaser in enumerate(teasers, 1)
    )
    site = '<meta property="og:type" content="website">'
    title = "Bridge to close for repairs"
    page = f"<head><title>{title} | Post</title>{site}</head><body><h1>{title}</h1>{body}</body>"
    assert "closes on June 3" in told(page, "https://wrenmouth.example/bridge")


def test_recipe_that_is_nothing_but_a_list_is_told_if_its_page_is_an_article() -> None:
    steps = "<li>Wash the rice in a sieve until the water runs clear</li><li>Bring a litre of water to the boil</li>"
    page = f'<head><title>Rice</title><meta property="og:type" content="article"></head><h1>How to cook rice</h1><ol>{steps}</ol>'
    assert "Wash the rice" in told(page)


BRIEF_OF_NEWS = "<p>The mill was sold on Monday.</p><p>The council took the only offer, the firm said.</p>"


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Pier</title><h1>Pier is sold</h1>{BRIEF_OF_NEWS}<div>{FORM}</div>",
        f"<title>Access denied</title>{NEWS}<h1>Access denied</h1>{BRIEF_OF_NEWS}",
        f"<title>Redirecting</title><h1>Redirecting</h1>{BRIEF_OF_NEWS}",
        f"<title>Pier</title><h1>Pier is sold</h1>{BRIEF_OF_NEWS}<p>Sign up to read our weekly letter.</p>",
        f"<title>Pier</title><h1>Pier is sold</h1>{BRIEF_OF_NEWS}<div>Subscribe to keep stories like it in your inbox.</div>",
    ],
)
def test_a_brief_report_is_told_whatever_its_page_is_like(page: str) -> None:
    assert "The council took the only offer" in told(page)


def test_a_brief_report_on_scripts_is_told() -> None:
    told_of_scripts = "Enable JavaScript or stay ashore: so the office admits to have told them."
    assert told_of_scripts in told(f"<title>Forms</title><h1>Forms</h1><p>{told_of_scripts}</p>")


LOST_SITE = (
    "For nine days in March nobody in Harrow could find out when the bins would be emptied.",
    "The council had let the name of its site lapse, and a dealer in coins bought it for twelve dollars.",
    "It took two lawyers, and one very patient clerk, to get it back from him before the month was out.",
)
APOLOGY = (
    "Sorry, the page that was here has moved, or it may never have been here in all of these years.",
    "Please look at the address once more, or go back to the front page, where the news of the day is.",
    "Our search finds whatever was written on this island since 1994, and the archive holds the rest of it.",
)


@pytest.mark.parametrize(
    "title",
    [
        "Page not found: how the council lost its site",
        "404: how a council lost its site",
        "Access denied: who may walk on the pier",
        "Under maintenance: why the bridge stays shut",
    ],
)
def test_story_whose_title_begins_as_a_notice_and_goes_on_is_told(title: str) -> None:
    story = read_html(f"<title>{title}</title><h1>{title}</h1>{''.join(f'<p>{s}</p>' for s in LOST_SITE)}")
    assert tuple(block.text for block in story.blocks) == LOST_SITE


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Page not found: The Harrow Point Daily Islander", APOLOGY),
        ("Page not found: The Islander", LOST_SITE),
        ("Page not found", LOST_SITE),
    ],
)
def test_notice_is_refused_whatever_stands_under_it(title: str, text: tuple[str, ...]) -> None:
    with pytest.raises(SourceError, match="no such page"):
        read_html(f"<title>{title}</title><h1>{title}</h1>{''.join(f'<p>{s}</p>' for s in text)}")
