"""Asking for a file: the system's own dialog where there is one, else Qt's, two of whose words no translation of Qt's has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(parent: QWidget, title: str, suggestion: str = "", filter: str = "") -> QFileDialog:
    """A dialog for a file to open; whoever asks for one to write, or for a folder, says so to it.

    Args:
        parent: before which it stands.
        title: what is asked for.
        suggestion: the name or the path to begin with.
        filter: the kinds of files there are, as Qt writes them: "Pictures (*.png)".
    """
    translate, label = QCoreApplication.translate, QFileDialog.DialogLabel
    dialog = QFileDialog(parent, title, suggestion, filter)
    # Qt 6.11 asks for "&Look in:" where its translations have "Look in:"; all its other words are there
    dialog.setLabelText(label.LookIn, translate("FileDialog", "Look in:"))
    dialog.setLabelText(label.FileType, translate("FileDialog", "Files of type:"))
    return dialog
