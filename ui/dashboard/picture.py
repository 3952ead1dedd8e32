"""A page's chart as a picture for reports: its title above, which moment it shows below, twice as fine as on the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QStyle, QWidget

from ui import theme
from ui.dashboard.bars import BarList
from ui.dashboard.table import SheetTable
from ui.dashboard.values import Shown

SCALE = 2
_WIDTH, _HEIGHT, _EDGE = 1200, 560, 40
_MOST_ROWS = 80
"""Rows of a table that is drawn because there is no chart; all of them stand in the other file."""


def picture(shown: Shown, foot: str, direction: Qt.LayoutDirection) -> QImage:
    """Draw a page, on paper's colours whatever the window's are.

    Args:
        shown: what is on it.
        foot: which moment, event and station.
        direction: of the writing.
    """
    with theme.on_paper():
        return _picture(shown, foot, direction)


def _picture(shown: Shown, foot: str, direction: Qt.LayoutDirection) -> QImage:
    chart = _chart(shown, direction)
    title, small = theme.font(26, theme.BOLD), theme.font(theme.SMALL)
    high, low = QFontMetrics(title).height(), QFontMetrics(small).height()
    lead = low + 4 if shown.lead else 0
    top = _EDGE + high + lead + 20
    height = top + chart.height() + 16 + low + _EDGE // 2
    image = QImage(_WIDTH * SCALE, height * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(theme.now().card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    across = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    for font, token, place, words in (
        (title, "ink", QRect(_EDGE, _EDGE, _WIDTH - 2 * _EDGE, high), shown.title),
        (small, "muted", QRect(_EDGE, _EDGE + high + 4, _WIDTH - 2 * _EDGE, low), shown.lead),
        (small, "muted", QRect(_EDGE, top + chart.height() + 16, _WIDTH - 2 * _EDGE, low), foot),
    ):
        painter.setFont(font)
        painter.setPen(QColor(theme.now().colour(token)))
        painter.drawText(place, int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), words)
    # drawn, not photographed: fine lines stay fine at twice the size
    chart.render(painter, QPoint(_EDGE, top), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    chart.deleteLater()
    return image


def png(image: QImage) -> bytes:
    """The picture as a file; on any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs know no name of a format
    return bytes(buffer.data().data())


def _chart(shown: Shown, direction: Qt.LayoutDirection) -> QWidget:
    """The chart alone, never on the screen; the table where there is no chart."""
    width = _WIDTH - 2 * _EDGE
    made: QWidget
    if shown.curve is not None:
        from ui.dashboard.curve import CurveView  # noqa: PLC0415  (what draws it takes its time to load)

        curve = CurveView()
        curve.show_curve(shown.curve, shown.title)
        made, height = curve, _HEIGHT
    elif shown.bars:
        bars = BarList()
        theme.wear(bars)
        bars.setLayoutDirection(direction)
        bars.show_bars(shown.bars, shown.title)
        bars.resize(width, 100)
        made, height = bars, bars.sizeHint().height()
    else:
        table = SheetTable()
        theme.wear(table)
        table.setLayoutDirection(direction)
        table.show_sheet(shown.sheet)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.resize(width, _HEIGHT)
        # its head and the style sheet's frame have their size from the first drawing on
        table.grab()
        rows = min(_MOST_ROWS, len(shown.sheet.rows)) * table.verticalHeader().defaultSectionSize()
        made, height = table, table.height() - table.viewport().height() + rows
    # never shown, which would take the keyboard from the window; the first drawing only lets it take its size
    made.resize(width, height)
    made.grab()
    return made
