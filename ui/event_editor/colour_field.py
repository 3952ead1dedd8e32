"""The field for a tier's colour: #RRGGBB, and a patch of it that opens a palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.event_editor.fields import LineField


class _Patch(QPushButton):
    """A patch of a colour."""

    colour = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = self.colour if QColor.isValidColorName(self.colour) and self.colour.startswith("#") else theme.now().card
        painter.setBrush(QColor(known))
        painter.setPen(QPen(QColor(theme.now().edge), 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)
        if self.hasFocus():
            # a ring that is seen on every colour
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset, token in ((2, "ink"), (5, "card")):
                painter.setPen(QPen(QColor(theme.now().colour(token)), 3))
                painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1), 8 - inset, 8 - inset)
        painter.end()


class ColourField(LineField):
    """#RRGGBB, and a patch of it that opens a palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, most=9)
        self.dialog: QColorDialog | None = None
        self.patch = _Patch(self)
        self.patch.setFixedSize(theme.TARGET + 8, theme.TARGET)
        self.patch.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.middle.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.patch)
        self.middle.addLayout(row)
        self.patch.clicked.connect(self._open)

    def name(self, words: str) -> None:
        """Say what it is."""
        super().name(words)
        self.patch.setAccessibleName(words + ": " + self.tr("choose from a palette"))

    def show_value(self, value: object) -> None:
        """Show a colour."""
        super().show_value(value)
        self.patch.colour = str(value or "")
        self.patch.update()

    def _open(self) -> None:
        dialog = self.dialog = QColorDialog(QColor(self.line.text() or "#000000"), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.give(colour.name().upper()))
        dialog.open()
