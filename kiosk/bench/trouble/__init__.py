"""Photographs of trouble, made by us: codes as they come to a desk and hardly anybody can read them; the truth is known.

What happens to a picture happens in the world's own order: print or screen, then damage to it, then the sheet's bends and
the perspective, then light, then lens and shutter, then the sensor, then the camera's sharpening, then JPEG. Light is
added and multiplied in linear values, so that glare saturates and blur spreads as they do in a camera.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from kiosk.bench.trouble.negatives import negatives
from kiosk.bench.trouble.recipes import RECIPES
from kiosk.bench.trouble.shot import Photo, shot_of, taken

CATEGORIES: tuple[str, ...] = tuple(RECIPES)
"""Every trouble by name, the first of them none."""

__all__ = ["CATEGORIES", "Photo", "negatives", "photograph", "photographs"]


def photograph(category: str, number: int, of: int, seed: int = 0) -> Photo:
    """One picture of a category; the same arguments always give the same one.

    Args:
        category: one of `CATEGORIES`.
        number: from 0 on; the trouble grows with it.
        of: how many there are, so that a third of them is easy, a third hard, a third at the edge of the possible.
        seed: another one gives other pictures.
    """
    rng = np.random.default_rng([seed, CATEGORIES.index(category), number, of])
    strength = (number + float(rng.random())) / of
    shot = shot_of(rng)
    RECIPES[category](shot, strength)
    return taken(shot, category, strength)


def photographs(each: int, seed: int = 0, categories: Iterable[str] = CATEGORIES) -> Iterator[Photo]:
    """So many pictures of each category, one at a time in memory."""
    for category in categories:
        for number in range(each):
            yield photograph(category, number, each, seed)
