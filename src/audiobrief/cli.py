"""The command: parses, calls one function of the API, reports."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

import click

from audiobrief import console, memory, stopping
from audiobrief.commands import Commands
from audiobrief.errors import AudiobriefError, SourceError
from audiobrief.options import (
    Interval,
    Named,
    editing,
    settings_option,
    settled,
    show_title_option,
    voicing,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from audiobrief import batching
    from audiobrief.publishing.embed import Kind


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="audiobrief", message="%(prog)s %(version)s")
def main() -> None:
    """Turn a news article into a finished audio briefing."""
    memory.spend()
    stopping.stop_cleanly()


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "-o",
    "--output",
    type=Named(),
    metavar="FILE",
    help="The MP3 to write, or a folder for it; by default it goes to audio/, named after the title.",
)
@voicing
@editing
@click.option("--music", metavar="FILE", help="A sound file to play under the opening and the closing.")
@click.option(
    "--cover",
    type=Named(),
    metavar="FILE",
    help="The MP3's picture: a JPEG or PNG file, or the word page for the article's own.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the briefing as JSON.")
def make(
    sources: tuple[str, ...],
    output: Path | None,
    title: str | None,
    minutes: float | None,
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
    from audiobrief.scribe import Scribe

    with Scribe() as scribe, console.remarked(quiet=quiet), console.reported(quiet=quiet) as progress:
        from audiobrief import briefing

        made = briefing.make(
            *sources,
            output=output,
            title=title,
            minutes=minutes,
            settings=settled(**chosen),
            progress=progress,
            write=scribe.written,
        )
    console.made(made, quiet=quiet, as_json=as_json)


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@voicing
@editing
@click.option("--json", "as_json", is_flag=True, help="Print the whole script as JSON, to edit and to make.")
@click.option(
    "--explain", is_flag=True, help="Show what each line of a text or a page was taken for, and why."
)
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
    if explain and as_json:
        raise click.UsageError("--explain is printed as text; leave out --json")
    settings = settled(**chosen)
    if explain:
        from audiobrief.reading import explain as explained

        for source in sources:
            console.explained(explained(source, public_only=settings.fetch.public_only))
        return
    from audiobrief.scripting import script_of

    with console.remarked(quiet=False):
        written = script_of(*sources, title=title, minutes=minutes, settings=settings)
    console.script(written, as_json=as_json)


@main.command(short_help="Make a briefing of each of many articles.")
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--into",
    default="audio",
    show_default=True,
    metavar="FOLDER",
    help="The folder for the briefings, or an address as in s3://bucket/audio.",
)
@click.option(
    "--watch",
    type=Interval(),
    metavar="TIME",
    help="Look for new articles every so often, as in 15m, until Ctrl-C.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    metavar="NUMBER",
    help="How many articles are worked on at once; by default one a core.",
)
@click.option(
    "--cluster", metavar="ADDRESS", help="A Dask scheduler whose workers make the briefings instead."
)
@voicing
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

    settings, executor = settled(**chosen), at_work(workers, cluster)

    def round_made() -> batching.Report:
        with console.counted(quiet=quiet) as progress:
            report = batching.batch(
                *sources, into=into, settings=settings, executor=executor, progress=progress
            )
        console.batch(report, into, quiet=quiet, as_json=as_json)
        return report

    report = round_made()
    if watch:
        again_and_again(round_made, watch)
    if report.failures:
        raise SystemExit(1)


def at_work(workers: int | None, cluster: str | None) -> batching.Executor:
    """Who makes the briefings of a batch: this machine's processes, or a cluster's workers."""
    from audiobrief import batching

    if not cluster:
        return batching.on_this_machine(workers)
    if workers:
        raise click.UsageError("--workers is for this machine; a cluster has workers of its own")
    from audiobrief.batching.cluster import Cluster

    return Cluster(cluster)


def again_and_again(round_made: Callable[[], object], seconds: int) -> NoReturn:
    """Make a round every so many seconds; what stops one is told, and does not stop the next."""
    while True:
        time.sleep(seconds)
        try:
            round_made()
        except AudiobriefError as error:
            click.echo(f"audiobrief: {error}", err=True)


@main.command()
@settings_option
def voices(settings_file: Path | None) -> None:
    """List the voices by engine: language, offline or online, installed or how to get it."""
    from audiobrief.settings import load_settings
    from audiobrief.speaking import engines

    for engine in engines(load_settings(settings_file)).values():
        place = "online" if engine.online else "offline"
        for voice in engine.voices():
            state = "installed" if voice.installed else f"not installed: {voice.description}"
            click.echo(f"{f'{engine.name}:{voice.name}':<28} {voice.language:<8} {place:<8} {state}")


@main.command()
@click.argument("mp3", type=Named())
@click.option(
    "--base-url",
    metavar="URL",
    help="Where the briefing's folder is on the web, by default that of the settings; without one, beside the page.",
)
@click.option(
    "--kind",
    type=click.Choice(["player", "audio", "iframe", "jsonld"]),
    default="player",
    show_default=True,
    help="The player, the browser's own player, the player page in a frame, or metadata.",
)
@click.option(
    "--mark",
    type=Named(),
    metavar="PAGE",
    help="Print this HTML file instead, with the paragraphs marked that the briefing reads.",
)
@settings_option
def embed(mp3: Path, base_url: str | None, kind: Kind, mark: Path | None, settings_file: Path | None) -> None:
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

        base_url = base_url or load_settings(settings_file).show.base_url
        click.echo(embedded(briefing, kind, base_url), nl=False)


@main.command()
@click.argument("folder", type=Named())
@click.option(
    "--base-url", metavar="URL", help="Where the folder is on the web, by default that of the settings."
)
@show_title_option
@settings_option
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
@click.argument("folder", type=Named())
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=8000,
    show_default=True,
    metavar="NUMBER",
    help="The port to listen on; 0 picks a free one.",
)
@click.option("--lan", is_flag=True, help="Listen on the network too, and show a QR code for phones.")
@show_title_option
@settings_option
@click.pass_context
def serve(
    context: click.Context,
    folder: Path,
    port: int,
    lan: bool,
    title: str | None,
    settings_file: Path | None,
) -> None:
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
    if not os.access(folder, os.R_OK | os.X_OK):
        raise SourceError(f"cannot read the folder {folder}; see who may read there")
    with serving.listen(port, lan=lan) as listener:
        address = serving.address(listener, lan=lan)
        click.echo(f"{address}  (Ctrl-C stops)")
        if lan and sys.stdout.isatty():
            import segno

            segno.make(address).terminal(compact=True)
        try:
            serving.serve(folder, replace(show, title=title or show.title), listener)
        except KeyboardInterrupt as stop:
            context.exit(stopping.heeded(stop))


@main.command(short_help="Hear a finished briefing before it is published.")
@click.argument("mp3", type=Named())
@click.option(
    "--model",
    metavar="MODEL",
    help="A Whisper model's folder, or the name of one that is on this machine; by default that of the settings.",
)
@settings_option
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
    from audiobrief.settings import load_settings

    settings = load_settings(settings_file)
    report = proof(mp3, replace(settings, check=replace(settings.check, model=model or settings.check.model)))
    console.proof(report, as_json=as_json)
    context.exit(1 if report.faults else 0)
