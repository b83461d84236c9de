"""Files that are whole or not there at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def replacing(target: Path, draft_name: str | None = None) -> Iterator[Path]:
    """A draft beside `target` to write to; it takes the target's place if the block ends well.

    The draft is removed otherwise, and the target stays as it was.
    """
    draft = target.with_name(draft_name or f".{target.name}.{os.getpid()}.part")
    try:
        yield draft
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
