"""Sentences and clauses: where text is cut, and that cutting loses nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiobrief.writing.clauses import split_clauses
from audiobrief.writing.sentences import split_sentences

PROSE = st.lists(
    st.one_of(
        st.sampled_from(
            ["The", "mayor", "Dr.", "said", "U.S.", "3.5", "1,200", "p.m.", "Inc.", "No.", "“Yes.”", "I.",
             "…",
             ". . .", "but", "and", "(aside.)", "1.", "2.", "a)", "•", "\n", "\n\n", "!", "?!", "市。", "—"]
        ),
        st.text(max_size=8),
    ),
    max_size=40,
).map(" ".join)  # fmt: skip


def unspaced(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "sentences",
    [
        ["The talks ended on Tuesday.", "Both sides agreed to meet again."],
        ["Was it the weather?", "Nobody could say!", "The search goes on."],
        ["Gov. Lena Ortiz met Sen. Tom Wills at 5 p.m. on Friday.", "They spoke for an hour."],
        ["Mt. Baldo stands 2,300 metres high.", "St. Anne's Church is below it."],
        ["Shares of Halden & Co. fell 3.5 percent."],
        ["She moved back to the U.S.", "How long she will stay is unclear."],
        ["The U.S. Army confirmed the report."],
        ["The doors opened at 6 P.M. and nobody came.", "At 7 a.m. Mr. Bell gave up."],
        ["The law (It was passed in March.) is now in force."],
        ["“We are ready.” he told reporters."],
        ["“We are ready.”", "He left the room."],
        ["Write to desk@paper.example.com.", "We answer every letter."],
        ["See No. 7 on p. 12 of the report, i.e. the last table.", "It has the figures."],
        ["The council paid (grant no. WT-2231).", "Work began under ss. 7 and 8 of the Act."],
        ["Approx. 3 sq. km. of moor burned.", "The lake is approx. 3 sq. km.", "The town is small."],
        ["The funeral is at 11 a.m.", "Family flowers only."],
        ["At 11 a.m. Family Court heard it."],
        ["At 6 a.m. Jones woke.", "Doors open at 6 a.m.", "Tickets cost $5."],
        ["It was 6 a.m.", "Everyone slept."],
        ["Smoke rose at 3:12 a.m.", "Chief Don Akers called for help."],
        ["At about 3:12 a.m. Chief Don Akers called for help."],
        ["On Monday at 9 a.m. Mayor Jane Day cut the ribbon.", "It rained until 4 p.m. Monday."],
        ["The shop is at 12 Main St.", "Call (555) 123-4567 to book."],
        ["She left the Main St. Call centre in May."],
        ["He waited...", "No one came."],
        ["He leads the firm with J. B. Hunt Inc.", "It is large."],
        ["The book is by A. B.", "The title is short."],
        ["The 6 p.m. News at Ten special aired."],
        ["They ... well ... Paul came late."],
        ["Warner Bros. Pictures said so.", "She sued Warner Bros.", "It paid."],
        ["It is owned by Warner Bros.", "Shares fell 3%."],
        ["The U.S. He remembered was gone.", "He left the U.S.", "They stayed."],
        ["They cited Fed. R. Civ. P. 12(b)(6).", "He rules the Fed.", "R. Cox left."],
        ["The house is at 5 Main St.", "The door is red."],
        ["The road to St. Anne leads to Park Ave. and St. Helier."],
        ["Est. 1920, the shop won in court (9th Cir. 1994)."],
        ["Vol. I is out.", "He said no.", "I left."],
        ["The tests end in Oct. or Nov.", "A verdict is due on Dec. 5 in Bonn."],
        ["It was -5.5 C.", "Schools closed."],
        ["The house is at 12 C. Smith Road."],
        ["He shook hands with Mr. T.", "The crowd fell silent."],
        ["The war was World War I.", "The peace did not hold."],
        ["Here Samuel L. The Great Jones won."],
        ["The doors of Halden Co. Laois were shut."],
        ["She said no.", "BBC1 said yes."],
        ["The dog is Tom’s.", "7 others are not."],
        ["It was my brother and I.", "Nobody else came."],
        ["He never said that....", "She did not ask."],
        ["The plan was . . . well, unfinished."],
        ["1. Wash the rice", "2. Boil the water", "3. Wait"],
        ["a) fresh bread", "b) old cheese"],
        ["Vol. 3 vs. Vol. 4 is the better comparison."],
        ["A Cat. 4 storm shut Hwy. 61 in Delta (pop. 4,000)."],
        ["Voters passed Prop. 8.", "The singer (b. 1950) read Matt. 5:3."],
        ["Everyone met Matt.", "5 others left."],
        ["“Will it rain?” Lena Ortiz asked.", "Nobody knew."],
        ["“Will it rain?”", "Ortiz said she did not know."],
        ["The study is by Smith et al.", "The first part is short."],
        ["Smith et al. Part One is short."],
        ["They met Amb. Susan Rice and Msgr. Tom Lee.", "Spc. Ann Roe saw Asst. Supt. Hill."],
        ["Ret. Gen. Ann Roe and Lt. j.g. Tom Lee spoke at Sts. Peter and Paul."],
        ["He is with Oak Assoc.", "It is small."],
        ["The show opens in Oct.", "Tickets cost $5."],
        ["It belongs to Halden Corp.", "Analysts expect more."],
        ["Halden Inc. Chief Executive Tom Wills resigned."],
        ["The shop opens at 9 a.m. Mondays through Fridays."],
        ["The game is at 7:30 p.m. ET on Sunday.", "Tickets are gone."],
        ["She left the U.S.", "Officials say that she will return."],
        ["Take vitamin C.", "Drink water."],
        ["He has a Ph.D.", "She has none."],
        ["“I just… I cannot say,” he said."],
        ["The Rt. Hon. Ada Grey spoke first."],
        ["The bonds may be sold in the U.S.", "However, nobody wants them."],
        ["The firm is based in Fresno, Calif.", "On Tuesday, it closed."],
        ["In Reno, Nev. Mayor Ann Lee said no."],
        ["The plan helps three groups: 1) farmers; 2) small banks; and 3) towns.", "It costs little."],
        ["The report has two findings:", "1) The dam is old.", "2) Nobody inspected it."],
    ],
)
def test_english_is_cut_where_a_reader_would_stop(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


def test_a_missing_space_after_a_stop_is_no_hindrance() -> None:
    assert split_sentences("Work resumed on Monday.The port is open.") == [
        "Work resumed on Monday.",
        "The port is open.",
    ]


def test_stuck_sentences_are_parted_behind_numbers_and_before_titles() -> None:
    assert split_sentences("It was Tuesday.Mr. Bell paid 1,000.That is a lot.") == [
        "It was Tuesday.",
        "Mr. Bell paid 1,000.",
        "That is a lot.",
    ]


def test_lines_broken_on_purpose_are_sentences_and_wrapped_lines_are_not() -> None:
    assert split_sentences("Mill To Open\nThe mill will open on Monday, the mayor said.") == [
        "Mill To Open",
        "The mill will open on Monday, the mayor said.",
    ]
    assert split_sentences("rice\nfresh bread\nold cheese, milk") == [
        "rice",
        "fresh bread",
        "old cheese, milk",
    ]
    wrapped = "The mayor met President\nOrtiz on Monday and spoke\nwith her."
    assert split_sentences(wrapped) == [wrapped]


def test_names_of_sites_and_files_stay_whole() -> None:
    for whole in ("The library Node.js is free.", "Booking.Com said so.", "He runs www.Daily.News daily."):
        assert split_sentences(whole) == [whole]


def test_a_game_number_is_not_a_list() -> None:
    assert split_sentences("They lost game 1. They won game 2. The rest is history.") == [
        "They lost game 1.",
        "They won game 2.",
        "The rest is history.",
    ]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split_sentences("A line without a stop\n\nAnd another") == ["A line without a stop", "And another"]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de-DE", ["Er wohnt z.B. in der Nähe.", "Das Haus ist alt."]),
        ("fr", ["M. Petit est arrivé à Paris.", "Il repart demain."]),
        ("xx", ["Lorem ipsum dolor.", "Sit amet."]),
    ],
)
def test_other_languages_have_their_own_models(language: str, sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences), language) == sentences


def test_chinese_and_japanese_are_cut_at_their_own_stops() -> None:
    assert split_sentences("他说：“好。”然后走了。真的吗？", "zh-CN") == [
        "他说：“好。”",
        "然后走了。",
        "真的吗？",
    ]
    assert split_sentences("雨です。傘をどうぞ！", "ja") == ["雨です。", "傘をどうぞ！"]


@given(PROSE, st.sampled_from(["en", "de", "zh", "xx"]))
@settings(max_examples=300, deadline=None)
def test_no_sentence_loses_anything_but_white_space(text: str, language: str) -> None:
    sentences = split_sentences(text, language)
    assert unspaced("".join(sentences)) == unspaced(text)
    assert all(sentence and sentence == sentence.strip() for sentence in sentences)


@given(PROSE, st.integers(1, 120))
@settings(max_examples=300, deadline=None)
def test_clauses_fit_and_lose_nothing_but_white_space(text: str, most: int) -> None:
    pieces = split_clauses(text, most)
    assert unspaced("".join(pieces)) == unspaced(text)
    assert all(len(piece) <= most and piece == piece.strip() for piece in pieces)


def test_a_short_sentence_comes_back_alone() -> None:
    assert split_clauses("It rained; nobody minded.", 40) == ["It rained; nobody minded."]


LONG = (
    "The mill, which employs 1,200 people and turned out 3.5 million bolts last year for the Bank of New "
    "Holland, has restarted two of its four lines; Dr. Ada Grey said that the others, subject to approval by "
    "the U.S. Department of Health, would follow on May 7, 2022 at the latest."
)


@pytest.mark.parametrize("most", [60, 90, 120, 200])
def test_numbers_names_and_abbreviations_stay_whole(most: int) -> None:
    pieces = split_clauses(LONG, most)
    for whole in ("1,200", "3.5 million", "Bank of New Holland", "Dr. Ada Grey", "U.S. Department of Health"):
        assert any(whole in piece for piece in pieces), pieces


def test_the_strongest_boundary_within_reach_is_taken() -> None:
    assert split_clauses(LONG, 190)[0].endswith(";")
    assert split_clauses("He opened the shop early because many people were waiting outside", 45) == [
        "He opened the shop early",
        "because many people were waiting outside",
    ]


def test_a_piece_needs_room() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        split_clauses("word", 0)


@pytest.mark.parametrize(
    "unit", ["a", "A ", ". ", ".", "1,", "1. ", "- ", " ", "(", "“", "!", "\n", "-\n", "… ", "I."]
)
def test_a_great_deal_of_one_thing_takes_bounded_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    split_sentences(text)
    split_clauses(text, 200)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "sentences",
    [
        ["“Why?”, she said.", "He left."],
        ["‘Go!’, he said.", "She ran."],
        ["(“Why?”), he asked.", "Nobody knew."],
        ["“Why?”: the film won.", "It did."],
        ["“Why?”", "Then he left."],
        ["“Stop!”—and he did.", "She ran."],
        ['"Why?"', '"Because."', "He left."],
        ["The boy fled down Main St.", "Police caught him on Elm Ave.", "He was 24."],
        ["Mayor St. John spoke on Oak St.", "Everyone clapped."],
        ["He prayed to St. Peter.", "Three men of Mount St. Mary’s sang."],
        ["It ended at 3.", "iPhone sales fell."],
        ["It was No. 3 in May."],
    ],
)
def test_what_closes_belongs_to_its_sentence_and_a_street_may_end_one(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


def test_no_sentence_is_a_quotation_mark_alone() -> None:
    assert split_sentences('"He left."She stayed.') == ['"He left."', "She stayed."]
    assert split_sentences('He left."She stayed," he said.') == ["He left.", '"She stayed," he said.']
