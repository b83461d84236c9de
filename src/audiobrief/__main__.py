"""`audiobrief`, and `python -m audiobrief`."""

import os
import sys

from audiobrief import stopping


def run() -> None:
    """The command; a signal is heeded before the rest of the program is loaded."""
    stopping.end_at_once()
    furnish()
    from audiobrief.cli import main

    try:
        main(prog_name="audiobrief")
    except SystemExit as done:
        stopping.end_at_once()
        if isinstance(done.code, int):
            stopping.leave(done.code)
        raise


def furnish() -> None:
    """Put in place what a bare surrounding lacks: the search path, and the standard streams that are closed.

    The next file to be opened would take the number of a closed stream, and get what is written there.
    """
    os.environ.setdefault("PATH", os.defpath)
    while (number := os.open(os.devnull, os.O_RDWR)) < 3:
        pass
    os.close(number)
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(2, "w", encoding="utf-8")  # noqa: SIM115


if __name__ == "__main__":
    run()
