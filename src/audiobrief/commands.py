"""The commands as one: shows the errors a user can cause, each as one line on stderr."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from audiobrief import stopping
from audiobrief.errors import AudiobriefError, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator


class Commands(click.Group):
    """Shows the errors a user can cause as one line, and ends quietly on Ctrl-C."""

    def main(self, *arguments: Any, **more: Any) -> Any:
        try:
            return super().main(*arguments, **more)
        except OSError as error:
            click.echo(f"audiobrief: {told(error)}", err=True)
            os._exit(1)  # at its end Python would write what is left, and fail again

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        if not arguments:
            return super().parse_args(context, arguments)  # which shows the help
        with usage_in_a_line(context):
            return super().parse_args(context, arguments)

    def invoke(self, context: click.Context) -> Any:
        try:
            with usage_in_a_line(context):
                return super().invoke(context)
        except AudiobriefError as error:
            click.echo(f"audiobrief: {' '.join(str(error).split())}", err=True)
            context.exit(1)
        except KeyboardInterrupt as stop:
            stopping.end(stopping.heeded(stop))


@contextmanager
def usage_in_a_line(context: click.Context) -> Iterator[None]:
    """What is wrong in what was asked for, as one line, and where to read how it is asked for; exits with 2."""
    try:
        yield
    except click.UsageError as error:
        within = f" {context.invoked_subcommand}" if context.invoked_subcommand else ""
        command = error.ctx.command_path if error.ctx else f"{context.command_path}{within}"
        said = " ".join(error.format_message().split()).rstrip(".")
        click.echo(f"audiobrief: {said} (see {command} --help)", err=True)
        context.exit(2)


def told(error: OSError) -> str:
    """What the system refused, and what to do, where nothing closer to it has told."""
    if error.errno == errno.ENOSPC and error.filename is None:
        return "what was to be printed is not whole: no space left; make room"
    try:
        Path.cwd()
    except OSError:
        return "the folder that this was run in is not there any more; change to another"
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{refusal(error)}"
