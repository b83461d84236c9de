"""Whether a quantity stands before what it describes, and so in the singular: "a $5 bill", "60 mph winds"."""

from __future__ import annotations

import re

from audiobrief.writing.numbers import NUMBER_WORD

NO_THING = (
    r"(?:a|about|above|across|after|against|ago|all|along|among|and|are|around|as|at|away|back|because|before|behind|below|beneath"
    r"|between|beyond|but|by|can|could|down|during|each"
    r"|every|for|from|had|has|have|he|here|if|in|inside|into|is|it|last|later|less|more|near|next|now|of|off|on|or|out|outside|over|per|she|since"
    r"|so|than|that|the|there|they|this|through|to|today|tomorrow|toward|towards|under|until|up|was|we|were|when|where|which|while|who|will"
    r"|with|within|without|worth|would|yesterday|you)"
)
THING = re.compile(rf",\s\w+-(?:year|month|week|day|story|acre|mile|part)|\s(?!{NO_THING}\b)(?:[a-z]|[A-Z]-)")
"""What begins behind the quantity: a noun, or an adjective before one."""

_OWNER = (
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir)"
    r"|(?<!\b[Ii]t)(?<!\b[Hh]e)(?<!\b[Tt]hat)(?<!\b[Tt]here)(?<!\b[Hh]ere)(?<!\b[Ww]hat)['’]s|s['’])\s"
)
OWNER = re.compile(rf"{_OWNER}$")
"""What stands before a quantity whose thing is known: "the $5 million deal", "the men's 100m final"."""

OWNER_APART = re.compile(
    rf"{_OWNER}(?:(?:additional|entire|first|full|initial|latest|new|old|own|remaining|second|total|[a-z]{{3,12}}(?:ed|al|ary)),?"
    rf"|(?:\d[\d.,]*|multi|{NUMBER_WORD}(?:-{NUMBER_WORD})?)-?[a-z]{{2,12}}(?:-[a-z]{{2,12}})?,)\s$"
)
"""The same with what else is said of the thing: "the new $2bn hall", "the 6-year, $72m contract"."""

DONE_WITH = re.compile(
    r"\s(?!(?:building|filing|financing|funding|listing|offering|painting|signing|spending|wedding)\b)(?:\w{2,20}(?:ed|ing|ly|n't)|came|comes|covers|cut|did|do|does|due|given|goes|held|includes|left|lost|made|may"
    r"|might|must|paid|represents|sent|set|sought|spent|stolen|taken|went|won)\b"
)
"""What begins behind a quantity that was itself spoken of: "the $5m raised in May"."""
