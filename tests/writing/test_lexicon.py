"""Words an engine would misread are marked with how they are said, and nothing else is touched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hibari.g2p import G2P
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.errors import SettingsError
from audiobrief.markup import plain, respelled
from audiobrief.writing.lexicon import misaki, pronounce

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def voice() -> G2P:
    return G2P()


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Zhou Xuefeng spoke.", "ʤˈO ʃwˌɛfˈʌŋ spˈOk."),
        ("Zhang Hongtao spoke.", "ʤˈɑŋ hˌʊŋtˈW spˈOk."),
        ("Xiaokunshan spoke.", "ʃjˌWkwʊnʃˈɑn spˈOk."),
        ("Songjiang's wall", "sˌʊŋʤjˈɑŋz wˈɔl"),
        ("Zhou’s wall", "ʤˈOz wˈɔl"),
        ("Sun Yingsha spoke.", "swˈʊn jˌɪŋʃˈɑ spˈOk."),
        ("Li Qiang spoke.", "lˈi ʧjˈɑŋ spˈOk."),
        ("Xi Jinping spoke.", "ʃˈi ʤˌɪnpˈɪŋ spˈOk."),
        ("Qin Gang spoke.", "ʧˈɪn ɡˈɑŋ spˈOk."),
        ("Lü Bu spoke.", "ljˈu bˈu spˈOk."),
        ("Yan'an and Ji’an", "jˌɛnˈɑn ænd ʤˌiˈɑn"),
        ("Lianyungang, Jiayuguan, Lüshun", "ljˌɛnjʊnɡˈɑŋ, ʤjˌɑjuɡwˈɑn, ljˌuʃwˈʊn"),
        ("Shihudang", "ʃˌɜɹhudˈɑŋ"),
        ("Peng Shuai spoke.", "pˈʌŋ ʃwˈI spˈOk."),
        ("Fuqianese rice", "fˌuʧjˌɛnˈiz ɹˈIs"),
        ("ZHANG Hongtao spoke.", "ʤˈɑŋ hˌʊŋtˈW spˈOk."),
        ("Lǐ Nà spoke.", "lˈi nˈɑ spˈOk."),
        ("Zhang Yi-mou spoke.", "ʤˈɑŋ jˌimˈO spˈOk."),
        ("Yujie Cai spoke.", "jˌuʤjˈɛ tsˈI spˈOk."),
        ("Shenzhen, Zhongshan", "ʃˌʌnʤˈʌn, ʤˌʊŋʃˈɑn"),
    ],
)
def test_chinese_names_are_heard_as_a_newsreader_says_them(text: str, heard: str, voice: G2P) -> None:
    assert voice(pronounce(text)) == heard


@pytest.mark.parametrize(
    "text",
    [
        "The Sun rose. Long queues formed outside Tang's bakery in Beijing and Shanghai.",
        "Hanna, Marina and Shane flew from Lima to Dubai; Nan stayed in Canada with a panda.",
        "He made the case. She can. You can. Song charts. Fan zones. Pan Am.",
        "Then He Made It: How Long Can Man Wait?",
        "Hong Kong and Macao. King Kong. Wu Tang.",
        "Maxine, Alexia, Shantanu Mejia and Monique took a Taxi to the Boxing; Iván Duque and Enrique came too.",
        "Guantanamo Bay, Mexican food, Beijing Opera, Fukuoka and Mekong.",
        "The Quran. Enriqueta Quesada, Ximena Requena and Maximo Qureshi met Liguori, Huizenga and Kazanjian.",
        "A Ne'er-do-well in Lang'ata. Sahuarita is a town of the Anglada family.",
        "Chinese, Japanese, Genese and Siennese are spoken; Lin Quay and Peng You.",
        "Bizhan and Aizhan met Zhanna, Zhenya and Zita.",
        "Kim Jong Un and Ban Ki-moon met Shinzo Abe, Joko Widodo and Lula.",
        "zhou xuefeng in small letters, and SHIHUDANG in capitals.",
        "AI Weiwei and QI TAN stay, HAN Solo and HE Man, too. Park Geun-hye met Ma Ying-jeou and Song Min-ho.",
        "Lê Hà and Vũ Hà of the Māori Party met in Tōkyō; Café Zoé. Tú Mai met Mejía in Huíla and Qinā.",
        "Write to Xiaokun@example.cn or see https://example.cn/Zhou/Xuefeng and @Zhou #Zhou.",
        "He said [it] was [sic] (not) so; see [the notes](https://example.org/Zhou).",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert pronounce(text) == text


def test_the_users_pronunciations_go_before_the_rules() -> None:
    said = {"Xiaokunshan": "shyow-kwun-shahn", "Songjiang": "/sˈʊŋdʒjˈɑŋ/"}
    assert pronounce("Xiaokunshan, Songjiang’s hill", said) == (
        "[Xiaokunshan](shyow-kwun-shahn), [Songjiang’s](/sˈʊŋʤjˈɑŋz/) hill"
    )


@pytest.mark.parametrize(
    ("word", "text", "marked"),
    [
        ("gif", "A GIF, a Gif, a gif, gifted", "A [GIF](jif), a [Gif](jif), a [gif](jif), gifted"),
        ("Nice", "Nice is nice. NICE", "[Nice](jif) is nice. [NICE](jif)"),
        ("US", "US and us", "[US](jif) and us"),
        ("New Leon", "In New Leon, New York", "In [New Leon](jif), New York"),
        ("New Leon", "New  Leon and New\u00a0Leon’s", "[New  Leon](jif) and [New\u00a0Leon’s](jif's)"),
        ("O'Leon", "O’Leon and O'Leon", "[O’Leon](jif) and [O'Leon](jif)"),
        ("Le\u0301on", "L\u00e9on and Le\u0301on", "[L\u00e9on](jif) and [L\u00e9on](jif)"),
        ("Leon", "the Leons, the Leons' and Leonsky", "the [Leons](jifs), the [Leons](jifs)' and Leonsky"),
        ("Jes", "Jess and Ga, Gas", "Jess and Ga, Gas"),
        ("gif", "[gif](/ɡˈɪf/) gif.org www.gif.org", "[gif](/ɡˈɪf/) [gif](jif).org www.gif.org"),
    ],
)
def test_a_users_word_is_found_whole_and_in_its_case(word: str, text: str, marked: str) -> None:
    assert pronounce(text, {word: "jif"}) == marked


@pytest.mark.parametrize(
    ("ipa", "written"),
    [
        ("ˈdʒoʊ", "ʤˈO"),
        ("nɪˈvɑːdə", "nɪvˈɑdə"),
        ("t͡ʃaɪ", "ʧI"),
        ("ˌreɪkjəˈviːk", "ɹˌAkjəvˈik"),
        ("bɜːd", "bɜɹd"),
        ("ɡaʊ.dʒɛŋ", "ɡWʤɛŋ"),
        ("bɔ̃ʒuʁ", "bɔʒuɹ"),
        ("ˈmyːnçn̩", "mˈunhn"),
        ("ma˥˩", "mɑ"),
    ],
)
def test_ipa_is_written_as_the_voices_write_it(ipa: str, written: str) -> None:
    assert misaki(ipa) == written


@pytest.mark.parametrize(
    ("respelling", "heard"),
    [
        ("shen-JEN", "shen-jen"),
        ("KEEV", "keev"),
        ("LEE-on", "lee-on"),
        ("lee-ON", "lee-on"),
        ("AI", "AI"),
        ("eye BM", "eye BM"),
        ("a\nb", "a b"),
    ],
)
def test_a_stressed_syllable_in_capitals_is_not_spelled(respelling: str, heard: str) -> None:
    assert respelled(pronounce("Leon", {"Leon": respelling})) == heard


@pytest.mark.parametrize(
    "said",
    [
        "",
        "//",
        "/§/",
        "/sʊ1ŋ/",
        "/Zhou/",
        "one (two)",
        "a/b",
        "[x](",
        "...",
        "/ˈ/",
        "/ /",
        "ˈliːɒn",
        "[liːɒn]",
    ],
)
def test_a_pronunciation_that_cannot_be_said_is_an_error_the_user_understands(said: str) -> None:
    with pytest.raises(SettingsError, match=r"'Leon' cannot be said as .*; write IPA between slashes"):
        pronounce("Leon", {"Leon": said})


def test_an_engine_without_phonemes_gets_words_and_respellings() -> None:
    text = "[Zhou](/ʤˈO/) of [Nice](neess) and [sic] (so)"
    assert respelled(text) == "Zhou of neess and [sic] (so)"
    assert plain(text) == "Zhou of Nice and [sic] (so)"


NAMES = st.sampled_from(
    ["Zhou Xuefeng", "Sun Wenjie", "Xi'an's", "Qingpu", "[Zhou](/ʤˈO/)", "US", "https://zhou.cn/Xi"]
)
TEXTS = st.lists(NAMES | st.text("aiu xqzhngSX'’[]()/.,", max_size=12), max_size=8).map(" ".join)


@given(TEXTS)
@settings(max_examples=200)
def test_pronouncing_twice_changes_nothing_more_and_no_word_is_lost(text: str) -> None:
    marked = pronounce(text, {"US": "/ˈjuːˈɛs/", "Qingpu": "ching-poo"})
    assert pronounce(marked, {"US": "/ˈjuːˈɛs/", "Qingpu": "ching-poo"}) == marked
    assert plain(marked) == plain(text)


@pytest.mark.parametrize(
    "letter", ["Z", "a", "x", "'", "[", "(", "/", "@", " ", "Xi", "Xi ", "[a](b", "nan", "Nan"]
)
def test_long_runs_of_one_letter_take_no_time(letter: str) -> None:
    text = letter * (200_000 // len(letter))
    assert plain(pronounce(text, {"us": "you-ess"})) == text


def test_the_list_of_english_words_is_that_of_the_lexicon_in_use() -> None:
    script = ROOT / "scripts" / "list_english_like_pinyin.py"
    printed = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout
    assert printed == (ROOT / "src/audiobrief/writing/english_like_pinyin.txt").read_text(encoding="utf-8")
