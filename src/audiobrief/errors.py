"""What a user can cause: every error here is shown as one line that says what to do."""

from __future__ import annotations

import errno

ADVICE = {
    errno.ENOENT: "check the name",
    errno.EACCES: "see who may read and write there",
    errno.EPERM: "see who may read and write there",
    errno.EROFS: "name a place that can be written",
    errno.EISDIR: "name a file",
    errno.ENOTDIR: "a file stands where a folder should be; choose another",
    errno.EEXIST: "a file stands where a folder should be; choose another",
    errno.ENAMETOOLONG: "give a shorter name",
    errno.ENOSPC: "make room",
    errno.EDQUOT: "make room",
}


class AudiobriefError(Exception):
    """Any error whose message is meant for the user; the command prints it and exits with 1."""


class SourceError(AudiobriefError):
    """The source cannot be read, or holds no story."""


class SettingsError(AudiobriefError):
    """A setting, or an edited script, is not what it should be."""


class VoiceError(AudiobriefError):
    """No such engine or voice, or it does not speak the article's language."""


class SpeechError(AudiobriefError):
    """An engine did not speak an utterance as it should."""


class EngineAwayError(SpeechError):
    """An engine cannot be had at all just now: asking it again at once is no use."""


class OutputError(AudiobriefError):
    """The briefing cannot be written where it should go."""


class ClusterError(AudiobriefError):
    """The cluster that should make the briefings cannot be used, or was lost."""


def refusal(error: OSError) -> str:
    """What the system says that it refused, and what to do about it."""
    told = error.strerror or str(error)
    advice = ADVICE.get(error.errno or 0)
    return f"{told}; {advice}" if advice else told
