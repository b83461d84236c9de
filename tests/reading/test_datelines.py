"""Where and when a story was filed: taken off its first sentence, and nothing of the sentence with it."""

from __future__ import annotations

import pytest

from audiobrief.reading.datelines import filed

SENTENCE = "The tide turned at noon on Friday, the mayor said."


@pytest.mark.parametrize(
    ("start", "dateline", "source"),
    [
        ("LONDON (Reuters) - ", "London", "Reuters"),
        ("SHANGHAI, May 3 (Xinhua) -- ", "Shanghai, May 3", "Xinhua"),
        ("BEIJING, May 3, 2022 (Xinhua) -- ", "Beijing, May 3, 2022", "Xinhua"),
        ("BEIJING/SHANGHAI, May 3 (Reuters) – ", "Beijing/Shanghai, May 3", "Reuters"),
        ("KYIV, Ukraine (AP) — ", "Kyiv, Ukraine", "AP"),
        ("SACRAMENTO, Calif. — ", "Sacramento, Calif.", None),
        ("WASHINGTON, D.C. – ", "Washington, D.C.", None),
        ("ST. LOUIS (AP) - ", "St. Louis", "AP"),
        ("LA PAZ — ", "La Paz", None),
        ("GENEVA -- ", "Geneva", None),
        ("TOKYO -", "Tokyo", None),
        ("New Delhi, May 3 (PTI) ", "New Delhi, May 3", "PTI"),
        ("Islamabad, May 3 (IANS): ", "Islamabad, May 3", "IANS"),
        ("Paris (AFP) – ", "Paris", "AFP"),
        ("(Reuters) - ", None, "Reuters"),
        ("(CNN) -- ", None, "CNN"),
    ],
)
def test_a_dateline_is_told_from_its_sentence(start: str, dateline: str | None, source: str | None) -> None:
    found = filed(start + SENTENCE)
    assert (found.rest, found.dateline, found.source) == (SENTENCE, dateline, source)


def test_an_agency_and_its_reporters_may_stand_first() -> None:
    found = filed(f"River News Service, Baoding, June 1 (reporters Li Wei and Wang Fang) {SENTENCE}")
    assert (found.rest, found.dateline, found.source) == (SENTENCE, "Baoding, June 1", "River News Service")
    assert found.byline == ("Li Wei", "Wang Fang")


@pytest.mark.parametrize(
    "sentence",
    [
        "NATO - the alliance - said on Friday that it would not move.",
        "GDP (gross domestic product) — the broadest measure — fell by a tenth.",
        "UNESCO — the agency for culture — listed the wall.",
        "(He laughed) - and so did the mayor.",
        "Then it rained - and rained.",
        "EXCLUSIVE: nobody got wet.",
        "WATCH — The tide turns in a minute.",
    ],
)
def test_a_sentence_that_only_begins_like_a_dateline_stays_whole(sentence: str) -> None:
    assert filed(sentence).rest == sentence
