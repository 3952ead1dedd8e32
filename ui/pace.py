"""How fast verdicts pass, and how many scans wait. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

MOST_WAITING = 8
"""Scans that wait for the answer on its way; a disk that hangs must not gather a crowd."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast verdicts pass.

    Attributes:
        milliseconds: of a second; tests make it short.
        patience: seconds after which a refusal clears itself as if somebody had acted; None, as at every real door, waits.
    """

    milliseconds: float = 1000.0
    patience: float | None = None
