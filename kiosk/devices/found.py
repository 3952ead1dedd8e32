"""What reading a picture gives: codes that were read, and places where one is that can't be read yet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""Rows x columns (gray) or rows x columns x 3 (blue, green, red)."""
Point = tuple[float, float]
"""x and y in pixels of the picture that was given."""
Corners = tuple[Point, Point, Point, Point]
"""Top left, top right, bottom right, bottom left of the code, whichever way it is turned."""

DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Found:
    """One code in a picture; `stage` names what made it readable ("direct": zxing-cpp on the plain picture)."""

    text: str
    corners: Corners
    stage: str = DIRECT


@dataclass(frozen=True, slots=True)
class Located:
    """Where a code is that could not be read; `version` where its size is known."""

    corners: Corners
    version: int | None = None


def centre(corners: Corners) -> Point:
    """The middle between four corners."""
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4
