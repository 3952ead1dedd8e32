"""What a scanner wraps around a code's text, on whatever way it comes."""

from __future__ import annotations

import re
from enum import StrEnum

LONGEST = 4296
"""Letters in the largest QR code (version 40, alphanumeric mode); nothing longer is a code."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]", re.ASCII)


class End(StrEnum):
    """What ends a code."""

    ENTER = "enter"
    """The Enter key of a keyboard scanner, a carriage return from a serial one."""
    TAB = "tab"
    LINE_FEED = "lf"
    PAUSE = "pause"
    """That nothing more comes for a while."""


USUAL_ENDS = frozenset({End.ENTER, End.TAB, End.LINE_FEED})


def bare(text: str, prefix: str = "", suffix: str = "") -> str:
    """The text without the prefix and suffix that the scanner is set to send, and without an AIM symbology identifier.

    Identifiers (ISO/IEC 15424) are `]`, a letter for the symbology and a modifier: `]Q1` before a QR code's text. What is
    not there is not missed; a text that is nothing else stays as it is.
    """
    inner = _without_identifier(text).removeprefix(prefix).removesuffix(suffix)
    return _without_identifier(inner) or text


def _without_identifier(text: str) -> str:
    return text[3:] if _AIM.match(text) else text
