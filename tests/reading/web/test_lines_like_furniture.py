"""Sentences and chapters of stories that begin as a page's own lines do, and the page's own that begin alike."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.reader import read_text
from audiobrief.reading.web import read_html

TITLE = "Harbor wall to be rebuilt"
STORY = (
    "The council of Olin Bay voted on Monday night to rebuild the harbor wall that the storm broke in January.",
    "Residents had waited ten months for the decision, and many stood along the walls of the chamber to hear it.",
    "The new wall will be half a metre higher than the old one, and two thirds of it the state will pay for.",
    "Engineers told the members that the stones of the old wall had been moving for at least twenty years.",
)

PLAIN = (
    "Like most on the night shift, he walks home at dawn.",
    "Like her on the stairs, he held his breath.",
    "Like those on the shore, they could only wait.",
    "Like many at the US border, he has no car.",
    "Follow him on a winter morning and you will soon be out of breath.",
    "Follow the river at low tide and you reach the wreck.",
    "Find her at the market every Saturday with her onions.",
    "Find shelter at once if the siren sounds.",
    "Find work on the docks and you ate that week.",
    "Share the bread at the door and the children come back.",
    "Share prices on both exchanges fell by a tenth.",
    "Register for postal votes by May 3.",
    "Register for the run at the pool by noon on Friday.",
    "Sign up for the night classes at the town hall by Friday.",
    "Sign up to the plan or lose the grant, the ministry told them.",
    "Subscribe for a share in the boat by the end of May.",
    "Join our fight, the union told its members.",
    "Join them at the table and nobody asks your name.",
    "Download the app and the city knows where you sleep.",
    "Support our troops, the banner over the bridge read.",
    "Video, he said, had made the case for the families.",
    "Video via a neighbor’s phone shows the car on the bridge.",
    "Video by video, the police pieced the night together.",
    "Image by image, the film shows a town that drowns.",
    "Image, she told the court, was everything to him.",
    "Images via satellite show the burned fields.",
    "Photos by drones helped the police to find him.",
    "Photography by Sam Lee is a delight throughout.",
    "Photography, for her, was a kind of prayer.",
    "Illustrations by local children hung along the hall.",
    "Graphics, sound and story are all first-rate.",
    "Credit, once cheap, has become dear.",
    "Credit by the bank was cut on Monday.",
    "Picture, if you can, a town without a clock.",
    "Copyright law has not kept up, the minister said.",
    "Copyright lasts for seventy years in Europe.",
    "Copyright is no shield, the court held.",
    "The judge ruled that the names may not be published.",
    "The names of the children may not be published under British law.",
    "Tapes may not be reproduced in court, the judge ruled.",
    "All rights reserved, the old label read.",
    "Listen to the locals, not the maps.",
    "See this as a warning, not a verdict.",
    "See all sides of a house before you buy it.",
    "Keep reading to your children.",
    "Watch all the drains after heavy rain.",
    "Go to the main square at noon.",
    "Back to the start, then, for the tired crew.",
    "Read on and despair, wrote one critic.",
    "More than 300 homes lost power on Monday.",
    "Comments will be reviewed and a final plan published in June.",
    "All comments will be reviewed before being passed to the council.",
    "The story first appeared in a notebook of the 12th century.",
    "The story was first published in 1949 and has never been out of print.",
    "A version of this story appears in every fishing village on the coast.",
    "The post was first published on Facebook by the suspect.",
    "This story has been updated for each generation.",
    "Correction: that is what the engineers call the slow turning of the stones.",
    "More than 200 scientists from 40 countries contributed to the report.",
    "Aid groups contributed to this report, which the UN published on Friday.",
    "Anderson reported from Kyiv in the war and never came home.",
    "Are you affected by hay fever? Then May is a bad month.",
    "If you have any information about the theft, please contact us on 101.",
    "Did you see the crash? Tell us what you saw, officers asked.",
    "Have you been affected by the floods? The council will lend you a pump.",
    "关注我们的微信群，一位居民这样对邻居说。",
    "Inscrivez-vous à la mairie avant le 3 mai.",
    "Melden Sie sich an der Rezeption des Rathauses.",
    "This video is 40 seconds long and changed the case.",
)
OF_PAGE = (
    "Like us on Facebook and follow us on Twitter.",
    "Follow Ann Lee on Twitter at @annlee.",
    "Follow us for more stories from the coast.",
    "Find us on Instagram, where the pictures are better.",
    "Share this story with a friend who needs it.",
    "Register now to read the rest of this article.",
    "Register for free to keep reading the best of the Courier.",
    "Sign up for our newsletter to get the news each morning.",
    "Sign up for the Morning Tide.",
    "Sign up to receive alerts when news breaks.",
    "Subscribe to our podcast wherever you listen.",
    "Subscribe to the Courier's weekly newsletter for more.",
    "Join our WhatsApp group for all the latest headlines.",
    "Download our free app to read on the way to work.",
    "Download the app for alerts on the news that matters.",
    "Support independent journalism with a gift today.",
    "Copyright 2026 The Courier. All rights reserved.",
    "Copyright by the Harbor Press Company.",
    "© 2026 Harbor Media Group, Inc.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "The content of this site may not be reproduced without written permission.",
    "Read the full story on our site.",
    "Click here to see all the comments.",
    "Comments are moderated before they are shown.",
    "Comments will be reviewed by our moderators before publication.",
    "This article was originally published on The Conversation.",
    "The article was first published on Harbor.example and can be read here.",
    "A version of this article appears in print on Page A1 of the New York edition.",
    "This story has been updated with remarks by the mayor on Friday.",
    "This story was published more than 7 years ago.",
    "Correction: An earlier version of this article gave the wrong year.",
    "Update: This story has been changed to add what the mayor said.",
    "Ann Lee and Max Roe contributed to this report.",
    "The Associated Press contributed to this report.",
    "Lee reported from Kyiv and Roe from Washington, D.C.",
    "Reporting by Ann Lee in Oslo; Editing by Max Roe.",
    "Additional reporting by Ann Lee.",
    "Have you been affected by the issues in this story? Get in touch.",
    "Do you have a story? Tell us about it.",
    "We use cookies to improve your visit to our site.",
    "Thanks for reading our newsletter this week!",
    "An error occurred. Please try again later.",
    "Inscrivez-vous à notre lettre du matin.",
    "Melden Sie sich jetzt für die Vorteile an.",
)
OF_WEB_PAGE = (
    "Video by Ann Lee for the Courier.",
    "Illustration by Ann Lee and Max Roe.",
    "Image source: Getty Images.",
    "Photo by Max Roe for The New York Times.",
    "Photography by Dan Seifert.",
    "Photo courtesy of the Harbor Museum.",
    "Credit: Ann Lee/The Courier.",
    "Copyright The Courier.",
    "Log in or register to post comments",
    "No labels",
    "Loading comments...",
    "Content from our partner Harbor Bank",
    "Lees ook: De laatste pont",
    "Listen to the full interview below.",
    "See more photos from the night here.",
    "Watch the full video above.",
    "Go to the main content.",
    "If you have any information to share, contact us at tips@courier.example.",
)
"""What a copied text tells by what stands beside it, if at all."""


def on_the_web(*lines: str, behind: str = "") -> list[str]:
    body = "".join(f"<p>{line}</p>" for line in (*STORY[:2], *lines, *STORY[2:]))
    page = f"<html lang='en'><body><article><h1>{TITLE}</h1>{body}{behind}</article></body></html>"
    return [block.text for block in read_html(page).blocks]


def in_text(line: str) -> list[str]:
    return [block.text for block in read_text("\n".join((TITLE, *STORY[:2], line, *STORY[2:]))).blocks]


@pytest.mark.parametrize("line", PLAIN)
def test_a_sentence_that_only_begins_as_a_page_s_line_is_told(line: str) -> None:
    assert on_the_web(line) == [*STORY[:2], line, *STORY[2:]]
    assert in_text(line) == [*STORY[:2], line, *STORY[2:]]


@pytest.mark.parametrize("line", OF_PAGE)
def test_a_page_s_line_is_not_told_in_a_copied_text_either(line: str) -> None:
    assert on_the_web(line) == [*STORY]
    assert in_text(line) == [*STORY]


@pytest.mark.parametrize("line", OF_WEB_PAGE)
def test_a_page_s_line_is_not_told(line: str) -> None:
    assert on_the_web(line) == [*STORY]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            "The layoffs were first reported by <a href='/n'>the newsletter Tidewater</a>.",
            "The layoffs were first reported by the newsletter Tidewater.",
        ),
        (
            "Residents can <a href='/s'>sign up for text updates</a> on the road closures.",
            "Residents can sign up for text updates on the road closures.",
        ),
        (
            "The <a href='/p'>privacy policy of the harbor's new map</a> says nothing about children.",
            "The privacy policy of the harbor's new map says nothing about children.",
        ),
        (
            "“We had to <a href='/l'>log in from the library</a>,” she said.",
            "“We had to log in from the library,” she said.",
        ),
        (
            "You may <a href='/r'>register at the town hall</a>, the mayor said, or lose your vote.",
            "You may register at the town hall, the mayor said, or lose your vote.",
        ),
        (
            "<a href='/h'>More than 300 homes lost power on Monday.</a>",
            "More than 300 homes lost power on Monday.",
        ),
    ],
)
def test_a_sentence_with_a_link_that_speaks_of_a_service_is_told(markup: str, text: str) -> None:
    assert on_the_web(markup) == [*STORY[:2], text, *STORY[2:]]


@pytest.mark.parametrize(
    "markup",
    [
        "Get the latest <a href='/n'>right in your inbox with the newsletter</a>.",
        "By going on you accept <a href='/p'>the privacy policy of the Courier</a>.",
        "To get updates first, <a href='/s'>sign up here for newsletters</a>.",
        "<a href='/m'>More of the latest from the harbor and the bay.</a>",
    ],
)
def test_an_offer_with_a_link_is_not_told(markup: str) -> None:
    assert on_the_web(markup) == [*STORY]


CHAPTER = (
    "The boats take half the fish that they did and earn twice as much, since each is sold by name to a cook."
)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("More from less", CHAPTER),
        ("Latest news from the front", CHAPTER),
        ("Most read in prison", CHAPTER),
        ("Tags for dogs", "Each dog needs one by May."),
        ("Listen to the sea", "It says nothing new."),
    ],
)
@pytest.mark.parametrize("section", ["{}", "<section>{}</section>"])
def test_a_chapter_whose_title_begins_as_a_label_is_told(heading: str, below: str, section: str) -> None:
    chapter = section.format(f"<h2>{heading}</h2><p>{below}</p>")
    assert on_the_web(behind=chapter) == [*STORY, heading, below]


def test_chapters_named_as_parts_of_a_page_are_told_where_a_story_is_made_of_them() -> None:
    titles = ("Cookies", "Search", "Comments")
    learned = (
        "What a site learns of {} it keeps for as long as it likes, and it is sold for a song by the next."
    )
    said = [learned.format(title) for title in titles]
    chapters = "".join(
        f"<section><h2>{title}</h2><p>{text}</p></section>" for title, text in zip(titles, said, strict=True)
    )
    told = [line for pair in zip(titles, said, strict=True) for line in pair]
    assert on_the_web(behind=chapters) == [*STORY, *told]


@pytest.mark.parametrize(
    "part",
    [
        "<h2>More from the harbor</h2><p><a href='/1'>Ferry sails again</a></p><p><a href='/2'>Baker has flour</a></p>",
        "<h2>Latest news from the bay</h2><p>Sign up for our newsletter to have it each morning.</p>",
        "<div class='q'><h2>Most read in Harbor</h2><p>The ferry sails again from Monday on, and the baker has flour.</p></div>",
        f"<section><h2>Comments</h2><p>{CHAPTER}</p></section>",
        "<h2>Most read this week</h2>",
        "<h2>Subscribe to the tide</h2><p>It comes in each morning before breakfast.</p>",
    ],
)
def test_a_part_of_the_page_under_such_a_title_is_not_told(part: str) -> None:
    assert on_the_web(behind=part) == [*STORY]


@pytest.mark.parametrize(
    "label",
    [
        "You may also like",
        "More from The Courier",
        "Story continues below advertisement",
        "Sign up to the letter",
    ],
)
def test_a_label_within_the_story_whose_links_are_not_there_is_not_told(label: str) -> None:
    assert on_the_web(f"</p><h3>{label}</h3><p>{CHAPTER}") == [*STORY[:2], CHAPTER, *STORY[2:]]


@pytest.mark.parametrize("heading", ["12 commentaires", "Комментарии (2)", "Reacties (3)", "コメント（2）"])
def test_what_readers_say_is_not_told_in_other_languages(heading: str) -> None:
    said = "".join(
        f"<div class='q'><b>{name}</b> <span>2 ч назад</span><p>{text}</p></div>"
        for name, text in (("Paul M.", CHAPTER), ("Lise R.", CHAPTER.replace("boats", "ferries")))
    )
    part = f"<section class='css-9q'><h2>{heading}</h2>{said}</section>"
    assert on_the_web(behind=part) == [*STORY]
