"""Text in other languages than English: its bylines, days and captions."""

from __future__ import annotations

from datetime import date
from io import StringIO

from audiobrief.reading import read
from audiobrief.types import Block

GERMAN = """Startseite > Regional > Hafenstadt
Der Deich soll höher werden
Von Anna Meier und Karl Schulz
Stand: 07.05.2022, 14:30 Uhr
Die Stadt will den Deich bis 2025 um 1,5 Meter erhöhen. Das kostet nach Angaben der Bürgermeisterin viel Geld.
Foto: Ein Bagger arbeitet am Deich. (Foto: Peter Lang/dpa)
Mehr als 3.000 Anwohner hatten gegen die Pläne protestiert.
Lesen Sie auch: Sturmflut im Norden
© 2022 Hafenbote. Alle Rechte vorbehalten.
"""
CHINESE = """首页 > 新闻 > 本地
堤坝将加高
2022年05月07日 10:30
该市将在2025年前把堤坝加高1.5米，市长星期五表示。
图为一台挖掘机在堤坝上作业。
新华社记者 王明 摄
“国家承担60%的费用，”部长说。其余由地方政府支付。
"""


def test_a_german_page() -> None:
    article = read(StringIO(GERMAN))
    assert (article.title, article.language) == ("Der Deich soll höher werden", "de")
    assert article.byline == ("Anna Meier", "Karl Schulz")
    assert (article.published, article.source) == (date(2022, 5, 7), "Hafenbote")
    assert [block.kind for block in article.blocks] == ["paragraph", "caption", "paragraph"]
    assert article.blocks[1] == Block("caption", "Ein Bagger arbeitet am Deich.", "Peter Lang/dpa")


def test_a_chinese_page() -> None:
    article = read(StringIO(CHINESE))
    assert (article.title, article.language) == ("堤坝将加高", "zh")
    assert article.published == date(2022, 5, 7)
    assert [block.text for block in article.blocks if block.kind == "caption"] == ["一台挖掘机在堤坝上作业。"]
    assert [block.credit for block in article.blocks if block.kind == "caption"] == ["王明"]
    assert [block.kind for block in article.blocks] == ["paragraph", "caption", "paragraph"]
