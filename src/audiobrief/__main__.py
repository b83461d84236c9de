"""`audiobrief`, and `python -m audiobrief`."""

from audiobrief import stopping


def run() -> None:
    """The command; a signal is heeded before the rest of the program is loaded."""
    stopping.end_at_once()
    from audiobrief.cli import main

    main(prog_name="audiobrief")


if __name__ == "__main__":
    run()
