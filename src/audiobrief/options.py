"""What several commands can be told, and the settings that come of it."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from audiobrief.settings import Settings

    Command = Callable[..., None]

YEAR = 366 * 24 * 60 * 60
"""Seconds."""


class Between(click.FloatRange):
    """A number within bounds; click takes "nan" for one."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value} is not a number.", param, ctx)
        return number


class Named(click.Path):
    """A file's or a folder's path; what a shell gives for a variable that is not set is none.

    Whether it can be read is told by who reads it.
    """

    def __init__(self) -> None:
        super().__init__(path_type=Path, readable=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return super().convert(value, param, ctx) if value else self.fail("the name is empty.", param, ctx)


class Tag(click.ParamType):
    """A language's tag, as in pt-BR."""

    name = "tag"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from audiobrief.settings import A_LANGUAGE, LANGUAGE

        if not LANGUAGE.fullmatch(value):
            self.fail(f"{value!r} is not {A_LANGUAGE}.", param, ctx)
        return str(value)


class Interval(click.ParamType):
    """A length of time, as in 15m."""

    name = "interval"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from audiobrief.batching.intervals import seconds

        length = seconds(value)
        if not length or length > YEAR:
            self.fail(
                f"{value!r} is no length of time up to a year; write it as in 15m, 90s or 1h30m", param, ctx
            )
        return length


def options(*chosen: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one, in the order in which help lists them."""

    def added(command: Command) -> Command:
        for option in reversed(chosen):
            command = option(command)
        return command

    return added


settings_option = click.option(
    "--settings",
    "settings_file",
    type=Named(),
    metavar="FILE",
    help="A settings file, by default audiobrief.toml in this folder if there is one.",
)

show_title_option = click.option("--title", help="The show's title, by default that of the settings.")

voicing = options(
    click.option(
        "--voice",
        metavar="ENGINE:NAME",
        help="The narrator, as in hibari:heart; `audiobrief voices` lists all.",
    ),
    click.option("--aside-voice", metavar="ENGINE:NAME", help="Who tells the captions, as in piper:joe."),
    click.option(
        "--speed", type=Between(0.5, 2), metavar="FACTOR", help="The voices' pace: 1.2 is a fifth faster."
    ),
    click.option(
        "--language",
        type=Tag(),
        metavar="TAG",
        help="The article's language, as in en or fr; by default it is told from the page.",
    ),
    click.option("--no-captions", is_flag=True, help="Leave the captions out."),
    settings_option,
)
"""What any article's script depends on."""

editing = options(
    click.option(
        "--title",
        help="The briefing's title, by default the article's; of several stories “News briefing”.",
    ),
    click.option(
        "--minutes",
        type=Between(0.1, 600),
        metavar="NUMBER",
        help="The minutes it may take at most: sentences are left out until it fits.",
    ),
)
"""What makes one briefing another than its articles."""


def settled(
    settings_file: Path | None,
    no_captions: bool,
    language: str | None,
    music: str | None = None,
    cover: Path | None = None,
    **voices: Any,
) -> Settings:
    """The settings file's settings with the command's options over them."""
    from audiobrief.settings import load_settings

    settings = load_settings(settings_file)
    names = {"voice": "narrator", "aside_voice": "aside", "speed": "speed"}
    given = {names[option]: value for option, value in voices.items() if value is not None}
    return replace(
        settings,
        voices=replace(settings.voices, **given),
        parts=replace(settings.parts, captions=settings.parts.captions and not no_captions),
        sounds=replace(settings.sounds, music=music or settings.sounds.music),
        show=replace(settings.show, cover=cover or settings.show.cover),
        language=language or settings.language,
    )
