"""How full a room is, in the steps that people act on."""

from __future__ import annotations

from enum import StrEnum

NEARLY = 90
"""Percent of the seats from which a room is nearly full: time to tell whoever stands in the queue."""


class Filling(StrEnum):
    """How full a room is."""

    UNLIMITED = "unlimited"
    ROOM = "room"
    NEARLY = "nearly full"
    FULL = "full"
    OVER = "over"


def filling_of(inside: int, capacity: int | None) -> Filling:
    """How full a room with so many people inside is; `capacity` None is unlimited."""
    if capacity is None:
        return Filling.UNLIMITED
    if inside > capacity:
        return Filling.OVER
    if inside == capacity:
        return Filling.FULL
    return Filling.NEARLY if inside * 100 >= capacity * NEARLY else Filling.ROOM
