"""What a user can cause: every error here is shown as one line that says what to do."""


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
