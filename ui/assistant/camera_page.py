"""The camera: its picture, which one it is, and whether it reads."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.devices.scanner_trial import TEST_CODE
from ui import theme
from ui.assistant.code_view import CodeView
from ui.assistant.parts import Page, Words, row_of
from ui.widgets.buttons import Button
from ui.widgets.camera_view import CameraView


class CameraPage(Page):
    """Shows what the camera sees.

    Attributes:
        choose_asked: someone wants another camera.
        none_asked: there is to be none at this station.
    """

    choose_asked = Signal()
    none_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = CameraView(self.inside)
        self.camera.setMinimumHeight(380)
        self.code = CodeView(TEST_CODE, self.inside)
        self.code_words = Words(theme.SMALL, tint="muted", parent=self.inside)
        self.choose = Button("primary", parent=self.inside)
        self.none = Button("outline", parent=self.inside)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.code)
        column.addWidget(self.code_words)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.camera, 1)
        row.addLayout(column)
        self.code_words.setFixedWidth(240)
        self.column.addLayout(row)
        self.column.addLayout(row_of(self.choose, self.none))
        self.choose.clicked.connect(self.choose_asked)
        self.none.clicked.connect(self.none_asked)
        self.finish()

    @property
    def first(self) -> QWidget:
        """The choice of a camera."""
        return self.choose

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Does the camera read?"))
        self.intro.say(self.tr("Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone."))
        self.code_words.say(self.tr("A code to photograph. It opens no door."))
        self.choose.say(self.tr("F10  Choose a camera"), self.tr("Choose a camera (F10)"))
        self.none.say(self.tr("No camera at this station"))
        self.camera.setAccessibleName(self.tr("What the camera sees"))
        self.code.setAccessibleName(self.tr("A code to try with"))
