"""A badge's PDF as a picture for the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from ui.station import Station

_DPI = 180
"""Enough for the preview on a screen of twice the usual density."""


def preview(registration: str) -> Callable[[Station], QImage]:
    """The act that draws a person's badge as it would print."""

    def act(station: Station) -> QImage:
        # takes its time to load, and a door never needs it
        from kiosk.raster import to_image  # noqa: PLC0415

        pixels = to_image(station.badge_preview(registration), _DPI)
        height, width = pixels.shape[:2]
        # the copy owns its pixels
        return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888).copy()

    return act
