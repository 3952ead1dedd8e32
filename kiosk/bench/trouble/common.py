"""What the recipes share: strengths, places on the code, paper or telephone."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from kiosk.bench.trouble.shot import Shot
from kiosk.bench.trouble.view import Layer

Recipe = Callable[[Shot, float], None]
"""Changes a shot by a trouble of that strength, 0 to 1."""


def between(strength: float, low: float, high: float) -> float:
    """The number that far between the two."""
    return low + (high - low) * strength


def on_code(shot: Shot, layer: Layer, spread: float = 0.45) -> tuple[float, float]:
    """A place of the frame on the code or near it."""
    corners = np.array(layer.corners)
    a, b = shot.uniform(0.5 - spread, 0.5 + spread), shot.uniform(0.5 - spread, 0.5 + spread)
    top, bottom = corners[0] * (1 - a) + corners[1] * a, corners[3] * (1 - a) + corners[2] * a
    x, y = top * (1 - b) + bottom * b
    return float(x), float(y)


def side_of(layer: Layer) -> float:
    """How many pixels of the frame the code is wide, about."""
    corners = np.array(layer.corners)
    return float(np.sqrt(abs(cv2.contourArea(corners.astype(np.float32)))))


def on_paper(shot: Shot) -> None:
    """Hold up paper."""
    if shot.screen:
        shot.screen, shot.level = False, "M"


def on_phone(shot: Shot) -> None:
    """Hold up a telephone, which shows a ticket and no badge."""
    shot.screen = True
    if shot.kind == "badge":
        shot.kind = ("indico", "pretix", "uuid", "plain")[shot.rng.integers(4)]
