"""What a line begins and ends with: the mark of an item, the stop of a sentence."""

from __future__ import annotations

import re

ENDS_SENTENCE = re.compile(r"[.!?…。！？:;]['\"”’“»«)\]）」]*$")
BULLET = re.compile(r"^(?:[-*•‣▪●◦–·]\s+|\d{1,2}[.)]\s+)(?=\S)")
