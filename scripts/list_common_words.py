"""Prints the English words that are written small within sentences, one a line.

They are those that Punkt met so in newspapers and that hibari's lexicon (misaki's, Apache-2.0) has in small letters
only. Turkey and China, which it has in both, are left out.

python scripts/list_common_words.py > src/audiobrief/reading/repair/common_words.txt
"""

from __future__ import annotations

import gzip
import json
from importlib.resources import files

import punkt
from nltk.tokenize import punkt as seen

SMALL = seen._ORTHO_MID_LC | seen._ORTHO_BEG_LC
LEXICON = "lexicon_us_gold.json.gz"


def common_words() -> list[str]:
    spelled = json.loads(gzip.decompress((files("hibari") / "assets" / LEXICON).read_bytes())).keys()
    met = (word for word, where in punkt.load_model("english").ortho_context.items() if where & SMALL)
    return sorted(word for word in met if word.isalpha() and word in spelled and word.title() not in spelled)


if __name__ == "__main__":
    print("\n".join(common_words()))
