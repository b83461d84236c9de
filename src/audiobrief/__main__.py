"""`audiobrief`, and `python -m audiobrief`."""

from audiobrief import stopping


def run() -> None:
    """The command; a signal is heeded before the rest of the program is loaded."""
    stopping.end_at_once()
    from audiobrief.cli import main

    try:
        main(prog_name="audiobrief")
    except SystemExit as done:
        if isinstance(done.code, int) and done.code:
            stopping.leave(done.code)
        raise


if __name__ == "__main__":
    run()
