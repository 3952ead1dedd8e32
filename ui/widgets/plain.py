"""Words that are shown as they are written.

Qt takes a text that looks like HTML for HTML, in labels and tool tips: a name in a roster could then fetch files, on Windows from
other machines too, and look like words of ours.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QStyle, QWidget


class PlainLabel(QLabel):
    """A label without HTML, which begins where the window's lines do whatever its words' script; no window makes another."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        super().__init__(text if not isinstance(text, str) else parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._across = self.alignment()
        self._align()
        if text and isinstance(text, str):
            self.setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Stand at a side of the window's: left is where its lines begin."""
        self._across = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the screens."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        # a label of Qt's begins where its text's own script does
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), self._across) | Qt.AlignmentFlag.AlignAbsolute)


def tip(text: str) -> str:
    """A text as a tool tip that shows it as it is."""
    return GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text
