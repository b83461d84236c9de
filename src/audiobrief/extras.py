"""The extras of the package, for whoever has installed it without them."""

from __future__ import annotations

import re
import shlex
import sys
from importlib.metadata import requires
from typing import Literal

Extra = Literal["check", "cluster", "minutes", "piper"]


def to_install(extra: Extra) -> str:
    """The command that adds an extra's packages where this program runs, from wherever that was installed."""
    wanted = re.compile(rf"(?P<package>[^;]+);.*\bextra == ['\"]{extra}['\"]")
    packages = [
        found["package"].strip() for one in requires("audiobrief") or () if (found := wanted.match(one))
    ]
    return shlex.join([sys.executable, "-m", "pip", "install", *packages])
