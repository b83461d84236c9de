"""audiobrief: a news article in, a finished audio briefing out."""

from __future__ import annotations

TYPE_CHECKING = False
"""True for type checkers: importing `typing` for it would double the time until the command heeds Ctrl-C."""

if TYPE_CHECKING:
    from typing import Any

    from audiobrief.batching import batch
    from audiobrief.briefing import make
    from audiobrief.errors import AudiobriefError
    from audiobrief.reading import read
    from audiobrief.scripting import write_script
    from audiobrief.settings import Settings, load_settings

__all__ = ["AudiobriefError", "Settings", "batch", "load_settings", "make", "read", "write_script"]

_HOMES = {
    "AudiobriefError": "errors",
    "Settings": "settings",
    "batch": "batching",
    "load_settings": "settings",
    "make": "briefing",
    "read": "reading",
    "write_script": "scripting",
}


def __getattr__(name: str) -> Any:
    """The public names, imported when first used: the engines behind `make` take a while to load."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"audiobrief.{_HOMES[name]}"), name)
