"""Each repair on a form that translation leaves behind, beside a like form that it must leave alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from audiobrief.reading.repair import RULES, mend

MENDED = [
    # dates
    ("full date", "5 month 1 Japan , The town opened .", "On May 1, the town opened."),
    ("full date", "The town opened .5 month 1 Japan , It grew .", "The town opened. On May 1, it grew."),
    ("full date", "caption :4 month 18 Japan , The barge", "caption: On April 18, the barge"),
    ("full date", "2022 year 5 month 6 Japan , It", "On May 6, 2022, it"),
    ("full date", "2022year5month6Japan , It", "On May 6, 2022, it"),
    ("full date", "The firm 5 month 18 Number announced it .", "The firm on May 18 announced it."),
    ("full date", "They met on 5 month 1 Japan to 5 Japan .", "They met on May 1 to 5."),
    ("full date", "until 4 month 18 solstice 20 Japan", "until April 18 to 20"),
    ("month of a year", "In 2022 year 5 month , Rain fell .", "In May 2022, rain fell."),
    ("month of a year", "2022 year 5 month , Rain fell .", "In May 2022, rain fell."),
    ("range of months", "from 1-3 month , Rain fell", "From January to March, rain fell"),
    ("lone month", "Since 5 month , Rain fell", "Since May, rain fell"),
    ("year", "2021 year , The firm grew .", "In 2021, the firm grew."),
    ("day of this month", "It closes this month 8 Japan .", "It closes on the 8th of this month."),
    (
        "bare day",
        "It rose 4 month 15 Japan , It fell 22 Japanese .",
        "It rose on April 15, it fell on the 22nd.",
    ),
    ("stranded ending", "5 month 6 The third bus comes on the th .", "On May 6, the third bus comes."),
    ("stranded ending", "6 The third bus comes on the th .", "On the 6th, the third bus comes."),
    (
        "numbers on two dates",
        "from 4 month 15 Japanese 2000 People rise to 22 Japanese 4000 people",
        "from 2,000 people on April 15 to 4,000 people on the 22nd",
    ),
    ("clock after a date", "4 month 20 Japan 15 when 30 branch , A bus", "At 15:30 on April 20, a bus"),
    ("clock after a date", "As of 4 month 20 Japan 24 when , All", "As of 24:00 on April 20, all"),
    (
        "clock after a date",
        "5 month 6 afternoon 3 spot , The bus",
        "At 3:00 on the afternoon of May 6, the bus",
    ),
    ("preposition", "5 month 1 Japan and 5 month 2 Japan , A bus", "On May 1 and May 2, a bus"),
    ("number after a date", "5 month 1 Japan 2000 buses came", "On May 1, 2,000 buses came"),
    ("part of the day after a date", "5 month 6 evening , He spoke .", "On the evening of May 6, he spoke."),
    ("since after a date", "a plan ,4 month 23 since , The plant", "A plan, since April 23, the plant"),
    ("before after a date", "All 4 month 30 A few days ago left .", "All before April 30 left."),
    ("article before a date", "It opened on the 5 month 1 Japan .", "It opened on May 1."),
    ("in before a day", "It opened in 5 month 1 Japan .", "It opened on May 1."),
    ("full date", "It stayed from 5 month 1 Japan to 15 Japan .", "It stayed from May 1 to 15."),
    ("full date", "5 month 1 Japan to 15 Japan , It rained .", "From May 1 to 15, it rained."),
    (
        "clock after a date",
        "5 month 7 Japan 0 when to 24 when , It rained .",
        "From 0:00 to 24:00 on May 7, it rained.",
    ),
    (
        "stranded month",
        "The line the firm 3 The day opened in January .",
        "The line the firm the day opened in March.",
    ),
    (
        "stranded month",
        "He smiled . “ company 3 The small mill launched in January runs .”",
        "He smiled. “The small mill the company launched in March runs.”",
    ),
    ("capital after a number", "It opened Hall G60 The day after .", "It opened Hall G60 the day after."),
    ("since after a date", "Since 4 month since , All is dry .", "Since April, all is dry."),
    ("day by itself", "On the 24 Japan, a mill opened .", "On the 24th, a mill opened."),
    ("part of a month", "4 At the end of the month , It rained .", "At the end of April, it rained."),
    ("part of a month", "It rained 5 In mid month .", "It rained in mid May."),
    ("clock before a date", "As of 24 when on 5 month 7 Japan , It held .", "As of 24:00 on May 7, it held."),
    (
        "clock by itself",
        "In the afternoon 3 when 30 points, the mayor spoke.",
        "At 3:30 in the afternoon, the mayor spoke.",
    ),
    ("clock by itself", "It began in the morning 9 when.", "It began at 9:00 in the morning."),
    ("clock by itself", "Morning 9 when, the gate opened.", "At 9:00 in the morning, the gate opened."),
    ("clock by itself", "At 8 when 15 points, the gate opened.", "At 8:15, the gate opened."),
    # quantities
    (
        "more than ten thousand",
        "It covers 5 Over 10,000 square meters",
        "It covers more than 50,000 square meters",
    ),
    ("ten thousand, hundred million", "3 10,000 people", "30,000 people"),
    ("ten thousand, hundred million", "1.1 ten million visitors", "11 million visitors"),
    ("more than behind its number", "30 many firms came", "more than 30 firms came"),
    ("about behind its number", "It takes 3 About hours .", "It takes about 3 hours."),
    ("above behind its number", "It rose by 10% above .", "It rose by more than 10%."),
    (
        "mistaken unit",
        "It is 3 rice long , And costs 35 element .",
        "It is 3 meters long, and costs 35 yuan.",
    ),
    ("mistaken unit", "It closed for 20 God .", "It closed for 20 days."),
    ("in after a number", "In the past 3 In years , It grew .", "In the past 3 years, it grew."),
    ("years of age", "Bao Lan , 35 Year old , Left .", "Bao Lan, 35 years old, left."),
    ("noon after a date", "5 month 12 It's noon , The train left .", "At noon on May 12, the train left."),
    (
        "month of this year",
        "This year, 3 month , The shop closed .",
        "In March of this year, the shop closed.",
    ),
    (
        "part of the day after a date",
        "5 month 12 Daily morning , It left .",
        "On the morning of May 12, it left.",
    ),
    ("full date", "6 month 1 Japan is a holiday .", "June 1 is a holiday."),
    ("counting word", "It has 3 Home branches .", "It has 3 branches."),
    ("article after a number", "They saw 36 A child .", "They saw 36 children."),
    (
        "capital after a comma",
        "Room 3 , Line 6 , Employing 30 , Left",
        "Room 3, Line 6, employing 30, left",
    ),
    ("capital after a comma", "It grew , Year-on-year growth is 3%.", "It grew, year-on-year growth is 3%."),
    ("all after a number", "So 6 All districts grew .", "So 6 districts grew."),
    (
        "number apart from its noun",
        "“12 The goal of this measure is clear .”",
        "“The goal of these 12 measures is clear.”",
    ),
    ("number apart from its unit", "Just use 2 I got it within days .", "I got it within just 2 days."),
    ("capital after a number", "So far 15 Countries use it .", "So far 15 countries use it."),
    ("left and right", "Staff on duty 380 Left and right , Many", "Staff on duty about 380, many"),
    ("left and right", "It grew 30% Left and right .", "It grew about 30%."),
    ("left and right", "At night it is -5℃ Left and right , Cold", "At night it is about -5℃, cold"),
    (
        "above before its noun",
        "In April 90% Above the fields are green .",
        "In April more than 90% of the fields are green.",
    ),
    ("mistaken unit", "It sells for 500 element to 2000 yuan .", "It sells for 500 yuan to 2000 yuan."),
    ("super", "It carries a super 10000 A kite , Red", "It carries more than 10,000 kites, red"),
    ("super", "super 300 People came", "more than 300 people came"),
    ("thousands of", "more than 23 Thousands of pieces of .", "More than 23,000 pieces."),
    ("thousands of", "It made 12 Tens of thousands of kites", "It made 120,000 kites"),
    ("ten thousand, hundred million", "3 ten thousand people", "30,000 people"),
    ("ten thousand, hundred million", "250 Ten thousand pages", "2.5 million pages"),
    ("ten thousand, hundred million", "1.2 Hundred million yuan", "120 million yuan"),
    ("ten thousand, hundred million", "16.04 One trillion yuan", "16.04 trillion yuan"),
    ("ten thousand, hundred million", "3.5 One hundred million yuan", "350 million yuan"),
    ("range of ten thousands", "3-5 ten thousand people", "30,000 to 50,000 people"),
    ("more than behind its number", "500 More than people", "more than 500 people"),
    ("more than behind its number", "more than 200 More than firms", "more than 200 firms"),
    ("counted months", "It took 3 individual month .", "It took 3 months."),
    ("space before a possessive ending", "the firm 's plan , All", "The firm's plan, all"),
    ("more than behind its number", "500000 Multi page", "more than 500,000 page"),
    (
        "more than apart from its number",
        "It does 1200 The catering task of more than people .",
        "It does the catering task of more than 1,200 people.",
    ),
    ("article after a number", "It has 12 A factory , All", "It has 12 factories, all"),
    ("the after a number", "It lists 12 The measures .", "It lists 12 measures."),
    ("counting word", "300 name nurses from 20 individual cities", "300 nurses from 20 cities"),
    ("which one", "The first 3 Batch of buses", "The 3rd batch of buses"),
    ("capital after a number", "They sent 91 Employees home", "They sent 91 employees home"),
    # punctuation
    ("space before a stop", "Rice , wheat ; and maize : all .", "Rice, wheat; and maize: all."),
    ("space before a stop", "Rice ,4 kinds", "Rice, 4 kinds"),
    ("full-width stops", "Rice，wheat。All of it！", "Rice, wheat. All of it!"),
    ("full-width stop between digits", "１，５００ by 15：30", "1,500 by 15:30"),
    ("full-width characters", "ＧＤＰ ２０％", "GDP 20%"),
    ("run of stops", "Rice , , wheat . .", "Rice, wheat."),
    ("doubled comma", "Similarly, , The firm", "Similarly, the firm"),
    ("comma before a stop", "Rice,. Wheat", "Rice. Wheat"),
    ("ellipsis", "Rice……", "Rice…"),
    ("dash", "Rice——wheat", "Rice—wheat"),
    ("dot inside names", "Lena · Berg spoke", "Lena Berg spoke"),
    ("opening marks", "The 《 Plan for Rivers 》 is out", "The “Plan for Rivers” is out"),
    ("opening marks", "The plan（draft）is out", "The plan (draft) is out"),
    ("space inside quotation marks", "the“ White list ” firms", "the “White list” firms"),
    ("space inside inner quotation marks", "“ It said ‘ No ’ ”", "“It said ‘No’”"),
    ("space inside straight quotation marks", 'It said " No " twice', 'It said "No" twice'),
    (
        "space before a bracket and inside it",
        "The firm .( Photo by a reader )",
        "The firm. (Photo by a reader)",
    ),
    ("space before a closing bracket", "( Luming )town", "(Luming) town"),
    ("space between a stop and a closing mark", "“ It grew . ”", "“It grew.”"),
    ("bracket glued to a stop", "The firm.(Photo)", "The firm. (Photo)"),
    ("list", "Rice 、 Wheat 、 Corn", "Rice, wheat and corn"),
    ("list", "Bao Lan 、 Ren Fei 、 Gu Ai , All", "Bao Lan, Ren Fei and Gu Ai, all"),
    ("list", "rice 、 wheat 、 oats and rye .", "Rice, wheat, oats and rye."),
    ("list", "It grows rice、wheat , And more", "It grows rice and wheat, and more"),
    ("run of list marks", "Rice 、、 Rye", "Rice and Rye"),
    ("list mark beside a stop", "Rice 、 , wheat", "Rice, wheat"),
    ("numbered item", "1、 Grow rice", "1. Grow rice"),
    ("etc before a number", "Rice 、 Rye , etc 8 Kinds", "Rice, Rye, etc., 8 kinds"),
    # capitals
    ("capital after a comma", "Long lines , It's the best .", "Long lines, it's the best."),
    ("capital after a comma", "Rain fell , Flying low , Gulls came", "Rain fell, flying low, Gulls came"),
    (
        "capital after a comma",
        "Rain fell , Relevant staff , Handled it",
        "Rain fell, relevant staff, handled it",
    ),
    ("capital after a comma", "He ran a “ factory ”, Bring it on", "He ran a “factory”, bring it on"),
    ("capital after a quotation", "The order was “ sent ” To them", "The order was “sent” to them"),
    (
        "small letter after a stop",
        "It rained . at present , All is dry .",
        "It rained. At present, all is dry.",
    ),
    ("small letter at the start", "at present , All is dry .", "At present, all is dry."),
    (
        "capital after a bracket",
        "The firm “ Luming ”（ in short 《 Lu 》） Has closed .",
        "The firm “Luming” (in short “Lu”) has closed.",
    ),
    (
        "capital in a bracket",
        "Bao Lan smiled （ The third from left ）.",
        "Bao Lan smiled (the third from left).",
    ),
    # phrases
    ("not only, but also", "It is not only cheap , And good .", "It is not only cheap, but also good."),
    (
        "according to reports",
        "according to introduction , The firm grew",
        "According to reports, the firm grew",
    ),
    ("it is understood", "according to the understanding of , The firm", "It is understood that the firm"),
    ("comma after that", "It is reported that , The firm grew", "It is reported that the firm grew"),
    ("for example", "such as , The firm grew", "For example, the firm grew"),
    # agencies
    (
        "agency's sign",
        "Luming news agency Bohai 5 month 3 (Reuters) ( The reporter Bao Lan ) Rain fell",
        "Luming news agency Bohai, May 3 (reporter Bao Lan) Rain fell",
    ),
    (
        "agency's sign",
        "Luming Evening News Bohai 6 month 11 Daily electricity ( Reporter Bao Lan ) Rain fell",
        "Luming Evening News Bohai, June 11 (reporter Bao Lan) Rain fell",
    ),
    (
        "day by itself",
        "The firm said on 6 Japan that rice grew .",
        "The firm said on the 6th that rice grew.",
    ),
    ("since the day", "It grew , since 5 month 1 Since the day , by 3%.", "It grew, since May 1, by 3%."),
    ("ten thousand, hundred million", "It cost 54 100 million dollars .", "It cost 5.4 billion dollars."),
    ("counting word", "It issued 12 Article measures .", "It issued 12 measures."),
    ("article after a number", "It will add 5 A night market .", "It will add 5 night markets."),
    ("thing counted at the end", "They rose to 120 Company .", "They rose to 120 companies."),
    ("space inside straight quotation marks", '" Rice grows ." He left .', '"Rice grows." He left.'),
    (
        "straight quotation mark apart from its stop",
        '"Rice grows , " said Bao Lan .',
        '"Rice grows," said Bao Lan.',
    ),
    (
        "straight quotation mark glued to a comma",
        'Bao Lan said ," Rice grows . "',
        'Bao Lan said, "Rice grows."',
    ),
    (
        "list",
        "The maker of parts will build a new plant 、 investment of two yen",
        "The maker of parts will build a new plant, investment of two yen",
    ),
    (
        "agency's sign",
        "Luming Home 5 month 9 Daily news , According to the firm , Rice grew .",
        "Luming Home, May 9: according to the firm, rice grew.",
    ),
    (
        "agency's sign",
        "Luming network 7 month 21 Daily telegram The firm grew .",
        "Luming network, July 21: The firm grew.",
    ),
    ("points of an index", "The index rose , newspaper 964.8 spot .", "The index rose, at 964.8 points."),
    ("article after one", "It fell 1 A basis point .", "It fell 1 basis point."),
    ("bracketed reporters", "( The reporter Bao Lan 、 Gu Ai )", "(reporters Bao Lan and Gu Ai)"),
    ("bracketed reporters", "（Our correspondent: Gu Ai）", "(correspondent Gu Ai)"),
    (
        "day by itself",
        "The firm opens on 3 Japan for a day , All",
        "The firm opens on the 3rd for a day, all",
    ),
    ("day by itself", "16 Japan night , It rained .", "On the night of the 16th, it rained."),
    ("day by itself", "They left by the evening of 31 Japan .", "They left by the evening of the 31st."),
    ("bare day", "5 month 5 Japan , It opened on the 6 Japan .", "On May 5, it opened on the 6th."),
    (
        "days by themselves",
        "He visits the city from 3 solstice 14 Japan .",
        "He visits the city from the 3rd to the 14th.",
    ),
    ("full date", "It is busy , 9 month 10 Japan will be dry .", "It is busy, September 10 will be dry."),
    ("month before its noun", "5 month CPI grew .", "May CPI grew."),
    ("month that opens a clause", "5 month , Prices grew .", "In May, prices grew."),
    ("lone month", "It is flat compared with 4 month .", "It is flat compared with April."),
    ("range of months", "1 to 5 month on average , It grew .", "From January to May, on average, it grew."),
    (
        "year",
        "The scroll , Painted in 1602 year ( Keicho 7 ) , Is long .",
        "The scroll, painted in 1602 (Keicho 7), is long.",
    ),
    (
        "clock after a date",
        "5 month 2 At night 8 when 30 branch , It rained .",
        "At 8:30 on the night of May 2, it rained.",
    ),
    ("noon by its number", "At noon 12 spot , He ate .", "At noon, he ate."),
    ("clock behind its preposition", "He worked until 22 when .", "He worked until 22:00."),
    ("the day of a date", "1 month 1 The day of , It rained .", "On January 1, it rained."),
    ("ten thousands and the rest", "It sold 3 ten thousand 5 thousand tons .", "It sold 35,000 tons."),
    ("ten thousands and the rest", "1万8233 people came , All", "18,233 people came, all"),
    ("ten thousands and the rest", "1 hundred million 2000 ten thousand yuan", "120 million yuan"),
    ("ten thousand in characters", "It cost 3.5億 yen .", "It cost 350 million yen."),
    ("more than ten thousand", "It moved 800 Yu ten thousand tons .", "It moved more than 8 million tons."),
    ("more than behind its number", "5000 Yu people came .", "More than 5,000 people came."),
    ("article after a number", "20 A scientific test was done .", "20 scientific tests were done."),
    (
        "left and right behind a unit",
        "Rice is 1.2 element per catty Left and right .",
        "Rice is about 1.2 yuan per catty.",
    ),
    ("near before a number", "It carried near 300 ten thousand tons .", "It carried nearly 3 million tons."),
    ("years of age before a name", "The 17 Year old Bao Lan won .", "The 17-year-old Bao Lan won."),
    ("which one before the", "The first 24 The winter games began .", "The 24th winter games began."),
    ("capital after a number", "It grew 2.1% Year on year .", "It grew 2.1% year on year."),
    (
        "capital after a comma",
        "Come early ; On the day , All is dry .",
        "Come early; on the day, all is dry.",
    ),
    ("list", "Rice is 19.0% 、 rye 10.6% 、 oats 3.5% .", "Rice is 19.0%, rye 10.6% and oats 3.5%."),
    ("space before a stop", "“ It is dry ! ” she said , And left .", "“It is dry!” she said, and left."),
]

LEFT_ALONE = [
    ("day by itself", "It has 3 Japan tours, of 6 Japan and Korea experts sell some."),
    ("days by themselves", "He went from 3 to 14 Japanese towns."),
    ("month before its noun", "A 5 month Ceasefire ended."),
    ("month that opens a clause", "It took a 5 month, no, a 6 month break."),
    ("noon by its number", "At noon 12 spots were left."),
    ("clock behind its preposition", "He worked until 22 when he fell ill."),
    ("the day of a date", "On May 3, the day of the vote, it rained."),
    ("ten thousands and the rest", "He has 3 ten-thousand-dollar bills and 5 thousand stamps."),
    ("ten thousand in characters", "The sign 万 stands for 10,000."),
    ("near before a number", "It happened near 10 Downing Street, near 42nd Street and near 1,200 homes."),
    ("left and right behind a unit", "It fired 20 shots left and right."),
    ("years of age before a name", "A 17 year old won."),
    ("which one before the", "The first 24 of the winter games began."),
    ("day by itself", "She worked on 6 Japan tours, and on Japan itself."),
    ("since the day", "It has grown since the day it rained."),
    ("thing counted at the end", "It is the Fortune 500 Company list of 12 companies."),
    ("straight quotation mark apart from its stop", 'She said "no," "yes" and "perhaps."'),
    ("straight quotation mark glued to a comma", 'She wrote "no", "yes" and more.'),
    ("full date", "He took a 5 month 6 day trip."),
    ("full date", "It was 1.5 month 3 years ago."),
    ("month of a year", "a 2022 year-end party"),
    ("range of months", "a 1-3 month delay"),
    ("lone month", "It hit a 5 month low."),
    ("year", "a 2021 year-end bonus, a 1999 year old"),
    ("day of this month", "This month 8 Japanese firms closed."),
    ("bare day", "On May 3, 22 Japanese tourists came."),
    ("stranded ending", "They met on the third floor."),
    ("numbers on two dates", "from May 15, 2000, to June 4, 2001"),
    ("clock after a date", "On May 3 15 when asked"),
    ("number after a date", "On May 3, 2000 it closed."),
    ("part of the day after a date", "He came on May 6, morning papers said."),
    ("since after a date", "On May 3 since Monday’s news was bad"),
    ("article before a date", "It was on the May 3 agenda."),
    ("in before a day", "They meet in May 2022."),
    ("left and right", "It fired 20 shots left and right."),
    ("above before its noun", "Prices were 90% above the average of the decade."),
    ("super", "a super 8 camera, the Super Bowl 50, a super idea"),
    ("thousands of", "Thousands of people, 23 of thousands of them"),
    ("ten thousand, hundred million", "It cost $610,000, 5100 million and 510000."),
    ("ten thousand, hundred million", "Ten thousand people saw 3 of them."),
    ("more than behind its number", "It sold 2000 more than last year."),
    ("more than apart from its number", "It has 1200 of the more than 3000 members."),
    ("number apart from its unit", "The 2 left within days."),
    ("article after a number", "Only 20 A was written, 12 A was not."),
    ("article after a number", "It got 12 a day in Group 2 A."),
    ("the after a number", "By 1915 the clocks, and in 12 the measures failed."),
    ("counting word", "It has 20 of the individual cities."),
    ("which one", "The first 3 batches came."),
    ("counted months", "It took 3 months."),
    ("space before a possessive ending", "the letters 's' and ‘s’"),
    (
        "capital after a number",
        "They met 91 Americans, in 12 New York hotels, of S3 Graphics and 2022 Yuan Tong.",
    ),
    ("space before a stop", "Use C++ :: or :) here, e.g. the .NET one."),
    ("full-width stop between digits", "1,500 by 15:30"),
    ("run of stops", "Rice ... wheat."),
    ("space inside straight quotation marks", 'It said "no" and "never" again.'),
    ("space before a bracket and inside it", "f(x) and the plural(s) of it (or not)"),
    ("list", "Rice, wheat and maize."),
    ("numbered item", "1. Grow rice."),
    ("capital after a comma", "Then, The Times said, Beijing, It girls and I came."),
    ("capital after a comma", "Then, Turkey, China and Sun won, Relevant or not."),
    ("capital after a bracket", "He met the firm (Luming) The Times wrote of."),
    ("more than ten thousand", "On May 5 over 10,000 marched."),
    ("about behind its number", "He has 3 about as good."),
    ("above behind its number", "It is 10% above last year, and 30 above."),
    ("mistaken unit", "She ate 3 rice bowls in the element."),
    ("all after a number", "The 6 all left."),
    ("in after a number", "Some 3 in 10 years were dry."),
    ("years of age", "He is 35 years old, the 4 year old is not."),
    ("noon after a date", "On May 3, noon struck."),
    ("month of this year", "This year 3 months were dry."),
    ("number apart from its noun", "The goal of this plan is clear."),
    ("part of a month", "It has 5 at the end of the month."),
    ("clock by itself", "He left at 8 when 30 points were scored."),
    ("clock by itself", "They led by 9 in the afternoon when 30 points were scored."),
    ("clock before a date", "It was the 3 when on May 7 it rained."),
    ("capital in a bracket", "He read it (The Times) twice."),
    ("points of an index", "It has 12 spot checks, wrote the newspaper 3 times."),
    ("article after one", "It is in Group 1 A."),
    ("stranded month", "The 3 plans were launched in January."),
    ("not only, but also", "It is not only cheap, and not only good."),
    ("according to reports", "According to the introduction, he left."),
    ("capital after a quotation", "He called “Run” The Song."),
    ("small letter after a stop", "It uses e.g. rice, vs. wheat."),
    ("small letter at the start", "iPhone sales rose, Apple said."),
    ("comma after that", "He said that, in May, it rained."),
    ("for example", "Crops, such as, say, rice."),
    ("agency's sign", "BRUSSELS, May 3 (Reuters) - Rain fell."),
    ("bracketed reporters", "(reporters asked him twice)"),
    ("dot inside names", "3 · 4"),
    ("etc before a number", "rice, wheat, etc., and 8 more"),
]


ROOT = Path(__file__).resolve().parents[2]


def applied(text: str) -> set[str]:
    """The names of the rules that change something while the text is mended."""
    names = set()
    for rule in RULES:
        mended = rule.apply(text)
        if mended != text:
            names.add(rule.name)
        text = mended
    return names


@pytest.mark.parametrize(("rule", "translated", "mended"), MENDED)
def test_a_form_that_translation_leaves_is_mended(rule: str, translated: str, mended: str) -> None:
    assert mend(translated) == mended
    assert rule in applied(translated)
    assert mend(mended) == mended


@pytest.mark.parametrize(("rule", "text"), LEFT_ALONE)
def test_a_like_form_is_left_alone(rule: str, text: str) -> None:
    assert rule in {each.name for each in RULES}
    assert mend(text) == text


def test_every_rule_is_shown_on_a_form() -> None:
    shown = {rule for _, translated, _ in MENDED for rule in applied(translated)}
    assert {rule.name for rule in RULES} == shown


def test_the_list_of_common_words_is_that_of_the_libraries_in_use() -> None:
    script = ROOT / "scripts" / "list_common_words.py"
    printed = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout
    assert printed == (ROOT / "src/audiobrief/reading/repair/common_words.txt").read_text(encoding="utf-8")
