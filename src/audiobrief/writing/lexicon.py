"""How words are pronounced that an engine would misread, as markup inside the spoken text.

The markup is `[word](/phonemes/)`, in misaki's alphabet (https://github.com/hexgrad/misaki), as hibari takes
it, or `[word](respelling)`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from audiobrief.errors import SettingsError
from audiobrief.languages import base
from audiobrief.markup import MARKUP
from audiobrief.writing.chinese_names import chinese_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NO_PRONUNCIATIONS: Mapping[str, str] = MappingProxyType({})

ADDRESS = r"(?:https?://|\bwww\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+|[@#]\w+"
_LEFT_ALONE = re.compile(rf"{MARKUP.pattern}|{ADDRESS}")
_SIGN_OF_THESE = re.compile(r"[\[@#:w](?:(?<=[\[@#])|(?<=:)//|(?<=w)ww\.)")
"""One of these is in all of them; looked for first, as most texts have none."""

IPA_TO_MISAKI = {
    "͡": "",
    "͜": "",
    "ʲ": "",
    "ʰ": "",
    "̯": "",
    "̩": "",
    ".": "",
    " ": "",
    "-": "",
    "'": "ˈ",
    ",": "ˌ",
    "dʒ": "ʤ",
    "tʃ": "ʧ",
    "eɪ": "A",
    "aɪ": "I",
    "aʊ": "W",
    "ɔɪ": "Y",
    "oʊ": "O",
    "əʊ": "O",
    "ɜː": "ɜɹ",
    "ɝ": "ɜɹ",
    "ɚ": "əɹ",
    "ː": "",
    "r": "ɹ",
    "g": "ɡ",
    "ɫ": "l",
    "e": "ɛ",
    "o": "O",
    "a": "ɑ",
    "ɒ": "ɑ",
    "ɐ": "ə",
    "ɨ": "ɪ",
    "y": "u",
    "ç": "h",
    "x": "h",
    "ʂ": "ʃ",
    "ɕ": "ʃ",
    "ʐ": "ʒ",
    "ʁ": "ɹ",
    "ʀ": "ɹ",
    "ɻ": "ɹ",
    "ɲ": "nj",
    "ʎ": "lj",
    "ɬ": "l",
    "ɭ": "l",
    "ɣ": "ɡ",
    "β": "v",
    "ʋ": "v",
    "ɸ": "f",
    "ɱ": "m",
    "ɳ": "n",
    "ɴ": "ŋ",
    "ʈ": "t",
    "ɖ": "d",
    "q": "k",
    "c": "k",
    "ɟ": "ʤ",
    "ʝ": "j",
    "χ": "h",
    "ħ": "h",
    "ɦ": "h",
    "ʔ": "",
    "ø": "ɜ",
    "œ": "ɜ",
    "ɤ": "ʌ",
    "ɯ": "u",
    "ʉ": "u",
    "ʏ": "ʊ",
}
"""What dictionaries write, and what stands for it in misaki's American English, in order
(https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md)."""

MODIFIERS = ("Mn", "Lm", "Sk")
"""Unicode's categories of what IPA writes over and behind its letters: tones, nasals, lengths."""

MISAKI = frozenset("bdfhjklmnpstvwzðŋɡɹʃʒʤʧθAIOWYiuæɑɔəɛɜɪʊʌᵊᵻTɾˈˌ")
_STRESS_BEFORE_CONSONANTS = re.compile(r"([ˈˌ])([^AIOWYiuæɑɔəɛɜɪʊʌᵻˈˌ]+)(?=[AIOWYiuæɑɔəɛɜɪʊʌᵻ])")

_POSSESSIVE = r"['’]s\b"
_HISSING, _VOICELESS = "szʃʒʤʧ", "ptkfθ"


def pronounce(text: str, pronunciations: Mapping[str, str] = NO_PRONUNCIATIONS, language: str = "en") -> str:
    """The text with markup at the words of `pronunciations` and, in English, at Chinese names.

    `pronunciations` maps a word to its respelling, or to IPA between slashes. A word in small letters is meant
    in any case, a name as it is written or all in capitals. What is marked already stays as it is, and so do
    addresses. Raises SettingsError for a pronunciation that cannot be said.
    """
    entries = tuple(pronunciations.items())
    marked = _outside_markup(text, lambda stretch: _users_words(stretch, entries)) if entries else text
    return _outside_markup(marked, _names) if base(language) == "en" else marked


def _outside_markup(text: str, mark: Callable[[str], str]) -> str:
    if not _SIGN_OF_THESE.search(text):
        return mark(text)
    marked, end = "", 0
    for kept in _LEFT_ALONE.finditer(text):
        marked += mark(text[end : kept.start()]) + kept[0]
        end = kept.end()
    return marked + mark(text[end:])


def _users_words(text: str, entries: tuple[tuple[str, str], ...]) -> str:
    pattern, sounds = _compiled(entries)
    return pattern.sub(
        lambda found: _said(found[0], sounds.get(found[1]) or sounds.get(found[1].lower())), text
    )


def _said(word: str, sound: str | None) -> str:
    return _marked(word, sound) if sound else word


@lru_cache(maxsize=8)
def _compiled(entries: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for the words in any case, and what to say for those that are meant.

    A word given in small letters is meant in any case, a name also in capitals: US is not us.
    """
    sounds = {word: _sound(word, said) for word, said in entries}
    in_capitals = {word.upper(): sound for word, sound in sounds.items()}
    words = "|".join(sorted(map(re.escape, sounds), key=len, reverse=True))
    return re.compile(rf"(?<!\w)({words})({_POSSESSIVE})?(?!\w)", re.IGNORECASE), in_capitals | sounds


def _sound(word: str, said: str) -> str:
    said = said.strip()
    is_ipa = said.startswith("/") and said.endswith("/")
    sound = f"/{misaki(said[1:-1])}/" if is_ipa else said
    if (is_ipa and not is_known(said[1:-1])) or sound == "//" or not MARKUP.fullmatch(f"[{word}]({sound})"):
        raise SettingsError(
            f"pronunciations: {word!r} cannot be said as {said!r}; write IPA between slashes, or a respelling"
        )
    return sound


def is_known(ipa: str) -> bool:
    """Whether all of it is IPA: letters that are said, and what modifies them."""
    return all(sound in MISAKI or category(sound) in MODIFIERS for sound in _in_misakis_letters(ipa))


def misaki(ipa: str) -> str:
    """IPA, as dictionaries write it, in misaki's alphabet; what only modifies a sound is left out."""
    written = "".join(sound for sound in _in_misakis_letters(ipa) if sound in MISAKI)
    return _STRESS_BEFORE_CONSONANTS.sub(r"\2\1", written)


def _in_misakis_letters(ipa: str) -> str:
    """What dictionaries write, replaced by what stands for it; a letter with its tilde comes apart."""
    for theirs, ours in IPA_TO_MISAKI.items():
        ipa = ipa.replace(theirs, ours)
    return normalize("NFD", ipa)


def _names(text: str) -> str:
    marked, end = "", 0
    for name in chinese_names(text):
        possessive = re.compile(_POSSESSIVE).match(text, name.end)
        name_end = possessive.end() if possessive else name.end
        marked += text[end : name.start] + _marked(text[name.start : name_end], f"/{name.phonemes}/")
        end = name_end
    return marked + text[end:]


def _marked(word: str, sound: str) -> str:
    """The word with its markup; a possessive ending is taken in, as engines would say it as a word."""
    return f"[{word}]({_possessive(sound) if re.search(rf'{_POSSESSIVE}$', word) else sound})"


def _possessive(sound: str) -> str:
    if not sound.startswith("/"):
        return f"{sound}'s"
    stem = sound.strip("/")
    ending = "ᵻz" if stem[-1] in _HISSING else "s" if stem[-1] in _VOICELESS else "z"
    return f"/{stem}{ending}/"
