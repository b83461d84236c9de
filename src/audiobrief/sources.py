"""What a briefing is made of: pages and texts to read, or an edited script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief.errors import SourceError
from audiobrief.reading.contents import Contents, contents
from audiobrief.serialising import is_script, script_from_json
from audiobrief.types import Script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.reading.contents import Source
    from audiobrief.settings import Settings


def gathered(
    sources: Sequence[Source | Script], minutes: float | None, settings: Settings
) -> Script | list[Contents]:
    """The edited script that the source is, or what the sources hold.

    Raises SourceError, and SettingsError for a script that is not what it should be.
    """
    if not sources:
        raise SourceError("there is nothing to make a briefing of; name an article")
    if sources.count("-") > 1:
        raise SourceError("standard input can be given once; name the other articles")
    found = [_found(source, settings) for source in sources]
    scripts = [one for one in found if isinstance(one, Script)]
    if scripts and (len(found) > 1 or minutes):
        raise SourceError("an edited script is made as it is; give it alone, and without minutes")
    return scripts[0] if scripts else [one for one in found if isinstance(one, Contents)]


def paths(sources: Sequence[Source | Script], settings: Settings) -> Iterator[Path]:
    """The user's files that go into the briefing, as far as they are named by a path."""
    for one in (*sources, settings.sounds.music, settings.show.cover):
        if isinstance(one, str | Path):
            yield Path(one)


def _found(source: Source | Script, settings: Settings) -> Contents | Script:
    if isinstance(source, Script):
        return source
    found = contents(source, public_only=settings.fetch.public_only)
    return script_from_json(found.data, settings, found.name) if is_script(found.data) else found
