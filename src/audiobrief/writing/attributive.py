"""Whether a quantity stands before what it describes, and so in the singular: "a $5 bill", "60 mph winds"."""

from __future__ import annotations

import re

_NO_THING = (
    r"(?:a|about|after|against|ago|all|and|are|as|at|away|back|because|before|below|but|by|can|could|down|during|each"
    r"|every|for|from|had|has|have|he|here|if|in|into|is|it|last|later|less|more|next|now|of|off|on|or|out|over|per|she|since"
    r"|so|than|that|the|there|they|this|through|to|today|tomorrow|under|until|up|was|we|were|when|where|which|while|who|will"
    r"|with|within|without|worth|would|yesterday|you)"
)
THING = re.compile(
    rf",\s\w+-(?:year|month|week|day|story|acre|mile|part)|\s(?!{_NO_THING}\b)(?:[a-z]|[A-Z]-)"
)
"""What begins behind the quantity: a noun, or an adjective before one."""

OWNER = re.compile(
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir)|(?<!\b[Ii]t)(?<!\b[Hh]e)(?<!\b[Tt]hat)(?<!\b[Tt]here)(?<!\b[Hh]ere)(?<!\b[Ww]hat)['’]s|s['’])\s$"
)
"""What stands before a quantity whose thing is known: "the $5 million deal", "the men's 100m final"."""
