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
        ("NEW YORK (AP) — ", "New York", "AP"),
        ("PORT ARTHUR, Texas — ", "Port Arthur, Texas", None),
        ("Paris, France (CNN) — ", "Paris, France", "CNN"),
        ("WASHINGTON, D.C. – ", "Washington, D.C.", None),
        ("ST. LOUIS (AP) - ", "St. Louis", "AP"),
        ("LA PAZ — ", "La Paz", None),
        ("GENEVA -- ", "Geneva", None),
        ("TOKYO -", "Tokyo", None),
        ("New Delhi, May 3 (PTI) ", "New Delhi, May 3", "PTI"),
        ("Islamabad, May 3 (IANS): ", "Islamabad, May 3", "IANS"),
        ("Paris (AFP) – ", "Paris", "AFP"),
        ("Berlin (dpa) - ", "Berlin", "dpa"),
        ("Madrid, 7 may (EFE).- ", "Madrid, 7 may", "EFE"),
        ("SÃO PAULO, 7 de mai (Reuters) - ", "São Paulo, 7 de mai", "Reuters"),
        ("(ANSA) - ROMA, 07 MAG - ", "Roma, 07 MAG", "ANSA"),
        ("FARGO, N.D., Nov. 6, 2025 /PRNewswire/ -- ", "Fargo, N.D., Nov. 6, 2025", "PRNewswire"),
        ("PUNE: ", "Pune", None),
        ("NEW DELHI: ", "New Delhi", None),
        ("(Reuters) - ", None, "Reuters"),
        ("(CNN) -- ", None, "CNN"),
        ("MOSCOW, November 4. /TASS/. ", "Moscow, November 4", "TASS"),
    ],
)
def test_a_dateline_is_told_from_its_sentence(start: str, dateline: str | None, source: str | None) -> None:
    found = filed(start + SENTENCE)
    assert (found.rest, found.dateline, found.source) == (SENTENCE, dateline, source)


@pytest.mark.parametrize(
    ("start", "dateline", "source", "byline"),
    [
        (
            "Our newspaper Luming, June 1 (reporters Li Wei and Wang Fang) ",
            "Luming, June 1",
            None,
            ("Li Wei", "Wang Fang"),
        ),
        ("This website, Luming, June 1: ", "Luming, June 1", None, ()),
        ("River News Service, Luming, June 1 (Li Wei) ", "Luming, June 1", "River News Service", ("Li Wei",)),
        ("River Home, June 1: ", "June 1", "River Home", ()),
        ("River Press, June 1 (edit Li Wei) ", "June 1", "River Press", ()),
    ],
)
def test_a_translated_dateline_is_told_from_its_sentence(
    start: str, dateline: str | None, source: str | None, byline: tuple[str, ...]
) -> None:
    found = filed(start + SENTENCE)
    assert (found.rest, found.dateline, found.source, found.byline) == (SENTENCE, dateline, source, byline)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Daily, June 1 and all that, is a play about a newspaper.",
        "Our newspaper Luming was founded on June 1 by two sisters.",
        "The River Press, June 1 (a Sunday) aside, never came out late.",
    ],
)
def test_a_sentence_about_a_paper_has_no_dateline(sentence: str) -> None:
    assert filed(sentence).rest == sentence


def test_an_agency_and_its_reporters_may_stand_first() -> None:
    found = filed(f"River News Service, Baoding, June 1 (reporters Li Wei and Wang Fang) {SENTENCE}")
    assert (found.rest, found.dateline, found.source) == (SENTENCE, "Baoding, June 1", "River News Service")
    assert found.byline == ("Li Wei", "Wang Fang")


@pytest.mark.parametrize(
    ("start", "dateline", "source", "byline"),
    [
        ("潮汐社清港5月7日电（记者林晓、陈 舟）", "清港, 5月7日", "潮汐社", ("林晓", "陈舟")),
        ("潮汐网5月7日电 （记者 林晓）", "5月7日", "潮汐网", ("林晓",)),
        ("本报讯（记者林晓）", None, None, ("林晓",)),
    ],
)
def test_a_chinese_dateline_is_told_from_its_sentence(
    start: str, dateline: str | None, source: str | None, byline: tuple[str, ...]
) -> None:
    found = filed(f"{start}潮水淹没码头。")
    assert (found.rest, found.dateline, found.source, found.byline) == (
        "潮水淹没码头。",
        dateline,
        source,
        byline,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "NATO - the alliance - said on Friday that it would not move.",
        "GDP (gross domestic product) — the broadest measure — fell by a tenth.",
        "UNESCO — the agency for culture — listed the wall.",
        "(He laughed) - and so did the mayor.",
        "通讯社来电话询问码头的情况。",
        "晚报7日说，潮水淹没码头。",
        "Then it rained - and rained.",
        "EXCLUSIVE: nobody got wet.",
        "WARNING: This story tells of a flood.",
        "WATCH — The tide turns in a minute.",
    ],
)
def test_a_sentence_that_only_begins_like_a_dateline_stays_whole(sentence: str) -> None:
    assert filed(sentence).rest == sentence


def test_a_byline_that_runs_into_its_dateline_is_taken_off() -> None:
    found = filed(f"By Ann Lee and Jo Dam NEW YORK, May 3 (Reuters) - {SENTENCE}")
    assert (found.rest, found.byline) == (SENTENCE, ("Ann Lee", "Jo Dam"))
    assert (found.dateline, found.source) == ("New York, May 3", "Reuters")
    assert filed(f"By Ann Lee CNN WASHINGTON (CNN) — {SENTENCE}").dateline == "Washington"
    story = f"By Christmas NASA (and all its people) - {SENTENCE}"
    assert filed(story).rest == story
