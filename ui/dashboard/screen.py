"""The dashboard's screen: the first page with its six tiles, one page in full, and the keys at the foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dashboard.choices import Choices
from ui.dashboard.label import Label
from ui.dashboard.page import PageView
from ui.dashboard.tile import TileButton
from ui.dashboard.values import Shown, Side, Subject, Tile
from ui.widgets.buttons import KeyButton
from ui.widgets.flow_row import FlowRow
from ui.widgets.pane import Pane

_LARGEST = 1.6
"""How much larger everything is on a large screen, at most."""
_THREE, _TWO = 1150, 600
"""Pixels of the usual size of text that three tiles need side by side, and two."""


class DashboardScreen(QWidget):
    """Shows tiles or a page.

    Attributes:
        opened: a `Subject` that somebody opened.
        side_asked, picture_asked, table_asked, all_asked, refresh_asked, full_asked, language_asked: what keys stand for.
    """

    opened = Signal(object)
    side_asked = Signal()
    picture_asked = Signal()
    table_asked = Signal()
    all_asked = Signal()
    refresh_asked = Signal()
    full_asked = Signal()
    language_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = {subject: TileButton(str(number), self) for number, subject in enumerate(Subject, start=1)}
        self.state = Label(theme.SMALL, theme.REGULAR, "muted", wraps=False, parent=self)
        self.page = PageView()
        self._columns = 0
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(24, 16, 24, 8)
        self._grid.setSpacing(2 * theme.GAP)
        self.overview = Pane(self._grid_holder)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.page)
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 4)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.state)
        column.addLayout(foot)
        for subject, tile in self.tiles.items():
            tile.clicked.connect(partial(self.opened.emit, subject))
        self._arrange(3)
        self.retranslate()

    def _build_foot(self) -> None:
        self._foot = QWidget(self)
        row = FlowRow(self._foot, gap=2 * theme.GAP, between=theme.GAP)
        keys = ("1–6", "Esc", "F2", "F3", "F4", "F5", "F6", "F9", "F11")
        self.keys = {key: KeyButton(key, self._foot) for key in keys}
        signals = {
            "F2": self.side_asked,
            "F3": self.picture_asked,
            "F4": self.table_asked,
            "F5": self.refresh_asked,
            "F6": self.all_asked,
            "F9": self.language_asked,
            "F11": self.full_asked,
            "Esc": self.page.back_asked,
        }
        for key, button in self.keys.items():
            row.addWidget(button)
            if key in signals:
                button.clicked.connect(signals[key])
        self.keys["1–6"].setEnabled(False)

    @property
    def on_overview(self) -> bool:
        """Whether the first page is shown."""
        return self.stack.currentWidget() is self.overview

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show the first page's numbers."""
        for tile in tiles:
            self.tiles[tile.subject].show_tile(tile)

    def show_page(self, shown: Shown, side: Side, offered: tuple[Choices, ...]) -> None:
        """Show a page's numbers."""
        self.page.show_page(shown, side, offered)

    def open(self, subject: Subject | None, before: Subject | None) -> None:
        """Turn to a page, or back to the first one, where the tile one came from has the focus."""
        if subject is None:
            self.stack.setCurrentWidget(self.overview)
            self.tiles[before or Subject.ROOMS].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.stack.setCurrentWidget(self.page)
            self.page.begin()
        self._show_keys()

    def forget(self) -> None:
        """Show nothing of anybody."""
        self.show_tiles(tuple(Tile(subject, "", "", "") for subject in Subject))
        self.page.forget()
        self.state.say("")

    def _show_keys(self) -> None:
        on_page = not self.on_overview
        for key in ("Esc", "F2", "F3", "F4"):
            self.keys[key].setVisible(on_page)
        self.keys["1–6"].setVisible(not on_page)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place in range(max(self._columns, 3)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
        for row in range(6):
            self._grid.setRowStretch(row, 1 if row < -(-6 // columns) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many tiles side by side as can be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        scale = max(1.0, min(_LARGEST, width / 1366, self.height() / 660))
        for tile in self.tiles.values():
            tile.set_scale(scale)
        self.page.set_scale(scale)
        self.state.set_scale(scale)
        self._arrange(3 if width >= theme.px(_THREE) else 2 if width >= theme.px(_TWO) else 1)

    def minimumSizeHint(self) -> QSize:
        """Everything scrolls."""
        return QSize(400, 300)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit)

    def retranslate(self) -> None:
        """Write every word anew."""
        for key, words in (
            ("1–6", self.tr("open")),
            ("Esc", self.tr("overview")),
            ("F2", self.tr("chart or table")),
            ("F3", self.tr("save picture")),
            ("F4", self.tr("save table")),
            ("F5", self.tr("look again")),
            ("F6", self.tr("save all")),
            ("F9", self.tr("language")),
            ("F11", self.tr("full screen")),
        ):
            # numbers keep their order where words run from right to left
            self.keys[key].name(words, f"\u2066{key}\u2069")
        self._show_keys()
