"""Repairs of quantities that machine translation left in Chinese or Japanese order."""

from __future__ import annotations

from audiobrief.reading.repair.quantities.about import ABOUT
from audiobrief.reading.repair.quantities.counting_words import COUNTING_WORDS
from audiobrief.reading.repair.quantities.magnitudes import MAGNITUDE_RULES
from audiobrief.reading.repair.quantities.measures import MEASURES
from audiobrief.reading.repair.quantities.which_one import WHICH_ONE

QUANTITIES = (*WHICH_ONE, *MAGNITUDE_RULES, *ABOUT, *MEASURES, *COUNTING_WORDS)
