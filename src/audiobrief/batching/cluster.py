"""Who does the work of a batch beyond this machine: the workers of a Dask cluster."""

from __future__ import annotations

from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from audiobrief.batching.fulfilling import fulfil
from audiobrief.batching.orders import failed
from audiobrief.errors import ClusterError
from audiobrief.extras import to_install

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from distributed import Client, Future

    from audiobrief.batching.orders import Order, Outcome

ANSWER = 5
"""Seconds that a scheduler has to answer."""

FIRST_WORKER = 30
"""Seconds until there has to be a worker."""

AT_ONCE = 200
"""Orders that the scheduler holds: enough for many workers, and the articles with them little in memory."""

RETRIES = 2

TALKATIVE = ("distributed", "distributed.client", "tornado", "tornado.application")
"""What would write to the terminal of a lost connection, of which we tell ourselves."""

LOST = "the cluster at {} was lost; what is made stays, run the same again to finish"


@dataclass(frozen=True, slots=True)
class Cluster:
    """The workers of the scheduler at `address`; an order whose worker is killed goes to another."""

    address: str

    def run(self, orders: Iterable[Order]) -> Iterator[Outcome]:
        """The outcomes as they come. Raises ClusterError when the cluster cannot be used, or is lost."""
        waiting = iter(orders)
        at_work: dict[Future[Outcome], Order] = {}
        with _client(self.address) as client:
            from distributed import as_completed

            def submitted(order: Order) -> Future[Outcome]:
                future = client.submit(fulfil, order, retries=RETRIES, pure=False)
                at_work[future] = order
                return future

            done = as_completed([submitted(order) for order in islice(waiting, AT_ONCE)], loop=client.loop)
            for future in done:
                yield self._outcome(future, at_work.pop(future))
                done.update(submitted(order) for order in islice(waiting, 1))

    def _outcome(self, future: Future[Outcome], order: Order) -> Outcome:
        if future.cancelled():
            raise ClusterError(LOST.format(self.address))
        error = future.exception()
        return failed(order.source, error) if error else future.result()


@contextmanager
def _client(address: str) -> Iterator[Client]:
    """The scheduler's client, as soon as there is a worker."""
    with _connected(address) as client:
        try:
            client.wait_for_workers(1, timeout=FIRST_WORKER)
        except TimeoutError as error:
            raise ClusterError(
                f"the cluster at {address} has no workers; start one with `dask worker {address}`"
            ) from error
        try:
            yield client
        except (CancelledError, OSError) as error:
            raise ClusterError(LOST.format(address)) from error


def _connected(address: str) -> Client:
    try:
        import dask

        dask.config.set({"logging": dict.fromkeys(TALKATIVE, "critical")})
        from distributed import Client
        from distributed.comm.addressing import get_address_host_port
    except ImportError as error:
        raise ClusterError(f"a cluster needs Dask; get it: {to_install('cluster')}") from error
    try:
        get_address_host_port(address, strict=True)
    except ValueError as error:
        raise ClusterError(f"{address!r} is no scheduler's address; it is like tcp://host:8786") from error
    try:
        return Client(address, timeout=ANSWER, set_as_default=False)
    except OSError as error:
        raise ClusterError(f"there is no scheduler at {address}; start one with `dask scheduler`") from error
