"""The MP3 that mastering makes, measured by ffmpeg."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import numpy as np
import pytest

from audiobrief.errors import OutputError
from audiobrief.ffmpeg import executable
from audiobrief.mastering import Material, master
from audiobrief.metering import measure
from audiobrief.settings import Audio

if TYPE_CHECKING:
    from pathlib import Path


def material(level: float, seconds: float = 8.0) -> Material:
    """Noise that swells and falls like speech, with peaks far over its loudness."""
    generator = np.random.default_rng(0)
    time = np.arange(round(seconds * 24_000)) / 24_000
    wave = generator.standard_normal(len(time)) * (0.3 + np.sin(2 * np.pi * 3 * time) ** 8)
    samples = np.round(np.clip(wave * level, -1, 1) * 32767).astype("<i2").tobytes()
    return Material(lambda: [samples], 24_000, -26.0)


def by_ffmpeg(path: Path) -> tuple[float, float]:
    command = [
        executable(),
        "-hide_banner",
        "-nostats",
        "-i",
        str(path),
        "-af",
        "ebur128=peak=true:framelog=quiet",
    ]
    log = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True).stderr
    summary = log.rpartition("Summary:")[2]
    integrated, peak = (float(re.findall(rf"\b{name}:\s+(\S+)", summary)[0]) for name in ("I", "Peak"))
    return integrated, peak


@pytest.mark.parametrize("level", [0.005, 0.05, 0.3])
@pytest.mark.parametrize(
    "audio", [Audio(), Audio(loudness=-19, true_peak=-2, bitrate=64)], ids=["default", "quiet"]
)
def test_whatever_comes_in_goes_out_at_the_loudness_that_is_set(
    tmp_path: Path, level: float, audio: Audio
) -> None:
    measured = master(material(level), tmp_path / "news.mp3", audio)
    integrated, peak = by_ffmpeg(tmp_path / "news.mp3")
    assert integrated == pytest.approx(audio.loudness, abs=0.5)
    assert peak <= audio.true_peak
    assert measured.loudness == pytest.approx(integrated, abs=0.1)
    assert measured.true_peak == pytest.approx(peak, abs=0.2)


def test_a_long_file_is_measured_in_stretches(tmp_path: Path) -> None:
    master(material(0.1, seconds=150), tmp_path / "news.mp3", Audio())
    integrated, peak = by_ffmpeg(tmp_path / "news.mp3")
    measured = measure(tmp_path / "news.mp3")
    assert measured.loudness == pytest.approx(integrated, abs=0.1)
    assert measured.true_peak == pytest.approx(peak, abs=0.2)


def test_a_target_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="No such file"):
        master(material(0.1), tmp_path / "nowhere" / "news.mp3", Audio())


def test_what_goes_wrong_while_rendering_goes_through(tmp_path: Path) -> None:
    def broken() -> object:
        yield b"\0" * 48_000
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        master(Material(broken, 24_000, -26.0), tmp_path / "news.mp3", Audio())  # type: ignore[arg-type]
