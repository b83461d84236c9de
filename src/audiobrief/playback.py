"""Sound files as they are played: from beginning to end, a stretch at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soundfile import SoundFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from numpy.typing import NDArray


class Playback(SoundFile):  # type: ignore[misc] # soundfile is not typed
    """A sound file that is never sought in.

    soundfile seeks after each read, to where it is already; but an MP3's frames lean on those before them, and what
    comes after a seek is decoded without them: at low bit rates it is damaged.
    """

    def seekable(self) -> bool:
        return False

    def stretches(self, length: int, dtype: str = "float32") -> Iterator[NDArray[Any]]:
        """The first channel, `length` samples at a time, of soundfile's `dtype`."""
        while len(samples := self.read(length, dtype=dtype, always_2d=True)[:, 0]):
            yield samples
