"""The name by which the Markdown reader still asks for bylines and dates."""

from audiobrief.reading.web.metadata import clean_names, parse_day

__all__ = ["clean_names", "parse_day"]
