"""What a badge is drawn for: the dots and the ink of the printer that it goes to."""

from __future__ import annotations

from dataclasses import dataclass

USUAL_DOTS = 203
"""Dots an inch of the coarsest printers that badges meet; finer ones print a multiple or don't mind."""


@dataclass(frozen=True, slots=True)
class Target:
    """A printer as the drawing sees it.

    Attributes:
        dots_per_inch: modules of a code are whole dots wide.
        black: it prints black dots only: colours become text and pattern.
    """

    dots_per_inch: int = USUAL_DOTS
    black: bool = False
