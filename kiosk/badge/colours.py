"""Colours (#RRGGBB) and how far apart they are to the eye, by WCAG 2."""

from __future__ import annotations

DARK = "#14202B"
WHITE = "#FFFFFF"
BLACK = "#000000"
_NEARLY_BLACK = 0.04045
"""sRGB is linear up to here."""


def legible_on(colour: str) -> str:
    """White or dark, whichever contrasts more with a colour by the WCAG 2 contrast ratio."""
    return max((WHITE, DARK), key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """The WCAG 2 relative luminance of a colour, 0 to 1."""
    red, green, blue = (
        channel / 12.92 if channel <= _NEARLY_BLACK else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of a colour, each 0 to 1."""
    value = int(colour[1:], 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255
