"""A page's marks as PDF operators (ISO 32000-1, 8.5): filled rectangles, outlines and codes."""

from __future__ import annotations

from kiosk.badge.qr import Placed
from kiosk.badge.text import Line

POINTS_PER_MM = 72 / 25.4
DARK = "#14202B"
WHITE = "#FFFFFF"
BLACK = "#000000"
_NEARLY_BLACK = 0.04045
"""sRGB is linear up to here."""


class Page:
    """Gathers what is drawn on a page; places are given from its top left corner.

    Args:
        height: of the page in points; PDF counts from the bottom.
    """

    def __init__(self, height: float) -> None:
        self._height = height
        self._operators: list[str] = []

    def operators(self) -> str:
        """All that was drawn, in order."""
        return "\n".join(self._operators)

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle, in millimetres."""
        left, bottom = x * POINTS_PER_MM, self._height - (y + height) * POINTS_PER_MM
        box = f"{left:.3f} {bottom:.3f} {width * POINTS_PER_MM:.3f} {height * POINTS_PER_MM:.3f} re f"
        self._operators.append(f"q {_fill(colour)} {box} Q")

    def line(self, line: Line, x: float, baseline: float, size: float, colour: str) -> None:
        """A shaped line, its origin at `x` and `baseline` in points, filled by the non-zero rule.

        Outlines of variable fonts cross themselves; the even-odd rule would leave holes there.
        """
        self._operators.append(f"q {_fill(colour)} {size:.4f} 0 0 {size:.4f} {x:.3f} {self._height - baseline:.3f} cm")
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


def legible_on(colour: str) -> str:
    """White or dark, whichever contrasts more with a colour (#RRGGBB) by the WCAG 2 contrast ratio."""
    return max((WHITE, DARK), key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours (#RRGGBB), 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """The WCAG 2 relative luminance of a colour (#RRGGBB), 0 to 1."""
    red, green, blue = (
        channel / 12.92 if channel <= _NEARLY_BLACK else ((channel + 0.055) / 1.055) ** 2.4 for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    value = int(colour[1:], 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _fill(colour: str) -> str:
    red, green, blue = _channels(colour)
    return f"{red:.4f} {green:.4f} {blue:.4f} rg"
