"""How a voice's service is asked again that is busy or fails: after growing pauses, with chance in them."""

from __future__ import annotations

import errno
import logging
import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from stamina import Attempt

TRIES = 6
LONGEST_WAIT = 20.0
"""Seconds, also where the service asks for more."""

PATIENCE = 2.0
"""Seconds after which a service is not asked again to which no connection can be made."""

NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
"""What the system says when no way leads out of this machine."""

TRANSIENT = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
"""The answers that may be others the next time."""

logging.getLogger("stamina").addHandler(logging.NullHandler())  # a retry is not news for the user


def attempts(should_retry: Callable[[Exception], bool | float]) -> Iterable[Attempt]:
    """The attempts, each a context; the last one's exception goes through.

    A service that is busy is waited for, one that cannot be reached at all only for PATIENCE.
    """
    import stamina

    started = time.monotonic()

    def retry(error: Exception) -> bool | float:
        if unreachable(error) and time.monotonic() - started > PATIENCE:
            return False
        return should_retry(error)

    return stamina.retry_context(retry, attempts=TRIES, timeout=None, wait_initial=0.5, wait_max=LONGEST_WAIT)


def unreachable(error: BaseException) -> bool:
    """Whether no connection came about, whatever library tells of it."""
    from urllib3.exceptions import ConnectTimeoutError

    return any(isinstance(one, ConnectTimeoutError) for one in _causes(error)) or offline(error)


def offline(error: BaseException) -> bool:
    """Whether it was this machine's network that was missing: no name is known, or no way leads there."""
    return any(
        isinstance(one, socket.gaierror) or (isinstance(one, OSError) and one.errno in NO_NETWORK)
        for one in _causes(error)
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what it came of."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def worth_asking_again(status: int, retry_after: str) -> bool | float:
    """Whether a status may pass, or the seconds after which its service wants to be asked again."""
    if status in TRANSIENT and retry_after.isdigit():
        return min(float(retry_after), LONGEST_WAIT)
    return status in TRANSIENT
