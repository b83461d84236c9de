"""Chinese names in pinyin: their syllables, and how an English newsreader says them.

The syllables are those of Hanyu Pinyin (ISO 7098). The readings follow what broadcasters teach: each letter
gets the nearest English sound, tones are left out, the last syllable of a word is stressed. Phonemes are
written in misaki's alphabet (https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md).
"""

from __future__ import annotations

from functools import lru_cache

INITIALS = {
    "b": "b",
    "p": "p",
    "m": "m",
    "f": "f",
    "d": "d",
    "t": "t",
    "n": "n",
    "l": "l",
    "g": "ɡ",
    "k": "k",
    "h": "h",
    "j": "ʤ",
    "q": "ʧ",
    "x": "ʃ",
    "zh": "ʤ",
    "ch": "ʧ",
    "sh": "ʃ",
    "r": "ɹ",
    "z": "z",
    "c": "ts",
    "s": "s",
    "y": "j",
    "w": "w",
    "": "",
}

FINALS = {
    "a": "ˈɑ",
    "ai": "ˈI",
    "an": "ˈɑn",
    "ang": "ˈɑŋ",
    "ao": "ˈW",
    "e": "ˈʌ",
    "ei": "ˈA",
    "en": "ˈʌn",
    "eng": "ˈʌŋ",
    "er": "ˈɑɹ",
    "i": "ˈi",
    "ia": "jˈɑ",
    "ian": "jˈɛn",
    "iang": "jˈɑŋ",
    "iao": "jˈW",
    "ie": "jˈɛ",
    "in": "ˈɪn",
    "ing": "ˈɪŋ",
    "iong": "jˈʊŋ",
    "iu": "jˈO",
    "o": "ˈO",
    "ong": "ˈʊŋ",
    "ou": "ˈO",
    "u": "ˈu",
    "ua": "wˈɑ",
    "uai": "wˈI",
    "uan": "wˈɑn",
    "uang": "wˈɑŋ",
    "ue": "wˈɛ",
    "ui": "wˈA",
    "un": "wˈʊn",
    "uo": "wˈɔ",
    "ü": "jˈu",
}

FINALS_OF = {
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
    "": "a ai an ang ao e en er ou",
}

SYLLABLES = {
    initial + final: (initial, final) for initial, finals in FINALS_OF.items() for final in finals.split()
} | {
    "lü": ("l", "ü"),
    "lyu": ("l", "ü"),
    "nü": ("n", "ü"),
    "nyu": ("n", "ü"),
    "lüe": ("l", "ue"),
    "nüe": ("n", "ue"),
}

READINGS_AFTER_Y = {"an": "ˈɛn", "e": "ˈɛ"}
READINGS_AFTER_JQXY = {"uan": "wˈɛn", "un": "ˈʊn"}
"""There the letter u is ü, which English does without."""
READING_OF_BUZZED_I = {"zh": "ˈɜɹ", "ch": "ˈɜɹ", "sh": "ˈɜɹ", "r": "ˈɜɹ", "z": "ˈʌ", "c": "ˈʌ", "s": "ˈʌ"}

_SURNAMES = """
    Ai An Ao Bai Bao Bi Bian Bo Cai Cao Cen Chai Chang Che Chen Cheng Chi Chu Cui Dai Deng Di Ding Dong Dou Du
    Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Hai Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia
    Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kuang Lai Lan Lang Lei Leng Li Lian Liang Liao Lin Ling Liu Long
    Lou Lu Luo Lyu Lü Ma Mao Mei Meng Mi Miao Min Ming Mo Mu Nan Ni Nie Ning Niu Ou Pan Pang Pei Peng Pu Qi Qian
    Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Rui Sha Shan Shang Shao She Shen Sheng Shi Shu Si Song Su Sui Sun
    Tai Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu
    Xuan Xue Xun Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng
    Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zu Zuo Ouyang Shangguan Sima Situ Xiahou Zhuge Huangfu Dongfang
    """
SURNAMES = frozenset(_SURNAMES.split())
"""The commoner family names, single and double."""

_WITHOUT_TONES = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ", "aaaaeeeeiiiioooouuuuüüüü")
CHINESE_TONES = frozenset("āēīōūǎěǐǒǔǖǘǚǜ")
"""Tones whose marks other languages that have such names do not write: Vietnamese has the other two."""

_JOINTS = str.maketrans("’‑-", "'''")
_LONGEST = max(map(len, SYLLABLES))


@lru_cache(maxsize=4096)
def syllables(word: str) -> tuple[str, ...] | None:
    """The syllables of a word in pinyin, in small letters; None if it is not made of them.

    Within a word a syllable that begins with a vowel stands behind an apostrophe, as in Xi'an. A hyphen may stand
    between syllables, as in Yi-mou, and marks of tones on them.
    """
    found: list[str] = []
    for part in without_tones(word.lower()).translate(_JOINTS).split("'"):
        split = _split(part)
        if split is None:
            return None
        found += split
    return tuple(found)


def without_tones(word: str) -> str:
    return word.translate(_WITHOUT_TONES)


def _split(part: str) -> list[str] | None:
    for length in range(min(len(part), _LONGEST), 0, -1):
        head, rest = part[:length], part[length:]
        if head not in SYLLABLES:
            continue
        if not rest:
            return [head]
        tail = _split(rest)
        if tail and SYLLABLES[tail[0]][0]:
            return [head, *tail]
    return None


def phonemes(split: tuple[str, ...]) -> str:
    """What a newsreader says for the syllables of one word, in misaki's alphabet."""
    first, last = 0, len(split) - 1
    spoken = ""
    for place, syllable in enumerate(split):
        stress = "ˈ" if place == last else "ˌ" if place == first else ""
        spoken += _reading(syllable).replace("ˈ", stress)
    return spoken


def _reading(syllable: str) -> str:
    initial, final = SYLLABLES[syllable]
    reading = FINALS[final]
    if initial == "y":
        reading = READINGS_AFTER_Y.get(final, reading)
    if initial in ("j", "q", "x", "y"):
        reading = READINGS_AFTER_JQXY.get(final, reading)
    if final == "i":
        reading = READING_OF_BUZZED_I.get(initial, reading)
    return INITIALS[initial] + reading
