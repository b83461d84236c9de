"""Articles of two sentences, and what a batch made of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from audiobrief.publishing.shelf import shelf

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Result


def article(title: str, place: str) -> str:
    return f"{title}\n\nThe {place} turned at noon on Friday. Nobody got wet.\n"


def page(title: str, place: str) -> str:
    sentences = f"The {place} turned at noon on Friday. Nobody got wet."
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1><p>{sentences}</p></article></body></html>"
    )


def counts(result: Result) -> dict[str, int]:
    """The counts of the states that a batch with `--json` printed, those that are not nought."""
    told: dict[str, int] = json.loads(result.out.splitlines()[-1])["counts"]
    return {state: count for state, count in told.items() if count}


def briefings(folder: Path) -> dict[str, str]:
    """The first sentence that each whole briefing in a folder says after its title, by name; none is damaged."""
    found = shelf(folder)
    assert not found.damaged
    return {one.path.stem: one.cues[1].utterance.text for one in found.briefings}


def visible(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith(".")}
