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
from audiobrief.writing.spoken import spoken_form

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

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
_PLURAL = r"(?<=[\w.-]{3})(?<![sxz])s"
_NOT_IN_A_NUMBER = (r"(?<![\w$£€¥])(?<!\d[.,/:-])", r"(?!\w|[.,/:-]\d)")
_PLAIN_WORDS = r"(?:[^\W\d_]|[ '’‑-])+"
_HISSING, _VOICELESS = "szʃʒʤʧ", "ptkfθ"

# Compiled when a user has words: to compile them takes time of every start.
_STRESSED = r"(?=[A-Z]*[AEIOUY])(?:[A-Z]{3,}|(?<=[a-z-])[A-Z]{2}|[A-Z]{2}(?=[a-z-]))"
"""A syllable in capitals, as in "shen-JEN": voices spell them."""
_ONLY_IN_IPA = "[ɐ-ʯˈˌː]"
_LOOKS = {" ": r"\s+", "'": "['’]", "-": "[-‑]"}
_LIKE = str.maketrans("’‑", "'-")


def pronounce(
    text: str,
    pronunciations: Mapping[str, str] = NO_PRONUNCIATIONS,
    language: str = "en",
    families: Collection[str] = (),
) -> str:
    """The text with markup at the words of `pronunciations` and, in English, at Chinese names.

    `pronunciations` maps a word to its respelling, or to IPA between slashes. A word in small letters is meant
    in any case, a name as it is written or all in capitals. What is marked already stays as it is, and so do
    addresses. `families` are Chinese family names that the story has in full names. Raises SettingsError for a
    pronunciation that cannot be said.
    """
    marked = _with_users_words(text, tuple(pronunciations.items()))
    if base(language) != "en":
        return marked
    return _outside_markup(marked, lambda stretch: _names(stretch, families))


def pronounce_as_written(text: str, pronunciations: Mapping[str, str], language: str) -> str:
    """The text with markup at those words that its spoken form would have in other words: G20, St. Louis."""
    return _with_users_words(text, _rewritten(tuple(pronunciations.items()), language))


def _with_users_words(text: str, entries: tuple[tuple[str, str], ...]) -> str:
    if not entries:
        return text
    return _outside_markup(normalize("NFC", text), lambda stretch: _users_words(stretch, entries))


@lru_cache(maxsize=8)
def _rewritten(entries: tuple[tuple[str, str], ...], language: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (word, said)
        for word, said in entries
        if not re.fullmatch(_PLAIN_WORDS, word) or spoken_form(word, language) != word
    )


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

    def said(found: re.Match[str]) -> str:
        word = _canonical(found["word"])
        sound = sounds.get(word) or sounds.get(word.lower())
        if not sound:
            return found[0]
        ends_sentence = word.endswith(".") and not text[found.end() :].strip()
        return _marked(found[0], _inflected(sound, found["ending"] or "")) + "." * ends_sentence

    return pattern.sub(said, text)


@lru_cache(maxsize=8)
def _compiled(entries: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for the words in any case, and what to say for those that are meant.

    A word given in small letters is meant in any case, a name also in capitals: US is not us.
    """
    sounds = {_canonical(word): _sound(word, said) for word, said in entries}
    in_capitals = {word.upper(): sound for word, sound in sounds.items()}
    words = "|".join(
        "".join(_LOOKS.get(letter) or re.escape(letter) for letter in word)
        for word in sorted(sounds, key=len, reverse=True)
    )
    before, behind = _NOT_IN_A_NUMBER
    pattern = rf"{before}(?P<word>{words})(?P<ending>{_POSSESSIVE}|{_PLURAL})?{behind}"
    return re.compile(pattern, re.IGNORECASE), in_capitals | sounds


def _canonical(word: str) -> str:
    return " ".join(normalize("NFC", word).translate(_LIKE).split())


def _sound(word: str, said: str) -> str:
    said = " ".join(said.split())
    is_ipa = said.startswith("/") and said.endswith("/")
    sound = (
        f"/{misaki(said[1:-1])}/" if is_ipa else re.sub(_STRESSED, lambda stressed: stressed[0].lower(), said)
    )
    is_sayable = is_known(said[1:-1]) if is_ipa else not re.search(_ONLY_IN_IPA, said)
    has_sound = any(letter.isalnum() and letter not in "ˈˌ" for letter in sound)
    if not (is_sayable and has_sound and MARKUP.fullmatch(f"[{_canonical(word)}]({sound})")):
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


def _names(text: str, families: Collection[str]) -> str:
    marked, end = "", 0
    for name in chinese_names(text, families):
        possessive = re.compile(_POSSESSIVE).match(text, name.end)
        ending = possessive[0] if possessive else ""
        word = text[name.start : name.end] + ending
        marked += text[end : name.start] + _marked(word, _inflected(f"/{name.phonemes}/", ending))
        end = name.end + len(ending)
    return marked + text[end:]


def _marked(word: str, sound: str) -> str:
    return f"[{word}]({sound})"


def _inflected(sound: str, ending: str) -> str:
    """A word's sound with that of its possessive or plural ending, which engines would say as a word."""
    if not ending or not sound.startswith("/"):
        return sound + ending.translate(_LIKE).lower()
    stem = sound.strip("/")
    said = "ᵻz" if stem[-1] in _HISSING else "s" if stem[-1] in _VOICELESS else "z"
    return f"/{stem}{said}/"
