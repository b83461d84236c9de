"""Prints the English words that are spelled like pinyin, one a line, from the lexicon that hibari carries.

What has "zh" in it is Chinese there, too, and read with a French j in places: Shenzhen, Zhongshan.

python scripts/list_english_like_pinyin.py > src/audiobrief/writing/english_like_pinyin.txt
"""

from __future__ import annotations

import gzip
import json
from importlib.resources import files

from audiobrief.writing.pinyin import syllables

LEXICONS = ("lexicon_us_gold.json.gz", "lexicon_us_silver.json.gz")


def english_like_pinyin() -> list[str]:
    words: set[str] = set()
    for lexicon in LEXICONS:
        entries = json.loads(gzip.decompress((files("hibari") / "assets" / lexicon).read_bytes()))
        words.update(word.lower() for word in entries if syllables(word) and "zh" not in word.lower())
    return sorted(words)


if __name__ == "__main__":
    print("\n".join(english_like_pinyin()))
