"""What to type for a package that is not there, wherever audiobrief was installed from."""

from __future__ import annotations

import shlex
import sys

import pytest

from audiobrief.extras import Extra, to_install


@pytest.mark.parametrize(
    ("extra", "package"),
    [("minutes", "sumy"), ("check", "faster-whisper"), ("cluster", "distributed"), ("piper", "piper-tts")],
)
def test_the_packages_of_an_extra_are_named_themselves(extra: Extra, package: str) -> None:
    command = shlex.split(to_install(extra))
    assert command[:4] == [sys.executable, "-m", "pip", "install"]
    assert any(one.startswith(package) for one in command[4:])
    assert "audiobrief" not in " ".join(command[4:])
