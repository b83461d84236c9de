"""The name by which the Markdown reader still asks for the addresses of pictures."""

from audiobrief.reading.web.figures import absolute

__all__ = ["absolute"]
