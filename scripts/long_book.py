"""A book of many hours in one `make`: time, peak memory, and how exact the cues are at the end.

The voice is a stand-in that speaks at once: tone bursts as long as a voice would take. Prints seconds and
megabytes for a tenth of the hours and for all of them, and how far the last cues are from the sound.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import soundfile

STAND_IN = """
import numpy as np
from audiobrief.speaking import VoiceInfo
from audiobrief.types import Clip

RATE = 24_000

class StandIn:
    name, online, at_once = "stand-in", False, None
    def voices(self): return (VoiceInfo("tone", "en-US"),)
    def find(self, name): return VoiceInfo("tone", "en-US") if name == "tone" else None
    def version(self, voice): return "1"
    def prepare(self, voice): pass
    def speak(self, text, voice):
        time = np.arange(round(len(text) * RATE / 15)) / RATE
        return Clip(np.round(9000 * np.sin(2 * np.pi * (300 + len(text)) * time)).astype(np.int16), RATE)
"""
SENTENCE = "The tide came over the wall of the harbor for the {}th time, and nobody in the town was surprised by it. "
SENTENCES_AN_HOUR = 520
LAST = 20
"""Cues at the end that are looked for in the sound."""

SILENCE = 10 ** (-50 / 20)


@dataclass(frozen=True)
class Run:
    """What one `make` took and gave: seconds, the hungriest process's MB, hours of sound."""

    seconds: float
    megabytes: float
    mp3: Path

    @property
    def hours(self) -> float:
        return float(json.loads(self.mp3.with_suffix(".json").read_text())["duration"]) / 3600


def main(hours: float) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "stand_in.py").write_text(STAND_IN)
        entry = folder / "stand_in-1.dist-info"
        entry.mkdir()
        (entry / "METADATA").write_text("Metadata-Version: 2.1\nName: stand-in\nVersion: 1\n")
        (entry / "entry_points.txt").write_text("[audiobrief.engines]\nstand-in = stand_in:StandIn\n")
        for length in (hours / 10, hours):
            run = made(folder, length)
            print(
                f"{run.hours:6.2f} h  {run.seconds:7.1f} s  {run.seconds / run.hours:6.1f} s an hour  "
                f"{run.megabytes:6.0f} MB  last cues off by at most {1000 * worst(run.mp3):.0f} ms",
                flush=True,
            )


def made(folder: Path, hours: float) -> Run:
    book, mp3 = folder / "book.txt", folder / "book.mp3"
    sentences = (SENTENCE.format(number) for number in range(round(hours * SENTENCES_AN_HOUR)))
    paragraphs = [f"{one}\n\n" if number % 5 == 4 else one for number, one in enumerate(sentences)]
    book.write_text(f"The book of tides\n\n{''.join(paragraphs)}\n")
    command = [sys.executable, "-m", "audiobrief", "make", str(book), "-o", str(mp3), "-q"]
    voices = ["--voice", "stand-in:tone", "--aside-voice", "stand-in:tone"]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", "")))),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    start = time.perf_counter()
    process = subprocess.Popen([*command, *voices], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(os.waitstatus_to_exitcode(status))
    return Run(time.perf_counter() - start, usage.ru_maxrss / 1024, mp3)


def worst(mp3: Path) -> float:
    """How far the starts and ends of the last cues are from where the sound starts and ends, in seconds."""
    cues = json.loads(mp3.with_suffix(".json").read_text())["cues"][-LAST:]
    with soundfile.SoundFile(mp3) as file:
        first = cues[0]["start"] - 0.2
        file.seek(round(first * file.samplerate))
        loud = np.abs(file.read(dtype="float32", always_2d=True)[:, 0]) > SILENCE
    off = 0.0
    for cue in cues:
        begin, end = ((cue[side] - first) * file.samplerate for side in ("start", "end"))
        near = round(0.14 * file.samplerate)
        heard = np.flatnonzero(loud[round(begin) - near : round(end) + near]) + round(begin) - near
        off = max(off, abs(heard[0] - begin) / file.samplerate, abs(heard[-1] - end) / file.samplerate)
    return off
