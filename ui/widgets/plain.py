"""Words that are shown as they are written.

Qt takes a text that looks like HTML for HTML, in labels and tool tips: a name in a roster could then fetch files, on Windows from
other machines too, and look like words of ours.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label without HTML; no window makes another."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        super().__init__(text if not isinstance(text, str) else parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if text and isinstance(text, str):
            self.setText(text)


def tip(text: str) -> str:
    """A text as a tool tip that shows it as it is."""
    return GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text
