"""Text in other languages than English: its bylines, days and captions."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiobrief.reading import read
from audiobrief.reading.furniture_words import BUTTONS
from audiobrief.reading.text.reader import read_text
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


def test_german_quotations_end_sentences() -> None:
    said = (
        "»Ich habe hier meine Frau kennengelernt«, sagt er. »Und viel gelernt.«",
        "„Es reicht nicht für uns alle hier im Ort.“",
    )
    page = "\n".join(
        [
            "Die Hütte macht dicht",
            "Von Anna Meier",
            "Um vier Uhr kommt Georg Hackl.",
            *said,
            "Ende Mai ist Schluss.",
        ]
    )
    blocks = read_text(page).blocks
    assert [(block.kind, block.text) for block in blocks[1:3]] == [("paragraph", line) for line in said]


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


STORY = (
    "Le port apprend à vivre avec la marée",
    "La marée a recouvert le quai pour la troisième fois en un mois, selon la mairie.",
    "Les pêcheurs demandent de l'aide à la région et à l'État.",
    "Le marché ouvrira une heure plus tard jusqu'au premier juin.",
)


@given(st.sampled_from(sorted(BUTTONS)), st.sampled_from(("", " :", " »")), st.integers(1, len(STORY)))
def test_a_button_is_not_spoken_wherever_it_stands(button: str, end: str, place: int) -> None:
    page = [*STORY[:place], f"{button.capitalize()}{end}", *STORY[place:]]
    article = read_text("\n".join(page))
    assert (article.title, *(block.text for block in article.blocks)) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Temps de lecture : 3 min",
        "12 commentaires",
        "Suivez-nous sur Facebook",
        "Tous droits réservés",
        "Suscríbete a nuestro boletín.",
        "También te puede interesar: El precio del gas",
        "Jetzt den Newsletter abonnieren",
        "3 Min. Lesezeit",
        "Schlagwörter: Hafen, Flut",
        "Iscriviti alla newsletter",
        "RIPRODUZIONE RISERVATA © Copyright MAREA",
        "Assine a nossa newsletter",
        "Atualizado há 2 horas",
        "关键词：港口 潮水",
    ],
)
def test_what_a_page_asks_and_counts_is_not_spoken(line: str) -> None:
    article = read_text("\n".join([*STORY[:2], line, *STORY[2:]]))
    assert [block.text for block in article.blocks] == list(STORY[1:])


@pytest.mark.parametrize(
    "sentence",
    [
        "Suivez-le jusqu'au port, dit la maire, et vous verrez la marée.",
        "Les commentaires des pêcheurs ont été entendus à la mairie.",
        "Inscrivez ce nom dans l'histoire du port, dit-elle aux habitants.",
        "Il y a 2 ans, la marée avait déjà recouvert le quai.",
    ],
)
def test_a_sentence_that_only_begins_so_is_spoken(sentence: str) -> None:
    article = read_text("\n".join([*STORY[:2], sentence, *STORY[2:]]))
    assert sentence in [block.text for block in article.blocks]


def test_a_day_in_strokes_is_read_as_its_language_writes_it() -> None:
    french = "\n".join([STORY[0], "Publié le 07/05/2022 à 10h15", *STORY[1:]])
    assert read_text(french).published == date(2022, 5, 7)
    english = (
        "The harbor floods\n07/05/2022\nThe tide turned at noon, the mayor said on the quay of the town."
    )
    assert read_text(english).published == date(2022, 7, 5)


@pytest.mark.parametrize(
    ("title", "story"),
    [
        (
            "दो सर्दियों के बाद द्वीप पर लौटी नाव",
            ("द्वीप को मुख्य भूमि से जोड़ने वाली नाव शुक्रवार को फिर चली।", "मेयर ने कहा कि मरम्मत में चौदह महीने लगे।"),
        ),
        (
            "সেতু আবার খুলল শহরে",
            ("দ্বীপটিকে মূল ভূখণ্ডের সঙ্গে যুক্ত করা ফেরিটি শুক্রবার আবার চলাচল শুরু করেছে।", "প্রায় ১৪০ জন মানুষ বৃষ্টিতে দাঁড়িয়ে ছিলেন।"),
        ),
        (
            "သင်္ဘောများ ကျွန်းသို့ ပြန်လာကြပြီ",
            ("ကျွန်းနှင့် ပြည်မကို ဆက်သွယ်ပေးသော သင်္ဘောသည် သောကြာနေ့တွင် ပြန်လည်ပြေးဆွဲခဲ့သည်။", "မြို့တော်ဝန်က ပြုပြင်ရေးသည် ဆယ့်လေးလ ကြာခဲ့ကြောင်း ပြောသည်။"),
        ),
        (
            "ទូកត្រឡប់មកកោះវិញបន្ទាប់ពីរដូវរងា",
            ("សាឡាងដែលភ្ជាប់កោះជាមួយដីគោកបានដំណើរការឡើងវិញនៅថ្ងៃសុក្រ។", "មនុស្សប្រហែល ១៤០ នាក់បានឈរនៅលើផែក្នុងភ្លៀង។"),
        ),
        (
            "เรือกลับเข้าเกาะอีกครั้งหลังผ่านฤดูหนาว",
            ("ผู้คนราว 140 คนยืนรออยู่บนท่าเรือท่ามกลางสายฝนเพื่อชมการเดินทางเที่ยวแรก",
             "นายกเทศมนตรีกล่าวว่า การซ่อมแซมใช้เวลาถึงสิบสี่เดือนและใช้เงินจำนวนมาก"),
        ),
    ],
)  # fmt: skip
def test_a_story_in_a_script_with_other_stops_is_told(title: str, story: tuple[str, ...]) -> None:
    article = read(StringIO("\n\n".join(("BBC", "Menu", "Sport", title, *story, "© 2026 BBC"))))
    assert (article.title, [block.text for block in article.blocks]) == (title, [*story])
