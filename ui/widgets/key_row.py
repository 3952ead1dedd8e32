"""The keys at the foot of a screen. Where there is no room for all, those that are found elsewhere too are left out first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton


class KeyRow(QWidget):
    """A row of keys.

    Args:
        keys: in their order.
        spare: which of them are left out first where there is no room; the keys themselves go on working.
    """

    def __init__(self, keys: Mapping[str, KeyButton], spare: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._spare = keys, spare
        self._high = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for key in keys.values():
            row.addWidget(key)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its keys are now, seen or not: Qt keeps the height that hidden ones had."""
        return QSize(super().sizeHint().width(), max(key.sizeHint().height() for key in self._keys.values()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, self.sizeHint().height())

    def fit(self) -> None:
        """Show as many as there is room for."""
        room = self.width()
        needed = sum(key.sizeHint().width() + theme.GAP for key in self._keys.values())
        for name in self._spare:
            key = self._keys[name]
            key.setVisible(needed <= room)
            if needed > room:
                needed -= key.sizeHint().width() + theme.GAP
        if (high := self.sizeHint().height()) != self._high:
            # the layout around it asked before, while hidden keys still had their former height
            self._high = high
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit anew where a key says something else."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done
