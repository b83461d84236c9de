"""Ctrl-C and the signals that ask to end: heard whenever they come."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import SAMPLE, Desk

STATUS = Path("/proc/self/status")

BRIEF = """
import os, signal, time
from audiobrief import stopping

class Brief:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)

stopping.stop_cleanly()
"""

DROPPED = f"""{BRIEF}
try:
    Brief()
    print("dropped", flush=True)
    time.sleep(20)
except KeyboardInterrupt as stop:
    print("cleaned up", flush=True)
    stopping.end(stopping.heeded(stop))
"""

SPARED = """
import os, signal, subprocess, sys
from audiobrief import stopping

stopping.stop_cleanly()
try:
    with stopping.left_to_this_process():
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.5); print('whole')"])
        os.killpg(0, signal.SIGINT)
        print("begun", flush=True)
except KeyboardInterrupt as stop:
    child.wait()
    stopping.end(stopping.heeded(stop))
"""

TOO_LATE = f"""{BRIEF}
Brief()
stopping.end_at_once()
time.sleep(2 * stopping.AGAIN)
print("done")
"""


@pytest.mark.skipif(not STATUS.exists(), reason="needs /proc to see when the program has begun")
@pytest.mark.parametrize("delay", [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5])
def test_ctrl_c_at_the_very_start_is_not_lost(desk: Desk, delay: float) -> None:
    process = desk.start("make", SAMPLE, "-o", "news.mp3")
    while not catches(process.pid, signal.SIGTERM):
        time.sleep(0.001)
    time.sleep(delay)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert out == b""
    assert b"stopped" in err
    assert b"Traceback" not in err
    assert {path.name for path in desk.folder.iterdir()} <= {"cache"}


def catches(pid: int, number: int) -> bool:
    """Whether a process has put a handler of its own in the signal's place."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (number - 1) & 1)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
def test_a_stop_that_the_interpreter_drops_is_repeated() -> None:
    program = subprocess.run([sys.executable, "-c", DROPPED], capture_output=True, timeout=15, check=False)
    assert program.returncode == 130
    assert program.stdout == b"dropped\ncleaned up\n"
    assert program.stderr == b"\naudiobrief: stopped; what was spoken is kept for the next time\n"


def test_a_dropped_stop_that_comes_when_all_is_done_changes_nothing() -> None:
    program = subprocess.run([sys.executable, "-c", TOO_LATE], capture_output=True, timeout=15, check=False)
    assert (program.returncode, program.stdout, program.stderr) == (0, b"done\n", b"")


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="needs signals that can be held back")
def test_ctrl_c_in_a_terminal_is_left_to_the_process_that_started_the_others() -> None:
    program = subprocess.run(
        [sys.executable, "-c", SPARED], capture_output=True, timeout=15, check=False, start_new_session=True
    )
    assert (program.returncode, program.stdout) == (130, b"begun\nwhole\n")
    assert b"Traceback" not in program.stderr


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="needs a terminal's end")
def test_what_nohup_started_outlives_its_terminal(desk: Desk) -> None:
    (desk.folder / "story.txt").write_text("Tide turns\n\nThe tide turned at noon on Friday.\n")
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does; a child takes it over
    try:
        process = desk.start("make", "story.txt", "-o", "news.mp3")
    finally:
        signal.signal(signal.SIGHUP, before)
    while not catches(process.pid, signal.SIGTERM):
        time.sleep(0.001)
    process.send_signal(signal.SIGHUP)
    assert process.wait(60) == 0
    assert (desk.folder / "news.mp3").exists()
