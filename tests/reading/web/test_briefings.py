"""The news of a day in one text, each part under a headline that links to it, and the lists that look like it."""

from __future__ import annotations

import pytest

from audiobrief.errors import SourceError
from audiobrief.reading.web import read_html

NEWS = (
    ("Lighthouse keeper finds a letter in the lamp", "It was written by her own grandmother."),
    (
        "Ferry to Sund runs again after eleven days",
        "The crew has shared out the eggs that were left on board.",
    ),
    ("Council of Orm sells its only snow plough", "It went to a museum in the south."),
    ("Two seals move into the swimming pool", "They may stay until Easter, the warden says."),
    ("Baker of Sund closes after ninety years", "Nobody in the family wants to rise at two."),
)
FLAT = "<h2><a href='/n/{n}'>{title}</a></h2><p>{said}</p>"
BOXED = "<div class=t><h2><a href='/n/{n}'>{title}</a></h2><p>{said}</p></div>"
CUT = "<h2><a href='/n/{n}'>{title}</a></h2><p>{said} And ...</p>"


def told(entry: str, head: str = "", url: str = "https://orm.example/morning") -> list[str]:
    entries = "".join(entry.format(n=n, title=title, said=said) for n, (title, said) in enumerate(NEWS))
    page = f"<head><title>This morning</title>{head}</head><body><div><h1>This morning</h1>{entries}</div></body>"
    return [block.text for block in read_html(page, url).blocks]


def test_a_briefing_is_told_with_its_headlines() -> None:
    assert told(FLAT) == [line for news in NEWS for line in news]


@pytest.mark.parametrize(
    ("entry", "head", "url"),
    [
        (BOXED, "", "https://orm.example/morning"),
        (CUT, "", "https://orm.example/morning"),
        (FLAT, "", "https://orm.example/"),
        (FLAT, '<meta property="og:type" content="website">', "https://orm.example/morning"),
    ],
)
def test_a_list_of_teasers_is_refused(entry: str, head: str, url: str) -> None:
    with pytest.raises(SourceError, match="front page or a list"):
        told(entry, head, url)
