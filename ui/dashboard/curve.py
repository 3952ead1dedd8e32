"""Counts over time, drawn by pyqtgraph: the sum as a line above, each bin as a bar below; time runs left to right everywhere.

The words stand where they belong, at the end of the line, at the limit and over the highest bar; there is no legend.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph as graph  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import people, theme
from ui.dashboard.values import Curve

# what it does at the end of the program walks through widgets that are gone by then
graph.setConfigOption("exitCleanup", False)

_LINES_ABOVE = 1.9
"""Lines of words that have room above the highest."""
_BOTH = 150
"""Pixels of height, at the usual size of text, that line and bars need."""
_UPPER = 0.6
"""The share of the height that the line of sums has where there are bars below it."""


class CurveView(QWidget):
    """A chart of one curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None
        self._scale = 1.0
        self._view: Any = graph.GraphicsLayoutWidget(parent=self)
        self._view.setFrameShape(self._view.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.ci.layout.setContentsMargins(0, 0, 0, 0)
        # the picture stays as it is when everything else is mirrored: time runs one way
        self._view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._view.ci.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    @property
    def curve(self) -> Curve | None:
        """What is drawn."""
        return self._curve

    def show_curve(self, curve: Curve | None, title: str) -> None:
        """Draw this."""
        if curve != self._curve:
            self._curve = curve
            self._draw()
        self.setAccessibleName(title)
        self.setAccessibleDescription(curve.spoken if curve is not None else "")

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        if scale != self._scale:
            self._scale = scale
            self._draw()

    def _font(self, pixels: int, weight: int = theme.REGULAR) -> QFont:
        return theme.font(round(pixels * self._scale), weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave as much room for the words as before."""
        super().resizeEvent(event)
        self._draw()

    def _room(self, share: float) -> tuple[float, float]:
        """Pixels that a plot has, and those of them that the words above the highest need."""
        words = self._px(theme.LARGE) * _LINES_ABOVE
        return max(2.5 * words, (self.height() - self._px(30)) * share), words

    def _top(self, highest: float, share: float) -> float:
        """How high an axis reaches, so that words above the highest have room."""
        height, words = self._room(share)
        return max(1.0, highest) * height / (height - words)

    def _tight(self, share: float) -> bool:
        """Whether there is hardly room for more than the bars."""
        height, words = self._room(share)
        return height < 3.5 * words

    def _px(self, pixels: float) -> int:
        return theme.px(pixels * self._scale)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            # not at once: Qt walks through all widgets just now, and drawing anew takes some of them away
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        self._view.clear()
        self._view.setBackground(theme.now().card)
        curve = self._curve
        if curve is None:
            return
        # on a low screen with large text there is room for one of the two; the sum stands above in words
        both = bool(curve.totals) and self.height() >= self._px(_BOTH)
        below = self._bars(curve, row=1 if both else 0)
        if both:
            above = self._line(curve)
            above.setXLink(below)
            self._view.ci.layout.setRowStretchFactor(0, 3)
            self._view.ci.layout.setRowStretchFactor(1, 2)
        # what is drawn before it is shown has its places too
        self._view.ci.layout.activate()

    def _plot(self, row: int, curve: Curve, highest: float, share: float, *, words: bool) -> Any:
        tokens = theme.now()
        plot = self._view.addPlot(row=row, col=0)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.setXRange(-0.6, len(curve.counts) - 0.4 + len(curve.counts) * 0.06, padding=0)
        plot.setYRange(0, self._top(highest, share), padding=0)
        plot.showGrid(x=False, y=True, alpha=0.14)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setZValue(-1)
            axis.setStyle(tickFont=self._font(theme.SMALL), tickLength=0, autoExpandTextSpace=True, maxTickLevel=0)
            axis.setTextPen(QColor(tokens.muted))
            axis.setPen(QColor(tokens.line if side == "left" else tokens.edge))
        plot.getAxis("left").setWidth(self._px(56))
        plot.getAxis("left").setTicks(
            [[(level, f"{level:,}".replace(",", "\u202f")) for level in levels(highest, 2 if self._tight(share) else 4)]]
        )
        plot.getAxis("bottom").setTicks([[(place, text if words else "") for place, text in curve.labels]])
        plot.getAxis("bottom").setHeight(self._px(30) if words else 8)
        return plot

    def _line(self, curve: Curve) -> Any:
        tokens = theme.now()
        highest = max(curve.totals[-1], curve.limit or 0)
        plot = self._plot(0, curve, highest, _UPPER, words=False)
        places = list(range(len(curve.totals)))
        under = QColor(tokens.action_text)
        under.setAlpha(38)
        pen = graph.mkPen(QColor(tokens.action_text), width=3)
        plot.plot(places, list(curve.totals), pen=pen, fillLevel=0, brush=under, antialias=True)
        plot.plot(
            [places[-1]],
            [curve.totals[-1]],
            pen=None,
            symbol="o",
            symbolSize=10,
            symbolBrush=QColor(tokens.action_text),
            symbolPen=None,
        )
        self._word(plot, curve.last, places[-1], curve.totals[-1], "action_text", (0.5, 1.15), bold=True)
        if curve.limit is not None:
            plot.addLine(y=curve.limit, pen=graph.mkPen(QColor(tokens.ink), width=2, style=Qt.PenStyle.DashLine))
            self._word(plot, curve.limit_words, -0.6, curve.limit, "ink", (0, 1))
        return plot

    def _bars(self, curve: Curve, row: int) -> Any:
        tokens = theme.now()
        highest = max(curve.counts)
        share = 1 - _UPPER if row else 1.0
        plot = self._plot(row, curve, highest, share, words=True)
        places = list(range(len(curve.counts)))
        brush = QColor(tokens.action_text)
        plot.addItem(graph.BarGraphItem(x=places, height=list(curve.counts), width=0.78, brush=brush, pen=None))
        most = curve.counts.index(highest)
        counted = curve.counted
        if self._tight(share):
            counted = people.DOT.join((counted, curve.peak))
        else:
            side = 0.0 if most < len(places) * 0.15 else 1.0 if most > len(places) * 0.85 else 0.5
            self._word(plot, curve.peak, most + 0.8 * (side - 0.5), highest, "ink", (side, 1))
        # at whichever end the highest bar is not
        early = most < len(places) / 2
        end = len(places) - 0.4 + len(places) * 0.06
        self._word(plot, counted, end if early else -0.6, self._top(highest, share), "muted", (1 if early else 0, 0))
        return plot

    def _word(
        self, plot: Any, text: str, x: float, y: float, token: str, anchor: tuple[float, float], *, bold: bool = False
    ) -> None:
        item = graph.TextItem(text, color=QColor(theme.now().colour(token)), anchor=anchor)
        item.setFont(self._font(theme.LARGE if bold else theme.SMALL, theme.BOLD if bold else theme.SEMIBOLD))
        item.setPos(x, y)
        plot.addItem(item, ignoreBounds=True)


def levels(highest: float, most: int = 4) -> list[int]:
    """A few round numbers from 0 up to the highest."""
    step = 1
    while highest / step > most:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    return list(range(0, int(highest) + 1, step))
