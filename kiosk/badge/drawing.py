"""A page's marks as PDF operators (ISO 32000-1, 8.5): filled shapes, outlines of text, codes, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.badge.colours import BLACK, WHITE, channels
from kiosk.badge.pictures import Picture
from kiosk.badge.qr import Placed
from kiosk.badge.text import Line

POINTS_PER_MM = 72 / 25.4
_ROUND = 0.5523
"""How far the control points of a quarter circle stand out, in radii."""


class Page:
    """Gathers what is drawn on a page; places are given from its top left corner.

    Args:
        height: of the page in points; PDF counts from the bottom.
        black: whether there is only black ink: every colour but white is drawn black.

    Attributes:
        pictures: by the names that the operators call them.
    """

    def __init__(self, height: float, *, black: bool = False) -> None:
        self._height = height
        self._black = black
        self._operators: list[str] = []
        self.pictures: dict[str, Picture] = {}

    def operators(self) -> str:
        """All that was drawn, in order."""
        return "\n".join(self._operators)

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle, in millimetres."""
        self._operators.append(f"q {self._fill(colour)} {self._box(x, y, width, height)} f Q")

    def rounded(self, x: float, y: float, width: float, height: float, radius: float, colour: str, line: float = 0.0) -> None:
        """A rectangle with round corners, in millimetres: filled, or drawn with a line of that width inside its edge."""
        if line:
            half = line / 2
            path = self._rounded(x + half, y + half, width - line, height - line, max(0.0, radius - half))
            stroke = self._fill(colour).replace("rg", "RG")
            self._operators.append(f"q {stroke} {line * POINTS_PER_MM:.3f} w {path} S Q")
        else:
            self._operators.append(f"q {self._fill(colour)} {self._rounded(x, y, width, height, radius)} f Q")

    def stripes(self, x: float, y: float, width: float, height: float, shapes: str) -> None:
        """Operators of filled black shapes in millimetres from a rectangle's top left corner, clipped to it; y downwards."""
        mm = POINTS_PER_MM
        move = f"{mm:.6f} 0 0 {-mm:.6f} {x * mm:.3f} {self._height - y * mm:.3f} cm"
        self._operators.append(f"q {self._box(x, y, width, height)} W n {move} {_fill(BLACK)} {shapes} f Q")

    def line(self, line: Line, x: float, baseline: float, size: float, colour: str) -> None:
        """A shaped line, its origin at `x` and `baseline` in points, filled by the non-zero rule.

        Outlines of variable fonts cross themselves; the even-odd rule would leave holes there.
        """
        self._operators.append(f"q {self._fill(colour)} {size:.4f} 0 0 {size:.4f} {x:.3f} {self._height - baseline:.3f} cm")
        for run in line.runs:
            scale = 1 / run.typeface.units_per_em
            for glyph in run.glyphs:
                outline = run.typeface.outline(glyph.number)
                if outline:
                    self._operators.append(f"q {scale:.7f} 0 0 {scale:.7f} {glyph.x:.5f} {glyph.y:.5f} cm {outline} f Q")
        self._operators.append("Q")

    def code(self, code: Placed) -> None:
        """A QR symbol in black, one unit a module."""
        module = code.module * POINTS_PER_MM
        left, top = code.x * POINTS_PER_MM, self._height - code.y * POINTS_PER_MM
        bars = " ".join(f"{x} {y} {length} 1 re" for x, y, length in code.symbol.bars())
        self._operators.append(f"q {_fill(BLACK)} {module:.6f} 0 0 {-module:.6f} {left:.5f} {top:.5f} cm {bars} f Q")

    def picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """A picture stretched over a rectangle, in millimetres; what stands out of an open `clipped` isn't seen."""
        name = f"P{len(self.pictures)}"
        self.pictures[name] = picture
        left, bottom, across, up = self._corners(x, y, width, height)
        self._operators.append(f"q {across:.4f} 0 0 {up:.4f} {left:.4f} {bottom:.4f} cm /{name} Do Q")

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float, radius: float = 0.0) -> Iterator[None]:
        """Draw nothing outside a rectangle, round its corners as `rounded` does; in millimetres."""
        path = self._rounded(x, y, width, height, radius) if radius else self._box(x, y, width, height)
        self._operators.append(f"q {path} W n")
        yield
        self._operators.append("Q")

    def _fill(self, colour: str) -> str:
        return _fill(BLACK if self._black and colour.upper() != WHITE else colour)

    def _corners(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        mm = POINTS_PER_MM
        return x * mm, self._height - (y + height) * mm, width * mm, height * mm

    def _box(self, x: float, y: float, width: float, height: float) -> str:
        left, bottom, across, up = self._corners(x, y, width, height)
        return f"{left:.3f} {bottom:.3f} {across:.3f} {up:.3f} re"

    def _rounded(self, x: float, y: float, width: float, height: float, radius: float) -> str:
        left, bottom, across, up = self._corners(x, y, width, height)
        right, top = left + across, bottom + up
        r = min(radius * POINTS_PER_MM, across / 2, up / 2)
        k = r * (1 - _ROUND)
        return (
            f"{left + r:.3f} {bottom:.3f} m {right - r:.3f} {bottom:.3f} l"
            f" {right - k:.3f} {bottom:.3f} {right:.3f} {bottom + k:.3f} {right:.3f} {bottom + r:.3f} c"
            f" {right:.3f} {top - r:.3f} l {right:.3f} {top - k:.3f} {right - k:.3f} {top:.3f} {right - r:.3f} {top:.3f} c"
            f" {left + r:.3f} {top:.3f} l {left + k:.3f} {top:.3f} {left:.3f} {top - k:.3f} {left:.3f} {top - r:.3f} c"
            f" {left:.3f} {bottom + r:.3f} l {left:.3f} {bottom + k:.3f} {left + k:.3f} {bottom:.3f}"
            f" {left + r:.3f} {bottom:.3f} c h"
        )


def _fill(colour: str) -> str:
    red, green, blue = channels(colour)
    return f"{red:.4f} {green:.4f} {blue:.4f} rg"
