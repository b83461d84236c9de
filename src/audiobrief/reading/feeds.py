"""How a news feed begins, by which it is told from an article."""

from __future__ import annotations

import re

BEFORE_ROOT = rb"(?:\s*+<[?!][^>]{0,2000}+>)*+\s*+<"
"""Declarations and comments, up to the element that holds all others."""

FEED = re.compile(BEFORE_ROOT + rb"(?:rss|feed|rdf:RDF)\b")
