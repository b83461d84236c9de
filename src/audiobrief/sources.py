"""What a briefing is made of: pages and texts to read, or an edited script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief.errors import SourceError
from audiobrief.languages import base
from audiobrief.reading.contents import Contents, contents
from audiobrief.reading.decoding import in_utf8
from audiobrief.remarks import REMARKS
from audiobrief.serialising import is_script, script_from_json
from audiobrief.types import Script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audiobrief.reading.contents import Source
    from audiobrief.settings import Settings
    from audiobrief.types import Role


def gathered(
    sources: Sequence[Source | Script], title: str | None, minutes: float | None, settings: Settings
) -> Script | list[Contents]:
    """The edited script that the source is, or what the sources hold; a remark tells what a script is not asked for.

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
    if not scripts:
        return [one for one in found if isinstance(one, Contents)]
    kept = list(_kept(scripts[0], title, settings))
    if kept:
        REMARKS.warning(
            "the edited script has the last word on its %s; change that in the script", ", ".join(kept)
        )
    return scripts[0]


def paths(sources: Sequence[Source | Script], settings: Settings) -> Iterator[Path]:
    """The user's files that go into the briefing, as far as they are named by a path."""
    for one in (*sources, settings.sounds.music, settings.show.cover):
        if isinstance(one, str | Path):
            yield Path(one)


def _found(source: Source | Script, settings: Settings) -> Contents | Script:
    if isinstance(source, Script):
        return source
    found = contents(source, public_only=settings.fetch.public_only)
    document = found.data if isinstance(found.data, str) else in_utf8(found.data)
    is_json = found.url is None and found.name.lower().endswith(".json")
    return script_from_json(document, settings, found.name) if is_json or is_script(document) else found


def _kept(script: Script, title: str | None, settings: Settings) -> Iterator[str]:
    """What the script says for itself, and is asked for otherwise."""
    wanted, narrators, captions = settings.voices, _voices(script, "narration"), _voices(script, "aside")
    if _is_another(wanted.narrator, narrators) or _is_another(wanted.aside, captions):
        yield "voices"
    if captions and not settings.parts.captions:
        yield "captions"
    if settings.language and base(settings.language) != base(script.article.language):
        yield "language"
    if _is_another(title, {script.article.title}):
        yield "title"


def _voices(script: Script, role: Role) -> set[str]:
    return {str(utterance.voice) for utterance in script.utterances if utterance.role == role}


def _is_another(wanted: str | None, there: set[str]) -> bool:
    return bool(wanted and there) and wanted not in there
