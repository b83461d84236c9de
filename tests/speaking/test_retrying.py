"""How often a service is asked again."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from audiobrief.speaking.retrying import TRIES, attempts

if TYPE_CHECKING:
    from collections.abc import Callable


def asked(error: Exception, *, again: bool | float) -> int:
    """How often a service is asked that fails with the `error`."""
    times = 0

    def ask() -> None:
        nonlocal times
        times += 1
        raise error

    with pytest.raises(type(error)):
        insisted(ask, again)
    return times


def insisted(ask: Callable[[], None], again: bool | float) -> None:
    for attempt in attempts(lambda _: again):
        with attempt:
            ask()


def test_a_service_that_cannot_be_reached_is_soon_given_up() -> None:
    assert asked(socket.gaierror("no such name"), again=True) < TRIES


def test_a_service_that_is_busy_is_asked_again_and_again() -> None:
    assert asked(ConnectionResetError(), again=0.01) == TRIES


def test_what_will_not_pass_is_not_asked_again() -> None:
    assert asked(PermissionError(), again=False) == 1
