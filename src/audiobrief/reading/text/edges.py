"""What a line begins and ends with: the mark of an item, the stop of a sentence."""

from __future__ import annotations

import re

STOPS_ELSEWHERE = "।॥။።។៕۔؟"
"""What ends a sentence in the scripts of India, Myanmar, Ethiopia and Cambodia, and in Urdu and Arabic."""

ENDS_SENTENCE = re.compile(rf"[.!?…。！？:;{STOPS_ELSEWHERE}]['\"”’“»«)\]）」]*$")
BULLET = re.compile(r"^(?:[-*•‣▪●◦–·]\s+|\d{1,2}[.)]\s+)(?=\S)")
