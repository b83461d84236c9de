"""Reads an article from text as it comes out of a browser."""
