"""Many articles, each to a briefing of its own: made once, made again when the article changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from audiobrief.batching.executors import Executor, Processes, ThisProcess
from audiobrief.batching.orders import Order, Outcome, failed, is_url, name_of
from audiobrief.batching.sources import articles
from audiobrief.batching.store import store_at
from audiobrief.cores import cores
from audiobrief.errors import AudiobriefError
from audiobrief.reading.contents import contents
from audiobrief.settings import Settings, with_full_paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from audiobrief.batching.orders import State

__all__ = ["Executor", "Order", "Outcome", "Report", "batch", "on_this_machine"]

Progress = Callable[[Outcome, int, int], None]
"""Told of each outcome, how many there are now, and how many there will be."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a batch went: an outcome for each source that failed, then for each article in the sources' order."""

    outcomes: tuple[Outcome, ...]

    @property
    def failures(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.state == "failed")

    @property
    def counts(self) -> dict[State, int]:
        """How many there are of each state."""
        counted = Counter(outcome.state for outcome in self.outcomes)
        states: tuple[State, ...] = ("made", "remade", "unchanged", "failed")
        return {state: counted[state] for state in states}


def on_this_machine(workers: int | None = None) -> Executor:
    """The executor of so many processes, by default one a core."""
    workers = workers or cores()
    return Processes(workers) if workers > 1 else ThisProcess()


def batch(
    *sources: str | Path,
    into: str | Path = "audio",
    settings: Settings | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Report:
    """Make a briefing of each article that the sources name, unless it is there, made from the same.

    A source is a folder, a list of files and URLs, a feed, a sitemap, a file or a URL; `into` a folder or an
    fsspec URL. What fails is in the report and stops nothing else.

    Raises AudiobriefError: OutputError when `into` cannot be written, ClusterError when a cluster fails.
    """
    settings = with_full_paths(settings or Settings())
    place = str(into) if "://" in str(into) else str(Path(into).absolute())
    store = store_at(place)
    store.prepare()
    named, outcomes = _found(sources, settings)
    total = len(named) + len(outcomes)

    def tell(outcome: Outcome) -> None:
        outcomes.append(outcome)
        if progress:
            progress(outcome, len(outcomes), total)

    orders = _orders(named, place, settings, tell)
    try:
        for outcome in (executor or on_this_machine()).run(orders):
            tell(outcome)
    finally:
        store.tidy()
    place_of = {source: place for place, source in enumerate(named.values())}
    return Report(tuple(sorted(outcomes, key=lambda outcome: place_of.get(outcome.source, -1))))


def _found(sources: Iterable[str | Path], settings: Settings) -> tuple[dict[str, str], list[Outcome]]:
    """The articles that the sources name, each once, by their briefings' names; and the sources that failed."""
    named: dict[str, str] = {}
    failures: list[Outcome] = []
    for source in sources:
        for found in articles(str(source), public_only=settings.fetch.public_only):
            if isinstance(found, Outcome):
                failures.append(found)
            else:
                named.setdefault(name_of(found), found)
    return named, failures


def _orders(
    named: dict[str, str], into: str, settings: Settings, tell: Callable[[Outcome], None]
) -> Iterator[Order]:
    """An order for each article, with a file's data, which those who fulfil it may not have."""
    for name, address in named.items():
        try:
            yield Order(address, name, into, settings, None if is_url(address) else _data(address))
        except AudiobriefError as error:
            tell(failed(address, error))


def _data(path: str) -> bytes:
    data = contents(path, public_only=False).data
    return data if isinstance(data, bytes) else data.encode()
