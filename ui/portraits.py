"""A person's photo as a picture for the screen, cut as a badge cuts it; decoded on the core's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage

from kiosk.domain.photo import crop
from kiosk.domain.registration import Registration
from ui.station import Station

_TALLEST = 444
"""Pixels that are kept of a photo's height: the card's on a large screen of twice the usual density."""


def portrait(who: Registration, ratio: float) -> Callable[[Station], QImage | None]:
    """The act that reads somebody's photo; None where they have none, or it can't be read.

    Args:
        who: whose.
        ratio: width over height of the place where it will be seen; the face is kept in view.
    """

    def act(station: Station) -> QImage | None:
        found = station.desk.photo_of(who)
        if found is None:
            return None
        image = QImage.fromData(found.jpeg)
        if image.isNull():
            return None
        part = crop(found, ratio)
        cut = image.copy(QRect(round(part.x), round(part.y), round(part.width), round(part.height)))
        if cut.height() > _TALLEST:
            size = QSize(round(_TALLEST * ratio), _TALLEST)
            cut = cut.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        # drawn on the window's thread, it would otherwise be converted at each painting
        return cut.convertToFormat(QImage.Format.Format_RGB32)

    return act
