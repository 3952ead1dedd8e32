"""What a printed page of the guide looks like: colours, type, lengths; and the small things that are drawn, not written."""

from __future__ import annotations

import math
from collections.abc import Callable

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kiosk.guide.page import Shape

INK, MUTED, LINE, SOFT, ACTION = (HexColor(code) for code in ("#14212B", "#55646F", "#D5DDE3", "#EEF2F5", "#005E8A"))
SHAPES: dict[Shape, Color] = {
    Shape.TICK: HexColor("#0B6B3A"),
    Shape.CROSS: HexColor("#A3121F"),
    Shape.BAR: HexColor("#F2B705"),
}
WHITE = HexColor("#FFFFFF")
MARGIN = 12 * mm
GUTTER = 7 * mm


class Sign(Flowable):  # type: ignore[misc]
    """The shape of a verdict.

    Args:
        shape: which.
        size: of its side, in points.
    """

    def __init__(self, shape: Shape, size: float) -> None:
        super().__init__()
        self.shape, self.width, self.height = shape, size, size

    def draw(self) -> None:
        """Draw it from (0, 0)."""
        canvas, half = self.canv, self.width / 2
        canvas.setFillColor(SHAPES[self.shape])
        _DRAWN[self.shape](canvas, half)


class Number(Flowable):  # type: ignore[misc]
    """A number on a disc, as it stands on the pictures."""

    def __init__(self, number: str, size: float, face: str) -> None:
        super().__init__()
        self.number, self.width, self.height, self._face = number, size, size, face

    def draw(self) -> None:
        """Draw it from (0, 0)."""
        half = self.width / 2
        self.canv.setFillColor(ACTION)
        self.canv.circle(half, half, half, stroke=0, fill=1)
        self.canv.setFillColor(WHITE)
        self.canv.setFont(self._face, self.width * 0.68)
        self.canv.drawCentredString(half, half - self.width * 0.245, self.number)


def _tick(canvas: Canvas, half: float) -> None:
    canvas.circle(half, half, half, stroke=0, fill=1)
    _stroke(canvas, half, (-0.45, 0.0), (-0.12, -0.36), (0.48, 0.36))


def _cross(canvas: Canvas, half: float) -> None:
    _polygon(canvas, [(half + half * math.cos(angle), half + half * math.sin(angle)) for angle in _angles(8, math.pi / 8)])
    _stroke(canvas, half, (-0.36, -0.36), (0.36, 0.36))
    _stroke(canvas, half, (-0.36, 0.36), (0.36, -0.36))


def _bar(canvas: Canvas, half: float) -> None:
    _polygon(canvas, [(0, half * 0.12), (2 * half, half * 0.12), (half, half * 1.9)])
    _stroke(canvas, half, (0, 0.42), (0, -0.12), colour=INK)
    _stroke(canvas, half, (0, -0.5), (0, -0.52), colour=INK)


def _angles(count: int, first: float) -> list[float]:
    return [first + 2 * math.pi * number / count for number in range(count)]


def _polygon(canvas: Canvas, points: list[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _stroke(canvas: Canvas, half: float, *points: tuple[float, float], colour: Color = WHITE) -> None:
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(half * 0.26)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(half + half * points[0][0], half + half * points[0][1])
    for x, y in points[1:]:
        path.lineTo(half + half * x, half + half * y)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


_DRAWN: dict[Shape, Callable[[Canvas, float], None]] = {Shape.TICK: _tick, Shape.CROSS: _cross, Shape.BAR: _bar}
