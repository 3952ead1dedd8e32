"""What a hand can hold up: a flat picture, and where on it the code is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.demo.pixels import Image


class Material(StrEnum):
    """What the card is made of, which decides how it shines and how it is held."""

    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Card:
    """A flat thing in its own pixels.

    Attributes:
        face: a sprite (BGRA, premultiplied).
        code: left, top, width, height of the code's symbol on the face, without its quiet zone.
        modules: how many modules the code has on a side.
    """

    face: Image
    code: tuple[float, float, float, float]
    modules: int
    material: Material
