"""Where a box goes that is dragged: to edges of others and of the page where they are near, else to the grid. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ui.layout_editor_edits import SMALLEST, Rect, on_grid

REACH = 1.2
"""Millimetres within which an edge draws another to itself."""
_HAIR = 1e-6
Handle = tuple[int, int]
"""Which edges a handle moves: -1 the left or upper one, 1 the right or lower one, 0 neither; (0, 0) moves the whole."""
HANDLES: tuple[Handle, ...] = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where a box goes.

    Attributes:
        upright, level: edges that it was drawn to, in millimetres from the page's left and upper edge.
    """

    rect: Rect
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


def dragged(
    start: Rect, handle: Handle, across: float, down: float, page: Rect, others: Sequence[Rect], *, free: bool = False
) -> Snapped:
    """Where a box is after a drag.

    Args:
        start: where it was.
        handle: by which it was taken.
        across: millimetres that it was dragged to the right.
        down: and downwards.
        page: which it doesn't leave.
        others: boxes of the same side.
        free: keep to the grid only.
    """
    edges_x = [] if free else [edge for other in (*others, page) for edge in (other.x, other.right)]
    edges_y = [] if free else [edge for other in (*others, page) for edge in (other.y, other.bottom)]
    x, right, upright = _axis(start.x, start.right, handle[0], across, page.width, edges_x, whole=handle == (0, 0))
    y, bottom, level = _axis(start.y, start.bottom, handle[1], down, page.height, edges_y, whole=handle == (0, 0))
    return Snapped(Rect(x, y, round(right - x, 3), round(bottom - y, 3)), upright, level)


def _axis(
    low: float, high: float, which: int, by: float, page: float, edges: Sequence[float], *, whole: bool
) -> tuple[float, float, tuple[float, ...]]:
    """Both edges after the drag on one axis, and the edges that drew them."""
    if whole:
        size = high - low
        most = max(0.0, page - size)
        wish = max(0.0, min(low + by, most))
        found = [(abs(edge - at), edge, edge - at) for edge in edges for at in (wish, wish + size)]
        near = min(found, default=None)
        if near is not None and near[0] <= REACH and -_HAIR <= wish + near[2] <= most + _HAIR:
            start = wish + near[2]
            return round(start, 3), round(start + size, 3), (near[1],)
        start = min(on_grid(wish), most)
        return round(start, 3), round(start + size, 3), ()
    if which == 0:
        return low, high, ()
    at, drawn = _edge((low if which < 0 else high) + by, edges)
    if which < 0:
        at = max(0.0, min(at, high - SMALLEST))
        return round(at, 3), high, drawn if at in drawn else ()
    at = min(page, max(at, low + SMALLEST))
    return low, round(at, 3), drawn if at in drawn else ()


def _edge(at: float, edges: Sequence[float]) -> tuple[float, tuple[float, ...]]:
    near = min(edges, key=lambda edge: abs(edge - at), default=None)
    return (near, (near,)) if near is not None and abs(near - at) <= REACH else (on_grid(at), ())
