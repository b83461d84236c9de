"""A process that reads the articles and writes the script while this one loads the voices.

Python runs one thread at a time: in one process, the one would wait for the other.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from audiobrief.errors import AudiobriefError
from audiobrief.stopping import left_to_this_process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audiobrief.reading.contents import Contents
    from audiobrief.settings import Settings
    from audiobrief.types import Script


class Scribe:
    """Writes one script in a process that is started at once; here, where there can be no such process."""

    def __enter__(self) -> Self:
        self._process = _started()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()

    def written(
        self, found: Sequence[Contents], title: str | None, minutes: float | None, settings: Settings
    ) -> Script:
        """What `scripting.written` writes; raises what it raises, and remarks what it remarks."""
        answer = self._answer((found, title, minutes, settings))
        if not answer:
            from audiobrief.scripting import written

            return written(found, title, minutes, settings)
        written_or_error, remarks = pickle.loads(answer)  # noqa: S301
        _tell(remarks)
        if isinstance(written_or_error, AudiobriefError):
            raise written_or_error
        script: Script = written_or_error
        return script

    def _answer(self, request: tuple[Any, ...]) -> bytes:
        """What the process answers; nothing if there is none, or it came to grief."""
        if not self._process:
            return b""
        answer = self._process.communicate(pickle.dumps(request))[0]
        return answer if self._process.returncode == 0 else b""


def _started() -> subprocess.Popen[bytes] | None:
    """The process, with the modules that this one has; None where there is no interpreter to start it with."""
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-P", "-m", __name__]
    with suppress(OSError), left_to_this_process():
        return subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings,
        )
    return None


def _tell(remarks: Sequence[str]) -> None:
    from audiobrief.remarks import REMARKS

    for remark in remarks:
        REMARKS.warning(remark)


def main() -> None:
    """Answer the one request of the process that started this one."""
    from audiobrief import remarks
    from audiobrief.scripting import written

    reply = sys.stdout.buffer
    sys.stdout = sys.stderr  # where a library prints, it is not to garble the answer
    request = pickle.load(sys.stdin.buffer)  # noqa: S301
    answer: Script | AudiobriefError
    with remarks.kept() as told:
        try:
            answer = written(*request)
        except AudiobriefError as error:
            answer = error
    reply.write(pickle.dumps((answer, told)))
    reply.flush()


if __name__ == "__main__":
    main()
