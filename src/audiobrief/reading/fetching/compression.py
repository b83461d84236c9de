"""Whether a compressed answer came whole: urllib3 takes one that ends in the middle for complete.

It has no public word for how far its decoders came; to unpack without it would be to guard against bombs anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from urllib3.response import GzipDecoder, GzipDecoderState, MultiDecoder

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse


def is_cut_off(answer: BaseHTTPResponse) -> bool:
    """Whether an answer that was read to its end ends before its compression does."""
    decoder = getattr(answer, "_decoder", None)
    steps = decoder._decoders if isinstance(decoder, MultiDecoder) else [decoder]
    return any(_waits_for_more(step) for step in steps)


def _waits_for_more(decoder: Any) -> bool:
    """Garbage behind a whole gzip page, which many servers send, is none of it."""
    if isinstance(decoder, GzipDecoder) and decoder._state == GzipDecoderState.SWALLOW_DATA:
        return False
    unpacking: Any = getattr(decoder, "_obj", None)
    if hasattr(unpacking, "is_finished"):
        return not unpacking.is_finished()
    return not getattr(unpacking, "eof", True)
