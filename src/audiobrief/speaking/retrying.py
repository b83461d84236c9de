"""How a voice's service is asked again that is busy or fails: after growing pauses, with chance in them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from stamina import Attempt

TRIES = 6
LONGEST_WAIT = 20.0
"""Seconds, also where the service asks for more."""

TRANSIENT = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
"""The answers that may be others the next time."""

logging.getLogger("stamina").addHandler(logging.NullHandler())  # a retry is not news for the user


def attempts(should_retry: Callable[[Exception], bool | float]) -> Iterable[Attempt]:
    """The attempts, each a context; the last one's exception goes through."""
    import stamina

    return stamina.retry_context(
        should_retry, attempts=TRIES, timeout=None, wait_initial=0.5, wait_max=LONGEST_WAIT
    )


def worth_asking_again(status: int, retry_after: str) -> bool | float:
    """Whether a status may pass, or the seconds after which its service wants to be asked again."""
    if status in TRANSIENT and retry_after.isdigit():
        return min(float(retry_after), LONGEST_WAIT)
    return status in TRANSIENT
