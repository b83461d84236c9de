"""Memory spent for time: a command runs for seconds, and needs for the next clip what it freed after the last."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress

GARBAGE = 100_000
"""Objects made between two searches for garbage: with Python's 700 they take a twelfth of the time of a `make`, most
of it in the voices' dictionaries, which are kept."""

MAPPED, TRIMMED = -3, -1
"""M_MMAP_THRESHOLD and M_TRIM_THRESHOLD of mallopt (https://man7.org/linux/man-pages/man3/mallopt.3.html)."""

LARGEST_KEPT = 32 << 20
"""Bytes, the most that the C library takes for it: what is larger goes back to the system when it is freed."""

KEPT = 1 << 30
"""Bytes of what is freed that stay with the process. To have each clip's spectra cleared and handed over anew by the
system takes a thirtieth of the time of a `make`."""


def spend() -> None:
    """Search for garbage seldom, and keep what is freed; the latter where the C library is GNU's."""
    gc.set_threshold(GARBAGE)
    if sys.platform == "linux":
        import ctypes

        with suppress(AttributeError):
            mallopt = ctypes.CDLL(None).mallopt
            mallopt(MAPPED, LARGEST_KEPT)
            mallopt(TRIMMED, KEPT)
