"""Sentences in which a page speaks of itself are not the story's, and what only sounds like them is."""

from __future__ import annotations

import pytest

from audiobrief.reading.text.page_voice import speaks_of_itself


@pytest.mark.parametrize(
    "line",
    [
        "If you buy something from an Edge link, Edge Media may earn a commission. See our ethics statement.",
        "Your support helps us to tell the story of the coast.",
        "Our mission is to deliver unbiased, fact-based reporting that holds power to account.",
        "You may occasionally receive promotional content from the Harbor Times.",
        "For breaking news and live updates, download the app now!",
        "Join HT's Telegram channel and get the latest news delivered to you.",
        "We’d like to set additional cookies to understand how you use this service.",
        "Is this page useful?",
        "This live blog is now closed. You can read our full report here",
        "All rights reserved. This material may not be published or redistributed without permission from The Courier.",
        "The Courier is not responsible for the content of external sites.",
        "More information: A. Lee et al, Memory loss in ice, Physics of Cold (2022). DOI: 10.1000/182",
        "Journal information: Physics of Cold",
        "Copyright Luming Newspaper Company. Unauthorized reproduction is prohibited.",
        "This is a developing story. Check back here for updates.",
    ],
)
def test_a_page_speaks_of_itself(line: str) -> None:
    assert speaks_of_itself(line)


@pytest.mark.parametrize(
    "line",
    [
        "You may get a small fee for each pupil whom you send them by our link, as Nell found.",
        "Place the cookies on your rack, and bake those with fudge for an additional minute.",
        "Brokers may receive commissions on purchases, and our rules allow it.",
        "Your support got us through, the coach told the fans.",
        "Our mission is to find survivors, and nothing else matters today.",
        "Users must download the government's app by May.",
        "Join the Telegram channel of the rebels and you will see the same film.",
        "We bake cookies at this site every morning, and the smell draws people in.",
        "If you leave cookies out for the bears, they use the same path again.",
        "Is this page useful to a court?",
        "This document is a copyright nightmare, and it is 900 pages long.",
        "Copyright is the question that the court has to answer.",
        "The reporter was not responsible for the content of other pages.",
        "More information: that is what the families asked for.",
        "Copyright protects a song from reproduction by rivals, the court held.",
        "The results were published on August 22 in Frontier Ice (DOI: 10.1000/182.90).",
        "This is a developing country, and its ports are full.",
        "“We use cookies on this site,” she said, “to lure the bears.”",
    ],
)
def test_a_story_that_sounds_like_it_stays(line: str) -> None:
    assert not speaks_of_itself(line)
