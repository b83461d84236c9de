"""The name by which `reading` still asks for the reader of web pages."""

from audiobrief.reading.web import read_html

__all__ = ["read_html"]
