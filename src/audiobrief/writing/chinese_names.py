"""Finds Chinese names in English text: people by family name and given name, the rest by their syllables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from audiobrief.writing.pinyin import (
    CHINESE_TONES,
    SURNAMES,
    SYLLABLES,
    phonemes,
    syllables,
    without_tones,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

WORD = re.compile(
    r"[A-Z](?<![\w@#'’].)(?:[a-zà-ǜ]{1,23}(?:['’][a-rt-zà-ǜ][a-zà-ǜ]{0,5})?"
    r"|[A-ZÜ]{1,23}(?:['’][A-RT-ZÜ][A-Z]{0,5})?)(?!\w)"
)
_SECOND_HALF = re.compile(r"[-‑][a-zü]{1,6}(?![\w-])")
""" "mou", in Zhang Yi-mou."""

READ_AS_ENGLISH = frozenset({"An", "Ban", "Can", "Che", "He", "Long", "Man", "Ran", "She", "You"})
"""Family names that open English sentences and headlines as the words they are there."""

_NOT_CHINESE = """
    baxi bizhan delong e'er hong hongkong huizen huizenga kong langman lexi lexie longden longman maxie maxime maxin maxine
    mejia mixin moxie ne'er qina roxie tianna zhaina zhana zhanna zhansaya zhenya
    """
NOT_CHINESE = frozenset(_NOT_CHINESE.split())
"""Names that look like pinyin, are said otherwise, and are not in the list of English words."""

_UNTELLING = """
    anshun baidu baiyin baishan baoding baoji baoshan baowu beihai douyin enshi foshan fuyao haidian heihe heze huairou
    jinmen kuaishou kunlun kunshan laibin laiwu leshan linfen linyi loudi maotai meishan meituan miyun nanping ningde
    panjin pingan pinggu putuo sanming shiyan shunyi suining taobao tieling weibo weichai weihai weinan wuhai
    wuhu wuwei yibin yingkou yingtan yiwu yulin yunfu yuyao zijin zunyi
    """
UNTELLING = frozenset(_UNTELLING.split())
"""Cities, mountains and firms of China whose syllables other languages have, too."""

# What pinyin has and other names spelled like it seldom have.
TELLING_INITIALS = frozenset({"zh", "x", "q"})
TELLING_FINALS = frozenset({"ang", "eng", "ong", "iang", "uang", "iong", "iao"})
TELLING_SYLLABLES = frozenset(
    {
        "hua",
        "hui",
        "jia",
        "jian",
        "jie",
        "jing",
        "jiu",
        "liu",
        "niu",
        "guo",
        "huo",
        "lü",
        "nü",
        "luo",
        "shui",
        "tian",
        "yuan",
    }
)
BARELY_TELLING = frozenset({"qu", "que"})
"""Arabic and Spanish have these, too: Quran, Quesada."""
SURELY_TELLING_FINALS = frozenset({"ia", "ian", "iang", "iao", "in", "ing", "iong", "iu", "uang"})
PLACE_ENDINGS = frozenset(
    {
        "cun",
        "guan",
        "hai",
        "he",
        "jiang",
        "kou",
        "ling",
        "men",
        "qiao",
        "shan",
        "tan",
        "tou",
        "wan",
        "yuan",
        "zhen",
    }
)
"""Gate, sea, river, mountain, village and the like, at the end of longer names."""
NO_ENGLISH_FINALS = frozenset({"iang", "iong", "uai", "uang"})
"""Behind a family name these make a given name, whatever a dictionary of English has: Peng Shuai."""

DEMONYM = re.compile(r"ng?(?P<ending>ese)\Z")
"""As in Hunanese."""

_ENOUGH = 2
_BEFORE_VOWEL = re.compile(r"[a-zü]+['’](?:ai|an|ang|ao|en|er|ou)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A word of a name: where it stands in the text, and how it is said."""

    start: int
    end: int
    phonemes: str


def chinese_names(text: str, families: Collection[str] = ()) -> Iterator[Name]:
    """The words of Chinese names in `text` that English has no words for, in order.

    Family names that the text's story has in full names, `families`, are known alone, too.
    """
    if not any(_may_be_in_a_name(word) or word in families for word in WORD.findall(text)):
        return
    words = list(WORD.finditer(text))
    all_in_capitals = text.isupper()
    place = 0
    while place < len(words):
        word = words[place]
        if not _may_be_in_a_name(word[0]) and word[0] not in families:
            place += 1
            continue
        following = words[place + 1] if place + 1 < len(words) else None
        given = _whole(following) if following and text[word.end() : following.start()] == " " else ""
        is_surely_chinese = (all_in_capitals or not word[0].isupper()) and _is_surely_chinese(word[0])
        if following and (_is_person(word[0], given) or (is_surely_chinese and _is_family(given))):
            yield from (_name(word[0], word.start()), _name(given, following.start()))
            place += 2
            continue
        if is_surely_chinese or word[0] in families:
            yield _name(word[0], word.start())
        place += 1


def family_names(text: str) -> frozenset[str]:
    """The family names in the full names of `text` that are no English words."""
    return frozenset(
        word
        for one, other in pairwise(chinese_names(text))
        if text[one.end : other.start] == " "
        for word in (text[one.start : one.end], text[other.start : other.end])
        if _is_family(word)
    )


def _name(word: str, start: int) -> Name:
    demonym = DEMONYM.search(word)
    said = phonemes(syllables(word[: demonym.start("ending")] if demonym else word) or ())
    return Name(start, start + len(word), said.replace("ˈ", "ˌ") + "ˈiz" if demonym else said)


def _whole(given: re.Match[str]) -> str:
    """A given name with its half behind a hyphen; nothing where that is no syllable, as in Kang Min-ho."""
    half = _SECOND_HALF.match(given.string, given.end())
    if not half or given[0].lower() not in SYLLABLES:
        return given[0]
    return given[0] + half[0] if half[0][1:] in SYLLABLES else ""


def _is_person(family: str, given: str) -> bool:
    if family.isupper() and given:
        return _is_person_in_capitals(family.capitalize(), given)
    split = syllables(given)
    if without_tones(family) not in SURNAMES or not split or len(split) > 2 or given.isupper():
        return False
    if without_tones(family + given) != family + given:
        return not CHINESE_TONES.isdisjoint(family + given)
    if _has_telling_initial(syllables(family) or ()) and given not in READ_AS_ENGLISH:
        return True
    if len(split) == 1 and SYLLABLES[split[0]][1] in NO_ENGLISH_FINALS:
        return True
    if _is_english(given) and (len(split) == 2 or not _has_telling_initial(split)):
        return not _is_english(family) and len(split) == 1
    if family in READ_AS_ENGLISH:
        return any(map(_is_telling, split))
    return len(split) == 2 or not _is_english(family) or _has_telling_initial(split)


def _is_person_in_capitals(family: str, given: str) -> bool:
    """As in ZHOU Xuefeng, and in headlines; what may be English or letters to spell is left alone."""
    split = syllables(given)
    may_be_english = _is_english(family) and not _has_telling_initial(syllables(family) or ())
    return (
        family in SURNAMES
        and not may_be_english
        and bool(split)
        and len(split or ()) == 2
        and not _is_english(given)
    )


def _is_family(word: str) -> bool:
    return word in SURNAMES and not _is_english(word)


@lru_cache(maxsize=16_384)
def _may_be_in_a_name(word: str) -> bool:
    """Whether `word` can be the first of a name; nearly no word of a text can."""
    family = word.capitalize() if word.isupper() else without_tones(word)
    return family in SURNAMES or _is_surely_chinese(word)


@lru_cache(maxsize=4096)
def _is_surely_chinese(word: str) -> bool:
    demonym = DEMONYM.search(word)
    if demonym:
        return not _is_english(word) and _is_surely_chinese(word[: demonym.start("ending")])
    split = syllables(word)
    if split is None or (len(split) == 1 and word.isupper()) or without_tones(word) != word:
        return False
    if len(split) == 1:
        return word in SURNAMES and (
            _has_telling_initial(split) or (_is_telling(split[0]) and not _is_english(word))
        )
    if _is_english(word):
        return False
    if _BEFORE_VOWEL.match(word) or word.lower() in UNTELLING:
        return True
    if not any(map(_weight, split)):
        return False
    if split[-1] == "zhan" and not any(map(_weight, split[:-1])):
        return False
    ends_as_chinese = all(syllable.endswith(("n", "ng")) for syllable in split)
    ends_well = split[-1] in PLACE_ENDINGS or SYLLABLES[split[-1]][1] in TELLING_FINALS
    tells = sum(map(_weight, split)) + ends_well
    return tells >= (1 if len(split) == 2 or ends_as_chinese else _ENOUGH)


def _weight(syllable: str) -> int:
    """How much a syllable tells that the word is Chinese: one of two needs less than one of three or more."""
    initial, final = SYLLABLES[syllable]
    if syllable in BARELY_TELLING or not _is_telling(syllable):
        return 0
    return _ENOUGH if initial == "zh" or (initial in "xq" and final in SURELY_TELLING_FINALS) else 1


def _has_telling_initial(split: tuple[str, ...]) -> bool:
    return any(SYLLABLES[syllable][0] in TELLING_INITIALS for syllable in split)


def _is_telling(syllable: str) -> bool:
    initial, final = SYLLABLES[syllable]
    return initial in TELLING_INITIALS or final in TELLING_FINALS or syllable in TELLING_SYLLABLES


def _is_english(word: str) -> bool:
    return word.lower() in NOT_CHINESE or word.lower().replace("’", "'") in _english_words()


@cache
def _english_words() -> frozenset[str]:
    """Words that English has and that are spelled like pinyin: those of misaki's lexicon (Apache-2.0)."""
    return frozenset((files(__package__) / "english_like_pinyin.txt").read_text(encoding="utf-8").split())
