"""The command: parses, calls one function of the API, reports."""

from __future__ import annotations

import errno
import gc
import math
import os
import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from audiobrief import stopping
from audiobrief.errors import AudiobriefError, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from audiobrief import batching
    from audiobrief.briefing import Progress
    from audiobrief.proof import Report
    from audiobrief.publishing.embed import Kind
    from audiobrief.settings import Settings
    from audiobrief.types import Script

GARBAGE = 100_000
"""Objects made between two searches for garbage: with Python's 700 they take a twelfth of the time of a `make`, most
of it in the voices' dictionaries, which are kept."""


class Commands(click.Group):
    """Shows the errors a user can cause as one line, and ends quietly on Ctrl-C."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except AudiobriefError as error:
            click.echo(f"audiobrief: {' '.join(str(error).split())}", err=True)
            context.exit(1)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            click.echo("audiobrief: what was to be printed is not whole: no space left; make room", err=True)
            os._exit(1)  # at its end Python would write what is left, and fail again
        except KeyboardInterrupt as stop:
            stopping.end(stopping.heeded(stop))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="audiobrief", message="%(prog)s %(version)s")
def main() -> None:
    """Turn a news article into a finished audio briefing."""
    gc.set_threshold(GARBAGE)
    stopping.stop_cleanly()


class Between(click.FloatRange):
    """A number within bounds; click takes "nan" for one."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value} is not a number.", param, ctx)
        return number


def choices(command: Callable[..., None]) -> Callable[..., None]:
    """The options that make one article's script differ from another's, shared by `make` and `script`."""
    for option in reversed(
        (
            click.option("--voice", metavar="ENGINE:NAME", help="The narrator, as in hibari:heart."),
            click.option("--aside-voice", metavar="ENGINE:NAME", help="The voice of the captions."),
            click.option("--speed", type=Between(0.5, 2), help="1.2 is a fifth faster."),
            click.option("--language", metavar="TAG", help="The article's language, as in en or fr."),
            click.option("--title", help="The briefing's title, by default the article's."),
            click.option("--minutes", type=Between(0.1, 600), help="Leave sentences out to fit."),
            click.option("--no-captions", is_flag=True, help="Leave the captions out."),
            click.option(
                "--settings",
                "settings_file",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="Settings, by default audiobrief.toml in this folder.",
            ),
        )
    ):
        command = option(command)
    return command


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The MP3 to write, or a folder for it; by default in audio/, named after the title.",
)
@choices
@click.option("--music", metavar="FILE", help="Music under the opening and the closing.")
@click.option(
    "--cover",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The MP3's picture: a JPEG or PNG file, or page for the article's own.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the briefing as JSON.")
def make(
    sources: tuple[str, ...],
    output: Path | None,
    title: str | None,
    minutes: float | None,
    music: str | None,
    cover: Path | None,
    quiet: bool,
    as_json: bool,
    **chosen: Any,
) -> None:
    """Make a briefing from SOURCE: a file, a URL, - for standard input, or an edited script.

    Several sources make one briefing of several stories.

    \b
    audiobrief make article.txt
    audiobrief make article.txt -o out/news.mp3
    cat article.txt | audiobrief make - -o news.mp3
    audiobrief script article.txt --json > edited.json; audiobrief make edited.json
    audiobrief make a.txt b.html https://example.org/c -o morning.mp3 --title "Morning briefing"
    audiobrief make https://example.org/story --cover page
    """
    from audiobrief import briefing

    settings = settled(**chosen)
    settings = replace(
        settings,
        sounds=replace(settings.sounds, music=music or settings.sounds.music),
        show=replace(settings.show, cover=cover or settings.show.cover),
    )
    with remarked(quiet=quiet), reported(quiet=quiet) as progress:
        made = briefing.make(
            *sources,
            output=output,
            title=title,
            minutes=minutes,
            settings=settings,
            progress=progress,
        )
    if as_json:
        from audiobrief.serialising import briefing_to_json

        click.echo(briefing_to_json(made), nl=False)
    elif not quiet:
        minutes, seconds = divmod(round(made.duration), 60)
        click.echo(
            f"{made.path}  {minutes}:{seconds:02} min, {counting(len(made.chapters), 'chapter')}, "
            f"{made.loudness:.1f} LUFS, {made.true_peak:.1f} dBTP"
        )


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@choices
@click.option("--json", "as_json", is_flag=True, help="Print the whole script as JSON, to edit and to make.")
@click.option("--explain", is_flag=True, help="Show what each line of a text was taken for, and why.")
def script(
    sources: tuple[str, ...],
    title: str | None,
    minutes: float | None,
    as_json: bool,
    explain: bool,
    **chosen: Any,
) -> None:
    """Show what will be said about SOURCE, by whom, with which pauses.

    \b
    audiobrief script article.txt
    audiobrief script article.txt --json > edited.json
    audiobrief script article.txt --explain
    """
    if explain:
        for source in sources:
            explained(source, settled(**chosen))
        return
    from audiobrief.briefing import script_of
    from audiobrief.serialising import script_to_json

    with remarked(quiet=False):
        written = script_of(*sources, title=title, minutes=minutes, settings=settled(**chosen))
    if as_json:
        click.echo(script_to_json(written), nl=False)
    else:
        show(written)


class Interval(click.ParamType):
    """A length of time, as in 15m."""

    name = "interval"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from audiobrief.batching.intervals import seconds

        return seconds(value) or self.fail(
            f"{value!r} is no length of time; write it as in 15m, 90s or 1h30m", param, ctx
        )


@main.command()
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--into",
    default="audio",
    show_default=True,
    metavar="FOLDER",
    help="The folder for the briefings; file://, s3:// and the like as well.",
)
@click.option(
    "--watch", type=Interval(), metavar="TIME", help="Look again every so often, as in 15m, until Ctrl-C."
)
@click.option("--workers", type=click.IntRange(1), help="Processes on this machine; by default one a core.")
@click.option("--cluster", metavar="ADDRESS", help="A Dask scheduler whose workers make the briefings.")
@choices
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed.")
@click.option("--json", "as_json", is_flag=True, help="Print how it went as JSON, one line a round.")
def batch(
    sources: tuple[str, ...],
    into: str,
    watch: int | None,
    workers: int | None,
    cluster: str | None,
    quiet: bool,
    as_json: bool,
    **chosen: Any,
) -> None:
    """Make a briefing of each article in SOURCES: folders, lists, feeds, sitemaps, files, URLs.

    Briefings that are there already are made again only if their article, the settings or the program changed.

    \b
    audiobrief batch articles/ --into audio/
    audiobrief batch list.txt https://example.org/feed.xml
    audiobrief batch https://example.org/feed.xml --watch 15m
    audiobrief batch articles/ --cluster tcp://scheduler:8786 --into s3://bucket/audio
    """
    from audiobrief import batching

    if workers and cluster:
        raise click.UsageError("--workers is for this machine; a cluster has workers of its own")
    settings = settled(**chosen)
    if cluster:
        from audiobrief.batching.cluster import Cluster

    executor = Cluster(cluster) if cluster else batching.on_this_machine(workers)

    def round_made() -> batching.Report:
        with counted(quiet=quiet) as progress:
            report = batching.batch(
                *sources, into=into, settings=settings, executor=executor, progress=progress
            )
        show_report(report, into, quiet=quiet, as_json=as_json)
        return report

    report = round_made()
    while watch:
        time.sleep(watch)
        try:
            round_made()
        except AudiobriefError as error:
            click.echo(f"audiobrief: {error}", err=True)
    if report.failures:
        raise SystemExit(1)


@main.command()
@click.option(
    "--settings", "settings_file", type=click.Path(path_type=Path), metavar="FILE", help="Settings."
)
def voices(settings_file: Path | None) -> None:
    """List the engines and their voices: language, installed or not, online or offline."""
    from audiobrief.settings import load_settings
    from audiobrief.speaking import engines

    for engine in engines(load_settings(settings_file)).values():
        place = "online" if engine.online else "offline"
        for voice in engine.voices():
            state = "installed" if voice.installed else f"not installed: {voice.description}"
            click.echo(f"{f'{engine.name}:{voice.name}':<28} {voice.language:<8} {place:<8} {state}")


@main.command()
@click.argument("mp3", type=click.Path(path_type=Path))
@click.option("--base-url", metavar="URL", help="Where the briefing's folder is on the web.")
@click.option(
    "--kind",
    type=click.Choice(["player", "audio", "iframe", "jsonld"]),
    default="player",
    show_default=True,
    help="What to print.",
)
@click.option(
    "--mark",
    type=click.Path(path_type=Path),
    metavar="PAGE",
    help="Print this page, the paragraphs that the briefing reads marked for <audio-brief for=…>.",
)
def embed(mp3: Path, base_url: str | None, kind: Kind, mark: Path | None) -> None:
    """Print HTML to paste into a page, for the finished briefing MP3.

    \b
    audiobrief embed audio/news.mp3 --base-url https://example.org/audio
    audiobrief embed audio/news.mp3 --kind iframe
    audiobrief embed audio/news.mp3 --mark page.html > marked.html
    """
    from audiobrief.publishing.shelf import finished

    briefing = finished(mp3)
    if mark:
        from audiobrief.publishing.marks import marked_page

        click.echo(marked_page(mark, briefing), nl=False)
    else:
        from audiobrief.publishing.embed import embed as embedded
        from audiobrief.settings import load_settings

        click.echo(embedded(briefing, kind, base_url or load_settings().show.base_url), nl=False)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--base-url", metavar="URL", help="Where the folder is on the web, by default that of the settings."
)
@click.option("--title", help="The show's title, by default that of the settings.")
@click.option(
    "--settings", "settings_file", type=click.Path(path_type=Path), metavar="FILE", help="Settings."
)
def feed(folder: Path, base_url: str | None, title: str | None, settings_file: Path | None) -> None:
    """Write a podcast feed and a listing page for the briefings in FOLDER.

    \b
    audiobrief feed audio/ --base-url https://example.org/audio
    audiobrief feed audio/ --base-url https://example.org/audio --title "The Courier, read aloud"
    """
    from audiobrief.publishing.listing import publish
    from audiobrief.publishing.shelf import shelf
    from audiobrief.settings import load_settings

    show = load_settings(settings_file).show
    base_url = base_url or show.base_url
    if not base_url:
        raise click.UsageError("give --base-url, or base_url under [show] in audiobrief.toml")
    found = shelf(folder)
    for _, reason in found.damaged:
        click.echo(f"audiobrief: left out: {reason}", err=True)
    for path in publish(folder, found, replace(show, title=title or show.title), base_url):
        click.echo(path)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8000, show_default=True, help="0 picks a free one."
)
@click.option("--lan", is_flag=True, help="Listen on the network too, and show a QR code for phones.")
@click.option(
    "--settings", "settings_file", type=click.Path(path_type=Path), metavar="FILE", help="Settings."
)
@click.pass_context
def serve(context: click.Context, folder: Path, port: int, lan: bool, settings_file: Path | None) -> None:
    """Serve the briefings in FOLDER to browsers and podcast apps.

    \b
    audiobrief serve audio/
    audiobrief serve audio/ --lan
    """
    from audiobrief.publishing import serving
    from audiobrief.settings import load_settings

    show = load_settings(settings_file).show
    if not folder.is_dir():
        raise SourceError(f"{folder} is not a folder; name the one with the briefings")
    with serving.listen(port, lan=lan) as listener:
        address = serving.address(listener, lan=lan)
        click.echo(f"{address}  (Ctrl-C stops)")
        if lan and sys.stdout.isatty():
            import segno

            segno.make(address).terminal(compact=True)
        try:
            serving.serve(folder, show, listener)
        except KeyboardInterrupt as stop:
            context.exit(stopping.heeded(stop))


@main.command()
@click.argument("mp3", type=click.Path(path_type=Path))
@click.option("--model", metavar="MODEL", help="A Whisper model's folder, or its name if it is here already.")
@click.option(
    "--settings", "settings_file", type=click.Path(path_type=Path), metavar="FILE", help="Settings."
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_context
def check(
    context: click.Context, mp3: Path, model: str | None, settings_file: Path | None, as_json: bool
) -> None:
    """Hear a finished briefing before it is published: is it said as written, and is the sound right?

    \b
    audiobrief check audio/news.mp3
    audiobrief check audio/news.mp3 --model models/faster-whisper-small.en
    """
    from audiobrief.proof import check as proof
    from audiobrief.serialising import report_to_json
    from audiobrief.settings import load_settings

    settings = load_settings(settings_file)
    report = proof(mp3, replace(settings, check=replace(settings.check, model=model or settings.check.model)))
    if as_json:
        click.echo(report_to_json(report), nl=False)
    else:
        shown(report)
    context.exit(1 if report.faults else 0)


def counting(number: int, thing: str) -> str:
    """The number with its noun."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def shown(report: Report) -> None:
    """Print what the proof-listener found."""
    for one in report.misheard:
        minutes, seconds = divmod(int(one.start), 60)
        click.echo(f"{minutes}:{seconds:02}  {one.share:.0%}  {one.text}\n{'':11} heard: {one.heard}")
    for start, end in report.silences:
        click.echo(f"silent from {start:.1f} to {end:.1f} s")
    for moment in report.clicks:
        click.echo(f"a click at {moment:.2f} s")
    click.echo(
        f"{report.word_errors:.1%} of the words heard otherwise, {report.loudness:.1f} LUFS, "
        f"{report.true_peak:.1f} dBTP, {counting(len(report.silences), 'long silence')}, {counting(len(report.clicks), 'click')}"
    )
    for fault in report.faults:
        click.echo(f"audiobrief: {fault}", err=True)


def settled(settings_file: Path | None, no_captions: bool, language: str | None, **voices: Any) -> Settings:
    """The settings file's settings with the command's options over them."""
    from audiobrief.settings import load_settings

    settings = load_settings(settings_file)
    names = {"voice": "narrator", "aside_voice": "aside", "speed": "speed"}
    given = {names[option]: value for option, value in voices.items() if value is not None}
    return replace(
        settings,
        voices=replace(settings.voices, **given),
        parts=replace(settings.parts, captions=settings.parts.captions and not no_captions),
        language=language or settings.language,
    )


def show(script: Script) -> None:
    """Print the script to be read: one utterance a line, its voice and role before it, its pause after it."""
    for utterance in script.utterances:
        said = "" if utterance.spoken == utterance.text else f"\n{'':28} said: {utterance.spoken}"
        click.echo(f"{utterance.voice!s:<16} {utterance.role:<10}  {utterance.text}{said}")
        if utterance.pause_after:
            click.echo(f"{'':28} ({utterance.pause_after:.2f} s)")


def explained(source: str, settings: Settings) -> None:
    """Print each line of a text, what it was taken for, and the signal that told it."""
    from audiobrief.reading import explain

    for verdict in explain(source, public_only=settings.fetch.public_only):
        click.echo(f"{verdict.taken_for:<10} {verdict.signal:<16} {verdict.line}")


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
                click.echo(stage, err=True)

        yield tell


@contextmanager
def counted(*, quiet: bool) -> Iterator[batching.Progress | None]:
    """Where the progress of a batch is told: a bar on a terminal, a line for each article elsewhere."""
    if quiet:
        yield None
    elif sys.stderr.isatty():
        with click.progressbar(range(1), file=sys.stderr, show_pos=True) as bar:

            def move(outcome: batching.Outcome, done: int, total: int) -> None:
                bar.label, bar.pos, bar.length = f"{outcome.state:<9} {shorten(outcome.source)}", done, total
                bar.render_progress()

            yield move
    else:

        def tell(outcome: batching.Outcome, done: int, total: int) -> None:
            click.echo(f"{done}/{total} {outcome.state:<9} {outcome.source}", err=True)

        yield tell


def show_report(report: batching.Report, into: str, *, quiet: bool, as_json: bool) -> None:
    """Print what failed and why, and how many briefings there are of each state."""
    if as_json:
        import msgspec

        document = {"into": into, "counts": report.counts, "articles": report.outcomes}
        click.echo(msgspec.json.encode(document))
        return
    for failure in report.failures:
        click.echo(f"audiobrief: {failure.source}: {failure.reason}", err=True)
    if not quiet:
        for outcome in report.outcomes:
            for remark in outcome.remarks:
                click.echo(f"audiobrief: {outcome.source}: {remark}", err=True)
        told = ", ".join(f"{count} {state}" for state, count in report.counts.items())
        click.echo(f"{into}: {told}")


def shorten(source: str, length: int = 40) -> str:
    """The end of a long address, which tells it from others."""
    return source if len(source) <= length else f"…{source[1 - length :]}"
