"""Dialogs that ask for files speak the language of the screens, and are the system's own where it has one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from tests.ui.pseudo import Marking, forgotten
from tests.ui.translations import ROOT
from ui.widgets.file_dialog import file_dialog

HERE = ROOT / "ui" / "widgets" / "file_dialog.py"


@pytest.fixture
def marking(application):
    translator = Marking()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("mode", [QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.Directory])
def test_no_label_of_a_file_dialog_is_left_untranslated(qtbot, mode):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "", "", "")
    dialog.setFileMode(mode)
    dialog.open()
    labels = [label.text().replace("&", "") for label in dialog.findChildren(QLabel) if label.text()]
    assert len(labels) == 3
    assert [forgotten(text) for text in labels] == [[], [], []]
    dialog.close()


def test_the_two_words_that_no_translation_of_qt_has_are_asked_of_ours(application, qtbot):
    class Ours(Marking):
        def translate(self, context, source, disambiguation=None, n=-1):
            return super().translate(context, source, disambiguation, n) if context == "FileDialog" else ""

    translator = Ours()
    application.installTranslator(translator)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = file_dialog(window, "", "", "")
        words = [dialog.labelText(which) for which in (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType)]
        assert words == ["⟦Look in:⟧", "⟦Files of type:⟧"]
        assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        assert not application.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    finally:
        application.removeTranslator(translator)


def made(path: Path) -> list[int]:
    """The lines on which a file makes a dialog of its own."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return [node.lineno for node in calls if getattr(node.func, "id", "") == "QFileDialog"]


def test_file_dialogs_are_made_in_one_place():
    assert {str(path) for path in (ROOT / "ui").rglob("*.py") if made(path)} == {str(HERE)}
