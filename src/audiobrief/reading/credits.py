"""Who made a picture: parts a caption from the credit that stands in it."""

from __future__ import annotations

import re

from audiobrief.reading.text.sentences import ABBREVIATION
from audiobrief.reading.word_lists import words_of

LONGEST_CREDIT = 120
LONGEST_RESERVATION = 80
LONGEST_CAPTION = 3000
FEWEST_WORDS = 3
"""Of a caption that nothing but the credit behind it tells from other lines."""
AGENCIES = (
    r"(?:AAP|AFP|Agence France-Presse|Alamy|Anadolu|ANSA|AP|Associated Press|Bloomberg|Camera Press|Corbis|"
    r"CTK|dpa|EFE|EPA(?:-EFE)?|Flickr|Getty(?: Images)?|Imago|Imagn|iStock(?:photo)?|Kyodo(?: News)?|Magnum|"
    r"NASA|NurPhoto|NTB|PA(?: Wire| Media| Images)?|Pexels|Pixabay|Press Association|Reuters|REUTERS|Rex|REX|"
    r"Shutterstock|Sipa|Sputnik|TASS|The Canadian Press|TT|Unsplash|UPI|VCG|Wikimedia(?: Commons)?|WireImage|"
    r"Xinhua|Yonhap|Zuma|رويترز|أ ف ب|فرانس برس|الأناضول|غيتي|Рейтер|РИА Новости|ТАСС)"
)
MAKERS = (
    r"(?:photo(?:graph|grapher)?|screenshot|pic(?:ture)?|image|illustration|graphic|credit|foto|fotograf[ií]a|bild|"
    r"quelle|cr[ée]dito?|cr[ée]dits? photo|(?-i:Imagem|Imagen|Immagine)|фото(?:графия)?|"
    r"写真(?:提供)?|撮影|사진|摄影|攝影|图片来源|圖片來源|图片|圖片)s?"
)
LABEL = re.compile(
    rf"^(?:video\s?[:：]\s*|(?:file\s)?{MAKERS}\s*(?:cred(?:it)?|courtesy|source|copyright)?\s*(?:by|of|via|from)?\s*(?:[:：＝=]|\.{{3}}|…)\s*|"
    rf"(?-i:(?:[A-Z][\w.]+ ){{0,3}}){MAKERS}\s+(?:credit\s+|courtesy\s+)?(?:by|of|via|from)\s+|"
    r"(?:image|photo)\s+(?:source|copyright),?\s+|"
    r"photos?\s+(?-i:(?=[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]+\s?/))|"
    r"file\s?:\s*|(?:photos?|pictures?|images?)\s(?:provided|supplied)\sby\s+|courtesy\s*(?:of|:)\s*|(?:©|\(c\))\s*(?:copyright\s*)?|copyright\s+|source\s*:\s*|via\s+|by\s+)",
    re.IGNORECASE,
)
LABEL_ALONE = re.compile(rf"{MAKERS}\s?(?:cred(?:it)?\s?)?(?:by|from|[:：＝=])?", re.IGNORECASE)
COURTESY = re.compile(r"\bcourtesy\s?(?:of|:)\s?the\s", re.IGNORECASE)
GLUED_SENTENCES = re.compile(r"(?<=[a-z][.!?])(?=[A-Z])")
RESERVED = re.compile(
    r"(?:(?<![.,;\s])[.,;\s]++)?(?:\ball rights reserved|purchase licensing rights\b.{0,40})$", re.IGNORECASE
)
YEARS = re.compile(r"^\d{4}(?:\s?[-–]\s?\d{4})?,?\s+")
CAPTION_LABEL = re.compile(
    r"^(?:\d{1,3}\s(?:of|/)\s\d{1,3}\s*(?:[|:–—-]\s*|$)|file(?:\s+(?:photo|image|picture))?\s*[:–—-]\s+|(?:image|photo|picture|video)\s+captions?\s*[,:：]?\s+|(?:captions?|figure|图|圖)\s*[:：]\s*)",
    re.IGNORECASE,
)
BRACKETED = re.compile(r"[(\[（]([^()\[\]（）]{2,120})[)\]）]\.?$")
LETTERS = re.compile(r"\w(?:\s?[/|]\s?\w){1,3}")
"""Short for words, as whom a job is for in "Engineer (f/m/d)"."""
NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-Z]\.)?(?: (?:van|von|de|der|la|el|bin|al)){0,2} [A-ZÀ-Þ][\w'’-]+")
SIGNED = re.compile(
    rf"{NAME.pattern}(?:(?: (?:for|FOR|/)|,) (?:The |THE )?[A-ZÀ-Þ][\w.&'’ -]{{1,40}})?(?: \([A-Z]\w{{1,20}}\))?"
)
"""A maker's name, alone or with the paper that the picture was made for."""
SIGNED_TAIL = re.compile(
    rf"(?P<end>(?:(?<![^\W_])[a-zà-ÿ][a-zà-ÿ]+|[A-ZÀ-Þ][a-zà-ÿ]{{4,}})\.) (?P<name>{NAME.pattern})$"
)
"""A maker's bare name behind the sentence of a caption; short words with a capital are titles, as "Cllr."."""
FEWEST_BEFORE_NAME = 4
"""Words."""
SENTENCE_END = re.compile(r"[.!?][\"”’]?\s*$")
LABELLED_TAIL = re.compile(
    r"(?:[.!?”\"’)\]]\s*(?P<filmed>(?i:video)\s?[:：][^\n]{1,120})|"
    rf"(?:^|\s(?=[^a-zà-þа-я]|credit|copyright)|[.!?。！？”\"’)\]|/（(,;–—-]\s*)(?P<labelled>(?i:{MAKERS}\s*(?:cred(?:it)?|courtesy|source)?\s*(?:by|of|via)?\s*(?:[:：＝=]|\.{{3}}|…)|"
    r"©|\(c\)\s|copyright\s(?=©|\d{4}))[^\n]{1,120})|"
    r"(?:^|[.!?”\"’)\]|/–—]\s*|\s-\s)(?P<made>(?:(?:Photo(?:graph)?|Picture|Image|Illustration|Graphic|"
    r"(?:[A-Z]\w+ ){1,3}photo)s?\s+(?:by|via|courtesy\s(?:of)?|from)\s|"
    r"Courtesy\s+(?:of\s|photo)|Copyright\s)(?=\S)[^\n]{1,120}))$"
)
SAID_OF_IT = re.compile(
    rf"{MAKERS}\s?[:：]\s(?!(?:credit|courtesy|supplied|provided|via|by)\b)(?-i:[a-zà-ÿ])(?:[^,]+,\s|(?:[^\s]+\s){{6}}).*\.$",
    re.IGNORECASE,
)
"""A sentence of its own behind such a word, as in "Image: the word of the year, her readers found."."""

MADE_BY = words_of(
    "a an and at by for from in of on or the through using via with copyright courtesy credit "
    "credits file permission provided source supplied taken graphic graphics illustration "
    "illustrations image images photo photograph photographs photography photos picture pictures "
    "text video words"
)
"""Small words of a line that only says who made what it is about."""
FEWEST_OF_A_SENTENCE = 6
"""Words of what a picture shows behind such a label as "Photo:", which a maker's name has none of."""
FEWEST_TELLING = 2

SIGNS_OF_A_LABEL = (*":：＝=…©(", "...", "by", "via", "from", "ourtesy", "opyright", "OPYRIGHT")
"""One of these is in every credit that a label tells; looked for first, as most lines have none."""
GLUED_STOP = re.compile(r"[.!?][A-Z]")
PIPED_TAIL = re.compile(r"^(.*\S)\s*[|｜]\s*([^|｜]{2,80})$", re.DOTALL)
SLASHED_OFF = re.compile(
    r"[.!?][\"”’)]?\s/\s((?=[^.!?/|]{3,61}$)[A-ZÀ-Þ]\S*(?:\s(?:[A-ZÀ-Þ]\S*|de|del|della|der|des|du|la|of|the|van|von))*)$"
)
"""A maker behind a stroke of its own, as in "The harbor in May. / City Archive"."""
AGENCY_TAIL = re.compile(
    rf"(?:^|[.!?”\"’)]\s+|\s[—–-]\s*)((?:[^.!?|—–]{{0,70}}(?:\s?[/—–]\s?|,\s|\svia\s|\sfor\s))?\b{AGENCIES}"
    rf"(?:\s?(?:/|via)\s?[^.!?|]{{1,50}}|\s(?:Photo|Images|file(?:\sphoto)?)(?:/[^.!?|]{{1,50}})?)?)\.?$"
)
SLASHED_TAIL = re.compile(
    r"[.!?”\"’)]\s+([A-Z][A-Z .&]{1,30}/[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,2}(?:/[\w ]{2,30})?)$"
)
"""A house in capitals and its photographer, as in "… in March. COURIER/Jane Doe/File Photo"."""
OF_AN_AGENCY = re.compile(rf"\b{AGENCIES}\b")
ANY_AGENCY = re.compile(AGENCIES, re.IGNORECASE)
"""However it is written, as "Ansa" and "Afp" in Italian papers."""
SIGN_OF_AN_AGENCY = re.compile(AGENCIES)
"""The same, found many times as fast, in words that only begin so, too."""
CHINESE_MAKER = re.compile(
    r"(?P<end>[。！？”…])\s*[（(]?(?:[\u4e00-\u9fff]{2,6}?(?:记者|記者|通讯员|通訊員)\s*)?"
    r"(?P<maker>[\u4e00-\u9fff·]{2,6}(?:[\s、][\u4e00-\u9fff·]{1,6}){0,2})\s?[摄攝](?:[（(]\w+发[)）])?[)）]?$"
)
JAPANESE_MAKER = re.compile(
    r"[、。＝=（(]\s?(?P<maker>[\u3041-\u30ff\u4e00-\u9fff・\s]{2,20})(?:撮影|提供)[）)]?。?$"
)
TRANSLATED_MAKER = re.compile(
    r"(?<=[.!?”\")])\s*(?:(?:[A-Z]\w+ (?:\w+ ){0,3})?(?:[Rr]eporters?|[Cc]orrespondents?|[Pp]hotographers?) )"
    r"(?P<maker>[A-Z]\w+(?: [A-Z]\w+){0,2})"
    r" (?:photo(?:graph(?:ed|y)?)?s?|shoots?|shot|take|taken|took)\.?$"
)
"""摄 behind a photographer's name, as machines translate it."""
PHOTOGRAPHED = re.compile(rf",\s(?:photographed|photo(?:graph)? taken) by (?P<maker>{NAME.pattern})\.?$")
"""撮影 behind a photographer's name, as machines translate it."""
TRANSLATED_ENDS = tuple(
    f"{word}{stop}"
    for word in ("photo", "graph", "graphed", "graphy", "shoot", "shot", "take", "taken", "took", "s")
    for stop in ("", ".", "\n", ".\n")
)

WORDS = re.compile(r"[\u3040-\u9fff]|[^\s\u3040-\u9fff]+")
SPOKEN_OF_A_PICTURE = re.compile(
    rf"\b{MAKERS}\b|[摄攝]|courtesy|©|\bhandout\b|\bfile\b|\bpool\b|\bvia\b|/", re.IGNORECASE
)


def split_credit(text: str) -> tuple[str, str | None]:
    """The caption in `text`, and whose picture it is if the text says so, each without labels and brackets."""
    caption = _unreserved(CAPTION_LABEL.sub("", text.strip()))
    if GLUED_STOP.search(caption):
        caption = GLUED_SENTENCES.sub(" ", caption)
    if len(caption) > LONGEST_CAPTION:
        return caption, None
    for part in PARTS_OF_ASCII if caption.isascii() else PARTS:
        found = part(caption)
        if found:
            rest, credit = found
            return rest.rstrip(" |/–—-·"), clean_credit(credit) or None
    return caption, None


def clean_credit(text: str) -> str:
    """A credit without "Photo:", brackets and the like: the maker's name only."""
    credit = _unreserved(text.strip(" \t()[]（）|–—-·.,;/"))
    half = credit[: len(credit) // 2]
    credit = half if credit == f"{half}/{half}" else credit
    for _ in range(3):
        shorter = YEARS.sub("", LABEL.sub("", credit)).strip(" ()[]|.,;:")
        if shorter == credit:
            break
        credit = shorter
    if credit.startswith("the ") and COURTESY.search(text):
        credit = f"courtesy of {credit}"
    is_open = credit.count("(") > credit.count(")")
    return f"{credit})" if is_open and len(credit) < LONGEST_CREDIT else credit[:LONGEST_CREDIT]


def _unreserved(text: str) -> str:
    """`text` without what it says at its end of rights in the picture."""
    ending = text[-LONGEST_RESERVATION:].lower()
    return RESERVED.sub("", text) if "reserved" in ending or "licensing" in ending else text


def names_its_maker(text: str) -> bool:
    """Whether a line ends in the name of a picture's maker and says that it is one, as in "The harbor. Photo: J. Doe"."""
    rest, credit = split_credit(text)
    return (
        credit is not None
        and word_count(rest) >= FEWEST_WORDS
        and SPOKEN_OF_A_PICTURE.search(text[len(rest) :]) is not None
    )


def is_label_of_makers(text: str) -> bool:
    """Whether a line is nothing but the word that a maker's name stands behind, as in "Foto:" or "Credit"."""
    return LABEL_ALONE.fullmatch(text) is not None


def is_only_of_makers(text: str) -> bool:
    """Whether a line has nearly no words but names and those between them, as "Photo by Ann Lee for The Post." has."""
    return _telling_words(text) < FEWEST_TELLING


def _telling_words(text: str) -> int:
    """How many words a line has in small letters that no credit needs."""
    words = (word.strip(".,;:()/’'") for word in text.split())
    return sum(word.islower() and word not in MADE_BY for word in words)


def word_count(text: str) -> int:
    """How many words a line has; in Chinese, characters."""
    return len(WORDS.findall(text))


def is_signature(text: str) -> bool:
    """Whether a line is nothing but a person's name, as in "Jane Doe" or "Jane Doe for The Post"."""
    return SIGNED.fullmatch(text) is not None


def is_agency(text: str) -> bool:
    """Whether a line is nothing but the name of an agency, as in "Getty Images" or "J. Doe/AP"."""
    return len(text) <= LONGEST_CREDIT / 2 and AGENCY_TAIL.fullmatch(text) is not None


def _signed_in_chinese(caption: str) -> tuple[str, str] | None:
    """As in "车间。新华社记者 王翔 摄"."""
    found = CHINESE_MAKER.search(caption)
    return (caption[: found.end("end")], found["maker"]) if found else None


def _signed_in_japanese(caption: str) -> tuple[str, str] | None:
    """As in "屋台に並ぶ人たち＝7日、北浜港、小野寺遥撮影"."""
    found = JAPANESE_MAKER.search(caption)
    return (caption[: found.start()], found["maker"]) if found else None


def _signed_in_translation(caption: str) -> tuple[str, str] | None:
    """As in "… the night market. Reporter Chen Lin photograph"."""
    ending = caption[-LONGEST_CREDIT:]
    if caption.endswith(TRANSLATED_ENDS):
        found = TRANSLATED_MAKER.search(ending)
    else:
        found = PHOTOGRAPHED.search(ending) if " by " in ending else None
    return (caption[: len(caption) - len(found[0])], found["maker"]) if found else None


def _bracketed(caption: str) -> tuple[str, str] | None:
    found = BRACKETED.search(caption)
    if found and LETTERS.fullmatch(found[1]):
        return None
    if found and (
        OF_AN_AGENCY.search(found[1])
        or ANY_AGENCY.fullmatch(found[1])
        or SPOKEN_OF_A_PICTURE.search(found[1])
        or (SIGNED.fullmatch(found[1]) and SENTENCE_END.search(caption[: found.start()]))
    ):
        before = caption[: found.start()].rstrip()
        maker = _labelled(before)
        return (maker[0], f"{maker[1]} ({found[1]})") if maker else (before, found[1])
    return None


def _labelled(caption: str) -> tuple[str, str] | None:
    start, tail = _tail(caption)
    found = LABELLED_TAIL.search(tail) if any(sign in tail for sign in SIGNS_OF_A_LABEL) else None
    if not found:
        return None
    start += found.start(found.lastgroup or 0)
    is_said_of_it = start == 0 and (
        caption.endswith("。")
        or SAID_OF_IT.match(caption) is not None
        or (found["made"] is not None and caption.endswith(".") and not is_only_of_makers(caption))
        or (SENTENCE_END.search(caption) is not None and _telling_words(caption) >= FEWEST_OF_A_SENTENCE)
    )
    return None if is_said_of_it else (caption[:start], caption[start:])


def _piped(caption: str) -> tuple[str, str] | None:
    found = PIPED_TAIL.match(caption) if "|" in caption or "｜" in caption else None
    return (found[1], found[2]) if found else None


def _of_agency(caption: str) -> tuple[str, str] | None:
    start, tail = _tail(caption)
    found = AGENCY_TAIL.search(tail) if SIGN_OF_AN_AGENCY.search(tail) else None
    found = found or ((SLASHED_TAIL.search(tail) or SLASHED_OFF.search(tail)) if "/" in tail else None)
    if not found or LETTERS.fullmatch(tail[found.start(1) :].strip("()[] .")):
        return None
    start += found.start(1)
    return caption[:start], caption[start:]


def _signed(caption: str) -> tuple[str, str] | None:
    """As in "The boats lie at the quay. Ann Lee", but not "… with Prof. Ann Lee"."""
    found = SIGNED_TAIL.search(caption, max(0, len(caption) - LONGEST_CREDIT))
    if not found or ABBREVIATION.search(caption[: found.end("end") - 1]):
        return None
    said = caption[: found.end("end")]
    return (said, found["name"]) if word_count(said) >= FEWEST_BEFORE_NAME else None


PARTS_OF_ASCII = (_signed_in_translation, _bracketed, _labelled, _piped, _of_agency, _signed)
PARTS = (_signed_in_chinese, _signed_in_japanese, *PARTS_OF_ASCII)


def _tail(caption: str) -> tuple[int, str]:
    """Where the part of a caption begins that may hold its credit, and that part."""
    start = max(len(caption) - LONGEST_CREDIT - 20, 0)
    return start, caption[start:]
