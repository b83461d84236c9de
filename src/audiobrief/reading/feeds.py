"""How a news feed begins, by which it is told from an article."""

from __future__ import annotations

import re

FEED = re.compile(rb"(?:\s*+<[?!][^>]{0,2000}+>)*+\s*+<(?:rss|feed|rdf:RDF)\b")
