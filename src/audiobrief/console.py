"""What the command shows: progress and remarks on standard error, results on standard output."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from audiobrief import batching
    from audiobrief.briefing import Progress
    from audiobrief.proof import Report
    from audiobrief.reading.text.place import Verdict
    from audiobrief.types import Briefing, Script


@contextmanager
def remarked(*, quiet: bool) -> Iterator[None]:
    """Where remarks go that are no errors: a line each on standard error, nowhere when quiet."""
    import logging

    told: logging.Handler = logging.NullHandler() if quiet else logging.StreamHandler(sys.stderr)
    over_the_bar = "\r\x1b[K" if sys.stderr.isatty() else ""
    told.setFormatter(logging.Formatter(f"{over_the_bar}audiobrief: %(message)s"))
    remarks = logging.getLogger("audiobrief")
    remarks.addHandler(told)
    try:
        yield
    finally:
        remarks.removeHandler(told)


@contextmanager
def reported(*, quiet: bool) -> Iterator[Progress | None]:
    """Where progress is told: a bar on a terminal, a line for each stage elsewhere, nowhere when quiet."""
    if quiet:
        yield None
    elif sys.stderr.isatty():
        with click.progressbar(range(1), file=sys.stderr, show_eta=False) as bar:

            def move(stage: str, done: int, total: int) -> None:
                bar.label, bar.pos, bar.length = f"{stage:<10}", done, total
                bar.render_progress()

            yield move
    else:
        told: set[str] = set()

        def tell(stage: str, done: int, total: int) -> None:  # noqa: ARG001
            if stage not in told:
                told.add(stage)
                _aside(stage)

        yield tell


@contextmanager
def counted(*, quiet: bool) -> Iterator[batching.Progress | None]:
    """Where the progress of a batch is told: a bar on a terminal, a line for each article elsewhere."""
    if quiet:
        yield None
    elif sys.stderr.isatty():
        with click.progressbar(range(1), file=sys.stderr, show_pos=True) as bar:

            def move(outcome: batching.Outcome, done: int, total: int) -> None:
                bar.label, bar.pos, bar.length = f"{outcome.state:<9} {_shorten(outcome.source)}", done, total
                bar.render_progress()

            yield move
    else:

        def tell(outcome: batching.Outcome, done: int, total: int) -> None:
            _aside(f"{done}/{total} {outcome.state:<9} {outcome.source}")

        yield tell


def made(briefing: Briefing, *, quiet: bool, as_json: bool) -> None:
    """Print where the finished briefing is, and its figures; or all about it as JSON."""
    if as_json:
        from audiobrief.serialising import briefing_to_json

        click.echo(briefing_to_json(briefing), nl=False)
    elif not quiet:
        _figures(briefing)


def _figures(briefing: Briefing) -> None:
    minutes, seconds = divmod(round(briefing.duration), 60)
    click.echo(
        f"{briefing.path}  {minutes}:{seconds:02} min, {_counting(len(briefing.chapters), 'chapter')}, "
        f"{briefing.loudness:.1f} LUFS, {briefing.true_peak:.1f} dBTP"
    )


def script(written: Script, *, as_json: bool) -> None:
    """Print the script as JSON, or to be read: an utterance a line, its voice and role before it, its pause after it."""
    if as_json:
        from audiobrief.serialising import script_to_json

        click.echo(script_to_json(written), nl=False)
        return
    for utterance in written.utterances:
        said = "" if utterance.spoken == utterance.text else f"\n{'':28} said: {utterance.spoken}"
        click.echo(f"{utterance.voice!s:<16} {utterance.role:<10}  {utterance.text}{said}")
        if utterance.pause_after:
            click.echo(f"{'':28} ({utterance.pause_after:.2f} s)")


def explained(verdicts: Iterable[Verdict]) -> None:
    """Print each line of a text or a page, what it was taken for, and the signal that told it."""
    for verdict in verdicts:
        click.echo(f"{verdict.taken_for:<10} {verdict.signal:<16} {verdict.line}")


def batch(report: batching.Report, into: str, *, quiet: bool, as_json: bool) -> None:
    """Print what failed and why, and how many briefings there are of each state."""
    if as_json:
        import msgspec

        document = {"into": into, "counts": report.counts, "articles": report.outcomes}
        click.echo(msgspec.json.encode(document))
        return
    for failure in report.failures:
        reason = failure.reason or ""
        _aside(f"audiobrief: {'' if failure.source in reason else f'{failure.source}: '}{reason}")
    if not quiet:
        for outcome in report.outcomes:
            for remark in outcome.remarks:
                _aside(f"audiobrief: {outcome.source}: {remark}")
        told = ", ".join(f"{count} {state}" for state, count in report.counts.items())
        click.echo(f"{into}: {told}")


def proof(report: Report, *, as_json: bool) -> None:
    """Print what the proof-listener found, as JSON or to be read."""
    if as_json:
        from audiobrief.serialising import report_to_json

        click.echo(report_to_json(report), nl=False)
        return
    for one in report.misheard:
        minutes, seconds = divmod(int(one.start), 60)
        click.echo(f"{minutes}:{seconds:02}  {one.share:.0%}  {one.text}\n{'':11} heard: {one.heard}")
    for start, end in report.silences:
        click.echo(f"silent from {start:.1f} to {end:.1f} s")
    for moment in report.clicks:
        click.echo(f"a click at {moment:.2f} s")
    click.echo(
        f"{report.word_errors:.1%} of the words heard otherwise, {report.loudness:.1f} LUFS, "
        f"{report.true_peak:.1f} dBTP, {_counting(len(report.silences), 'long silence')}, "
        f"{_counting(len(report.clicks), 'click')}"
    )
    for fault in report.faults:
        click.echo(f"audiobrief: {fault}", err=True)


def _aside(line: str) -> None:
    """A line on standard error. Where it cannot be written, as on a full disk, the work goes on and nothing is told."""
    try:
        click.echo(line, err=True)
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def _counting(number: int, thing: str) -> str:
    """The number with its noun."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _shorten(source: str, length: int = 40) -> str:
    """The end of a long address, which tells it from others."""
    return source if len(source) <= length else f"…{source[1 - length :]}"
