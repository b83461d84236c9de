"""Who does the work of a batch on this machine: this process, or one process a core."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from audiobrief.batching.fulfilling import fulfil
from audiobrief.batching.orders import Outcome, failed
from audiobrief.stopping import left_to_this_process

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from concurrent.futures import Future

    from audiobrief.batching.orders import Order

TRIES_ALONE = 3


class Executor(Protocol):
    """Something that fulfils orders."""

    def run(self, orders: Iterable[Order]) -> Iterator[Outcome]:
        """The orders' outcomes, as they come; an order that fails does not stop the others."""


@dataclass(frozen=True, slots=True)
class ThisProcess:
    """One order after the other, right here."""

    def run(self, orders: Iterable[Order]) -> Iterator[Outcome]:
        for order in orders:
            try:
                yield fulfil(order)
            except Exception as error:  # a bug that one article wakes is not to stop the others
                yield failed(order.source, error)


@dataclass(frozen=True, slots=True)
class Processes:
    """Several processes, each of which loads an engine once.

    When one is killed, the orders that were at work are tried again, one by one; one whose process is killed
    each time has failed.
    """

    workers: int

    def run(self, orders: Iterable[Order]) -> Iterator[Outcome]:
        waiting = iter(orders)
        lost = yield from _shared_out(waiting, self.workers)
        while lost:
            for order in lost:
                yield from _alone(order)
            lost = yield from _shared_out(waiting, self.workers)


def _alone(order: Order) -> Iterator[Outcome]:
    """The outcome of an order that was at work when a process was killed, and may be why."""
    for _ in range(TRIES_ALONE):
        lost = yield from _shared_out(iter([order]), 1)
        if not lost:
            return
    yield Outcome(
        order.source, "failed", reason="its process was killed again and again; is there memory enough?"
    )


def _shared_out(orders: Iterator[Order], workers: int) -> Generator[Outcome, None, list[Order]]:
    """The outcomes until the orders end or a process is killed; returns the orders that were at work then."""
    at_work: dict[Future[Outcome], Order] = {}
    with _pool(workers) as pool:
        while True:
            for order in islice(orders, workers - len(at_work)):
                try:
                    at_work[_begun(pool, order)] = order
                except BrokenProcessPool:
                    return [order, *at_work.values()]
            if not at_work:
                return []
            for future in wait(at_work, return_when=FIRST_COMPLETED).done:
                error = future.exception()
                if isinstance(error, BrokenProcessPool):
                    continue
                order = at_work.pop(future)
                yield failed(order.source, error) if error else future.result()
            if any(future.done() for future in at_work):
                return list(at_work.values())


def _begun(pool: ProcessPoolExecutor, order: Order) -> Future[Outcome]:
    with left_to_this_process():
        return pool.submit(fulfil, order)


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """A pool whose processes are killed when the block is left early: what they are at is not waited for."""
    others = multiprocessing.active_children()
    with left_to_this_process():
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _end_with_parent)
    try:
        yield pool
    except BaseException:
        for process in set(multiprocessing.active_children()).difference(others):
            process.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        del pool


def _end_with_parent() -> None:
    """Leave Ctrl-C to the process that started this one, and end when it does, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()
