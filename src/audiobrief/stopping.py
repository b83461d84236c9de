"""How the command is stopped: by Ctrl-C, or by a signal that asks it to end. Nothing half-written is left behind."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager, suppress

TYPE_CHECKING = False  # as in the package's __init__
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType
    from typing import NoReturn

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl-C, a request to end, and the end of the terminal; Windows has no SIGHUP."""

AGAIN = 0.2
"""Seconds until it is looked whether a stop was heeded."""

TOLD = "\naudiobrief: stopped; what was spoken is kept for the next time\n"


class Stopped(KeyboardInterrupt):
    """A signal asked to stop."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.code = 128 + number
        """The exit code of a program that the signal ended."""


def end_at_once() -> None:
    """From here on a signal ends the program there and then: as long as there is nothing to clean up, or no more."""
    _repeat_no_more()
    _heed(lambda number, _: end(128 + number))


def stop_cleanly() -> None:
    """From here on a signal raises Stopped, so that what is half-written is removed on the way out."""
    sys.unraisablehook = _dropped
    _heed(_stop)


def end(code: int) -> NoReturn:
    """End with a word on it."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(TOLD)
    leave(code)


def leave(code: int) -> NoReturn:
    """End there and then: threads may still speak or wait for an answer, and Python would clear away all it has loaded."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, gone, or never there
            stream.flush()
    os._exit(code)


@contextmanager
def left_to_this_process() -> Iterator[None]:
    """A process that is started in the block is spared what a terminal sends to all of them; this one hears it after.

    A program that is told to end while it loads has a traceback to show.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def heeded(stop: KeyboardInterrupt) -> int:
    """Take the stop for heard, and tell its exit code."""
    _repeat_no_more()
    return stop.code if isinstance(stop, Stopped) else 128 + signal.SIGINT


def _heed(handler: Callable[[int, FrameType | None], object]) -> None:
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as for a job in the background, or under nohup
            signal.signal(number, handler)


def _stop(number: int, _: FrameType | None) -> None:
    """Raise Stopped, and again until it is on its way.

    Python drops what is raised in its own callbacks, when a module's lock is let go or an object comes to its end:
    one stop in eight was lost so while modules were imported.
    """
    if isinstance(sys.exception(), Stopped):
        return
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, lambda *_: _stop(number, None))
        signal.setitimer(signal.ITIMER_REAL, AGAIN)
    raise Stopped(number)


def _repeat_no_more() -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)


def _dropped(what: sys.UnraisableHookArgs) -> None:
    """Tell of an exception that Python drops, unless it is a stop, which is raised again."""
    if not isinstance(what.exc_value, Stopped):
        sys.__unraisablehook__(what)
